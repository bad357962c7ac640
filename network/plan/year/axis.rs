//! The period of a plan as a line: months or quarters, the windows of an action on it, the day of today.

use jiff::civil::Date;
use platform::page::Shell;
use platform::page::charts::{self, Frame, Lane, Tone};
use platform::words::dates;

use crate::action::{Action, Window};
use crate::execution::State;
use crate::overview::Overview;
use crate::table::written;

/// An action with its strip.
pub(crate) struct StripRow {
    pub number: String,
    pub href: String,
    pub title: String,
    pub when: String,
    pub strip: String,
}

/// The period of a plan as a line from 0 to 1, divided in months, or in quarters when it spans years.
pub(crate) struct Axis {
    first: Date,
    last: Date,
    today: Option<f64>,
    by_quarter: bool,
}

impl Axis {
    pub fn of(plan: &Overview) -> Self {
        Self::divided(plan, plan.spans_years())
    }

    pub fn divided(plan: &Overview, by_quarter: bool) -> Self {
        let mut axis = Self { first: plan.plan.first, last: plan.plan.last, today: None, by_quarter };
        axis.today = (axis.first <= plan.today && plan.today <= axis.last).then(|| axis.share(plan.today));
        axis
    }

    fn days(from: Date, to: Date) -> f64 {
        f64::from(from.until(to).map_or(0, |gap| gap.get_days()))
    }

    fn share(&self, day: Date) -> f64 {
        Self::days(self.first, day) / (Self::days(self.first, self.last) + 1.0)
    }

    fn months(&self) -> usize {
        let (years, months) = (self.last.year() - self.first.year(), self.last.month() - self.first.month());
        usize::try_from(i32::from(years) * 12 + i32::from(months) + 1).unwrap_or(12)
    }

    pub fn scale(&self, page: &Shell) -> String {
        let short = page.t("plan-months-short");
        let names: Vec<&str> = short.split_whitespace().collect();
        let begins = usize::try_from(self.first.month() - 1).unwrap_or(0);
        let step = if self.by_quarter { 3 } else { 1 };
        let label = |at: usize| {
            let year = self.first.year() + i16::try_from((begins + at) / 12).unwrap_or(0);
            if self.by_quarter {
                let quarter = i8::try_from((begins + at) % 12 / 3 + 1).unwrap_or(1);
                return dates::quarter_short(page.words.language, year, quarter);
            }
            names.get((begins + at) % 12).map_or_else(String::new, |name| (*name).to_owned())
        };
        charts::scale(&(0..self.months()).step_by(step).map(label).collect::<Vec<_>>())
    }

    pub fn strip(&self, id: &str, lanes: &[Lane]) -> String {
        if self.by_quarter && self.months().is_multiple_of(12) {
            charts::quarter_strip(&Frame::silent(id), self.months() / 12, lanes, self.today)
        } else {
            charts::month_strip(&Frame::silent(id), self.months(), lanes, self.today)
        }
    }

    pub fn lane(&self, window: &Window, tone: Tone) -> Lane {
        let a_day = 1.0 / (Self::days(self.first, self.last) + 1.0);
        Lane::Window { from: self.share(window.first), to: self.share(window.last) + a_day, tone }
    }

    pub fn row(&self, page: &Shell, plan: &Overview, action: &Action) -> StripRow {
        let late = plan.is_late(action);
        let drawn = |w: &Window| self.lane(w, tone(action.execution.state, late && w.last < plan.today));
        let strip = if action.windows.is_empty() {
            self.strip(&format!("strip-{}", action.position), &[Lane::Unset])
        } else {
            let lanes: Vec<Lane> = action.windows.iter().map(drawn).collect();
            self.strip(&format!("strip-{}", action.position), &lanes)
        };
        StripRow {
            number: action.number.clone(),
            href: action.href(&plan.plan.slug),
            title: plan.title(&action.id).to_owned(),
            when: written(page, action, plan.spans_years()),
            strip,
        }
    }

    pub fn has_today(&self) -> bool {
        self.today.is_some()
    }
}

fn tone(state: State, late: bool) -> Tone {
    match state {
        _ if late => Tone::Late,
        State::Finished => Tone::Done,
        State::InProgress => Tone::Progress,
        State::Postponed => Tone::Accent,
        State::Cancelled => Tone::Blocked,
        State::Pending => Tone::Todo,
    }
}
