//! The bar of filters over a table and a board: what each offers, and what is chosen.

use askama::Template;
use platform::forms::Choice;
use platform::page::Shell;

use super::{Grouping, Offer, Sieve};
use crate::overview::Overview;

#[derive(Template)]
#[template(path = "table/bar.html")]
pub(crate) struct FilterBar {
    page: Shell,
    /// Where it leads, and at which part of that page.
    href: String,
    part: &'static str,
    q: String,
    lists: Vec<List>,
    /// Whether anything is chosen that can be left.
    leave: bool,
}

/// One drop-down list.
struct List {
    name: &'static str,
    label: &'static str,
    all: &'static str,
    chosen: String,
    choices: Vec<Choice>,
}

impl askama::filters::HtmlSafe for FilterBar {}

impl FilterBar {
    pub fn new(page: &Shell, plan: &Overview, sieve: &Sieve, href: String, part: &'static str) -> Self {
        let o = Offer::of(page, plan, sieve);
        let group = sieve.group.map_or("", Grouping::as_str);
        let lists = [
            ("area", "plan-filter-area", "plan-filter-area-all", sieve.area.as_str(), o.areas),
            ("instrument", "plan-filter-instrument", "plan-filter-instrument-all", &sieve.instrument, o.instruments),
            ("theme", "plan-filter-theme", "plan-filter-theme-all", &sieve.theme, o.themes),
            ("state", "plan-filter-state", "plan-filter-state-all", &sieve.state, o.states),
            ("body", "plan-filter-body", "plan-filter-body-all", &sieve.body, o.bodies),
            ("line", "plan-filter-line", "plan-filter-line-all", &sieve.line, o.lines),
            ("strategic", "plan-filter-strategic", "plan-filter-strategic-all", &sieve.strategic, o.strategic),
            ("group", "plan-filter-group", "plan-filter-group-all", group, o.groupings),
        ];
        let lists = lists.into_iter().filter(|(.., choices)| !choices.is_empty());
        let lists = lists.map(|(name, label, all, chosen, choices)| List {
            name,
            label,
            all,
            chosen: chosen.to_owned(),
            choices,
        });
        Self { lists: lists.collect(), q: sieve.q.clone(), href, part, leave: false, page: page.clone() }
    }

    #[must_use]
    pub fn leaving(self, leave: bool) -> Self {
        Self { leave, ..self }
    }

    /// Without one of its lists: a board is grouped by state already.
    #[must_use]
    pub fn without(mut self, list: &str, choice: &str) -> Self {
        for one in self.lists.iter_mut().filter(|l| l.name == list) {
            one.choices.retain(|c| c.value != choice);
        }
        self
    }
}
