//! Who keeps the register, and when an organisation can join or leave.

use directory::{Relation, RelationKind};
use jiff::civil::Date;
use platform::Say;
use platform::words::dates::Span;
use viewer::Viewer;

#[derive(Debug, PartialEq, Eq)]
pub enum Why {
    OnlySecretariat,
    AlreadyMember,
    /// It is tied to the network in this way already.
    AlreadySo,
    /// The new membership would begin before the former one ended.
    StillMemberThen,
    /// As collaborator, observer or provider.
    StillSoThen,
    /// It may: the former one ended in a month or a year, and the new one would begin within it.
    LeavingNotExact,
    /// It was a member before, so a date has to say which time this is.
    WhichTime,
    /// The same of a collaborator, an observer or a provider.
    SinceWhen,
    NotYet,
}

impl From<Why> for Say {
    fn from(why: Why) -> Self {
        Self::new(match why {
            Why::OnlySecretariat => "members-why-only-secretariat",
            Why::AlreadyMember => "members-why-already-member",
            Why::AlreadySo => "members-why-already-so",
            Why::StillMemberThen => "members-why-still-member-then",
            Why::StillSoThen => "members-why-still-so-then",
            Why::LeavingNotExact => "members-why-leaving-not-exact",
            Why::WhichTime => "members-why-which-time",
            Why::SinceWhen => "members-why-since-when",
            Why::NotYet => "members-why-not-yet",
        })
    }
}

pub fn may_keep_register(viewer: &Viewer) -> Result<(), Why> {
    if viewer.runs_the_network() { Ok(()) } else { Err(Why::OnlySecretariat) }
}

/// Councils that are known but are not members are the secretariat's own business.
pub fn may_see_prospects(viewer: &Viewer) -> bool {
    may_keep_register(viewer).is_ok()
}

/// Whether an organisation with these relations can become a member.
pub fn may_join(relations: &[Relation], since: Option<Span>, today: Date) -> Result<(), Why> {
    let memberships = || relations.iter().filter(|r| r.kind == RelationKind::Member);
    if memberships().any(|r| r.to.is_none()) {
        return Err(Why::AlreadyMember);
    }
    if since.is_some_and(|s| s.first() > today) {
        return Err(Why::NotYet);
    }
    let left = memberships().filter_map(|r| r.to).max_by_key(|to| to.last());
    match (left, since) {
        (Some(_), None) => Err(Why::WhichTime),
        (Some(left), Some(since)) if since.last() <= left.first() => Err(Why::StillMemberThen),
        // Until its last day an imprecise end counts as membership: nobody is a member twice on a day.
        (Some(left), Some(since)) if since.last() <= left.last() => Err(Why::LeavingNotExact),
        _ => Ok(()),
    }
}

/// Whether an organisation with these relations can become a collaborator, an observer or a provider. A member is
/// more than the first two.
pub(crate) fn may_be_tied(
    relations: &[Relation],
    kind: RelationKind,
    since: Option<Span>,
    today: Date,
) -> Result<(), Why> {
    let is_member = relations.iter().any(|r| r.kind == RelationKind::Member && r.to.is_none());
    if is_member && kind != RelationKind::Provider {
        return Err(Why::AlreadyMember);
    }
    let same = || relations.iter().filter(|r| r.kind == kind);
    if same().any(|r| r.to.is_none()) {
        return Err(Why::AlreadySo);
    }
    if since.is_some_and(|s| s.first() > today) {
        return Err(Why::NotYet);
    }
    match (same().filter_map(|r| r.to).map(Span::last).max(), since) {
        (Some(_), None) => Err(Why::SinceWhen),
        (Some(ended), Some(since)) if since.last() <= ended => Err(Why::StillSoThen),
        _ => Ok(()),
    }
}

/// What the register says happened is over: « 2024 » is not, in May of that year.
pub(crate) fn must_be_over(span: Span, today: Date, typed: &str) -> Result<(), Say> {
    if span.last() <= today { Ok(()) } else { Err(Say::new("members-since-not-over").with("typed", typed)) }
}

/// Whether an organisation that is no member today could become one: for the button, before any date is known.
pub(crate) fn may_join_again(relations: &[Relation], today: Date) -> bool {
    let members = || relations.iter().filter(|r| r.kind == RelationKind::Member);
    members().all(|r| r.to.is_some()) && !members().any(|r| r.holds_on(today))
}

