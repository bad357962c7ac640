//! Working groups: those that were active when the year began, those that began in it, their meetings and who took
//! part in them.
//!
//! Promises: who took part is counted once, however many meetings there were: of unnamed councils the largest number
//! that a record gives, and each named one.

use std::collections::HashMap;

use activity::Activity;
use bodies::body::{StandingFact, standing_on};
use bodies::{Body, BodyKind, Standing};
use directory::Kind as OrganisationKind;
use jiff::ToSpan as _;
use jiff::civil::Date;
use platform::words::dates::Span;
use serde::{Deserialize, Serialize};

use super::Facts;
use super::figure::{Doubt, Figure, Record, RecordKind};
use super::material::Material;
use super::meetings::{meetings, records};
use super::occasion::When;
use crate::section::Topic;
use viewer::BodyId;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Group {
    pub slug: String,
    pub name: String,
    pub href: String,
    /// Active when the year began.
    pub at_start: bool,
    /// Began in the year.
    pub new: bool,
    pub meetings: i64,
    pub town_councils: i64,
    pub county_councils: i64,
    pub other_authorities: i64,
}

pub(super) fn add(material: &Material, facts: &mut Facts) {
    let mut at_start = Vec::new();
    let mut begun = Vec::new();
    for body in material.bodies_in_order(|kind| kind == BodyKind::WorkingGroup) {
        let none = Vec::new();
        let standings = material.standings.get(&body.id).unwrap_or(&none);
        let was = was_active_on(standings, material.first);
        let new = if was { None } else { beginning(standings, material) };
        let held: Vec<&Activity> = meetings(material).filter(|a| a.happened.bodies.contains(&body.id)).collect();
        // A figure of the beginning of a year is none of a period that begins in its midst.
        if was && material.first.day_of_year() == 1 {
            at_start.push(record(body, None));
        }
        if let Some(fact) = new {
            begun.push(record(body, Some(When(fact.over))));
        }
        let figures = of_group(material, body, &held);
        if was || new.is_some() || !held.is_empty() {
            facts.groups.push(counted(body, &figures, was, new.is_some()));
        }
        facts.figures.extend(figures.into_iter().filter(|f| f.value > 0));
    }
    facts.figures.push(Figure::counting("groups_at_start", Topic::Groups, at_start));
    facts.figures.push(Figure::counting("new_groups", Topic::Groups, begun));
}

/// The working group that a report is of; of other bodies what happened says all.
pub(super) fn add_one(material: &Material, id: &BodyId, facts: &mut Facts) {
    let Some(body) = material.bodies.get(id).filter(|b| b.kind == BodyKind::WorkingGroup) else { return };
    let held: Vec<&Activity> = meetings(material).filter(|a| a.happened.bodies.contains(id)).collect();
    let figures = of_group(material, body, &held);
    facts.groups.push(counted(body, &figures, false, false));
    facts.figures.extend(figures.into_iter().filter(|f| f.value > 0));
}

fn counted(body: &Body, figures: &[Figure], at_start: bool, new: bool) -> Group {
    let value = |word: &str| figures.iter().find(|f| f.word() == word).map_or(0, |f| f.value);
    Group {
        slug: body.slug.clone(),
        name: body.name.clone(),
        href: body.href(),
        at_start,
        new,
        meetings: value("meetings_of"),
        town_councils: value("town_councils_in"),
        county_councils: value("county_councils_in"),
        other_authorities: value("authorities_in"),
    }
}

/// Whether it was surely active when a time began: « 2023 » alone does not say so of the 1st of January, and one that
/// was closed at some time of the year may have been closed by then.
fn was_active_on(standings: &[StandingFact], first: Date) -> bool {
    let eve = first.saturating_sub(1.day());
    let settled = |f: &&StandingFact| f.over.first() <= eve || f.over.last() <= first;
    let sure: Vec<StandingFact> = standings.iter().filter(settled).cloned().collect();
    let contrary = standings.iter().any(|f| f.standing != Standing::Active && f.over.contains(first));
    !contrary && standing_on(&sure, first).is_some_and(|f| f.standing == Standing::Active)
}

/// The fact of the year with which it began: one that was active before resumes.
fn beginning<'f>(standings: &'f [StandingFact], material: &Material) -> Option<&'f StandingFact> {
    let before = |f: &StandingFact| f.standing == Standing::Active && f.over.first() < material.first;
    if standings.iter().any(before) {
        return None;
    }
    let begun =
        standings.iter().find(|f| f.standing == Standing::Active && f.over.is_within(material.first, material.last))?;
    // Active when a year began is not begun in it: it may be far older. Every first day of a period's years asks that.
    let year = Span::year(begun.over.first().year())?;
    (!was_active_on(standings, year.first())).then_some(begun)
}

fn record(body: &Body, when: Option<When>) -> Record {
    Record {
        kind: RecordKind::Body,
        id: body.id.to_string(),
        href: body.href(),
        label: body.name.clone(),
        when,
        counts: 1,
        recorded_at: None,
    }
}

fn of_group(material: &Material, body: &Body, held: &[&Activity]) -> Vec<Figure> {
    let shared = |a: &&Activity| {
        a.happened.quantity > 1 && material.body_kinds(a).iter().filter(|k| **k == BodyKind::WorkingGroup).count() > 1
    };
    let unsettled = held.iter().any(shared);
    let key = |word: &str| format!("{word}.{}", body.slug);
    let mut figures = vec![
        Figure::counting(key("meetings_of"), Topic::Groups, records(held)).doubting(Doubt::SeveralBodies, unsettled),
    ];
    for (word, kind) in [
        ("town_councils_in", OrganisationKind::TownCouncil),
        ("county_councils_in", OrganisationKind::CountyCouncil),
        ("authorities_in", OrganisationKind::OtherAuthority),
    ] {
        figures.push(Figure::counting(key(word), Topic::Groups, participants(material, held, kind)));
    }
    figures.into_iter().map(|f| f.of(body.name.as_str())).collect()
}

fn participants(material: &Material, held: &[&Activity], kind: OrganisationKind) -> Vec<Record> {
    let unnamed = held
        .iter()
        .filter_map(|a| Some((*a, a.happened.unnamed.iter().find(|(k, _)| *k == kind)?.1)))
        .max_by_key(|(_, number)| *number);
    let mut named: HashMap<&str, Record> = HashMap::new();
    for activity in held {
        for one in activity.happened.organisations.iter().filter_map(|id| material.organisations.get(id)) {
            if one.kind == kind {
                let record = super::membership::record(one, Some(When(activity.happened.when)), 1);
                named.entry(one.id.as_str()).or_insert(record);
            }
        }
    }
    let mut records: Vec<Record> = named.into_values().collect();
    records.sort_by(|a, b| a.label.cmp(&b.label));
    records.extend(unnamed.map(|(activity, number)| Record::of_activity(activity, number)));
    records
}
