//! The board of a plan: its actions in columns by state, with the filters and groups of the table. Who may say how an
//! action goes moves it with a list and a button, which post to the form of its state: what needs a reason asks for it
//! there, and comes back here.

use std::collections::{HashMap, HashSet};

use askama::Template;
use documents::UnitId;
use platform::forms::Pairs;
use platform::page::{self, Link, Reply, Shell};
use platform::web::Request;
use platform::{Refusal, Tx, ids};
use viewer::Context;

use crate::action::Action;
use crate::execution::{State, store};
use crate::export;
use crate::head::{Bar, View, below};
use crate::overview::Overview;
use crate::rules;
use crate::table::{FilterBar, Grouping, MINE, Row, Said, Sieve, foreign, grouped};
use crate::views::{Layout, SavedView, ViewBar};
use crate::work_plan::{Shape, WorkPlan};

/// The most cards of a column, until someone asks for all of them.
const MOST: usize = 20;

#[derive(Template)]
#[template(path = "board/show.html")]
struct Board {
    page: Shell,
    bar: Bar,
    filters: FilterBar,
    views: ViewBar,
    href: String,
    tables: Vec<Link>,
    /// « 62 actuacions, agrupades per àmbit ».
    caption: String,
    columns: Vec<Column>,
    /// What is said when the filters leave nothing.
    none: Option<String>,
    may_move: bool,
    said: Said,
    lang: Option<&'static str>,
}

struct Column {
    state: State,
    title: String,
    count: usize,
    groups: Vec<CardGroup>,
    /// Where all of them are shown, when some are not, and how many are.
    all: Option<(String, usize)>,
}

struct CardGroup {
    title: String,
    cards: Vec<Card>,
}

struct Card {
    /// Unique on the page: an action may stand in several groups.
    place: usize,
    /// Whether this is the first place of its action, where a link to it leads.
    first: bool,
    row: Row,
    activities: String,
    moving: Option<Moving>,
}

/// The form that moves a card; only for who may.
struct Moving {
    key: String,
    /// The fact that the page shows, so that two people do not overwrite each other unseen.
    seen: i64,
    back: String,
    to: Vec<(State, String)>,
}

pub(crate) fn show(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    page::show(&loaded(cx, request, &request.query, None)?)
}

/// The same with the filters of a saved view.
pub(crate) fn open(cx: &Context, request: &Request, view: &SavedView) -> Result<Reply, Refusal> {
    page::show(&loaded(cx, request, &view.chosen(), Some(view))?)
}

fn loaded(cx: &Context, request: &Request, chosen: &Pairs, view: Option<&SavedView>) -> Result<Board, Refusal> {
    let whole = request.query.one("all").and_then(State::from_word);
    if chosen.one("body") == Some(MINE) {
        cx.signed_in()?;
    }
    cx.read(|tx| {
        let plan = Overview::load(tx, cx, request.param("plan"))?;
        let mut sieve = Sieve::read(chosen, &cx.viewer);
        sieve.group = sieve.group.filter(|by| *by != Grouping::State);
        board(tx, cx, &plan, &sieve, whole, view)
    })
}

fn board(
    tx: &mut Tx,
    cx: &Context,
    plan: &Overview,
    sieve: &Sieve,
    whole: Option<State>,
    view: Option<&SavedView>,
) -> Result<Board, Refusal> {
    if plan.actions.is_empty() {
        return Err(Refusal::NotFound);
    }
    let title = || cx.words.t1("plan-board-title", "plan", plan.plan.title.as_str());
    let page = below(cx, &plan.plan, view.map_or_else(title, |v| v.name.clone()));
    let wanted = sieve.pass(plan);
    let seen = store::last_of_plan(tx, &cx.network.id, &plan.plan.id)?;
    let mut laying = Laying::new(cx, &page, plan, address(plan, sieve, view), sieve.group, &seen);
    let columns: Vec<Column> = State::ALL.iter().map(|s| laying.column(*s, &wanted, whole == Some(*s))).collect();
    let lines = plan.plan.shape == Shape::Lines;
    let none = if lines { "plan-none-action" } else { "plan-none-item" };
    let count = page.tn(if lines { "plan-count-action" } else { "plan-count-item" }, wanted.len());
    let order = sieve.group.map_or_else(|| page.t("plan-table-in-order"), |g| page.t(format!("plan-table-by-{g}")));
    let href = format!("{}/board", plan.plan.href());
    let leave = !sieve.is_open() || sieve.group.is_some();
    Ok(Board {
        bar: Bar::new(&page, &plan.plan, &plan.parts, plan.actions.len(), View::Board),
        filters: FilterBar::new(&page, plan, sieve, href.clone(), "")
            .leaving(leave)
            .without("group", Grouping::State.as_str()),
        views: ViewBar::load(tx, cx, &page, &plan.plan, sieve, (Layout::Board, view))?,
        caption: format!("{count}, {order}"),
        none: wanted.is_empty().then(|| page.t(none)),
        may_move: wanted.iter().any(|a| may_move(cx, a)),
        said: Said::new(&page),
        lang: foreign(&page),
        tables: export::links(&plan.plan, sieve),
        href,
        columns,
        page,
    })
}

