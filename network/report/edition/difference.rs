//! What differs between two contents of one report: the edition that people read, and what would be
//! published now.
//!
//! Promises: two contents without a difference are equal, whatever it is that differs.

use platform::word;

use crate::content::Content;
use crate::facts::{Figure, Record};
use crate::section::Name;

use super::told::{self, Told};

word!(
    /// What a content says besides its figures and the words of its sections.
    List {
        Network = "network",
        Subject = "subject",
        Challenges = "challenges",
        Areas = "areas",
        Members = "members",
        Elections = "elections",
        Commissions = "commissions",
        Themes = "themes",
        Covered = "covered",
        Years = "years",
        Undated = "undated",
        Seats = "seats",
        /// Anything that has no word of its own.
        Other = "other",
    }
);

#[derive(Debug, PartialEq, Eq)]
pub enum Difference {
    /// A figure changed, came or went: what it was, what it is, which records came and went.
    Figure {
        word: String,
        of: String,
        /// Nothing where the edition says nothing, which is not nought.
        before: Option<i64>,
        now: Option<i64>,
        came: Vec<Record>,
        went: Vec<Record>,
    },
    /// What both count is told otherwise: its title, its date, its place, who came.
    Told {
        before: Told,
        now: Told,
    },
    /// A list reads otherwise.
    List(List),
    /// The words of a section read otherwise in these languages.
    Text {
        section: Name,
        languages: Vec<String>,
    },
    /// A section came (true) or went.
    Section {
        section: Name,
        came: bool,
    },
    /// Its facts shown, or its typed figures, changed.
    Blocks {
        section: Name,
    },
    Order,
}

/// All differences, figures first.
pub fn between(before: &Content, now: &Content) -> Vec<Difference> {
    let mut found = figures(before, now);
    found.extend(told::retold(&before.facts, &now.facts));
    found.extend(told::lists(before, now).map(Difference::List));
    for chapter in &now.chapters {
        let section = || chapter.section.title.clone();
        let Some(old) = before.chapter(&chapter.section.key) else {
            found.push(Difference::Section { section: section(), came: true });
            continue;
        };
        let changed = chapter.texts.iter().filter(|t| !old.texts.contains(t));
        let languages: Vec<String> = changed.map(|t| t.language.clone()).collect();
        if !languages.is_empty() {
            found.push(Difference::Text { section: section(), languages });
        }
        if old.hidden != chapter.hidden || old.typed != chapter.typed {
            found.push(Difference::Blocks { section: section() });
        }
    }
    let gone = before.chapters.iter().filter(|c| now.chapter(&c.section.key).is_none());
    found.extend(gone.map(|c| Difference::Section { section: c.section.title.clone(), came: false }));
    if order(before, now) != order(now, before) {
        found.push(Difference::Order);
    }
    if found.is_empty() && before != now {
        found.push(Difference::List(List::Other));
    }
    found
}

fn figures(before: &Content, now: &Content) -> Vec<Difference> {
    let gone = before.facts.figures.iter().filter(|f| now.facts.figure(&f.key).is_none()).map(|f| (f, Some(f), None));
    let there = now.facts.figures.iter().map(|f| (f, before.facts.figure(&f.key), Some(f)));
    there.chain(gone).filter_map(|(figure, old, new)| changed(figure, old, new)).collect()
}

fn changed(figure: &Figure, old: Option<&Figure>, new: Option<&Figure>) -> Option<Difference> {
    let (old_records, new_records) = (records(old), records(new));
    let came = missing(new_records, old_records);
    let went = missing(old_records, new_records);
    let (before, now) = (old.map(|f| f.value), new.map(|f| f.value));
    let same = before == now && came.is_empty() && went.is_empty();
    (!same).then(|| Difference::Figure {
        word: figure.word().to_owned(),
        of: figure.of.clone(),
        before,
        now,
        came,
        went,
    })
}

fn records(figure: Option<&Figure>) -> &[Record] {
    figure.map_or(&[], |f| f.records.as_slice())
}

/// Those of `all` that are not among `known`, or count otherwise there.
fn missing(all: &[Record], known: &[Record]) -> Vec<Record> {
    let is_new = |r: &&Record| !known.iter().any(|k| k.id == r.id && k.counts == r.counts);
    all.iter().filter(is_new).cloned().collect()
}

/// The order of the sections that both have.
fn order<'c>(one: &'c Content, other: &Content) -> Vec<&'c str> {
    one.chapters.iter().map(|c| c.section.key.as_str()).filter(|key| other.chapter(key).is_some()).collect()
}
