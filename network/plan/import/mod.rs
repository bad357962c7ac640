//! Drawing a plan up from a table, or correcting one: a spreadsheet, the table of a text, a pasted one.
//!
//! Promises: a file is first shown as what it would do; what it leaves open (a word that nobody knows, a merged or a
//! shifted cell, a numbering that is one behind) is asked of a person and never guessed; it is carried out whole or
//! not at all, as a batch that can be undone whole; the same file twice changes nothing, and a corrected one keeps
//! the identity of each action by its number.

mod batch;
mod carry;
mod cells;
mod commands;
mod console;
mod draft;
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
mod undoing;

pub use carry::Progress;
pub use console::{Asked, Outcome, Problems, answer, from_file};
pub use store::sweep;
