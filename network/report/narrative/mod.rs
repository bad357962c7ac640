//! The first draft of a section, in whole sentences, from the facts of its year; a person edits it afterwards.
//!
//! Promises: no year, place or figure stands in code or message; a count is written with its noun in the right
//! gender and number; nought makes a sentence of its own or is left out.

mod counted;
mod meetings;
mod people;
pub mod text;
mod year;

#[cfg(test)]
mod tests;

use platform::Words;
use platform::words::Value;
use platform::words::dates::{self, Span};
use platform::words::grammar::{Gender, Language, Number, sentence_start};

pub use counted::counted;
pub(crate) use year::HEADLINES;

use crate::facts::{Facts, Figure, When};
use crate::section::{Section, Topic};

/// The draft of a section in the language of `words`: paragraphs with an empty line between them, list items
/// that begin with a hyphen. Empty when only a person can write it.
pub fn draft(words: Words, facts: &Facts, section: &Section) -> String {
    let writer = Writer { words, facts, section };
    let paragraphs = match section.topic {
        Topic::Presentation => year::presentation(&writer),
        Topic::Challenges => year::challenges(&writer),
        Topic::Advice => year::advice(&writer),
        Topic::Communication => year::communication(&writer),
        Topic::Relations => year::relations(&writer),
        Topic::Area => year::area(&writer),
        Topic::Territory => year::territory(&writer),
        Topic::Members => people::members(&writer),
        Topic::Groups => people::groups(&writer),
        Topic::Bodies => meetings::bodies(&writer),
        Topic::Events => meetings::events(&writer),
        Topic::Conclusions | Topic::Annex | Topic::Membership | Topic::Received | Topic::Given => Vec::new(),
    };
    let written: Vec<String> = paragraphs.into_iter().filter(|p| !p.is_empty()).collect();
    written.join("\n\n")
}

/// What a working group did, in a sentence; nothing when it did nothing.
pub fn of_group(words: Words, facts: &Facts, section: &Section) -> String {
    let writer = Writer { words, facts, section };
    paragraph(facts.groups.iter().map(|group| people::group(&writer, group)))
}

/// « El primer semestre del 2024 »: the time that is told, for the beginning of a sentence.
pub fn time_told(words: Words, facts: &Facts, section: &Section) -> String {
    sentence_start(&Writer { words, facts, section }.in_year_so_far())
}

/// Those of these figures that are not nought, as a list in words, each with its noun.
pub fn list_of(words: Words, facts: &Facts, section: &Section, figures: &[(&str, &str)]) -> Option<String> {
    let writer = Writer { words, facts, section };
    let some: Vec<String> = figures.iter().filter_map(|(key, noun)| writer.some_as(key, noun)).collect();
    (!some.is_empty()).then(|| words.language.list(&some))
}

/// That of a whole time nothing is known.
const OPENING_NONE: &str = "opening-none";

/// Names beyond this many stand in a table and not in a sentence.
const NAMES: usize = 10;

pub(crate) struct Writer<'f> {
    pub words: Words,
    pub facts: &'f Facts,
    pub section: &'f Section,
}

