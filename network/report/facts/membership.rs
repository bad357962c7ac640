//! Members of the year: who joined, who left, how many are known at its end; and the terms that were elected in it.

use directory::{Organisation, Relation};
use platform::words::dates::Span;
use serde::{Deserialize, Serialize};
use viewer::OrganisationId;

use super::Facts;
use super::figure::{Doubt, Figure, Record, RecordKind};
use super::material::Material;
use super::occasion::When;
use crate::section::Topic;

/// A member that joined or left in the year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Newcomer {
    /// As lists call it: the municipality's name for a town council.
    pub name: String,
    pub full_name: String,
    pub href: String,
    pub when: When,
    pub ine: Option<String>,
    pub comarca: String,
}

/// A term of a body that was elected in the year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Election {
    pub body: String,
    pub href: String,
    pub on: When,
    pub first_year: i16,
    pub last_year: Option<i16>,
    pub seats: Option<i64>,
}

pub(super) fn add(material: &Material, facts: &mut Facts) {
    let (joined, newcomers) = moved(material, |r| r.from);
    let (left, departed) = moved(material, |r| r.to);
    let there: Vec<Record> = members_at_end(material).into_iter().map(|o| record(o, None, 1)).collect();
    facts.newcomers = newcomers;
    facts.departed = departed;
    facts.elections = elections(material);
    facts.figures.extend([
        Figure::counting("new_members", Topic::Members, joined),
        Figure::counting("departed_members", Topic::Members, left),
        Figure::counting("members", Topic::Members, there).doubting(Doubt::KnownMembers, true),
    ]);
}

/// Whether one organisation joined or left.
pub(super) fn add_one(material: &Material, id: &OrganisationId, facts: &mut Facts) {
    facts.newcomers = moved(material, |r| r.from.filter(|_| r.organisation == *id)).1;
    facts.departed = moved(material, |r| r.to.filter(|_| r.organisation == *id)).1;
}

/// Those that surely are members on the last day of the year (today, while it lasts), by name.
pub(super) fn members_at_end(material: &Material) -> Vec<&Organisation> {
    let holding = material.relations.iter().filter(|r| r.holds_on(material.until));
    let mut found: Vec<&Organisation> = holding.filter_map(|r| material.organisations.get(&r.organisation)).collect();
    found.sort_by_key(|o| platform::words::fold::sort_key(o.short_name()));
    found.dedup_by_key(|o| o.id.clone());
    found
}

pub(super) fn record(organisation: &Organisation, when: Option<When>, counts: i64) -> Record {
    Record {
        kind: RecordKind::Member,
        id: organisation.id.to_string(),
        href: format!("/members/{}", organisation.slug),
        label: organisation.name.clone(),
        when,
        counts,
        recorded_at: None,
    }
}

fn moved(material: &Material, date: impl Fn(&Relation) -> Option<Span>) -> (Vec<Record>, Vec<Newcomer>) {
    let mut found: Vec<(Span, &Organisation)> = material
        .relations
        .iter()
        .filter_map(|r| Some((date(r)?, material.organisations.get(&r.organisation)?)))
        .filter(|(span, _)| span.is_within(material.first, material.last))
        .collect();
    found.sort_by_key(|(span, o)| (*span, platform::words::fold::sort_key(o.short_name())));
    let records = found.iter().map(|(span, o)| record(o, Some(When(*span)), 1)).collect();
    let newcomers = found
        .into_iter()
        .map(|(span, o)| Newcomer {
            name: o.short_name().to_owned(),
            full_name: o.name.clone(),
            href: format!("/members/{}", o.slug),
            when: When(span),
            ine: o.ine.clone(),
            comarca: o.comarca().map_or_else(String::new, |c| c.name.clone()),
        })
        .collect();
    (records, newcomers)
}

fn elections(material: &Material) -> Vec<Election> {
    let mut found: Vec<Election> = material
        .terms
        .iter()
        .filter_map(|term| {
            let on = term.elected_on.filter(|day| (material.first..=material.last).contains(day))?;
            let body = material.bodies.get(&term.body)?;
            Some(Election {
                body: body.name.clone(),
                href: body.href(),
                on: When(Span::day(on)),
                first_year: term.from.first().year(),
                last_year: term.to.map(|to| to.last().year()),
                seats: term.seats,
            })
        })
        .collect();
    found.sort_by_key(|e| (e.on.0, e.body.clone()));
    found
}
