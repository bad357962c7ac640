//! Queries on `agenda_address`.

use diesel::prelude::*;
use jiff::civil::Date;
use platform::db::{Backend, Day};
use platform::{Refusal, Tx};
use viewer::{BodyId, Context, NetworkId, PersonId};

use super::{Address, AddressId, Of};
use crate::rules::MOST;

diesel::table! {
    agenda_address (id) {
        id -> Text,
        network_id -> Text,
        person_id -> Text,
        body_id -> Nullable<Text>,
        digest -> Text,
        made_at -> BigInt,
        used_on -> Nullable<Text>,
        revoked_at -> Nullable<BigInt>,
    }
}
use agenda_address as t;

#[derive(Queryable, Selectable)]
#[diesel(table_name = agenda_address, check_for_backend(Backend))]
struct Row {
    id: AddressId,
    person_id: PersonId,
    body_id: Option<BodyId>,
    made_at: i64,
    used_on: Option<Day>,
    revoked_at: Option<i64>,
}

impl From<Row> for Address {
    fn from(r: Row) -> Self {
        Self {
            id: r.id,
            person: r.person_id,
            of: r.body_id.map_or(Of::Own, Of::Body),
            made_at: r.made_at,
            used: r.used_on.map(|day| day.0),
            revoked_at: r.revoked_at,
        }
    }
}

/// The address of a secret, taken back or not.
pub(crate) fn by_digest(tx: &mut Tx, network: &NetworkId, digest: &str) -> Result<Option<Address>, Refusal> {
    let row: Option<Row> = t::table
        .filter(t::network_id.eq(network).and(t::digest.eq(digest)))
        .select(Row::as_select())
        .first(tx)
        .optional()?;
    Ok(row.map(Address::from))
}

/// Those of a person that were not taken back, the newest first.
pub(crate) fn of_person(tx: &mut Tx, network: &NetworkId, person: &PersonId) -> Result<Vec<Address>, Refusal> {
    let rows: Vec<Row> = t::table
        .filter(t::network_id.eq(network).and(t::person_id.eq(person)).and(t::revoked_at.is_null()))
        .order((t::made_at.desc(), t::id.desc()))
        .limit(MOST)
        .select(Row::as_select())
        .load(tx)?;
    Ok(rows.into_iter().map(Address::from).collect())
}

/// One of a person's that was not taken back; of another's there is none.
pub(crate) fn find(tx: &mut Tx, network: &NetworkId, person: &PersonId, id: &AddressId) -> Result<Address, Refusal> {
    let row: Row = t::table
        .find(id)
        .filter(t::network_id.eq(network).and(t::person_id.eq(person)).and(t::revoked_at.is_null()))
        .select(Row::as_select())
        .first(tx)?;
    Ok(row.into())
}

pub(super) fn count(tx: &mut Tx, network: &NetworkId, person: &PersonId) -> Result<i64, Refusal> {
    Ok(t::table
        .filter(t::network_id.eq(network).and(t::person_id.eq(person)).and(t::revoked_at.is_null()))
        .count()
        .get_result(tx)?)
}

pub(super) fn insert(
    tx: &mut Tx,
    cx: &Context,
    person: &PersonId,
    of: &Of,
    digest: &str,
) -> Result<AddressId, Refusal> {
    let id = AddressId::fresh(cx.clock());
    let body = match of {
        Of::Own => None,
        Of::Body(body) => Some(body),
    };
    diesel::insert_into(t::table)
        .values((
            t::id.eq(&id),
            t::network_id.eq(&cx.network.id),
            t::person_id.eq(person),
            t::body_id.eq(body),
            t::digest.eq(digest),
            t::made_at.eq(cx.now()),
        ))
        .execute(tx)?;
    Ok(id)
}

pub(super) fn set_revoked(tx: &mut Tx, network: &NetworkId, id: &AddressId, at: i64) -> Result<(), Refusal> {
    diesel::update(t::table.find(id)).filter(t::network_id.eq(network)).set(t::revoked_at.eq(at)).execute(tx)?;
    Ok(())
}

/// Notes that it was asked for on a day.
pub(super) fn touch(tx: &mut Tx, network: &NetworkId, id: &AddressId, day: Date) -> Result<(), Refusal> {
    diesel::update(t::table.find(id)).filter(t::network_id.eq(network)).set(t::used_on.eq(Day(day))).execute(tx)?;
    Ok(())
}
