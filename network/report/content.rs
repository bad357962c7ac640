//! What a report says: the facts of its time and the words of its sections, in each language of the network. This is
//! what an edition freezes; everything that is shown (page, figure, PDF) is made from it. Of the network or of a part
//! of it (`Subject`), it is made in one way.

use std::collections::HashMap;

use platform::words::Language;
use platform::{Refusal, Tx, Words, ids};
use serde::{Deserialize, Serialize};
use viewer::Context;

use crate::facts::{Facts, Figure};
use crate::part;
use crate::section::{self, Section, Topic};
use crate::show::available;
use crate::store::composer::{self, Written};
use crate::subject::{Of, Subject};
use crate::years::Earlier;

/// The words of a section in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    pub language: String,
    pub words: String,
    /// Whether a person wrote it; else it is the draft.
    pub written: bool,
}

/// A figure that no record holds: someone typed it, and says where it comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TypedFigure {
    pub id: String,
    pub label: String,
    pub value: String,
    pub source: String,
}

impl TypedFigure {
    /// The part of its address.
    pub fn key(&self) -> String {
        format!("typed-{}", self.id)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chapter {
    pub section: Section,
    pub texts: Vec<Text>,
    /// Keys of the blocks of facts that are not shown.
    pub hidden: Vec<String>,
    pub typed: Vec<TypedFigure>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    pub year: i16,
    #[serde(default, skip_serializing_if = "Of::is_network")]
    pub of: Of,
    pub network: String,
    pub network_short: String,
    /// Codes of the network's languages, its own first.
    pub languages: Vec<String>,
    pub facts: Facts,
    pub chapters: Vec<Chapter>,
    /// The years before, the nearest first, as far as something is known of them.
    #[serde(default)]
    pub years: Vec<Earlier>,
}

/// What the composer knows besides the content.
pub struct Composition {
    pub content: Content,
    /// The version of the arrangement; nought before anything was written.
    pub version: i64,
    /// The version of each section that was changed.
    pub versions: HashMap<String, i64>,
    /// Texts that were written on a draft that reads otherwise today: section and language.
    pub overtaken: Vec<(String, String)>,
}

impl Content {
    pub fn digest(&self) -> Result<String, Refusal> {
        Ok(ids::digest(&serde_json::to_string(self).map_err(Refusal::fault)?))
    }

    pub fn chapter(&self, key: &str) -> Option<&Chapter> {
        self.chapters.iter().find(|c| c.section.key == key)
    }

    pub fn typed(&self, key: &str) -> Option<&TypedFigure> {
        self.chapters.iter().flat_map(|c| &c.typed).find(|t| t.key() == key)
    }

    /// What it is of, by the names that it had.
    pub fn subject(&self) -> Subject {
        Subject { year: self.year, of: self.of.clone() }
    }

    /// The figures that stand in a section.
    pub fn figures_of(&self, section: &Section) -> Vec<&Figure> {
        let facts = &self.facts;
        let figures: Vec<&Figure> = match section.topic.of_member() {
            Some(keys) => keys.iter().filter_map(|key| facts.figure(key)).collect(),
            None => facts.figures.iter().filter(|f| self.section_of(f) == Some(section.key.as_str())).collect(),
        };
        figures.into_iter().filter(|f| f.value > 0).collect()
    }

    /// What a section reads while nobody writes in it, in the language of `words`.
    pub fn draft(&self, words: Words, section: &Section) -> String {
        part::draft(words, &self.of, &self.facts, section)
    }

    /// Whether a section is worth nothing without words. What is concluded from a part is said by who wants to.
    pub fn needs_text(&self, section: &Section) -> bool {
        section.topic.needs_text() && (self.of.is_network() || section.topic != Topic::Conclusions)
    }

    /// Whether there is nothing to tell: no fact and no word of anybody.
    pub fn says_nothing(&self) -> bool {
        let untouched = |c: &Chapter| c.typed.is_empty() && c.texts.iter().all(|text| !text.written);
        let known = match self.of {
            // The members of the network are there in a year in which nothing happened, too.
            Of::Network | Of::Period(_) => self.facts.value("records") > 0,
            Of::Body { .. } | Of::Member { .. } => {
                let told =
                    |c: &Chapter| c.section.topic == Topic::Membership || !available(self, &c.section).is_empty();
                self.chapters.iter().any(told) || !self.facts.seats_undated.is_empty()
            }
        };
        !known && self.chapters.iter().all(untouched)
    }

    /// Where a figure stands: what was published or gathered stands with the one area that it serves, all else with
    /// its topic.
    pub fn section_of(&self, figure: &Figure) -> Option<&str> {
        let found = |wanted: &dyn Fn(&Section) -> bool| self.chapters.iter().map(|c| &c.section).find(|s| wanted(s));
        let placed = match (figure.word(), &figure.area) {
            ("publications" | "experiences", Some(area)) => found(&|s| s.area.as_ref() == Some(area)),
            ("area_records", _) => {
                found(&|s| s.topic == Topic::Area && figure.key.strip_prefix("area_records.") == s.area.as_deref())
            }
            _ => None,
        };
        placed.or_else(|| found(&|s| s.topic == figure.topic)).map(|s| s.key.as_str())
    }
}

impl Chapter {
    /// The words for a reader of a language, and the language they are in: written ones first, those of the network's
    /// own language where nobody wrote them in the reader's.
    pub fn words_for(&self, language: Language, own: &str) -> (&str, &str) {
        let of = |code: &str, written: bool| {
            self.texts
                .iter()
                .find(|t| t.language == code && (t.written || !written))
                .map(|t| (t.words.as_str(), t.language.as_str()))
        };
        let code = language.code();
        of(code, true)
            .or_else(|| of(own, true))
            .or_else(|| of(code, false))
            .or_else(|| of(own, false))
            .unwrap_or_default()
    }

    pub fn shows(&self, block: &str) -> bool {
        !self.hidden.iter().any(|h| h == block)
    }
}

/// The report as it would be published now.
pub fn compose(tx: &mut Tx, cx: &Context, subject: &Subject) -> Result<Composition, Refusal> {
    let written = composer::written(tx, &cx.network.id, subject)?;
    composed(tx, cx, subject, &written)
}

/// What the records say, without anything that people wrote.
pub fn recorded(tx: &mut Tx, cx: &Context, subject: &Subject) -> Result<Content, Refusal> {
    Ok(composed(tx, cx, subject, &Written::default())?.content)
}

fn composed(tx: &mut Tx, cx: &Context, subject: &Subject, written: &Written) -> Result<Composition, Refusal> {
    let (facts, years) = part::gather(tx, cx, subject)?;
    let title = |topic: Topic| part::title(cx, &subject.of, topic);
    let told = section::with_written(part::sections(&subject.of, &facts, title), written.places(), title);
    let mut overtaken = Vec::new();
    let chapters = section::arranged(&told, &written.arrangement).into_iter().map(|section| {
        let draft = |language: Language| part::draft(cx.words.in_language(language), &subject.of, &facts, &section);
        let languages = cx.network.languages.iter();
        let texts = languages.map(|l| text(&section, *l, draft(*l), written, &mut overtaken)).collect();
        Chapter { texts, hidden: written.hidden(&section.key), typed: written.typed_in(&section.key), section }
    });
    let chapters = chapters.collect();
    let content = Content {
        year: subject.year,
        of: subject.of.clone(),
        network: cx.network.name.clone(),
        network_short: cx.network.short_name.clone(),
        languages: cx.network.languages.iter().map(|l| l.code().to_owned()).collect(),
        facts,
        chapters,
        years,
    };
    let versions = written.sections.iter().map(|s| (s.section.clone(), s.version)).collect();
    Ok(Composition { content, version: written.version, versions, overtaken })
}

fn text(
    section: &Section,
    language: Language,
    draft: String,
    written: &Written,
    overtaken: &mut Vec<(String, String)>,
) -> Text {
    let code = language.code().to_owned();
    match written.texts.iter().find(|t| t.section == section.key && t.language == code) {
        Some(own) => {
            if own.draft != draft {
                overtaken.push((section.key.clone(), code.clone()));
            }
            Text { language: code, words: own.text.clone(), written: true }
        }
        None => Text { language: code, words: draft, written: false },
    }
}
