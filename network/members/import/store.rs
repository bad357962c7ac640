//! Queries on `members_import_draft`, `members_import_way`, `members_import_batch` and `members_import_change`.

use diesel::prelude::*;
use platform::db::Backend;
use platform::{Clock, Refusal, Tx};
use viewer::{BodyId, Context, NetworkId, OrganisationId, PersonId};

use super::batch::{Batch, BatchId, Change, Undone, What};
use super::draft::{self, Draft, DraftId};
use super::draw::Way;
use super::plan::Tally;

diesel::table! {
    members_import_draft (id) {
        id -> Text,
        network_id -> Text,
        made_by -> Text,
        file_name -> Text,
        sheet -> Text,
        way -> Text,
        batch_id -> Nullable<Text>,
        created_at -> BigInt,
        ends_at -> BigInt,
        version -> BigInt,
    }
}

diesel::table! {
    members_import_way (network_id, headings) {
        network_id -> Text,
        headings -> Text,
        way -> Text,
        used_at -> BigInt,
    }
}

diesel::table! {
    members_import_batch (id) {
        id -> Text,
        network_id -> Text,
        file_name -> Text,
        row_count -> BigInt,
        tally -> Text,
        made_by -> Text,
        made_at -> BigInt,
        undone_by -> Nullable<Text>,
        undone_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    members_import_change (network_id, batch_id, position) {
        network_id -> Text,
        batch_id -> Text,
        position -> BigInt,
        row_number -> BigInt,
        what -> Text,
        organisation_id -> Nullable<Text>,
        person_id -> Nullable<Text>,
        body_id -> Nullable<Text>,
        subject_id -> Nullable<Text>,
        subject_version -> Nullable<BigInt>,
    }
}

use {members_import_batch as b, members_import_change as c, members_import_draft as d, members_import_way as w};

#[derive(Queryable, Selectable)]
#[diesel(table_name = members_import_draft, check_for_backend(Backend))]
struct DraftRow {
    id: DraftId,
    made_by: String,
    file_name: String,
    sheet: String,
    way: String,
    batch_id: Option<String>,
    version: i64,
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = members_import_batch, check_for_backend(Backend))]
struct BatchRow {
    id: BatchId,
    file_name: String,
    row_count: i64,
    tally: String,
    made_by: String,
    made_at: i64,
    undone_by: Option<String>,
    undone_at: Option<i64>,
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = members_import_change, check_for_backend(Backend))]
struct ChangeRow {
    row_number: i64,
    what: What,
    organisation_id: Option<OrganisationId>,
    person_id: Option<PersonId>,
    body_id: Option<BodyId>,
    subject_id: Option<String>,
    subject_version: Option<i64>,
}

impl From<BatchRow> for Batch {
    fn from(r: BatchRow) -> Self {
        Self {
            id: r.id,
            file_name: r.file_name,
            rows: r.row_count,
            tally: serde_json::from_str::<Tally>(&r.tally).unwrap_or_default(),
            made_by: r.made_by,
            made_at: r.made_at,
            undone: r.undone_by.zip(r.undone_at).map(|(by, at)| Undone { by, at }),
        }
    }
}

impl From<ChangeRow> for Change {
    fn from(r: ChangeRow) -> Self {
        Self {
            row: r.row_number,
            what: r.what,
            organisation: r.organisation_id,
            person: r.person_id,
            body: r.body_id,
            subject: r.subject_id,
            version: r.subject_version,
        }
    }
}

/// Throws away the drafts whose day is over; returns how many there were.
pub fn sweep(tx: &mut Tx, clock: &Clock, network: &NetworkId) -> Result<usize, Refusal> {
    Ok(diesel::delete(d::table.filter(d::network_id.eq(network).and(d::ends_at.lt(clock.millis())))).execute(tx)?)
}

pub fn keep_draft(tx: &mut Tx, cx: &Context, file_name: &str, sheet: &str, way: &str) -> Result<DraftId, Refusal> {
    let id = DraftId::fresh(cx.clock());
    diesel::insert_into(d::table)
        .values((
            d::id.eq(&id),
            d::network_id.eq(&cx.network.id),
            d::made_by.eq(cx.viewer.trail_name()),
            d::file_name.eq(file_name),
            d::sheet.eq(sheet),
            d::way.eq(way),
            d::created_at.eq(cx.now()),
            d::ends_at.eq(cx.now() + draft::LASTS),
            d::version.eq(1),
        ))
        .execute(tx)?;
    Ok(id)
}

/// The draft while its day lasts.
pub fn draft(tx: &mut Tx, cx: &Context, id: &str) -> Result<Option<Draft>, Refusal> {
    let row: Option<DraftRow> = d::table
        .find(id)
        .filter(d::network_id.eq(&cx.network.id).and(d::ends_at.gt(cx.now())))
        .select(DraftRow::as_select())
        .first(tx)
        .optional()?;
    Ok(row.and_then(|r| {
        let sheet = draft::sheet_of(&r.sheet)?;
        let way = draft::way_of(&r.way, sheet.width())?;
        Some(Draft {
            id: r.id,
            made_by: r.made_by,
            file_name: r.file_name,
            sheet,
            way,
            batch: r.batch_id,
            version: r.version,
        })
    }))
}

/// Writes how a draft is to be read, seen at `seen`; false when it was changed meanwhile.
pub fn set_way(tx: &mut Tx, cx: &Context, id: &DraftId, sheet: &str, way: &str, seen: i64) -> Result<bool, Refusal> {
    let changed = diesel::update(d::table.find(id))
        .filter(d::network_id.eq(&cx.network.id).and(d::version.eq(seen)).and(d::batch_id.is_null()))
        .set((d::sheet.eq(sheet), d::way.eq(way), d::version.eq(seen + 1)))
        .execute(tx)?;
    Ok(changed == 1)
}

