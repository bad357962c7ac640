//! Undoing a batch as a whole: only while all that it wrote is as it left it; else what stands in the way.
//!
//! Promises: what it added goes, what it corrected says again what it said (as a new version of its words, so that
//! nothing is overwritten), the states before it count again, and the batch stays in the history as undone. How its
//! table was read is forgotten. Words that it added to a vocabulary stay: others may use them.

use std::collections::{HashMap, HashSet};

use activity::{PurposeId, Samples, purposes_of, take_back_purposes};
use documents::{UnitId, Wording};
use imports::pages::undoing::Undoing;
use imports::{Batch, batch, draft};
use platform::{Refusal, Say, Tx};
use viewer::Context;

use super::batch::{Done, What, seal};
use super::carry::{as_new, now, reword};
use super::facts::Facts;
use super::known::KnownAction;
use super::{IMPORT, draw, rules, store};
use crate::action::{self, commands::correct};
use crate::part::{self, Part};
use crate::work_plan::commands::open_all;
use crate::work_plan::{self, WorkPlan};
use crate::{commitment, compare, execution, views};

/// More are not told: one is enough to stop it.
const WAYS_MAX: usize = 20;

/// What a batch did and what is there now.
struct Now {
    plan: WorkPlan,
    changes: Vec<Done>,
    actions: HashMap<String, KnownAction>,
    parts: Vec<Part>,
}

impl Now {
    fn load(tx: &mut Tx, cx: &Context, batch: &Batch) -> Result<Self, Refusal> {
        let most = i64::try_from(draw::ROWS_MAX * 4).unwrap_or(i64::MAX);
        let changes = store::changes(tx, &cx.network.id, &batch.id, 0, most)?;
        let plan = work_plan::by_slug(tx, &cx.network.id, batch.slug())?;
        let parts = part::store::of_plan(tx, &cx.network.id, &plan.id)?;
        Ok(Self { actions: now(tx, cx, &plan)?, plan, changes, parts })
    }

    fn of(&self, what: What) -> impl Iterator<Item = &Done> {
        self.changes.iter().filter(move |c| c.what == what)
    }

    fn added(&self) -> Vec<UnitId> {
        self.of(What::Action).filter_map(|c| c.unit.clone()).collect()
    }

    fn by_unit(&self, unit: Option<&UnitId>) -> Option<&KnownAction> {
        self.actions.values().find(|k| Some(&k.action.id) == unit)
    }
}

/// Undoes a batch, or says what stands in the way.
pub fn undo(tx: &mut Tx, cx: &Context, batch: &Batch) -> Result<Undoing, Refusal> {
    rules::may_import(&cx.viewer).map_err(Refusal::no)?;
    let ways = in_the_way(tx, cx, batch)?;
    if !ways.is_empty() {
        return Ok(Undoing::InTheWay(ways));
    }
    let now = Now::load(tx, cx, batch)?;
    take_back_states(tx, cx, &now)?;
    put_back(tx, cx, &now)?;
    take_back_units(tx, cx, &now)?;
    if batch.made_its_subject() {
        views::store::delete_all_of(tx, &cx.network.id, &now.plan.id)?;
        work_plan::store::delete(tx, &cx.network.id, &now.plan.id)?;
        documents::take_back(tx, cx, &now.plan.document)?;
    } else if now.plan.force.is_some() {
        open_all(tx, cx, &now.plan)?;
    }
    batch::mark_undone(tx, cx, &batch.id)?;
    draft::forget(tx, cx, IMPORT.key, &batch.headings)?;
    cx.tell(tx, "plan.undo_import", batch.id.as_str(), batch.slug())?;
    Ok(Undoing::Done)
}

fn take_back_states(tx: &mut Tx, cx: &Context, now: &Now) -> Result<(), Refusal> {
    for change in now.of(What::State).chain(now.of(What::Cancellation)) {
        let (Some(unit), Ok(at)) = (&change.unit, change.after.parse()) else { continue };
        execution::store::take_back(tx, &cx.network.id, unit, at)?;
    }
    Ok(())
}

