//! What happened in the demo network: the assemblies and steps of its history, the year 2023 as its report and its
//! news tell it, and a few invented activities of 2024 that say that they are samples.
//!
//! Promises: each fact carries its source and its line; what a source does not say (a date, a council) is left unsaid.

mod history;
mod samples;
mod year_2023;

use bodies::body;
use directory::organisation;
use jiff::civil::{Date, date};
use platform::slice::Step;
use platform::words::dates::{Precision, Span};
use platform::{Refusal, Tx};
use viewer::{BodyId, Context, OrganisationId};

use crate::purpose::{PurposeId, PurposeKind, purposes_of};

pub fn steps() -> Vec<Step<Context>> {
    let mut steps = history::steps();
    steps.extend(year_2023::steps());
    steps.extend(samples::steps());
    steps
}

/// The bodies of some addresses; one that the demo has not set up is left out.
fn bodies_of(tx: &mut Tx, cx: &Context, slugs: &[&str]) -> Result<Vec<BodyId>, Refusal> {
    let mut found = Vec::new();
    for slug in slugs {
        found.extend(body::by_slug(tx, &cx.network.id, slug)?.map(|b| b.id));
    }
    Ok(found)
}

fn councils_of(tx: &mut Tx, cx: &Context, slugs: &[&str]) -> Result<Vec<OrganisationId>, Refusal> {
    let mut found = Vec::new();
    for slug in slugs {
        found.extend(organisation::by_slug(tx, &cx.network.id, slug)?.map(|o| o.id));
    }
    Ok(found)
}

/// The area of a plan by its code.
fn area(tx: &mut Tx, cx: &Context, plan: &str, code: &str) -> Result<Vec<PurposeId>, Refusal> {
    let all = purposes_of(tx, &cx.network.id, plan)?;
    Ok(all.into_iter().filter(|p| p.kind == PurposeKind::Area && p.code == code).map(|p| p.id).collect())
}

/// « 2018-04 » is a month, « 2019-04-10 » a day.
fn span(text: &str) -> Span {
    let mut parts = text.split('-').map(|part| part.parse::<i16>().expect("the data have numbers in their dates"));
    let year = parts.next().expect("a date has a year");
    let small = |part: i16| i8::try_from(part).expect("months and days are small");
    match (parts.next().map(small), parts.next().map(small)) {
        (None, _) => Span::around(date(year, 1, 1), Precision::Year),
        (Some(month), None) => Span::around(date(year, month, 1), Precision::Month),
        (Some(month), Some(day)) => Span::day(date(year, month, day)),
    }
}

/// The day on which something of the past is entered: its last one, but not before the network exists.
fn entered_after(when: Span, founding: Date) -> Date {
    when.last().max(founding)
}

fn filled(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}
