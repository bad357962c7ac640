//! Invented owners and states of some items of 2024, marked as samples, so that desks, lateness and progress can be
//! seen alive. The source names no responsible bodies.

use jiff::civil::{Date, date};
use platform::slice::Step;
use platform::{Refusal, Tx};
use viewer::Context;

use super::{body_by_code, step};
use crate::action::commands::name_responsible;
use crate::action::{Action, Origin, Role, store};
use crate::execution::{NewState, State, record};
use crate::work_plan::by_slug;

/// Item and body.
const OWNERS: &[(&str, &str, Role)] = &[
    ("1", "coordination", Role::Lead),
    ("1.3", "technical_secretariat", Role::Lead),
    ("2.5", "coordination", Role::Lead),
    ("5", "ccpr", Role::Lead),
    ("5", "technical_secretariat", Role::Support),
    ("8", "technical_commission", Role::Lead),
    ("9", "executive_commission", Role::Lead),
    ("9", "technical_secretariat", Role::Support),
    ("10", "executive_commission", Role::Lead),
    ("12", "executive_commission", Role::Lead),
    ("17.2", "technical_commission", Role::Lead),
    ("19", "coordination", Role::Lead),
    ("23", "training", Role::Lead),
    ("28", "communication", Role::Lead),
    ("28.1", "communication", Role::Lead),
    ("29.1", "communication", Role::Lead),
];

/// Item, state, since when, reason.
const STATES: &[(&str, State, Date, &str)] = &[
    ("5", State::InProgress, date(2024, 1, 16), ""),
    ("2.5", State::InProgress, date(2024, 1, 24), ""),
    ("29.1", State::InProgress, date(2024, 1, 31), ""),
    ("29.2", State::Finished, date(2024, 2, 12), ""),
    ("8", State::InProgress, date(2024, 2, 20), ""),
    ("21", State::InProgress, date(2024, 2, 22), ""),
    ("23", State::InProgress, date(2024, 3, 21), ""),
    (
        "28.1.2",
        State::Postponed,
        date(2024, 4, 10),
        "Cal trobar un lloc per guardar els plafons entre dues exposicions.",
    ),
    ("17.2", State::InProgress, date(2024, 4, 16), ""),
    ("1.3", State::Finished, date(2024, 4, 24), ""),
];

pub fn steps() -> Vec<Step<Context>> {
    let mut steps = vec![step(date(2024, 1, 2), "owners of items of 2024 (samples)", owners)];
    steps.extend(STATES.iter().map(|(number, state, on, reason)| {
        Step::new(*on, format!("item {number}: {state} (sample)"), move |cx: &Context| {
            cx.write(|tx| {
                let action = item(tx, cx, number)?;
                let new = NewState { state: *state, since: *on, reason: (*reason).to_owned(), sample: true };
                record(tx, cx, &action, None, &new).map(|_| ())
            })
        })
    }));
    steps
}

fn owners(tx: &mut Tx, cx: &Context) -> Result<(), Refusal> {
    for (number, code, role) in OWNERS {
        let body = body_by_code(tx, cx, code)?.ok_or_else(|| Refusal::fault(format!("no body {code} in the demo")))?;
        let action = item(tx, cx, number)?;
        name_responsible(tx, cx, &action, &body, *role, Origin::Sample)?;
    }
    Ok(())
}

fn item(tx: &mut Tx, cx: &Context, number: &str) -> Result<Action, Refusal> {
    let plan = by_slug(tx, &cx.network.id, "2024")?;
    store::by_number(tx, &cx.network.id, &plan.id, number)
}
