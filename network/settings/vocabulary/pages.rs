//! The pages of a vocabulary and of one term.

use askama::Template;
use platform::Refusal;
use platform::forms::{Choice, Draft, Problem};
use platform::page::{self, Reply, Shell};
use platform::web::Request;
use viewer::Context;

use super::{NAME_MAX, Term, Vocabulary, Wording, add as add_term, change as change_term, store};
use crate::rules;

const PREFIX: &str = "settings-term";

#[derive(Template)]
#[template(path = "vocabulary/show.html")]
struct Show {
    page: Shell,
    vocabulary: Vocabulary,
    terms: Vec<Term>,
    form: Draft,
    max: usize,
}

#[derive(Template)]
#[template(path = "vocabulary/edit.html")]
struct Edit {
    page: Shell,
    term: Term,
    form: Draft,
    max: usize,
    theirs: bool,
}

impl Edit {
    fn states(&self) -> Vec<Choice> {
        ["offered", "retired"].map(|s| Choice::new(s, self.page.t(format!("settings-term-state-{s}")))).to_vec()
    }
}

fn asked(cx: &Context, request: &Request) -> Result<Vocabulary, Refusal> {
    cx.signed_in()?;
    rules::may_change(&cx.viewer).map_err(Refusal::no)?;
    Vocabulary::from_word(request.param("vocabulary")).ok_or(Refusal::NotFound)
}

fn shell(cx: &Context, vocabulary: Vocabulary) -> Shell {
    cx.page(vocabulary.title()).under("/settings", cx.words.t("settings-title"))
}

pub fn show(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let vocabulary = asked(cx, request)?;
    page::show(&list(cx, vocabulary, Draft::new(cx.words, PREFIX))?)
}

fn list(cx: &Context, vocabulary: Vocabulary, form: Draft) -> Result<Show, Refusal> {
    let terms = cx.read(|tx| store::of(tx, &cx.network.id, vocabulary))?;
    Ok(Show { page: shell(cx, vocabulary).erring(form.has_problems()), vocabulary, terms, form, max: NAME_MAX })
}

pub fn add(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let vocabulary = asked(cx, request)?;
    let refuse =
        |problems: Vec<Problem>| match list(cx, vocabulary, Draft::again(cx.words, PREFIX, &request.form, problems)) {
            Ok(page) => page::mend(&page),
            Err(other) => other,
        };
    let wording = Wording::parse(&request.form).map_err(refuse)?;
    let done = cx.once(&request.form, "settings-term-added", |tx| {
        add_term(tx, cx, vocabulary, None, &wording)?;
        Ok(format!("/settings/vocabularies/{vocabulary}"))
    });
    done.map_err(|refusal| match refusal {
        Refusal::Fields(problems) => refuse(problems),
        other => other,
    })
}

fn term(cx: &Context, request: &Request, vocabulary: Vocabulary) -> Result<Term, Refusal> {
    let terms = cx.read(|tx| store::of(tx, &cx.network.id, vocabulary))?;
    terms.into_iter().find(|t| t.code == request.param("code")).ok_or(Refusal::NotFound)
}

fn edit_page(cx: &Context, term: Term, form: Draft, theirs: bool) -> Edit {
    let page = cx
        .page("settings-term-title")
        .under("/settings", cx.words.t("settings-title"))
        .under(format!("/settings/vocabularies/{}", term.vocabulary), cx.words.t(term.vocabulary.title()))
        .erring(form.has_problems());
    Edit { page, term, form, max: NAME_MAX, theirs }
}

pub fn edit(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let vocabulary = asked(cx, request)?;
    let now = term(cx, request, vocabulary)?;
    let form = Draft::new(cx.words, PREFIX)
        .with("name_ca", &now.name_ca)
        .with("name_es", &now.name_es)
        .with("name_en", &now.name_en)
        .with("state", if now.retired { "retired" } else { "offered" })
        .version(now.version);
    page::show(&edit_page(cx, now, form, false))
}

pub fn change(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let vocabulary = asked(cx, request)?;
    let now = term(cx, request, vocabulary)?;
    let again = |problems| Draft::again(cx.words, PREFIX, &request.form, problems);
    let wording = Wording::parse(&request.form)
        .map_err(|problems| page::mend(&edit_page(cx, now.clone(), again(problems), false)))?;
    let seen = request.form.one("version").and_then(|v| v.parse().ok()).unwrap_or(0);
    let wanted = Term {
        name_ca: wording.name_ca,
        name_es: wording.name_es,
        name_en: wording.name_en,
        retired: request.form.one("state") == Some("retired"),
        ..now.clone()
    };
    cx.once(&request.form, "platform-saved", |tx| {
        if change_term(tx, cx, &wanted, seen)? {
            return Ok(format!("/settings/vocabularies/{vocabulary}"));
        }
        let mut form = again(Vec::new()).version(now.version);
        form.key = platform::ids::secret();
        Err(page::changed(&edit_page(cx, now.clone(), form, true)))
    })
}
