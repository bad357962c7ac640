//! Two plans side by side, with the words that differ marked, and for who draws plans up what may be the same.

use askama::Template;
use documents::{Difference, Piece};
use platform::clock;
use platform::forms::Draft;
use platform::page::pager::Pager;
use platform::page::{self, Link, Reply, Shell};
use platform::web::Request;
use platform::words::dates;
use platform::{Refusal, Words};
use viewer::Context;

use super::Pair;
use crate::compare::{Compared, Fate, Line, Side, What};
use crate::rules;
use crate::table::foreign;
use crate::work_plan::Shape;

#[derive(Template)]
#[template(path = "compare/pages/show.html")]
struct TwoPlans {
    page: Shell,
    address: String,
    older: String,
    newer: String,
    figures: Vec<(Fate, usize)>,
    views: Vec<Link>,
    groups: Vec<Group>,
    proposed: Vec<Pairing>,
    apart: Vec<Pairing>,
    /// What must be known of either plan before they are compared.
    cautions: Vec<String>,
    pager: Pager,
    may_match: bool,
    lang: Option<&'static str>,
}

struct Group {
    title: &'static str,
    pairings: Vec<Pairing>,
}

/// One line: what it was, what it is, and what of it differs.
struct Pairing {
    /// None for what is only proposed.
    fate: Option<Fate>,
    before: Option<Wording>,
    after: Option<Wording>,
    facts: Vec<(&'static str, String, String)>,
    /// Who matched them is in the trail; here when, and why.
    told: String,
    form: Draft,
}

/// The words of a side, in pieces.
struct Wording {
    unit: String,
    number: String,
    href: String,
    title: Vec<Piece>,
    text: Vec<Piece>,
}

impl Pairing {
    fn both(&self) -> Option<(&Wording, &Wording)> {
        Some((self.before.as_ref()?, self.after.as_ref()?))
    }

    fn only_before(&self) -> Option<&Wording> {
        self.before.as_ref().filter(|_| self.after.is_none())
    }

    fn only_after(&self) -> Option<&Wording> {
        self.after.as_ref().filter(|_| self.before.is_none())
    }
}

impl TwoPlans {
    fn label(&self, fate: &Fate) -> String {
        format!("plan-compare-{fate}")
    }

    fn is_silent(&self, pieces: &[Piece]) -> bool {
        pieces.iter().all(|piece| piece.text.trim().is_empty())
    }

    fn figure_said(&self, fate: &Fate, count: &usize) -> String {
        self.page.tn(format!("plan-compare-count-{fate}"), *count)
    }
}

pub(crate) fn show(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let pair = cx.read(|tx| Pair::load(tx, cx, request))?;
    if pair.older.plan.slug != request.param("plan") {
        return Ok(page::see(pair.address()));
    }
    let compared = pair.compared();
    let wanted = request.query.filled("fate").and_then(Fate::from_word);
    let mut lines: Vec<&Line> = compared.lines.iter().filter(|l| wanted.is_none_or(|fate| l.fate() == fate)).collect();
    lines.sort_by_key(|line| what_of(&pair, line));
    let (older, newer) = (&pair.older.plan.title, &pair.newer.plan.title);
    let page = pair.shell(cx, cx.words.t2("plan-compare-title", "older", older.as_str(), "newer", newer.as_str()));
    let address = pair.address();
    let pager = Pager::of(&address, &request.query, i64::try_from(lines.len()).unwrap_or(i64::MAX));
    let (skipped, size) = (usize::try_from(pager.offset()).unwrap_or(0), usize::try_from(pager.size).unwrap_or(0));
    let shown: Vec<&Line> = lines.into_iter().skip(skipped).take(size).collect();
    let may_match = rules::may_edit(&cx.viewer).is_ok();
    let first = pager.now == 1 && wanted.is_none();
    page::show(&TwoPlans {
        older: older.clone(),
        newer: newer.clone(),
        figures: Fate::ALL.iter().map(|fate| (*fate, compared.count(*fate))).collect(),
        views: views(cx.words, &address, wanted),
        groups: groups(cx.words, &pair, &shown),
        proposed: if first { pairings(cx.words, &pair, &compared.proposed) } else { Vec::new() },
        apart: if first && may_match { pairings(cx.words, &pair, &compared.apart) } else { Vec::new() },
        cautions: cautions(cx.words, &pair, &compared),
        pager,
        may_match,
        lang: foreign(&page),
        address,
        page,
    })
}

fn views(words: Words, address: &str, wanted: Option<Fate>) -> Vec<Link> {
    let all = Link::new(address.to_owned(), words.t("plan-compare-all")).current(wanted.is_none());
    let of = |fate: &Fate| {
        let label = words.t(&format!("plan-compare-only-{fate}"));
        Link::new(format!("{address}?fate={fate}"), label).current(wanted == Some(*fate))
    };
    std::iter::once(all).chain(Fate::ALL.iter().map(of)).collect()
}

fn what_of(pair: &Pair, line: &Line) -> What {
    match line {
        Line::Kept { newer, .. } | Line::New(newer) => pair.after[*newer].what,
        Line::Dropped(older) => pair.before[*older].what,
    }
}

fn groups(words: Words, pair: &Pair, lines: &[&Line]) -> Vec<Group> {
    let of = |title: &'static str, what: What| Group {
        title,
        pairings: lines
            .iter()
            .filter(|line| what_of(pair, line) == what)
            .map(|line| pairing(words, pair, line))
            .collect(),
    };
    let groups = [of("plan-challenges", What::Challenge), of(actions_key(pair), What::Action)];
    groups.into_iter().filter(|group| !group.pairings.is_empty()).collect()
}

