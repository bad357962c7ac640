//! Queries on `search_entry` (a row for each thing), `search_posting` (a row for each term of it) and `search_reading`
//! (the day on which all of a network was last looked at).

use std::collections::{HashMap, HashSet};

use diesel::prelude::*;
use platform::db::{AmongMethods as _, Backend, Cell, Day, insert_rows};
use platform::search::rank::Posting;
use platform::search::{Audience, Thing};
use platform::{Refusal, Tx, ids};
use viewer::NetworkId;

diesel::table! {
    search_entry (network_id, number) {
        network_id -> Text,
        number -> BigInt,
        kind -> Text,
        subject_id -> Text,
        audience -> BigInt,
        day_on -> Text,
        sort_key -> Text,
        terms -> Text,
        digest -> Text,
    }
}

diesel::table! {
    search_posting (network_id, term, number) {
        network_id -> Text,
        term -> Text,
        number -> BigInt,
        audience -> BigInt,
        weight -> BigInt,
    }
}

diesel::table! {
    search_reading (network_id) {
        network_id -> Text,
        read_on -> Text,
    }
}

use {search_entry as e, search_posting as p, search_reading as r};

/// The most postings that one question reads: of a word that more things than this have, some are not found.
const MOST_POSTINGS: i64 = 20_000;
/// Words among which the nearest is looked for.
const MOST_WORDS: i64 = 5000;
/// What is written of a thing is made anew when this number changes: with the analyser, or with the weights.
const ANALYSER: u32 = 1;

/// What decides the place of a thing among the answers.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = search_entry, check_for_backend(Backend))]
pub(crate) struct Head {
    pub number: i64,
    pub kind: String,
    pub subject_id: String,
    pub day_on: String,
    pub sort_key: String,
}

/// A thing as it is kept.
#[derive(Queryable, Selectable)]
#[diesel(table_name = search_entry, check_for_backend(Backend))]
struct Kept {
    number: i64,
    subject_id: String,
    terms: String,
    digest: String,
}

/// A thing as it is to be kept.
struct Row<'t> {
    thing: &'t Thing,
    terms: Vec<(String, i64)>,
    day: String,
    sort_key: String,
    digest: String,
}

impl<'t> Row<'t> {
    fn of(thing: &'t Thing) -> Self {
        let terms = thing.terms();
        let day = thing.on.map(|day| day.to_string()).unwrap_or_default();
        let sort_key = thing.sort_key();
        let digest = ids::digest(&format!("{ANALYSER}\n{:?}\n{day}\n{sort_key}\n{terms:?}", thing.audience));
        Self { thing, terms, day, sort_key, digest }
    }

    fn terms_alone(&self) -> String {
        self.terms.iter().map(|(term, _)| term.as_str()).collect::<Vec<_>>().join(" ")
    }
}

fn kept(tx: &mut Tx, network: &NetworkId, kind: &str, ids: &[String]) -> Result<HashMap<String, Kept>, Refusal> {
    let rows: Vec<Kept> = e::table
        .filter(e::network_id.eq(network).and(e::kind.eq(kind)).and(e::subject_id.among(ids)))
        .select(Kept::as_select())
        .load(tx)?;
    Ok(rows.into_iter().map(|row| (row.subject_id.clone(), row)).collect())
}

/// The things of a kind that are not kept as they are now.
pub(crate) fn stale(tx: &mut Tx, network: &NetworkId, kind: &str, things: &[Thing]) -> Result<Vec<String>, Refusal> {
    let ids: Vec<String> = things.iter().map(|thing| thing.id.clone()).collect();
    let kept = kept(tx, network, kind, &ids)?;
    let is_kept = |thing: &Thing| kept.get(&thing.id).is_some_and(|kept| kept.digest == Row::of(thing).digest);
    Ok(things.iter().filter(|thing| !is_kept(thing)).map(|thing| thing.id.clone()).collect())
}

/// Keeps some things of a kind as they are now, given all of `ids` that are there; returns how many changed.
pub(crate) fn keep(
    tx: &mut Tx,
    network: &NetworkId,
    kind: &str,
    ids: &[String],
    things: &[Thing],
) -> Result<usize, Refusal> {
    let kept = kept(tx, network, kind, ids)?;
    let there: HashMap<&str, Row> = things.iter().map(|thing| (thing.id.as_str(), Row::of(thing))).collect();
    let is_same = |old: &Kept| there.get(old.subject_id.as_str()).is_some_and(|new| new.digest == old.digest);
    let mut gone = 0;
    for old in kept.values().filter(|old| !is_same(old)) {
        forget(tx, network, old)?;
        gone += 1;
    }
    let mut new: Vec<&Row> = there.values().filter(|n| kept.get(&n.thing.id).is_none_or(|k| !is_same(k))).collect();
    new.sort_by(|a, b| (&a.sort_key, &a.thing.id).cmp(&(&b.sort_key, &b.thing.id)));
    insert(tx, network, kind, &new)?;
    Ok(gone.max(new.len()))
}

fn forget(tx: &mut Tx, network: &NetworkId, old: &Kept) -> Result<(), Refusal> {
    let terms: Vec<&str> = old.terms.split(' ').collect();
    diesel::delete(p::table.filter(p::network_id.eq(network).and(p::term.among(&terms)).and(p::number.eq(old.number))))
        .execute(tx)?;
    diesel::delete(e::table.filter(e::network_id.eq(network).and(e::number.eq(old.number)))).execute(tx)?;
    Ok(())
}

