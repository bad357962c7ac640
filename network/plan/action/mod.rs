//! An action or item of a plan: its number in the order of the document, where it hangs, who answers for it, with
//! whom, when, with what money, and what of it the source does not settle.

pub mod commands;
mod facts;
mod lines;
pub(crate) mod pages;
mod schedule;
pub(crate) mod store;

use activity::{Format, PurposeId};
use documents::UnitId;
use platform::word;
use serde::{Deserialize, Serialize};
use viewer::BodyId;

pub use lines::{Mismatch, mismatches};
pub use schedule::{Window, WindowKind, is_late};

use crate::execution::Execution;

word!(Role { Lead = "lead", Support = "support" });

word!(
    /// A kind of body that answers for an action, when no single one is named. Nobody is reminded until one is.
    Group { AllMembers = "all_members", AnyWorkingGroup = "any_working_group" }
);

word!(
    /// Whether a source says it, we read it from the rest, or it is an invented example.
    Origin { Stated = "stated", Inferred = "inferred", Sample = "sample" }
);

word!(Frequency { Monthly = "monthly", Quarterly = "quarterly", Yearly = "yearly" });

word!(DoubtField {
    Schedule = "schedule",
    Instrument = "instrument",
    ActionLines = "action_lines",
    StrategicLines = "strategic_lines",
    Themes = "themes",
    Funding = "funding",
    Partners = "partners",
    Title = "title",
    Row = "row",
    Area = "area",
    Responsible = "responsible",
    Condition = "condition",
});

word!(
    /// Why the source does not settle it.
    DoubtWhy {
        ShadingLost = "shading_lost",
        MergedCell = "merged_cell",
        NumberingBehind = "numbering_behind",
        RunTogether = "run_together",
        FirstColumn = "first_column",
        ShiftedRight = "shifted_right",
        ShiftedLeft = "shifted_left",
        PoorScan = "poor_scan",
        /// The table says a word that the network does not know.
        UnknownWord = "unknown_word",
        /// The table itself says that it is open, and not why.
        MarkedOpen = "marked_open",
    }
);

pub const NUMBER_MAX: usize = 20;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Who {
    Body(BodyId),
    Group(Group),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Responsible {
    pub who: Who,
    pub role: Role,
    pub origin: Origin,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Funding {
    /// A code of the vocabulary of funding sources.
    pub code: String,
    pub amount_cents: Option<i64>,
}

/// A line that an action names: the one we read, and the code that the source prints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cited {
    pub part: UnitId,
    pub printed: String,
    pub origin: Origin,
}

/// What a source leaves open about a field, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Doubt {
    pub field: DoubtField,
    pub why: DoubtWhy,
    pub printed: String,
    pub read: String,
}

#[derive(Debug, Clone)]
pub struct Action {
    pub id: UnitId,
    pub plan: crate::work_plan::PlanId,
    /// « 14 », « 3.1 »: items count through the whole document, sub-items within theirs.
    pub number: String,
    pub position: i64,
    pub parent: Option<UnitId>,
    pub area: Option<UnitId>,
    pub instrument: Option<String>,
    pub format: Option<Format>,
    pub frequency: Option<Frequency>,
    pub condition: String,
    pub purpose: Option<PurposeId>,
    pub source: String,
    pub source_line: Option<i64>,
    pub source_row: Option<i64>,
    pub execution: Execution,
    pub themes: Vec<String>,
    pub funding: Vec<Funding>,
    pub responsible: Vec<Responsible>,
    pub partners: Vec<String>,
    pub strategic_lines: Vec<Cited>,
    pub action_lines: Vec<Cited>,
    /// When it is to be done; empty: nobody has said.
    pub windows: Vec<Window>,
}

/// An action among the others of its plan: what it is part of, and what serves it.
#[derive(Debug, Clone)]
pub(crate) struct Kin {
    pub id: UnitId,
    pub parent: Option<UnitId>,
    pub purpose: Option<PurposeId>,
}

impl Kin {
    pub fn of(action: &Action) -> Self {
        Self { id: action.id.clone(), parent: action.parent.clone(), purpose: action.purpose.clone() }
    }
}

impl Action {
    pub fn bodies(&self) -> impl Iterator<Item = &BodyId> {
        self.responsible.iter().filter_map(|r| match &r.who {
            Who::Body(id) => Some(id),
            Who::Group(_) => None,
        })
    }

    /// How deep it stands: 0 for an item, 1 for a sub-item…
    pub fn depth(&self) -> usize {
        self.number.matches('.').count()
    }

    pub fn href(&self, plan: &str) -> String {
        format!("/plan/{plan}/actions/{}", self.number)
    }
}

/// What an action is added with.
#[derive(Debug, Clone)]
pub struct NewAction {
    pub number: String,
    pub title: String,
    pub text: String,
    pub parent: Option<UnitId>,
    pub area: Option<UnitId>,
    pub instrument: Option<String>,
    pub format: Option<Format>,
    pub frequency: Option<Frequency>,
    pub condition: String,
    pub themes: Vec<String>,
    pub funding: Vec<Funding>,
    pub responsible: Vec<Responsible>,
    pub partners: Vec<String>,
    pub strategic_lines: Vec<Cited>,
    pub action_lines: Vec<Cited>,
    pub windows: Vec<Window>,
    pub doubts: Vec<Doubt>,
    pub source: String,
    pub source_line: Option<i64>,
    pub source_row: Option<i64>,
}

impl NewAction {
    pub fn new(number: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            number: number.into(),
            title: title.into(),
            text: String::new(),
            parent: None,
            area: None,
            instrument: None,
            format: None,
            frequency: None,
            condition: String::new(),
            themes: Vec::new(),
            funding: Vec::new(),
            responsible: Vec::new(),
            partners: Vec::new(),
            strategic_lines: Vec::new(),
            action_lines: Vec::new(),
            windows: Vec::new(),
            doubts: Vec::new(),
            source: String::new(),
            source_line: None,
            source_row: None,
        }
    }
}
