//! The year of a plan on one sheet of paper, as networks draw it: what has its time above, what goes on all year below,
//! and at the foot how much has no time set. What was inferred is marked.

pub(crate) mod axis;

use askama::Template;
use platform::page::charts::Tone;
use platform::page::{self, Reply, Shell};
use platform::web::Request;
use platform::words::grammar::sentence_start;
use platform::{Refusal, Words};
use viewer::Context;

use crate::action::{Action, Window, WindowKind};
use crate::head::{Bar, View, below};
use crate::overview::Overview;
use crate::part::{Part, Reading};
use crate::table::foreign;
use crate::work_plan::Shape;
use axis::Axis;
use settings::vocabulary::Vocabulary;

#[derive(Template)]
#[template(path = "year/show.html")]
struct YearSheet {
    page: Shell,
    bar: Bar,
    milestones: Vec<Milestone>,
    scale: String,
    strands: Vec<Entry>,
    unset: Vec<Unset>,
    /// « El document no posa data a 19 actuacions… », when there are such.
    unset_said: Option<String>,
    lang: Option<&'static str>,
}

/// How much there is to print on the sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Density {
    Loose,
    Dense,
    Packed,
    /// More than can be read on one sheet.
    Several,
}

impl Density {
    /// By the actions that are drawn; one with two times is drawn twice.
    fn of(drawn: usize) -> Self {
        match drawn {
            0..=40 => Self::Loose,
            41..=60 => Self::Dense,
            61..=90 => Self::Packed,
            _ => Self::Several,
        }
    }
}

/// A time, and what is to be done in it.
struct Milestone {
    window: Window,
    when: String,
    strip: String,
    entries: Vec<Entry>,
}

struct Entry {
    number: String,
    href: String,
    title: String,
    /// In person or not, how often, what it is part of.
    note: String,
}

/// How many actions of an area, or an instrument, have no time.
struct Unset {
    name: String,
    inferred: bool,
    count: usize,
}

impl YearSheet {
    fn density(&self) -> Density {
        Density::of(self.strands.len() + self.milestones.iter().map(|m| m.entries.len()).sum::<usize>())
    }

    fn look(&self) -> &'static str {
        match self.density() {
            Density::Loose => "",
            Density::Dense => " year-dense",
            Density::Packed | Density::Several => " year-dense year-packed",
        }
    }

    fn lead(&self) -> String {
        self.page.t(if self.density() == Density::Several { "plan-sheet-lead-long" } else { "plan-sheet-lead" })
    }

    fn marks_inferred(&self) -> bool {
        self.unset.iter().any(|u| u.inferred)
    }
}

pub(crate) fn show(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let plan = cx.read(|tx| Overview::load(tx, cx, request.param("plan")))?;
    if plan.actions.is_empty() {
        return Err(Refusal::NotFound);
    }
    let axis = Axis::of(&plan);
    let page = below(cx, &plan.plan, cx.words.t1("plan-sheet-title", "plan", plan.plan.title.as_str()));
    let strands = plan.actions.iter().filter(|a| a.windows.iter().any(Window::is_continuous));
    page::show(&YearSheet {
        bar: Bar::new(&page, &plan.plan, &plan.parts, plan.actions.len(), View::Year),
        milestones: milestones(&page, &plan, &axis),
        scale: axis.scale(&page),
        strands: strands.map(|a| entry(page.words, &plan, a)).collect(),
        unset_said: unset_said(&page, &plan),
        unset: unset(&page, &plan),
        lang: foreign(&page),
        page,
    })
}

/// The times of the plan in their order, each once; a limit stands where it ends.
fn milestones(page: &Shell, plan: &Overview, axis: &Axis) -> Vec<Milestone> {
    let mut all: Vec<Milestone> = Vec::new();
    for action in &plan.actions {
        for window in action.windows.iter().filter(|w| !w.is_continuous()) {
            let entry = entry(page.words, plan, action);
            match all.iter_mut().find(|m| m.window == *window) {
                Some(known) => known.entries.push(entry),
                None => all.push(Milestone {
                    window: *window,
                    when: sentence_start(&window.write(page.words, plan.spans_years())),
                    strip: axis.strip(&format!("time-{}", all.len()), &[axis.lane(window, Tone::Accent)]),
                    entries: vec![entry],
                }),
            }
        }
    }
    all.sort_by_key(|m| {
        let stands = if m.window.kind == WindowKind::Until { m.window.last } else { m.window.first };
        (stands, m.window.last)
    });
    all
}

fn entry(words: Words, plan: &Overview, action: &Action) -> Entry {
    let mut notes: Vec<String> = action.format.iter().map(|f| words.t(&format!("plan-format-{f}"))).collect();
    notes.extend(action.frequency.iter().map(|f| words.t(&format!("plan-frequency-{f}"))));
    Entry {
        number: action.number.clone(),
        href: action.href(&plan.plan.slug),
        title: plan.title(&action.id).to_owned(),
        note: notes.join(" · "),
    }
}

fn unset_said(page: &Shell, plan: &Overview) -> Option<String> {
    let count = plan.actions.iter().filter(|a| a.windows.is_empty()).count();
    let what = if plan.plan.shape == Shape::Lines { "plan-count-action" } else { "plan-count-item" };
    (count > 0).then(|| page.t1("plan-sheet-unset", "what", page.tn(what, count)))
}

fn unset(page: &Shell, plan: &Overview) -> Vec<Unset> {
    let mut all: Vec<Unset> = Vec::new();
    for action in plan.actions.iter().filter(|a| a.windows.is_empty()) {
        let (name, inferred) = place(page, plan, action);
        match all.iter_mut().find(|u| u.name == name) {
            Some(known) => known.count += 1,
            None => all.push(Unset { name, inferred, count: 1 }),
        }
    }
    all
}

/// The area, or in a plan of lines the instrument, and whether the document leaves its name to be inferred.
fn place(page: &Shell, plan: &Overview, action: &Action) -> (String, bool) {
    let named = match plan.plan.shape {
        Shape::Lines => {
            action.instrument.as_ref().map(|code| (plan.term(Vocabulary::Instrument, code).to_owned(), false))
        }
        Shape::Areas => {
            let inferred = |area: &Part| area.reading == Reading::Inferred;
            action.area.as_ref().and_then(|id| plan.part(id)).map(|a| (plan.area_name(a).to_owned(), inferred(a)))
        }
    };
    named.unwrap_or_else(|| (page.t("plan-group-none"), false))
}
