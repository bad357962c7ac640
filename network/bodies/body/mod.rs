//! A body: what it is, who holds its seats, how often it meets, and how it stands (proposed, active, closed…),
//! each as a dated fact with its source.

pub(crate) mod badge;
pub(crate) mod edit;
pub(crate) mod facts;
mod findable;
pub(crate) mod list;
pub(crate) mod show;
pub mod store;
pub(crate) mod wording;

use jiff::civil::Date;
use platform::words::dates::Span;
use platform::words::fold;
use platform::{Refusal, Tx, Words, word};
use viewer::{BodyId, Context};

use crate::rules;

pub(crate) use findable::FINDABLE;
pub use store::{all, by_ids, by_slug, find, kinds, named, rhythms_of, standings_of, standings_of_all, standings_told};
pub use wording::Wording;

word!(BodyKind {
    Assembly = "assembly",
    ExecutiveCommission = "executive_commission",
    TechnicalCommission = "technical_commission",
    TechnicalSecretariat = "technical_secretariat",
    Coordination = "coordination",
    Communication = "communication",
    Administration = "administration",
    WorkingGroup = "working_group",
    AdHoc = "ad_hoc",
});

word!(
    /// Where a body stands among the others on the page of all.
    Section { Governing = "governing", Support = "support", Groups = "groups" }
);

impl BodyKind {
    pub fn section(self) -> Section {
        match self {
            Self::Assembly | Self::ExecutiveCommission | Self::TechnicalCommission | Self::AdHoc => Section::Governing,
            Self::TechnicalSecretariat | Self::Coordination | Self::Communication | Self::Administration => {
                Section::Support
            }
            Self::WorkingGroup => Section::Groups,
        }
    }

    /// The gender of its noun in Catalan and Spanish, as messages take it: `f` or `m`.
    pub fn gender(self) -> &'static str {
        if matches!(self, Self::WorkingGroup | Self::AdHoc) { "m" } else { "f" }
    }
}

word!(HeldBy { AllMembers = "all_members", Members = "members", Provider = "provider", Staff = "staff" });

word!(Standing {
    Proposed = "proposed",
    Planned = "planned",
    Active = "active",
    Standby = "standby",
    Converted = "converted",
    Closed = "closed",
});

word!(
    /// Whether a source says it or we infer it.
    Certainty { Stated = "stated", Inferred = "inferred" }
);

word!(Rhythm {
    Monthly = "monthly",
    EveryTwoMonths = "every_two_months",
    Quarterly = "quarterly",
    FourAYear = "four_a_year",
    TwiceAYear = "twice_a_year",
    Yearly = "yearly",
    OnDemand = "on_demand",
});

#[derive(Debug, Clone)]
pub struct Body {
    pub id: BodyId,
    pub slug: String,
    pub kind: BodyKind,
    pub name: String,
    /// « CE », « ST »: as plans print it; may be empty.
    pub short: String,
    pub held_by: HeldBy,
    pub mirrors: Option<BodyId>,
    /// What it is for, in the network's words; may be empty.
    pub purpose: String,
    pub position: i64,
    pub source: String,
    pub version: i64,
}

impl Body {
    pub fn href(&self) -> String {
        format!("/bodies/{}", self.slug)
    }

    /// Its name in a list of bodies of all kinds: a group may be named as another body is.
    pub fn name_in_list(&self, words: &Words) -> String {
        in_list(self.kind, &self.name, words)
    }
}

/// What a list of bodies says of each.
#[derive(Debug, Clone)]
pub struct Named {
    pub id: BodyId,
    pub slug: String,
    pub kind: BodyKind,
    pub name: String,
    pub position: i64,
}

impl Named {
    /// As `Body::name_in_list`.
    pub fn name_in_list(&self, words: &Words) -> String {
        in_list(self.kind, &self.name, words)
    }
}

fn in_list(kind: BodyKind, name: &str, words: &Words) -> String {
    match kind {
        BodyKind::WorkingGroup => words.t1("bodies-group-in-list", "name", name),
        _ => name.to_owned(),
    }
}

#[derive(Debug, Clone)]
pub struct NewBody {
    /// The address; made of the name when it is empty.
    pub slug: String,
    pub kind: BodyKind,
    pub name: String,
    pub short: String,
    pub held_by: HeldBy,
    pub mirrors: Option<BodyId>,
    pub purpose: String,
    pub source: String,
}

/// How a body stood over some time, and who says so.
#[derive(Debug, Clone)]
pub struct StandingFact {
    pub body: BodyId,
    pub standing: Standing,
    pub over: Span,
    pub certainty: Certainty,
    pub note: String,
    pub source: String,
}

/// How often a body meets, from some time on.
#[derive(Debug, Clone)]
pub struct RhythmFact {
    pub since: Span,
    pub rhythm: Rhythm,
    pub note: String,
    pub source: String,
}

