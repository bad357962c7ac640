//! The actions on paper: told one by one under their area or instrument, and all of them in one table.

use platform::paper::{Block, Cell, Column, Holds, Inline, Level, Table};
use platform::sheet::write;
use platform::words::grammar::NO_BREAK;
use settings::vocabulary::Vocabulary;

use super::{Material, Whole};
use crate::action::{Action, Cited, Group, Origin, Role};
use crate::export;
use crate::overview::who_answers;
use crate::part::{PartKind, Reading};
use crate::table::{Grouping, written};
use crate::work_plan::Shape;

/// The columns of the table, of those of the exports; one with nothing in it is left out.
const COLUMNS: [&str; 11] = [
    "number",
    "title",
    "area",
    "instrument",
    "responsible",
    "support",
    "when",
    "funding",
    "strategic-lines",
    "action-lines",
    "state",
];
/// Those that the headings above the actions say already: on paper there is no room for them.
const SAID_ABOVE: [&str; 2] = ["area", "instrument"];

pub(super) fn told(m: &Material) -> Vec<Block> {
    if m.plan.actions.is_empty() {
        return Vec::new();
    }
    let (grouping, title) = match m.plan.plan.shape {
        Shape::Lines => (Grouping::Instrument, "plan-paper-by-instrument"),
        Shape::Areas => (Grouping::Area, "plan-paper-by-area"),
    };
    let mut blocks = vec![Block::heading(Level::Chapter, m.t(title))];
    for (group, actions) in grouped(m, grouping) {
        blocks.push(Block::heading(
            Level::Section,
            m.marked(&group, inferred(m, &group).then_some("plan-name-inferred")),
        ));
        blocks.extend(actions.into_iter().flat_map(|action| one(m, action)));
    }
    blocks
}

/// Groups in the order of the plan, and what stands in none at the end.
fn grouped(m: &Material, grouping: Grouping) -> Vec<(String, Vec<&Action>)> {
    let titles = grouping.titles(&m.page, &m.plan);
    let mut groups: Vec<(String, Vec<&Action>)> = titles.into_iter().map(|title| (title, Vec::new())).collect();
    for action in &m.plan.actions {
        let title = grouping.of(&m.page, &m.plan, action).swap_remove(0);
        match groups.iter_mut().find(|(known, _)| *known == title) {
            Some((_, actions)) => actions.push(action),
            None => groups.push((title, vec![action])),
        }
    }
    groups.retain(|(_, actions)| !actions.is_empty());
    groups
}

fn inferred(m: &Material, area: &str) -> bool {
    m.plan.parts_of(PartKind::Area).any(|p| p.reading == Reading::Inferred && m.plan.area_name(p) == area)
}

fn one(m: &Material, action: &Action) -> Vec<Block> {
    let mut blocks = vec![Block::heading(Level::Detail, format!("{} {}", action.number, m.plan.title(&action.id)))];
    if let Some(text) = m.plan.texts.get(&action.id).map(|t| t.text.as_str()).filter(|text| !text.is_empty()) {
        blocks.extend(text.lines().filter(|line| !line.trim().is_empty()).map(Block::paragraph));
    }
    if !action.condition.is_empty() {
        let text = vec![Inline::strong(m.t("plan-condition")), Inline::text(format!(" {}", action.condition))];
        blocks.push(Block::Paragraph { text });
    }
    blocks.push(Block::Paragraph { text: facts(m, action) });
    blocks
}

/// How it stands, then what is known of it, in one paragraph.
fn facts(m: &Material, action: &Action) -> Vec<Inline> {
    let plan = &m.plan;
    let state = state(m, action);
    let activities = m.page.tn("plan-activities", plan.activities(action.purpose.as_ref()));
    let mut said = vec![Inline::strong(state), Inline::text(", ")];
    said.push(Inline::link(activities, m.address(&action.href(&plan.plan.slug))));
    if plan.is_late(action) {
        said.push(Inline::strong(format!("{NO_BREAK}· {}", m.t("plan-late"))));
    }
    let when = written(&m.page, action, plan.spans_years());
    let terms = |v: Vocabulary, codes: Vec<&String>| {
        codes.into_iter().map(|code| plan.term(v, code)).collect::<Vec<_>>().join(", ")
    };
    let answers = answering(m, action);
    let cited = action.strategic_lines.iter().chain(&action.action_lines).map(|c| line(m, c)).collect::<Vec<_>>();
    let unset = |key: &str| m.t(key).to_lowercase();
    // What most actions lack is said in as few words as can be.
    for (key, value, missing) in [
        ("plan-field-responsible", answers, unset("plan-nobody")),
        ("plan-field-when", when, unset("plan-unset")),
        ("plan-field-format", action.format.map_or(String::new(), |f| m.t(&format!("plan-format-{f}"))), String::new()),
        ("plan-field-funding", m.plan.funding(action).join(", "), String::new()),
        ("plan-field-lines", cited.join(", "), String::new()),
        ("plan-field-themes", terms(Vocabulary::Theme, action.themes.iter().collect()), String::new()),
        ("plan-field-partners", action.partners.join(", "), String::new()),
    ] {
        let fact = if value.is_empty() { missing } else { format!("{}: {value}", m.t(key)) };
        if !fact.is_empty() {
            said.push(Inline::text(format!("{NO_BREAK}· {fact}")));
        }
    }
    said
}

