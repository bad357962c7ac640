//! The form that records a term of a body.

use askama::Template;
use platform::Refusal;
use platform::forms::{Choice, Draft, Pairs, Problem};
use platform::page::{self, Reply, Shell};
use platform::web::Request;
use viewer::Context;

use super::{Composition, NewTerm, record_term};
use crate::body::edit::{asked, or_mend};
use crate::body::wording::finish;
use crate::body::{Body, store};
use crate::reading::{Reading, TEXT_MAX};

const PREFIX: &str = "bodies-term";
pub(crate) const SEATS_MAX: i64 = 200;

#[derive(Template)]
#[template(path = "seat/term.html")]
struct TermForm {
    page: Shell,
    body: Body,
    form: Draft,
    /// The bodies in which the same term opens.
    mirrors: Vec<String>,
    text_max: usize,
}

impl TermForm {
    fn compositions(&self) -> Vec<Choice> {
        Composition::ALL
            .iter()
            .map(|c| Choice::new(c.as_str(), self.page.t(format!("bodies-composition-{c}-choice"))))
            .collect()
    }
}

pub fn blank(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let body = asked(cx, request)?;
    let mirrors = mirrors(cx, &body)?;
    page::show(&term_page(cx, &body, &mirrors, Draft::new(cx.words, PREFIX).with("composition", "known")))
}

pub fn create(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let body = asked(cx, request)?;
    let mirrors = mirrors(cx, &body)?;
    let again = |problems: Vec<Problem>| {
        page::mend(&term_page(cx, &body, &mirrors, Draft::again(cx.words, PREFIX, &request.form, problems)))
    };
    let new = read(cx, &request.form, &body).map_err(again)?;
    let done = cx.once(&request.form, "bodies-term-done", |tx| {
        record_term(tx, cx, &new)?;
        Ok(body.href())
    });
    done.map_err(|refusal| or_mend(refusal, again))
}

fn read(cx: &Context, form: &Pairs, body: &Body) -> Result<NewTerm, Vec<Problem>> {
    let mut reading = Reading::new(form, cx.words, cx.today());
    let from = reading.needed_span("from");
    let to = reading.span("to");
    let elected_on = reading.day("elected_on");
    let seats = reading.number("seats", 1, SEATS_MAX);
    let composition = reading.chosen("composition", Composition::from_word);
    let note = reading.text("note", TEXT_MAX);
    let source = reading.text("source", TEXT_MAX);
    let term = match (from, composition) {
        (Some(from), Some(composition)) => {
            Some(NewTerm { body: body.id.clone(), elected_on, from, to, seats, composition, note, source })
        }
        _ => None,
    };
    finish(reading, term)
}

fn mirrors(cx: &Context, body: &Body) -> Result<Vec<String>, Refusal> {
    let mirrors = cx.read(|tx| store::mirroring(tx, &cx.network.id, &body.id))?;
    Ok(mirrors.into_iter().map(|b| b.name).collect())
}

fn term_page(cx: &Context, body: &Body, mirrors: &[String], form: Draft) -> TermForm {
    TermForm {
        page: cx
            .page("bodies-record-term")
            .under("/bodies", cx.words.t("bodies-title"))
            .under(body.href(), body.name.clone())
            .erring(form.has_problems()),
        body: body.clone(),
        form,
        mirrors: mirrors.to_vec(),
        text_max: TEXT_MAX,
    }
}
