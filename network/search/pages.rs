//! The page of search: the field, the answers with their marks, by kind; and, when there are none, what to try.

use askama::Template;
use platform::forms::Pairs;
use platform::page::{self, Link, Pager, Reply, Shell};
use platform::search::{Audience, Findable, Query, Thing, Unasked, mark, query};
use platform::web::{Acts as _, Request};
use platform::{Refusal, Tx};
use viewer::Context;

use crate::{found, rules, suggest};

#[derive(Template)]
#[template(path = "search.html")]
struct Search {
    page: Shell,
    typed: String,
    /// What is wrong with what was typed.
    problem: Option<String>,
    /// None before anything was asked.
    answers: Option<Answers>,
    /// What can be searched.
    kinds: Vec<String>,
}

struct Answers {
    total: usize,
    /// Whether there are more than were looked at.
    more: bool,
    kinds: Vec<Link>,
    results: Vec<Answer>,
    pager: Pager,
    others: Vec<Link>,
    only_common: bool,
    /// Where to look instead.
    places: Vec<Link>,
}

/// One answer; all but the address is ready HTML.
struct Answer {
    href: String,
    title: String,
    kind: String,
    context: String,
    excerpt: String,
}

pub(crate) fn show(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let typed = request.query.one("q").unwrap_or_default();
    match Query::parse(typed) {
        Ok(query) => page::show(&answered(cx, request, typed, &query)?),
        Err(Unasked::Nothing) => page::show(&blank(cx, "", None)),
        Err(Unasked::NoWord) => page::show(&blank(cx, typed, Some(cx.words.t("search-no-word")))),
        Err(Unasked::TooLong(now)) => {
            let said = cx.words.t2("search-too-long", "max", query::LONGEST, "now", now);
            Err(page::mend(&blank(cx, typed, Some(said))))
        }
    }
}

fn blank(cx: &Context, typed: &str, problem: Option<String>) -> Search {
    let widest = rules::widest(&cx.viewer);
    let seen = found::kinds(cx).into_iter().filter(|kind| kind.audience <= widest);
    Search {
        page: cx.page("search-title").without_find().erring(problem.is_some()),
        typed: typed.to_owned(),
        problem,
        answers: None,
        kinds: seen.map(|kind| cx.words.t(kind.label)).collect(),
    }
}

fn answered(cx: &Context, request: &Request, typed: &str, query: &Query) -> Result<Search, Refusal> {
    let audience = rules::widest(&cx.viewer);
    let answers = cx.read(|tx| answers(tx, cx, request, query, audience))?;
    let title = cx.words.t1("search-title-of", "asked", typed.trim());
    Ok(Search { page: cx.shell(title).without_find(), answers: Some(answers), ..blank(cx, typed, None) })
}

fn answers(
    tx: &mut Tx,
    cx: &Context,
    request: &Request,
    query: &Query,
    audience: Audience,
) -> Result<Answers, Refusal> {
    let found = found::look(tx, cx, query, audience)?;
    let all = found.heads.len();
    let others = if all == 0 { suggest::others(tx, cx, query, &found, audience)? } else { Vec::new() };
    let more = found.more;
    let asked = request.query.one("kind").unwrap_or_default();
    let counts: Vec<(&Findable<Context>, usize)> = found::kinds(cx)
        .into_iter()
        .map(|kind| (kind, found.heads.iter().filter(|h| h.kind == kind.kind).count()))
        .collect();
    let chosen = counts.iter().find(|(kind, count)| kind.kind == asked && *count > 0).map(|(kind, _)| kind.kind);
    let heads: Vec<_> = found.heads.into_iter().filter(|h| chosen.is_none_or(|kind| h.kind == kind)).collect();
    let pager = Pager::long("/search", &request.query, i64::try_from(heads.len()).unwrap_or(i64::MAX));
    let here = page_of(&pager, heads.len());
    let shown = found::shown(tx, cx, &heads[here])?;
    Ok(Answers {
        total: heads.len(),
        more,
        kinds: if all == 0 { Vec::new() } else { links(cx, request, &counts, chosen, more) },
        results: shown.into_iter().map(|(kind, thing)| answer(cx, query, kind, &thing)).collect(),
        pager,
        others: others.into_iter().map(|typed| Link::new(address(&typed, None), typed)).collect(),
        only_common: query.only_common,
        places: places(cx),
    })
}

fn page_of(pager: &Pager, there: usize) -> std::ops::Range<usize> {
    let from = usize::try_from(pager.offset()).unwrap_or(usize::MAX).min(there);
    from..(from + usize::try_from(pager.size).unwrap_or(0)).min(there)
}

/// All, and each kind that answers, with how many.
fn links(
    cx: &Context,
    request: &Request,
    counts: &[(&Findable<Context>, usize)],
    chosen: Option<&str>,
    more: bool,
) -> Vec<Link> {
    let typed = request.query.one("q").unwrap_or_default();
    let label = |name: String, count: usize| {
        let number = cx.words.language.number(i64::try_from(count).unwrap_or(i64::MAX));
        let count = if more { cx.words.t1("search-or-more", "n", count) } else { number };
        format!("{name} ({count})")
    };
    let all = counts.iter().map(|(_, count)| count).sum();
    let whole = Link::new(address(typed, None), label(cx.words.t("search-all"), all)).current(chosen.is_none());
    let each = counts.iter().filter(|(_, count)| *count > 0).map(|(kind, count)| {
        Link::new(address(typed, Some(kind.kind)), label(cx.words.t(kind.label), *count))
            .current(chosen == Some(kind.kind))
    });
    std::iter::once(whole).chain(each).collect()
}

fn address(typed: &str, kind: Option<&str>) -> String {
    let mut pairs = vec![("q".to_owned(), typed.trim().to_owned())];
    pairs.extend(kind.map(|kind| ("kind".to_owned(), kind.to_owned())));
    format!("/search?{}", Pairs(pairs).encoded())
}

/// The pages that list things, from the menu: those of the first sections.
fn places(cx: &Context) -> Vec<Link> {
    let menu = cx.shell(String::new()).menu;
    menu.into_iter().filter(|link| link.href != "/" && link.href != "/desk").take(5).collect()
}

fn answer(cx: &Context, query: &Query, kind: &Findable<Context>, thing: &Thing) -> Answer {
    Answer {
        href: thing.href.clone(),
        title: mark::marked(query, &thing.title),
        kind: cx.words.t(kind.label),
        context: mark::marked(query, &thing.context),
        excerpt: mark::excerpt(query, &thing.text).unwrap_or_else(|| mark::beginning(&thing.text)),
    }
}
