//! The cards that lead to the reports of parts: on the page of a body, of a member, on the desk.

use askama::Template;
use platform::words::Words;
use platform::words::grammar::sentence_start;
use platform::{Refusal, Tx};
use viewer::{BodyId, Context, OrganisationId};

use super::pages::{half_before, half_href, half_told, last_half};
use crate::rules;

#[derive(Template)]
#[template(path = "part/card.html")]
struct Card {
    words: Words,
    id: &'static str,
    title: &'static str,
    lead: &'static str,
    /// Of which time, and the address.
    times: Vec<(String, String)>,
}

fn card(
    cx: &Context,
    [id, title, lead]: [&'static str; 3],
    times: Vec<(String, String)>,
) -> Result<Option<String>, Refusal> {
    Ok(Some(Card { words: cx.words, id, title, lead, times }.render()?))
}

/// This year and the one before.
fn two_years(cx: &Context, href: impl Fn(i16) -> String) -> Vec<(String, String)> {
    let this = cx.today().year();
    let told = |year: i16| cx.words.t1("report-part-of-year", "year", year.to_string());
    [this, this - 1].map(|year| (told(year), href(year))).to_vec()
}

pub fn of_body(cx: &Context, tx: &mut Tx, id: &str) -> Result<Option<String>, Refusal> {
    if rules::may_see_body_report(&cx.viewer).is_err() {
        return Ok(None);
    }
    let body = bodies::body::find(tx, &cx.network.id, &BodyId(id.to_owned()))?;
    let words = ["report-of-body", "report-part-body-card", "report-part-body-lead"];
    card(cx, words, two_years(cx, |year| format!("/report/{year}/bodies/{}", body.slug)))
}

pub fn of_member(cx: &Context, tx: &mut Tx, id: &str) -> Result<Option<String>, Refusal> {
    let organisation = OrganisationId(id.to_owned());
    if rules::may_see_member_report(&cx.viewer, &organisation).is_err() {
        return Ok(None);
    }
    let member = directory::organisation::find(tx, &cx.network.id, &organisation)?;
    let words = ["report-of-member", "report-part-member-card", "report-part-member-lead"];
    card(cx, words, two_years(cx, |year| format!("/report/{year}/members/{}", member.slug)))
}

pub fn on_desk(cx: &Context, _: &mut Tx, _: &str) -> Result<Option<String>, Refusal> {
    if rules::may_see_follow_up(&cx.viewer).is_err() {
        return Ok(None);
    }
    let words = ["report-follow-up", "report-part-period-card", "report-part-period-lead"];
    let last = last_half(cx.today().year(), cx.today());
    let halves = [last, half_before(last)].map(|half| (sentence_start(&half_told(cx, half)), half_href(half)));
    card(cx, words, halves.to_vec())
}