fn state(m: &Material, action: &Action) -> String {
    m.marked(&m.t(&action.execution.state.title()), action.execution.sample.then_some("plan-paper-sample"))
}

fn answering(m: &Material, action: &Action) -> String {
    let group = |g: Group| m.t(&format!("plan-group-{g}"));
    who_answers(action, &m.plan.bodies, &m.t("plan-paper-sample"), group)
}

/// The line as we read it, and as the source prints it when that is another.
fn line(m: &Material, cited: &Cited) -> String {
    let Some(part) = m.plan.part(&cited.part) else { return cited.printed.clone() };
    if cited.printed != part.code && !cited.printed.is_empty() {
        return format!("{} ({})", part.code, m.page.t1("plan-printed", "code", &cited.printed));
    }
    m.marked(&part.code, (cited.origin == Origin::Inferred).then_some("plan-inferred"))
}

fn who(m: &Material, action: &Action, role: Role) -> String {
    export::who_of(&m.page, &m.plan, action, &m.beside, role, &m.t("plan-paper-sample"))
}

/// All of them, with the headings of the other exports.
pub(super) fn table(m: &Material, form: Whole) -> Vec<Block> {
    if m.plan.actions.is_empty() {
        return Vec::new();
    }
    let lines = m.plan.plan.shape == Shape::Lines;
    let actions: Vec<&Action> = m.plan.actions.iter().collect();
    let (head, all) = export::head_and_rows(&m.page, &m.origin, &m.plan, &actions, &m.beside);
    let wanted: Vec<usize> = COLUMNS
        .iter()
        .filter(|field| form == Whole::Docx || !SAID_ABOVE.contains(field))
        .filter_map(|field| export::FIELDS.iter().position(|known| known == field))
        .filter(|at| all.iter().any(|row| !is_bare(&row[*at])))
        .collect();
    let holds = |at: usize| if export::FIELDS[at] == "number" { Holds::Name } else { Holds::Text };
    let columns = wanted.iter().map(|at| Column::new(&head[*at].title, holds(*at)));
    // On paper what was invented is marked in its cell, because its own column is not printed.
    let told = |action: &Action, row: &[write::Cell], at: usize| match export::FIELDS[at] {
        "state" => Cell::from(state(m, action)),
        "responsible" => Cell::from(who(m, action, Role::Lead)),
        "support" => Cell::from(who(m, action, Role::Support)),
        _ => printed(&row[at]),
    };
    let rows = actions.iter().zip(&all).map(|(action, row)| wanted.iter().map(|at| told(action, row, *at)).collect());
    let title = if lines { "plan-all-actions" } else { "plan-all-items" };
    let count = m.page.tn(if lines { "plan-count-action" } else { "plan-count-item" }, m.plan.actions.len());
    vec![
        Block::heading(Level::Chapter, m.t(title)),
        Block::Table(Table {
            caption: format!("{count}, {}", m.t("plan-table-in-order")),
            columns: columns.collect(),
            rows: rows.collect(),
        }),
    ]
}

fn is_bare(cell: &write::Cell) -> bool {
    match cell {
        write::Cell::Empty => true,
        write::Cell::Text(text) => text.is_empty(),
        _ => false,
    }
}

fn printed(cell: &write::Cell) -> Cell {
    match cell {
        write::Cell::Link { text, .. } | write::Cell::Text(text) if !text.is_empty() => Cell::from(text),
        _ => Cell::default(),
    }
}
