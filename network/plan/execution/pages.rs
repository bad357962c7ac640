//! The form that says how an action goes.

use askama::Template;
use platform::Refusal;
use platform::forms::{Choice, Draft, Problem};
use platform::page::{self, Reply, Shell};
use platform::web::Request;
use platform::words::dates;
use viewer::Context;

use super::{NewState, State, last_fact, record};
use crate::action::Action;
use crate::action::pages::{asked, form_shell};
use crate::rules;
use crate::work_plan::WorkPlan;

const PREFIX: &str = "plan-state-form";

#[derive(Template)]
#[template(path = "execution/change.html")]
struct Change {
    page: Shell,
    form: Draft,
    back: String,
    name: String,
    now: String,
    changed: bool,
    /// The board from which someone moved the action, to come back to.
    from: Option<String>,
}

impl Change {
    fn new(cx: &Context, plan: &WorkPlan, action: &Action, form: Draft, changed: bool) -> Self {
        let page = form_shell(cx, "plan-state-page", plan, action).erring(form.has_problems());
        Self {
            back: action.href(&plan.slug),
            name: page.t1("plan-action-number", "number", action.number.as_str()),
            now: page.t(action.execution.state.title()),
            from: None,
            form,
            changed,
            page,
        }
    }

    fn from(self, from: Option<&str>) -> Self {
        Self { from: from.map(str::to_owned), ..self }
    }

    fn states(&self) -> Vec<Choice> {
        State::ALL
            .iter()
            .map(|s| Choice::new(s.as_str(), self.page.t(s.title())).note(self.page.t(format!("plan-state-{s}-note"))))
            .collect()
    }
}

pub(crate) fn edit(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    cx.signed_in()?;
    let (plan, action, seen) = cx.read(|tx| {
        let (plan, action) = asked(tx, cx, request)?;
        let seen = last_fact(tx, cx, &action.id)?;
        Ok::<_, Refusal>((plan, action, seen))
    })?;
    rules::may_record_state(&cx.viewer, action.bodies()).map_err(Refusal::no)?;
    let form = Draft::new(cx.words, PREFIX)
        .with("state", action.execution.state)
        .with("since", dates::day_short(cx.words.language, cx.today()))
        .version(seen);
    page::show(&Change::new(cx, &plan, &action, form, false))
}

pub(crate) fn change(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    cx.signed_in()?;
    let (plan, action) = cx.read(|tx| asked(tx, cx, request))?;
    rules::may_record_state(&cx.viewer, action.bodies()).map_err(Refusal::no)?;
    let again = |problems: Vec<Problem>| Draft::again(cx.words, PREFIX, &request.form, problems);
    let from = crate::board::came_from(&plan, &request.form);
    let mend = |problems| page::mend(&Change::new(cx, &plan, &action, again(problems), false).from(from));
    let new = NewState::parse(&request.form, cx.today()).map_err(mend)?;
    let seen = request.form.one("version").and_then(|v| v.parse().ok());
    let done = cx.once(&request.form, "plan-state-saved", |tx| {
        if record(tx, cx, &action, seen, &new)? {
            return Ok(crate::board::back_to(from, &action, new.state).unwrap_or_else(|| action.href(&plan.slug)));
        }
        let mut form = again(Vec::new()).version(last_fact(tx, cx, &action.id)?);
        form.key = platform::ids::secret();
        Err(page::changed(&Change::new(cx, &plan, &action, form, true).from(from)))
    });
    done.map_err(|refusal| match refusal {
        Refusal::Fields(problems) => mend(problems),
        other => other,
    })
}
