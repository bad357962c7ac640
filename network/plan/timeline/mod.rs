//! The calendar of a plan: every action as a row, by month or by quarter, grouped as the document is; what nobody has
//! set is drawn hatched.

use askama::Template;
use platform::Refusal;
use platform::page::{self, Link, Reply, Shell};
use platform::web::Request;
use viewer::Context;

use crate::head::{Bar, View, below};
use crate::overview::Overview;
use crate::table::{Grouping, foreign, today_of};
use crate::work_plan::Shape;
use crate::year::axis::{Axis, StripRow};

#[derive(Template)]
#[template(path = "timeline/show.html")]
struct Timeline {
    page: Shell,
    bar: Bar,
    divisions: Vec<Link>,
    scale: String,
    groups: Vec<(String, Vec<StripRow>)>,
    today: Option<String>,
    unset: usize,
    lang: Option<&'static str>,
}

pub(crate) fn show(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let plan = cx.read(|tx| Overview::load(tx, cx, request.param("plan")))?;
    if plan.actions.is_empty() {
        return Err(Refusal::NotFound);
    }
    let by_quarter = match request.query.filled("by") {
        Some(asked) => asked == "quarter",
        None => plan.spans_years(),
    };
    let axis = Axis::divided(&plan, by_quarter);
    let page = below(cx, &plan.plan, cx.words.t1("plan-timeline-title", "plan", plan.plan.title.as_str()));
    let division = |word: &str, current: bool| {
        Link::new(format!("{}/timeline?by={word}", plan.plan.href()), cx.words.t(&format!("plan-timeline-by-{word}")))
            .current(current)
    };
    page::show(&Timeline {
        bar: Bar::new(&page, &plan.plan, &plan.parts, plan.actions.len(), View::Timeline),
        divisions: vec![division("month", !by_quarter), division("quarter", by_quarter)],
        scale: axis.scale(&page),
        groups: groups(&page, &plan, &axis),
        today: axis.has_today().then(|| today_of(&page, &plan)),
        unset: plan.actions.iter().filter(|a| a.windows.is_empty()).count(),
        lang: foreign(&page),
        page,
    })
}

fn groups(page: &Shell, plan: &Overview, axis: &Axis) -> Vec<(String, Vec<StripRow>)> {
    let grouping = if plan.plan.shape == Shape::Lines { Grouping::Instrument } else { Grouping::Area };
    let mut groups: Vec<(String, Vec<StripRow>)> = Vec::new();
    for action in &plan.actions {
        let title = grouping.of(page, plan, action).swap_remove(0);
        let row = axis.row(page, plan, action);
        match groups.iter_mut().find(|(known, _)| *known == title) {
            Some((_, rows)) => rows.push(row),
            None => groups.push((title, vec![row])),
        }
    }
    groups
}
