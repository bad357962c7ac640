//! Queries on `plan_import_change`.

use diesel::prelude::*;
use documents::UnitId;
use imports::BatchId;
use platform::db::Backend;
use platform::{Refusal, Tx};
use viewer::NetworkId;

use super::batch::{Done, What};

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

use plan_import_change as c;

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
