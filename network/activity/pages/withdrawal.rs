//! Withdrawing an activity, with its reason, and taking that back: one page for both.

use askama::Template;
use platform::Refusal;
use platform::forms::{Draft, Problem};
use platform::page::{self, Reply, Shell};
use platform::web::Request;
use viewer::Context;

use super::show;
use crate::happened::{Activity, REASON_MAX};
use crate::{commands, rules};

const PREFIX: &str = "activity-withdrawal";

#[derive(Template)]
#[template(path = "pages/withdrawal.html")]
struct Withdrawal {
    page: Shell,
    activity: Activity,
    form: Draft,
    max: usize,
}

impl Withdrawal {
    fn of(cx: &Context, activity: Activity, form: Draft) -> Self {
        let key = if activity.withdrawn_at.is_some() { "activity-restore-title" } else { "activity-withdraw-title" };
        let page = cx
            .page(key)
            .under("/activities", cx.words.t("activity-title"))
            .under(activity.href(), activity.happened.title.clone())
            .erring(form.has_problems());
        Self { page, activity, form, max: REASON_MAX }
    }

    fn when(&self) -> String {
        self.activity.happened.when.write(self.page.words.language)
    }

    fn is_withdrawn(&self) -> bool {
        self.activity.withdrawn_at.is_some()
    }
}

/// The activity, if this person may withdraw or restore it.
fn asked(cx: &Context, request: &Request) -> Result<Activity, Refusal> {
    cx.signed_in()?;
    let activity = cx.read(|tx| show::found(tx, cx, request))?;
    let may = if activity.withdrawn_at.is_some() { rules::may_restore } else { rules::may_withdraw };
    may(&cx.viewer, &activity).map_err(Refusal::no)?;
    Ok(activity)
}

pub(crate) fn ask(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let activity = asked(cx, request)?;
    page::show(&Withdrawal::of(cx, activity, Draft::new(cx.words, PREFIX)))
}

pub(crate) fn withdraw(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let activity = asked(cx, request)?;
    let again = |problems: Vec<Problem>| {
        page::mend(&Withdrawal::of(cx, activity.clone(), Draft::again(cx.words, PREFIX, &request.form, problems)))
    };
    let reason = request.form.filled("reason").unwrap_or_default();
    let done = cx.once(&request.form, "activity-withdrawn-now", |tx| {
        commands::withdraw(tx, cx, &activity.id, reason)?;
        Ok(activity.href())
    });
    done.map_err(|refusal| match refusal {
        Refusal::Fields(problems) => again(problems),
        other => other,
    })
}

/// POST `/activities/{id}/restoration`.
pub(crate) fn restore(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let activity = asked(cx, request)?;
    cx.once(&request.form, "activity-restored-now", |tx| {
        commands::restore(tx, cx, &activity.id)?;
        Ok(activity.href())
    })
}
