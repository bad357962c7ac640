//! Undoing a batch as a whole: only while nothing of it was used or changed since; else what stands in the way.
//!
//! Promises: what it entered goes, what it ended is open again, and the batch stays in the history as undone.

use std::collections::{HashMap, HashSet};

use activity::{Samples, Wanted, Withdrawn};
use bodies::seat;
use directory::batch::Ended;
use directory::{RelationKind, organisation, person, relation};
use imports::Batch;
use imports::batch;
use imports::pages::undoing::Undoing;
use platform::{Refusal, Say, Tx, trail};
use viewer::{Context, OrganisationId, PersonId};

use super::batch::{Change, What};
use super::{rules, store};

/// More are not told: one is enough to stop it.
const WAYS_MAX: usize = 20;

/// How many activities are named of those that stand in the way.
const TITLES: usize = 3;
const TOLD: i64 = 3;

/// A link that was sent is no use of it yet, and anyone who knows an address may ask for one.
const NO_USE: [&str; 2] = ["account.send_link", "account.make_link"];

/// Undoes a batch, or says what stands in the way.
pub fn undo(tx: &mut Tx, cx: &Context, batch: &Batch) -> Result<Undoing, Refusal> {
    rules::may_import(&cx.viewer).map_err(Refusal::no)?;
    let ways = in_the_way(tx, cx, batch)?;
    if !ways.is_empty() {
        return Ok(Undoing::InTheWay(ways));
    }
    let changes = store::all_changes(tx, &cx.network.id, &batch.id)?;
    let ended = |what: &[What]| -> Vec<Ended> {
        let of_kind = changes.iter().filter(|c| what.contains(&c.what));
        of_kind.filter_map(|c| Some(Ended { id: c.subject.clone()?, version: c.version? })).collect()
    };
    let (posts, relations) = (ended(&[What::PostEnd]), ended(&[What::Leaving, What::RelationEnd]));
    bodies::batch::take_back(tx, cx, batch.id.as_str())?;
    let all_back = directory::batch::take_back(tx, cx, batch.id.as_str(), &posts, &relations)?;
    if !all_back || !batch::mark_undone(tx, cx, &batch.id)? {
        return Err(Refusal::no("members-import-changed-meanwhile"));
    }
    cx.tell(tx, "members.undo_import", batch.id.as_str(), "")?;
    Ok(Undoing::Done)
}

/// What was done since to what the batch did, as far as the faces of the slices above can tell.
pub fn in_the_way(tx: &mut Tx, cx: &Context, batch: &Batch) -> Result<Vec<Say>, Refusal> {
    if batch.undone.is_some() {
        return Ok(vec!["imports-way-undone".into()]);
    }
    let changes = store::all_changes(tx, &cx.network.id, &batch.id)?;
    let mut ways = used(tx, cx, batch, &changes)?;
    ways.extend(recorded(tx, cx, &changes)?);
    ways.extend(relations_changed(tx, cx, &changes)?);
    ways.extend(posts_changed(tx, cx, &changes)?);
    ways.extend(seats_changed(tx, cx, &changes)?);
    ways.truncate(WAYS_MAX);
    Ok(ways)
}

fn entered_organisations(changes: &[Change]) -> Vec<OrganisationId> {
    changes.iter().filter(|c| c.what == What::Organisation).filter_map(|c| c.organisation.clone()).collect()
}

fn entered_people(changes: &[Change]) -> Vec<PersonId> {
    changes.iter().filter(|c| c.what == What::Person).filter_map(|c| c.person.clone()).collect()
}

/// What the trail tells of new councils and people after the batch: a link to sign in, a post, a role, a departure.
fn used(tx: &mut Tx, cx: &Context, batch: &Batch, changes: &[Change]) -> Result<Vec<Say>, Refusal> {
    let mut ways = Vec::new();
    for organisation in organisation::by_ids(tx, &cx.network.id, &entered_organisations(changes))? {
        if has_later_entries(tx, cx, organisation.id.as_str(), batch)? {
            ways.push(Say::new("members-import-way-organisation").with("name", organisation.name));
        }
    }
    for person in person::by_ids(tx, &cx.network.id, &entered_people(changes))? {
        if has_later_entries(tx, cx, person.id.as_str(), batch)? {
            ways.push(Say::new("members-import-way-person").with("name", person.name));
        }
    }
    Ok(ways)
}

fn has_later_entries(tx: &mut Tx, cx: &Context, subject: &str, batch: &Batch) -> Result<bool, Refusal> {
    let acts = trail::acts_since(tx, cx.network_id(), subject, batch.made_at)?;
    Ok(acts.iter().any(|act| !NO_USE.contains(&act.as_str())))
}

