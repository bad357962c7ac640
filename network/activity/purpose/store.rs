//! Queries on `activity_purpose`.

use diesel::prelude::*;
use jiff::civil::Date;
use platform::db::{AmongMethods as _, Backend, Day};
use platform::{Refusal, Tx};
use viewer::{Context, NetworkId};

use super::{Named, NewPurpose, Purpose, PurposeId, PurposeKind};

diesel::table! {
    activity_purpose (id) {
        id -> Text,
        network_id -> Text,
        kind -> Text,
        owner -> Text,
        code -> Text,
        title -> Text,
        href -> Text,
        parent_id -> Nullable<Text>,
        first_on -> Text,
        last_on -> Text,
        position -> BigInt,
        opened_at -> BigInt,
    }
}
use activity_purpose as t;

#[derive(Queryable, Selectable)]
#[diesel(table_name = activity_purpose, check_for_backend(Backend))]
struct Row {
    id: PurposeId,
    kind: PurposeKind,
    owner: String,
    code: String,
    title: String,
    href: String,
    parent_id: Option<PurposeId>,
    first_on: Day,
    last_on: Day,
    position: i64,
}

impl From<Row> for Purpose {
    fn from(r: Row) -> Self {
        Self {
            id: r.id,
            kind: r.kind,
            owner: r.owner,
            code: r.code,
            title: r.title,
            href: r.href,
            parent: r.parent_id,
            first: r.first_on.0,
            last: r.last_on.0,
            position: r.position,
        }
    }
}

pub(super) fn known(tx: &mut Tx, network: &NetworkId, new: &NewPurpose) -> Result<Option<PurposeId>, Refusal> {
    Ok(t::table
        .filter(t::network_id.eq(network).and(t::owner.eq(&new.owner)))
        .filter(t::kind.eq(new.kind).and(t::code.eq(&new.code)))
        .select(t::id)
        .first(tx)
        .optional()?)
}

pub(super) fn insert(tx: &mut Tx, cx: &Context, new: &NewPurpose) -> Result<PurposeId, Refusal> {
    let id = PurposeId::fresh(cx.clock());
    diesel::insert_into(t::table)
        .values((
            t::id.eq(&id),
            t::network_id.eq(&cx.network.id),
            t::kind.eq(new.kind),
            t::owner.eq(&new.owner),
            t::code.eq(&new.code),
            t::title.eq(&new.title),
            t::href.eq(&new.href),
            t::parent_id.eq(&new.parent),
            t::first_on.eq(Day(new.first)),
            t::last_on.eq(Day(new.last)),
            t::position.eq(new.position),
            t::opened_at.eq(cx.now()),
        ))
        .execute(tx)?;
    Ok(id)
}

pub(super) fn update(tx: &mut Tx, network: &NetworkId, id: &PurposeId, new: &NewPurpose) -> Result<(), Refusal> {
    diesel::update(t::table.find(id))
        .filter(t::network_id.eq(network))
        .set((
            t::title.eq(&new.title),
            t::href.eq(&new.href),
            t::parent_id.eq(&new.parent),
            t::first_on.eq(Day(new.first)),
            t::last_on.eq(Day(new.last)),
            t::position.eq(new.position),
        ))
        .execute(tx)?;
    Ok(())
}

pub(super) fn delete(tx: &mut Tx, network: &NetworkId, ids: &[PurposeId]) -> Result<(), Refusal> {
    diesel::delete(t::table.filter(t::id.among(ids).and(t::network_id.eq(network)))).execute(tx)?;
    Ok(())
}

/// The purposes that may be served by what happened on a day, by plan and in its order: some hundreds at most.
pub fn open_on(tx: &mut Tx, network: &NetworkId, day: Date) -> Result<Vec<Purpose>, Refusal> {
    let rows: Vec<Row> = t::table
        .filter(t::network_id.eq(network))
        .filter(t::first_on.le(Day(day)).and(t::last_on.ge(Day(day))))
        .order((t::owner.desc(), t::position, t::code, t::id))
        .limit(2000)
        .select(Row::as_select())
        .load(tx)?;
    Ok(rows.into_iter().map(Purpose::from).collect())
}

/// All purposes of one plan, in its order.
pub fn of(tx: &mut Tx, network: &NetworkId, owner: &str) -> Result<Vec<Purpose>, Refusal> {
    let rows: Vec<Row> = t::table
        .filter(t::network_id.eq(network).and(t::owner.eq(owner)))
        .order((t::position, t::code, t::id))
        .limit(2000)
        .select(Row::as_select())
        .load(tx)?;
    Ok(rows.into_iter().map(Purpose::from).collect())
}

/// The purposes of several owners at once.
pub(crate) fn of_all(tx: &mut Tx, network: &NetworkId, owners: &[String]) -> Result<Vec<Purpose>, Refusal> {
    let rows: Vec<Row> = t::table
        .filter(t::network_id.eq(network).and(t::owner.among(owners)))
        .order((t::owner, t::position, t::code, t::id))
        .limit(20_000)
        .select(Row::as_select())
        .load(tx)?;
    Ok(rows.into_iter().map(Purpose::from).collect())
}

pub fn by_ids(tx: &mut Tx, network: &NetworkId, ids: &[PurposeId]) -> Result<Vec<Purpose>, Refusal> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let rows: Vec<Row> = t::table
        .filter(t::network_id.eq(network).and(t::id.among(ids)))
        .order((t::owner.desc(), t::position, t::code, t::id))
        .select(Row::as_select())
        .load(tx)?;
    Ok(rows.into_iter().map(Purpose::from).collect())
}

/// What is broad enough to filter by: areas, challenges and commitments of all plans.
pub(crate) fn broad(tx: &mut Tx, network: &NetworkId) -> Result<Vec<Named>, Refusal> {
    use PurposeKind::{Area, Challenge, Commitment};
    let rows: Vec<(PurposeId, PurposeKind, String, String, String)> = t::table
        .filter(t::network_id.eq(network))
        .filter(t::kind.eq(Area).or(t::kind.eq(Challenge)).or(t::kind.eq(Commitment)))
        .order((t::owner.desc(), t::kind, t::position, t::code, t::id))
        .limit(300)
        .select((t::id, t::kind, t::owner, t::code, t::title))
        .load(tx)?;
    let named = |(id, kind, owner, code, title)| Named { id, kind, owner, code, title };
    Ok(rows.into_iter().map(named).collect())
}
