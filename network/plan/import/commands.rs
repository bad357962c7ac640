//! What is done with a table: take it in as a draft, say for which plan it is and how it is read, answer what it
//! leaves open, carry it out.

use std::cell::Cell;

use platform::forms::Problem;
use platform::{Refusal, Tx};
use viewer::Context;

use super::batch::BatchId;
use super::carry::{Carrying, Progress};
use super::draft::{Draft, DraftId, Table, Way};
use super::draw::draw;
use super::drawn::{Drawn, Slip};
use super::known::Known;
use super::target::Target;
use super::{rules, store};
use crate::work_plan;

/// Keeps a table for its person. `kept` is it as `Table::kept` wrote it.
pub fn take_in(tx: &mut Tx, cx: &Context, file_name: &str, table: &Table, kept: &str) -> Result<DraftId, Refusal> {
    rules::may_import(&cx.viewer).map_err(Refusal::no)?;
    let way = way_for(tx, cx, table)?;
    let draft = store::keep_draft(tx, cx, file_name, kept, &way.kept(table.sheet.width()))?;
    cx.tell(tx, "plan.read_file", draft.as_str(), "")?;
    Ok(draft)
}

/// How a table is to be read: as the last one with these headings, or as they suggest. A plan that it drew up then is
/// corrected now.
pub fn way_for(tx: &mut Tx, cx: &Context, table: &Table) -> Result<Way, Refusal> {
    let sheet = &table.sheet;
    let remembered = store::remembered(tx, &cx.network.id, &table.headings_key(), sheet.width())?;
    let Some(mut way) = remembered.filter(Way::is_mapped) else { return Ok(Way::proposed(sheet)) };
    if let Some(slug) = way.target.as_ref().map(|t| t.slug().to_owned()) {
        way.target = match work_plan::by_slug(tx, &cx.network.id, &slug) {
            Ok(_) => Some(Target::Known(slug)),
            Err(Refusal::NotFound) => None,
            Err(other) => return Err(other),
        };
    }
    Ok(way)
}

/// Says how a draft is to be read. False when it was changed in another window.
pub fn read_as(tx: &mut Tx, cx: &Context, draft: &Draft, table: Option<&Table>, way: &Way) -> Result<bool, Refusal> {
    rules::may_go_on(&cx.viewer, &draft.made_by).map_err(Refusal::no)?;
    let kept = match table {
        Some(table) => Some(table.kept().ok_or_else(|| Refusal::fault("a draft grew when its headings were moved"))?),
        None => None,
    };
    let width = draft.table.sheet.width();
    cx.tell(tx, "plan.read_file_as", draft.id.as_str(), "")?;
    store::set_way(tx, cx, &draft.id, kept.as_deref(), &way.kept(width), draft.version)
}

pub enum Confirmed {
    Done(BatchId),
    /// What it would do is no more what the person saw.
    Differs(Box<Drawn>),
}

/// Carries out a draft, if it would still do what was seen (`print`).
pub fn confirm(tx: &mut Tx, cx: &Context, draft: &Draft, print: &str, row: &Cell<usize>) -> Result<Confirmed, Refusal> {
    rules::may_go_on(&cx.viewer, &draft.made_by).map_err(Refusal::no)?;
    let target = draft.way.target.as_ref().ok_or(Refusal::NotFound)?;
    let known = Known::load(tx, cx, target)?;
    let drawn = draw(&draft.table.sheet, &draft.way, &known);
    if drawn.print() != print || !drawn.may_be_carried_out() {
        return Ok(Confirmed::Differs(Box::new(drawn)));
    }
    let work =
        Work { file: &draft.file_name, table: &draft.table, way: &draft.way, target, known: &known, drawn: &drawn };
    let batch = carry_out(tx, cx, &work, &|_, _| {}, row)?;
    store::draft_became(tx, &cx.network.id, &draft.id, &batch)?;
    Ok(Confirmed::Done(batch))
}

/// A table that is ready to be carried out.
pub struct Work<'w> {
    pub file: &'w str,
    pub table: &'w Table,
    pub way: &'w Way,
    pub target: &'w Target,
    pub known: &'w Known,
    pub drawn: &'w Drawn,
}

/// Carries out a table without slips and open questions, as one batch, and remembers how it was read. When a command refuses, `row` is the row that
/// it was about.
pub fn carry_out(
    tx: &mut Tx,
    cx: &Context,
    work: &Work,
    progress: Progress,
    row: &Cell<usize>,
) -> Result<BatchId, Refusal> {
    rules::may_import(&cx.viewer).map_err(Refusal::no)?;
    let batch = BatchId::fresh(cx.clock());
    let carrying = Carrying { cx, file: work.file, progress, row };
    let (plan, done) = carrying.out(tx, work.target, work.known, work.drawn)?;
    let headings = work.table.headings_key();
    store::remember(tx, cx, &headings, work.way, work.table.sheet.width())?;
    let new = store::NewBatch {
        id: &batch,
        plan: &plan.slug,
        is_new_plan: work.drawn.is_new_plan,
        headings: &headings,
        file_name: work.file,
        rows: work.drawn.rows,
        tally: work.drawn.tally(),
    };
    store::insert_batch(tx, cx, &new)?;
    store::insert_changes(tx, &cx.network.id, &batch, &done)?;
    cx.tell(tx, "plan.import", batch.as_str(), plan.slug.as_str())?;
    Ok(batch)
}

/// What a rule refused, at the row that it was about.
pub fn refused_at(row: usize, problems: Vec<Problem>) -> Vec<Slip> {
    problems.into_iter().map(|problem| Slip::at(row, None, problem.say)).collect()
}
