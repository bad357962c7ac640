//! Documents made of units, with versions that are never overwritten: what plans, regulations and the shared
//! narrative are written in; and the files that belong to them. It has no pages of its own: the slice that owns a
//! document shows it.

mod difference;
pub mod document;
mod file;

use platform::slice::Slice;
use viewer::Context;

pub use difference::{Difference, Piece};
pub use document::{
    DocumentId, DocumentKind, REASON_MAX, Revised, TEXT_MAX, TITLE_MAX, Text, UnitId, UnitKind, Version, Weight,
    Wording, add_unit, add_units, history, open, revise, seal_of, take_back, take_back_units, text_of, texts,
};
pub use file::{
    ACCEPT, File, FileId, MOST_MEGABYTES, MediaType, Received, Role, Withdrawal, attach, file_of, files, files_after,
    receive, withdraw,
};

platform::book!("documents");

pub const SLICE: Slice<Context> = Slice {
    name: "documents",
    book: BOOK,
    routes: &[],
    menu: &[],
    panels: &[],
    findable: &[],
    jobs: &[],
    demo: Vec::new,
};
