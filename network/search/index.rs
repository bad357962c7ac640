//! The index kept true: it follows the sealed trail, and once a day everything is looked at again, because a day that
//! passes changes who is a member, and so that nothing stays wrong that a slice did not tell of.
//!
//! Promises: what was written is found within a second of being sealed; doing anything of this twice changes nothing. A
//! record that cannot be read stops neither the other kinds of its network nor any other network: that is noted, and
//! the network is looked at whole again until it can be.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use jiff::civil::Date;
use platform::db::Day;
use platform::search::{Findable, Touched, Which};
use platform::trail::{self, Entry};
use platform::words::Language;
use platform::{Refusal, Tx};
use viewer::{Context, Installation, Network, NetworkId, Viewer};

use crate::store::{self, Look};

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
            let cx = of_clock(house, network.clone());
            if let Err(refusal) = take_in(&cx, entries) {
                note_problem(&cx, &refusal)?;
            }
        }
    }
    house.db.write(|tx| trail::read_until(tx, READER, last))?;
    Ok(count)
}

/// Looks at everything of those networks that were not looked at today; returns how many there were.
pub fn read_networks(house: &Arc<Installation>) -> Result<usize, Refusal> {
    let today = Day(house.clock.today());
    let (mut networks, looks) =
        house.db.read(|tx| Ok::<_, Refusal>((settings::all_networks(tx)?, store::looks(tx, today)?)))?;
    networks.retain(|network| looks.get(&network.id) != Some(&Look::Done));
    let mut read = 0;
    for network in networks {
        let cx = of_clock(house, network);
        match read_whole(&cx) {
            Ok(_) => read += 1,
            Err(refusal) => note_problem(&cx, &refusal)?,
        }
    }
    Ok(read)
}

/// Throws the index of every network away and makes it anew; returns how many things can be found now, or why one of
/// the networks could not be read, after all the others.
pub fn rebuild(house: &Arc<Installation>) -> Result<usize, Refusal> {
    // What is written from here on is followed later, whether it was seen or not.
    let head = house.db.read(trail::head)?;
    let (mut things, mut failed) = (0, None);
    for network in house.db.read(settings::all_networks)? {
        let cx = of_clock(house, network);
        cx.write(|tx| store::forget_all(tx, &cx.network.id))?;
        match read_whole(&cx) {
            Ok(more) => things += more,
            Err(refusal) => {
                note_problem(&cx, &refusal)?;
                failed = failed.or(Some(Refusal::fault(format!("{}: {refusal}", cx.network.short_name))));
            }
        }
    }
    house.db.write(|tx| trail::read_until(tx, READER, head))?;
    failed.map_or(Ok(things), Err)
}

/// Since when, in milliseconds, the oldest sealed entry waits to be taken in.
pub fn lag(tx: &mut Tx) -> Result<Option<i64>, Refusal> {
    Ok(trail::unread(tx, READER, 1)?.first().map(|(_, entry)| entry.at))
}

/// How the looks at the whole of a network ended; of those that have none, none was made on this day.
pub fn looks(tx: &mut Tx, day: Date) -> Result<HashMap<NetworkId, Look>, Refusal> {
    store::looks(tx, Day(day))
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
    of_each_kind(cx, |kind| {
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
            return read_kind(cx, kind).map(drop);
        }
        let these: Vec<String> = these.into_iter().collect();
        keep(cx, kind, &these)
    })
}

fn read_whole(cx: &Context) -> Result<usize, Refusal> {
    let mut things = 0;
    of_each_kind(cx, |kind| {
        things += read_kind(cx, kind)?;
        Ok(())
    })?;
    cx.write(|tx| store::note_read_on(tx, &cx.network.id, Day(cx.today())))?;
    Ok(things)
}

/// Does something with every kind, also after one that could not be read; returns what went wrong first.
fn of_each_kind(
    cx: &Context,
    mut with: impl FnMut(&'static Findable<Context>) -> Result<(), Refusal>,
) -> Result<(), Refusal> {
    let kinds = cx.house.face.findable.iter();
    kinds.map(|kind| with(kind)).fold(Ok(()), Result::and)
}

fn note_problem(cx: &Context, refusal: &Refusal) -> Result<(), Refusal> {
    tracing::error!(network = cx.network.short_name, "search could not read everything: {refusal}");
    cx.write(|tx| store::note_problem(tx, &cx.network.id, &refusal.to_string()))
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
