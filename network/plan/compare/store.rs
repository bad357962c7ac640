//! Queries on `plan_descent`.

use std::collections::HashSet;

use diesel::prelude::*;
use documents::UnitId;
use platform::db::{AmongMethods as _, Backend};
use platform::{Refusal, Tx};
use viewer::{Context, NetworkId};

use super::{Descent, DescentId, Verdict};
use crate::work_plan::PlanId;

diesel::table! {
    plan_descent (id) {
        id -> Text,
        network_id -> Text,
        unit_id -> Text,
        from_unit_id -> Text,
        plan_id -> Text,
        from_plan_id -> Text,
        verdict -> Text,
        reason -> Text,
        recorded_at -> BigInt,
        recorded_by -> Text,
        replaced_at -> Nullable<BigInt>,
    }
}
use plan_descent as t;

/// Far above what two plans can have to say of each other.
const MOST: i64 = 20_000;

#[derive(Queryable, Selectable)]
#[diesel(table_name = plan_descent, check_for_backend(Backend))]
struct Row {
    id: DescentId,
    unit_id: UnitId,
    from_unit_id: UnitId,
    verdict: Verdict,
    reason: String,
    recorded_at: i64,
    recorded_by: String,
}

impl From<Row> for Descent {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            unit: row.unit_id,
            from: row.from_unit_id,
            verdict: row.verdict,
            reason: row.reason,
            recorded_at: row.recorded_at,
            recorded_by: row.recorded_by,
        }
    }
}

/// What holds now between two plans.
pub(crate) fn between(
    tx: &mut Tx,
    network: &NetworkId,
    older: &PlanId,
    newer: &PlanId,
) -> Result<Vec<Descent>, Refusal> {
    let rows: Vec<Row> = t::table
        .filter(t::network_id.eq(network).and(t::plan_id.eq(newer)).and(t::from_plan_id.eq(older)))
        .filter(t::replaced_at.is_null())
        .order((t::recorded_at, t::id))
        .limit(MOST)
        .select(Row::as_select())
        .load(tx)?;
    Ok(rows.into_iter().map(Descent::from).collect())
}

/// What a unit goes on from, and what goes on from it.
pub(crate) fn kin_of(tx: &mut Tx, network: &NetworkId, unit: &UnitId) -> Result<(Vec<UnitId>, Vec<UnitId>), Refusal> {
    const MOST: i64 = 100;
    let current = || {
        t::table
            .filter(t::network_id.eq(network).and(t::replaced_at.is_null()).and(t::verdict.eq(Verdict::Same)))
            .order((t::recorded_at, t::id))
            .limit(MOST)
    };
    let before = current().filter(t::unit_id.eq(unit)).select(t::from_unit_id).load(tx)?;
    let after = current().filter(t::from_unit_id.eq(unit)).select(t::unit_id).load(tx)?;
    Ok((before, after))
}

pub(crate) struct NewDescent<'n> {
    pub unit: &'n UnitId,
    pub from: &'n UnitId,
    pub plan: &'n PlanId,
    pub from_plan: &'n PlanId,
    pub verdict: Verdict,
    pub reason: &'n str,
}

pub(crate) fn insert(tx: &mut Tx, cx: &Context, new: &NewDescent) -> Result<DescentId, Refusal> {
    let id = DescentId::fresh(cx.clock());
    diesel::insert_into(t::table)
        .values((
            t::id.eq(&id),
            t::network_id.eq(&cx.network.id),
            t::unit_id.eq(new.unit),
            t::from_unit_id.eq(new.from),
            t::plan_id.eq(new.plan),
            t::from_plan_id.eq(new.from_plan),
            t::verdict.eq(new.verdict),
            t::reason.eq(new.reason),
            t::recorded_at.eq(cx.now()),
            t::recorded_by.eq(cx.viewer.trail_name()),
        ))
        .execute(tx)?;
    Ok(id)
}

/// Ends what was said of two units; false when nothing was.
pub(crate) fn replace(tx: &mut Tx, cx: &Context, unit: &UnitId, from: &UnitId) -> Result<bool, Refusal> {
    let ended = diesel::update(t::table)
        .filter(t::network_id.eq(&cx.network.id).and(t::unit_id.eq(unit)).and(t::from_unit_id.eq(from)))
        .filter(t::replaced_at.is_null())
        .set(t::replaced_at.eq(cx.now()))
        .execute(tx)?;
    Ok(ended > 0)
}

/// Those of some units of which it is said that they go on from another, or another from them, or that they do not.
pub(crate) fn matched(tx: &mut Tx, network: &NetworkId, units: &[UnitId]) -> Result<HashSet<UnitId>, Refusal> {
    let current = || t::table.filter(t::network_id.eq(network).and(t::replaced_at.is_null()));
    let newer: Vec<UnitId> = current().filter(t::unit_id.among(units)).select(t::unit_id).load(tx)?;
    let older: Vec<UnitId> = current().filter(t::from_unit_id.among(units)).select(t::from_unit_id).load(tx)?;
    Ok(newer.into_iter().chain(older).collect())
}

/// Forgets what was said of units that go themselves, and does not hold any more; the trail keeps that it was said.
pub(crate) fn forget_ended(tx: &mut Tx, network: &NetworkId, units: &[UnitId]) -> Result<(), Refusal> {
    let ended = t::network_id.eq(network).and(t::replaced_at.is_not_null());
    diesel::delete(t::table.filter(ended.and(t::unit_id.among(units)))).execute(tx)?;
    diesel::delete(t::table.filter(ended.and(t::from_unit_id.among(units)))).execute(tx)?;
    Ok(())
}
