//! Queries on the tables of activities. This file: the rows themselves, found, listed, written.

#![expect(clippy::ref_option_ref, reason = "the code derived for `Facts` has such references")]

pub(crate) mod counted;
pub(crate) mod counts;
pub(crate) mod every;
mod lines;
pub(crate) mod links;
pub(crate) mod past;
pub(crate) mod switch;

use std::collections::HashSet;

use diesel::prelude::*;
use platform::db::{AmongMethods as _, Backend, Day, like};
use platform::words::dates::{Precision, Span};
use platform::words::fold;
use platform::{Refusal, Tx};
use viewer::{Context, NetworkId, OrganisationId};

use crate::happened::{Activity, ActivityId, Happened, MOST, Samples, Sort, Wanted, Withdrawn};
use crate::kind::{EventRole, Format, Kind};
use crate::purpose::store::activity_purpose;
use lines::LineRow;
pub(crate) use lines::{briefly, list_lines};
use links::{activity_body, activity_organisation, activity_person, activity_serving};

diesel::table! {
    activity_activity (id) {
        id -> Text,
        network_id -> Text,
        kind -> Text,
        title -> Text,
        sort_key -> Text,
        folded -> Text,
        first_on -> Text,
        last_on -> Text,
        precision -> Text,
        quantity -> BigInt,
        minutes -> Nullable<BigInt>,
        people -> Nullable<BigInt>,
        role -> Nullable<Text>,
        format -> Nullable<Text>,
        place -> Text,
        ine -> Nullable<Text>,
        cost_cents -> Nullable<BigInt>,
        note -> Text,
        within_id -> Nullable<Text>,
        source -> Text,
        source_line -> Nullable<BigInt>,
        record_key -> Nullable<Text>,
        on_behalf_of -> Nullable<Text>,
        sample -> BigInt,
        recorded_at -> BigInt,
        recorded_by -> Text,
        withdrawn_at -> Nullable<BigInt>,
        version -> BigInt,
    }
}
pub(crate) use activity_activity as a;

diesel::allow_tables_to_appear_in_same_query!(
    activity_purpose,
    activity_activity,
    activity_body,
    activity_organisation,
    activity_person,
    activity_serving,
);

/// The columns that a correction writes again.
#[derive(Insertable, AsChangeset)]
#[diesel(table_name = activity_activity, check_for_backend(Backend), treat_none_as_null = true)]
struct Facts<'f> {
    kind: Kind,
    title: &'f str,
    sort_key: String,
    folded: String,
    first_on: Day,
    last_on: Day,
    precision: &'static str,
    quantity: i64,
    minutes: Option<i64>,
    people: Option<i64>,
    role: Option<EventRole>,
    format: Option<Format>,
    place: &'f str,
    ine: Option<&'f str>,
    cost_cents: Option<i64>,
    note: &'f str,
    within_id: Option<&'f ActivityId>,
    source: &'f str,
    source_line: Option<i64>,
    record_key: Option<&'f str>,
    on_behalf_of: Option<&'f OrganisationId>,
    sample: i64,
}

impl<'f> Facts<'f> {
    fn of(h: &'f Happened, names: &[String]) -> Self {
        Self {
            kind: h.kind,
            title: &h.title,
            sort_key: fold::sort_key(&h.title),
            folded: fold::fold(&format!("{} {} {} {}", h.title, h.place, names.join(" "), h.note)),
            first_on: Day(h.when.first()),
            last_on: Day(h.when.last()),
            precision: h.when.precision().code(),
            quantity: h.quantity,
            minutes: h.minutes,
            people: h.people,
            role: h.role,
            format: h.format,
            place: &h.place,
            ine: h.ine.as_deref(),
            cost_cents: h.cost_cents,
            note: &h.note,
            within_id: h.within.as_ref(),
            source: &h.source,
            source_line: h.source_line,
            record_key: h.record_key.as_deref(),
            on_behalf_of: h.on_behalf_of.as_ref(),
            sample: i64::from(h.sample),
        }
    }
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = activity_activity, check_for_backend(Backend))]
struct Row {
    #[diesel(embed)]
    brief: LineRow,
    role: Option<EventRole>,
    format: Option<Format>,
    ine: Option<String>,
    cost_cents: Option<i64>,
    note: String,
    within_id: Option<ActivityId>,
    source: String,
    source_line: Option<i64>,
    record_key: Option<String>,
    on_behalf_of: Option<OrganisationId>,
    recorded_by: String,
}

