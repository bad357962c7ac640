//! What an action goes on from in an earlier plan, and what goes on from it: its line through the years.

use std::collections::HashMap;

use documents::UnitId;
use platform::{Refusal, Tx, Words};
use viewer::Context;

use super::store;
use crate::{action, work_plan};

/// An action of another plan.
pub(crate) struct Kin {
    /// « Ve de », « Continua a ».
    pub how: String,
    pub plan: String,
    pub href: String,
    pub title: String,
}

/// The actions of other plans that a person said are this one; four questions, and none more when there are none.
pub(crate) fn of(tx: &mut Tx, cx: &Context, unit: &UnitId) -> Result<Vec<Kin>, Refusal> {
    let network = &cx.network.id;
    let (before, after) = store::kin_of(tx, network, unit)?;
    if before.is_empty() && after.is_empty() {
        return Ok(Vec::new());
    }
    let ids: Vec<UnitId> = before.iter().chain(&after).cloned().collect();
    let actions = action::store::by_ids(tx, network, &ids)?;
    let texts = documents::text_of(tx, network, &ids)?;
    let plans: HashMap<_, _> = work_plan::all(tx, network)?.into_iter().map(|p| (p.id.clone(), p)).collect();
    let kin = |key: &str, words: Words, unit: &UnitId| {
        let action = actions.iter().find(|a| a.id == *unit)?;
        let plan = plans.get(&action.plan)?;
        let title = texts.get(unit).map_or("", |text| text.title.as_str());
        Some(Kin {
            how: words.t(key),
            plan: plan.title.clone(),
            href: action.href(&plan.slug),
            title: format!("{} {title}", action.number),
        })
    };
    let from = before.iter().filter_map(|unit| kin("plan-descends-from", cx.words, unit));
    Ok(from.chain(after.iter().filter_map(|unit| kin("plan-descends-to", cx.words, unit))).collect())
}
