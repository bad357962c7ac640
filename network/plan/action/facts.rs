//! What the page of an action shows, put into words: facts, lines as printed and as read, what the source leaves
//! open, commitments, evidence, and how it stood over time.

use askama::Template;
use platform::clock;
use platform::page::Shell;
use platform::words::dates;
use platform::{Refusal, Say, Tx, Words};
use settings::vocabulary::Vocabulary;
use viewer::Context;

use super::{Action, Cited, Doubt, Mismatch, Origin, Responsible, Role, Who, mismatches, store};
use crate::commitment::meters::Meters;
use crate::compare::kin::{self, Kin};
use crate::execution::{self, StateFact};
use crate::head::below;
use crate::overview::{Overview, bodies_of};
use crate::rules;
use crate::table::{ActionTable, foreign, written};
use crate::work_plan::Shape;

#[derive(Template)]
#[template(path = "action/show.html")]
#[expect(clippy::struct_excessive_bools, reason = "a page shows or leaves out many things")]
pub(crate) struct Sheet {
    page: Shell,
    href: String,
    eyebrow: String,
    number: String,
    title: String,
    text: String,
    state: &'static str,
    state_said: String,
    late: bool,
    sample: bool,
    summarised: bool,
    condition: String,
    facts: Vec<Fact>,
    responsible: Vec<Named>,
    lines: Vec<CitedLine>,
    warnings: Vec<String>,
    doubts: Vec<(String, String)>,
    under: Option<ActionTable>,
    above: Option<(String, String)>,
    kin: Vec<Kin>,
    meters: Meters,
    panels: Vec<String>,
    states: Vec<Told>,
    versions: Vec<Told>,
    source: String,
    record: Option<String>,
    may_edit: bool,
    may_state: bool,
    why_not: String,
    lang: Option<&'static str>,
}

struct Fact {
    term: String,
    value: String,
    href: String,
    unset: bool,
    foreign: bool,
}

struct Named {
    name: String,
    href: String,
    role: String,
    sample: bool,
}

struct CitedLine {
    code: String,
    href: String,
    title: String,
    /// The code that the document prints, when it is another.
    printed: String,
    inferred: bool,
}

/// Something that was said of the action on a day.
struct Told {
    on: String,
    day: String,
    what: String,
    by: String,
    reason: String,
    sample: bool,
}

impl Sheet {
    pub fn of(
        tx: &mut Tx,
        cx: &Context,
        plan: &Overview,
        action: &Action,
        panels: Vec<String>,
    ) -> Result<Self, Refusal> {
        let network = &cx.network.id;
        let page = below(cx, &plan.plan, format!("{} {}", action.number, plan.title(&action.id)));
        let doubts = store::doubts_of(tx, network, &action.id)?;
        let mut states = execution::history(tx, network, &action.id)?;
        states.retain(|s| plan.samples || s.origin != Origin::Sample);
        let versions = documents::history(tx, network, &action.id)?;
        let who = bodies_of(tx, cx, states.iter().filter_map(|s| s.body.clone()).collect())?;
        let said = states
            .iter()
            .map(|s| told_state(&page, s, s.body.as_ref().and_then(|b| who.get(b)).map(|b| b.name.as_str())))
            .collect();
        let meters = Meters::load(tx, cx, &page, plan)?.only(&action.id);
        let (may_state, why_not) = allowed(cx, action);
        let children: Vec<&Action> = plan.actions.iter().filter(|a| a.parent.as_ref() == Some(&action.id)).collect();
        let only_leads = action.responsible.iter().all(|r| r.role == Role::Lead);
        let record = plan.plan.lasts_on(cx.today()) && activity::may_record_something(&cx.viewer).is_ok();
        Ok(Self {
            href: action.href(&plan.plan.slug),
            eyebrow: eyebrow(&page, plan, action),
            number: action.number.clone(),
            title: plan.title(&action.id).to_owned(),
            text: plan.texts.get(&action.id).map(|v| v.text.clone()).unwrap_or_default(),
            state: action.execution.state.as_str(),
            state_said: page.t(action.execution.state.title()),
            late: plan.is_late(action),
            sample: action.execution.sample,
            summarised: plan.plan.is_summarised(),
            condition: action.condition.clone(),
            facts: facts(&page, plan, action),
            responsible: action.responsible.iter().map(|r| named(&page, plan, r, only_leads)).collect(),
            lines: cited_lines(plan, action),
            warnings: mismatches(&action.strategic_lines, &action.action_lines, &plan.parts)
                .iter()
                .map(|m| warning(page.words, plan, m))
                .collect(),
            doubts: doubts.iter().map(|d| doubt(page.words, d)).collect(),
            under: (!children.is_empty()).then(|| ActionTable::new(&page, plan, &children, None)),
            above: action
                .parent
                .as_ref()
                .and_then(|up| plan.actions.iter().find(|a| a.id == *up))
                .map(|up| (up.href(&plan.plan.slug), format!("{} {}", up.number, plan.title(&up.id)))),
            kin: kin::of(tx, cx, &action.id)?,
            meters,
            panels,
            states: said,
            versions: if versions.len() > 1 {
                versions.iter().map(|v| told_version(&page, v)).collect()
            } else {
                Vec::new()
            },
            source: source(page.words, action),
            record: action.purpose.as_ref().filter(|_| record).map(|p| format!("/activities/new?purpose={p}")),
            may_edit: rules::may_edit(&cx.viewer).is_ok(),
            may_state,
            why_not,
            lang: foreign(&page),
            page,
        })
    }
}

