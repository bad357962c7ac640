//! The seats of a member in a year, as far as the dates of seats and terms say.
//!
//! Promises: a seat of which nobody says when counts in no year; it is named apart.

use bodies::{Body, Seat, Term};
use jiff::civil::Date;
use platform::words::dates::Span;
use platform::{Refusal, Tx};
use viewer::{Context, OrganisationId};

use crate::facts::{Facts, Figure, Record, RecordKind, When};
use crate::section::Topic;

/// The bodies in which a member had a seat in a year, and those of which nobody says when.
pub(super) struct Seats {
    pub held: Figure,
    /// Names of bodies.
    pub undated: Vec<String>,
}

/// A seat is of a year when its own dates or those of its term say so.
pub(super) fn seats(tx: &mut Tx, cx: &Context, facts: &Facts, member: &OrganisationId) -> Result<Seats, Refusal> {
    let network = &cx.network.id;
    let held = bodies::seat::of_organisation(tx, network, member)?;
    let terms: Vec<String> = held.iter().filter_map(|seat| seat.term.clone()).collect();
    let terms = bodies::seat::terms_by_ids(tx, network, &terms)?;
    let ids: Vec<_> = held.iter().map(|seat| seat.body.clone()).collect();
    let known = bodies::body::by_ids(tx, network, &ids)?;
    let year = Span::year(facts.year).ok_or(Refusal::NotFound)?;
    let last = facts.until.map_or(year.last(), |until| until.0.last());
    let mut records: Vec<Record> = Vec::new();
    let mut undated: Vec<&Body> = Vec::new();
    for seat in &held {
        let Some(body) = known.iter().find(|body| body.id == seat.body) else { continue };
        let term = terms.iter().find(|term| seat.term.as_ref() == Some(&term.id));
        match in_time(seat, term, year.first(), last) {
            InTime::Yes if records.iter().all(|r| r.id != body.id.as_str()) => records.push(Record {
                kind: RecordKind::Body,
                id: body.id.to_string(),
                href: body.href(),
                label: body.name.clone(),
                when: seat.from.map(Span::day).or(term.map(|t| t.from)).map(When),
                counts: 1,
                recorded_at: None,
            }),
            InTime::Unknown => undated.push(body),
            InTime::Yes | InTime::No => {}
        }
    }
    undated.retain(|body| records.iter().all(|r| r.id != body.id.as_str()));
    let mut undated: Vec<String> = undated.into_iter().map(|body| body.name.clone()).collect();
    undated.sort();
    undated.dedup();
    Ok(Seats { held: Figure::counting("seats_held", Topic::Bodies, records), undated })
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum InTime {
    Yes,
    No,
    /// Nobody says since when.
    Unknown,
}

/// Whether a seat was held at some moment from `first` to `last`: without a beginning of its own it has that of its term.
fn in_time(seat: &Seat, term: Option<&Term>, first: Date, last: Date) -> InTime {
    let from = seat.from.or(term.map(|t| t.from.first()));
    let to = seat.to.or(term.and_then(|t| t.to).map(Span::last));
    match (from, to) {
        (_, Some(to)) if to < first => InTime::No,
        (Some(from), _) if from <= last => InTime::Yes,
        (Some(_), _) => InTime::No,
        // Whoever left then was there until then.
        (None, Some(to)) if to <= last => InTime::Yes,
        (None, _) => InTime::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use viewer::{BodyId, SeatId};

    fn seat(from: Option<Date>, to: Option<Date>) -> Seat {
        Seat {
            id: SeatId("seat".into()),
            body: BodyId("training".into()),
            term: None,
            organisation: None,
            office: None,
            position: 0,
            from,
            to,
            source: String::new(),
            version: 1,
        }
    }

    #[test]
    fn a_seat_is_of_a_year_when_dates_say_so() {
        let day = |year: i16| Some(date(year, 5, 1));
        for (from, to, expected) in [
            (None, None, InTime::Unknown),
            (None, day(2015), InTime::No),
            (None, day(2016), InTime::Yes),
            (None, day(2017), InTime::Unknown),
            (day(2015), None, InTime::Yes),
            (day(2016), day(2016), InTime::Yes),
            (day(2017), None, InTime::No),
            (day(2014), day(2015), InTime::No),
        ] {
            let found = in_time(&seat(from, to), None, date(2016, 1, 1), date(2016, 12, 31));
            assert_eq!(found, expected, "{from:?} {to:?}");
        }
    }
}
