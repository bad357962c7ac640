//! A batch: what one table did to a plan, thing by thing, so that it can be shown and undone as a whole.

use documents::UnitId;
use platform::{id, ids, word};

use super::drawn::Tally;
use super::facts::Facts;

id!(BatchId);

word!(What {
    Term = "term",
    Part = "part",
    Action = "action",
    Correction = "correction",
    State = "state",
    Cancellation = "cancellation",
});

impl What {
    pub fn key(self) -> String {
        format!("plan-import-did-{self}")
    }
}

#[derive(Debug, Clone)]
pub struct Batch {
    pub id: BatchId,
    pub plan: String,
    /// Whether it drew the plan up.
    pub is_new_plan: bool,
    /// Of its table, as [`super::draft::Table::headings_key`] has them.
    pub headings: String,
    pub file_name: String,
    pub rows: i64,
    pub tally: Tally,
    /// A person's id, or `console`.
    pub made_by: String,
    pub made_at: i64,
    pub undone: Option<Undone>,
}

/// Who undid a batch, and when.
#[derive(Debug, Clone)]
pub struct Undone {
    pub by: String,
    pub at: i64,
}

/// One thing done, and the row that asked for it.
#[derive(Debug, Clone)]
pub struct Done {
    pub row: i64,
    pub what: What,
    pub unit: Option<UnitId>,
    /// The number of the action, the code of the line, the name of the word.
    pub label: String,
    /// What was there, as it is put back.
    pub before: String,
    /// A seal of what it left, or when a state was recorded: another one says that it was changed since.
    pub after: String,
}

impl Done {
    pub fn new(row: usize, what: What, label: impl Into<String>) -> Self {
        let row = i64::try_from(row).unwrap_or(i64::MAX);
        Self { row, what, unit: None, label: label.into(), before: String::new(), after: String::new() }
    }

    #[must_use]
    pub fn of(mut self, unit: &UnitId) -> Self {
        self.unit = Some(unit.clone());
        self
    }
}

/// What an action says, sealed.
pub fn seal(facts: &Facts) -> String {
    ids::digest(&serde_json::to_string(facts).expect("texts are always JSON"))[..24].to_owned()
}
