//! What the network and the plan know already, as far as a table can speak of it.
//!
//! Promises: read in a fixed number of questions, in the one moment of its transaction; looked up by name, code or
//! number without asking again.

use std::collections::HashMap;

use bodies::body::StandingFact;
use bodies::{Body, Standing, body};
use documents::{Text, UnitId};
use jiff::civil::Date;
use platform::words::{Language, Words};
use platform::{Refusal, Tx};
use settings::vocabulary::{self, Term};
use viewer::{BodyId, Context};

use super::facts::{Facts, Names};
use super::target::{Line, Target, listed};
use crate::action::{self, Action, Doubt};
use crate::part::{self, PartKind};
use crate::work_plan::{self, Shape, WorkPlan};

pub struct Known {
    pub today: Date,
    pub words: Words,
    pub first: Date,
    pub last: Date,
    pub shape: Shape,
    pub bodies: Vec<Body>,
    /// Since which year those are closed that are.
    pub closed: HashMap<BodyId, i16>,
    pub terms: Vec<Term>,
    /// The plan that is corrected.
    pub plan: Option<WorkPlan>,
    /// The lines and areas that the plan has, or is to have by its own list.
    pub lines: Vec<Line>,
    /// By number.
    pub actions: HashMap<String, KnownAction>,
}

pub struct KnownAction {
    pub action: Action,
    pub facts: Facts,
    /// Of its words.
    pub version: i64,
}

impl Known {
    pub fn load(tx: &mut Tx, cx: &Context, target: &Target) -> Result<Self, Refusal> {
        let network = &cx.network.id;
        let mut known = Self {
            today: cx.today(),
            words: cx.words,
            first: cx.today(),
            last: cx.today(),
            shape: Shape::Areas,
            bodies: body::all(tx, network)?,
            closed: closed(&body::standings_of_all(tx, network)?, cx.today()),
            terms: vocabulary::all(tx, network)?,
            plan: None,
            lines: Vec::new(),
            actions: HashMap::new(),
        };
        match target {
            Target::New(heading) => {
                (known.first, known.last, known.shape) = (heading.first, heading.last, heading.shape);
                known.lines = listed(&heading.lines);
            }
            Target::Known(slug) => {
                let plan = work_plan::by_slug(tx, network, slug)?;
                (known.first, known.last, known.shape) = (plan.first, plan.last, plan.shape);
                known.load_plan(tx, cx, &plan)?;
                known.plan = Some(plan);
            }
        }
        Ok(known)
    }

    fn load_plan(&mut self, tx: &mut Tx, cx: &Context, plan: &WorkPlan) -> Result<(), Refusal> {
        let network = &cx.network.id;
        let texts = documents::texts(tx, network, &plan.document)?;
        let parts = part::store::of_plan(tx, network, &plan.id)?;
        let actions = action::store::of_plan(tx, network, &plan.id)?;
        let mut doubts = action::store::doubts_of_plan(tx, network, &plan.id)?;
        self.lines = lines_of(&parts, &texts);
        self.actions = known_actions(actions, &parts, &texts, &mut doubts);
        Ok(())
    }

    pub fn line(&self, kind: PartKind, code: &str) -> Option<&Line> {
        self.lines.iter().find(|l| l.kind == kind && l.code == code)
    }

    pub fn language(&self) -> Language {
        self.words.language
    }
}

fn closed(facts: &[StandingFact], today: Date) -> HashMap<BodyId, i16> {
    let mut by_body: HashMap<&BodyId, Vec<StandingFact>> = HashMap::new();
    for fact in facts {
        by_body.entry(&fact.body).or_default().push(fact.clone());
    }
    let closed = |(id, facts): (&BodyId, Vec<StandingFact>)| {
        let now = body::standing_on(&facts, today)?;
        let is_closed = matches!(now.standing, Standing::Closed | Standing::Converted);
        is_closed.then(|| (id.clone(), now.over.first().year()))
    };
    by_body.into_iter().filter_map(closed).collect()
}

fn lines_of(parts: &[part::Part], texts: &HashMap<UnitId, Text>) -> Vec<Line> {
    let codes: HashMap<&UnitId, &str> = parts.iter().map(|p| (&p.id, p.code.as_str())).collect();
    let line = |p: &part::Part| Line {
        kind: p.kind,
        code: p.code.clone(),
        title: texts.get(&p.id).map(|t| t.title.clone()).unwrap_or_default(),
        parent: p.parent.as_ref().and_then(|up| codes.get(up)).map(|code| (*code).to_owned()),
        unit: Some(p.id.clone()),
    };
    parts.iter().map(line).collect()
}

/// The actions of a plan with their facts, by number.
pub fn known_actions(
    actions: Vec<Action>,
    parts: &[part::Part],
    texts: &HashMap<UnitId, Text>,
    doubts: &mut HashMap<UnitId, Vec<Doubt>>,
) -> HashMap<String, KnownAction> {
    let mut names: Names = parts.iter().map(|p| (p.id.clone(), p.code.clone())).collect();
    names.extend(actions.iter().map(|a| (a.id.clone(), a.number.clone())));
    let known = |action: Action| {
        let text = texts.get(&action.id);
        let facts = Facts::of(&action, text, &names, doubts.remove(&action.id).unwrap_or_default());
        (action.number.clone(), KnownAction { facts, version: text.map_or(0, |t| t.number), action })
    };
    actions.into_iter().map(known).collect()
}
