//! Queries on `imports_batch`.

use diesel::prelude::*;
use platform::db::{AmongMethods as _, Backend};
use platform::{Refusal, Tx};
use viewer::{Context, NetworkId};

use crate::Key;
use crate::batch::{Batch, BatchId, NewBatch, Subject, Tally, Undone};

diesel::table! {
    imports_batch (id) {
        id -> Text,
        network_id -> Text,
        import_key -> Text,
        subject -> Nullable<Text>,
        is_new_subject -> BigInt,
        headings -> Text,
        file_name -> Text,
        row_count -> BigInt,
        tally -> Text,
        made_by -> Text,
        made_at -> BigInt,
        undone_by -> Nullable<Text>,
        undone_at -> Nullable<BigInt>,
    }
}

use imports_batch as b;

#[derive(Queryable, Selectable)]
#[diesel(table_name = imports_batch, check_for_backend(Backend))]
struct BatchRow {
    id: BatchId,
    subject: Option<String>,
    is_new_subject: i64,
    headings: String,
    file_name: String,
    row_count: i64,
    tally: String,
    made_by: String,
    made_at: i64,
    undone_by: Option<String>,
    undone_at: Option<i64>,
}

impl From<BatchRow> for Batch {
    fn from(r: BatchRow) -> Self {
        let is_new = r.is_new_subject == 1;
        Self {
            id: r.id,
            subject: r.subject.map(|slug| Subject { slug, is_new }),
            headings: r.headings,
            file_name: r.file_name,
            rows: r.row_count,
            tally: r.tally,
            made_by: r.made_by,
            made_at: r.made_at,
            undone: r.undone_by.zip(r.undone_at).map(|(by, at)| Undone { by, at }),
        }
    }
}

pub fn insert(tx: &mut Tx, cx: &Context, key: Key, new: &NewBatch, tally: &impl Tally) -> Result<(), Refusal> {
    diesel::insert_into(b::table)
        .values((
            b::id.eq(new.id),
            b::network_id.eq(&cx.network.id),
            b::import_key.eq(key.0),
            b::subject.eq(new.subject.as_ref().map(|subject| &subject.slug)),
            b::is_new_subject.eq(i64::from(new.subject.as_ref().is_some_and(|subject| subject.is_new))),
            b::headings.eq(new.headings),
            b::file_name.eq(new.file_name),
            b::row_count.eq(i64::try_from(new.rows).unwrap_or(i64::MAX)),
            b::tally.eq(serde_json::to_string(tally).map_err(Refusal::fault)?),
            b::made_by.eq(cx.viewer.trail_name()),
            b::made_at.eq(cx.now()),
        ))
        .execute(tx)?;
    Ok(())
}

pub fn one(tx: &mut Tx, cx: &Context, key: Key, id: &str) -> Result<Batch, Refusal> {
    let row: BatchRow = b::table
        .find(id)
        .filter(b::network_id.eq(&cx.network.id).and(b::import_key.eq(key.0)))
        .select(BatchRow::as_select())
        .first(tx)?;
    Ok(row.into())
}

/// Some batches, the first that was made first.
pub fn by_ids(tx: &mut Tx, network: &NetworkId, ids: &[BatchId]) -> Result<Vec<Batch>, Refusal> {
    let rows: Vec<BatchRow> = b::table
        .filter(b::network_id.eq(network).and(b::id.among(ids)))
        .order((b::made_at, b::id))
        .select(BatchRow::as_select())
        .load(tx)?;
    Ok(rows.into_iter().map(Batch::from).collect())
}

/// The batches of an import, newest first.
pub fn list(tx: &mut Tx, cx: &Context, key: Key, from: i64, most: i64) -> Result<Vec<Batch>, Refusal> {
    let rows: Vec<BatchRow> = b::table
        .filter(b::network_id.eq(&cx.network.id).and(b::import_key.eq(key.0)))
        .order((b::made_at.desc(), b::id.desc()))
        .offset(from)
        .limit(most)
        .select(BatchRow::as_select())
        .load(tx)?;
    Ok(rows.into_iter().map(Batch::from).collect())
}

pub fn count(tx: &mut Tx, cx: &Context, key: Key) -> Result<i64, Refusal> {
    Ok(b::table.filter(b::network_id.eq(&cx.network.id).and(b::import_key.eq(key.0))).count().get_result(tx)?)
}

/// Records that a batch was undone; false when it had been already.
pub fn mark_undone(tx: &mut Tx, cx: &Context, id: &BatchId) -> Result<bool, Refusal> {
    let changed = diesel::update(b::table.find(id))
        .filter(b::network_id.eq(&cx.network.id).and(b::undone_at.is_null()))
        .set((b::undone_by.eq(cx.viewer.trail_name()), b::undone_at.eq(cx.now())))
        .execute(tx)?;
    Ok(changed == 1)
}
