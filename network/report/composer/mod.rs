//! The composer: what the secretariat does with the report of a year before it is published.

pub(crate) mod checklist;
mod commands;
pub(crate) mod pages;
pub(crate) mod section_pages;

pub use commands::{Move, Outcome, Writing, arrange, back_to_draft, remove_figure, type_figure, write};
