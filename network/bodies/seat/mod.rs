//! Seats: a place in a body, held by an organisation, for a term or without one; the office it bears; and the
//! people accredited at it.

mod commands;
pub(crate) mod give;
pub(crate) mod people;
pub mod store;
pub(crate) mod term;

use jiff::civil::Date;
use platform::word;
use platform::words::dates::Span;
use viewer::{BodyId, HeldSeat, OrganisationId, PersonId, SeatId};

pub use commands::{Given, accredit, end_accreditation, end_seat, give_seat, record_term};
pub use store::{accreditations_of, of_bodies, of_organisation, of_person, terms_by_ids, terms_of, terms_of_all};

word!(Office {
    Chair = "chair",
    DeputyChair = "deputy_chair",
    Secretary = "secretary",
    Treasurer = "treasurer",
    BoardMember = "board_member",
});

word!(Capacity { Representative = "representative", Alternate = "alternate", Technical = "technical", Staff = "staff" });

word!(
    /// Whether a source names who held the seats of a term: what is not known is said, never invented.
    Composition { Known = "known", Unknown = "unknown" }
);

#[derive(Debug, Clone)]
pub struct Term {
    pub id: String,
    pub body: BodyId,
    /// The term of another body that this one mirrors, when it was opened by it.
    pub mirrors: Option<String>,
    pub elected_on: Option<Date>,
    pub from: Span,
    pub to: Option<Span>,
    pub seats: Option<i64>,
    pub composition: Composition,
    pub note: String,
    pub source: String,
}

impl Term {
    /// Whether it may be running on a day: an imprecise date counts whole.
    pub fn lasts_on(&self, day: Date) -> bool {
        self.from.first() <= day && self.to.is_none_or(|to| to.last() >= day)
    }
}

#[derive(Debug, Clone)]
pub struct NewTerm {
    pub body: BodyId,
    pub elected_on: Option<Date>,
    pub from: Span,
    pub to: Option<Span>,
    pub seats: Option<i64>,
    pub composition: Composition,
    pub note: String,
    pub source: String,
}

#[derive(Debug, Clone)]
pub struct Seat {
    pub id: SeatId,
    pub body: BodyId,
    pub term: Option<String>,
    pub organisation: Option<OrganisationId>,
    pub office: Option<Office>,
    pub position: i64,
    /// Only when they differ from those of its term.
    pub from: Option<Date>,
    pub to: Option<Date>,
    pub source: String,
    pub version: i64,
}

impl Seat {
    /// Whether its own dates hold on a day; those of its term are asked of the term.
    pub fn lasts_on(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| to >= day)
    }
}

#[derive(Debug, Clone)]
pub struct NewSeat {
    pub body: BodyId,
    pub term: Option<String>,
    pub organisation: Option<OrganisationId>,
    pub office: Option<Office>,
    pub position: i64,
    pub from: Option<Date>,
    pub to: Option<Date>,
    pub source: String,
    pub batch: Option<String>,
}

/// A person at a seat.
#[derive(Debug, Clone)]
pub struct Accreditation {
    pub id: String,
    pub seat: SeatId,
    pub person: PersonId,
    pub capacity: Capacity,
    pub from: Option<Date>,
    pub to: Option<Date>,
    pub version: i64,
}

impl Accreditation {
    pub fn lasts_on(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| to >= day)
    }
}

#[derive(Debug, Clone)]
pub struct NewAccreditation {
    pub seat: SeatId,
    pub person: PersonId,
    pub capacity: Capacity,
    pub from: Option<Date>,
    pub batch: Option<String>,
}

/// The term that runs on a day: of those that may, the one that began last.
pub fn term_on(terms: &[Term], day: Date) -> Option<&Term> {
    terms.iter().filter(|t| t.lasts_on(day)).max_by_key(|t| t.from.first())
}

/// The seats of one body that count on a day: those of the running term, and those that have no term.
pub fn seats_on<'a>(seats: &'a [Seat], running: Option<&Term>, day: Date) -> Vec<&'a Seat> {
    let counts = |seat: &&Seat| match &seat.term {
        Some(term) => running.is_some_and(|running| running.id == *term),
        None => true,
    };
    seats.iter().filter(counts).filter(|s| s.lasts_on(day)).collect()
}

/// What a person holds on a day, as the store finds it.
pub struct Held {
    pub seat: Seat,
    pub body_kind: crate::BodyKind,
    pub body_name: String,
}

impl From<Held> for HeldSeat {
    fn from(held: Held) -> Self {
        Self {
            seat: held.seat.id,
            body: held.seat.body,
            body_kind: held.body_kind.as_str().to_owned(),
            body_name: held.body_name,
            organisation: held.seat.organisation,
            office: held.seat.office.map(|o| o.as_str().to_owned()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn term(id: &str, from: Span, to: Option<Span>) -> Term {
        Term {
            id: id.into(),
            body: BodyId("ce".into()),
            mirrors: None,
            elected_on: None,
            from,
            to,
            seats: Some(9),
            composition: Composition::Known,
            note: String::new(),
            source: String::new(),
        }
    }

    #[test]
    fn the_running_term_is_the_one_that_began_last() {
        let year = |y| Span::year(y).expect("a year");
        let terms = [
            term("a", Span::day(date(2017, 5, 17)), Some(year(2019))),
            term("b", year(2019), Some(year(2023))),
            term("c", Span::day(date(2023, 10, 25)), Some(year(2027))),
        ];
        let on = |day| term_on(&terms, day).map(|t| t.id.as_str());
        assert_eq!(on(date(2017, 5, 16)), None);
        assert_eq!(on(date(2018, 1, 1)), Some("a"));
        assert_eq!(on(date(2023, 10, 24)), Some("b"));
        assert_eq!(on(date(2023, 10, 25)), Some("c"));
        assert_eq!(on(date(2028, 1, 1)), None, "a term that is over has no seats");
    }
}
