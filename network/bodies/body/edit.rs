//! The forms that set a body up and that change how it is called and described.

use askama::Template;
use platform::Refusal;
use platform::forms::{Choice, Draft, Problem};
use platform::page::{self, Reply, Shell};
use platform::web::Request;
use platform::words::Say;
use viewer::Context;

use super::badge::word_of;
use super::{
    Body, BodyKind, Certainty, HeldBy, Standing, StandingFact, change as change_body, record_standing, set_up, store,
    wording,
};
use crate::reading::{NAME_MAX, SHORT_MAX, TEXT_MAX};
use crate::rules;

const PREFIX: &str = "bodies-edit";

#[derive(Template)]
#[template(path = "body/edit.html")]
struct Edit {
    page: Shell,
    form: Draft,
    action: String,
    back: String,
    /// Nothing when a body is set up; else the body as it is saved now.
    body: Option<Body>,
    theirs: bool,
    others: Vec<Body>,
    name_max: usize,
    short_max: usize,
    text_max: usize,
}

impl Edit {
    fn kinds(&self) -> Vec<Choice> {
        BodyKind::ALL.iter().map(|k| Choice::new(k.as_str(), self.page.t(format!("bodies-kind-{k}")))).collect()
    }

    fn holders(&self) -> Vec<Choice> {
        HeldBy::ALL.iter().map(|h| Choice::new(h.as_str(), self.page.t(format!("bodies-held-{h}")))).collect()
    }

    fn mirrored(&self) -> Vec<Choice> {
        self.others.iter().map(|b| Choice::new(&b.slug, &b.name)).collect()
    }

    fn mirrored_by(&self, body: &Body) -> Option<&str> {
        self.others.iter().find(|other| Some(&other.id) == body.mirrors.as_ref()).map(|other| other.name.as_str())
    }

    fn standings(&self) -> Vec<Choice> {
        Standing::ALL
            .iter()
            .map(|s| Choice::new(s.as_str(), word_of(self.page.words, BodyKind::WorkingGroup, *s)))
            .collect()
    }
}

/// The body of an address, for those who may change it.
pub(crate) fn asked(cx: &Context, request: &Request) -> Result<Body, Refusal> {
    cx.signed_in()?;
    rules::may_edit(&cx.viewer).map_err(Refusal::no)?;
    cx.read(|tx| store::by_slug(tx, &cx.network.id, request.param("body")))?.ok_or(Refusal::NotFound)
}

pub fn blank(cx: &Context, _: &Request) -> Result<Reply, Refusal> {
    let known = known(cx)?;
    let form = Draft::new(cx.words, PREFIX).with("held_by", "members").with("standing", "active");
    page::show(&new_page(cx, known, form))
}

pub fn create(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let known = known(cx)?;
    let again = |problems: Vec<Problem>| {
        page::mend(&new_page(cx, known.clone(), Draft::again(cx.words, PREFIX, &request.form, problems)))
    };
    let (wording, standing, over) = wording::new(cx, &request.form, &known).map_err(again)?;
    let say = Say::new("bodies-set-up-done").with("name", &wording.name);
    let done = cx.once(&request.form, say, |tx| {
        let body = set_up(tx, cx, &wording.new_body())?;
        let fact = StandingFact {
            body: body.id.clone(),
            standing,
            over,
            certainty: Certainty::Stated,
            note: String::new(),
            source: wording.source.clone(),
        };
        record_standing(tx, cx, &fact)?;
        Ok(body.href())
    });
    done.map_err(|refusal| or_mend(refusal, again))
}

pub fn edit(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let body = asked(cx, request)?;
    let known = known(cx)?;
    let form = filled(cx, &body, &known);
    page::show(&edit_page(cx, body, known, form, false))
}

pub fn change(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let body = asked(cx, request)?;
    let known = known(cx)?;
    let draft = |problems| Draft::again(cx.words, PREFIX, &request.form, problems);
    let again =
        |problems: Vec<Problem>| page::mend(&edit_page(cx, body.clone(), known.clone(), draft(problems), false));
    let wording = wording::changed(cx, &request.form, &known).map_err(again)?;
    let seen = request.form.one("version").and_then(|v| v.parse().ok()).unwrap_or(0);
    let done = cx.once(&request.form, "platform-saved", |tx| {
        if change_body(tx, cx, &body, &wording, seen)? {
            return Ok(body.href());
        }
        let now = store::find(tx, &cx.network.id, &body.id)?;
        let mut form = draft(Vec::new()).version(now.version);
        form.key = platform::ids::secret();
        Err(page::changed(&edit_page(cx, now, known.clone(), form, true)))
    });
    done.map_err(|refusal| or_mend(refusal, again))
}

/// What a command found wrong with the fields goes back to the form; any other refusal stays what it is.
pub(crate) fn or_mend(refusal: Refusal, again: impl FnOnce(Vec<Problem>) -> Refusal) -> Refusal {
    match refusal {
        Refusal::Fields(problems) => again(problems),
        other => other,
    }
}

fn known(cx: &Context) -> Result<Vec<Body>, Refusal> {
    cx.signed_in()?;
    rules::may_edit(&cx.viewer).map_err(Refusal::no)?;
    cx.read(|tx| store::all(tx, &cx.network.id))
}

fn new_page(cx: &Context, others: Vec<Body>, form: Draft) -> Edit {
    Edit {
        page: cx.page("bodies-set-up").under("/bodies", cx.words.t("bodies-title")).erring(form.has_problems()),
        form,
        action: "/bodies".into(),
        back: "/bodies".into(),
        body: None,
        theirs: false,
        others,
        name_max: NAME_MAX,
        short_max: SHORT_MAX,
        text_max: TEXT_MAX,
    }
}

fn edit_page(cx: &Context, body: Body, known: Vec<Body>, form: Draft, theirs: bool) -> Edit {
    Edit {
        page: cx
            .page("bodies-edit-title")
            .under("/bodies", cx.words.t("bodies-title"))
            .under(body.href(), body.name.clone())
            .erring(form.has_problems()),
        form,
        action: format!("{}/edit", body.href()),
        back: body.href(),
        theirs,
        others: known.into_iter().filter(|b| b.id != body.id).collect(),
        body: Some(body),
        name_max: NAME_MAX,
        short_max: SHORT_MAX,
        text_max: TEXT_MAX,
    }
}

fn filled(cx: &Context, body: &Body, known: &[Body]) -> Draft {
    let mirrored = body.mirrors.as_ref().and_then(|id| known.iter().find(|b| b.id == *id)).map_or("", |b| &b.slug);
    Draft::new(cx.words, PREFIX)
        .with("name", &body.name)
        .with("short", &body.short)
        .with("kind", body.kind)
        .with("held_by", body.held_by)
        .with("mirrors", mirrored)
        .with("purpose", &body.purpose)
        .with("source", &body.source)
        .version(body.version)
}
