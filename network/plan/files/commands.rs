//! Adding a document to a plan and withdrawing it: the right is the plan's, the rest is `documents`'.

use documents::{FileId, Received, Role};
use platform::{Refusal, Tx};
use viewer::Context;

use crate::rules;
use crate::work_plan::WorkPlan;

pub(crate) fn add(
    tx: &mut Tx,
    cx: &Context,
    plan: &WorkPlan,
    received: &Received,
    role: Role,
) -> Result<FileId, Refusal> {
    rules::may_edit(&cx.viewer).map_err(Refusal::no)?;
    documents::attach(tx, cx, &plan.document, received, role)
}

pub(crate) fn withdraw(tx: &mut Tx, cx: &Context, file: &FileId, why: &str) -> Result<(), Refusal> {
    rules::may_edit(&cx.viewer).map_err(Refusal::no)?;
    documents::withdraw(tx, cx, file, why)
}
