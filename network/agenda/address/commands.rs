//! Making an address and taking it back.

use platform::{Refusal, Tx, ids};
use viewer::Context;

use super::{AddressId, Of, store};
use crate::rules::{self, Why};

/// Makes the address of a secret. The same form sent twice brings the same secret, and finds what it made.
pub(crate) fn make(tx: &mut Tx, cx: &Context, of: &Of, secret: &str) -> Result<(), Refusal> {
    let person = rules::may_have(&cx.viewer, of).map_err(Refusal::no)?;
    let digest = ids::digest(secret);
    if let Some(made) = store::by_digest(tx, &cx.network.id, &digest)? {
        return match made.revoked_at {
            _ if made.person != *person || made.of != *of => Err(Refusal::no("platform-form-used-by-another")),
            Some(_) => Err(Refusal::no(Why::Revoked)),
            None => Ok(()),
        };
    }
    rules::has_room(store::count(tx, &cx.network.id, person)?).map_err(Refusal::no)?;
    let id = store::insert(tx, cx, person, of, &digest)?;
    cx.tell(tx, "agenda.make_address", id.as_str(), of.word())
}

/// From now on nothing is found there. One takes back one's own, also when one has no place any more.
pub(crate) fn revoke(tx: &mut Tx, cx: &Context, id: &AddressId) -> Result<(), Refusal> {
    let person = cx.viewer.person().ok_or(Refusal::NotFound)?;
    let address = store::find(tx, &cx.network.id, person, id)?;
    store::set_revoked(tx, &cx.network.id, &address.id, cx.now())?;
    cx.tell(tx, "agenda.revoke", address.id.as_str(), address.of.word())
}
