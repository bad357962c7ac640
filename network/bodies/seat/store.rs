//! Queries on `bodies_term`, `bodies_seat` and `bodies_accreditation`.

use diesel::prelude::*;
use jiff::civil::Date;
use platform::db::{AmongMethods as _, Backend, Day};
use platform::words::dates::{Precision, Span};
use platform::{Refusal, Tx};
use viewer::{BodyId, Context, NetworkId, OrganisationId, PersonId, SeatId};

use super::{Accreditation, Capacity, Composition, Held, NewAccreditation, NewSeat, NewTerm, Office, Seat, Term};
use crate::body;

diesel::table! {
    bodies_term (id) {
        id -> Text,
        network_id -> Text,
        body_id -> Text,
        mirrors_id -> Nullable<Text>,
        elected_on -> Nullable<Text>,
        from_first_on -> Text,
        from_last_on -> Text,
        from_precision -> Text,
        to_first_on -> Nullable<Text>,
        to_last_on -> Nullable<Text>,
        to_precision -> Nullable<Text>,
        seats -> Nullable<BigInt>,
        composition -> Text,
        note -> Text,
        source -> Text,
        recorded_at -> BigInt,
    }
}

diesel::table! {
    bodies_seat (id) {
        id -> Text,
        network_id -> Text,
        body_id -> Text,
        term_id -> Nullable<Text>,
        organisation_id -> Nullable<Text>,
        office -> Nullable<Text>,
        position -> BigInt,
        from_on -> Nullable<Text>,
        to_on -> Nullable<Text>,
        source -> Text,
        batch_id -> Nullable<Text>,
        created_at -> BigInt,
        version -> BigInt,
    }
}

diesel::table! {
    bodies_accreditation (id) {
        id -> Text,
        network_id -> Text,
        seat_id -> Text,
        person_id -> Text,
        capacity -> Text,
        from_on -> Nullable<Text>,
        to_on -> Nullable<Text>,
        batch_id -> Nullable<Text>,
        created_at -> BigInt,
        version -> BigInt,
    }
}

diesel::allow_tables_to_appear_in_same_query!(bodies_seat, bodies_accreditation, bodies_term);

use {bodies_accreditation as a, bodies_seat as s, bodies_term as t};

#[derive(Queryable, Selectable)]
#[diesel(table_name = bodies_term, check_for_backend(Backend))]
struct TermRow {
    id: String,
    body_id: BodyId,
    mirrors_id: Option<String>,
    elected_on: Option<Day>,
    from_first_on: Day,
    from_last_on: Day,
    from_precision: String,
    to_first_on: Option<Day>,
    to_last_on: Option<Day>,
    to_precision: Option<String>,
    seats: Option<i64>,
    composition: Composition,
    note: String,
    source: String,
}

impl TermRow {
    fn term(self) -> Option<Term> {
        let from =
            Span::from_parts(self.from_first_on.0, self.from_last_on.0, Precision::from_code(&self.from_precision)?)?;
        let to = match (self.to_first_on, self.to_last_on, &self.to_precision) {
            (Some(first), Some(last), Some(code)) => Span::from_parts(first.0, last.0, Precision::from_code(code)?),
            _ => None,
        };
        Some(Term {
            id: self.id,
            body: self.body_id,
            mirrors: self.mirrors_id,
            elected_on: self.elected_on.map(|d| d.0),
            from,
            to,
            seats: self.seats,
            composition: self.composition,
            note: self.note,
            source: self.source,
        })
    }
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = bodies_seat, check_for_backend(Backend))]
struct SeatRow {
    id: SeatId,
    body_id: BodyId,
    term_id: Option<String>,
    organisation_id: Option<OrganisationId>,
    office: Option<Office>,
    position: i64,
    from_on: Option<Day>,
    to_on: Option<Day>,
    source: String,
    version: i64,
}

impl From<SeatRow> for Seat {
    fn from(r: SeatRow) -> Self {
        Self {
            id: r.id,
            body: r.body_id,
            term: r.term_id,
            organisation: r.organisation_id,
            office: r.office,
            position: r.position,
            from: r.from_on.map(|d| d.0),
            to: r.to_on.map(|d| d.0),
            source: r.source,
            version: r.version,
        }
    }
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = bodies_accreditation, check_for_backend(Backend))]
struct AccreditationRow {
    id: String,
    seat_id: SeatId,
    person_id: PersonId,
    capacity: Capacity,
    from_on: Option<Day>,
    to_on: Option<Day>,
    version: i64,
}

impl From<AccreditationRow> for Accreditation {
    fn from(r: AccreditationRow) -> Self {
        Self {
            id: r.id,
            seat: r.seat_id,
            person: r.person_id,
            capacity: r.capacity,
            from: r.from_on.map(|d| d.0),
            to: r.to_on.map(|d| d.0),
            version: r.version,
        }
    }
}

