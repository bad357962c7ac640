//! Taking back the seats and accreditations that an import gave as one batch, those in mirroring bodies included.

mod store;

use platform::{Refusal, Tx};
use viewer::Context;

use crate::rules;

/// Takes a batch back. A seat at which someone else was accredited since makes the database refuse the whole.
pub fn take_back(tx: &mut Tx, cx: &Context, batch: &str) -> Result<(), Refusal> {
    rules::may_edit(&cx.viewer).map_err(Refusal::no)?;
    store::delete_accreditations(tx, &cx.network.id, batch)?;
    store::delete_seats(tx, &cx.network.id, batch)?;
    cx.tell(tx, "bodies.take_back", batch, "")
}
