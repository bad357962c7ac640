//! A commitment: so many of something in a time, at least, at most or both, bound as data to what is counted: which
//! kinds of activity, in which role, of which bodies, about what, for which purpose. No plan has code of its own.

mod count;
pub(crate) mod meters;
pub(crate) mod store;

use activity::PurposeId;
use documents::{UnitId, UnitKind, Wording, add_unit};
use jiff::civil::Date;
use platform::words::dates;
use platform::words::grammar::Language;
use platform::{Refusal, Tx, Words, word};
use viewer::Context;

use crate::rules;
use crate::work_plan::WorkPlan;

pub use count::{Count, Standing, counts};

word!(
    /// What is added up.
    Counts { Activities = "activities", Quantity = "quantity", Minutes = "minutes", ActiveBodies = "active_bodies" }
);

word!(
    /// In which words the figure is said.
    CountedUnit {
        Event = "event",
        Meeting = "meeting",
        Session = "session",
        Case = "case",
        Contact = "contact",
        Publication = "publication",
        Hour = "hour",
        Group = "group",
        Thing = "thing",
    }
);

word!(FilterField { Kind = "kind", Role = "role", BodyKind = "body_kind", Theme = "theme", Purpose = "purpose" });

/// One condition. Values of one field are alternatives; fields add up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filter {
    pub field: FilterField,
    pub value: String,
}

#[derive(Debug, Clone)]
pub struct Commitment {
    pub id: UnitId,
    pub code: String,
    pub position: i64,
    /// The action that commits to it.
    pub action: Option<UnitId>,
    pub action_number: Option<String>,
    pub counts: Counts,
    pub unit: CountedUnit,
    pub minimum: Option<i64>,
    pub maximum: Option<i64>,
    pub first: Date,
    pub last: Date,
    pub purpose: Option<PurposeId>,
    pub filters: Vec<Filter>,
    pub source: String,
    pub source_line: Option<i64>,
}

impl Commitment {
    pub fn href(&self, plan: &str) -> String {
        self.action_number
            .as_ref()
            .map_or_else(|| format!("/plan/{plan}/tracking"), |number| format!("/plan/{plan}/actions/{number}"))
    }

    pub fn values(&self, field: FilterField) -> impl Iterator<Item = &str> {
        self.filters.iter().filter(move |f| f.field == field).map(|f| f.value.as_str())
    }

    /// A figure of this commitment as it is read: « 12,5 h », « 3 ».
    pub fn figure(&self, language: Language, value: i64) -> String {
        if self.counts == Counts::Minutes { language.time_spent(value) } else { language.number(value) }
    }

    /// « com a màxim 3 jornades », « almenys 2 reunions », « 50 h ».
    pub fn asked(&self, words: Words) -> String {
        let said = |value: i64| match self.counts {
            Counts::Minutes => words.language.time_spent(value),
            _ => words.tn(&format!("plan-unit-{}", self.unit), value),
        };
        match (self.minimum, self.maximum) {
            (Some(least), Some(most)) if least == most => said(least),
            (Some(least), Some(most)) => {
                words.t2("plan-asked-between", "least", self.figure(words.language, least), "most", said(most))
            }
            (Some(least), None) => words.t1("plan-asked-least", "least", said(least)),
            (None, Some(most)) => words.t1("plan-asked-most", "most", said(most)),
            (None, None) => String::new(),
        }
    }

    /// « del 2024 », « de gener a març de 2024 »: over what time it is counted.
    pub fn period(&self, language: Language) -> String {
        let whole_year = self.first.year() == self.last.year()
            && self.first.day_of_year() == 1
            && self.last == self.last.last_of_year();
        if whole_year { self.first.year().to_string() } else { dates::months_range(language, self.first, self.last) }
    }
}

#[derive(Debug, Clone)]
pub struct NewCommitment {
    pub code: String,
    pub title: String,
    pub action: Option<UnitId>,
    pub counts: Counts,
    pub unit: CountedUnit,
    pub minimum: Option<i64>,
    pub maximum: Option<i64>,
    pub first: Date,
    pub last: Date,
    pub filters: Vec<Filter>,
    pub source: String,
    pub source_line: Option<i64>,
}

/// Binds a plan to a figure.
pub fn commit(tx: &mut Tx, cx: &Context, plan: &WorkPlan, new: &NewCommitment) -> Result<UnitId, Refusal> {
    rules::may_edit(&cx.viewer).map_err(Refusal::no)?;
    if new.minimum.is_none() && new.maximum.is_none() {
        return Err(Refusal::field("minimum", "plan-commitment-no-figure"));
    }
    if new.last < new.first || matches!((new.minimum, new.maximum), (Some(least), Some(most)) if most < least) {
        return Err(Refusal::field("maximum", "plan-commitment-reversed"));
    }
    let known = store::of_plan(tx, &cx.network.id, &plan.id)?;
    if known.iter().any(|c| c.code == new.code) {
        return Err(Refusal::field("code", "plan-part-taken"));
    }
    let unit = add_unit(tx, cx, &plan.document, UnitKind::Commitment, &Wording::titled(new.title.as_str()))?;
    let position = known.iter().map(|c| c.position).max().unwrap_or(0) + 1;
    store::insert(tx, cx, &plan.id, &unit, position, new)?;
    cx.tell(tx, "plan.commit", unit.as_str(), new.code.as_str())?;
    Ok(unit)
}
