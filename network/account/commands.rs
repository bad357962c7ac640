//! Making sign-in links and mailing them.

use directory::person;
use messages::Telling;
use platform::session;
use platform::{Refusal, Tx};
use viewer::{Context, PersonId};

/// Mails a link to whoever has this address; to an unknown one nothing is sent, and nobody can tell.
pub(crate) fn send_link(tx: &mut Tx, cx: &Context, address: &str, then: &str) -> Result<(), Refusal> {
    let Some(person) = person::by_address(tx, &cx.network.id, address)? else { return Ok(()) };
    if session::recent_links(tx, cx.clock(), cx.network_id(), person.id.as_str())? >= session::MOST_LINKS {
        return Ok(());
    }
    let secret = session::make_link(tx, cx.clock(), cx.network_id(), person.id.as_str(), false)?;
    let link = link(cx, &secret, then);
    let telling = Telling {
        kind: "account.link",
        person: Some(person.id.clone()),
        address: address.to_owned(),
        subject: cx.words.t1("account-mail-subject", "network", &cx.network.short_name),
        body: cx.words.ta(
            "account-mail",
            &[("name", (&person.name).into()), ("network", (&cx.network.name).into()), ("link", (&link).into())],
        ),
        secret_until: Some(cx.now() + 30 * 60_000),
    };
    messages::tell(tx, cx, &telling)?;
    cx.tell(tx, "account.send_link", person.id.as_str(), "")
}

/// A link that signs a person in, to print on the console. `again`: usable as long as the demo runs.
pub fn link_for(tx: &mut Tx, cx: &Context, person: &PersonId, again: bool) -> Result<String, Refusal> {
    let secret = session::make_link(tx, cx.clock(), cx.network_id(), person.as_str(), again)?;
    Ok(link(cx, &secret, ""))
}

fn link(cx: &Context, secret: &str, then: &str) -> String {
    let mut query = platform::forms::Pairs::default();
    query.add("then", then.to_owned());
    match query.query_without(&[]) {
        query if query.is_empty() => format!("{}/sign-in/{secret}", cx.origin),
        query => format!("{}/sign-in/{secret}?{query}", cx.origin),
    }
}