/// Where this board is shown.
fn address(plan: &Overview, sieve: &Sieve, view: Option<&SavedView>) -> String {
    let board = || format!("{}/board?{}", plan.plan.href(), sieve.query().encoded());
    view.map_or_else(|| board().trim_end_matches('?').to_owned(), |v| v.href(&plan.plan))
}

fn may_move(cx: &Context, action: &Action) -> bool {
    !cx.viewer.is_public() && rules::may_record_state(&cx.viewer, action.bodies()).is_ok()
}

/// Lays the cards of a page out, column after column.
struct Laying<'o> {
    cx: &'o Context,
    page: &'o Shell,
    plan: &'o Overview,
    by: Option<Grouping>,
    /// The present address without what is shown whole.
    address: String,
    seen: &'o HashMap<UnitId, i64>,
    actions: HashMap<&'o str, &'o Action>,
    laid: HashSet<String>,
    next: usize,
}

impl<'o> Laying<'o> {
    fn new(
        cx: &'o Context,
        page: &'o Shell,
        plan: &'o Overview,
        address: String,
        by: Option<Grouping>,
        seen: &'o HashMap<UnitId, i64>,
    ) -> Self {
        Self {
            cx,
            page,
            plan,
            by,
            address,
            seen,
            actions: plan.actions.iter().map(|a| (a.number.as_str(), a)).collect(),
            laid: HashSet::new(),
            next: 0,
        }
    }

    fn column(&mut self, state: State, wanted: &[&Action], whole: bool) -> Column {
        let here: Vec<&Action> = wanted.iter().copied().filter(|a| a.execution.state == state).collect();
        let mut room = if whole { usize::MAX } else { MOST };
        let mut groups = Vec::new();
        let mut left = 0;
        for group in grouped(self.page, self.plan, &here, self.by) {
            let standing = group.rows.len();
            let cards: Vec<Card> = group.rows.into_iter().take(room).map(|row| self.card(row, whole)).collect();
            room -= cards.len();
            left += standing - cards.len();
            if !cards.is_empty() {
                groups.push(CardGroup { title: group.title, cards });
            }
        }
        Column {
            state,
            title: self.page.t(state.title()),
            count: here.len(),
            groups,
            all: (left > 0).then(|| (format!("{}#column-{state}", self.whole(state)), here.len().saturating_sub(left))),
        }
    }

    /// The address at which a column is shown whole.
    fn whole(&self, state: State) -> String {
        let joint = if self.address.contains('?') { '&' } else { '?' };
        format!("{}{joint}all={state}", self.address)
    }

    fn card(&mut self, row: Row, whole: bool) -> Card {
        self.next += 1;
        let action = self.actions.get(row.number.as_str()).copied();
        let back = if whole { self.whole(row.state) } else { self.address.clone() };
        Card {
            place: self.next,
            first: self.laid.insert(row.number.clone()),
            activities: if row.activities > 0 {
                self.page.tn("plan-activities", row.activities)
            } else {
                String::new()
            },
            moving: action.filter(|a| may_move(self.cx, a)).map(|a| Moving {
                key: ids::secret(),
                seen: self.seen.get(&a.id).copied().unwrap_or(0),
                back,
                to: self.others(row.state),
            }),
            row,
        }
    }

    fn others(&self, now: State) -> Vec<(State, String)> {
        let others = State::ALL.iter().copied().filter(|s| *s != now);
        others.map(|s| (s, self.page.t(s.title()))).collect()
    }
}

/// The board of this plan from which a form was sent; never another's address.
pub(crate) fn came_from<'f>(plan: &WorkPlan, form: &'f Pairs) -> Option<&'f str> {
    let plain = |c: char| c.is_ascii_graphic() && !matches!(c, '\\' | '#');
    form.filled("back").filter(|back| {
        let path = back.split('?').next().and_then(|path| path.strip_prefix(&plan.href())).unwrap_or_default();
        (path == "/board" || path.starts_with("/views/")) && back.chars().all(plain)
    })
}

/// There again, at the card that was moved.
pub(crate) fn back_to(from: Option<&str>, action: &Action, now: State) -> Option<String> {
    let (path, query) = from?.split_once('?').unwrap_or((from?, ""));
    let mut query = Pairs::parse(query.as_bytes());
    query.set("all", now.to_string());
    Some(format!("{path}?{}#card-{}", query.encoded(), action.number))
}
