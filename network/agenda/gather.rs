//! What stands in an agenda: what happened of late and what is to come, and for a secret one the limits that the plan
//! sets for its bodies. Asked in a fixed number of questions, whatever there is.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use activity::{Activity, Changes, Samples, Wanted, Withdrawn};
use directory::organisation::Named as Organisation;
use jiff::ToSpan as _;
use plan::Due;
use plan::action::WindowKind;
use platform::words::Words;
use platform::words::dates::Span;
use platform::{Refusal, Tx};
use viewer::{BodyId, Context, OrganisationId, Viewer};

use crate::address::{Address, Of};
use crate::agenda::{Addresses, Agenda, Entry, Gone, Name};
use crate::chosen::{Chosen, gatherings};

/// The most entries of one agenda: the newest.
pub(crate) const MOST: i64 = 1000;
/// A year and the same month of the one before: what was done at this time is still there.
const MONTHS_BACK: i32 = 13;
/// How long a calendar is told that something is off: the slowest reader asks within a month.
const TOLD_GONE: i64 = 30 * 24 * 3_600_000;
/// How many councils an entry names before it counts the others.
const NAMED: usize = 8;

/// The context of someone else, with words in the network's own language: a feed has no reader who chose one.
pub(crate) fn in_own_language(cx: &Context, viewer: Viewer) -> Context {
    let mut own = cx.acting_as(viewer);
    if let Some(language) = cx.network.languages.first() {
        own.words = cx.words.in_language(*language);
    }
    own
}

pub(crate) fn public(tx: &mut Tx, cx: &Context, chosen: &Chosen) -> Result<Agenda, Refusal> {
    let mut wanted = lately(tx, cx)?;
    wanted.kinds.clone_from(&chosen.kinds);
    wanted.bodies = chosen.body.iter().map(|b| b.id.clone()).collect();
    let addresses = public_addresses(cx, chosen);
    let network = cx.network.short_name.as_str();
    let what = chosen.body.as_ref().map(|b| b.name_in_list(&cx.words));
    let empty = Agenda {
        id: addresses.news.clone(),
        title: match what {
            Some(body) => cx.words.t2("agenda-feed-of", "network", network, "what", body),
            None => cx.words.t1("agenda-feed-title", "network", network),
        },
        about: cx.words.t("agenda-feed-about"),
        page: format!("{}{}", cx.origin, chosen.at("/activities")),
        found_at: Some(addresses),
        ..blank(cx, settings::founded_at(tx, &cx.network.id)?)
    };
    filled(tx, cx, empty, &[wanted], &[])
}

pub(crate) fn public_addresses(cx: &Context, chosen: &Chosen) -> Addresses {
    let whole = |path: &str| format!("{}{}", cx.origin, chosen.at(path));
    Addresses { calendar: whole("/activities.ics"), news: whole("/activities.atom") }
}

/// What its person may see today: `cx` acts as that person.
pub(crate) fn of_address(tx: &mut Tx, cx: &Context, address: &Address) -> Result<Agenda, Refusal> {
    let (title, about, page, bodies) = match &address.of {
        Of::Own => {
            let bodies = cx.viewer.seats.iter().map(|s| s.body.clone()).collect::<BTreeSet<_>>();
            let title = cx.words.t1("agenda-feed-own", "network", cx.network.short_name.as_str());
            (title, "agenda-feed-own-about", "/desk".to_owned(), bodies.into_iter().collect())
        }
        Of::Body(id) => {
            let body = bodies::body::find(tx, &cx.network.id, id)?;
            let title = cx.words.t2(
                "agenda-feed-of",
                "network",
                cx.network.short_name.as_str(),
                "what",
                body.name_in_list(&cx.words),
            );
            (title, "agenda-feed-body-about", body.href(), vec![id.clone()])
        }
    };
    let asked = taken_part_in(tx, cx, address, &bodies)?;
    let empty = Agenda {
        id: format!("urn:uuid:{}", address.id),
        title,
        about: cx.words.t(about),
        page: format!("{}{page}", cx.origin),
        ..blank(cx, address.made_at)
    };
    filled(tx, cx, empty, &asked, &bodies)
}

