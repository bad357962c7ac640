//! Occasions: assemblies, gatherings, events of the network and of others, with who came.
//!
//! Promises: what lies within an event (a workshop in a conference, a visit) is a part of it and no event of its own;
//! people are counted once per occasion, however many records speak of it.

use std::collections::HashMap;

use activity::{Activity, ActivityId, EventRole, Format, Kind};
use directory::Kind as OrganisationKind;
use platform::words::dates::Span;
use serde::{Deserialize, Serialize};

use super::Facts;
use super::figure::{Figure, Record, Why};
use super::material::Material;
use crate::section::Topic;
use viewer::OrganisationId;

/// A date as precise as it is known, as it is kept in an edition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct When(#[serde(with = "activity::span_as_text")] pub Span);

/// Who came, as far as it is said.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attendance {
    pub people: i64,
    /// Councils and other authorities, named or not; of those named at an assembly, the members.
    pub administrations: i64,
    /// All others.
    pub organisations: i64,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Occasion {
    pub id: String,
    pub href: String,
    pub title: String,
    pub kind: Kind,
    pub when: When,
    pub place: String,
    pub ine: Option<String>,
    pub role: Option<EventRole>,
    pub format: Option<Format>,
    pub attendance: Attendance,
    /// What lies within it: kind, title, how many.
    pub parts: Vec<(Kind, String, i64)>,
}

/// Whose event it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    Assembly,
    Gathering,
    Own,
    Outside,
    /// Within another event.
    Part,
    /// Nobody said which part the network had.
    Unsaid,
}

/// The side of each activity that is an occasion.
pub(super) fn sides(material: &Material) -> HashMap<ActivityId, Side> {
    let held = |a: &Activity| a.happened.kind.is_event() || a.happened.kind.is_assembly();
    material.activities.iter().filter(|a| held(a)).map(|a| (a.id.clone(), side(material, a))).collect()
}

fn side(material: &Material, activity: &Activity) -> Side {
    let h = &activity.happened;
    let within_event = h.within.as_ref().is_some_and(|whole| material.is_event(whole));
    let outside = matches!(h.role, Some(EventRole::Guest | EventRole::Collaborator));
    match h.kind {
        kind if kind.is_assembly() => Side::Assembly,
        _ if within_event => Side::Part,
        Kind::Gathering if !outside => Side::Gathering,
        _ if outside => Side::Outside,
        _ if h.role.is_some() => Side::Own,
        _ => Side::Unsaid,
    }
}

pub(super) fn add(material: &Material, sides: &HashMap<ActivityId, Side>, facts: &mut Facts) {
    let of = |side: Side| -> Vec<&Activity> {
        material.activities.iter().filter(|a| sides.get(&a.id) == Some(&side)).collect()
    };
    let (parts, unsaid) = (of(Side::Part).len(), of(Side::Unsaid).len());
    for (key, topic, side) in [
        ("assemblies", Topic::Bodies, Side::Assembly),
        ("gatherings", Topic::Bodies, Side::Gathering),
        ("own_events", Topic::Events, Side::Own),
        ("outside_events", Topic::Events, Side::Outside),
    ] {
        let held = of(side);
        let occasions: Vec<Occasion> = held.iter().map(|a| occasion(material, a)).collect();
        let records = held.iter().map(|a| Record::of_activity(a, a.happened.quantity)).collect();
        let mut figure = Figure::counting(key, topic, records);
        if topic == Topic::Events {
            figure = figure.without(Why::Part, parts).without(Why::NoRole, unsaid);
        }
        facts.figures.push(figure);
        // Who came to what others held is theirs to say.
        if side != Side::Outside {
            for (activity, occasion) in held.iter().zip(&occasions) {
                facts.figures.extend(attendance_figures(activity, occasion, topic));
            }
        }
        match side {
            Side::Assembly => facts.assemblies = occasions,
            Side::Gathering => facts.gatherings = occasions,
            Side::Own => facts.own_events = occasions,
            _ => facts.outside_events = occasions,
        }
    }
    facts.figures.push(people(material, sides));
}

