//! Queries on `plan_state`.

use std::collections::HashMap;

use diesel::prelude::*;
use documents::UnitId;
use platform::db::{AmongMethods as _, Backend, Day};
use platform::{Refusal, Tx, ids};
use viewer::{BodyId, Context, NetworkId};

use super::{NewState, State, StateFact};
use crate::action::{Action, Origin};
use crate::work_plan::PlanId;

diesel::table! {
    plan_state (id) {
        id -> Text,
        network_id -> Text,
        plan_id -> Text,
        action_id -> Text,
        state -> Text,
        since_on -> Text,
        reason -> Text,
        body_id -> Nullable<Text>,
        origin -> Text,
        recorded_at -> BigInt,
        recorded_by -> Text,
        replaced_at -> Nullable<BigInt>,
    }
}
use plan_state as t;

#[derive(Queryable, Selectable)]
#[diesel(table_name = plan_state, check_for_backend(Backend))]
struct Row {
    state: State,
    since_on: Day,
    reason: String,
    body_id: Option<BodyId>,
    origin: Origin,
    recorded_at: i64,
    recorded_by: String,
}

impl From<Row> for StateFact {
    fn from(r: Row) -> Self {
        Self {
            state: r.state,
            since: r.since_on.0,
            reason: r.reason,
            body: r.body_id,
            origin: r.origin,
            recorded_at: r.recorded_at,
            recorded_by: r.recorded_by,
        }
    }
}

/// All states that an action was said to be in, the last one first.
pub fn history(tx: &mut Tx, network: &NetworkId, action: &UnitId) -> Result<Vec<StateFact>, Refusal> {
    let rows: Vec<Row> = t::table
        .filter(t::action_id.eq(action).and(t::network_id.eq(network)))
        .order((t::recorded_at.desc(), t::id.desc()))
        .limit(100)
        .select(Row::as_select())
        .load(tx)?;
    Ok(rows.into_iter().map(StateFact::from).collect())
}

/// The state that counts now.
pub(super) fn last(tx: &mut Tx, network: &NetworkId, action: &UnitId) -> Result<Option<StateFact>, Refusal> {
    let last: Option<Row> = t::table
        .filter(t::action_id.eq(action).and(t::network_id.eq(network)).and(t::replaced_at.is_null()))
        .order(t::recorded_at.desc())
        .select(Row::as_select())
        .first(tx)
        .optional()?;
    Ok(last.map(StateFact::from))
}

/// When the state that counts now was recorded, of each action of a plan of which anyone has said it.
pub(crate) fn last_of_plan(tx: &mut Tx, network: &NetworkId, plan: &PlanId) -> Result<HashMap<UnitId, i64>, Refusal> {
    let rows: Vec<(UnitId, i64)> = t::table
        .filter(t::network_id.eq(network).and(t::plan_id.eq(plan)).and(t::replaced_at.is_null()))
        .select((t::action_id, t::recorded_at))
        .load(tx)?;
    Ok(rows.into_iter().collect())
}

pub(super) fn replace(
    tx: &mut Tx,
    cx: &Context,
    action: &Action,
    body: Option<&BodyId>,
    new: &NewState,
) -> Result<(), Refusal> {
    diesel::update(t::table)
        .filter(t::action_id.eq(&action.id).and(t::network_id.eq(&cx.network.id)).and(t::replaced_at.is_null()))
        .set(t::replaced_at.eq(cx.now()))
        .execute(tx)?;
    diesel::insert_into(t::table)
        .values((
            t::id.eq(ids::fresh(cx.clock())),
            t::network_id.eq(&cx.network.id),
            t::plan_id.eq(&action.plan),
            t::action_id.eq(&action.id),
            t::state.eq(new.state),
            t::since_on.eq(Day(new.since)),
            t::reason.eq(&new.reason),
            t::body_id.eq(body),
            t::origin.eq(if new.sample { Origin::Sample } else { Origin::Stated }),
            t::recorded_at.eq(cx.now()),
            t::recorded_by.eq(cx.viewer.trail_name()),
        ))
        .execute(tx)?;
    Ok(())
}

/// Takes the state that counts back, if it is the one recorded at that moment, so that the one before counts again.
pub(crate) fn take_back(tx: &mut Tx, network: &NetworkId, action: &UnitId, recorded_at: i64) -> Result<bool, Refusal> {
    let own = t::table.filter(t::action_id.eq(action).and(t::network_id.eq(network)));
    let gone = diesel::delete(own.filter(t::replaced_at.is_null().and(t::recorded_at.eq(recorded_at)))).execute(tx)?;
    if gone == 0 {
        return Ok(false);
    }
    let before: Option<String> =
        own.filter(t::replaced_at.eq(recorded_at)).order(t::recorded_at.desc()).select(t::id).first(tx).optional()?;
    if let Some(before) = before {
        diesel::update(t::table.find(before))
            .filter(t::network_id.eq(network))
            .set(t::replaced_at.eq(None::<i64>))
            .execute(tx)?;
    }
    Ok(true)
}

/// When the state that counts was recorded, for some actions that have one.
pub(crate) fn recorded(tx: &mut Tx, network: &NetworkId, actions: &[UnitId]) -> Result<Vec<(UnitId, i64)>, Refusal> {
    Ok(t::table
        .filter(t::action_id.among(actions).and(t::network_id.eq(network)).and(t::replaced_at.is_null()))
        .select((t::action_id, t::recorded_at))
        .load(tx)?)
}
