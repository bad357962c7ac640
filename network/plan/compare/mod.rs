//! Two plans side by side: what goes on, what changed, what is new and what was dropped.
//!
//! Two units of two plans are the same when a person said so; numbers and likeness only propose it. What was said is a
//! recorded fact that can be taken back, and that says who and why.

pub mod commands;
pub(crate) mod kin;
mod likeness;
pub(crate) mod pages;
mod side;
pub(crate) mod store;

use documents::UnitId;
use platform::{id, word};

pub(crate) use side::{Side, What, sides};

id!(DescentId);

word!(
    /// What a person said of two units: that they are the same thing, or that they are not and need not be proposed.
    Verdict { Same = "same", Other = "other" }
);

word!(
    /// What became of a unit from one plan to the other.
    Fate { Changed = "changed", Continued = "continued", New = "new", Dropped = "dropped" }
);

pub const REASON_MAX: usize = 300;

/// That a unit of a newer plan goes on from one of an older plan, or not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Descent {
    pub id: DescentId,
    pub unit: UnitId,
    pub from: UnitId,
    pub verdict: Verdict,
    pub reason: String,
    pub recorded_at: i64,
    pub recorded_by: String,
}

/// A line of the comparison, by the places of its sides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Line<'d> {
    Kept { older: usize, newer: usize, fate: Fate, descent: &'d Descent },
    New(usize),
    Dropped(usize),
}

impl Line<'_> {
    pub fn fate(&self) -> Fate {
        match self {
            Self::Kept { fate, .. } => *fate,
            Self::New(_) => Fate::New,
            Self::Dropped(_) => Fate::Dropped,
        }
    }
}

/// Two plans, unit by unit.
pub(crate) struct Compared<'d> {
    /// In the order of the newer plan, and then what was dropped in that of the older.
    pub lines: Vec<Line<'d>>,
    /// Units that nobody has spoken about and that read alike.
    pub proposed: Vec<(usize, usize)>,
    /// Units of which a person said that they are not the same.
    pub apart: Vec<(usize, usize)>,
}

impl<'d> Compared<'d> {
    pub fn of(older: &[Side], newer: &[Side], told: &'d [Descent]) -> Self {
        let spoken: Vec<(usize, usize, &Descent)> = told
            .iter()
            .filter_map(|d| {
                let from = older.iter().position(|s| s.unit == d.from)?;
                Some((from, newer.iter().position(|s| s.unit == d.unit)?, d))
            })
            .collect();
        let (same, apart): (Vec<_>, Vec<_>) = spoken.into_iter().partition(|(_, _, d)| d.verdict == Verdict::Same);
        let mut lines = Vec::new();
        for at in 0..newer.len() {
            let before = lines.len();
            lines.extend(same.iter().filter(|(_, to, _)| *to == at).map(|(from, to, descent)| Line::Kept {
                older: *from,
                newer: *to,
                fate: if older[*from].reads_like(&newer[*to]) { Fate::Continued } else { Fate::Changed },
                descent,
            }));
            if lines.len() == before {
                lines.push(Line::New(at));
            }
        }
        let dropped = (0..older.len()).filter(|at| same.iter().all(|(from, _, _)| from != at));
        lines.extend(dropped.map(Line::Dropped));
        let proposed = likeness::proposals(older, newer, &lines, told);
        Self { lines, proposed, apart: apart.into_iter().map(|(from, to, _)| (from, to)).collect() }
    }

    pub fn count(&self, fate: Fate) -> usize {
        self.lines.iter().filter(|line| line.fate() == fate).count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn side(id: &str, title: &str) -> Side {
        Side {
            unit: UnitId(id.into()),
            what: What::Action,
            number: id[1..].into(),
            title: title.into(),
            text: String::new(),
            href: String::new(),
            facts: Vec::new(),
        }
    }

    fn descent(unit: &str, from: &str, verdict: Verdict) -> Descent {
        Descent {
            id: DescentId("d".into()),
            unit: UnitId(unit.into()),
            from: UnitId(from.into()),
            verdict,
            reason: String::new(),
            recorded_at: 0,
            recorded_by: String::new(),
        }
    }

    #[test]
    fn what_a_person_matched_goes_on_or_changed_and_the_rest_is_new_or_dropped() {
        let older = [side("a1", "Fer tallers"), side("a2", "Publicar butlletins"), side("a3", "Tancar el web vell")];
        let newer = [side("b1", "Publicar butlletins"), side("b2", "Fer tallers pràctics"), side("b3", "Donar premis")];
        let told = [descent("b1", "a2", Verdict::Same), descent("b2", "a1", Verdict::Same)];
        let compared = Compared::of(&older, &newer, &told);
        let fates: Vec<Fate> = compared.lines.iter().map(Line::fate).collect();
        assert_eq!(fates, [Fate::Continued, Fate::Changed, Fate::New, Fate::Dropped]);
        assert!(compared.proposed.is_empty());
    }

    #[test]
    fn an_action_that_was_divided_goes_on_in_both() {
        let older = [side("a1", "Fer guies i tallers")];
        let newer = [side("b1", "Fer guies"), side("b2", "Fer tallers")];
        let told = [descent("b1", "a1", Verdict::Same), descent("b2", "a1", Verdict::Same)];
        let compared = Compared::of(&older, &newer, &told);
        assert_eq!(
            (compared.count(Fate::Changed), compared.count(Fate::New), compared.count(Fate::Dropped)),
            (2, 0, 0)
        );
    }

    #[test]
    fn likeness_proposes_once_and_never_decides() {
        let older = [side("a1", "Elaborar i difondre productes dels grups"), side("a2", "Tancar el web vell")];
        let newer = [side("b1", "Donar premis"), side("b2", "Elaborar i difondre productes dels grups")];
        let compared = Compared::of(&older, &newer, &[]);
        assert_eq!(compared.proposed, [(0, 1)]);
        assert_eq!((compared.count(Fate::New), compared.count(Fate::Dropped)), (2, 2), "until a person says so");
        let told = [descent("b2", "a1", Verdict::Other)];
        let answered = Compared::of(&older, &newer, &told);
        assert!(answered.proposed.is_empty(), "it was answered");
        assert_eq!(answered.apart, [(0, 1)], "and can be taken back");
    }

    #[test]
    fn a_challenge_is_never_proposed_as_an_action() {
        let older = [side("a1", "Comunicar la feina dels grups")];
        let newer = [Side { what: What::Challenge, ..side("b1", "Comunicar la feina dels grups") }];
        assert!(Compared::of(&older, &newer, &[]).proposed.is_empty());
    }
}
