//! What a file would do: each row read as the form would read it, and compared with what is recorded.
//!
//! Promises: nothing is written here. A row that cannot be read, or that another row of the file repeats, is a slip at
//! its row and column. What the file has no column for stays as it is recorded.

mod compared;
mod merged;

use std::collections::HashMap;

use imports::Slip;
use platform::sheet::{Field, Mapping, Row, Sheet};
use platform::words::fold::fold;
use platform::{Refusal, Say, Tx, ids};
use viewer::Context;

use super::batch::Tally;
use super::fields;
use crate::check::{self, Cited};
use crate::form::{Known, Reading};
use crate::happened::{Activity, Happened};
use crate::paste::as_form;
use crate::purpose::{self, Purpose, PurposeId, PurposeKind};
use crate::quick_line::{self, Lexicon};
use crate::{rules, same};

use compared::{File, compare};

/// The most rows of one file.
pub const ROWS_MAX: usize = 5_000;

/// What is to be done for a row.
#[derive(Debug)]
pub(super) enum Step {
    Record(Happened),
    Correct(Activity, Happened),
    Restore(Activity, Happened),
}

#[derive(Debug, Default)]
pub(super) struct Plan {
    pub rows: usize,
    pub steps: Vec<(usize, Step)>,
    pub known: usize,
    pub slips: Vec<Slip>,
    /// What a person may want to look at; it keeps nothing from being written.
    pub doubts: Vec<Slip>,
}

impl Plan {
    pub fn tally(&self) -> Tally {
        let mut tally = Tally { known: self.known, ..Tally::default() };
        for (_, step) in &self.steps {
            match step {
                Step::Record(_) => tally.recorded += 1,
                Step::Correct(..) => tally.corrected += 1,
                Step::Restore(..) => tally.restored += 1,
            }
        }
        tally
    }
}

pub(super) fn draw(
    tx: &mut Tx,
    cx: &Context,
    sheet: &Sheet,
    mapping: &Mapping,
    file_name: &str,
) -> Result<Plan, Refusal> {
    let mut plan = Plan { rows: sheet.body().count(), ..Plan::default() };
    plan.doubts.extend(sheet.notices.iter().filter(|notice| !notice.is_block()).map(|notice| {
        let (row, column) = notice.place();
        Slip { row, column: Some(column), say: notice.say() }
    }));
    plan.slips = merged::slips(cx, sheet, mapping);
    if plan.rows > ROWS_MAX {
        let say = Say::new("activity-import-too-many").with("now", plan.rows).with("max", ROWS_MAX);
        plan.slips.push(Slip { row: sheet.rows[sheet.head].number, column: None, say });
        return Ok(plan);
    }
    let known = Known::load(tx, cx)?;
    let lexicon = quick_line::known::lexicon(&known);
    let purposes = purpose::store::of_all(tx, &cx.network.id, &cited(sheet, mapping))?;
    let (lexicon, fields) = (&lexicon, fields::of_form());
    let reading = RowReading { cx, mapping, known: &known, lexicon, fields: &fields, purposes: &purposes };
    let rows: Vec<(&Row, RowRead)> = sheet.body().map(|row| (row, reading.row(row))).collect();
    let known = Cited::load(tx, cx, rows.iter().filter_map(|(_, read)| read.happened.as_ref()))?;
    let mut read = Vec::new();
    for (row, found) in rows {
        match reading.checked(tx, row, found, &known)? {
            Ok(happened) => read.push((row.number, happened)),
            Err(slips) => plan.slips.extend(slips),
        }
    }
    plan.slips.extend(repeated(&read, mapping));
    plan.slips.sort_by_key(|slip| (slip.row, slip.column));
    if plan.slips.is_empty() {
        compare(tx, cx, &mut plan, read, File { sheet, mapping, name: file_name })?;
    }
    Ok(plan)
}

/// One row after the other.
struct RowReading<'r> {
    cx: &'r Context,
    mapping: &'r Mapping,
    known: &'r Known,
    lexicon: &'r Lexicon,
    fields: &'r [Field],
    purposes: &'r [Purpose],
}

/// A row by itself, before anything is asked of what the network knows.
struct RowRead {
    happened: Option<Happened>,
    /// By field.
    problems: Vec<(&'static str, Say)>,
}

impl RowReading<'_> {
    fn row(&self, row: &Row) -> RowRead {
        let (mut form, mut problems) = as_form(row, self.mapping, self.lexicon, self.fields);
        for (cited, found) in cited_in(self.mapping.value(row, fields::PURPOSES)).map(|c| (c, self.purpose(c))) {
            match found {
                Some(id) => form.add(fields::PURPOSES, id.to_string()),
                None => problems.push((fields::PURPOSES, self.unknown_purpose(cited))),
            }
        }
        if form.filled(fields::KIND).is_none() && !problems.iter().any(|(field, _)| *field == fields::KIND) {
            problems.push((fields::KIND, Say::new("activity-paste-problem-no-kind")));
        }
        match Reading::of(self.cx, &form, self.known).happened(None) {
            Ok(happened) => RowRead { happened: Some(self.with_origin(happened, row)), problems },
            Err(more) => {
                let told: Vec<&str> = problems.iter().map(|(field, _)| *field).collect();
                let news: Vec<_> = more.into_iter().filter(|p| !told.contains(&p.field)).collect();
                problems.extend(news.into_iter().map(|p| match p.field {
                    // In a table it must be said which column is meant, and what may stand there.
                    fields::ROLE => (p.field, Say::new("activity-import-no-role")),
                    field => (field, p.say),
                }));
                RowRead { happened: None, problems }
            }
        }
    }

