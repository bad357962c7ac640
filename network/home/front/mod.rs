//! The public front page. It opens on the plan that counts today, which `plan` draws; then who the network is and where,
//! what happened last, the last report, what other slices offer for this place, and the ways in.

mod presence;

use askama::Template;
use platform::page::{self, Reply, Shell};
use platform::slice::Place;
use platform::web::{Acts, Request};
use platform::words::dates;
use platform::{Refusal, Tx};
use viewer::Context;

use crate::first_steps::{self, Step};
use crate::latest::{self, Of, Row};
use presence::Presence;

/// As many as stand beside the map.
const LATEST: i64 = 7;

#[derive(Template)]
#[template(path = "front/show.html")]
struct Front {
    page: Shell,
    signed_in: bool,
    steps: Vec<Step>,
    /// The panel of the lowest order: the plan in force, when there is one.
    opening: Option<String>,
    presence: Option<Presence>,
    rows: Vec<Row>,
    report: Option<Report>,
    panels: Vec<String>,
}

/// The last report that was published.
struct Report {
    year: String,
    said: String,
}

pub fn show(cx: &Context, _: &Request) -> Result<Reply, Refusal> {
    let front = cx.read(|tx| {
        let mut panels = cx.panels(tx, Place::Front, cx.network_id())?.into_iter();
        Ok::<_, Refusal>(Front {
            page: cx.shell(cx.network.name.clone()),
            signed_in: !cx.viewer.is_public(),
            steps: first_steps::left(tx, cx)?,
            opening: panels.next(),
            presence: presence::today(tx, cx)?,
            rows: latest::happened(tx, cx, &Of::default(), LATEST)?,
            report: last_report(tx, cx)?,
            panels: panels.collect(),
        })
    })?;
    page::show(&front)
}

fn last_report(tx: &mut Tx, cx: &Context) -> Result<Option<Report>, Refusal> {
    let all = report::published(tx, &cx.network.id)?;
    let last = all.into_iter().max_by_key(|p| (p.year, p.number));
    Ok(last.map(|p| Report {
        year: p.year.to_string(),
        said: cx.words.t1("home-report-said", "day", dates::on_day(cx.words.language, p.day())),
    }))
}
