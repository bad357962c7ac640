//! The rows of a table before their words are read: which were shifted, which cells a merged block left empty. Both
//! are asked and never guessed; a row whose question is open waits.

use std::collections::HashMap;
use std::rc::Rc;

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

    /// Blocks of merged cells: a question for each column with cells that one covers from above, and one for those
    /// that one covers from the side.
    fn merged(&mut self, lines: &mut [Line]) {
        let covered = self.covered(lines);
        for field in &FIELDS {
            let Some(column) = self.way.mapping.column(field.key) else { continue };
            let own = |side: Side| covered.get(&(column, side)).cloned().unwrap_or_default();
            let (above, beside) = (own(Side::Above), own(Side::Left));
            if above.is_empty() && beside.is_empty() {
                self.carry(lines, (column, field.key), "blank", &blanks_below(lines, column, field.key));
                continue;
            }
            self.carry(lines, (column, field.key), "merged", &above);
            self.carry(lines, (column, field.key), "merged-across", &beside);
        }
    }

    /// The cells that merged blocks cover, by column, in rows that are actions. Without a number or a title a row is
    /// told in another way.
    fn covered(&self, lines: &[Line]) -> HashMap<(usize, Side), Vec<Covered>> {
        let sheet = self.sheet;
        let head = sheet.rows[sheet.head].number;
        let (title, number) = (self.way.mapping.column(fields::TITLE), self.way.mapping.column(fields::NUMBER));
        let mut found: HashMap<(usize, Side), Vec<Covered>> = HashMap::new();
        for notice in &sheet.notices {
            let Notice::Merged { row, column, rows, columns } = *notice else { continue };
            let Ok(at) = sheet.rows.binary_search_by_key(&row, |r| r.number) else { continue };
            if row <= head || sheet.rows[at].text(column).is_empty() {
                continue;
            }
            let value: Rc<str> = sheet.rows[at].text(column).into();
            let first = lines.partition_point(|line| line.row < row);
            let inside = lines[first..].iter().take_while(|line| line.row < row.saturating_add(rows));
            for (at, line) in (first..).zip(inside).filter(|(_, line)| !line.cell(title).is_empty()) {
                let mapped = (column..column.saturating_add(columns).min(self.named))
                    .filter(|at| self.way.mapping.field(*at).is_some() && ![title, number].contains(&Some(*at)));
                for own in mapped.filter(|own| (line.row, *own) != (row, column) && line.cell(Some(*own)).is_empty()) {
                    let side = if own == column { Side::Above } else { Side::Left };
                    found.entry((own, side)).or_default().push(Covered { line: at, value: Rc::clone(&value) });
                }
            }
        }
        found.values_mut().for_each(|all| all.sort_by_key(|covered| covered.line));
        found
    }

    fn carry(&mut self, lines: &mut [Line], (column, field): (usize, &str), kind: &str, covered: &[Covered]) {
        let Some(first) = covered.first() else { return };
        let carry =
            if kind == "merged-across" { "plan-import-answer-carry-across" } else { "plan-import-answer-carry-down" };
        let question = Question {
            key: if kind == "merged-across" { format!("across-{field}") } else { format!("merged-{field}") },
            row: lines[first.line].row,
            column: Some(column),
            rows: covered.len(),
            say: Say::new(format!("plan-import-ask-{kind}")).with("field", self.label(field)).with("n", covered.len()),
            choices: vec![Offered::say(YES, carry), Offered::say(NO, "plan-import-answer-leave-empty")],
            answer: None,
            must: true,
        };
        if self.ask(question).as_deref() != Some(YES) {
            return;
        }
        for covered in covered {
            let line = &mut lines[covered.line];
            if line.cells.len() <= column {
                line.cells.resize(column + 1, String::new());
            }
            covered.value.as_ref().clone_into(&mut line.cells[column]);
            line.carried.push(column);
        }
    }
}

/// Where the value of a covered cell stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Side {
    Above,
    Left,
}

/// A cell without a value of its own: in which of the lines, and that of the whole block.
#[derive(Debug, Clone)]
struct Covered {
    line: usize,
    value: Rc<str>,
}

/// In a text file nothing says which cells were merged: a column of groups that begins with a value and has holes.
fn blanks_below(lines: &[Line], column: usize, field: &str) -> Vec<Covered> {
    let is_of_groups = matches!(field, fields::AREA | fields::INSTRUMENT);
    let begins = lines.first().is_some_and(|l| !l.cell(Some(column)).is_empty());
    if !is_of_groups || !begins {
        return Vec::new();
    }
    let mut above: Rc<str> = Rc::default();
    let mut found = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        if !line.cell(Some(column)).is_empty() {
            above = line.cell(Some(column)).into();
        } else if !line.waits {
            found.push(Covered { line: at, value: Rc::clone(&above) });
        }
    }
    found
}
