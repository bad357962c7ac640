//! The outbox: what was written to whom, and whether it left.

use askama::Template;
use platform::clock;
use platform::jobs::{self, Failing};
use platform::page::{self, Pager, Reply, Shell};
use platform::web::Request;
use platform::words::dates;
use platform::{Refusal, Tx};
use viewer::Context;

use crate::{rules, store};

struct Line {
    id: String,
    subject: String,
    address: String,
    when: String,
    state: State,
}

/// Where a mail is.
enum State {
    Sent,
    Waiting,
    /// Its link expired before it could be sent.
    Expired,
    /// Tried in vain: what was said, and when it is tried again.
    Again {
        words: String,
        when: String,
    },
    /// Given up, and in whose words.
    Undelivered {
        words: String,
    },
}

#[derive(Template)]
#[template(path = "list.html")]
struct List {
    page: Shell,
    lines: Vec<Line>,
    all: i64,
    pager: Pager,
    sends: bool,
}

#[derive(Template)]
#[template(path = "show.html")]
struct Show {
    page: Shell,
    line: Line,
    text: Option<String>,
}

pub fn list(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    cx.signed_in()?;
    rules::may_see_outbox(&cx.viewer).map_err(Refusal::no)?;
    let (all, pager, kept, failing) = cx.read(|tx| {
        let all = store::count(tx, &cx.network.id)?;
        let pager = Pager::long("/messages", &request.query, all);
        let kept = store::latest(tx, &cx.network.id, pager.offset(), pager.size)?;
        let failing = failing(tx, cx, &kept)?;
        Ok::<_, Refusal>((all, pager, kept, failing))
    })?;
    let lines = kept.iter().map(|k| line(cx, k, &failing)).collect();
    page::show(&List { page: cx.page("messages-title"), lines, all, pager, sends: cx.house.carrier.sends() })
}

pub fn show(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    cx.signed_in()?;
    rules::may_see_outbox(&cx.viewer).map_err(Refusal::no)?;
    let (kept, failing) = cx.read(|tx| {
        let kept = store::find(tx, &cx.network.id, request.param("mail"))?;
        let failing = failing(tx, cx, std::slice::from_ref(&kept))?;
        Ok::<_, Refusal>((kept, failing))
    })?;
    let line = line(cx, &kept, &failing);
    let text = rules::may_see_text(kept.secret_until, cx.now()).then_some(kept.body);
    page::show(&Show {
        page: cx.page("messages-mail-title").under("/messages", cx.words.t("messages-title")),
        line,
        text,
    })
}

fn failing(tx: &mut Tx, cx: &Context, kept: &[store::Kept]) -> Result<Vec<Failing>, Refusal> {
    let unsent = kept.iter().filter(|k| k.sent_at.is_none() && k.problem.is_empty());
    let ids: Vec<String> = unsent.map(|k| k.id.clone()).collect();
    if ids.is_empty() { Ok(Vec::new()) } else { jobs::failing(tx, cx.network_id(), crate::SEND, &ids) }
}

fn line(cx: &Context, kept: &store::Kept, failing: &[Failing]) -> Line {
    Line {
        id: kept.id.clone(),
        subject: kept.subject.clone(),
        address: kept.address.clone(),
        when: moment(cx, kept.made_at),
        state: state(cx, kept, failing.iter().find(|job| job.payload == kept.id)),
    }
}

fn state(cx: &Context, kept: &store::Kept, failing: Option<&Failing>) -> State {
    match failing {
        _ if kept.sent_at.is_some() => State::Sent,
        _ if !kept.problem.is_empty() => State::Undelivered { words: kept.problem.clone() },
        _ if rules::has_expired(kept.secret_until, cx.now()) => State::Expired,
        Some(Failing { problem, again_at: Some(at), .. }) => {
            State::Again { words: problem.clone(), when: moment(cx, *at) }
        }
        Some(Failing { problem, .. }) => State::Undelivered { words: problem.clone() },
        None => State::Waiting,
    }
}

fn moment(cx: &Context, millis: i64) -> String {
    let (at, language) = (clock::local(millis), cx.words.language);
    format!("{}, {}", dates::day(language, at.date()), dates::time(language, at.time()))
}
