//! Sessions and sign-in links: random secrets of which only digests are stored. A link is used once and lives
//! shortly; looking at it (as mail scanners do) does not use it up.

mod device;
pub mod open;
pub mod typed;

use diesel::prelude::*;

use crate::clock::Clock;
use crate::db::{Backend, Tx};
use crate::ids;
use crate::refusal::Refusal;

pub use device::device;

/// A session ends after 30 days, and after 12 hours without use.
const SESSION_LASTS: i64 = 30 * 24 * 3_600_000;
const SESSION_RESTS: i64 = 12 * 3_600_000;
/// Last use is written at most this often: a page should not be a write.
const TOUCH_EVERY: i64 = 5 * 60_000;
/// A link lives for half an hour.
const LINK_LASTS: i64 = 30 * 60_000;
/// How long it is known where a form was answered.
const ANSWERS_LAST: i64 = 30 * 24 * 3_600_000;
/// Links asked for by one address within the life of a link; more are silently not made.
pub const MOST_LINKS: i64 = 5;

diesel::table! {
    session (digest) {
        digest -> Text,
        handle -> Text,
        network_id -> Text,
        person_id -> Text,
        device -> Text,
        created_at -> BigInt,
        used_at -> BigInt,
        ended_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    sign_in_link (digest) {
        digest -> Text,
        network_id -> Text,
        person_id -> Text,
        created_at -> BigInt,
        ends_at -> BigInt,
        used_at -> Nullable<BigInt>,
        again -> BigInt,
        mailed -> BigInt,
    }
}

/// How a link reaches its person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// By mail to whoever asked, who may ask some times only.
    Mailed,
    /// By an administrator, who printed it.
    Handed,
    /// By the demo, whose links stay usable while it runs.
    Again,
}

diesel::table! {
    form_answer (network_id, idempotency_key) {
        network_id -> Text,
        idempotency_key -> Text,
        person_id -> Text,
        location -> Text,
        at -> BigInt,
    }
}

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = session, check_for_backend(Backend))]
struct Row {
    digest: String,
    handle: String,
    network_id: String,
    person_id: String,
    device: String,
    created_at: i64,
    used_at: i64,
    ended_at: Option<i64>,
}

/// Begins a session and returns its secret, for the cookie. `from` is the device, as [`device`] names it.
pub fn begin(tx: &mut Tx, clock: &Clock, network_id: &str, person_id: &str, from: &str) -> Result<String, Refusal> {
    let secret = ids::secret();
    let now = clock.millis();
    let row = Row {
        digest: ids::digest(&secret),
        handle: ids::fresh(clock),
        network_id: network_id.to_owned(),
        person_id: person_id.to_owned(),
        device: from.to_owned(),
        created_at: now,
        used_at: now,
        ended_at: None,
    };
    diesel::insert_into(session::table).values(&row).execute(tx)?;
    Ok(secret)
}

/// A session that holds: who, and whether its last use should be written.
pub struct Signed {
    pub person_id: String,
    pub stale: bool,
}

pub fn find(tx: &mut Tx, clock: &Clock, network_id: &str, secret: &str) -> Result<Option<Signed>, Refusal> {
    let now = clock.millis();
    let row: Option<Row> = session::table
        .find(ids::digest(secret))
        .filter(session::network_id.eq(network_id).and(session::ended_at.is_null()))
        .select(Row::as_select())
        .first(tx)
        .optional()?;
    Ok(row
        .filter(|r| now - r.created_at < SESSION_LASTS && now - r.used_at < SESSION_RESTS)
        .map(|r| Signed { person_id: r.person_id, stale: now - r.used_at > TOUCH_EVERY }))
}

pub fn touch(tx: &mut Tx, clock: &Clock, secret: &str) -> Result<(), Refusal> {
    diesel::update(session::table.find(ids::digest(secret))).set(session::used_at.eq(clock.millis())).execute(tx)?;
    Ok(())
}

/// Whose session this is or was.
pub fn holder(tx: &mut Tx, network_id: &str, secret: &str) -> Result<Option<String>, Refusal> {
    Ok(session::table
        .find(ids::digest(secret))
        .filter(session::network_id.eq(network_id))
        .select(session::person_id)
        .first(tx)
        .optional()?)
}

/// Throws away, of all networks, what can be of use to nobody any more.
pub fn sweep(tx: &mut Tx, clock: &Clock) -> Result<(), Refusal> {
    let now = clock.millis();
    diesel::delete(session::table.filter(session::created_at.le(now - SESSION_LASTS))).execute(tx)?;
    diesel::delete(sign_in_link::table.filter(sign_in_link::ends_at.le(now - LINK_LASTS))).execute(tx)?;
    diesel::delete(form_answer::table.filter(form_answer::at.le(now - ANSWERS_LAST))).execute(tx)?;
    typed::sweep(tx, clock)
}

