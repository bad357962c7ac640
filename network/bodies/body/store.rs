//! Queries on `bodies_body`, `bodies_standing` and `bodies_rhythm`.

use diesel::prelude::*;
use jiff::civil::Date;
use platform::db::{AmongMethods as _, Backend, Day};
use platform::words::dates::{Precision, Span};
use platform::words::fold;
use platform::{Refusal, Tx};
use viewer::{BodyId, Context, NetworkId};

use super::{Body, BodyKind, Certainty, HeldBy, Named, NewBody, Rhythm, RhythmFact, Standing, StandingFact, Wording};

diesel::table! {
    bodies_body (id) {
        id -> Text,
        network_id -> Text,
        slug -> Text,
        kind -> Text,
        name -> Text,
        short -> Text,
        sort_key -> Text,
        held_by -> Text,
        mirrors_id -> Nullable<Text>,
        purpose -> Text,
        position -> BigInt,
        source -> Text,
        created_at -> BigInt,
        version -> BigInt,
    }
}

diesel::table! {
    bodies_standing (id) {
        id -> Text,
        network_id -> Text,
        body_id -> Text,
        standing -> Text,
        first_on -> Text,
        last_on -> Text,
        precision -> Text,
        certainty -> Text,
        note -> Text,
        source -> Text,
        recorded_at -> BigInt,
    }
}

diesel::table! {
    bodies_rhythm (id) {
        id -> Text,
        network_id -> Text,
        body_id -> Text,
        first_on -> Text,
        last_on -> Text,
        precision -> Text,
        rhythm -> Text,
        note -> Text,
        source -> Text,
        recorded_at -> BigInt,
    }
}

use {bodies_body as b, bodies_rhythm as h, bodies_standing as s};

#[derive(Queryable, Selectable)]
#[diesel(table_name = bodies_body, check_for_backend(Backend))]
struct Row {
    id: BodyId,
    slug: String,
    kind: BodyKind,
    name: String,
    short: String,
    held_by: HeldBy,
    mirrors_id: Option<BodyId>,
    purpose: String,
    position: i64,
    source: String,
    version: i64,
}

impl From<Row> for Body {
    fn from(r: Row) -> Self {
        Self {
            id: r.id,
            slug: r.slug,
            kind: r.kind,
            name: r.name,
            short: r.short,
            held_by: r.held_by,
            mirrors: r.mirrors_id,
            purpose: r.purpose,
            position: r.position,
            source: r.source,
            version: r.version,
        }
    }
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = bodies_standing, check_for_backend(Backend))]
struct StandingRow {
    body_id: BodyId,
    standing: Standing,
    first_on: Day,
    last_on: Day,
    precision: String,
    certainty: Certainty,
    note: String,
    source: String,
}

impl StandingRow {
    fn fact(self) -> Option<StandingFact> {
        let over = Span::from_parts(self.first_on.0, self.last_on.0, Precision::from_code(&self.precision)?)?;
        let Self { body_id, standing, certainty, note, source, .. } = self;
        Some(StandingFact { body: body_id, standing, over, certainty, note, source })
    }
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = bodies_rhythm, check_for_backend(Backend))]
struct RhythmRow {
    first_on: Day,
    last_on: Day,
    precision: String,
    rhythm: Rhythm,
    note: String,
    source: String,
}

impl RhythmRow {
    fn fact(self) -> Option<RhythmFact> {
        let since = Span::from_parts(self.first_on.0, self.last_on.0, Precision::from_code(&self.precision)?)?;
        Some(RhythmFact { since, rhythm: self.rhythm, note: self.note, source: self.source })
    }
}

/// All bodies of a network in their order.
pub fn all(tx: &mut Tx, network: &NetworkId) -> Result<Vec<Body>, Refusal> {
    let rows: Vec<Row> = b::table
        .filter(b::network_id.eq(network))
        .order((b::position, b::sort_key, b::id))
        .limit(500)
        .select(Row::as_select())
        .load(tx)?;
    Ok(rows.into_iter().map(Body::from).collect())
}

