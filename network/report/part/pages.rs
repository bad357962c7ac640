//! The pages of parts, and the same as PDF: of a body, of a member, of some months.

use askama::Template;
use jiff::civil::{Date, date};
use platform::forms::{Draft, Problem};
use platform::page::{self, File, Reply, Shell};
use platform::web::{Acts as _, Request};
use platform::words::{dates, fold};
use platform::{Refusal, Say};
use viewer::Context;

use super::{Part, printed, told};
use crate::facts::Period;
use crate::narrative::text::Piece;
use crate::public::year_of;
use crate::rules;
use crate::show::{Document, Shape};

const PERIOD: &str = "report-period";

#[derive(Template)]
#[template(path = "part/show.html")]
struct Show {
    page: Shell,
    part: Part,
    document: Document,
    /// The same of the years around it: year, address, whether it is the one shown.
    years: Vec<(i16, String, bool)>,
    /// Which days are told, where one may choose them.
    period: Option<Draft>,
}

impl Show {
    fn of(page: Shell, mut part: Part, years: Vec<(i16, String, bool)>, period: Option<Draft>) -> Self {
        let document = std::mem::take(&mut part.document);
        Self { page, part, document, years, period }
    }

    /// What is not there yet may still come while the year lasts.
    fn empty(&self) -> &'static str {
        if self.part.content.facts.until.is_some() { "report-part-empty-yet" } else { "report-part-empty" }
    }
}

fn asked_year(cx: &Context, request: &Request) -> Result<i16, Refusal> {
    let year = year_of(request.param("year"))?;
    if rules::can_be_told(year, cx.today()) { Ok(year) } else { Err(Refusal::NotFound) }
}

/// A name in an address, and whether its PDF is wanted.
fn named<'r>(request: &'r Request, param: &str) -> (&'r str, bool) {
    let asked = request.param(param);
    asked.strip_suffix(".pdf").map_or((asked, false), |bare| (bare, true))
}

pub fn body(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    cx.signed_in()?;
    let year = asked_year(cx, request)?;
    let (slug, as_pdf) = named(request, "body");
    rules::may_see_body_report(&cx.viewer).map_err(Refusal::no)?;
    let (part, above) = cx.read(|tx| {
        let body = bodies::body::by_slug(tx, &cx.network.id, slug)?.ok_or(Refusal::NotFound)?;
        Ok::<_, Refusal>((told::of_body(tx, cx, year, &body)?, (body.href(), body.name)))
    })?;
    if as_pdf {
        return file(cx, &part);
    }
    let page = cx.shell(part.title.clone()).under("/bodies", cx.words.t("bodies-title")).under(above.0, above.1);
    let years = around(cx, year, |year| format!("/report/{year}/bodies/{slug}"));
    page::show(&Show::of(page, part, years, None))
}

pub fn member(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    cx.signed_in()?;
    let year = asked_year(cx, request)?;
    let (slug, as_pdf) = named(request, "member");
    let (part, above) = cx.read(|tx| {
        let found = directory::organisation::by_slug(tx, &cx.network.id, slug)?.ok_or(Refusal::NotFound)?;
        rules::may_see_member_report(&cx.viewer, &found.id).map_err(Refusal::no)?;
        Ok::<_, Refusal>((told::of_member(tx, cx, year, &found)?, (format!("/members/{slug}"), found.name)))
    })?;
    if as_pdf {
        return file(cx, &part);
    }
    let page = cx.shell(part.title.clone()).under("/members", cx.words.t("members-title")).under(above.0, above.1);
    let years = around(cx, year, |year| format!("/report/{year}/members/{slug}"));
    page::show(&Show::of(page, part, years, None))
}

pub fn follow_up(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let (year, read) = asked_period(cx, request)?;
    let (period, form) = match read {
        Ok(period) => (period, form_of(cx, period)),
        Err(problems) => (first_half(year), Draft::again(cx.words, PERIOD, &request.query, problems)),
    };
    let wrong = form.has_problems();
    let part = cx.read(|tx| told::of_period(tx, cx, year, period))?;
    let page = cx.shell(part.title.clone()).under("/report", cx.words.t("report-list-title")).erring(wrong);
    let years = around(cx, year, |year| format!("/report/{year}/follow-up"));
    let shown = Show::of(page, part, years, Some(form));
    if wrong { Err(page::mend(&shown)) } else { page::show(&shown) }
}

pub fn follow_up_pdf(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let (year, read) = asked_period(cx, request)?;
    let period = read.map_err(|_| Refusal::NotFound)?;
    file(cx, &cx.read(|tx| told::of_period(tx, cx, year, period))?)
}

type Read = Result<Period, Vec<Problem>>;

fn asked_period(cx: &Context, request: &Request) -> Result<(i16, Read), Refusal> {
    cx.signed_in()?;
    let year = asked_year(cx, request)?;
    rules::may_see_follow_up(&cx.viewer).map_err(Refusal::no)?;
    let half = first_half(year);
    let asked = |name: &str| request.query.filled(name);
    if asked("from").is_none() && asked("to").is_none() {
        return Ok((year, Ok(half)));
    }
    let mut problems = Vec::new();
    let mut day = |name: &'static str, otherwise: Date| match asked(name).map(|text| day_of(text, cx.today())) {
        None => otherwise,
        Some(Some(day)) => day,
        Some(None) => {
            problems.push(Problem::new(name, "report-period-no-day"));
            otherwise
        }
    };
    let (first, last) = (day("from", half.first), day("to", half.last));
    if problems.is_empty() {
        problems.extend(rules::period_problem(first, last, cx.today()).map(|why| Problem::new("to", Say::from(why))));
    }
    Ok((year, if problems.is_empty() { Ok(Period { first, last }) } else { Err(problems) }))
}

/// A day as a program writes it, or as a person does.
fn day_of(text: &str, today: Date) -> Option<Date> {
    text.parse().ok().or_else(|| dates::parse_day(text, today).ok())
}

fn first_half(year: i16) -> Period {
    Period { first: date(year, 1, 1), last: date(year, 6, 30) }
}

fn form_of(cx: &Context, period: Period) -> Draft {
    let shown = |day: Date| dates::day_short(cx.words.language, day);
    Draft::new(cx.words, PERIOD).with("from", shown(period.first)).with("to", shown(period.last))
}

/// The year shown and the two before the present one, the newest first.
fn around(cx: &Context, year: i16, href: impl Fn(i16) -> String) -> Vec<(i16, String, bool)> {
    let this = cx.today().year();
    let mut years = vec![this, this - 1, this - 2, year];
    years.sort_unstable_by(|a, b| b.cmp(a));
    years.dedup();
    years.into_iter().map(|other| (other, href(other), other == year)).collect()
}

fn file(cx: &Context, part: &Part) -> Result<Reply, Refusal> {
    let bytes = printed::print(cx, part)?;
    let name = format!("{}.pdf", fold::slug(&part.title));
    Ok(Reply::File(File { bytes, media_type: "application/pdf", name, keep: false }))
}
