//! What one table did to a plan, thing by thing, so that it can be shown and undone as a whole.

use documents::UnitId;
use platform::{ids, word};

use super::facts::Facts;

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
