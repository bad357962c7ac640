//! The audit trail: who did what to what, and when. Commands append unchained entries with ids and message keys,
//! never names; one job seals them in order into a chain of digests (ENS op.exp.8), because a chain head read by
//! every write would make serialisable transactions collide. The chain tells what was changed or taken out of its
//! middle; cut off at its end it is whole and shorter, so its number and head are to be noted elsewhere.

use std::collections::HashMap;

use diesel::prelude::*;

use crate::clock::Clock;
use crate::db::{AmongMethods as _, Backend, Db, Tx};
use crate::ids;
use crate::refusal::Refusal;

diesel::table! {
    trail_entry (id) {
        id -> Text,
        network_id -> Text,
        at -> BigInt,
        person_id -> Nullable<Text>,
        on_behalf_of -> Nullable<Text>,
        act -> Text,
        subject -> Text,
        detail -> Text,
        seal_number -> Nullable<BigInt>,
        seal -> Nullable<Text>,
    }
}

diesel::table! {
    trail_reader (name) {
        name -> Text,
        seal_number -> BigInt,
    }
}

/// One thing done. `act` is the act's name (`plan.record_in_force`), `subject` the id of what it was done to.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = trail_entry, check_for_backend(Backend))]
pub struct Entry {
    pub id: String,
    pub network_id: String,
    pub at: i64,
    pub person_id: Option<String>,
    pub on_behalf_of: Option<String>,
    pub act: String,
    pub subject: String,
    pub detail: String,
}

/// Appends an entry in the transaction of its command.
pub fn append(tx: &mut Tx, entry: &Entry) -> Result<(), Refusal> {
    diesel::insert_into(trail_entry::table).values(entry).execute(tx)?;
    Ok(())
}

/// The history of one subject, newest first.
pub fn of_subject(tx: &mut Tx, network_id: &str, subject: &str, most: i64) -> Result<Vec<Entry>, Refusal> {
    Ok(trail_entry::table
        .filter(trail_entry::network_id.eq(network_id).and(trail_entry::subject.eq(subject)))
        .order((trail_entry::at.desc(), trail_entry::id.desc()))
        .limit(most)
        .select(Entry::as_select())
        .load(tx)?)
}

/// What was done to a subject after a moment: each act once.
pub fn acts_since(tx: &mut Tx, network_id: &str, subject: &str, since: i64) -> Result<Vec<String>, Refusal> {
    Ok(trail_entry::table
        .filter(trail_entry::network_id.eq(network_id).and(trail_entry::subject.eq(subject)))
        .filter(trail_entry::at.gt(since))
        .select(trail_entry::act)
        .distinct()
        .load(tx)?)
}

/// How often some acts were done to each of some subjects, and when last; those to which none was are left out.
pub fn times_done(
    tx: &mut Tx,
    network_id: &str,
    acts: &[&str],
    subjects: &[&str],
) -> Result<HashMap<String, (i64, i64)>, Refusal> {
    let done: Vec<(String, i64)> = trail_entry::table
        .filter(trail_entry::network_id.eq(network_id).and(trail_entry::subject.among(subjects)))
        .filter(trail_entry::act.among(acts))
        .select((trail_entry::subject, trail_entry::at))
        .load(tx)?;
    let mut times: HashMap<String, (i64, i64)> = HashMap::new();
    for (subject, at) in done {
        let (count, last) = times.entry(subject).or_insert((0, at));
        *count += 1;
        *last = at.max(*last);
    }
    Ok(times)
}

/// How many entries are not sealed yet.
pub fn open(tx: &mut Tx) -> Result<i64, Refusal> {
    Ok(trail_entry::table.filter(trail_entry::seal_number.is_null()).count().get_result(tx)?)
}

/// Seals up to `most` open entries of all networks in order of time; returns how many.
pub fn seal(db: &Db, most: i64) -> Result<usize, Refusal> {
    db.write(|tx| {
        let head: Option<(Option<i64>, Option<String>)> = trail_entry::table
            .filter(trail_entry::seal_number.is_not_null())
            .order(trail_entry::seal_number.desc())
            .select((trail_entry::seal_number, trail_entry::seal))
            .first(tx)
            .optional()?;
        let (mut number, mut last) = head.map_or((0, String::new()), |(n, s)| (n.unwrap_or(0), s.unwrap_or_default()));
        let open: Vec<Entry> = trail_entry::table
            .filter(trail_entry::seal_number.is_null())
            .order((trail_entry::at, trail_entry::id))
            .limit(most)
            .select(Entry::as_select())
            .load(tx)?;
        for entry in &open {
            number += 1;
            last = link(&last, entry);
            diesel::update(trail_entry::table.find(&entry.id))
                .set((trail_entry::seal_number.eq(number), trail_entry::seal.eq(&last)))
                .execute(tx)?;
        }
        Ok(open.len())
    })
}

