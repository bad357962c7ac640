//! Queries on `messages_mail`.

use diesel::prelude::*;
use platform::db::{AmongMethods as _, Backend};
use platform::{Refusal, Tx};
use viewer::{Context, NetworkId};

use crate::Telling;

diesel::table! {
    messages_mail (id) {
        id -> Text,
        network_id -> Text,
        kind -> Text,
        person_id -> Nullable<Text>,
        address -> Text,
        subject -> Text,
        body -> Text,
        secret_until -> Nullable<BigInt>,
        made_at -> BigInt,
        sent_at -> Nullable<BigInt>,
        kept_at -> Nullable<BigInt>,
        problem -> Text,
    }
}
use messages_mail as m;

#[derive(Queryable, Selectable)]
#[diesel(table_name = messages_mail, check_for_backend(Backend))]
pub(crate) struct Kept {
    pub id: String,
    pub address: String,
    pub subject: String,
    pub body: String,
    pub secret_until: Option<i64>,
    pub made_at: i64,
    pub sent_at: Option<i64>,
    /// Why it was refused for good; empty while it was not.
    pub problem: String,
}

pub(crate) fn insert(tx: &mut Tx, cx: &Context, telling: &Telling) -> Result<String, Refusal> {
    let id = platform::ids::fresh(cx.clock());
    diesel::insert_into(m::table)
        .values((
            m::id.eq(&id),
            m::network_id.eq(&cx.network.id),
            m::kind.eq(telling.kind),
            m::person_id.eq(telling.person.as_ref().map(viewer::PersonId::as_str)),
            m::address.eq(&telling.address),
            m::subject.eq(&telling.subject),
            m::body.eq(&telling.body),
            m::secret_until.eq(telling.secret_until),
            m::made_at.eq(cx.now()),
            m::problem.eq(""),
        ))
        .execute(tx)?;
    Ok(id)
}

pub(crate) fn count(tx: &mut Tx, network: &NetworkId) -> Result<i64, Refusal> {
    Ok(m::table.filter(m::network_id.eq(network)).count().get_result(tx)?)
}

/// The latest mails, newest first, after the first ones.
pub(crate) fn latest(tx: &mut Tx, network: &NetworkId, after: i64, size: i64) -> Result<Vec<Kept>, Refusal> {
    Ok(m::table
        .filter(m::network_id.eq(network))
        .order((m::made_at.desc(), m::id.desc()))
        .limit(size)
        .offset(after)
        .select(Kept::as_select())
        .load(tx)?)
}

pub(crate) fn find(tx: &mut Tx, network: &NetworkId, id: &str) -> Result<Kept, Refusal> {
    Ok(m::table.find(id).filter(m::network_id.eq(network)).select(Kept::as_select()).first(tx)?)
}

pub(crate) fn unsent(tx: &mut Tx, network: &NetworkId, id: &str) -> Result<Option<Kept>, Refusal> {
    Ok(m::table
        .find(id)
        .filter(m::network_id.eq(network).and(m::sent_at.is_null()).and(m::problem.eq("")))
        .select(Kept::as_select())
        .first(tx)
        .optional()?)
}

pub(crate) fn mark_sent(tx: &mut Tx, cx: &Context, id: &str) -> Result<(), Refusal> {
    diesel::update(m::table.find(id))
        .filter(m::network_id.eq(&cx.network.id))
        .set(m::sent_at.eq(cx.now()))
        .execute(tx)?;
    Ok(())
}

/// Its turn came and there was no mail server.
pub(crate) fn mark_kept(tx: &mut Tx, cx: &Context, id: &str) -> Result<(), Refusal> {
    diesel::update(m::table.find(id))
        .filter(m::network_id.eq(&cx.network.id))
        .set(m::kept_at.eq(cx.now()))
        .execute(tx)?;
    Ok(())
}

/// The first of those that were kept and can still be sent: not those whose link has expired.
pub(crate) fn kept(tx: &mut Tx, cx: &Context, most: i64) -> Result<Vec<String>, Refusal> {
    Ok(m::table
        .filter(m::network_id.eq(&cx.network.id).and(m::kept_at.is_not_null()))
        .filter(m::secret_until.is_null().or(m::secret_until.ge(cx.now())))
        .order((m::made_at, m::id))
        .limit(most)
        .select(m::id)
        .load(tx)?)
}

pub(crate) fn mark_no_longer_kept(tx: &mut Tx, network: &NetworkId, ids: &[String]) -> Result<(), Refusal> {
    diesel::update(m::table.filter(m::network_id.eq(network).and(m::id.among(ids))))
        .set(m::kept_at.eq(None::<i64>))
        .execute(tx)?;
    Ok(())
}

pub(crate) fn mark_refused(tx: &mut Tx, cx: &Context, id: &str, words: &str) -> Result<(), Refusal> {
    // A server that says nothing has refused it all the same.
    let words = if words.trim().is_empty() { "?" } else { words.trim() };
    diesel::update(m::table.find(id)).filter(m::network_id.eq(&cx.network.id)).set(m::problem.eq(words)).execute(tx)?;
    Ok(())
}

/// The latest of those refused for good since an instant, the last one at the end: to whom, and why.
pub(crate) fn refused(
    tx: &mut Tx,
    network: &NetworkId,
    since: i64,
    most: i64,
) -> Result<Vec<(String, String)>, Refusal> {
    let mut latest: Vec<(String, String)> = m::table
        .filter(m::network_id.eq(network).and(m::made_at.ge(since)).and(m::problem.ne("")))
        .order((m::made_at.desc(), m::id.desc()))
        .limit(most)
        .select((m::address, m::problem))
        .load(tx)?;
    latest.reverse();
    Ok(latest)
}
