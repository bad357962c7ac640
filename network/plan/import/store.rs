//! Queries on `plan_import_draft`, `plan_import_way`, `plan_import_batch` and `plan_import_change`.

use diesel::prelude::*;
use documents::UnitId;
use platform::db::Backend;
use platform::{Clock, Refusal, Tx};
use viewer::{Context, NetworkId};

use super::batch::{Batch, BatchId, Done, Undone, What};
use super::draft::{self, Draft, DraftId, Table, Way};
use super::drawn::Tally;

diesel::table! {
    plan_import_draft (id) {
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
    plan_import_way (network_id, headings) {
        network_id -> Text,
        headings -> Text,
        way -> Text,
        used_at -> BigInt,
    }
}

diesel::table! {
    plan_import_batch (id) {
        id -> Text,
        network_id -> Text,
        plan_slug -> Text,
        is_new_plan -> BigInt,
        headings -> Text,
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
    plan_import_change (network_id, batch_id, position) {
        network_id -> Text,
        batch_id -> Text,
        position -> BigInt,
        row_number -> BigInt,
        what -> Text,
        unit_id -> Nullable<Text>,
        label -> Text,
        before -> Text,
        after -> Text,
    }
}

use {plan_import_batch as b, plan_import_change as c, plan_import_draft as d, plan_import_way as w};

#[derive(Queryable, Selectable)]
#[diesel(table_name = plan_import_draft, check_for_backend(Backend))]
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
#[diesel(table_name = plan_import_batch, check_for_backend(Backend))]
struct BatchRow {
    id: BatchId,
    plan_slug: String,
    is_new_plan: i64,
    headings: String,
    file_name: String,
    row_count: i64,
    tally: String,
    made_by: String,
    made_at: i64,
    undone_by: Option<String>,
    undone_at: Option<i64>,
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = plan_import_change, check_for_backend(Backend))]
struct ChangeRow {
    row_number: i64,
    what: What,
    unit_id: Option<UnitId>,
    label: String,
    before: String,
    after: String,
}

impl From<BatchRow> for Batch {
    fn from(r: BatchRow) -> Self {
        Self {
            id: r.id,
            plan: r.plan_slug,
            is_new_plan: r.is_new_plan == 1,
            headings: r.headings,
            file_name: r.file_name,
            rows: r.row_count,
            tally: serde_json::from_str::<Tally>(&r.tally).unwrap_or_default(),
            made_by: r.made_by,
            made_at: r.made_at,
            undone: r.undone_by.zip(r.undone_at).map(|(by, at)| Undone { by, at }),
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
        let table = Table::of(&r.sheet)?;
        let way = Way::of(&r.way, table.sheet.width())?;
        Some(Draft {
            id: r.id,
            made_by: r.made_by,
            file_name: r.file_name,
            table,
            way,
            batch: r.batch_id,
            version: r.version,
        })
    }))
}

/// Writes how a draft is to be read, seen at `seen`; false when it was changed meanwhile.
pub fn set_way(
    tx: &mut Tx,
    cx: &Context,
    id: &DraftId,
    sheet: Option<&str>,
    way: &str,
    seen: i64,
) -> Result<bool, Refusal> {
    let own =
        d::table.find(id).filter(d::network_id.eq(&cx.network.id).and(d::version.eq(seen)).and(d::batch_id.is_null()));
    let changed = match sheet {
        Some(sheet) => {
            diesel::update(own).set((d::sheet.eq(sheet), d::way.eq(way), d::version.eq(seen + 1))).execute(tx)?
        }
        None => diesel::update(own).set((d::way.eq(way), d::version.eq(seen + 1))).execute(tx)?,
    };
    Ok(changed == 1)
}

pub fn draft_became(tx: &mut Tx, network: &NetworkId, id: &DraftId, batch: &BatchId) -> Result<(), Refusal> {
    diesel::update(d::table.find(id))
        .filter(d::network_id.eq(network))
        .set(d::batch_id.eq(batch.as_str()))
        .execute(tx)?;
    Ok(())
}

/// How tables with these headings were read the last time, as far as it says anything of others.
pub fn remembered(tx: &mut Tx, network: &NetworkId, headings: &str, width: usize) -> Result<Option<Way>, Refusal> {
    let kept: Option<String> = w::table.find((network, headings)).select(w::way).first(tx).optional()?;
    Ok(kept.and_then(|kept| Way::of(&kept, width)).map(Way::lasting))
}

