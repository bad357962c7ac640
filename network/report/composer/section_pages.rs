//! One section in the composer: its text, the facts it shows, the figures typed by hand.

use askama::Template;
use platform::forms::{Choice, Draft, Pairs, Problem};
use platform::page::{self, Reply, Shell};
use platform::web::Request;
use platform::{Refusal, Tx};
use viewer::Context;

use super::commands::{LABEL_MAX, SOURCE_MAX, VALUE_MAX};
use super::{
    Outcome, Writing, back_to_draft as give_up, remove_figure as remove, type_figure as type_in, write as write_section,
};
use crate::content::{Chapter, Composition, TypedFigure, compose};
use crate::narrative::text::TEXT_MAX;
use crate::show::{Reader, Shown, Table, available, block_label, view};
use crate::subject::Subject;
use crate::subject::asked::to_write;

const PREFIX: &str = "report-edit";
const FIGURE: &str = "report-typed";

#[derive(Template)]
#[template(path = "composer/section.html")]
struct Edit {
    page: Shell,
    /// Where the report is.
    base: String,
    /// What the report is called.
    of: String,
    key: String,
    title: String,
    /// What the draft reads today.
    draft: String,
    written: bool,
    overtaken: bool,
    typed: Vec<TypedFigure>,
    blocks: Vec<Choice>,
    form: Draft,
    figure: Draft,
    text_max: usize,
    label_max: usize,
    value_max: usize,
    source_max: usize,
    /// What someone else wrote meanwhile.
    theirs: Option<String>,
    /// Its figures beside the years before.
    years: Option<Table>,
}

/// What the page is made of.
struct Place {
    subject: Subject,
    composition: Composition,
    chapter: Chapter,
}

fn place(cx: &Context, request: &Request) -> Result<Place, Refusal> {
    let subject = to_write(cx, request)?;
    let composition = cx.read(|tx| compose(tx, cx, &subject))?;
    let chapter = composition.content.chapter(request.param("section")).cloned().ok_or(Refusal::NotFound)?;
    Ok(Place { subject, composition, chapter })
}

impl Place {
    /// The page of the section.
    fn address(&self) -> String {
        format!("{}/sections/{}", self.subject.address(), self.chapter.section.key)
    }

    fn version(&self) -> i64 {
        self.composition.versions.get(&self.chapter.section.key).copied().unwrap_or(0)
    }

    /// The text in the language of the page: that which is written, or the draft.
    fn text(&self, cx: &Context) -> (&str, bool) {
        let code = cx.words.language.code();
        self.chapter.texts.iter().find(|t| t.language == code).map_or(("", false), |t| (t.words.as_str(), t.written))
    }

    /// The blocks that are shown now, of those that there are.
    fn shown(&self) -> Vec<String> {
        let there = available(&self.composition.content, &self.chapter.section).into_iter().map(|b| b.key());
        there.filter(|key| self.chapter.shows(key)).collect()
    }

    fn form(&self, cx: &Context) -> Draft {
        let form = Draft::new(cx.words, PREFIX).with("text", self.text(cx).0);
        form.with_all("shown", self.shown()).version(self.version())
    }

    /// The form as it was posted; blocks that came since are shown as they stand.
    fn again(&self, cx: &Context, posted: &Pairs, problems: Vec<Problem>) -> Draft {
        let mut fresh = self.shown();
        fresh.retain(|key| !posted.all("offered").any(|offered| offered == key));
        Draft::again(cx.words, PREFIX, posted, problems).with_all("shown", fresh)
    }

    fn page(&self, cx: &Context, form: Draft, figure: Draft, theirs: bool) -> Edit {
        let section = &self.chapter.section;
        let title = section.title.of(cx.words.language).to_owned();
        let (text, written) = self.text(cx);
        let content = &self.composition.content;
        let page = self.subject.placed_below_composer(cx, title.clone());
        let page = page.erring(form.has_problems() || figure.has_problems());
        let code = cx.words.language.code();
        let blocks =
            available(content, section).into_iter().map(|b| Choice::new(b.key(), block_label(cx.words, content, &b)));
        let draft = format!("{}/draft", self.subject.address());
        let here = (!self.subject.of.is_network()).then_some(draft.as_str());
        let reader = Reader { words: cx.words, year: self.subject.year, shown: Shown::Draft, here };
        Edit {
            years: view(&reader, content, &self.chapter).years,
            page,
            base: self.subject.address(),
            of: self.subject.title(cx.words),
            key: section.key.clone(),
            title,
            draft: content.draft(cx.words, section),
            overtaken: self.composition.overtaken.iter().any(|(s, l)| *s == section.key && l == code),
            typed: self.chapter.typed.clone(),
            blocks: blocks.collect(),
            form,
            figure,
            text_max: TEXT_MAX,
            label_max: LABEL_MAX,
            value_max: VALUE_MAX,
            source_max: SOURCE_MAX,
            theirs: theirs.then(|| text.to_owned()),
            written,
        }
    }
}

