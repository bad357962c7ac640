//! Queries on `settings_rule`: the network's own values; what is not there, or has none, is as the law says.

use diesel::prelude::*;
use platform::db::Backend;
use platform::{Refusal, Tx};
use viewer::{Context, NetworkId};

use super::{Rule, Setting};

diesel::table! {
    settings_rule (network_id, code) {
        network_id -> Text,
        code -> Text,
        value -> Nullable<BigInt>,
        source -> Text,
        set_at -> BigInt,
        version -> BigInt,
    }
}
use settings_rule as r;

/// What the network last said of a rule.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = settings_rule, check_for_backend(Backend))]
pub(super) struct Own {
    #[diesel(column_name = code)]
    pub rule: Rule,
    /// Nothing when it gave the law's back: the row stays, so that its versions go on.
    pub value: Option<i64>,
    pub source: String,
    pub set_at: i64,
    pub version: i64,
}

pub(super) fn all(tx: &mut Tx, network: &NetworkId) -> Result<Vec<Own>, Refusal> {
    Ok(r::table.filter(r::network_id.eq(network)).order(r::code).select(Own::as_select()).load(tx)?)
}

pub(super) fn of(tx: &mut Tx, network: &NetworkId, rule: Rule) -> Result<Option<Own>, Refusal> {
    Ok(r::table.find((network, rule)).select(Own::as_select()).first(tx).optional()?)
}

pub(super) fn insert(tx: &mut Tx, cx: &Context, rule: Rule, setting: &Setting) -> Result<(), Refusal> {
    diesel::insert_into(r::table)
        .values((
            r::network_id.eq(&cx.network.id),
            r::code.eq(rule),
            r::value.eq(setting.value),
            r::source.eq(&setting.source),
            r::set_at.eq(cx.now()),
            r::version.eq(1),
        ))
        .execute(tx)?;
    Ok(())
}

pub(super) fn update(tx: &mut Tx, cx: &Context, rule: Rule, setting: &Setting) -> Result<(), Refusal> {
    diesel::update(r::table.find((&cx.network.id, rule)))
        .set((
            r::value.eq(setting.value),
            r::source.eq(&setting.source),
            r::set_at.eq(cx.now()),
            r::version.eq(setting.seen + 1),
        ))
        .execute(tx)?;
    Ok(())
}
