//! The first words of a section of any report. What only a body or a member has is told here; all else as for the
//! network.

use bodies::BodyKind;
use platform::Words;
use platform::words::grammar::sentence_start;

use crate::facts::{Facts, Newcomer};
use crate::narrative;
use crate::section::{Section, Topic};
use crate::subject::Of;

/// The draft of a section in the language of `words`.
pub(crate) fn draft(words: Words, of: &Of, facts: &Facts, section: &Section) -> String {
    match (of, section.topic) {
        (Of::Body { kind, .. }, Topic::Presentation) => glance(words, facts, section, *kind),
        (Of::Body { .. }, Topic::Groups) => narrative::of_group(words, facts, section),
        (_, Topic::Membership) => membership(words, facts),
        (_, Topic::Received | Topic::Given) => side(words, facts, section),
        _ => narrative::draft(words, facts, section),
    }
}

fn glance(words: Words, facts: &Facts, section: &Section, kind: BodyKind) -> String {
    let figures = narrative::HEADLINES.map(|key| (key, if is_own_meetings(kind, key) { "meetings" } else { key }));
    opening(words, facts, section, &figures)
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
fn opening(words: Words, facts: &Facts, section: &Section, figures: &[(&str, &str)]) -> String {
    let Some(list) = narrative::list_of(words, facts, section, figures) else { return String::new() };
    words.t2("report-part-opening", "when", narrative::time_told(words, facts, section), "list", list)
}

/// That a member joined or left in the year.
fn membership(words: Words, facts: &Facts) -> String {
    let told = |key: &str, moved: &[Newcomer]| {
        let when = moved.first()?.when.0.write_when(words.language);
        Some(sentence_start(&words.t1(key, "when", when)))
    };
    let told = [told("report-part-joined", &facts.newcomers), told("report-part-left", &facts.departed)];
    told.into_iter().flatten().collect::<Vec<_>>().join("\n\n")
}

/// What a member was given, or what it gave, with the seats of which nobody says since when.
fn side(words: Words, facts: &Facts, section: &Section) -> String {
    let keys = section.topic.of_member().unwrap_or_default();
    let nouns: Vec<(&str, &str)> =
        keys.iter().filter(|key| **key != "support_minutes").map(|key| (*key, *key)).collect();
    let said = if keys.iter().any(|key| facts.value(key) > 0) {
        opening(words, facts, section, &nouns)
    } else {
        words.t(match (section.topic == Topic::Given, facts.until.is_some()) {
            (true, true) => "report-part-given-none-yet",
            (true, false) => "report-part-given-none",
            (false, true) => "report-part-received-none-yet",
            (false, false) => "report-part-received-none",
        })
    };
    let undated = Some(&facts.seats_undated).filter(|names| section.topic == Topic::Given && !names.is_empty());
    let undated = undated
        .map(|names| words.t2("report-part-seats-undated", "n", names.len(), "names", words.language.list(names)));
    [Some(said), undated].into_iter().flatten().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n\n")
}
