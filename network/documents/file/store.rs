//! Queries on `documents_file`.

use diesel::prelude::*;
use platform::db::Backend;
use platform::{Refusal, Tx};
use viewer::{Context, NetworkId};

use super::{File, FileId, MediaType, Received, Role, Withdrawal};
use crate::document::DocumentId;

diesel::table! {
    documents_file (id) {
        id -> Text,
        network_id -> Text,
        document_id -> Text,
        name -> Text,
        media_type -> Text,
        bytes -> BigInt,
        digest -> Text,
        role -> Text,
        added_at -> BigInt,
        added_by -> Text,
        withdrawn_at -> Nullable<BigInt>,
        withdrawn_by -> Nullable<Text>,
        withdrawn_why -> Text,
    }
}

use documents_file as f;

#[derive(Queryable, Selectable)]
#[diesel(table_name = documents_file, check_for_backend(Backend))]
struct Row {
    id: FileId,
    name: String,
    media_type: MediaType,
    bytes: i64,
    digest: String,
    role: Role,
    added_at: i64,
    added_by: String,
    withdrawn_at: Option<i64>,
    withdrawn_by: Option<String>,
    withdrawn_why: String,
}

impl From<Row> for File {
    fn from(r: Row) -> Self {
        let withdrawn = match (r.withdrawn_at, r.withdrawn_by) {
            (Some(at), Some(by)) => Some(Withdrawal { at, by, why: r.withdrawn_why }),
            _ => None,
        };
        let Row { id, name, media_type, bytes, digest, role, added_at, added_by, .. } = r;
        Self { id, name, media_type, bytes, digest, role, added_at, added_by, withdrawn }
    }
}

pub(super) fn insert(
    tx: &mut Tx,
    cx: &Context,
    document: &DocumentId,
    received: &Received,
    role: Role,
) -> Result<FileId, Refusal> {
    let id = FileId::fresh(cx.clock());
    diesel::insert_into(f::table)
        .values((
            f::id.eq(&id),
            f::network_id.eq(&cx.network.id),
            f::document_id.eq(document),
            f::name.eq(&received.name),
            f::media_type.eq(received.media_type),
            f::bytes.eq(received.bytes),
            f::digest.eq(&received.digest),
            f::role.eq(role),
            f::added_at.eq(cx.now()),
            f::added_by.eq(cx.viewer.trail_name()),
            f::withdrawn_why.eq(""),
        ))
        .execute(tx)?;
    Ok(id)
}

/// The file of a document that holds this content and is not withdrawn.
pub(super) fn same(
    tx: &mut Tx,
    network: &NetworkId,
    document: &DocumentId,
    digest: &str,
) -> Result<Option<File>, Refusal> {
    let found: Option<Row> = f::table
        .filter(f::network_id.eq(network).and(f::document_id.eq(document)))
        .filter(f::digest.eq(digest).and(f::withdrawn_at.is_null()))
        .select(Row::as_select())
        .first(tx)
        .optional()?;
    Ok(found.map(File::from))
}

/// Marks a file as withdrawn; says whether it was still there.
pub(super) fn withdraw(tx: &mut Tx, cx: &Context, id: &FileId, why: &str) -> Result<bool, Refusal> {
    let done = diesel::update(f::table.find(id))
        .filter(f::network_id.eq(&cx.network.id).and(f::withdrawn_at.is_null()))
        .set((f::withdrawn_at.eq(cx.now()), f::withdrawn_by.eq(cx.viewer.trail_name()), f::withdrawn_why.eq(why)))
        .execute(tx)?;
    Ok(done > 0)
}

pub(super) fn count(tx: &mut Tx, network: &NetworkId, document: &DocumentId) -> Result<i64, Refusal> {
    Ok(f::table
        .filter(f::network_id.eq(network).and(f::document_id.eq(document)).and(f::withdrawn_at.is_null()))
        .count()
        .get_result(tx)?)
}

/// The files of a document, withdrawn ones too, in the order in which they came; at most two hundred.
pub fn of_document(tx: &mut Tx, network: &NetworkId, document: &DocumentId) -> Result<Vec<File>, Refusal> {
    let rows: Vec<Row> = f::table
        .filter(f::network_id.eq(network).and(f::document_id.eq(document)))
        .order((f::added_at, f::id))
        .limit(200)
        .select(Row::as_select())
        .load(tx)?;
    Ok(rows.into_iter().map(File::from).collect())
}

/// A file of a document by its id, withdrawn or not.
pub fn find(tx: &mut Tx, network: &NetworkId, document: &DocumentId, id: &FileId) -> Result<File, Refusal> {
    let row: Row = f::table
        .find(id)
        .filter(f::network_id.eq(network).and(f::document_id.eq(document)))
        .select(Row::as_select())
        .first(tx)?;
    Ok(row.into())
}

/// Id, digest and name of some files of a network, after the one of this id: for whoever looks after the installation.
pub fn after(
    tx: &mut Tx,
    network: &NetworkId,
    last: &str,
    most: i64,
) -> Result<Vec<(String, String, String)>, Refusal> {
    Ok(f::table
        .filter(f::network_id.eq(network).and(f::id.gt(last)))
        .order(f::id)
        .limit(most)
        .select((f::id, f::digest, f::name))
        .load(tx)?)
}
