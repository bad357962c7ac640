//! The composer: what people do with a report before it is published, whatever it is of.

pub(crate) mod checklist;
mod commands;
pub(crate) mod pages;
pub(crate) mod section_pages;

pub use commands::{Move, Outcome, Writing, arrange, back_to_draft, remove_figure, type_figure, write};
