//! Undoing a batch: what it recorded is withdrawn, what it corrected says again what it said before.
//!
//! Promises: all of it or nothing. What somebody corrected or withdrew since stands in the way, and is named by row.

use std::collections::HashMap;

use platform::{Refusal, Say, Tx};
use viewer::Context;

use super::batch::{Batch, Change, What};
use super::draw::Slip;
use super::store;
use crate::commands::{self, Outcome};
use crate::happened::{Activity, ActivityId};
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
    let changes = store::changes(tx, &cx.network.id, &batch.id)?;
    let ids: Vec<ActivityId> = changes.iter().map(|change| change.activity.clone()).collect();
    let now: HashMap<ActivityId, Activity> =
        by_ids(tx, &cx.network.id, &ids)?.into_iter().map(|activity| (activity.id.clone(), activity)).collect();
    let slips: Vec<Slip> = changes.iter().filter_map(|change| in_the_way(change, now.get(&change.activity))).collect();
    if !slips.is_empty() {
        return Ok(Undoing::InTheWay(slips));
    }
    if !store::mark_undone(tx, cx, &batch.id)? {
        return Err(Refusal::no("activity-import-undone-already"));
    }
    for change in &changes {
        back(tx, cx, change)?;
    }
    cx.tell(tx, "activity.undo_import", batch.id.as_str(), changes.len().to_string())?;
    Ok(Undoing::Done(changes.len()))
}

fn in_the_way(change: &Change, now: Option<&Activity>) -> Option<Slip> {
    let key = match now {
        Some(now) if now.withdrawn_at.is_some() => "activity-import-withdrawn-since",
        Some(now) if now.version == change.version => return None,
        _ => "activity-import-corrected-since",
    };
    let say = Say::new(key).with("address", format!("/activities/{}", change.activity));
    Some(Slip { row: usize::try_from(change.row).unwrap_or_default(), column: None, say })
}

fn back(tx: &mut Tx, cx: &Context, change: &Change) -> Result<(), Refusal> {
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
            match commands::correct(tx, cx, &change.activity, change.version, &before.happened)? {
                Outcome::Done => Ok(()),
                Outcome::Changed => Err(Refusal::no("activity-import-changed-meanwhile")),
            }
        }
    }
}