fn no_figure(cx: &Context) -> Draft {
    Draft::new(cx.words, FIGURE)
}

pub fn edit(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let place = place(cx, request)?;
    let form = place.form(cx);
    page::show(&place.page(cx, form, no_figure(cx), false))
}

pub fn write(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let here = place(cx, request)?;
    let with = TypedIn::of(request).is_begun();
    let said = if with { "report-typed-added" } else { "report-written" };
    kept(cx, request, &here, said, |tx| saved(tx, cx, request, &here, with))
}

/// The figure in the fields beside the text, which are of the same form.
struct TypedIn {
    label: String,
    value: String,
    source: String,
}

impl TypedIn {
    fn of(request: &Request) -> Self {
        let typed = |field: &str| request.form.filled(field).unwrap_or_default().to_owned();
        Self { label: typed("label"), value: typed("value"), source: typed("source") }
    }

    fn is_begun(&self) -> bool {
        [&self.label, &self.value, &self.source].iter().any(|field| !field.trim().is_empty())
    }
}

/// Saves what the form says: the text with the facts that it shows, and the figure when one is wanted.
fn saved(tx: &mut Tx, cx: &Context, request: &Request, here: &Place, figure: bool) -> Result<(), Refusal> {
    let (subject, key) = (&here.subject, here.chapter.section.key.as_str());
    let blocks = |field: &str| -> Vec<String> { request.form.all(field).map(str::to_owned).collect() };
    let (offered, shown) = (blocks("offered"), blocks("shown"));
    if let Some(text) = request.form.one("text") {
        let new = Writing {
            section: key,
            language: cx.words.language,
            text,
            offered: &offered,
            shown: &shown,
            seen: version(request),
        };
        if let Outcome::Changed = write_section(tx, cx, subject, &new)? {
            return Err(Refusal::Changed(String::new()));
        }
    }
    if figure {
        let typed = TypedIn::of(request);
        type_in(tx, cx, subject, key, &typed.label, &typed.value, &typed.source)?;
    }
    Ok(())
}

/// Runs what was asked once; with problems, or when someone wrote meanwhile, nothing that was typed is lost.
fn kept(
    cx: &Context,
    request: &Request,
    here: &Place,
    said: &'static str,
    mut run: impl FnMut(&mut Tx) -> Result<(), Refusal>,
) -> Result<Reply, Refusal> {
    let done = cx.once(&request.form, said, |tx| {
        run(tx)?;
        Ok(here.address())
    });
    let figure = |problems: Vec<Problem>| Draft::again(cx.words, FIGURE, &request.form, problems);
    done.map_err(|refusal| match refusal {
        Refusal::Fields(problems) => {
            let (of_text, of_figure) = problems.into_iter().partition(|p| p.field == "text" || p.field == "shown");
            let form = here.again(cx, &request.form, of_text);
            page::mend(&here.page(cx, form, figure(of_figure), false))
        }
        Refusal::Changed(_) => match place(cx, request) {
            Ok(now) => {
                let mut form = now.again(cx, &request.form, Vec::new()).version(now.version());
                form.key = platform::ids::secret();
                page::changed(&now.page(cx, form, figure(Vec::new()), true))
            }
            Err(other) => other,
        },
        other => other,
    })
}

pub fn back_to_draft(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let here = place(cx, request)?;
    let (subject, key, seen) = (&here.subject, here.chapter.section.key.as_str(), version(request));
    let done = cx.once(&request.form, "report-back-to-draft", |tx| {
        match give_up(tx, cx, subject, key, cx.words.language, seen)? {
            Outcome::Done => Ok(here.address()),
            Outcome::Changed => Err(Refusal::Changed(String::new())),
        }
    });
    done.map_err(|refusal| match refusal {
        Refusal::Changed(_) => {
            let form = here.form(cx);
            page::changed(&here.page(cx, form, no_figure(cx), true))
        }
        other => other,
    })
}

pub fn type_figure(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let here = place(cx, request)?;
    kept(cx, request, &here, "report-typed-added", |tx| saved(tx, cx, request, &here, true))
}

pub fn remove_figure(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let here = place(cx, request)?;
    let id = request.param("id");
    kept(cx, request, &here, "report-typed-removed", |tx| {
        saved(tx, cx, request, &here, false)?;
        remove(tx, cx, &here.subject, id)
    })
}

fn version(request: &Request) -> i64 {
    request.form.one("version").and_then(|v| v.parse().ok()).unwrap_or(0)
}
