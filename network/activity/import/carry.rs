//! Carrying a plan out through the commands of activities, in the caller's transaction: all or nothing.

use std::cell::Cell;

use platform::{Refusal, Tx};
use viewer::Context;

use super::batch::{BatchId, Change, What};
use super::draw::{Plan, Step};
use super::store;
use crate::commands::{self, Outcome};
use crate::rules;

/// Hears how many of all the rows are done; it may be told again from the beginning.
pub type Progress<'a> = &'a dyn Fn(usize, usize);

/// Carries out a plan without slips as one batch. When a command refuses, `row` is the row that it was about.
pub(super) fn carry_out(
    tx: &mut Tx,
    cx: &Context,
    file_name: &str,
    plan: &Plan,
    progress: Progress,
    row: &Cell<usize>,
) -> Result<BatchId, Refusal> {
    rules::may_import(&cx.viewer).map_err(Refusal::no)?;
    let batch = BatchId::fresh(cx.clock());
    let mut changes = Vec::with_capacity(plan.steps.len());
    for (done, (number, step)) in plan.steps.iter().enumerate() {
        row.set(*number);
        changes.push(carried(tx, cx, *number, step)?);
        progress(done + 1, plan.steps.len());
    }
    store::insert_batch(tx, cx, &batch, file_name, plan.rows)?;
    store::insert_changes(tx, &cx.network.id, &batch, &changes)?;
    cx.tell(tx, "activity.import", batch.as_str(), plan.tally().changes().to_string())?;
    Ok(batch)
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