/// The seats a person holds on a day through accreditations, while both last, and the seat's term with them.
pub fn held_by_person(tx: &mut Tx, network: &NetworkId, person: &PersonId, day: Date) -> Result<Vec<Held>, Refusal> {
    let day = Day(day);
    let rows: Vec<SeatRow> = a::table
        .inner_join(s::table.on(s::id.eq(a::seat_id)))
        .left_join(t::table.on(t::id.nullable().eq(s::term_id)))
        .filter(a::network_id.eq(network).and(a::person_id.eq(person)))
        .filter(t::from_first_on.nullable().is_null().or(t::from_first_on.nullable().le(day)))
        .filter(t::to_last_on.nullable().is_null().or(t::to_last_on.nullable().ge(day)))
        .filter(a::from_on.is_null().or(a::from_on.le(day)))
        .filter(a::to_on.is_null().or(a::to_on.ge(day)))
        .filter(s::from_on.is_null().or(s::from_on.le(day)))
        .filter(s::to_on.is_null().or(s::to_on.ge(day)))
        .order((s::body_id, s::position))
        .select(SeatRow::as_select())
        .load(tx)?;
    let ids: Vec<BodyId> = rows.iter().map(|r| r.body_id.clone()).collect();
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let bodies = body::by_ids(tx, network, &ids)?;
    let held = rows.into_iter().filter_map(|row| {
        let body = bodies.iter().find(|b| b.id == row.body_id)?;
        Some(Held { body_kind: body.kind, body_name: body.name.clone(), seat: row.into() })
    });
    Ok(held.collect())
}

/// The terms of a body, newest first.
pub fn terms_of(tx: &mut Tx, network: &NetworkId, body: &BodyId) -> Result<Vec<Term>, Refusal> {
    let rows: Vec<TermRow> = t::table
        .filter(t::network_id.eq(network).and(t::body_id.eq(body)))
        .order((t::from_first_on.desc(), t::id))
        .select(TermRow::as_select())
        .load(tx)?;
    Ok(rows.into_iter().filter_map(TermRow::term).collect())
}

/// The terms of all bodies, newest first.
pub fn terms_of_all(tx: &mut Tx, network: &NetworkId) -> Result<Vec<Term>, Refusal> {
    let rows: Vec<TermRow> = t::table
        .filter(t::network_id.eq(network))
        .order((t::from_first_on.desc(), t::id))
        .limit(5000)
        .select(TermRow::as_select())
        .load(tx)?;
    Ok(rows.into_iter().filter_map(TermRow::term).collect())
}

pub fn terms_by_ids(tx: &mut Tx, network: &NetworkId, ids: &[String]) -> Result<Vec<Term>, Refusal> {
    let rows: Vec<TermRow> =
        t::table.filter(t::network_id.eq(network).and(t::id.among(ids))).select(TermRow::as_select()).load(tx)?;
    Ok(rows.into_iter().filter_map(TermRow::term).collect())
}

/// The terms that were opened because a term of another body was.
pub(super) fn terms_mirroring(tx: &mut Tx, network: &NetworkId, term: &str) -> Result<Vec<Term>, Refusal> {
    let rows: Vec<TermRow> = t::table
        .filter(t::network_id.eq(network).and(t::mirrors_id.eq(term)))
        .order(t::id)
        .select(TermRow::as_select())
        .load(tx)?;
    Ok(rows.into_iter().filter_map(TermRow::term).collect())
}

pub fn find(tx: &mut Tx, network: &NetworkId, id: &SeatId) -> Result<Seat, Refusal> {
    let row: SeatRow = s::table.find(id).filter(s::network_id.eq(network)).select(SeatRow::as_select()).first(tx)?;
    Ok(row.into())
}

pub fn find_accreditation(tx: &mut Tx, network: &NetworkId, id: &str) -> Result<Accreditation, Refusal> {
    let row: AccreditationRow =
        a::table.find(id).filter(a::network_id.eq(network)).select(AccreditationRow::as_select()).first(tx)?;
    Ok(row.into())
}

/// The seats of some bodies, of all times, in their order.
pub fn of_bodies(tx: &mut Tx, network: &NetworkId, bodies: &[BodyId]) -> Result<Vec<Seat>, Refusal> {
    let rows: Vec<SeatRow> = s::table
        .filter(s::network_id.eq(network).and(s::body_id.among(bodies)))
        .order((s::body_id, s::position, s::id))
        .limit(5000)
        .select(SeatRow::as_select())
        .load(tx)?;
    Ok(rows.into_iter().map(Seat::from).collect())
}

/// The seats that an organisation holds or held.
pub fn of_organisation(tx: &mut Tx, network: &NetworkId, organisation: &OrganisationId) -> Result<Vec<Seat>, Refusal> {
    let rows: Vec<SeatRow> = s::table
        .filter(s::network_id.eq(network).and(s::organisation_id.eq(organisation)))
        .order((s::from_on, s::id))
        .select(SeatRow::as_select())
        .load(tx)?;
    Ok(rows.into_iter().map(Seat::from).collect())
}

