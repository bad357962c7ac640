//! What makes a record impossible, said at its field: days to come, people below none, a council that was not a
//! member when the record says that it acted as one.

use std::collections::{BTreeSet, HashMap, HashSet};

use platform::forms::Problem;
use platform::words::dates::{Precision, Span};
use platform::words::{Language, dates};
use platform::{Refusal, Say, Tx};
use viewer::{BodyId, Context, OrganisationId, PersonId};

use crate::form::the_day;
use crate::happened::{
    HOURS_A_DAY, Happened, LINK_MAX, MINUTES_MAX, NOTE_MAX, PEOPLE_MAX, PLACE_MAX, QUANTITY_MAX, SOURCE_MAX, TITLE_MAX,
};
use crate::purpose::{Purpose, PurposeId};
use crate::{membership, rules, store};

/// Checks all that the record says by itself and against what the network knows.
pub(crate) fn problems(tx: &mut Tx, cx: &Context, happened: &Happened) -> Result<Vec<Problem>, Refusal> {
    let known = Cited::load(tx, cx, [happened])?;
    problems_with(tx, cx, happened, &known)
}

/// What records cite, as far as the network knows it: asked once for many.
pub(crate) struct Cited {
    purposes: HashMap<PurposeId, Purpose>,
    organisations: HashSet<OrganisationId>,
    persons: HashSet<PersonId>,
    bodies: HashSet<BodyId>,
}

impl Cited {
    pub fn load<'h>(tx: &mut Tx, cx: &Context, all: impl IntoIterator<Item = &'h Happened>) -> Result<Self, Refusal> {
        let (mut purposes, mut organisations) = (BTreeSet::new(), BTreeSet::new());
        let (mut persons, mut bodies) = (BTreeSet::new(), BTreeSet::new());
        for happened in all {
            purposes.extend(&happened.serves);
            organisations.extend(&happened.organisations);
            persons.extend(&happened.persons);
            bodies.extend(&happened.bodies);
        }
        let network = &cx.network.id;
        let purposes = crate::purposes_by_ids(tx, network, &listed(purposes))?;
        let organisations = directory::organisation::by_ids(tx, network, &listed(organisations))?;
        let persons = directory::person::by_ids(tx, network, &listed(persons))?;
        let bodies = bodies::body::by_ids(tx, network, &listed(bodies))?;
        Ok(Self {
            purposes: purposes.into_iter().map(|p| (p.id.clone(), p)).collect(),
            organisations: organisations.into_iter().map(|o| o.id).collect(),
            persons: persons.into_iter().map(|p| p.id).collect(),
            bodies: bodies.into_iter().map(|b| b.id).collect(),
        })
    }

    fn has_all(&self, happened: &Happened) -> bool {
        happened.organisations.iter().all(|id| self.organisations.contains(id))
            && happened.persons.iter().all(|id| self.persons.contains(id))
            && happened.bodies.iter().all(|id| self.bodies.contains(id))
            && happened.serves.iter().all(|id| self.purposes.contains_key(id))
    }
}

fn listed<T: Clone>(ids: BTreeSet<&T>) -> Vec<T> {
    ids.into_iter().cloned().collect()
}

/// The same, when what it cites was asked before.
pub(crate) fn problems_with(
    tx: &mut Tx,
    cx: &Context,
    happened: &Happened,
    known: &Cited,
) -> Result<Vec<Problem>, Refusal> {
    let mut found = by_itself(happened, cx);
    if let Some(council) = &happened.on_behalf_of
        && let Some(problem) = not_a_member(tx, cx, council, happened.when)?
    {
        found.push(problem);
    }
    found.extend(not_open(cx, happened.when, happened.serves.iter().filter_map(|id| known.purposes.get(id))));
    if !known.has_all(happened) {
        found.push(Problem::new("", "activity-problem-not-of-network"));
    }
    if let Some(within) = &happened.within {
        store::find(tx, &cx.network.id, within)?;
    }
    Ok(found)
}

