//! Queries on `documents_document`, `documents_unit` and `documents_version`.

use std::collections::HashMap;

use diesel::prelude::*;
use platform::db::{AmongMethods as _, Backend};
use platform::words::Language;
use platform::{Refusal, Tx, ids};
use viewer::{Context, NetworkId};

use super::{DocumentId, DocumentKind, Text, UnitId, UnitKind, Version, Weight};

diesel::table! {
    documents_document (id) {
        id -> Text,
        network_id -> Text,
        kind -> Text,
        title -> Text,
        language -> Text,
        created_at -> BigInt,
    }
}

diesel::table! {
    documents_unit (id) {
        id -> Text,
        network_id -> Text,
        document_id -> Text,
        kind -> Text,
        position -> BigInt,
        created_at -> BigInt,
    }
}

diesel::table! {
    documents_version (id) {
        id -> Text,
        network_id -> Text,
        document_id -> Text,
        unit_id -> Text,
        number -> BigInt,
        title -> Text,
        text -> Text,
        digest -> Text,
        weight -> Text,
        reason -> Text,
        recorded_at -> BigInt,
        recorded_by -> Text,
        replaced_at -> Nullable<BigInt>,
    }
}

diesel::allow_tables_to_appear_in_same_query!(documents_unit, documents_version);

use {documents_document as d, documents_unit as u, documents_version as v};

#[derive(Queryable, Selectable)]
#[diesel(table_name = documents_version, check_for_backend(Backend))]
struct Row {
    unit_id: UnitId,
    number: i64,
    title: String,
    text: String,
    digest: String,
    weight: Weight,
    reason: String,
    recorded_at: i64,
    recorded_by: String,
}

impl From<Row> for Version {
    fn from(r: Row) -> Self {
        Self {
            unit: r.unit_id,
            number: r.number,
            title: r.title,
            text: r.text,
            digest: r.digest,
            weight: r.weight,
            reason: r.reason,
            recorded_at: r.recorded_at,
            recorded_by: r.recorded_by,
        }
    }
}

pub(super) fn insert_document(
    tx: &mut Tx,
    cx: &Context,
    kind: DocumentKind,
    title: &str,
    language: Language,
) -> Result<DocumentId, Refusal> {
    let id = DocumentId::fresh(cx.clock());
    diesel::insert_into(d::table)
        .values((
            d::id.eq(&id),
            d::network_id.eq(&cx.network.id),
            d::kind.eq(kind),
            d::title.eq(title),
            d::language.eq(language.code()),
            d::created_at.eq(cx.now()),
        ))
        .execute(tx)?;
    Ok(id)
}

pub(super) fn last_position(tx: &mut Tx, network: &NetworkId, document: &DocumentId) -> Result<i64, Refusal> {
    let last: Option<i64> = u::table
        .filter(u::document_id.eq(document).and(u::network_id.eq(network)))
        .order(u::position.desc())
        .select(u::position)
        .first(tx)
        .optional()?;
    Ok(last.unwrap_or(0))
}

pub(super) fn insert_unit(tx: &mut Tx, cx: &Context, document: &DocumentId, kind: UnitKind) -> Result<UnitId, Refusal> {
    let position = last_position(tx, &cx.network.id, document)? + 1;
    insert_unit_at(tx, cx, document, kind, position)
}

pub(super) fn insert_unit_at(
    tx: &mut Tx,
    cx: &Context,
    document: &DocumentId,
    kind: UnitKind,
    position: i64,
) -> Result<UnitId, Refusal> {
    let id = UnitId::fresh(cx.clock());
    diesel::insert_into(u::table)
        .values((
            u::id.eq(&id),
            u::network_id.eq(&cx.network.id),
            u::document_id.eq(document),
            u::kind.eq(kind),
            u::position.eq(position),
            u::created_at.eq(cx.now()),
        ))
        .execute(tx)?;
    Ok(id)
}

pub(super) fn delete_units(tx: &mut Tx, network: &NetworkId, units: &[UnitId]) -> Result<(), Refusal> {
    diesel::delete(v::table.filter(v::unit_id.among(units).and(v::network_id.eq(network)))).execute(tx)?;
    diesel::delete(u::table.filter(u::id.among(units).and(u::network_id.eq(network)))).execute(tx)?;
    Ok(())
}

