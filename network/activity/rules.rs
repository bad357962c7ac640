//! Who may record, correct and withdraw what happened.

use platform::Say;
use platform::words::dates::Span;
use viewer::Viewer;

use crate::happened::{Activity, Happened};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// The public.
    SignIn,
    /// A person without a council and without a seat.
    NoPlace,
    /// Neither the person's council nor a body of theirs is in it.
    NotYours,
    /// On behalf of a council that is not one's own.
    NotYourCouncil,
    /// Someone else recorded it.
    NotRecorder,
    Withdrawn,
    NotWithdrawn,
    OnlySecretariat,
}

impl From<Why> for Say {
    fn from(why: Why) -> Self {
        Self::new(match why {
            Why::SignIn => "activity-why-sign-in",
            Why::NoPlace => "activity-why-no-place",
            Why::NotYours => "activity-why-not-yours",
            Why::NotYourCouncil => "activity-why-not-your-council",
            Why::NotRecorder => "activity-why-not-recorder",
            Why::Withdrawn => "activity-why-withdrawn",
            Why::NotWithdrawn => "activity-why-not-withdrawn",
            Why::OnlySecretariat => "activity-why-only-secretariat",
        })
    }
}

/// Whether the form is offered at all.
pub fn may_record_something(viewer: &Viewer) -> Result<(), Why> {
    if viewer.is_public() {
        return Err(Why::SignIn);
    }
    if viewer.runs_the_network() || viewer.council.is_some() || !viewer.seats.is_empty() {
        return Ok(());
    }
    Err(Why::NoPlace)
}

/// Those who run the network record anything; others what their council or their body did.
pub fn may_record(viewer: &Viewer, happened: &Happened) -> Result<(), Why> {
    may_record_something(viewer)?;
    if viewer.runs_the_network() {
        return Ok(());
    }
    if happened.on_behalf_of.as_ref().is_some_and(|council| !viewer.is_of(council)) {
        return Err(Why::NotYourCouncil);
    }
    let own = happened.organisations.iter().chain(&happened.on_behalf_of).any(|o| viewer.is_of(o))
        || happened.bodies.iter().any(|b| viewer.sits_in(b));
    if own { Ok(()) } else { Err(Why::NotYours) }
}

/// Who recorded it, while they may record at all, and those who run the network.
pub fn may_correct(viewer: &Viewer, activity: &Activity) -> Result<(), Why> {
    may_change(viewer, activity)?;
    if activity.withdrawn_at.is_some() { Err(Why::Withdrawn) } else { Ok(()) }
}

pub fn may_withdraw(viewer: &Viewer, activity: &Activity) -> Result<(), Why> {
    may_correct(viewer, activity)
}

pub fn may_restore(viewer: &Viewer, activity: &Activity) -> Result<(), Why> {
    may_change(viewer, activity)?;
    if activity.withdrawn_at.is_some() { Ok(()) } else { Err(Why::NotWithdrawn) }
}

/// What was withdrawn is seen by those who could restore it.
pub fn may_see(viewer: &Viewer, activity: &Activity, samples_shown: bool) -> bool {
    let shown = !activity.happened.sample || samples_shown || viewer.runs_the_network();
    shown && (activity.withdrawn_at.is_none() || may_change(viewer, activity).is_ok())
}

/// Names of people are for people of the network, while they have a place in it; others see how many they were.
pub fn may_see_names(viewer: &Viewer) -> bool {
    viewer.has_a_place()
}

/// What a correction took out may be what nobody should have written: it is for people of the network.
pub fn may_see_changes(viewer: &Viewer) -> bool {
    !viewer.is_public()
}

pub fn may_switch_samples(viewer: &Viewer) -> Result<(), Why> {
    if viewer.runs_the_network() { Ok(()) } else { Err(Why::OnlySecretariat) }
}

/// What a file says is recorded, and undone, by those who run the network.
pub fn may_import(viewer: &Viewer) -> Result<(), Why> {
    if viewer.runs_the_network() { Ok(()) } else { Err(Why::OnlySecretariat) }
}

/// Plans are opened by those who run the network.
pub fn may_open_purposes(viewer: &Viewer) -> Result<(), Why> {
    if viewer.runs_the_network() { Ok(()) } else { Err(Why::OnlySecretariat) }
}

fn may_change(viewer: &Viewer, activity: &Activity) -> Result<(), Why> {
    if viewer.is_public() {
        return Err(Why::SignIn);
    }
    if viewer.runs_the_network() {
        return Ok(());
    }
    // With the mandate ends the right to change what was recorded in it.
    let recorded_it = viewer.person().is_some_and(|p| p.as_str() == activity.recorded_by);
    if recorded_it { may_record_something(viewer) } else { Err(Why::NotRecorder) }
}

