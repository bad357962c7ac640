//! The plan's time on one strip: dated milestones above, continuous strands below, and a hatched band for what
//! nobody has set.

use platform::page::Shell;
use platform::page::charts::Lane;

use crate::action::{Action, Window};
use crate::overview::Overview;
use crate::table::today_of;
use crate::work_plan::Shape;
use crate::year::axis::{Axis, StripRow};

/// The most rows of the strip on the front; the calendar has them all.
const MOST: usize = 12;

pub(super) struct Year {
    pub scale: String,
    pub milestones: Vec<StripRow>,
    pub strands: Vec<StripRow>,
    pub left_out: usize,
    pub unset: Option<(String, String)>,
    pub today: Option<String>,
}

impl Year {
    pub fn of(page: &Shell, plan: &Overview) -> Self {
        let axis = Axis::of(plan);
        let continuous = |a: &&Action| a.windows.iter().any(Window::is_continuous);
        let dated: Vec<&Action> = plan.actions.iter().filter(|a| !a.windows.is_empty() && !continuous(a)).collect();
        let strands: Vec<&Action> = plan.actions.iter().filter(continuous).collect();
        let unset = plan.actions.iter().filter(|a| a.windows.is_empty()).count();
        let rows = |list: &[&Action]| list.iter().take(MOST).map(|a| axis.row(page, plan, a)).collect();
        let key = if plan.plan.shape == Shape::Lines { "plan-count-action" } else { "plan-count-item" };
        Self {
            scale: axis.scale(page),
            milestones: rows(&dated),
            strands: rows(&strands),
            left_out: dated.len().saturating_sub(MOST) + strands.len().saturating_sub(MOST),
            unset: (unset > 0).then(|| (page.tn(key, unset), axis.strip("year-unset", &[Lane::Unset]))),
            today: axis.has_today().then(|| today_of(page, plan)),
        }
    }
}
