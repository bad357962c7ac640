//! Something at a row of a file, or at a cell of it: what stands in the way, or what a person should look at.

use platform::Say;
use platform::forms::Problem;
use platform::sheet::column_letters;
use platform::words::Words;
use serde_json::{Value, json};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slip {
    /// 0 when the whole table is meant.
    pub row: usize,
    pub column: Option<usize>,
    pub say: Say,
}

impl Slip {
    pub fn at(row: usize, column: Option<usize>, say: impl Into<Say>) -> Self {
        Self { row, column, say: say.into() }
    }

    /// What a rule refused, at the row that it was about.
    pub fn refused(row: usize, problems: Vec<Problem>) -> Vec<Self> {
        problems.into_iter().map(|problem| Self::at(row, None, problem.say)).collect()
    }

    /// « C12 », the bare row when no cell is meant, or the whole table.
    pub fn place(&self, words: &Words) -> String {
        match self.column {
            Some(column) => format!("{}{}", column_letters(column), self.row),
            None if self.row == 0 => words.t("imports-whole-table"),
            None => words.t1("imports-row", "row", self.row.to_string()),
        }
    }

    /// One line for a terminal.
    pub fn line(&self, words: &Words) -> String {
        format!("{}: {}", self.place(words), words.say(&self.say))
    }

    pub fn json(&self, words: &Words) -> Value {
        json!({
            "row": self.row,
            "column": self.column.map(column_letters),
            "problem": self.say.key,
            "message": words.say(&self.say),
        })
    }
}
