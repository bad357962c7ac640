//! The pages of the territory: how far the network reaches today, and where it does not.
//!
//! They stand here and not in `territory`, which is reference only and knows no network: who is a member is this
//! slice's to say.

pub(crate) mod pages;
