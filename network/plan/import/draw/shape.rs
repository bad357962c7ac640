//! The rows of a table before their words are read: which were shifted, which cells a merged block left empty. Both
//! are asked and never guessed; a row whose question is open waits.

use imports::Slip;
use platform::sheet::{Kind, Notice, Row};
use platform::{Say, ids};

use super::super::fields::{self, FIELDS};
use super::super::question::{LEAVE, NO, Offered, Question, YES};
use super::Drawing;
use super::fit::Fit;

/// A row as it is read.
pub struct Line {
    pub row: usize,
    pub cells: Vec<String>,
    pub shift: Option<Shift>,
    /// Columns whose value stood in the first cell of a merged block above.
    pub carried: Vec<usize>,
    /// A question about it is open, or a cell of it cannot be read.
    pub waits: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shift {
    pub direction: Direction,
    pub from: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    Left,
    Right,
}

impl Line {
    fn of(row: &Row) -> Self {
        let text = |cell: &platform::sheet::Cell| {
            if cell.kind == Kind::Error { String::new() } else { cell.text.trim().to_owned() }
        };
        Self {
            row: row.number,
            cells: row.cells.iter().map(text).collect(),
            shift: None,
            carried: Vec::new(),
            waits: false,
        }
    }

    pub fn cell(&self, column: Option<usize>) -> &str {
        column.and_then(|at| self.cells.get(at)).map_or("", String::as_str)
    }

    /// The row as it stood before it was shifted.
    fn put_back(&mut self, shift: Shift) {
        match shift.direction {
            Direction::Right => {
                self.cells.remove(shift.from);
            }
            Direction::Left => self.cells.insert(shift.from, String::new()),
        }
        self.shift = Some(shift);
    }
}

impl Drawing<'_> {
    pub(super) fn lines(&mut self) -> Vec<Line> {
        let mut lines: Vec<Line> = Vec::new();
        for row in self.sheet.body() {
            let mut line = Line::of(row);
            line.waits = self.errors_of(row);
            if line.cells.iter().enumerate().all(|(at, c)| c.is_empty() || self.way.mapping.field(at).is_none())
                && !line.waits
            {
                continue;
            }
            self.put_back_if_shifted(&mut line);
            lines.push(line);
        }
        self.merged(&mut lines);
        lines
    }

    /// `#REF!` and the like in a column that is read.
    fn errors_of(&mut self, row: &Row) -> bool {
        let mut found = false;
        for (column, cell) in row.cells.iter().enumerate() {
            if cell.kind == Kind::Error && self.way.mapping.field(column).is_some() {
                let say = Say::new("plan-import-slip-error-cell").with("typed", cell.text.trim());
                self.drawn.slips.push(Slip::at(row.number, Some(column), say));
                found = true;
            }
        }
        found
    }

    fn put_back_if_shifted(&mut self, line: &mut Line) {
        let beyond = (self.named..line.cells.len()).find(|at| !line.cells[*at].is_empty());
        let found = self.shift_of(&line.cells, beyond.is_some());
        if found.is_none() && beyond.is_none() {
            return;
        }
        let say = match (found, beyond) {
            (Some(Shift { direction: Direction::Right, .. }), _) => Say::new("plan-import-ask-shift-right"),
            (Some(Shift { direction: Direction::Left, .. }), _) => Say::new("plan-import-ask-shift-left"),
            (None, at) => Say::new("plan-import-ask-beyond").with("value", line.cell(at)),
        };
        let mut choices = Vec::new();
        if found.is_some() {
            choices.push(Offered::say(YES, "plan-import-answer-shift-back"));
            choices.push(Offered::say(NO, "plan-import-answer-shift-keep"));
        } else {
            choices.push(Offered::say(LEAVE, "plan-import-answer-beyond-leave"));
        }
        let question = Question {
            key: format!("shift-{}-{}", line.row, &ids::digest(&line.cells.join("\t"))[..12]),
            row: line.row,
            column: found.map(|s| s.from).or(beyond),
            rows: 1,
            say,
            choices,
            answer: None,
            must: true,
        };
        match (self.ask(question).as_deref(), found) {
            (Some(YES), Some(shift)) => line.put_back(shift),
            (Some(_), _) => {}
            (None, _) => line.waits = true,
        }
    }

