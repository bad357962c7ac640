//! The page of a member (*fitxa*): what it is and where, since when and who says so, its people, and what the
//! other slices know of it: its seats, what it took part in.

pub(crate) mod pages;
pub(crate) mod reading;
