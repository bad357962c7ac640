//! What was imported: the last batches where an import begins, all of them, and the page of one.

use std::collections::HashMap;

use askama::Template;
use askama::filters::HtmlSafe;
use platform::page::{self, Pager, Reply, Shell};
use platform::web::{Acts as _, Request};
use platform::words::{Words, dates};
use platform::{Refusal, Tx, clock};
use viewer::{Context, PersonId};

use crate::Import;
use crate::batch::{self, Batch};

/// How many batches stand where an import begins; the others are in their list.
const LATEST: i64 = 5;

#[derive(Template)]
#[template(path = "pages/latest.html")]
pub struct Latest {
    words: Words,
    import: &'static Import,
    lines: Vec<Line>,
    has_more: bool,
}

impl HtmlSafe for Latest {}

#[derive(Template)]
#[template(path = "pages/batches.html")]
struct List {
    page: Shell,
    import: &'static Import,
    lines: Vec<Line>,
    all: i64,
    pager: Pager,
}

/// A batch in a list.
struct Line {
    href: String,
    file: String,
    subject: Option<String>,
    when: String,
    by: String,
    rows: i64,
    undone: bool,
}

#[derive(Template)]
#[template(path = "pages/batch.html")]
pub struct One {
    page: Shell,
    import: &'static Import,
    line: Line,
    counts: Vec<String>,
    undone: Option<String>,
    changes: Vec<Change>,
    all: i64,
    pager: Pager,
    onward: Option<(String, &'static str)>,
}

/// What a batch did, as its slice tells it.
pub struct Did {
    pub changes: Vec<Change>,
    pub all: i64,
    pub pager: Pager,
    /// Where one goes on from it, and what that is called.
    pub onward: Option<(String, &'static str)>,
}

/// One thing done, in words.
pub struct Change {
    /// 0 when no row asked for it.
    pub row: i64,
    pub what: String,
    pub of: String,
    pub href: Option<String>,
}

impl Change {
    fn place(&self) -> String {
        if self.row == 0 { "—".to_owned() } else { self.row.to_string() }
    }
}

pub fn latest(tx: &mut Tx, cx: &Context, import: &'static Import) -> Result<Latest, Refusal> {
    let some = batch::list(tx, cx, import.key, 0, LATEST)?;
    let has_more = batch::count(tx, cx, import.key)? > LATEST;
    Ok(Latest { words: cx.words, import, lines: lines(tx, cx, import, some)?, has_more })
}

pub fn list(cx: &Context, request: &Request, import: &'static Import) -> Result<Reply, Refusal> {
    let (lines, all, pager) = cx.read(|tx| {
        let all = batch::count(tx, cx, import.key)?;
        let pager = Pager::long(&request.path, &request.query, all);
        let some = batch::list(tx, cx, import.key, pager.offset(), pager.size)?;
        Ok::<_, Refusal>((lines(tx, cx, import, some)?, all, pager))
    })?;
    let page = import.under_start(cx, cx.page(import.told.batches));
    page::show(&List { page, import, lines, all, pager })
}

/// The page of a batch.
pub fn one(tx: &mut Tx, cx: &Context, import: &'static Import, batch: Batch, did: Did) -> Result<One, Refusal> {
    let undone = match &batch.undone {
        Some(undone) => {
            let by = names_of(tx, cx, [undone.by.clone()])?.remove(&undone.by).unwrap_or_default();
            Some(cx.words.t2(import.told.undone_by, "day", when(cx, undone.at), "name", by))
        }
        None => None,
    };
    let Did { changes, all, pager, onward } = did;
    Ok(One {
        page: import.under_start(cx, cx.shell(batch.file_name.clone())),
        import,
        counts: (import.counts)(&batch, cx.words),
        line: lines(tx, cx, import, vec![batch])?.remove(0),
        undone,
        changes,
        all,
        pager,
        onward,
    })
}

fn lines(tx: &mut Tx, cx: &Context, import: &Import, batches: Vec<Batch>) -> Result<Vec<Line>, Refusal> {
    let names = names_of(tx, cx, batches.iter().map(|batch| batch.made_by.clone()))?;
    let line = |batch: Batch| Line {
        href: import.batch_href(&batch.id),
        file: batch.file_name,
        subject: batch.subject.map(|subject| subject.slug),
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
        names.entry(id.0).or_insert_with(|| cx.words.t("imports-by-console"));
    }
    Ok(names)
}

fn when(cx: &Context, at: i64) -> String {
    let local = clock::local(at);
    let day = dates::day(cx.words.language, local.date());
    format!("{day}, {}", dates::time(cx.words.language, local.time()))
}
