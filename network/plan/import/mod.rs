//! Drawing a plan up from a table, or correcting one: a spreadsheet, the table of a text, a pasted one.
//!
//! Promises: a file is first shown as what it would do; what it leaves open (a word that nobody knows, a merged or a
//! shifted cell, a numbering that is one behind) is asked of a person and never guessed; it is carried out whole or
//! not at all, as a batch that can be undone whole; the same file twice changes nothing, and a corrected one keeps
//! the identity of each action by its number.

mod answers;
mod batch;
mod carry;
mod cells;
mod commands;
mod console;
mod draw;
mod drawn;
mod facts;
mod fields;
mod known;
pub(crate) mod pages;
mod question;
mod rules;
mod store;
mod target;
mod told;
mod undoing;
mod way;

pub use console::{Asked, Outcome, answer, from_file};

use imports::{Batch, Import, Key, Step, Told};
use platform::sheet::Notice;

static IMPORT: Import = Import {
    key: Key("plan"),
    address: "/plan/import",
    above: ("/plan", "plan-title"),
    steps: &[
        Step { label: "plan-import-step-file", path: None },
        Step { label: "plan-import-step-target", path: Some(pages::TARGET) },
        Step { label: "imports-step-columns", path: Some("/columns") },
        Step { label: "imports-step-preview", path: Some("") },
        Step { label: "imports-step-done", path: None },
    ],
    fields: &fields::FIELDS,
    label: fields::label,
    wrong: fields::wrong,
    asks: |notice| matches!(notice, Notice::Merged { .. } | Notice::BeyondHeadings { .. }),
    counts: Batch::counts::<drawn::Tally>,
    told: Told {
        title: "plan-import-title",
        again: "plan-import-again",
        batches: "plan-import-batches-title",
        batches_lead: "plan-import-batches-lead",
        no_batches: "plan-import-batches-none",
        subject: Some("plan-import-step-target"),
        of_change: "plan-import-which",
        undone_by: "plan-import-undone-by",
        undo_lead: |batch| {
            if batch.made_its_subject() { "plan-import-undo-whole" } else { "plan-import-undo-lead" }
        },
        undo_what: "plan-import-undo-what",
        undo_how: "plan-import-ways-how",
        referred: "plan-import-way-referred",
    },
};
