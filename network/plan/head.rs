//! What all pages of a plan share at their top: the bar of views, the notices on its text, and since when it is in
//! force, in words.

use askama::Template;
use platform::Words;
use platform::page::{Link, Shell};
use platform::web::Acts;
use platform::words::dates;
use viewer::Context;

use crate::part::{Part, PartKind};
use crate::table::foreign;
use crate::work_plan::{Certainty, Force, WorkPlan};

/// Which view of a plan a page is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum View {
    Table,
    Board,
    Timeline,
    Year,
    Matrix,
    Challenges,
    Tracking,
    Compare,
    Other,
}

/// The bar of views and, under it, what must be known of the text.
#[derive(Template)]
#[template(path = "head.html")]
pub(crate) struct Bar {
    page: Shell,
    views: Vec<Link>,
    summarised: bool,
    note: String,
    lang: Option<&'static str>,
}

impl askama::filters::HtmlSafe for Bar {}

impl Bar {
    pub fn new(page: &Shell, plan: &WorkPlan, parts: &[Part], actions: usize, here: View) -> Self {
        let has = |kind: PartKind| parts.iter().any(|p| p.kind == kind);
        let mut views = vec![(View::Table, "", "plan-view-table")];
        if actions > 0 {
            views.push((View::Board, "/board", "plan-view-board"));
            views.push((View::Timeline, "/timeline", "plan-view-timeline"));
            views.push((View::Year, "/year", "plan-view-year"));
        }
        if has(PartKind::ActionLine) {
            views.push((View::Matrix, "/matrix", "plan-view-matrix"));
        }
        if has(PartKind::Challenge) {
            views.push((View::Challenges, "/challenges", "plan-view-challenges"));
        }
        views.push((View::Tracking, "/tracking", "plan-view-tracking"));
        views.push((View::Compare, "/compare", "plan-view-compare"));
        let link = |(view, tail, key): (View, &str, &str)| {
            Link::new(format!("{}{tail}", plan.href()), page.t(key)).current(view == here)
        };
        Self {
            views: views.into_iter().map(link).collect(),
            summarised: plan.is_summarised(),
            note: plan.note.clone(),
            lang: foreign(page),
            page: page.clone(),
        }
    }
}

/// The shell of a page below a plan.
pub(crate) fn below(cx: &Context, plan: &WorkPlan, title: String) -> Shell {
    cx.shell(title).under("/plan", cx.words.t("plan-title")).under(plan.href(), plan.title.clone())
}

/// Since when a plan is in force, and how surely.
pub(crate) fn force_sentence(words: Words, force: Option<&Force>) -> String {
    let Some(force) = force else { return words.t("plan-force-none") };
    let language = words.language;
    let planned = force.certainty == Certainty::Planned;
    let key = match (planned, force.decided.is_some()) {
        (true, true) => "plan-force-planned-decided",
        (true, false) => "plan-force-planned",
        (false, true) => "plan-force-stated-decided",
        (false, false) => "plan-force-stated",
    };
    let mut decided = force.decided.map_or_else(String::new, |d| d.write_when(language));
    if !force.place.is_empty() {
        decided = format!("{decided} {}", language.in_place(&force.place));
    }
    // Each language joins a day to its sentence in its own way: « des de l’1 », « desde el 1 », « from 1 ».
    words.ta(
        key,
        &[
            ("day", dates::day(language, force.from).into()),
            ("on", dates::on_day(language, force.from).into()),
            ("of", dates::of_day(language, force.from).into()),
            ("decided", decided.into()),
        ],
    )
}
