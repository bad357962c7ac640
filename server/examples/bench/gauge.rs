//! Wall time and CPU time of something done many times.

use std::time::Instant;

/// What a run cost.
#[derive(Clone, Copy)]
pub struct Gauge {
    pub per_second: f64,
    /// CPU of the whole process for one, in microseconds.
    pub micros: f64,
}

/// The median of some runs of `times` each, by CPU.
#[expect(clippy::disallowed_methods, reason = "measuring is the benchmark's business")]
pub fn median(runs: usize, times: u32, mut work: impl FnMut()) -> Gauge {
    work();
    let mut all: Vec<Gauge> = (0..runs)
        .map(|_| {
            let (begun, cpu) = (Instant::now(), cpu_millis());
            (0..times).for_each(|_| work());
            let (wall, cpu) = (begun.elapsed().as_secs_f64(), cpu_millis() - cpu);
            Gauge { per_second: f64::from(times) / wall, micros: cpu * 1000.0 / f64::from(times) }
        })
        .collect();
    all.sort_by(|a, b| a.micros.total_cmp(&b.micros));
    all[all.len() / 2]
}

/// User and system time of this process so far, in milliseconds (`/proc/self/stat`, ticks of 10 ms).
fn cpu_millis() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").expect("Linux tells a process its times");
    let after = stat.rsplit(')').next().unwrap_or_default();
    let ticks = |n: usize| after.split_whitespace().nth(n).and_then(|t| t.parse::<f64>().ok()).unwrap_or(0.0);
    (ticks(11) + ticks(12)) * 10.0
}
