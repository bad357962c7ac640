//! Counts of what happened: records, their quantities, minutes, and which of them serve what.

use std::collections::HashMap;

use diesel::dsl::{CountStar, count_star, max};
use diesel::helper_types::max as Max;
use diesel::prelude::*;
use jiff::civil::Date;
use platform::db::{AmongMethods as _, Day, Total, total};
use platform::{Refusal, Tx};
use viewer::NetworkId;

use super::links::activity_serving as s;
use super::{a, filtered};
use crate::happened::{ActivityId, Samples, Tally, Wanted};
use crate::kind::Kind;
use crate::purpose::PurposeId;
use crate::purpose::store::activity_purpose as t;

type Sums = (i64, i64, i64, i64, Option<Day>, Option<i64>);
type Columns =
    (CountStar, Total<a::quantity>, Total<a::minutes>, Total<a::sample>, Max<a::last_on>, Max<a::recorded_at>);

fn sums() -> Columns {
    (count_star(), total(a::quantity), total(a::minutes), total(a::sample), max(a::last_on), max(a::recorded_at))
}

impl From<Sums> for Tally {
    fn from((activities, quantity, minutes, samples, last_on, last_recorded_at): Sums) -> Self {
        Self { activities, quantity, minutes, samples, last_on: last_on.map(|d| d.0), last_recorded_at }
    }
}

/// How many records.
pub fn count(tx: &mut Tx, network: &NetworkId, wanted: &Wanted) -> Result<i64, Refusal> {
    Ok(filtered(network, wanted).count().get_result(tx)?)
}

pub fn tally(tx: &mut Tx, network: &NetworkId, wanted: &Wanted) -> Result<Tally, Refusal> {
    let sums: Sums = filtered(network, wanted).select(sums()).first(tx)?;
    Ok(sums.into())
}

/// What serves each of some purposes, in one question; a purpose that nothing serves is missing.
pub fn tally_by_purpose(
    tx: &mut Tx,
    network: &NetworkId,
    purposes: &[PurposeId],
    samples: Samples,
) -> Result<HashMap<PurposeId, Tally>, Refusal> {
    if purposes.is_empty() {
        return Ok(HashMap::new());
    }
    let most = i64::from(samples == Samples::Include);
    let rows: Vec<(PurposeId, Sums)> = s::table
        .inner_join(a::table.on(a::id.eq(s::activity_id)))
        .filter(s::network_id.eq(network).and(s::purpose_id.among(purposes)))
        .filter(a::withdrawn_at.is_null().and(a::sample.le(most)))
        .group_by(s::purpose_id)
        .select((s::purpose_id, sums()))
        .load(tx)?;
    Ok(rows.into_iter().map(|(purpose, sums)| (purpose, sums.into())).collect())
}

/// The same of all purposes of one owner: of a whole plan.
pub fn tally_of(
    tx: &mut Tx,
    network: &NetworkId,
    owner: &str,
    samples: Samples,
) -> Result<HashMap<PurposeId, Tally>, Refusal> {
    let most = i64::from(samples == Samples::Include);
    let rows: Vec<(PurposeId, Sums)> = t::table
        .inner_join(s::table.on(s::purpose_id.eq(t::id)))
        .inner_join(a::table.on(a::id.eq(s::activity_id)))
        .filter(t::network_id.eq(network).and(t::owner.eq(owner)).and(s::network_id.eq(network)))
        .filter(a::withdrawn_at.is_null().and(a::sample.le(most)))
        .group_by(s::purpose_id)
        .select((s::purpose_id, sums()))
        .load(tx)?;
    Ok(rows.into_iter().map(|(purpose, sums)| (purpose, sums.into())).collect())
}

/// Which activities serve each purpose of one owner: for what counts an activity once that serves several.
pub fn serving_of(
    tx: &mut Tx,
    network: &NetworkId,
    owner: &str,
    samples: Samples,
) -> Result<HashMap<PurposeId, Vec<ActivityId>>, Refusal> {
    let most = i64::from(samples == Samples::Include);
    let rows: Vec<(PurposeId, ActivityId)> = t::table
        .inner_join(s::table.on(s::purpose_id.eq(t::id)))
        .inner_join(a::table.on(a::id.eq(s::activity_id)))
        .filter(t::network_id.eq(network).and(t::owner.eq(owner)).and(s::network_id.eq(network)))
        .filter(a::withdrawn_at.is_null().and(a::sample.le(most)))
        .select((s::purpose_id, s::activity_id))
        .load(tx)?;
    let mut serving: HashMap<PurposeId, Vec<ActivityId>> = HashMap::new();
    for (purpose, activity) in rows {
        serving.entry(purpose).or_default().push(activity);
    }
    Ok(serving)
}

/// The purposes served most often since a day by things of a kind: what a form offers first.
pub(crate) fn most_served(
    tx: &mut Tx,
    network: &NetworkId,
    kind: Kind,
    since: Date,
    most: i64,
) -> Result<Vec<PurposeId>, Refusal> {
    let rows: Vec<(PurposeId, i64)> = s::table
        .inner_join(a::table.on(a::id.eq(s::activity_id)))
        .filter(s::network_id.eq(network).and(a::kind.eq(kind)))
        .filter(a::first_on.ge(Day(since)).and(a::withdrawn_at.is_null()))
        .group_by(s::purpose_id)
        .select((s::purpose_id, count_star()))
        .order((count_star().desc(), s::purpose_id))
        .limit(most)
        .load(tx)?;
    Ok(rows.into_iter().map(|(purpose, _)| purpose).collect())
}
