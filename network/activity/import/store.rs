//! Queries on `activity_import_change`, and those on activities and purposes that an import asks for many at once.

use std::collections::HashMap;

use diesel::prelude::*;
use imports::BatchId;
use platform::db::{AmongMethods as _, Backend};
use platform::{Refusal, Tx};
use viewer::NetworkId;

use super::batch::{Change, What};
use super::draw::ROWS_MAX;
use crate::happened::{Activity, ActivityId};
use crate::store::{self, a};

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

use activity_import_change as c;

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

/// What batches did to some activities.
pub(super) fn changed(
    tx: &mut Tx,
    network: &NetworkId,
    ids: &[ActivityId],
) -> Result<Vec<(ActivityId, What, BatchId)>, Refusal> {
    let of_network = c::table.filter(c::network_id.eq(network).and(c::activity_id.among(ids)));
    Ok(of_network.select((c::activity_id, c::what, c::batch_id)).load(tx)?)
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
