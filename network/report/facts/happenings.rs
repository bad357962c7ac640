//! Figures that sum the quantities of some kinds of activity: cases, sessions, newsletters, contacts.

use activity::{Activity, Kind};

use super::figure::{Figure, Record};
use super::material::Material;
use super::{Facts, Why};
use crate::section::{Name, Topic};
use settings::vocabulary::Vocabulary;

const COUNTED: &[(&str, Topic, &[Kind])] = &[
    ("advice_cases", Topic::Advice, &[Kind::AdviceCase]),
    ("mentoring_sessions", Topic::Advice, &[Kind::MentoringSession]),
    ("referrals", Topic::Advice, &[Kind::Referral]),
    ("care_contacts", Topic::Members, &[Kind::CareContact]),
    ("news", Topic::Communication, &[Kind::News]),
    ("newsletters", Topic::Communication, &[Kind::Newsletter]),
    ("circulars", Topic::Communication, &[Kind::Circular]),
    ("publications", Topic::Communication, &[Kind::Publication]),
    ("experiences", Topic::Communication, &[Kind::Experience]),
    ("agreements", Topic::Relations, &[Kind::Agreement]),
    ("contacts", Topic::Relations, &[Kind::Contact]),
    ("other_things", Topic::Annex, &[Kind::Other]),
];

pub(super) fn add(material: &Material, facts: &mut Facts) {
    let samples = usize::try_from(material.samples).unwrap_or_default();
    for (key, topic, kinds) in COUNTED {
        let records = of_kinds(material, kinds).map(|a| Record::of_activity(a, a.happened.quantity)).collect();
        facts.figures.push(Figure::counting(*key, *topic, records));
    }
    let minutes = of_kinds(material, &[Kind::AdviceCase, Kind::MentoringSession])
        .filter_map(|a| Some(Record::of_activity(a, a.happened.minutes.filter(|m| *m > 0)?)))
        .collect();
    facts.figures.push(Figure::counting("support_minutes", Topic::Advice, minutes));
    let all = material.activities.iter().map(|a| Record::of_activity(a, 1)).collect();
    facts.figures.push(Figure::counting("records", Topic::Annex, all).without(Why::Sample, samples));
    for area in &facts.areas.clone() {
        let served = material.activities.iter().filter(|a| material.areas_of(a).contains(&area.code.as_str()));
        let records = served.map(|a| Record::of_activity(a, 1)).collect();
        let figure = Figure::counting(format!("area_records.{}", area.code), Topic::Area, records);
        facts.figures.push(figure.of(area.name.ca.as_str()));
    }
    facts.advice_themes = themes(material);
}

fn of_kinds<'m>(material: &'m Material, kinds: &'m [Kind]) -> impl Iterator<Item = &'m Activity> {
    material.activities.iter().filter(move |a| kinds.contains(&a.happened.kind))
}

/// What advice and mentoring were about, in the order of first mention.
fn themes(material: &Material) -> Vec<Name> {
    let mut codes: Vec<&str> = Vec::new();
    for activity in of_kinds(material, &[Kind::AdviceCase, Kind::MentoringSession]) {
        for code in &activity.happened.themes {
            if !codes.contains(&code.as_str()) {
                codes.push(code);
            }
        }
    }
    codes.into_iter().map(|code| material.worded(Vocabulary::Theme, code, "")).filter(|n| !n.ca.is_empty()).collect()
}
