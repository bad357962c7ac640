//! What is done to a network: found it, rename it, say how many members it has.

use platform::words::{Language, fold};
use platform::{Clock, Refusal, Tx};
use viewer::{Context, Network, NetworkId};

use crate::network::{Change, Founding, stored_languages};
use crate::{rules, store};

/// Founds a network, in three languages, Catalan first. The address part of its name must be free.
pub fn found(tx: &mut Tx, clock: &Clock, founding: &Founding) -> Result<Network, Refusal> {
    let slug = fold::slug(if founding.short_name.is_empty() { &founding.name } else { &founding.short_name });
    if store::by_slug(tx, &slug)?.is_some() {
        return Err(Refusal::field("name", "settings-network-taken"));
    }
    let row = store::Row {
        id: NetworkId::fresh(clock),
        slug,
        host: founding.host.clone(),
        name: founding.name.clone(),
        short_name: founding.short_name.clone(),
        languages: stored_languages(&Language::ALL),
        members_about: None,
        members_about_source: String::new(),
        contact_address: String::new(),
        contact_phone: String::new(),
        created_at: clock.millis(),
        version: 1,
    };
    store::insert(tx, &row)?;
    Ok(Network { id: row.id, name: row.name, short_name: row.short_name, languages: Language::ALL.to_vec() })
}

pub enum Outcome {
    Done,
    /// Someone else changed it meanwhile.
    Changed,
}

pub(crate) fn change(tx: &mut Tx, cx: &Context, change: &Change) -> Result<Outcome, Refusal> {
    rules::may_change(&cx.viewer).map_err(Refusal::no)?;
    let before = store::of(tx, &cx.network.id)?;
    if !store::update(tx, &cx.network.id, change)? {
        return Ok(Outcome::Changed);
    }
    cx.tell(tx, "settings.change", cx.network_id(), change.name.as_str())?;
    let (about, source) = (change.members_about, change.members_about_source.as_str());
    if (before.members_about, before.members_about_source.as_str()) != (about, source) {
        set_members_about(tx, cx, about, source)?;
    }
    Ok(Outcome::Done)
}

/// Records how many members the network says it has, with where it says so.
pub fn set_members_about(tx: &mut Tx, cx: &Context, about: Option<i64>, source: &str) -> Result<(), Refusal> {
    rules::may_change(&cx.viewer).map_err(Refusal::no)?;
    store::set_members_about(tx, &cx.network.id, about, source)?;
    cx.tell(tx, "settings.set_members_about", cx.network_id(), source)
}

/// Says which host name shows this network. A name shows one network.
pub fn set_host(tx: &mut Tx, cx: &Context, host: &str) -> Result<(), Refusal> {
    if !cx.viewer.administers() {
        return Err(Refusal::no(rules::Why::OnlySecretariat));
    }
    store::set_host(tx, &cx.network.id, host)?;
    cx.tell(tx, "settings.set_host", cx.network_id(), host)
}
