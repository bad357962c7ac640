//! Who may draw up a plan and record it in force: those who run the network. Who may say how an action goes: they,
//! and whoever sits in a body that is responsible for it.

use platform::Say;
use viewer::{BodyId, PersonId, Viewer};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    OnlySecretariat,
    OnlySecretariatOrResponsible,
    /// Neither a council nor a seat nor a role today.
    NoPlace,
    /// Someone else keeps the view.
    NotYourView,
    TooManyViews,
}

impl From<Why> for Say {
    fn from(why: Why) -> Self {
        match why {
            Why::OnlySecretariat => Self::new("plan-why-only-secretariat"),
            Why::OnlySecretariatOrResponsible => Self::new("plan-why-only-responsible"),
            Why::NoPlace => Self::new("plan-why-no-place"),
            Why::NotYourView => Self::new("plan-why-not-your-view"),
            Why::TooManyViews => Self::new("plan-why-too-many-views").with("n", crate::views::MOST),
        }
    }
}

pub fn may_edit(viewer: &Viewer) -> Result<(), Why> {
    if viewer.runs_the_network() { Ok(()) } else { Err(Why::OnlySecretariat) }
}

/// `responsible` are the bodies named for the action, to lead it or to support it.
pub fn may_record_state<'a>(viewer: &Viewer, responsible: impl IntoIterator<Item = &'a BodyId>) -> Result<(), Why> {
    if viewer.runs_the_network() || responsible.into_iter().any(|body| viewer.sits_in(body)) {
        Ok(())
    } else {
        Err(Why::OnlySecretariatOrResponsible)
    }
}

/// People of the network keep views, and open those of each other.
pub fn may_keep_views(viewer: &Viewer) -> Result<&PersonId, Why> {
    viewer.person().filter(|_| viewer.has_a_place()).ok_or(Why::NoPlace)
}

/// Who keeps it, and those who run the network.
pub fn may_change_view(viewer: &Viewer, owner: &PersonId) -> Result<(), Why> {
    let person = may_keep_views(viewer)?;
    if person == owner || viewer.runs_the_network() { Ok(()) } else { Err(Why::NotYourView) }
}

/// In whose name something is recorded: the body that gives the right, if it is one.
pub fn in_name_of<'a>(viewer: &Viewer, responsible: impl IntoIterator<Item = &'a BodyId>) -> Option<BodyId> {
    let runs = |kind: &str| matches!(kind, "technical_secretariat" | "coordination");
    let own = viewer.seats.iter().find(|s| runs(&s.body_kind)).map(|s| s.body.clone());
    own.or_else(|| responsible.into_iter().find(|body| viewer.sits_in(body)).cloned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use viewer::{Actor, HeldSeat, SeatId};

    fn seated_in(body: &str, kind: &str) -> Viewer {
        let seat = HeldSeat {
            seat: SeatId("s".into()),
            body: BodyId(body.into()),
            body_kind: kind.into(),
            body_name: String::new(),
            organisation: None,
            office: None,
        };
        Viewer { seats: vec![seat], ..Viewer::public() }
    }

    #[test]
    fn a_responsible_body_says_how_its_action_goes_and_another_does_not() {
        let responsible = [BodyId("communication".into())];
        let own = seated_in("communication", "communication");
        let other = seated_in("assembly", "assembly");
        assert_eq!(may_record_state(&own, &responsible), Ok(()));
        assert_eq!(may_record_state(&other, &responsible), Err(Why::OnlySecretariatOrResponsible));
        assert_eq!(may_record_state(&Viewer::public(), &responsible), Err(Why::OnlySecretariatOrResponsible));
        assert_eq!(may_edit(&own), Err(Why::OnlySecretariat));
        assert_eq!(in_name_of(&own, &responsible), Some(BodyId("communication".into())));
    }

    #[test]
    fn a_view_is_its_persons_and_the_secretariats() {
        let (own, other) = (PersonId("own".into()), PersonId("other".into()));
        let who =
            |person: &PersonId, kind: &str| Viewer { actor: Actor::Person(person.clone()), ..seated_in("b", kind) };
        let gone = Viewer { actor: Actor::Person(own.clone()), ..Viewer::public() };
        assert_eq!(may_change_view(&who(&own, "assembly"), &own), Ok(()));
        assert_eq!(may_change_view(&who(&other, "assembly"), &own), Err(Why::NotYourView));
        assert_eq!(may_change_view(&who(&other, "technical_secretariat"), &own), Ok(()));
        assert_eq!(may_change_view(&gone, &own), Err(Why::NoPlace), "the last place has ended");
        assert_eq!(may_keep_views(&Viewer::public()), Err(Why::NoPlace));
    }

    #[test]
    fn the_secretariat_says_how_any_action_goes() {
        let secretariat = seated_in("st", "technical_secretariat");
        assert_eq!(may_record_state(&secretariat, &[]), Ok(()));
        assert_eq!(may_edit(&secretariat), Ok(()));
        assert_eq!(in_name_of(&secretariat, &[]), Some(BodyId("st".into())));
    }
}
