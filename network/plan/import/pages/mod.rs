//! The pages of the import: the table, its plan, its columns, what it would do, what it did.

mod batches;
mod columns;
mod preview;
mod start;
mod target;
mod told;
mod undoing;

pub use batches::{list as batches, show as batch};
pub use columns::{edit as columns, set as set_columns};
pub use preview::{answer, confirm, show as preview};
pub use start::{show as start, take_in};
pub use target::{edit as target, set as set_target};
pub use undoing::{ask as ask_undo, undo};

use askama::Template;
use platform::Refusal;
use platform::page::{self, Reply, Shell};
use platform::web::Request;
use viewer::Context;

use super::draft::Draft as Waiting;
use super::{rules, store};

#[derive(Template)]
#[template(path = "import/pages/gone.html")]
struct Gone {
    page: Shell,
}

/// Refuses the public with the sign-in page, and others with the reason.
fn entered(cx: &Context) -> Result<(), Refusal> {
    cx.signed_in()?;
    rules::may_import(&cx.viewer).map_err(Refusal::no)
}

/// The draft of the address, if it is this person's and its day is not over.
fn waiting(cx: &Context, request: &Request) -> Result<Waiting, Refusal> {
    entered(cx)?;
    let found = cx.read(|tx| store::draft(tx, cx, request.param("draft")))?;
    let draft = found.ok_or_else(|| gone(cx))?;
    rules::may_go_on(&cx.viewer, &draft.made_by).map_err(Refusal::no)?;
    Ok(draft)
}

/// Where a draft goes on that was carried out, or whose steps before are not taken yet.
fn elsewhere(draft: &Waiting, is_of_columns: bool) -> Option<Reply> {
    let address = draft_address(draft);
    if let Some(batch) = &draft.batch {
        return Some(page::see(format!("/plan/import/batches/{batch}")));
    }
    if draft.way.target.is_none() {
        return Some(page::see(format!("{address}/target")));
    }
    (!is_of_columns && !draft.way.is_mapped()).then(|| page::see(format!("{address}/columns")))
}

fn gone(cx: &Context) -> Refusal {
    page::changed(&Gone { page: under_start(cx, cx.page("plan-import-gone-title")) })
}

fn under_plans(cx: &Context, shell: Shell) -> Shell {
    shell.under("/plan", cx.words.t("plan-title"))
}

fn under_start(cx: &Context, shell: Shell) -> Shell {
    under_plans(cx, shell).under("/plan/import", cx.words.t("plan-import-title"))
}

fn draft_address(draft: &Waiting) -> String {
    format!("/plan/import/drafts/{}", draft.id)
}

/// Without the sentence that something was saved: nothing was, yet.
fn silently(reply: Reply) -> Reply {
    match reply {
        Reply::See { to, .. } => page::see(to),
        other => other,
    }
}