    /// The one shift by a column after which the words of a row stand where they belong, if there is one.
    fn shift_of(&mut self, cells: &[String], has_beyond: bool) -> Option<Shift> {
        let width = cells.len();
        let mut fit = |column: usize, text: Option<&String>| self.fit(column, text.map_or("", String::as_str));
        let here: Vec<Fit> = (0..width).map(|at| fit(at, cells.get(at))).collect();
        let misfits = here.iter().filter(|f| **f == Fit::No).count();
        if misfits < 2 && !has_beyond {
            return None;
        }
        let right: Vec<Fit> = (0..width).map(|at| fit(at, cells.get(at + 1))).collect();
        let left: Vec<Fit> =
            (0..=width).map(|at| at.checked_sub(1).map_or(Fit::Free, |before| fit(at, cells.get(before)))).collect();
        let count = |all: &[Fit], one: Fit| all.iter().filter(|f| **f == one).count();
        let score = |head: &[Fit], tail: &[Fit]| {
            (count(head, Fit::No) + count(tail, Fit::No), count(head, Fit::Yes) + count(tail, Fit::Yes))
        };
        let rights = (0..width)
            .filter(|at| cells[*at].is_empty())
            .map(|from| (score(&here[..from], &right[from..]), Shift { direction: Direction::Right, from }));
        let lefts = (0..width)
            .filter(|_| width < self.named)
            .map(|from| (score(&here[..from], &left[from + 1..]), Shift { direction: Direction::Left, from }));
        let ((wrong, fitting), shift) =
            rights.chain(lefts).min_by_key(|((no, yes), _)| (*no, std::cmp::Reverse(*yes)))?;
        let is_better = wrong * 3 <= misfits
            && (fitting > count(&here, Fit::Yes) || (has_beyond && shift.direction == Direction::Right));
        is_better.then_some(shift)
    }

    /// Blocks of merged cells: one question for each column.
    fn merged(&mut self, lines: &mut [Line]) {
        let head = self.sheet.rows[self.sheet.head].number;
        let blocks: Vec<(usize, usize, usize)> = self
            .sheet
            .notices
            .iter()
            .filter_map(|notice| match notice {
                Notice::Merged { row, column, rows, .. } if *row > head && *rows > 1 => Some((*row, *column, *rows)),
                _ => None,
            })
            .collect();
        for field in &FIELDS {
            let Some(column) = self.way.mapping.column(field.key) else { continue };
            if matches!(field.key, fields::NUMBER | fields::TITLE | fields::TEXT) {
                continue;
            }
            let own: Vec<(usize, usize)> =
                blocks.iter().filter(|(_, at, _)| *at == column).map(|(row, _, rows)| (*row, *rows)).collect();
            let covered = |row: usize| own.iter().any(|(first, rows)| row > *first && row < first + rows);
            let empty: Vec<usize> = if own.is_empty() {
                blanks_below(lines, column, field.key)
            } else {
                (0..lines.len())
                    .filter(|at| covered(lines[*at].row) && lines[*at].cell(Some(column)).is_empty())
                    .collect()
            };
            if !empty.is_empty() {
                self.carry_down(lines, column, field.key, &empty, own.is_empty());
            }
        }
    }

    fn carry_down(&mut self, lines: &mut [Line], column: usize, field: &str, empty: &[usize], is_text: bool) {
        let key = if is_text { "plan-import-ask-blank" } else { "plan-import-ask-merged" };
        let question = Question {
            key: format!("merged-{field}"),
            row: lines[empty[0]].row,
            column: Some(column),
            rows: empty.len(),
            say: Say::new(key).with("field", self.label(field)).with("n", empty.len()),
            choices: vec![
                Offered::say(YES, "plan-import-answer-carry-down"),
                Offered::say(NO, "plan-import-answer-leave-empty"),
            ],
            answer: None,
            must: true,
        };
        if self.ask(question).as_deref() != Some(YES) {
            return;
        }
        for &at in empty {
            let above = lines[..at].iter().rev().map(|l| l.cell(Some(column))).find(|text| !text.is_empty());
            let Some(above) = above.map(str::to_owned) else { continue };
            let line = &mut lines[at];
            if line.cells.len() <= column {
                line.cells.resize(column + 1, String::new());
            }
            line.cells[column] = above;
            line.carried.push(column);
        }
    }
}

/// In a text file nothing says which cells were merged: a column of groups that begins with a value and has holes.
fn blanks_below(lines: &[Line], column: usize, field: &str) -> Vec<usize> {
    let is_of_groups = matches!(field, fields::AREA | fields::INSTRUMENT);
    let begins = lines.first().is_some_and(|l| !l.cell(Some(column)).is_empty());
    if !is_of_groups || !begins {
        return Vec::new();
    }
    (0..lines.len()).filter(|at| !lines[*at].waits && lines[*at].cell(Some(column)).is_empty()).collect()
}
