//! The pages of activities: list, one activity, its form, its withdrawal, its data.

pub(crate) mod export;
mod facts;
pub(crate) mod filters;
pub(crate) mod history;
pub(crate) mod list;
mod names;
pub(crate) mod purposes;
pub(crate) mod show;
pub(crate) mod withdrawal;
pub(crate) mod write;

pub(crate) use names::Names;
