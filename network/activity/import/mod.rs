//! Putting activities in from a file, hundreds at once: the years before the network used this, or what a council
//! keeps in a list of its own.
//!
//! Promises: every problem is told at its row and column, and then nothing is written; what is written is one batch
//! that can be undone whole; the same file twice changes nothing, and a corrected one corrects what it recorded.

mod batch;
mod carry;
mod console;
mod draw;
mod fields;
mod store;
mod undoing;

pub use console::{Outcome, Undone, batch_line, batches, from_file, undo};

const KEY: imports::Key = imports::Key("activity");
