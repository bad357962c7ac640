//! Undoing a batch: what it recorded is withdrawn, what it corrected says again what it said before.
//!
//! Promises: all of it or nothing. What says something else since, or was withdrawn, stands in the way, and is named by
//! row with what to do first. What says the same again, because what came since was undone, does not.

use std::collections::HashMap;

use imports::{Batch, BatchId, Slip, batch as batches};
use platform::{Refusal, Say, Tx};
use viewer::Context;

use super::batch::{Change, What, last_in_force};
use super::store;
use crate::commands::{self, Outcome};
use crate::happened::{Activity, ActivityId, Happened};
use crate::rules;
use crate::store::{by_ids, past};

/// What undoing comes to.
pub(super) enum Undoing {
    /// So many activities are as they were before.
    Done(usize),
    InTheWay(Vec<Slip>),
}

pub(super) fn undo(tx: &mut Tx, cx: &Context, batch: &Batch) -> Result<Undoing, Refusal> {
    rules::may_import(&cx.viewer).map_err(Refusal::no)?;
    if batch.undone.is_some() {
        return Err(Refusal::no("activity-import-undone-already"));
    }
    let changes = store::changes(tx, &cx.network.id, &batch.id)?;
    let ids: Vec<ActivityId> = changes.iter().map(|change| change.activity.clone()).collect();
    let now: HashMap<ActivityId, Activity> =
        by_ids(tx, &cx.network.id, &ids)?.into_iter().map(|activity| (activity.id.clone(), activity)).collect();
    let left = Left {
        past: past::states(tx, &cx.network.id, &moved_on(&changes, &now))?,
        last: last_in_force(tx, &cx.network.id, &ids)?,
    };
    let in_the_way = |change: &Change| left.in_the_way(batch, change, now.get(&change.activity));
    let slips: Vec<Slip> = changes.iter().filter_map(in_the_way).collect();
    if !slips.is_empty() {
        return Ok(Undoing::InTheWay(slips));
    }
    if !batches::mark_undone(tx, cx, &batch.id)? {
        return Err(Refusal::no("activity-import-undone-already"));
    }
    for change in &changes {
        back(tx, cx, change, now.get(&change.activity))?;
    }
    cx.tell(tx, "activity.undo_import", batch.id.as_str(), changes.len().to_string())?;
    Ok(Undoing::Done(changes.len()))
}

/// Those that were corrected since, or whose correction was undone.
fn moved_on(changes: &[Change], now: &HashMap<ActivityId, Activity>) -> Vec<ActivityId> {
    let is_moved = |change: &&Change| now.get(&change.activity).is_some_and(|now| now.version != change.version);
    changes.iter().filter(is_moved).map(|change| change.activity.clone()).collect()
}

/// How activities were left, and by which batch.
struct Left {
    past: HashMap<(ActivityId, i64), Happened>,
    last: HashMap<ActivityId, BatchId>,
}

impl Left {
    fn in_the_way(&self, batch: &Batch, change: &Change, now: Option<&Activity>) -> Option<Slip> {
        let address = || format!("/activities/{}", change.activity);
        let say = match now {
            Some(now) if now.withdrawn_at.is_some() => {
                Say::new("activity-import-withdrawn-since").with("address", address())
            }
            Some(now) if self.is_as_left(change, now) => return None,
            _ => match self.last.get(&change.activity) {
                Some(last) if *last != batch.id => {
                    Say::new("activity-import-batch-since").with("batch", last.to_string())
                }
                _ => Say::new("activity-import-corrected-since").with("address", address()),
            },
        };
        Some(Slip { row: usize::try_from(change.row).unwrap_or_default(), column: None, say })
    }

    fn is_as_left(&self, change: &Change, now: &Activity) -> bool {
        let left = || self.past.get(&(change.activity.clone(), change.version));
        now.version == change.version || left().is_some_and(|left| commands::is_same(left, &now.happened))
    }
}

fn back(tx: &mut Tx, cx: &Context, change: &Change, now: Option<&Activity>) -> Result<(), Refusal> {
    match change.what {
        What::Recorded | What::Restored => {
            let reason = cx.words.t("activity-import-undone-reason");
            commands::withdraw(tx, cx, &change.activity, &reason)
        }
        What::Corrected => {
            let before = past::former(tx, &cx.network.id, &change.activity)?
                .into_iter()
                .find(|former| former.version + 1 == change.version)
                .ok_or_else(|| Refusal::fault("a correction keeps what was there before"))?;
            let seen = now.map_or(change.version, |now| now.version);
            match commands::correct(tx, cx, &change.activity, seen, &before.happened)? {
                Outcome::Done => Ok(()),
                Outcome::Changed => Err(Refusal::no("activity-import-changed-meanwhile")),
            }
        }
    }
}
