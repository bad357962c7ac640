//! Queries on `plan_view`.

use diesel::prelude::*;
use platform::db::Backend;
use platform::words::fold::sort_key;
use platform::{Refusal, Tx};
use viewer::{Context, NetworkId, PersonId};

use super::{Layout, NewView, SavedView, ViewId};
use crate::work_plan::PlanId;

diesel::table! {
    plan_view (id) {
        id -> Text,
        network_id -> Text,
        plan_id -> Text,
        person_id -> Text,
        slug -> Text,
        name -> Text,
        sort_key -> Text,
        layout -> Text,
        query -> Text,
        made_at -> BigInt,
        version -> BigInt,
    }
}
use plan_view as t;

#[derive(Queryable, Selectable)]
#[diesel(table_name = plan_view, check_for_backend(Backend))]
struct Row {
    id: ViewId,
    person_id: PersonId,
    slug: String,
    name: String,
    layout: Layout,
    query: String,
    version: i64,
}

impl From<Row> for SavedView {
    fn from(r: Row) -> Self {
        Self {
            id: r.id,
            owner: r.person_id,
            slug: r.slug,
            name: r.name,
            layout: r.layout,
            query: r.query,
            version: r.version,
        }
    }
}

/// The views of a plan by name; a plan has some dozens.
pub(crate) fn of_plan(tx: &mut Tx, network: &NetworkId, plan: &PlanId) -> Result<Vec<SavedView>, Refusal> {
    let rows: Vec<Row> = t::table
        .filter(t::network_id.eq(network).and(t::plan_id.eq(plan)))
        .order((t::sort_key, t::id))
        .limit(100)
        .select(Row::as_select())
        .load(tx)?;
    Ok(rows.into_iter().map(SavedView::from).collect())
}

pub(crate) fn by_slug(tx: &mut Tx, network: &NetworkId, plan: &PlanId, slug: &str) -> Result<SavedView, Refusal> {
    let row: Row = t::table
        .filter(t::network_id.eq(network).and(t::plan_id.eq(plan)).and(t::slug.eq(slug)))
        .select(Row::as_select())
        .first(tx)?;
    Ok(row.into())
}

pub(super) fn taken(tx: &mut Tx, network: &NetworkId, plan: &PlanId, slug: &str) -> Result<bool, Refusal> {
    let same = t::table.filter(t::network_id.eq(network).and(t::plan_id.eq(plan)).and(t::slug.eq(slug)));
    let count: i64 = same.count().get_result(tx)?;
    Ok(count > 0)
}

pub(super) fn count(tx: &mut Tx, network: &NetworkId, plan: &PlanId, person: &PersonId) -> Result<i64, Refusal> {
    let own = t::table.filter(t::network_id.eq(network).and(t::plan_id.eq(plan)).and(t::person_id.eq(person)));
    Ok(own.count().get_result(tx)?)
}

pub(super) fn insert(
    tx: &mut Tx,
    cx: &Context,
    plan: &PlanId,
    person: &PersonId,
    slug: &str,
    new: &NewView,
) -> Result<ViewId, Refusal> {
    let id = ViewId::fresh(cx.clock());
    diesel::insert_into(t::table)
        .values((
            t::id.eq(&id),
            t::network_id.eq(&cx.network.id),
            t::plan_id.eq(plan),
            t::person_id.eq(person),
            t::slug.eq(slug),
            t::name.eq(&new.name),
            t::sort_key.eq(sort_key(&new.name)),
            t::layout.eq(new.layout),
            t::query.eq(&new.query),
            t::made_at.eq(cx.now()),
            t::version.eq(1),
        ))
        .execute(tx)?;
    Ok(id)
}

/// Names what was seen at `seen` anew; false when someone else did meanwhile.
pub(super) fn update(tx: &mut Tx, network: &NetworkId, id: &ViewId, seen: i64, name: &str) -> Result<bool, Refusal> {
    let changed = diesel::update(t::table.find(id))
        .filter(t::network_id.eq(network).and(t::version.eq(seen)))
        .set((t::name.eq(name), t::sort_key.eq(sort_key(name)), t::version.eq(seen + 1)))
        .execute(tx)?;
    Ok(changed == 1)
}

pub(super) fn delete(tx: &mut Tx, network: &NetworkId, id: &ViewId) -> Result<(), Refusal> {
    diesel::delete(t::table.find(id)).filter(t::network_id.eq(network)).execute(tx)?;
    Ok(())
}

/// The views of a plan that goes go with it.
pub(crate) fn delete_all_of(tx: &mut Tx, network: &NetworkId, plan: &PlanId) -> Result<(), Refusal> {
    diesel::delete(t::table.filter(t::network_id.eq(network).and(t::plan_id.eq(plan)))).execute(tx)?;
    Ok(())
}
