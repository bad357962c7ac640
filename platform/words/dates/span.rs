//! A date with its precision: a day, or as much of one as is known.
//!
//! Promises: a `Span` always covers exactly one day, month, quarter, half or year.

use jiff::{ToSpan, civil::Date};

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Precision {
    Day,
    Month,
    Quarter,
    Half,
    Year,
}

impl Precision {
    pub const ALL: [Precision; 5] =
        [Precision::Day, Precision::Month, Precision::Quarter, Precision::Half, Precision::Year];

    /// The word of tables and message keys.
    pub fn code(self) -> &'static str {
        match self {
            Precision::Day => "day",
            Precision::Month => "month",
            Precision::Quarter => "quarter",
            Precision::Half => "half",
            Precision::Year => "year",
        }
    }

    pub fn from_code(code: &str) -> Option<Precision> {
        Precision::ALL.into_iter().find(|precision| precision.code() == code)
    }

    fn months(self) -> i8 {
        match self {
            Precision::Day => 0,
            Precision::Month => 1,
            Precision::Quarter => 3,
            Precision::Half => 6,
            Precision::Year => 12,
        }
    }
}

/// Sorts by its first day, the shorter before the longer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    first: Date,
    last: Date,
    precision: Precision,
}

impl Span {
    pub fn day(day: Date) -> Span {
        Span { first: day, last: day, precision: Precision::Day }
    }

    /// None when there is no such month.
    pub fn month(year: i16, month: i8) -> Option<Span> {
        Span::nth(Precision::Month, year, month)
    }

    /// None unless the quarter is 1 to 4.
    pub fn quarter(year: i16, quarter: i8) -> Option<Span> {
        Span::nth(Precision::Quarter, year, quarter)
    }

    /// None unless the half is 1 or 2.
    pub fn half(year: i16, half: i8) -> Option<Span> {
        Span::nth(Precision::Half, year, half)
    }

    /// None when the calendar does not reach that year.
    pub fn year(year: i16) -> Option<Span> {
        Span::nth(Precision::Year, year, 1)
    }

    /// The span of that precision in which a day lies.
    pub fn around(day: Date, precision: Precision) -> Span {
        match precision.months() {
            0 => Span::day(day),
            months => {
                let place = (day.month() - 1) / months + 1;
                Span::nth(precision, day.year(), place).expect("a day lies in some span of its year")
            }
        }
    }

    /// Builds a span again from its three columns; none when they are not one whole span.
    pub fn from_parts(first: Date, last: Date, precision: Precision) -> Option<Span> {
        let span = Span { first, last, precision };
        (Span::around(first, precision) == span).then_some(span)
    }

    pub fn first(self) -> Date {
        self.first
    }

    pub fn last(self) -> Date {
        self.last
    }

    pub fn precision(self) -> Precision {
        self.precision
    }

    /// The day, when it is known to the day.
    pub fn exact_day(self) -> Option<Date> {
        (self.precision == Precision::Day).then_some(self.first)
    }

    pub fn contains(self, day: Date) -> bool {
        self.first <= day && day <= self.last
    }

    /// Whether it lies wholly from `first` to `last`, both included: then what is dated so
    /// surely happened in that time.
    pub fn is_within(self, first: Date, last: Date) -> bool {
        first <= self.first && self.last <= last
    }

    /// Whether it may have happened from `first` to `last`, both included.
    pub fn touches(self, first: Date, last: Date) -> bool {
        self.first <= last && first <= self.last
    }

    /// Which month, quarter or half of its year it is, from 1. One for a year, the day of the
    /// month for a day.
    pub fn place(self) -> i8 {
        match self.precision.months() {
            0 => self.first.day(),
            months => (self.first.month() - 1) / months + 1,
        }
    }

    fn nth(precision: Precision, year: i16, place: i8) -> Option<Span> {
        let months = precision.months();
        if !(1..=12 / months).contains(&place) {
            return None;
        }
        let first = Date::new(year, (place - 1) * months + 1, 1).ok()?;
        let last_month = Date::new(year, place * months, 1).ok()?;
        Some(Span { first, last: last_month.last_of_month(), precision })
    }

    /// The last span of that precision and place that has begun by a day.
    pub(super) fn latest(precision: Precision, place: i8, by: Date) -> Option<Span> {
        [by.year(), by.checked_sub(1.year()).ok()?.year()]
            .into_iter()
            .filter_map(|year| Span::nth(precision, year, place))
            .find(|span| span.first <= by)
    }
}
