//! Who is told what: mails are written to the outbox in the transaction of their command and sent by a job after
//! it. Without a mail server they stay in the outbox, which the administrator reads.

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
    jobs: &[JobKind { kind: SEND, run: send }],
    demo: Vec::new,
};

/// The kind of job that sends a mail.
pub const SEND: &str = "messages.send";

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
    let (all, kept) = store::latest(tx, network, 1, 25)?;
    Ok((all, kept.into_iter().map(|k| k.body).collect()))
}

/// The mails written since an instant that the mail server refused for good: to whom, and its words.
pub fn refused(tx: &mut Tx, network: &viewer::NetworkId, since: i64) -> Result<Vec<(String, String)>, Refusal> {
    store::refused(tx, network, since)
}

/// Sends one mail. Sent twice it stays sent once; refused for good it is not tried again, and keeps the reason.
fn send(cx: &Context, job: &Job) -> Result<(), Refusal> {
    if !cx.house.carrier.sends() {
        return Ok(());
    }
    let Some(kept) = cx.read(|tx| store::unsent(tx, &cx.network.id, &job.payload))? else { return Ok(()) };
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
