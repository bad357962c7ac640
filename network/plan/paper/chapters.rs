//! The chapters around the actions: what the plan is and how it stands, its challenges, its lines with their
//! objectives, its commitments, and its sources with its seal.

use platform::paper::{Block, Cell, Column, Holds, Inline, Level, Table, Tile};
use platform::words::dates;

use super::Material;
use crate::dashboard;
use crate::head::force_sentence;
use crate::part::{Part, PartKind, Reading};
use crate::work_plan::Shape;

/// What must be known before a page is turned: whose it is, for when, whether it is in force, whose words these are.
pub(super) fn cover(m: &Material) -> String {
    let mut said = vec![format!("{}.", m.network), period(m), force_sentence(m.page.words, m.plan.plan.force.as_ref())];
    if m.plan.plan.is_summarised() {
        said.push(m.t("plan-summarised"));
    }
    said.extend(m.seal().map(|seal| m.page.t1("plan-paper-seal-short", "digest", seal)));
    said.join(" ")
}

fn period(m: &Material) -> String {
    let plan = &m.plan.plan;
    m.page.t1("plan-paper-period", "period", dates::months_range(m.page.words.language, plan.first, plan.last))
}

pub(super) fn front(m: &Material) -> Vec<Block> {
    let (page, plan) = (&m.page, &m.plan);
    let mut blocks = vec![
        Block::heading(Level::Chapter, m.t("plan-paper-front")),
        Block::Lead { text: vec![Inline::text(dashboard::lead(page, plan))] },
        Block::paragraph(period(m)),
        Block::paragraph(force_sentence(page.words, plan.plan.force.as_ref())),
    ];
    if plan.plan.is_summarised() {
        let text =
            vec![Inline::strong(m.t("plan-summarised")), Inline::text(format!(" {}", m.t("plan-summarised-why")))];
        blocks.push(Block::Note { text });
    }
    if !plan.plan.note.is_empty() {
        blocks.push(Block::note(&plan.plan.note));
    }
    if plan.sampled || m.meters.have_samples() {
        blocks.push(Block::note(m.t("plan-samples-shown")));
    }
    if plan.is_over_untold() {
        let lines = plan.plan.shape == Shape::Lines;
        blocks.push(Block::note(m.t(if lines { "plan-untold-actions" } else { "plan-untold-items" })));
    }
    blocks.extend(figures(m));
    blocks.extend(drawn_up(m));
    blocks
}

fn figures(m: &Material) -> Option<Block> {
    let tiles: Vec<Tile> = dashboard::tiles(&m.page, &m.plan)
        .into_iter()
        .map(|tile| Tile {
            value: m.page.words.language.number(tile.figure),
            label: tile.label,
            note: Some(tile.note),
            href: Some(m.address(&tile.href)),
        })
        .collect();
    (!tiles.is_empty()).then_some(Block::Figures { tiles })
}

/// The steps in which it was drawn up, and what it was asked for.
fn drawn_up(m: &Material) -> Vec<Block> {
    let item = |step: dashboard::Step| {
        let title = m.marked(&step.title, step.planned.then_some("plan-step-planned-mark"));
        let note = if step.note.is_empty() { String::new() } else { format!(". {}", step.note) };
        vec![Inline::strong(title), Inline::text(format!(", {}{note}", step.when))]
    };
    let mut blocks = Vec::new();
    if !m.steps.is_empty() {
        blocks.push(Block::heading(Level::Section, m.t("plan-steps")));
        blocks.push(Block::List { items: m.steps.iter().map(|s| item(dashboard::step(&m.page, s))).collect() });
    }
    if !m.mandates.is_empty() {
        blocks.push(Block::heading(Level::Section, m.t("plan-mandates")));
        blocks.push(Block::paragraph(m.t("plan-mandates-unlinked")));
        blocks.push(Block::List { items: m.mandates.iter().map(|s| item(dashboard::mandate(&m.page, s))).collect() });
    }
    blocks
}

/// Challenges; and areas, where nothing hangs from them.
pub(super) fn challenges(m: &Material) -> Vec<Block> {
    let mut blocks = parts(m, PartKind::Challenge, "plan-challenges", "plan-part-challenge");
    if m.plan.actions.is_empty() {
        blocks.extend(parts(m, PartKind::Area, "plan-areas", "plan-part-area"));
    }
    blocks
}

fn parts(m: &Material, kind: PartKind, title: &str, column: &str) -> Vec<Block> {
    let lines = dashboard::lines(&m.page, &m.plan, kind);
    if lines.is_empty() {
        return Vec::new();
    }
    let rows = lines.iter().map(|line| {
        let code = if line.code.is_empty() { String::new() } else { format!("{}. ", line.code) };
        let name = m.marked(&format!("{code}{}", line.title), line.inferred.then_some("plan-name-inferred"));
        vec![Cell(vec![Inline::link(name, m.address(&line.href))]), Cell::from(&line.note)]
    });
    let table = Table {
        caption: m.page.t2("plan-paper-parts", "parts", m.t(title), "day", day(m)),
        columns: vec![Column::new(m.t(column), Holds::Name), Column::new(m.t("plan-field-activities"), Holds::Text)],
        rows: rows.collect(),
    };
    vec![Block::heading(Level::Chapter, m.t(title)), Block::Table(table)]
}

fn day(m: &Material) -> String {
    dates::day(m.page.words.language, m.plan.today)
}