impl Row {
    fn activity(self, links: &mut links::Links) -> Activity {
        let brief = Activity::from(self.brief);
        let happened = Happened {
            role: self.role,
            format: self.format,
            ine: self.ine,
            cost_cents: self.cost_cents,
            note: self.note,
            bodies: links.bodies.remove(&brief.id).unwrap_or_default(),
            organisations: links.organisations.remove(&brief.id).unwrap_or_default(),
            unnamed: links.unnamed.remove(&brief.id).unwrap_or_default(),
            persons: links.persons.remove(&brief.id).unwrap_or_default(),
            links: links.hrefs.remove(&brief.id).unwrap_or_default(),
            themes: links.themes.remove(&brief.id).unwrap_or_default(),
            serves: links.serves.remove(&brief.id).unwrap_or_default(),
            within: self.within_id,
            source: self.source,
            source_line: self.source_line,
            record_key: self.record_key,
            on_behalf_of: self.on_behalf_of,
            ..brief.happened
        };
        Activity { happened, recorded_by: self.recorded_by, ..brief }
    }
}

fn span(first: Day, last: Day, precision: &str) -> Span {
    let precision = Precision::from_code(precision).unwrap_or(Precision::Day);
    Span::from_parts(first.0, last.0, precision).unwrap_or_else(|| Span::around(first.0, precision))
}

/// Writes a new activity; `names` are those of its organisations, so that a search finds them.
pub(crate) fn insert(tx: &mut Tx, cx: &Context, happened: &Happened, names: &[String]) -> Result<ActivityId, Refusal> {
    let id = ActivityId::fresh(cx.clock());
    diesel::insert_into(a::table)
        .values((
            Facts::of(happened, names),
            a::id.eq(&id),
            a::network_id.eq(&cx.network.id),
            a::recorded_at.eq(cx.now()),
            a::recorded_by.eq(cx.viewer.trail_name()),
            a::version.eq(1),
        ))
        .execute(tx)?;
    links::insert(tx, &cx.network.id, &id, happened)?;
    Ok(id)
}

/// Writes what was seen at `seen` anew; false when someone else wrote meanwhile.
pub(crate) fn update(
    tx: &mut Tx,
    network: &NetworkId,
    id: &ActivityId,
    seen: i64,
    happened: &Happened,
    names: &[String],
) -> Result<bool, Refusal> {
    let changed = diesel::update(a::table.find(id))
        .filter(a::network_id.eq(network).and(a::version.eq(seen)))
        .set((Facts::of(happened, names), a::version.eq(seen + 1)))
        .execute(tx)?;
    if changed == 1 {
        links::remove(tx, network, id)?;
        links::insert(tx, network, id, happened)?;
    }
    Ok(changed == 1)
}

pub(crate) fn set_withdrawn(tx: &mut Tx, network: &NetworkId, id: &ActivityId, at: Option<i64>) -> Result<(), Refusal> {
    diesel::update(a::table.find(id)).filter(a::network_id.eq(network)).set(a::withdrawn_at.eq(at)).execute(tx)?;
    Ok(())
}

pub fn find(tx: &mut Tx, network: &NetworkId, id: &ActivityId) -> Result<Activity, Refusal> {
    let row: Row = a::table.find(id).filter(a::network_id.eq(network)).select(Row::as_select()).first(tx)?;
    let mut links = links::of(tx, network, std::slice::from_ref(id))?;
    Ok(row.activity(&mut links))
}

