//! The import as the command line runs it: a file in, an outcome or problems out, both for people and for programs.

use std::cell::Cell;

use platform::sheet::{self, SheetProblem, column_letters};
use platform::words::{Words, dates};
use platform::{Refusal, Say, clock};
use serde_json::{Value, json};
use viewer::Context;

use super::batch::{Batch, BatchId, Tally};
use super::carry::{Progress, carry_out};
use super::draw::{Plan, Slip, draw};
use super::undoing::{self, Undoing};
use super::{fields, store};
use crate::rules;

/// How many batches are listed.
const LISTED: i64 = 20;

/// What a file did, or would do.
#[derive(Debug)]
pub struct Outcome {
    pub file: String,
    pub rows: usize,
    pub tally: Tally,
    pub doubts: Vec<Slip>,
    /// Headings of columns that were not read.
    pub left_out: Vec<String>,
    /// None when it was only checked, or when all of it was known already.
    pub batch: Option<BatchId>,
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
    /// What is wrong in the rows, and the headings of columns that were not read: a fact that is missing may be there.
    Rows {
        slips: Vec<Slip>,
        left_out: Vec<String>,
    },
    Refused(Refusal),
}

/// What undoing did.
#[derive(Debug, PartialEq, Eq)]
pub struct Undone {
    pub activities: usize,
}

/// Imports a file (of a workbook or a document, the named tab or table) in one transaction, or only says what it
/// would do.
pub fn from_file(
    cx: &Context,
    (name, bytes, tab): (&str, &[u8], Option<&str>),
    check: bool,
    progress: Progress,
) -> Result<Outcome, Problems> {
    rules::may_import(&cx.viewer).map_err(|why| Problems::Refused(Refusal::no(why)))?;
    let sheet = sheet::read_tab(name, bytes, tab).map_err(Problems::File)?;
    let mapping = sheet::propose(&sheet.headings(), &fields::all());
    let columns = fields::problems(&cx.words, &mapping);
    let left_out = mapping.left_out(&sheet.headings());
    if !columns.is_empty() {
        return Err(Problems::Columns { says: columns, left_out });
    }
    let wrong = |slips: Vec<Slip>| Problems::Rows { slips, left_out: left_out.clone() };
    let outcome = |plan: Plan, batch: Option<BatchId>| Outcome {
        file: name.to_owned(),
        rows: plan.rows,
        tally: plan.tally(),
        doubts: plan.doubts,
        left_out: left_out.clone(),
        batch,
        was_check: check,
    };
    let plan = cx.read(|tx| draw(tx, cx, &sheet, &mapping, name)).map_err(Problems::Refused)?;
    if !plan.slips.is_empty() {
        return Err(wrong(plan.slips));
    }
    if check || plan.steps.is_empty() {
        return Ok(outcome(plan, None));
    }
    // Drawn again inside the transaction, so that it rests on what is known at that moment.
    let row = Cell::new(0);
    let done = cx.write(|tx| {
        let mut plan = draw(tx, cx, &sheet, &mapping, name)?;
        if !plan.slips.is_empty() {
            return Ok(Err(wrong(std::mem::take(&mut plan.slips))));
        }
        carry_out(tx, cx, name, &plan, progress, &row).map(|batch| Ok((plan, batch)))
    });
    let (plan, batch) = done.map_err(|refusal| match refusal {
        Refusal::Fields(problems) => {
            let slip = |say: Say| Slip { row: row.get(), column: None, say };
            wrong(problems.into_iter().map(|problem| slip(problem.say)).collect())
        }
        other => Problems::Refused(other),
    })??;
    Ok(outcome(plan, Some(batch)))
}

