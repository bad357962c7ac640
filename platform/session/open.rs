//! The sessions of one person: which are open, from where and since when; and closing them.

use diesel::prelude::*;

use super::{SESSION_LASTS, SESSION_RESTS, session};
use crate::clock::Clock;
use crate::db::{Backend, Tx};
use crate::ids;
use crate::refusal::Refusal;

/// More are not listed: nobody looks through them.
const LISTED: i64 = 50;

/// A session that holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Open {
    /// Names it to its person; opens nothing.
    pub handle: String,
    pub device: String,
    pub created_at: i64,
    /// To within five minutes.
    pub used_at: i64,
    pub is_this: bool,
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = session, check_for_backend(Backend))]
struct Row {
    digest: String,
    handle: String,
    device: String,
    created_at: i64,
    used_at: i64,
}

/// The open sessions of a person, the last used first. `secret` is that of the one who asks.
pub fn open_of(
    tx: &mut Tx,
    clock: &Clock,
    network_id: &str,
    person_id: &str,
    secret: &str,
) -> Result<Vec<Open>, Refusal> {
    let now = clock.millis();
    let this = ids::digest(secret);
    let rows: Vec<Row> = session::table
        .filter(session::network_id.eq(network_id).and(session::person_id.eq(person_id)))
        .filter(session::ended_at.is_null())
        .filter(session::created_at.gt(now - SESSION_LASTS).and(session::used_at.gt(now - SESSION_RESTS)))
        .order((session::used_at.desc(), session::handle))
        .limit(LISTED)
        .select(Row::as_select())
        .load(tx)?;
    let open = |row: Row| Open {
        is_this: row.digest == this,
        handle: row.handle,
        device: row.device,
        created_at: row.created_at,
        used_at: row.used_at,
    };
    Ok(rows.into_iter().map(open).collect())
}

/// When and from where a person came in last.
pub fn last_of(tx: &mut Tx, network_id: &str, person_id: &str) -> Result<Option<(i64, String)>, Refusal> {
    Ok(session::table
        .filter(session::network_id.eq(network_id).and(session::person_id.eq(person_id)))
        .order(session::created_at.desc())
        .select((session::created_at, session::device))
        .first(tx)
        .optional()?)
}

/// Closes one of a person's sessions; false when it was closed already, or is not that person's.
pub fn close(tx: &mut Tx, clock: &Clock, network_id: &str, person_id: &str, handle: &str) -> Result<bool, Refusal> {
    let own = session::table
        .filter(session::network_id.eq(network_id).and(session::person_id.eq(person_id)))
        .filter(session::handle.eq(handle).and(session::ended_at.is_null()));
    Ok(diesel::update(own).set(session::ended_at.eq(clock.millis())).execute(tx)? == 1)
}

/// Closes all of a person's sessions but that of `secret`; returns how many.
pub fn close_others(
    tx: &mut Tx,
    clock: &Clock,
    network_id: &str,
    person_id: &str,
    secret: &str,
) -> Result<usize, Refusal> {
    let others = session::table
        .filter(session::network_id.eq(network_id).and(session::person_id.eq(person_id)))
        .filter(session::digest.ne(ids::digest(secret)).and(session::ended_at.is_null()));
    Ok(diesel::update(others).set(session::ended_at.eq(clock.millis())).execute(tx)?)
}
