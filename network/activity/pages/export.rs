//! The list as a table for people (CSV, XLSX, ODS), in the words of the pages, and as JSON for programs, with the same
//! filters as the page. People are not in it.

use platform::Refusal;
use platform::page::{File, Reply};
use platform::sheet::write::{Cell, Column, Form, Kind, Table};
use platform::web::Request;
use platform::words::Words;
use serde_json::{Value, json};
use viewer::Context;

use super::Names;
use super::facts::{self, Fact};
use super::filters::Filters;
use crate::happened::{Activity, Happened};
use crate::store;

/// The columns: a field of an activity, by its word, and what its cells hold.
const HEAD: [(&str, Kind); 21] = [
    ("address", Kind::Text),
    ("on", Kind::Text),
    ("first", Kind::Day),
    ("last", Kind::Day),
    ("kind", Kind::Text),
    ("title", Kind::Text),
    ("quantity", Kind::Whole),
    ("hours", Kind::Hours),
    ("people", Kind::Whole),
    ("councils", Kind::Text),
    ("bodies", Kind::Text),
    ("role", Kind::Text),
    ("format", Kind::Text),
    ("place", Kind::Text),
    ("cost", Kind::Money),
    ("purposes", Kind::Text),
    ("themes", Kind::Text),
    ("note", Kind::Text),
    ("on_behalf_of", Kind::Text),
    ("source", Kind::Text),
    ("sample", Kind::Text),
];

/// `/activities.csv`, `.xlsx`, `.ods`.
pub(crate) fn table(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let form = Form::of_address(&request.path).ok_or(Refusal::NotFound)?;
    let (activities, names) = wanted(cx, request)?;
    let column = |(field, kind): &(&str, Kind)| Column { title: label(cx.words, field), kind: *kind };
    let table = Table {
        title: cx.words.t("activity-title"),
        author: cx.network.name.clone(),
        language: cx.words.language,
        on: cx.today(),
        head: HEAD.iter().map(column).collect(),
        rows: activities.iter().map(|a| row(cx, a, &names)).collect(),
    };
    File::table(form, &cx.words.t("activity-export-name"), &table).map(Reply::File)
}

pub(crate) fn json(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let (activities, names) = wanted(cx, request)?;
    let all: Vec<Value> = activities.iter().map(|a| object(cx, a, &names)).collect();
    let bytes = serde_json::to_vec_pretty(&json!({ "activities": all })).map_err(Refusal::fault)?;
    Ok(Reply::File(File { bytes, media_type: "application/json", name: "activities.json".into(), keep: false }))
}

fn wanted(cx: &Context, request: &Request) -> Result<(Vec<Activity>, Names), Refusal> {
    cx.read(|tx| {
        let filters = Filters::read(tx, cx, &request.query)?;
        let activities = store::every::all(tx, &cx.network.id, &filters.wanted)?;
        let names = Names::of(tx, cx, activities.iter().map(|a| &a.happened))?;
        Ok((activities, names))
    })
}

/// As the form of an activity calls it.
fn label(words: Words, field: &str) -> String {
    words.maybe(&format!("activity-export-{field}")).unwrap_or_else(|| words.t(&format!("activity-form-{field}")))
}

fn row(cx: &Context, activity: &Activity, names: &Names) -> Vec<Cell> {
    let h = &activity.happened;
    let told = facts::of(cx.words, names, h);
    let said = |field: &str| told.iter().find(|fact| fact.field == field).map(Fact::joined).unwrap_or_default();
    let cell = |(field, _): &(&str, Kind)| match *field {
        // The shortest cell leads to the page: spreadsheet programs do not wrap what is a link.
        "address" => Cell::link(cx.words.t("activity-export-page"), format!("{}{}", cx.origin, activity.href())),
        "on" => Cell::Text(h.when.write_short(cx.words.language)),
        "first" => Cell::Day(h.when.first()),
        "last" => Cell::Day(h.when.last()),
        "quantity" => Cell::Whole(h.quantity),
        "hours" => h.minutes.map_or(Cell::Empty, Cell::Hours),
        "people" => h.people.into(),
        "cost" => h.cost_cents.map_or(Cell::Empty, Cell::Money),
        "sample" if h.sample => Cell::Text(cx.words.t("activity-sample")),
        "sample" => Cell::Empty,
        field => Cell::Text(said(field)),
    };
    HEAD.iter().map(cell).collect()
}

fn behalf(h: &Happened, names: &Names) -> Option<String> {
    names.organisations.get(h.on_behalf_of.as_ref()?).map(|o| o.slug.clone())
}

fn object(cx: &Context, activity: &Activity, names: &Names) -> Value {
    let h = &activity.happened;
    let slug_and_name = |slug: &str, name: &str| json!({ "slug": slug, "name": name });
    json!({
        "id": activity.id,
        "address": format!("{}{}", cx.origin, activity.href()),
        "kind": h.kind,
        "title": h.title,
        "first_on": h.when.first().to_string(),
        "last_on": h.when.last().to_string(),
        "precision": h.when.precision().code(),
        "quantity": h.quantity,
        "unit": h.kind.unit(),
        "minutes": h.minutes,
        "people": h.people,
        "role": h.role,
        "format": h.format,
        "place": h.place,
        "ine": h.ine,
        "cost_cents": h.cost_cents,
        "note": h.note,
        "organisations": names.organisations_of(h).iter().map(|o| slug_and_name(&o.slug, &o.name)).collect::<Vec<_>>(),
        "unnamed": h.unnamed.iter().map(|(kind, n)| json!({ "kind": kind, "number": n })).collect::<Vec<_>>(),
        "bodies": names.bodies_of(h).iter().map(|b| slug_and_name(&b.slug, &b.name)).collect::<Vec<_>>(),
        "purposes": names.purposes_of(h).iter().map(|p| json!({ "address": p.href, "title": p.title })).collect::<Vec<_>>(),
        "themes": h.themes,
        "links": h.links,
        "within": h.within,
        "on_behalf_of": behalf(h, names),
        "source": h.source,
        "source_line": h.source_line,
        "sample": h.sample,
    })
}
