//! The noun: a member is an organisation while it is in that relation with the network; and how the register
//! writes when it joined.

use directory::{Kind, Organisation, Relation, RelationKind};
use jiff::civil::Date;
use platform::words::Words;
use platform::words::dates::{self, Precision, Span};
use platform::words::grammar::Language;
use territory::{Comarca, Municipality};

#[derive(Debug, Clone)]
pub struct Member {
    pub organisation: Organisation,
    pub relation: Relation,
}

impl Member {
    pub fn href(&self) -> String {
        href(&self.organisation)
    }

    pub fn name(&self) -> &str {
        self.organisation.short_name()
    }

    pub fn municipality(&self) -> Option<&'static Municipality> {
        self.organisation.municipality()
    }

    pub fn comarca(&self) -> Option<&'static Comarca> {
        self.organisation.comarca()
    }

    /// Of the municipality. A county council has none of its own: its people are its municipalities'.
    pub fn population(&self) -> Option<i64> {
        self.municipality().map(|m| m.population)
    }

    pub fn is_town_council(&self) -> bool {
        self.organisation.kind == Kind::TownCouncil
    }

    /// The codes of the provinces it lies in; a comarca may lie in two.
    pub fn provinces(&self) -> Vec<&'static str> {
        provinces_of(&self.organisation)
    }
}

/// The page of a member.
pub fn href(organisation: &Organisation) -> String {
    format!("/members/{}", organisation.slug)
}

pub(crate) fn provinces_of(organisation: &Organisation) -> Vec<&'static str> {
    match (organisation.municipality(), organisation.comarca()) {
        (Some(m), _) => vec![m.province_code.as_str()],
        (None, Some(c)) => c.provinces.iter().map(String::as_str).collect(),
        (None, None) => Vec::new(),
    }
}

/// The names of the provinces, joined: « Barcelona i Girona ».
pub(crate) fn province_names(organisation: &Organisation, language: Language) -> String {
    let names: Vec<&str> =
        provinces_of(organisation).into_iter().filter_map(territory::province).map(|p| p.name).collect();
    language.list(&names)
}

/// What an organisation is to the register on a day.
#[derive(Debug, Clone, Copy)]
pub enum Standing<'a> {
    Member(&'a Relation),
    /// It was one; the last time is this.
    Former(&'a Relation),
    NotYet,
}

/// The relations are those of one organisation.
pub fn standing(relations: &[Relation], day: Date) -> Standing<'_> {
    let memberships = || relations.iter().filter(|r| r.kind == RelationKind::Member);
    if let Some(now) = memberships().find(|r| r.holds_on(day)) {
        return Standing::Member(now);
    }
    let ended = memberships().filter(|r| r.to.is_some_and(|to| to.last() < day));
    ended.max_by_key(|r| r.to.map(Span::last)).map_or(Standing::NotYet, Standing::Former)
}

/// « Membre des de 2017 », « des d’abril de 2018 », « de data desconeguda ».
pub(crate) fn since(words: Words, from: Option<Span>) -> String {
    match from {
        Some(from) => {
            let language = words.language;
            words.ta("members-since", &[("of", from.write_of(language).into()), ("the", the(language, from).into())])
        }
        None => words.t("members-since-unknown"),
    }
}

/// « fins al 30 d’abril de 2024 », « fins al final de 2023 ».
pub(crate) fn until(words: Words, to: Span) -> String {
    match to.exact_day() {
        Some(day) => words.t1("members-until-day", "day", dates::day(words.language, day)),
        None => words.t1("members-until", "of", to.write_of(words.language)),
    }
}

/// The date as Spanish and English put it after « desde » and « since ».
fn the(language: Language, span: Span) -> String {
    match (language, span.precision()) {
        (Language::Spanish, Precision::Day | Precision::Quarter | Precision::Half) => {
            format!("el {}", span.write(language))
        }
        _ => span.write(language),
    }
}

/// For a column: « abril 2018 », « 2017 », « data desconeguda ».
pub(crate) fn since_short(words: Words, from: Option<Span>) -> String {
    from.map_or_else(|| words.t("members-date-unknown"), |from| from.write_short(words.language))
}