/// Whether the viewer may say how the action goes; and if not, why, for a person who is signed in.
fn allowed(cx: &Context, action: &Action) -> (bool, String) {
    match rules::may_record_state(&cx.viewer, action.bodies()) {
        Ok(()) => (true, String::new()),
        Err(_) if cx.viewer.is_public() => (false, String::new()),
        Err(why) => (false, cx.words.say(&Say::from(why))),
    }
}

fn eyebrow(page: &Shell, plan: &Overview, action: &Action) -> String {
    let key = if plan.plan.shape == Shape::Lines { "plan-eyebrow-action" } else { "plan-eyebrow-item" };
    let place = action.area.as_ref().and_then(|a| plan.part(a)).map(|a| plan.area_name(a).to_owned());
    let place = place.or_else(|| action.instrument.as_deref().map(|i| plan.term(Vocabulary::Instrument, i).to_owned()));
    let kind = page.t1(key, "plan", plan.plan.title.as_str());
    place.map_or_else(|| kind.clone(), |place| format!("{kind} · {place}"))
}

fn facts(page: &Shell, plan: &Overview, action: &Action) -> Vec<Fact> {
    let mut all = Vec::new();
    let mut put = |key: &str, value: String, href: String| {
        if !value.is_empty() {
            all.push(Fact { term: page.t(key), value, href, unset: false, foreign: key == "plan-field-partners" });
        }
    };
    if let Some(area) = action.area.as_ref().and_then(|a| plan.part(a)) {
        put("plan-field-area", plan.area_name(area).to_owned(), area.href(&plan.plan.slug));
    }
    let filtered = |field: &str, code: &str| format!("{}?{field}={code}#actions", plan.plan.href());
    if let Some(code) = &action.instrument {
        put("plan-field-instrument", plan.term(Vocabulary::Instrument, code).to_owned(), filtered("instrument", code));
    }
    let terms =
        |v: Vocabulary, codes: Vec<&String>| codes.into_iter().map(|c| plan.term(v, c)).collect::<Vec<_>>().join(", ");
    put("plan-field-themes", terms(Vocabulary::Theme, action.themes.iter().collect()), String::new());
    put("plan-field-when", written(page, action, plan.spans_years()), String::new());
    put("plan-field-funding", plan.funding(action).join(", "), String::new());
    if let Some(format) = action.format {
        put("plan-field-format", page.t(format!("plan-format-{format}")), String::new());
    }
    put("plan-field-partners", action.partners.join(", "), String::new());
    put("plan-field-activities", page.words.language.number(plan.activities(action.purpose.as_ref())), String::new());
    if action.windows.is_empty() && action.frequency.is_none() {
        all.insert(
            all.len().min(2),
            Fact {
                term: page.t("plan-field-when"),
                value: page.t("plan-unset"),
                href: String::new(),
                unset: true,
                foreign: false,
            },
        );
    }
    all
}

