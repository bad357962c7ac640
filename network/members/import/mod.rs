//! Putting members, contacts and seats in from a spreadsheet: a network's own list on its first morning, and the same
//! list again, corrected, on any other.
//!
//! Promises: a file is first shown as what it would do, with everything that is wrong at its row and column; it is
//! carried out whole or not at all, as a batch that can be undone whole; the same file twice changes nothing.

pub mod batch;
mod carry;
mod commands;
mod console;
mod draft;
mod draw;
mod fields;
mod known;
pub mod pages;
mod plan;
mod reading;
mod rules;
mod store;
mod undoing;
mod which;

pub use carry::Progress;
pub use console::{Outcome, Problems, from_file, from_file_telling};
pub use plan::{Slip, Tally};
pub use rules::may_import;
pub use store::sweep;
