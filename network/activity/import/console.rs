//! The import as the command line runs it: a file in, an outcome or problems out, both for people and for programs.

use std::cell::Cell;

use imports::draft::headings_key;
use imports::{Batch, BatchId, Problems, Progress, batch as kept};
use platform::sheet;
use platform::words::{Words, dates};
use platform::{Refusal, Say, clock};
use viewer::Context;

use super::batch::Tally;
use super::carry::carry_out;
use super::draw::{Plan, draw};
use super::undoing::{self, Undoing};
use super::{KEY, fields};
use crate::rules;

/// How many batches are listed.
const LISTED: i64 = 20;

/// What a file did, or would do.
pub type Outcome = imports::Outcome<Tally>;

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
    let says = fields::problems(&cx.words, &mapping);
    let left_out = mapping.left_out(&sheet.headings());
    if !says.is_empty() {
        return Err(Problems::Columns { says, left_out });
    }
    let outcome = |plan: Plan, batch: Option<BatchId>| Outcome {
        file: name.to_owned(),
        rows: plan.rows,
        tally: plan.tally(),
        notes: plan.doubts,
        left_out: left_out.clone(),
        batch,
        saved: |batch| Say::new("activity-import-batch").with("batch", batch.as_str()),
        was_check: check,
    };
    let plan = cx.read(|tx| draw(tx, cx, &sheet, &mapping, name)).map_err(Problems::Refused)?;
    if !plan.slips.is_empty() {
        return Err(Problems::rows(plan.slips, &left_out));
    }
    if check || plan.steps.is_empty() {
        return Ok(outcome(plan, None));
    }
    // Drawn again inside the transaction, so that it rests on what is known at that moment.
    let row = Cell::new(0);
    let headings = headings_key(&sheet);
    let done = cx.write(|tx| {
        let mut plan = draw(tx, cx, &sheet, &mapping, name)?;
        if !plan.slips.is_empty() {
            return Ok(Err(Problems::rows(std::mem::take(&mut plan.slips), &left_out)));
        }
        carry_out(tx, cx, (name, &headings), &plan, progress, &row).map(|batch| Ok((plan, batch)))
    });
    let (plan, batch) = done.map_err(|refusal| Problems::refused(refusal, row.get(), &left_out))??;
    Ok(outcome(plan, Some(batch)))
}

/// Undoes a batch whole, or says what stands in the way.
pub fn undo(cx: &Context, batch: &str) -> Result<Undone, Problems> {
    rules::may_import(&cx.viewer).map_err(|why| Problems::Refused(Refusal::no(why)))?;
    let done = cx.write(|tx| {
        let known = kept::one(tx, cx, KEY, batch).map_err(|refusal| match refusal {
            Refusal::NotFound => Refusal::no(Say::new("activity-import-no-batch").with("batch", batch)),
            other => other,
        })?;
        undoing::undo(tx, cx, &known)
    });
    match done.map_err(Problems::Refused)? {
        Undoing::Done(activities) => Ok(Undone { activities }),
        Undoing::InTheWay(slips) => Err(Problems::rows(slips, &[])),
    }
}

/// The last batches, newest first.
pub fn batches(cx: &Context) -> Result<Vec<Batch>, Refusal> {
    rules::may_import(&cx.viewer).map_err(Refusal::no)?;
    cx.read(|tx| kept::list(tx, cx, KEY, 0, LISTED))
}

/// A batch as a line for a terminal.
pub fn batch_line(words: &Words, batch: &Batch) -> String {
    let line = words.ta(
        "activity-import-batch-line",
        &[
            ("batch", batch.id.to_string().into()),
            ("on", dates::day_short(words.language, clock::local(batch.made_at).date()).into()),
            ("file", batch.file_name.clone().into()),
            ("rows", words.tn("imports-rows-read", batch.rows).into()),
        ],
    );
    match batch.undone {
        Some(_) => format!("{line} ({})", words.t("activity-import-batch-undone")),
        None => line,
    }
}
