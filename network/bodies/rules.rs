//! Who may write down bodies, terms and seats (those who run the network), who sees the people at them, and what
//! a term and a seat must be. Pure: no database.

use platform::Say;
use platform::forms::Problem;
use viewer::Viewer;

use crate::seat::{Composition, NewSeat, NewTerm, Seat, Term};

pub enum Why {
    OnlySecretariat,
    /// Neither a council nor a seat nor a role today.
    NoPlace,
}

impl From<Why> for Say {
    fn from(why: Why) -> Self {
        match why {
            Why::OnlySecretariat => Self::new("bodies-why-only-secretariat"),
            Why::NoPlace => Self::new("bodies-why-no-place"),
        }
    }
}

pub fn may_edit(viewer: &Viewer) -> Result<(), Why> {
    if viewer.runs_the_network() { Ok(()) } else { Err(Why::OnlySecretariat) }
}

/// The public sees the councils that hold seats; who has a place in the network today sees the people too.
pub fn may_see_people(viewer: &Viewer) -> bool {
    viewer.has_a_place()
}

/// What is wrong with a term, if anything.
pub(crate) fn term_problem(new: &NewTerm) -> Option<Problem> {
    if new.to.is_some_and(|to| to.last() < new.from.first()) {
        return Some(Problem::new("to", "bodies-term-reversed"));
    }
    if new.elected_on.is_some_and(|elected| elected > new.from.last()) {
        return Some(Problem::new("elected_on", "bodies-term-elected-late"));
    }
    None
}

/// What is wrong with a seat, given its term and the seats already there, if anything.
pub(crate) fn seat_problem(new: &NewSeat, term: Option<&Term>, there: &[Seat]) -> Option<Problem> {
    if let (Some(from), Some(to)) = (new.from, new.to)
        && to < from
    {
        return Some(Problem::new("to", "bodies-term-reversed"));
    }
    let open = || there.iter().filter(|s| s.term == new.term && s.to.is_none());
    if new.organisation.is_some() && open().any(|s| s.organisation == new.organisation) {
        return Some(Problem::new("organisation", "bodies-seat-held"));
    }
    let term = term?;
    if term.composition == Composition::Unknown {
        return Some(Problem::new("term", "bodies-seat-unknown-term"));
    }
    let taken = i64::try_from(open().count()).unwrap_or(i64::MAX);
    match term.seats {
        Some(seats) if taken >= seats => Some(Problem::new("term", Say::new("bodies-seat-full").with("n", seats))),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use platform::words::dates::Span;
    use viewer::{BodyId, OrganisationId, Role, SeatId};

    fn organisation(name: &str) -> OrganisationId {
        OrganisationId(name.into())
    }

    fn term(seats: i64, composition: Composition) -> Term {
        Term {
            id: "t".into(),
            body: BodyId("ce".into()),
            mirrors: None,
            elected_on: None,
            from: Span::day(date(2023, 10, 25)),
            to: Span::year(2027),
            seats: Some(seats),
            composition,
            note: String::new(),
            source: String::new(),
        }
    }

    fn new(holder: &str) -> NewSeat {
        NewSeat {
            body: BodyId("ce".into()),
            term: Some("t".into()),
            organisation: Some(organisation(holder)),
            office: None,
            position: 0,
            from: None,
            to: None,
            source: String::new(),
            batch: None,
        }
    }

    fn held(holder: &str) -> Seat {
        Seat {
            id: SeatId(holder.into()),
            body: BodyId("ce".into()),
            term: Some("t".into()),
            organisation: Some(organisation(holder)),
            office: None,
            position: 1,
            from: None,
            to: None,
            source: String::new(),
            version: 1,
        }
    }

    fn key(problem: Option<Problem>) -> Option<String> {
        problem.map(|p| format!("{}: {}", p.field, p.say.key))
    }

    #[test]
    fn only_those_who_run_the_network_write_and_the_public_sees_no_people() {
        let secretariat = Viewer { roles: vec![Role::Secretariat], ..Viewer::public() };
        assert!(may_edit(&Viewer::public()).is_err());
        assert!(may_edit(&secretariat).is_ok());
        assert!(!may_see_people(&Viewer::public()));
    }

    #[test]
    fn a_seat_is_given_while_there_is_room_and_once_to_each() {
        let nine = term(9, Composition::Known);
        assert_eq!(key(seat_problem(&new("salt"), Some(&nine), &[held("girona")])), None);
        assert_eq!(
            key(seat_problem(&new("salt"), Some(&nine), &[held("salt")])).as_deref(),
            Some("organisation: bodies-seat-held")
        );
        let one = term(1, Composition::Known);
        assert_eq!(
            key(seat_problem(&new("salt"), Some(&one), &[held("girona")])).as_deref(),
            Some("term: bodies-seat-full")
        );
        let unknown = term(9, Composition::Unknown);
        assert_eq!(
            key(seat_problem(&new("salt"), Some(&unknown), &[])).as_deref(),
            Some("term: bodies-seat-unknown-term")
        );
    }

    #[test]
    fn a_seat_that_was_left_can_be_given_again() {
        let one = term(1, Composition::Known);
        let left = Seat { to: Some(date(2024, 3, 1)), ..held("girona") };
        assert_eq!(key(seat_problem(&new("salt"), Some(&one), &[left])), None);
    }

    #[test]
    fn a_term_does_not_end_before_it_begins() {
        let years = |from, to| NewTerm {
            body: BodyId("ce".into()),
            elected_on: None,
            from: Span::year(from).expect("a year"),
            to: Span::year(to),
            seats: None,
            composition: Composition::Known,
            note: String::new(),
            source: String::new(),
        };
        assert_eq!(key(term_problem(&years(2019, 2023))), None);
        assert_eq!(key(term_problem(&years(2023, 2023))), None);
        assert_eq!(key(term_problem(&years(2023, 2019))).as_deref(), Some("to: bodies-term-reversed"));
        let late = NewTerm { elected_on: Some(date(2024, 1, 1)), ..years(2023, 2027) };
        assert_eq!(key(term_problem(&late)).as_deref(), Some("elected_on: bodies-term-elected-late"));
    }
}
