//! The page of an action with all that is known of it, and the forms that mend its words and name who answers for it.

use askama::Template;
use bodies::Body;
use documents::{Revised, Version, Wording};
use platform::forms::{Choice, Draft, Problem};
use platform::page::{self, Reply, Shell};
use platform::slice::Place;
use platform::web::Request;
use platform::{Refusal, Tx};
use viewer::{BodyId, Context};

use super::commands::{name_responsible, release_responsible, reword};
use super::{Action, Origin, Role, Who, store};
use crate::action::facts::Sheet;
use crate::head::below;
use crate::overview::Overview;
use crate::rules;
use crate::work_plan::{self, WorkPlan};

pub(crate) fn show(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let sheet = cx.read(|tx| {
        let plan = Overview::load(tx, cx, request.param("plan"))?;
        let action = plan.action(request.param("number")).ok_or(Refusal::NotFound)?;
        let panels = match &action.purpose {
            Some(purpose) => cx.panels(tx, Place::Purpose, purpose.as_str())?,
            None => Vec::new(),
        };
        Sheet::of(tx, cx, &plan, action, panels)
    })?;
    page::show(&sheet)
}

/// The plan and the action that an address names.
pub(crate) fn asked(tx: &mut Tx, cx: &Context, request: &Request) -> Result<(WorkPlan, Action), Refusal> {
    let plan = work_plan::by_slug(tx, &cx.network.id, request.param("plan"))?;
    let action = store::by_number(tx, &cx.network.id, &plan.id, request.param("number"))?;
    Ok((plan, action))
}

pub(crate) fn form_shell(cx: &Context, key: &str, plan: &WorkPlan, action: &Action) -> Shell {
    let label = cx.words.t1("plan-action-number", "number", action.number.as_str());
    below(cx, plan, cx.words.t(key)).under(action.href(&plan.slug), label)
}

#[derive(Template)]
#[template(path = "action/reword.html")]
struct Reword {
    page: Shell,
    form: Draft,
    back: String,
    name: String,
    theirs: Option<Version>,
    lang: Option<&'static str>,
}

impl Reword {
    fn new(cx: &Context, plan: &WorkPlan, action: &Action, form: Draft, theirs: Option<Version>) -> Self {
        let page = form_shell(cx, "plan-reword-page", plan, action).erring(form.has_problems());
        let name = page.t1("plan-action-number", "number", action.number.as_str());
        Self { form, back: action.href(&plan.slug), name, theirs, lang: crate::table::foreign(&page), page }
    }
}

const REWORD: &str = "plan-reword";

pub(crate) fn edit_words(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    cx.signed_in()?;
    rules::may_edit(&cx.viewer).map_err(Refusal::no)?;
    let (plan, action, now) = cx.read(|tx| {
        let (plan, action) = asked(tx, cx, request)?;
        let now = documents::text_of(tx, &cx.network.id, std::slice::from_ref(&action.id))?
            .remove(&action.id)
            .ok_or(Refusal::NotFound)?;
        Ok::<_, Refusal>((plan, action, now))
    })?;
    let form = Draft::new(cx.words, REWORD).with("title", &now.title).with("text", &now.text).version(now.number);
    page::show(&Reword::new(cx, &plan, &action, form, None))
}

pub(crate) fn change_words(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    cx.signed_in()?;
    rules::may_edit(&cx.viewer).map_err(Refusal::no)?;
    let (plan, action) = cx.read(|tx| asked(tx, cx, request))?;
    let again = |problems: Vec<Problem>| Draft::again(cx.words, REWORD, &request.form, problems);
    let text = |field: &str| request.form.filled(field).unwrap_or_default().to_owned();
    let wording = Wording { title: text("title"), text: text("text").replace("\r\n", "\n") };
    let seen = request.form.one("version").and_then(|v| v.parse().ok()).unwrap_or(0);
    let done = cx.once(&request.form, "platform-saved", |tx| {
        match reword(tx, cx, &plan, &action, seen, &wording, &text("reason"))? {
            Revised::Done(_) | Revised::Same => Ok(action.href(&plan.slug)),
            Revised::Changed(theirs) => {
                let mut form = again(Vec::new()).version(theirs.number);
                form.key = platform::ids::secret();
                Err(page::changed(&Reword::new(cx, &plan, &action, form, Some(theirs))))
            }
        }
    });
    done.map_err(|refusal| match refusal {
        Refusal::Fields(problems) => page::mend(&Reword::new(cx, &plan, &action, again(problems), None)),
        other => other,
    })
}

