//! Activities as lines of a list: of the facts only what a line shows, of the links only who took part.

use diesel::prelude::*;
use platform::db::{Backend, Day};
use platform::{Refusal, Tx};
use viewer::NetworkId;

use super::{activity_activity, links, page_of, span};
use crate::happened::{Activity, ActivityId, Happened, Wanted};
use crate::kind::Kind;

/// The wanted activities, in their order and cut to their page.
pub(crate) fn list_lines(tx: &mut Tx, network: &NetworkId, wanted: &Wanted) -> Result<Vec<Activity>, Refusal> {
    let rows: Vec<LineRow> = page_of(network, wanted).select(LineRow::as_select()).load(tx)?;
    let ids: Vec<ActivityId> = rows.iter().map(|row| row.id.clone()).collect();
    let mut links = links::who(tx, network, &ids)?;
    Ok(rows.into_iter().map(|row| row.activity(&mut links)).collect())
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = activity_activity, check_for_backend(Backend))]
struct LineRow {
    id: ActivityId,
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

impl LineRow {
    fn activity(self, links: &mut links::Links) -> Activity {
        let happened = Happened {
            quantity: self.quantity,
            minutes: self.minutes,
            people: self.people,
            place: self.place,
            bodies: links.bodies.remove(&self.id).unwrap_or_default(),
            organisations: links.organisations.remove(&self.id).unwrap_or_default(),
            unnamed: links.unnamed.remove(&self.id).unwrap_or_default(),
            sample: self.sample == 1,
            ..Happened::new(self.kind, self.title, span(self.first_on, self.last_on, &self.precision))
        };
        Activity {
            id: self.id,
            version: self.version,
            happened,
            recorded_at: self.recorded_at,
            recorded_by: String::new(),
            withdrawn_at: self.withdrawn_at,
        }
    }
}