/// Strategic lines, each with its objectives and its action lines; then action lines that hang from none.
pub(super) fn lines(m: &Material) -> Vec<Block> {
    let plan = &m.plan;
    if plan.parts_of(PartKind::StrategicLine).next().is_none() {
        return Vec::new();
    }
    let mut blocks = vec![Block::heading(Level::Chapter, m.t("plan-paper-lines"))];
    for strategic in plan.parts_of(PartKind::StrategicLine) {
        blocks.push(Block::heading(Level::Section, named(m, strategic)));
        let below = |kind| plan.parts_of(kind).filter(move |p| p.parent.as_ref() == Some(&strategic.id));
        blocks.extend(listed(m, "plan-objectives", below(PartKind::Objective)));
        blocks.extend(listed(m, "plan-paper-action-lines", below(PartKind::ActionLine)));
    }
    let loose = plan.parts_of(PartKind::ActionLine).filter(|p| p.parent.is_none());
    blocks.extend(listed(m, "plan-paper-action-lines", loose));
    blocks
}

fn listed<'p>(m: &Material, title: &str, parts: impl Iterator<Item = &'p Part>) -> Vec<Block> {
    let items: Vec<Vec<Inline>> = parts.map(|part| vec![Inline::text(named(m, part))]).collect();
    if items.is_empty() {
        return Vec::new();
    }
    vec![Block::heading(Level::Detail, m.t(title)), Block::List { items }]
}

/// « LA7. Compra pública responsable (deduïda) ».
fn named(m: &Material, part: &Part) -> String {
    let title = m.plan.title(&part.id);
    let whole = if part.kind == PartKind::Objective { title.to_owned() } else { format!("{}. {title}", part.code) };
    m.marked(&whole, (part.reading == Reading::Inferred).then_some("plan-inferred"))
}

pub(super) fn commitments(m: &Material) -> Vec<Block> {
    if m.meters.all.is_empty() {
        return Vec::new();
    }
    let rows = m.meters.all.iter().map(|meter| {
        vec![
            Cell(vec![Inline::link(&meter.title, m.address(&meter.href))]),
            Cell::from(&meter.asked),
            Cell::from(&meter.shown),
            Cell::from(&meter.said),
            Cell::from(&meter.counted),
        ]
    });
    let titles = ["plan-commitment-here", "plan-paper-asked", "plan-paper-done", "plan-paper-standing"];
    let name = |at| if at == 0 { Holds::Name } else { Holds::Text };
    let mut columns: Vec<Column> = titles.iter().enumerate().map(|(at, key)| Column::new(m.t(key), name(at))).collect();
    columns.push(Column::new(m.t("plan-paper-counted"), Holds::Text));
    vec![
        Block::heading(Level::Chapter, m.t("plan-commitments")),
        Block::paragraph(m.t("plan-how-counted-text")),
        Block::Table(Table {
            caption: m.page.t2("plan-paper-parts", "parts", m.t("plan-commitments"), "day", day(m)),
            columns,
            rows: rows.collect(),
        }),
    ]
}

/// Where it was read, what was inferred, what stays open, and the seal of its text.
pub(super) fn sources(m: &Material) -> Vec<Block> {
    let (page, plan) = (&m.page, &m.plan.plan);
    let mut blocks = vec![Block::heading(Level::Chapter, m.t("plan-paper-sources"))];
    blocks.push(Block::paragraph(page.t1("plan-paper-source", "source", &plan.source)));
    if let Some(force) = &plan.force {
        blocks.push(Block::paragraph(page.t1("plan-paper-force-source", "source", &force.source)));
        blocks.push(Block::paragraph(page.t1("plan-paper-seal", "digest", &force.digest)));
    }
    blocks.extend(inferred(m));
    blocks.extend(open(m));
    let address = m.address(&plan.href());
    let text = vec![Inline::text(format!("{} ", m.t("plan-paper-online"))), Inline::link(&address, &address)];
    blocks.push(Block::Paragraph { text });
    blocks
}

/// What of its parts was read from the rest, and which they are.
fn inferred(m: &Material) -> Vec<Block> {
    let mut blocks = Vec::new();
    for kind in PartKind::ALL {
        let name = |part: &Part| match kind {
            PartKind::Area => m.plan.area_name(part).to_owned(),
            _ => part.code.clone(),
        };
        let parts: Vec<String> =
            m.plan.parts_of(*kind).filter(|part| part.reading == Reading::Inferred).map(name).collect();
        if !parts.is_empty() {
            let text = vec![
                Inline::strong(format!("{}: ", parts.join(", "))),
                Inline::text(m.t(&format!("plan-paper-inferred-{kind}"))),
            ];
            blocks.push(Block::Paragraph { text });
        }
    }
    if !blocks.is_empty() {
        blocks.insert(0, Block::heading(Level::Section, m.t("plan-paper-inferred")));
    }
    blocks
}

/// What the source leaves open, action by action.
fn open(m: &Material) -> Vec<Block> {
    let rows: Vec<Vec<Cell>> = m
        .plan
        .actions
        .iter()
        .filter_map(|action| {
            let fields = m.beside.open.get(&action.id)?;
            let said: Vec<String> = fields.iter().map(|f| m.t(&format!("plan-doubt-field-{f}"))).collect();
            Some(vec![Cell::from(&action.number), Cell::from(m.plan.title(&action.id)), Cell::from(said.join("; "))])
        })
        .collect();
    if rows.is_empty() {
        return Vec::new();
    }
    let columns = vec![
        Column::new(m.t("plan-export-number"), Holds::Name),
        Column::new(m.t("plan-export-title"), Holds::Text),
        Column::new(m.t("plan-export-doubts"), Holds::Text),
    ];
    vec![
        Block::heading(Level::Section, m.t("plan-doubts")),
        Block::Table(Table { caption: m.t("plan-export-doubts"), columns, rows }),
    ]
}
