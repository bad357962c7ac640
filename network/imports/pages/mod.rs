//! The pages that every import has: what each column is, what a batch did, what was imported, how it is undone. An
//! import gives its descriptor and what only it knows.

pub mod batches;
pub mod columns;
pub mod places;
pub mod steps;
pub mod undoing;

use askama::Template;
use platform::Refusal;
use platform::page::{self, Reply, Shell};
use viewer::Context;

use crate::Import;

#[derive(Template)]
#[template(path = "pages/gone.html")]
struct Gone {
    page: Shell,
    import: &'static Import,
}

pub(crate) fn gone_page(import: &'static Import, cx: &Context) -> Refusal {
    page::changed(&Gone { page: import.under_start(cx, cx.page("imports-gone-title")), import })
}

/// Without the sentence that something was saved: nothing was, yet.
pub fn silently(reply: Reply) -> Reply {
    match reply {
        Reply::See { to, .. } => page::see(to),
        other => other,
    }
}
