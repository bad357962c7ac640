//! Carrying out what a table wants, through the commands of the plan, in the caller's transaction: all or nothing.
//!
//! Promises: an action that is there keeps its identity, with its purposes, states and who was named as an example;
//! each thing done is noted with the row that asked for it, and what was there before.

use std::cell::Cell;
use std::collections::HashMap;

use documents::{Revised, UnitId, UnitKind, Weight, Wording, add_units, revise};
use imports::Progress;
use platform::{Refusal, Tx};
use settings::vocabulary;
use viewer::Context;

use super::batch::{Done, What, seal};
use super::drawn::{Change, Drawn, Wanted};
use super::facts::{CodeCited, Facts};
use super::known::{Known, KnownAction, known_actions};
use super::target::Target;
use crate::action::commands::{Placed, add_all, correct};
use crate::action::{self, Action, Cited, NewAction};
use crate::execution::{self, NewState, State};
use crate::part::{self, NewPart, PartKind, Reading};
use crate::work_plan::WorkPlan;
use crate::work_plan::commands::{draw_up, open_all};

/// New actions that are written before the progress is told again.
const WRITTEN_AT_ONCE: usize = 200;

pub struct Carrying<'a> {
    pub cx: &'a Context,
    pub file: &'a str,
    pub progress: Progress<'a>,
    /// The row that is being carried out, for whoever has to say where a command refused.
    pub row: &'a Cell<usize>,
}

/// Where actions and parts are by their numbers and codes.
#[derive(Default)]
struct Places {
    actions: HashMap<String, UnitId>,
    parts: HashMap<(PartKind, String), UnitId>,
}

