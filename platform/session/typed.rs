//! What someone typed when their session had ended: kept for a day, found again by a secret in a cookie.

use diesel::prelude::*;

use crate::clock::Clock;
use crate::db::Tx;
use crate::forms::Pairs;
use crate::ids;
use crate::refusal::Refusal;

const LASTS: i64 = 24 * 3_600_000;

diesel::table! {
    typed_form (digest) {
        digest -> Text,
        network_id -> Text,
        path -> Text,
        fields -> Text,
        at -> BigInt,
    }
}

pub fn keep(tx: &mut Tx, clock: &Clock, network_id: &str, path: &str, fields: &Pairs) -> Result<String, Refusal> {
    let secret = ids::secret();
    diesel::insert_into(typed_form::table)
        .values((
            typed_form::digest.eq(ids::digest(&secret)),
            typed_form::network_id.eq(network_id),
            typed_form::path.eq(path),
            typed_form::fields.eq(fields.query_without(&["key"])),
            typed_form::at.eq(clock.millis()),
        ))
        .execute(tx)?;
    Ok(secret)
}

/// Where the form was going, and its fields.
pub fn find(tx: &mut Tx, clock: &Clock, network_id: &str, secret: &str) -> Result<Option<(String, Pairs)>, Refusal> {
    let found: Option<(String, String)> = typed_form::table
        .find(ids::digest(secret))
        .filter(typed_form::network_id.eq(network_id).and(typed_form::at.gt(clock.millis() - LASTS)))
        .select((typed_form::path, typed_form::fields))
        .first(tx)
        .optional()?;
    Ok(found.map(|(path, fields)| (path, Pairs::parse(fields.as_bytes()))))
}
