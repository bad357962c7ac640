//! What runs beside the pages: jobs that are due, and the seal of the trail, once a second.

use std::sync::Arc;
use std::time::Duration;

use platform::jobs::{self, Job};
use platform::{Refusal, trail};
use viewer::{Context, Installation, Network, Viewer};

use crate::SLICES;

const EVERY: Duration = Duration::from_secs(1);
const SEALED_AT_ONCE: i64 = 500;

/// Runs until the process ends. A failure is logged and tried again at the next round.
pub fn run_for_ever(house: &Arc<Installation>) {
    loop {
        if let Err(refusal) = round(house) {
            tracing::error!("jobs: {refusal}");
        }
        std::thread::sleep(EVERY);
    }
}

/// One round: everything that is due now. Returns how many jobs ran.
pub fn round(house: &Arc<Installation>) -> Result<usize, Refusal> {
    let mut ran = 0;
    while let Some(job) = jobs::claim(&house.db, &house.clock)? {
        let outcome = run(house, &job).map_err(|refusal| refusal.to_string());
        if let Err(problem) = &outcome {
            tracing::warn!(kind = job.kind, problem, "a job failed and will be tried again");
        }
        jobs::settle(&house.db, &house.clock, &job, &outcome)?;
        ran += 1;
    }
    while trail::seal(&house.db, SEALED_AT_ONCE)? > 0 {}
    Ok(ran)
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
