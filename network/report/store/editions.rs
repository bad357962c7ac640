//! Queries on `report_edition`. An edition is written once and never changed.

use diesel::prelude::*;
use platform::db::{AmongMethods as _, Backend};
use platform::{Refusal, Tx, ids};
use viewer::{Context, NetworkId};

use crate::content::Content;
use crate::edition::{Edition, Published};
use crate::subject::{Of, Subject};

diesel::table! {
    report_edition (id) {
        id -> Text,
        network_id -> Text,
        year -> BigInt,
        subject -> Text,
        number -> BigInt,
        note -> Text,
        digest -> Text,
        content -> Text,
        published_at -> BigInt,
        published_by -> Text,
    }
}
use report_edition as e;

#[derive(Queryable, Selectable)]
#[diesel(table_name = report_edition, check_for_backend(Backend))]
struct Row {
    year: i64,
    number: i64,
    note: String,
    digest: String,
    content: String,
    published_at: i64,
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = report_edition, check_for_backend(Backend))]
struct HeadRow {
    year: i64,
    number: i64,
    note: String,
    published_at: i64,
}

impl Row {
    fn edition(self) -> Result<Edition, Refusal> {
        Ok(Edition {
            published: Published {
                year: i16::try_from(self.year).map_err(Refusal::fault)?,
                number: self.number,
                note: self.note,
                at: self.published_at,
            },
            digest: self.digest,
            content: serde_json::from_str(&self.content).map_err(Refusal::fault)?,
        })
    }
}

impl HeadRow {
    fn published(self) -> Option<Published> {
        let year = i16::try_from(self.year).ok()?;
        Some(Published { year, number: self.number, note: self.note, at: self.published_at })
    }
}

/// The edition of this number, or the last one.
pub fn find(
    tx: &mut Tx,
    network: &NetworkId,
    subject: &Subject,
    number: Option<i64>,
) -> Result<Option<Edition>, Refusal> {
    let mut asked = e::table
        .filter(e::network_id.eq(network).and(e::year.eq(i64::from(subject.year))))
        .filter(e::subject.eq(subject.of.stored()))
        .into_boxed();
    if let Some(number) = number {
        asked = asked.filter(e::number.eq(number));
    }
    let row: Option<Row> = asked.order(e::number.desc()).select(Row::as_select()).first(tx).optional()?;
    row.map(Row::edition).transpose()
}

/// The last edition of each of some years of the network.
pub fn last_of(tx: &mut Tx, network: &NetworkId, years: &[i16]) -> Result<Vec<Edition>, Refusal> {
    let years: Vec<i64> = years.iter().copied().map(i64::from).collect();
    let numbers: Vec<(i64, i64)> = e::table
        .filter(e::network_id.eq(network).and(e::year.among(&years)))
        .filter(e::subject.eq(Of::Network.stored()))
        .order((e::year, e::number))
        .select((e::year, e::number))
        .load(tx)?;
    let mut last: Vec<(i64, i64)> = Vec::new();
    for (year, number) in numbers {
        match last.last_mut().filter(|(known, _)| *known == year) {
            Some((_, known)) => *known = number,
            None => last.push((year, number)),
        }
    }
    let highest: Vec<i64> = last.iter().map(|(_, number)| *number).collect();
    let rows: Vec<Row> = e::table
        .filter(e::network_id.eq(network).and(e::year.among(&years)).and(e::number.among(&highest)))
        .filter(e::subject.eq(Of::Network.stored()))
        .order((e::year, e::number))
        .select(Row::as_select())
        .load(tx)?;
    rows.into_iter().filter(|row| last.contains(&(row.year, row.number))).map(Row::edition).collect()
}

/// What was published of all years of the network, newest first, without the contents.
pub fn all(tx: &mut Tx, network: &NetworkId) -> Result<Vec<Published>, Refusal> {
    let rows: Vec<HeadRow> = e::table
        .filter(e::network_id.eq(network).and(e::subject.eq(Of::Network.stored())))
        .order((e::year.desc(), e::number.desc()))
        .limit(500)
        .select(HeadRow::as_select())
        .load(tx)?;
    Ok(rows.into_iter().filter_map(HeadRow::published).collect())
}

/// What was published of one subject, newest first, without the contents.
pub fn of(tx: &mut Tx, network: &NetworkId, subject: &Subject) -> Result<Vec<Published>, Refusal> {
    let rows: Vec<HeadRow> = e::table
        .filter(e::network_id.eq(network).and(e::year.eq(i64::from(subject.year))))
        .filter(e::subject.eq(subject.of.stored()))
        .order(e::number.desc())
        .limit(200)
        .select(HeadRow::as_select())
        .load(tx)?;
    Ok(rows.into_iter().filter_map(HeadRow::published).collect())
}

/// The last edition of each of these years of the same that has one.
pub fn last_of_years(
    tx: &mut Tx,
    network: &NetworkId,
    of: &Of,
    first: i16,
    last: i16,
) -> Result<Vec<Edition>, Refusal> {
    let heads: Vec<(String, i64)> = e::table
        .filter(e::network_id.eq(network).and(e::year.between(i64::from(first), i64::from(last))))
        .filter(e::subject.eq(of.stored()))
        .order((e::year.desc(), e::number.desc()))
        .limit(500)
        .select((e::id, e::year))
        .load(tx)?;
    let mut ids: Vec<String> = Vec::new();
    let mut told = None;
    for (id, year) in heads {
        if told.replace(year) != Some(year) {
            ids.push(id);
        }
    }
    let asked = e::table.filter(e::network_id.eq(network).and(e::id.among(&ids)));
    let rows: Vec<Row> = asked.select(Row::as_select()).load(tx)?;
    rows.into_iter().map(Row::edition).collect()
}

pub fn insert(
    tx: &mut Tx,
    cx: &Context,
    number: i64,
    note: &str,
    digest: &str,
    content: &Content,
) -> Result<(), Refusal> {
    diesel::insert_into(e::table)
        .values((
            e::id.eq(ids::fresh(cx.clock())),
            e::network_id.eq(&cx.network.id),
            e::year.eq(i64::from(content.year)),
            e::subject.eq(content.of.stored()),
            e::number.eq(number),
            e::note.eq(note),
            e::digest.eq(digest),
            e::content.eq(serde_json::to_string(content).map_err(Refusal::fault)?),
            e::published_at.eq(cx.now()),
            e::published_by.eq(cx.viewer.trail_name()),
        ))
        .execute(tx)?;
    Ok(())
}
