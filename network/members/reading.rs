//! A posted form read field by field: what is wrong stays beside its field, and nothing is corrected in silence.

use jiff::civil::Date;
use platform::Say;
use platform::forms::{Pairs, Problem};
use platform::words::dates::{self, DayProblem, Span};

pub(crate) fn text(form: &Pairs, field: &'static str, max: usize, problems: &mut Vec<Problem>) -> String {
    let typed = form.filled(field).unwrap_or_default();
    let now = typed.chars().count();
    if now > max {
        problems.push(Problem::new(field, Say::new("platform-form-too-long").with("max", max).with("now", now)));
    }
    typed.to_owned()
}

pub(crate) fn needed(form: &Pairs, field: &'static str, max: usize, problems: &mut Vec<Problem>) -> String {
    let typed = text(form, field, max, problems);
    if typed.is_empty() {
        problems.push(Problem::new(field, "platform-form-missing"));
    }
    typed
}

/// A date as precise as it is known, or nothing.
pub(crate) fn span(form: &Pairs, field: &'static str, today: Date, problems: &mut Vec<Problem>) -> Option<Span> {
    let typed = form.filled(field)?;
    match dates::parse_span(typed, today) {
        Ok(span) => Some(span),
        Err(problem) => {
            problems.push(Problem::new(field, wrong_date(problem, typed)));
            None
        }
    }
}

/// A day, or nothing.
pub(crate) fn day(form: &Pairs, field: &'static str, today: Date, problems: &mut Vec<Problem>) -> Option<Date> {
    let typed = form.filled(field)?;
    match dates::parse_day(typed, today) {
        Ok(day) => Some(day),
        Err(problem) => {
            problems.push(Problem::new(field, wrong_date(problem, typed)));
            None
        }
    }
}

fn wrong_date(problem: DayProblem, typed: &str) -> Say {
    let key = match problem {
        DayProblem::Impossible { .. } | DayProblem::NoSuchMonth(_) | DayProblem::YearOutOfReach(_) => {
            "members-date-impossible"
        }
        DayProblem::WrongWeekday { .. } => "members-date-weekday",
        DayProblem::NotADay(_) => "members-date-not-a-day",
        DayProblem::Empty | DayProblem::NotUnderstood => "members-date-not-understood",
    };
    Say::new(key).with("typed", typed)
}

/// The version that a form saw.
pub(crate) fn seen(form: &Pairs) -> i64 {
    form.one("version").and_then(|v| v.parse().ok()).unwrap_or(0)
}
