//! Taking back what an import entered as one batch: its organisations, people, posts and relations go, and what it
//! ended is open again.
//!
//! Promises: all of the batch or nothing; what was changed since it was ended is not opened again but refused; a row
//! that something else refers to makes the database refuse the whole.

mod store;

use platform::{Refusal, Tx};
use viewer::Context;

use crate::rules;

/// A post or a relation that a batch ended, with its version afterwards.
#[derive(Debug, Clone)]
pub struct Ended {
    pub id: String,
    pub version: i64,
}

/// Takes a batch back. False when something that it ended was changed since.
pub fn take_back(
    tx: &mut Tx,
    cx: &Context,
    batch: &str,
    posts: &[Ended],
    relations: &[Ended],
) -> Result<bool, Refusal> {
    rules::may_edit(&cx.viewer).map_err(Refusal::no)?;
    let network = &cx.network.id;
    store::delete_posts(tx, network, batch)?;
    store::delete_relations(tx, network, batch)?;
    for ended in posts {
        if !store::reopen_post(tx, network, &ended.id, ended.version)? {
            return Ok(false);
        }
    }
    for ended in relations {
        if !store::reopen_relation(tx, network, &ended.id, ended.version)? {
            return Ok(false);
        }
    }
    store::delete_people(tx, network, batch)?;
    store::delete_organisations(tx, network, batch)?;
    cx.tell(tx, "directory.take_back", batch, "")?;
    Ok(true)
}
