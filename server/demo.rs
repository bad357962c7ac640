//! The demo network: XMESS, built from the project's data through the commands of the slices, each step on its day.

use std::sync::Arc;

use jiff::civil::{Date, date};
use platform::Refusal;
use platform::slice::Step;
use platform::words::Language;
use settings::Founding;
use viewer::{Context, Installation, Viewer};

use crate::{SLICES, jobs};

/// The day on which the demo stands unless told otherwise.
pub const DAY: Date = date(2024, 5, 15);
const FOUNDED: Date = date(2015, 1, 1);

/// Who gets a sign-in link, by the key of the links file.
pub const CAST: &[(&str, &str)] = &[
    ("secretariat", "secretaria@exemple.cat"),
    ("technician", "ocupacio.manlleu@exemple.cat"),
    ("delegate", "regidoria.salt@exemple.cat"),
    ("coordinator", "coordinacio@exemple.cat"),
];

/// Builds the network up to `day`; `told` hears of each step. The clock ends standing on `day`.
pub fn build(
    house: &Arc<Installation>,
    day: Date,
    mut told: impl FnMut(usize, usize, &str),
) -> Result<Context, Refusal> {
    house.clock.move_to(FOUNDED);
    let founding = Founding {
        name: "Xarxa de Municipis per l’Economia Social i Solidària".into(),
        short_name: "XMESS".into(),
        host: None,
    };
    let network = house.db.write(|tx| settings::found(tx, &house.clock, &founding))?;
    let cx = Context::new(house.clone(), network, Viewer::console(), Language::Catalan);
    let steps = steps_until(day);
    for (done, step) in steps.iter().enumerate() {
        told(done, steps.len(), &step.what);
        house.clock.move_to(step.on);
        (step.run)(&cx).map_err(|refusal| Refusal::fault(format!("{} ({}): {refusal}", step.what, step.on)))?;
    }
    house.clock.move_to(day);
    jobs::seal(house)?;
    search::rebuild(house)?;
    Ok(cx)
}

/// The steps that are due by a day, in order of day and, within one, of slices.
fn steps_until(day: Date) -> Vec<Step<Context>> {
    let mut steps: Vec<Step<Context>> =
        SLICES.iter().flat_map(|slice| (slice.demo)()).filter(|s| s.on <= day).collect();
    steps.sort_by_key(|step| step.on);
    steps
}

/// Whether a network is the demo: someone of the cast is in it, or, on an early day, nobody at all. A real network has
/// an administrator from its first moment.
pub fn is_one(cx: &Context) -> Result<bool, Refusal> {
    cx.read(|tx| {
        for (_, address) in CAST {
            if directory::person::by_address(tx, &cx.network.id, address)?.is_some() {
                return Ok(true);
            }
        }
        Ok(directory::person::all(tx, &cx.network.id)?.is_empty())
    })
}

/// A sign-in link for each of the cast that is in the network on its day; they stay usable while the demo runs.
pub fn links(cx: &Context) -> Result<Vec<(&'static str, String)>, Refusal> {
    cx.write(|tx| {
        let mut links = Vec::new();
        for (key, address) in CAST {
            if let Some(person) = directory::person::by_address(tx, &cx.network.id, address)? {
                links.push((*key, account::link_for(tx, cx, &person.id, true)?));
            }
        }
        Ok(links)
    })
}
