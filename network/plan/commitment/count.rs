//! How far each commitment has come: counted from the spine and from the bodies as they stand, in a fixed number of
//! questions for the whole plan.

use std::collections::HashMap;

use activity::{Counted, Kind, PurposeId, Samples, Wanted};
use bodies::{BodyKind, Standing as BodyStanding, body};
use jiff::civil::Date;
use platform::{Refusal, Tx};
use viewer::{BodyId, Context};

use super::{Commitment, Counts, FilterField};

/// How a figure stands beside what was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    Met,
    /// No more was done than allowed, so far: whether it is kept is known when its time is over.
    Within,
    /// Less is done than the share of the time that is gone, or more than allowed.
    AtRisk,
    /// On its way.
    Open,
    /// Its time is over, and less was done than asked, or more than allowed.
    Missed,
    /// Its time is over, and the network recorded nothing at all in it: whether it was kept nobody knows.
    Unknown,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Count {
    pub value: i64,
    /// How many records or bodies it was counted from.
    pub records: i64,
    /// How many of them are invented examples.
    pub samples: i64,
    /// When the last one of them happened.
    pub last_on: Option<Date>,
    pub last_recorded_at: Option<i64>,
    pub standing: Standing,
}

/// The counts of some commitments, in their order.
pub fn counts(tx: &mut Tx, cx: &Context, commitments: &[Commitment], samples: Samples) -> Result<Vec<Count>, Refusal> {
    if commitments.is_empty() {
        return Ok(Vec::new());
    }
    let happened = happened(tx, cx, commitments, samples)?;
    let wants_bodies = commitments
        .iter()
        .any(|c| c.counts == Counts::ActiveBodies || c.values(FilterField::BodyKind).next().is_some());
    let bodies = if wants_bodies { Bodies::load(tx, cx)? } else { Bodies::default() };
    let mut counts: Vec<Count> = commitments.iter().map(|c| count(c, &happened, &bodies, cx.today())).collect();
    unknown(tx, cx, commitments, &mut counts, samples)?;
    Ok(counts)
}

/// What nobody recorded is not missed: a year from before the network kept its records here says so. One question,
/// and only when there is one whose time went by with nothing.
fn unknown(
    tx: &mut Tx,
    cx: &Context,
    commitments: &[Commitment],
    counts: &mut [Count],
    samples: Samples,
) -> Result<(), Refusal> {
    let mut empty: Vec<(&Commitment, &mut Count)> = commitments
        .iter()
        .zip(counts)
        .filter(|(one, count)| one.counts != Counts::ActiveBodies && count.records == 0 && one.last < cx.today())
        .collect();
    let from = empty.iter().map(|(one, _)| one.first).min();
    let to = empty.iter().map(|(one, _)| one.last).max();
    if from.is_some() && activity::count(tx, &cx.network.id, &Wanted { from, to, samples, ..Wanted::default() })? == 0 {
        empty.iter_mut().for_each(|(_, count)| count.standing = Standing::Unknown);
    }
    Ok(())
}

fn count(one: &Commitment, happened: &[Counted], bodies: &Bodies, today: Date) -> Count {
    let mut count =
        Count { value: 0, records: 0, samples: 0, last_on: None, last_recorded_at: None, standing: Standing::Open };
    if one.counts == Counts::ActiveBodies {
        // As they stand today, and when its time is over as they stood at its end.
        let active = bodies.active(one.values(FilterField::BodyKind), today.min(one.last));
        count.value = active;
        count.records = active;
    } else {
        for activity in happened.iter().filter(|a| matches(one, a, bodies)) {
            count.value += match one.counts {
                Counts::Minutes => activity.minutes,
                Counts::Activities => 1,
                Counts::Quantity | Counts::ActiveBodies => activity.quantity,
            };
            count.records += 1;
            count.samples += i64::from(activity.sample);
            count.last_on = count.last_on.max(Some(activity.last.min(today)));
            count.last_recorded_at = count.last_recorded_at.max(Some(activity.recorded_at));
        }
    }
    count.standing = standing(one, count.value, today);
    count
}

/// Whether an activity is counted: it says that it serves the commitment itself, or it fits every field of its
/// filter.
fn matches(one: &Commitment, did: &Counted, bodies: &Bodies) -> bool {
    if did.first < one.first || did.last > one.last {
        return false;
    }
    if one.purpose.as_ref().is_some_and(|purpose| did.serves.contains(purpose)) {
        return true;
    }
    if one.filters.is_empty() {
        return false;
    }
    let fits = |field: FilterField, has: &dyn Fn(&str) -> bool| {
        let mut values = one.values(field).peekable();
        values.peek().is_none() || values.any(has)
    };
    fits(FilterField::Kind, &|kind| did.kind.as_str() == kind)
        && fits(FilterField::Role, &|role| did.role.is_some_and(|r| r.as_str() == role))
        && fits(FilterField::Theme, &|theme| did.themes.iter().any(|t| t == theme))
        && fits(FilterField::Purpose, &|purpose| did.serves.iter().any(|p| p.as_str() == purpose))
        && fits(FilterField::BodyKind, &|kind| did.bodies.iter().any(|b| bodies.is_of_kind(b, kind)))
}