pub fn remember(tx: &mut Tx, cx: &Context, headings: &str, way: &Way, width: usize) -> Result<(), Refusal> {
    let way = way.clone().lasting().kept(width);
    let known = diesel::update(w::table.find((&cx.network.id, headings)))
        .set((w::way.eq(&way), w::used_at.eq(cx.now())))
        .execute(tx)?;
    if known == 0 {
        diesel::insert_into(w::table)
            .values((
                w::network_id.eq(&cx.network.id),
                w::headings.eq(headings),
                w::way.eq(&way),
                w::used_at.eq(cx.now()),
            ))
            .execute(tx)?;
    }
    Ok(())
}

/// Forgets how tables with these headings are read.
pub fn forget(tx: &mut Tx, network: &NetworkId, headings: &str) -> Result<(), Refusal> {
    diesel::delete(w::table.find((network, headings))).execute(tx)?;
    Ok(())
}

/// A batch that has just been made.
pub struct NewBatch<'n> {
    pub id: &'n BatchId,
    pub plan: &'n str,
    pub is_new_plan: bool,
    pub headings: &'n str,
    pub file_name: &'n str,
    pub rows: usize,
    pub tally: Tally,
}

pub fn insert_batch(tx: &mut Tx, cx: &Context, new: &NewBatch) -> Result<(), Refusal> {
    diesel::insert_into(b::table)
        .values((
            b::id.eq(new.id),
            b::network_id.eq(&cx.network.id),
            b::plan_slug.eq(new.plan),
            b::is_new_plan.eq(i64::from(new.is_new_plan)),
            b::headings.eq(new.headings),
            b::file_name.eq(new.file_name),
            b::row_count.eq(i64::try_from(new.rows).unwrap_or(i64::MAX)),
            b::tally.eq(serde_json::to_string(&new.tally).map_err(Refusal::fault)?),
            b::made_by.eq(cx.viewer.trail_name()),
            b::made_at.eq(cx.now()),
        ))
        .execute(tx)?;
    Ok(())
}

pub fn insert_changes(tx: &mut Tx, network: &NetworkId, batch: &BatchId, all: &[Done]) -> Result<(), Refusal> {
    for (position, done) in (0_i64..).zip(all) {
        diesel::insert_into(c::table)
            .values((
                c::network_id.eq(network),
                c::batch_id.eq(batch),
                c::position.eq(position),
                c::row_number.eq(done.row),
                c::what.eq(done.what),
                c::unit_id.eq(&done.unit),
                c::label.eq(&done.label),
                c::before.eq(&done.before),
                c::after.eq(&done.after),
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
pub fn changes(tx: &mut Tx, network: &NetworkId, batch: &BatchId, from: i64, most: i64) -> Result<Vec<Done>, Refusal> {
    let rows: Vec<ChangeRow> = c::table
        .filter(c::network_id.eq(network).and(c::batch_id.eq(batch)))
        .order(c::position)
        .offset(from)
        .limit(most)
        .select(ChangeRow::as_select())
        .load(tx)?;
    let done = |r: ChangeRow| Done {
        row: r.row_number,
        what: r.what,
        unit: r.unit_id,
        label: r.label,
        before: r.before,
        after: r.after,
    };
    Ok(rows.into_iter().map(done).collect())
}

pub fn count_changes(tx: &mut Tx, network: &NetworkId, batch: &BatchId) -> Result<i64, Refusal> {
    Ok(c::table.filter(c::network_id.eq(network).and(c::batch_id.eq(batch))).count().get_result(tx)?)
}

/// Records that a batch was undone; false when it had been already.
pub fn mark_undone(tx: &mut Tx, cx: &Context, id: &BatchId) -> Result<bool, Refusal> {
    let changed = diesel::update(b::table.find(id))
        .filter(b::network_id.eq(&cx.network.id).and(b::undone_at.is_null()))
        .set((b::undone_by.eq(cx.viewer.trail_name()), b::undone_at.eq(cx.now())))
        .execute(tx)?;
    Ok(changed == 1)
}
