//! The same import from the command line: a file in, an outcome or problems out, both for people and for programs.

use std::cell::Cell;

use platform::sheet::{self, SheetProblem, column_letters};
use platform::words::Words;
use platform::{Refusal, Say};
use serde_json::{Value, json};
use viewer::Context;

use super::batch::BatchId;
use super::carry::Progress;
use super::draw::draw;
use super::known::Known;
use super::plan::{Plan, Slip, Tally};
use super::{commands, fields, rules};

/// What a file did, or would do.
#[derive(Debug)]
pub struct Outcome {
    pub file: String,
    pub rows: usize,
    pub tally: Tally,
    pub doubts: Vec<Slip>,
    /// Headings of columns that were not read.
    pub left_out: Vec<String>,
    /// Nothing: it was only checked, or all of it was known already.
    pub batch: Option<BatchId>,
    pub was_check: bool,
}

/// Why nothing was written.
#[derive(Debug)]
pub enum Problems {
    File(SheetProblem),
    Columns(Vec<Say>),
    Rows(Vec<Slip>),
    Refused(Refusal),
}

/// Imports a file in one transaction, or only says what it would do.
pub fn from_file(cx: &Context, name: &str, bytes: &[u8], check: bool) -> Result<Outcome, Problems> {
    from_file_telling(cx, name, bytes, check, &|_, _| {})
}

/// The same, telling how many of all the things are done.
pub fn from_file_telling(
    cx: &Context,
    name: &str,
    bytes: &[u8],
    check: bool,
    progress: Progress,
) -> Result<Outcome, Problems> {
    rules::may_import(&cx.viewer).map_err(|why| Problems::Refused(Refusal::no(why)))?;
    let sheet = sheet::read(name, bytes).map_err(Problems::File)?;
    let planned = |known: &Known, way: &super::draw::Way| -> Result<Plan, Problems> {
        let wrong = way.mapping.problems(&fields::FIELDS);
        let label = |key: &str| cx.words.t(&fields::label(key));
        let columns: Vec<Say> = wrong.iter().map(|p| p.say(label)).chain(fields::missing(&way.mapping)).collect();
        if !columns.is_empty() {
            return Err(Problems::Columns(columns));
        }
        let mut plan = draw(&sheet, way, known);
        if plan.slips.is_empty() { Ok(plan) } else { Err(Problems::Rows(std::mem::take(&mut plan.slips))) }
    };
    let (way, known) = cx
        .read(|tx| Ok::<_, Refusal>((commands::way_for(tx, cx, &sheet)?.0, Known::load(tx, cx)?)))
        .map_err(Problems::Refused)?;
    let outcome = |plan: Plan, batch: Option<BatchId>| Outcome {
        file: name.to_owned(),
        rows: plan.rows,
        tally: plan.tally(),
        doubts: plan.doubts,
        left_out: way.mapping.left_out(&sheet.headings()),
        batch,
        was_check: check,
    };
    let plan = planned(&known, &way)?;
    if check || plan.changes_nothing() {
        return Ok(outcome(plan, None));
    }
    // Drawn again inside the transaction, so that it rests on what is known at that moment.
    let row = Cell::new(0);
    let done = cx.write(|tx| {
        let known = Known::load(tx, cx)?;
        match planned(&known, &way) {
            Ok(plan) => commands::carry_out(tx, cx, name, &plan, progress, &row).map(|batch| Ok((plan, batch))),
            Err(problems) => Ok(Err(problems)),
        }
    });
    let (plan, batch) = done.map_err(|refusal| match refusal {
        Refusal::Fields(problems) => Problems::Rows(commands::refused_at(row.get(), problems)),
        other => Problems::Refused(other),
    })??;
    Ok(outcome(plan, Some(batch)))
}

impl Outcome {
    /// Lines for a terminal.
    pub fn lines(&self, words: &Words) -> Vec<String> {
        let mut lines = vec![words.tn("members-import-rows-read", self.rows)];
        lines.extend(self.tally.told().into_iter().map(|(key, n)| words.tn(key, n)));
        lines.extend(self.doubts.iter().map(|doubt| doubt.line(words)));
        if !self.left_out.is_empty() {
            let columns = words.language.list(&self.left_out);
            lines.push(words.t1("members-import-left-out", "columns", columns));
        }
        let last = match (self.was_check, &self.batch) {
            _ if self.tally.changes() == 0 => words.t("members-import-nothing-new"),
            (true, _) => words.t("members-import-only-checked"),
            (false, Some(batch)) => {
                words.t1("members-import-batch-at", "address", format!("/members/import/batches/{batch}"))
            }
            (false, None) => words.t("members-import-nothing-new"),
        };
        lines.push(last);
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
            "notes": self.doubts.iter().map(|doubt| as_json(doubt, words)).collect::<Vec<_>>(),
        })
    }
}

impl Problems {
    /// Lines for a terminal, each with its row and column.
    pub fn lines(&self, words: &Words) -> Vec<String> {
        match self {
            Self::File(problem) => vec![words.say(&problem.say())],
            Self::Columns(says) => says.iter().map(|say| words.say(say)).collect(),
            Self::Rows(slips) => {
                let mut lines: Vec<String> = slips.iter().map(|slip| slip.line(words)).collect();
                lines.push(words.tn("members-import-slips", slips.len()));
                lines
            }
            Self::Refused(Refusal::No(say)) => vec![words.say(say)],
            Self::Refused(other) => vec![other.to_string()],
        }
    }

    pub fn json(&self, words: &Words) -> Value {
        let problems: Vec<Value> = match self {
            Self::Rows(slips) => slips.iter().map(|slip| as_json(slip, words)).collect(),
            other => other.lines(words).into_iter().map(|message| json!({ "message": message })).collect(),
        };
        json!({ "problems": problems })
    }
}

fn as_json(slip: &Slip, words: &Words) -> Value {
    json!({
        "row": slip.row,
        "column": slip.column.map(column_letters),
        "problem": slip.say.key,
        "message": words.say(&slip.say),
    })
}
