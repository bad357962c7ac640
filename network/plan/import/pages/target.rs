//! The page where a person says for which plan a table is: a new one, with what a table does not say of it, or one
//! that is there and is corrected.

use askama::Template;
use imports::pages::columns::PATH as COLUMNS;
use imports::pages::silently;
use imports::pages::steps::Steps;
use platform::Refusal;
use platform::forms::{Choice, Draft, Problem};
use platform::page::{self, Reply, Shell};
use platform::web::Request;
use platform::words::dates;
use viewer::Context;

use super::super::IMPORT;
use super::super::commands;
use super::super::fields;
use super::super::target::{Heading, Target};
use super::super::way::Way;
use super::waiting;
use crate::work_plan::{Shape, TextStatus, WorkPlan};

const PREFIX: &str = "plan-import-target";
/// The path of the page, below its draft.
pub const PATH: &str = "/target";
const NEW: &str = "new";
/// What the form asks of a new plan.
const OF_PLAN: [&str; 4] = ["slug", "first", "last", "owner"];

#[derive(Template)]
#[template(path = "import/pages/target.html")]
struct Edit {
    page: Shell,
    steps: Steps,
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
    let (draft, way) = waiting(cx, request)?;
    if let Some(batch) = &draft.batch {
        return Ok(page::see(IMPORT.batch_href(batch)));
    }
    let form = filled(cx, &way).version(draft.version);
    page::show(&asking(cx, &draft, form)?)
}

pub fn set(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let (draft, way) = waiting(cx, request)?;
    if let Some(batch) = &draft.batch {
        return Ok(page::see(IMPORT.batch_href(batch)));
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
    let seen = draft.seen_by(&request.form);
    let is_other = way.target.as_ref().is_none_or(|before| before.slug() != target.slug());
    let now = if is_other { way.clone().lasting() } else { way.clone() };
    let now = Way { target: Some(target), ..now };
    let address = IMPORT.draft_href(&draft.id);
    let reply = cx.once(&request.form, "platform-saved", |tx| {
        if commands::aim(tx, cx, &seen, &now)? {
            return Ok(format!("{address}{COLUMNS}"));
        }
        let problem = Problem::new("", "imports-changed");
        let form = filled(cx, &way).version(draft.version);
        Err(page::changed(&asking(cx, &draft, Draft { problems: vec![problem], ..form })?))
    })?;
    Ok(silently(reply))
}

/// Whether what a command refused is about the plan that a table was to become, and about no row.
pub(super) fn are_of_plan(problems: &[Problem]) -> bool {
    problems.iter().all(|problem| OF_PLAN.contains(&problem.field))
}

/// The form of the plan again, with what was refused when the table was to be carried out.
pub(super) fn again(
    cx: &Context,
    draft: &imports::Draft,
    way: &Way,
    problems: Vec<Problem>,
) -> Result<Refusal, Refusal> {
    let form = filled(cx, way).version(draft.version);
    Ok(page::mend(&asking(cx, draft, Draft { problems, ..form })?))
}

fn filled(cx: &Context, way: &Way) -> Draft {
    let has_areas = way.mapping.column(fields::AREA).is_some();
    let form = Draft::new(cx.words, PREFIX)
        .with("shape", if has_areas { Shape::Areas } else { Shape::Lines })
        .with("text_status", TextStatus::Official);
    let short = |day| dates::day_short(cx.words.language, day);
    match &way.target {
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

fn asking(cx: &Context, draft: &imports::Draft, form: Draft) -> Result<Edit, Refusal> {
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
        page: IMPORT.under_start(cx, cx.page("plan-import-which-plan")).erring(form.has_problems()),
        steps: IMPORT.steps(cx, draft, PATH),
        address: IMPORT.draft_href(&draft.id),
        file: draft.file_name.clone(),
        rows: draft.sheet.body().count(),
        form,
        plans: std::iter::once(new).chain(plans.iter().map(known)).collect(),
        owners: bodies.iter().map(|b| Choice::new(b.id.as_str(), b.name.as_str())).collect(),
    })
}