fn occasion(material: &Material, activity: &Activity) -> Occasion {
    let h = &activity.happened;
    let parts = material.activities.iter().filter(|a| a.happened.within.as_ref() == Some(&activity.id));
    Occasion {
        id: activity.id.to_string(),
        href: activity.href(),
        title: h.title.clone(),
        kind: h.kind,
        when: When(h.when),
        place: h.ine.as_deref().and_then(::territory::municipality).map_or_else(|| h.place.clone(), |m| m.name.clone()),
        ine: h.ine.clone(),
        role: h.role,
        format: h.format,
        attendance: attendance(material, activity),
        parts: parts.map(|a| (a.happened.kind, a.happened.title.clone(), a.happened.quantity)).collect(),
    }
}

fn attendance(material: &Material, activity: &Activity) -> Attendance {
    let mut came = Attendance { people: activity.happened.people.unwrap_or(0), ..Attendance::default() };
    // To an assembly come members; who else is named there is a guest, and the source counts members.
    let only_members = activity.happened.kind.is_assembly();
    let came_as_member = |id: &OrganisationId| material.is_member(id, activity.happened.when);
    let named = activity
        .happened
        .organisations
        .iter()
        .filter_map(|id| material.organisations.get(id))
        .filter(|o| !only_members || !o.kind.is_local_authority() || came_as_member(&o.id))
        .map(|o| (o.kind, 1));
    for (kind, number) in named.chain(activity.happened.unnamed.iter().copied()) {
        if OrganisationKind::is_local_authority(kind) {
            came.administrations += number;
        } else {
            came.organisations += number;
        }
    }
    came
}

fn attendance_figures(activity: &Activity, occasion: &Occasion, topic: Topic) -> Vec<Figure> {
    let came = &occasion.attendance;
    let councils = if occasion.kind.is_assembly() { "members_at" } else { "administrations_at" };
    [("people_at", came.people), (councils, came.administrations), ("organisations_at", came.organisations)]
        .into_iter()
        .filter(|(_, number)| *number > 0)
        .map(|(word, number)| {
            Figure::counting(format!("{word}.{}", occasion.id), topic, vec![Record::of_activity(activity, number)])
                .of(occasion.title.as_str())
        })
        .collect()
}

/// The event that an activity is a part of, or itself.
fn whole_of<'m>(material: &'m Material, sides: &HashMap<ActivityId, Side>, activity: &'m Activity) -> &'m Activity {
    let mut whole = activity;
    // A visit in a workshop of a conference is as deep as it goes; the bound is for a circle that should not be.
    for _ in 0..10 {
        let above = whole.happened.within.as_ref().filter(|_| sides.get(&whole.id) == Some(&Side::Part));
        let Some(above) = above.and_then(|id| material.find(id)) else { break };
        whole = above;
    }
    whole
}

/// People at the network’s own events, which assemblies and gatherings are not: of each event the largest number that a
/// record of it, or of a part of it, gives.
fn people(material: &Material, sides: &HashMap<ActivityId, Side>) -> Figure {
    let mut by_occasion: Vec<(&ActivityId, &Activity, i64)> = Vec::new();
    let mut others = 0;
    for activity in &material.activities {
        let Some(people) = activity.happened.people.filter(|n| *n > 0) else { continue };
        let whole = whole_of(material, sides, activity);
        if sides.get(&whole.id) != Some(&Side::Own) {
            continue;
        }
        let whole = &whole.id;
        match by_occasion.iter_mut().find(|(id, ..)| *id == whole) {
            Some(known) => {
                others += 1;
                if people > known.2 {
                    (known.1, known.2) = (activity, people);
                }
            }
            None => by_occasion.push((whole, activity, people)),
        }
    }
    let records = by_occasion.into_iter().map(|(_, a, n)| Record::of_activity(a, n)).collect();
    Figure::counting("people", Topic::Events, records).without(Why::Part, others)
}
