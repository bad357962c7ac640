//! What is done with terms, seats and accreditations. What opens in a body opens in those that mirror it too:
//! the technical commission follows the executive one.

use jiff::civil::Date;
use platform::{Refusal, Tx};
use viewer::{BodyId, Context, SeatId};

use super::{Accreditation, NewAccreditation, NewSeat, NewTerm, Seat, store};
use crate::{body, rules};

/// What one seat brought about.
#[derive(Debug)]
pub struct Given {
    pub seat: SeatId,
    /// The seats that it opened in mirroring bodies.
    pub mirrored: Vec<(SeatId, BodyId)>,
}

/// Records a term of a body, and the same term of the bodies that mirror it. A term that ends before it begins is
/// refused.
pub fn record_term(tx: &mut Tx, cx: &Context, new: &NewTerm) -> Result<String, Refusal> {
    rules::may_edit(&cx.viewer).map_err(Refusal::no)?;
    rules::term_problem(new).map_or(Ok(()), |problem| Err(Refusal::Fields(vec![problem])))?;
    let id = store::insert_term(tx, cx, new, None)?;
    cx.tell(tx, "bodies.record_term", new.body.as_str(), id.as_str())?;
    for mirror in body::store::mirroring(tx, &cx.network.id, &new.body)? {
        // It was the other body that was elected.
        let same = NewTerm { body: mirror.id.clone(), elected_on: None, note: String::new(), ..new.clone() };
        let its_own = store::insert_term(tx, cx, &same, Some(&id))?;
        cx.tell(tx, "bodies.record_term", mirror.id.as_str(), its_own)?;
    }
    Ok(id)
}

/// Gives an organisation a seat, and one without an office in the terms that mirror its term.
pub fn give_seat(tx: &mut Tx, cx: &Context, new: &NewSeat) -> Result<Given, Refusal> {
    rules::may_edit(&cx.viewer).map_err(Refusal::no)?;
    let network = &cx.network.id;
    let there = store::of_bodies(tx, network, std::slice::from_ref(&new.body))?;
    let terms = store::terms_of(tx, network, &new.body)?;
    let term = terms.iter().find(|t| Some(&t.id) == new.term.as_ref());
    rules::seat_problem(new, term, &there).map_or(Ok(()), |problem| Err(Refusal::Fields(vec![problem])))?;
    let mut given = Given { seat: insert(tx, cx, new, &there)?, mirrored: Vec::new() };
    let Some(term) = &new.term else { return Ok(given) };
    for mirror in store::terms_mirroring(tx, network, term)? {
        let there = store::of_bodies(tx, network, std::slice::from_ref(&mirror.body))?;
        let same = NewSeat {
            body: mirror.body.clone(),
            term: Some(mirror.id.clone()),
            office: None,
            position: 0,
            ..new.clone()
        };
        if rules::seat_problem(&same, Some(&mirror), &there).is_none() {
            given.mirrored.push((insert(tx, cx, &same, &there)?, mirror.body));
        }
    }
    Ok(given)
}

/// Seats stand in the order in which they are given, unless a place is asked for.
fn insert(tx: &mut Tx, cx: &Context, new: &NewSeat, there: &[Seat]) -> Result<SeatId, Refusal> {
    let last = there.iter().filter(|s| s.term == new.term).map(|s| s.position).max().unwrap_or(0);
    let position = if new.position > 0 { new.position } else { last + 1 };
    let id = store::insert(tx, cx, &NewSeat { position, ..new.clone() })?;
    cx.tell(tx, "bodies.give_seat", new.body.as_str(), id.as_str())?;
    Ok(id)
}

/// Ends a seat as it was seen at `seen`; false when it was changed meanwhile. Its years stay.
pub fn end_seat(tx: &mut Tx, cx: &Context, seat: &Seat, on: Date, seen: i64) -> Result<bool, Refusal> {
    rules::may_edit(&cx.viewer).map_err(Refusal::no)?;
    if seat.from.is_some_and(|from| on < from) {
        return Err(Refusal::field("on", "bodies-term-reversed"));
    }
    let done = store::end_seat(tx, &cx.network.id, &seat.id, on, seen)?;
    if done {
        cx.tell(tx, "bodies.end_seat", seat.body.as_str(), seat.id.as_str())?;
    }
    Ok(done)
}

/// Accredits a person at a seat, once at a time; the accreditation's id.
pub fn accredit(tx: &mut Tx, cx: &Context, new: &NewAccreditation) -> Result<String, Refusal> {
    rules::may_edit(&cx.viewer).map_err(Refusal::no)?;
    let seat = store::find(tx, &cx.network.id, &new.seat)?;
    let there = store::accreditations_of(tx, &cx.network.id, std::slice::from_ref(&seat.id))?;
    if there.iter().any(|a| a.person == new.person && a.to.is_none()) {
        return Err(Refusal::field("name", "bodies-accredited-already"));
    }
    let term = store::terms_by_ids(tx, &cx.network.id, seat.term.as_slice())?.pop();
    let begins = seat.from.or(term.map(|term| term.from.first()));
    if new.from.zip(begins).is_some_and(|(from, begins)| from < begins) {
        return Err(Refusal::field("from", "bodies-accredited-before"));
    }
    let id = store::insert_accreditation(tx, cx, new)?;
    cx.tell(tx, "bodies.accredit", seat.body.as_str(), seat.id.as_str())?;
    Ok(id)
}

/// Ends an accreditation as it was seen at `seen`; false when it was changed meanwhile. The seat stays as it is.
pub fn end_accreditation(
    tx: &mut Tx,
    cx: &Context,
    ending: &Accreditation,
    on: Date,
    seen: i64,
) -> Result<bool, Refusal> {
    rules::may_edit(&cx.viewer).map_err(Refusal::no)?;
    if ending.from.is_some_and(|from| on < from) {
        return Err(Refusal::field("on", "bodies-term-reversed"));
    }
    let seat = store::find(tx, &cx.network.id, &ending.seat)?;
    let done = store::end_accreditation(tx, &cx.network.id, &ending.id, on, seen)?;
    if done {
        cx.tell(tx, "bodies.end_accreditation", seat.body.as_str(), seat.id.as_str())?;
    }
    Ok(done)
}
