//! What whoever runs a new network does first, each with the page where it is done, until there are
//! members, bodies, a plan and something recorded.

use activity::Wanted;
use platform::{Refusal, Tx};
use viewer::Context;

/// One thing to do; `key` begins its two messages.
pub struct Step {
    pub key: &'static str,
    pub href: &'static str,
    pub done: bool,
}

impl Step {
    pub fn why(&self) -> String {
        format!("{}-why", self.key)
    }
}

/// The steps, while they are left and the viewer is who takes them; else none.
pub fn left(tx: &mut Tx, cx: &Context) -> Result<Vec<Step>, Refusal> {
    if !cx.viewer.runs_the_network() {
        return Ok(Vec::new());
    }
    let network = &cx.network.id;
    let members = !directory::members_on(tx, network, cx.today())?.is_empty();
    let bodies = !bodies::body::all(tx, network)?.is_empty();
    let plans = !plan::plans(tx, network)?.is_empty();
    let recorded = activity::count(tx, network, &Wanted::default())? > 0;
    if members && bodies && plans && recorded {
        return Ok(Vec::new());
    }
    // Every change of the settings makes a new version: the first is that of the founding.
    let named = settings::settings_of(tx, network)?.version > 1;
    Ok(vec![
        Step { key: "home-step-settings", href: "/settings", done: named },
        Step { key: "home-step-members", href: "/members/import", done: members },
        Step { key: "home-step-bodies", href: "/bodies/new", done: bodies },
        Step { key: "home-step-plan", href: "/plan/import", done: plans },
        Step { key: "home-step-activity", href: "/activities/new", done: recorded },
    ])
}
