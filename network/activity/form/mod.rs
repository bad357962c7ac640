//! The form of an activity: from what was typed to `Happened`, and back again.
//!
//! Promises: the names of fields are those of the query that fills the form (`/activities/new?kind=…&on=…`), and
//! what the form does not show (source record, sample) is kept as it was.

pub(crate) mod amounts;
pub(crate) mod councils;
mod known;
mod typed;

pub(crate) use known::Known;
pub(crate) use typed::{Reading, the_day};

use platform::forms::{Draft, Pairs};
use platform::words::dates;
use viewer::Context;

use crate::happened::Happened;

pub(crate) const PREFIX: &str = "activity-form";
/// What a query may fill in.
const FIELDS: [&str; 20] = [
    "kind",
    "title",
    "on",
    "hours",
    "councils",
    "people",
    "place",
    "format",
    "role",
    "bodies",
    "purposes",
    "note",
    "quantity",
    "unnamed_town_councils",
    "unnamed_county_councils",
    "persons",
    "cost",
    "links",
    "themes",
    "source",
];

/// An empty form, filled with the query, today, and one's own council or bodies.
pub(crate) fn fresh(cx: &Context, query: &Pairs, known: &Known) -> Draft {
    let mut draft = Draft::new(cx.words, PREFIX);
    for field in FIELDS.iter().chain(&["on_behalf_of", "line", "hint"]) {
        for value in query.all(field) {
            draft.values.add(field, value.to_owned());
        }
    }
    for purpose in query.all("purpose") {
        draft.values.add("purposes", purpose.to_owned());
    }
    let mut unless_said = |field: &str, value: String| {
        if draft.values.filled(field).is_none() {
            draft.values.set(field, value);
        }
    };
    unless_said("on", dates::day_short(cx.words.language, cx.today()));
    if cx.viewer.runs_the_network() {
        return draft;
    }
    let mut councils = cx.viewer.councils();
    // Who is of several says which: a guess would be overlooked.
    if let (Some((council, name)), None) = (councils.next(), councils.next()) {
        unless_said("councils", known.short_name(council).unwrap_or(name).to_owned());
    }
    if cx.viewer.council.is_none() && draft.values.filled("bodies").is_none() {
        for seat in &cx.viewer.seats {
            draft.values.add("bodies", seat.body.to_string());
        }
    }
    draft
}

/// The form of something recorded.
pub(crate) fn filled(cx: &Context, happened: &Happened, known: &Known) -> Draft {
    let text = |value: Option<String>| value.unwrap_or_default();
    let unnamed = |kind| text(happened.unnamed.iter().find(|(k, _)| *k == kind).map(|(_, n)| n.to_string()));
    Draft::new(cx.words, PREFIX)
        .with("kind", happened.kind)
        .with("title", &happened.title)
        .with("on", happened.when.write(cx.words.language))
        .with("hours", text(happened.minutes.map(amounts::typed_minutes)))
        .with("councils", known.short_names(&happened.organisations).join(", "))
        .with("people", text(happened.people.map(|n| n.to_string())))
        .with("place", &happened.place)
        .with("format", text(happened.format.map(|f| f.to_string())))
        .with("role", text(happened.role.map(|r| r.to_string())))
        .with_all("bodies", &happened.bodies)
        .with_all("purposes", &happened.serves)
        .with("note", &happened.note)
        .with("quantity", happened.quantity)
        .with("unnamed_town_councils", unnamed(directory::Kind::TownCouncil))
        .with("unnamed_county_councils", unnamed(directory::Kind::CountyCouncil))
        .with("persons", known.person_names(&happened.persons).join(", "))
        .with("cost", text(happened.cost_cents.map(amounts::typed_cents)))
        .with("links", happened.links.join("\n"))
        .with_all("themes", &happened.themes)
        .with("source", &happened.source)
        .with("on_behalf_of", known.short_names(happened.on_behalf_of.as_slice()).join(", "))
}
