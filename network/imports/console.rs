//! What a file did, or why it did nothing, for a terminal and for programs.
//!
//! Promises: every import tells programs the same keys; a problem is told with its row, its column and the key of what
//! is wrong, and a column that was not read is told by its heading.

use platform::sheet::SheetProblem;
use platform::words::Words;
use platform::{Refusal, Say};
use serde_json::{Value, json};

use crate::batch::{BatchId, Tally};
use crate::question::{self, Answers, Met, Question};
use crate::slip::Slip;

/// Hears how many of all the things are done; it may be told again from the beginning.
pub type Progress<'a> = &'a dyn Fn(usize, usize);

/// What a file did, or would do.
#[derive(Debug)]
pub struct Outcome<T> {
    pub file: String,
    pub rows: usize,
    pub tally: T,
    /// What a person may want to look at.
    pub notes: Vec<Slip>,
    /// Headings of columns that were not read.
    pub left_out: Vec<String>,
    /// Nothing: it was only checked, or all of it was known already.
    pub batch: Option<BatchId>,
    /// Where the batch can be seen, or how it is undone.
    pub saved: fn(&BatchId) -> Say,
    pub was_check: bool,
}

/// Why nothing was written.
#[derive(Debug)]
pub enum Problems {
    File(SheetProblem),
    Columns {
        says: Vec<Say>,
        left_out: Vec<String>,
    },
    /// What is wrong in the rows and what they leave open; what is missing may be in a column that was not read.
    Rows {
        slips: Vec<Slip>,
        questions: Vec<Question>,
        left_out: Vec<String>,
    },
    /// Answers that were given to no question, or that a question does not take.
    Answers(Vec<Say>),
    Refused(Refusal),
}

impl<T: Tally> Outcome<T> {
    /// Lines for a terminal.
    pub fn lines(&self, words: &Words) -> Vec<String> {
        self.lines_with(words, Vec::new())
    }

    /// The same, with what an import has of its own to tell before the end.
    pub fn lines_with(&self, words: &Words, own: Vec<String>) -> Vec<String> {
        let mut lines = vec![words.tn("imports-rows-read", self.rows)];
        lines.extend(self.tally.in_words(words));
        lines.extend(self.notes.iter().map(|note| note.line(words)));
        lines.extend(own);
        lines.extend(left_out_line(words, &self.left_out));
        lines.push(match &self.batch {
            _ if self.tally.changes() == 0 => words.t("imports-nothing-new"),
            Some(batch) => words.say(&(self.saved)(batch)),
            None => words.t("imports-only-checked"),
        });
        lines
    }

    pub fn json(&self, words: &Words) -> Value {
        json!({
            "file": self.file,
            "rows": self.rows,
            "counts": self.tally,
            "batch": self.batch.as_ref().map(BatchId::as_str),
            "checked_only": self.was_check,
            "left_out": self.left_out,
            "notes": as_json(&self.notes, words),
        })
    }
}

impl Problems {
    /// What is wrong in the rows alone.
    pub fn rows(slips: Vec<Slip>, left_out: &[String]) -> Self {
        Self::Rows { slips, questions: Vec::new(), left_out: left_out.to_vec() }
    }

    /// What a command refused, at the row that it was about.
    pub fn refused(refusal: Refusal, row: usize, left_out: &[String]) -> Self {
        match refusal {
            Refusal::Fields(problems) => Self::rows(Slip::refused(row, problems), left_out),
            other => Self::Refused(other),
        }
    }

    /// Lines for a terminal, each with its row and column; a question with the answers that it takes.
    pub fn lines(&self, words: &Words) -> Vec<String> {
        match self {
            Self::File(problem) => vec![words.say(&problem.say())],
            Self::Columns { says, left_out } => {
                says.iter().map(|say| words.say(say)).chain(left_out_line(words, left_out)).collect()
            }
            Self::Rows { slips, questions, left_out } => {
                let mut lines: Vec<String> = slips.iter().map(|slip| slip.line(words)).collect();
                lines.extend(question::lines(questions, words));
                lines.extend(left_out_line(words, left_out));
                let counts = [("imports-slips", slips.len()), ("imports-questions", questions.len())];
                lines.extend(counts.into_iter().filter(|(_, n)| *n > 0).map(|(key, n)| words.tn(key, n)));
                lines
            }
            Self::Answers(says) => says.iter().map(|say| words.say(say)).collect(),
            Self::Refused(Refusal::No(say)) => vec![words.say(say)],
            Self::Refused(Refusal::Fields(problems)) => problems.iter().map(|p| words.say(&p.say)).collect(),
            Self::Refused(other) => vec![other.to_string()],
        }
    }

    pub fn json(&self, words: &Words) -> Value {
        let message = |message: String| json!({ "message": message });
        let problems: Value = match self {
            Self::Rows { slips, .. } => as_json(slips, words),
            Self::Columns { says, .. } => says.iter().map(|say| message(words.say(say))).collect(),
            other => other.lines(words).into_iter().map(message).collect(),
        };
        let questions: &[Question] = if let Self::Rows { questions, .. } = self { questions } else { &[] };
        let left_out: &[String] = match self {
            Self::Rows { left_out, .. } | Self::Columns { left_out, .. } => left_out,
            Self::File(_) | Self::Answers(_) | Self::Refused(_) => &[],
        };
        let questions: Vec<Value> = questions.iter().map(|question| question.json(words)).collect();
        json!({ "problems": problems, "questions": questions, "left_out": left_out })
    }
}

/// What is wrong with answers that were given before anything was asked.
pub fn odd_answers(given: &Answers, met: &Met, words: &Words) -> Vec<Say> {
    let odd = |(key, value): (&String, &String)| {
        let Some(question) = met.questions.iter().find(|question| question.key == *key) else {
            let say = match met.open.as_slice() {
                _ if met.over.contains(key) => return None,
                [] => Say::new("imports-answer-to-nothing"),
                open => Say::new("imports-answer-unknown").with("keys", words.language.list(open)),
            };
            return Some(say.with("key", key));
        };
        if question.takes(value) {
            return None;
        }
        let choices: Vec<&str> = question.choices.iter().map(|choice| choice.value.as_str()).collect();
        let say = Say::new("imports-answer-odd").with("key", key).with("value", value);
        Some(say.with("choices", words.language.list(&choices)))
    };
    given.iter().filter_map(odd).collect()
}

fn left_out_line(words: &Words, left_out: &[String]) -> Option<String> {
    let line = || words.t1("imports-left-out", "columns", words.language.list(left_out));
    (!left_out.is_empty()).then(line)
}

fn as_json(slips: &[Slip], words: &Words) -> Value {
    slips.iter().map(|slip| slip.json(words)).collect()
}
