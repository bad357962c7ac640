//! The same import from the command line: a file in, an outcome or problems out, both for people and for programs.

use std::cell::Cell;

use imports::console::odd_answers;
use imports::{Answers, BatchId, Problems, Progress, Question};
use jiff::civil::{Date, date};
use platform::sheet::{self, Sheet};
use platform::words::Words;
use platform::{Refusal, Say, Tx};
use serde_json::{Value, json};
use viewer::Context;

use super::commands::{self, Work};
use super::draw::draw;
use super::drawn::{Drawn, Tally};
use super::known::Known;
use super::target::{Heading, Target};
use super::told::{Changed, changed};
use super::way::Way;
use super::{IMPORT, answers, fields, rules};
use crate::work_plan::{self, Shape, TextStatus};

/// What a command says beside its file.
#[derive(Debug, Clone, Default)]
pub struct Asked {
    pub plan: String,
    pub title: Option<String>,
    pub from: Option<Date>,
    pub to: Option<Date>,
    /// The list of lines of a new plan.
    pub lines: String,
    pub official: bool,
    /// Answers by the keys of their questions, as the problems name them.
    pub answers: Answers,
    pub tab: Option<String>,
    pub check: bool,
}

/// What a file did to a plan, or would do.
impl Asked {
    /// Whether it says something that only a new plan needs.
    fn describes_a_plan(&self) -> bool {
        self.title.is_some() || self.from.is_some() || self.to.is_some() || !self.lines.is_empty() || self.official
    }
}

#[derive(Debug)]
pub struct Outcome {
    pub of_file: imports::Outcome<Tally>,
    pub plan: String,
    /// Actions of the plan that the file does not have.
    pub missing: Vec<String>,
    /// The actions that it changes.
    pub changed: Vec<Changed>,
    is_new_plan: bool,
}

/// How many lines of a terminal tell which actions a plan changes; programs are told all.
const CHANGES_TOLD: usize = 50;

/// Imports a file in one transaction, or only says what it would do, telling how many of all the things are done.
pub fn from_file(
    cx: &Context,
    name: &str,
    bytes: &[u8],
    asked: &Asked,
    progress: Progress,
) -> Result<Outcome, Problems> {
    rules::may_import(&cx.viewer).map_err(|why| Problems::Refused(Refusal::no(why)))?;
    let sheet = sheet::read_tab(name, bytes, asked.tab.as_deref()).map_err(Problems::File)?;
    let (mut way, known) = cx.read(|tx| prepared(tx, cx, &sheet, asked)).map_err(Problems::Refused)?;
    let target = way.target.clone().ok_or(Problems::Refused(Refusal::NotFound))?;
    let left_out = way.mapping.left_out(&sheet.headings());
    let says = (IMPORT.wrong)(&way.mapping, cx.words);
    if !says.is_empty() {
        return Err(Problems::Columns { says, left_out });
    }
    if !asked.answers.is_empty() {
        let says = odd_answers(&asked.answers, &answers::met(&sheet, &way, &known, &asked.answers), &cx.words);
        if !says.is_empty() {
            return Err(Problems::Answers(says));
        }
        way.answers.extend(asked.answers.clone());
    }
    let drawn = ready(draw(&sheet, &way, &known), &left_out)?;
    let outcome = |known: &Known, drawn: Drawn, batch: Option<BatchId>| Outcome {
        changed: changed(cx.words, known, &drawn),
        is_new_plan: drawn.is_new_plan,
        plan: target.slug().to_owned(),
        of_file: imports::Outcome {
            file: name.to_owned(),
            rows: drawn.rows,
            tally: drawn.tally(),
            notes: drawn.notes,
            left_out: left_out.clone(),
            batch,
            saved: |batch| Say::new("imports-batch-at").with("address", IMPORT.batch_href(batch)),
            was_check: asked.check,
        },
        missing: drawn.missing.into_iter().map(|(number, _)| number).collect(),
    };
    if asked.check || drawn.changes_nothing() {
        return Ok(outcome(&known, drawn, None));
    }
    // Drawn again inside the transaction, so that it rests on what is known at that moment.
    let row = Cell::new(0);
    let done = cx.write(|tx| {
        let known = Known::load(tx, cx, &target)?;
        let drawn = match ready(draw(&sheet, &way, &known), &left_out) {
            Ok(drawn) => drawn,
            Err(problems) => return Ok(Err(problems)),
        };
        let work = Work { file: name, sheet: &sheet, way: &way, target: &target, known: &known, drawn: &drawn };
        let batch = commands::carry_out(tx, cx, &work, progress, &row)?;
        Ok(Ok((known, drawn, batch)))
    });
    let (known, drawn, batch) = done.map_err(|refusal| Problems::refused(refusal, row.get(), &left_out))??;
    Ok(outcome(&known, drawn, Some(batch)))
}

