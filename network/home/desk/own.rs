//! What is one's own: the councils with their pages, and the bodies where one has a seat, with the office.

use directory::organisation;
use platform::{Refusal, Tx};
use viewer::Context;

use crate::latest::{self, Of, Row};
use bodies::body;

pub struct Own {
    pub councils: Vec<Council>,
    pub seats: Vec<Seat>,
}

pub struct Council {
    pub href: String,
    pub name: String,
    /// What it took part in last.
    pub rows: Vec<Row>,
}

pub struct Seat {
    pub href: String,
    pub body: String,
    pub office: String,
}

/// Nothing for a person without council and without seat.
pub fn of(tx: &mut Tx, cx: &Context) -> Result<Option<Own>, Refusal> {
    let ids: Vec<_> = cx.viewer.councils().map(|(id, _)| id.clone()).collect();
    let mut councils = Vec::new();
    for own in organisation::by_ids(tx, &cx.network.id, &ids)? {
        let of = Of { organisations: vec![own.id], ..Of::default() };
        let rows = latest::happened(tx, cx, &of, super::LATEST)?;
        councils.push(Council { href: format!("/members/{}", own.slug), name: own.name, rows });
    }
    let seats = seats(tx, cx)?;
    Ok((!councils.is_empty() || !seats.is_empty()).then_some(Own { councils, seats }))
}

pub fn seats(tx: &mut Tx, cx: &Context) -> Result<Vec<Seat>, Refusal> {
    let ids: Vec<_> = cx.viewer.seats.iter().map(|s| s.body.clone()).collect();
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let known = body::by_ids(tx, &cx.network.id, &ids)?;
    let seats = cx.viewer.seats.iter().filter_map(|held| {
        let body = known.iter().find(|b| b.id == held.body)?;
        let office = held.office.as_deref().map(|o| cx.words.t(&format!("bodies-office-{o}")));
        Some(Seat { href: body.href(), body: body.name.clone(), office: office.unwrap_or_default() })
    });
    Ok(seats.collect())
}