/// The field of the form that a refusal speaks of.
pub(crate) fn field(why: &Why) -> &'static str {
    match why {
        Why::OnlySecretariat | Why::AlreadyMember | Why::AlreadySo => "name",
        Why::StillMemberThen
        | Why::StillSoThen
        | Why::LeavingNotExact
        | Why::WhichTime
        | Why::SinceWhen
        | Why::NotYet => "since",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use directory::Confidence;
    use jiff::civil::date;
    use viewer::{HeldSeat, OrganisationId, Role};

    fn membership(from: Option<Span>, to: Option<Span>) -> Relation {
        Relation {
            id: "r".into(),
            organisation: OrganisationId("o".into()),
            kind: RelationKind::Member,
            from,
            to,
            to_source: String::new(),
            confidence: Confidence::High,
            evidence: String::new(),
            source: String::new(),
            version: 1,
        }
    }

    #[test]
    fn the_register_is_kept_by_those_who_run_the_network() {
        let seat = |kind: &str| HeldSeat {
            seat: viewer::SeatId("s".into()),
            body: viewer::BodyId("b".into()),
            body_kind: kind.into(),
            body_name: String::new(),
            organisation: None,
            office: None,
        };
        for (viewer, may) in [
            (Viewer::public(), false),
            (Viewer::console(), true),
            (Viewer { roles: vec![Role::Administrator], ..Viewer::public() }, true),
            (Viewer { seats: vec![seat("technical_secretariat")], ..Viewer::public() }, true),
            (Viewer { seats: vec![seat("executive_commission")], ..Viewer::public() }, false),
        ] {
            assert_eq!(may_keep_register(&viewer).is_ok(), may, "{viewer:?}");
            assert_eq!(may_see_prospects(&viewer), may, "{viewer:?}");
        }
    }

    #[test]
    fn an_organisation_joins_once_at_a_time() {
        let today = date(2024, 5, 15);
        let year = |y| Span::year(y);
        let collaborator = Relation { kind: RelationKind::Collaborator, ..membership(None, None) };
        for (before, since, answer) in [
            (vec![], None, Ok(())),
            (vec![], year(2023), Ok(())),
            (vec![], year(2024), Ok(())),
            (vec![], year(2025), Err(Why::NotYet)),
            (vec![collaborator], Some(Span::day(today)), Ok(())),
            (vec![membership(year(2017), None)], year(2023), Err(Why::AlreadyMember)),
            (vec![membership(None, None)], None, Err(Why::AlreadyMember)),
            (vec![membership(year(2017), year(2020))], year(2023), Ok(())),
            (vec![membership(year(2017), year(2020))], None, Err(Why::WhichTime)),
            (vec![membership(year(2017), year(2020))], year(2019), Err(Why::StillMemberThen)),
            (vec![membership(year(2017), year(2020))], Some(Span::day(date(2020, 10, 1))), Err(Why::LeavingNotExact)),
            (vec![membership(year(2017), year(2020))], year(2020), Err(Why::LeavingNotExact)),
            (vec![membership(year(2017), year(2020))], Some(Span::day(date(2021, 1, 1))), Ok(())),
            (vec![membership(year(2017), Some(Span::day(date(2020, 6, 1))))], year(2020), Ok(())),
            (
                vec![membership(None, Some(Span::day(date(2020, 6, 1))))],
                Some(Span::day(date(2020, 6, 1))),
                Err(Why::StillMemberThen),
            ),
        ] {
            assert_eq!(may_join(&before, since, today), answer, "{before:?} {since:?}");
        }
    }

    #[test]
    fn a_member_is_no_collaborator_and_may_be_a_provider() {
        use RelationKind::{Collaborator, Observer, Provider};
        let today = date(2024, 5, 15);
        let year = |y| Span::year(y);
        let provider = |to| Relation { kind: Provider, ..membership(year(2019), to) };
        for (before, kind, since, answer) in [
            (vec![], Collaborator, None, Ok(())),
            (vec![membership(year(2017), None)], Collaborator, None, Err(Why::AlreadyMember)),
            (vec![membership(year(2017), None)], Observer, None, Err(Why::AlreadyMember)),
            (vec![membership(year(2017), None)], Provider, None, Ok(())),
            (vec![membership(year(2017), year(2020))], Collaborator, year(2019), Ok(())),
            (vec![provider(None)], Provider, None, Err(Why::AlreadySo)),
            (vec![provider(None)], Collaborator, None, Ok(())),
            (vec![provider(year(2021))], Provider, year(2020), Err(Why::StillSoThen)),
            (vec![provider(year(2021))], Provider, None, Err(Why::SinceWhen)),
            (vec![provider(year(2021))], Provider, year(2022), Ok(())),
            (vec![], Provider, year(2025), Err(Why::NotYet)),
        ] {
            assert_eq!(may_be_tied(&before, kind, since, today), answer, "{before:?} {kind} {since:?}");
        }
    }
}
