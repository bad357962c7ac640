//! Making sign-in links and mailing them; beginning and ending a session. What a person does here, or is given here,
//! stands in the trail with that person as its subject: whoever has been here is not a name on a list any more.

use directory::{Person, person};
use messages::Telling;
use platform::session;
use platform::{Refusal, Tx};
use viewer::{Context, PersonId};

/// Mails a link to whoever has this address; to an unknown one nothing is sent, and nobody can tell.
pub(crate) fn send_link(tx: &mut Tx, cx: &Context, address: &str, then: &str) -> Result<(), Refusal> {
    let Some(person) = person::by_address(tx, &cx.network.id, address)? else { return Ok(()) };
    // To the address that is known, not to one that only reads the same in lower case.
    let Some(address) = person.address.clone() else { return Ok(()) };
    if session::recent_links(tx, cx.clock(), cx.network_id(), person.id.as_str())? >= session::MOST_LINKS {
        return Ok(());
    }
    let secret = session::make_link(tx, cx.clock(), cx.network_id(), person.id.as_str(), session::Way::Mailed)?;
    let link = link(cx, &secret, then);
    let telling = Telling {
        kind: "account.link",
        person: Some(person.id.clone()),
        address,
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
    let way = if again { session::Way::Again } else { session::Way::Handed };
    let secret = session::make_link(tx, cx.clock(), cx.network_id(), person.as_str(), way)?;
    cx.tell(tx, "account.make_link", person.as_str(), "")?;
    Ok(link(cx, &secret, ""))
}

/// Whose link this is, while it can be used and the person is there.
pub(crate) fn holder(tx: &mut Tx, cx: &Context, secret: &str) -> Result<Option<Person>, Refusal> {
    match session::link_holder(tx, cx.clock(), cx.network_id(), secret)? {
        Some(id) => Ok(person::by_ids(tx, &cx.network.id, &[PersonId(id)])?.pop()),
        None => Ok(None),
    }
}

/// A session that has begun, and when and from where its person had come in before.
pub(crate) struct Begun {
    pub secret: String,
    pub before: Option<(i64, String)>,
}

/// Uses a link up: the person whose it is has a session from now on. Nothing when it cannot be used (any more).
/// `device` is the program that asks, as `session::device` names it.
pub(crate) fn sign_in(tx: &mut Tx, cx: &Context, secret: &str, device: &str) -> Result<Option<Begun>, Refusal> {
    let Some(person) = holder(tx, cx, secret)? else { return Ok(None) };
    let before = session::open::last_of(tx, cx.network_id(), person.id.as_str())?;
    let Some(secret) = session::use_link(tx, cx.clock(), cx.network_id(), secret, device)? else { return Ok(None) };
    let own = cx.acting_as(bodies::acting(tx, cx, &person.id)?);
    own.tell(tx, "account.sign_in", person.id.as_str(), device)?;
    Ok(Some(Begun { secret, before }))
}

/// Closes one of one's own sessions; not found when it is another's. One that is closed already stays so.
pub(crate) fn close_session(tx: &mut Tx, cx: &Context, handle: &str) -> Result<(), Refusal> {
    let person = cx.viewer.person().ok_or(Refusal::SignIn)?;
    if session::open::close(tx, cx.clock(), cx.network_id(), person.as_str(), handle)? {
        return cx.tell(tx, "account.close_session", person.as_str(), handle);
    }
    Err(Refusal::NotFound)
}

/// Closes all of one's own sessions but this one.
pub(crate) fn close_other_sessions(tx: &mut Tx, cx: &Context, secret: &str) -> Result<(), Refusal> {
    let person = cx.viewer.person().ok_or(Refusal::SignIn)?;
    let closed = session::open::close_others(tx, cx.clock(), cx.network_id(), person.as_str(), secret)?;
    cx.tell(tx, "account.close_other_sessions", person.as_str(), closed.to_string())
}

pub(crate) fn sign_out(tx: &mut Tx, cx: &Context, secret: &str) -> Result<(), Refusal> {
    session::end(tx, cx.clock(), secret)?;
    match cx.viewer.person() {
        Some(person) => cx.tell(tx, "account.sign_out", person.as_str(), ""),
        None => Ok(()),
    }
}

fn link(cx: &Context, secret: &str, then: &str) -> String {
    let mut query = platform::forms::Pairs::default();
    query.add("then", then.to_owned());
    match query.query_without(&[]) {
        query if query.is_empty() => format!("{}/sign-in/{secret}", cx.origin),
        query => format!("{}/sign-in/{secret}?{query}", cx.origin),
    }
}
