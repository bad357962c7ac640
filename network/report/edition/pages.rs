//! The confirmation before publishing: the checklist, what differs from the last edition, what a correction corrects.

use askama::Template;
use platform::forms::{Draft, Problem};
use platform::page::{self, Reply, Shell};
use platform::web::{Acts as _, Request};
use platform::{Refusal, Say};
use viewer::Context;

use super::{Edition, NOTE_MAX, difference};
use crate::composer::checklist::{Check, checklist};
use crate::composer::pages::Told;
use crate::content::{Composition, compose};
use crate::public::year_of;
use crate::{rules, store};

#[derive(Template)]
#[template(path = "edition/confirm.html")]
struct Confirm {
    page: Shell,
    year: i16,
    /// The number that the new edition will have.
    number: i64,
    checks: Vec<Check>,
    differences: Vec<Told>,
    same: bool,
    /// Why it cannot be published yet.
    not_yet: Option<Say>,
    form: Draft,
    max: usize,
}

pub(crate) fn asked(cx: &Context, request: &Request) -> Result<i16, Refusal> {
    cx.signed_in()?;
    rules::may_publish(&cx.viewer).map_err(Refusal::no)?;
    let year = year_of(request.param("year"))?;
    if rules::can_be_told(year, cx.today()) { Ok(year) } else { Err(Refusal::NotFound) }
}

/// What would be published now, and what was published last.
pub(crate) fn both(cx: &Context, year: i16) -> Result<(Composition, Option<Edition>), Refusal> {
    cx.read(|tx| Ok((compose(tx, cx, year)?, store::editions::find(tx, &cx.network.id, year, None)?)))
}

pub fn confirm(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let year = asked(cx, request)?;
    page::show(&confirmation(cx, year, Draft::new(cx.words, "report-publication"))?)
}

fn confirmation(cx: &Context, year: i16, form: Draft) -> Result<Confirm, Refusal> {
    let (composition, last) = both(cx, year)?;
    let differences = last.as_ref().map_or_else(Vec::new, |l| difference::between(&l.content, &composition.content));
    let digest = composition.content.digest()?;
    let same = last.as_ref().is_some_and(|l| l.digest == digest);
    let page = cx
        .shell(cx.words.t1("report-publication-title", "year", year.to_string()))
        .under("/report", cx.words.t("report-list-title"))
        .under(format!("/report/{year}/edit"), cx.words.t1("report-compose-title", "year", year.to_string()))
        .erring(form.has_problems());
    Ok(Confirm {
        page,
        year,
        number: last.map_or(1, |e| e.published.number + 1),
        checks: checklist(cx, &composition),
        differences: differences.iter().map(|d| Told::of(cx.words, d)).collect(),
        same,
        not_yet: rules::can_be_published(year, cx.today()).err().map(Say::from),
        form,
        max: NOTE_MAX,
    })
}

pub fn publish(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let year = asked(cx, request)?;
    let note = request.form.filled("note").unwrap_or_default().to_owned();
    let done = cx.once(&request.form, "report-published", |tx| {
        super::publish(tx, cx, year, &note)?;
        Ok(format!("/report/{year}"))
    });
    done.map_err(|refusal| match refusal {
        Refusal::Fields(problems) => mended(cx, request, year, problems),
        other => other,
    })
}

fn mended(cx: &Context, request: &Request, year: i16, problems: Vec<Problem>) -> Refusal {
    match confirmation(cx, year, Draft::again(cx.words, "report-publication", &request.form, problems)) {
        Ok(page) => page::mend(&page),
        Err(other) => other,
    }
}