/// The activity made of a source record.
pub fn by_record_key(tx: &mut Tx, network: &NetworkId, key: &str) -> Result<Option<ActivityId>, Refusal> {
    Ok(a::table.filter(a::network_id.eq(network).and(a::record_key.eq(key))).select(a::id).first(tx).optional()?)
}

/// Named activities, oldest first, withdrawn ones too.
pub fn by_ids(tx: &mut Tx, network: &NetworkId, ids: &[ActivityId]) -> Result<Vec<Activity>, Refusal> {
    let rows: Vec<Row> = a::table
        .filter(a::network_id.eq(network).and(a::id.among(ids)))
        .order((a::first_on, a::last_on, a::id))
        .select(Row::as_select())
        .load(tx)?;
    whole(tx, network, rows)
}

/// Some activities in the order of their ids, those after one of them, withdrawn ones too.
pub(crate) fn after(tx: &mut Tx, network: &NetworkId, last: &str, most: i64) -> Result<Vec<Activity>, Refusal> {
    let rows: Vec<Row> = a::table
        .filter(a::network_id.eq(network).and(a::id.gt(last)))
        .order(a::id)
        .limit(most)
        .select(Row::as_select())
        .load(tx)?;
    whole(tx, network, rows)
}

/// Those of some activities that are withdrawn, or not there at all.
pub fn gone_among(tx: &mut Tx, network: &NetworkId, ids: &[ActivityId]) -> Result<HashSet<ActivityId>, Refusal> {
    let there: Vec<ActivityId> = a::table
        .filter(a::network_id.eq(network).and(a::withdrawn_at.is_null()).and(a::id.among(ids)))
        .select(a::id)
        .load(tx)?;
    let there: HashSet<ActivityId> = there.into_iter().collect();
    Ok(ids.iter().filter(|id| !there.contains(id)).cloned().collect())
}

/// The wanted activities with all their links, at most `wanted.size`.
pub fn list(tx: &mut Tx, network: &NetworkId, wanted: &Wanted) -> Result<Vec<Activity>, Refusal> {
    let rows = rows(tx, network, wanted)?;
    whole(tx, network, rows)
}

fn rows(tx: &mut Tx, network: &NetworkId, wanted: &Wanted) -> Result<Vec<Row>, Refusal> {
    Ok(page_of(network, wanted).select(Row::as_select()).load(tx)?)
}

/// What is wanted, in its order and cut to its page.
fn page_of<'q>(network: &'q NetworkId, wanted: &'q Wanted) -> a::BoxedQuery<'q, Backend> {
    let size = wanted.size.clamp(0, MOST);
    let asked = filtered(network, wanted);
    let sorted = match wanted.sort {
        Sort::Newest => asked.order((a::first_on.desc(), a::last_on.desc(), a::id.desc())),
        Sort::Oldest => asked.order((a::first_on, a::last_on, a::id)),
        Sort::Title => asked.order((a::sort_key, a::first_on, a::id)),
        Sort::TitleBackwards => asked.order((a::sort_key.desc(), a::first_on.desc(), a::id.desc())),
        Sort::Recorded => asked.order((a::recorded_at.desc(), a::id.desc())),
    };
    sorted.limit(size).offset((wanted.page.max(1) - 1) * size)
}

fn ids(rows: &[Row]) -> Vec<ActivityId> {
    rows.iter().map(|row| row.brief.id.clone()).collect()
}

/// What lies within an occasion: conference, assembly and visit of one day.
pub fn parts_of(tx: &mut Tx, network: &NetworkId, id: &ActivityId) -> Result<Vec<Activity>, Refusal> {
    let rows: Vec<Row> = a::table
        .filter(a::network_id.eq(network).and(a::within_id.eq(id)).and(a::withdrawn_at.is_null()))
        .order((a::first_on, a::id))
        .limit(50)
        .select(Row::as_select())
        .load(tx)?;
    whole(tx, network, rows)
}

