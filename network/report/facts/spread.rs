//! How the activity of a year spreads: over kinds, over the areas of the plan, over months.
//!
//! Counted are acts: a record of four meetings is four. Experiences gathered in a guide and members that joined are no
//! acts of the network, and neither is an event in which nobody said what part it had. The three spreads count the same
//! acts, each once; over areas, one counts with each that it serves.

use std::collections::HashMap;

use activity::{Activity, ActivityId, Unit};
use platform::words::dates::Precision;
use serde::{Deserialize, Serialize};

use super::Facts;
use super::figure::Figure;
use super::material::Material;
use super::meetings::{APART, records};
use super::occasion::Side;
use crate::section::Topic;

/// One part of the year's activity: a figure by its key, or an area by its code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Share {
    pub key: String,
    pub acts: i64,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Month {
    pub number: i8,
    pub acts: i64,
}

/// The figures that are acts, in the order of the drawing.
const ACTS: [&str; 18] = [
    "advice_cases",
    "mentoring_sessions",
    "referrals",
    "care_contacts",
    "assemblies",
    "commission_meetings",
    "group_meetings",
    "other_meetings",
    "gatherings",
    "own_events",
    "outside_events",
    "news",
    "newsletters",
    "circulars",
    "publications",
    "agreements",
    "contacts",
    "other_things",
];

pub(super) fn add(material: &Material, sides: &HashMap<ActivityId, Side>, facts: &mut Facts) {
    facts.by_kind = ACTS
        .iter()
        .map(|key| if *key == "group_meetings" && facts.figure(APART).is_some() { APART } else { *key })
        .map(|key| Share { key: key.into(), acts: facts.value(key) })
        .filter(|share| share.acts > 0)
        .collect();
    facts.by_kind.sort_by_key(|share| -share.acts);
    let counted: Vec<&Activity> =
        material.activities.iter().filter(|a| is_act(a) && !apart(sides.get(&a.id))).collect();
    for area in &facts.areas.clone() {
        let served = counted.iter().copied().filter(|a| material.areas_of(a).contains(&area.code.as_str()));
        let served: Vec<&Activity> = served.collect();
        let figure = Figure::counting(format!("area_acts.{}", area.code), Topic::Presentation, records(&served));
        facts.by_area.push(Share { key: area.code.clone(), acts: figure.value });
        facts.figures.push(figure.of(area.name.ca.as_str()));
    }
    let mut months = [0; 12];
    for activity in &counted {
        let when = activity.happened.when;
        match when.precision() {
            Precision::Day | Precision::Month => {
                let at = usize::try_from(when.first().month() - 1).expect("months count from one");
                months[at] += activity.happened.quantity;
            }
            _ => facts.without_month += activity.happened.quantity,
        }
    }
    let one_year = material.first.year() == material.last.year();
    // The Marches of two years are no month.
    let told = |number: &i8| one_year && (material.first.month()..=material.last.month()).contains(number);
    let months = (1..).zip(months).filter(|(number, _)| told(number));
    facts.by_month = months.map(|(number, acts)| Month { number, acts }).collect();
}

fn is_act(activity: &Activity) -> bool {
    !matches!(activity.happened.kind.unit(), Unit::Experience | Unit::Member)
}

/// What no figure of events counts.
fn apart(side: Option<&Side>) -> bool {
    matches!(side, Some(Side::Part | Side::Unsaid))
}
