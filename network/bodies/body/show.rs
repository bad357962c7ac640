//! The page of one body: what it is, who holds it today and before, how often it meets, how it stood, and what was
//! done to it.

use askama::Template;
use platform::page::{self, Reply, Shell};
use platform::slice::Place;
use platform::web::{Acts as _, Request};
use platform::words::{dates, fold};
use platform::{Refusal, Tx};
use viewer::Context;

use super::badge::{Badge, episodes, evidence, word_of};
use super::{Body, Certainty, HeldBy, RhythmFact, StandingFact, rhythm_on, standing_on, store};
use crate::history::{self, Told};
use crate::holder::{Holders, SeatLine};
use crate::rules;
use crate::seat::{self, Composition, Seat, Term};

#[derive(Template)]
#[template(path = "body/show.html")]
struct Show {
    page: Shell,
    body: Body,
    /// What kind of body it is, unless its name says it.
    eyebrow: Option<String>,
    badge: Badge,
    lead: String,
    facts: Vec<Fact>,
    /// The running term, when there is one.
    now: Option<TermCard>,
    /// The seats that have no term.
    loose: Vec<SeatLine>,
    empty: Option<String>,
    others: Vec<TermCard>,
    standings: Vec<Episode>,
    rhythms: Vec<Episode>,
    evidence: Vec<String>,
    panels: Vec<String>,
    history: Vec<Told>,
    editable: bool,
}

struct Fact {
    label: &'static str,
    value: String,
    href: Option<String>,
}

/// A term and its seats.
struct TermCard {
    id: String,
    title: String,
    facts: Vec<Fact>,
    unknown: bool,
    lines: Vec<SeatLine>,
    vacant: i64,
    /// Whether another seat can be given in it.
    has_room: bool,
    note: String,
    source: String,
}

impl TermCard {
    fn has_people(&self) -> bool {
        shows_people(&self.lines)
    }

    fn has_offices(&self) -> bool {
        shows_offices(&self.lines)
    }
}

/// One line of how it stood or how often it met.
struct Episode {
    when: String,
    what: String,
    inferred: bool,
    note: String,
    source: String,
}

impl Show {
    fn loose_people(&self) -> bool {
        shows_people(&self.loose)
    }

    fn loose_offices(&self) -> bool {
        shows_offices(&self.loose)
    }

    /// A working group of which nobody says how often it meets has no card for it, but for those who can say it.
    fn shows_rhythm(&self) -> bool {
        !self.rhythms.is_empty() || self.editable
    }

    fn is_group(&self) -> bool {
        self.body.kind == super::BodyKind::WorkingGroup
    }
}

fn shows_people(lines: &[SeatLine]) -> bool {
    lines.iter().any(|line| line.href.is_some())
}

fn shows_offices(lines: &[SeatLine]) -> bool {
    lines.iter().any(|line| line.office.is_some())
}

pub fn show(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let shown = cx.read(|tx| {
        let body = store::by_slug(tx, &cx.network.id, request.param("body"))?.ok_or(Refusal::NotFound)?;
        load(tx, cx, body)
    })?;
    page::show(&shown)
}

fn load(tx: &mut Tx, cx: &Context, body: Body) -> Result<Show, Refusal> {
    let network = &cx.network.id;
    let standings = store::standings_of(tx, network, &body.id)?;
    let rhythms = store::rhythms_of(tx, network, &body.id)?;
    let terms = seat::terms_of(tx, network, &body.id)?;
    let seats = seat::of_bodies(tx, network, std::slice::from_ref(&body.id))?;
    let holders = Holders::load(tx, cx, &seats)?;
    let mirrored = body.mirrors.as_ref().map(|id| store::find(tx, network, id)).transpose()?;
    let mirrors = store::mirroring(tx, network, &body.id)?;
    let editable = rules::may_edit(&cx.viewer).is_ok();
    let history = if editable { history::of_body(tx, cx, &body, &seats, &holders)? } else { Vec::new() };
    let panels = cx.panels(tx, Place::Body, body.id.as_str())?;

    let running = seat::term_on(&terms, cx.today());
    let card = |term: &Term| term_card(cx, &body, mirrored.as_ref(), term, &seats, &holders);
    let loose: Vec<&Seat> = seats.iter().filter(|s| s.term.is_none()).collect();
    let now = standing_on(&standings, cx.today());
    Ok(Show {
        page: cx.shell(body.name.clone()).under("/bodies", cx.words.t("bodies-title")),
        eyebrow: eyebrow(cx, &body),
        badge: Badge::of(cx.words, body.kind, now),
        lead: lead(cx, &body),
        facts: facts(cx, &body, rhythm_on(&rhythms, cx.today()), mirrored.as_ref(), &mirrors, holders.members()),
        empty: (running.is_none() && loose.is_empty()).then(|| nobody(cx, &body)).flatten(),
        now: running.map(card),
        others: terms.iter().filter(|t| running.is_none_or(|r| r.id != t.id)).map(card).collect(),
        loose: loose.into_iter().map(|s| holders.line(cx, &body, s)).collect(),
        evidence: evidence(cx.words, &standings),
        standings: stood(cx, &body, &standings),
        rhythms: met(cx, &rhythms),
        panels,
        history,
        editable,
        body,
    })
}

