//! What a file leaves open and a person answers. Nothing is carried out while one that matters has no answer.
//!
//! Promises: a question takes no other answer than one of its choices; in a terminal each answer that it takes is
//! told, with what to type.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use platform::Say;
use platform::words::Words;
use serde_json::{Value, json};

use crate::Slip;

/// Answers by the keys of their questions.
pub type Answers = BTreeMap<String, String>;

/// Before the code of what an unknown word means.
pub const IS: &str = "is:";
/// How many answers to a question are told in a terminal; programs are told all.
const ANSWERS_TOLD: usize = 40;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// The same as long as it is about the same thing.
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

    pub fn told(&self, words: &Words) -> String {
        match &self.label {
            Label::Say(say) => words.say(say),
            Label::Name(name) => words.t1("imports-answer-is", "name", name.as_str()),
        }
    }
}

impl Question {
    pub fn is_open(&self) -> bool {
        self.must && self.answer.is_none()
    }

    pub fn takes(&self, answer: &str) -> bool {
        self.choices.iter().any(|choice| choice.value == answer)
    }

    pub fn slip(&self) -> Slip {
        Slip { row: self.row, column: self.column, say: self.say.clone() }
    }

    pub fn json(&self, words: &Words) -> Value {
        let choice = |c: &Offered| json!({ "value": c.value, "label": c.told(words) });
        let mut told = self.slip().json(words);
        told["key"] = json!(self.key);
        told["rows"] = json!(self.rows);
        told["choices"] = self.choices.iter().map(choice).collect();
        told
    }
}

/// The questions that answers given beforehand can be about.
#[derive(Debug)]
pub struct Met {
    /// Each that came up.
    pub questions: Vec<Question>,
    /// The keys of those that still wait.
    pub open: Vec<String>,
    /// The keys of those that came up once and need no answer any more.
    pub over: HashSet<String>,
}

/// Questions for a terminal, each with the answers that it takes. What several take alike is told once.
pub fn lines(questions: &[Question], words: &Words) -> Vec<String> {
    let mut lines = Vec::new();
    let mut told: Vec<(&str, BTreeSet<&str>)> = Vec::new();
    for question in questions {
        lines.push(question.slip().line(words));
        let known: BTreeSet<&str> =
            question.choices.iter().map(|c| c.value.as_str()).filter(|value| value.starts_with(IS)).collect();
        let alike = told.iter().find(|(_, values)| known.len() > 1 && *values == known).map(|(key, _)| *key);
        let is_news = |c: &&Offered| alike.is_none() || !known.contains(c.value.as_str());
        let choices: Vec<&Offered> = question.choices.iter().filter(is_news).collect();
        let line = |c: &&Offered| format!("    --answer {}={}   {}", question.key, c.value, c.told(words));
        lines.extend(choices.iter().take(ANSWERS_TOLD).map(line));
        let more = choices.len().saturating_sub(ANSWERS_TOLD);
        if more > 0 {
            lines.push(format!("    {}", words.tn("imports-and-more", more)));
        }
        match alike {
            Some(other) => lines.push(format!("    {}", words.t1("imports-answers-alike", "key", other))),
            None => told.push((&question.key, known)),
        }
    }
    lines
}