pub fn end(tx: &mut Tx, clock: &Clock, secret: &str) -> Result<(), Refusal> {
    diesel::update(session::table.find(ids::digest(secret))).set(session::ended_at.eq(clock.millis())).execute(tx)?;
    Ok(())
}

/// Makes a link's secret.
pub fn make_link(tx: &mut Tx, clock: &Clock, network_id: &str, person_id: &str, way: Way) -> Result<String, Refusal> {
    let secret = ids::secret();
    let now = clock.millis();
    let lasts = if way == Way::Again { SESSION_LASTS } else { LINK_LASTS };
    diesel::insert_into(sign_in_link::table)
        .values((
            sign_in_link::digest.eq(ids::digest(&secret)),
            sign_in_link::network_id.eq(network_id),
            sign_in_link::person_id.eq(person_id),
            sign_in_link::created_at.eq(now),
            sign_in_link::ends_at.eq(now + lasts),
            sign_in_link::again.eq(i64::from(way == Way::Again)),
            sign_in_link::mailed.eq(i64::from(way == Way::Mailed)),
        ))
        .execute(tx)?;
    Ok(secret)
}

/// How many links a person was mailed lately.
pub fn recent_links(tx: &mut Tx, clock: &Clock, network_id: &str, person_id: &str) -> Result<i64, Refusal> {
    Ok(sign_in_link::table
        .filter(sign_in_link::network_id.eq(network_id).and(sign_in_link::person_id.eq(person_id)))
        .filter(sign_in_link::created_at.gt(clock.millis() - LINK_LASTS).and(sign_in_link::mailed.eq(1)))
        .count()
        .get_result(tx)?)
}

/// Ends every session of a person.
pub fn end_all(tx: &mut Tx, clock: &Clock, network_id: &str, person_id: &str) -> Result<(), Refusal> {
    let open = session::table.filter(session::network_id.eq(network_id).and(session::person_id.eq(person_id)));
    diesel::update(open.filter(session::ended_at.is_null())).set(session::ended_at.eq(clock.millis())).execute(tx)?;
    Ok(())
}

/// Ends the links that a person was sent and has not used.
pub fn end_links(tx: &mut Tx, clock: &Clock, network_id: &str, person_id: &str) -> Result<(), Refusal> {
    let now = clock.millis();
    diesel::update(
        sign_in_link::table
            .filter(sign_in_link::network_id.eq(network_id).and(sign_in_link::person_id.eq(person_id)))
            .filter(sign_in_link::ends_at.gt(now).and(sign_in_link::again.eq(0))),
    )
    .set(sign_in_link::ends_at.eq(now))
    .execute(tx)?;
    Ok(())
}

/// Whose link this is, while it can be used.
pub fn link_holder(tx: &mut Tx, clock: &Clock, network_id: &str, secret: &str) -> Result<Option<String>, Refusal> {
    Ok(sign_in_link::table
        .find(ids::digest(secret))
        .filter(sign_in_link::network_id.eq(network_id).and(sign_in_link::ends_at.gt(clock.millis())))
        .filter(sign_in_link::used_at.is_null().or(sign_in_link::again.eq(1)))
        .select(sign_in_link::person_id)
        .first(tx)
        .optional()?)
}

/// Uses a link up and begins a session; nothing when it cannot be used (any more).
pub fn use_link(
    tx: &mut Tx,
    clock: &Clock,
    network_id: &str,
    secret: &str,
    from: &str,
) -> Result<Option<String>, Refusal> {
    let Some(person) = link_holder(tx, clock, network_id, secret)? else { return Ok(None) };
    diesel::update(sign_in_link::table.find(ids::digest(secret)))
        .set(sign_in_link::used_at.eq(clock.millis()))
        .execute(tx)?;
    begin(tx, clock, network_id, &person, from).map(Some)
}

/// Where a form with this key was answered before. A key that another person used is refused.
pub fn answered(tx: &mut Tx, network_id: &str, key: &str, person_id: &str) -> Result<Option<String>, Refusal> {
    let before: Option<(String, String)> = form_answer::table
        .find((network_id, key))
        .select((form_answer::person_id, form_answer::location))
        .first(tx)
        .optional()?;
    match before {
        Some((who, _)) if who != person_id => Err(Refusal::no("platform-form-used-by-another")),
        found => Ok(found.map(|(_, location)| location)),
    }
}

pub fn answer(
    tx: &mut Tx,
    clock: &Clock,
    network_id: &str,
    key: &str,
    person_id: &str,
    location: &str,
) -> Result<(), Refusal> {
    diesel::insert_into(form_answer::table)
        .values((
            form_answer::network_id.eq(network_id),
            form_answer::idempotency_key.eq(key),
            form_answer::person_id.eq(person_id),
            form_answer::location.eq(location),
            form_answer::at.eq(clock.millis()),
        ))
        .execute(tx)?;
    Ok(())
}
