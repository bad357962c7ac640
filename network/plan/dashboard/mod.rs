//! The front of a plan: key figures, states, commitments, challenges, the year, and the table of its actions.

pub(crate) mod year;

use askama::Template;
use platform::Refusal;
use platform::forms::Pairs;
use platform::page::charts::{self, Frame, Part as Slice, Tone};
use platform::page::{self, Link, Reply, Shell};
use platform::web::{Acts, Request};
use platform::words::dates;
use platform::words::grammar::sentence_start;
use viewer::Context;

use crate::commitment::meters::Meters;
use crate::execution::State;
use crate::export;
use crate::head::{Bar, View, force_sentence};
use crate::overview::Overview;
use crate::paper::{self, Whole};
use crate::part::PartKind;
use crate::rules;
use crate::table::{ActionTable, FilterBar, Sieve, foreign};
use crate::views::{Layout, SavedView, ViewBar};
use crate::work_plan::{self, Certainty, DraftingStep, Mandate, Shape};

/// What was loaded; the template asks for its pieces.
#[derive(Template)]
#[template(path = "dashboard/show.html")]
struct Show {
    page: Shell,
    plan: Overview,
    meters: Meters,
    steps: Vec<DraftingStep>,
    mandates: Vec<Mandate>,
    sieve: Sieve,
    views: ViewBar,
    /// The card of its documents, ready.
    files: String,
    may_edit: bool,
    may_record: bool,
}

pub(crate) struct Tile {
    icon: &'static str,
    pub label: String,
    pub figure: usize,
    pub href: String,
    pub note: String,
}

/// A challenge or an area with how much was recorded for it.
pub(crate) struct Line {
    pub code: String,
    pub href: String,
    pub title: String,
    pub note: String,
    pub inferred: bool,
}

/// A step in drawing it up, or a mandate.
pub(crate) struct Step {
    pub title: String,
    pub when: String,
    pub note: String,
    pub planned: bool,
}

impl Show {
    fn lead(&self) -> String {
        let lead = lead(&self.page, &self.plan);
        if self.plan.plan.last >= self.plan.today {
            return lead;
        }
        let on = dates::on_day(self.page.words.language, self.plan.plan.last);
        self.page.t2("plan-lead-over", "lead", lead, "on", on)
    }

    fn force(&self) -> String {
        force_sentence(self.page.words, self.plan.plan.force.as_ref())
    }

    fn is_planned(&self) -> bool {
        self.plan.plan.force.as_ref().is_some_and(|f| f.certainty == Certainty::Planned)
    }

    fn is_in_force(&self) -> bool {
        self.plan.plan.in_force_on(self.plan.today)
    }

    fn bar(&self) -> Bar {
        Bar::new(&self.page, &self.plan.plan, &self.plan.parts, self.plan.actions.len(), View::Table)
    }

    /// The table as it is shown, in the forms in which it is taken away.
    fn tables(&self) -> Vec<Link> {
        export::links(&self.plan.plan, &self.sieve)
    }

    /// The forms in which the whole plan leaves: name and ending.
    fn whole_forms(&self) -> Vec<(&'static str, &'static str)> {
        let pdf = paper::can_be_printed(&self.plan).then_some(("PDF", "pdf"));
        pdf.into_iter().chain([("Word", "docx")]).collect()
    }

    /// Whether samples count in the figures.
    fn has_samples(&self) -> bool {
        self.plan.sampled || self.meters.have_samples()
    }

    /// That nobody said how a plan that is over ended; empty when it is not so.
    fn untold(&self) -> String {
        match self.plan.plan.shape {
            _ if !self.plan.is_over_untold() => String::new(),
            Shape::Lines => self.page.t("plan-untold-actions"),
            Shape::Areas => self.page.t("plan-untold-items"),
        }
    }

    fn tiles(&self) -> Vec<Tile> {
        tiles(&self.page, &self.plan)
    }

    /// The ring of states, and its legend.
    fn states(&self) -> (String, String) {
        states(&self.page, &self.plan)
    }

    fn year(&self) -> Option<year::Year> {
        (!self.plan.actions.is_empty()).then(|| year::Year::of(&self.page, &self.plan))
    }

    fn challenges(&self) -> Vec<Line> {
        lines(&self.page, &self.plan, PartKind::Challenge)
    }

    fn areas(&self) -> Vec<Line> {
        lines(&self.page, &self.plan, PartKind::Area)
    }

    fn step(&self, one: &DraftingStep) -> Step {
        step(&self.page, one)
    }

    fn mandate(&self, one: &Mandate) -> Step {
        mandate(&self.page, one)
    }

