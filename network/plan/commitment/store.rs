//! Queries on `plan_commitment` and `plan_commitment_filter`.

use activity::PurposeId;
use diesel::prelude::*;
use documents::UnitId;
use platform::db::{Backend, Day};
use platform::{Refusal, Tx, ids};
use viewer::{Context, NetworkId};

use super::{Commitment, CountedUnit, Counts, Filter, FilterField, NewCommitment};
use crate::action::store::plan_action;
use crate::work_plan::PlanId;

diesel::table! {
    plan_commitment (unit_id) {
        unit_id -> Text,
        network_id -> Text,
        plan_id -> Text,
        code -> Text,
        position -> BigInt,
        action_id -> Nullable<Text>,
        counts -> Text,
        unit -> Text,
        minimum -> Nullable<BigInt>,
        maximum -> Nullable<BigInt>,
        first_on -> Text,
        last_on -> Text,
        purpose_id -> Nullable<Text>,
        source -> Text,
        source_line -> Nullable<BigInt>,
    }
}

diesel::table! {
    plan_commitment_filter (id) {
        id -> Text,
        network_id -> Text,
        plan_id -> Text,
        commitment_id -> Text,
        field -> Text,
        value -> Text,
    }
}

diesel::allow_tables_to_appear_in_same_query!(plan_commitment, plan_action);

use {plan_action as a, plan_commitment as c, plan_commitment_filter as f};

#[derive(Queryable, Selectable)]
#[diesel(table_name = plan_commitment, check_for_backend(Backend))]
struct Row {
    unit_id: UnitId,
    code: String,
    position: i64,
    action_id: Option<UnitId>,
    counts: Counts,
    unit: CountedUnit,
    minimum: Option<i64>,
    maximum: Option<i64>,
    first_on: Day,
    last_on: Day,
    purpose_id: Option<PurposeId>,
    source: String,
    source_line: Option<i64>,
}

/// The commitments of a plan with their filters, in order.
pub(crate) fn of_plan(tx: &mut Tx, network: &NetworkId, plan: &PlanId) -> Result<Vec<Commitment>, Refusal> {
    let rows: Vec<(Row, Option<String>)> = c::table
        .left_join(a::table.on(c::action_id.eq(a::unit_id.nullable())))
        .filter(c::network_id.eq(network).and(c::plan_id.eq(plan)))
        .order(c::position)
        .limit(100)
        .select((Row::as_select(), a::number.nullable()))
        .load(tx)?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let filters: Vec<(UnitId, FilterField, String)> = f::table
        .filter(f::network_id.eq(network).and(f::plan_id.eq(plan)))
        .order((f::commitment_id, f::field, f::value))
        .select((f::commitment_id, f::field, f::value))
        .load(tx)?;
    Ok(rows.into_iter().map(|(row, number)| whole(row, number, &filters)).collect())
}

fn whole(r: Row, action_number: Option<String>, filters: &[(UnitId, FilterField, String)]) -> Commitment {
    let own = filters.iter().filter(|(id, ..)| *id == r.unit_id);
    Commitment {
        filters: own.map(|(_, field, value)| Filter { field: *field, value: value.clone() }).collect(),
        id: r.unit_id,
        code: r.code,
        position: r.position,
        action: r.action_id,
        action_number,
        counts: r.counts,
        unit: r.unit,
        minimum: r.minimum,
        maximum: r.maximum,
        first: r.first_on.0,
        last: r.last_on.0,
        purpose: r.purpose_id,
        source: r.source,
        source_line: r.source_line,
    }
}

pub(super) fn insert(
    tx: &mut Tx,
    cx: &Context,
    plan: &PlanId,
    unit: &UnitId,
    position: i64,
    new: &NewCommitment,
) -> Result<(), Refusal> {
    diesel::insert_into(c::table)
        .values((
            c::unit_id.eq(unit),
            c::network_id.eq(&cx.network.id),
            c::plan_id.eq(plan),
            c::code.eq(&new.code),
            c::position.eq(position),
            c::action_id.eq(&new.action),
            c::counts.eq(new.counts),
            c::unit.eq(new.unit),
            c::minimum.eq(new.minimum),
            c::maximum.eq(new.maximum),
            c::first_on.eq(Day(new.first)),
            c::last_on.eq(Day(new.last)),
            c::source.eq(&new.source),
            c::source_line.eq(new.source_line),
        ))
        .execute(tx)?;
    for filter in &new.filters {
        diesel::insert_into(f::table)
            .values((
                f::id.eq(ids::fresh(cx.clock())),
                f::network_id.eq(&cx.network.id),
                f::plan_id.eq(plan),
                f::commitment_id.eq(unit),
                f::field.eq(filter.field),
                f::value.eq(&filter.value),
            ))
            .execute(tx)?;
    }
    Ok(())
}

pub(crate) fn bind_purpose(
    tx: &mut Tx,
    network: &NetworkId,
    unit: &UnitId,
    purpose: &PurposeId,
) -> Result<(), Refusal> {
    diesel::update(c::table.find(unit)).filter(c::network_id.eq(network)).set(c::purpose_id.eq(purpose)).execute(tx)?;
    Ok(())
}
