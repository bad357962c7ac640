//! Queries on `activity_samples_switch`: whether a network shows its samples.

use diesel::prelude::*;
use platform::{Refusal, Tx};
use viewer::{Context, NetworkId};

diesel::table! {
    activity_samples_switch (network_id) {
        network_id -> Text,
        shown -> BigInt,
        set_at -> BigInt,
        set_by -> Text,
    }
}
use activity_samples_switch as t;

/// Whether pages show samples. A network that never said so hides them.
pub fn samples_shown(tx: &mut Tx, network: &NetworkId) -> Result<bool, Refusal> {
    let shown: Option<i64> = t::table.find(network).select(t::shown).first(tx).optional()?;
    Ok(shown == Some(1))
}

pub(crate) fn set(tx: &mut Tx, cx: &Context, shown: bool) -> Result<(), Refusal> {
    diesel::delete(t::table.find(&cx.network.id)).execute(tx)?;
    diesel::insert_into(t::table)
        .values((
            t::network_id.eq(&cx.network.id),
            t::shown.eq(i64::from(shown)),
            t::set_at.eq(cx.now()),
            t::set_by.eq(cx.viewer.trail_name()),
        ))
        .execute(tx)?;
    Ok(())
}