impl Writer<'_> {
    fn language(&self) -> Language {
        self.words.language
    }

    /// Of a part of a year nobody says what there was not: the rest of the year may have it.
    fn say(&self, key: &str, values: &[(&'static str, Value)]) -> String {
        if self.facts.period.is_some() && key.ends_with("-none") && key != OPENING_NONE {
            return String::new();
        }
        sentence_start(&self.words.ta(&format!("report-draft-{key}"), values))
    }

    /// What is not yet there may still come while the time lasts.
    fn yet(&self, key: &'static str) -> &'static str {
        match (self.facts.until.is_some(), key) {
            (true, OPENING_NONE) => "opening-none-yet",
            (true, "opening-others") => "opening-others-yet",
            _ => key,
        }
    }

    /// « 11 assessoraments » of a figure; nothing of nought.
    fn some(&self, key: &str) -> Option<String> {
        self.some_as(key, key)
    }

    /// The same with another noun, where the sentence says the rest.
    fn some_as(&self, key: &str, noun: &str) -> Option<String> {
        let value = self.facts.value(key);
        (value > 0).then(|| counted(self.words, noun, value))
    }

    /// Those of these figures that are not nought, joined.
    fn all_of(&self, keys: &[&str]) -> Option<String> {
        let some: Vec<String> = keys.iter().filter_map(|key| self.some(key)).collect();
        (!some.is_empty()).then(|| self.language().list(&some))
    }

    fn whole_year(&self) -> Option<Span> {
        Span::year(self.facts.year)
    }

    /// « el 2023 », « en 2023 », « in 2023 ».
    fn in_year(&self) -> String {
        if let Some(period) = self.facts.period {
            let whole = |span: Span| span.write_when(self.language());
            let days = || dates::range(self.language(), period.first, period.last, true);
            return period.span().map_or_else(days, whole);
        }
        self.whole_year().map_or_else(String::new, |year| year.write_when(self.language()))
    }

    /// The same, or « fins al 15 de maig de 2024 » while the year lasts.
    fn in_year_so_far(&self) -> String {
        let Some(day) = self.facts.until.and_then(|until| until.0.exact_day()) else { return self.in_year() };
        if let Some(period) = self.facts.period {
            return dates::range(self.language(), period.first, day, true);
        }
        let day = dates::day(self.language(), day);
        let day = match self.language() {
            Language::Catalan => self.language().to_the(&day, Gender::Masculine, Number::Singular),
            Language::Spanish => self.language().the(&day, Gender::Masculine, Number::Singular),
            Language::English => day,
        };
        self.words.t1("report-draft-until", "day", day)
    }

    /// « al final de l’any », or « el 15 de maig de 2024 » while the year lasts.
    fn at_end(&self) -> String {
        match self.facts.until.and_then(|until| until.0.exact_day()) {
            Some(day) => dates::on_day(self.language(), day),
            None => match self.facts.period {
                Some(period) => dates::on_day(self.language(), period.last),
                None => self.words.t("report-draft-at-end"),
            },
        }
    }

    /// « de 2023 ».
    fn of_year(&self) -> String {
        if self.facts.period.is_some() {
            return self.in_year();
        }
        self.whole_year().map_or_else(String::new, |year| year.write_of(self.language()))
    }

    /// When something of this year happened, without the year that the text around it gives: « el 30 de març ».
    fn on(&self, when: When) -> Option<String> {
        let written = if self.is_over_years() { dates::on_day } else { dates::on_day_and_month };
        when.0.exact_day().map(|day| written(self.language(), day))
    }

    /// « 30 de març ».
    fn day(&self, when: When) -> Option<String> {
        let written = if self.is_over_years() { dates::day } else { dates::day_and_month };
        when.0.exact_day().map(|day| written(self.language(), day))
    }

    /// Whether what is told has more years than one, so that a day needs its own.
    fn is_over_years(&self) -> bool {
        self.facts.period.is_some_and(|period| period.first.year() != period.last.year())
    }

    /// « del 30 de març ».
    fn of_day(&self, when: When) -> Option<String> {
        let day = self.day(when)?;
        Some(match self.language() {
            Language::English => format!("of {day}"),
            other => other.of_the(&day, Gender::Masculine, Number::Singular),
        })
    }

    /// The titles of the few records of a figure, in quotes: « , titled » for the end of a sentence.
    fn titles(&self, figure: &Figure) -> String {
        if figure.records.is_empty() || figure.records.len() > 3 {
            return String::new();
        }
        let titles: Vec<String> = figure.records.iter().map(|r| self.quoted(&r.label)).collect();
        self.language().list(&titles)
    }

    fn quoted(&self, title: &str) -> String {
        match self.language() {
            Language::English => format!("“{title}”"),
            Language::Catalan | Language::Spanish => format!("« {title} »"),
        }
    }

    /// Names for a sentence, when they are few enough to be read there.
    fn names(&self, names: &[String]) -> String {
        if names.len() > NAMES { String::new() } else { self.language().list(names) }
    }
}

/// A sentence with or without what follows a colon.
fn with_list(key: &'static str, listed: &str) -> String {
    if listed.is_empty() { key.to_owned() } else { format!("{key}-listed") }
}

/// Sentences of one paragraph.
fn paragraph(sentences: impl IntoIterator<Item = Option<String>>) -> String {
    sentences.into_iter().flatten().filter(|s| !s.is_empty()).collect::<Vec<_>>().join(" ")
}
