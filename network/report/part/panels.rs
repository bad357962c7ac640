//! The cards that lead to the reports of parts: on the page of a body, of a member, on the desk.

use askama::Template;
use platform::words::Words;
use platform::{Refusal, Tx};
use viewer::{BodyId, Context, OrganisationId};

use crate::rules;

#[derive(Template)]
#[template(path = "part/card.html")]
struct Card {
    words: Words,
    id: &'static str,
    title: &'static str,
    lead: &'static str,
    /// Year and address.
    years: Vec<(i16, String)>,
}

fn card(
    cx: &Context,
    [id, title, lead]: [&'static str; 3],
    href: impl Fn(i16) -> String,
) -> Result<Option<String>, Refusal> {
    let this = cx.today().year();
    let years = [this, this - 1].map(|year| (year, href(year))).to_vec();
    Ok(Some(Card { words: cx.words, id, title, lead, years }.render()?))
}

pub fn of_body(cx: &Context, tx: &mut Tx, id: &str) -> Result<Option<String>, Refusal> {
    if rules::may_see_body_report(&cx.viewer).is_err() {
        return Ok(None);
    }
    let body = bodies::body::find(tx, &cx.network.id, &BodyId(id.to_owned()))?;
    let words = ["report-of-body", "report-part-body-card", "report-part-body-lead"];
    card(cx, words, |year| format!("/report/{year}/bodies/{}", body.slug))
}

pub fn of_member(cx: &Context, tx: &mut Tx, id: &str) -> Result<Option<String>, Refusal> {
    let organisation = OrganisationId(id.to_owned());
    if rules::may_see_member_report(&cx.viewer, &organisation).is_err() {
        return Ok(None);
    }
    let member = directory::organisation::find(tx, &cx.network.id, &organisation)?;
    let words = ["report-of-member", "report-part-member-card", "report-part-member-lead"];
    card(cx, words, |year| format!("/report/{year}/members/{}", member.slug))
}

pub fn on_desk(cx: &Context, _: &mut Tx, _: &str) -> Result<Option<String>, Refusal> {
    if rules::may_see_follow_up(&cx.viewer).is_err() {
        return Ok(None);
    }
    let words = ["report-follow-up", "report-part-period-card", "report-part-period-lead"];
    card(cx, words, |year| format!("/report/{year}/follow-up"))
}
