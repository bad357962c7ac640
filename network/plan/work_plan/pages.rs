//! The list of all plans, and the form that records that one is in force.

use askama::Template;
use platform::Refusal;
use platform::forms::{Choice, Draft, Pairs, Problem};
use platform::page::{self, Reply, Shell};
use platform::web::Request;
use platform::words::dates;
use viewer::Context;

use super::commands::record_in_force;
use super::{Certainty, NewForce, WorkPlan, store};
use crate::head::{below, force_sentence};
use crate::rules;

#[derive(Template)]
#[template(path = "work_plan/list.html")]
struct List {
    page: Shell,
    plans: Vec<ListedPlan>,
    may_import: bool,
}

impl List {
    fn may_import(&self) -> bool {
        self.may_import
    }
}

struct ListedPlan {
    href: String,
    title: String,
    force: String,
    in_force: bool,
    planned: bool,
    summarised: bool,
    note: String,
}

pub(crate) fn list(cx: &Context, _: &Request) -> Result<Reply, Refusal> {
    let plans = cx.read(|tx| store::all(tx, &cx.network.id))?;
    let listed = |plan: &WorkPlan| ListedPlan {
        href: plan.href(),
        title: plan.title.clone(),
        force: force_sentence(cx.words, plan.force.as_ref()),
        in_force: plan.in_force_on(cx.today()),
        planned: plan.force.as_ref().is_some_and(|f| f.certainty == Certainty::Planned),
        summarised: plan.is_summarised(),
        note: plan.note.clone(),
    };
    page::show(&List {
        page: cx.page("plan-title"),
        plans: plans.iter().map(listed).collect(),
        may_import: rules::may_edit(&cx.viewer).is_ok(),
    })
}

const PREFIX: &str = "plan-force-form";

#[derive(Template)]
#[template(path = "work_plan/force.html")]
struct RecordForce {
    page: Shell,
    form: Draft,
    back: String,
    now: String,
    /// Whether it was recorded before: then activities serve it already.
    known: bool,
}

impl RecordForce {
    fn new(cx: &Context, plan: &WorkPlan, form: Draft) -> Self {
        let page = below(cx, plan, cx.words.t("plan-force-page")).erring(form.has_problems());
        let now = force_sentence(cx.words, plan.force.as_ref());
        Self { back: plan.href(), now, known: plan.force.is_some(), form, page }
    }

    fn certainties(&self) -> Vec<Choice> {
        Certainty::ALL
            .iter()
            .map(|c| {
                Choice::new(c.as_str(), self.page.t(format!("plan-certainty-{c}")))
                    .note(self.page.t(format!("plan-certainty-{c}-note")))
            })
            .collect()
    }
}

pub(crate) fn edit_force(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    cx.signed_in()?;
    rules::may_edit(&cx.viewer).map_err(Refusal::no)?;
    let plan = cx.read(|tx| store::by_slug(tx, &cx.network.id, request.param("plan")))?;
    let language = cx.words.language;
    let mut form = Draft::new(cx.words, PREFIX)
        .with("from", dates::day_short(language, plan.first))
        .with("certainty", Certainty::Stated);
    if let Some(force) = &plan.force {
        form = form
            .with("from", dates::day_short(language, force.from))
            .with("decided", force.decided.map_or_else(String::new, |d| d.write_short(language)))
            .with("place", &force.place)
            .with("certainty", force.certainty)
            .with("source", &force.source)
            .with("note", &force.note);
    }
    page::show(&RecordForce::new(cx, &plan, form))
}

pub(crate) fn record_force(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    cx.signed_in()?;
    rules::may_edit(&cx.viewer).map_err(Refusal::no)?;
    let plan = cx.read(|tx| store::by_slug(tx, &cx.network.id, request.param("plan")))?;
    let mend = |problems: Vec<Problem>| {
        page::mend(&RecordForce::new(cx, &plan, Draft::again(cx.words, PREFIX, &request.form, problems)))
    };
    let new = parse(cx, &request.form).map_err(mend)?;
    let done = cx.once(&request.form, "plan-force-saved", |tx| {
        record_in_force(tx, cx, &plan, &new)?;
        Ok(plan.href())
    });
    done.map_err(|refusal| match refusal {
        Refusal::Fields(problems) => mend(problems),
        other => other,
    })
}

fn parse(cx: &Context, form: &Pairs) -> Result<NewForce, Vec<Problem>> {
    let mut problems = Vec::new();
    let text = |field: &str| form.filled(field).unwrap_or_default().to_owned();
    let from = form.filled("from").and_then(|typed| dates::parse_day(typed, cx.today()).ok());
    if from.is_none() {
        problems.push(Problem::new("from", "plan-state-odd-day"));
    }
    let decided = form.filled("decided").map(|typed| dates::parse_span(typed, cx.today()));
    if matches!(decided, Some(Err(_))) {
        problems.push(Problem::new("decided", "plan-force-odd-date"));
    }
    let certainty = form.filled("certainty").and_then(Certainty::from_word);
    if certainty.is_none() {
        problems.push(Problem::new("certainty", "platform-form-choose"));
    }
    match (from, certainty) {
        (Some(from), Some(certainty)) if problems.is_empty() => Ok(NewForce {
            from,
            decided: decided.and_then(Result::ok),
            place: text("place"),
            certainty,
            source: text("source"),
            note: text("note"),
        }),
        _ => Err(problems),
    }
}