    fn checked(
        &self,
        tx: &mut Tx,
        row: &Row,
        RowRead { happened, mut problems }: RowRead,
        known: &Cited,
    ) -> Result<Result<Happened, Vec<Slip>>, Refusal> {
        if let Some(happened) = happened {
            let found = check::problems_with(tx, self.cx, &happened, known)?;
            problems.extend(found.into_iter().map(|p| (p.field, p.say)));
            problems.extend(rules::may_record(&self.cx.viewer, &happened).err().map(|why| ("", Say::from(why))));
            if problems.is_empty() {
                return Ok(Ok(happened));
            }
        }
        let slip =
            |(field, say): (&'static str, Say)| Slip { row: row.number, column: self.mapping.column(field), say };
        Ok(Err(problems.into_iter().map(slip).collect()))
    }

    /// The row that it comes from, and the key by which it is found again: its own code, or what makes it itself.
    fn with_origin(&self, mut happened: Happened, row: &Row) -> Happened {
        happened.source_line = i64::try_from(row.number).ok();
        let code = fold(self.mapping.value(row, fields::ID));
        let (_, when, who, title) = same::key(&happened);
        let itself = if code.is_empty() {
            format!("{}|{when}|{who}|{title}|{}", happened.kind, fold(&happened.place))
        } else {
            // Two lists may count their rows in the same way.
            match fold(self.mapping.value(row, fields::LIST)) {
                list if list.is_empty() => format!("code|{code}"),
                list => format!("list|{list}|{code}"),
            }
        };
        happened.record_key = Some(format!("facts:{}", ids::digest(&itself)));
        happened
    }

    /// By the plan and the number: « 2024/14 ». Of several of one number the action is meant.
    fn purpose(&self, cited: &str) -> Option<&PurposeId> {
        let (owner, code) = owner_and_code(cited)?;
        let of_code = || self.purposes.iter().filter(|p| p.owner == owner && p.code == code);
        [PurposeKind::Action, PurposeKind::Item, PurposeKind::Commitment, PurposeKind::Area, PurposeKind::Challenge]
            .into_iter()
            .find_map(|kind| of_code().find(|p| p.kind == kind))
            .map(|purpose| &purpose.id)
    }

    fn unknown_purpose(&self, cited: &str) -> Say {
        let Some((owner, _)) = owner_and_code(cited) else {
            return Say::new("activity-import-purpose-form").with("typed", cited);
        };
        let of_plan: Vec<String> = self
            .purposes
            .iter()
            .filter(|p| p.owner == owner && matches!(p.kind, PurposeKind::Action | PurposeKind::Item))
            .map(|p| format!("{}/{}", owner.trim_start_matches("/plan/"), p.code))
            .collect();
        match platform::words::fold::nearest(cited, of_plan.iter().map(String::as_str)) {
            _ if of_plan.is_empty() => Say::new("activity-import-purpose-no-plan").with("typed", cited),
            Some(nearest) => Say::new("platform-form-nearest").with("typed", cited).with("nearest", nearest),
            None => Say::new("activity-import-purpose-unknown").with("typed", cited),
        }
    }
}

fn cited_in(cell: &str) -> impl Iterator<Item = &str> {
    cell.split([',', ';', '\n']).map(str::trim).filter(|piece| !piece.is_empty())
}

fn owner_and_code(cited: &str) -> Option<(String, String)> {
    let (plan, code) = cited.rsplit_once('/')?;
    let plan = plan.trim().trim_start_matches("/plan/").trim_end_matches("/actions");
    let is_whole = !plan.is_empty() && !code.trim().is_empty();
    is_whole.then(|| (format!("/plan/{plan}"), code.trim().to_owned()))
}

/// The addresses of the plans that the file names.
fn cited(sheet: &Sheet, mapping: &Mapping) -> Vec<String> {
    let cells = sheet.body().map(|row| mapping.value(row, fields::PURPOSES));
    let mut owners: Vec<String> = cells.flat_map(cited_in).filter_map(|c| owner_and_code(c).map(|(o, _)| o)).collect();
    owners.sort();
    owners.dedup();
    owners
}

/// Two rows of one file that would be one activity.
fn repeated(read: &[(usize, Happened)], mapping: &Mapping) -> Vec<Slip> {
    let mut seen: HashMap<&str, usize> = HashMap::new();
    let column = mapping.column(fields::ID);
    let key = if column.is_some() { "activity-import-code-twice" } else { "activity-import-row-twice" };
    read.iter()
        .filter_map(|(row, happened)| {
            let first = *seen.entry(happened.record_key.as_deref()?).or_insert(*row);
            let say = Say::new(key).with("row", first.to_string());
            (first != *row).then_some(Slip { row: *row, column, say })
        })
        .collect()
}
