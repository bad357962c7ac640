//! Until when bodies have something to do: the windows of the actions they answer for, for the slices below. Only what
//! still waits to be done, in plans that are in force or will be; what may be done all year has no limit, and what
//! nobody has dated is not here.

use documents::UnitId;
use platform::{Refusal, Tx, trail};
use viewer::{BodyId, Context};

use crate::action::Window;
use crate::panels::Found;
use crate::work_plan;

/// A window of an action, with what a reader must know of the action.
#[derive(Debug, Clone)]
pub struct Due {
    pub action: UnitId,
    pub number: String,
    pub title: String,
    pub href: String,
    /// The title of its plan.
    pub plan: String,
    pub window: Window,
    /// « març o abril de 2024 »
    pub written: String,
    /// When the plan was recorded in force.
    pub since: i64,
    /// How often the action was changed, and when it or the plan's being in force was last recorded.
    pub changes: i64,
    pub changed_at: i64,
}

/// What changes what is said of a window.
const CHANGES: [&str; 2] = ["documents.revise", "plan.correct_action"];

/// In a fixed number of questions, whatever the number of bodies.
pub fn due_of(tx: &mut Tx, cx: &Context, bodies: &[BodyId]) -> Result<Vec<Due>, Refusal> {
    let mut plans = work_plan::all(tx, &cx.network.id)?;
    plans.retain(|p| p.force.is_some() && p.last >= cx.today());
    if plans.is_empty() || bodies.is_empty() {
        return Ok(Vec::new());
    }
    let mut found = Found::of(tx, cx, bodies, plans)?;
    found.actions.retain(|a| a.execution.state.is_open());
    let units: Vec<UnitId> = found.actions.iter().map(|a| a.id.clone()).collect();
    let texts = documents::text_of(tx, &cx.network.id, &units)?;
    let subjects: Vec<&str> = units.iter().map(UnitId::as_str).collect();
    let times = trail::times_done(tx, cx.network.id.as_str(), &CHANGES, &subjects)?;
    let mut due = Vec::new();
    for action in &found.actions {
        let Some(plan) = found.plans.get(&action.plan) else { continue };
        let since = plan.force.as_ref().map_or(0, |f| f.recorded_at);
        let (changes, last) = times.get(action.id.as_str()).copied().unwrap_or((0, since));
        let limited = action.windows.iter().filter(|w| !w.is_continuous());
        due.extend(limited.map(|window| Due {
            action: action.id.clone(),
            number: action.number.clone(),
            title: texts.get(&action.id).map(|t| t.title.clone()).unwrap_or_default(),
            href: action.href(&plan.slug),
            plan: plan.title.clone(),
            window: *window,
            written: window.write(cx.words, true),
            since,
            changes,
            changed_at: last.max(since),
        }));
    }
    Ok(due)
}