/// Activities that name a new council or person, withdrawn ones and samples too.
fn recorded(tx: &mut Tx, cx: &Context, changes: &[Change]) -> Result<Vec<Say>, Refusal> {
    let (organisations, persons) = (entered_organisations(changes), entered_people(changes));
    let (mut count, mut titles) = (0, Vec::new());
    for withdrawn in [Withdrawn::Leave, Withdrawn::Only] {
        let any = Wanted { samples: Samples::Include, withdrawn, size: TOLD, ..Wanted::default() };
        let of_organisations = Wanted { organisations: organisations.clone(), ..any.clone() };
        let of_persons = Wanted { persons: persons.clone(), ..any };
        for wanted in [of_organisations, of_persons] {
            if wanted.organisations.is_empty() && wanted.persons.is_empty() {
                continue;
            }
            count += activity::count(tx, &cx.network.id, &wanted)?;
            let some = activity::list(tx, &cx.network.id, &wanted)?;
            titles.extend(some.into_iter().map(|a| format!("« {} »", a.happened.title)));
        }
    }
    titles.dedup();
    titles.truncate(TITLES);
    if count == 0 {
        return Ok(Vec::new());
    }
    let titles = cx.words.language.list(&titles);
    Ok(vec![Say::new("members-import-way-activities").with("n", count).with("titles", titles)])
}

fn relations_changed(tx: &mut Tx, cx: &Context, changes: &[Change]) -> Result<Vec<Say>, Refusal> {
    let of_relations = |c: &&Change| matches!(c.what, What::Membership | What::Leaving | What::RelationEnd);
    let mut versions = HashMap::new();
    for kind in RelationKind::ALL {
        versions.extend(relation::all(tx, &cx.network.id, *kind)?.into_iter().map(|r| (r.id, r.version)));
    }
    let changed = changes.iter().filter(of_relations).filter(|c| !c.is_as_left(&versions));
    let changed: Vec<OrganisationId> = changed.filter_map(|c| c.organisation.clone()).collect();
    named(tx, cx, "members-import-way-membership", &changed)
}

/// The posts it gave are as they were given, and those it ended are as they were ended.
fn posts_changed(tx: &mut Tx, cx: &Context, changes: &[Change]) -> Result<Vec<Say>, Refusal> {
    let of_posts: Vec<&Change> = changes.iter().filter(|c| matches!(c.what, What::Post | What::PostEnd)).collect();
    let organisations: HashSet<OrganisationId> = of_posts.iter().filter_map(|c| c.organisation.clone()).collect();
    let organisations: Vec<OrganisationId> = organisations.into_iter().collect();
    let now = person::posts_of_organisations(tx, &cx.network.id, &organisations)?;
    let versions = now.into_iter().map(|post| (post.id, post.version)).collect();
    let changed = of_posts.into_iter().filter(|c| !c.is_as_left(&versions));
    let people: Vec<PersonId> = changed.filter_map(|c| c.person.clone()).collect();
    people_named(tx, cx, "members-import-way-post", &people)
}

/// The seats it gave, mirrored ones too, are as they were given, with no one else at them; and so are the
/// accreditations, also those at seats that were there before.
fn seats_changed(tx: &mut Tx, cx: &Context, changes: &[Change]) -> Result<Vec<Say>, Refusal> {
    let given: Vec<&Change> = changes.iter().filter(|c| c.what == What::Seat).collect();
    let accredited: Vec<&Change> = changes.iter().filter(|c| c.what == What::Accreditation).collect();
    let bodies: HashSet<_> = given.iter().chain(&accredited).filter_map(|c| c.body.clone()).collect();
    let bodies: Vec<_> = bodies.into_iter().collect();
    let seats = seat::of_bodies(tx, &cx.network.id, &bodies)?;
    let seat_ids: Vec<_> = seats.iter().map(|s| s.id.clone()).collect();
    let there = seat::accreditations_of(tx, &cx.network.id, &seat_ids)?;
    let its_own: HashSet<&str> = accredited.iter().filter_map(|c| c.subject.as_deref()).collect();
    let of_others: HashSet<&str> =
        there.iter().filter(|a| !its_own.contains(a.id.as_str())).map(|a| a.seat.as_str()).collect();
    let is_shared = |c: &Change| c.subject.as_deref().is_some_and(|id| of_others.contains(id));
    let versions = seats.into_iter().map(|s| (s.id.0, s.version)).collect();
    let changed = given.into_iter().filter(|c| !c.is_as_left(&versions) || is_shared(c));
    let changed: Vec<OrganisationId> = changed.filter_map(|c| c.organisation.clone()).collect();
    let mut ways = named(tx, cx, "members-import-way-seat", &changed)?;
    let versions = there.into_iter().map(|a| (a.id, a.version)).collect();
    let changed = accredited.into_iter().filter(|c| !c.is_as_left(&versions));
    let people: Vec<PersonId> = changed.filter_map(|c| c.person.clone()).collect();
    ways.extend(people_named(tx, cx, "members-import-way-accreditation", &people)?);
    Ok(ways)
}

fn people_named(tx: &mut Tx, cx: &Context, key: &'static str, people: &[PersonId]) -> Result<Vec<Say>, Refusal> {
    let people = person::by_ids(tx, &cx.network.id, people)?;
    Ok(people.into_iter().map(|p| Say::new(key).with("name", p.name)).collect())
}

fn named(tx: &mut Tx, cx: &Context, key: &'static str, organisations: &[OrganisationId]) -> Result<Vec<Say>, Refusal> {
    let names = organisation::by_ids(tx, &cx.network.id, organisations)?;
    Ok(names.into_iter().map(|o| Say::new(key).with("name", o.name)).collect())
}
