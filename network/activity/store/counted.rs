//! What may count towards a commitment: of each activity only what is counted and what it is counted by, because a
//! page of a plan asks for all of a year.

use diesel::prelude::*;
use jiff::civil::Date;
use platform::db::{AmongMethods as _, Day};
use platform::{Refusal, Tx};
use viewer::{BodyId, NetworkId};

use super::every::every;
use super::links::{self, activity_serving as s};
use super::{a, filtered};
use crate::happened::{ActivityId, MOST, Wanted};
use crate::kind::{EventRole, Kind};
use crate::purpose::PurposeId;

/// An activity as commitments count it.
#[derive(Debug, Clone)]
pub struct Counted {
    pub kind: Kind,
    pub role: Option<EventRole>,
    pub first: Date,
    pub last: Date,
    pub quantity: i64,
    pub minutes: i64,
    pub sample: bool,
    pub recorded_at: i64,
    pub serves: Vec<PurposeId>,
    pub themes: Vec<String>,
    pub bodies: Vec<BodyId>,
}

type Cells = (ActivityId, Kind, Option<EventRole>, Day, Day, i64, Option<i64>, i64, i64);

/// The wanted activities of some kinds, or of any kind when none is named, and those that serve any of the purposes.
pub fn counted(
    tx: &mut Tx,
    network: &NetworkId,
    wanted: &Wanted,
    kinds: &[Kind],
    purposes: &[PurposeId],
) -> Result<Vec<Counted>, Refusal> {
    every(MOST, |page| {
        let mut asked = filtered(network, wanted);
        if !kinds.is_empty() {
            let serving = s::table.filter(s::network_id.eq(network).and(s::purpose_id.among(purposes)));
            asked = asked.filter(a::kind.among(kinds).or(a::id.eq_any(serving.select(s::activity_id))));
        }
        let rows: Vec<Cells> = asked
            .order((a::first_on, a::last_on, a::id))
            .limit(MOST)
            .offset((page - 1) * MOST)
            .select((
                a::id,
                a::kind,
                a::role,
                a::first_on,
                a::last_on,
                a::quantity,
                a::minutes,
                a::sample,
                a::recorded_at,
            ))
            .load(tx)?;
        let ids: Vec<ActivityId> = rows.iter().map(|row| row.0.clone()).collect();
        let mut links = links::counted(tx, network, &ids)?;
        Ok(rows.into_iter().map(|row| whole(row, &mut links)).collect())
    })
}

fn whole(
    (id, kind, role, first, last, quantity, minutes, sample, recorded_at): Cells,
    links: &mut links::Links,
) -> Counted {
    Counted {
        kind,
        role,
        first: first.0,
        last: last.0,
        quantity,
        minutes: minutes.unwrap_or(0),
        sample: sample == 1,
        recorded_at,
        serves: links.serves.remove(&id).unwrap_or_default(),
        themes: links.themes.remove(&id).unwrap_or_default(),
        bodies: links.bodies.remove(&id).unwrap_or_default(),
    }
}
