//! What tells one import from another: its addresses, its columns and its own words.

use platform::page::Shell;
use platform::sheet::{Field, Mapping, Notice};
use platform::words::Words;
use platform::{Refusal, Say};
use viewer::Context;

use crate::batch::{Batch, BatchId};
use crate::draft::{Draft, DraftId};
use crate::pages::{gone_page, steps};

/// The name of an import in the tables: no import finds what another one keeps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Key(pub &'static str);

/// An import with pages.
pub struct Import {
    pub key: Key,
    /// Where it begins; its drafts and batches are below.
    pub address: &'static str,
    /// The page above it, and what it is called.
    pub above: (&'static str, &'static str),
    pub steps: &'static [Step],
    pub fields: &'static [Field],
    /// The message that names a field.
    pub label: fn(&str) -> String,
    /// What must be put right of the columns before any row is read.
    pub wrong: fn(&Mapping, Words) -> Vec<Say>,
    /// Notices that its preview asks about, so that the page of the columns is silent of them.
    pub asks: fn(&Notice) -> bool,
    /// What a batch counted, in words.
    pub counts: fn(&Batch, Words) -> Vec<String>,
    pub told: Told,
}

/// Messages of an import that no other says so.
pub struct Told {
    pub title: &'static str,
    /// To begin with another file.
    pub again: &'static str,
    pub batches: &'static str,
    pub batches_lead: &'static str,
    pub no_batches: &'static str,
    /// The heading of what a batch is about, when that is something of its own.
    pub subject: Option<&'static str>,
    /// The heading of whom or what a change is about.
    pub of_change: &'static str,
    pub undone_by: &'static str,
    /// What undoing a batch comes to.
    pub undo_lead: fn(&Batch) -> &'static str,
    pub undo_what: &'static str,
    pub undo_how: &'static str,
    /// Something that came since refers to what the batch did.
    pub referred: &'static str,
}

/// One of the steps from a file to a batch.
pub struct Step {
    pub label: &'static str,
    /// Its page, below that of the draft.
    pub path: Option<&'static str>,
}

impl Import {
    pub fn draft_href(&self, draft: &DraftId) -> String {
        format!("{}/drafts/{draft}", self.address)
    }

    pub fn batch_href(&self, batch: &BatchId) -> String {
        format!("{}/batches/{batch}", self.address)
    }

    pub fn batches_href(&self) -> String {
        format!("{}/batches", self.address)
    }

    pub fn under_above(&self, cx: &Context, shell: Shell) -> Shell {
        shell.under(self.above.0, cx.words.t(self.above.1))
    }

    pub fn under_start(&self, cx: &Context, shell: Shell) -> Shell {
        self.under_above(cx, shell).under(self.address, cx.words.t(self.told.title))
    }

    /// The steps with their links, standing at the one with this path.
    pub fn steps(&self, cx: &Context, draft: &Draft, now: &str) -> steps::Steps {
        steps::steps(self, cx.words, &draft.id, now)
    }

    /// What a draft that is not there any more answers.
    pub fn gone(&'static self, cx: &Context) -> Refusal {
        gone_page(self, cx)
    }

    pub fn is_mapped(&self, mapping: &Mapping, words: Words) -> bool {
        (self.wrong)(mapping, words).is_empty()
    }
}
