//! The form that gives a seat.

use askama::Template;
use directory::Organisation;
use platform::forms::{Choice, Draft, Pairs, Problem};
use platform::page::{self, Reply, Shell};
use platform::web::Request;
use platform::{Refusal, Say};
use viewer::Context;

use super::{NewSeat, Office, Term, give_seat, store};
use crate::body::edit::{asked, or_mend};
use crate::body::show::title_of;
use crate::body::wording::finish;
use crate::body::{Body, HeldBy};
use crate::choose;
use crate::reading::{Reading, TEXT_MAX};

const PREFIX: &str = "bodies-seat";

#[derive(Template)]
#[template(path = "seat/give.html")]
struct Give {
    page: Shell,
    body: Body,
    form: Draft,
    terms: Vec<Choice>,
    holders: Vec<String>,
    text_max: usize,
}

impl Give {
    fn offices(&self) -> Vec<Choice> {
        Office::ALL.iter().map(|o| Choice::new(o.as_str(), self.page.t(format!("bodies-office-{o}")))).collect()
    }

    fn vacancy(&self) -> Vec<Choice> {
        vec![Choice::new("1", self.page.t("bodies-seat-vacant-yes"))]
    }

    fn names(&self) -> Vec<String> {
        self.holders.clone()
    }

    fn choices(&self) -> Vec<Choice> {
        self.terms.clone()
    }
}

pub fn blank(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let body = asked(cx, request)?;
    let (terms, holders) = known(cx, &body)?;
    let running = super::term_on(&terms, cx.today()).map_or("", |t| t.id.as_str());
    let term = request.query.filled("term").unwrap_or(running);
    let form = Draft::new(cx.words, PREFIX).with("term", term);
    page::show(&give_page(cx, &body, &terms, &holders, form))
}

pub fn create(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let body = asked(cx, request)?;
    let (terms, holders) = known(cx, &body)?;
    let again = |problems: Vec<Problem>| {
        let form = Draft::again(cx.words, PREFIX, &request.form, problems);
        page::mend(&give_page(cx, &body, &terms, &holders, form))
    };
    let (new, holder) = read(cx, &request.form, &body, &terms, &holders).map_err(again)?;
    let say = match holder {
        Some(name) => Say::new("bodies-seat-done").with("name", name),
        None => Say::new("bodies-seat-done-vacant"),
    };
    let done = cx.once(&request.form, say, |tx| {
        give_seat(tx, cx, &new)?;
        Ok(body.href())
    });
    done.map_err(|refusal| or_mend(refusal, again))
}

/// The seat, and the name of who is to hold it. A seat without holder is vacant, or of the network's own staff.
fn read(
    cx: &Context,
    form: &Pairs,
    body: &Body,
    terms: &[Term],
    holders: &[Organisation],
) -> Result<(NewSeat, Option<String>), Vec<Problem>> {
    let mut reading = Reading::new(form, cx.words, cx.today());
    let mut holder = None;
    match reading.typed("organisation") {
        "" if body.held_by != HeldBy::Staff && reading.typed("vacant").is_empty() => {
            reading.wrong("organisation", "bodies-seat-whose");
        }
        "" => {}
        typed => match choose::organisation_of(holders, typed) {
            Ok(found) => holder = Some(found),
            Err(problem) => reading.problems.push(problem),
        },
    }
    let term = match reading.typed("term") {
        "" => None,
        id => Some(reading.chosen("term", |_| terms.iter().find(|t| t.id == id).map(|t| t.id.clone()))),
    };
    let office = match reading.typed("office") {
        "" => None,
        _ => reading.chosen("office", Office::from_word),
    };
    let from = reading.day("from");
    let source = reading.text("source", TEXT_MAX);
    let new = NewSeat {
        body: body.id.clone(),
        term: term.flatten(),
        organisation: holder.map(|o| o.id.clone()),
        office,
        position: 0,
        from,
        to: None,
        source,
        batch: None,
    };
    finish(reading, Some((new, holder.map(|o| o.name.clone()))))
}

fn known(cx: &Context, body: &Body) -> Result<(Vec<Term>, Vec<Organisation>), Refusal> {
    cx.read(|tx| Ok((store::terms_of(tx, &cx.network.id, &body.id)?, choose::holders(tx, &cx.network.id)?)))
}

fn give_page(cx: &Context, body: &Body, terms: &[Term], holders: &[Organisation], form: Draft) -> Give {
    Give {
        page: cx
            .page("bodies-give-seat")
            .under("/bodies", cx.words.t("bodies-title"))
            .under(body.href(), body.name.clone())
            .erring(form.has_problems()),
        body: body.clone(),
        form,
        terms: terms.iter().map(|t| Choice::new(&t.id, title_of(cx, t))).collect(),
        holders: holders.iter().map(|o| o.name.clone()).collect(),
        text_max: TEXT_MAX,
    }
}
