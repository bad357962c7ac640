//! From the rows of a table to what it would do to a plan. Pure: what is known comes in, the changes, problems and
//! questions come out, nothing is asked of the database or written.
//!
//! Promises: every row is read to its end, so that a person sees all that is wrong at once, each thing at its row and
//! column; the same table, answers and state give the same outcome.

mod bodies;
mod cited;
mod fit;
mod lexica;
mod numbering;
mod row;
mod shape;
mod state;
mod titles;
mod whole;
mod words;

use std::cell::RefCell;
use std::collections::HashMap;

use imports::Slip;
use platform::Say;
use platform::sheet::Sheet;
use platform::words::Words;
use settings::vocabulary::Vocabulary;

use super::cells::when::{self, Period, When, WhenProblem};
use super::drawn::Drawn;
use super::fields;
use super::known::Known;
use super::question::Question;
use super::way::Way;
use fit::Fit;
use lexica::Lexica;

/// Above any plan of a network.
pub const ROWS_MAX: usize = 10_000;
/// More lines and areas than any plan has.
pub const PARTS_MAX: usize = 300;

pub fn draw(sheet: &Sheet, way: &Way, known: &Known) -> Drawn {
    let mut drawing = Drawing::new(sheet, way, known);
    let lines = drawing.lines();
    drawing.drawn.rows = lines.len();
    if lines.len() > ROWS_MAX {
        let say = Say::new("plan-import-slip-too-many-rows").with("max", ROWS_MAX).with("n", lines.len());
        drawing.drawn.slips.push(Slip::at(0, None, say));
        return drawing.drawn;
    }
    let mut actions = drawing.rows(&lines);
    drawing.first_column(&lines, &mut actions);
    drawing.numbering_behind(&lines, &mut actions);
    drawing.shading(&lines, &mut actions);
    drawing.finish(actions)
}

pub(super) struct Drawing<'a> {
    sheet: &'a Sheet,
    way: &'a Way,
    known: &'a Known,
    words: Words,
    headings: Vec<String>,
    /// How many columns have a heading.
    named: usize,
    period: Period,
    lexica: Lexica,
    fits: HashMap<&'static str, HashMap<String, Fit>>,
    /// Times that were read already: most rows say one of few.
    times: RefCell<HashMap<String, Result<When, WhenProblem>>>,
    asked: HashMap<String, usize>,
    sampled_rows: usize,
    /// The folded names of the terms that are added, by their codes.
    added_terms: HashMap<(Vocabulary, String), String>,
    drawn: Drawn,
}

impl<'a> Drawing<'a> {
    fn new(sheet: &'a Sheet, way: &'a Way, known: &'a Known) -> Self {
        let headings = sheet.headings();
        Self {
            sheet,
            way,
            known,
            words: known.words,
            named: headings.len(),
            headings,
            period: Period { first: known.first, last: known.last },
            lexica: Lexica::of(known),
            fits: HashMap::new(),
            times: RefCell::new(HashMap::new()),
            asked: HashMap::new(),
            sampled_rows: 0,
            added_terms: HashMap::new(),
            drawn: Drawn {
                is_new_plan: known.plan.is_none(),
                parts: known.lines.iter().filter(|l| l.unit.is_none()).cloned().collect(),
                ..Drawn::default()
            },
        }
    }

    fn label(&self, field: &str) -> String {
        self.words.t(&fields::label(field))
    }

    fn when(&self, cell: &str) -> Result<When, WhenProblem> {
        if cell.is_empty() {
            return Ok(When::default());
        }
        if let Some(known) = self.times.borrow().get(cell) {
            return known.clone();
        }
        let read = when::read(cell, self.period);
        self.times.borrow_mut().insert(cell.to_owned(), read.clone());
        read
    }

    fn has(&self, field: &str) -> bool {
        self.way.mapping.column(field).is_some()
    }

    /// The question, when another row asked it before; this one is counted with it.
    fn asked_before(&mut self, key: &str) -> Option<&Question> {
        let known = &mut self.drawn.questions[*self.asked.get(key)?];
        known.rows += 1;
        Some(known)
    }

    /// Asks, once for each key; the answer, if there is one among the choices.
    fn ask(&mut self, mut question: Question) -> Option<String> {
        if let Some(asked) = self.asked_before(&question.key) {
            return asked.answer.clone();
        }
        let given = self.way.answers.get(&question.key);
        question.answer = given.filter(|a| question.choices.iter().any(|c| c.value == **a)).cloned();
        let answer = question.answer.clone();
        self.asked.insert(question.key.clone(), self.drawn.questions.len());
        self.drawn.questions.push(question);
        answer
    }
}
