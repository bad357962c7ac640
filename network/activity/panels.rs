//! The cards that activities put on the pages of others: a council's, a body's, a person's, a purpose's.

use askama::Template;
use platform::words::Words;
use platform::words::dates::Span;
use platform::{Refusal, Tx};
use viewer::{BodyId, Context, OrganisationId, PersonId};

use crate::happened::{Activity, Happened, Samples, Tally, Wanted};
use crate::kind::Kind;
use crate::pages::list::{self, Line};
use crate::purpose::{PurposeId, purposes_by_ids};
use crate::{rules, store};

/// As many as a card shows.
const LATEST: i64 = 5;

#[derive(Template)]
#[template(path = "panel.html")]
struct Card {
    words: Words,
    latest: Vec<Activity>,
    tally: Tally,
    all: String,
    /// Where to record one that belongs here.
    record: Option<String>,
}

impl Card {
    fn lines(&self) -> impl Iterator<Item = Line<'_>> {
        list::lines(self.words, &self.latest)
    }
}

pub(crate) fn of_organisation(cx: &Context, tx: &mut Tx, id: &str) -> Result<Option<String>, Refusal> {
    let organisation = OrganisationId(id.to_owned());
    let found = directory::organisation::find(tx, &cx.network.id, &organisation)?;
    let there = Happened { organisations: vec![organisation.clone()], ..today(cx) };
    let record = may_record(cx, &there).then(|| query("councils", crate::form::councils::short(&found)));
    let wanted = Wanted { organisations: vec![organisation], ..Wanted::default() };
    card(tx, cx, wanted, format!("/activities?member={}", found.slug), record)
}

pub(crate) fn of_body(cx: &Context, tx: &mut Tx, id: &str) -> Result<Option<String>, Refusal> {
    let body = BodyId(id.to_owned());
    let found = bodies::body::find(tx, &cx.network.id, &body)?;
    let held = Happened { bodies: vec![body.clone()], ..today(cx) };
    let record = may_record(cx, &held).then(|| format!("kind=meeting&{}", query("bodies", id)));
    let wanted = Wanted { bodies: vec![body], ..Wanted::default() };
    card(tx, cx, wanted, format!("/activities?body={}", found.slug), record)
}

/// Only for people of the network: the public sees how many took part, not who.
pub(crate) fn of_person(cx: &Context, tx: &mut Tx, id: &str) -> Result<Option<String>, Refusal> {
    if !rules::may_see_names(&cx.viewer) {
        return Ok(None);
    }
    let wanted = Wanted { persons: vec![PersonId(id.to_owned())], ..Wanted::default() };
    card(tx, cx, wanted, format!("/activities?{}", query("person", id)), None)
}

pub(crate) fn of_purpose(cx: &Context, tx: &mut Tx, id: &str) -> Result<Option<String>, Refusal> {
    let wanted = Wanted { purposes: vec![PurposeId(id.to_owned())], ..Wanted::default() };
    let purpose = purposes_by_ids(tx, &cx.network.id, &wanted.purposes)?;
    let open = purpose.iter().any(|p| p.is_open_on(cx.today()));
    let record = (open && rules::may_record_something(&cx.viewer).is_ok()).then(|| query("purpose", id));
    card(tx, cx, wanted, format!("/activities?{}", query("purpose", id)), record)
}

/// The least that the button of a card would record.
fn today(cx: &Context) -> Happened {
    Happened::new(Kind::Meeting, "", Span::day(cx.today()))
}

fn may_record(cx: &Context, happened: &Happened) -> bool {
    rules::may_record(&cx.viewer, happened).is_ok()
}

fn query(name: &str, value: &str) -> String {
    platform::forms::Pairs(vec![(name.to_owned(), value.to_owned())]).query_without(&[])
}

/// Nothing when there is nothing to show and nobody who could record something.
fn card(
    tx: &mut Tx,
    cx: &Context,
    wanted: Wanted,
    all: String,
    record: Option<String>,
) -> Result<Option<String>, Refusal> {
    let shown = store::switch::samples_shown(tx, &cx.network.id)?;
    let samples = if shown { Samples::Include } else { Samples::Leave };
    let wanted = Wanted { samples, size: LATEST, ..wanted };
    let latest = store::briefly(tx, &cx.network.id, &wanted)?;
    if latest.is_empty() && rules::may_record_something(&cx.viewer).is_err() {
        return Ok(None);
    }
    let card = Card {
        words: cx.words,
        latest,
        tally: store::counts::tally(tx, &cx.network.id, &wanted)?,
        all,
        record: record.map(|query| format!("/activities/new?{query}#title")),
    };
    Ok(Some(card.render()?))
}
