//! The same import from the command line: a file in, an outcome or problems out, both for people and for programs.

use std::cell::Cell;

use jiff::civil::{Date, date};
use platform::sheet::{self, SheetProblem, column_letters};
use platform::words::Words;
use platform::{Refusal, Say};
use serde_json::{Value, json};
use viewer::Context;

use super::batch::BatchId;
use super::carry::Progress;
use super::commands::{self, Work};
use super::draft::{Table, Way};
use super::draw::draw;
use super::drawn::{Drawn, Slip, Tally};
use super::known::Known;
use super::question::{Answers, Label, Question};
use super::target::{Heading, Target};
use super::{fields, rules};
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

/// What a file did, or would do.
#[derive(Debug)]
pub struct Outcome {
    pub file: String,
    pub plan: String,
    pub rows: usize,
    pub tally: Tally,
    pub notes: Vec<Slip>,
    /// Headings of columns that were not read.
    pub left_out: Vec<String>,
    /// Actions of the plan that the file does not have.
    pub missing: Vec<String>,
    /// Nothing: it was only checked, or all of it was there already.
    pub batch: Option<BatchId>,
    pub was_check: bool,
}

/// Why nothing was written.
#[derive(Debug)]
pub enum Problems {
    File(SheetProblem),
    Columns(Vec<Say>),
    Rows { slips: Vec<Slip>, questions: Vec<Question> },
    Refused(Refusal),
}

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
    let table = Table::new(sheet, &cx.words);
    let (way, known) = cx.read(|tx| prepared(tx, cx, &table, asked)).map_err(Problems::Refused)?;
    let target = way.target.clone().ok_or(Problems::Refused(Refusal::NotFound))?;
    check_columns(cx, &way)?;
    let drawn = ready(draw(&table.sheet, &way, &known))?;
    let left_out = way.mapping.left_out(&table.sheet.headings());
    let outcome = |drawn: Drawn, batch: Option<BatchId>| Outcome {
        file: name.to_owned(),
        plan: target.slug().to_owned(),
        rows: drawn.rows,
        tally: drawn.tally(),
        notes: drawn.notes,
        left_out: left_out.clone(),
        missing: drawn.missing.into_iter().map(|(number, _)| number).collect(),
        batch,
        was_check: asked.check,
    };
    if asked.check || drawn.changes_nothing() {
        return Ok(outcome(drawn, None));
    }
    // Drawn again inside the transaction, so that it rests on what is known at that moment.
    let row = Cell::new(0);
    let done = cx.write(|tx| {
        let known = Known::load(tx, cx, &target)?;
        let drawn = match ready(draw(&table.sheet, &way, &known)) {
            Ok(drawn) => drawn,
            Err(problems) => return Ok(Err(problems)),
        };
        let work = Work { file: name, table: &table, way: &way, target: &target, known: &known, drawn: &drawn };
        let batch = commands::carry_out(tx, cx, &work, progress, &row)?;
        Ok(Ok((drawn, batch)))
    });
    let (drawn, batch) = done.map_err(|refusal| match refusal {
        Refusal::Fields(problems) => {
            Problems::Rows { slips: commands::refused_at(row.get(), problems), questions: Vec::new() }
        }
        other => Problems::Refused(other),
    })??;
    Ok(outcome(drawn, Some(batch)))
}

