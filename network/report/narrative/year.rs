//! Drafts of what is told of the year as a whole, and of what is told by counts alone.

use platform::words::grammar::Language;

use super::{Writer, counted, paragraph, with_list};
use crate::section::Topic;

pub(crate) const HEADLINES: [&str; 13] = [
    "assemblies",
    "commission_meetings",
    "group_meetings",
    "gatherings",
    "own_events",
    "outside_events",
    "advice_cases",
    "mentoring_sessions",
    "care_contacts",
    "new_members",
    "news",
    "newsletters",
    "agreements",
];

pub(super) fn presentation(w: &Writer) -> Vec<String> {
    let records = w.some("records");
    let opening = match w.all_of(&HEADLINES) {
        Some(list) => w.say("opening", &[("when", w.in_year_so_far().into()), ("list", list.into())]),
        None if records.is_some() => w.say(w.yet("opening-others"), &[("of_year", w.of_year().into())]),
        None => return vec![w.say(w.yet(super::OPENING_NONE), &[("of_year", w.of_year().into())])],
    };
    let records = records.map(|records| {
        let of = w.language().of_word(&records);
        w.say("provenance", &[("of_records", of.into())])
    });
    vec![opening, records.unwrap_or_default()]
}

pub(super) fn challenges(w: &Writer) -> Vec<String> {
    if w.facts.challenges.is_empty() {
        return Vec::new();
    }
    let many = i64::try_from(w.facts.challenges.len()).unwrap_or(i64::MAX);
    let count = counted(w.words, "challenges", many);
    vec![w.say("challenges", &[("year", w.facts.year.to_string().into()), ("challenges", count.into())])]
}

pub(super) fn advice(w: &Writer) -> Vec<String> {
    let done = w.all_of(&["advice_cases", "mentoring_sessions", "referrals"]);
    let first = match done {
        Some(list) => w.say("advice", &[("list", list.into())]),
        None => w.say("advice-none", &[]),
    };
    let themes: Vec<String> = w.facts.advice_themes.iter().map(|n| n.of(w.language()).to_owned()).collect();
    let about = (!themes.is_empty()).then(|| w.say("advice-themes", &[("themes", w.language().list(&themes).into())]));
    let minutes = w.facts.value("support_minutes");
    let spent = (minutes > 0).then(|| w.say("advice-time", &[("time", w.language().time_spent(minutes).into())]));
    vec![paragraph([Some(first), about, spent]), published_here(w)]
}

pub(super) fn communication(w: &Writer) -> Vec<String> {
    let first = match w.all_of(&["news", "newsletters", "circulars"]) {
        Some(list) => w.say("communication", &[("list", list.into())]),
        None if published_here(w).is_empty() => w.say("communication-none", &[]),
        None => String::new(),
    };
    vec![first, published_here(w)]
}

/// What was published and gathered, where it belongs: in the section of the one area that it serves.
fn published_here(w: &Writer) -> String {
    let sentences = [("publications", "published"), ("experiences", "gathered")].map(|(key, message)| {
        let figure = w.facts.figure(key).filter(|f| f.value > 0)?;
        let here = match &figure.area {
            Some(area) => w.section.area.as_ref() == Some(area),
            None => w.section.topic == Topic::Communication,
        };
        let titles = w.titles(figure);
        let values = [("what", counted(w.words, key, figure.value).into()), ("titles", titles.as_str().into())];
        here.then(|| w.say(&with_list(message, &titles), &values))
    });
    paragraph(sentences)
}

pub(super) fn relations(w: &Writer) -> Vec<String> {
    let signed = w.some("agreements").map(|what| w.say("agreements", &[("what", what.into())]));
    let kept = w.some("contacts").map(|what| w.say("contacts", &[("what", what.into())]));
    if signed.is_none() && kept.is_none() {
        return vec![w.say("relations-none", &[])];
    }
    vec![paragraph([signed, kept])]
}

pub(super) fn area(w: &Writer) -> Vec<String> {
    let key = format!("area_records.{}", w.section.area.as_deref().unwrap_or_default());
    let records = w.facts.value(&key);
    if records == 0 {
        return vec![w.say("area-none", &[])];
    }
    vec![w.say("area", &[("records", counted(w.words, "records", records).into())])]
}

pub(super) fn territory(w: &Writer) -> Vec<String> {
    let language = w.language();
    let names: Vec<String> = w.facts.places.iter().map(|p| language.place(&p.name)).collect();
    let listed = w.names(&names);
    let been = w.some("places").map(|places| {
        w.say(&with_list("places", &listed), &[("places", places.into()), ("names", listed.as_str().into())])
    });
    vec![been.unwrap_or_default(), covered(w).unwrap_or_default()]
}

fn covered(w: &Writer) -> Option<String> {
    let (language, covered) = (w.language(), &w.facts.covered);
    let share = language.percent(w.facts.value("population"), covered.population_of)?;
    let share = if language == Language::English {
        share
    } else {
        language.the(&share, super::Gender::Masculine, super::Number::Singular)
    };
    let values = [
        ("at_end", w.at_end().into()),
        ("municipalities", w.some("municipalities")?.into()),
        ("of_comarques", language.of_word(&w.some("comarques")?).into()),
        ("share", share.into()),
        ("population_year", covered.population_year.to_string().into()),
    ];
    Some(w.say("coverage", &values))
}
