//! Dates as people write them and type them, in three languages.
//!
//! Promises: pure functions of the day, the language and, for what is typed, of today's date,
//! which the caller brings. A date whose day is not known is a [`Span`]: its first day, its last
//! day and its precision, never an invented day.

mod parse;
mod span;
mod vocabulary;
mod write;

#[cfg(test)]
mod tests;

pub use parse::{DayProblem, leading_span, names_year, parse_day, parse_span};
pub use span::{Precision, Span};
pub use write::*;
