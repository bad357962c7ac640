//! The steps from a file to a batch, over the page of each.

use askama::Template;
use askama::filters::HtmlSafe;
use platform::words::Words;

use crate::{DraftId, Import};

#[derive(Template)]
#[template(path = "pages/steps.html")]
pub struct Steps {
    steps: Vec<Shown>,
}

struct Shown {
    label: String,
    /// Of one that was taken already.
    href: Option<String>,
    is_done: bool,
    is_now: bool,
}

impl HtmlSafe for Steps {}

pub(crate) fn steps(import: &Import, words: Words, draft: &DraftId, now: &str) -> Steps {
    let at = import.steps.iter().position(|step| step.path == Some(now)).unwrap_or_default();
    let shown = import.steps.iter().enumerate().map(|(place, step)| Shown {
        label: words.t(step.label),
        href: step.path.filter(|_| place < at).map(|path| format!("{}{path}", import.draft_href(draft))),
        is_done: place < at,
        is_now: place == at,
    });
    Steps { steps: shown.collect() }
}
