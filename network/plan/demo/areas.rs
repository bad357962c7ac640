//! Plans of challenges and areas from the project's data: their items and sub-items are numbered in the order of the
//! document (« 9 », « 9.1 »).

use std::collections::HashMap;

use activity::Format;
use jiff::civil::date;
use platform::{Refusal, Tx};
use serde::Deserialize;
use viewer::Context;

use super::y2023::{Challenge, challenge};
use super::{Units, known};
use crate::action::commands::add as add_action;
use crate::action::{Doubt, Frequency, NewAction, Window};
use crate::part::{NewPart, PartKind, Reading, add as add_part};
use crate::work_plan::commands::draw_up as draw_up_plan;
use crate::work_plan::{NewPlan, PlanId, Shape, TextStatus, WorkPlan, by_slug};

#[derive(Deserialize)]
pub struct Facts {
    plan: Heading,
    challenges: Vec<Challenge>,
    areas: Vec<AreaFact>,
    pub items: Vec<ItemFact>,
    #[serde(default)]
    pub calendar: Calendar,
}

#[derive(Deserialize)]
struct Heading {
    title_ca: String,
}

#[derive(Deserialize)]
struct AreaFact {
    code: String,
    name_ca: String,
    name_inferred: bool,
    source_line: Option<i64>,
}

#[derive(Deserialize)]
pub struct ItemFact {
    pub id: String,
    area: String,
    title_ca: String,
    parent: Option<String>,
    format: Option<Format>,
    pub quarter: Option<i8>,
    pub frequency: Option<Frequency>,
    pub hours_per_year: Option<i64>,
    pub target: Option<i64>,
    pub target_max: Option<i64>,
    theme: Option<String>,
    #[serde(default)]
    pub partners: Vec<String>,
    pub source_note: Option<String>,
    pub source_line: Option<i64>,
}

/// The drawing of the year that a document may have beside its items.
#[derive(Deserialize, Default)]
pub struct Calendar {
    pub dated: Vec<Milestone>,
    pub all_year: Vec<Strand>,
}

#[derive(Deserialize)]
pub struct Milestone {
    pub months: Vec<i8>,
    pub rule: Rule,
    pub items: Vec<String>,
}

#[derive(Deserialize)]
pub struct Strand {
    pub items: Vec<String>,
}

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    In,
    OneOf,
    NoLaterThan,
}

/// A plan's document: its facts, and how its own ways of saying when and of being unclear are read.
pub struct Document {
    pub year: i16,
    pub source: &'static str,
    pub facts: &'static Facts,
    /// The plan before it, by its address, where there is one.
    pub previous: Option<&'static str>,
    pub windows: fn(&ItemFact) -> Vec<Window>,
    pub doubts: fn(&ItemFact) -> Vec<Doubt>,
}

impl Document {
    /// Draws the plan up; its items by their names in the data.
    pub fn draw_up(&self, tx: &mut Tx, cx: &Context) -> Result<(WorkPlan, Units), Refusal> {
        let new = NewPlan {
            slug: self.year.to_string(),
            title: self.facts.plan.title_ca.clone(),
            first: date(self.year, 1, 1),
            last: date(self.year, 12, 31),
            owner_body: None,
            previous: self.previous.map_or(Ok(None), |slug| plan_before(tx, cx, slug))?,
            shape: Shape::Areas,
            text_status: TextStatus::Summarised,
            note: String::new(),
            source: self.source.into(),
        };
        let plan = draw_up_plan(tx, cx, &new)?;
        for fact in &self.facts.challenges {
            add_part(tx, cx, &plan, &challenge(fact, self.source))?;
        }
        let areas = self.areas(tx, cx, &plan)?;
        let items = self.items(tx, cx, &plan, &areas)?;
        Ok((plan, items))
    }

    fn areas(&self, tx: &mut Tx, cx: &Context, plan: &WorkPlan) -> Result<Units, Refusal> {
        let mut units = Units::new();
        for fact in &self.facts.areas {
            let new = NewPart {
                kind: PartKind::Area,
                code: fact.code.clone(),
                title: fact.name_ca.clone(),
                parent: None,
                reading: if fact.name_inferred { Reading::Inferred } else { Reading::Stated },
                source: self.source.into(),
                source_line: fact.source_line,
            };
            units.insert(fact.code.clone(), add_part(tx, cx, plan, &new)?);
        }
        Ok(units)
    }

    fn items(&self, tx: &mut Tx, cx: &Context, plan: &WorkPlan, areas: &Units) -> Result<Units, Refusal> {
        let mut units = Units::new();
        for (number, fact) in self.facts.numbered() {
            let new = NewAction {
                parent: fact.parent.as_ref().map(|up| known(&units, up).cloned()).transpose()?,
                area: Some(known(areas, &fact.area)?.clone()),
                format: fact.format,
                frequency: fact.frequency,
                themes: fact.theme.iter().map(|_| "cpr".to_owned()).collect(),
                partners: fact.partners.clone(),
                windows: (self.windows)(fact),
                doubts: (self.doubts)(fact),
                source: self.source.into(),
                source_line: fact.source_line,
                ..NewAction::new(number, fact.title_ca.as_str())
            };
            units.insert(fact.id.clone(), add_action(tx, cx, plan, &new)?);
        }
        Ok(units)
    }
}

impl Facts {
    pub fn item(&self, id: &str) -> Result<&ItemFact, Refusal> {
        self.items.iter().find(|i| i.id == id).ok_or_else(|| Refusal::fault(format!("no item {id}")))
    }

    /// The items with their numbers: those of the first level count through the whole document, the others within
    /// theirs.
    pub fn numbered(&self) -> Vec<(String, &ItemFact)> {
        let mut numbers: HashMap<&str, String> = HashMap::new();
        let mut last: HashMap<&str, u32> = HashMap::new();
        let mut all = Vec::new();
        for fact in &self.items {
            let parent = fact.parent.as_deref().unwrap_or_default();
            let place = last.entry(parent).or_default();
            *place += 1;
            let number = numbers.get(parent).map_or_else(|| place.to_string(), |up| format!("{up}.{place}"));
            numbers.insert(&fact.id, number.clone());
            all.push((number, fact));
        }
        all
    }
}

/// The plan at an address, if it is there.
pub fn plan_before(tx: &mut Tx, cx: &Context, slug: &str) -> Result<Option<PlanId>, Refusal> {
    match by_slug(tx, &cx.network.id, slug) {
        Ok(plan) => Ok(Some(plan.id)),
        Err(Refusal::NotFound) => Ok(None),
        Err(other) => Err(other),
    }
}
