//! The history of imports, the page of one with what it did, thing by thing, and its undoing.

use imports::Batch;
use imports::pages::batches::{self as shared, Change, Did, One};
use imports::pages::undoing;
use platform::page::{self, Pager, Reply};
use platform::web::Request;
use platform::{Refusal, Tx};
use viewer::Context;

use super::super::batch::{Done, What};
use super::super::undoing as command;
use super::super::{IMPORT, store};
use super::entered;

pub fn batches(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    entered(cx)?;
    shared::list(cx, request, &IMPORT)
}

pub fn batch(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    entered(cx)?;
    page::show(&cx.read(|tx| one(tx, cx, request))?)
}

pub fn ask_undo(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    entered(cx)?;
    undoing::ask(cx, request, &IMPORT, command::in_the_way)
}

pub fn undo(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    entered(cx)?;
    undoing::undo(cx, request, &IMPORT, command::undo)
}

fn one(tx: &mut Tx, cx: &Context, request: &Request) -> Result<One, Refusal> {
    let batch = imports::batch::one(tx, cx, IMPORT.key, request.param("batch"))?;
    let all = store::count_changes(tx, &cx.network.id, &batch.id)?;
    let pager = Pager::long(&request.path, &request.query, all);
    let changes = store::changes(tx, &cx.network.id, &batch.id, pager.offset(), pager.size)?;
    let is_gone = batch.made_its_subject() && batch.undone.is_some();
    let plan = (!is_gone).then(|| format!("/plan/{}", batch.slug()));
    let told = |done: &Done| Change {
        row: done.row,
        what: cx.words.t(&done.what.key()),
        of: done.label.clone(),
        href: plan.as_ref().filter(|_| is_there(&batch, done)).map(|plan| format!("{plan}/actions/{}", done.label)),
    };
    let changes = changes.iter().map(told).collect();
    let onward = plan.map(|plan| (plan, "plan-import-to-plan"));
    shared::one(tx, cx, &IMPORT, batch, Did { changes, all, pager, onward })
}

/// Whether the action that a change is about has a page still.
fn is_there(batch: &Batch, done: &Done) -> bool {
    match done.what {
        What::Term | What::Part => false,
        What::Action => batch.undone.is_none(),
        What::Correction | What::State | What::Cancellation => batch.undone.is_none() || !batch.made_its_subject(),
    }
}
