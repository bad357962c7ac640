//! Queries on `plan_part`.

use activity::PurposeId;
use diesel::prelude::*;
use documents::UnitId;
use platform::db::{AmongMethods as _, Backend};
use platform::{Refusal, Tx};
use viewer::{Context, NetworkId};

use super::{NewPart, Part, PartKind, Reading};
use crate::work_plan::PlanId;

diesel::table! {
    plan_part (unit_id) {
        unit_id -> Text,
        network_id -> Text,
        plan_id -> Text,
        kind -> Text,
        code -> Text,
        position -> BigInt,
        parent_id -> Nullable<Text>,
        reading -> Text,
        purpose_id -> Nullable<Text>,
        source -> Text,
        source_line -> Nullable<BigInt>,
    }
}
use plan_part as t;

#[derive(Queryable, Selectable)]
#[diesel(table_name = plan_part, check_for_backend(Backend))]
struct Row {
    unit_id: UnitId,
    kind: PartKind,
    code: String,
    position: i64,
    parent_id: Option<UnitId>,
    reading: Reading,
    purpose_id: Option<PurposeId>,
    source: String,
    source_line: Option<i64>,
}

impl From<Row> for Part {
    fn from(r: Row) -> Self {
        Self {
            id: r.unit_id,
            kind: r.kind,
            code: r.code,
            position: r.position,
            parent: r.parent_id,
            reading: r.reading,
            purpose: r.purpose_id,
            source: r.source,
            source_line: r.source_line,
        }
    }
}

/// All parts of a plan, by kind and in the order of the document: some dozens.
pub(crate) fn of_plan(tx: &mut Tx, network: &NetworkId, plan: &PlanId) -> Result<Vec<Part>, Refusal> {
    let rows: Vec<Row> = t::table
        .filter(t::network_id.eq(network).and(t::plan_id.eq(plan)))
        .order((t::kind, t::position))
        .limit(500)
        .select(Row::as_select())
        .load(tx)?;
    Ok(rows.into_iter().map(Part::from).collect())
}

/// Some parts by their ids, each with its plan.
pub(crate) fn by_ids(tx: &mut Tx, network: &NetworkId, ids: &[UnitId]) -> Result<Vec<(PlanId, Part)>, Refusal> {
    let rows: Vec<(PlanId, Row)> = t::table
        .filter(t::unit_id.among(ids).and(t::network_id.eq(network)))
        .order((t::plan_id, t::kind, t::position))
        .select((t::plan_id, Row::as_select()))
        .load(tx)?;
    Ok(rows.into_iter().map(|(plan, row)| (plan, Part::from(row))).collect())
}

pub(super) fn insert(
    tx: &mut Tx,
    cx: &Context,
    plan: &PlanId,
    unit: &UnitId,
    position: i64,
    new: &NewPart,
) -> Result<(), Refusal> {
    diesel::insert_into(t::table)
        .values((
            t::unit_id.eq(unit),
            t::network_id.eq(&cx.network.id),
            t::plan_id.eq(plan),
            t::kind.eq(new.kind),
            t::code.eq(&new.code),
            t::position.eq(position),
            t::parent_id.eq(&new.parent),
            t::reading.eq(new.reading),
            t::source.eq(&new.source),
            t::source_line.eq(new.source_line),
        ))
        .execute(tx)?;
    Ok(())
}

pub(crate) fn bind_purpose(
    tx: &mut Tx,
    network: &NetworkId,
    unit: &UnitId,
    purpose: &PurposeId,
) -> Result<(), Refusal> {
    diesel::update(t::table.find(unit)).filter(t::network_id.eq(network)).set(t::purpose_id.eq(purpose)).execute(tx)?;
    Ok(())
}

/// Deletes parts that an import made, those within others first.
pub(crate) fn delete(tx: &mut Tx, network: &NetworkId, units: &[UnitId]) -> Result<(), Refusal> {
    diesel::update(t::table.filter(t::unit_id.among(units).and(t::network_id.eq(network))))
        .set(t::parent_id.eq(None::<UnitId>))
        .execute(tx)?;
    diesel::delete(t::table.filter(t::unit_id.among(units).and(t::network_id.eq(network)))).execute(tx)?;
    Ok(())
}
