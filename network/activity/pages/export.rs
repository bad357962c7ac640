//! The list as data: a table for spreadsheets (CSV, XLSX, ODS) and JSON for programs, with the same filters as the
//! page. People are not in it.

use platform::Refusal;
use platform::page::{File, Reply};
use platform::sheet::write::{Cell, Column, Form, Table};
use platform::web::Request;
use serde_json::{Value, json};
use viewer::Context;

use super::Names;
use super::filters::Filters;
use crate::happened::{Activity, ActivityId, Happened};
use crate::store;

const HEAD: [&str; 26] = [
    "id",
    "kind",
    "title",
    "first_on",
    "last_on",
    "precision",
    "quantity",
    "unit",
    "minutes",
    "people",
    "role",
    "format",
    "place",
    "ine",
    "cost_cents",
    "organisations",
    "unnamed",
    "bodies",
    "purposes",
    "themes",
    "links",
    "within",
    "on_behalf_of",
    "source",
    "source_line",
    "sample",
];

/// `/activities.csv`, `.xlsx`, `.ods`.
pub(crate) fn table(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let form = Form::of_address(&request.path).ok_or(Refusal::NotFound)?;
    let (activities, names) = wanted(cx, request)?;
    let column = |name: &&str| match *name {
        "first_on" | "last_on" => Column::day(*name),
        "quantity" | "minutes" | "people" | "cost_cents" | "source_line" | "sample" => Column::whole(*name),
        _ => Column::text(*name),
    };
    let table = Table {
        title: cx.words.t("activity-title"),
        author: cx.network.name.clone(),
        language: cx.words.language,
        on: cx.today(),
        head: HEAD.iter().map(column).collect(),
        rows: activities.iter().map(|a| row(cx, a, &names)).collect(),
    };
    File::table(form, "activities", &table).map(Reply::File)
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

fn row(cx: &Context, activity: &Activity, names: &Names) -> Vec<Cell> {
    let h = &activity.happened;
    let joined = |texts: Vec<String>| Cell::Text(texts.join("; "));
    let word = |word: Option<&str>| Cell::text(word.unwrap_or_default());
    vec![
        Cell::text(activity.id.as_str()),
        Cell::text(h.kind.as_str()),
        Cell::link(&h.title, format!("{}{}", cx.origin, activity.href())),
        Cell::Day(h.when.first()),
        Cell::Day(h.when.last()),
        Cell::text(h.when.precision().code()),
        Cell::Whole(h.quantity),
        Cell::Text(h.kind.unit().to_string()),
        h.minutes.into(),
        h.people.into(),
        Cell::Text(h.role.map(|r| r.to_string()).unwrap_or_default()),
        Cell::Text(h.format.map(|f| f.to_string()).unwrap_or_default()),
        Cell::text(&h.place),
        word(h.ine.as_deref()),
        h.cost_cents.into(),
        joined(names.organisations_of(h).iter().map(|o| o.slug.clone()).collect()),
        joined(h.unnamed.iter().map(|(kind, n)| format!("{n} {kind}")).collect()),
        joined(names.bodies_of(h).iter().map(|b| b.slug.clone()).collect()),
        joined(names.purposes_of(h).iter().map(|p| p.href.clone()).collect()),
        joined(h.themes.clone()),
        joined(h.links.clone()),
        word(h.within.as_ref().map(ActivityId::as_str)),
        Cell::Text(behalf(h, names).unwrap_or_default()),
        Cell::text(&h.source),
        h.source_line.into(),
        Cell::Whole(i64::from(h.sample)),
    ]
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
