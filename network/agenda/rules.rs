//! Who may have a secret address of an agenda, and for how long it answers: while the place in the network, or the
//! seat in the body, is held. Pure: no database.

use platform::Say;
use viewer::{PersonId, Viewer};

use crate::address::Of;

/// A phone, a computer and a shared screen for each of one's bodies; more are forgotten ones.
pub(crate) const MOST: i64 = 10;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// Neither a council nor a seat nor a role today.
    NoPlace,
    NotYourBody,
    TooMany,
    /// The form was sent again after its address had been taken back.
    Revoked,
}

impl From<Why> for Say {
    fn from(why: Why) -> Self {
        match why {
            Why::NoPlace => Self::new("agenda-why-no-place"),
            Why::NotYourBody => Self::new("agenda-why-not-your-body"),
            Why::TooMany => Self::new("agenda-why-too-many").with("n", MOST),
            Why::Revoked => Self::new("agenda-why-revoked"),
        }
    }
}

/// Whether addresses are offered at all, and to whom they belong.
pub(crate) fn may_have_any(viewer: &Viewer) -> Result<&PersonId, Why> {
    viewer.person().filter(|_| viewer.has_a_place()).ok_or(Why::NoPlace)
}

/// The same rule makes an address and answers at it: it is asked again each time.
pub(crate) fn may_have<'v>(viewer: &'v Viewer, of: &Of) -> Result<&'v PersonId, Why> {
    let person = may_have_any(viewer)?;
    match of {
        Of::Body(body) if !viewer.sits_in(body) => Err(Why::NotYourBody),
        Of::Body(_) | Of::Own => Ok(person),
    }
}

pub(crate) fn has_room(live: i64) -> Result<(), Why> {
    if live < MOST { Ok(()) } else { Err(Why::TooMany) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use viewer::{Actor, BodyId, HeldSeat, Role, SeatId};

    fn person() -> Viewer {
        Viewer { actor: Actor::Person(PersonId("delegate".into())), ..Viewer::public() }
    }

    fn seated() -> Viewer {
        let seat = HeldSeat {
            seat: SeatId("seat".into()),
            body: BodyId("ccpr".into()),
            body_kind: "working_group".into(),
            body_name: "CCPR".into(),
            organisation: None,
            office: None,
        };
        Viewer { seats: vec![seat], ..person() }
    }

    #[test]
    fn an_address_answers_while_the_seat_is_held() {
        let (ccpr, care) = (Of::Body(BodyId("ccpr".into())), Of::Body(BodyId("care".into())));
        let secretariat = Viewer { roles: vec![Role::Secretariat], ..person() };
        for (who, viewer, of, expected) in [
            ("the public", Viewer::public(), &Of::Own, Err(Why::NoPlace)),
            ("whose last place has ended", person(), &Of::Own, Err(Why::NoPlace)),
            ("whose seat has ended", person(), &ccpr, Err(Why::NoPlace)),
            ("who has a seat", seated(), &Of::Own, Ok(())),
            ("who has a seat, of its body", seated(), &ccpr, Ok(())),
            ("who has a seat, of another body", seated(), &care, Err(Why::NotYourBody)),
            ("the secretariat, of a body where it does not sit", secretariat, &care, Err(Why::NotYourBody)),
            ("the console, which is nobody", Viewer::console(), &Of::Own, Err(Why::NoPlace)),
        ] {
            assert_eq!(may_have(&viewer, of).map(|_| ()), expected, "{who}");
        }
    }

    #[test]
    fn ten_addresses_and_no_more() {
        assert_eq!(has_room(9), Ok(()));
        assert_eq!(has_room(10), Err(Why::TooMany));
    }
}
