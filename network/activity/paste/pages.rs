//! The page of the paste: the text, how each of its rows will stand, and the button that records them.

use askama::Template;
use platform::forms::{Draft, Pairs, Problem};
use platform::page::{self, Reply, Shell};
use platform::web::Request;
use platform::words::dates;
use platform::{Refusal, Say, ids};
use viewer::Context;

use super::rows::{self, Row};
use super::{ROWS_MAX, TEXT_MAX, columns};
use crate::form::{Known, amounts};
use crate::happened::Happened;
use crate::same::Same;
use crate::{commands, rules};

const PREFIX: &str = "activity-paste-form";

#[derive(Template)]
#[template(path = "paste/paste.html")]
struct Paste {
    page: Shell,
    form: Draft,
    lines: Vec<Line>,
    /// What keeps the rows from being recorded: a title and a sentence.
    refused: Option<(String, String)>,
    /// Tells the text that these lines are of.
    looked: String,
    /// Headings of columns that are not read.
    left_out: Vec<String>,
    ready: usize,
    wrong: usize,
    same: usize,
    max: usize,
}

/// A row on the page.
struct Line {
    number: String,
    typed: String,
    title: String,
    kind: String,
    on: String,
    with: String,
    amounts: String,
    problems: Vec<String>,
    remarks: Vec<String>,
    same: Option<Same>,
    again: bool,
}

impl Line {
    fn is_wrong(&self) -> bool {
        !self.problems.is_empty()
    }

    fn same_href(&self) -> Option<&str> {
        match &self.same {
            Some(Same::Recorded(href)) => Some(href),
            _ => None,
        }
    }

    fn under(&self) -> String {
        let facts = [&self.on, &self.kind, &self.with, &self.amounts];
        facts.into_iter().filter(|fact| !fact.is_empty()).cloned().collect::<Vec<_>>().join(" · ")
    }
}

impl Paste {
    fn refused(mut self, why: (String, String)) -> Self {
        self.page = self.page.erring(true);
        self.refused = Some(why);
        self
    }
}

/// GET `/activities/paste`.
pub(crate) fn show(cx: &Context, _: &Request) -> Result<Reply, Refusal> {
    may(cx)?;
    page::show(&paste(cx, Draft::new(cx.words, PREFIX), Vec::new()))
}

/// POST `/activities/paste`: a look, or, when what was looked at is sent again to be recorded, the records.
pub(crate) fn take(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    may(cx)?;
    // Browsers end lines in their own way.
    let text = &request.form.one("text").unwrap_or_default().replace("\r\n", "\n");
    let again = |problems: Vec<Problem>| Draft::again(cx.words, PREFIX, &request.form, problems);
    let refused = |say: Say| page::mend(&paste(cx, again(vec![Problem::new("text", say)]), Vec::new()));
    let read = read(cx, text).map_err(|refusal| match refusal {
        Refusal::No(say) => refused(say),
        other => other,
    })?;
    let (known, rows) = read;
    let lines: Vec<Line> = rows.iter().map(|row| line(cx, &known, row, &request.form)).collect();
    let chosen: Vec<&Happened> = rows
        .iter()
        .zip(&lines)
        .filter(|(row, line)| row.same.is_none() || line.again)
        .filter_map(|(row, _)| row.happened.as_ref())
        .collect();
    let wrong = lines.iter().filter(|line| line.is_wrong()).count();
    if wrong > 0 {
        let said = |key| cx.words.tn(key, wrong);
        let why = (said("activity-paste-check-rows"), said("activity-paste-wrong-rows"));
        return Err(page::mend(&looked_at(cx, again(Vec::new()), lines, text).refused(why)));
    }
    let record =
        request.form.one("act") == Some("record") && request.form.one("looked") == Some(ids::digest(text).as_str());
    if !record {
        return page::show(&looked_at(cx, again(Vec::new()), lines, text));
    }
    if chosen.is_empty() {
        let why = (cx.words.tn("activity-paste-check-rows", lines.len()), cx.words.t("activity-paste-all-same"));
        return Err(page::mend(&looked_at(cx, again(Vec::new()), lines, text).refused(why)));
    }
    let said = Say::new("activity-paste-recorded").with("n", chosen.len());
    cx.once(&request.form, said, |tx| {
        for happened in &chosen {
            commands::record(tx, cx, happened)?;
        }
        Ok("/activities".into())
    })
    .map_err(|refusal| match refusal {
        Refusal::Fields(problems) => page::mend(&paste(cx, again(problems), Vec::new())),
        other => other,
    })
}

