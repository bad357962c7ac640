//! Who may write, publish and see a report, and which times can have one. Pure: no database.

use bodies::Office;
use jiff::civil::Date;
use platform::Say;
use viewer::{BodyId, OrganisationId, Viewer};

use crate::subject::{Of, Subject};

/// No network is older.
const FIRST_YEAR: i16 = 2000;

#[derive(Debug, PartialEq, Eq)]
pub enum Why {
    OnlySecretariat,
    /// The report of a body is written by who leads it too.
    OnlyThoseWhoLead,
    /// Who leads a body writes and does not publish.
    OnlySecretariatPublishes,
    /// For those who are of the network and wait for it.
    NotPublished(i16),
    /// What is frozen tells a whole year.
    NotOver(i16),
    /// And so is some months.
    DaysNotOver,
    /// The reports of bodies are for people of the network.
    NoPlace,
    /// A member's year is its own, and the secretariat's.
    OnlyMember,
    /// The follow-up is for the commissions.
    OnlyCommissions,
    /// Days of a period that ends before it begins.
    Reversed,
    NotBegun,
    TooLong,
}

impl From<Why> for Say {
    fn from(why: Why) -> Self {
        match why {
            Why::OnlySecretariat => Self::new("report-why-only-secretariat"),
            Why::OnlyThoseWhoLead => Self::new("report-why-only-those-who-lead"),
            Why::OnlySecretariatPublishes => Self::new("report-why-only-secretariat-publishes"),
            Why::DaysNotOver => Self::new("report-why-days-not-over"),
            Why::NotPublished(year) => Self::new("report-why-not-published").with("year", year.to_string()),
            Why::NotOver(year) => Self::new("report-why-not-over")
                .with("year", year.to_string())
                .with("next", year.saturating_add(1).to_string()),
            Why::NoPlace => Self::new("report-why-no-place"),
            Why::OnlyMember => Self::new("report-why-only-member"),
            Why::OnlyCommissions => Self::new("report-why-only-commissions"),
            Why::Reversed => Self::new("report-period-reversed"),
            Why::NotBegun => Self::new("report-period-not-begun"),
            Why::TooLong => Self::new("report-period-too-long"),
        }
    }
}

/// Those who run the network write every report; who leads a body, or is its secretary, writes that of the body too.
pub fn may_write(viewer: &Viewer, of: &Of) -> Result<(), Why> {
    match of {
        _ if viewer.runs_the_network() => Ok(()),
        Of::Body { id, .. } if leads(viewer, id) => Ok(()),
        Of::Body { .. } => Err(Why::OnlyThoseWhoLead),
        Of::Network | Of::Member { .. } | Of::Period(_) => Err(Why::OnlySecretariat),
    }
}

fn leads(viewer: &Viewer, body: &BodyId) -> bool {
    let office = |word: &str| Office::from_word(word);
    let leading = |word: &String| matches!(office(word), Some(Office::Chair | Office::DeputyChair | Office::Secretary));
    viewer.seats.iter().any(|seat| seat.body == *body && seat.office.as_ref().is_some_and(leading))
}

/// What is published bears the network's name, whatever part of it is told.
pub fn may_publish(viewer: &Viewer) -> Result<(), Why> {
    if viewer.runs_the_network() { Ok(()) } else { Err(Why::OnlySecretariatPublishes) }
}

/// A report of a part is for those whom it concerns, published or not; that of the network is for all.
pub fn may_see(viewer: &Viewer, of: &Of) -> Result<(), Why> {
    match of {
        Of::Network => Ok(()),
        Of::Body { .. } => may_see_body_report(viewer),
        Of::Member { id, .. } => may_see_member_report(viewer, id),
        Of::Period(_) => may_see_follow_up(viewer),
    }
}

/// The report of a body is for whoever has a place in the network today.
pub fn may_see_body_report(viewer: &Viewer) -> Result<(), Why> {
    if viewer.has_a_place() { Ok(()) } else { Err(Why::NoPlace) }
}

/// What a member was given and gave is for its own people and for those who run the network.
pub fn may_see_member_report(viewer: &Viewer, member: &OrganisationId) -> Result<(), Why> {
    if viewer.runs_the_network() || viewer.is_of(member) { Ok(()) } else { Err(Why::OnlyMember) }
}

/// The follow-up is for the commissions, and for those who prepare it.
pub fn may_see_follow_up(viewer: &Viewer) -> Result<(), Why> {
    let sits = |kind: &str| matches!(kind, "executive_commission" | "technical_commission");
    let is_there = viewer.seats.iter().any(|seat| sits(&seat.body_kind));
    if viewer.runs_the_network() || is_there { Ok(()) } else { Err(Why::OnlyCommissions) }
}

/// What is wrong with a period, if anything: it has begun, ends after it begins, and is no longer than two years.
pub fn period_problem(first: Date, last: Date, today: Date) -> Option<Why> {
    const DAYS: i32 = 731;
    if last < first {
        return Some(Why::Reversed);
    }
    if first > today {
        return Some(Why::NotBegun);
    }
    let long = last.since(first).is_ok_and(|length| length.get_days() > DAYS);
    (long || first.year() < FIRST_YEAR).then_some(Why::TooLong)
}