pub fn draft_became(tx: &mut Tx, network: &NetworkId, id: &DraftId, batch: &BatchId) -> Result<(), Refusal> {
    diesel::update(d::table.find(id))
        .filter(d::network_id.eq(network))
        .set(d::batch_id.eq(batch.as_str()))
        .execute(tx)?;
    Ok(())
}

/// How files with these headings were read the last time.
pub fn remembered(tx: &mut Tx, network: &NetworkId, headings: &str, width: usize) -> Result<Option<Way>, Refusal> {
    let kept: Option<String> = w::table.find((network, headings)).select(w::way).first(tx).optional()?;
    Ok(kept.and_then(|kept| draft::way_of(&kept, width)))
}

pub fn remember(tx: &mut Tx, cx: &Context, headings: &str, way: &str) -> Result<(), Refusal> {
    let known = diesel::update(w::table.find((&cx.network.id, headings)))
        .set((w::way.eq(way), w::used_at.eq(cx.now())))
        .execute(tx)?;
    if known == 0 {
        diesel::insert_into(w::table)
            .values((
                w::network_id.eq(&cx.network.id),
                w::headings.eq(headings),
                w::way.eq(way),
                w::used_at.eq(cx.now()),
            ))
            .execute(tx)?;
    }
    Ok(())
}

pub fn insert_batch(
    tx: &mut Tx,
    cx: &Context,
    id: &BatchId,
    file_name: &str,
    rows: usize,
    tally: Tally,
) -> Result<(), Refusal> {
    diesel::insert_into(b::table)
        .values((
            b::id.eq(id),
            b::network_id.eq(&cx.network.id),
            b::file_name.eq(file_name),
            b::row_count.eq(i64::try_from(rows).unwrap_or(i64::MAX)),
            b::tally.eq(serde_json::to_string(&tally).map_err(Refusal::fault)?),
            b::made_by.eq(cx.viewer.trail_name()),
            b::made_at.eq(cx.now()),
        ))
        .execute(tx)?;
    Ok(())
}

pub fn insert_changes(tx: &mut Tx, network: &NetworkId, batch: &BatchId, changes: &[Change]) -> Result<(), Refusal> {
    for (position, change) in (0_i64..).zip(changes) {
        diesel::insert_into(c::table)
            .values((
                c::network_id.eq(network),
                c::batch_id.eq(batch),
                c::position.eq(position),
                c::row_number.eq(change.row),
                c::what.eq(change.what),
                c::organisation_id.eq(&change.organisation),
                c::person_id.eq(&change.person),
                c::body_id.eq(&change.body),
                c::subject_id.eq(&change.subject),
                c::subject_version.eq(change.version),
            ))
            .execute(tx)?;
    }
    Ok(())
}

pub fn batch(tx: &mut Tx, network: &NetworkId, id: &str) -> Result<Batch, Refusal> {
    let row: BatchRow = b::table.find(id).filter(b::network_id.eq(network)).select(BatchRow::as_select()).first(tx)?;
    Ok(row.into())
}

/// The batches of a network, newest first.
pub fn batches(tx: &mut Tx, network: &NetworkId, from: i64, most: i64) -> Result<Vec<Batch>, Refusal> {
    let rows: Vec<BatchRow> = b::table
        .filter(b::network_id.eq(network))
        .order((b::made_at.desc(), b::id.desc()))
        .offset(from)
        .limit(most)
        .select(BatchRow::as_select())
        .load(tx)?;
    Ok(rows.into_iter().map(Batch::from).collect())
}

pub fn count_batches(tx: &mut Tx, network: &NetworkId) -> Result<i64, Refusal> {
    Ok(b::table.filter(b::network_id.eq(network)).count().get_result(tx)?)
}

/// What a batch did, in its order.
pub fn changes(
    tx: &mut Tx,
    network: &NetworkId,
    batch: &BatchId,
    from: i64,
    most: i64,
) -> Result<Vec<Change>, Refusal> {
    let rows: Vec<ChangeRow> = c::table
        .filter(c::network_id.eq(network).and(c::batch_id.eq(batch)))
        .order(c::position)
        .offset(from)
        .limit(most)
        .select(ChangeRow::as_select())
        .load(tx)?;
    Ok(rows.into_iter().map(Change::from).collect())
}

pub fn count_changes(tx: &mut Tx, network: &NetworkId, batch: &BatchId) -> Result<i64, Refusal> {
    Ok(c::table.filter(c::network_id.eq(network).and(c::batch_id.eq(batch))).count().get_result(tx)?)
}

/// All that a batch did: some things for each of at most some thousand rows.
pub fn all_changes(tx: &mut Tx, network: &NetworkId, batch: &BatchId) -> Result<Vec<Change>, Refusal> {
    let most = i64::try_from(super::draw::ROWS_MAX * 10).unwrap_or(i64::MAX);
    changes(tx, network, batch, 0, most)
}

/// Records that a batch was undone; false when it had been already.
pub fn mark_undone(tx: &mut Tx, cx: &Context, id: &BatchId) -> Result<bool, Refusal> {
    let changed = diesel::update(b::table.find(id))
        .filter(b::network_id.eq(&cx.network.id).and(b::undone_at.is_null()))
        .set((b::undone_by.eq(cx.viewer.trail_name()), b::undone_at.eq(cx.now())))
        .execute(tx)?;
    Ok(changed == 1)
}
