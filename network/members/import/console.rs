//! The same import from the command line: a file in, an outcome or problems out, both for people and for programs.

use std::cell::Cell;

use imports::draft::headings_key;
use imports::{BatchId, Problems, Progress};
use platform::sheet::{self, Sheet};
use platform::{Refusal, Say};
use viewer::Context;

use super::draw::draw;
use super::known::Known;
use super::plan::{Plan, Tally};
use super::way::Way;
use super::{IMPORT, commands, rules};

/// What a file did, or would do.
pub type Outcome = imports::Outcome<Tally>;

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
    let (way, known) = cx
        .read(|tx| Ok::<_, Refusal>((commands::way_for(tx, cx, &sheet)?.0, Known::load(tx, cx)?)))
        .map_err(Problems::Refused)?;
    let left_out = way.mapping.left_out(&sheet.headings());
    let says = (IMPORT.wrong)(&way.mapping, cx.words);
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
        saved: |batch| Say::new("imports-batch-at").with("address", IMPORT.batch_href(batch)),
        was_check: check,
    };
    let plan = planned(&sheet, &way, &known, &left_out)?;
    if check || plan.changes_nothing() {
        return Ok(outcome(plan, None));
    }
    // Drawn again inside the transaction, so that it rests on what is known at that moment.
    let row = Cell::new(0);
    let headings = headings_key(&sheet);
    let done = cx.write(|tx| {
        let known = Known::load(tx, cx)?;
        let plan = match planned(&sheet, &way, &known, &left_out) {
            Ok(plan) => plan,
            Err(problems) => return Ok(Err(problems)),
        };
        let batch = commands::carry_out(tx, cx, (name, &headings), &plan, progress, &row)?;
        Ok(Ok((plan, batch)))
    });
    let (plan, batch) = done.map_err(|refusal| Problems::refused(refusal, row.get(), &left_out))??;
    Ok(outcome(plan, Some(batch)))
}

fn planned(sheet: &Sheet, way: &Way, known: &Known, left_out: &[String]) -> Result<Plan, Problems> {
    let mut plan = draw(sheet, way, known);
    if plan.slips.is_empty() { Ok(plan) } else { Err(Problems::rows(std::mem::take(&mut plan.slips), left_out)) }
}