    fn filters(&self) -> FilterBar {
        let leave = self.sieve.group.is_some() || !self.is_open();
        FilterBar::new(&self.page, &self.plan, &self.sieve, self.plan.plan.href(), "#actions").leaving(leave)
    }

    /// The rows that the filters leave; nothing when they leave none.
    fn table(&self) -> Option<ActionTable> {
        let wanted = self.sieve.pass(&self.plan);
        (!wanted.is_empty()).then(|| ActionTable::new(&self.page, &self.plan, &wanted, self.sieve.group))
    }

    fn met_of_all(&self) -> String {
        let language = self.page.words.language;
        let all = language.of_word(&language.number(self.meters.all.len()));
        self.page.t2("plan-tile-commitments-of", "met", self.meters.met(), "of", all)
    }

    fn is_open(&self) -> bool {
        self.sieve.is_open()
    }

    fn none_key(&self) -> &'static str {
        if self.plan.plan.shape == Shape::Lines { "plan-none-action" } else { "plan-none-item" }
    }

    fn lang(&self) -> Option<&'static str> {
        foreign(&self.page)
    }
}

/// `/plan/2024`; and `/plan/2024.pdf`, `.docx`.
pub(crate) fn show(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    match Whole::of_address(request.param("plan")) {
        Some((slug, form)) => paper::download(cx, slug, form),
        None => page::show(&ready(cx, request)?),
    }
}

/// The page, loaded and ready to be rendered.
pub fn ready(cx: &Context, request: &Request) -> Result<impl Template, Refusal> {
    loaded(cx, request.param("plan"), &request.query, None)
}

/// The same with the filters of a saved view.
pub(crate) fn open(cx: &Context, plan: &str, view: &SavedView) -> Result<Reply, Refusal> {
    page::show(&loaded(cx, plan, &view.chosen(), Some(view))?)
}

fn loaded(cx: &Context, plan: &str, chosen: &Pairs, view: Option<&SavedView>) -> Result<Show, Refusal> {
    cx.read(|tx| {
        let plan = Overview::load(tx, cx, plan)?;
        let sieve = Sieve::read(chosen, &cx.viewer);
        let page = cx.shell(plan.plan.title.clone()).under("/plan", cx.words.t("plan-title"));
        Ok::<_, Refusal>(Show {
            meters: Meters::load(tx, cx, &page, &plan)?,
            steps: work_plan::store::steps_of(tx, &cx.network.id, &plan.plan.id)?,
            mandates: work_plan::store::mandates_of(tx, &cx.network.id, &plan.plan.id)?,
            files: crate::files::card(tx, cx, &plan.plan)?,
            views: ViewBar::load(tx, cx, &page, &plan.plan, &sieve, (Layout::Table, view))?,
            sieve,
            may_edit: rules::may_edit(&cx.viewer).is_ok(),
            may_record: plan.plan.in_force_on(plan.today) && activity::may_record_something(&cx.viewer).is_ok(),
            plan,
            page,
        })
    })
}

pub(crate) fn lead(page: &Shell, plan: &Overview) -> String {
    let count = |kind: PartKind| plan.parts_of(kind).count();
    let agreed = plan.plan.force.as_ref().is_some_and(|force| force.certainty == Certainty::Stated);
    let what = page.t(match (agreed, plan.plan.last < plan.today) {
        (true, true) => "plan-lead-agreed-over",
        (true, false) => "plan-lead-agreed",
        (false, true) => "plan-lead-proposed-over",
        (false, false) => "plan-lead-proposed",
    });
    match plan.plan.shape {
        Shape::Lines if count(PartKind::StrategicLine) + count(PartKind::ActionLine) == 0 => {
            page.words.ta("plan-lead-lines-alone", &[("what", what.into()), ("n", plan.actions.len().into())])
        }
        Shape::Lines => page.words.ta(
            "plan-lead-lines",
            &[
                ("what", what.into()),
                ("n", plan.actions.len().into()),
                ("strategic", count(PartKind::StrategicLine).into()),
                ("lines", count(PartKind::ActionLine).into()),
            ],
        ),
        Shape::Areas if plan.actions.is_empty() => {
            page.t2("plan-lead-parts", "challenges", count(PartKind::Challenge), "areas", count(PartKind::Area))
        }
        Shape::Areas if count(PartKind::Challenge) == 0 => page.words.ta(
            "plan-lead-areas-alone",
            &[("what", what.into()), ("n", plan.actions.len().into()), ("areas", count(PartKind::Area).into())],
        ),
        Shape::Areas => page.words.ta(
            "plan-lead-areas",
            &[
                ("what", what.into()),
                ("n", plan.actions.len().into()),
                ("challenges", count(PartKind::Challenge).into()),
                ("areas", count(PartKind::Area).into()),
            ],
        ),
    }
}

