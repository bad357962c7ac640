//! Queries on `directory_relation`.

use diesel::prelude::*;
use jiff::civil::Date;
use platform::db::{AmongMethods as _, Backend, Day};
use platform::words::dates::{Precision, Span};
use platform::{Refusal, Tx};
use viewer::{Context, NetworkId, OrganisationId};

use super::{Beginning, Confidence, NewRelation, Relation, RelationKind};

diesel::table! {
    directory_relation (id) {
        id -> Text,
        network_id -> Text,
        organisation_id -> Text,
        kind -> Text,
        from_first_on -> Nullable<Text>,
        from_last_on -> Nullable<Text>,
        from_precision -> Nullable<Text>,
        to_first_on -> Nullable<Text>,
        to_last_on -> Nullable<Text>,
        to_precision -> Nullable<Text>,
        to_source -> Text,
        confidence -> Text,
        evidence -> Text,
        source -> Text,
        batch_id -> Nullable<Text>,
        created_at -> BigInt,
        version -> BigInt,
    }
}
use directory_relation as t;

#[derive(Queryable, Selectable)]
#[diesel(table_name = directory_relation, check_for_backend(Backend))]
struct Row {
    id: String,
    organisation_id: OrganisationId,
    kind: RelationKind,
    from_first_on: Option<Day>,
    from_last_on: Option<Day>,
    from_precision: Option<String>,
    to_first_on: Option<Day>,
    to_last_on: Option<Day>,
    to_precision: Option<String>,
    to_source: String,
    confidence: Confidence,
    evidence: String,
    source: String,
    version: i64,
}

impl From<Row> for Relation {
    fn from(r: Row) -> Self {
        Self {
            id: r.id,
            organisation: r.organisation_id,
            kind: r.kind,
            from: span(r.from_first_on, r.from_last_on, r.from_precision.as_deref()),
            to: span(r.to_first_on, r.to_last_on, r.to_precision.as_deref()),
            to_source: r.to_source,
            confidence: r.confidence,
            evidence: r.evidence,
            source: r.source,
            version: r.version,
        }
    }
}

fn span(first: Option<Day>, last: Option<Day>, precision: Option<&str>) -> Option<Span> {
    Span::from_parts(first?.0, last?.0, Precision::from_code(precision?)?)
}

pub(super) fn insert(tx: &mut Tx, cx: &Context, new: &NewRelation) -> Result<String, Refusal> {
    let id = platform::ids::fresh(cx.clock());
    diesel::insert_into(t::table)
        .values((
            t::id.eq(&id),
            t::network_id.eq(&cx.network.id),
            t::organisation_id.eq(&new.organisation),
            t::kind.eq(new.kind),
            t::from_first_on.eq(new.from.map(|s| Day(s.first()))),
            t::from_last_on.eq(new.from.map(|s| Day(s.last()))),
            t::from_precision.eq(new.from.map(|s| s.precision().code())),
            t::to_source.eq(""),
            t::confidence.eq(new.confidence),
            t::evidence.eq(&new.evidence),
            t::source.eq(&new.source),
            t::batch_id.eq(&new.batch),
            t::created_at.eq(cx.now()),
            t::version.eq(1),
        ))
        .execute(tx)?;
    Ok(id)
}

pub(super) fn set_beginning(
    tx: &mut Tx,
    network: &NetworkId,
    id: &str,
    right: &Beginning,
    seen: i64,
) -> Result<bool, Refusal> {
    let changed = diesel::update(t::table.find(id))
        .filter(t::network_id.eq(network).and(t::version.eq(seen)))
        .set((
            t::from_first_on.eq(right.from.map(|s| Day(s.first()))),
            t::from_last_on.eq(right.from.map(|s| Day(s.last()))),
            t::from_precision.eq(right.from.map(|s| s.precision().code())),
            t::confidence.eq(Confidence::High),
            t::evidence.eq(&right.evidence),
            t::source.eq(&right.source),
            t::version.eq(seen + 1),
        ))
        .execute(tx)?;
    Ok(changed == 1)
}

pub(super) fn end(
    tx: &mut Tx,
    network: &NetworkId,
    id: &str,
    to: Span,
    source: &str,
    seen: i64,
) -> Result<bool, Refusal> {
    let changed = diesel::update(t::table.find(id))
        .filter(t::network_id.eq(network).and(t::version.eq(seen)))
        .set((
            t::to_first_on.eq(Day(to.first())),
            t::to_last_on.eq(Day(to.last())),
            t::to_precision.eq(to.precision().code()),
            t::to_source.eq(source),
            t::version.eq(seen + 1),
        ))
        .execute(tx)?;
    Ok(changed == 1)
}

pub fn find(tx: &mut Tx, network: &NetworkId, id: &str) -> Result<Relation, Refusal> {
    let row: Row = t::table.find(id).filter(t::network_id.eq(network)).select(Row::as_select()).first(tx)?;
    Ok(row.into())
}

pub fn of_organisation(
    tx: &mut Tx,
    network: &NetworkId,
    organisation: &OrganisationId,
) -> Result<Vec<Relation>, Refusal> {
    let rows: Vec<Row> = t::table
        .filter(t::network_id.eq(network).and(t::organisation_id.eq(organisation)))
        .order((t::from_first_on, t::id))
        .select(Row::as_select())
        .load(tx)?;
    Ok(rows.into_iter().map(Relation::from).collect())
}

/// Those of some organisations, of any time.
pub fn of_organisations(
    tx: &mut Tx,
    network: &NetworkId,
    organisations: &[OrganisationId],
) -> Result<Vec<Relation>, Refusal> {
    let rows: Vec<Row> = t::table
        .filter(t::network_id.eq(network).and(t::organisation_id.among(organisations)))
        .order((t::from_first_on, t::id))
        .select(Row::as_select())
        .load(tx)?;
    Ok(rows.into_iter().map(Relation::from).collect())
}

/// All relations of one kind, of any time.
pub fn all(tx: &mut Tx, network: &NetworkId, kind: RelationKind) -> Result<Vec<Relation>, Refusal> {
    let rows: Vec<Row> = t::table
        .filter(t::network_id.eq(network).and(t::kind.eq(kind)))
        .order((t::from_first_on, t::id))
        .limit(5000)
        .select(Row::as_select())
        .load(tx)?;
    Ok(rows.into_iter().map(Relation::from).collect())
}

/// Who was surely a member on a day (`Relation::holds_on`), each organisation once.
pub fn members_on(tx: &mut Tx, network: &NetworkId, day: Date) -> Result<Vec<OrganisationId>, Refusal> {
    Ok(t::table
        .filter(t::network_id.eq(network).and(t::kind.eq(RelationKind::Member)))
        .filter(t::from_last_on.is_null().or(t::from_last_on.le(Day(day))))
        .filter(t::to_last_on.is_null().or(t::to_last_on.ge(Day(day))))
        .order(t::organisation_id)
        .select(t::organisation_id)
        .distinct()
        .load(tx)?)
}
