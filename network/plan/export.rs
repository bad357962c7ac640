//! The actions of a plan as a table (CSV, XLSX, ODS) and as JSON: the same facts as the pages, all of them; with the
//! filters of an address, those that pass.

use std::collections::HashMap;

use documents::UnitId;
use platform::page::{File, Link, Reply, Shell};
use platform::sheet::write::{Cell, Column, Form, Table};
use platform::web::{Acts as _, Request};
use platform::{Refusal, Tx};
use serde_json::{Value, json};
use settings::vocabulary::Vocabulary;
use viewer::Context;

use crate::action::{self, Action, Cited, Group, Origin, Responsible, Role, Who};
use crate::namesakes::Namesakes;
use crate::overview::{Overview, named};
use crate::paper::{self, Whole};
use crate::table::{Sieve, written};
use crate::work_plan::WorkPlan;

pub(crate) const FIELDS: [&str; 22] = [
    "number",
    "title",
    "text",
    "area",
    "instrument",
    "themes",
    "responsible",
    "support",
    "partners",
    "when",
    "format",
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

/// `actions.csv`, `.xlsx`, `.ods`.
pub(crate) fn as_table(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let form = Form::of_address(&request.path).ok_or(Refusal::NotFound)?;
    table_file(cx, request.param("plan"), form, &Sieve::read(&request.query, &cx.viewer)).map(Reply::File)
}

/// Where the actions that a page shows are taken away: as a table, and for programs.
pub(crate) fn links(plan: &WorkPlan, sieve: &Sieve) -> Vec<Link> {
    let query = sieve.query().query_without(&["group"]);
    let filters = if query.is_empty() { query } else { format!("?{query}") };
    let tables = Form::ALL.map(|form| (form.name(), form.ending()));
    let forms = tables.into_iter().chain([("JSON", "json")]);
    forms.map(|(name, ending)| Link::new(format!("{}/actions.{ending}{filters}", plan.href()), name)).collect()
}

/// The forms in which a plan leaves: its actions as data, or the whole of it to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    Table(Form),
    Json,
    Pdf,
    Docx,
}

/// A plan in one of its forms, for whoever may see it: everybody.
pub fn file(cx: &Context, slug: &str, format: Format) -> Result<File, Refusal> {
    match format {
        Format::Table(form) => table_file(cx, slug, form, &Sieve::default()),
        Format::Json => json_file(cx, slug, &Sieve::default()),
        Format::Pdf => paper::file(cx, slug, Whole::Pdf),
        Format::Docx => paper::file(cx, slug, Whole::Docx),
    }
}

fn table_file(cx: &Context, slug: &str, form: Form, sieve: &Sieve) -> Result<File, Refusal> {
    File::table(form, &format!("{}-{slug}", cx.words.t("plan-export-name")), &table(cx, slug, sieve)?)
}

/// The actions of a plan that pass, with all their facts.
fn table(cx: &Context, slug: &str, sieve: &Sieve) -> Result<Table, Refusal> {
    let (plan, beside) = load(cx, slug)?;
    let (head, rows) = head_and_rows(&cx.shell(String::new()), &cx.origin, &plan, &sieve.pass(&plan), &beside);
    let (author, language) = (cx.network.name.clone(), cx.words.language);
    Ok(Table { title: plan.plan.title.clone(), author, language, on: cx.today(), head, rows })
}

/// A column for each of [`FIELDS`], and a row for each of `actions`.
pub(crate) fn head_and_rows(
    page: &Shell,
    origin: &str,
    plan: &Overview,
    actions: &[&Action],
    beside: &Beside,
) -> (Vec<Column>, Vec<Vec<Cell>>) {
    let column = |field: &&str| {
        let title = page.t(format!("plan-export-{field}"));
        match *field {
            "since" => Column::day(title),
            "activities" | "sample-activities" => Column::whole(title),
            _ => Column::text(title),
        }
    };
    let rows = actions.iter().map(|a| cells(page, origin, plan, a, beside));
    (FIELDS.iter().map(column).collect(), rows.collect())
}

pub(crate) fn as_json(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    json_file(cx, request.param("plan"), &Sieve::read(&request.query, &cx.viewer)).map(Reply::File)
}

fn json_file(cx: &Context, slug: &str, sieve: &Sieve) -> Result<File, Refusal> {
    let (plan, beside) = load(cx, slug)?;
    let actions: Vec<Value> = sieve.pass(&plan).into_iter().map(|a| object(&plan, a, &beside)).collect();
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
    let name = format!("{}-{}.json", cx.words.t("plan-export-name"), plan.plan.slug);
    Ok(File { bytes, media_type: "application/json", name, keep: false })
}

/// What a table of actions says beside what the plan's own rows do.
pub(crate) struct Beside {
    /// What the source leaves open, by action: codes of fields, each once.
    pub open: HashMap<UnitId, Vec<String>>,
    pub namesakes: Namesakes,
}