/// What a person, a council of theirs or one of the bodies was in; of a body's agenda, only what that body was in.
fn taken_part_in(tx: &mut Tx, cx: &Context, address: &Address, bodies: &[BodyId]) -> Result<Vec<Wanted>, Refusal> {
    let lately = lately(tx, cx)?;
    let mut asked = Vec::new();
    if !bodies.is_empty() {
        asked.push(Wanted { bodies: bodies.to_vec(), ..lately.clone() });
    }
    if address.of == Of::Own {
        let seated = cx.viewer.seats.iter().filter_map(|s| s.organisation.clone());
        let own: BTreeSet<OrganisationId> = cx.viewer.councils().map(|(id, _)| id.clone()).chain(seated).collect();
        if !own.is_empty() {
            asked.push(Wanted { organisations: own.into_iter().collect(), ..lately.clone() });
        }
        asked.push(Wanted { persons: vec![address.person.clone()], ..lately });
    }
    Ok(asked)
}

/// Gatherings of the last months and all to come; invented ones while the network shows them.
fn lately(tx: &mut Tx, cx: &Context) -> Result<Wanted, Refusal> {
    let shown = activity::samples_shown(tx, &cx.network.id)?;
    Ok(Wanted {
        from: Some(cx.today().saturating_sub(MONTHS_BACK.months())),
        kinds: gatherings(),
        samples: if shown { Samples::Include } else { Samples::Leave },
        size: MOST,
        ..Wanted::default()
    })
}

fn blank(cx: &Context, since: i64) -> Agenda {
    Agenda {
        id: String::new(),
        title: String::new(),
        about: String::new(),
        left_out: None,
        network: cx.network.name.clone(),
        language: cx.words.language,
        page: String::new(),
        found_at: None,
        host: cx.origin.split_once("://").map_or("localhost", |(_, host)| host).to_owned(),
        entries: Vec::new(),
        gone: Vec::new(),
        withdrawn_at: None,
        since,
    }
}

fn filled(tx: &mut Tx, cx: &Context, empty: Agenda, asked: &[Wanted], bodies: &[BodyId]) -> Result<Agenda, Refusal> {
    let network = &cx.network.id;
    let happened = any_of(tx, cx, asked, Withdrawn::Leave)?;
    let mut gone = any_of(tx, cx, asked, Withdrawn::Only)?;
    let withdrawn_at = gone.iter().filter_map(|a| a.withdrawn_at).max();
    gone.retain(|a| a.withdrawn_at.is_some_and(|at| at > cx.now() - TOLD_GONE));
    let ids: Vec<_> = happened.iter().chain(&gone).map(|a| a.id.clone()).collect();
    let changes = activity::changes_of(tx, network, &ids)?;
    let names = Names::of(tx, cx, &happened)?;
    let from = cx.today().saturating_sub(MONTHS_BACK.months());
    let due = plan::due_of(tx, cx, bodies)?.into_iter().filter(|d| d.window.last >= from);
    let mut entries: Vec<Entry> = happened.iter().map(|a| names.entry(cx, a, changes.get(&a.id))).collect();
    entries.extend(due.map(|d| limit(cx, &d)));
    let left_out = entries.iter().filter(|e| e.when.exact_day().is_none()).count();
    Ok(Agenda {
        left_out: (left_out > 0).then(|| cx.words.tn("agenda-feed-left-out", left_out)),
        gone: gone.iter().filter_map(|a| off(cx.words, a, changes.get(&a.id))).collect(),
        entries,
        withdrawn_at,
        ..empty
    })
}

/// The activities that any of the questions finds, each once, the newest first.
fn any_of(tx: &mut Tx, cx: &Context, asked: &[Wanted], withdrawn: Withdrawn) -> Result<Vec<Activity>, Refusal> {
    let mut found = BTreeMap::new();
    for wanted in asked {
        let wanted = Wanted { withdrawn, ..wanted.clone() };
        let some = activity::list(tx, &cx.network.id, &wanted)?;
        found.extend(some.into_iter().map(|a| ((a.happened.when, a.id.clone()), a)));
    }
    Ok(found.into_values().rev().take(usize::try_from(MOST).unwrap_or(usize::MAX)).collect())
}

/// The names behind the ids of some activities.
struct Names {
    bodies: HashMap<BodyId, String>,
    organisations: HashMap<OrganisationId, Organisation>,
}

