//! The outbox: what was written to whom, and whether it left.

use askama::Template;
use platform::Refusal;
use platform::clock;
use platform::page::{self, Reply, Shell};
use platform::web::Request;
use platform::words::dates;
use viewer::Context;

use crate::{rules, store};

const SIZE: i64 = 25;

struct Line {
    id: String,
    subject: String,
    address: String,
    when: String,
    sent: bool,
}

#[derive(Template)]
#[template(path = "list.html")]
struct List {
    page: Shell,
    lines: Vec<Line>,
    all: i64,
    pages: Vec<(i64, bool)>,
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
    let at = request.query.one("page").and_then(|p| p.parse().ok()).unwrap_or(1).max(1);
    let (all, kept) = cx.read(|tx| store::latest(tx, &cx.network.id, at, SIZE))?;
    let last = (all + SIZE - 1) / SIZE;
    let pages = if last > 1 { (1..=last.min(40)).map(|n| (n, n == at)).collect() } else { Vec::new() };
    let lines = kept.iter().map(|k| line(cx, k)).collect();
    page::show(&List { page: cx.page("messages-title"), lines, all, pages, sends: cx.house.carrier.sends() })
}

pub fn show(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    cx.signed_in()?;
    rules::may_see_outbox(&cx.viewer).map_err(Refusal::no)?;
    let kept = cx.read(|tx| store::find(tx, &cx.network.id, request.param("mail")))?;
    let line = line(cx, &kept);
    let text = rules::may_see_text(kept.secret_until, cx.now()).then_some(kept.body);
    page::show(&Show {
        page: cx.page("messages-mail-title").under("/messages", cx.words.t("messages-title")),
        line,
        text,
    })
}

fn line(cx: &Context, kept: &store::Kept) -> Line {
    let at = clock::local(kept.made_at);
    let language = cx.words.language;
    Line {
        id: kept.id.clone(),
        subject: kept.subject.clone(),
        address: kept.address.clone(),
        when: format!("{}, {}", dates::day(language, at.date()), dates::time(language, at.time())),
        sent: kept.sent_at.is_some(),
    }
}
