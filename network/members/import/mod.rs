//! Putting members, contacts and seats in from a spreadsheet: a network's own list on its first morning, and the same
//! list again, corrected, on any other.
//!
//! Promises: a file is first shown as what it would do, with everything that is wrong at its row and column; it is
//! carried out whole or not at all, as a batch that can be undone whole; the same file twice changes nothing.

pub mod batch;
mod carry;
mod commands;
mod console;
mod draw;
mod fields;
mod known;
pub mod pages;
mod plan;
mod reading;
mod rules;
mod store;
mod undoing;
mod way;
mod which;

pub use console::{Outcome, from_file, from_file_telling};
pub use rules::may_import;

use imports::{Batch, Import, Key, Step, Told};

static IMPORT: Import = Import {
    key: Key("members"),
    address: "/members/import",
    above: ("/members", "members-import-above"),
    steps: &[
        Step { label: "imports-file-file", path: None },
        Step { label: "imports-step-columns", path: Some("/columns") },
        Step { label: "imports-step-preview", path: Some("") },
        Step { label: "imports-step-done", path: None },
    ],
    fields: &fields::FIELDS,
    label: fields::label,
    wrong: fields::wrong,
    asks: |_| false,
    counts: Batch::counts::<plan::Tally>,
    told: Told {
        title: "members-import-title",
        again: "members-import-again",
        batches: "members-import-batches-title",
        batches_lead: "members-import-batches-lead",
        no_batches: "members-import-batches-none",
        subject: None,
        of_change: "members-import-whom",
        undone_by: "members-import-undone-by",
        undo_lead: |_| "members-import-undo-lead",
        undo_what: "members-import-undo-gone",
        undo_how: "members-import-ways-how",
        referred: "members-import-way-referred",
    },
};
