//! What this slice shows on the pages of others: the seats of an organisation, the accreditations of a person.

use std::collections::HashMap;

use askama::Template;
use platform::{Refusal, Tx, Words};
use viewer::{BodyId, Context, OrganisationId, PersonId};

use crate::body::show::title_of;
use crate::body::{self, Body};
use crate::holder::between;
use crate::rules;
use crate::seat::{self, Accreditation, Seat, Term};

#[derive(Template)]
#[template(path = "panel.html")]
struct Panel {
    words: Words,
    id: &'static str,
    title: &'static str,
    lines: Vec<Line>,
}

struct Line {
    href: String,
    body: String,
    office: Option<String>,
    when: String,
    /// Whether it is held today.
    now: bool,
}

/// The bodies in which an organisation has or had a seat, those of today first.
pub(crate) fn of_organisation(cx: &Context, tx: &mut Tx, id: &str) -> Result<Option<String>, Refusal> {
    let seats = seat::of_organisation(tx, &cx.network.id, &OrganisationId(id.to_owned()))?;
    let (bodies, terms) = around(tx, cx, &seats)?;
    let lines = seats.iter().filter_map(|seat| line(cx, seat, None, &bodies, &terms)).collect();
    panel(cx, "seats", "bodies-panel-organisation", lines)
}

/// The seats at which a person is or was accredited; the public sees no people.
pub(crate) fn of_person(cx: &Context, tx: &mut Tx, id: &str) -> Result<Option<String>, Refusal> {
    if !rules::may_see_people(&cx.viewer) {
        return Ok(None);
    }
    let held = seat::of_person(tx, &cx.network.id, &PersonId(id.to_owned()))?;
    let seats: Vec<Seat> = held.iter().map(|(_, seat)| seat.clone()).collect();
    let (bodies, terms) = around(tx, cx, &seats)?;
    let lines = held.iter().filter_map(|(a, seat)| line(cx, seat, Some(a), &bodies, &terms)).collect();
    panel(cx, "accreditations", "bodies-panel-person", lines)
}

type Around = (HashMap<BodyId, Body>, HashMap<String, Term>);

fn around(tx: &mut Tx, cx: &Context, seats: &[Seat]) -> Result<Around, Refusal> {
    let ids: Vec<BodyId> = seats.iter().map(|s| s.body.clone()).collect();
    let terms: Vec<String> = seats.iter().filter_map(|s| s.term.clone()).collect();
    let bodies = body::by_ids(tx, &cx.network.id, &ids)?;
    let terms = seat::terms_by_ids(tx, &cx.network.id, &terms)?;
    Ok((
        bodies.into_iter().map(|b| (b.id.clone(), b)).collect(),
        terms.into_iter().map(|t| (t.id.clone(), t)).collect(),
    ))
}

fn line(
    cx: &Context,
    seat: &Seat,
    at: Option<&Accreditation>,
    bodies: &HashMap<BodyId, Body>,
    terms: &HashMap<String, Term>,
) -> Option<Line> {
    let body = bodies.get(&seat.body)?;
    let term = seat.term.as_ref().and_then(|id| terms.get(id));
    let today = cx.today();
    let capacity = at.map(|a| cx.words.t(&format!("bodies-capacity-{}", a.capacity)));
    let office = seat.office.map(|o| cx.words.t(&format!("bodies-office-{o}")));
    let parts: Vec<String> = capacity.into_iter().chain(office).collect();
    Some(Line {
        href: body.href(),
        body: body.name.clone(),
        office: (!parts.is_empty()).then(|| parts.join(", ")),
        when: when(cx, seat, at, term),
        now: seat.lasts_on(today) && term.is_none_or(|t| t.lasts_on(today)) && at.is_none_or(|a| a.lasts_on(today)),
    })
}

/// The person's own days, else the seat's, else its term.
fn when(cx: &Context, seat: &Seat, at: Option<&Accreditation>, term: Option<&Term>) -> String {
    let from = at.and_then(|a| a.from).or(seat.from);
    let to = at.and_then(|a| a.to).or(seat.to);
    let own = between(cx, from, to);
    own.or_else(|| term.map(|t| title_of(cx, t))).unwrap_or_default()
}

fn panel(cx: &Context, id: &'static str, title: &'static str, mut lines: Vec<Line>) -> Result<Option<String>, Refusal> {
    if lines.is_empty() {
        return Ok(None);
    }
    lines.sort_by_key(|line| !line.now);
    Ok(Some(Panel { words: cx.words, id, title, lines }.render()?))
}
