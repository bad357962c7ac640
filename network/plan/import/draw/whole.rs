//! The table as a whole against the plan: sub-actions and what they are part of, what changes, what is missing.

use std::collections::{HashMap, HashSet};

use imports::Slip;
use platform::Say;

use super::super::batch::seal;
use super::super::drawn::{Change, Drawn, Wanted};
use super::super::fields;
use super::super::question::{NO, Offered, Question, YES, missing_key};
use super::Drawing;

/// How many numbers are named of those that are missing.
const NAMED: usize = 12;

impl Drawing<'_> {
    pub(super) fn finish(mut self, mut actions: Vec<Wanted>) -> Drawn {
        self.kinship(&actions);
        for action in &mut actions {
            match self.known.actions.get(&action.number) {
                Some(known) => {
                    action.facts.keep_origins_of(&known.facts);
                    action.facts.keep_doubts_of(&known.facts);
                    let same = action.facts == known.facts;
                    action.change = if same { Change::Stays } else { Change::Corrected };
                    if !same || action.state.is_some() {
                        action.before = format!("{} {}", seal(&known.facts), known.action.execution.state);
                    }
                }
                None => action.change = Change::Added,
            }
        }
        self.missing(&actions);
        if self.sampled_rows > 0 {
            let say = Say::new("plan-import-note-samples").with("n", self.sampled_rows);
            self.drawn.notes.push(Slip::at(0, None, say));
        }
        if !self.has(fields::NUMBER) && self.known.plan.is_none() {
            self.drawn.notes.push(Slip::at(0, None, "plan-import-note-counted"));
        }
        if self.drawn.parts.len() > super::PARTS_MAX {
            let say = Say::new("plan-import-slip-too-many-parts")
                .with("max", super::PARTS_MAX)
                .with("n", self.drawn.parts.len());
            self.drawn.slips.push(Slip::at(0, None, say));
        }
        self.drawn.actions = actions;
        let place = |slip: &Slip| (slip.row, slip.column);
        self.drawn.slips.sort_by_key(place);
        self.drawn.notes.sort_by_key(place);
        self.drawn
    }

    /// What an action is part of must be there, and nothing may be part of itself.
    fn kinship(&mut self, actions: &[Wanted]) {
        let known = self.known.actions.iter().map(|(number, k)| (number.as_str(), k.facts.parent.as_deref()));
        let mut parents: HashMap<&str, Option<&str>> = known.collect();
        parents.extend(actions.iter().map(|a| (a.number.as_str(), a.facts.parent.as_deref())));
        let column = self.way.mapping.column(fields::PARENT).or(self.way.mapping.column(fields::NUMBER));
        let mut slips = Vec::new();
        for action in actions {
            let Some(parent) = action.facts.parent.as_deref() else { continue };
            if !parents.contains_key(parent) {
                if self.drawn.open_questions() == 0 && self.drawn.slips.is_empty() {
                    let say = Say::new("plan-import-slip-no-parent")
                        .with("number", action.number.as_str())
                        .with("parent", parent);
                    slips.push(Slip::at(action.row, column, say));
                }
            } else if let Some(round) = cycle(&parents, &action.number) {
                let say = Say::new("plan-import-slip-cycle")
                    .with("number", action.number.as_str())
                    .with("round", round.join(" → "));
                slips.push(Slip::at(action.row, column, say));
            }
        }
        self.drawn.slips.append(&mut slips);
    }

    /// Actions of the plan that the table does not have: they stay, or are recorded as cancelled.
    fn missing(&mut self, actions: &[Wanted]) {
        let there: HashSet<&str> = actions.iter().map(|a| a.number.as_str()).collect();
        let is_gone = |number: &str| !there.contains(number);
        let mut missing: Vec<(i64, String, String)> = self
            .known
            .actions
            .values()
            .filter(|k| is_gone(&k.action.number) && k.action.execution.state != crate::execution::State::Cancelled)
            .map(|k| (k.action.position, k.action.number.clone(), k.facts.title.clone()))
            .collect();
        if missing.is_empty()
            || self
                .drawn
                .questions
                .iter()
                .any(|q| q.is_open() && (q.key.starts_with("shift") || q.key.starts_with("untold")))
        {
            return;
        }
        missing.sort();
        let numbers: Vec<&str> = missing.iter().take(NAMED).map(|(_, number, _)| number.as_str()).collect();
        let numbers = self.words.language.list(&numbers);
        let all: Vec<&str> = missing.iter().map(|(_, number, _)| number.as_str()).collect();
        let question = Question {
            // Who agreed that these are cancelled said nothing of others.
            key: missing_key(&all),
            row: 0,
            column: None,
            rows: missing.len(),
            say: Say::new("plan-import-ask-missing").with("n", missing.len()).with("numbers", numbers),
            choices: vec![Offered::say(NO, "plan-import-answer-stay"), Offered::say(YES, "plan-import-answer-cancel")],
            answer: None,
            must: false,
        };
        self.drawn.cancels = self.ask(question).as_deref() == Some(YES);
        self.drawn.missing = missing.into_iter().map(|(_, number, title)| (number, title)).collect();
    }
}

/// The numbers on the way from an action up to itself.
fn cycle<'p>(parents: &HashMap<&'p str, Option<&'p str>>, from: &'p str) -> Option<Vec<&'p str>> {
    const DEPTH_MAX: usize = 100;
    let mut round = vec![from];
    let mut at = from;
    while let Some(up) = parents.get(at).copied().flatten() {
        round.push(up);
        if up == from {
            return Some(round);
        }
        if round.len() > DEPTH_MAX {
            return None;
        }
        at = up;
    }
    None
}