/// The names of all bodies of a network in their order.
pub fn named(tx: &mut Tx, network: &NetworkId) -> Result<Vec<Named>, Refusal> {
    let rows: Vec<(BodyId, String, BodyKind, String, i64)> = b::table
        .filter(b::network_id.eq(network))
        .order((b::position, b::sort_key, b::id))
        .limit(500)
        .select((b::id, b::slug, b::kind, b::name, b::position))
        .load(tx)?;
    let whole = |(id, slug, kind, name, position)| Named { id, slug, kind, name, position };
    Ok(rows.into_iter().map(whole).collect())
}

/// Of which kind each body of a network is.
pub fn kinds(tx: &mut Tx, network: &NetworkId) -> Result<Vec<(BodyId, BodyKind)>, Refusal> {
    Ok(b::table.filter(b::network_id.eq(network)).limit(500).select((b::id, b::kind)).load(tx)?)
}

pub fn by_ids(tx: &mut Tx, network: &NetworkId, ids: &[BodyId]) -> Result<Vec<Body>, Refusal> {
    let rows: Vec<Row> = b::table
        .filter(b::network_id.eq(network).and(b::id.among(ids)))
        .order((b::position, b::sort_key, b::id))
        .select(Row::as_select())
        .load(tx)?;
    Ok(rows.into_iter().map(Body::from).collect())
}

pub fn find(tx: &mut Tx, network: &NetworkId, id: &BodyId) -> Result<Body, Refusal> {
    let row: Row = b::table.find(id).filter(b::network_id.eq(network)).select(Row::as_select()).first(tx)?;
    Ok(row.into())
}

pub fn by_slug(tx: &mut Tx, network: &NetworkId, slug: &str) -> Result<Option<Body>, Refusal> {
    let row: Option<Row> = b::table
        .filter(b::network_id.eq(network).and(b::slug.eq(slug)))
        .select(Row::as_select())
        .first(tx)
        .optional()?;
    Ok(row.map(Body::from))
}

/// Which bodies of a kind are called so, capitals and accents aside.
pub(super) fn of_name(tx: &mut Tx, network: &NetworkId, kind: BodyKind, name: &str) -> Result<Vec<BodyId>, Refusal> {
    Ok(b::table
        .filter(b::network_id.eq(network).and(b::kind.eq(kind)).and(b::sort_key.eq(fold::sort_key(name))))
        .select(b::id)
        .load(tx)?)
}

/// The bodies that mirror another.
pub(crate) fn mirroring(tx: &mut Tx, network: &NetworkId, body: &BodyId) -> Result<Vec<Body>, Refusal> {
    let rows: Vec<Row> = b::table
        .filter(b::network_id.eq(network).and(b::mirrors_id.eq(body)))
        .order((b::position, b::id))
        .select(Row::as_select())
        .load(tx)?;
    Ok(rows.into_iter().map(Body::from).collect())
}

/// Writes a change of what was seen at `seen`; false when someone else wrote meanwhile.
pub(super) fn update(tx: &mut Tx, cx: &Context, body: &BodyId, to: &Wording, seen: i64) -> Result<bool, Refusal> {
    let changed = diesel::update(b::table.find(body))
        .filter(b::network_id.eq(&cx.network.id).and(b::version.eq(seen)))
        .set((
            b::kind.eq(to.kind),
            b::name.eq(&to.name),
            b::short.eq(&to.short),
            b::sort_key.eq(fold::sort_key(&to.name)),
            b::held_by.eq(to.held_by),
            b::mirrors_id.eq(&to.mirrors),
            b::purpose.eq(&to.purpose),
            b::source.eq(&to.source),
            b::version.eq(seen + 1),
        ))
        .execute(tx)?;
    Ok(changed == 1)
}

pub(super) fn insert(tx: &mut Tx, cx: &Context, slug: &str, new: &NewBody) -> Result<BodyId, Refusal> {
    let id = BodyId::fresh(cx.clock());
    let last: Option<i64> = b::table
        .filter(b::network_id.eq(&cx.network.id))
        .order(b::position.desc())
        .select(b::position)
        .first(tx)
        .optional()?;
    diesel::insert_into(b::table)
        .values((
            b::id.eq(&id),
            b::network_id.eq(&cx.network.id),
            b::slug.eq(slug),
            b::kind.eq(new.kind),
            b::name.eq(&new.name),
            b::short.eq(&new.short),
            b::sort_key.eq(fold::sort_key(&new.name)),
            b::held_by.eq(new.held_by),
            b::mirrors_id.eq(&new.mirrors),
            b::purpose.eq(&new.purpose),
            b::position.eq(last.unwrap_or(0) + 1),
            b::source.eq(&new.source),
            b::created_at.eq(cx.now()),
            b::version.eq(1),
        ))
        .execute(tx)?;
    Ok(id)
}

