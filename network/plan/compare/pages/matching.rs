//! The form that says of two units that they are the same thing, or that they are not, and the one that takes it back.

use askama::Template;
use documents::UnitId;
use platform::Refusal;
use platform::forms::{Choice, Draft, Problem};
use platform::page::{self, Reply, Shell};
use platform::web::Request;
use viewer::Context;

use super::Pair;
use crate::compare::commands::{self, Told};
use crate::compare::{REASON_MAX, Side, Verdict, What};
use crate::rules;

const PREFIX: &str = "plan-match";

#[derive(Template)]
#[template(path = "compare/pages/match.html")]
struct Match {
    page: Shell,
    form: Draft,
    address: String,
    before: Vec<Choice>,
    after: Vec<Choice>,
}

impl Match {
    /// All of both plans: one thing may be divided, and two may become one.
    fn new(cx: &Context, pair: &Pair, form: Draft) -> Self {
        let page = pair
            .shell(cx, cx.words.t("plan-match-title"))
            .under(pair.address(), cx.words.t("plan-view-compare"))
            .erring(form.has_problems());
        let choice = |side: &Side| {
            let kind = if side.what == What::Challenge { "plan-match-challenge" } else { "plan-match-action" };
            let label = cx.words.t2(kind, "number", side.number.as_str(), "title", side.title.as_str());
            Choice::new(side.unit.as_str(), label)
        };
        Self {
            after: pair.after.iter().map(choice).collect(),
            before: pair.before.iter().map(choice).collect(),
            address: pair.address(),
            form,
            page,
        }
    }
}

pub(crate) fn new(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    cx.signed_in()?;
    rules::may_edit(&cx.viewer).map_err(Refusal::no)?;
    let pair = cx.read(|tx| Pair::load(tx, cx, request))?;
    let form = Draft::new(cx.words, PREFIX)
        .with("from", request.query.filled("from").unwrap_or_default())
        .with("unit", request.query.filled("unit").unwrap_or_default());
    page::show(&Match::new(cx, &pair, form))
}

pub(crate) fn decide(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    cx.signed_in()?;
    rules::may_edit(&cx.viewer).map_err(Refusal::no)?;
    let pair = cx.read(|tx| Pair::load(tx, cx, request))?;
    let (from, unit) = units(request);
    let told = Told {
        from: &from,
        unit: &unit,
        verdict: request.form.filled("verdict").and_then(Verdict::from_word).unwrap_or(Verdict::Same),
        reason: request.form.filled("reason").unwrap_or_default(),
    };
    let said = if told.verdict == Verdict::Same { "plan-match-saved" } else { "plan-match-told-apart" };
    let done = cx.once(&request.form, said, |tx| {
        commands::say(tx, cx, (&pair.older.plan, &pair.newer.plan), &told)?;
        Ok(pair.address())
    });
    let again = |problems: Vec<Problem>| Draft::again(cx.words, PREFIX, &request.form, problems);
    done.map_err(|refusal| match refusal {
        Refusal::Fields(problems) => page::mend(&Match::new(cx, &pair, again(problems))),
        other => other,
    })
}

pub(crate) fn take_back(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    cx.signed_in()?;
    rules::may_edit(&cx.viewer).map_err(Refusal::no)?;
    let pair = cx.read(|tx| Pair::load(tx, cx, request))?;
    let (from, unit) = units(request);
    cx.once(&request.form, "plan-match-taken-back", |tx| {
        commands::take_back(tx, cx, &from, &unit)?;
        Ok(pair.address())
    })
}

fn units(request: &Request) -> (UnitId, UnitId) {
    let of = |field: &str| UnitId(request.form.filled(field).unwrap_or_default().to_owned());
    (of("from"), of("unit"))
}