fn insert(tx: &mut Tx, network: &NetworkId, kind: &str, new: &[&Row]) -> Result<(), Refusal> {
    if new.is_empty() {
        return Ok(());
    }
    let last: Option<i64> =
        e::table.filter(e::network_id.eq(network)).order(e::number.desc()).select(e::number).first(tx).optional()?;
    let first = last.unwrap_or(0) + 1;
    let numbered = || (first..).zip(new);
    let terms: Vec<String> = new.iter().map(|row| row.terms_alone()).collect();
    let entries: Vec<[Cell; 9]> = numbered()
        .zip(&terms)
        .map(|((number, row), terms)| {
            let (subject, audience) = (row.thing.id.as_str(), row.thing.audience.level());
            [
                Cell::Text(network.as_str()),
                Cell::Number(number),
                Cell::Text(kind),
                Cell::Text(subject),
                Cell::Number(audience),
                Cell::Text(&row.day),
                Cell::Text(&row.sort_key),
                Cell::Text(terms),
                Cell::Text(&row.digest),
            ]
        })
        .collect();
    let columns = ["network_id", "number", "kind", "subject_id", "audience", "day_on", "sort_key", "terms", "digest"];
    insert_rows(tx, "search_entry", columns, &entries)?;
    let postings: Vec<[Cell; 5]> = numbered()
        .flat_map(|(number, row)| {
            let audience = Cell::Number(row.thing.audience.level());
            row.terms.iter().map(move |(term, weight)| {
                [Cell::Text(network.as_str()), Cell::Text(term), Cell::Number(number), audience, Cell::Number(*weight)]
            })
        })
        .collect();
    Ok(insert_rows(tx, "search_posting", ["network_id", "term", "number", "audience", "weight"], &postings)?)
}

/// The ids of the things of a kind that are kept.
pub(crate) fn subjects(tx: &mut Tx, network: &NetworkId, kind: &str) -> Result<Vec<String>, Refusal> {
    Ok(e::table
        .filter(e::network_id.eq(network).and(e::kind.eq(kind)))
        .order(e::subject_id)
        .select(e::subject_id)
        .load(tx)?)
}

/// Throws away all that is kept of a network.
pub(crate) fn forget_all(tx: &mut Tx, network: &NetworkId) -> Result<(), Refusal> {
    diesel::delete(p::table.filter(p::network_id.eq(network))).execute(tx)?;
    diesel::delete(e::table.filter(e::network_id.eq(network))).execute(tx)?;
    diesel::delete(r::table.filter(r::network_id.eq(network))).execute(tx)?;
    Ok(())
}

/// The postings of some terms, of what this audience may find.
pub(crate) fn postings(
    tx: &mut Tx,
    network: &NetworkId,
    audience: Audience,
    terms: &[String],
) -> Result<Vec<Posting>, Refusal> {
    let rows: Vec<(String, i64, i64)> = p::table
        .filter(p::network_id.eq(network).and(p::term.among(terms)).and(p::audience.le(audience.level())))
        .limit(MOST_POSTINGS)
        .select((p::term, p::number, p::weight))
        .load(tx)?;
    Ok(rows.into_iter().map(posting).collect())
}

/// The postings of all terms from one to before another.
pub(crate) fn postings_between(
    tx: &mut Tx,
    network: &NetworkId,
    audience: Audience,
    (from, to): &(String, String),
) -> Result<Vec<Posting>, Refusal> {
    let rows: Vec<(String, i64, i64)> = p::table
        .filter(p::network_id.eq(network).and(p::term.ge(from)).and(p::term.lt(to)))
        .filter(p::audience.le(audience.level()))
        .order((p::term, p::number))
        .limit(MOST_POSTINGS)
        .select((p::term, p::number, p::weight))
        .load(tx)?;
    Ok(rows.into_iter().map(posting).collect())
}

fn posting((term, number, weight): (String, i64, i64)) -> Posting {
    Posting { term, number, weight }
}

pub(crate) fn heads(tx: &mut Tx, network: &NetworkId, numbers: &[i64]) -> Result<Vec<Head>, Refusal> {
    Ok(e::table.filter(e::network_id.eq(network).and(e::number.among(numbers))).select(Head::as_select()).load(tx)?)
}

/// The words that this audience can find, in order, from one to before another.
pub(crate) fn words_between(
    tx: &mut Tx,
    network: &NetworkId,
    audience: Audience,
    from: &str,
    to: &str,
) -> Result<Vec<String>, Refusal> {
    Ok(p::table
        .filter(p::network_id.eq(network).and(p::term.ge(from)).and(p::term.lt(to)))
        .filter(p::audience.le(audience.level()))
        .order(p::term)
        .limit(MOST_WORDS)
        .select(p::term)
        .distinct()
        .load(tx)?)
}

/// The networks that were looked at whole on a day.
pub(crate) fn read_on(tx: &mut Tx, day: Day) -> Result<HashSet<NetworkId>, Refusal> {
    let read: Vec<NetworkId> = r::table.filter(r::read_on.eq(day)).select(r::network_id).load(tx)?;
    Ok(read.into_iter().collect())
}

pub(crate) fn note_read_on(tx: &mut Tx, network: &NetworkId, day: Day) -> Result<(), Refusal> {
    diesel::delete(r::table.find(network)).execute(tx)?;
    diesel::insert_into(r::table).values((r::network_id.eq(network), r::read_on.eq(day))).execute(tx)?;
    Ok(())
}