pub fn accreditations_of(tx: &mut Tx, network: &NetworkId, seats: &[SeatId]) -> Result<Vec<Accreditation>, Refusal> {
    let rows: Vec<AccreditationRow> = a::table
        .filter(a::network_id.eq(network).and(a::seat_id.among(seats)))
        .order((a::from_on, a::id))
        .select(AccreditationRow::as_select())
        .load(tx)?;
    Ok(rows.into_iter().map(Accreditation::from).collect())
}

/// All accreditations of a person, with their seats.
pub fn of_person(tx: &mut Tx, network: &NetworkId, person: &PersonId) -> Result<Vec<(Accreditation, Seat)>, Refusal> {
    let rows: Vec<(AccreditationRow, SeatRow)> = a::table
        .inner_join(s::table.on(s::id.eq(a::seat_id)))
        .filter(a::network_id.eq(network).and(a::person_id.eq(person)))
        .order((a::from_on, a::id))
        .select((AccreditationRow::as_select(), SeatRow::as_select()))
        .load(tx)?;
    Ok(rows.into_iter().map(|(a, s)| (a.into(), s.into())).collect())
}

pub(super) fn insert_term(tx: &mut Tx, cx: &Context, new: &NewTerm, mirrors: Option<&str>) -> Result<String, Refusal> {
    let id = platform::ids::fresh(cx.clock());
    diesel::insert_into(t::table)
        .values((
            t::id.eq(&id),
            t::network_id.eq(&cx.network.id),
            t::body_id.eq(&new.body),
            t::mirrors_id.eq(mirrors),
            t::elected_on.eq(new.elected_on.map(Day)),
            t::from_first_on.eq(Day(new.from.first())),
            t::from_last_on.eq(Day(new.from.last())),
            t::from_precision.eq(new.from.precision().code()),
            t::to_first_on.eq(new.to.map(|s| Day(s.first()))),
            t::to_last_on.eq(new.to.map(|s| Day(s.last()))),
            t::to_precision.eq(new.to.map(|s| s.precision().code())),
            t::seats.eq(new.seats),
            t::composition.eq(new.composition),
            t::note.eq(&new.note),
            t::source.eq(&new.source),
            t::recorded_at.eq(cx.now()),
        ))
        .execute(tx)?;
    Ok(id)
}

pub(super) fn insert(tx: &mut Tx, cx: &Context, new: &NewSeat) -> Result<SeatId, Refusal> {
    let id = SeatId::fresh(cx.clock());
    diesel::insert_into(s::table)
        .values((
            s::id.eq(&id),
            s::network_id.eq(&cx.network.id),
            s::body_id.eq(&new.body),
            s::term_id.eq(&new.term),
            s::organisation_id.eq(&new.organisation),
            s::office.eq(new.office),
            s::position.eq(new.position),
            s::from_on.eq(new.from.map(Day)),
            s::to_on.eq(new.to.map(Day)),
            s::source.eq(&new.source),
            s::batch_id.eq(&new.batch),
            s::created_at.eq(cx.now()),
            s::version.eq(1),
        ))
        .execute(tx)?;
    Ok(id)
}

pub(super) fn insert_accreditation(tx: &mut Tx, cx: &Context, new: &NewAccreditation) -> Result<String, Refusal> {
    let id = platform::ids::fresh(cx.clock());
    diesel::insert_into(a::table)
        .values((
            a::id.eq(&id),
            a::network_id.eq(&cx.network.id),
            a::seat_id.eq(&new.seat),
            a::person_id.eq(&new.person),
            a::capacity.eq(new.capacity),
            a::from_on.eq(new.from.map(Day)),
            a::batch_id.eq(&new.batch),
            a::created_at.eq(cx.now()),
            a::version.eq(1),
        ))
        .execute(tx)?;
    Ok(id)
}

/// Ends a seat that was seen at `seen`; false when someone else wrote meanwhile.
pub(super) fn end_seat(tx: &mut Tx, network: &NetworkId, id: &SeatId, on: Date, seen: i64) -> Result<bool, Refusal> {
    let changed = diesel::update(s::table.find(id))
        .filter(s::network_id.eq(network).and(s::version.eq(seen)).and(s::to_on.is_null()))
        .set((s::to_on.eq(Day(on)), s::version.eq(seen + 1)))
        .execute(tx)?;
    Ok(changed == 1)
}

/// Ends an accreditation that was seen at `seen`; false when someone else wrote meanwhile.
pub(super) fn end_accreditation(
    tx: &mut Tx,
    network: &NetworkId,
    id: &str,
    on: Date,
    seen: i64,
) -> Result<bool, Refusal> {
    let changed = diesel::update(a::table.find(id))
        .filter(a::network_id.eq(network).and(a::version.eq(seen)).and(a::to_on.is_null()))
        .set((a::to_on.eq(Day(on)), a::version.eq(seen + 1)))
        .execute(tx)?;
    Ok(changed == 1)
}
