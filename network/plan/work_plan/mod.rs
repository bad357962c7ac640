//! A plan: its period, whose it is, the plan before it, whether its words are the official ones, the steps in which
//! it was drawn up, the mandates it answers; and that it is in force, as a recorded fact.

pub mod commands;
pub(crate) mod pages;
pub(crate) mod store;

use documents::{DocumentId, UnitId};
use jiff::civil::Date;
use platform::words::dates::Span;
use platform::{id, word};
use viewer::BodyId;

pub use store::{all, by_slug};

id!(PlanId);

word!(
    /// Strategic and action lines with a table of actions (2020), or challenges and areas with items (2022, 2024).
    Shape { Lines = "lines", Areas = "areas" }
);

word!(
    /// Whether the words are those that were approved, or ours.
    TextStatus { Official = "official", Summarised = "summarised" }
);

word!(
    /// Whether a source says that it happened, or only that it was going to.
    Certainty { Stated = "stated", Planned = "planned" }
);

word!(StepKind {
    FoundingAssembly = "founding_assembly",
    Mandate = "mandate",
    TechnicalSession = "technical_session",
    FirstDraftShared = "first_draft_shared",
    AmendmentPeriod = "amendment_period",
    AmendmentsMerged = "amendments_merged",
    Approval = "approval",
});

word!(
    /// Where a mandate was given.
    MandateOrigin { Assembly = "assembly", TechnicalSession = "technical_session" }
);

pub const TITLE_MAX: usize = 160;
pub const PLACE_MAX: usize = 120;
pub const NOTE_MAX: usize = 1000;
pub const SOURCE_MAX: usize = 300;

#[derive(Debug, Clone)]
pub struct WorkPlan {
    pub id: PlanId,
    pub slug: String,
    pub title: String,
    pub first: Date,
    pub last: Date,
    /// The body whose plan it is; none: the whole network's.
    pub owner_body: Option<BodyId>,
    pub previous: Option<PlanId>,
    pub shape: Shape,
    pub text_status: TextStatus,
    pub note: String,
    pub document: DocumentId,
    pub source: String,
    pub force: Option<Force>,
}

impl WorkPlan {
    pub fn href(&self) -> String {
        format!("/plan/{}", self.slug)
    }

    pub fn in_force_on(&self, day: Date) -> bool {
        self.force.as_ref().is_some_and(|f| f.from <= day) && self.lasts_on(day)
    }

    /// Whether what happens on a day can serve it.
    pub fn lasts_on(&self, day: Date) -> bool {
        self.first <= day && day <= self.last
    }

    pub fn is_summarised(&self) -> bool {
        self.text_status == TextStatus::Summarised
    }
}

/// What a plan is drawn up with.
#[derive(Debug, Clone)]
pub struct NewPlan {
    pub slug: String,
    pub title: String,
    pub first: Date,
    pub last: Date,
    pub owner_body: Option<BodyId>,
    pub previous: Option<PlanId>,
    pub shape: Shape,
    pub text_status: TextStatus,
    pub note: String,
    pub source: String,
}

/// That a plan is in force: from when, and when, where and how surely it was decided.
#[derive(Debug, Clone)]
pub struct Force {
    pub from: Date,
    /// When it was approved; none when the sources do not say.
    pub decided: Option<Span>,
    pub place: String,
    pub certainty: Certainty,
    pub source: String,
    pub note: String,
    /// The seal of the text as it then read.
    pub digest: String,
    pub recorded_at: i64,
    pub recorded_by: String,
}

#[derive(Debug, Clone)]
pub struct NewForce {
    pub from: Date,
    pub decided: Option<Span>,
    pub place: String,
    pub certainty: Certainty,
    pub source: String,
    pub note: String,
}

/// A step in drawing a plan up; not all have a date.
#[derive(Debug, Clone)]
pub struct DraftingStep {
    pub kind: StepKind,
    pub held_on: Option<Date>,
    pub place: String,
    pub certainty: Certainty,
    pub note: String,
    pub source: String,
    pub source_line: Option<i64>,
}

/// What an assembly or a session asked the plan for.
#[derive(Debug, Clone)]
pub struct Mandate {
    pub origin: MandateOrigin,
    pub held_on: Option<Date>,
    pub place: String,
    pub text: String,
    pub source: String,
    pub source_line: Option<i64>,
}

/// How the plan that counts on a day stands to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    InForce,
    /// It is still to come, or nobody has recorded yet that it is in force.
    Next,
    Over,
}

/// The network's plan that counts on a day: the one in force; or else the next one; or else the last one.
pub fn of_day(plans: &[WorkPlan], day: Date) -> Option<(Standing, &WorkPlan)> {
    let own = || plans.iter().filter(|p| p.owner_body.is_none());
    let in_force = own().filter(|p| p.in_force_on(day)).max_by_key(|p| p.first).map(|p| (Standing::InForce, p));
    let next = || own().filter(|p| p.last >= day).min_by_key(|p| p.first).map(|p| (Standing::Next, p));
    let over = || own().filter(|p| p.force.is_some()).max_by_key(|p| p.last).map(|p| (Standing::Over, p));
    in_force.or_else(next).or_else(over)
}

/// A unit of a plan with its purpose, for what comes into force.
pub(crate) struct Opened {
    pub unit: UnitId,
    pub purpose: activity::PurposeId,
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn plan(year: i16, in_force: bool) -> WorkPlan {
        WorkPlan {
            id: PlanId(year.to_string()),
            slug: year.to_string(),
            title: String::new(),
            first: date(year, 1, 1),
            last: date(year, 12, 31),
            owner_body: None,
            previous: None,
            shape: Shape::Areas,
            text_status: TextStatus::Official,
            note: String::new(),
            document: DocumentId(String::new()),
            source: String::new(),
            force: in_force.then(|| Force {
                from: date(year, 1, 1),
                decided: None,
                place: String::new(),
                certainty: Certainty::Stated,
                source: String::new(),
                note: String::new(),
                digest: String::new(),
                recorded_at: 0,
                recorded_by: String::new(),
            }),
        }
    }

    #[test]
    fn the_plan_in_force_counts_or_else_the_next_or_else_the_last() {
        let on = |plans: &[WorkPlan], day| of_day(plans, day).map(|(standing, plan)| (standing, plan.first.year()));
        let both = [plan(2024, true), plan(2026, false)];
        assert_eq!(on(&both, date(2024, 5, 15)), Some((Standing::InForce, 2024)));
        assert_eq!(on(&both, date(2025, 12, 1)), Some((Standing::Next, 2026)));
        assert_eq!(on(&both, date(2026, 1, 2)), Some((Standing::Next, 2026)), "nobody recorded it as in force");
        assert_eq!(on(&both, date(2027, 1, 1)), Some((Standing::Over, 2024)), "2026 never was in force");
        assert_eq!(on(&both[..1], date(2025, 1, 1)), Some((Standing::Over, 2024)));
        assert_eq!(on(&[plan(2023, false)], date(2025, 1, 1)), None);
    }
}
