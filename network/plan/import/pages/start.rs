//! The page where an import begins: a file or a pasted table, how it should look, and what was imported.

use askama::Template;
use platform::forms::{Draft, Problem};
use platform::page::{self, Reply, Shell};
use platform::sheet;
use platform::web::Request;
use platform::{Refusal, Say};
use viewer::Context;

use super::super::draft::Table;
use super::super::{commands, store};
use super::{batches, entered, silently, under_plans};

const PREFIX: &str = "plan-import-file";
/// How many batches the page shows; the others are in their list.
const LAST_BATCHES: i64 = 5;
const ACCEPT: &str = ".csv,.tsv,.txt,.xlsx,.ods,.md,.docx,.odt";
pub const PASTED_MAX: usize = 500_000;

#[derive(Template)]
#[template(path = "import/pages/start.html")]
struct Start {
    page: Shell,
    form: Draft,
    batches: Vec<batches::Line>,
    has_more: bool,
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
        (Some(file), _) => ("file", file_name(&file.name), file.bytes.as_slice()),
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
    let table = Table::new(sheet, &cx.words);
    let kept = table.kept().ok_or_else(|| refuse(field, "plan-import-too-much".into()))?;
    let reply = cx.once(&request.form, "platform-saved", |tx| {
        let draft = commands::take_in(tx, cx, &name, &table, &kept)?;
        Ok(format!("/plan/import/drafts/{draft}/target"))
    })?;
    Ok(silently(reply))
}

fn start(cx: &Context, form: Draft) -> Result<Start, Refusal> {
    let (batches, all) = cx.read(|tx| {
        let some = store::batches(tx, &cx.network.id, 0, LAST_BATCHES)?;
        Ok::<_, Refusal>((batches::lines(tx, cx, some)?, store::count_batches(tx, &cx.network.id)?))
    })?;
    Ok(Start {
        page: under_plans(cx, cx.page("plan-import-title")).erring(form.has_problems()),
        form,
        batches,
        has_more: all > LAST_BATCHES,
        accept: ACCEPT,
    })
}

/// The name without folders, which old browsers send, and not longer than a line.
fn file_name(sent: &str) -> String {
    sent.rsplit(['/', '\\']).next().unwrap_or_default().chars().filter(|c| !c.is_control()).take(120).collect()
}
