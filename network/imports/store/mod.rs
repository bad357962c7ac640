//! All queries on what imports keep: drafts and ways, and batches.

pub(crate) mod batches;
pub(crate) mod drafts;
