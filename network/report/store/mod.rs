//! All queries on the tables of reports.

pub(crate) mod composer;
pub(crate) mod editions;
