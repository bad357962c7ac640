//! Queries on `members_import_change`.

use diesel::prelude::*;
use imports::BatchId;
use platform::db::Backend;
use platform::{Refusal, Tx};
use viewer::{BodyId, NetworkId, OrganisationId, PersonId};

use super::batch::{Change, What};

diesel::table! {
    members_import_change (network_id, batch_id, position) {
        network_id -> Text,
        batch_id -> Text,
        position -> BigInt,
        row_number -> BigInt,
        what -> Text,
        organisation_id -> Nullable<Text>,
        person_id -> Nullable<Text>,
        body_id -> Nullable<Text>,
        subject_id -> Nullable<Text>,
        subject_version -> Nullable<BigInt>,
    }
}

use members_import_change as c;

#[derive(Queryable, Selectable)]
#[diesel(table_name = members_import_change, check_for_backend(Backend))]
struct ChangeRow {
    row_number: i64,
    what: What,
    organisation_id: Option<OrganisationId>,
    person_id: Option<PersonId>,
    body_id: Option<BodyId>,
    subject_id: Option<String>,
    subject_version: Option<i64>,
}

impl From<ChangeRow> for Change {
    fn from(r: ChangeRow) -> Self {
        Self {
            row: r.row_number,
            what: r.what,
            organisation: r.organisation_id,
            person: r.person_id,
            body: r.body_id,
            subject: r.subject_id,
            version: r.subject_version,
        }
    }
}

pub fn insert_changes(tx: &mut Tx, network: &NetworkId, batch: &BatchId, changes: &[Change]) -> Result<(), Refusal> {
    for (position, change) in (0_i64..).zip(changes) {
        diesel::insert_into(c::table)
            .values((
                c::network_id.eq(network),
                c::batch_id.eq(batch),
                c::position.eq(position),
                c::row_number.eq(change.row),
                c::what.eq(change.what),
                c::organisation_id.eq(&change.organisation),
                c::person_id.eq(&change.person),
                c::body_id.eq(&change.body),
                c::subject_id.eq(&change.subject),
                c::subject_version.eq(change.version),
            ))
            .execute(tx)?;
    }
    Ok(())
}

/// What a batch did, in its order.
pub fn changes(
    tx: &mut Tx,
    network: &NetworkId,
    batch: &BatchId,
    from: i64,
    most: i64,
) -> Result<Vec<Change>, Refusal> {
    let rows: Vec<ChangeRow> = c::table
        .filter(c::network_id.eq(network).and(c::batch_id.eq(batch)))
        .order(c::position)
        .offset(from)
        .limit(most)
        .select(ChangeRow::as_select())
        .load(tx)?;
    Ok(rows.into_iter().map(Change::from).collect())
}

pub fn count_changes(tx: &mut Tx, network: &NetworkId, batch: &BatchId) -> Result<i64, Refusal> {
    Ok(c::table.filter(c::network_id.eq(network).and(c::batch_id.eq(batch))).count().get_result(tx)?)
}

/// All that a batch did: some things for each of at most some thousand rows.
pub fn all_changes(tx: &mut Tx, network: &NetworkId, batch: &BatchId) -> Result<Vec<Change>, Refusal> {
    let most = i64::try_from(super::draw::ROWS_MAX * 10).unwrap_or(i64::MAX);
    changes(tx, network, batch, 0, most)
}
