//! Queries on `plan_action`, `plan_link`, `plan_window` and `plan_doubt`; the state that counts is joined to the action.

pub(crate) mod write;

use std::collections::HashMap;

use activity::{Format, PurposeId};
use diesel::prelude::*;
use documents::UnitId;
use platform::db::{AmongMethods as _, Backend, Day};
use platform::{Refusal, Tx, word};
use viewer::{BodyId, NetworkId};

use super::{
    Action, Cited, Doubt, DoubtField, DoubtWhy, Frequency, Funding, Group, Kin, Origin, Responsible, Role, Who, Window,
    WindowKind,
};
pub(crate) use write::{
    NewLink, bind_purpose, clear, delete, delete_body, hang, insert, insert_link, last_link, set_position, update,
};

use crate::execution::store::plan_state;
use crate::execution::{Execution, State};
use crate::work_plan::PlanId;

diesel::table! {
    plan_action (unit_id) {
        unit_id -> Text,
        network_id -> Text,
        plan_id -> Text,
        number -> Text,
        position -> BigInt,
        parent_id -> Nullable<Text>,
        area_id -> Nullable<Text>,
        instrument -> Nullable<Text>,
        format -> Nullable<Text>,
        frequency -> Nullable<Text>,
        condition -> Text,
        purpose_id -> Nullable<Text>,
        source -> Text,
        source_line -> Nullable<BigInt>,
        source_row -> Nullable<BigInt>,
        created_at -> BigInt,
    }
}

diesel::table! {
    plan_link (id) {
        id -> Text,
        network_id -> Text,
        plan_id -> Text,
        action_id -> Text,
        kind -> Text,
        position -> BigInt,
        code -> Text,
        body_id -> Nullable<Text>,
        part_id -> Nullable<Text>,
        role -> Nullable<Text>,
        amount_cents -> Nullable<BigInt>,
        origin -> Text,
    }
}

diesel::table! {
    plan_window (id) {
        id -> Text,
        network_id -> Text,
        plan_id -> Text,
        action_id -> Text,
        kind -> Text,
        first_on -> Text,
        last_on -> Text,
    }
}

diesel::table! {
    plan_doubt (id) {
        id -> Text,
        network_id -> Text,
        action_id -> Text,
        position -> BigInt,
        field -> Text,
        why -> Text,
        printed -> Text,
        read -> Text,
    }
}

diesel::allow_tables_to_appear_in_same_query!(plan_action, plan_state);
diesel::allow_tables_to_appear_in_same_query!(plan_action, plan_doubt);

use {plan_action as a, plan_doubt as d, plan_link as l, plan_state as s, plan_window as w};

word!(LinkKind {
    Theme = "theme",
    Funding = "funding",
    Body = "body",
    Group = "group",
    Partner = "partner",
    StrategicLine = "strategic_line",
    ActionLine = "action_line",
});

#[derive(Queryable, Selectable)]
#[diesel(table_name = plan_action, check_for_backend(Backend))]
#[expect(clippy::struct_field_names, reason = "the columns of the table")]
struct Row {
    unit_id: UnitId,
    plan_id: PlanId,
    number: String,
    position: i64,
    parent_id: Option<UnitId>,
    area_id: Option<UnitId>,
    instrument: Option<String>,
    format: Option<Format>,
    frequency: Option<Frequency>,
    condition: String,
    purpose_id: Option<PurposeId>,
    source: String,
    source_line: Option<i64>,
    source_row: Option<i64>,
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = plan_state, check_for_backend(Backend))]
struct StateRow {
    state: State,
    since_on: Day,
    origin: Origin,
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = plan_link, check_for_backend(Backend))]
struct LinkRow {
    action_id: UnitId,
    kind: LinkKind,
    code: String,
    body_id: Option<BodyId>,
    part_id: Option<UnitId>,
    role: Option<Role>,
    amount_cents: Option<i64>,
    origin: Origin,
}

type Joined = (Row, Option<StateRow>);

fn bare((r, state): Joined) -> Action {
    Action {
        id: r.unit_id,
        plan: r.plan_id,
        number: r.number,
        position: r.position,
        parent: r.parent_id,
        area: r.area_id,
        instrument: r.instrument,
        format: r.format,
        frequency: r.frequency,
        condition: r.condition,
        purpose: r.purpose_id,
        source: r.source,
        source_line: r.source_line,
        source_row: r.source_row,
        execution: state.map_or_else(Execution::default, |s| Execution {
            state: s.state,
            since: Some(s.since_on.0),
            sample: s.origin == Origin::Sample,
        }),
        themes: Vec::new(),
        funding: Vec::new(),
        responsible: Vec::new(),
        partners: Vec::new(),
        strategic_lines: Vec::new(),
        action_lines: Vec::new(),
        windows: Vec::new(),
    }
}