fn prepared(tx: &mut Tx, cx: &Context, sheet: &Sheet, asked: &Asked) -> Result<(Way, Known), Refusal> {
    let mut way = commands::way_for(tx, cx, sheet)?;
    let target = match work_plan::by_slug(tx, &cx.network.id, &asked.plan) {
        Ok(_) if asked.describes_a_plan() => {
            return Err(Refusal::no(Say::new("plan-import-console-known").with("plan", asked.plan.as_str())));
        }
        Ok(plan) => Target::Known(plan.slug),
        Err(Refusal::NotFound) => Target::New(Box::new(heading(&way, asked)?)),
        Err(other) => return Err(other),
    };
    let known = Known::load(tx, cx, &target)?;
    way.target = Some(target);
    Ok((way, known))
}

/// A new plan as the command line describes it; what it leaves out follows from its address and its columns.
fn heading(way: &Way, asked: &Asked) -> Result<Heading, Refusal> {
    let year: Option<i16> = asked.plan.parse().ok().filter(|year| (1900..=2199).contains(year));
    let (Some(first), Some(last)) =
        (asked.from.or(year.map(|y| date(y, 1, 1))), asked.to.or(year.map(|y| date(y, 12, 31))))
    else {
        return Err(Refusal::no("plan-import-console-period"));
    };
    let has_areas = way.mapping.column(fields::AREA).is_some();
    let form = platform::forms::Pairs(
        [
            ("slug", asked.plan.clone()),
            ("title", asked.title.clone().unwrap_or_else(|| format!("Pla de treball {}", asked.plan))),
            ("first", first.to_string()),
            ("last", last.to_string()),
            ("shape", if has_areas { Shape::Areas } else { Shape::Lines }.to_string()),
            ("text_status", if asked.official { TextStatus::Official } else { TextStatus::Summarised }.to_string()),
            ("lines", asked.lines.clone()),
        ]
        .map(|(name, value)| (name.to_owned(), value))
        .to_vec(),
    );
    Heading::parse(&form, last).map_err(Refusal::Fields)
}

fn ready(mut drawn: Drawn, left_out: &[String]) -> Result<Drawn, Problems> {
    if drawn.is_ready() {
        return Ok(drawn);
    }
    let questions = std::mem::take(&mut drawn.questions).into_iter().filter(Question::is_open).collect();
    Err(Problems::Rows { slips: drawn.slips, questions, left_out: left_out.to_vec() })
}

impl Outcome {
    /// Lines for a terminal.
    pub fn lines(&self, words: &Words) -> Vec<String> {
        let missing = || words.t1("plan-import-missing", "numbers", words.language.list(&self.missing));
        let mut own: Vec<String> = (!self.missing.is_empty()).then(missing).into_iter().collect();
        if self.of_file.was_check && !self.is_new_plan {
            own.extend(self.changes(*words));
        }
        self.of_file.lines_with(words, own)
    }

    /// Action by action, as far as a terminal is patient.
    fn changes(&self, words: Words) -> Vec<String> {
        let mut lines = Vec::new();
        for (told, action) in self.changed.iter().enumerate() {
            let more = action.lines(words);
            if told > 0 && lines.len() + more.len() > CHANGES_TOLD {
                lines.push(words.tn("imports-and-more", self.changed.len() - told));
                break;
            }
            lines.extend(more);
        }
        lines
    }

    pub fn json(&self, words: &Words) -> Value {
        let mut told = self.of_file.json(words);
        told["plan"] = json!(self.plan);
        told["missing"] = json!(self.missing);
        told["actions"] = self.changed.iter().map(|action| action.json(*words)).collect();
        told
    }
}

/// The answer `KEY=VALUE` of a command line; else the sentence that says how one is written.
pub fn answer(typed: &str) -> Result<(String, String), String> {
    typed
        .split_once('=')
        .filter(|(key, value)| !key.is_empty() && !value.is_empty())
        .map(|(key, value)| (key.to_owned(), value.to_owned()))
        .ok_or_else(|| format!("« {typed} » is no answer: write KEY=VALUE, as the problems say"))
}
