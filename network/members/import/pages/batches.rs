//! The history of imports, and the page of one: what it did, thing by thing.

use std::collections::HashMap;

use askama::Template;
use platform::page::{self, Pager, Reply, Shell};
use platform::web::{Acts as _, Request};
use platform::words::dates;
use platform::{Refusal, Tx, clock};
use viewer::{BodyId, Context, OrganisationId, PersonId};

use super::super::batch::{Batch, Change};
use super::super::store;
use super::{entered, under_start};

#[derive(Template)]
#[template(path = "import/pages/batches.html")]
struct List {
    page: Shell,
    lines: Vec<Line>,
    all: i64,
    pager: Pager,
}

/// A batch in a list.
pub struct Line {
    pub href: String,
    pub file: String,
    pub when: String,
    pub by: String,
    pub rows: i64,
    pub undone: bool,
}

#[derive(Template)]
#[template(path = "import/pages/batch.html")]
struct One {
    page: Shell,
    line: Line,
    counts: Vec<String>,
    undone: Option<String>,
    changes: Vec<Done>,
    all: i64,
    pager: Pager,
}

/// One thing done, in words.
struct Done {
    row: String,
    what: String,
    whom: String,
    href: Option<String>,
}

pub fn list(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    entered(cx)?;
    let (lines, all, pager) = cx.read(|tx| {
        let all = store::count_batches(tx, &cx.network.id)?;
        let pager = Pager::long(&request.path, &request.query, all);
        let some = store::batches(tx, &cx.network.id, pager.offset(), pager.size)?;
        Ok::<_, Refusal>((lines(tx, cx, some)?, all, pager))
    })?;
    let page = under_start(cx, cx.page("members-import-batches-title"));
    page::show(&List { page, lines, all, pager })
}

pub fn show(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    entered(cx)?;
    let one = cx.read(|tx| one(tx, cx, request))?;
    page::show(&one)
}

fn one(tx: &mut Tx, cx: &Context, request: &Request) -> Result<One, Refusal> {
    let batch = store::batch(tx, &cx.network.id, request.param("batch"))?;
    let all = store::count_changes(tx, &cx.network.id, &batch.id)?;
    let pager = Pager::long(&request.path, &request.query, all);
    let changes = store::changes(tx, &cx.network.id, &batch.id, pager.offset(), pager.size)?;
    let counts = batch.tally.told().into_iter().map(|(key, n)| cx.words.tn(key, n)).collect();
    let undone = match &batch.undone {
        Some(undone) => {
            let by = names_of(tx, cx, [undone.by.clone()])?.remove(&undone.by).unwrap_or_default();
            Some(cx.words.t2("members-import-undone-by", "day", when(cx, undone.at), "name", by))
        }
        None => None,
    };
    let page = under_start(cx, cx.shell(batch.file_name.clone()));
    let changes = in_words(tx, cx, &changes)?;
    let line = lines(tx, cx, vec![batch])?.remove(0);
    Ok(One { page, line, counts, undone, changes, all, pager })
}

pub fn lines(tx: &mut Tx, cx: &Context, batches: Vec<Batch>) -> Result<Vec<Line>, Refusal> {
    let names = names_of(tx, cx, batches.iter().map(|batch| batch.made_by.clone()))?;
    let line = |batch: Batch| Line {
        href: format!("/members/import/batches/{}", batch.id),
        file: batch.file_name,
        when: when(cx, batch.made_at),
        by: names.get(&batch.made_by).cloned().unwrap_or_default(),
        rows: batch.rows,
        undone: batch.undone.is_some(),
    };
    Ok(batches.into_iter().map(line).collect())
}

/// Who made a batch: a person's name, or the command line.
fn names_of(
    tx: &mut Tx,
    cx: &Context,
    made_by: impl IntoIterator<Item = String>,
) -> Result<HashMap<String, String>, Refusal> {
    let ids: Vec<PersonId> = made_by.into_iter().map(PersonId).collect();
    let people = directory::person::by_ids(tx, &cx.network.id, &ids)?;
    let mut names: HashMap<String, String> = people.into_iter().map(|p| (p.id.0, p.name)).collect();
    for id in ids {
        names.entry(id.0).or_insert_with(|| cx.words.t("members-import-by-console"));
    }
    Ok(names)
}

fn when(cx: &Context, at: i64) -> String {
    let local = clock::local(at);
    let day = dates::day(cx.words.language, local.date());
    format!("{day}, {}", dates::time(cx.words.language, local.time()))
}

fn in_words(tx: &mut Tx, cx: &Context, changes: &[Change]) -> Result<Vec<Done>, Refusal> {
    let network = &cx.network.id;
    let organisations: Vec<OrganisationId> = changes.iter().filter_map(|c| c.organisation.clone()).collect();
    let people: Vec<PersonId> = changes.iter().filter_map(|c| c.person.clone()).collect();
    let bodies: Vec<BodyId> = changes.iter().filter_map(|c| c.body.clone()).collect();
    let organisations: HashMap<_, _> =
        directory::organisation::by_ids(tx, network, &organisations)?.into_iter().map(|o| (o.id.clone(), o)).collect();
    let people: HashMap<_, _> =
        directory::person::by_ids(tx, network, &people)?.into_iter().map(|p| (p.id, p.name)).collect();
    let bodies: HashMap<_, _> =
        bodies::body::by_ids(tx, network, &bodies)?.into_iter().map(|b| (b.id, b.name)).collect();
    let done = |change: &Change| {
        let organisation = change.organisation.as_ref().and_then(|id| organisations.get(id));
        let person = change.person.as_ref().and_then(|id| people.get(id).cloned());
        let body = change.body.as_ref().and_then(|id| bodies.get(id).cloned());
        let parts: Vec<String> = [person, organisation.map(|o| o.name.clone()), body].into_iter().flatten().collect();
        Done {
            row: change.row.to_string(),
            what: cx.words.t(&change.what.key()),
            whom: if parts.is_empty() { "—".to_owned() } else { parts.join(" · ") },
            href: organisation.map(|o| format!("/members/{}", o.slug)),
        }
    };
    Ok(changes.iter().map(done).collect())
}
