//! The pages of parts, and the same as PDF: of a body, of a member, of some months. Each shows its last edition; what
//! the records say now is one step away, and is what is shown while nothing is published.

use askama::Template;
use jiff::civil::{Date, date};
use platform::forms::{Draft, Problem};
use platform::page::{self, File, Reply, Shell};
use platform::web::Request;
use platform::words::{dates, fold};
use platform::{Refusal, Say};
use viewer::Context;

use super::printed;
use super::shown::{Part, Place, Told};
use crate::content::{Content, compose, recorded};
use crate::edition::Published;
use crate::facts::Period;
use crate::narrative::text::Piece;
use crate::show::{Document, Shape};
use crate::subject::asked::{subject, subject_or_paper, year_of};
use crate::subject::{Of, Subject, Work};
use crate::{rules, store};

const PERIOD: &str = "report-period";
/// So many halves of a year are offered beside the months shown.
const HALVES: usize = 4;
/// Asks for what the records say now.
const NOW: &str = "now";

#[derive(Template)]
#[template(path = "part/show.html")]
struct Show {
    page: Shell,
    part: Part,
    document: Document,
    lead: String,
    /// « Edició 1, publicada el… », « El que diuen els registres… ».
    standing: String,
    may_write: bool,
    is_last: bool,
    /// The editions besides the one shown.
    others: Vec<Published>,
    /// The same of the times around it: name, address, whether it is the one shown.
    years: Vec<(String, String, bool)>,
    /// Which days are told, where one may choose them.
    period: Option<Draft>,
}

impl Show {
    fn of(cx: &Context, page: Shell, mut part: Part, period: Option<Draft>) -> Result<Self, Refusal> {
        let all = cx.read(|tx| store::editions::of(tx, &cx.network.id, &part.subject))?;
        let shown = part.published.as_ref().map(|p| p.number);
        Ok(Self {
            page,
            document: std::mem::take(&mut part.document),
            lead: part.lead(cx.words),
            standing: part.standing(cx),
            may_write: rules::may_write(&cx.viewer, &part.subject.of).is_ok(),
            is_last: all.first().map(|last| last.number) == shown,
            others: all.into_iter().filter(|p| Some(p.number) != shown).collect(),
            years: around(cx, &part.subject),
            period,
            part,
        })
    }

    /// What is not there yet may still come while the year lasts.
    fn empty(&self) -> &'static str {
        if self.part.content.facts.until.is_some() { "report-part-empty-yet" } else { "report-part-empty" }
    }

    fn day(&self, published: &Published) -> String {
        dates::day(self.page.words.language, published.day())
    }

    fn edition_href(&self, published: &Published) -> String {
        self.part.subject.edition(published.number)
    }

    fn is_draft(&self) -> bool {
        self.part.told == Told::Draft
    }

    /// What the records say while an edition says something else, perhaps.
    fn is_beside_edition(&self) -> bool {
        self.part.told == Told::Records && !self.others.is_empty()
    }

    fn edit(&self) -> String {
        self.page.t(if matches!(self.part.subject.of, Of::Period(_)) {
            "report-compose-follow-up"
        } else {
            "report-compose"
        })
    }
}

fn asked_year(cx: &Context, request: &Request) -> Result<i16, Refusal> {
    let year = year_of(request.param("year"))?;
    if rules::can_be_told(year, cx.today()) { Ok(year) } else { Err(Refusal::NotFound) }
}

/// The report of a part at its address, and the same with `.pdf`.
pub fn show(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    cx.signed_in()?;
    let (subject, on_paper) = subject_or_paper(cx, request)?;
    rules::may_see(&cx.viewer, &subject.of).map_err(Refusal::no)?;
    let place = Place::of(&subject, Told::Last);
    let form = if let Of::Period(period) = subject.of { Some(form_of(cx, period)) } else { None };
    let part = last_or_records(cx, request, subject, place)?;
    if on_paper {
        return file(cx, &part);
    }
    page::show(&Show::of(cx, part.subject.placed(cx, part.title.clone()), part, form)?)
}

/// One edition, as it was published.
pub fn edition(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    cx.signed_in()?;
    let subject = subject(cx, request)?;
    rules::may_see(&cx.viewer, &subject.of).map_err(Refusal::no)?;
    let asked = request.param("number");
    let bare = asked.strip_suffix(".pdf");
    let number: i64 = bare.unwrap_or(asked).parse().map_err(|_| Refusal::NotFound)?;
    let found = cx.read(|tx| store::editions::find(tx, &cx.network.id, &subject, Some(number)))?;
    let place = Place::of(&subject, Told::Edition(number));
    let part = Part::of_edition(cx.words, subject, found.ok_or(Refusal::NotFound)?, place);
    if bare.is_some() {
        return file(cx, &part);
    }
    page::show(&Show::of(cx, part.subject.placed_below(cx, part.title.clone()), part, None)?)
}

/// What is being written, as its readers will see it.
pub(crate) fn preview(cx: &Context, subject: Subject) -> Result<Reply, Refusal> {
    let part = drafted(cx, subject)?;
    let page = part.subject.placed_below_composer(cx, part.subject.title_of(cx.words, Work::Draft));
    page::show(&Show::of(cx, page, part, None)?)
}

pub(crate) fn preview_pdf(cx: &Context, subject: Subject) -> Result<Reply, Refusal> {
    file(cx, &drafted(cx, subject)?)
}

