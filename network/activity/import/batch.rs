//! A batch: what one file did, activity by activity, so that it can be shown and undone as a whole.

use platform::{id, word};
use serde::Serialize;

use crate::happened::ActivityId;

id!(BatchId);

word!(What {
    Recorded = "recorded",
    /// It was recorded by an earlier file, and this one says something else of it.
    Corrected = "corrected",
    /// The batch that recorded it had been undone.
    Restored = "restored",
});

#[derive(Debug, Clone)]
pub struct Batch {
    pub id: BatchId,
    pub file_name: String,
    pub rows: i64,
    pub made_at: i64,
    pub undone_at: Option<i64>,
}

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
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Tally {
    pub recorded: usize,
    pub corrected: usize,
    pub restored: usize,
    pub known: usize,
}

impl Tally {
    pub fn changes(self) -> usize {
        self.recorded + self.corrected + self.restored
    }

    /// The counts that are not nothing, each with its message.
    pub fn told(self) -> Vec<(&'static str, usize)> {
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