/// Sets a body up. No other of its kind has its name; an address that is asked for must be free, one that is made
/// of the name gets a number behind it where another has it.
pub fn set_up(tx: &mut Tx, cx: &Context, new: &NewBody) -> Result<Body, Refusal> {
    rules::may_edit(&cx.viewer).map_err(Refusal::no)?;
    refuse_taken(tx, cx, new.kind, &new.name, None)?;
    let slug = if new.slug.is_empty() { free_slug(tx, cx, &fold::slug(&new.name))? } else { new.slug.clone() };
    if by_slug(tx, &cx.network.id, &slug)?.is_some() {
        return Err(Refusal::field("name", "bodies-body-taken"));
    }
    let id = store::insert(tx, cx, &slug, new)?;
    cx.tell(tx, "bodies.set_up", id.as_str(), "")?;
    find(tx, &cx.network.id, &id)
}

/// Changes how a body is called and described, as it was seen at `seen`; false when it was changed meanwhile.
pub(crate) fn change(tx: &mut Tx, cx: &Context, body: &Body, wording: &Wording, seen: i64) -> Result<bool, Refusal> {
    rules::may_edit(&cx.viewer).map_err(Refusal::no)?;
    refuse_taken(tx, cx, wording.kind, &wording.name, Some(&body.id))?;
    if wording.mirrors.as_ref() == Some(&body.id) {
        return Err(Refusal::field("mirrors", "bodies-mirrors-itself"));
    }
    let done = store::update(tx, cx, &body.id, wording, seen)?;
    if done {
        cx.tell(tx, "bodies.change", body.id.as_str(), "")?;
    }
    Ok(done)
}

/// Records how a body stands: the state is the latest fact, never a flag.
pub fn record_standing(tx: &mut Tx, cx: &Context, fact: &StandingFact) -> Result<(), Refusal> {
    rules::may_edit(&cx.viewer).map_err(Refusal::no)?;
    store::insert_standing(tx, cx, fact)?;
    cx.tell(tx, "bodies.record_standing", fact.body.as_str(), fact.standing.as_str())
}

/// Records how often a body meets from some time on.
pub fn record_rhythm(tx: &mut Tx, cx: &Context, body: &BodyId, fact: &RhythmFact) -> Result<(), Refusal> {
    rules::may_edit(&cx.viewer).map_err(Refusal::no)?;
    store::insert_rhythm(tx, cx, body, fact)?;
    cx.tell(tx, "bodies.record_rhythm", body.as_str(), fact.rhythm.as_str())
}

/// How a body stands on a day: the latest fact that had begun by then.
pub fn standing_on(facts: &[StandingFact], day: Date) -> Option<&StandingFact> {
    facts.iter().filter(|f| f.over.first() <= day).max_by_key(|f| (f.over.first(), f.over.last()))
}

/// How often a body meets on a day: the latest fact that had begun by then.
pub fn rhythm_on(facts: &[RhythmFact], day: Date) -> Option<&RhythmFact> {
    facts.iter().filter(|f| f.since.first() <= day).max_by_key(|f| (f.since.first(), f.since.last()))
}

fn refuse_taken(tx: &mut Tx, cx: &Context, kind: BodyKind, name: &str, own: Option<&BodyId>) -> Result<(), Refusal> {
    let same = store::of_name(tx, &cx.network.id, kind, name)?;
    if same.iter().any(|other| Some(other) != own) {
        return Err(Refusal::field("name", "bodies-body-taken"));
    }
    Ok(())
}

/// The address part of a name; « new » is the address of the form.
fn free_slug(tx: &mut Tx, cx: &Context, wanted: &str) -> Result<String, Refusal> {
    let wanted = if wanted.is_empty() { "body" } else { wanted };
    let mut slug = wanted.to_owned();
    let mut number = 2;
    while slug == "new" || by_slug(tx, &cx.network.id, &slug)?.is_some() {
        slug = format!("{wanted}-{number}");
        number += 1;
    }
    Ok(slug)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn fact(standing: Standing, year: i16) -> StandingFact {
        StandingFact {
            body: BodyId("b".into()),
            standing,
            over: Span::year(year).expect("a year"),
            certainty: Certainty::Stated,
            note: String::new(),
            source: String::new(),
        }
    }

    #[test]
    fn a_body_stands_as_its_latest_fact_says_that_had_begun_by_the_day() {
        let facts = [fact(Standing::Active, 2017), fact(Standing::Closed, 2023), fact(Standing::Active, 2026)];
        let on = |day| standing_on(&facts, day).map(|f| f.standing);
        assert_eq!(on(date(2016, 12, 31)), None);
        assert_eq!(on(date(2020, 6, 1)), Some(Standing::Active));
        assert_eq!(on(date(2024, 5, 15)), Some(Standing::Closed));
        assert_eq!(on(date(2026, 1, 1)), Some(Standing::Active));
    }
}