impl Action {
    fn take(&mut self, link: LinkRow) {
        let LinkRow { kind, code, body_id, part_id, role, amount_cents, origin, .. } = link;
        match (kind, body_id, part_id, role) {
            (LinkKind::Theme, ..) => self.themes.push(code),
            (LinkKind::Funding, ..) => self.funding.push(Funding { code, amount_cents }),
            (LinkKind::Partner, ..) => self.partners.push(code),
            (LinkKind::Body, Some(body), _, Some(role)) => {
                self.responsible.push(Responsible { who: Who::Body(body), role, origin });
            }
            (LinkKind::Group, _, _, Some(role)) => {
                self.responsible.extend(Group::from_word(&code).map(|g| Responsible {
                    who: Who::Group(g),
                    role,
                    origin,
                }));
            }
            (LinkKind::StrategicLine, _, Some(part), _) => {
                self.strategic_lines.push(Cited { part, printed: code, origin });
            }
            (LinkKind::ActionLine, _, Some(part), _) => self.action_lines.push(Cited { part, printed: code, origin }),
            _ => {}
        }
    }
}

/// The most actions of one plan: no plan of a network comes near.
pub const MOST: i64 = 10_000;

/// All actions of a plan in the order of the document, whole, in three queries.
pub(crate) fn of_plan(tx: &mut Tx, network: &NetworkId, plan: &PlanId) -> Result<Vec<Action>, Refusal> {
    let rows: Vec<Joined> = a::table
        .left_join(s::table.on(s::action_id.eq(a::unit_id).and(s::replaced_at.is_null())))
        .filter(a::network_id.eq(network).and(a::plan_id.eq(plan)))
        .order(a::position)
        .limit(MOST)
        .select((Row::as_select(), Option::<StateRow>::as_select()))
        .load(tx)?;
    let links: Vec<LinkRow> = l::table
        .filter(l::network_id.eq(network).and(l::plan_id.eq(plan)))
        .order((l::action_id, l::position))
        .select(LinkRow::as_select())
        .load(tx)?;
    let windows: Vec<(UnitId, WindowKind, Day, Day)> = w::table
        .filter(w::network_id.eq(network).and(w::plan_id.eq(plan)))
        .order((w::action_id, w::first_on))
        .select((w::action_id, w::kind, w::first_on, w::last_on))
        .load(tx)?;
    Ok(joined(rows, links, windows))
}

/// Some actions by their ids, whole, in the order of their plans' documents.
pub(crate) fn by_ids(tx: &mut Tx, network: &NetworkId, ids: &[UnitId]) -> Result<Vec<Action>, Refusal> {
    let rows: Vec<Joined> = a::table
        .left_join(s::table.on(s::action_id.eq(a::unit_id).and(s::replaced_at.is_null())))
        .filter(a::unit_id.among(ids).and(a::network_id.eq(network)))
        .order((a::plan_id, a::position))
        .limit(MOST)
        .select((Row::as_select(), Option::<StateRow>::as_select()))
        .load(tx)?;
    let links: Vec<LinkRow> = l::table
        .filter(l::action_id.among(ids).and(l::network_id.eq(network)))
        .order((l::action_id, l::position))
        .select(LinkRow::as_select())
        .load(tx)?;
    let windows: Vec<(UnitId, WindowKind, Day, Day)> = w::table
        .filter(w::action_id.among(ids).and(w::network_id.eq(network)))
        .order((w::action_id, w::first_on))
        .select((w::action_id, w::kind, w::first_on, w::last_on))
        .load(tx)?;
    Ok(joined(rows, links, windows))
}

fn joined(rows: Vec<Joined>, links: Vec<LinkRow>, windows: Vec<(UnitId, WindowKind, Day, Day)>) -> Vec<Action> {
    let mut actions: Vec<Action> = rows.into_iter().map(bare).collect();
    let places: HashMap<UnitId, usize> = actions.iter().enumerate().map(|(at, a)| (a.id.clone(), at)).collect();
    for link in links {
        if let Some(at) = places.get(&link.action_id) {
            actions[*at].take(link);
        }
    }
    for (action, kind, first, last) in windows {
        if let Some(at) = places.get(&action) {
            actions[*at].windows.push(Window { kind, first: first.0, last: last.0 });
        }
    }
    actions
}

