//! From what was pasted to what happened, row by row, each with its problems and what was assumed.

use platform::forms::Pairs;
use platform::words::Words;
use platform::{Refusal, Say, Tx};
use viewer::Context;

use super::columns::{self, Layout};
use crate::form::{Known, Reading};
use crate::happened::Happened;
use crate::quick_line::{self, Lexicon, Read, Unknown};
use crate::same::{self, Same};
use crate::{check, rules};

/// A row as it will stand.
pub(super) struct Row {
    /// In the text that was pasted, from 1.
    pub number: usize,
    pub typed: String,
    /// As far as it could be read.
    pub form: Pairs,
    pub happened: Option<Happened>,
    /// Sentences, with the column in front.
    pub problems: Vec<String>,
    /// What was assumed and what was not understood.
    pub remarks: Vec<String>,
    pub same: Option<Same>,
}

/// Reads the whole text; a table that cannot be read at all is refused with its sentence.
pub(super) fn read(tx: &mut Tx, cx: &Context, known: &Known, layout: Layout) -> Result<Vec<Row>, Refusal> {
    let lexicon = quick_line::known::lexicon(known);
    let mut rows = match layout {
        Layout::Table(sheet, mapping) => sheet
            .body()
            .map(|row| {
                let (form, problems) = columns::as_form(row, &mapping, &lexicon, &columns::FIELDS);
                let typed = row.cells.iter().map(|cell| cell.text.trim()).collect::<Vec<_>>().join(" · ");
                settled(tx, cx, known, Row::new(row.number, typed, form), problems)
            })
            .collect::<Result<Vec<_>, _>>()?,
        Layout::Lines(lines) => lines
            .into_iter()
            .map(|(number, line)| line_row(tx, cx, known, &lexicon, number, line))
            .collect::<Result<Vec<_>, _>>()?,
    };
    let sound: Vec<_> = rows.iter().filter_map(|row| Some((row.number, row.happened.as_ref()?))).collect();
    let mut same = same::of(tx, cx, &sound)?;
    for row in &mut rows {
        row.same = same.remove(&row.number);
    }
    Ok(rows)
}

impl Row {
    fn new(number: usize, typed: String, form: Pairs) -> Self {
        Self { number, typed, form, happened: None, problems: Vec::new(), remarks: Vec::new(), same: None }
    }
}

fn line_row(
    tx: &mut Tx,
    cx: &Context,
    known: &Known,
    lexicon: &Lexicon,
    number: usize,
    line: String,
) -> Result<Row, Refusal> {
    let read = quick_line::read(&line, lexicon, cx.today());
    let form = quick_line::as_form(cx, known, &read);
    let problems = read.unknown.iter().map(|unknown| ("councils", unknown_council(unknown))).collect();
    let mut row = Row::new(number, line, form);
    row.remarks = remarks(cx.words, &read);
    settled(tx, cx, known, row, problems)
}

fn unknown_council(unknown: &Unknown) -> Say {
    match &unknown.nearest {
        Some(nearest) => {
            Say::new("activity-paste-problem-unknown-near").with("typed", &unknown.typed).with("nearest", nearest)
        }
        None => Say::new("activity-paste-problem-unknown").with("typed", &unknown.typed),
    }
}

fn remarks(words: Words, read: &Read) -> Vec<String> {
    let wrong = read.wrong_date.as_ref().map(|(typed, _)| typed);
    let is_told =
        |piece: &&String| Some(*piece) == wrong || read.unknown.iter().any(|unknown| unknown.typed == **piece);
    let untold = read.not_understood.iter().filter(|piece| !is_told(piece));
    let pieces: Vec<String> = untold.map(|piece| words.t1("activity-quoted", "text", piece)).collect();
    let left = (!pieces.is_empty()).then(|| words.t1("activity-paste-not-understood", "pieces", pieces.join(", ")));
    left.into_iter().chain(read.guesses.iter().map(|guess| quick_line::guessed(words, guess))).collect()
}

/// Reads the fields as the form would, and asks the same rules.
fn settled(
    tx: &mut Tx,
    cx: &Context,
    known: &Known,
    mut row: Row,
    found: Vec<(&'static str, Say)>,
) -> Result<Row, Refusal> {
    let mut problems = found;
    if row.form.filled("kind").is_none() && !problems.iter().any(|(field, _)| *field == "kind") {
        problems.push(("kind", Say::new("activity-paste-problem-no-kind")));
    }
    match Reading::of(cx, &row.form, known).happened(None) {
        Ok(happened) => {
            problems.extend(check::problems(tx, cx, &happened)?.into_iter().map(|p| (p.field, p.say)));
            if let Err(why) = rules::may_record(&cx.viewer, &happened) {
                problems.push(("councils", Say::from(why)));
            }
            row.happened = Some(happened).filter(|_| problems.is_empty());
        }
        Err(more) => {
            let told: Vec<&str> = problems.iter().map(|(field, _)| *field).collect();
            let news = more.into_iter().filter(|p| !told.contains(&p.field));
            problems.extend(news.map(|p| (p.field, p.say)).collect::<Vec<_>>());
        }
    }
    row.problems = problems.iter().map(|(field, say)| told(cx.words, field, say)).collect();
    Ok(row)
}

/// The sentence of a problem, with the name of its column in front.
fn told(words: Words, field: &str, say: &Say) -> String {
    let sentence = words.say(say);
    match words.maybe(&format!("activity-form-{field}")).filter(|_| !field.is_empty()) {
        Some(column) => words.t2("activity-paste-problem-cell", "column", column, "problem", sentence),
        None => sentence,
    }
}