/// Corrected actions say again what they said.
fn put_back(tx: &mut Tx, cx: &Context, now: &Now) -> Result<(), Refusal> {
    let why = cx.words.t("plan-import-reason-undone");
    let part = |kind, code: &str| now.parts.iter().find(|p| p.kind == kind && p.code == code).map(|p| p.id.clone());
    let action = |number: &str| now.actions.get(number).map(|k| k.action.id.clone());
    for change in now.of(What::Correction) {
        let Some(known) = now.actions.get(&change.label) else { continue };
        let before: Facts = serde_json::from_str(&change.before).map_err(Refusal::fault)?;
        if !before.has_same_words(&known.facts) {
            let words = Wording { title: before.title.clone(), text: before.text.clone() };
            reword(tx, cx, known, &words, &why)?;
        }
        correct(tx, cx, &now.plan, &known.action.id, &as_new(&change.label, &before, &part, &action))?;
    }
    Ok(())
}

fn take_back_units(tx: &mut Tx, cx: &Context, now: &Now) -> Result<(), Refusal> {
    let network = &cx.network.id;
    let (actions, parts): (Vec<UnitId>, Vec<UnitId>) =
        (now.added(), now.of(What::Part).filter_map(|c| c.unit.clone()).collect());
    let own: HashSet<&UnitId> = actions.iter().chain(&parts).collect();
    let of_actions = now.actions.values().map(|k| (&k.action.id, k.action.purpose.clone()));
    let of_parts = now.parts.iter().map(|p| (&p.id, p.purpose.clone()));
    let purposes: Vec<PurposeId> =
        of_actions.chain(of_parts).filter(|(unit, _)| own.contains(unit)).filter_map(|(_, purpose)| purpose).collect();
    compare::store::forget_ended(tx, network, &actions)?;
    compare::store::forget_ended(tx, network, &parts)?;
    action::store::delete(tx, network, &actions)?;
    part::store::delete(tx, network, &parts)?;
    if !purposes.is_empty() {
        take_back_purposes(tx, cx, &purposes)?;
    }
    let units: Vec<UnitId> = actions.into_iter().chain(parts).collect();
    cx.tell(tx, "plan.take_back_units", now.plan.id.as_str(), units.len().to_string())?;
    documents::take_back_units(tx, cx, &now.plan.document, &units)
}

/// What was done since to what the batch did.
pub fn in_the_way(tx: &mut Tx, cx: &Context, batch: &Batch) -> Result<Vec<Say>, Refusal> {
    if batch.undone.is_some() {
        return Ok(vec!["imports-way-undone".into()]);
    }
    let now = Now::load(tx, cx, batch)?;
    let mut ways = whole_plan(tx, cx, batch, &now)?;
    ways.extend(changed(&now));
    ways.extend(recorded(tx, cx, &now)?);
    ways.extend(bound(tx, cx, &now)?);
    ways.extend(matched(tx, cx, &now)?);
    ways.truncate(WAYS_MAX);
    Ok(ways)
}

/// A plan that the batch drew up has nothing but what the batch put in.
fn whole_plan(tx: &mut Tx, cx: &Context, batch: &Batch, now: &Now) -> Result<Vec<Say>, Refusal> {
    if !batch.made_its_subject() {
        return Ok(Vec::new());
    }
    let mut ways = Vec::new();
    if now.plan.force.is_some() {
        ways.push("plan-import-way-force".into());
    }
    if !documents::files(tx, &cx.network.id, &now.plan.document)?.is_empty() {
        ways.push("plan-import-way-files".into());
    }
    let own: HashSet<UnitId> = now.added().into_iter().collect();
    let others = now.actions.values().filter(|k| !own.contains(&k.action.id));
    ways.extend(others.map(|k| Say::new("plan-import-way-other").with("number", k.action.number.as_str())));
    Ok(ways)
}

/// Actions that do not say any more what the batch left.
fn changed(now: &Now) -> Vec<Say> {
    let written = now.of(What::Action).chain(now.of(What::Correction));
    let is_changed = |c: &&Done| now.by_number(&c.label, c.unit.as_ref()).is_none_or(|k| seal(&k.facts) != c.after);
    written.filter(is_changed).map(|c| Say::new("plan-import-way-changed").with("number", c.label.as_str())).collect()
}