/// A time is published when it is over; until then it has a draft.
pub fn can_be_published(subject: &Subject, today: Date) -> Result<(), Why> {
    match subject.of {
        _ if subject.last_day().is_some_and(|last| last < today) => Ok(()),
        Of::Period(_) => Err(Why::DaysNotOver),
        _ => Err(Why::NotOver(subject.year)),
    }
}

/// Whether a year has begun, so that there can be something to tell.
pub fn can_be_told(year: i16, today: Date) -> bool {
    (FIRST_YEAR..=today.year()).contains(&year)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::Period;
    use jiff::civil::date;

    fn seat(kind: &str, office: Option<Office>) -> Viewer {
        let held = viewer::HeldSeat {
            seat: viewer::SeatId("s".into()),
            body: BodyId("b".into()),
            body_kind: kind.into(),
            body_name: String::new(),
            organisation: None,
            office: office.map(|office| office.to_string()),
        };
        Viewer { seats: vec![held], ..Viewer::public() }
    }

    fn body(id: &str) -> Of {
        let kind = bodies::BodyKind::WorkingGroup;
        Of::Body { id: BodyId(id.into()), slug: String::new(), name: String::new(), kind }
    }

    #[test]
    fn those_who_run_the_network_write_and_publish() {
        let of = Of::Network;
        assert_eq!(may_write(&Viewer::public(), &of), Err(Why::OnlySecretariat));
        assert_eq!(may_write(&seat("executive_commission", Some(Office::Chair)), &of), Err(Why::OnlySecretariat));
        assert_eq!(may_write(&seat("technical_secretariat", None), &of), Ok(()));
        assert_eq!(may_publish(&seat("coordination", None)), Ok(()));
        assert_eq!(may_publish(&Viewer::console()), Ok(()));
    }

    #[test]
    fn who_leads_a_body_writes_its_report_and_does_not_publish_it() {
        let lead = |office| seat("working_group", office);
        for (office, body, may) in [
            (Some(Office::Chair), body("b"), Ok(())),
            (Some(Office::Secretary), body("b"), Ok(())),
            (Some(Office::BoardMember), body("b"), Err(Why::OnlyThoseWhoLead)),
            (None, body("b"), Err(Why::OnlyThoseWhoLead)),
            (Some(Office::Chair), body("c"), Err(Why::OnlyThoseWhoLead)),
        ] {
            assert_eq!(may_write(&lead(office), &body), may, "{office:?} {body:?}");
        }
        assert_eq!(may_publish(&lead(Some(Office::Chair))), Err(Why::OnlySecretariatPublishes));
    }

    #[test]
    fn parts_are_for_those_whom_they_concern() {
        let own = OrganisationId("o".into());
        let officer = Viewer { council: Some((own.clone(), String::new())), ..Viewer::public() };
        assert_eq!(may_see_body_report(&Viewer::public()), Err(Why::NoPlace));
        assert_eq!(may_see_body_report(&officer), Ok(()));
        assert_eq!(may_see_member_report(&officer, &own), Ok(()));
        assert_eq!(may_see_member_report(&officer, &OrganisationId("p".into())), Err(Why::OnlyMember));
        assert_eq!(may_see_member_report(&Viewer::console(), &own), Ok(()));
        assert_eq!(may_see(&officer, &body("b")), Ok(()));
        assert_eq!(may_see(&Viewer::public(), &Of::Network), Ok(()));
        assert_eq!(may_see_follow_up(&officer), Err(Why::OnlyCommissions));
        assert_eq!(may_see_follow_up(&seat("working_group", None)), Err(Why::OnlyCommissions));
        assert_eq!(may_see_follow_up(&seat("executive_commission", None)), Ok(()));
    }

    #[test]
    fn a_period_has_begun_and_ends_after_it_begins() {
        let today = date(2024, 5, 15);
        let problem = |first, last| period_problem(first, last, today);
        assert_eq!(problem(date(2024, 1, 1), date(2024, 6, 30)), None, "it may last still");
        assert_eq!(problem(date(2024, 3, 1), date(2024, 2, 1)), Some(Why::Reversed));
        assert_eq!(problem(date(2024, 7, 1), date(2024, 12, 31)), Some(Why::NotBegun));
        assert_eq!(problem(date(2021, 1, 1), date(2023, 12, 31)), Some(Why::TooLong));
        assert_eq!(problem(date(1990, 1, 1), date(1990, 6, 30)), Some(Why::TooLong));
    }

    #[test]
    fn a_year_that_has_begun_can_be_told() {
        let today = date(2024, 5, 15);
        assert_eq!([1999, 2000, 2023, 2024, 2025].map(|y| can_be_told(y, today)), [false, true, true, true, false]);
        let year = |day| can_be_published(&Subject::network(2024), day);
        assert_eq!(year(date(2024, 12, 31)), Err(Why::NotOver(2024)));
        assert_eq!(year(date(2025, 1, 1)), Ok(()));
        let half = Subject::period(Period { first: date(2024, 1, 1), last: date(2024, 6, 30) });
        assert_eq!(can_be_published(&half, date(2024, 6, 30)), Err(Why::DaysNotOver));
        assert_eq!(can_be_published(&half, date(2024, 7, 1)), Ok(()));
    }
}
