//! What one row says of one action.

use std::collections::HashMap;

use imports::Slip;
use platform::Say;
use platform::words::fold::fold;
use settings::vocabulary::Vocabulary;

use super::super::cells::list::{one_line, pieces};
use super::super::cells::when::{self, When, WhenProblem};
use super::super::cells::{is_mark, money, number, number_above};
use super::super::drawn::{Change, Wanted};
use super::super::facts::Facts;
use super::super::fields;
use super::super::question::{LEAVE, Offered, Question, YES};
use super::Drawing;
use super::bodies::{each_once, in_order_of};
use super::shape::{Direction, Line};
use super::words::{doubt, doubt_field};
use crate::action::{Doubt, DoubtField, DoubtWhy, Funding, Role, Window};
use crate::part::PartKind;

const CONDITION_MAX: usize = 1000;
const PARTNER_MAX: usize = 200;

impl Drawing<'_> {
    /// The actions of the table, in its order; `Wanted.row` finds the line again.
    pub(super) fn rows(&mut self, lines: &[Line]) -> Vec<Wanted> {
        let mut numbers = Numbers { by_row: self.numbers_by_title(lines), ..Numbers::default() };
        let mut wanted: Vec<Wanted> = Vec::with_capacity(lines.len());
        for line in lines {
            let Some(number) = self.number(line, &mut numbers) else { continue };
            if line.waits {
                continue;
            }
            if let Some(action) = self.action(line, number) {
                wanted.push(action);
            }
        }
        wanted
    }

    /// The number of a row; rows without one below a numbered row are asked about.
    fn number(&mut self, line: &Line, numbers: &mut Numbers) -> Option<String> {
        let column = self.way.mapping.column(fields::NUMBER);
        let cell = line.cell(column);
        if column.is_none() {
            return if self.known.plan.is_some() { numbers.by_row.remove(&line.row) } else { Some(numbers.next()) };
        }
        if cell.is_empty() {
            return self.number_below(line, numbers);
        }
        let Some(read) = number(cell) else {
            if !line.waits {
                let say = Say::new("plan-import-slip-number").with("typed", cell);
                self.drawn.slips.push(Slip::at(line.row, column, say));
            }
            return None;
        };
        if let Some(first) = numbers.rows.get(&read) {
            let say = Say::new("plan-import-slip-twice").with("number", read.as_str()).with("row", first.to_string());
            self.drawn.slips.push(Slip::at(line.row, column, say));
            return None;
        }
        numbers.rows.insert(read.clone(), line.row);
        numbers.above = Some(read.clone());
        numbers.within = 0;
        Some(read)
    }

    fn number_below(&mut self, line: &Line, numbers: &mut Numbers) -> Option<String> {
        let column = self.way.mapping.column(fields::NUMBER);
        if line.waits {
            return None;
        }
        let Some(above) = numbers.above.clone() else {
            self.drawn.slips.push(Slip::at(line.row, column, "plan-import-slip-no-number"));
            return None;
        };
        let question = Question {
            key: "unnumbered".to_owned(),
            row: line.row,
            column,
            rows: 1,
            say: Say::new("plan-import-ask-unnumbered"),
            choices: vec![
                Offered::say(YES, Say::new("plan-import-answer-sub-actions").with("number", format!("{above}.1"))),
                Offered::say(LEAVE, "plan-import-answer-leave-rows"),
            ],
            answer: None,
            must: true,
        };
        if self.ask(question).as_deref() != Some(YES) {
            return None;
        }
        loop {
            numbers.within += 1;
            let read = format!("{above}.{}", numbers.within);
            if !numbers.rows.contains_key(&read) {
                numbers.rows.insert(read.clone(), line.row);
                return Some(read);
            }
        }
    }

    fn action(&mut self, line: &Line, number: String) -> Option<Wanted> {
        let before = self.known.actions.get(&number).map(|k| k.facts.clone());
        let mut facts = before.clone().unwrap_or_default();
        facts.doubts = Vec::new();
        let at = |field: &str| self.way.mapping.column(field);
        facts.title = one_line(line.cell(at(fields::TITLE)));
        if facts.title.is_empty() {
            self.drawn.slips.push(Slip::at(line.row, at(fields::TITLE), "plan-import-slip-no-title"));
            return None;
        }
        self.texts(line, &mut facts);
        if self.has(fields::PARENT) || before.is_none() {
            facts.parent = self.parent(line, &number);
        }
        self.carried(line, &mut facts.doubts);
        self.shifted(line, &mut facts.doubts);
        self.listed(line, &mut facts);
        self.schedule(line, &mut facts);
        self.marked_open(line, &mut facts.doubts);
        let state = self.state(line, &number);
        Some(Wanted { row: line.row, number, facts, state, change: Change::Added, before: String::new() })
    }

    fn texts(&mut self, line: &Line, facts: &mut Facts) {
        let at = |field: &str| self.way.mapping.column(field);
        if self.has(fields::TEXT) {
            line.cell(at(fields::TEXT)).trim().clone_into(&mut facts.text);
        }
        if self.has(fields::CONDITION) {
            facts.condition = one_line(line.cell(at(fields::CONDITION)));
        }
        if self.has(fields::PARTNERS) {
            facts.partners = pieces(line.cell(at(fields::PARTNERS))).map(one_line).collect();
        }
        let partner = facts.partners.iter().map(|p| p.chars().count()).max().unwrap_or(0);
        let limits = [
            (fields::TITLE, facts.title.chars().count(), documents::TITLE_MAX),
            (fields::TEXT, facts.text.chars().count(), documents::TEXT_MAX),
            (fields::CONDITION, facts.condition.chars().count(), CONDITION_MAX),
            (fields::PARTNERS, partner, PARTNER_MAX),
        ];
        for (field, now, max) in limits {
            if now > max {
                let say = Say::new("platform-form-too-long").with("max", max).with("now", now);
                self.drawn.slips.push(Slip::at(line.row, at(field), say));
            }
        }
    }

    fn parent(&mut self, line: &Line, own: &str) -> Option<String> {
        let column = self.way.mapping.column(fields::PARENT);
        let cell = line.cell(column);
        if cell.is_empty() {
            return number_above(own).map(str::to_owned);
        }
        let read = number(cell);
        if read.is_none() {
            let say = Say::new("plan-import-slip-number").with("typed", cell);
            self.drawn.slips.push(Slip::at(line.row, column, say));
        }
        read
    }

    fn carried(&self, line: &Line, doubts: &mut Vec<Doubt>) {
        for column in &line.carried {
            if let Some(field) = self.way.mapping.field(*column) {
                doubts.push(doubt(field, DoubtWhy::MergedCell, "", ""));
            }
        }
    }

    fn shifted(&self, line: &Line, doubts: &mut Vec<Doubt>) {
        let Some(shift) = line.shift else { return };
        match shift.direction {
            Direction::Left => doubts.push(doubt("", DoubtWhy::ShiftedLeft, "", "")),
            Direction::Right => {
                if self.is_cut_off(line) {
                    doubts.push(doubt(fields::STRATEGIC_LINES, DoubtWhy::ShiftedRight, "", ""));
                }
                let field = self.way.mapping.field(shift.from).map_or(DoubtField::Row, doubt_field);
                doubts.push(Doubt { field, why: DoubtWhy::ShiftedRight, printed: String::new(), read: String::new() });
            }
        }
    }

    /// Whether a shift to the right pushed the strategic line out of the table.
    pub(super) fn is_cut_off(&self, line: &Line) -> bool {
        line.shift.is_some_and(|s| s.direction == Direction::Right)
            && self.has(fields::STRATEGIC_LINES)
            && line.cell(self.way.mapping.column(fields::STRATEGIC_LINES)).is_empty()
            && !line.cell(self.way.mapping.column(fields::ACTION_LINES)).is_empty()
    }

    fn listed(&mut self, line: &Line, facts: &mut Facts) {
        let mut doubts = Vec::new();
        if self.has(fields::AREA) {
            facts.area = self.area(line, &mut doubts);
        }
        if self.has(fields::INSTRUMENT) {
            let all = self.terms(line, fields::INSTRUMENT, Vocabulary::Instrument, &mut doubts);
            if all.len() > 1 {
                self.one_alone(line, fields::INSTRUMENT);
            }
            facts.instrument = all.into_iter().next();
        }
        if self.has(fields::FORMAT) {
            facts.format = self.format(line);
        }
        if self.has(fields::THEMES) {
            facts.themes = self.terms(line, fields::THEMES, Vocabulary::Theme, &mut doubts);
        }
        if self.has(fields::RESPONSIBLE) || self.has(fields::SUPPORT) {
            let before = std::mem::take(&mut facts.responsible);
            let mut all = self.responsible(line, fields::RESPONSIBLE, Role::Lead, &before, &mut doubts);
            all.extend(self.responsible(line, fields::SUPPORT, Role::Support, &before, &mut doubts));
            facts.responsible = in_order_of(before, each_once(all));
        }
        if self.has(fields::FUNDING) || self.has(fields::FUNDING_SECOND) {
            facts.funding = self.money(line, &mut doubts);
        }
        if self.has(fields::STRATEGIC_LINES) {
            facts.strategic_lines = self.cited(line, fields::STRATEGIC_LINES, PartKind::StrategicLine, &mut doubts);
        }
        if self.has(fields::ACTION_LINES) {
            facts.action_lines = self.cited(line, fields::ACTION_LINES, PartKind::ActionLine, &mut doubts);
            self.as_printed(line, facts);
        }
        facts.doubts.append(&mut doubts);
    }

    /// A column that says how the lines are printed, in their order.
    fn as_printed(&mut self, line: &Line, facts: &mut Facts) {
        let Some(column) = self.way.mapping.column(fields::PRINTED) else { return };
        let printed: Vec<&str> = pieces(line.cell(Some(column))).collect();
        if printed.len() != facts.action_lines.len() {
            return;
        }
        for (cited, printed) in facts.action_lines.iter_mut().zip(printed) {
            printed.clone_into(&mut cited.printed);
            if cited.printed != cited.code {
                cited.origin = crate::action::Origin::Inferred;
            }
        }
    }

    fn money(&mut self, line: &Line, doubts: &mut Vec<Doubt>) -> Vec<Funding> {
        let mut all = self.funding(line, fields::FUNDING, doubts);
        for more in self.funding(line, fields::FUNDING_SECOND, doubts) {
            match all.iter_mut().find(|f| f.code == more.code) {
                Some(known) => known.amount_cents = known.amount_cents.or(more.amount_cents),
                None => all.push(more),
            }
        }
        let column = self.way.mapping.column(fields::AMOUNT);
        let cell = line.cell(column);
        if cell.is_empty() {
            return all;
        }
        let problem = match (money::amount(cell), all.as_mut_slice()) {
            (None, _) => Some("plan-import-slip-amount"),
            (Some(cents), [one]) => {
                one.amount_cents = Some(cents);
                None
            }
            (Some(_), []) => Some("plan-import-slip-amount-of-nothing"),
            (Some(_), _) => Some("plan-import-slip-amount-of-several"),
        };
        if let Some(key) = problem {
            self.drawn.slips.push(Slip::at(line.row, column, Say::new(key).with("typed", cell)));
        }
        all
    }

    fn schedule(&mut self, line: &Line, facts: &mut Facts) {
        let at = |field: &str| self.way.mapping.column(field);
        let has_quarters = fields::QUARTERS.iter().any(|q| self.has(q));
        if !(self.has(fields::WHEN) || self.has(fields::FROM) || self.has(fields::TO) || has_quarters) {
            return;
        }
        let (period, language) = (self.period, self.words.language);
        let mut slips = Vec::new();
        let mut all = When::default();
        let mut take = |field: &str, read: Result<When, WhenProblem>| match read {
            Ok(when) => {
                all.windows.extend(when.windows);
                all.frequency = all.frequency.or(when.frequency);
            }
            Err(problem) => slips.push(Slip::at(line.row, at(field), problem.say(period, language))),
        };
        take(fields::WHEN, self.when(line.cell(at(fields::WHEN))));
        let (from, to) = (line.cell(at(fields::FROM)), line.cell(at(fields::TO)));
        let one = |window: Option<Window>| When { windows: window.into_iter().collect(), frequency: None };
        take(fields::FROM, when::between_cells(from, to, self.period).map(one));
        for (quarter, field) in (1_i8..).zip(fields::QUARTERS) {
            take(field, self.quarter(line.cell(at(field)), quarter).map(one));
        }
        if slips.is_empty() {
            let typed = line.cell(at(fields::WHEN));
            match when::checked(all, typed, self.period) {
                Ok(when) => (facts.windows, facts.frequency) = (when.windows, when.frequency),
                Err(problem) => {
                    slips.push(Slip::at(
                        line.row,
                        at(fields::WHEN).or(at(fields::FROM)),
                        problem.say(period, language),
                    ));
                }
            }
        }
        self.drawn.slips.append(&mut slips);
    }

    fn quarter(&self, cell: &str, quarter: i8) -> Result<Option<Window>, WhenProblem> {
        if cell.is_empty() {
            return Ok(None);
        }
        if !is_mark(cell) {
            return Err(WhenProblem::NotUnderstood(cell.to_owned()));
        }
        if self.period.first.year() != self.period.last.year() {
            return Err(WhenProblem::WhichYear(cell.to_owned()));
        }
        Ok(Window::quarter(self.period.first.year(), quarter))
    }

    /// Fields that the table itself says are open.
    fn marked_open(&self, line: &Line, doubts: &mut Vec<Doubt>) {
        for piece in pieces(line.cell(self.way.mapping.column(fields::OPEN))) {
            let field = self.lexica.fields.get(&fold(piece));
            if let Some(field) = field.filter(|field| !doubts.iter().any(|d| d.field == **field)) {
                let (printed, read) = Default::default();
                doubts.push(Doubt { field: *field, why: DoubtWhy::MarkedOpen, printed, read });
            }
        }
    }
}

/// The numbers given so far.
#[derive(Default)]
struct Numbers {
    /// Of a table without numbers, by its titles.
    by_row: HashMap<usize, String>,
    rows: HashMap<String, usize>,
    above: Option<String>,
    within: usize,
    last: usize,
}

impl Numbers {
    /// Where the table has no numbers, the rows are counted.
    fn next(&mut self) -> String {
        self.last += 1;
        self.last.to_string()
    }
}
