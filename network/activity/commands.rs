//! What is done with activities: record, correct, withdraw, restore; and the switch that shows samples.

use platform::{Refusal, Say, Tx};
use viewer::Context;

use crate::happened::{Activity, ActivityId, Happened, REASON_MAX};
use crate::{check, rules, store};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    Done,
    /// Someone else changed it meanwhile.
    Changed,
}

/// Records what happened. One activity per source record: a second one with the same `record_key` is refused.
pub fn record(tx: &mut Tx, cx: &Context, happened: &Happened) -> Result<ActivityId, Refusal> {
    rules::may_record(&cx.viewer, happened).map_err(Refusal::no)?;
    let happened = checked(tx, cx, happened)?;
    if let Some(key) = &happened.record_key
        && store::by_record_key(tx, &cx.network.id, key)?.is_some()
    {
        return Err(Refusal::field("record_key", "activity-problem-recorded-already"));
    }
    let names = names(tx, cx, &happened)?;
    let id = store::insert(tx, cx, &happened, &names)?;
    tell(tx, cx, "activity.record", &id, &happened)?;
    Ok(id)
}

/// Corrects what was seen at `seen`. The former state is kept, so that the history shows before and after.
pub fn correct(tx: &mut Tx, cx: &Context, id: &ActivityId, seen: i64, happened: &Happened) -> Result<Outcome, Refusal> {
    let now = store::find(tx, &cx.network.id, id)?;
    rules::may_correct(&cx.viewer, &now).map_err(Refusal::no)?;
    rules::may_record(&cx.viewer, happened).map_err(Refusal::no)?;
    if now.version != seen {
        return Ok(Outcome::Changed);
    }
    let happened = checked(tx, cx, happened)?;
    if happened.within.as_ref() == Some(id) {
        return Err(Refusal::field("within", "activity-problem-within-itself"));
    }
    if is_same(&happened, &now.happened) {
        return Ok(Outcome::Done);
    }
    store::past::keep(tx, cx, &now)?;
    let names = names(tx, cx, &happened)?;
    if !store::update(tx, &cx.network.id, id, seen, &happened, &names)? {
        return Ok(Outcome::Changed);
    }
    tell(tx, cx, "activity.correct", id, &happened)?;
    Ok(Outcome::Done)
}

/// Withdraws a record: it stays, with who took it out and why, and no longer counts.
pub fn withdraw(tx: &mut Tx, cx: &Context, id: &ActivityId, reason: &str) -> Result<(), Refusal> {
    let now = store::find(tx, &cx.network.id, id)?;
    rules::may_withdraw(&cx.viewer, &now).map_err(Refusal::no)?;
    let reason = reason.trim();
    let length = reason.chars().count();
    if length == 0 {
        return Err(Refusal::field("reason", "activity-problem-no-reason"));
    }
    if length > REASON_MAX {
        return Err(Refusal::field(
            "reason",
            Say::new("platform-form-too-long").with("max", REASON_MAX).with("now", length),
        ));
    }
    store::past::withdraw(tx, cx, id, reason)?;
    store::set_withdrawn(tx, &cx.network.id, id, Some(cx.now()))?;
    tell(tx, cx, "activity.withdraw", id, &now.happened)
}

/// Takes a withdrawal back: it counts again, and the withdrawal stays in its history.
pub fn restore(tx: &mut Tx, cx: &Context, id: &ActivityId) -> Result<(), Refusal> {
    let now = store::find(tx, &cx.network.id, id)?;
    rules::may_restore(&cx.viewer, &now).map_err(Refusal::no)?;
    store::past::end_withdrawal(tx, cx, id)?;
    store::set_withdrawn(tx, &cx.network.id, id, None)?;
    tell(tx, cx, "activity.restore", id, &now.happened)
}

/// Shows or hides the samples of the network, everywhere.
pub fn show_samples(tx: &mut Tx, cx: &Context, shown: bool) -> Result<(), Refusal> {
    rules::may_switch_samples(&cx.viewer).map_err(Refusal::no)?;
    store::switch::set(tx, cx, shown)?;
    cx.tell(tx, "activity.show_samples", cx.network_id(), if shown { "shown" } else { "hidden" })
}

/// The record as it will stand: what was recorded on behalf of a council is that council's, and a part of a part
/// belongs to the whole occasion.
fn checked(tx: &mut Tx, cx: &Context, happened: &Happened) -> Result<Happened, Refusal> {
    let problems = check::problems(tx, cx, happened)?;
    if !problems.is_empty() {
        return Err(Refusal::Fields(problems));
    }
    let mut happened = happened.clone();
    happened.title = platform::words::grammar::curly(happened.title.trim());
    if let Some(council) = happened.on_behalf_of.clone()
        && !happened.organisations.contains(&council)
    {
        happened.organisations.push(council);
    }
    if let Some(within) = &happened.within {
        let whole: Activity = store::find(tx, &cx.network.id, within)?;
        happened.within = Some(whole.happened.within.unwrap_or(whole.id));
    }
    Ok(happened)
}

fn names(tx: &mut Tx, cx: &Context, happened: &Happened) -> Result<Vec<String>, Refusal> {
    let organisations: Vec<_> = happened.organisations.iter().chain(&happened.on_behalf_of).cloned().collect();
    if organisations.is_empty() {
        return Ok(Vec::new());
    }
    let found = directory::organisation::by_ids(tx, &cx.network.id, &organisations)?;
    Ok(found.into_iter().map(|o| o.name).collect())
}

/// Links are sets: their order says nothing.
pub(crate) fn is_same(new: &Happened, old: &Happened) -> bool {
    let sorted = |h: &Happened| {
        let mut h = h.clone();
        h.bodies.sort();
        h.organisations.sort();
        h.persons.sort();
        h.serves.sort();
        h.themes.sort();
        h.unnamed.sort();
        h
    };
    sorted(new) == sorted(old)
}

fn tell(tx: &mut Tx, cx: &Context, act: &str, id: &ActivityId, happened: &Happened) -> Result<(), Refusal> {
    let behalf = happened.on_behalf_of.as_ref().map(viewer::OrganisationId::as_str);
    cx.tell_for(tx, act, id.as_str(), happened.kind.as_str(), behalf)
}
