//! The page where an import begins: a file or a pasted table, how it should look, and what was imported.

use askama::Template;
use imports::draft;
use imports::pages::{batches, silently};
use platform::forms::{Draft, Problem};
use platform::page::{self, Reply, Shell};
use platform::sheet;
use platform::web::Request;
use platform::{Refusal, Say};
use viewer::Context;

use super::super::{IMPORT, commands};
use super::{TARGET, entered};

const PREFIX: &str = "imports-file";
pub const PASTED_MAX: usize = 500_000;

#[derive(Template)]
#[template(path = "import/pages/start.html")]
struct Start {
    page: Shell,
    form: Draft,
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
    let file = request.upload("file").filter(|file| !file.bytes.is_empty() || !file.name.is_empty());
    let pasted = request.form.filled("pasted");
    let (field, name, bytes) = match (file, pasted) {
        (Some(file), _) => ("file", draft::file_name(&file.name), file.bytes.as_slice()),
        (None, Some(text)) => ("pasted", cx.words.t("plan-import-pasted-name"), text.as_bytes()),
        (None, None) => return Err(refuse("file", "plan-import-no-file".into())),
    };
    if field == "pasted" && bytes.len() > PASTED_MAX {
        return Err(refuse(field, Say::new("plan-import-too-much")));
    }
    let sheet = sheet::read_tab(&name, bytes, request.form.filled("tab")).map_err(|problem| {
        let field = if matches!(problem, sheet::SheetProblem::NoSuchTab { .. }) { "tab" } else { field };
        refuse(field, problem.say())
    })?;
    let kept = draft::kept(&sheet).map_err(|say| refuse(field, say))?;
    let reply = cx.once(&request.form, "platform-saved", |tx| {
        let draft = commands::take_in(tx, cx, &name, &sheet, &kept)?;
        Ok(format!("{}{TARGET}", IMPORT.draft_href(&draft)))
    })?;
    Ok(silently(reply))
}

fn start(cx: &Context, form: Draft) -> Result<Start, Refusal> {
    Ok(Start {
        page: IMPORT.under_above(cx, cx.page("plan-import-title")).erring(form.has_problems()),
        form,
        batches: cx.read(|tx| batches::latest(tx, cx, &IMPORT))?,
        accept: sheet::ACCEPT,
    })
}
