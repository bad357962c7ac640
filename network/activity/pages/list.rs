//! The public list of activities, with its filters; and the switch that shows samples.

use askama::Template;
use platform::page::{self, Reply, Shell};
use platform::web::Request;
use platform::words::grammar::Language;
use platform::{Refusal, Tx};
use viewer::Context;

use super::filters::{Filters, Select};
use super::pager::Pager;
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
    selects: Vec<Select>,
    lines: Vec<Line>,
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
}

/// One activity of a list, in words.
pub(crate) struct Line {
    pub href: String,
    pub title: String,
    pub kind: String,
    pub on: String,
    pub iso: String,
    pub councils: String,
    pub hours: String,
    pub quantity: String,
    pub people: String,
    pub sample: bool,
    pub withdrawn: bool,
}

impl Line {
    pub fn of(cx: &Context, names: &Names, activity: &Activity) -> Self {
        let (language, happened) = (cx.words.language, &activity.happened);
        Self {
            href: activity.href(),
            title: happened.title.clone(),
            kind: cx.words.t(&happened.kind.title()),
            on: happened.when.write_short(language),
            iso: happened.when.first().to_string(),
            councils: councils_in_short(cx, names, activity),
            hours: happened.minutes.map(|m| language.time_spent(m)).unwrap_or_default(),
            quantity: facts::quantity(cx.words, happened),
            people: happened.people.map(|n| language.number(n)).unwrap_or_default(),
            sample: happened.sample,
            withdrawn: activity.withdrawn_at.is_some(),
        }
    }
}

/// « Vic, Manlleu, Manresa i 4 més »; without councils and bodies, the place.
fn councils_in_short(cx: &Context, names: &Names, activity: &Activity) -> String {
    let happened = &activity.happened;
    let all = names.organisations_of(happened);
    let mut shown: Vec<String> =
        all.iter().take(NAMED).map(|o| councils::short_of(o.kind, o.ine.as_deref(), &o.name).to_owned()).collect();
    if all.len() > NAMED {
        shown.push(cx.words.tn("activity-list-more", all.len() - NAMED));
    }
    if shown.is_empty() {
        shown = happened.unnamed.iter().map(|(kind, n)| cx.words.tn(&format!("activity-unnamed-{kind}"), *n)).collect();
    }
    if shown.is_empty() {
        shown = names.bodies_of(happened).iter().map(|b| b.name.clone()).collect();
    }
    if shown.is_empty() {
        return happened.place.clone();
    }
    cx.words.language.list(&shown)
}

pub(crate) fn lines(tx: &mut Tx, cx: &Context, names: Names, activities: &[Activity]) -> Result<Vec<Line>, Refusal> {
    let names = names.and_of(tx, cx, activities.iter().map(|a| &a.happened))?;
    Ok(activities.iter().map(|activity| Line::of(cx, &names, activity)).collect())
}

impl List {
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
        let selects = filters.selects();
        let names = Names::known(std::mem::take(&mut filters.bodies), std::mem::take(&mut filters.members));
        let lines = lines(tx, cx, names, &activities)?;
        Ok::<_, Refusal>(List {
            page: cx.page("activity-title"),
            samples_shown: filters.samples_shown,
            has_samples: lines.iter().any(|l| l.sample),
            filters,
            selects,
            lines,
            tally,
            pager,
            may_record: rules::may_record_something(&cx.viewer).is_ok(),
            may_switch: rules::may_switch_samples(&cx.viewer).is_ok(),
            query: request.query.query_without(&["sort", "page", "all", "lang"]),
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