fn standing(one: &Commitment, value: i64, today: Date) -> Standing {
    let too_much = one.maximum.is_some_and(|most| value > most);
    let too_little = one.minimum.is_some_and(|least| value < least);
    if !too_much && !too_little {
        let promised = one.minimum.is_some() || today > one.last;
        return if promised { Standing::Met } else { Standing::Within };
    }
    if today > one.last {
        return Standing::Missed;
    }
    let Some(least) = one.minimum.filter(|_| too_little) else { return Standing::AtRisk };
    let days = |from: Date, to: Date| i64::from(from.until(to).map_or(0, |gap| gap.get_days()));
    let (gone, whole) = (days(one.first, today).max(0), days(one.first, one.last).max(1));
    let behind = one.counts == Counts::ActiveBodies || value * whole < least * gone.min(whole);
    if behind && today >= one.first { Standing::AtRisk } else { Standing::Open }
}

/// All activities that any of the commitments may count, in a fixed number of questions.
fn happened(tx: &mut Tx, cx: &Context, commitments: &[Commitment], samples: Samples) -> Result<Vec<Counted>, Refusal> {
    let counted: Vec<&Commitment> = commitments.iter().filter(|c| c.counts != Counts::ActiveBodies).collect();
    let (Some(from), Some(to)) = (counted.iter().map(|c| c.first).min(), counted.iter().map(|c| c.last).max()) else {
        return Ok(Vec::new());
    };
    let wanted = Wanted { from: Some(from), to: Some(to), samples, ..Wanted::default() };
    let any_kind = counted.iter().any(|c| !c.filters.is_empty() && c.values(FilterField::Kind).next().is_none());
    let mut kinds: Vec<Kind> = Vec::new();
    if !any_kind {
        kinds.extend(counted.iter().flat_map(|c| c.values(FilterField::Kind)).filter_map(Kind::from_word));
        kinds.sort_unstable();
        kinds.dedup();
    }
    let purposes: Vec<PurposeId> = counted.iter().filter_map(|c| c.purpose.clone()).collect();
    activity::counted(tx, &cx.network.id, &wanted, &kinds, &purposes)
}

/// The bodies of the network: of which kind each is, and from when it stood how, oldest first.
#[derive(Default)]
struct Bodies {
    kinds: HashMap<BodyId, BodyKind>,
    told: Vec<(BodyId, Date, BodyStanding)>,
}

impl Bodies {
    fn load(tx: &mut Tx, cx: &Context) -> Result<Self, Refusal> {
        let network = &cx.network.id;
        Ok(Self { kinds: body::kinds(tx, network)?.into_iter().collect(), told: body::standings_told(tx, network)? })
    }

    fn is_of_kind(&self, body: &BodyId, kind: &str) -> bool {
        self.kinds.get(body).is_some_and(|k| k.as_str() == kind)
    }

