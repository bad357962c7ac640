//! What a report says: the facts of its year and the words of its sections, in each language of the network. This is
//! what an edition freezes; everything that is shown (page, figure, PDF) is made from it.

use std::collections::HashMap;

use platform::words::Language;
use platform::{Refusal, Tx, ids};
use serde::{Deserialize, Serialize};
use viewer::Context;

use crate::facts::{self, Facts, Figure, Of};
use crate::narrative;
use crate::section::{self, Name, Section, Topic};
use crate::store;
use crate::years::{self, Earlier};

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

    /// The figures that stand in a section.
    pub fn figures_of<'c>(&'c self, section: &'c Section) -> impl Iterator<Item = &'c Figure> {
        self.facts.figures.iter().filter(move |f| f.value > 0 && self.section_of(f) == Some(section.key.as_str()))
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

/// The report of a year as it would be published now.
pub fn compose(tx: &mut Tx, cx: &Context, year: i16) -> Result<Composition, Refusal> {
    let (facts, before) = facts::of_years(tx, cx, year, &Of::Network)?;
    let years = years::earlier(tx, cx, &facts, &before)?;
    let written = store::composer::of_year(tx, &cx.network.id, year)?;
    let title = |topic: Topic| Name::each(|l| cx.words.in_language(l).t(&format!("report-section-{topic}")));
    let sections = section::arranged(&section::template(&facts, title), &written.arrangement);
    let mut overtaken = Vec::new();
    let chapters = sections
        .into_iter()
        .map(|section| {
            let texts =
                cx.network.languages.iter().map(|l| text(cx, &facts, &section, *l, &written, &mut overtaken)).collect();
            Chapter {
                texts,
                hidden: written.hidden(&section.key),
                typed: written.typed.iter().filter(|t| t.section == section.key).map(|t| t.figure.clone()).collect(),
                section,
            }
        })
        .collect();
    let content = Content {
        year,
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
    cx: &Context,
    facts: &Facts,
    section: &Section,
    language: Language,
    written: &store::composer::Written,
    overtaken: &mut Vec<(String, String)>,
) -> Text {
    let draft = narrative::draft(cx.words.in_language(language), facts, section);
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
