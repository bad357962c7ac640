//! What each part tells: the year of a body, of a member, some months of the network.

use bodies::{Body, BodyKind};
use directory::Organisation;
use platform::words::dates::{self, Span};
use platform::words::grammar::sentence_start;
use platform::{Refusal, Tx};
use viewer::Context;

use super::seats::{Seats, seats};
use super::{Note, Part, records};
use crate::content::{Chapter, Content, Text};
use crate::facts::{self, Facts, Newcomer, Of, Period, Scope};
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

/// The chapter that tells that a member joined or left.
const MEMBERSHIP: &str = "membership";

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
    let chapters = sections.into_iter().map(|section| chapter(cx, &facts, section, body.kind)).collect();
    let content = content(cx, facts, years, chapters);
    let reader = reader(cx, year);
    let group = body.kind == BodyKind::WorkingGroup;
    let lead = cx.words.t(if group { "report-part-group-lead" } else { "report-part-body-lead" });
    let made = if content.facts.value("records") == 0 { Document::default() } else { document(&reader, &content) };
    let href = format!("/report/{year}/bodies/{}", body.slug);
    let title = cx.words.t2("report-part-body-title", "name", &body.name, "year", year.to_string());
    Ok(finished(&reader, content, made, Heading { title, of: body.name.clone(), lead, href, query: String::new() }))
}

fn chapter(cx: &Context, facts: &Facts, section: Section, kind: BodyKind) -> Chapter {
    let words = match section.topic {
        Topic::Presentation => {
            let figures =
                narrative::HEADLINES.map(|key| (key, if is_own_meetings(kind, key) { "meetings" } else { key }));
            opening(cx, facts, &section, &figures)
        }
        Topic::Groups => narrative::of_group(cx.words, facts, &section),
        _ => narrative::draft(cx.words, facts, &section),
    };
    let text = Text { language: cx.words.language.code().to_owned(), words, written: false };
    // One group is no table, and all meetings are its own.
    let hidden =
        if section.topic == Topic::Groups { vec!["groups".into(), "figure.group_meetings".into()] } else { Vec::new() };
    Chapter { section, texts: vec![text], hidden, typed: Vec::new() }
}

/// Whether a figure counts the meetings of bodies of this kind: of one body they are its meetings and nobody else's.
fn is_own_meetings(kind: BodyKind, key: &str) -> bool {
    match kind {
        BodyKind::WorkingGroup => key == "group_meetings",
        BodyKind::ExecutiveCommission | BodyKind::TechnicalCommission => key == "commission_meetings",
        _ => false,
    }
}

/// « El 2023, segons els registres: sis reunions i un acte propi. »
fn opening(cx: &Context, facts: &Facts, section: &Section, figures: &[(&str, &str)]) -> String {
    let Some(list) = narrative::list_of(cx.words, facts, section, figures) else { return String::new() };
    cx.words.t2("report-part-opening", "when", narrative::time_told(cx.words, facts, section), "list", list)
}

/// What the network gave a member in a year, and what it gave.
pub fn of_member(tx: &mut Tx, cx: &Context, year: i16, member: &Organisation) -> Result<Part, Refusal> {
    let (mut facts, years) = year_of(tx, cx, year, &Of::Organisation(member.id.clone()))?;
    let Seats { held, undated } = seats(tx, cx, &facts, member)?;
    facts.figures.push(held);
    let content = content(cx, facts, years, Vec::new());
    let reader = reader(cx, year);
    let sides = [("received", &RECEIVED), ("given", &GIVEN)];
    let mut chapters: Vec<ChapterView> =
        sides.iter().map(|(key, keys)| side(cx, &reader, &content, key, *keys)).collect();
    if let Some(given) = chapters.last_mut().filter(|_| !undated.is_empty()) {
        let names = cx.words.language.list(&undated);
        given.notes.push(cx.words.t2("report-part-seats-undated", "n", undated.len(), "names", names));
    }
    chapters.splice(0..0, membership(cx, &content.facts));
    let nothing = chapters.iter().all(|c| c.key != MEMBERSHIP && c.tiles.is_empty() && c.notes.is_empty());
    let made = if nothing { Document::default() } else { Document { chapters } };
    let href = format!("/report/{year}/members/{}", member.slug);
    let title = cx.words.t2("report-part-member-title", "name", &member.name, "year", year.to_string());
    let lead = cx.words.t("report-part-member-lead");
    Ok(finished(&reader, content, made, Heading { title, of: member.name.clone(), lead, href, query: String::new() }))
}

/// That it joined or left in the year, if it did.
fn membership(cx: &Context, facts: &Facts) -> Option<ChapterView> {
    let told = |key: &str, moved: &[Newcomer]| {
        let when = moved.first()?.when.0.write_when(cx.words.language);
        Some(Piece::Paragraph(sentence_start(&cx.words.t1(key, "when", when))))
    };
    let joined = told("report-part-joined", &facts.newcomers);
    let pieces: Vec<Piece> = joined.into_iter().chain(told("report-part-left", &facts.departed)).collect();
    let title = cx.words.t("report-part-membership");
    (!pieces.is_empty()).then(|| ChapterView { pieces, ..ChapterView::titled(MEMBERSHIP, title) })
}

fn side(cx: &Context, reader: &Reader, content: &Content, key: &'static str, keys: &[&'static str]) -> ChapterView {
    let figures = keys.iter().filter_map(|key| content.facts.figure(key)).filter(|f| f.value > 0);
    let tiles: Vec<_> = figures.map(|f| tile(reader, content, f, "")).collect();
    let section = Section { key: key.into(), topic: Topic::Presentation, title: Name::default(), area: None };
    let nouns: Vec<(&str, &str)> =
        keys.iter().filter(|key| **key != "support_minutes").map(|key| (*key, *key)).collect();
    let said = opening(cx, &content.facts, &section, &nouns);
    let said = if tiles.is_empty() { cx.words.t(&format!("report-part-{key}-none")) } else { said };
    let pieces = if said.is_empty() { Vec::new() } else { vec![Piece::Paragraph(said)] };
    ChapterView { pieces, tiles, ..ChapterView::titled(key, cx.words.t(&format!("report-part-{key}"))) }
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

/// What the figures leave out.
fn notes(reader: &Reader, facts: &Facts) -> Vec<Note> {
    let (words, undated) = (reader.words, facts.undated.len());
    let samples =
        (facts.samples > 0).then(|| Note { text: words.tn("report-part-samples", facts.samples), href: String::new() });
    let undated = (undated > 0)
        .then(|| Note { text: words.tn("report-part-undated", undated), href: format!("#{}", records::UNDATED) });
    samples.into_iter().chain(undated).collect()
}

fn finished(reader: &Reader, content: Content, mut document: Document, heading: Heading) -> Part {
    let Heading { title, of, lead, href, query } = heading;
    records::below(reader, &content, &mut document, &format!("{href}{query}"));
    let notes = notes(reader, &content.facts);
    Part { title, of, lead, href, query, notes, content, document }
}