fn whole(tx: &mut Tx, network: &NetworkId, rows: Vec<Row>) -> Result<Vec<Activity>, Refusal> {
    let mut links = links::of(tx, network, &ids(&rows))?;
    Ok(rows.into_iter().map(|row| row.activity(&mut links)).collect())
}

/// The years in which anything happened, newest first.
pub(crate) fn years(tx: &mut Tx, network: &NetworkId) -> Result<Vec<i16>, Refusal> {
    let ends: (Option<Day>, Option<Day>) = (
        a::table.filter(a::network_id.eq(network)).select(a::first_on).order(a::first_on).first(tx).optional()?,
        a::table
            .filter(a::network_id.eq(network))
            .select(a::first_on)
            .order(a::first_on.desc())
            .first(tx)
            .optional()?,
    );
    let (Some(first), Some(last)) = ends else { return Ok(Vec::new()) };
    Ok((first.0.year()..=last.0.year()).rev().collect())
}

/// Nobody looks for more at once, and an engine takes neither any number of conditions nor a pattern of any length.
const MOST_WORDS: usize = 20;
const LONGEST_WORD: usize = 100;

/// The condition of a question, for lists, counts and sums alike.
pub(crate) fn filtered<'q>(network: &'q NetworkId, wanted: &'q Wanted) -> a::BoxedQuery<'q, Backend> {
    let mut asked = a::table.into_boxed().filter(a::network_id.eq(network));
    asked = match wanted.withdrawn {
        Withdrawn::Leave => asked.filter(a::withdrawn_at.is_null()),
        Withdrawn::Only => asked.filter(a::withdrawn_at.is_not_null()),
    };
    if wanted.samples == Samples::Leave {
        asked = asked.filter(a::sample.eq(0));
    }
    if let Some(from) = wanted.from {
        asked = asked.filter(a::first_on.ge(Day(from)));
    }
    if let Some(to) = wanted.to {
        // The first day too, which the index knows.
        asked = asked.filter(a::first_on.le(Day(to)).and(a::last_on.le(Day(to))));
    }
    if !wanted.kinds.is_empty() {
        asked = asked.filter(a::kind.among(&wanted.kinds));
    }
    if !wanted.roles.is_empty() {
        let roles: Vec<Option<EventRole>> = wanted.roles.iter().map(|role| Some(*role)).collect();
        asked = asked.filter(a::role.among(&roles));
    }
    for word in fold::fold(&wanted.words).split_whitespace().take(MOST_WORDS) {
        let word: String = word.chars().take(LONGEST_WORD).collect();
        asked = asked.filter(a::folded.like(like(&word)).escape('\\'));
    }
    linked(asked, network, wanted)
}

fn linked<'q>(
    mut asked: a::BoxedQuery<'q, Backend>,
    network: &'q NetworkId,
    wanted: &'q Wanted,
) -> a::BoxedQuery<'q, Backend> {
    use {activity_body as b, activity_organisation as o, activity_person as p, activity_serving as s};
    if !wanted.purposes.is_empty() {
        let serving = s::table.filter(s::network_id.eq(network).and(s::purpose_id.among(&wanted.purposes)));
        asked = asked.filter(a::id.eq_any(serving.select(s::activity_id)));
    }
    if !wanted.bodies.is_empty() {
        let held = b::table.filter(b::network_id.eq(network).and(b::body_id.among(&wanted.bodies)));
        asked = asked.filter(a::id.eq_any(held.select(b::activity_id)));
    }
    if !wanted.organisations.is_empty() {
        let there = o::table.filter(o::network_id.eq(network).and(o::organisation_id.among(&wanted.organisations)));
        asked = asked.filter(a::id.eq_any(there.select(o::activity_id)));
    }
    if !wanted.persons.is_empty() {
        let there = p::table.filter(p::network_id.eq(network).and(p::person_id.among(&wanted.persons)));
        asked = asked.filter(a::id.eq_any(there.select(p::activity_id)));
    }
    asked
}