/// Undoes a batch whole, or says what stands in the way.
pub fn undo(cx: &Context, batch: &str) -> Result<Undone, Problems> {
    rules::may_import(&cx.viewer).map_err(|why| Problems::Refused(Refusal::no(why)))?;
    let done = cx.write(|tx| {
        let known = store::batch(tx, &cx.network.id, batch).map_err(|refusal| match refusal {
            Refusal::NotFound => Refusal::no(Say::new("activity-import-no-batch").with("batch", batch)),
            other => other,
        })?;
        undoing::undo(tx, cx, &known)
    });
    match done.map_err(Problems::Refused)? {
        Undoing::Done(activities) => Ok(Undone { activities }),
        Undoing::InTheWay(slips) => Err(Problems::Rows { slips, left_out: Vec::new() }),
    }
}

/// The last batches, newest first.
pub fn batches(cx: &Context) -> Result<Vec<Batch>, Refusal> {
    rules::may_import(&cx.viewer).map_err(Refusal::no)?;
    cx.read(|tx| store::batches(tx, &cx.network.id, LISTED))
}

/// A batch as a line for a terminal.
pub fn batch_line(words: &Words, batch: &Batch) -> String {
    let line = words.ta(
        "activity-import-batch-line",
        &[
            ("batch", batch.id.to_string().into()),
            ("on", dates::day_short(words.language, clock::local(batch.made_at).date()).into()),
            ("file", batch.file_name.clone().into()),
            ("rows", words.tn("activity-import-rows-read", batch.rows).into()),
        ],
    );
    match batch.undone_at {
        Some(_) => format!("{line} ({})", words.t("activity-import-batch-undone")),
        None => line,
    }
}

impl Outcome {
    /// Lines for a terminal.
    pub fn lines(&self, words: &Words) -> Vec<String> {
        let mut lines = vec![words.tn("activity-import-rows-read", self.rows)];
        lines.extend(self.tally.told().into_iter().map(|(key, n)| words.tn(key, n)));
        lines.extend(self.doubts.iter().map(|doubt| doubt.line(words)));
        lines.extend(left_out_line(words, &self.left_out));
        lines.push(match (&self.batch, self.tally.changes()) {
            (_, 0) => words.t("activity-import-nothing-new"),
            (Some(batch), _) => words.t1("activity-import-batch", "batch", batch.to_string()),
            (None, _) => words.t("activity-import-only-checked"),
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
            "notes": self.doubts.iter().map(|doubt| as_json(doubt, words)).collect::<Vec<_>>(),
        })
    }
}

impl Problems {
    /// Lines for a terminal, each with its row and column.
    pub fn lines(&self, words: &Words) -> Vec<String> {
        match self {
            Self::File(problem) => vec![words.say(&problem.say())],
            Self::Columns { says, left_out } => {
                says.iter().map(|say| words.say(say)).chain(left_out_line(words, left_out)).collect()
            }
            Self::Rows { slips, left_out } => {
                let mut lines: Vec<String> = slips.iter().map(|slip| slip.line(words)).collect();
                lines.extend(left_out_line(words, left_out));
                lines.push(words.tn("activity-import-slips", slips.len()));
                lines
            }
            Self::Refused(Refusal::No(say)) => vec![words.say(say)],
            Self::Refused(other) => vec![other.to_string()],
        }
    }

    pub fn json(&self, words: &Words) -> Value {
        let problems: Vec<Value> = match self {
            Self::Rows { slips, .. } => slips.iter().map(|slip| as_json(slip, words)).collect(),
            Self::Columns { says, .. } => says.iter().map(|say| json!({ "message": words.say(say) })).collect(),
            other => other.lines(words).into_iter().map(|message| json!({ "message": message })).collect(),
        };
        let left_out = match self {
            Self::Rows { left_out, .. } | Self::Columns { left_out, .. } => left_out.as_slice(),
            Self::File(_) | Self::Refused(_) => &[],
        };
        json!({ "problems": problems, "left_out": left_out })
    }
}

fn left_out_line(words: &Words, left_out: &[String]) -> Option<String> {
    let line = || words.t1("activity-paste-left-out", "columns", words.language.list(left_out));
    (!left_out.is_empty()).then(line)
}

fn as_json(slip: &Slip, words: &Words) -> Value {
    json!({
        "row": slip.row,
        "column": slip.column.map(column_letters),
        "problem": slip.say.key,
        "message": words.say(&slip.say),
    })
}
