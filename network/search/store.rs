//! Queries on `search_entry` (a row for each thing), `search_posting` (a row for each term of it) and `search_reading`
//! (the day on which all of a network was last looked at, or why it could not be).

use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};

use diesel::prelude::*;
use platform::db::{AmongMethods as _, Backend, Cell, Day, insert_rows};
use platform::search::query::Asked;
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
        read_on -> Nullable<Text>,
        analyser -> BigInt,
        problem -> Nullable<Text>,
    }
}

use {search_entry as e, search_posting as p, search_reading as r};

/// Words among which the nearest is looked for.
const MOST_WORDS: i64 = 5000;
/// What is written of a thing is made anew when this number changes: with the analyser, or with the weights.
const ANALYSER: i64 = 2;

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

    fn written_terms(&self) -> String {
        self.terms.iter().map(|(term, weight)| format!("{term}:{weight}")).collect::<Vec<_>>().join(" ")
    }
}

/// The terms of a thing with their weights, as they were written.
fn read_terms(written: &str) -> impl Iterator<Item = (&str, i64)> {
    written.split(' ').filter_map(|one| {
        let (term, weight) = one.rsplit_once(':')?;
        Some((term, weight.parse().ok()?))
    })
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
    let terms: Vec<&str> = read_terms(&old.terms).map(|(term, _)| term).collect();
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
    let terms: Vec<String> = new.iter().map(|row| row.written_terms()).collect();
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

/// Where a question looks, and for whom.
#[derive(Clone, Copy)]
pub(crate) struct Place<'n> {
    pub network: &'n NetworkId,
    pub audience: Audience,
}

/// All postings of a word; none when there are more than so many.
pub(crate) fn postings(tx: &mut Tx, place: Place, asked: &Asked, most: usize) -> Result<Option<Vec<Posting>>, Refusal> {
    // What comes beyond the limit is only known to be there, so that no order is needed.
    let limit = i64::try_from(most).unwrap_or(i64::MAX).saturating_add(1);
    let mut rows: Vec<Cells> = p::table
        .filter(p::network_id.eq(place.network).and(p::term.among(&asked.terms())))
        .filter(p::audience.le(place.audience.level()))
        .limit(limit)
        .select((p::term, p::number, p::weight))
        .load(tx)?;
    if let Some((from, to)) = asked.beginning().filter(|_| rows.len() <= most) {
        let begun: Vec<Cells> = p::table
            .filter(p::network_id.eq(place.network).and(p::term.gt(from)).and(p::term.lt(to)))
            .filter(p::audience.le(place.audience.level()))
            .limit(limit)
            .select((p::term, p::number, p::weight))
            .load(tx)?;
        rows.extend(begun);
    }
    Ok((rows.len() <= most).then(|| rows.into_iter().map(posting).collect()))
}

/// So many of the weightiest postings of a word: the same on every engine.
pub(crate) fn weightiest(tx: &mut Tx, place: Place, asked: &Asked, most: usize) -> Result<Vec<Posting>, Refusal> {
    let limit = i64::try_from(most).unwrap_or(i64::MAX);
    let mut rows: Vec<Cells> = p::table
        .filter(p::network_id.eq(place.network).and(p::term.among(&asked.terms())))
        .filter(p::audience.le(place.audience.level()))
        .order((p::weight.desc(), p::number, p::term))
        .limit(limit)
        .select((p::term, p::number, p::weight))
        .load(tx)?;
    if let Some((from, to)) = asked.beginning() {
        let begun: Vec<Cells> = p::table
            .filter(p::network_id.eq(place.network).and(p::term.gt(from)).and(p::term.lt(to)))
            .filter(p::audience.le(place.audience.level()))
            .order((p::weight.desc(), p::number, p::term))
            .limit(limit)
            .select((p::term, p::number, p::weight))
            .load(tx)?;
        rows.extend(begun);
        rows.sort_unstable_by(|a, b| (Reverse(a.2), a.1, &a.0).cmp(&(Reverse(b.2), b.1, &b.0)));
        rows.truncate(most);
    }
    Ok(rows.into_iter().map(posting).collect())
}

