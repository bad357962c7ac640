//! From the rows of a file to a plan. Pure: what is known comes in, a plan comes out, nothing is asked or written.
//!
//! Promises: every row is read to its end, so that a person sees all that is wrong at once, each thing at its row and
//! column; the same rows and the same state give the same plan; rows that say the same twice are done once and shown.

mod dates;
mod people;
mod seats;
#[cfg(test)]
mod tests;

use std::collections::HashMap;

use imports::Slip;
use platform::Say;
use platform::sheet::{Kind, Mapping, Row, Sheet};

use super::fields;
use super::known::{Index, Known};
use super::plan::{Council, Membership, Plan};
use super::reading;
use super::way::Way;
use super::which::Told;

/// The longest text of a cell that is kept: a name, a title.
pub const TEXT_MAX: usize = 200;
/// Above any list of members and contacts, and below what one transaction should hold.
pub const ROWS_MAX: usize = 5_000;

pub fn draw(sheet: &Sheet, way: &Way, known: &Known) -> Plan {
    let mut drawing = Drawing::new(way, known);
    for row in sheet.body() {
        drawing.row(row);
    }
    drawing.finish()
}

pub(super) struct Drawing<'a> {
    way: &'a Way,
    known: &'a Known,
    index: Index<'a>,
    plan: Plan,
    councils: HashMap<String, usize>,
    people: people::Found,
    posts: HashMap<(usize, usize), usize>,
    seats: HashMap<(usize, String), usize>,
    whole_rows: HashMap<Vec<String>, usize>,
}

/// What is wrong was noted as a slip.
#[derive(Debug)]
pub(super) struct Noted;

/// One row with the columns of its fields.
#[derive(Clone, Copy)]
pub(super) struct Line<'a> {
    row: &'a Row,
    mapping: &'a Mapping,
}

impl Line<'_> {
    /// A cell on one line, without doubled spaces; empty for an error of the spreadsheet program.
    fn text(&self, field: &str) -> String {
        let Some(column) = self.mapping.column(field) else { return String::new() };
        let is_error = self.row.cells.get(column).is_some_and(|cell| cell.kind == Kind::Error);
        if is_error { String::new() } else { self.row.text(column).split_whitespace().collect::<Vec<_>>().join(" ") }
    }

    fn number(&self) -> usize {
        self.row.number
    }

    fn slip(&self, field: &str, say: impl Into<Say>) -> Slip {
        Slip { row: self.row.number, column: self.mapping.column(field), say: say.into() }
    }
}

impl<'a> Drawing<'a> {
    fn new(way: &'a Way, known: &'a Known) -> Self {
        Self {
            way,
            known,
            index: Index::of(known),
            plan: Plan::default(),
            councils: HashMap::new(),
            people: people::Found::default(),
            posts: HashMap::new(),
            seats: HashMap::new(),
            whole_rows: HashMap::new(),
        }
    }

    fn row(&mut self, row: &'a Row) {
        let line = Line { row, mapping: &self.way.mapping };
        let told: Vec<String> = fields::FIELDS.iter().map(|field| line.text(field.key)).collect();
        let has_errors = self.errors_of(&line);
        if told.iter().all(String::is_empty) {
            return;
        }
        self.plan.rows += 1;
        self.oddities_of(&line, &told);
        if let Some(first) = self.whole_rows.get(&told) {
            let say = Say::new("members-import-doubt-repeats").with("row", first.to_string());
            self.plan.doubts.push(Slip { row: row.number, column: None, say });
            return;
        }
        self.whole_rows.insert(told, row.number);
        if has_errors {
            return;
        }
        let Some(council) = self.council(&line) else { return };
        self.dates(&line, council);
        let person = self.person(&line, council);
        self.seat(&line, council, person);
    }

    /// `#REF!` and the like in a column that is read.
    fn errors_of(&mut self, line: &Line) -> bool {
        let mut found = false;
        for field in &fields::FIELDS {
            let Some(cell) = line.mapping.column(field.key).and_then(|column| line.row.cells.get(column)) else {
                continue;
            };
            if cell.kind == Kind::Error {
                self.plan
                    .slips
                    .push(line.slip(field.key, Say::new("members-import-slip-error-cell").with("typed", &cell.text)));
                found = true;
            }
        }
        found
    }

    fn oddities_of(&mut self, line: &Line, told: &[String]) {
        for (field, text) in fields::FIELDS.iter().zip(told) {
            let now = text.chars().count();
            if now > TEXT_MAX {
                let say = Say::new("platform-form-too-long").with("max", TEXT_MAX).with("now", now);
                self.plan.slips.push(line.slip(field.key, say));
            } else if reading::looks_like_code(text) {
                self.plan.doubts.push(line.slip(field.key, "members-import-doubt-code"));
            }
        }
    }

    fn council(&mut self, line: &Line) -> Option<usize> {
        let (name, code, kind) = (line.text(fields::COUNCIL), line.text(fields::INE), line.text(fields::KIND));
        let which = match (Told { name: &name, code: &code, kind: &kind }).which(&self.index) {
            Ok(which) => which,
            Err((field, say)) => {
                self.plan.slips.push(line.slip(field, say));
                return None;
            }
        };
        let key = which.key();
        if let Some(&place) = self.councils.get(&key) {
            self.plan.councils[place].rows.push(line.number());
            return Some(place);
        }
        let known =
            self.index.organisation(which.kind, which.ine.as_deref(), which.comarca_code.as_deref(), &which.name);
        let council = Council {
            rows: vec![line.number()],
            kind: which.kind,
            name: known.map_or(which.name, |o| o.name.clone()),
            short: which.short,
            ine: which.ine,
            comarca_code: which.comarca_code,
            known: known.map(|o| o.id.clone()),
            joined: None,
            left: None,
            membership: Membership::Stays,
        };
        self.plan.councils.push(council);
        let place = self.plan.councils.len() - 1;
        self.councils.insert(key, place);
        Some(place)
    }

    fn finish(mut self) -> Plan {
        for place in 0..self.plan.councils.len() {
            let membership = self.membership(place);
            self.plan.councils[place].membership = membership;
        }
        if self.plan.rows > ROWS_MAX {
            let say = Say::new("members-import-slip-too-many-rows").with("max", ROWS_MAX).with("n", self.plan.rows);
            self.plan.slips.insert(0, Slip { row: 1, column: None, say });
        }
        let place = |slip: &Slip| (slip.row, slip.column);
        self.plan.slips.sort_by_key(place);
        self.plan.doubts.sort_by_key(place);
        self.plan
    }

    /// A slip about a row that is behind us.
    fn slip_at(&self, row: usize, field: &str, say: Say) -> Slip {
        Slip { row, column: self.way.mapping.column(field), say }
    }
}