    /// How many of some kinds, or of any, were active on a day.
    fn active<'a>(&self, kinds: impl Iterator<Item = &'a str>, day: Date) -> i64 {
        let kinds: Vec<&str> = kinds.collect();
        let fits = |body: &BodyId| kinds.is_empty() || kinds.iter().any(|kind| self.is_of_kind(body, kind));
        let begun = self.told.iter().filter(|(body, first, _)| *first <= day && fits(body));
        // The last one told of a body stays.
        let standing: HashMap<&BodyId, BodyStanding> = begun.map(|(body, _, standing)| (body, *standing)).collect();
        i64::try_from(standing.values().filter(|s| **s == BodyStanding::Active).count()).unwrap_or(i64::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::super::{CountedUnit, Filter};
    use super::*;
    use activity::EventRole;
    use documents::UnitId;
    use jiff::civil::date;

    fn commitment(
        counts: Counts,
        minimum: Option<i64>,
        maximum: Option<i64>,
        filters: &[(FilterField, &str)],
    ) -> Commitment {
        Commitment {
            id: UnitId("c".into()),
            code: "c".into(),
            position: 1,
            action: None,
            action_number: None,
            counts,
            unit: CountedUnit::Event,
            minimum,
            maximum,
            first: date(2024, 1, 1),
            last: date(2024, 12, 31),
            purpose: Some(PurposeId("own".into())),
            filters: filters.iter().map(|(field, value)| Filter { field: *field, value: (*value).into() }).collect(),
            source: String::new(),
            source_line: None,
        }
    }

    fn activity(kind: Kind, on: Date, change: impl Fn(&mut Counted)) -> Counted {
        let mut counted = Counted {
            kind,
            role: None,
            first: on,
            last: on,
            quantity: 1,
            minutes: 0,
            sample: false,
            recorded_at: 1,
            serves: Vec::new(),
            themes: Vec::new(),
            bodies: Vec::new(),
        };
        change(&mut counted);
        counted
    }

    #[test]
    fn at_most_three_own_events_counts_only_those_we_organise_in_the_year() {
        let most = commitment(
            Counts::Quantity,
            None,
            Some(3),
            &[(FilterField::Kind, "conference"), (FilterField::Role, "organiser")],
        );
        let all = [
            activity(Kind::Conference, date(2024, 2, 1), |h| h.role = Some(EventRole::Organiser)),
            activity(Kind::Conference, date(2024, 3, 1), |h| h.role = Some(EventRole::Guest)),
            activity(Kind::Conference, date(2023, 3, 1), |h| h.role = Some(EventRole::Organiser)),
            activity(Kind::Workshop, date(2024, 4, 1), |h| h.serves = vec![PurposeId("own".into())]),
        ];
        let told = count(&most, &all, &Bodies::default(), date(2024, 5, 15));
        assert_eq!((told.value, told.standing, told.last_on), (2, Standing::Within, Some(date(2024, 4, 1))));
        assert_eq!(
            count(&most, &[], &Bodies::default(), date(2024, 1, 1)).standing,
            Standing::Within,
            "nothing was done"
        );
        assert_eq!(count(&most, &all, &Bodies::default(), date(2025, 1, 1)).standing, Standing::Met, "it was kept");
        let four = vec![activity(Kind::Conference, date(2024, 2, 1), |h| {
            h.role = Some(EventRole::Organiser);
            h.quantity = 4;
        })];
        assert_eq!(
            count(&most, &four, &Bodies::default(), date(2024, 5, 15)).standing,
            Standing::AtRisk,
            "more than allowed"
        );
    }

    #[test]
    fn what_was_not_done_when_its_time_is_over_is_not_kept() {
        let hours = commitment(Counts::Minutes, Some(3000), None, &[(FilterField::Kind, "advice_case")]);
        let done = |minutes| [activity(Kind::AdviceCase, date(2024, 2, 1), move |h| h.minutes = minutes)];
        let after = date(2025, 1, 1);
        assert_eq!(count(&hours, &done(600), &Bodies::default(), date(2024, 12, 31)).standing, Standing::AtRisk);
        assert_eq!(count(&hours, &done(600), &Bodies::default(), after).standing, Standing::Missed);
        assert_eq!(count(&hours, &done(3000), &Bodies::default(), after).standing, Standing::Met);
    }

    #[test]
    fn groups_are_counted_as_they_stood_when_the_time_was_over() {
        let group = |name: &str| BodyId(name.into());
        let bodies = Bodies {
            kinds: ["a", "b", "c"].map(|name| (group(name), BodyKind::WorkingGroup)).into(),
            told: vec![
                (group("a"), date(2024, 1, 1), BodyStanding::Active),
                (group("b"), date(2024, 1, 1), BodyStanding::Active),
                (group("b"), date(2024, 6, 1), BodyStanding::Closed),
                (group("c"), date(2025, 2, 1), BodyStanding::Active),
            ],
        };
        let groups = commitment(Counts::ActiveBodies, Some(2), None, &[(FilterField::BodyKind, "working_group")]);
        let on = |day| count(&groups, &[], &bodies, day).value;
        assert_eq!([on(date(2024, 5, 15)), on(date(2024, 6, 1)), on(date(2025, 12, 1))], [2, 1, 1]);
    }

    #[test]
    fn fifty_hours_are_at_risk_when_less_is_done_than_the_time_that_is_gone() {
        let hours = commitment(
            Counts::Minutes,
            Some(3000),
            Some(3000),
            &[(FilterField::Kind, "advice_case"), (FilterField::Theme, "cpr")],
        );
        let done = |minutes: i64| {
            [activity(Kind::AdviceCase, date(2024, 2, 1), move |h| {
                h.minutes = minutes;
                h.themes = vec!["cpr".into()];
            })]
        };
        let on = |minutes, day| count(&hours, &done(minutes), &Bodies::default(), day).standing;
        assert_eq!(on(600, date(2024, 2, 1)), Standing::Open);
        assert_eq!(on(600, date(2024, 5, 15)), Standing::AtRisk);
        assert_eq!(on(3000, date(2024, 5, 15)), Standing::Met);
        assert_eq!(on(3060, date(2024, 5, 15)), Standing::AtRisk, "the bag has no more");
    }
}