fn may(cx: &Context) -> Result<(), Refusal> {
    cx.signed_in()?;
    rules::may_record_something(&cx.viewer).map_err(Refusal::no)
}

/// What the network knows and the rows, or why the text as a whole is refused.
fn read(cx: &Context, text: &str) -> Result<(Known, Vec<Row>), Refusal> {
    let length = text.chars().count();
    if length > TEXT_MAX {
        return Err(Refusal::no(Say::new("activity-paste-problem-length").with("now", length).with("max", TEXT_MAX)));
    }
    let layout = columns::layout(text).map_err(Refusal::No)?;
    match layout.rows() {
        0 => return Err(Refusal::no("activity-paste-problem-empty")),
        now if now > ROWS_MAX => {
            return Err(Refusal::no(Say::new("activity-paste-problem-rows").with("now", now).with("max", ROWS_MAX)));
        }
        _ => {}
    }
    cx.read(|tx| {
        let known = Known::load(tx, cx)?;
        let rows = rows::read(tx, cx, &known, layout)?;
        Ok((known, rows))
    })
}

fn paste(cx: &Context, form: Draft, lines: Vec<Line>) -> Paste {
    let page =
        cx.page("activity-paste-title").under("/activities", cx.words.t("activity-title")).erring(form.has_problems());
    let wrong = lines.iter().filter(|line| line.is_wrong()).count();
    let same = lines.iter().filter(|line| line.same.is_some()).count();
    let ready = lines.iter().filter(|line| !line.is_wrong() && (line.same.is_none() || line.again)).count();
    Paste {
        page,
        form,
        ready,
        wrong,
        same,
        lines,
        refused: None,
        looked: String::new(),
        left_out: Vec::new(),
        max: ROWS_MAX,
    }
}

fn looked_at(cx: &Context, form: Draft, lines: Vec<Line>, text: &str) -> Paste {
    let left_out = columns::layout(text).map(|layout| layout.left_out()).unwrap_or_default();
    Paste { looked: ids::digest(text), left_out, ..paste(cx, form, lines) }
}

fn line(cx: &Context, known: &Known, row: &Row, form: &Pairs) -> Line {
    let number = row.number.to_string();
    let filled = |field: &str| row.form.filled(field).unwrap_or_default();
    let kind = row.form.filled("kind").map(|kind| cx.words.t(&format!("activity-kind-{kind}"))).unwrap_or_default();
    let when = dates::parse_span(filled("on"), cx.today());
    let on = when.map_or_else(|_| filled("on").to_owned(), |span| span.write_short(cx.words.language));
    let (with, amounts) = (with(known, &row.form), counted(cx, &row.form));
    Line {
        again: row.same.is_some() && form.all("again").any(|again| again == number),
        title: row.form.filled("title").unwrap_or(&row.typed).to_owned(),
        typed: row.typed.clone(),
        kind,
        on,
        with,
        amounts,
        problems: row.problems.clone(),
        remarks: row.remarks.clone(),
        same: row.same.clone(),
        number,
    }
}

/// Councils, bodies and place, as far as they could be read.
fn with(known: &Known, form: &Pairs) -> String {
    let chosen: Vec<&str> = form.all("bodies").collect();
    let bodies = known.bodies.iter().filter(|body| chosen.contains(&body.id.as_str())).map(|body| body.name.as_str());
    form.filled("councils").into_iter().chain(bodies).chain(form.filled("place")).collect::<Vec<_>>().join(", ")
}

fn counted(cx: &Context, form: &Pairs) -> String {
    let shown = |field: &str, read: &dyn Fn(&str) -> Option<String>| {
        form.filled(field).map(|typed| read(typed).unwrap_or_else(|| typed.to_owned()))
    };
    let time = shown("hours", &|typed| amounts::minutes(typed).map(|minutes| cx.words.language.time_spent(minutes)));
    let people = shown("people", &|typed| amounts::whole(typed).map(|n| cx.words.tn("activity-people", n)));
    let cost = shown("cost", &|typed| amounts::cents(typed).map(|cents| cx.words.language.money(cents)));
    time.into_iter().chain(people).chain(cost).collect::<Vec<_>>().join(" · ")
}