pub(super) fn delete_document(tx: &mut Tx, network: &NetworkId, document: &DocumentId) -> Result<(), Refusal> {
    diesel::delete(v::table.filter(v::document_id.eq(document).and(v::network_id.eq(network)))).execute(tx)?;
    diesel::delete(u::table.filter(u::document_id.eq(document).and(u::network_id.eq(network)))).execute(tx)?;
    diesel::delete(d::table.filter(d::id.eq(document).and(d::network_id.eq(network)))).execute(tx)?;
    Ok(())
}

pub(super) fn insert_version(tx: &mut Tx, cx: &Context, document: &DocumentId, new: &Version) -> Result<(), Refusal> {
    diesel::insert_into(v::table)
        .values((
            v::id.eq(ids::fresh(cx.clock())),
            v::network_id.eq(&cx.network.id),
            v::document_id.eq(document),
            v::unit_id.eq(&new.unit),
            v::number.eq(new.number),
            v::title.eq(&new.title),
            v::text.eq(&new.text),
            v::digest.eq(&new.digest),
            v::weight.eq(new.weight),
            v::reason.eq(&new.reason),
            v::recorded_at.eq(new.recorded_at),
            v::recorded_by.eq(&new.recorded_by),
        ))
        .execute(tx)?;
    Ok(())
}

/// Marks a version as no longer the current one.
pub(super) fn replace(tx: &mut Tx, cx: &Context, unit: &UnitId, number: i64) -> Result<(), Refusal> {
    diesel::update(v::table)
        .filter(v::unit_id.eq(unit).and(v::number.eq(number)).and(v::network_id.eq(&cx.network.id)))
        .set(v::replaced_at.eq(cx.now()))
        .execute(tx)?;
    Ok(())
}

pub(super) fn digests_in_order(
    tx: &mut Tx,
    network: &NetworkId,
    document: &DocumentId,
) -> Result<Vec<String>, Refusal> {
    Ok(v::table
        .inner_join(u::table.on(u::id.eq(v::unit_id)))
        .filter(v::network_id.eq(network).and(v::document_id.eq(document)).and(v::replaced_at.is_null()))
        .order(u::position)
        .select(v::digest)
        .load(tx)?)
}

type Cells = (UnitId, i64, String, String);

fn by_unit(rows: Vec<Cells>) -> HashMap<UnitId, Text> {
    rows.into_iter().map(|(unit, number, title, text)| (unit, Text { number, title, text })).collect()
}

/// How all units of a document read now.
pub fn current(tx: &mut Tx, network: &NetworkId, document: &DocumentId) -> Result<HashMap<UnitId, Text>, Refusal> {
    let rows: Vec<Cells> = v::table
        .filter(v::network_id.eq(network).and(v::document_id.eq(document)).and(v::replaced_at.is_null()))
        .select((v::unit_id, v::number, v::title, v::text))
        .load(tx)?;
    Ok(by_unit(rows))
}

/// How some units read now, by their ids.
pub fn current_of(tx: &mut Tx, network: &NetworkId, units: &[UnitId]) -> Result<HashMap<UnitId, Text>, Refusal> {
    let rows: Vec<Cells> = v::table
        .filter(v::unit_id.among(units).and(v::network_id.eq(network)).and(v::replaced_at.is_null()))
        .select((v::unit_id, v::number, v::title, v::text))
        .load(tx)?;
    Ok(by_unit(rows))
}

pub(super) fn current_of_unit(
    tx: &mut Tx,
    network: &NetworkId,
    unit: &UnitId,
) -> Result<(DocumentId, Version), Refusal> {
    let (document, row): (DocumentId, Row) = v::table
        .filter(v::unit_id.eq(unit).and(v::network_id.eq(network)).and(v::replaced_at.is_null()))
        .select((v::document_id, Row::as_select()))
        .first(tx)?;
    Ok((document, row.into()))
}

/// All versions of a unit, newest first.
pub fn history(tx: &mut Tx, network: &NetworkId, unit: &UnitId) -> Result<Vec<Version>, Refusal> {
    let rows: Vec<Row> = v::table
        .filter(v::unit_id.eq(unit).and(v::network_id.eq(network)))
        .order(v::number.desc())
        .limit(200)
        .select(Row::as_select())
        .load(tx)?;
    Ok(rows.into_iter().map(Version::from).collect())
}
