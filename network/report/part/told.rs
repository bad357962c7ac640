//! What each part tells: the year of a body, of a member, some months of the network.

use bodies::{Body, BodyKind};
use directory::Organisation;
use platform::words::dates::{self, Span};
use platform::{Refusal, Tx};
use viewer::Context;

use super::{Part, records};
use crate::content::{Chapter, Content, Text};
use crate::facts::{self, Facts, Figure, Of, Period, Record, RecordKind, Scope, When};
use crate::narrative::{self, text::Piece};
use crate::section::{self, Name, Section, Topic};
use crate::show::{ChapterView, Document, Reader, Shown, document, tile};
use crate::years::{self, Earlier};

/// What the network does for a member.
const RECEIVED: [&str; 9] = [
    "advice_cases",
    "mentoring_sessions",
    "support_minutes",
    "referrals",
    "care_contacts",
    "gatherings",
    "own_events",
    "outside_events",
    "agreements",
];
/// What a member does in the network.
const GIVEN: [&str; 9] = [
    "seats_held",
    "assemblies",
    "commission_meetings",
    "group_meetings",
    "other_meetings",
    "experiences",
    "publications",
    "news",
    "contacts",
];

fn reader(cx: &Context, year: i16) -> Reader {
    // Its figures are not those of any edition.
    Reader { words: cx.words, year, shown: Shown::Draft }
}

fn content(cx: &Context, facts: Facts, years: Vec<Earlier>, chapters: Vec<Chapter>) -> Content {
    Content {
        year: facts.year,
        network: cx.network.name.clone(),
        network_short: cx.network.short_name.clone(),
        languages: cx.network.languages.iter().map(|l| l.code().to_owned()).collect(),
        facts,
        chapters,
        years,
    }
}

/// An area in which nothing was done is told by the report of the year alone.
fn without_empty_areas(mut facts: Facts) -> Facts {
    facts.by_area.retain(|share| share.acts > 0);
    facts
}

fn titled(cx: &Context, topic: Topic) -> Name {
    let glance = topic == Topic::Presentation;
    let key = if glance { "report-part-glance".to_owned() } else { format!("report-section-{topic}") };
    Name::each(|language| cx.words.in_language(language).t(&key))
}

/// The facts of a body's or a member's year, with what is known of the years before.
fn year_of(tx: &mut Tx, cx: &Context, year: i16, of: &Of) -> Result<(Facts, Vec<Earlier>), Refusal> {
    let (facts, before) = facts::of_years(tx, cx, year, of)?;
    let years = years::recorded(&facts, &before);
    let whole = Span::year(year).ok_or(Refusal::NotFound)?;
    let facts = without_empty_areas(facts);
    Ok((Facts { period: Some(Period { first: whole.first(), last: whole.last() }), ..facts }, years))
}

/// The year of a working group, a commission, any body.
pub fn of_body(tx: &mut Tx, cx: &Context, year: i16, body: &Body) -> Result<Part, Refusal> {
    let (mut facts, years) = year_of(tx, cx, year, &Of::Body(body.id.clone()))?;
    facts.challenges.clear();
    let title = |topic: Topic| titled(cx, topic);
    let sections = section::of_part(&facts, title);
    let chapters = sections.into_iter().map(|section| chapter(cx, &facts, section)).collect();
    let content = content(cx, facts, years, chapters);
    let reader = reader(cx, year);
    let group = body.kind == BodyKind::WorkingGroup;
    let lead = cx.words.t(if group { "report-part-group-lead" } else { "report-part-body-lead" });
    let made = if content.facts.value("records") == 0 { Document::default() } else { document(&reader, &content) };
    let href = format!("/report/{year}/bodies/{}", body.slug);
    let title = cx.words.t2("report-part-body-title", "name", &body.name, "year", year.to_string());
    Ok(finished(&reader, content, made, Heading { title, of: body.name.clone(), lead, href, query: String::new() }))
}

fn chapter(cx: &Context, facts: &Facts, section: Section) -> Chapter {
    let words = match section.topic {
        Topic::Presentation => opening(cx, facts, &section, &narrative::HEADLINES),
        Topic::Groups => narrative::of_group(cx.words, facts, &section),
        _ => narrative::draft(cx.words, facts, &section),
    };
    let text = Text { language: cx.words.language.code().to_owned(), words, written: false };
    // One group is no table, and all meetings are its own.
    let hidden =
        if section.topic == Topic::Groups { vec!["groups".into(), "figure.group_meetings".into()] } else { Vec::new() };
    Chapter { section, texts: vec![text], hidden, typed: Vec::new() }
}

/// « El 2023, segons els registres: sis reunions i un acte propi. »
fn opening(cx: &Context, facts: &Facts, section: &Section, keys: &[&str]) -> String {
    let Some(list) = narrative::list_of(cx.words, facts, section, keys) else { return String::new() };
    cx.words.t2("report-part-opening", "when", narrative::time_told(cx.words, facts, section), "list", list)
}

/// What the network gave a member in a year, and what it gave.
pub fn of_member(tx: &mut Tx, cx: &Context, year: i16, member: &Organisation) -> Result<Part, Refusal> {
    let (mut facts, years) = year_of(tx, cx, year, &Of::Organisation(member.id.clone()))?;
    facts.figures.push(seats(tx, cx, &facts, member)?);
    let content = content(cx, facts, years, Vec::new());
    let reader = reader(cx, year);
    let sides = [("received", &RECEIVED), ("given", &GIVEN)];
    let chapters: Vec<ChapterView> = sides.iter().map(|(key, keys)| side(cx, &reader, &content, key, *keys)).collect();
    let nothing = chapters.iter().all(|c| c.tiles.is_empty());
    let made = if nothing { Document::default() } else { Document { chapters } };
    let href = format!("/report/{year}/members/{}", member.slug);
    let title = cx.words.t2("report-part-member-title", "name", &member.name, "year", year.to_string());
    let lead = cx.words.t("report-part-member-lead");
    Ok(finished(&reader, content, made, Heading { title, of: member.name.clone(), lead, href, query: String::new() }))
}

