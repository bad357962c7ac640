//! All tests of the whole: the rules of the house, who may do what, and the stories, each on both engines.

#![allow(
    clippy::unwrap_used,
    clippy::needless_pass_by_value,
    clippy::type_complexity,
    clippy::wrong_self_convention,
    reason = "a story that cannot go on fails"
)]

mod counted;
mod house_rules;
mod office;
mod office_files;
mod permissions;
mod readers;
mod stories;
mod world;
