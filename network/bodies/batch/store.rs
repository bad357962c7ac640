//! Queries by batch on `bodies_seat` and `bodies_accreditation`.

use diesel::prelude::*;
use platform::{Refusal, Tx};
use viewer::NetworkId;

diesel::table! {
    bodies_seat (id) {
        id -> Text,
        network_id -> Text,
        batch_id -> Nullable<Text>,
    }
}

diesel::table! {
    bodies_accreditation (id) {
        id -> Text,
        network_id -> Text,
        batch_id -> Nullable<Text>,
    }
}

use {bodies_accreditation as a, bodies_seat as s};

pub fn delete_accreditations(tx: &mut Tx, network: &NetworkId, batch: &str) -> Result<(), Refusal> {
    diesel::delete(a::table.filter(a::network_id.eq(network).and(a::batch_id.eq(batch)))).execute(tx)?;
    Ok(())
}

pub fn delete_seats(tx: &mut Tx, network: &NetworkId, batch: &str) -> Result<(), Refusal> {
    diesel::delete(s::table.filter(s::network_id.eq(network).and(s::batch_id.eq(batch)))).execute(tx)?;
    Ok(())
}
