//! The outbox: what was written to whom, and whether it left.

use askama::Template;
use platform::clock;
use platform::jobs::{self, Failing};
use platform::page::{self, Reply, Shell};
use platform::web::Request;
use platform::words::dates;
use platform::{Refusal, Tx};
use viewer::Context;

use crate::{rules, store};

const SIZE: i64 = 25;

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
    pages: Pages,
    sends: bool,
}

#[derive(Template)]
#[template(path = "show.html")]
struct Show {
    page: Shell,
    line: Line,
    text: Option<String>,
}

/// The page that is shown, and the last one.
struct Pages {
    now: i64,
    last: i64,
}

impl Pages {
    fn of(all: i64, asked: Option<&str>) -> Self {
        let last = ((all + SIZE - 1) / SIZE).max(1);
        Self { now: asked.and_then(|p| p.parse().ok()).unwrap_or(1).clamp(1, last), last }
    }

    fn before(&self) -> Option<i64> {
        (self.now > 1).then(|| self.now - 1)
    }

    fn after(&self) -> Option<i64> {
        (self.now < self.last).then(|| self.now + 1)
    }

    /// Both ends and the neighbours; nothing for what is left out between them.
    fn steps(&self) -> Vec<Option<i64>> {
        let mut near: Vec<i64> = [1, self.now - 1, self.now, self.now + 1, self.last].into();
        near.retain(|n| (1..=self.last).contains(n));
        near.sort_unstable();
        near.dedup();
        let mut steps = Vec::new();
        let mut before = 0;
        for number in near {
            if number > before + 1 {
                steps.push(None);
            }
            steps.push(Some(number));
            before = number;
        }
        steps
    }
}

pub fn list(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    cx.signed_in()?;
    rules::may_see_outbox(&cx.viewer).map_err(Refusal::no)?;
    let (all, pages, kept, failing) = cx.read(|tx| {
        let all = store::count(tx, &cx.network.id)?;
        let pages = Pages::of(all, request.query.one("page"));
        let kept = store::latest(tx, &cx.network.id, (pages.now - 1) * SIZE, SIZE)?;
        let failing = failing(tx, cx, &kept)?;
        Ok::<_, Refusal>((all, pages, kept, failing))
    })?;
    let lines = kept.iter().map(|k| line(cx, k, &failing)).collect();
    page::show(&List { page: cx.page("messages-title"), lines, all, pages, sends: cx.house.carrier.sends() })
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_is_reached_and_none_beyond_the_last() {
        for (all, asked, shown) in [
            (0, None, "[1]"),
            (26, Some("2"), "1 [2]"),
            (75, Some("2"), "1 [2] 3"),
            (2_000, None, "[1] 2 … 80"),
            (2_000, Some("60"), "1 … 59 [60] 61 … 80"),
            (2_000, Some("9223372036854775807"), "1 … 79 [80]"),
            (2_000, Some("-3"), "[1] 2 … 80"),
        ] {
            let pages = Pages::of(all, asked);
            let text = |step: &Option<i64>| match step {
                None => "…".to_owned(),
                Some(n) if *n == pages.now => format!("[{n}]"),
                Some(n) => n.to_string(),
            };
            assert_eq!(pages.steps().iter().map(text).collect::<Vec<_>>().join(" "), shown, "{all} {asked:?}");
        }
    }
}
