//! The plans of the demo network: those of 2020, 2022 and 2024 whole, that of 2023 as far as the sources know it. The
//! words of their items are ours and say so; what the sources do not settle stays open; invented states and owners
//! are marked as samples.

mod areas;
mod samples;
mod y2020;
mod y2022;
mod y2023;
mod y2024;

use std::collections::HashMap;

use documents::UnitId;
use jiff::civil::{Date, date};
use platform::slice::Step;
use platform::{Refusal, Tx};
use settings::vocabulary::{self, Vocabulary};
use viewer::{BodyId, Context};

use crate::work_plan::{Certainty, NewForce};

pub fn steps() -> Vec<Step<Context>> {
    let mut steps = vec![
        step(date(2019, 11, 29), "plan of 2020", y2020::draw_up),
        // The bodies for communication and administration are known from the plan itself, in force in 2020.
        step(date(2020, 1, 2), "bodies of the plan of 2020 that began with it", y2020::name_later_bodies),
        step(date(2022, 1, 1), "plan of 2022", y2022::draw_up),
        step(date(2023, 1, 1), "plan of 2023", y2023::draw_up),
        step(date(2024, 1, 1), "plan of 2024", y2024::draw_up),
        step(date(2024, 1, 2), "what of the plan of 2022 goes on in that of 2024", y2024::match_with_2022),
        step(date(2024, 1, 2), "what of the challenges of 2023 goes on in 2024", y2024::match_with_2023),
        Step::new(date(2024, 1, 1), "table of the plan of 2024, as its annex", y2024::attach_table),
    ];
    steps.extend(samples::steps());
    steps
}

fn step(on: Date, what: &str, run: fn(&mut Tx, &Context) -> Result<(), Refusal>) -> Step<Context> {
    Step::new(on, what, move |cx: &Context| cx.write(|tx| run(tx, cx)))
}

/// A plan of a whole year whose approval the sources do not date: it was going to be in force from its first day.
fn force_of(year: i16, source: &str) -> NewForce {
    NewForce {
        from: date(year, 1, 1),
        decided: None,
        place: String::new(),
        certainty: Certainty::Planned,
        source: source.to_owned(),
        note: String::new(),
    }
}

fn body_by_code(tx: &mut Tx, cx: &Context, code: &str) -> Result<Option<BodyId>, Refusal> {
    Ok(bodies::body::by_slug(tx, &cx.network.id, code)?.map(|b| b.id))
}

/// The codes of a vocabulary by their Catalan names, as the table of 2020 prints them.
fn codes_by_name(tx: &mut Tx, cx: &Context, of: Vocabulary) -> Result<HashMap<String, String>, Refusal> {
    Ok(vocabulary::of(tx, &cx.network.id, of)?.into_iter().map(|t| (t.name_ca, t.code)).collect())
}

fn known<'k, V>(all: &'k HashMap<String, V>, name: &str) -> Result<&'k V, Refusal> {
    all.get(name).ok_or_else(|| Refusal::fault(format!("the demo's data name « {name} », which is not known")))
}

type Units = HashMap<String, UnitId>;
