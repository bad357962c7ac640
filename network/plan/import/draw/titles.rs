//! Which actions of a plan the rows of a table without numbers are: first by their titles.
//!
//! Promises: no row takes the place of another action because of where it stands; where rows are left that the plan
//! may have with other titles, it is asked.

use std::collections::{HashMap, HashSet, VecDeque};

use platform::Say;
use platform::words::fold::fold;

use super::super::fields;
use super::super::question::{NO, Offered, Question, YES, key};
use super::Drawing;
use super::shape::Line;
use crate::execution::State;

impl Drawing<'_> {
    /// The number of each row of a table that has none, where the plan is there already; none of a row that waits
    /// for an answer.
    pub(super) fn numbers_by_title(&mut self, lines: &[Line]) -> HashMap<usize, String> {
        let mut found = HashMap::new();
        if self.has(fields::NUMBER) || self.known.plan.is_none() {
            return found;
        }
        let column = self.way.mapping.column(fields::TITLE);
        let mut known: Vec<_> = self.known.actions.values().collect();
        known.sort_by_key(|k| k.action.position);
        let mut by_title: HashMap<String, VecDeque<&str>> = HashMap::new();
        for action in &known {
            by_title.entry(fold(&action.facts.title)).or_default().push_back(&action.action.number);
        }
        let mut left: Vec<(usize, &str)> = Vec::new();
        for line in lines.iter().filter(|line| !line.waits && !line.cell(column).is_empty()) {
            match by_title.get_mut(&fold(line.cell(column))).and_then(VecDeque::pop_front) {
                Some(number) => drop(found.insert(line.row, number.to_owned())),
                None => left.push((line.row, line.cell(column))),
            }
        }
        let untold: HashSet<&str> = by_title.into_values().flatten().collect();
        known.retain(|k| untold.contains(k.action.number.as_str()) && k.action.execution.state != State::Cancelled);
        let gone: Vec<(&str, &str)> =
            known.iter().map(|k| (k.action.number.as_str(), k.facts.title.as_str())).collect();
        let are_known = if left.is_empty() || gone.is_empty() { Some(false) } else { self.retitled(&left, &gone) };
        let Some(are_known) = are_known else { return found };
        let own = gone.iter().filter(|_| are_known).map(|(number, _)| (*number).to_owned());
        let last = self.known.actions.keys().filter_map(|number| number.split('.').next()?.parse::<u32>().ok()).max();
        let new = (last.unwrap_or(0) + 1..).map(|number| number.to_string());
        found.extend(left.iter().map(|(row, _)| *row).zip(own.chain(new)));
        found
    }

    /// Whether rows with titles that the plan does not have are its actions that no row names, in their order.
    fn retitled(&mut self, left: &[(usize, &str)], gone: &[(&str, &str)]) -> Option<bool> {
        let ((row, title), (number, before)) = (left.first()?, gone.first()?);
        let all: Vec<&str> = left.iter().map(|(_, title)| *title).chain(gone.iter().map(|(n, _)| *n)).collect();
        let question = Question {
            key: key("untold", &all.join("; ")),
            row: *row,
            column: self.way.mapping.column(fields::TITLE),
            rows: left.len(),
            say: Say::new("plan-import-ask-untold")
                .with("n", left.len())
                .with("title", *title)
                .with("gone", gone.len())
                .with("number", *number)
                .with("before", *before),
            choices: vec![
                Offered::say(NO, "plan-import-answer-new-actions"),
                Offered::say(YES, Say::new("plan-import-answer-retitled").with("number", *number)),
            ],
            answer: None,
            must: true,
        };
        self.ask(question).map(|answer| answer == YES)
    }
}
