//! The page of a challenge, an area, a strategic line or an action line, and the list of challenges.

use askama::Template;
use platform::Refusal;
use platform::page::{self, Reply, Shell};
use platform::slice::Place;
use platform::web::Request;
use viewer::Context;

use super::{Part, PartKind, Reading};
use crate::action::Action;
use crate::dashboard::{Line, lines};
use crate::head::{Bar, View, below};
use crate::overview::Overview;
use crate::table::{ActionTable, foreign};

#[derive(Template)]
#[template(path = "part/show.html")]
struct Show {
    page: Shell,
    eyebrow: String,
    lead: String,
    bar: Bar,
    inferred: String,
    objectives: Vec<String>,
    /// The strategic line it belongs to, or the action lines it has: code, address, title.
    related: Vec<(String, String, String)>,
    table: Option<ActionTable>,
    panels: Vec<String>,
    source: String,
    empty: bool,
    lang: Option<&'static str>,
}

#[derive(Template)]
#[template(path = "part/challenges.html")]
struct Challenges {
    page: Shell,
    bar: Bar,
    all: Vec<Line>,
    lang: Option<&'static str>,
}

pub(crate) fn challenges(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let plan = cx.read(|tx| Overview::load(tx, cx, request.param("plan")))?;
    let page = below(cx, &plan.plan, cx.words.t1("plan-challenges-title", "plan", plan.plan.title.as_str()));
    let all = lines(&page, &plan, PartKind::Challenge);
    if all.is_empty() {
        return Err(Refusal::NotFound);
    }
    let bar = Bar::new(&page, &plan.plan, &plan.parts, plan.actions.len(), View::Challenges);
    page::show(&Challenges { bar, all, lang: foreign(&page), page })
}

pub(crate) fn challenge(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    show(cx, request, &[PartKind::Challenge])
}

pub(crate) fn area(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    show(cx, request, &[PartKind::Area])
}

pub(crate) fn line(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    show(cx, request, &[PartKind::StrategicLine, PartKind::ActionLine])
}

fn show(cx: &Context, request: &Request, kinds: &[PartKind]) -> Result<Reply, Refusal> {
    let made = cx.read(|tx| {
        let plan = Overview::load(tx, cx, request.param("plan"))?;
        let part = plan.part_by_code(kinds, request.param("code")).ok_or(Refusal::NotFound)?;
        let panels = match &part.purpose {
            Some(purpose) => cx.panels(tx, Place::Purpose, purpose.as_str())?,
            None => Vec::new(),
        };
        Ok::<_, Refusal>(compose(cx, &plan, part, panels))
    })?;
    page::show(&made)
}

fn compose(cx: &Context, plan: &Overview, part: &Part, panels: Vec<String>) -> Show {
    let name =
        if part.kind == PartKind::Area { plan.area_name(part).to_owned() } else { plan.title(&part.id).to_owned() };
    let title = if part.kind == PartKind::Area { name } else { format!("{}. {name}", part.code) };
    let page = below(cx, &plan.plan, title);
    let actions: Vec<&Action> = plan.actions.iter().filter(|a| belongs(a, part)).collect();
    let children = |kind: PartKind| plan.parts_of(kind).filter(|p| p.parent.as_ref() == Some(&part.id));
    let link = |p: &Part| (p.code.clone(), p.href(&plan.plan.slug), plan.title(&p.id).to_owned());
    let mut related: Vec<_> = children(PartKind::ActionLine).map(link).collect();
    related.extend(part.parent.as_ref().and_then(|up| plan.part(up)).map(link));
    Show {
        eyebrow: page.t(format!("plan-part-{}", part.kind)),
        lead: page.t(format!("plan-part-{}-lead", part.kind)),
        bar: Bar::new(&page, &plan.plan, &plan.parts, plan.actions.len(), View::Other),
        inferred: if part.reading == Reading::Inferred {
            page.t(format!("plan-part-{}-inferred", part.kind))
        } else {
            String::new()
        },
        objectives: children(PartKind::Objective).map(|p| plan.title(&p.id).to_owned()).collect(),
        related,
        empty: actions.is_empty() && matches!(part.kind, PartKind::ActionLine | PartKind::StrategicLine),
        table: (!actions.is_empty()).then(|| ActionTable::new(&page, plan, &actions, None)),
        panels,
        source: part.source_line.map_or_else(String::new, |line| {
            page.t2("plan-source-line", "source", part.source.as_str(), "line", line.to_string())
        }),
        lang: foreign(&page),
        page,
    }
}

fn belongs(action: &Action, part: &Part) -> bool {
    match part.kind {
        PartKind::Challenge | PartKind::Objective => false,
        PartKind::Area => action.area.as_ref() == Some(&part.id),
        PartKind::StrategicLine => action.strategic_lines.iter().any(|c| c.part == part.id),
        PartKind::ActionLine => action.action_lines.iter().any(|c| c.part == part.id),
    }
}