/// The action of a plan by its number.
pub(crate) fn by_number(tx: &mut Tx, network: &NetworkId, plan: &PlanId, number: &str) -> Result<Action, Refusal> {
    let id: UnitId = a::table
        .filter(a::plan_id.eq(plan).and(a::number.eq(number)).and(a::network_id.eq(network)))
        .select(a::unit_id)
        .first(tx)?;
    by_ids(tx, network, &[id])?.pop().ok_or(Refusal::NotFound)
}

/// The actions of some plans that any of these bodies answers for, those of the newest plans first.
pub(crate) fn ids_of_bodies(
    tx: &mut Tx,
    network: &NetworkId,
    bodies: &[BodyId],
    plans: &[PlanId],
) -> Result<Vec<UnitId>, Refusal> {
    let bodies: Vec<Option<&BodyId>> = bodies.iter().map(Some).collect();
    let rows: Vec<(PlanId, UnitId)> = l::table
        .filter(l::network_id.eq(network).and(l::body_id.among(&bodies)).and(l::plan_id.among(plans)))
        .select((l::plan_id, l::action_id))
        .distinct()
        .order((l::plan_id.desc(), l::action_id))
        .limit(MOST)
        .load(tx)?;
    Ok(rows.into_iter().map(|(_, action)| action).collect())
}

/// All actions of some plans, each only with what it is part of and what serves it.
pub(crate) fn kin_of_plans(tx: &mut Tx, network: &NetworkId, plans: &[PlanId]) -> Result<Vec<Kin>, Refusal> {
    let rows: Vec<(UnitId, Option<UnitId>, Option<PurposeId>)> = a::table
        .filter(a::network_id.eq(network).and(a::plan_id.among(plans)))
        .order((a::plan_id, a::position))
        .select((a::unit_id, a::parent_id, a::purpose_id))
        .load(tx)?;
    Ok(rows.into_iter().map(|(id, parent, purpose)| Kin { id, parent, purpose }).collect())
}

pub(crate) fn doubts_of(tx: &mut Tx, network: &NetworkId, action: &UnitId) -> Result<Vec<Doubt>, Refusal> {
    let rows: Vec<(DoubtField, DoubtWhy, String, String)> = d::table
        .filter(d::network_id.eq(network).and(d::action_id.eq(action)))
        .order(d::position)
        .select((d::field, d::why, d::printed, d::read))
        .load(tx)?;
    Ok(rows.into_iter().map(|(field, why, printed, read)| Doubt { field, why, printed, read }).collect())
}

/// Which fields of which actions of a plan a source leaves open.
pub(crate) fn doubtful_fields(
    tx: &mut Tx,
    network: &NetworkId,
    actions: &[UnitId],
) -> Result<Vec<(UnitId, DoubtField)>, Refusal> {
    Ok(d::table
        .filter(d::action_id.among(actions).and(d::network_id.eq(network)))
        .order((d::action_id, d::position))
        .select((d::action_id, d::field))
        .load(tx)?)
}

/// What the source leaves open of each action of a plan.
pub(crate) fn doubts_of_plan(
    tx: &mut Tx,
    network: &NetworkId,
    plan: &PlanId,
) -> Result<HashMap<UnitId, Vec<Doubt>>, Refusal> {
    let own = a::table.filter(a::network_id.eq(network).and(a::plan_id.eq(plan)));
    let rows: Vec<(UnitId, DoubtField, DoubtWhy, String, String)> = d::table
        .filter(d::network_id.eq(network).and(d::action_id.eq_any(own.select(a::unit_id))))
        .order((d::action_id, d::position))
        .select((d::action_id, d::field, d::why, d::printed, d::read))
        .load(tx)?;
    let mut found: HashMap<UnitId, Vec<Doubt>> = HashMap::new();
    for (action, field, why, printed, read) in rows {
        found.entry(action).or_default().push(Doubt { field, why, printed, read });
    }
    Ok(found)
}

/// The last place among the actions of a plan.
pub(crate) fn last_position(tx: &mut Tx, network: &NetworkId, plan: &PlanId) -> Result<i64, Refusal> {
    let of_plan = a::table.filter(a::network_id.eq(network).and(a::plan_id.eq(plan)));
    let last: Option<i64> = of_plan.order(a::position.desc()).select(a::position).first(tx).optional()?;
    Ok(last.unwrap_or(0))
}

pub(crate) fn number_taken(tx: &mut Tx, network: &NetworkId, plan: &PlanId, number: &str) -> Result<bool, Refusal> {
    let of_plan = a::table.filter(a::plan_id.eq(plan).and(a::number.eq(number)).and(a::network_id.eq(network)));
    let count: i64 = of_plan.count().get_result(tx)?;
    Ok(count > 0)
}
