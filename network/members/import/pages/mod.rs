//! The pages of the import: the file, its columns, what it would do, what it did.

mod batches;
mod columns;
mod preview;
mod start;
mod undoing;

pub use batches::{list as batches, show as batch};
pub use columns::{edit as columns, set as set_columns};
pub use preview::{confirm, show as preview};
pub use start::{show as start, take_in, template};
pub use undoing::{ask as ask_undo, undo};

use askama::Template;
use platform::Refusal;
use platform::page::{self, Shell};
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

fn gone(cx: &Context) -> Refusal {
    page::changed(&Gone { page: under_start(cx, cx.page("members-import-gone-title")) })
}

fn under_members(cx: &Context, shell: Shell) -> Shell {
    shell.under("/members", cx.words.t("members-import-above"))
}

fn under_start(cx: &Context, shell: Shell) -> Shell {
    under_members(cx, shell).under("/members/import", cx.words.t("members-import-title"))
}

fn draft_address(draft: &Waiting) -> String {
    format!("/members/import/drafts/{}", draft.id)
}
