//! The page of all bodies: who governs, who supports, the working groups; how each stands today and who holds it.

use std::collections::HashMap;

use askama::Template;
use directory::Organisation;
use platform::Refusal;
use platform::page::{self, Reply, Shell};
use platform::web::Request;
use viewer::{BodyId, Context};

use super::badge::{Badge, evidence};
use super::{Body, HeldBy, Section, Standing, StandingFact, standing_on, store};
use crate::rules;
use crate::seat::{self, Composition, Seat, Term};

/// So many holders are named on a card; the rest are counted.
const NAMED: usize = 4;

#[derive(Template)]
#[template(path = "body/list.html")]
struct List {
    page: Shell,
    sections: Vec<Group>,
    standings: &'static [Standing],
    chosen: Option<Standing>,
    editable: bool,
}

struct Group {
    section: Section,
    lines: Vec<Line>,
    /// How many of them stand as active today.
    active: usize,
}

struct Line {
    href: String,
    name: String,
    standing: Option<Standing>,
    badge: Badge,
    held: String,
    holders: String,
    evidence: String,
}

impl List {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "templates pass references")]
    fn is_chosen(&self, standing: &Standing) -> bool {
        self.chosen == Some(*standing)
    }
}

impl Group {
    fn is_groups(&self) -> bool {
        self.section == Section::Groups
    }

    fn title(&self) -> String {
        format!("bodies-section-{}", self.section)
    }
}

/// What the page needs of the network, loaded whole: a network has dozens of bodies.
struct Known {
    standings: Vec<StandingFact>,
    terms: Vec<Term>,
    seats: Vec<Seat>,
    organisations: HashMap<viewer::OrganisationId, Organisation>,
    members: usize,
}

pub fn show(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let chosen = request.query.filled("standing").and_then(Standing::from_word);
    let (bodies, known) = cx.read(|tx| {
        let network = &cx.network.id;
        let bodies = store::all(tx, network)?;
        let ids: Vec<BodyId> = bodies.iter().map(|b| b.id.clone()).collect();
        let seats = seat::of_bodies(tx, network, &ids)?;
        let holders: Vec<_> = seats.iter().filter_map(|s| s.organisation.clone()).collect();
        let known = Known {
            standings: store::standings_of_all(tx, network)?,
            terms: seat::terms_of_all(tx, network)?,
            organisations: directory::organisation::by_ids(tx, network, &holders)?
                .into_iter()
                .map(|o| (o.id.clone(), o))
                .collect(),
            members: directory::members_on(tx, network, cx.today())?.len(),
            seats,
        };
        Ok::<_, Refusal>((bodies, known))
    })?;
    let lines: Vec<(Section, Line)> = bodies.iter().map(|b| (b.kind.section(), line(cx, b, &known))).collect();
    page::show(&List {
        page: cx.page("bodies-title"),
        sections: grouped(lines, chosen),
        standings: Standing::ALL,
        chosen,
        editable: rules::may_edit(&cx.viewer).is_ok(),
    })
}

fn grouped(lines: Vec<(Section, Line)>, chosen: Option<Standing>) -> Vec<Group> {
    let mut groups: Vec<Group> =
        Section::ALL.iter().map(|s| Group { section: *s, lines: Vec::new(), active: 0 }).collect();
    for (section, line) in lines {
        let Some(group) = groups.iter_mut().find(|g| g.section == section) else { continue };
        group.active += usize::from(line.standing == Some(Standing::Active));
        if chosen.is_none() || line.standing == chosen {
            group.lines.push(line);
        }
    }
    for group in groups.iter_mut().filter(|g| g.is_groups()) {
        group.lines.sort_by_key(|line| rank(line.standing));
    }
    groups.retain(|g| !g.lines.is_empty());
    groups
}

/// Groups at work come first, those that are over last.
fn rank(standing: Option<Standing>) -> u8 {
    match standing {
        Some(Standing::Active) => 0,
        Some(Standing::Standby) => 1,
        Some(Standing::Proposed) => 2,
        Some(Standing::Planned) => 3,
        Some(Standing::Converted) => 4,
        Some(Standing::Closed) => 5,
        None => 6,
    }
}

fn line(cx: &Context, body: &Body, known: &Known) -> Line {
    let facts: Vec<StandingFact> = known.standings.iter().filter(|f| f.body == body.id).cloned().collect();
    let now = standing_on(&facts, cx.today());
    Line {
        href: body.href(),
        name: body.name.clone(),
        standing: now.map(|f| f.standing),
        badge: Badge::of(cx.words, body.kind, now),
        held: cx.words.t(&format!("bodies-held-{}", body.held_by)),
        holders: holders(cx, body, known),
        evidence: evidence(cx.words, &facts).join(", "),
    }
}

/// Who holds the seats today, in a line: the first few by name, or that it is not known.
fn holders(cx: &Context, body: &Body, known: &Known) -> String {
    if body.held_by == HeldBy::AllMembers {
        return cx.words.tn("bodies-holders-members", known.members);
    }
    let terms: Vec<Term> = known.terms.iter().filter(|t| t.body == body.id).cloned().collect();
    let seats: Vec<Seat> = known.seats.iter().filter(|s| s.body == body.id).cloned().collect();
    let running = seat::term_on(&terms, cx.today());
    if running.is_some_and(|t| t.composition == Composition::Unknown) {
        return cx.words.t("bodies-holders-unknown");
    }
    let names: Vec<String> = seat::seats_on(&seats, running, cx.today())
        .into_iter()
        .filter_map(|s| s.organisation.as_ref().and_then(|id| known.organisations.get(id)))
        .map(|o| o.short_name().to_owned())
        .collect();
    if names.len() <= NAMED + 1 {
        return cx.words.language.list(&names);
    }
    let rest = names.len() - NAMED;
    cx.words.t2("bodies-holders-more", "names", names[..NAMED].join(", "), "n", rest)
}
