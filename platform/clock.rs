//! Time comes in through here and nowhere else, so that a story, or the demo, can stand on any day.
//! Instants are kept in UTC; a day is always a day in Europe/Madrid.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, Instant};

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

const ZONE: &str = "Europe/Madrid";

/// The present moment, real or set.
#[derive(Clone, Debug)]
pub enum Clock {
    /// The machine's own time.
    System,
    /// A day that was set: the hours pass, the day does not end.
    Standing(Arc<Standing>),
}

#[derive(Debug)]
pub struct Standing {
    millis: AtomicI64,
    last_of_day: AtomicI64,
    begun: Instant,
}

impl Clock {
    /// A clock that stands on `day`, beginning at ten in the morning.
    #[expect(clippy::disallowed_methods, reason = "the one place where time is read")]
    pub fn standing_on(day: Date) -> Self {
        let clock = Self::Standing(Arc::new(Standing {
            millis: AtomicI64::new(0),
            last_of_day: AtomicI64::new(0),
            begun: Instant::now(),
        }));
        clock.move_to(day);
        clock
    }

    /// Moves a standing clock to another day; the machine's own clock stays where it is.
    pub fn move_to(&self, day: Date) {
        if let Self::Standing(standing) = self {
            let ten = midnight(day) + 10 * 3_600_000;
            standing.millis.store(ten - elapsed(standing.begun), Ordering::SeqCst);
            let next = day.saturating_add(1.day());
            standing.last_of_day.store(midnight(next) - 1, Ordering::SeqCst);
        }
    }

    #[expect(clippy::disallowed_methods, reason = "the one place where time is read")]
    pub fn now(&self) -> Timestamp {
        match self {
            Self::System => Timestamp::now(),
            Self::Standing(standing) => {
                let millis = standing.millis.load(Ordering::SeqCst) + elapsed(standing.begun);
                from_millis(millis.min(standing.last_of_day.load(Ordering::SeqCst)))
            }
        }
    }

    /// Now, in milliseconds since 1970 UTC, as the `_at` columns keep it.
    pub fn millis(&self) -> i64 {
        self.now().as_millisecond()
    }

    pub fn today(&self) -> Date {
        day_of(self.now())
    }

    pub fn stands(&self) -> bool {
        matches!(self, Self::Standing(_))
    }
}

/// The day in Europe/Madrid on which an instant falls.
pub fn day_of(at: Timestamp) -> Date {
    at.to_zoned(zone()).date()
}

/// Date and time of day in Europe/Madrid of a stored `_at` value.
pub fn local(at_millis: i64) -> jiff::civil::DateTime {
    from_millis(at_millis).to_zoned(zone()).datetime()
}

/// The first instant of a day in Europe/Madrid, in milliseconds since 1970 UTC.
pub fn midnight(day: Date) -> i64 {
    day.to_zoned(zone()).map_or(0, |zoned| zoned.timestamp().as_millisecond())
}

fn from_millis(millis: i64) -> Timestamp {
    Timestamp::from_millisecond(millis).unwrap_or(Timestamp::MAX)
}

fn elapsed(begun: Instant) -> i64 {
    i64::try_from(begun.elapsed().max(Duration::ZERO).as_millis()).unwrap_or(0)
}

fn zone() -> TimeZone {
    TimeZone::get(ZONE).expect("the time zone data is inside the binary")
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_standing_clock_keeps_its_day() {
        let clock = Clock::standing_on(date(2024, 5, 15));
        assert_eq!(clock.today(), date(2024, 5, 15));
        clock.move_to(date(2023, 10, 29));
        assert_eq!(clock.today(), date(2023, 10, 29));
    }

    #[test]
    fn days_are_counted_in_madrid_on_both_sides_of_the_change_of_hour() {
        let last_of_march: Timestamp = "2024-03-30T23:30:00Z".parse().unwrap();
        assert_eq!(day_of(last_of_march), date(2024, 3, 31));
        let summer: Timestamp = "2024-03-31T22:30:00Z".parse().unwrap();
        assert_eq!(day_of(summer), date(2024, 4, 1));
    }
}
