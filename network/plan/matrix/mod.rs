//! Coverage: strategic lines across, action lines down, how many actions stand where they meet; a line with no action
//! is shown and says so.

use askama::Template;
use documents::UnitId;
use platform::Refusal;
use platform::page::{self, Reply, Shell};
use platform::web::Request;
use viewer::Context;

use crate::head::{Bar, View, below};
use crate::overview::Overview;
use crate::part::{Part, PartKind};
use crate::table::foreign;

#[derive(Template)]
#[template(path = "matrix/show.html")]
struct Matrix {
    page: Shell,
    bar: Bar,
    href: String,
    heads: Vec<(String, String, String)>,
    rows: Vec<MatrixRow>,
    totals: Vec<usize>,
    bare: usize,
    lang: Option<&'static str>,
}

struct MatrixRow {
    code: String,
    href: String,
    title: String,
    /// How many actions in each strategic line, whether the line belongs there, and the code of the strategic line.
    cells: Vec<(usize, bool, String)>,
    total: usize,
}

pub(crate) fn show(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let plan = cx.read(|tx| Overview::load(tx, cx, request.param("plan")))?;
    let strategic: Vec<&Part> = plan.parts_of(PartKind::StrategicLine).collect();
    let lines: Vec<&Part> = plan.parts_of(PartKind::ActionLine).collect();
    if lines.is_empty() {
        return Err(Refusal::NotFound);
    }
    let page = below(cx, &plan.plan, cx.words.t1("plan-matrix-title", "plan", plan.plan.title.as_str()));
    let rows: Vec<MatrixRow> = lines.iter().map(|line| row(&plan, line, &strategic)).collect();
    let cites =
        |head: &Part| plan.actions.iter().filter(|a| a.strategic_lines.iter().any(|c| c.part == head.id)).count();
    page::show(&Matrix {
        bar: Bar::new(&page, &plan.plan, &plan.parts, plan.actions.len(), View::Matrix),
        href: plan.plan.href(),
        heads: strategic
            .iter()
            .map(|p| (p.code.clone(), p.href(&plan.plan.slug), plan.title(&p.id).to_owned()))
            .collect(),
        totals: strategic.iter().map(|p| cites(p)).collect(),
        bare: rows.iter().filter(|r| r.total == 0).count(),
        rows,
        lang: foreign(&page),
        page,
    })
}

fn row(plan: &Overview, line: &Part, strategic: &[&Part]) -> MatrixRow {
    let with: Vec<_> = plan.actions.iter().filter(|a| a.action_lines.iter().any(|c| c.part == line.id)).collect();
    let meets = |head: &UnitId| with.iter().filter(|a| a.strategic_lines.iter().any(|c| c.part == *head)).count();
    MatrixRow {
        code: line.code.clone(),
        href: line.href(&plan.plan.slug),
        title: plan.title(&line.id).to_owned(),
        cells: strategic
            .iter()
            .map(|head| (meets(&head.id), line.parent.as_ref() == Some(&head.id), head.code.clone()))
            .collect(),
        total: with.len(),
    }
}
