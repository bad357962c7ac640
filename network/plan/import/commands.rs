//! What is done with a table: take it in as a draft, say for which plan it is and how it is read, answer what it
//! leaves open, carry it out.

use std::cell::Cell;

use imports::batch::{self, NewBatch, Subject};
use imports::draft::{self, Kept};
use imports::{BatchId, Draft, DraftId, Progress};
use platform::sheet::Sheet;
use platform::{Refusal, Tx};
use viewer::Context;

use super::carry::Carrying;
use super::draw::draw;
use super::drawn::Drawn;
use super::known::Known;
use super::target::Target;
use super::way::Way;
use super::{IMPORT, rules, store};
use crate::work_plan;

/// Keeps a table for its person. `kept` is it as `draft::kept` wrote it.
pub fn take_in(tx: &mut Tx, cx: &Context, file_name: &str, sheet: &Sheet, kept: &Kept) -> Result<DraftId, Refusal> {
    rules::may_import(&cx.viewer).map_err(Refusal::no)?;
    let way = way_for(tx, cx, sheet)?;
    let draft = draft::keep(tx, cx, IMPORT.key, file_name, kept, &way.kept(sheet.width()))?;
    cx.tell(tx, "plan.read_file", draft.as_str(), "")?;
    Ok(draft)
}

/// How a table is to be read: as the last one with these headings, or as they suggest. A plan that it drew up then is
/// corrected now.
pub fn way_for(tx: &mut Tx, cx: &Context, sheet: &Sheet) -> Result<Way, Refusal> {
    let remembered = draft::remembered(tx, cx, IMPORT.key, &draft::headings_key(sheet))?;
    let way = remembered.and_then(|kept| Way::of(&kept, sheet.width())).map(Way::lasting);
    let Some(mut way) = way.filter(Way::is_mapped) else { return Ok(Way::proposed(sheet)) };
    if let Some(slug) = way.target.as_ref().map(|t| t.slug().to_owned()) {
        way.target = match work_plan::by_slug(tx, &cx.network.id, &slug) {
            Ok(_) => Some(Target::Known(slug)),
            Err(Refusal::NotFound) => None,
            Err(other) => return Err(other),
        };
    }
    Ok(way)
}

/// Says for which plan a draft is. False when it was changed since it was seen.
pub fn aim(tx: &mut Tx, cx: &Context, seen: &Draft, way: &Way) -> Result<bool, Refusal> {
    rules::may_go_on(&cx.viewer, &seen.made_by).map_err(Refusal::no)?;
    cx.tell(tx, "plan.read_file_as", seen.id.as_str(), "")?;
    draft::set_way(tx, cx, seen, None, &way.kept(seen.sheet.width()))
}

/// Says how the columns of a draft are to be read, or what its words mean, and remembers it for the next table with
/// these headings: who is asked to correct a table says nothing twice. With the headings in another row, `other` is
/// the table anew and nothing is remembered. False when it was changed since it was seen.
pub fn read_as(tx: &mut Tx, cx: &Context, seen: &Draft, other: Option<&Sheet>, way: &Way) -> Result<bool, Refusal> {
    rules::may_go_on(&cx.viewer, &seen.made_by).map_err(Refusal::no)?;
    if other.is_none() {
        remember(tx, cx, &seen.sheet, way)?;
    }
    cx.tell(tx, "plan.read_file_as", seen.id.as_str(), "")?;
    draft::set_way(tx, cx, seen, other, &way.kept(seen.sheet.width()))
}

fn remember(tx: &mut Tx, cx: &Context, sheet: &Sheet, way: &Way) -> Result<(), Refusal> {
    let lasting = way.clone().lasting().kept(sheet.width());
    draft::remember(tx, cx, IMPORT.key, &draft::headings_key(sheet), &lasting)
}

pub enum Confirmed {
    Done(BatchId),
    /// What it would do is no more what the person saw.
    Differs(Box<Drawn>),
}

/// Carries out a draft, if it would still do what was seen (`print`).
pub fn confirm(
    tx: &mut Tx,
    cx: &Context,
    draft: &Draft,
    way: &Way,
    print: &str,
    row: &Cell<usize>,
) -> Result<Confirmed, Refusal> {
    rules::may_go_on(&cx.viewer, &draft.made_by).map_err(Refusal::no)?;
    let target = way.target.as_ref().ok_or(Refusal::NotFound)?;
    let known = Known::load(tx, cx, target)?;
    let drawn = draw(&draft.sheet, way, &known);
    if drawn.print(Some(target)) != print || !drawn.may_be_carried_out() {
        return Ok(Confirmed::Differs(Box::new(drawn)));
    }
    let work = Work { file: &draft.file_name, sheet: &draft.sheet, way, target, known: &known, drawn: &drawn };
    let batch = carry_out(tx, cx, &work, &|_, _| {}, row)?;
    draft::became(tx, cx, &draft.id, &batch)?;
    Ok(Confirmed::Done(batch))
}

/// A table that is ready to be carried out.
pub struct Work<'w> {
    pub file: &'w str,
    pub sheet: &'w Sheet,
    pub way: &'w Way,
    pub target: &'w Target,
    pub known: &'w Known,
    pub drawn: &'w Drawn,
}

/// Carries out a table without slips and open questions, as one batch, and remembers how it was read. When a command
/// refuses, `row` is the row that it was about.
pub fn carry_out(
    tx: &mut Tx,
    cx: &Context,
    work: &Work,
    progress: Progress,
    row: &Cell<usize>,
) -> Result<BatchId, Refusal> {
    rules::may_import(&cx.viewer).map_err(Refusal::no)?;
    let id = BatchId::fresh(cx.clock());
    let carrying = Carrying { cx, file: work.file, progress, row };
    let (plan, done) = carrying.out(tx, work.target, work.known, work.drawn)?;
    remember(tx, cx, work.sheet, work.way)?;
    let new = NewBatch {
        id: &id,
        subject: Some(Subject { slug: plan.slug.clone(), is_new: work.drawn.is_new_plan }),
        headings: &draft::headings_key(work.sheet),
        file_name: work.file,
        rows: work.drawn.rows,
    };
    batch::insert(tx, cx, IMPORT.key, &new, &work.drawn.tally())?;
    store::insert_changes(tx, &cx.network.id, &id, &done)?;
    cx.tell(tx, "plan.import", id.as_str(), plan.slug.as_str())?;
    Ok(id)
}
