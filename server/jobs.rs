//! What runs beside the pages: jobs that are due, the seal of the trail and what search learns of it, each within a
//! second, and the broom.

use std::sync::Arc;
use std::time::Duration;

use platform::jobs::{self, Job};
use platform::{Refusal, session, trail};
use viewer::{Context, Installation, Network, Viewer};

use crate::SLICES;

const EVERY: Duration = Duration::from_secs(1);
const SOON: Duration = Duration::from_millis(500);
const AT_ONCE: Duration = Duration::from_millis(250);
const LOOKED_OVER_EVERY: Duration = Duration::from_mins(1);
const SWEPT_EVERY: Duration = Duration::from_hours(1);
const SEALED_AT_ONCE: i64 = 500;

/// Runs until the process ends: each in a thread of its own, because a mail server that does not answer must not
/// keep the trail open. A failure is logged and tried again at the next round.
pub fn run_for_ever(house: &Arc<Installation>) {
    if let Err(refusal) = send_kept_mails(house) {
        tracing::error!("mails that were kept: {refusal}");
    }
    let beside = [
        ("jobs", EVERY, due as Round),
        ("trail", SOON, seal),
        ("search", AT_ONCE, follow),
        ("search of the day", LOOKED_OVER_EVERY, search::read_networks),
        ("sweep", SWEPT_EVERY, sweep),
    ];
    for (name, every, round) in beside {
        let house = house.clone();
        std::thread::spawn(move || {
            loop {
                if let Err(refusal) = round(&house) {
                    tracing::error!("{name}: {refusal}");
                }
                std::thread::sleep(every);
            }
        });
    }
}

/// Returns how many things were done.
type Round = fn(&Arc<Installation>) -> Result<usize, Refusal>;

/// Mails that were kept while there was no mail server leave when the site starts with one.
pub fn send_kept_mails(house: &Arc<Installation>) -> Result<(), Refusal> {
    for network in house.db.read(settings::all_networks)? {
        let cx = clock_context(house, network);
        while cx.write(|tx| messages::send_kept(tx, &cx))? > 0 {}
    }
    Ok(())
}

/// Every job that is due now.
pub fn due(house: &Arc<Installation>) -> Result<usize, Refusal> {
    let mut ran = 0;
    while let Some(job) = jobs::claim(&house.db, &house.clock)? {
        let outcome = run(house, &job).map_err(|refusal| refusal.to_string());
        if let Err(problem) = &outcome {
            tracing::warn!(kind = job.kind, problem, "a job failed and will be tried again");
        }
        jobs::settle(&house.db, &house.clock, &job, &outcome)?;
        ran += 1;
    }
    Ok(ran)
}

/// Every entry of the trail that is open.
pub fn seal(house: &Arc<Installation>) -> Result<usize, Refusal> {
    let mut sealed = 0;
    loop {
        match trail::seal(&house.db, SEALED_AT_ONCE)? {
            0 => return Ok(sealed),
            more => sealed += more,
        }
    }
}

/// What search learns of the entries that were sealed: half a second for the seal and a quarter for this, so that
/// what was saved is found within a second.
pub fn follow(house: &Arc<Installation>) -> Result<usize, Refusal> {
    let mut followed = 0;
    loop {
        match search::follow(house)? {
            0 => return Ok(followed),
            more => followed += more,
        }
    }
}

/// What nobody can use any more: sessions, links, forms and drafts whose time is over.
pub fn sweep(house: &Arc<Installation>) -> Result<usize, Refusal> {
    house.db.write(|tx| {
        session::sweep(tx, &house.clock)?;
        let networks = settings::all_networks(tx)?;
        networks.iter().try_fold(0, |swept, network| Ok(swept + imports::draft::sweep(tx, &house.clock, &network.id)?))
    })
}

fn run(house: &Arc<Installation>, job: &Job) -> Result<(), Refusal> {
    let networks = house.db.read(settings::all_networks)?;
    let network = networks.into_iter().find(|n| n.id.as_str() == job.network_id).ok_or(Refusal::NotFound)?;
    let kind = SLICES.iter().flat_map(|s| s.jobs).find(|k| k.kind == job.kind).ok_or(Refusal::NotFound)?;
    (kind.run)(&clock_context(house, network), job)
}

fn clock_context(house: &Arc<Installation>, network: Network) -> Context {
    let language = network.languages.first().copied().unwrap_or(platform::words::Language::Catalan);
    Context::new(house.clone(), network, Viewer::clock(), language)
}
