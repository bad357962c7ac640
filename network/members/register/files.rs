//! The register as files: CSV for spreadsheets, JSON for programs. Public facts only, never a person.

use platform::page::{File, Reply};
use platform::sheet::write;
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

pub fn csv(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let population = format!("population_{}", territory::POPULATION_YEAR);
    let head = [
        "name",
        "kind",
        "ine",
        "comarca_code",
        "comarca",
        "provinces",
        &population,
        "since_first",
        "since_last",
        "since_precision",
        "confidence",
        "evidence",
        "source",
        "href",
    ];
    let found = found(cx, request)?;
    let rows = found.members.iter().map(one).map(|one| {
        let text = |value: Option<&str>| value.unwrap_or_default().to_owned();
        let (first, last, precision) = one.since.map_or_else(Default::default, |s| (s.first, s.last, s.precision));
        [
            one.name.to_owned(),
            one.kind.to_owned(),
            text(one.ine),
            text(one.comarca_code),
            text(one.comarca),
            one.provinces.join(" "),
            one.population.map(|p| p.to_string()).unwrap_or_default(),
            first,
            last,
            precision.to_owned(),
            one.confidence.to_owned(),
            one.evidence.to_owned(),
            one.source.to_owned(),
            one.href,
        ]
    });
    let bytes = write::csv(head, rows);
    Ok(Reply::File(File { bytes, media_type: "text/csv; charset=utf-8", name: "members.csv".into(), keep: true }))
}
