//! The pages of the import: the table, its plan, its columns, what it would do, what it did.

mod batches;
mod columns;
mod preview;
mod start;
mod target;

pub use batches::{ask_undo, batch, batches, undo};
pub use columns::{edit as columns, set as set_columns};
pub use preview::{answer, confirm, show as preview};
pub use start::{show as start, take_in};
pub use target::{PATH as TARGET, edit as target, set as set_target};

use imports::{Draft, draft, pages};
use platform::Refusal;
use platform::page::{self, Reply};
use platform::web::Request;
use viewer::Context;

use super::way::Way;
use super::{IMPORT, rules};

/// Refuses the public with the sign-in page, and others with the reason.
fn entered(cx: &Context) -> Result<(), Refusal> {
    cx.signed_in()?;
    rules::may_import(&cx.viewer).map_err(Refusal::no)
}

/// The draft of the address and how it is read, if it is this person's and its day is not over.
fn waiting(cx: &Context, request: &Request) -> Result<(Draft, Way), Refusal> {
    entered(cx)?;
    let found = cx.read(|tx| draft::find(tx, cx, IMPORT.key, request.param("draft")))?;
    let (draft, way) = with_way(cx, found)?;
    rules::may_go_on(&cx.viewer, &draft.made_by).map_err(Refusal::no)?;
    Ok((draft, way))
}

fn with_way(cx: &Context, found: Option<Draft>) -> Result<(Draft, Way), Refusal> {
    let read = found.and_then(|draft| Some((Way::of(&draft.way, draft.sheet.width())?, draft)));
    read.map(|(way, draft)| (draft, way)).ok_or_else(|| IMPORT.gone(cx))
}

/// Where a draft goes on that was carried out, or whose steps before are not taken yet.
fn elsewhere(draft: &Draft, way: &Way, is_of_columns: bool) -> Option<Reply> {
    let address = IMPORT.draft_href(&draft.id);
    if let Some(batch) = &draft.batch {
        return Some(page::see(IMPORT.batch_href(batch)));
    }
    if way.target.is_none() {
        return Some(page::see(format!("{address}{TARGET}")));
    }
    (!is_of_columns && !way.is_mapped()).then(|| page::see(format!("{address}{}", pages::columns::PATH)))
}
