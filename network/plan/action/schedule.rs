//! When an action is to be done: days, months, quarters, some time between two months, a limit, all year. Nothing at
//! all means that nobody has said when; it is never guessed.

use jiff::civil::Date;
use platform::words::dates::{self, Span};
use platform::{Words, word};
use serde::{Deserialize, Serialize};

word!(WindowKind {
    Day = "day",
    Month = "month",
    Quarter = "quarter",
    /// Some time between two months: « març o abril ».
    Between = "between",
    /// By then at the latest: « juliol com a molt tard ».
    Until = "until",
    AllYear = "all_year",
});

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Window {
    pub kind: WindowKind,
    pub first: Date,
    pub last: Date,
}

impl Window {
    pub fn day(day: Date) -> Self {
        Self { kind: WindowKind::Day, first: day, last: day }
    }

    /// None when there is no such month.
    pub fn month(year: i16, month: i8) -> Option<Self> {
        Span::month(year, month).map(|s| Self { kind: WindowKind::Month, first: s.first(), last: s.last() })
    }

    pub fn quarter(year: i16, quarter: i8) -> Option<Self> {
        Span::quarter(year, quarter).map(|s| Self { kind: WindowKind::Quarter, first: s.first(), last: s.last() })
    }

    /// Some time from one month to another of the same year.
    pub fn between(year: i16, first: i8, last: i8) -> Option<Self> {
        let (first, last) = (Span::month(year, first)?, Span::month(year, last)?);
        Some(Self { kind: WindowKind::Between, first: first.first(), last: last.last() })
    }

    /// From the beginning of the plan to a day.
    pub fn until(plan_begins: Date, limit: Date) -> Self {
        Self { kind: WindowKind::Until, first: plan_begins, last: limit }
    }

    pub fn all_year(first: Date, last: Date) -> Self {
        Self { kind: WindowKind::AllYear, first, last }
    }

    pub fn is_continuous(&self) -> bool {
        self.kind == WindowKind::AllYear
    }

    /// « març o abril », « 1r trimestre », with the year when the plan spans several.
    pub fn write(&self, words: Words, with_year: bool) -> String {
        let language = words.language;
        let month = |day: Date| {
            if with_year {
                dates::month(language, day.year(), day.month())
            } else {
                dates::month_name(language, day.month()).to_owned()
            }
        };
        match self.kind {
            WindowKind::Day if with_year => dates::day(language, self.first),
            WindowKind::Day => dates::day_and_month(language, self.first),
            WindowKind::Month => month(self.first),
            WindowKind::Quarter if with_year => {
                dates::quarter(language, self.first.year(), (self.first.month() - 1) / 3 + 1)
            }
            WindowKind::Quarter => words.t1(
                "plan-window-quarter",
                "quarter",
                language.ordinal_short(quarter_of(self.first), platform::words::grammar::Gender::Masculine),
            ),
            WindowKind::Between => {
                let key = if self.last.month() == self.first.month() + 1 {
                    "plan-window-either"
                } else {
                    "plan-window-between"
                };
                words.t2(key, "first", dates::month_name(language, self.first.month()), "last", month(self.last))
            }
            WindowKind::Until if self.last == self.last.last_of_month() => {
                words.t1("plan-window-until", "limit", month(self.last))
            }
            WindowKind::Until => words.t1("plan-window-until", "limit", dates::day_and_month(language, self.last)),
            WindowKind::AllYear => words.t("plan-window-all-year"),
        }
    }
}

fn quarter_of(day: Date) -> u32 {
    (u32::from(day.month().unsigned_abs()) - 1) / 3 + 1
}

/// Whether the time for it has passed with nothing recorded: a window has ended and nothing was done. Where nobody
/// has said when, it is never late; what is finished, postponed or cancelled is not either.
pub fn is_late(open: bool, windows: &[Window], done: bool, today: Date) -> bool {
    open && !done && windows.iter().any(|w| w.last < today)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn an_action_with_no_time_set_is_never_late() {
        assert!(!is_late(true, &[], false, date(2030, 1, 1)));
    }

    #[test]
    fn an_action_is_late_the_day_after_its_window_ended_with_nothing_done() {
        let spring = [Window::between(2024, 3, 4).unwrap(), Window::between(2024, 10, 11).unwrap()];
        assert!(!is_late(true, &spring, false, date(2024, 4, 30)));
        assert!(is_late(true, &spring, false, date(2024, 5, 1)));
        assert!(!is_late(true, &spring, true, date(2024, 5, 1)), "something was recorded");
        assert!(!is_late(false, &spring, false, date(2024, 5, 1)), "postponed, cancelled and finished are not late");
    }
}
