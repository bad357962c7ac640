//! A plan as a page needs it: parts, actions, their words, who answers for them, what was recorded for them. Loaded
//! in a fixed number of questions, whatever the number of actions; nothing is asked per row.

use std::collections::{HashMap, HashSet};

use activity::{PurposeId, Samples, Tally};
use bodies::Body;
use documents::{Text, UnitId};
use jiff::civil::Date;
use platform::words::Language;
use platform::{Refusal, Tx};
use settings::vocabulary::{self, Term, Vocabulary};
use viewer::{BodyId, Context};

use crate::action::{self, Action, Kin, Origin, Responsible, Who, is_late};
use crate::execution::{Execution, State};
use crate::part::{self, Part, PartKind};
use crate::work_plan::{self, WorkPlan};

pub(crate) struct Overview {
    pub plan: WorkPlan,
    pub parts: Vec<Part>,
    pub actions: Vec<Action>,
    pub texts: HashMap<UnitId, Text>,
    pub bodies: HashMap<BodyId, Body>,
    pub terms: Vec<Term>,
    pub tallies: HashMap<PurposeId, Tally>,
    /// Whether the network shows samples.
    pub samples: bool,
    /// Whether a state or an activity that is counted here is one.
    pub sampled: bool,
    pub today: Date,
    pub language: Language,
    /// Actions that something was recorded for, or for one of their sub-actions.
    served: HashSet<UnitId>,
    /// Whether it is over and nobody recorded anything of it, neither states nor activities.
    is_unknown: bool,
}

impl Overview {
    pub fn load(tx: &mut Tx, cx: &Context, slug: &str) -> Result<Self, Refusal> {
        let plan = work_plan::by_slug(tx, &cx.network.id, slug)?;
        let parts = part::store::of_plan(tx, &cx.network.id, &plan.id)?;
        let actions = action::store::of_plan(tx, &cx.network.id, &plan.id)?;
        Self::around(tx, cx, plan, parts, actions)
    }

    fn around(
        tx: &mut Tx,
        cx: &Context,
        plan: WorkPlan,
        parts: Vec<Part>,
        mut actions: Vec<Action>,
    ) -> Result<Self, Refusal> {
        let network = &cx.network.id;
        let samples = activity::samples_shown(tx, network)?;
        if !samples {
            actions.iter_mut().for_each(without_samples);
        }
        let texts = documents::texts(tx, network, &plan.document)?;
        let named: HashSet<BodyId> = actions.iter().flat_map(Action::bodies).cloned().collect();
        let bodies = bodies_of(tx, cx, named)?;
        let terms = vocabulary::all(tx, network)?;
        let tallies = activity::tally_of(tx, network, &plan.href(), counted(samples))?;
        let sampled = actions.iter().any(|a| a.execution.sample) || tallies.values().any(|t| t.samples > 0);
        let kin: Vec<Kin> = actions.iter().map(Kin::of).collect();
        let served = served(&kin, &tallies);
        let untold = actions.iter().all(|a| a.execution.since.is_none());
        Ok(Self {
            is_unknown: plan.last < cx.today() && untold && tallies.is_empty(),
            plan,
            parts,
            actions,
            texts,
            bodies,
            terms,
            tallies,
            samples,
            sampled,
            today: cx.today(),
            language: cx.words.language,
            served,
        })
    }

    pub fn title(&self, unit: &UnitId) -> &str {
        self.texts.get(unit).map_or("", |v| v.title.as_str())
    }

    pub fn parts_of(&self, kind: PartKind) -> impl Iterator<Item = &Part> {
        self.parts.iter().filter(move |p| p.kind == kind)
    }

    pub fn part(&self, id: &UnitId) -> Option<&Part> {
        self.parts.iter().find(|p| p.id == *id)
    }

    pub fn part_by_code(&self, kinds: &[PartKind], code: &str) -> Option<&Part> {
        self.parts.iter().find(|p| kinds.contains(&p.kind) && p.code == code)
    }

    pub fn action(&self, number: &str) -> Option<&Action> {
        self.actions.iter().find(|a| a.number == number)
    }

    /// The name of a term, or its code when the vocabulary has lost it.
    pub fn term<'o>(&'o self, vocabulary: Vocabulary, code: &'o str) -> &'o str {
        let found = self.terms.iter().find(|t| t.vocabulary == vocabulary && t.code == code);
        found.map_or(code, |t| t.name(self.language))
    }

    /// The sources of an action's money, each with its amount where one is planned: « Conveni (3.000,00 €) ».
    pub fn funding(&self, action: &Action) -> Vec<String> {
        let one = |f: &action::Funding| {
            let source = self.term(Vocabulary::Funding, &f.code).to_owned();
            f.amount_cents.map_or(source.clone(), |cents| format!("{source} ({})", self.language.money(cents)))
        };
        action.funding.iter().map(one).collect()
    }

    /// An area as the document names it; in another language, as the vocabulary does.
    pub fn area_name<'o>(&'o self, area: &'o Part) -> &'o str {
        if self.language == Language::Catalan { self.title(&area.id) } else { self.term(Vocabulary::Area, &area.code) }
    }