#[derive(Template)]
#[template(path = "action/responsible.html")]
struct Responsibles {
    page: Shell,
    form: Draft,
    back: String,
    here: String,
    name: String,
    named: Vec<(Body, String, bool)>,
    bodies: Vec<Choice>,
    roles: Vec<Choice>,
}

const RESPONSIBLE: &str = "plan-responsible";

impl Responsibles {
    fn load(tx: &mut Tx, cx: &Context, plan: &WorkPlan, action: &Action, form: Draft) -> Result<Self, Refusal> {
        let all = bodies::body::all(tx, &cx.network.id)?;
        let page = form_shell(cx, "plan-responsible-title", plan, action).erring(form.has_problems());
        let named = action.responsible.iter().filter_map(|r| match &r.who {
            Who::Body(id) => all
                .iter()
                .find(|b| b.id == *id)
                .map(|b| (b.clone(), page.t(format!("plan-role-{}", r.role)), r.origin == Origin::Sample)),
            Who::Group(_) => None,
        });
        Ok(Self {
            named: named.collect(),
            bodies: all.iter().map(|b| Choice::new(b.id.as_str(), b.name.as_str())).collect(),
            roles: Role::ALL.iter().map(|r| Choice::new(r.as_str(), page.t(format!("plan-role-{r}")))).collect(),
            back: action.href(&plan.slug),
            here: format!("{}/responsible", action.href(&plan.slug)),
            name: page.t1("plan-action-number", "number", action.number.as_str()),
            form,
            page,
        })
    }
}

pub(crate) fn edit_responsible(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    cx.signed_in()?;
    rules::may_edit(&cx.viewer).map_err(Refusal::no)?;
    let form = Draft::new(cx.words, RESPONSIBLE).with("role", Role::Lead);
    let made = cx.read(|tx| {
        let (plan, action) = asked(tx, cx, request)?;
        Responsibles::load(tx, cx, &plan, &action, form)
    })?;
    page::show(&made)
}

pub(crate) fn change_responsible(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    cx.signed_in()?;
    rules::may_edit(&cx.viewer).map_err(Refusal::no)?;
    let (plan, action) = cx.read(|tx| asked(tx, cx, request))?;
    let body = request.form.filled("body").map(|id| BodyId(id.to_owned()));
    let role = request.form.filled("role").and_then(Role::from_word).unwrap_or(Role::Lead);
    let released = request.form.filled("release").map(|id| BodyId(id.to_owned()));
    let to = format!("{}/responsible", action.href(&plan.slug));
    let done = cx.once(&request.form, "platform-saved", |tx| {
        match (&released, &body) {
            (Some(gone), _) => release_responsible(tx, cx, &action, gone)?,
            (None, Some(body)) => name_responsible(tx, cx, &action, body, role, Origin::Stated)?,
            (None, None) => return Err(Refusal::field("body", "platform-form-choose")),
        }
        Ok(to.clone())
    });
    done.map_err(|refusal| match refusal {
        Refusal::Fields(problems) => {
            let form = Draft::again(cx.words, RESPONSIBLE, &request.form, problems);
            match cx.read(|tx| Responsibles::load(tx, cx, &plan, &action, form)) {
                Ok(made) => page::mend(&made),
                Err(other) => other,
            }
        }
        other => other,
    })
}
