//! The desk, « Avui »: what one does next, in that order. First the quick line; then one's own (three lines for an
//! elected official, council and bodies for a technician); then what other slices put on a desk, for the body that
//! is chosen; then what was written down last.

mod choice;
mod lines;
mod own;

use askama::Template;
use platform::page::{self, Reply, Shell};
use platform::slice::Place;
use platform::web::Request;
use platform::words::dates;
use platform::{Refusal, Tx, clock};
use viewer::{BodyId, Context};

use crate::first_steps::{self, Step};
use crate::latest::{self, Of, Row};
use choice::Choice;
use lines::Line;
use own::Own;

/// So many rows are enough to see that something moves.
const LATEST: i64 = 5;

#[derive(Template)]
#[template(path = "desk/show.html")]
struct Desk {
    page: Shell,
    greeting: String,
    /// The box of the quick line; empty for who may not record.
    quick_line: String,
    /// Whether this person sees all bodies of the network, or only those with a seat of theirs.
    runs: bool,
    choice: Choice,
    lines: Vec<Line>,
    own: Option<Own>,
    steps: Vec<Step>,
    panels: Vec<String>,
    rows: Vec<Row>,
    fresh: String,
}

pub fn show(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    cx.signed_in()?;
    let desk = cx.read(|tx| read(tx, cx, request))?;
    page::show(&desk)
}

fn read(tx: &mut Tx, cx: &Context, request: &Request) -> Result<Desk, Refusal> {
    let choice = choice::of(tx, cx, request.query.filled("body"))?;
    let body = choice.chosen().map(|b| b.id.clone());
    let runs = cx.viewer.runs_the_network();
    let of = body.as_ref().map(Of::body).unwrap_or_default();
    Ok(Desk {
        page: cx.page("home-desk-title"),
        greeting: greeting(cx),
        quick_line: activity::quick_line::form_html(cx)?,
        runs,
        lines: lines::of(tx, cx)?,
        own: if runs { None } else { own::of(tx, cx)? },
        steps: first_steps::left(tx, cx)?,
        panels: panels(tx, cx, body.as_ref())?,
        rows: latest::recorded(tx, cx, &of, LATEST)?,
        fresh: fresh(tx, cx, &of)?,
        choice,
    })
}

/// What other slices put on a desk; for one body, what they put on its page.
fn panels(tx: &mut Tx, cx: &Context, body: Option<&BodyId>) -> Result<Vec<String>, Refusal> {
    match body {
        Some(body) => cx.panels(tx, Place::Body, body.as_str()),
        None => cx.panels(tx, Place::Desk, ""),
    }
}

/// « Bon dia, Tècnica d’Ocupació. Avui és dimecres, 15 de maig de 2024. »
fn greeting(cx: &Context) -> String {
    let day = dates::day_with_weekday(cx.words.language, cx.today());
    let hour = clock::local(cx.now()).hour();
    let key = match hour {
        0..6 | 21.. => "home-greeting-night",
        6..14 => "home-greeting-morning",
        _ => "home-greeting-afternoon",
    };
    cx.words.t2(key, "name", &cx.viewer.name, "day", day)
}

/// How far what is shown goes: the day of the last record.
fn fresh(tx: &mut Tx, cx: &Context, of: &Of) -> Result<String, Refusal> {
    let wanted = latest::wanted(tx, cx, of)?;
    let tally = activity::tally(tx, &cx.network.id, &wanted)?;
    Ok(match tally.last_recorded_at {
        Some(at) => cx.words.t1("home-fresh", "day", dates::on_day(cx.words.language, clock::local(at).date())),
        None => cx.words.t("home-fresh-nothing"),
    })
}
