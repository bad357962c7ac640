//! A posted form read field by field: what is wrong stays beside its field, and nothing is corrected in silence.

use jiff::civil::Date;
use platform::Say;
use platform::forms::{Pairs, Problem};
use platform::words::Words;
use platform::words::dates::{self, DayProblem, Span};

pub(crate) const NAME_MAX: usize = 120;
pub(crate) const SHORT_MAX: usize = 12;
pub(crate) const TEXT_MAX: usize = 600;

pub(crate) struct Reading<'a> {
    form: &'a Pairs,
    words: Words,
    today: Date,
    pub problems: Vec<Problem>,
}

impl<'a> Reading<'a> {
    pub fn new(form: &'a Pairs, words: Words, today: Date) -> Self {
        Self { form, words, today, problems: Vec::new() }
    }

    pub fn wrong(&mut self, field: &'static str, say: impl Into<Say>) {
        self.problems.push(Problem::new(field, say));
    }

    pub fn typed(&self, field: &str) -> &'a str {
        self.form.filled(field).unwrap_or_default()
    }

    /// A text that may be empty.
    pub fn text(&mut self, field: &'static str, max: usize) -> String {
        let typed = self.typed(field);
        let now = typed.chars().count();
        if now > max {
            self.wrong(field, Say::new("platform-form-too-long").with("max", max).with("now", now));
        }
        typed.to_owned()
    }

    pub fn needed(&mut self, field: &'static str, max: usize) -> String {
        let text = self.text(field, max);
        if text.is_empty() {
            self.wrong(field, "platform-form-missing");
        }
        text
    }

    /// One of a few; `known` reads the word of the choice.
    pub fn chosen<T>(&mut self, field: &'static str, known: impl Fn(&str) -> Option<T>) -> Option<T> {
        let found = known(self.typed(field));
        if found.is_none() {
            self.wrong(field, "platform-form-choose");
        }
        found
    }

    /// A date as precise as it is known, or nothing.
    pub fn span(&mut self, field: &'static str) -> Option<Span> {
        match dates::parse_span(self.typed(field), self.today) {
            Ok(span) => Some(span),
            Err(DayProblem::Empty) => None,
            Err(problem) => {
                self.wrong_date(field, problem);
                None
            }
        }
    }

    pub fn needed_span(&mut self, field: &'static str) -> Option<Span> {
        let before = self.problems.len();
        let span = self.span(field);
        if span.is_none() && self.problems.len() == before {
            self.wrong(field, "platform-form-missing");
        }
        span
    }

    /// A day, or nothing.
    pub fn day(&mut self, field: &'static str) -> Option<Date> {
        match dates::parse_day(self.typed(field), self.today) {
            Ok(day) => Some(day),
            Err(DayProblem::Empty) => None,
            Err(problem) => {
                self.wrong_date(field, problem);
                None
            }
        }
    }

    /// A whole number from `least` to `most`, or nothing.
    pub fn number(&mut self, field: &'static str, least: i64, most: i64) -> Option<i64> {
        let typed = self.typed(field);
        if typed.is_empty() {
            return None;
        }
        let number = typed.parse().ok().filter(|n| (least..=most).contains(n));
        if number.is_none() {
            self.wrong(field, Say::new("bodies-number").with("least", least).with("most", most));
        }
        number
    }

    fn wrong_date(&mut self, field: &'static str, problem: DayProblem) {
        let key = match problem {
            DayProblem::Empty => "platform-form-missing",
            DayProblem::NotUnderstood => "bodies-date-not-understood",
            DayProblem::Impossible { .. } | DayProblem::NoSuchMonth(_) => "bodies-date-impossible",
            DayProblem::YearOutOfReach(_) => "bodies-date-year",
            DayProblem::NotADay(_) => "bodies-date-day",
            DayProblem::WrongWeekday { date, .. } => {
                let right = dates::day_with_weekday(self.words.language, date);
                self.wrong(
                    field,
                    Say::new("bodies-date-weekday").with("typed", self.typed(field)).with("right", right),
                );
                return;
            }
        };
        self.wrong(field, Say::new(key).with("typed", self.typed(field)));
    }
}
