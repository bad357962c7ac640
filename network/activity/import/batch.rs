//! What one file did, activity by activity, so that it can be undone as a whole; and in which order files did something
//! to the same activities.

use std::collections::{HashMap, HashSet};

use imports::{BatchId, batch};
use platform::{Refusal, Tx, word};
use serde::{Deserialize, Serialize};
use viewer::NetworkId;

use super::store;
use crate::happened::ActivityId;

word!(What {
    Recorded = "recorded",
    /// It was recorded by an earlier file, and this one says something else of it.
    Corrected = "corrected",
    /// The batch that recorded it had been undone.
    Restored = "restored",
});

/// One thing done, and the row that asked for it.
#[derive(Debug, Clone)]
pub(super) struct Change {
    pub row: i64,
    pub what: What,
    pub activity: ActivityId,
    /// Of the activity afterwards: another one says that it was corrected since.
    pub version: i64,
}

/// How many of each.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    pub recorded: usize,
    pub corrected: usize,
    pub restored: usize,
    pub known: usize,
}

impl imports::Tally for Tally {
    fn changes(&self) -> usize {
        self.recorded + self.corrected + self.restored
    }

    fn told(&self) -> Vec<(&'static str, usize)> {
        [
            ("activity-import-count-recorded", self.recorded),
            ("activity-import-count-corrected", self.corrected),
            ("activity-import-count-restored", self.restored),
            ("activity-import-count-known", self.known),
        ]
        .into_iter()
        .filter(|(_, n)| *n > 0)
        .collect()
    }
}

/// What a batch did to an activity, and whether it was undone.
struct Deed {
    activity: ActivityId,
    what: What,
    batch: BatchId,
    is_undone: bool,
}

/// What batches did to some activities, in the order in which they were made.
fn deeds(tx: &mut Tx, network: &NetworkId, ids: &[ActivityId]) -> Result<Vec<Deed>, Refusal> {
    let all = store::changed(tx, network, ids)?;
    let batches: HashSet<BatchId> = all.iter().map(|(_, _, batch)| batch.clone()).collect();
    let batches = batch::by_ids(tx, network, &batches.into_iter().collect::<Vec<_>>())?;
    let places: HashMap<BatchId, (usize, bool)> =
        batches.into_iter().enumerate().map(|(at, batch)| (batch.id, (at, batch.undone.is_some()))).collect();
    let mut deeds: Vec<(usize, Deed)> = all
        .into_iter()
        .filter_map(|(activity, what, batch)| {
            let (at, is_undone) = *places.get(&batch)?;
            Some((at, Deed { activity, what, batch, is_undone }))
        })
        .collect();
    deeds.sort_by_key(|(at, _)| *at);
    Ok(deeds.into_iter().map(|(_, deed)| deed).collect())
}

/// Those of some activities that were taken out by undoing: the last batch that put them in was undone.
pub(super) fn undone(tx: &mut Tx, network: &NetworkId, ids: &[ActivityId]) -> Result<HashSet<ActivityId>, Refusal> {
    let put_in = deeds(tx, network, ids)?.into_iter().filter(|deed| deed.what != What::Corrected);
    let last: HashMap<ActivityId, bool> = put_in.map(|deed| (deed.activity, deed.is_undone)).collect();
    Ok(last.into_iter().filter_map(|(id, is_undone)| is_undone.then_some(id)).collect())
}

/// The last batch that did something to each of some activities and was not undone.
pub(super) fn last_in_force(
    tx: &mut Tx,
    network: &NetworkId,
    ids: &[ActivityId],
) -> Result<HashMap<ActivityId, BatchId>, Refusal> {
    let in_force = deeds(tx, network, ids)?.into_iter().filter(|deed| !deed.is_undone);
    Ok(in_force.map(|deed| (deed.activity, deed.batch)).collect())
}
