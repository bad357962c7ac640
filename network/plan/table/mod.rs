//! The table of a plan's actions: which are wanted (`sieve`), how they are grouped, and the rows.

mod bar;
mod sieve;

use std::collections::HashMap;

use askama::Template;
use documents::UnitId;
use platform::page::Shell;
use platform::words::{Words, dates};

pub(crate) use bar::FilterBar;
pub(crate) use sieve::{Grouping, MINE, Offer, Sieve};

use crate::action::{Action, Group};
use crate::execution::State;
use crate::overview::{Overview, who_answers};
use crate::part::PartKind;
use crate::work_plan::Shape;
use settings::vocabulary::Vocabulary;

/// One action as a row.
pub(crate) struct Row {
    pub number: String,
    pub href: String,
    pub title: String,
    pub place: String,
    pub responsible: String,
    pub when: String,
    pub activities: i64,
    pub state: State,
    pub late: bool,
    pub sample: bool,
}

pub(crate) struct RowGroup {
    pub title: String,
    pub rows: Vec<Row>,
}

/// The words of a state, a kind of body and the like, looked up once and not per row.
pub(crate) struct Said {
    states: Vec<(State, String)>,
    pub late: String,
    pub unset: String,
    pub sample: String,
}

impl Said {
    pub fn new(page: &Shell) -> Self {
        Self {
            states: State::ALL.iter().map(|s| (*s, page.t(s.title()))).collect(),
            late: page.t("plan-late"),
            unset: page.t("plan-unset"),
            sample: page.t("plan-sample"),
        }
    }

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "templates hand over references")]
    pub fn state(&self, state: &State) -> &str {
        self.states.iter().find(|(s, _)| s == state).map_or("", |(_, word)| word.as_str())
    }
}

/// The table with its caption, ready for a page.
#[derive(Template)]
#[template(path = "table/table.html")]
pub(crate) struct ActionTable {
    words: Words,
    said: Said,
    caption: String,
    /// What the rows are called.
    rows: String,
    note: String,
    place: String,
    groups: Vec<RowGroup>,
    lang: Option<&'static str>,
}

impl askama::filters::HtmlSafe for ActionTable {}

impl ActionTable {
    pub fn new(page: &Shell, plan: &Overview, actions: &[&Action], grouping: Option<Grouping>) -> Self {
        let key = match plan.plan.shape {
            Shape::Lines => "plan-count-action",
            Shape::Areas => "plan-count-item",
        };
        let rows = if plan.plan.shape == Shape::Lines { "plan-field-action-of-lines" } else { "plan-field-action" };
        let place = if plan.plan.shape == Shape::Lines { "plan-field-instrument" } else { "plan-field-area" };
        let note = grouping.map_or_else(|| page.t("plan-table-in-order"), |g| page.t(format!("plan-table-by-{g}")));
        Self {
            said: Said::new(page),
            caption: page.tn(key, actions.len()),
            rows: page.t(rows),
            note,
            place: page.t(place),
            groups: grouped(page, plan, actions, grouping),
            lang: foreign(page),
            words: page.words,
        }
    }
}

/// The language of the content, when it is not that of the page.
pub(crate) fn foreign(page: &Shell) -> Option<&'static str> {
    (page.lang != "ca").then_some("ca")
}

pub(crate) fn grouped(page: &Shell, plan: &Overview, actions: &[&Action], grouping: Option<Grouping>) -> Vec<RowGroup> {
    let mut made = Maker::new(page, plan);
    let Some(grouping) = grouping else {
        return vec![RowGroup { title: String::new(), rows: actions.iter().map(|a| made.row(a)).collect() }];
    };
    let mut order: Vec<(String, Vec<Row>)> = Vec::new();
    let mut places: HashMap<String, usize> = HashMap::new();
    for title in grouping.titles(page, plan) {
        places.insert(title.clone(), order.len());
        order.push((title, Vec::new()));
    }
    for action in actions {
        for title in grouping.of(page, plan, action) {
            let at = *places.entry(title.clone()).or_insert_with(|| {
                order.push((title.clone(), Vec::new()));
                order.len() - 1
            });
            order[at].1.push(made.row(action));
        }
    }
    order.into_iter().filter(|(_, rows)| !rows.is_empty()).map(|(title, rows)| RowGroup { title, rows }).collect()
}

/// Makes rows, remembering the words it needed.
struct Maker<'o> {
    page: &'o Shell,
    plan: &'o Overview,
    areas: HashMap<&'o UnitId, &'o str>,
    groups: Vec<(Group, String)>,
    with_year: bool,
    sample: String,
}

impl<'o> Maker<'o> {
    fn new(page: &'o Shell, plan: &'o Overview) -> Self {
        Self {
            page,
            plan,
            areas: plan.parts_of(PartKind::Area).map(|p| (&p.id, plan.area_name(p))).collect(),
            groups: Group::ALL.iter().map(|g| (*g, page.t(format!("plan-group-{g}")))).collect(),
            with_year: plan.spans_years(),
            sample: page.t("plan-sample").to_lowercase(),
        }
    }

    fn row(&mut self, action: &Action) -> Row {
        let plan = self.plan;
        let place = match plan.plan.shape {
            Shape::Lines => action.instrument.as_deref().map(|code| plan.term(Vocabulary::Instrument, code)),
            Shape::Areas => action.area.as_ref().and_then(|area| self.areas.get(area)).copied(),
        };
        let group = |g: Group| {
            self.groups.iter().find(|(known, _)| *known == g).map(|(_, word)| word.clone()).unwrap_or_default()
        };
        Row {
            number: action.number.clone(),
            href: action.href(&plan.plan.slug),
            title: plan.title(&action.id).to_owned(),
            place: place.unwrap_or_default().to_owned(),
            responsible: who_answers(action, &plan.bodies, &self.sample, group),
            when: written(self.page, action, self.with_year),
            activities: plan.activities(action.purpose.as_ref()),
            state: action.execution.state,
            late: plan.is_late(action),
            sample: action.execution.sample,
        }
    }
}

/// When an action is to be done, in words; empty when nobody has said.
pub(crate) fn written(page: &Shell, action: &Action, with_year: bool) -> String {
    if let Some(frequency) = action.frequency {
        return page.t(format!("plan-frequency-{frequency}"));
    }
    let all: Vec<String> = action.windows.iter().map(|w| w.write(page.words, with_year)).collect();
    match all.as_slice() {
        [] => String::new(),
        several => several.join("; "),
    }
}

/// The day of today as text beside drawings.
pub(crate) fn today_of(page: &Shell, plan: &Overview) -> String {
    dates::day(page.words.language, plan.today)
}
