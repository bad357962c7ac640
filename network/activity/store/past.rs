//! Queries on what an activity was before: former versions, and withdrawals with their reasons.

use std::collections::HashMap;

use diesel::prelude::*;
use platform::db::{AmongMethods as _, Backend};
use platform::{Refusal, Tx};
use viewer::{Context, NetworkId};

use crate::happened::{Activity, ActivityId, Happened};

diesel::table! {
    activity_version (activity_id, version) {
        network_id -> Text,
        activity_id -> Text,
        version -> BigInt,
        state -> Text,
        replaced_at -> BigInt,
        replaced_by -> Text,
    }
}

diesel::table! {
    activity_withdrawal (id) {
        id -> Text,
        network_id -> Text,
        activity_id -> Text,
        withdrawn_at -> BigInt,
        withdrawn_by -> Text,
        why -> Text,
        restored_at -> Nullable<BigInt>,
        restored_by -> Nullable<Text>,
    }
}

use {activity_version as v, activity_withdrawal as w};

/// What an activity said until someone corrected it.
#[derive(Debug, Clone)]
pub struct Former {
    pub version: i64,
    pub happened: Happened,
    pub replaced_at: i64,
    pub replaced_by: String,
}

/// A withdrawal, and its end if it was taken back.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = activity_withdrawal, check_for_backend(Backend))]
pub struct Withdrawal {
    pub id: String,
    pub withdrawn_at: i64,
    pub withdrawn_by: String,
    pub why: String,
    pub restored_at: Option<i64>,
    pub restored_by: Option<String>,
}

/// How often an activity was changed since it was recorded (corrected, withdrawn, restored), and when last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Changes {
    pub times: i64,
    pub last_at: i64,
}

/// The changes of some activities; those that were never changed are not among them.
pub fn changes_of(
    tx: &mut Tx,
    network: &NetworkId,
    ids: &[ActivityId],
) -> Result<HashMap<ActivityId, Changes>, Refusal> {
    let corrected: Vec<(ActivityId, i64)> = v::table
        .filter(v::network_id.eq(network).and(v::activity_id.among(ids)))
        .select((v::activity_id, v::replaced_at))
        .load(tx)?;
    let withdrawn: Vec<(ActivityId, i64, Option<i64>)> = w::table
        .filter(w::network_id.eq(network).and(w::activity_id.among(ids)))
        .select((w::activity_id, w::withdrawn_at, w::restored_at))
        .load(tx)?;
    let restored = withdrawn.iter().filter_map(|(id, _, at)| Some((id.clone(), (*at)?)));
    let gone = withdrawn.iter().map(|(id, at, _)| (id.clone(), *at));
    let mut found: HashMap<ActivityId, Changes> = HashMap::new();
    for (id, at) in gone.chain(restored).chain(corrected) {
        let changes = found.entry(id).or_insert(Changes { times: 0, last_at: at });
        changes.times += 1;
        changes.last_at = changes.last_at.max(at);
    }
    Ok(found)
}

/// Keeps an activity as it stands before it is corrected.
pub(crate) fn keep(tx: &mut Tx, cx: &Context, now: &Activity) -> Result<(), Refusal> {
    let state = serde_json::to_string(&now.happened).map_err(Refusal::fault)?;
    diesel::insert_into(v::table)
        .values((
            v::network_id.eq(&cx.network.id),
            v::activity_id.eq(&now.id),
            v::version.eq(now.version),
            v::state.eq(state),
            v::replaced_at.eq(cx.now()),
            v::replaced_by.eq(cx.viewer.trail_name()),
        ))
        .execute(tx)?;
    Ok(())
}

/// What some activities said before, by activity and version.
pub(crate) fn states(
    tx: &mut Tx,
    network: &NetworkId,
    ids: &[ActivityId],
) -> Result<HashMap<(ActivityId, i64), Happened>, Refusal> {
    let rows: Vec<(ActivityId, i64, String)> = v::table
        .filter(v::network_id.eq(network).and(v::activity_id.among(ids)))
        .select((v::activity_id, v::version, v::state))
        .load(tx)?;
    let read = |(id, version, state): (ActivityId, i64, String)| {
        Ok(((id, version), serde_json::from_str(&state).map_err(Refusal::fault)?))
    };
    rows.into_iter().map(read).collect()
}

/// The former versions, newest first.
pub fn former(tx: &mut Tx, network: &NetworkId, id: &ActivityId) -> Result<Vec<Former>, Refusal> {
    let rows: Vec<(i64, String, i64, String)> = v::table
        .filter(v::network_id.eq(network).and(v::activity_id.eq(id)))
        .order(v::version.desc())
        .limit(200)
        .select((v::version, v::state, v::replaced_at, v::replaced_by))
        .load(tx)?;
    rows.into_iter()
        .map(|(version, state, replaced_at, replaced_by)| {
            let happened = serde_json::from_str(&state).map_err(Refusal::fault)?;
            Ok(Former { version, happened, replaced_at, replaced_by })
        })
        .collect()
}

pub(crate) fn withdraw(tx: &mut Tx, cx: &Context, id: &ActivityId, why: &str) -> Result<(), Refusal> {
    diesel::insert_into(w::table)
        .values((
            w::id.eq(platform::ids::fresh(cx.clock())),
            w::network_id.eq(&cx.network.id),
            w::activity_id.eq(id),
            w::withdrawn_at.eq(cx.now()),
            w::withdrawn_by.eq(cx.viewer.trail_name()),
            w::why.eq(why),
        ))
        .execute(tx)?;
    Ok(())
}

pub(crate) fn end_withdrawal(tx: &mut Tx, cx: &Context, id: &ActivityId) -> Result<(), Refusal> {
    diesel::update(w::table)
        .filter(w::network_id.eq(&cx.network.id).and(w::activity_id.eq(id)).and(w::restored_at.is_null()))
        .set((w::restored_at.eq(cx.now()), w::restored_by.eq(cx.viewer.trail_name())))
        .execute(tx)?;
    Ok(())
}

/// The withdrawals of an activity, newest first.
pub fn withdrawals(tx: &mut Tx, network: &NetworkId, id: &ActivityId) -> Result<Vec<Withdrawal>, Refusal> {
    Ok(w::table
        .filter(w::network_id.eq(network).and(w::activity_id.eq(id)))
        .order((w::withdrawn_at.desc(), w::id.desc()))
        .limit(100)
        .select(Withdrawal::as_select())
        .load(tx)?)
}
