//! The parts that actions hang from: challenges, areas, strategic lines with objectives, action lines. Each is a
//! unit of the plan's document, known by itself and never by its number.

pub(crate) mod pages;
pub(crate) mod store;

use activity::PurposeId;
use documents::{UnitId, UnitKind, Wording, add_unit};
use platform::{Refusal, Tx, word};
use viewer::Context;

use crate::rules;
use crate::work_plan::WorkPlan;

word!(PartKind {
    Challenge = "challenge",
    Area = "area",
    StrategicLine = "strategic_line",
    Objective = "objective",
    ActionLine = "action_line",
});

word!(
    /// Whether the source prints it or we read it from the rest: the name of an area, the strategic line of an
    /// action line.
    Reading { Stated = "stated", Inferred = "inferred" }
);

#[derive(Debug, Clone)]
pub struct Part {
    pub id: UnitId,
    pub kind: PartKind,
    /// « 3 », `advice` (the code of the vocabulary of areas), « LE1 », « LA7 ».
    pub code: String,
    pub position: i64,
    pub parent: Option<UnitId>,
    pub reading: Reading,
    pub purpose: Option<PurposeId>,
    pub source: String,
    pub source_line: Option<i64>,
}

impl Part {
    pub fn href(&self, plan: &str) -> String {
        let place = match self.kind {
            PartKind::Challenge => "challenges",
            PartKind::Area => "areas",
            PartKind::StrategicLine | PartKind::Objective | PartKind::ActionLine => "lines",
        };
        format!("/plan/{plan}/{place}/{}", self.code)
    }
}

#[derive(Debug, Clone)]
pub struct NewPart {
    pub kind: PartKind,
    pub code: String,
    pub title: String,
    pub parent: Option<UnitId>,
    pub reading: Reading,
    pub source: String,
    pub source_line: Option<i64>,
}

/// Adds a part at the end of its kind.
pub fn add(tx: &mut Tx, cx: &Context, plan: &WorkPlan, new: &NewPart) -> Result<UnitId, Refusal> {
    rules::may_edit(&cx.viewer).map_err(Refusal::no)?;
    let kind = match new.kind {
        PartKind::Challenge => UnitKind::Challenge,
        PartKind::Area => UnitKind::Area,
        PartKind::StrategicLine => UnitKind::StrategicLine,
        PartKind::Objective => UnitKind::Objective,
        PartKind::ActionLine => UnitKind::ActionLine,
    };
    let known = store::of_plan(tx, &cx.network.id, &plan.id)?;
    if known.iter().any(|p| p.kind == new.kind && p.code == new.code) {
        return Err(Refusal::field("code", "plan-part-taken"));
    }
    let unit = add_unit(tx, cx, &plan.document, kind, &Wording::titled(new.title.as_str()))?;
    let position = known.iter().filter(|p| p.kind == new.kind).map(|p| p.position).max().unwrap_or(0) + 1;
    store::insert(tx, cx, &plan.id, &unit, position, new)?;
    cx.tell(tx, "plan.add_part", unit.as_str(), new.kind.as_str())?;
    Ok(unit)
}
