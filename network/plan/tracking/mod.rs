//! Tracking: how each responsible body's actions stand, the commitments, how fresh each figure is, and what should be
//! looked at.

use std::collections::{HashMap, HashSet};

use activity::{ActivityId, PurposeId};
use askama::Template;
use platform::clock;
use platform::page::{self, Reply, Shell};
use platform::web::Request;
use platform::words::dates;
use platform::{Refusal, Words};
use viewer::Context;

use crate::action::{Action, Who};
use crate::commitment::meters::Meters;
use crate::execution::State;
use crate::head::{Bar, View, below};
use crate::overview::Overview;
use crate::part::PartKind;
use crate::table::{ActionTable, foreign};

/// After so many days without news a figure is called old.
const OLD_DAYS: i32 = 60;
/// The most rows in each list of what should be looked at.
const MOST: usize = 200;

#[derive(Template)]
#[template(path = "tracking/show.html")]
struct Tracking {
    page: Shell,
    bar: Bar,
    href: String,
    bodies: Vec<BodyRow>,
    meters: Meters,
    fresh: Vec<FreshRow>,
    late: Option<ActionTable>,
    waiting: Option<ActionTable>,
    samples: bool,
    lang: Option<&'static str>,
}

/// How the actions of one body stand.
#[derive(Default)]
struct BodyRow {
    name: String,
    href: String,
    filter: String,
    total: usize,
    by_state: HashMap<State, usize>,
    late: usize,
    /// Each once, however many of its actions it serves.
    activities: HashSet<ActivityId>,
}

impl BodyRow {
    fn of(&self, state: &str) -> usize {
        State::from_word(state).and_then(|s| self.by_state.get(&s)).copied().unwrap_or(0)
    }

    fn add(&mut self, plan: &Overview, serving: &Serving, action: &Action) {
        self.total += 1;
        *self.by_state.entry(action.execution.state).or_default() += 1;
        self.late += usize::from(plan.is_late(action));
        self.activities.extend(action.purpose.as_ref().and_then(|p| serving.get(p)).into_iter().flatten().cloned());
    }
}

/// Which activities serve each purpose of the plan.
type Serving = HashMap<PurposeId, Vec<ActivityId>>;

/// A figure, what it is counted from and how old its last news is.
struct FreshRow {
    title: String,
    href: String,
    figure: String,
    last: String,
    age: String,
    old: bool,
    foreign: bool,
}

pub(crate) fn show(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let made = cx.read(|tx| {
        let plan = Overview::load(tx, cx, request.param("plan"))?;
        let page = below(cx, &plan.plan, cx.words.t1("plan-tracking-title", "plan", plan.plan.title.as_str()));
        let meters = Meters::load(tx, cx, &page, &plan)?;
        let serving = activity::serving_of(tx, &cx.network.id, &plan.plan.href(), plan.samples())?;
        Ok::<_, Refusal>(compose(page, &plan, &serving, meters))
    })?;
    page::show(&made)
}

fn compose(page: Shell, plan: &Overview, serving: &Serving, meters: Meters) -> Tracking {
    let table = |wanted: &dyn Fn(&&Action) -> bool| {
        let actions: Vec<&Action> = plan.actions.iter().filter(wanted).take(MOST).collect();
        (!actions.is_empty()).then(|| ActionTable::new(&page, plan, &actions, None))
    };
    let served = |a: &&Action| plan.activities(a.purpose.as_ref()) > 0;
    Tracking {
        bar: Bar::new(&page, &plan.plan, &plan.parts, plan.actions.len(), View::Tracking),
        href: plan.plan.href(),
        bodies: bodies(&page, plan, serving),
        fresh: fresh(&page, plan, &meters),
        late: table(&|a| plan.is_late(a)),
        waiting: table(&|a| a.execution.state == State::Pending && served(a)),
        meters,
        samples: plan.samples,
        lang: foreign(&page),
        page,
    }
}

fn bodies(page: &Shell, plan: &Overview, serving: &Serving) -> Vec<BodyRow> {
    let mut rows: Vec<BodyRow> = plan
        .bodies_in_order()
        .into_iter()
        .map(|b| BodyRow {
            name: b.name.clone(),
            href: format!("/bodies/{}", b.slug),
            filter: b.slug.clone(),
            ..BodyRow::default()
        })
        .collect();
    let mut groups: Vec<BodyRow> = Vec::new();
    let mut nobody = BodyRow { name: page.t("plan-nobody"), filter: "none".into(), ..BodyRow::default() };
    for action in &plan.actions {
        if action.responsible.is_empty() {
            nobody.add(plan, serving, action);
        }
        for one in &action.responsible {
            match &one.who {
                Who::Body(id) => {
                    let slug = plan.bodies.get(id).map_or("", |b| b.slug.as_str());
                    if let Some(row) = rows.iter_mut().find(|r| r.filter == slug) {
                        row.add(plan, serving, action);
                    }
                }
                Who::Group(group) => {
                    let name = page.t(format!("plan-group-{group}"));
                    let at = groups.iter().position(|r| r.name == name).unwrap_or_else(|| {
                        groups.push(BodyRow { name, filter: group.to_string(), ..BodyRow::default() });
                        groups.len() - 1
                    });
                    groups[at].add(plan, serving, action);
                }
            }
        }
    }
    rows.extend(groups);
    rows.extend((nobody.total > 0).then_some(nobody));
    rows
}

/// Commitments first, then areas and challenges: each with its last news.
fn fresh(page: &Shell, plan: &Overview, meters: &Meters) -> Vec<FreshRow> {
    let words = page.words;
    let mut rows: Vec<FreshRow> = meters
        .all
        .iter()
        .filter(|m| m.count.last_recorded_at.is_some() || m.count.records == 0)
        .map(|m| {
            aged(
                words,
                plan,
                (m.title.clone(), m.href.clone(), m.shown.clone(), true),
                m.count.last_on,
                m.count.last_recorded_at,
            )
        })
        .collect();
    for part in plan.parts_of(PartKind::Area).chain(plan.parts_of(PartKind::Challenge)).filter(|p| p.purpose.is_some())
    {
        let tally = plan.tally(part.purpose.as_ref());
        let title = if part.kind == PartKind::Area {
            plan.area_name(part).to_owned()
        } else {
            format!("{}. {}", part.code, plan.title(&part.id))
        };
        let figure = page.tn("plan-activities", tally.map_or(0, |t| t.activities));
        let heading = (title, part.href(&plan.plan.slug), figure, part.kind != PartKind::Area);
        rows.push(aged(words, plan, heading, tally.and_then(|t| t.last_on), tally.and_then(|t| t.last_recorded_at)));
    }
    rows
}

fn aged(
    words: Words,
    plan: &Overview,
    heading: (String, String, String, bool),
    last_on: Option<jiff::civil::Date>,
    recorded_at: Option<i64>,
) -> FreshRow {
    let (title, href, figure, foreign) = heading;
    let recorded = recorded_at.map(|at| clock::local(at).date());
    let days = recorded.map(|day| day.until(plan.today).map_or(0, |gap| gap.get_days()));
    FreshRow {
        title,
        href,
        figure,
        last: last_on.map_or_else(|| words.t("plan-fresh-never"), |day| dates::day(words.language, day)),
        age: days.map_or_else(String::new, |days| words.tn("plan-fresh-days", days)),
        old: days.is_some_and(|days| days > OLD_DAYS),
        foreign,
    }
}
