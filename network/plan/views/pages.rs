//! Opening a saved view at its address, and the forms that keep it, give it another name and remove it.

use askama::Template;
use platform::forms::{Draft, Pairs, Problem};
use platform::page::{self, Reply, Shell};
use platform::web::Request;
use platform::{Refusal, Tx};
use viewer::Context;

use super::{Layout, NAME_MAX, NewView, SavedView, commands, store};
use crate::head::below;
use crate::rules;
use crate::table::Sieve;
use crate::work_plan::{self, WorkPlan};
use crate::{board, dashboard};

const PREFIX: &str = "plan-saved-form";

/// Its table or board; who has no place in the network finds none.
pub(crate) fn open(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let (_, view) = cx.read(|tx| asked(tx, cx, request))?;
    match view.layout {
        Layout::Table => dashboard::open(cx, request.param("plan"), &view),
        Layout::Board => board::open(cx, request, &view),
    }
}

/// The plan and the view of an address.
fn asked(tx: &mut Tx, cx: &Context, request: &Request) -> Result<(WorkPlan, SavedView), Refusal> {
    cx.signed_in()?;
    rules::may_keep_views(&cx.viewer).map_err(|_| Refusal::NotFound)?;
    let plan = work_plan::by_slug(tx, &cx.network.id, request.param("plan"))?;
    let view = store::by_slug(tx, &cx.network.id, &plan.id, request.param("view"))?;
    Ok((plan, view))
}

/// The form of a name: of a view that is being kept, or of one that has one.
#[derive(Template)]
#[template(path = "views/name.html")]
struct Naming {
    page: Shell,
    form: Draft,
    action: String,
    back: String,
    /// What is kept, when it is not kept yet.
    new: Option<NewView>,
    /// Where it is removed, when it is there.
    removal: Option<String>,
    /// The name that someone else gave it meanwhile.
    theirs: Option<String>,
    key: String,
}

impl Naming {
    fn keeping(cx: &Context, plan: &WorkPlan, new: NewView, form: Draft) -> Self {
        let page = below(cx, plan, cx.words.t("plan-saved-keep")).erring(form.has_problems());
        let action = format!("{}/views", plan.href());
        let key = platform::ids::secret();
        Self { page, form, action, back: plan.href(), new: Some(new), removal: None, theirs: None, key }
    }

    fn of(cx: &Context, plan: &WorkPlan, view: &SavedView, form: Draft) -> Self {
        let page = below(cx, plan, cx.words.t("plan-saved-change-title")).erring(form.has_problems());
        let href = view.href(plan);
        Self {
            page,
            form,
            action: format!("{href}/edit"),
            removal: Some(format!("{href}/removal")),
            back: view.link(plan),
            new: None,
            theirs: None,
            key: platform::ids::secret(),
        }
    }

    fn max(&self) -> usize {
        NAME_MAX
    }
}

pub(crate) fn keep(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    cx.signed_in()?;
    let plan = cx.read(|tx| work_plan::by_slug(tx, &cx.network.id, request.param("plan")))?;
    rules::may_keep_views(&cx.viewer).map_err(Refusal::no)?;
    let new = sent(cx, &request.form);
    let done = cx.once(&request.form, "plan-saved-kept", |tx| {
        let slug = commands::keep(tx, cx, &plan, &new)?;
        Ok(format!("{}/views/{slug}", plan.href()))
    });
    done.map_err(|refusal| match refusal {
        Refusal::Fields(problems) => page::mend(&Naming::keeping(cx, &plan, new, again(cx, request, problems))),
        other => other,
    })
}

/// What a form says of a new view; of the filters, those that a plan knows.
fn sent(cx: &Context, form: &Pairs) -> NewView {
    let query = Pairs::parse(form.filled("query").unwrap_or_default().as_bytes());
    NewView {
        name: form.filled("name").unwrap_or_default().to_owned(),
        layout: form.filled("layout").and_then(Layout::from_word).unwrap_or(Layout::Table),
        query: Sieve::read(&query, &cx.viewer).query().encoded(),
    }
}

fn again(cx: &Context, request: &Request, problems: Vec<Problem>) -> Draft {
    Draft::again(cx.words, PREFIX, &request.form, problems)
}

pub(crate) fn edit(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let (plan, view) = cx.read(|tx| asked(tx, cx, request))?;
    rules::may_change_view(&cx.viewer, &view.owner).map_err(Refusal::no)?;
    let form = Draft::new(cx.words, PREFIX).with("name", &view.name).version(view.version);
    page::show(&Naming::of(cx, &plan, &view, form))
}

pub(crate) fn rename(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let (plan, view) = cx.read(|tx| asked(tx, cx, request))?;
    rules::may_change_view(&cx.viewer, &view.owner).map_err(Refusal::no)?;
    let name = request.form.filled("name").unwrap_or_default();
    let seen = request.form.one("version").and_then(|v| v.parse().ok()).unwrap_or(0);
    let done = cx.once(&request.form, "plan-saved-renamed", |tx| {
        if commands::rename(tx, cx, &view, seen, name)? {
            return Ok(view.href(&plan));
        }
        let now = store::by_slug(tx, &cx.network.id, &plan.id, &view.slug)?;
        let mut form = again(cx, request, Vec::new()).version(now.version);
        form.key = platform::ids::secret();
        Err(page::changed(&Naming { theirs: Some(now.name), ..Naming::of(cx, &plan, &view, form) }))
    });
    done.map_err(|refusal| match refusal {
        Refusal::Fields(problems) => page::mend(&Naming::of(cx, &plan, &view, again(cx, request, problems))),
        other => other,
    })
}

pub(crate) fn remove(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    cx.signed_in()?;
    cx.once(&request.form, "plan-saved-removed", |tx| {
        let (plan, view) = asked(tx, cx, request)?;
        commands::remove(tx, cx, &view)?;
        Ok(if view.layout == Layout::Board { format!("{}/board", plan.href()) } else { plan.href() })
    })
}