impl Names {
    fn of(tx: &mut Tx, cx: &Context, activities: &[Activity]) -> Result<Self, Refusal> {
        let there: BTreeSet<_> = activities.iter().flat_map(|a| a.happened.organisations.iter().cloned()).collect();
        let there: Vec<OrganisationId> = there.into_iter().collect();
        let organisations = directory::organisation::named_by_ids(tx, &cx.network.id, &there)?;
        let bodies = bodies::body::named(tx, &cx.network.id)?;
        Ok(Self {
            bodies: bodies.into_iter().map(|b| (b.id.clone(), b.name_in_list(&cx.words))).collect(),
            organisations: organisations.into_iter().map(|o| (o.id.clone(), o)).collect(),
        })
    }

    /// Nobody is named in it: an agenda is passed on more easily than a page.
    fn entry(&self, cx: &Context, activity: &Activity, changes: Option<&Changes>) -> Entry {
        let (words, h) = (cx.words, &activity.happened);
        let kind = words.t(&h.kind.title());
        let people = h.people.map(|n| words.tn("activity-people", n));
        let what: Vec<String> = [Some(kind.clone()), people].into_iter().flatten().collect();
        let held: Vec<&str> = h.bodies.iter().filter_map(|id| self.bodies.get(id)).map(String::as_str).collect();
        let who = [words.language.list(&held), self.councils(words, &h.organisations)];
        let online = h.format.filter(|_| h.place.is_empty()).map(|f| words.t(&format!("activity-format-{f}")));
        Entry {
            name: Name { uid: activity.id.to_string(), iri: format!("urn:uuid:{}", activity.id) },
            title: if h.sample { words.t1("agenda-sample", "title", h.title.as_str()) } else { h.title.clone() },
            when: h.when,
            about: [what.join(" · ")].into_iter().chain(who).filter(|line| !line.is_empty()).collect(),
            place: online.unwrap_or_else(|| h.place.clone()),
            category: kind,
            href: format!("{}{}", cx.origin, activity.href()),
            recorded_at: activity.recorded_at,
            changed_at: changes.map_or(activity.recorded_at, |c| c.last_at),
            changes: changes.map_or(0, |c| c.times),
        }
    }

    /// « Ajuntament de Vic, Ajuntament de Manlleu i 4 més »
    fn councils(&self, words: Words, there: &[OrganisationId]) -> String {
        let mut names: Vec<String> =
            there.iter().filter_map(|id| self.organisations.get(id)).map(|o| o.name.clone()).collect();
        names.sort_by_cached_key(|name| platform::words::fold::sort_key(name));
        let more = names.len().saturating_sub(NAMED);
        if more > 0 {
            names.truncate(NAMED);
            names.push(words.tn("activity-list-more", more));
        }
        words.language.list(&names)
    }
}

/// What was withdrawn, for a calendar that may still show it.
fn off(words: Words, activity: &Activity, changes: Option<&Changes>) -> Option<Gone> {
    Some(Gone {
        uid: activity.id.to_string(),
        title: words.t("agenda-gone"),
        on: activity.happened.when.exact_day()?,
        changed_at: activity.withdrawn_at?,
        changes: changes.map_or(1, |c| c.times),
    })
}

/// The last day of a window of the plan, said to be that; the day itself when the plan sets one.
fn limit(cx: &Context, due: &Due) -> Entry {
    let words = cx.words;
    let named = format!("{}. {}", due.number, due.title);
    let is_day = due.window.kind == WindowKind::Day;
    let (title, why) =
        if is_day { ("agenda-due-day", "agenda-due-day-why") } else { ("agenda-due-limit", "agenda-due-limit-why") };
    let href = format!("{}{}", cx.origin, due.href);
    let window = format!("{}-{}", due.window.kind, due.window.last);
    Entry {
        name: Name { uid: format!("{}-{window}", due.action), iri: format!("{href}#{window}") },
        title: words.t1(title, "action", named),
        when: Span::day(due.window.last),
        about: vec![due.plan.clone(), words.t1(why, "window", due.written.as_str())],
        place: String::new(),
        category: words.t("agenda-due"),
        href,
        recorded_at: due.since,
        changed_at: due.changed_at,
        changes: due.changes,
    }
}