/// What the digests say of the sealed entries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Chain {
    Whole {
        /// The number of the last entry: how many there are.
        entries: i64,
        /// Its digest.
        head: String,
    },
    /// The first entry that is not as it was sealed, or is missing.
    Broken { number: i64 },
}

/// Checks the whole chain, some entries at a time.
pub fn check(tx: &mut Tx) -> Result<Chain, Refusal> {
    const SOME: i64 = 500;
    let (mut entries, mut head) = (0, String::new());
    loop {
        let sealed: Vec<(Entry, Option<i64>, Option<String>)> = trail_entry::table
            .filter(trail_entry::seal_number.gt(entries))
            .order(trail_entry::seal_number)
            .limit(SOME)
            .select((Entry::as_select(), trail_entry::seal_number, trail_entry::seal))
            .load(tx)?;
        if sealed.is_empty() {
            return Ok(Chain::Whole { entries, head });
        }
        for (entry, number, seal) in sealed {
            entries += 1;
            head = link(&head, &entry);
            if number != Some(entries) || seal.as_ref() != Some(&head) {
                return Ok(Chain::Broken { number: entries });
            }
        }
    }
}

/// The number of the last sealed entry; nought before the first.
pub fn head(tx: &mut Tx) -> Result<i64, Refusal> {
    let last: Option<Option<i64>> = trail_entry::table
        .filter(trail_entry::seal_number.is_not_null())
        .order(trail_entry::seal_number.desc())
        .select(trail_entry::seal_number)
        .first(tx)
        .optional()?;
    Ok(last.flatten().unwrap_or(0))
}

/// The sealed entries that a reader of the whole trail has not read yet, in order, with their numbers; at most so many.
pub fn unread(tx: &mut Tx, reader: &str, most: i64) -> Result<Vec<(i64, Entry)>, Refusal> {
    let read = trail_reader::table.find(reader).select(trail_reader::seal_number).first(tx).optional()?;
    let found: Vec<(Option<i64>, Entry)> = trail_entry::table
        .filter(trail_entry::seal_number.gt(read.unwrap_or(0)))
        .order(trail_entry::seal_number)
        .limit(most)
        .select((trail_entry::seal_number, Entry::as_select()))
        .load(tx)?;
    Ok(found.into_iter().filter_map(|(number, entry)| Some((number?, entry))).collect())
}

/// Notes up to where a reader has read. One that lags behind another of its name sets nothing back.
pub fn read_until(tx: &mut Tx, reader: &str, number: i64) -> Result<(), Refusal> {
    let moved = diesel::update(trail_reader::table.find(reader))
        .filter(trail_reader::seal_number.lt(number))
        .set(trail_reader::seal_number.eq(number))
        .execute(tx)?;
    let known = moved == 1 || trail_reader::table.find(reader).count().get_result::<i64>(tx)? == 1;
    if !known {
        diesel::insert_into(trail_reader::table)
            .values((trail_reader::name.eq(reader), trail_reader::seal_number.eq(number)))
            .execute(tx)?;
    }
    Ok(())
}

fn link(last: &str, entry: &Entry) -> String {
    let Entry { id, network_id, at, person_id, on_behalf_of, act, subject, detail } = entry;
    ids::digest(&format!(
        "{last}\n{id}\n{network_id}\n{at}\n{person_id:?}\n{on_behalf_of:?}\n{act}\n{subject}\n{detail}"
    ))
}

impl Entry {
    pub fn new(clock: &Clock, network_id: &str, person_id: Option<&str>, act: &str, subject: &str) -> Self {
        Self {
            id: ids::fresh(clock),
            network_id: network_id.to_owned(),
            at: clock.millis(),
            person_id: person_id.map(str::to_owned),
            on_behalf_of: None,
            act: act.to_owned(),
            subject: subject.to_owned(),
            detail: String::new(),
        }
    }
}
