//! Territory: the 947 municipalities and 43 comarques of Catalonia, which all networks share, and how much of them
//! a set of municipalities covers.
//!
//! Promises: read once from the files in `reference/`, kept in memory, never written. It knows no network and no
//! database; whoever asks brings the codes. Population is that of `POPULATION_YEAR` and is shown with its year.

mod coverage;
mod naming;
mod places;
mod read;

#[cfg(test)]
mod tests;

pub use coverage::{Coverage, Share, coverage};
pub use naming::{Match, Place, find_by_name};
pub use places::{
    Comarca, Council, Municipality, PROVINCES, Province, comarca, comarca_by_slug, comarques, municipalities,
    municipalities_of, municipality, province,
};

/// The year of the population figures: 1 January of it, official register (INE).
pub const POPULATION_YEAR: i16 = 2025;
