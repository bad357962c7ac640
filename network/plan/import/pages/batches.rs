//! The history of imports, and the page of one: what it did, thing by thing.

use std::collections::HashMap;

use askama::Template;
use platform::page::{self, Pager, Reply, Shell};
use platform::web::{Acts as _, Request};
use platform::words::dates;
use platform::{Refusal, Tx, clock};
use viewer::{Context, PersonId};

use super::super::batch::{Batch, Done, What};
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
    pub plan: String,
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
    plan_href: Option<String>,
    changes: Vec<Told>,
    all: i64,
    pager: Pager,
}

/// One thing done, in words.
struct Told {
    row: String,
    what: String,
    label: String,
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
    let page = under_start(cx, cx.page("plan-import-batches-title"));
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
    let undone = match &batch.undone {
        Some(undone) => {
            let by = names_of(tx, cx, [undone.by.clone()])?.remove(&undone.by).unwrap_or_default();
            Some(cx.words.t2("plan-import-undone-by", "day", when(cx, undone.at), "name", by))
        }
        None => None,
    };
    let is_gone = batch.is_new_plan && undone.is_some();
    let plan_href = (!is_gone).then(|| format!("/plan/{}", batch.plan));
    let told = |done: &Done| Told {
        row: if done.row == 0 { "—".to_owned() } else { done.row.to_string() },
        what: cx.words.t(&done.what.key()),
        label: done.label.clone(),
        href: plan_href
            .as_ref()
            .filter(|_| is_there(&batch, done))
            .map(|plan| format!("{plan}/actions/{}", done.label)),
    };
    Ok(One {
        page: under_start(cx, cx.shell(batch.file_name.clone())),
        counts: batch.tally.told().into_iter().map(|(key, n)| cx.words.tn(key, n)).collect(),
        changes: changes.iter().map(told).collect(),
        line: lines(tx, cx, vec![batch])?.remove(0),
        undone,
        plan_href,
        all,
        pager,
    })
}

/// Whether the action that a change is about has a page still.
fn is_there(batch: &Batch, done: &Done) -> bool {
    match done.what {
        What::Term | What::Part => false,
        What::Action => batch.undone.is_none(),
        What::Correction | What::State | What::Cancellation => batch.undone.is_none() || !batch.is_new_plan,
    }
}

pub fn lines(tx: &mut Tx, cx: &Context, batches: Vec<Batch>) -> Result<Vec<Line>, Refusal> {
    let names = names_of(tx, cx, batches.iter().map(|batch| batch.made_by.clone()))?;
    let line = |batch: Batch| Line {
        href: format!("/plan/import/batches/{}", batch.id),
        file: batch.file_name,
        plan: batch.plan,
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
    let mut names: HashMap<String, String> = viewer_names(tx, cx, &ids)?.into_iter().collect();
    for id in ids {
        names.entry(id.0).or_insert_with(|| cx.words.t("plan-import-by-console"));
    }
    Ok(names)
}

fn viewer_names(tx: &mut Tx, cx: &Context, ids: &[PersonId]) -> Result<Vec<(String, String)>, Refusal> {
    let people = directory::person::by_ids(tx, &cx.network.id, ids)?;
    Ok(people.into_iter().map(|p| (p.id.0, p.name)).collect())
}

fn when(cx: &Context, at: i64) -> String {
    let local = clock::local(at);
    let day = dates::day(cx.words.language, local.date());
    format!("{day}, {}", dates::time(cx.words.language, local.time()))
}
