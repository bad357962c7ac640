//! The actions of a plan as CSV and as JSON, for other programs: the same facts as the pages, all of them.

use std::collections::HashMap;

use documents::UnitId;
use platform::Refusal;
use platform::page::{File, Reply, Shell};
use platform::sheet::write::csv;
use platform::web::{Acts as _, Request};
use serde_json::{Value, json};
use settings::vocabulary::Vocabulary;
use viewer::Context;

use crate::action::{self, Action, Cited, Group};
use crate::overview::{Overview, who_answers};
use crate::table::written;

const FIELDS: [&str; 20] = [
    "number",
    "title",
    "text",
    "area",
    "instrument",
    "themes",
    "responsible",
    "partners",
    "when",
    "funding",
    "strategic-lines",
    "action-lines",
    "printed",
    "condition",
    "state",
    "since",
    "sample",
    "activities",
    "sample-activities",
    "doubts",
];

pub(crate) fn as_csv(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let slug = request.param("plan");
    let bytes = table(cx, slug)?;
    let name = format!("{}-{slug}.csv", cx.words.t("plan-export-name"));
    Ok(Reply::File(File { bytes, media_type: "text/csv; charset=utf-8", name, keep: true }))
}

/// The actions of a plan as the bytes of a CSV file.
pub(crate) fn table(cx: &Context, slug: &str) -> Result<Vec<u8>, Refusal> {
    let (plan, doubts) = load(cx, slug)?;
    let page = cx.shell(String::new());
    let head: Vec<String> = FIELDS.iter().map(|f| page.t(format!("plan-export-{f}"))).collect();
    let rows: Vec<Vec<String>> = plan.actions.iter().map(|a| cells(&page, &plan, a, &doubts)).collect();
    Ok(csv(head, rows))
}

pub(crate) fn as_json(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let (plan, doubts) = load(cx, request.param("plan"))?;
    let actions: Vec<Value> = plan.actions.iter().map(|a| object(&plan, a, &doubts)).collect();
    let whole = json!({
        "plan": plan.plan.slug,
        "title": plan.plan.title,
        "from": plan.plan.first.to_string(),
        "to": plan.plan.last.to_string(),
        "text_status": plan.plan.text_status,
        "source": plan.plan.source,
        "in_force_from": plan.plan.force.as_ref().map(|f| f.from.to_string()),
        "in_force_certainty": plan.plan.force.as_ref().map(|f| f.certainty),
        "counted_on": plan.today.to_string(),
        "includes_samples": plan.samples,
        "actions": actions,
    });
    let bytes = serde_json::to_vec_pretty(&whole).map_err(Refusal::fault)?;
    Ok(Reply::File(File {
        bytes,
        media_type: "application/json",
        name: format!("plan-{}.json", plan.plan.slug),
        keep: false,
    }))
}

type Doubts = HashMap<UnitId, Vec<String>>;

fn load(cx: &Context, slug: &str) -> Result<(Overview, Doubts), Refusal> {
    cx.read(|tx| {
        let plan = Overview::load(tx, cx, slug)?;
        let ids: Vec<UnitId> = plan.actions.iter().map(|a| a.id.clone()).collect();
        let mut doubts = Doubts::new();
        for (action, field) in action::store::doubtful_fields(tx, &cx.network.id, &ids)? {
            doubts.entry(action).or_default().push(field.to_string());
        }
        Ok((plan, doubts))
    })
}

fn codes(plan: &Overview, cited: &[Cited]) -> Vec<String> {
    cited.iter().filter_map(|c| plan.part(&c.part)).map(|p| p.code.clone()).collect()
}

fn printed(action: &Action) -> Vec<&str> {
    action.action_lines.iter().map(|c| c.printed.as_str()).collect()
}

/// How many of the activities that are counted for an action are invented examples.
fn sample_activities(plan: &Overview, action: &Action) -> i64 {
    plan.tally(action.purpose.as_ref()).map_or(0, |t| t.samples)
}

fn cells(page: &Shell, plan: &Overview, a: &Action, doubts: &Doubts) -> Vec<String> {
    let term = |v: Vocabulary, code: &str| plan.term(v, code).to_owned();
    let joined = |all: Vec<String>| all.join("; ");
    let group = |g: Group| page.t(format!("plan-group-{g}"));
    let open = doubts
        .get(&a.id)
        .map(|fields| fields.iter().map(|f| page.t(format!("plan-doubt-field-{f}"))).collect())
        .unwrap_or_default();
    vec![
        a.number.clone(),
        plan.title(&a.id).to_owned(),
        plan.texts.get(&a.id).map(|t| t.text.clone()).unwrap_or_default(),
        a.area.as_ref().and_then(|id| plan.part(id)).map(|p| plan.area_name(p).to_owned()).unwrap_or_default(),
        a.instrument.as_deref().map(|c| term(Vocabulary::Instrument, c)).unwrap_or_default(),
        joined(a.themes.iter().map(|c| term(Vocabulary::Theme, c)).collect()),
        who_answers(a, &plan.bodies, &page.t("plan-sample"), group),
        a.partners.join("; "),
        written(page, a, true),
        joined(a.funding.iter().map(|f| term(Vocabulary::Funding, &f.code)).collect()),
        joined(codes(plan, &a.strategic_lines)),
        joined(codes(plan, &a.action_lines)),
        printed(a).join("; "),
        a.condition.clone(),
        page.t(a.execution.state.title()),
        a.execution.since.map(|d| d.to_string()).unwrap_or_default(),
        if a.execution.sample { page.t("plan-sample") } else { String::new() },
        plan.activities(a.purpose.as_ref()).to_string(),
        sample_activities(plan, a).to_string(),
        joined(open),
    ]
}

fn object(plan: &Overview, a: &Action, doubts: &Doubts) -> Value {
    let windows: Vec<Value> = a
        .windows
        .iter()
        .map(|w| json!({ "kind": w.kind, "from": w.first.to_string(), "to": w.last.to_string() }))
        .collect();
    json!({
        "number": a.number,
        "title": plan.title(&a.id),
        "text": plan.texts.get(&a.id).map_or("", |t| t.text.as_str()),
        "parent": a.parent.as_ref().and_then(|up| plan.actions.iter().find(|o| o.id == *up)).map(|up| up.number.as_str()),
        "area": a.area.as_ref().and_then(|id| plan.part(id)).map(|p| p.code.as_str()),
        "instrument": a.instrument,
        "themes": a.themes,
        "responsible": who_answers(a, &plan.bodies, "sample", |g| g.to_string()),
        "partners": a.partners,
        "windows": windows,
        "frequency": a.frequency,
        "funding": a.funding.iter().map(|f| f.code.as_str()).collect::<Vec<_>>(),
        "strategic_lines": codes(plan, &a.strategic_lines),
        "action_lines": codes(plan, &a.action_lines),
        "action_lines_printed": printed(a),
        "condition": a.condition,
        "state": a.execution.state,
        "since": a.execution.since.map(|d| d.to_string()),
        "late": plan.is_late(a),
        "sample": a.execution.sample,
        "activities": plan.activities(a.purpose.as_ref()),
        "sample_activities": sample_activities(plan, a),
        "uncertain": doubts.get(&a.id).cloned().unwrap_or_default(),
        "source": a.source,
        "source_line": a.source_line,
        "source_row": a.source_row,
    })
}