pub(crate) fn tiles(page: &Shell, plan: &Overview) -> Vec<Tile> {
    if plan.actions.is_empty() {
        return Vec::new();
    }
    let key = if plan.plan.shape == Shape::Lines { "plan-of-actions" } else { "plan-of-items" };
    let of_all = of_all(page, key, plan.actions.len());
    let mut tiles: Vec<Tile> = [(State::InProgress, "half"), (State::Finished, "check"), (State::Pending, "dashed")]
        .into_iter()
        .map(|(state, icon)| Tile {
            icon,
            label: page.t(format!("plan-tile-{state}")),
            figure: plan.in_state(state),
            href: format!("{}?state={state}#actions", plan.plan.href()),
            note: of_all.clone(),
        })
        .collect();
    tiles.push(Tile {
        icon: "clock",
        label: page.t("plan-tile-late"),
        figure: plan.late(),
        href: format!("{}?state=late#actions", plan.plan.href()),
        note: page.t("plan-tile-late-why"),
    });
    tiles
}

/// « de 62 actuacions », « d’11 actuacions ».
fn of_all(page: &Shell, key: &str, n: usize) -> String {
    let language = page.words.language;
    page.t2(key, "n", n, "of", language.of_word(&language.number(n)))
}

/// The ring of states with its legend: always in the same order.
fn states(page: &Shell, plan: &Overview) -> (String, String) {
    const ORDER: [(State, Tone, bool); 5] = [
        (State::Finished, Tone::Done, true),
        (State::InProgress, Tone::Progress, true),
        (State::Postponed, Tone::Accent, false),
        (State::Cancelled, Tone::Blocked, false),
        (State::Pending, Tone::Todo, true),
    ];
    let parts: Vec<Slice> = ORDER
        .into_iter()
        .map(|(state, tone, always)| (state, plan.in_state(state), tone, always))
        .filter(|(_, n, _, always)| *always || *n > 0)
        .map(|(state, n, tone, _)| {
            #[expect(clippy::cast_precision_loss, reason = "some thousands at most")]
            let value = n as f64;
            Slice::new(page.t(state.title()), value, page.words.language.number(n), tone)
        })
        .collect();
    let unit = if plan.plan.shape == Shape::Lines { "plan-unit-actions" } else { "plan-unit-items" };
    let total = page.words.language.number(plan.actions.len());
    let title = page.t("plan-states-title");
    let description = parts.iter().map(|p| format!("{}: {}", p.label, p.shown)).collect::<Vec<_>>().join("; ");
    let donut = charts::donut(&Frame::page("states-ring", &title, &description), &parts, &total, &page.t(unit));
    (donut, charts::legend(&parts))
}

pub(crate) fn lines(page: &Shell, plan: &Overview, kind: PartKind) -> Vec<Line> {
    let line = |part: &crate::part::Part| {
        let n = plan.activities(part.purpose.as_ref());
        Line {
            code: if kind == PartKind::Area { String::new() } else { part.code.clone() },
            href: part.href(&plan.plan.slug),
            title: if kind == PartKind::Area {
                plan.area_name(part).to_owned()
            } else {
                plan.title(&part.id).to_owned()
            },
            note: if part.purpose.is_some() { page.tn("plan-activities", n) } else { String::new() },
            inferred: part.reading == crate::part::Reading::Inferred,
        }
    };
    plan.parts_of(kind).map(line).collect()
}

pub(crate) fn step(page: &Shell, step: &DraftingStep) -> Step {
    let language = page.words.language;
    let mut when = step.held_on.map_or_else(|| page.t("plan-step-no-date"), |day| dates::day(language, day));
    if !step.place.is_empty() {
        when = format!("{when}, {}", step.place);
    }
    Step {
        title: page.t(format!("plan-step-{}", step.kind)),
        when,
        note: sentence_start(&step.note),
        planned: step.certainty == Certainty::Planned,
    }
}

pub(crate) fn mandate(page: &Shell, one: &Mandate) -> Step {
    let mut when = one.held_on.map_or_else(|| page.t("plan-step-no-date"), |day| dates::day(page.words.language, day));
    if !one.place.is_empty() {
        when = format!("{when}, {}", one.place);
    }
    Step { title: page.t(format!("plan-mandate-{}", one.origin)), when, note: one.text.clone(), planned: false }
}
