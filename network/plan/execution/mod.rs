//! How far an action has come: pending, in progress, finished; or postponed or cancelled, with the reason. Each
//! state is a dated fact that says who recorded it; the last one counts, the others stay.

pub(crate) mod pages;
pub(crate) mod store;

use documents::UnitId;
use jiff::civil::Date;
use platform::forms::{Pairs, Problem};
use platform::words::dates;
use platform::{Refusal, Say, Tx, word};
use viewer::{BodyId, Context};

use crate::action::{Action, Origin};
use crate::rules;

pub use store::history;

word!(State {
    Pending = "pending",
    InProgress = "in_progress",
    Finished = "finished",
    Postponed = "postponed",
    Cancelled = "cancelled",
});

pub const REASON_MAX: usize = 500;

impl State {
    /// Whether it still waits to be done.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Pending | Self::InProgress)
    }

    /// Whether it needs a reason.
    pub fn wants_reason(self) -> bool {
        matches!(self, Self::Postponed | Self::Cancelled)
    }

    pub fn title(self) -> String {
        format!("plan-state-{self}")
    }
}

/// How an action stands now. Pending, without a day, until someone says otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Execution {
    pub state: State,
    pub since: Option<Date>,
    pub sample: bool,
}

impl Default for Execution {
    fn default() -> Self {
        Self { state: State::Pending, since: None, sample: false }
    }
}

/// A state as it was recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StateFact {
    pub state: State,
    pub since: Date,
    pub reason: String,
    /// The body in whose name it was recorded.
    pub body: Option<BodyId>,
    pub origin: Origin,
    pub recorded_at: i64,
    pub recorded_by: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewState {
    pub state: State,
    pub since: Date,
    pub reason: String,
    /// An invented example, labelled as such.
    pub sample: bool,
}

impl NewState {
    pub fn parse(form: &Pairs, today: Date) -> Result<Self, Vec<Problem>> {
        let mut problems = Vec::new();
        let state = form.filled("state").and_then(State::from_word);
        if state.is_none() {
            problems.push(Problem::new("state", "platform-form-choose"));
        }
        let since = match form.filled("since") {
            None => Some(today),
            Some(typed) => dates::parse_day(typed, today).ok(),
        };
        if since.is_none() {
            problems.push(Problem::new("since", "plan-state-odd-day"));
        }
        let reason = form.filled("reason").unwrap_or_default().to_owned();
        match (state, since) {
            (Some(state), Some(since)) if problems.is_empty() => Ok(Self { state, since, reason, sample: false }),
            _ => Err(problems),
        }
    }

    /// Whether it says nothing that `known` does not: the same state, from no earlier day, with nothing to add.
    fn only_repeats(&self, known: &StateFact) -> bool {
        self.state == known.state
            && self.since >= known.since
            && (self.reason.is_empty() || self.reason == known.reason)
            && self.sample == (known.origin == Origin::Sample)
    }

    fn problems(&self, today: Date) -> Vec<Problem> {
        let mut found = Vec::new();
        if self.since > today {
            found.push(Problem::new("since", "plan-state-future"));
        }
        if self.state.wants_reason() && self.reason.is_empty() {
            found.push(Problem::new("reason", "plan-state-wants-reason"));
        }
        let now = self.reason.chars().count();
        if now > REASON_MAX {
            found.push(Problem::new(
                "reason",
                Say::new("platform-form-too-long").with("max", REASON_MAX).with("now", now),
            ));
        }
        found
    }
}

/// Records how an action stands. `seen` is how it stood on the page (its last fact), so that two people do not
/// overwrite each other unseen; false when it has changed meanwhile.
pub fn record(tx: &mut Tx, cx: &Context, action: &Action, seen: Option<i64>, new: &NewState) -> Result<bool, Refusal> {
    rules::may_record_state(&cx.viewer, action.bodies()).map_err(Refusal::no)?;
    let problems = new.problems(cx.today());
    if !problems.is_empty() {
        return Err(Refusal::Fields(problems));
    }
    let last = store::last(tx, &cx.network.id, &action.id)?;
    if seen.is_some_and(|seen| seen != last.as_ref().map_or(0, |l| l.recorded_at)) {
        return Ok(false);
    }
    if let Some(known) = last.filter(|known| new.only_repeats(known)) {
        let language = cx.words.language;
        let say = Say::new("plan-state-same")
            .with("of", dates::of_day(language, known.since))
            .with("on", dates::on_day(language, known.since))
            .with("day", dates::day(language, known.since));
        return Err(Refusal::field("state", say));
    }
    let body = rules::in_name_of(&cx.viewer, action.bodies());
    store::replace(tx, cx, action, body.as_ref(), new)?;
    cx.tell(tx, "plan.record_state", action.id.as_str(), new.state.as_str())?;
    Ok(true)
}

/// The number by which a page knows which fact it showed: when it was recorded, 0 for none.
pub(crate) fn last_fact(tx: &mut Tx, cx: &Context, action: &UnitId) -> Result<i64, Refusal> {
    Ok(store::last(tx, &cx.network.id, action)?.map_or(0, |last| last.recorded_at))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn form(pairs: &[(&str, &str)]) -> Pairs {
        Pairs(pairs.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect())
    }

    #[test]
    fn to_postpone_or_cancel_needs_a_reason_and_no_state_begins_tomorrow() {
        let today = date(2024, 5, 15);
        let bare = NewState::parse(&form(&[("state", "postponed")]), today).expect("whole");
        assert_eq!(bare.problems(today), [Problem::new("reason", "plan-state-wants-reason")]);
        let tomorrow = NewState::parse(&form(&[("state", "finished"), ("since", "16/5/2024")]), today).expect("whole");
        assert_eq!(tomorrow.problems(today), [Problem::new("since", "plan-state-future")]);
        assert!(NewState::parse(&form(&[("state", "done")]), today).is_err());
    }

    #[test]
    fn the_same_state_again_says_something_only_with_an_earlier_day_or_a_note() {
        let known = StateFact {
            state: State::InProgress,
            since: date(2024, 5, 2),
            reason: String::new(),
            body: None,
            origin: Origin::Stated,
            recorded_at: 1,
            recorded_by: String::new(),
        };
        let again = |since: Date, reason: &str| {
            NewState { state: State::InProgress, since, reason: reason.to_owned(), sample: false }.only_repeats(&known)
        };
        assert!(again(date(2024, 5, 2), "") && again(date(2024, 5, 15), ""));
        assert!(!again(date(2024, 4, 30), ""), "it began earlier");
        assert!(!again(date(2024, 5, 15), "Ja tenim l’índex."), "a note is news");
        let sample = StateFact { origin: Origin::Sample, ..known.clone() };
        let real = NewState { state: State::InProgress, since: date(2024, 5, 2), reason: String::new(), sample: false };
        assert!(!real.only_repeats(&sample), "what is invented says nothing");
    }
}
