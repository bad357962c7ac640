//! Pasting: a table out of a spreadsheet program, or the notes of a meeting with one activity per line, recorded at
//! once. Every row is shown first as it will stand; all are recorded or none; what is recorded already is not
//! recorded again unless it is chosen.

mod columns;
pub(crate) mod pages;
mod rows;

pub(crate) use columns::{FIELDS, as_form, field};

/// The most rows of one paste.
pub(crate) const ROWS_MAX: usize = 500;
/// The most characters: 500 long lines.
pub(crate) const TEXT_MAX: usize = 200_000;