/// What is wrong with the record whatever the network knows.
pub(crate) fn by_itself(happened: &Happened, cx: &Context) -> Vec<Problem> {
    let mut found = Vec::new();
    if happened.title.trim().is_empty() {
        found.push(Problem::new("title", "activity-problem-no-title"));
    }
    for (field, text, max) in [
        ("title", happened.title.as_str(), TITLE_MAX),
        ("place", &happened.place, PLACE_MAX),
        ("note", &happened.note, NOTE_MAX),
        ("source", &happened.source, SOURCE_MAX),
    ] {
        let now = text.chars().count();
        if now > max {
            found.push(Problem::new(field, Say::new("platform-form-too-long").with("max", max).with("now", now)));
        }
    }
    if !rules::has_begun(happened.when, cx.today()) {
        let day = dates::day(cx.words.language, cx.today());
        let typed = happened.when.write(cx.words.language);
        found.push(Problem::new("on", Say::new("activity-problem-to-come").with("typed", typed).with("today", day)));
    }
    found.extend(amounts(happened));
    if happened.links.iter().any(|l| !is_address(l)) {
        found.push(Problem::new("links", "activity-problem-link"));
    }
    if happened.ine.as_deref().is_some_and(|code| territory::municipality(code).is_none()) {
        found.push(Problem::new("place", "activity-problem-ine"));
    }
    found
}

fn amounts(happened: &Happened) -> Vec<Problem> {
    let mut found = Vec::new();
    if !(1..=QUANTITY_MAX).contains(&happened.quantity) {
        found.push(Problem::new("quantity", Say::new("activity-problem-quantity").with("max", QUANTITY_MAX)));
    }
    let most = if happened.when.precision() == Precision::Day && happened.quantity == 1 {
        HOURS_A_DAY * 60
    } else {
        MINUTES_MAX
    };
    match happened.minutes {
        Some(minutes) if minutes < 0 => found.push(Problem::new("hours", "activity-problem-hours-below-none")),
        Some(minutes) if minutes > most => {
            let hours = Language::Catalan.quantity(minutes * 10 / 60, 1);
            found.push(Problem::new(
                "hours",
                Say::new("activity-problem-hours-absurd").with("typed", hours).with("max", most / 60),
            ));
        }
        _ => {}
    }
    match happened.people {
        Some(people) if people < 0 => found.push(Problem::new("people", "activity-problem-people-below-none")),
        Some(people) if people > PEOPLE_MAX => {
            found.push(Problem::new("people", Say::new("activity-problem-people-absurd").with("max", PEOPLE_MAX)));
        }
        _ => {}
    }
    if happened.cost_cents.is_some_and(|cents| cents < 0) {
        found.push(Problem::new("cost", "activity-problem-cost-below-none"));
    }
    if happened.unnamed.iter().any(|(_, n)| !(1..=QUANTITY_MAX).contains(n)) {
        found.push(Problem::new("unnamed", "activity-problem-unnamed"));
    }
    found
}

fn is_address(link: &str) -> bool {
    (link.starts_with("https://") || link.starts_with("http://"))
        && link.len() <= LINK_MAX
        && !link.contains(char::is_whitespace)
}

/// Recording on behalf of a council says that it acted as a member: then it had to be one.
fn not_a_member(tx: &mut Tx, cx: &Context, council: &OrganisationId, when: Span) -> Result<Option<Problem>, Refusal> {
    let absences = membership::absences(tx, cx, std::slice::from_ref(council), when)?;
    Ok(absences.first().map(|absence| {
        let key =
            if absence.joined.is_some() { "activity-problem-not-member-yet" } else { "activity-problem-never-member" };
        Problem::new("on_behalf_of", absence.say(key))
    }))
}

/// A purpose is served by what happened in its time: a plan of 2024 by nothing of 2023.
fn not_open<'p>(cx: &Context, when: Span, mut purposes: impl Iterator<Item = &'p Purpose>) -> Option<Problem> {
    let closed = purposes.find(|p| !when.touches(p.first, p.last))?;
    let language = cx.words.language;
    Some(Problem::new(
        "purposes",
        Say::new("activity-problem-purpose-not-open")
            .with("title", &closed.title)
            .with("first", the_day(language, closed.first))
            .with("last", the_day(language, closed.last)),
    ))
}