/// All postings of some things.
pub(crate) fn postings_of(tx: &mut Tx, network: &NetworkId, numbers: &[i64]) -> Result<Vec<Posting>, Refusal> {
    let rows: Vec<(i64, String)> = e::table
        .filter(e::network_id.eq(network).and(e::number.among(numbers)))
        .select((e::number, e::terms))
        .load(tx)?;
    let of = |(number, terms): &(i64, String)| {
        let number = *number;
        read_terms(terms).map(|(term, weight)| posting((term.to_owned(), number, weight))).collect::<Vec<_>>()
    };
    Ok(rows.iter().flat_map(of).collect())
}

/// A term, the number of a thing and a weight.
type Cells = (String, i64, i64);

fn posting((term, number, weight): Cells) -> Posting {
    Posting { term, number, weight }
}

pub(crate) fn heads(tx: &mut Tx, network: &NetworkId, numbers: &[i64]) -> Result<Vec<Head>, Refusal> {
    Ok(e::table.filter(e::network_id.eq(network).and(e::number.among(numbers))).select(Head::as_select()).load(tx)?)
}

/// Some of the things that have a word as it is, first those in which it weighs most.
pub(crate) fn some_with(tx: &mut Tx, place: Place, word: &str, most: i64) -> Result<Vec<Head>, Refusal> {
    let numbers: Vec<i64> = p::table
        .filter(p::network_id.eq(place.network).and(p::term.eq(word)).and(p::audience.le(place.audience.level())))
        .order((p::weight.desc(), p::number))
        .limit(most)
        .select(p::number)
        .load(tx)?;
    let mut found = heads(tx, place.network, &numbers)?;
    found.sort_by_key(|head| numbers.iter().position(|number| *number == head.number));
    Ok(found)
}

/// The words that can be found there, in order, from one to before another.
pub(crate) fn words_between(tx: &mut Tx, place: Place, from: &str, to: &str) -> Result<Vec<String>, Refusal> {
    Ok(p::table
        .filter(p::network_id.eq(place.network).and(p::term.ge(from)).and(p::term.lt(to)))
        .filter(p::audience.le(place.audience.level()))
        .order(p::term)
        .limit(MOST_WORDS)
        .select(p::term)
        .distinct()
        .load(tx)?)
}

/// Those of some terms that something there has.
pub(crate) fn known_terms(tx: &mut Tx, place: Place, terms: &[&str]) -> Result<HashSet<String>, Refusal> {
    let known: Vec<String> = p::table
        .filter(p::network_id.eq(place.network).and(p::term.among(terms)))
        .filter(p::audience.le(place.audience.level()))
        .select(p::term)
        .distinct()
        .load(tx)?;
    Ok(known.into_iter().collect())
}

/// How the last look at the whole of a network ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Look {
    /// Today, as things are analysed now.
    Done,
    /// Something could not be read: why. It is tried again.
    Failed(String),
}

/// How the looks of a day ended; of other networks that are there none was made.
pub(crate) fn looks(tx: &mut Tx, day: Day) -> Result<HashMap<NetworkId, Look>, Refusal> {
    let rows: Vec<(NetworkId, Option<Day>, i64, Option<String>)> =
        r::table.select((r::network_id, r::read_on, r::analyser, r::problem)).load(tx)?;
    let look = |(network, read_on, analyser, problem): (NetworkId, Option<Day>, i64, Option<String>)| {
        let done = (read_on == Some(day) && analyser == ANALYSER).then_some(Look::Done);
        Some((network, problem.map(Look::Failed).or(done)?))
    };
    Ok(rows.into_iter().filter_map(look).collect())
}

pub(crate) fn note_read_on(tx: &mut Tx, network: &NetworkId, day: Day) -> Result<(), Refusal> {
    diesel::delete(r::table.find(network)).execute(tx)?;
    diesel::insert_into(r::table)
        .values((r::network_id.eq(network), r::read_on.eq(day), r::analyser.eq(ANALYSER)))
        .execute(tx)?;
    Ok(())
}

/// Notes that a network could not be read whole: it is to be looked at again.
pub(crate) fn note_problem(tx: &mut Tx, network: &NetworkId, problem: &str) -> Result<(), Refusal> {
    diesel::delete(r::table.find(network)).execute(tx)?;
    diesel::insert_into(r::table)
        .values((r::network_id.eq(network), r::analyser.eq(ANALYSER), r::problem.eq(problem)))
        .execute(tx)?;
    Ok(())
}