fn drafted(cx: &Context, subject: Subject) -> Result<Part, Refusal> {
    let content = cx.read(|tx| compose(tx, cx, &subject))?.content;
    let place = Place::of(&subject, Told::Draft);
    made(cx, subject, content, place)
}

fn made(cx: &Context, subject: Subject, content: Content, place: Place) -> Result<Part, Refusal> {
    let digest = content.digest()?;
    Ok(Part::of(cx.words, subject, content, digest, place))
}

/// The last edition, or what the records say when there is none and when they are asked.
fn last_or_records(cx: &Context, request: &Request, subject: Subject, mut place: Place) -> Result<Part, Refusal> {
    let now = request.query.filled(NOW).is_some();
    let network = &cx.network.id;
    let last = if now { None } else { cx.read(|tx| store::editions::find(tx, network, &subject, None))? };
    if let Some(edition) = last {
        return Ok(Part::of_edition(cx.words, subject, edition, place));
    }
    if now {
        let joint = if place.query.is_empty() { '?' } else { '&' };
        place.query = format!("{}{joint}{NOW}=1", place.query);
    }
    let content = cx.read(|tx| recorded(tx, cx, &subject))?;
    made(cx, subject, content, Place { told: Told::Records, ..place })
}

/// The months that are asked for, or the half of the year that people usually ask for.
pub fn follow_up(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let (year, read) = asked_period(cx, request)?;
    let (period, form) = match read {
        Ok(period) => (period, form_of(cx, period)),
        Err(problems) => (usual_half(year, cx.today()), Draft::again(cx.words, PERIOD, &request.query, problems)),
    };
    let wrong = form.has_problems();
    let part = of_months(cx, request, year, period)?;
    let page = part.subject.placed(cx, part.title.clone()).erring(wrong);
    let shown = Show::of(cx, page, part, Some(form))?;
    if wrong { Err(page::mend(&shown)) } else { page::show(&shown) }
}

pub fn follow_up_pdf(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let (year, read) = asked_period(cx, request)?;
    let period = read.map_err(|_| Refusal::NotFound)?;
    file(cx, &of_months(cx, request, year, period)?)
}

fn of_months(cx: &Context, request: &Request, year: i16, period: Period) -> Result<Part, Refusal> {
    let (href, query) = (format!("/report/{year}/follow-up"), format!("?from={}&to={}", period.first, period.last));
    last_or_records(cx, request, Subject::period(period), Place { href, query, told: Told::Last })
}

type Read = Result<Period, Vec<Problem>>;

fn asked_period(cx: &Context, request: &Request) -> Result<(i16, Read), Refusal> {
    cx.signed_in()?;
    let year = asked_year(cx, request)?;
    rules::may_see_follow_up(&cx.viewer).map_err(Refusal::no)?;
    let half = usual_half(year, cx.today());
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

/// The second half once three months of it can be told, of this year; else the first.
fn usual_half(year: i16, today: Date) -> Period {
    let is_told = today.year() == year && today >= date(year, 10, 1);
    last_half(year, if is_told { today } else { date(year, 1, 1) })
}

/// The second half of a year, once it has begun.
pub(super) fn last_half(year: i16, today: Date) -> Period {
    if today < date(year, 7, 1) {
        return Period { first: date(year, 1, 1), last: date(year, 6, 30) };
    }
    Period { first: date(year, 7, 1), last: date(year, 12, 31) }
}

/// The half before another.
pub(super) fn half_before(half: Period) -> Period {
    let year = half.first.year();
    if half.first.month() > 6 { last_half(year, date(year, 1, 1)) } else { last_half(year - 1, half.first) }
}

fn form_of(cx: &Context, period: Period) -> Draft {
    let shown = |day: Date| dates::day_short(cx.words.language, day);
    Draft::new(cx.words, PERIOD).with("from", shown(period.first)).with("to", shown(period.last))
}

/// The same of the times around it, the newest first: years, or of months the last halves of a year.
fn around(cx: &Context, subject: &Subject) -> Vec<(String, String, bool)> {
    if let Of::Period(shown) = subject.of {
        let last = last_half(cx.today().year(), cx.today());
        let halves = std::iter::successors(Some(last), |half| Some(half_before(*half))).take(HALVES);
        return halves.map(|half| (half_told(cx, half), half_href(half), half == shown)).collect();
    }
    let this = cx.today().year();
    let mut years = vec![this, this - 1, this - 2, subject.year];
    years.sort_unstable_by(|a, b| b.cmp(a));
    years.dedup();
    let href = |year: i16| Subject { year, ..subject.clone() }.address();
    years.into_iter().map(|other| (other.to_string(), href(other), other == subject.year)).collect()
}

/// « 2n semestre de 2023 ».
pub(super) fn half_told(cx: &Context, half: Period) -> String {
    half.span().map(|span| span.write(cx.words.language)).unwrap_or_default()
}

pub(super) fn half_href(half: Period) -> String {
    format!("/report/{}/follow-up?from={}&to={}", half.first.year(), half.first, half.last)
}

fn file(cx: &Context, part: &Part) -> Result<Reply, Refusal> {
    let bytes = printed::print(cx, part)?;
    let mark = if part.told == Told::Draft {
        format!("{}-", fold::slug(&cx.words.t("report-draft-mark")))
    } else {
        String::new()
    };
    let name = format!("{mark}{}.pdf", fold::slug(&part.title));
    Ok(Reply::File(File { bytes, media_type: "application/pdf", name, keep: false }))
}
