//! What every import of a file has in common, whatever it puts in: the file between two steps and how its columns are
//! read, the batch that it became, what is wrong in it and what it leaves open, and the pages and lines that tell of
//! all that. What a file means, and what is done with it, stays with the slice that it is for.
//!
//! Promises: a file is kept as it was read, for a day and for its person; a batch is found only by the import that
//! made it; programs are told the same things whatever is imported.

pub mod batch;
pub mod console;
pub mod draft;
mod import;
pub mod pages;
mod question;
mod slip;
mod store;

use platform::slice::Slice;
use viewer::Context;

pub use batch::{Batch, BatchId, Tally};
pub use console::{Outcome, Problems, Progress};
pub use draft::{Draft, DraftId};
pub use import::{Import, Key, Step, Told};
pub use question::{Answers, IS, Label, Met, Offered, Question};
pub use slip::Slip;

platform::book!("imports");

pub const SLICE: Slice<Context> = Slice {
    name: "imports",
    book: BOOK,
    routes: &[],
    menu: &[],
    panels: &[],
    findable: &[],
    jobs: &[],
    demo: Vec::new,
};