fn named(page: &Shell, plan: &Overview, one: &Responsible, only_leads: bool) -> Named {
    let (name, href) = match &one.who {
        Who::Body(id) => {
            plan.bodies.get(id).map(|b| (b.name.clone(), format!("/bodies/{}", b.slug))).unwrap_or_default()
        }
        Who::Group(group) => (page.t(format!("plan-group-{group}")), String::new()),
    };
    // A source that names bodies without saying who leads has all of them answer for it.
    let role = if only_leads { String::new() } else { page.t(format!("plan-role-{}", one.role)) };
    Named { name, href, role, sample: one.origin == Origin::Sample }
}

fn cited_lines(plan: &Overview, action: &Action) -> Vec<CitedLine> {
    let line = |cited: &Cited| {
        let part = plan.part(&cited.part)?;
        Some(CitedLine {
            code: part.code.clone(),
            href: part.href(&plan.plan.slug),
            title: plan.title(&part.id).to_owned(),
            printed: if cited.printed == part.code { String::new() } else { cited.printed.clone() },
            inferred: cited.origin == Origin::Inferred && cited.printed == part.code,
        })
    };
    action.strategic_lines.iter().chain(&action.action_lines).filter_map(line).collect()
}

fn warning(words: Words, plan: &Overview, mismatch: &Mismatch) -> String {
    let code = |unit: &documents::UnitId| plan.part(unit).map_or("", |p| p.code.as_str());
    match mismatch {
        Mismatch::NoActionLine(strategic) => words.t1("plan-warning-no-action-line", "line", code(strategic)),
        Mismatch::NoStrategicLine { line, belongs_to } => {
            words.t2("plan-warning-no-strategic-line", "line", code(line), "strategic", code(belongs_to))
        }
    }
}

fn doubt(words: Words, doubt: &Doubt) -> (String, String) {
    let why =
        words.t2(&format!("plan-doubt-{}", doubt.why), "printed", doubt.printed.as_str(), "read", doubt.read.as_str());
    (words.t(&format!("plan-doubt-field-{}", doubt.field)), why)
}

fn told_state(page: &Shell, fact: &StateFact, body: Option<&str>) -> Told {
    let language = page.words.language;
    let recorded = clock::local(fact.recorded_at).date();
    let day = dates::day(language, recorded);
    let by = match body {
        _ if recorded == fact.since => body.unwrap_or_default().to_owned(),
        Some(body) => page.t2("plan-recorded-by", "name", body, "day", day),
        None => page.t1("plan-recorded", "day", day),
    };
    Told {
        on: fact.since.to_string(),
        day: dates::day(language, fact.since),
        what: page.t(fact.state.title()),
        by,
        reason: fact.reason.clone(),
        sample: fact.origin == Origin::Sample,
    }
}

fn told_version(page: &Shell, version: &documents::Version) -> Told {
    let day = clock::local(version.recorded_at).date();
    let weight = format!("plan-version-{}", version.weight);
    Told {
        on: day.to_string(),
        day: dates::day(page.words.language, day),
        what: version.title.clone(),
        by: page.t1(&weight, "number", version.number.to_string()),
        reason: version.reason.clone(),
        sample: false,
    }
}

fn source(words: Words, action: &Action) -> String {
    let line = action.source_line.map_or_else(String::new, |line| line.to_string());
    let row = action.source_row.map_or_else(String::new, |row| row.to_string());
    match (action.source_line, action.source_row) {
        (Some(_), Some(_)) => words.ta(
            "plan-source-row",
            &[("source", action.source.as_str().into()), ("line", line.into()), ("row", row.into())],
        ),
        (Some(_), None) => words.t2("plan-source-line", "source", action.source.as_str(), "line", line),
        _ => String::new(),
    }
}
