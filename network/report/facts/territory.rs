//! Where it happened, and how much of the territory the known members cover at the end of the year.

use std::collections::HashSet;

use activity::Unit;
use serde::{Deserialize, Serialize};
use territory::{comarca, coverage, municipality};

use super::Facts;
use super::figure::{Doubt, Figure, Record, Why};
use super::material::Material;
use super::membership::{members_at_end, record};
use crate::section::Topic;

/// A municipality where something happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    pub ine: String,
    pub name: String,
    pub comarca: String,
    /// Records that say so.
    pub records: i64,
}

impl Place {
    /// The key of the figure with its records.
    pub fn figure(&self) -> String {
        format!("place_records.{}", self.ine)
    }
}

/// What the known members cover.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Covered {
    /// INE codes of the town councils that are members.
    pub municipalities: Vec<String>,
    /// Codes of the county councils that are members.
    pub county_councils: Vec<String>,
    pub municipalities_of: i64,
    pub population_of: i64,
    pub comarques_of: i64,
    /// The year of the figures of population.
    pub population_year: i16,
}

pub(super) fn add(material: &Material, facts: &mut Facts) {
    let members = members_at_end(material);
    let towns: Vec<_> = members.iter().filter_map(|o| Some((*o, o.municipality()?))).collect();
    let whole = coverage(towns.iter().map(|(_, m)| &m.ine));
    let mut seen = HashSet::new();
    let comarques = towns
        .iter()
        .filter(|(_, m)| seen.insert(&m.comarca_code))
        .map(|(o, m)| {
            let first = record(o, None, 1);
            Record { label: format!("{}: {}", m.comarca, first.label), ..first }
        })
        .collect();
    let mut figures = [
        Figure::counting("municipalities", Topic::Territory, towns.iter().map(|(o, _)| record(o, None, 1)).collect()),
        Figure::counting("comarques", Topic::Territory, comarques),
        Figure::counting(
            "population",
            Topic::Territory,
            towns.iter().map(|(o, m)| record(o, None, m.population)).collect(),
        ),
    ];
    for figure in &mut figures {
        figure.doubts.push(Doubt::KnownMembers);
    }
    facts.figures.extend(figures);
    facts.covered = Covered {
        municipalities: towns.iter().map(|(_, m)| m.ine.clone()).collect(),
        county_councils: members.iter().filter(|o| o.ine.is_none()).filter_map(|o| o.comarca_code.clone()).collect(),
        municipalities_of: whole.whole.municipalities_of,
        population_of: whole.whole.population_of,
        comarques_of: whole.comarques_of,
        population_year: territory::POPULATION_YEAR,
    };
    add_places(material, facts);
}

pub(super) fn add_places(material: &Material, facts: &mut Facts) {
    let mut records = Vec::new();
    let mut by_place: Vec<(&str, Vec<Record>)> = Vec::new();
    let mut again = 0;
    // A member that joins has a place, but nothing was held there.
    for activity in material.activities.iter().filter(|a| a.happened.kind.unit() != Unit::Member) {
        let Some(town) = activity.happened.ine.as_deref().and_then(municipality) else { continue };
        let record = Record::of_activity(activity, 1);
        if let Some((_, known)) = by_place.iter_mut().find(|(ine, _)| *ine == town.ine) {
            known.push(record);
            again += 1;
            continue;
        }
        records.push(Record { label: format!("{}: {}", town.name, record.label), ..record.clone() });
        by_place.push((&town.ine, vec![record]));
        facts.places.push(Place {
            ine: town.ine.clone(),
            name: town.name.clone(),
            comarca: comarca(&town.comarca_code).map_or_else(String::new, |c| c.name.clone()),
            records: 0,
        });
    }
    for place in &mut facts.places {
        let held = by_place.iter_mut().find(|(ine, _)| *ine == place.ine).map(|(_, held)| std::mem::take(held));
        let figure = Figure::counting(place.figure(), Topic::Territory, held.unwrap_or_default());
        place.records = figure.value;
        facts.figures.push(figure.of(place.name.as_str()));
    }
    facts.places.sort_by_key(|p| platform::words::fold::sort_key(&p.name));
    facts.figures.push(Figure::counting("places", Topic::Territory, records).without(Why::SamePlace, again));
}