impl Carrying<'_> {
    pub fn out(
        &self,
        tx: &mut Tx,
        target: &Target,
        known: &Known,
        drawn: &Drawn,
    ) -> Result<(WorkPlan, Vec<Done>), Refusal> {
        let plan = match (target, &known.plan) {
            (Target::New(heading), _) => draw_up(tx, self.cx, &heading.new_plan())?,
            (Target::Known(_), Some(plan)) => plan.clone(),
            (Target::Known(_), None) => return Err(Refusal::NotFound),
        };
        let mut done = Vec::new();
        self.terms(tx, drawn, &mut done)?;
        let there = known.actions.iter().map(|(number, k)| (number.clone(), k.action.id.clone()));
        let mut places = Places { actions: there.collect(), ..Places::default() };
        self.parts(tx, &plan, known, drawn, &mut places, &mut done)?;
        let added = self.added(tx, &plan, known, drawn, &mut places)?;
        self.corrected(tx, &plan, known, drawn, &places)?;
        let now = now(tx, self.cx, &plan)?;
        self.note(drawn, known, &now, &added, &mut done);
        self.states(tx, drawn, &now, &mut done)?;
        if plan.force.is_some() {
            open_all(tx, self.cx, &plan)?;
        }
        Ok((plan, done))
    }

    fn terms(&self, tx: &mut Tx, drawn: &Drawn, done: &mut Vec<Done>) -> Result<(), Refusal> {
        for (of, name) in &drawn.terms {
            let (name_es, name_en) = Default::default();
            let wording = vocabulary::Wording { name_ca: name.clone(), name_es, name_en };
            vocabulary::add(tx, self.cx, *of, None, &wording)?;
            done.push(Done::new(0, What::Term, name.as_str()));
        }
        Ok(())
    }

    fn parts(
        &self,
        tx: &mut Tx,
        plan: &WorkPlan,
        known: &Known,
        drawn: &Drawn,
        places: &mut Places,
        done: &mut Vec<Done>,
    ) -> Result<(), Refusal> {
        let there = known.lines.iter().filter_map(|l| Some(((l.kind, l.code.clone()), l.unit.clone()?)));
        places.parts = there.collect();
        for line in &drawn.parts {
            let above = line.parent.as_ref().map(|code| (PartKind::StrategicLine, code.clone()));
            let new = NewPart {
                kind: line.kind,
                code: line.code.clone(),
                title: line.title.clone(),
                parent: above.and_then(|key| places.parts.get(&key).cloned()),
                reading: Reading::Stated,
                source: self.source(plan),
                source_line: None,
            };
            let unit = part::add(tx, self.cx, plan, &new)?;
            done.push(Done::new(0, What::Part, line.told()).of(&unit));
            places.parts.insert((line.kind, line.code.clone()), unit);
        }
        Ok(())
    }

    fn source(&self, plan: &WorkPlan) -> String {
        if plan.source.is_empty() { self.file.to_owned() } else { plan.source.clone() }
    }

    /// Adds the new actions, what is part of another after it, and puts all in the order of the table.
    fn added(
        &self,
        tx: &mut Tx,
        plan: &WorkPlan,
        known: &Known,
        drawn: &Drawn,
        places: &mut Places,
    ) -> Result<HashMap<String, UnitId>, Refusal> {
        let new: Vec<&Wanted> = drawn.actions.iter().filter(|a| a.change == Change::Added).collect();
        if new.is_empty() {
            return Ok(HashMap::new());
        }
        let wordings: Vec<Wording> =
            new.iter().map(|a| Wording { title: a.facts.title.clone(), text: a.facts.text.clone() }).collect();
        let units = add_units(tx, self.cx, &plan.document, UnitKind::Action, &wordings)?;
        let made: HashMap<String, UnitId> = new.iter().map(|a| a.number.clone()).zip(units).collect();
        places.actions.extend(made.clone());
        let positions = positions(known, drawn);
        let mut placed: Vec<Placed> = Vec::with_capacity(new.len());
        for wanted in above_first(&new) {
            self.row.set(wanted.row);
            placed.push(Placed {
                unit: made[&wanted.number].clone(),
                position: positions[&wanted.number],
                new: NewAction {
                    source: self.source(plan),
                    source_row: i64::try_from(wanted.row).ok(),
                    ..self.new_action(&wanted.number, &wanted.facts, places)
                },
            });
        }
        for (at, some) in placed.chunks(WRITTEN_AT_ONCE).enumerate() {
            add_all(tx, self.cx, plan, some)?;
            (self.progress)(at * WRITTEN_AT_ONCE + some.len(), drawn.actions.len());
        }
        for known in known.actions.values() {
            let position = positions[&known.action.number];
            if position != known.action.position {
                action::store::set_position(tx, &self.cx.network.id, &known.action.id, position)?;
            }
        }
        Ok(made)
    }

    fn corrected(
        &self,
        tx: &mut Tx,
        plan: &WorkPlan,
        known: &Known,
        drawn: &Drawn,
        places: &Places,
    ) -> Result<(), Refusal> {
        let added = drawn.actions.iter().filter(|a| a.change == Change::Added).count();
        let corrected = drawn.actions.iter().filter(|a| a.change == Change::Corrected);
        for (at, wanted) in (added..).zip(corrected) {
            self.row.set(wanted.row);
            let before = known.actions.get(&wanted.number).ok_or(Refusal::NotFound)?;
            if !before.facts.has_same_words(&wanted.facts) {
                let words = Wording { title: wanted.facts.title.clone(), text: wanted.facts.text.clone() };
                let why = self.cx.words.t1("plan-import-reason", "file", self.file);
                reword(tx, self.cx, before, &words, &why)?;
            }
            let new = self.new_action(&wanted.number, &wanted.facts, places);
            correct(tx, self.cx, plan, &before.action.id, &new)?;
            (self.progress)(at + 1, drawn.actions.len());
        }
        Ok(())
    }

    fn new_action(&self, number: &str, facts: &Facts, places: &Places) -> NewAction {
        as_new(number, facts, &|kind, code| places.parts.get(&(kind, code.to_owned())).cloned(), &|number| {
            places.actions.get(number).cloned()
        })
    }

    fn note(
        &self,
        drawn: &Drawn,
        known: &Known,
        now: &HashMap<String, KnownAction>,
        added: &HashMap<String, UnitId>,
        done: &mut Vec<Done>,
    ) {
        for wanted in drawn.actions.iter().filter(|a| a.change != Change::Stays) {
            let Some(after) = now.get(&wanted.number) else { continue };
            let is_added = added.contains_key(&wanted.number);
            let what = if is_added { What::Action } else { What::Correction };
            let before = known.actions.get(&wanted.number).map(|k| serde_json::to_string(&k.facts));
            done.push(Done {
                before: before.and_then(Result::ok).unwrap_or_default(),
                after: seal(&after.facts),
                ..Done::new(wanted.row, what, wanted.number.as_str()).of(&after.action.id)
            });
        }
    }

    fn states(
        &self,
        tx: &mut Tx,
        drawn: &Drawn,
        now: &HashMap<String, KnownAction>,
        done: &mut Vec<Done>,
    ) -> Result<(), Refusal> {
        let reason = |state: State| {
            if state.wants_reason() { self.cx.words.t1("plan-import-reason", "file", self.file) } else { String::new() }
        };
        for wanted in &drawn.actions {
            let (Some((state, since)), Some(at)) = (wanted.state, now.get(&wanted.number)) else { continue };
            self.row.set(wanted.row);
            let since = since.unwrap_or_else(|| self.cx.today());
            let new = NewState { state, since, reason: reason(state), sample: false };
            self.record(tx, &at.action, &new, Done::new(wanted.row, What::State, wanted.number.as_str()), done)?;
        }
        let gone = drawn.missing.iter().filter(|_| drawn.cancels).filter_map(|(number, _)| now.get(number));
        for at in gone {
            let reason = self.cx.words.t1("plan-import-reason-gone", "file", self.file);
            let new = NewState { state: State::Cancelled, since: self.cx.today(), reason, sample: false };
            let note = Done::new(0, What::Cancellation, at.action.number.as_str());
            self.record(tx, &at.action, &new, note, done)?;
        }
        Ok(())
    }

    fn record(
        &self,
        tx: &mut Tx,
        action: &Action,
        new: &NewState,
        note: Done,
        done: &mut Vec<Done>,
    ) -> Result<(), Refusal> {
        execution::record(tx, self.cx, action, None, new)?;
        let at = execution::last_fact(tx, self.cx, &action.id)?;
        done.push(Done { after: at.to_string(), ..note.of(&action.id) });
        Ok(())
    }
}

