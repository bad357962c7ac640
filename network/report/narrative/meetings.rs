//! Drafts of what is told of the bodies that meet, and of events.

use activity::Format;
use platform::words::grammar::{Gender, Language, Number};

use super::{Writer, counted, paragraph};
use crate::facts::Occasion;

/// Occasions beyond this many stand in a table and not in a sentence.
const TOLD: usize = 5;

pub(super) fn bodies(w: &Writer) -> Vec<String> {
    let assembled = match w.some("assemblies") {
        Some(count) => assemblies(w, &count),
        None => w.say("assemblies-none", &[]),
    };
    let elected = w.facts.elections.iter().filter_map(|e| {
        let years = e.last_year.map_or_else(|| e.first_year.to_string(), |last| format!("{}-{last}", e.first_year));
        let body = the(w.language(), &e.body);
        Some(w.say("elected", &[("on", w.on(e.on)?.into()), ("body", body.into()), ("years", years.into())]))
    });
    let came = w.facts.assemblies.iter().filter_map(|a| assembly_attendance(w, a));
    let first = paragraph([Some(assembled)].into_iter().chain(came.map(Some)).chain(elected.map(Some)));
    let of_bodies: Vec<String> = w.facts.commissions.iter().map(|name| of_the(w.language(), name)).collect();
    let commissions = w.some_as("commission_meetings", "meetings").map(|meetings| {
        w.say("commissions", &[("meetings", meetings.into()), ("of_bodies", w.language().list(&of_bodies).into())])
    });
    let others = w.some("other_meetings").map(|meetings| w.say("other-meetings", &[("meetings", meetings.into())]));
    vec![first, paragraph([commissions, others]), gatherings(w).unwrap_or_default()]
}

fn assemblies(w: &Writer, count: &str) -> String {
    let held = &w.facts.assemblies;
    let when: Vec<String> = held.iter().filter_map(|a| when_and_where(w, a)).collect();
    let listed = if held.len() > TOLD || when.len() < held.len() { String::new() } else { w.language().list(&when) };
    let format =
        common_format(held).map(|format| w.words.t(&format!("report-draft-format-{format}"))).unwrap_or_default();
    let key = match (listed.is_empty(), format.is_empty()) {
        (true, true) => "assemblies",
        (true, false) => "assemblies-format",
        (false, true) => "assemblies-listed",
        (false, false) => "assemblies-format-listed",
    };
    let n = w.facts.value("assemblies");
    w.say(key, &[("n", n.into()), ("assemblies", count.into()), ("format", format.into()), ("when", listed.into())])
}

/// The format of all of them, if it is one.
fn common_format(held: &[Occasion]) -> Option<Format> {
    let first = held.first()?.format?;
    held.iter().all(|o| o.format == Some(first)).then_some(first)
}

fn assembly_attendance(w: &Writer, assembly: &Occasion) -> Option<String> {
    let came = &assembly.attendance;
    let people = (came.people > 0).then(|| counted(w.words, "people", came.people))?;
    let of_day = w.of_day(assembly.when)?;
    if came.administrations == 0 {
        return Some(w.say("assembly-people", &[("of_day", of_day.into()), ("people", people.into())]));
    }
    let members = w.language().of_word(&counted(w.words, "members_there", came.administrations));
    Some(w.say(
        "assembly-people-members",
        &[("of_day", of_day.into()), ("people", people.into()), ("of_members", members.into())],
    ))
}

fn gatherings(w: &Writer) -> Option<String> {
    let count = w.some("gatherings")?;
    let held = &w.facts.gatherings;
    if held.len() > TOLD {
        return Some(w.say("gatherings", &[("gatherings", count.into())]));
    }
    let told: Vec<String> = held
        .iter()
        .map(|o| [Some(w.quoted(&o.title)), when_and_where(w, o)].into_iter().flatten().collect::<Vec<_>>().join(", "))
        .collect();
    Some(w.say("gatherings-listed", &[("gatherings", count.into()), ("titles", told.join("; ").into())]))
}

pub(super) fn events(w: &Writer) -> Vec<String> {
    let (own, outside) = (w.some("own_events"), w.some("outside_events"));
    let first = match (own, outside) {
        (Some(own), Some(outside)) => w.say("events", &[("own", own.into()), ("outside", outside.into())]),
        (Some(own), None) => w.say("events-own", &[("own", own.into())]),
        (None, Some(outside)) => w.say("events-outside", &[("outside", outside.into())]),
        (None, None) => w.say("events-none", &[]),
    };
    let came = w.facts.own_events.iter().filter_map(|e| event_attendance(w, e)).take(TOLD);
    vec![first, paragraph(came.map(Some))]
}

fn event_attendance(w: &Writer, event: &Occasion) -> Option<String> {
    let came = &event.attendance;
    let some = |noun: &str, n: i64| (n > 0).then(|| counted(w.words, noun, n));
    let who = match (some("people", came.people), some("administrations", came.administrations)) {
        (Some(people), Some(councils)) => Some(format!("{people} {}", w.language().of_word(&councils))),
        (people, councils) => people.or(councils),
    };
    let met = some("organisations", came.organisations);
    let day = w.day(event.when);
    let title = w.quoted(&event.title);
    let named = day.map_or_else(|| title.clone(), |day| format!("{title} ({day})"));
    match (who, met) {
        (Some(who), Some(met)) => {
            Some(w.say("event-met", &[("event", named.into()), ("who", who.into()), ("met", met.into())]))
        }
        (Some(who), None) | (None, Some(who)) => {
            Some(w.say("event-came", &[("event", named.into()), ("who", who.into())]))
        }
        (None, None) => None,
    }
}

/// « el 30 de març a Tarragona », as far as both are known.
fn when_and_where(w: &Writer, occasion: &Occasion) -> Option<String> {
    let place = (!occasion.place.is_empty()).then(|| w.language().in_place(&occasion.place));
    match (w.on(occasion.when), place) {
        (Some(on), Some(place)) => Some(format!("{on} {place}")),
        (on, place) => on.or(place),
    }
}

/// Bodies are commissions and assemblies: feminine.
fn the(language: Language, body: &str) -> String {
    language.the(body, Gender::Feminine, Number::Singular)
}

fn of_the(language: Language, body: &str) -> String {
    language.of_the(body, Gender::Feminine, Number::Singular)
}
