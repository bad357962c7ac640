//! The forms that record how a body stands and how often it meets.

use askama::Template;
use platform::Refusal;
use platform::forms::{Choice, Draft, Problem};
use platform::page::{self, Reply, Shell};
use platform::web::Request;
use viewer::Context;

use super::badge::word_of;
use super::edit::{asked, or_mend};
use super::{Body, Certainty, Rhythm, Standing, record_rhythm, record_standing, wording};
use crate::reading::TEXT_MAX;

#[derive(Template)]
#[template(path = "body/fact.html")]
struct Fact {
    page: Shell,
    body: Body,
    form: Draft,
    /// Whether it is about how the body stands, or else about how often it meets.
    stands: bool,
    text_max: usize,
}

impl Fact {
    fn new(cx: &Context, body: &Body, form: Draft, stands: bool) -> Self {
        let title = if stands { "bodies-record-standing" } else { "bodies-record-rhythm" };
        Self {
            page: cx
                .page(title)
                .under("/bodies", cx.words.t("bodies-title"))
                .under(body.href(), body.name.clone())
                .erring(form.has_problems()),
            body: body.clone(),
            form,
            stands,
            text_max: TEXT_MAX,
        }
    }

    fn standings(&self) -> Vec<Choice> {
        Standing::ALL.iter().map(|s| Choice::new(s.as_str(), word_of(self.page.words, self.body.kind, *s))).collect()
    }

    fn certainties(&self) -> Vec<Choice> {
        Certainty::ALL.iter().map(|c| Choice::new(c.as_str(), self.page.t(format!("bodies-certainty-{c}")))).collect()
    }

    fn rhythms(&self) -> Vec<Choice> {
        Rhythm::ALL.iter().map(|r| Choice::new(r.as_str(), self.page.t(format!("bodies-meets-{r}")))).collect()
    }
}

const STANDING: &str = "bodies-fact";
const RHYTHM: &str = "bodies-rhythm";

pub fn blank_standing(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let body = asked(cx, request)?;
    let form = Draft::new(cx.words, STANDING).with("certainty", "stated");
    page::show(&Fact::new(cx, &body, form, true))
}

pub fn create_standing(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let body = asked(cx, request)?;
    let again = |problems: Vec<Problem>| {
        page::mend(&Fact::new(cx, &body, Draft::again(cx.words, STANDING, &request.form, problems), true))
    };
    let fact = wording::standing(cx, &request.form, &body).map_err(again)?;
    let done = cx.once(&request.form, "bodies-standing-done", |tx| {
        record_standing(tx, cx, &fact)?;
        Ok(body.href())
    });
    done.map_err(|refusal| or_mend(refusal, again))
}

pub fn blank_rhythm(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let body = asked(cx, request)?;
    page::show(&Fact::new(cx, &body, Draft::new(cx.words, RHYTHM), false))
}

pub fn create_rhythm(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let body = asked(cx, request)?;
    let again = |problems: Vec<Problem>| {
        page::mend(&Fact::new(cx, &body, Draft::again(cx.words, RHYTHM, &request.form, problems), false))
    };
    let fact = wording::rhythm(cx, &request.form).map_err(again)?;
    let done = cx.once(&request.form, "bodies-rhythm-done", |tx| {
        record_rhythm(tx, cx, &body.id, &fact)?;
        Ok(body.href())
    });
    done.map_err(|refusal| or_mend(refusal, again))
}