    /// The terms of a vocabulary that this plan uses, in the vocabulary's order.
    pub fn terms_used(&self, vocabulary: Vocabulary) -> impl Iterator<Item = &Term> {
        let used: HashSet<&str> = self
            .actions
            .iter()
            .flat_map(|a| match vocabulary {
                Vocabulary::Instrument => a.instrument.iter().map(String::as_str).collect::<Vec<_>>(),
                Vocabulary::Theme => a.themes.iter().map(String::as_str).collect(),
                Vocabulary::Funding => a.funding.iter().map(|f| f.code.as_str()).collect(),
                Vocabulary::Area | Vocabulary::Lens => Vec::new(),
            })
            .collect();
        self.terms.iter().filter(move |t| t.vocabulary == vocabulary && used.contains(t.code.as_str()))
    }

    /// The bodies that answer for something in this plan, in their order.
    pub fn bodies_in_order(&self) -> Vec<&Body> {
        let mut all: Vec<&Body> = self.bodies.values().collect();
        all.sort_by_key(|b| (b.position, b.slug.as_str()));
        all
    }

    pub fn tally(&self, purpose: Option<&PurposeId>) -> Option<&Tally> {
        purpose.and_then(|p| self.tallies.get(p))
    }

    pub fn activities(&self, purpose: Option<&PurposeId>) -> i64 {
        self.tally(purpose).map_or(0, |t| t.activities)
    }

    /// Of a plan that is over and that nobody told anything of, no action is late: nothing is known of it.
    pub fn is_late(&self, action: &Action) -> bool {
        !self.is_unknown
            && is_late(action.execution.state.is_open(), &action.windows, self.served.contains(&action.id), self.today)
    }

    pub fn spans_years(&self) -> bool {
        self.plan.first.year() != self.plan.last.year()
    }

    pub fn in_state(&self, state: State) -> usize {
        self.actions.iter().filter(|a| a.execution.state == state).count()
    }

    pub fn late(&self) -> usize {
        self.actions.iter().filter(|a| self.is_late(a)).count()
    }

    /// Whether its time passed without anyone saying how any of its actions went.
    pub fn is_over_untold(&self) -> bool {
        self.plan.last < self.today
            && !self.actions.is_empty()
            && self.actions.iter().all(|a| a.execution.since.is_none())
    }

    pub fn samples(&self) -> Samples {
        counted(self.samples)
    }
}

pub(crate) fn counted(samples: bool) -> Samples {
    if samples { Samples::Include } else { Samples::Leave }
}

/// What is left of an action when invented examples are hidden.
pub(crate) fn without_samples(action: &mut Action) {
    if action.execution.sample {
        action.execution = Execution::default();
    }
    action.responsible.retain(|r| r.origin != Origin::Sample);
}

pub(crate) fn bodies_of(tx: &mut Tx, cx: &Context, named: HashSet<BodyId>) -> Result<HashMap<BodyId, Body>, Refusal> {
    if named.is_empty() {
        return Ok(HashMap::new());
    }
    let ids: Vec<BodyId> = named.into_iter().collect();
    Ok(bodies::body::by_ids(tx, &cx.network.id, &ids)?.into_iter().map(|b| (b.id.clone(), b)).collect())
}

/// The actions that something was recorded for, or for one of their sub-actions: none of these is late. `actions` are
/// those of whole plans.
pub(crate) fn served(actions: &[Kin], tallies: &HashMap<PurposeId, Tally>) -> HashSet<UnitId> {
    let parents: HashMap<&UnitId, &UnitId> = actions.iter().filter_map(|a| Some((&a.id, a.parent.as_ref()?))).collect();
    let mut served = HashSet::new();
    for action in actions {
        if action.purpose.as_ref().and_then(|p| tallies.get(p)).is_some_and(|t| t.activities > 0) {
            let mut at = Some(&action.id);
            while let Some(unit) = at.filter(|unit| served.insert((*unit).clone())) {
                at = parents.get(unit).copied();
            }
        }
    }
    served
}

/// Who answers for an action, as it is read: names of bodies, and kinds of body in words; an invented one says so.
pub(crate) fn who_answers(
    action: &Action,
    bodies: &HashMap<BodyId, Body>,
    sample: &str,
    group: impl Fn(action::Group) -> String,
) -> String {
    named(&action.responsible, bodies, |body| body.name.clone(), sample, group)
}

/// Bodies and kinds of bodies by the names that `name` gives them.
pub(crate) fn named<'r>(
    responsible: impl IntoIterator<Item = &'r Responsible>,
    bodies: &HashMap<BodyId, Body>,
    name: impl Fn(&Body) -> String,
    sample: &str,
    group: impl Fn(action::Group) -> String,
) -> String {
    let named = responsible.into_iter().map(|r| {
        let name = match &r.who {
            Who::Body(id) => bodies.get(id).map(&name).unwrap_or_default(),
            Who::Group(kind) => group(*kind),
        };
        if r.origin == Origin::Sample { format!("{name} ({sample})") } else { name }
    });
    named.collect::<Vec<_>>().join(", ")
}
