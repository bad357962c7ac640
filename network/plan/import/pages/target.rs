//! The page where a person says for which plan a table is: a new one, with what a table does not say of it, or one
//! that is there and is corrected.

use askama::Template;
use platform::Refusal;
use platform::forms::{Choice, Draft, Problem};
use platform::page::{self, Reply, Shell};
use platform::web::Request;
use platform::words::dates;
use viewer::Context;

use super::super::commands;
use super::super::draft::{Draft as Waiting, Way};
use super::super::fields;
use super::super::target::{Heading, Target};
use super::{draft_address, silently, under_start, waiting};
use crate::work_plan::{Shape, TextStatus, WorkPlan};

const PREFIX: &str = "plan-import-target";
const NEW: &str = "new";
/// What the form asks of a new plan.
const OF_PLAN: [&str; 4] = ["slug", "first", "last", "owner"];

#[derive(Template)]
#[template(path = "import/pages/target.html")]
struct Edit {
    page: Shell,
    address: String,
    file: String,
    rows: usize,
    form: Draft,
    plans: Vec<Choice>,
    owners: Vec<Choice>,
}

impl Edit {
    fn shapes(&self) -> Vec<Choice> {
        let choice = |s: &Shape| Choice::new(s.as_str(), self.page.t(format!("plan-import-made-{s}")));
        Shape::ALL.iter().map(choice).collect()
    }

    fn statuses(&self) -> Vec<Choice> {
        let choice = |s: &TextStatus| Choice::new(s.as_str(), self.page.t(format!("plan-import-text-{s}")));
        TextStatus::ALL.iter().map(choice).collect()
    }
}

pub fn edit(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let draft = waiting(cx, request)?;
    if let Some(batch) = &draft.batch {
        return Ok(page::see(format!("/plan/import/batches/{batch}")));
    }
    let form = filled(cx, &draft).version(draft.version);
    page::show(&asking(cx, &draft, form)?)
}

pub fn set(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let draft = waiting(cx, request)?;
    if let Some(batch) = &draft.batch {
        return Ok(page::see(format!("/plan/import/batches/{batch}")));
    }
    let mend = |problems: Vec<Problem>| -> Refusal {
        match asking(cx, &draft, Draft::again(cx.words, PREFIX, &request.form, problems)) {
            Ok(page) => page::mend(&page),
            Err(other) => other,
        }
    };
    let target = match request.form.filled("plan") {
        None => return Err(mend(vec![Problem::new("plan", "platform-form-choose")])),
        Some(NEW) => Target::New(Box::new(Heading::parse(&request.form, cx.today()).map_err(mend)?)),
        Some(slug) => Target::Known(slug.to_owned()),
    };
    let taken = cx.read(|tx| crate::plans(tx, &cx.network.id))?.iter().any(|p| p.slug == target.slug());
    match &target {
        Target::New(_) if taken => return Err(mend(vec![Problem::new("slug", "plan-address-taken")])),
        Target::Known(_) if !taken => return Err(mend(vec![Problem::new("plan", "platform-form-choose")])),
        _ => {}
    }
    let seen = request.form.one("version").and_then(|v| v.parse().ok()).unwrap_or(0);
    let seen = Waiting { version: seen, ..draft.clone() };
    let is_other = draft.way.target.as_ref().is_none_or(|before| before.slug() != target.slug());
    let way = if is_other { draft.way.clone().lasting() } else { draft.way.clone() };
    let way = Way { target: Some(target), ..way };
    let address = draft_address(&draft);
    let reply = cx.once(&request.form, "platform-saved", |tx| {
        if commands::read_as(tx, cx, &seen, None, &way)? {
            return Ok(format!("{address}/columns"));
        }
        let problem = Problem::new("", "plan-import-columns-changed");
        let form = filled(cx, &draft).version(draft.version);
        Err(page::changed(&asking(cx, &draft, Draft { problems: vec![problem], ..form })?))
    })?;
    Ok(silently(reply))
}

/// Whether what a command refused is about the plan that a table was to become, and about no row.
pub(super) fn are_of_plan(problems: &[Problem]) -> bool {
    problems.iter().all(|problem| OF_PLAN.contains(&problem.field))
}

/// The form of the plan again, with what was refused when the table was to be carried out.
pub(super) fn again(cx: &Context, draft: &Waiting, problems: Vec<Problem>) -> Result<Refusal, Refusal> {
    let form = filled(cx, draft).version(draft.version);
    Ok(page::mend(&asking(cx, draft, Draft { problems, ..form })?))
}

fn filled(cx: &Context, draft: &Waiting) -> Draft {
    let has_areas = draft.way.mapping.column(fields::AREA).is_some();
    let form = Draft::new(cx.words, PREFIX)
        .with("shape", if has_areas { Shape::Areas } else { Shape::Lines })
        .with("text_status", TextStatus::Official);
    let short = |day| dates::day_short(cx.words.language, day);
    match &draft.way.target {
        None => form,
        Some(Target::Known(slug)) => form.with("plan", slug),
        Some(Target::New(heading)) => form
            .with("plan", NEW)
            .with("slug", &heading.slug)
            .with("title", &heading.title)
            .with("first", short(heading.first))
            .with("last", short(heading.last))
            .with("shape", heading.shape)
            .with("text_status", heading.text_status)
            .with("owner", heading.owner.as_ref().map_or("", |o| o.as_str()))
            .with("source", &heading.source)
            .with("lines", &heading.lines),
    }
}

fn asking(cx: &Context, draft: &Waiting, form: Draft) -> Result<Edit, Refusal> {
    let (plans, bodies) =
        cx.read(|tx| Ok::<_, Refusal>((crate::plans(tx, &cx.network.id)?, bodies::body::named(tx, &cx.network.id)?)))?;
    let known = |plan: &WorkPlan| {
        Choice::new(&plan.slug, plan.title.as_str()).note(cx.words.t1(
            "plan-import-target-known",
            "plan",
            plan.slug.as_str(),
        ))
    };
    let new = Choice::new(NEW, cx.words.t("plan-import-target-new")).note(cx.words.t("plan-import-target-new-note"));
    Ok(Edit {
        page: under_start(cx, cx.page("plan-import-which-plan")).erring(form.has_problems()),
        address: draft_address(draft),
        file: draft.file_name.clone(),
        rows: draft.table.sheet.body().count(),
        form,
        plans: std::iter::once(new).chain(plans.iter().map(known)).collect(),
        owners: bodies.iter().map(|b| Choice::new(b.id.as_str(), b.name.as_str())).collect(),
    })
}
