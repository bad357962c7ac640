//! What is done with a file: take it in as a draft, say how its columns are read, carry it out.

use std::cell::Cell;

use platform::forms::Problem;
use platform::sheet::Sheet;
use platform::{Refusal, Tx};
use viewer::Context;

use super::batch::BatchId;
use super::carry::{Carrying, Progress};
use super::draft::{self, Draft, DraftId};
use super::draw::{Way, draw};
use super::known::Known;
use super::plan::{Plan, Slip};
use super::{fields, rules, store};

/// Where a file that was taken in goes on.
pub struct Taken {
    pub draft: DraftId,
    /// Its columns were confirmed before, or every one that matters is certain.
    pub is_remembered: bool,
}

/// Keeps a file's rows for its person. `kept` is the sheet as `draft::kept` wrote it.
pub fn take_in(tx: &mut Tx, cx: &Context, file_name: &str, sheet: &Sheet, kept: &str) -> Result<Taken, Refusal> {
    rules::may_import(&cx.viewer).map_err(Refusal::no)?;
    let (way, is_remembered) = way_for(tx, cx, sheet)?;
    let draft = store::keep_draft(tx, cx, file_name, kept, &draft::kept_way(&way, sheet.width()))?;
    cx.tell(tx, "members.read_file", draft.as_str(), "")?;
    Ok(Taken { draft, is_remembered })
}

/// How a file is to be read: as the last one with these headings, or as they suggest.
pub fn way_for(tx: &mut Tx, cx: &Context, sheet: &Sheet) -> Result<(Way, bool), Refusal> {
    let remembered = store::remembered(tx, &cx.network.id, &draft::headings_key(sheet), sheet.width())?;
    let usable = remembered.filter(|way| way.mapping.problems(&fields::FIELDS).is_empty());
    Ok(usable.map_or_else(|| (draft::proposed(sheet), false), |way| (way, true)))
}

/// Says how a draft is to be read, and remembers it for the next file with these headings. False when the draft was
/// changed in another window.
pub fn read_as(
    tx: &mut Tx,
    cx: &Context,
    draft: &Draft,
    sheet: &Sheet,
    way: &Way,
    is_certain: bool,
) -> Result<bool, Refusal> {
    rules::may_go_on(&cx.viewer, &draft.made_by).map_err(Refusal::no)?;
    let way = draft::kept_way(way, sheet.width());
    let kept = draft::kept(sheet).ok_or_else(|| Refusal::fault("a draft grew when its headings were moved"))?;
    if is_certain {
        store::remember(tx, cx, &draft::headings_key(sheet), &way)?;
    }
    cx.tell(tx, "members.set_columns", draft.id.as_str(), "")?;
    store::set_way(tx, cx, &draft.id, &kept, &way, draft.version)
}

pub enum Confirmed {
    Done(BatchId),
    /// What it would do is no more what the person saw.
    Differs(Box<Plan>),
}

/// Carries out a draft, if it would still do what was seen (`print`).
pub fn confirm(tx: &mut Tx, cx: &Context, draft: &Draft, print: &str, row: &Cell<usize>) -> Result<Confirmed, Refusal> {
    rules::may_go_on(&cx.viewer, &draft.made_by).map_err(Refusal::no)?;
    let plan = draw(&draft.sheet, &draft.way, &Known::load(tx, cx)?);
    if plan.print() != print || !plan.may_be_carried_out() {
        return Ok(Confirmed::Differs(Box::new(plan)));
    }
    let batch = carry_out(tx, cx, &draft.file_name, &plan, &|_, _| {}, row)?;
    store::remember(tx, cx, &draft::headings_key(&draft.sheet), &draft::kept_way(&draft.way, draft.sheet.width()))?;
    store::draft_became(tx, &cx.network.id, &draft.id, &batch)?;
    Ok(Confirmed::Done(batch))
}

/// Carries out a plan without slips, as one batch. When a command refuses, `row` is the row that it was about.
pub fn carry_out(
    tx: &mut Tx,
    cx: &Context,
    file_name: &str,
    plan: &Plan,
    progress: Progress,
    row: &Cell<usize>,
) -> Result<BatchId, Refusal> {
    rules::may_import(&cx.viewer).map_err(Refusal::no)?;
    let batch = BatchId::fresh(cx.clock());
    let changes = Carrying { cx, batch: &batch, source: file_name, progress, row }.out(tx, plan)?;
    store::insert_batch(tx, cx, &batch, file_name, plan.rows, plan.tally())?;
    store::insert_changes(tx, &cx.network.id, &batch, &changes)?;
    cx.tell(tx, "members.import", batch.as_str(), plan.tally().changes().to_string())?;
    Ok(batch)
}

/// What the rules of another slice refused, at the row that it was about.
pub fn refused_at(row: usize, problems: Vec<Problem>) -> Vec<Slip> {
    problems.into_iter().map(|problem| Slip { row, column: None, say: problem.say }).collect()
}