/// What the newer plan calls its actions.
fn actions_key(pair: &Pair) -> &'static str {
    if pair.newer.plan.shape == Shape::Areas { "plan-compare-items" } else { "plan-compare-actions" }
}

fn pairing(said: Words, pair: &Pair, line: &Line) -> Pairing {
    let alone = |fate, side: &Side| {
        let whole = |text: &str| vec![Piece { text: text.to_owned(), own: false }];
        let words = spoken(side, whole(&side.title), whole(&side.text));
        let (before, after) = if fate == Fate::New { (None, Some(words)) } else { (Some(words), None) };
        Pairing { fate: Some(fate), before, after, facts: Vec::new(), told: String::new(), form: form(said) }
    };
    match line {
        Line::New(at) => alone(Fate::New, &pair.after[*at]),
        Line::Dropped(at) => alone(Fate::Dropped, &pair.before[*at]),
        Line::Kept { older, newer, fate, descent } => {
            let day = dates::day(said.language, clock::local(descent.recorded_at).date());
            let told = if descent.reason.is_empty() {
                said.t1("plan-compare-matched", "day", day)
            } else {
                said.t2("plan-compare-matched-why", "day", day, "reason", descent.reason.as_str())
            };
            Pairing { fate: Some(*fate), told, ..both(said, &pair.before[*older], &pair.after[*newer]) }
        }
    }
}

fn both(words: Words, before: &Side, after: &Side) -> Pairing {
    let title = Difference::of(&before.title, &after.title);
    let text = Difference::of(&before.text, &after.text);
    let facts = before.differing(after).into_iter().map(|(field, was, is)| (field, was.to_owned(), is.to_owned()));
    Pairing {
        fate: None,
        before: Some(spoken(before, title.before, text.before)),
        after: Some(spoken(after, title.after, text.after)),
        facts: facts.collect(),
        told: String::new(),
        form: form(words),
    }
}

fn pairings(words: Words, pair: &Pair, pairs: &[(usize, usize)]) -> Vec<Pairing> {
    const MOST: usize = 25;
    let some = pairs.iter().take(MOST);
    some.map(|(older, newer)| both(words, &pair.before[*older], &pair.after[*newer])).collect()
}

/// That nobody has matched anything yet, that a plan is known in part, that its words are ours.
fn cautions(words: Words, pair: &Pair, compared: &Compared) -> Vec<String> {
    let mut all = Vec::new();
    let matched = compared.lines.iter().any(|line| matches!(line, Line::Kept { .. }));
    if !matched {
        all.push(words.t("plan-compare-unmatched"));
    }
    for plan in [&pair.older, &pair.newer] {
        let title = plan.plan.title.as_str();
        if plan.actions.is_empty() {
            all.push(words.t1("plan-compare-no-actions", "plan", title));
        }
        if plan.plan.is_summarised() {
            all.push(words.t1("plan-compare-summarised", "plan", title));
        }
    }
    all
}

/// Each line has a form of its own, and so a key of its own.
fn form(words: Words) -> Draft {
    Draft::new(words, "plan-compare")
}

fn spoken(side: &Side, title: Vec<Piece>, text: Vec<Piece>) -> Wording {
    Wording { unit: side.unit.to_string(), number: side.number.clone(), href: side.href.clone(), title, text }
}