/// What happened has begun by today.
pub fn has_begun(when: Span, today: jiff::civil::Date) -> bool {
    when.first() <= today
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use viewer::{Actor, BodyId, HeldSeat, OrganisationId, PersonId, Role, SeatId};

    use super::*;
    use crate::happened::ActivityId;
    use crate::kind::Kind;

    fn person() -> Viewer {
        Viewer { actor: Actor::Person(PersonId("tècnica".into())), name: "Tècnica".into(), ..Viewer::public() }
    }

    fn of_manlleu() -> Viewer {
        Viewer { council: Some((OrganisationId("manlleu".into()), "Ajuntament de Manlleu".into())), ..person() }
    }

    fn in_the_group() -> Viewer {
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

    fn advice(councils: &[&str], bodies: &[&str], behalf: Option<&str>) -> Happened {
        Happened {
            organisations: councils.iter().map(|c| OrganisationId((*c).into())).collect(),
            bodies: bodies.iter().map(|b| BodyId((*b).into())).collect(),
            on_behalf_of: behalf.map(|b| OrganisationId(b.into())),
            ..Happened::new(Kind::AdviceCase, "Clàusules socials", Span::day(date(2024, 5, 12)))
        }
    }

    #[test]
    fn people_record_what_their_council_or_their_body_did() {
        let secretariat = Viewer { roles: vec![Role::Secretariat], ..person() };
        for (who, viewer, happened, expected) in [
            ("the public", Viewer::public(), advice(&["manlleu"], &[], None), Err(Why::SignIn)),
            ("a person without place", person(), advice(&["manlleu"], &[], None), Err(Why::NoPlace)),
            ("Manlleu of itself", of_manlleu(), advice(&["manlleu", "vic"], &[], None), Ok(())),
            ("Manlleu of Vic", of_manlleu(), advice(&["vic"], &[], None), Err(Why::NotYours)),
            ("Manlleu of nobody", of_manlleu(), advice(&[], &[], None), Err(Why::NotYours)),
            ("Manlleu for Vic", of_manlleu(), advice(&["manlleu"], &[], Some("vic")), Err(Why::NotYourCouncil)),
            ("Manlleu for itself", of_manlleu(), advice(&[], &[], Some("manlleu")), Ok(())),
            ("a seat of its group", in_the_group(), advice(&[], &["ccpr"], None), Ok(())),
            ("a seat of another group", in_the_group(), advice(&[], &["care"], None), Err(Why::NotYours)),
            ("the secretariat for Vic", secretariat, advice(&[], &[], Some("vic")), Ok(())),
            ("the console", Viewer::console(), advice(&[], &[], None), Ok(())),
        ] {
            assert_eq!(may_record(&viewer, &happened), expected, "{who}");
        }
    }

    fn recorded(by: &str, withdrawn: bool, sample: bool) -> Activity {
        Activity {
            id: ActivityId("one".into()),
            version: 1,
            happened: Happened { sample, ..advice(&["manlleu"], &[], None) },
            recorded_at: 0,
            recorded_by: by.into(),
            withdrawn_at: withdrawn.then_some(1),
        }
    }

    #[test]
    fn who_recorded_it_and_the_secretariat_correct_it() {
        assert_eq!(may_correct(&of_manlleu(), &recorded("tècnica", false, false)), Ok(()));
        assert_eq!(may_correct(&of_manlleu(), &recorded("another", false, false)), Err(Why::NotRecorder));
        assert_eq!(may_correct(&in_the_group(), &recorded("tècnica", false, false)), Ok(()));
        assert_eq!(may_correct(&of_manlleu(), &recorded("tècnica", true, false)), Err(Why::Withdrawn));
        assert_eq!(may_restore(&of_manlleu(), &recorded("tècnica", true, false)), Ok(()));
        assert_eq!(may_restore(&of_manlleu(), &recorded("tècnica", false, false)), Err(Why::NotWithdrawn));
        assert_eq!(may_correct(&Viewer::console(), &recorded("tècnica", false, false)), Ok(()));
        assert_eq!(may_correct(&Viewer::public(), &recorded("public", false, false)), Err(Why::SignIn));
    }

    #[test]
    fn the_right_to_change_what_one_recorded_ends_with_the_mandate() {
        let (there, gone) = (recorded("tècnica", false, false), recorded("tècnica", true, false));
        assert_eq!(may_correct(&person(), &there), Err(Why::NoPlace));
        assert_eq!(may_withdraw(&person(), &there), Err(Why::NoPlace));
        assert_eq!(may_restore(&person(), &gone), Err(Why::NoPlace));
        assert!(!may_see(&person(), &gone, true));
    }

    #[test]
    fn the_public_sees_neither_what_is_withdrawn_nor_hidden_samples() {
        for (withdrawn, sample, shown, public, recorder) in [
            (false, false, false, true, true),
            (true, false, true, false, true),
            (false, true, false, false, false),
            (false, true, true, true, true),
        ] {
            let one = recorded("tècnica", withdrawn, sample);
            assert_eq!(may_see(&Viewer::public(), &one, shown), public);
            assert_eq!(may_see(&of_manlleu(), &one, shown), recorder);
            assert!(may_see(&Viewer::console(), &one, shown));
        }
    }
}
