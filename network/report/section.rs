//! The sections of a report: what each tells, and the template from which the report of a year begins.
//!
//! Promises: an area of the year's plan heads the section that tells it; what no area heads comes after the areas,
//! if it has something to tell. No year, plan or network is known here.

use platform::word;
use platform::words::Language;
use serde::{Deserialize, Serialize};

use crate::facts::Facts;

word!(
    /// What a section tells.
    Topic {
        Presentation = "presentation",
        Challenges = "challenges",
        Advice = "advice",
        Members = "members",
        Bodies = "bodies",
        Groups = "groups",
        Events = "events",
        Communication = "communication",
        Relations = "relations",
        /// An area of the plan that no other topic tells.
        Area = "area",
        Territory = "territory",
        Conclusions = "conclusions",
        Annex = "annex",
        /// That a member joined or left.
        Membership = "membership",
        /// What the network did for a member.
        Received = "received",
        /// What a member did in the network.
        Given = "given",
    }
);

/// What the network does for a member.
const RECEIVED: [&str; 12] = [
    "advice_cases",
    "mentoring_sessions",
    "support_minutes",
    "referrals",
    "care_contacts",
    "gatherings",
    "own_events",
    "outside_events",
    "agreements",
    "newsletters",
    "circulars",
    "other_things",
];
/// What a member does in the network.
const GIVEN: [&str; 9] = [
    "seats_held",
    "assemblies",
    "commission_meetings",
    "group_meetings",
    "other_meetings",
    "experiences",
    "publications",
    "news",
    "contacts",
];

/// The topics that an area of a plan may head, in the order in which they come when no area does.
const TOLD: [Topic; 7] = [
    Topic::Bodies,
    Topic::Groups,
    Topic::Events,
    Topic::Advice,
    Topic::Members,
    Topic::Communication,
    Topic::Relations,
];

impl Topic {
    /// What the areas of the vocabulary are about; none of an area that a network made its own.
    fn of_area(code: &str) -> &'static [Self] {
        match code {
            "advice" => &[Self::Advice],
            "member_care" => &[Self::Members],
            "governance" => &[Self::Bodies],
            "working_groups" => &[Self::Groups],
            "events" => &[Self::Events],
            "events_groups" => &[Self::Events, Self::Groups],
            "communication" => &[Self::Communication],
            "ecosystem" => &[Self::Relations],
            _ => &[],
        }
    }

    /// The figures of a side of a member's year, in their order.
    pub fn of_member(self) -> Option<&'static [&'static str]> {
        match self {
            Self::Received => Some(&RECEIVED),
            Self::Given => Some(&GIVEN),
            _ => None,
        }
    }

    /// Whether a section of it is worth nothing without words of its own.
    pub fn needs_text(self) -> bool {
        self != Self::Annex
    }
}

/// A name in the three languages.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Name {
    pub ca: String,
    pub es: String,
    pub en: String,
}

impl Name {
    pub fn same(name: &str) -> Self {
        Self { ca: name.into(), es: name.into(), en: name.into() }
    }

    pub fn each(mut made: impl FnMut(Language) -> String) -> Self {
        Self { ca: made(Language::Catalan), es: made(Language::Spanish), en: made(Language::English) }
    }

    pub fn of(&self, language: Language) -> &str {
        match language {
            Language::Catalan => &self.ca,
            Language::Spanish => &self.es,
            Language::English => &self.en,
        }
    }
}

/// A section, without its words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Section {
    /// Its part of an address: the topic's word, or `area-` and the area's code.
    pub key: String,
    pub topic: Topic,
    pub title: Name,
    /// The code of the area that heads it.
    pub area: Option<String>,
}

impl Section {
    fn plain(topic: Topic, title: Name) -> Self {
        Self { key: topic.to_string(), topic, title, area: None }
    }
}

/// The sections of a year in the order of the template. `title` names a topic that no area heads.
pub fn template(facts: &Facts, title: impl Fn(Topic) -> Name) -> Vec<Section> {
    let plain = |topic| Section::plain(topic, title(topic));
    let mut sections = vec![plain(Topic::Presentation), plain(Topic::Challenges)];
    if facts.challenges.is_empty() {
        sections.pop();
    }
    for area in &facts.areas {
        let topics = Topic::of_area(&area.code);
        let fresh: Vec<Topic> = topics.iter().copied().filter(|t| !sections.iter().any(|s| s.topic == *t)).collect();
        for topic in &fresh {
            let own = if topics.len() == 1 { area.name.clone() } else { title(*topic) };
            sections.push(Section { area: Some(area.code.clone()), ..Section::plain(*topic, own) });
        }
        if topics.is_empty() {
            let key = format!("area-{}", area.code);
            sections.push(Section { key, topic: Topic::Area, title: area.name.clone(), area: Some(area.code.clone()) });
        }
    }
    for topic in TOLD {
        let told = sections.iter().any(|s| s.topic == topic);
        if !told && facts.figures.iter().any(|f| f.topic == topic && f.value > 0) {
            sections.push(plain(topic));
        }
    }
    sections.extend([Topic::Territory, Topic::Conclusions, Topic::Annex].map(plain));
    sections
}

