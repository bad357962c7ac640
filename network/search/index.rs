//! The index kept true: it follows the sealed trail, and once a day everything is looked at again, because a day that
//! passes changes who is a member, and so that nothing stays wrong that a slice did not tell of.
//!
//! Promises: what was written is found within a second of being sealed; doing anything of this twice changes nothing.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use jiff::civil::Date;
use platform::db::Day;
use platform::search::{Findable, Touched, Which};
use platform::trail::{self, Entry};
use platform::words::Language;
use platform::{Refusal, Tx};
use viewer::{Context, Installation, Network, NetworkId, Viewer};

use crate::store;

/// Under this name it reads the trail.
const READER: &str = "search";
/// Entries of the trail read at once.
const ENTRIES: i64 = 500;
/// Things written in one transaction: others who write wait for it.
const AT_ONCE: usize = 50;

/// Takes in what the trail tells since the last time; returns how many entries there were.
pub fn follow(house: &Arc<Installation>) -> Result<usize, Refusal> {
    let unread = house.db.read(|tx| trail::unread(tx, READER, ENTRIES))?;
    let Some((last, _)) = unread.last() else { return Ok(0) };
    let (last, count) = (*last, unread.len());
    let mut told: BTreeMap<String, Vec<Entry>> = BTreeMap::new();
    for (_, entry) in unread {
        told.entry(entry.network_id.clone()).or_default().push(entry);
    }
    let networks = house.db.read(settings::all_networks)?;
    let known: HashMap<String, Network> = networks.into_iter().map(|n| (n.id.as_str().to_owned(), n)).collect();
    for (network, entries) in &told {
        if let Some(network) = known.get(network) {
            take_in(&of_clock(house, network.clone()), entries)?;
        }
    }
    house.db.write(|tx| trail::read_until(tx, READER, last))?;
    Ok(count)
}

/// Looks at everything of those networks that were not looked at today; returns how many there were.
pub fn read_networks(house: &Arc<Installation>) -> Result<usize, Refusal> {
    let today = Day(house.clock.today());
    let (mut networks, done) =
        house.db.read(|tx| Ok::<_, Refusal>((settings::all_networks(tx)?, store::read_on(tx, today)?)))?;
    networks.retain(|network| !done.contains(&network.id));
    let count = networks.len();
    for network in networks {
        read_whole(&of_clock(house, network))?;
    }
    Ok(count)
}

/// Throws the index of every network away and makes it anew; returns how many things can be found now.
pub fn rebuild(house: &Arc<Installation>) -> Result<usize, Refusal> {
    // What is written from here on is followed later, whether it was seen or not.
    let head = house.db.read(trail::head)?;
    let mut things = 0;
    for network in house.db.read(settings::all_networks)? {
        let cx = of_clock(house, network);
        cx.write(|tx| store::forget_all(tx, &cx.network.id))?;
        things += read_whole(&cx)?;
    }
    house.db.write(|tx| trail::read_until(tx, READER, head))?;
    Ok(things)
}

/// Since when, in milliseconds, the oldest sealed entry waits to be taken in.
pub fn lag(tx: &mut Tx) -> Result<Option<i64>, Refusal> {
    Ok(trail::unread(tx, READER, 1)?.first().map(|(_, entry)| entry.at))
}

/// The networks of which everything was looked at on a day.
pub fn read_on(tx: &mut Tx, day: Date) -> Result<HashSet<NetworkId>, Refusal> {
    store::read_on(tx, Day(day))
}

/// How many things of a network are not kept as they are. It changes nothing.
pub fn differing(house: &Arc<Installation>, network: Network) -> Result<usize, Refusal> {
    let cx = of_clock(house, network);
    let mut count = 0;
    for kind in &house.face.findable {
        let (_, differ) = compared(&cx, kind, |_| Ok(()))?;
        count += differ;
    }
    Ok(count)
}

/// As jobs act: it sees all that is there.
fn of_clock(house: &Arc<Installation>, network: Network) -> Context {
    let language = network.languages.first().copied().unwrap_or(Language::Catalan);
    Context::new(house.clone(), network, Viewer::clock(), language)
}

fn take_in(cx: &Context, entries: &[Entry]) -> Result<(), Refusal> {
    for kind in &cx.house.face.findable {
        let mut these = BTreeSet::new();
        let mut all = false;
        for entry in entries {
            match (kind.touched)(entry) {
                Touched::Nothing => {}
                Touched::This(id) => drop(these.insert(id)),
                Touched::All => all = true,
            }
        }
        if all {
            read_kind(cx, kind)?;
        } else {
            let these: Vec<String> = these.into_iter().collect();
            keep(cx, kind, &these)?;
        }
    }
    Ok(())
}

fn read_whole(cx: &Context) -> Result<usize, Refusal> {
    let mut things = 0;
    for kind in &cx.house.face.findable {
        things += read_kind(cx, kind)?;
    }
    cx.write(|tx| store::note_read_on(tx, &cx.network.id, Day(cx.today())))?;
    Ok(things)
}

/// Compares all things of a kind with what is kept, and keeps those that differ; returns how many are there.
fn read_kind(cx: &Context, kind: &Findable<Context>) -> Result<usize, Refusal> {
    compared(cx, kind, |ids| keep(cx, kind, ids)).map(|(there, _)| there)
}

/// How many things of a kind are there, and how many are not kept as they are; these are handed on, some at a time.
fn compared(
    cx: &Context,
    kind: &Findable<Context>,
    hand_on: impl Fn(&[String]) -> Result<(), Refusal>,
) -> Result<(usize, usize), Refusal> {
    let mut seen = HashSet::new();
    let mut differ = 0;
    let mut after: Option<String> = None;
    loop {
        let (piece, stale) = cx.read(|tx| {
            let piece = (kind.find)(cx, tx, Which::After(after.as_deref()))?;
            let stale = store::stale(tx, &cx.network.id, kind.kind, &piece.things)?;
            Ok::<_, Refusal>((piece, stale))
        })?;
        differ += stale.len();
        hand_on(&stale)?;
        seen.extend(piece.things.into_iter().map(|thing| thing.id));
        after = piece.next;
        if after.is_none() {
            break;
        }
    }
    let mut gone = cx.read(|tx| store::subjects(tx, &cx.network.id, kind.kind))?;
    gone.retain(|id| !seen.contains(id));
    hand_on(&gone)?;
    Ok((seen.len(), differ + gone.len()))
}

fn keep(cx: &Context, kind: &Findable<Context>, ids: &[String]) -> Result<(), Refusal> {
    for some in ids.chunks(AT_ONCE) {
        cx.write(|tx| {
            let there = (kind.find)(cx, tx, Which::These(some))?.things;
            store::keep(tx, &cx.network.id, kind.kind, some, &there)
        })?;
    }
    Ok(())
}
