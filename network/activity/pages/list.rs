//! The public list of activities, with its filters; and the switch that shows samples.

use askama::Template;
use directory::organisation::Named as Organisation;
use platform::Refusal;
use platform::page::{self, Pager, Reply, Shell};
use platform::slice::Place;
use platform::web::Request;
use platform::words::Words;
use platform::words::grammar::Language;
use viewer::Context;

use super::filters::Filters;
use super::{Names, facts};
use crate::form::councils;
use crate::happened::{Activity, Sort, Tally};
use crate::{commands, quick_line, rules, store};

/// How many councils a line names before it counts the others.
const NAMED: usize = 3;

#[derive(Template)]
#[template(path = "pages/list.html")]
#[expect(clippy::struct_excessive_bools, reason = "each is a question of the template")]
struct List {
    page: Shell,
    filters: Filters,
    activities: Vec<Activity>,
    names: Names,
    tally: Tally,
    pager: Pager,
    /// Whether this person may record something: the button.
    may_record: bool,
    may_switch: bool,
    samples_shown: bool,
    has_samples: bool,
    query: String,
    key: String,
    quick_line: String,
    /// What other slices say of the list.
    panels: Vec<String>,
}

/// One activity of a list, in words.
pub(crate) struct Line<'a> {
    words: Words,
    activity: &'a Activity,
}

impl Line<'_> {
    pub fn href(&self) -> String {
        self.activity.href()
    }

    pub fn title(&self) -> &str {
        &self.activity.happened.title
    }

    pub fn kind(&self) -> String {
        self.words.t(&self.activity.happened.kind.title())
    }

    pub fn on(&self) -> String {
        self.activity.happened.when.write_short(self.words.language)
    }

    pub fn iso(&self) -> String {
        self.activity.happened.when.first().to_string()
    }

    pub fn hours(&self) -> String {
        self.activity.happened.minutes.map(|m| self.words.language.time_spent(m)).unwrap_or_default()
    }

    pub fn quantity(&self) -> String {
        facts::quantity(self.words, &self.activity.happened)
    }

    pub fn people(&self) -> String {
        self.activity.happened.people.map(|n| self.words.language.number(n)).unwrap_or_default()
    }

    pub fn is_sample(&self) -> bool {
        self.activity.happened.sample
    }

    pub fn is_withdrawn(&self) -> bool {
        self.activity.withdrawn_at.is_some()
    }

    /// « Vic, Manlleu, Manresa i 4 més »; without councils and bodies, the place.
    pub fn councils(&self, names: &Names) -> String {
        let happened = &self.activity.happened;
        let all = names.organisations_of(happened);
        let mut shown: Vec<String> = all.iter().take(NAMED).map(|o| short_name(o).to_owned()).collect();
        if all.len() > NAMED {
            shown.push(self.words.tn("activity-list-more", all.len() - NAMED));
        }
        if shown.is_empty() {
            let word = |kind: &directory::Kind, n: i64| self.words.tn(&format!("activity-unnamed-{kind}"), n);
            shown = happened.unnamed.iter().map(|(kind, n)| word(kind, *n)).collect();
        }
        if shown.is_empty() {
            shown = names.bodies_of(happened).iter().map(|b| b.name.clone()).collect();
        }
        if shown.is_empty() {
            return happened.place.clone();
        }
        self.words.language.list(&shown)
    }
}

pub(crate) fn lines(words: Words, activities: &[Activity]) -> impl Iterator<Item = Line<'_>> {
    activities.iter().map(move |activity| Line { words, activity })
}

fn short_name(organisation: &Organisation) -> &str {
    councils::short_of(organisation.kind, organisation.ine.as_deref(), &organisation.name)
}

impl List {
    fn lines(&self) -> impl Iterator<Item = Line<'_>> {
        lines(self.page.words, &self.activities)
    }

    fn language(&self) -> Language {
        self.page.words.language
    }

    fn hours(&self) -> String {
        self.language().time_spent(self.tally.minutes)
    }

    /// The address that sorts by a column, or turns its order around.
    fn sorted_by(&self, column: &str) -> String {
        let wanted = match (column, self.filters.wanted.sort) {
            ("on", Sort::Newest) => "on",
            ("on", _) => "-on",
            ("title", Sort::Title) => "-title",
            _ => "title",
        };
        if self.query.is_empty() {
            format!("/activities?sort={wanted}")
        } else {
            format!("/activities?{}&sort={wanted}", self.query)
        }
    }

    fn order(&self, column: &str) -> Option<&'static str> {
        match (column, self.filters.wanted.sort) {
            ("on", Sort::Oldest) | ("title", Sort::Title) => Some("ascending"),
            ("on", Sort::Newest) | ("title", Sort::TitleBackwards) => Some("descending"),
            _ => None,
        }
    }

    fn export(&self, ending: &str) -> String {
        if self.query.is_empty() {
            format!("/activities.{ending}")
        } else {
            format!("/activities.{ending}?{}", self.query)
        }
    }
}

pub(crate) fn show(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    page::show(&ready(cx, request)?)
}

/// The page, loaded and ready to be rendered.
pub fn ready(cx: &Context, request: &Request) -> Result<impl Template, Refusal> {
    cx.read(|tx| {
        let mut filters = Filters::read(tx, cx, &request.query)?;
        let tally = store::counts::tally(tx, &cx.network.id, &filters.wanted)?;
        let pager = Pager::of("/activities", &request.query, tally.activities);
        (filters.wanted.page, filters.wanted.size) = (pager.now, pager.size);
        let activities = store::list_lines(tx, &cx.network.id, &filters.wanted)?;
        let names = Names::among(&filters.bodies, &filters.members, &activities).and_of(
            tx,
            cx,
            activities.iter().map(|a| &a.happened),
        )?;
        let query = request.query.query_without(&["sort", "page", "all", "lang"]);
        Ok::<_, Refusal>(List {
            panels: cx.panels(tx, Place::Activities, &query)?,
            page: cx.page("activity-title"),
            samples_shown: filters.samples_shown,
            has_samples: activities.iter().any(|a| a.happened.sample),
            filters,
            activities,
            names,
            tally,
            pager,
            may_record: rules::may_record_something(&cx.viewer).is_ok(),
            may_switch: rules::may_switch_samples(&cx.viewer).is_ok(),
            query,
            key: platform::ids::secret(),
            quick_line: quick_line::form_html(cx)?,
        })
    })
}

/// POST `/activities/samples`: shows or hides the samples of the network.
pub(crate) fn switch(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    cx.signed_in()?;
    let shown = request.form.one("shown") == Some("1");
    let said = if shown { "activity-samples-now-shown" } else { "activity-samples-now-hidden" };
    cx.once(&request.form, said, |tx| {
        commands::show_samples(tx, cx, shown)?;
        Ok("/activities".into())
    })
}
