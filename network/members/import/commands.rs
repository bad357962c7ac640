//! What is done with a file: take it in as a draft, say how its columns are read, carry it out.

use std::cell::Cell;

use imports::batch::{self, NewBatch};
use imports::draft::{self, Kept};
use imports::pages::columns::Read;
use imports::{BatchId, Draft, DraftId, Progress, Tally as _};
use platform::sheet::Sheet;
use platform::{Refusal, Tx};
use viewer::Context;

use super::carry::Carrying;
use super::draw::draw;
use super::known::Known;
use super::plan::Plan;
use super::way::Way;
use super::{IMPORT, rules, store};

/// Where a file that was taken in goes on.
pub struct Taken {
    pub draft: DraftId,
    /// Its columns were confirmed before, or every one that matters is certain.
    pub is_remembered: bool,
}

/// Keeps a file's rows for its person. `kept` is the sheet as `draft::kept` wrote it.
pub fn take_in(tx: &mut Tx, cx: &Context, file_name: &str, sheet: &Sheet, kept: &Kept) -> Result<Taken, Refusal> {
    rules::may_import(&cx.viewer).map_err(Refusal::no)?;
    let (way, is_remembered) = way_for(tx, cx, sheet)?;
    let draft = draft::keep(tx, cx, IMPORT.key, file_name, kept, &way.kept(sheet.width()))?;
    cx.tell(tx, "members.read_file", draft.as_str(), "")?;
    Ok(Taken { draft, is_remembered })
}

/// How a file is to be read: as the last one with these headings, or as they suggest.
pub fn way_for(tx: &mut Tx, cx: &Context, sheet: &Sheet) -> Result<(Way, bool), Refusal> {
    let remembered = draft::remembered(tx, cx, IMPORT.key, &draft::headings_key(sheet))?;
    let way = remembered.and_then(|kept| Way::of(&kept, sheet.width()));
    let usable = way.filter(|way| IMPORT.is_mapped(&way.mapping, cx.words));
    Ok(usable.map_or_else(|| (Way::proposed(sheet), false), |way| (way, true)))
}

/// Says how a draft is to be read, and remembers it for the next file with these headings. False when the draft was
/// changed since it was seen.
pub fn read_as(tx: &mut Tx, cx: &Context, seen: &Draft, read: &Read, way: &Way) -> Result<bool, Refusal> {
    rules::may_go_on(&cx.viewer, &seen.made_by).map_err(Refusal::no)?;
    let other = read.other_head.as_ref();
    let way = other.map_or_else(|| way.clone(), Way::proposed).kept(seen.sheet.width());
    if other.is_none() {
        draft::remember(tx, cx, IMPORT.key, &draft::headings_key(&seen.sheet), &way)?;
    }
    cx.tell(tx, "members.set_columns", seen.id.as_str(), "")?;
    draft::set_way(tx, cx, seen, other, &way)
}

pub enum Confirmed {
    Done(BatchId),
    /// What it would do is no more what the person saw.
    Differs(Box<Plan>),
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
    let plan = draw(&draft.sheet, way, &Known::load(tx, cx)?);
    if plan.print() != print || !plan.may_be_carried_out() {
        return Ok(Confirmed::Differs(Box::new(plan)));
    }
    let headings = draft::headings_key(&draft.sheet);
    let batch = carry_out(tx, cx, (&draft.file_name, &headings), &plan, &|_, _| {}, row)?;
    draft::remember(tx, cx, IMPORT.key, &headings, &draft.way)?;
    draft::became(tx, cx, &draft.id, &batch)?;
    Ok(Confirmed::Done(batch))
}

/// Carries out a plan without slips, as one batch of the file of that name and headings. When a command refuses, `row`
/// is the row that it was about.
pub fn carry_out(
    tx: &mut Tx,
    cx: &Context,
    (file_name, headings): (&str, &str),
    plan: &Plan,
    progress: Progress,
    row: &Cell<usize>,
) -> Result<BatchId, Refusal> {
    rules::may_import(&cx.viewer).map_err(Refusal::no)?;
    let id = BatchId::fresh(cx.clock());
    let changes = Carrying { cx, batch: &id, source: file_name, progress, row }.out(tx, plan)?;
    let new = NewBatch { id: &id, subject: None, headings, file_name, rows: plan.rows };
    batch::insert(tx, cx, IMPORT.key, &new, &plan.tally())?;
    store::insert_changes(tx, &cx.network.id, &id, &changes)?;
    cx.tell(tx, "members.import", id.as_str(), plan.tally().changes().to_string())?;
    Ok(id)
}
