//! Verbs on an action: add it, mend its words, name who answers for it.

use documents::{Revised, UnitId, UnitKind, Weight, Wording, add_unit, revise};
use platform::{Refusal, Say, Tx};
use viewer::{BodyId, Context};

use super::store::{self, LinkKind, NewLink};
use super::{Action, NUMBER_MAX, NewAction, Origin, Role, Who};
use crate::rules;
use crate::work_plan::{WorkPlan, commands::reopen_action};

/// Adds an action at the end of a plan. Its number must be free, and its times within the plan's.
pub fn add(tx: &mut Tx, cx: &Context, plan: &WorkPlan, new: &NewAction) -> Result<UnitId, Refusal> {
    rules::may_edit(&cx.viewer).map_err(Refusal::no)?;
    check(tx, cx, plan, new)?;
    let wording = Wording { title: new.title.clone(), text: new.text.clone() };
    let unit = add_unit(tx, cx, &plan.document, UnitKind::Action, &wording)?;
    let position = store::last_position(tx, &cx.network.id, &plan.id)? + 1;
    store::insert(tx, cx, &plan.id, &unit, position, new)?;
    store::hang(tx, cx, &plan.id, &unit, new)?;
    cx.tell(tx, "plan.add_action", unit.as_str(), new.number.as_str())?;
    Ok(unit)
}

/// An action that comes in with a whole plan: its unit and its place are given.
pub(crate) struct Placed {
    pub unit: UnitId,
    pub position: i64,
    pub new: NewAction,
}

/// Adds actions whose units the document has already, what is part of another after it. Whoever calls has seen to it
/// that their numbers are free and their times within the plan's.
pub(crate) fn add_all(tx: &mut Tx, cx: &Context, plan: &WorkPlan, all: &[Placed]) -> Result<(), Refusal> {
    rules::may_edit(&cx.viewer).map_err(Refusal::no)?;
    for one in all {
        store::insert(tx, cx, &plan.id, &one.unit, one.position, &one.new)?;
        store::hang(tx, cx, &plan.id, &one.unit, &one.new)?;
    }
    cx.tell(tx, "plan.add_actions", plan.id.as_str(), all.len().to_string())
}

/// Writes the fields of an action anew and what hangs from it, all but its number, its place and its words.
pub(crate) fn correct(
    tx: &mut Tx,
    cx: &Context,
    plan: &WorkPlan,
    unit: &UnitId,
    new: &NewAction,
) -> Result<(), Refusal> {
    rules::may_edit(&cx.viewer).map_err(Refusal::no)?;
    store::update(tx, cx, unit, new)?;
    store::clear(tx, &cx.network.id, unit)?;
    for body in new.responsible.iter().filter_map(|r| if let Who::Body(id) = &r.who { Some(id) } else { None }) {
        store::delete_body(tx, &cx.network.id, unit, body)?;
    }
    store::hang(tx, cx, &plan.id, unit, new)?;
    cx.tell(tx, "plan.correct_action", unit.as_str(), new.number.as_str())
}

/// Mends the title or the description: a minor correction. The old words stay readable.
pub fn reword(
    tx: &mut Tx,
    cx: &Context,
    plan: &WorkPlan,
    action: &Action,
    seen: i64,
    wording: &Wording,
    reason: &str,
) -> Result<Revised, Refusal> {
    rules::may_edit(&cx.viewer).map_err(Refusal::no)?;
    let done = revise(tx, cx, &action.id, seen, wording, Weight::Minor, reason)?;
    if let Revised::Done(_) = done {
        reopen_action(tx, cx, plan, action, wording.title.trim())?;
        cx.tell(tx, "plan.reword_action", action.id.as_str(), action.number.as_str())?;
    }
    Ok(done)
}

/// Names a body that answers for an action. Named again, its role changes.
pub fn name_responsible(
    tx: &mut Tx,
    cx: &Context,
    action: &Action,
    body: &BodyId,
    role: Role,
    origin: Origin,
) -> Result<(), Refusal> {
    rules::may_edit(&cx.viewer).map_err(Refusal::no)?;
    let known = bodies::body::by_ids(tx, &cx.network.id, std::slice::from_ref(body))?;
    if known.is_empty() {
        return Err(Refusal::field("body", "plan-responsible-unknown"));
    }
    store::delete_body(tx, &cx.network.id, &action.id, body)?;
    let position = store::last_link(tx, &cx.network.id, &action.id)? + 1;
    let link = NewLink {
        kind: LinkKind::Body,
        code: "",
        body: Some(body),
        part: None,
        role: Some(role),
        amount_cents: None,
        origin,
    };
    store::insert_link(tx, cx, &action.plan, &action.id, position, &link)?;
    cx.tell(tx, "plan.name_responsible", action.id.as_str(), body.as_str())
}

/// Takes a body off an action.
pub fn release_responsible(tx: &mut Tx, cx: &Context, action: &Action, body: &BodyId) -> Result<(), Refusal> {
    rules::may_edit(&cx.viewer).map_err(Refusal::no)?;
    if !store::delete_body(tx, &cx.network.id, &action.id, body)? {
        return Err(Refusal::NotFound);
    }
    cx.tell(tx, "plan.release_responsible", action.id.as_str(), body.as_str())
}

fn check(tx: &mut Tx, cx: &Context, plan: &WorkPlan, new: &NewAction) -> Result<(), Refusal> {
    let now = new.number.chars().count();
    if now == 0 || now > NUMBER_MAX || !new.number.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-'))
    {
        return Err(Refusal::field("number", "plan-action-odd-number"));
    }
    if store::number_taken(tx, &cx.network.id, &plan.id, &new.number)? {
        return Err(Refusal::field("number", Say::new("plan-action-taken").with("number", new.number.as_str())));
    }
    if new.windows.iter().any(|w| w.last < w.first || w.first < plan.first || w.last > plan.last) {
        return Err(Refusal::field("windows", "plan-action-outside"));
    }
    Ok(())
}
