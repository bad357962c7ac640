//! Verbs on two units of two plans: say that they are the same thing or that they are not, and take it back.

use documents::UnitId;
use platform::forms::Problem;
use platform::{Refusal, Say, Tx};
use viewer::Context;

use super::store::{self, NewDescent};
use super::{REASON_MAX, Verdict, What};
use crate::part::PartKind;
use crate::work_plan::WorkPlan;
use crate::{action, part, rules};

/// A unit of the older plan, one of the newer, and what is said of them.
pub struct Told<'t> {
    pub from: &'t UnitId,
    pub unit: &'t UnitId,
    pub verdict: Verdict,
    pub reason: &'t str,
}

/// Says whether two units are the same thing. Said again, the new word takes the old one's place.
pub fn say(tx: &mut Tx, cx: &Context, (older, newer): (&WorkPlan, &WorkPlan), told: &Told) -> Result<(), Refusal> {
    rules::may_edit(&cx.viewer).map_err(Refusal::no)?;
    let now = told.reason.chars().count();
    if now > REASON_MAX {
        let long = Say::new("platform-form-too-long").with("max", REASON_MAX).with("now", now);
        return Err(Refusal::field("reason", long));
    }
    let sides = [("unit", what_of(tx, cx, newer, told.unit)?), ("from", what_of(tx, cx, older, told.from)?)];
    let missing = sides.iter().filter(|(_, what)| what.is_none());
    let problems: Vec<Problem> = missing.map(|(field, _)| Problem::new(field, "platform-form-choose")).collect();
    if !problems.is_empty() {
        return Err(Refusal::Fields(problems));
    }
    if sides[0].1 != sides[1].1 {
        return Err(Refusal::field("from", "plan-compare-kinds"));
    }
    store::replace(tx, cx, told.unit, told.from)?;
    let new = NewDescent {
        unit: told.unit,
        from: told.from,
        plan: &newer.id,
        from_plan: &older.id,
        verdict: told.verdict,
        reason: told.reason,
    };
    store::insert(tx, cx, &new)?;
    let act = if told.verdict == Verdict::Same { "plan.match" } else { "plan.tell_apart" };
    cx.tell(tx, act, told.unit.as_str(), told.from.as_str())
}

/// Takes back what was said of two units.
pub fn take_back(tx: &mut Tx, cx: &Context, from: &UnitId, unit: &UnitId) -> Result<(), Refusal> {
    rules::may_edit(&cx.viewer).map_err(Refusal::no)?;
    if !store::replace(tx, cx, unit, from)? {
        return Err(Refusal::NotFound);
    }
    cx.tell(tx, "plan.take_back_match", unit.as_str(), from.as_str())
}

/// What a unit is in a plan; none when the plan has no such unit to compare.
fn what_of(tx: &mut Tx, cx: &Context, plan: &WorkPlan, unit: &UnitId) -> Result<Option<What>, Refusal> {
    let found = action::store::by_ids(tx, &cx.network.id, std::slice::from_ref(unit))?;
    if found.iter().any(|action| action.plan == plan.id) {
        return Ok(Some(What::Action));
    }
    let parts = part::store::of_plan(tx, &cx.network.id, &plan.id)?;
    let is_challenge = parts.iter().any(|p| p.id == *unit && p.kind == PartKind::Challenge);
    Ok(is_challenge.then_some(What::Challenge))
}
