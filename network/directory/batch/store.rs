//! Queries by batch on `directory_organisation`, `directory_person`, `directory_post` and `directory_relation`.

use diesel::prelude::*;
use platform::{Refusal, Tx};
use viewer::NetworkId;

diesel::table! {
    directory_organisation (id) {
        id -> Text,
        network_id -> Text,
        batch_id -> Nullable<Text>,
    }
}

diesel::table! {
    directory_person (id) {
        id -> Text,
        network_id -> Text,
        batch_id -> Nullable<Text>,
    }
}

diesel::table! {
    directory_post (id) {
        id -> Text,
        network_id -> Text,
        to_on -> Nullable<Text>,
        batch_id -> Nullable<Text>,
        version -> BigInt,
    }
}

diesel::table! {
    directory_relation (id) {
        id -> Text,
        network_id -> Text,
        to_first_on -> Nullable<Text>,
        to_last_on -> Nullable<Text>,
        to_precision -> Nullable<Text>,
        to_source -> Text,
        batch_id -> Nullable<Text>,
        version -> BigInt,
    }
}

use {directory_organisation as o, directory_person as p, directory_post as post, directory_relation as r};

pub fn delete_posts(tx: &mut Tx, network: &NetworkId, batch: &str) -> Result<(), Refusal> {
    diesel::delete(post::table.filter(post::network_id.eq(network).and(post::batch_id.eq(batch)))).execute(tx)?;
    Ok(())
}

pub fn delete_relations(tx: &mut Tx, network: &NetworkId, batch: &str) -> Result<(), Refusal> {
    diesel::delete(r::table.filter(r::network_id.eq(network).and(r::batch_id.eq(batch)))).execute(tx)?;
    Ok(())
}

pub fn delete_people(tx: &mut Tx, network: &NetworkId, batch: &str) -> Result<(), Refusal> {
    diesel::delete(p::table.filter(p::network_id.eq(network).and(p::batch_id.eq(batch)))).execute(tx)?;
    Ok(())
}

pub fn delete_organisations(tx: &mut Tx, network: &NetworkId, batch: &str) -> Result<(), Refusal> {
    diesel::delete(o::table.filter(o::network_id.eq(network).and(o::batch_id.eq(batch)))).execute(tx)?;
    Ok(())
}

pub fn reopen_post(tx: &mut Tx, network: &NetworkId, id: &str, seen: i64) -> Result<bool, Refusal> {
    let changed = diesel::update(post::table.find(id))
        .filter(post::network_id.eq(network).and(post::version.eq(seen)))
        .set((post::to_on.eq(None::<String>), post::version.eq(seen + 1)))
        .execute(tx)?;
    Ok(changed == 1)
}

pub fn reopen_relation(tx: &mut Tx, network: &NetworkId, id: &str, seen: i64) -> Result<bool, Refusal> {
    let changed = diesel::update(r::table.find(id))
        .filter(r::network_id.eq(network).and(r::version.eq(seen)))
        .set((
            r::to_first_on.eq(None::<String>),
            r::to_last_on.eq(None::<String>),
            r::to_precision.eq(None::<String>),
            r::to_source.eq(""),
            r::version.eq(seen + 1),
        ))
        .execute(tx)?;
    Ok(changed == 1)
}
