//! Forms: what a person typed, kept as typed; what is wrong with it, said at its field; and the controls that
//! show both. A form carries an idempotency key, and a version when it edits something.

mod control;
mod pairs;

pub use control::{Choice, Control};
pub use pairs::{Pairs, Upload};

use crate::words::{Say, Words};

/// A problem with one field; an empty field name speaks of the form as a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    pub field: &'static str,
    pub say: Say,
}

impl Problem {
    pub fn new(field: &'static str, say: impl Into<Say>) -> Self {
        Self { field, say: say.into() }
    }
}

/// A form as it stands on the page: values as typed, problems, and the words of its labels.
/// The label of the field `title` in a form of prefix `plan-action` is the message `plan-action-title`, its hint
/// `plan-action-title-hint` when there is one.
pub struct Draft {
    pub words: Words,
    pub prefix: &'static str,
    pub values: Pairs,
    pub problems: Vec<Problem>,
    pub key: String,
    pub version: Option<i64>,
}

impl Draft {
    pub fn new(words: Words, prefix: &'static str) -> Self {
        Self { words, prefix, values: Pairs::default(), problems: Vec::new(), key: crate::ids::secret(), version: None }
    }

    /// The form again as it was posted, with its problems and its own key.
    pub fn again(words: Words, prefix: &'static str, values: &Pairs, problems: Vec<Problem>) -> Self {
        let key = values.one("key").filter(|k| !k.is_empty()).map_or_else(crate::ids::secret, str::to_owned);
        let version = values.one("version").and_then(|v| v.parse().ok());
        Self { words, prefix, values: values.clone(), problems, key, version }
    }

    #[must_use]
    pub fn with(mut self, name: &str, value: impl std::fmt::Display) -> Self {
        self.values.set(name, format!("{value}"));
        self
    }

    #[must_use]
    pub fn with_all<T: ToString>(mut self, name: &str, values: impl IntoIterator<Item = T>) -> Self {
        for value in values {
            self.values.add(name, value.to_string());
        }
        self
    }

    #[must_use]
    pub fn version(mut self, version: i64) -> Self {
        self.version = Some(version);
        self
    }

    pub fn has_problems(&self) -> bool {
        !self.problems.is_empty()
    }

    pub fn value(&self, name: &str) -> &str {
        self.values.one(name).unwrap_or("")
    }

    /// The sentences of the error summary: field and text. What is the same for any field says which one it is.
    pub fn told(&self) -> Vec<(&'static str, String)> {
        self.problems.iter().map(|p| (p.field, self.named(p))).collect()
    }

    /// « Títol: cal omplir aquest camp. », « Què és? Tria una de les opcions. »
    fn named(&self, problem: &Problem) -> String {
        let said = self.words.say(&problem.say);
        if !matches!(problem.say.key.as_ref(), "platform-form-missing" | "platform-form-choose") {
            return said;
        }
        let mut letters = said.chars();
        match (self.words.maybe(&format!("{}-{}", self.prefix, problem.field)), letters.next()) {
            (Some(label), _) if label.ends_with('?') => format!("{label} {said}"),
            (Some(label), Some(first)) => format!("{label}: {}{}", first.to_lowercase(), letters.as_str()),
            _ => said,
        }
    }

    pub fn summary_title(&self) -> String {
        self.words.tn("platform-form-check-fields", self.problems.len())
    }

    fn problem(&self, name: &str) -> Option<String> {
        self.problems.iter().find(|p| p.field == name).map(|p| self.words.say(&p.say))
    }
}