/// Records other words of an action; someone else's change since they were read refuses.
pub fn reword(tx: &mut Tx, cx: &Context, known: &KnownAction, words: &Wording, why: &str) -> Result<(), Refusal> {
    let why: String = why.chars().take(documents::REASON_MAX).collect();
    match revise(tx, cx, &known.action.id, known.version, words, Weight::Minor, &why)? {
        Revised::Done(_) | Revised::Same => Ok(()),
        Revised::Changed(_) => Err(Refusal::no("plan-import-changed-meanwhile")),
    }
}

/// The actions of a plan as they are now.
pub fn now(tx: &mut Tx, cx: &Context, plan: &WorkPlan) -> Result<HashMap<String, KnownAction>, Refusal> {
    let network = &cx.network.id;
    let texts = documents::texts(tx, network, &plan.document)?;
    let parts = part::store::of_plan(tx, network, &plan.id)?;
    let actions = action::store::of_plan(tx, network, &plan.id)?;
    let mut doubts = action::store::doubts_of_plan(tx, network, &plan.id)?;
    Ok(known_actions(actions, &parts, &texts, &mut doubts))
}

/// Facts as they are written, with identities for their codes and numbers.
pub fn as_new(
    number: &str,
    facts: &Facts,
    part: &dyn Fn(PartKind, &str) -> Option<UnitId>,
    action: &dyn Fn(&str) -> Option<UnitId>,
) -> NewAction {
    let cited = |kind: PartKind, all: &[CodeCited]| -> Vec<Cited> {
        let one =
            |c: &CodeCited| Some(Cited { part: part(kind, &c.code)?, printed: c.printed.clone(), origin: c.origin });
        all.iter().filter_map(one).collect()
    };
    NewAction {
        text: facts.text.clone(),
        parent: facts.parent.as_deref().and_then(action),
        area: facts.area.as_deref().and_then(|code| part(PartKind::Area, code)),
        instrument: facts.instrument.clone(),
        format: facts.format,
        frequency: facts.frequency,
        condition: facts.condition.clone(),
        themes: facts.themes.clone(),
        funding: facts.funding.clone(),
        responsible: facts.responsible.clone(),
        partners: facts.partners.clone(),
        strategic_lines: cited(PartKind::StrategicLine, &facts.strategic_lines),
        action_lines: cited(PartKind::ActionLine, &facts.action_lines),
        windows: facts.windows.clone(),
        doubts: facts.doubts.clone(),
        ..NewAction::new(number, facts.title.as_str())
    }
}

/// What is part of another comes after it; there is no cycle in what is carried out.
fn above_first<'w>(new: &[&'w Wanted]) -> Vec<&'w Wanted> {
    let by_number: HashMap<&str, &Wanted> = new.iter().map(|a| (a.number.as_str(), *a)).collect();
    let mut order: Vec<&Wanted> = Vec::with_capacity(new.len());
    let mut seen = std::collections::HashSet::new();
    for wanted in new {
        let mut way = vec![*wanted];
        while let Some(above) = way.last().and_then(|a| by_number.get(a.facts.parent.as_deref()?)) {
            if seen.contains(above.number.as_str()) || way.len() > new.len() {
                break;
            }
            way.push(above);
        }
        order.extend(way.into_iter().rev().filter(|a| seen.insert(a.number.as_str())));
    }
    order
}

/// The places of all actions: a new one stands after the one above it in the table.
fn positions(known: &Known, drawn: &Drawn) -> HashMap<String, i64> {
    let mut order: Vec<(i64, &str)> =
        known.actions.values().map(|k| (k.action.position, k.action.number.as_str())).collect();
    order.sort_unstable();
    let mut after: HashMap<Option<&str>, Vec<&str>> = HashMap::new();
    let mut anchor = None;
    for wanted in &drawn.actions {
        if known.actions.contains_key(&wanted.number) {
            anchor = Some(wanted.number.as_str());
        } else {
            after.entry(anchor).or_default().push(&wanted.number);
        }
    }
    let own = |anchor: Option<&str>| after.get(&anchor).cloned().unwrap_or_default();
    let mut all = own(None);
    for (_, number) in order {
        all.push(number);
        all.extend(own(Some(number)));
    }
    all.into_iter().map(str::to_owned).zip(1..).collect()
}
