//! The list as data: CSV for spreadsheets and JSON for programs, with the same filters as the page. People are not
//! in it.

use platform::page::{File, Reply};
use platform::web::Request;
use platform::{Refusal, sheet};
use serde_json::{Value, json};
use viewer::Context;

use super::Names;
use super::filters::Filters;
use crate::happened::{Activity, Happened};
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

pub(crate) fn csv(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let (activities, names) = wanted(cx, request)?;
    let rows = activities.iter().map(|a| row(a, &names));
    Ok(file(sheet::write::csv(HEAD, rows), "text/csv; charset=utf-8", "activities.csv", true))
}

pub(crate) fn json(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let (activities, names) = wanted(cx, request)?;
    let all: Vec<Value> = activities.iter().map(|a| object(cx, a, &names)).collect();
    let bytes = serde_json::to_vec_pretty(&json!({ "activities": all })).map_err(Refusal::fault)?;
    Ok(file(bytes, "application/json", "activities.json", false))
}

fn wanted(cx: &Context, request: &Request) -> Result<(Vec<Activity>, Names), Refusal> {
    cx.read(|tx| {
        let filters = Filters::read(tx, cx, &request.query)?;
        let activities = store::every::all(tx, &cx.network.id, &filters.wanted)?;
        let names = Names::of(tx, cx, activities.iter().map(|a| &a.happened))?;
        Ok((activities, names))
    })
}

fn file(bytes: Vec<u8>, media_type: &'static str, name: &str, keep: bool) -> Reply {
    Reply::File(File { bytes, media_type, name: name.to_owned(), keep })
}

fn row(activity: &Activity, names: &Names) -> Vec<String> {
    let h = &activity.happened;
    let number = |n: Option<i64>| n.map(|n| n.to_string()).unwrap_or_default();
    let joined = |texts: Vec<String>| texts.join("; ");
    vec![
        activity.id.to_string(),
        h.kind.to_string(),
        h.title.clone(),
        h.when.first().to_string(),
        h.when.last().to_string(),
        h.when.precision().code().to_owned(),
        h.quantity.to_string(),
        h.kind.unit().to_string(),
        number(h.minutes),
        number(h.people),
        h.role.map(|r| r.to_string()).unwrap_or_default(),
        h.format.map(|f| f.to_string()).unwrap_or_default(),
        h.place.clone(),
        h.ine.clone().unwrap_or_default(),
        number(h.cost_cents),
        joined(names.organisations_of(h).iter().map(|o| o.slug.clone()).collect()),
        joined(h.unnamed.iter().map(|(kind, n)| format!("{n} {kind}")).collect()),
        joined(names.bodies_of(h).iter().map(|b| b.slug.clone()).collect()),
        joined(names.purposes_of(h).iter().map(|p| p.href.clone()).collect()),
        joined(h.themes.clone()),
        joined(h.links.clone()),
        h.within.as_ref().map(ToString::to_string).unwrap_or_default(),
        behalf(h, names).unwrap_or_default(),
        h.source.clone(),
        number(h.source_line),
        i64::from(h.sample).to_string(),
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