fn side(cx: &Context, reader: &Reader, content: &Content, key: &'static str, keys: &[&'static str]) -> ChapterView {
    let figures = keys.iter().filter_map(|key| content.facts.figure(key)).filter(|f| f.value > 0);
    let tiles: Vec<_> = figures.map(|f| tile(reader, content, f, "")).collect();
    let section = Section { key: key.into(), topic: Topic::Presentation, title: Name::default(), area: None };
    let nouns: Vec<&str> = keys.iter().copied().filter(|key| *key != "support_minutes").collect();
    let said = opening(cx, &content.facts, &section, &nouns);
    let said = if tiles.is_empty() { cx.words.t(&format!("report-part-{key}-none")) } else { said };
    let pieces = if said.is_empty() { Vec::new() } else { vec![Piece::Paragraph(said)] };
    ChapterView { pieces, tiles, ..ChapterView::titled(key, cx.words.t(&format!("report-part-{key}"))) }
}

/// The bodies in which a member had a seat at some time of the year, as far as the dates of seats and terms say.
fn seats(tx: &mut Tx, cx: &Context, facts: &Facts, member: &Organisation) -> Result<Figure, Refusal> {
    let network = &cx.network.id;
    let held = bodies::seat::of_organisation(tx, network, &member.id)?;
    let terms: Vec<String> = held.iter().filter_map(|seat| seat.term.clone()).collect();
    let terms = bodies::seat::terms_by_ids(tx, network, &terms)?;
    let ids: Vec<_> = held.iter().map(|seat| seat.body.clone()).collect();
    let known = bodies::body::by_ids(tx, network, &ids)?;
    let year = Span::year(facts.year).ok_or(Refusal::NotFound)?;
    let last = facts.until.map_or(year.last(), |until| until.0.last());
    let mut records: Vec<Record> = Vec::new();
    for seat in &held {
        let term = terms.iter().find(|term| seat.term.as_ref() == Some(&term.id));
        let own = seat.from.is_none_or(|from| from <= last) && seat.to.is_none_or(|to| to >= year.first());
        let in_term = term.is_none_or(|t| t.from.first() <= last && t.to.is_none_or(|to| to.last() >= year.first()));
        let body = known.iter().find(|body| body.id == seat.body);
        let Some(body) = body.filter(|body| own && in_term && records.iter().all(|r| r.id != body.id.as_str())) else {
            continue;
        };
        records.push(Record {
            kind: RecordKind::Body,
            id: body.id.to_string(),
            href: body.href(),
            label: body.name.clone(),
            when: seat.from.map(Span::day).or(term.map(|t| t.from)).map(When),
            counts: 1,
            recorded_at: None,
        });
    }
    Ok(Figure::counting("seats_held", Topic::Bodies, records))
}

/// Some months of the network, for those who follow them.
pub fn of_period(tx: &mut Tx, cx: &Context, year: i16, period: Period) -> Result<Part, Refusal> {
    let scope = Scope { first: period.first, last: period.last, of: Of::Network };
    let facts = without_empty_areas(Facts { period: Some(period), ..facts::of_scope(tx, cx, &scope)? });
    let title = |topic: Topic| titled(cx, topic);
    let has_figures = |section: &Section| match section.topic {
        Topic::Presentation => facts.figures.iter().any(|f| f.value > 0),
        Topic::Area | Topic::Annex | Topic::Conclusions | Topic::Challenges => false,
        topic => facts.figures.iter().any(|f| f.topic == topic && f.value > 0),
    };
    let sections = section::template(&facts, title).into_iter().filter(has_figures);
    let chapters = sections.map(|section| drafted(cx, &facts, section)).collect();
    let content = content(cx, facts, Vec::new(), chapters);
    let reader = reader(cx, year);
    let made = document(&reader, &content);
    let when = period.span().map_or_else(
        || dates::range(cx.words.language, period.first, period.last, true),
        |span| span.write(cx.words.language),
    );
    let heading = Heading {
        title: cx.words.t1("report-part-period-title", "when", when),
        of: cx.network.name.clone(),
        lead: cx.words.t("report-part-period-lead"),
        href: format!("/report/{year}/follow-up"),
        query: format!("?from={}&to={}", period.first, period.last),
    };
    Ok(finished(&reader, content, made, heading))
}

fn drafted(cx: &Context, facts: &Facts, section: Section) -> Chapter {
    let words = narrative::draft(cx.words, facts, &section);
    let text = Text { language: cx.words.language.code().to_owned(), words, written: false };
    Chapter { section, texts: vec![text], hidden: Vec::new(), typed: Vec::new() }
}

struct Heading {
    title: String,
    of: String,
    lead: String,
    href: String,
    query: String,
}

fn finished(reader: &Reader, content: Content, mut document: Document, heading: Heading) -> Part {
    let Heading { title, of, lead, href, query } = heading;
    records::below(reader, &content, &mut document, &format!("{href}{query}"));
    Part { title, of, lead, href, query, content, document }
}
