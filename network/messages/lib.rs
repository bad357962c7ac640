//! Who is told what: mails are written to the outbox in the transaction of their command and sent by a job after
//! it. Without a mail server they are kept in the outbox, which the administrator reads, until there is one.

mod pages;
mod rules;
mod store;

use platform::jobs::{self, Job};
use platform::mail::{Mail, Unsent};
use platform::slice::{JobKind, MenuItem, Slice, get};
use platform::{Refusal, Tx};
use viewer::{Context, PersonId};

platform::book!("messages");

pub const SLICE: Slice<Context> = Slice {
    name: "messages",
    book: BOOK,
    routes: &[
        get("/messages", "messages.see_outbox", pages::list),
        get("/messages/{mail}", "messages.see_mail", pages::show),
    ],
    menu: &[MenuItem {
        order: 85,
        label: "messages-menu",
        href: "/messages",
        section: "/messages",
        shown: |cx| !cx.viewer.is_public() && rules::may_see_outbox(&cx.viewer).is_ok(),
    }],
    panels: &[],
    findable: &[],
    jobs: &[JobKind { kind: SEND, run: send }],
    demo: Vec::new,
};

/// The kind of job that sends a mail.
pub const SEND: &str = "messages.send";

/// So many kept mails are enqueued in one transaction.
const KEPT_AT_ONCE: i64 = 200;

/// More refused mails than these are not told.
const REFUSED_MAX: i64 = 500;

/// A mail to one address. `secret_until` (UTC milliseconds) marks one with a link that signs in: nobody is shown
/// its text while the link lives.
pub struct Telling {
    pub kind: &'static str,
    pub person: Option<PersonId>,
    pub address: String,
    pub subject: String,
    pub body: String,
    pub secret_until: Option<i64>,
}

/// Writes a mail to the outbox and enqueues its sending.
pub fn tell(tx: &mut Tx, cx: &Context, telling: &Telling) -> Result<(), Refusal> {
    let id = store::insert(tx, cx, telling)?;
    jobs::enqueue(tx, cx.clock(), cx.network_id(), SEND, &id)
}

/// How many mails there are, and the texts of the latest ones: for stories.
pub fn latest_texts(tx: &mut Tx, network: &viewer::NetworkId) -> Result<(i64, Vec<String>), Refusal> {
    let (all, kept) = (store::count(tx, network)?, store::latest(tx, network, 0, 25)?);
    Ok((all, kept.into_iter().map(|k| k.body).collect()))
}

/// The mails written since an instant that the mail server refused for good: to whom, and its words. Of very many the
/// latest.
pub fn refused(tx: &mut Tx, network: &viewer::NetworkId, since: i64) -> Result<Vec<(String, String)>, Refusal> {
    store::refused(tx, network, since, REFUSED_MAX)
}

/// Enqueues mails that were kept while there was no mail server, some at a time; returns how many. Those whose link
/// has expired stay where they are.
pub fn send_kept(tx: &mut Tx, cx: &Context) -> Result<usize, Refusal> {
    if !cx.house.carrier.sends() {
        return Ok(0);
    }
    let kept = store::kept(tx, cx, KEPT_AT_ONCE)?;
    store::mark_no_longer_kept(tx, &cx.network.id, &kept)?;
    for id in &kept {
        jobs::enqueue(tx, cx.clock(), cx.network_id(), SEND, id)?;
    }
    Ok(kept.len())
}

/// Sends one mail, or keeps it while there is no mail server. Sent twice it stays sent once; refused for good it is
/// not tried again, and keeps the reason; with a link that has expired it is not sent.
fn send(cx: &Context, job: &Job) -> Result<(), Refusal> {
    let Some(kept) = cx.read(|tx| store::unsent(tx, &cx.network.id, &job.payload))? else { return Ok(()) };
    if rules::has_expired(kept.secret_until, cx.now()) {
        return Ok(());
    }
    if !cx.house.carrier.sends() {
        return cx.write(|tx| store::mark_kept(tx, cx, &job.payload));
    }
    let mail = Mail {
        from: format!("\"{}\" <{}>", cx.network.name.replace('"', ""), sender(cx)),
        to: kept.address,
        subject: kept.subject,
        text: kept.body,
        message_id: format!("<{}@{}>", job.payload, host(cx)),
    };
    match cx.house.carrier.send(&mail) {
        Ok(()) => cx.write(|tx| store::mark_sent(tx, cx, &job.payload)),
        Err(Unsent::Refused(words)) => cx.write(|tx| store::mark_refused(tx, cx, &job.payload, &words)),
        Err(Unsent::Later(words)) => Err(Refusal::fault(words)),
    }
}

fn host(cx: &Context) -> &str {
    let bare = cx.origin.split("://").last().unwrap_or("localhost");
    bare.split(':').next().filter(|h| !h.is_empty()).unwrap_or("localhost")
}

fn sender(cx: &Context) -> String {
    format!("no-reply@{}", host(cx))
}