fn prepared(tx: &mut platform::Tx, cx: &Context, table: &Table, asked: &Asked) -> Result<(Way, Known), Refusal> {
    let mut way = commands::way_for(tx, cx, table)?;
    way.answers.extend(asked.answers.clone());
    let target = match work_plan::by_slug(tx, &cx.network.id, &asked.plan) {
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

fn check_columns(cx: &Context, way: &Way) -> Result<(), Problems> {
    let label = |key: &str| cx.words.t(&fields::label(key));
    let wrong: Vec<Say> = way.mapping.problems(&fields::FIELDS).iter().map(|p| p.say(label)).collect();
    if wrong.is_empty() { Ok(()) } else { Err(Problems::Columns(wrong)) }
}

fn ready(mut drawn: Drawn) -> Result<Drawn, Problems> {
    if drawn.is_ready() {
        return Ok(drawn);
    }
    let questions = std::mem::take(&mut drawn.questions).into_iter().filter(Question::is_open).collect();
    Err(Problems::Rows { slips: drawn.slips, questions })
}

impl Outcome {
    /// Lines for a terminal.
    pub fn lines(&self, words: &Words) -> Vec<String> {
        let mut lines = vec![words.tn("plan-import-rows-read", self.rows)];
        lines.extend(self.tally.told().into_iter().map(|(key, n)| words.tn(key, n)));
        lines.extend(self.notes.iter().map(|note| note.line(words)));
        if !self.missing.is_empty() {
            lines.push(words.t1("plan-import-missing", "numbers", words.language.list(&self.missing)));
        }
        if !self.left_out.is_empty() {
            lines.push(words.t1("plan-import-left-out", "columns", words.language.list(&self.left_out)));
        }
        lines.push(match &self.batch {
            _ if self.tally.changes() == 0 => words.t("plan-import-nothing-new"),
            _ if self.was_check => words.t("plan-import-only-checked"),
            Some(batch) => words.t1("plan-import-batch-at", "address", format!("/plan/import/batches/{batch}")),
            None => words.t("plan-import-nothing-new"),
        });
        lines
    }

    pub fn json(&self, words: &Words) -> Value {
        json!({
            "file": self.file,
            "plan": self.plan,
            "rows": self.rows,
            "counts": self.tally,
            "missing": self.missing,
            "batch": self.batch.as_ref().map(BatchId::as_str),
            "checked_only": self.was_check,
            "left_out": self.left_out,
            "notes": self.notes.iter().map(|note| as_json(note, words)).collect::<Vec<_>>(),
        })
    }
}

impl Problems {
    /// Lines for a terminal, each with its row and column; a question with the answers that it takes.
    pub fn lines(&self, words: &Words) -> Vec<String> {
        match self {
            Self::File(problem) => vec![words.say(&problem.say())],
            Self::Columns(says) => says.iter().map(|say| words.say(say)).collect(),
            Self::Rows { slips, questions } => {
                let mut lines: Vec<String> = slips.iter().map(|slip| slip.line(words)).collect();
                lines.extend(questions.iter().flat_map(|q| asked_lines(q, words)));
                if !slips.is_empty() {
                    lines.push(words.tn("plan-import-slips", slips.len()));
                }
                if !questions.is_empty() {
                    lines.push(words.tn("plan-import-console-questions", questions.len()));
                }
                lines
            }
            Self::Refused(Refusal::No(say)) => vec![words.say(say)],
            Self::Refused(Refusal::Fields(problems)) => problems.iter().map(|p| words.say(&p.say)).collect(),
            Self::Refused(other) => vec![other.to_string()],
        }
    }

    pub fn json(&self, words: &Words) -> Value {
        match self {
            Self::Rows { slips, questions } => json!({
                "problems": slips.iter().map(|slip| as_json(slip, words)).collect::<Vec<_>>(),
                "questions": questions.iter().map(|q| question_json(q, words)).collect::<Vec<_>>(),
            }),
            other => {
                let told = other.lines(words).into_iter().map(|message| json!({ "message": message }));
                json!({ "problems": told.collect::<Vec<_>>(), "questions": [] })
            }
        }
    }
}

/// How many answers are told in a terminal; programs are told all.
const ANSWERS_TOLD: usize = 6;

fn asked_lines(question: &Question, words: &Words) -> Vec<String> {
    let mut lines = vec![question.slip().line(words)];
    let told = question.choices.iter().take(ANSWERS_TOLD);
    lines.extend(told.map(|c| format!("    --answer {}={}   {}", question.key, c.value, label(&c.label, words))));
    let more = question.choices.len().saturating_sub(ANSWERS_TOLD);
    if more > 0 {
        lines.push(format!("    {}", words.tn("plan-import-and-more", more)));
    }
    lines
}

pub(super) fn label(label: &Label, words: &Words) -> String {
    match label {
        Label::Say(say) => words.say(say),
        Label::Name(name) => words.t1("plan-import-answer-is", "name", name.as_str()),
    }
}

fn as_json(slip: &Slip, words: &Words) -> Value {
    json!({
        "row": slip.row,
        "column": slip.column.map(column_letters),
        "problem": slip.say.key,
        "message": words.say(&slip.say),
    })
}

fn question_json(question: &Question, words: &Words) -> Value {
    let choices: Vec<Value> =
        question.choices.iter().map(|c| json!({ "value": c.value, "label": label(&c.label, words) })).collect();
    let mut told = as_json(&question.slip(), words);
    told["key"] = json!(question.key);
    told["rows"] = json!(question.rows);
    told["choices"] = json!(choices);
    told
}

/// The answer `KEY=VALUE` of a command line; else the sentence that says how one is written.
pub fn answer(typed: &str) -> Result<(String, String), String> {
    typed
        .split_once('=')
        .filter(|(key, value)| !key.is_empty() && !value.is_empty())
        .map(|(key, value)| (key.to_owned(), value.to_owned()))
        .ok_or_else(|| format!("« {typed} » is no answer: write KEY=VALUE, as the problems say"))
}