/// The sections of a body's year: those of which there are figures, and what someone may conclude from them.
pub fn of_body(facts: &Facts, title: impl Fn(Topic) -> Name) -> Vec<Section> {
    let told = |topic: &Topic| facts.figures.iter().any(|f| f.topic == *topic && f.value > 0);
    let topics = TOLD.into_iter().chain([Topic::Territory]).filter(told);
    let topics = [Topic::Presentation].into_iter().chain(topics).chain([Topic::Conclusions]);
    topics.map(|topic| Section::plain(topic, title(topic))).collect()
}

/// The sections of a member's year: what it was given, and what it gave.
pub fn of_member(facts: &Facts, title: impl Fn(Topic) -> Name) -> Vec<Section> {
    let moved = !facts.newcomers.is_empty() || !facts.departed.is_empty();
    let topics = moved.then_some(Topic::Membership).into_iter();
    let topics = topics.chain([Topic::Received, Topic::Given, Topic::Conclusions]);
    topics.map(|topic| Section::plain(topic, title(topic))).collect()
}

/// The sections of some months: those of the year of which there are figures.
pub fn of_period(facts: &Facts, title: impl Fn(Topic) -> Name) -> Vec<Section> {
    let told = |section: &Section| match section.topic {
        Topic::Presentation => facts.figures.iter().any(|f| f.value > 0),
        Topic::Conclusions => true,
        Topic::Area | Topic::Annex | Topic::Challenges => false,
        topic => facts.figures.iter().any(|f| f.topic == topic && f.value > 0),
    };
    template(facts, title).into_iter().filter(told).collect()
}

/// With those in which someone wrote, though nothing is counted there any more: what was written is never out of sight.
pub fn with_written<'k>(
    mut sections: Vec<Section>,
    written: impl Iterator<Item = &'k str>,
    title: impl Fn(Topic) -> Name,
) -> Vec<Section> {
    for key in written {
        let Some(topic) = Topic::from_word(key).filter(|_| sections.iter().all(|s| s.key != key)) else { continue };
        let last = |s: &Section| matches!(s.topic, Topic::Territory | Topic::Conclusions | Topic::Annex);
        let at = sections.iter().position(last).unwrap_or(sections.len());
        sections.insert(at, Section::plain(topic, title(topic)));
    }
    sections
}

/// The sections as they were arranged: what the arrangement does not know keeps the template's place before the
/// section that follows it there.
pub fn arranged(template: &[Section], arrangement: &[String]) -> Vec<Section> {
    let place = |key: &str| arrangement.iter().position(|k| k == key);
    let mut known: Vec<Section> = template.iter().filter(|s| place(&s.key).is_some()).cloned().collect();
    known.sort_by_key(|s| place(&s.key));
    for (at, section) in template.iter().enumerate().rev().filter(|(_, s)| place(&s.key).is_none()) {
        let next = template[at + 1..].iter().find_map(|after| known.iter().position(|k| k.key == after.key));
        known.insert(next.unwrap_or(known.len()), section.clone());
    }
    known
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::Area;

    fn keys(sections: &[Section]) -> Vec<&str> {
        sections.iter().map(|s| s.key.as_str()).collect()
    }

    fn facts(areas: &[&str]) -> Facts {
        let areas = areas.iter().map(|code| Area { code: (*code).into(), name: Name::same(code), href: String::new() });
        Facts { areas: areas.collect(), ..Facts::empty(2031) }
    }

    #[test]
    fn the_areas_of_the_plan_head_the_sections_in_its_order() {
        let named = |topic: Topic| Name::same(topic.as_str());
        let made = template(&facts(&["communication", "gardens", "events_groups"]), named);
        let expected =
            ["presentation", "communication", "area-gardens", "events", "groups", "territory", "conclusions", "annex"];
        assert_eq!(keys(&made), expected);
        assert_eq!(made[1].title.ca, "communication");
        assert_eq!(keys(&template(&facts(&[]), named)), ["presentation", "territory", "conclusions", "annex"]);
    }

    #[test]
    fn what_someone_wrote_keeps_its_section() {
        let named = |topic: Topic| Name::same(topic.as_str());
        let made = with_written(of_body(&facts(&[]), named), ["events", "conclusions", "gone"].into_iter(), named);
        assert_eq!(keys(&made), ["presentation", "events", "conclusions"]);
    }

    #[test]
    fn an_arrangement_keeps_its_order_and_new_sections_their_place() {
        let sections = template(&facts(&["communication", "gardens"]), |t| Name::same(t.as_str()));
        let order = ["conclusions", "presentation", "annex", "territory", "gone"].map(String::from);
        let expected = ["conclusions", "presentation", "annex", "communication", "area-gardens", "territory"];
        assert_eq!(keys(&arranged(&sections, &order)), expected);
        assert_eq!(keys(&arranged(&sections, &[])), keys(&sections));
    }
}
