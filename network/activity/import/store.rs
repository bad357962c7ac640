//! Queries on `activity_import_batch` and `activity_import_change`, and those on activities and purposes that an
//! import asks for many at once.

use std::collections::{HashMap, HashSet};

use diesel::prelude::*;
use platform::db::{AmongMethods as _, Backend};
use platform::{Refusal, Tx};
use viewer::{Context, NetworkId};

use super::batch::{Batch, BatchId, Change, What};
use super::draw::ROWS_MAX;
use crate::happened::{Activity, ActivityId};
use crate::store::{self, a};

diesel::table! {
    activity_import_batch (id) {
        id -> Text,
        network_id -> Text,
        file_name -> Text,
        row_count -> BigInt,
        made_by -> Text,
        made_at -> BigInt,
        undone_by -> Nullable<Text>,
        undone_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    activity_import_change (network_id, batch_id, position) {
        network_id -> Text,
        batch_id -> Text,
        position -> BigInt,
        row_number -> BigInt,
        what -> Text,
        activity_id -> Text,
        version -> BigInt,
    }
}

use {activity_import_batch as b, activity_import_change as c};

diesel::allow_tables_to_appear_in_same_query!(activity_import_batch, activity_import_change);

#[derive(Queryable, Selectable)]
#[diesel(table_name = activity_import_batch, check_for_backend(Backend))]
struct BatchRow {
    id: BatchId,
    file_name: String,
    row_count: i64,
    made_at: i64,
    undone_at: Option<i64>,
}

impl From<BatchRow> for Batch {
    fn from(r: BatchRow) -> Self {
        Self { id: r.id, file_name: r.file_name, rows: r.row_count, made_at: r.made_at, undone_at: r.undone_at }
    }
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = activity_import_change, check_for_backend(Backend))]
struct ChangeRow {
    row_number: i64,
    what: What,
    activity_id: ActivityId,
    version: i64,
}

/// Activities by the records that they come from.
pub(super) fn by_record_keys(
    tx: &mut Tx,
    network: &NetworkId,
    keys: &[String],
) -> Result<HashMap<String, Activity>, Refusal> {
    let keys: Vec<Option<String>> = keys.iter().cloned().map(Some).collect();
    let ids: Vec<ActivityId> =
        a::table.filter(a::network_id.eq(network).and(a::record_key.among(&keys))).select(a::id).load(tx)?;
    let activities = store::by_ids(tx, network, &ids)?;
    Ok(activities.into_iter().filter_map(|activity| Some((activity.happened.record_key.clone()?, activity))).collect())
}

/// Those of some activities that were taken out by undoing: the last batch that put them in was undone.
pub(super) fn undone(tx: &mut Tx, network: &NetworkId, ids: &[ActivityId]) -> Result<HashSet<ActivityId>, Refusal> {
    let all: Vec<(ActivityId, Option<i64>)> = c::table
        .inner_join(b::table.on(b::id.eq(c::batch_id)))
        .filter(c::network_id.eq(network).and(c::activity_id.among(ids)).and(c::what.ne(What::Corrected)))
        .order((b::made_at, b::id))
        .select((c::activity_id, b::undone_at))
        .load(tx)?;
    let last: HashMap<ActivityId, Option<i64>> = all.into_iter().collect();
    Ok(last.into_iter().filter_map(|(id, undone)| undone.map(|_| id)).collect())
}

/// The last batch that did something to each of some activities and was not undone.
pub(super) fn last_in_force(
    tx: &mut Tx,
    network: &NetworkId,
    ids: &[ActivityId],
) -> Result<HashMap<ActivityId, BatchId>, Refusal> {
    let all: Vec<(ActivityId, BatchId)> = c::table
        .inner_join(b::table.on(b::id.eq(c::batch_id)))
        .filter(c::network_id.eq(network).and(c::activity_id.among(ids)).and(b::undone_at.is_null()))
        .order((b::made_at, b::id))
        .select((c::activity_id, b::id))
        .load(tx)?;
    Ok(all.into_iter().collect())
}

pub(super) fn insert_batch(
    tx: &mut Tx,
    cx: &Context,
    id: &BatchId,
    file_name: &str,
    rows: usize,
) -> Result<(), Refusal> {
    diesel::insert_into(b::table)
        .values((
            b::id.eq(id),
            b::network_id.eq(&cx.network.id),
            b::file_name.eq(file_name),
            b::row_count.eq(i64::try_from(rows).unwrap_or(i64::MAX)),
            b::made_by.eq(cx.viewer.trail_name()),
            b::made_at.eq(cx.now()),
        ))
        .execute(tx)?;
    Ok(())
}

pub(super) fn insert_changes(
    tx: &mut Tx,
    network: &NetworkId,
    batch: &BatchId,
    changes: &[Change],
) -> Result<(), Refusal> {
    for (position, change) in (0_i64..).zip(changes) {
        diesel::insert_into(c::table)
            .values((
                c::network_id.eq(network),
                c::batch_id.eq(batch),
                c::position.eq(position),
                c::row_number.eq(change.row),
                c::what.eq(change.what),
                c::activity_id.eq(&change.activity),
                c::version.eq(change.version),
            ))
            .execute(tx)?;
    }
    Ok(())
}

pub(super) fn batch(tx: &mut Tx, network: &NetworkId, id: &str) -> Result<Batch, Refusal> {
    let row: BatchRow = b::table.find(id).filter(b::network_id.eq(network)).select(BatchRow::as_select()).first(tx)?;
    Ok(row.into())
}

/// The batches of a network, newest first.
pub(super) fn batches(tx: &mut Tx, network: &NetworkId, most: i64) -> Result<Vec<Batch>, Refusal> {
    let rows: Vec<BatchRow> = b::table
        .filter(b::network_id.eq(network))
        .order((b::made_at.desc(), b::id.desc()))
        .limit(most)
        .select(BatchRow::as_select())
        .load(tx)?;
    Ok(rows.into_iter().map(Batch::from).collect())
}

/// What a batch did, in its order: at most one thing for each of its rows.
pub(super) fn changes(tx: &mut Tx, network: &NetworkId, batch: &BatchId) -> Result<Vec<Change>, Refusal> {
    let rows: Vec<ChangeRow> = c::table
        .filter(c::network_id.eq(network).and(c::batch_id.eq(batch)))
        .order(c::position)
        .limit(i64::try_from(ROWS_MAX).unwrap_or(i64::MAX))
        .select(ChangeRow::as_select())
        .load(tx)?;
    let change = |r: ChangeRow| Change { row: r.row_number, what: r.what, activity: r.activity_id, version: r.version };
    Ok(rows.into_iter().map(change).collect())
}

/// Records that a batch was undone; false when it had been already.
pub(super) fn mark_undone(tx: &mut Tx, cx: &Context, id: &BatchId) -> Result<bool, Refusal> {
    let changed = diesel::update(b::table.find(id))
        .filter(b::network_id.eq(&cx.network.id).and(b::undone_at.is_null()))
        .set((b::undone_by.eq(cx.viewer.trail_name()), b::undone_at.eq(cx.now())))
        .execute(tx)?;
    Ok(changed == 1)
}
