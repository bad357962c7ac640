//! Tables of dates.

mod typed;
mod written;

use jiff::civil::{Date, date};

/// Wednesday.
const TODAY: Date = date(2024, 5, 15);
