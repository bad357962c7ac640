//! The register as files: a table for spreadsheets (CSV, XLSX, ODS), JSON for programs. Public facts only, never a
//! person.

use platform::page::{File, Reply};
use platform::sheet::write::{Cell, Column, Form, Table};
use platform::words::dates::Span;
use platform::{Refusal, web::Request};
use serde::Serialize;
use viewer::Context;

use super::pages::found;
use crate::member::Member;

#[derive(Serialize)]
struct Whole<'a> {
    network: &'a str,
    on: String,
    known: usize,
    about: Option<i64>,
    about_source: &'a str,
    population_year: i16,
    attribution: String,
    members: Vec<One<'a>>,
}

#[derive(Serialize)]
struct One<'a> {
    name: &'a str,
    kind: &'a str,
    href: String,
    ine: Option<&'a str>,
    comarca_code: Option<&'a str>,
    comarca: Option<&'a str>,
    provinces: Vec<&'a str>,
    population: Option<i64>,
    since: Option<Since>,
    confidence: &'a str,
    evidence: &'a str,
    source: &'a str,
}

/// The first and the last day that the date may be.
#[derive(Serialize)]
struct Since {
    first: String,
    last: String,
    precision: &'static str,
}

impl From<Span> for Since {
    fn from(span: Span) -> Self {
        Self { first: span.first().to_string(), last: span.last().to_string(), precision: span.precision().code() }
    }
}

fn one(member: &Member) -> One<'_> {
    let comarca = member.comarca();
    One {
        name: &member.organisation.name,
        kind: member.organisation.kind.as_str(),
        href: member.href(),
        ine: member.organisation.ine.as_deref(),
        comarca_code: comarca.map(|c| c.code.as_str()),
        comarca: comarca.map(|c| c.name.as_str()),
        provinces: member.provinces(),
        population: member.population(),
        since: member.relation.from.map(Since::from),
        confidence: member.relation.confidence.as_str(),
        evidence: &member.relation.evidence,
        source: &member.relation.source,
    }
}

pub fn json(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let found = found(cx, request)?;
    let whole = Whole {
        network: &cx.network.name,
        on: cx.today().to_string(),
        known: found.known,
        about: found.settings.members_about,
        about_source: &found.settings.members_about_source,
        population_year: territory::POPULATION_YEAR,
        attribution: cx.words.t("members-attribution"),
        members: found.members.iter().map(one).collect(),
    };
    let bytes = serde_json::to_vec_pretty(&whole).map_err(Refusal::fault)?;
    Ok(Reply::File(File { bytes, media_type: "application/json", name: "members.json".into(), keep: false }))
}

/// `/members.csv`, `.xlsx`, `.ods`.
pub fn table(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let form = Form::of_address(&request.path).ok_or(Refusal::NotFound)?;
    let population = format!("population_{}", territory::POPULATION_YEAR);
    let head = vec![
        Column::text("name"),
        Column::text("kind"),
        Column::text("ine"),
        Column::text("comarca_code"),
        Column::text("comarca"),
        Column::text("provinces"),
        Column::whole(population),
        Column::day("since_first"),
        Column::day("since_last"),
        Column::text("since_precision"),
        Column::text("confidence"),
        Column::text("evidence"),
        Column::text("source"),
        Column::text("href"),
    ];
    let found = found(cx, request)?;
    let table = Table {
        title: cx.words.t("members-title"),
        author: cx.network.name.clone(),
        language: cx.words.language,
        on: cx.today(),
        head,
        rows: found.members.iter().map(|member| row(member, &cx.origin)).collect(),
    };
    File::table(form, "members", &table).map(Reply::File)
}

fn row(member: &Member, origin: &str) -> Vec<Cell> {
    let since = member.relation.from;
    let one = one(member);
    let text = |value: Option<&str>| Cell::text(value.unwrap_or_default());
    vec![
        Cell::text(one.name),
        Cell::text(one.kind),
        text(one.ine),
        text(one.comarca_code),
        text(one.comarca),
        Cell::Text(one.provinces.join(" ")),
        one.population.into(),
        since.map(Span::first).into(),
        since.map(Span::last).into(),
        text(one.since.as_ref().map(|s| s.precision)),
        Cell::text(one.confidence),
        Cell::text(one.evidence),
        Cell::text(one.source),
        Cell::link(&one.href, format!("{origin}{}", one.href)),
    ]
}
