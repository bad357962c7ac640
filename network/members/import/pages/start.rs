//! The page where an import begins: the file, how it should look, the template to fill in, and what was imported.

use askama::Template;
use bodies::BodyKind;
use imports::draft;
use imports::pages::{batches, columns, silently};
use platform::forms::{Draft, Problem};
use platform::page::{self, File, Reply, Shell};
use platform::sheet;
use platform::sheet::write::{Cell, Column, Form, Table};
use platform::web::Request;
use platform::{Refusal, Say, Tx};
use viewer::Context;

use super::super::{IMPORT, commands, fields};
use super::entered;

const PREFIX: &str = "imports-file";

#[derive(Template)]
#[template(path = "import/pages/start.html")]
struct Start {
    page: Shell,
    form: Draft,
    head: Vec<String>,
    example: Vec<Vec<String>>,
    batches: batches::Latest,
    accept: &'static str,
}

pub fn show(cx: &Context, _: &Request) -> Result<Reply, Refusal> {
    entered(cx)?;
    page::show(&start(cx, Draft::new(cx.words, PREFIX))?)
}

pub fn take_in(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    entered(cx)?;
    let refuse = |field: &'static str, say: Say| {
        let again = Draft::again(cx.words, PREFIX, &request.form, vec![Problem::new(field, say)]);
        match start(cx, again) {
            Ok(page) => page::mend(&page),
            Err(other) => other,
        }
    };
    let Some(file) = request.upload("file").filter(|file| !file.bytes.is_empty() || !file.name.is_empty()) else {
        return Err(refuse("file", "members-import-no-file".into()));
    };
    let tab = request.form.filled("tab");
    let sheet = sheet::read_tab(&file.name, &file.bytes, tab).map_err(|problem| {
        let field = if matches!(problem, sheet::SheetProblem::NoSuchTab { .. }) { "tab" } else { "file" };
        refuse(field, problem.say())
    })?;
    let kept = draft::kept(&sheet).map_err(|say| refuse("file", say))?;
    let name = draft::file_name(&file.name);
    let reply = cx.once(&request.form, "platform-saved", |tx| {
        let taken = commands::take_in(tx, cx, &name, &sheet, &kept)?;
        let address = IMPORT.draft_href(&taken.draft);
        Ok(if taken.is_remembered { address } else { format!("{address}{}", columns::PATH) })
    })?;
    Ok(silently(reply))
}

/// The table to fill in: its headings in the reader's language, and rows that show how.
pub fn template(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    entered(cx)?;
    let form = Form::of_address(&request.path).ok_or(Refusal::NotFound)?;
    let body = cx.read(|tx| body(tx, cx))?;
    let table = Table {
        title: cx.words.t("members-import-template-name"),
        author: cx.network.name.clone(),
        language: cx.words.language,
        on: cx.today(),
        head: head(cx).into_iter().map(Column::text).collect(),
        rows: example(cx, body.as_deref()).into_iter().map(|row| row.into_iter().map(Cell::Text).collect()).collect(),
    };
    File::table(form, &cx.words.t("members-import-template-name"), &table).map(Reply::File)
}

fn start(cx: &Context, form: Draft) -> Result<Start, Refusal> {
    let (batches, body) = cx.read(|tx| Ok::<_, Refusal>((batches::latest(tx, cx, &IMPORT)?, body(tx, cx)?)))?;
    Ok(Start {
        page: IMPORT.under_above(cx, cx.page("members-import-title")).erring(form.has_problems()),
        form,
        head: head(cx),
        example: example(cx, body.as_deref()),
        batches,
        accept: sheet::ACCEPT,
    })
}

/// Every field but the surname, which most lists have beside the name.
fn shown() -> impl Iterator<Item = &'static str> {
    fields::FIELDS.iter().map(|field| field.key).filter(|key| *key != fields::SURNAME && *key != fields::POST)
}

fn head(cx: &Context) -> Vec<String> {
    shown().map(|key| cx.words.t(&fields::label(key))).collect()
}

/// A body for the example: one that this network has, where councils sit.
fn body(tx: &mut Tx, cx: &Context) -> Result<Option<String>, Refusal> {
    let all = bodies::body::all(tx, &cx.network.id)?;
    let found = [BodyKind::ExecutiveCommission, BodyKind::TechnicalCommission, BodyKind::WorkingGroup]
        .into_iter()
        .find_map(|kind| all.iter().find(|b| b.kind == kind));
    Ok(found.map(|b| b.name.clone()))
}

/// Rows that show how. Without a body in the network the seat stays empty: an import takes in no unknown one.
fn example(cx: &Context, body: Option<&str>) -> Vec<Vec<String>> {
    let cell = |n: u8, key: &str| cx.words.maybe(&format!("members-import-example-{n}-{key}")).unwrap_or_default();
    let row = |n: u8| {
        shown().map(move |key| match (key, body) {
            (fields::BODY, Some(name)) if !cell(n, fields::OFFICE).is_empty() => name.to_owned(),
            (fields::BODY, _) | (fields::OFFICE, None) => String::new(),
            _ => cell(n, key),
        })
    };
    [1, 2, 3].map(|n| row(n).collect()).to_vec()
}
