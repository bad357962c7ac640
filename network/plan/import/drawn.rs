//! What a table would do to a plan: the actions as they are wanted, what is created for them, what stands in the way,
//! what is asked, and what a person should look at.
//!
//! Promises: nothing is carried out while there are slips or open questions; `print` is the same for the same changes
//! to the same actions as they are, so that what is confirmed is what was seen.

use imports::{Question, Slip, Tally as _};
use jiff::civil::Date;
use platform::ids;
use serde::{Deserialize, Serialize};
use settings::vocabulary::Vocabulary;

use super::facts::Facts;
use super::target::{Line, Target};
use crate::execution::State;

#[derive(Debug, Clone, Default)]
pub struct Drawn {
    pub rows: usize,
    /// Lines and areas that the plan does not have yet.
    pub parts: Vec<Line>,
    /// Words that the vocabularies do not have yet.
    pub terms: Vec<(Vocabulary, String)>,
    pub actions: Vec<Wanted>,
    /// Numbers of actions of the plan that the table does not have, with their titles.
    pub missing: Vec<(String, String)>,
    /// Whether those are recorded as cancelled.
    pub cancels: bool,
    pub questions: Vec<Question>,
    pub slips: Vec<Slip>,
    pub notes: Vec<Slip>,
    pub is_new_plan: bool,
}

/// An action as the table wants it.
#[derive(Debug, Clone)]
pub struct Wanted {
    pub row: usize,
    pub number: String,
    pub facts: Facts,
    pub state: Option<(State, Option<Date>)>,
    pub change: Change,
    /// A seal of what is there now and would be changed: another one says that somebody changed it meanwhile.
    pub before: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    Added,
    Corrected,
    Stays,
}

impl Change {
    pub fn key(&self) -> &'static str {
        match self {
            Self::Added => "plan-import-change-added",
            Self::Corrected => "plan-import-change-corrected",
            Self::Stays => "plan-import-change-stays",
        }
    }
}

/// How many of each thing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    pub plans: usize,
    pub added: usize,
    pub corrected: usize,
    pub stay: usize,
    pub parts: usize,
    pub terms: usize,
    pub states: usize,
    pub cancelled: usize,
}

impl Drawn {
    pub fn tally(&self) -> Tally {
        let count = |change: &Change| self.actions.iter().filter(|a| a.change == *change).count();
        Tally {
            plans: usize::from(self.is_new_plan),
            added: count(&Change::Added),
            corrected: count(&Change::Corrected),
            stay: count(&Change::Stays),
            parts: self.parts.len(),
            terms: self.terms.len(),
            states: self.actions.iter().filter(|a| a.state.is_some()).count(),
            cancelled: if self.cancels { self.missing.len() } else { 0 },
        }
    }

    pub fn open_questions(&self) -> usize {
        self.questions.iter().filter(|q| q.is_open()).count()
    }

    pub fn is_ready(&self) -> bool {
        self.slips.is_empty() && self.open_questions() == 0
    }

    pub fn changes_nothing(&self) -> bool {
        self.tally().changes() == 0
    }

    pub fn may_be_carried_out(&self) -> bool {
        self.is_ready() && !self.changes_nothing()
    }

    /// A digest of the changes, and of the plan that they are for.
    pub fn print(&self, target: Option<&Target>) -> String {
        let Self { parts, terms, actions, missing, cancels, slips, .. } = self;
        let open = self.open_questions();
        ids::digest(&format!("{target:?}{parts:?}{terms:?}{actions:?}{missing:?}{cancels}{slips:?}{open}"))
    }
}

impl imports::Tally for Tally {
    fn changes(&self) -> usize {
        self.plans + self.added + self.corrected + self.parts + self.terms + self.states + self.cancelled
    }

    fn told(&self) -> Vec<(&'static str, usize)> {
        [
            ("plan-import-count-added", self.added),
            ("plan-import-count-corrected", self.corrected),
            ("plan-import-count-stay", self.stay),
            ("plan-import-count-parts", self.parts),
            ("plan-import-count-terms", self.terms),
            ("plan-import-count-states", self.states),
            ("plan-import-count-cancelled", self.cancelled),
        ]
        .into_iter()
        .filter(|(_, n)| *n > 0)
        .collect()
    }
}
