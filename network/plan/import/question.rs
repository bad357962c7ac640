//! What a table leaves open and a person answers: which word is meant, what a merged or a shifted cell says, which
//! numbering a column follows. Nothing is carried out while one that matters has no answer.
//!
//! Promises: a question has the same key as long as it is about the same words, so that an answer serves the next
//! table with the same headings, and no other question.

use std::collections::BTreeMap;

use platform::words::fold::fold;
use platform::{Say, ids};

use super::drawn::Slip;

/// Answers by the keys of their questions.
pub type Answers = BTreeMap<String, String>;

pub const ADD: &str = "add";
pub const LEAVE: &str = "leave";
pub const YES: &str = "yes";
pub const NO: &str = "no";
/// Before the code of what an unknown word means.
pub const IS: &str = "is:";

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    pub key: String,
    /// Where it was met first.
    pub row: usize,
    pub column: Option<usize>,
    /// In how many rows.
    pub rows: usize,
    pub say: Say,
    pub choices: Vec<Offered>,
    /// One of the choices.
    pub answer: Option<String>,
    /// Whether nothing is done before it is answered.
    pub must: bool,
}

/// One answer that a person may give.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offered {
    pub value: String,
    pub label: Label,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Label {
    Say(Say),
    /// The name of something known.
    Name(String),
}

impl Offered {
    pub fn say(value: &str, say: impl Into<Say>) -> Self {
        Self { value: value.to_owned(), label: Label::Say(say.into()) }
    }

    pub fn is(code: &str, name: impl Into<String>) -> Self {
        Self { value: format!("{IS}{code}"), label: Label::Name(name.into()) }
    }
}

impl Question {
    pub fn is_open(&self) -> bool {
        self.must && self.answer.is_none()
    }

    pub fn slip(&self) -> Slip {
        Slip { row: self.row, column: self.column, say: self.say.clone() }
    }
}

/// A key for a question about words.
pub fn key(about: &str, words: &str) -> String {
    format!("{about}-{}", &ids::digest(&fold(words))[..12])
}
