//! What only the whole table shows: a numbering of lines that is one behind, a value in the first of two columns of
//! money, quarters that were shaded and are lost.

use std::collections::{HashMap, HashSet};

use imports::Slip;
use platform::Say;
use platform::words::fold::fold;

use super::super::drawn::Wanted;
use super::super::facts::CodeCited;
use super::super::fields;
use super::super::question::{NO, Offered, Question, YES};
use super::Drawing;
use super::cited::prefix;
use super::shape::Line;
use super::words::doubt;
use crate::action::{DoubtWhy, Origin};
use crate::part::PartKind;

impl Drawing<'_> {
    /// Lines whose strategic line is not the row's, and would be with the next number: from the first of these on,
    /// the table's numbering is one behind the list of lines.
    pub(super) fn numbering_behind(&mut self, lines: &[Line], actions: &mut [Wanted]) {
        self.infer_cut_off(lines, actions);
        let behind: Vec<u32> = actions.iter().filter_map(|a| self.first_behind(a)).collect();
        let Some(&from) = behind.iter().min().filter(|_| behind.len() >= 2 && !self.has(fields::PRINTED)) else {
            return;
        };
        let next: Vec<(usize, Vec<CodeCited>)> =
            actions.iter().enumerate().filter_map(|(at, a)| Some((at, self.one_on(a, from)?))).collect();
        let Some((first, _)) = next.first() else { return };
        let code = format!("{}{from}", prefix(PartKind::ActionLine));
        let question = Question {
            key: format!("behind-{code}"),
            row: actions[*first].row,
            column: self.way.mapping.column(fields::ACTION_LINES),
            rows: next.len(),
            say: Say::new("plan-import-ask-behind")
                .with("code", code.as_str())
                .with("next", format!("{}{}", prefix(PartKind::ActionLine), from + 1))
                .with("n", next.len())
                .with("misfits", behind.len()),
            choices: vec![
                Offered::say(YES, "plan-import-answer-one-on"),
                Offered::say(NO, "plan-import-answer-as-printed"),
            ],
            answer: None,
            must: true,
        };
        if self.ask(question).as_deref() != Some(YES) {
            return;
        }
        for (at, read) in next {
            let facts = &mut actions[at].facts;
            let told =
                |all: &[CodeCited], name: fn(&CodeCited) -> &str| all.iter().map(name).collect::<Vec<_>>().join(", ");
            let printed = told(&read, |c| &c.printed);
            let codes = told(&read, |c| &c.code);
            facts.doubts.push(doubt(fields::ACTION_LINES, DoubtWhy::NumberingBehind, &printed, &codes));
            facts.action_lines = read;
        }
    }

    /// The strategic lines that a shifted row lost, from the action lines that it kept.
    fn infer_cut_off(&self, lines: &[Line], actions: &mut [Wanted]) {
        let cut: HashSet<usize> = lines.iter().filter(|l| self.is_cut_off(l)).map(|l| l.row).collect();
        for action in actions.iter_mut().filter(|a| cut.contains(&a.row)) {
            let mut found: Vec<CodeCited> = Vec::new();
            for cited in &action.facts.action_lines {
                if let Some(code) =
                    self.strategic_of(&cited.code).filter(|code| !found.iter().any(|c| c.code == **code))
                {
                    found.push(CodeCited { code: code.to_owned(), printed: code.to_owned(), origin: Origin::Inferred });
                }
            }
            action.facts.strategic_lines = found;
        }
    }

    fn strategic_of(&self, line: &str) -> Option<&str> {
        self.known.line(PartKind::ActionLine, line)?.parent.as_deref()
    }

    fn first_behind(&self, action: &Wanted) -> Option<u32> {
        let strategic = &action.facts.strategic_lines;
        let is_own = |code: &str| self.strategic_of(code).is_some_and(|up| strategic.iter().any(|s| s.code == up));
        let behind = action.facts.action_lines.iter().filter(|c| {
            self.strategic_of(&c.code).is_some()
                && !is_own(&c.code)
                && next_code(&c.code).is_some_and(|next| is_own(&next))
        });
        behind.filter_map(|c| number_of(&c.code)).min()
    }

    /// The lines of an action with those that would agree read one on; nothing when none would.
    fn one_on(&self, action: &Wanted, from: u32) -> Option<Vec<CodeCited>> {
        let strategic = &action.facts.strategic_lines;
        let is_own = |code: &str| self.strategic_of(code).is_some_and(|up| strategic.iter().any(|s| s.code == up));
        let mut any = false;
        let read = action.facts.action_lines.iter().map(|cited| {
            let next = next_code(&cited.code).filter(|next| number_of(&cited.code) >= Some(from) && is_own(next));
            match next {
                Some(code) => {
                    any = true;
                    CodeCited { code, printed: cited.printed.clone(), origin: Origin::Inferred }
                }
                None => cited.clone(),
            }
        });
        let read: Vec<CodeCited> = read.collect();
        any.then_some(read)
    }

    /// A source in the first column of money that other rows have in the second: read as it stands, and noted.
    pub(super) fn first_column(&mut self, lines: &[Line], actions: &mut [Wanted]) {
        let columns = (self.way.mapping.column(fields::FUNDING), self.way.mapping.column(fields::FUNDING_SECOND));
        let (Some(first), Some(second)) = columns else { return };
        let mut counts: HashMap<String, (usize, usize)> = HashMap::new();
        for line in lines {
            counts.entry(fold(line.cell(Some(first)))).or_default().0 += 1;
            counts.entry(fold(line.cell(Some(second)))).or_default().1 += 1;
        }
        let is_of_second = |line: &Line| {
            let typed = line.cell(Some(first));
            !typed.is_empty()
                && line.cell(Some(second)).is_empty()
                && counts.get(&fold(typed)).is_some_and(|(here, there)| there > here)
        };
        let odd: HashMap<usize, &str> =
            lines.iter().filter(|l| is_of_second(l)).map(|l| (l.row, l.cell(Some(first)))).collect();
        for action in actions {
            if let Some(typed) = odd.get(&action.row) {
                action.facts.doubts.push(doubt(fields::FUNDING, DoubtWhy::FirstColumn, typed, typed));
                let say = Say::new("plan-import-note-first-column").with("typed", *typed);
                self.drawn.notes.push(Slip::at(action.row, Some(first), say));
            }
        }
    }

    /// Columns for quarters in which no row has a mark.
    pub(super) fn shading(&mut self, lines: &[Line], actions: &mut [Wanted]) {
        let columns: Vec<usize> = fields::QUARTERS.iter().filter_map(|q| self.way.mapping.column(q)).collect();
        let is_empty = lines.iter().all(|l| columns.iter().all(|c| l.cell(Some(*c)).is_empty()));
        if columns.len() < 2 || !is_empty || lines.is_empty() {
            return;
        }
        let question = Question {
            key: "shading".to_owned(),
            row: lines[0].row,
            column: columns.first().copied(),
            rows: lines.len(),
            say: Say::new("plan-import-ask-shading"),
            choices: vec![Offered::say(YES, "plan-import-answer-shaded"), Offered::say(NO, "plan-import-answer-unset")],
            answer: None,
            must: true,
        };
        if self.ask(question).as_deref() == Some(YES) {
            for action in actions {
                action.facts.doubts.insert(0, doubt(fields::QUARTERS[0], DoubtWhy::ShadingLost, "", ""));
            }
        }
    }
}

fn number_of(code: &str) -> Option<u32> {
    code.trim_start_matches(|c: char| !c.is_ascii_digit()).parse().ok()
}

fn next_code(code: &str) -> Option<String> {
    Some(format!("{}{}", prefix(PartKind::ActionLine), number_of(code)?.checked_add(1)?))
}
