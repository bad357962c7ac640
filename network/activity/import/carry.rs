//! Carrying a plan out through the commands of activities, in the caller's transaction: all or nothing.

use std::cell::Cell;

use imports::batch::{self, NewBatch};
use imports::{BatchId, Progress, Tally as _};
use platform::{Refusal, Tx};
use viewer::Context;

use super::batch::{Change, What};
use super::draw::{Plan, Step};
use super::{KEY, store};
use crate::commands::{self, Outcome};
use crate::rules;

/// Carries out a plan without slips as one batch of the file of that name and headings. When a command refuses, `row` is the row that it was about.
pub(super) fn carry_out(
    tx: &mut Tx,
    cx: &Context,
    (file_name, headings): (&str, &str),
    plan: &Plan,
    progress: Progress,
    row: &Cell<usize>,
) -> Result<BatchId, Refusal> {
    rules::may_import(&cx.viewer).map_err(Refusal::no)?;
    let id = BatchId::fresh(cx.clock());
    let mut changes = Vec::with_capacity(plan.steps.len());
    for (done, (number, step)) in plan.steps.iter().enumerate() {
        row.set(*number);
        changes.push(carried(tx, cx, *number, step)?);
        progress(done + 1, plan.steps.len());
    }
    let new = NewBatch { id: &id, subject: None, headings, file_name, rows: plan.rows };
    batch::insert(tx, cx, KEY, &new, &plan.tally())?;
    store::insert_changes(tx, &cx.network.id, &id, &changes)?;
    cx.tell(tx, "activity.import", id.as_str(), plan.tally().changes().to_string())?;
    Ok(id)
}

fn carried(tx: &mut Tx, cx: &Context, row: usize, step: &Step) -> Result<Change, Refusal> {
    let row = i64::try_from(row).unwrap_or(i64::MAX);
    match step {
        Step::Record(happened) => {
            let activity = commands::record(tx, cx, happened)?;
            Ok(Change { row, what: What::Recorded, activity, version: 1 })
        }
        Step::Correct(before, after) => {
            corrected(tx, cx, before, after)?;
            let version = before.version + 1;
            Ok(Change { row, what: What::Corrected, activity: before.id.clone(), version })
        }
        Step::Restore(before, after) => {
            commands::restore(tx, cx, &before.id)?;
            let differs = !commands::is_same(after, &before.happened);
            if differs {
                corrected(tx, cx, before, after)?;
            }
            let version = before.version + i64::from(differs);
            Ok(Change { row, what: What::Restored, activity: before.id.clone(), version })
        }
    }
}

fn corrected(
    tx: &mut Tx,
    cx: &Context,
    before: &crate::happened::Activity,
    after: &crate::happened::Happened,
) -> Result<(), Refusal> {
    match commands::correct(tx, cx, &before.id, before.version, after)? {
        Outcome::Done => Ok(()),
        Outcome::Changed => Err(Refusal::no("activity-import-changed-meanwhile")),
    }
}
