//! What someone typed when their session had ended: kept for a day for that person alone, found again by a secret in
//! a cookie. A stranger's form is not kept, or anyone could fill the disk.

use diesel::prelude::*;

use super::answered;
use crate::clock::Clock;
use crate::db::Tx;
use crate::forms::Pairs;
use crate::ids;
use crate::refusal::Refusal;

const LASTS: i64 = 24 * 3_600_000;
/// The longest form that is kept, in bytes.
const MOST: usize = 512 * 1024;
/// The field that tells a form sent twice.
const KEY: &str = "key";

diesel::table! {
    typed_form (digest) {
        digest -> Text,
        network_id -> Text,
        person_id -> Text,
        path -> Text,
        fields -> Text,
        at -> BigInt,
    }
}

/// Keeps a form for a person and returns the secret that finds it again; nothing when it is too long.
pub fn keep(
    tx: &mut Tx,
    clock: &Clock,
    network_id: &str,
    person_id: &str,
    path: &str,
    form: &Pairs,
) -> Result<Option<String>, Refusal> {
    let mut fields = form.clone();
    // Sent again it has the key that it had, so that what was recorded meanwhile is not recorded twice.
    if fields.filled(KEY).is_none() {
        fields.add(KEY, ids::secret());
    }
    let fields = fields.encoded();
    if fields.len() > MOST {
        return Ok(None);
    }
    let secret = ids::secret();
    diesel::insert_into(typed_form::table)
        .values((
            typed_form::digest.eq(ids::digest(&secret)),
            typed_form::network_id.eq(network_id),
            typed_form::person_id.eq(person_id),
            typed_form::path.eq(path),
            typed_form::fields.eq(fields),
            typed_form::at.eq(clock.millis()),
        ))
        .execute(tx)?;
    Ok(Some(secret))
}

/// Where a person's form was going, and its fields; nothing once it was sent.
pub fn find(
    tx: &mut Tx,
    clock: &Clock,
    network_id: &str,
    person_id: &str,
    secret: &str,
) -> Result<Option<(String, Pairs)>, Refusal> {
    let found: Option<(String, String)> = typed_form::table
        .find(ids::digest(secret))
        .filter(typed_form::network_id.eq(network_id).and(typed_form::person_id.eq(person_id)))
        .filter(typed_form::at.gt(clock.millis() - LASTS))
        .select((typed_form::path, typed_form::fields))
        .first(tx)
        .optional()?;
    let Some((path, fields)) = found else { return Ok(None) };
    let fields = Pairs::parse(fields.as_bytes());
    let sent = answered(tx, network_id, fields.one(KEY).unwrap_or_default(), person_id)?.is_some();
    Ok((!sent).then_some((path, fields)))
}

/// Throws away what is not kept any longer.
pub(super) fn sweep(tx: &mut Tx, clock: &Clock) -> Result<(), Refusal> {
    diesel::delete(typed_form::table.filter(typed_form::at.le(clock.millis() - LASTS))).execute(tx)?;
    Ok(())
}