fn eyebrow(cx: &Context, body: &Body) -> Option<String> {
    let kind = cx.words.t(&format!("bodies-kind-{}", body.kind));
    (!fold::fold(&body.name).starts_with(&fold::fold(&kind))).then_some(kind)
}

fn lead(cx: &Context, body: &Body) -> String {
    if body.purpose.is_empty() { cx.words.t(&format!("bodies-what-{}", body.kind)) } else { body.purpose.clone() }
}

fn facts(
    cx: &Context,
    body: &Body,
    rhythm: Option<&RhythmFact>,
    mirrored: Option<&Body>,
    mirrors: &[Body],
    members: usize,
) -> Vec<Fact> {
    let plain = |label, value| Fact { label, value, href: None };
    let mut facts = vec![plain("bodies-held", cx.words.t(&format!("bodies-held-{}", body.held_by)))];
    if body.held_by == HeldBy::AllMembers {
        let value = cx.words.tn("bodies-holders-members", members);
        facts.push(Fact { label: "bodies-seats", value, href: Some("/members".into()) });
    }
    if let Some(rhythm) = rhythm {
        facts.push(plain("bodies-meets", cx.words.t(&format!("bodies-meets-{}", rhythm.rhythm))));
    }
    let link = |label, other: &Body| Fact { label, value: other.name.clone(), href: Some(other.href()) };
    facts.extend(mirrored.map(|other| link("bodies-mirrors", other)));
    facts.extend(mirrors.iter().map(|other| link("bodies-mirrored-by", other)));
    if !body.short.is_empty() {
        facts.push(plain("bodies-short", body.short.clone()));
    }
    facts
}

/// Why nobody is named: every kind of holder has its own reason.
fn nobody(cx: &Context, body: &Body) -> Option<String> {
    (body.held_by != HeldBy::AllMembers).then(|| cx.words.t(&format!("bodies-nobody-{}", body.held_by)))
}

fn term_card(
    cx: &Context,
    body: &Body,
    mirrored: Option<&Body>,
    term: &Term,
    seats: &[Seat],
    holders: &Holders,
) -> TermCard {
    let language = cx.words.language;
    let plain = |label, value| Fact { label, value, href: None };
    let mut facts = Vec::new();
    facts.extend(term.elected_on.map(|day| plain("bodies-term-elected_on", dates::day(language, day))));
    facts.push(plain("bodies-term-from", term.from.write(language)));
    let to = term.to.map_or_else(|| cx.words.t("bodies-term-open"), |to| to.write(language));
    facts.push(plain("bodies-term-to", to));
    facts.extend(term.seats.map(|n| plain("bodies-term-seats", n.to_string())));
    let follows = mirrored.filter(|_| term.mirrors.is_some());
    facts.extend(follows.map(|other| plain("bodies-term-follows", other.name.clone())));
    let lines: Vec<SeatLine> =
        seats.iter().filter(|s| s.term.as_ref() == Some(&term.id)).map(|s| holders.line(cx, body, s)).collect();
    let unknown = term.composition == Composition::Unknown;
    let filled = seats.iter().filter(|s| s.term.as_ref() == Some(&term.id) && s.to.is_none()).count();
    let filled = i64::try_from(filled).unwrap_or(i64::MAX);
    TermCard {
        id: term.id.clone(),
        title: title_of(cx, term),
        facts,
        has_room: !unknown && term.seats.is_none_or(|n| filled < n),
        vacant: if unknown { 0 } else { term.seats.map_or(0, |n| (n - filled).max(0)) },
        unknown,
        lines,
        note: term.note.clone(),
        source: term.source.clone(),
    }
}

/// « Mandat 2023–2027 ».
pub(crate) fn title_of(cx: &Context, term: &Term) -> String {
    let from = term.from.first().year();
    match term.to.map(|to| to.last().year()) {
        Some(to) if to == from => cx.words.t1("bodies-term-title", "years", from.to_string()),
        Some(to) => cx.words.t1("bodies-term-title", "years", format!("{from}–{to}")),
        None => cx.words.t1("bodies-term-title-since", "year", from.to_string()),
    }
}

/// How it stood, newest first.
fn stood(cx: &Context, body: &Body, facts: &[StandingFact]) -> Vec<Episode> {
    let line = |e: &super::badge::Episode| Episode {
        when: e.when(cx.words),
        what: word_of(cx.words, body.kind, e.fact.standing),
        inferred: e.fact.certainty == Certainty::Inferred,
        note: e.fact.note.clone(),
        source: e.fact.source.clone(),
    };
    episodes(facts).iter().rev().map(line).collect()
}

/// How often it met, newest first.
fn met(cx: &Context, facts: &[RhythmFact]) -> Vec<Episode> {
    let line = |f: &RhythmFact| Episode {
        when: cx.words.t1("bodies-rhythm-since-when", "when", f.since.write(cx.words.language)),
        what: cx.words.t(&format!("bodies-meets-{}", f.rhythm)),
        inferred: false,
        note: f.note.clone(),
        source: f.source.clone(),
    };
    facts.iter().rev().map(line).collect()
}
