//! Activities as lines of a list: of the facts only what a line shows, of the links only who took part.

use diesel::prelude::*;
use platform::db::{Backend, Day};
use platform::{Refusal, Tx};
use viewer::NetworkId;

use super::{activity_activity, links, page_of, span};
use crate::happened::{Activity, ActivityId, Happened, Wanted};
use crate::kind::Kind;

/// The wanted activities, in their order and cut to their page, with who took part.
pub(crate) fn list_lines(tx: &mut Tx, network: &NetworkId, wanted: &Wanted) -> Result<Vec<Activity>, Refusal> {
    let mut found = briefly(tx, network, wanted)?;
    let ids: Vec<ActivityId> = found.iter().map(|activity| activity.id.clone()).collect();
    let mut links = links::who(tx, network, &ids)?;
    for Activity { id, happened, .. } in &mut found {
        happened.bodies = links.bodies.remove(id).unwrap_or_default();
        happened.organisations = links.organisations.remove(id).unwrap_or_default();
        happened.unnamed = links.unnamed.remove(id).unwrap_or_default();
    }
    Ok(found)
}

/// The same without who took part.
pub(crate) fn briefly(tx: &mut Tx, network: &NetworkId, wanted: &Wanted) -> Result<Vec<Activity>, Refusal> {
    let rows: Vec<LineRow> = page_of(network, wanted).select(LineRow::as_select()).load(tx)?;
    Ok(rows.into_iter().map(Activity::from).collect())
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = activity_activity, check_for_backend(Backend))]
pub(super) struct LineRow {
    pub id: ActivityId,
    kind: Kind,
    title: String,
    first_on: Day,
    last_on: Day,
    precision: String,
    quantity: i64,
    minutes: Option<i64>,
    people: Option<i64>,
    place: String,
    sample: i64,
    recorded_at: i64,
    withdrawn_at: Option<i64>,
    version: i64,
}

impl From<LineRow> for Activity {
    fn from(row: LineRow) -> Self {
        let happened = Happened {
            quantity: row.quantity,
            minutes: row.minutes,
            people: row.people,
            place: row.place,
            sample: row.sample == 1,
            ..Happened::new(row.kind, row.title, span(row.first_on, row.last_on, &row.precision))
        };
        Self {
            id: row.id,
            version: row.version,
            happened,
            recorded_at: row.recorded_at,
            recorded_by: String::new(),
            withdrawn_at: row.withdrawn_at,
        }
    }
}