/// States recorded since, and activities that serve what the batch added.
fn recorded(tx: &mut Tx, cx: &Context, now: &Now) -> Result<Vec<Say>, Refusal> {
    let network = &cx.network.id;
    let own: HashMap<&UnitId, &str> = now
        .of(What::State)
        .chain(now.of(What::Cancellation))
        .filter_map(|c| Some((c.unit.as_ref()?, c.after.as_str())))
        .collect();
    let added: HashSet<UnitId> = now.added().into_iter().collect();
    let units: Vec<UnitId> = added.iter().cloned().chain(own.keys().map(|unit| (*unit).clone())).collect();
    let mut ways = Vec::new();
    let told = |key: &'static str, unit: &UnitId| {
        let number = now.by_unit(Some(unit)).map_or("", |k| k.action.number.as_str());
        Say::new(key).with("number", number)
    };
    for (unit, at) in execution::store::recorded(tx, network, &units)? {
        if own.get(&unit).is_none_or(|own| *own != at.to_string()) {
            ways.push(told("plan-import-way-state", &unit));
        }
    }
    let served = activity::tally_of(tx, network, &now.plan.href(), Samples::Include)?;
    for known in now.actions.values().filter(|k| added.contains(&k.action.id)) {
        let purpose = known.action.purpose.as_ref().and_then(|p| served.get(p));
        if purpose.is_some_and(|t| t.activities > 0) {
            ways.push(told("plan-import-way-activities", &known.action.id));
        }
    }
    Ok(ways)
}

/// Commitments, sub-actions and purposes of others that hang from what the batch added.
fn bound(tx: &mut Tx, cx: &Context, now: &Now) -> Result<Vec<Say>, Refusal> {
    let added: HashSet<UnitId> = now.added().into_iter().collect();
    let mut ways = Vec::new();
    for commitment in commitment::store::of_plan(tx, &cx.network.id, &now.plan.id)? {
        if commitment.action.as_ref().is_some_and(|unit| added.contains(unit)) {
            ways.push(Say::new("plan-import-way-commitment").with("code", commitment.code.as_str()));
        }
    }
    let below = |k: &&KnownAction| {
        !added.contains(&k.action.id) && k.action.parent.as_ref().is_some_and(|unit| added.contains(unit))
    };
    // A corrected action that the batch made part of a new one goes back to where it was.
    let corrected: HashSet<&str> = now.of(What::Correction).map(|c| c.label.as_str()).collect();
    let others = now.actions.values().filter(below).filter(|k| !corrected.contains(k.action.number.as_str()));
    ways.extend(others.map(|k| Say::new("plan-import-way-below").with("number", k.action.number.as_str())));
    if ways.is_empty() && !added.is_empty() {
        ways.extend(held_purposes(tx, cx, now, &added)?);
    }
    Ok(ways)
}

/// What would go, and was matched with something of another plan.
fn matched(tx: &mut Tx, cx: &Context, now: &Now) -> Result<Vec<Say>, Refusal> {
    let parts = now.of(What::Part).filter_map(|c| c.unit.clone());
    let units: Vec<UnitId> = now.added().into_iter().chain(parts).collect();
    let matched = compare::store::matched(tx, &cx.network.id, &units)?;
    let done = now.changes.iter().filter(|c| c.unit.as_ref().is_some_and(|unit| matched.contains(unit)));
    Ok(done.map(|c| Say::new("plan-import-way-matched").with("number", c.label.as_str())).collect())
}

/// Purposes that are part of those that would go.
fn held_purposes(tx: &mut Tx, cx: &Context, now: &Now, added: &HashSet<UnitId>) -> Result<Vec<Say>, Refusal> {
    let gone: HashSet<PurposeId> = now
        .actions
        .values()
        .filter(|k| added.contains(&k.action.id))
        .filter_map(|k| k.action.purpose.clone())
        .collect();
    if gone.is_empty() {
        return Ok(Vec::new());
    }
    let all = purposes_of(tx, &cx.network.id, &now.plan.href())?;
    let held = all.iter().filter(|p| !gone.contains(&p.id) && p.parent.as_ref().is_some_and(|up| gone.contains(up)));
    Ok(held.map(|p| Say::new("plan-import-way-below").with("number", p.code.as_str())).collect())
}

impl Now {
    /// The action of that number, if it is still the same.
    fn by_number(&self, number: &str, unit: Option<&UnitId>) -> Option<&KnownAction> {
        self.actions.get(number).filter(|k| Some(&k.action.id) == unit)
    }
}