fn load(cx: &Context, slug: &str) -> Result<(Overview, Beside), Refusal> {
    cx.read(|tx| {
        let plan = Overview::load(tx, cx, slug)?;
        let ids: Vec<UnitId> = plan.actions.iter().map(|a| a.id.clone()).collect();
        let beside = beside(tx, cx, &ids)?;
        Ok((plan, beside))
    })
}

pub(crate) fn beside(tx: &mut Tx, cx: &Context, actions: &[UnitId]) -> Result<Beside, Refusal> {
    let mut open: HashMap<UnitId, Vec<String>> = HashMap::new();
    for (action, field) in action::store::doubtful_fields(tx, &cx.network.id, actions)? {
        let fields = open.entry(action).or_default();
        let field = field.to_string();
        if !fields.contains(&field) {
            fields.push(field);
        }
    }
    Ok(Beside { open, namesakes: Namesakes::of(&bodies::body::all(tx, &cx.network.id)?) })
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

/// Who answers for an action in a role; an invented one is followed by the mark.
pub(crate) fn who_of(page: &Shell, plan: &Overview, a: &Action, beside: &Beside, role: Role, mark: &str) -> String {
    let of_role = a.responsible.iter().filter(|r| r.role == role);
    let group = |g: Group| page.t(format!("plan-group-{g}"));
    named(of_role, &plan.bodies, |b| beside.namesakes.name(b, &page.words), mark, group)
}

fn cells(page: &Shell, origin: &str, plan: &Overview, a: &Action, beside: &Beside) -> Vec<Cell> {
    let term = |v: Vocabulary, code: &str| plan.term(v, code).to_owned();
    let joined = |all: Vec<String>| Cell::Text(all.join("; "));
    let who = |role: Role| Cell::Text(who_of(page, plan, a, beside, role, &page.t("plan-sample")));
    let area = a.area.as_ref().and_then(|id| plan.part(id)).map(|p| plan.area_name(p));
    let open: &[String] = beside.open.get(&a.id).map_or(&[], Vec::as_slice);
    vec![
        // The shortest cell leads to the page: spreadsheet programs do not wrap what is a link.
        Cell::link(&a.number, format!("{origin}{}", a.href(&plan.plan.slug))),
        Cell::text(plan.title(&a.id)),
        Cell::text(plan.texts.get(&a.id).map_or("", |t| &t.text)),
        Cell::text(area.unwrap_or_default()),
        Cell::Text(a.instrument.as_deref().map(|c| term(Vocabulary::Instrument, c)).unwrap_or_default()),
        joined(a.themes.iter().map(|c| term(Vocabulary::Theme, c)).collect()),
        who(Role::Lead),
        who(Role::Support),
        joined(a.partners.clone()),
        Cell::Text(written(page, a, true)),
        Cell::Text(a.format.map(|f| page.t(format!("plan-format-{f}"))).unwrap_or_default()),
        joined(plan.funding(a)),
        joined(codes(plan, &a.strategic_lines)),
        joined(codes(plan, &a.action_lines)),
        Cell::Text(printed(a).join("; ")),
        Cell::text(&a.condition),
        Cell::Text(page.t(a.execution.state.title())),
        a.execution.since.into(),
        Cell::Text(if a.execution.sample { page.t("plan-sample") } else { String::new() }),
        Cell::Whole(plan.activities(a.purpose.as_ref())),
        Cell::Whole(sample_activities(plan, a)),
        joined(open.iter().map(|f| page.t(format!("plan-doubt-field-{f}"))).collect()),
    ]
}

/// Who answers in a role: bodies of the network by name and address, and kinds of body.
fn answering(plan: &Overview, a: &Action, role: Role) -> Vec<Value> {
    let one = |r: &Responsible| {
        let sample = r.origin == Origin::Sample;
        match &r.who {
            Who::Body(id) => {
                let body = plan.bodies.get(id);
                json!({ "body": body.map(|b| &b.slug), "name": body.map(|b| &b.name), "sample": sample })
            }
            Who::Group(group) => json!({ "group": group, "sample": sample }),
        }
    };
    a.responsible.iter().filter(|r| r.role == role).map(one).collect()
}

/// The planned amounts, by the code of their source.
fn cents(a: &Action) -> HashMap<&str, i64> {
    a.funding.iter().filter_map(|f| Some((f.code.as_str(), f.amount_cents?))).collect()
}

fn object(plan: &Overview, a: &Action, beside: &Beside) -> Value {
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
        "responsible": answering(plan, a, Role::Lead),
        "support": answering(plan, a, Role::Support),
        "partners": a.partners,
        "windows": windows,
        "frequency": a.frequency,
        "format": a.format,
        "funding_cents": cents(a),
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
        "uncertain": beside.open.get(&a.id).cloned().unwrap_or_default(),
        "source": a.source,
        "source_line": a.source_line,
        "source_row": a.source_row,
    })
}
