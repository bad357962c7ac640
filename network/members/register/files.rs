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
    let words = cx.words;
    let label = |field: &str| words.t(&format!("members-export-{field}"));
    let year = territory::POPULATION_YEAR.to_string();
    let head = vec![
        Column::text(label("address")),
        Column::text(label("council")),
        Column::text(label("kind")),
        Column::text(label("ine")),
        Column::text(label("comarca")),
        Column::text(label("comarca-code")),
        Column::text(label("provinces")),
        Column::whole(words.t1("members-column-population", "year", year)),
        Column::text(label("since")),
        Column::day(label("since-first")),
        Column::day(label("since-last")),
        Column::text(label("confidence")),
        Column::text(label("evidence")),
        Column::text(label("source")),
    ];
    let found = found(cx, request)?;
    let table = Table {
        title: cx.words.t("members-title"),
        author: cx.network.name.clone(),
        language: cx.words.language,
        on: cx.today(),
        head,
        rows: found.members.iter().map(|member| row(cx, member)).collect(),
    };
    File::table(form, &cx.words.t("members-export-name"), &table).map(Reply::File)
}

fn row(cx: &Context, member: &Member) -> Vec<Cell> {
    let (words, since, one) = (cx.words, member.relation.from, one(member));
    let text = |value: Option<&str>| Cell::text(value.unwrap_or_default());
    vec![
        // The shortest cell leads to the page: spreadsheet programs do not wrap what is a link.
        Cell::link(words.t("members-export-page"), format!("{}{}", cx.origin, one.href)),
        Cell::text(one.name),
        Cell::Text(words.t(&format!("directory-kind-{}", one.kind))),
        text(one.ine),
        text(one.comarca),
        text(one.comarca_code),
        Cell::Text(one.provinces.join(" ")),
        one.population.into(),
        Cell::Text(since.map(|since| since.write_short(words.language)).unwrap_or_default()),
        since.map(Span::first).into(),
        since.map(Span::last).into(),
        Cell::Text(words.t(&format!("directory-confidence-{}", one.confidence))),
        Cell::text(one.evidence),
        Cell::text(one.source),
    ]
}