pub(super) fn insert_standing(tx: &mut Tx, cx: &Context, fact: &StandingFact) -> Result<(), Refusal> {
    diesel::insert_into(s::table)
        .values((
            s::id.eq(platform::ids::fresh(cx.clock())),
            s::network_id.eq(&cx.network.id),
            s::body_id.eq(&fact.body),
            s::standing.eq(fact.standing),
            s::first_on.eq(Day(fact.over.first())),
            s::last_on.eq(Day(fact.over.last())),
            s::precision.eq(fact.over.precision().code()),
            s::certainty.eq(fact.certainty),
            s::note.eq(&fact.note),
            s::source.eq(&fact.source),
            s::recorded_at.eq(cx.now()),
        ))
        .execute(tx)?;
    Ok(())
}

/// How one body stood over time, oldest first.
pub fn standings_of(tx: &mut Tx, network: &NetworkId, body: &BodyId) -> Result<Vec<StandingFact>, Refusal> {
    let rows: Vec<StandingRow> = s::table
        .filter(s::network_id.eq(network).and(s::body_id.eq(body)))
        .order((s::first_on, s::last_on, s::id))
        .select(StandingRow::as_select())
        .load(tx)?;
    Ok(rows.into_iter().filter_map(StandingRow::fact).collect())
}

/// How all bodies stood over time, oldest first.
pub fn standings_of_all(tx: &mut Tx, network: &NetworkId) -> Result<Vec<StandingFact>, Refusal> {
    let rows: Vec<StandingRow> = s::table
        .filter(s::network_id.eq(network))
        .order((s::first_on, s::last_on, s::id))
        .limit(5000)
        .select(StandingRow::as_select())
        .load(tx)?;
    Ok(rows.into_iter().filter_map(StandingRow::fact).collect())
}

/// From when each body stood how, oldest first: of those begun by a day the last one of a body counts.
pub fn standings_told(tx: &mut Tx, network: &NetworkId) -> Result<Vec<(BodyId, Date, Standing)>, Refusal> {
    let told: Vec<(BodyId, Day, Standing)> = s::table
        .filter(s::network_id.eq(network))
        .order((s::first_on, s::last_on, s::id))
        .limit(5000)
        .select((s::body_id, s::first_on, s::standing))
        .load(tx)?;
    Ok(told.into_iter().map(|(body, first, standing)| (body, first.0, standing)).collect())
}

pub(super) fn insert_rhythm(tx: &mut Tx, cx: &Context, body: &BodyId, fact: &RhythmFact) -> Result<(), Refusal> {
    diesel::insert_into(h::table)
        .values((
            h::id.eq(platform::ids::fresh(cx.clock())),
            h::network_id.eq(&cx.network.id),
            h::body_id.eq(body),
            h::first_on.eq(Day(fact.since.first())),
            h::last_on.eq(Day(fact.since.last())),
            h::precision.eq(fact.since.precision().code()),
            h::rhythm.eq(fact.rhythm),
            h::note.eq(&fact.note),
            h::source.eq(&fact.source),
            h::recorded_at.eq(cx.now()),
        ))
        .execute(tx)?;
    Ok(())
}

/// How often a body has met, oldest first.
pub fn rhythms_of(tx: &mut Tx, network: &NetworkId, body: &BodyId) -> Result<Vec<RhythmFact>, Refusal> {
    let rows: Vec<RhythmRow> = h::table
        .filter(h::network_id.eq(network).and(h::body_id.eq(body)))
        .order((h::first_on, h::last_on, h::id))
        .limit(500)
        .select(RhythmRow::as_select())
        .load(tx)?;
    Ok(rows.into_iter().filter_map(RhythmRow::fact).collect())
}
