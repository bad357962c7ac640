//! The quick line: «12/5 assessorament Vic 2h CCPR» fills the form of an activity. What was not understood, and what
//! was assumed, is said beside the form; nothing is recorded until the form is sent.

mod amounts;
mod kinds;
pub(crate) mod known;
mod lexicon;
mod names;
mod notice;
pub(crate) mod pages;
mod parse;
mod pieces;
mod places;
mod settle;
#[cfg(test)]
mod tests;
mod title;
mod tokens;
mod topics;
mod when;

pub use kinds::{format_named, kind_named, role_meant, role_named};
pub use lexicon::{Aim, Council, KnownBody, Lexicon, Theme};
pub use names::{Gazetteer, Municipality};
pub(crate) use notice::{guessed, notice_html};
pub(crate) use pages::as_form;
pub use pages::form_html;
pub use parse::{Guess, LINE_MAX, Place, Read, Unknown, read};
pub use topics::Topic;
