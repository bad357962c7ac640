//! The plan of 2023: only its challenges and areas are known, through the report of that year.

use std::sync::LazyLock;

use jiff::civil::date;
use platform::{Refusal, Tx};
use serde::Deserialize;
use settings::vocabulary::{self, Vocabulary};
use viewer::Context;

use super::areas::plan_before;
use super::force_of;
use crate::part::{NewPart, PartKind, Reading, add as add_part};
use crate::work_plan::commands::{draw_up as draw_up_plan, record_in_force};
use crate::work_plan::{NewPlan, Shape, TextStatus};

const SOURCE: &str = "Memòria d’activitat 2023";

static PLAN: LazyLock<PlanFacts> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../../data/xmess/plan-2023.json"))
        .expect("the project's own data are well formed")
});
static REPORT: LazyLock<ReportFacts> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../../data/xmess/report-2023.json"))
        .expect("the project's own data are well formed")
});

#[derive(Deserialize)]
struct PlanFacts {
    plan: Heading,
}

#[derive(Deserialize)]
struct Heading {
    title_ca: String,
    note_ca: String,
}

#[derive(Deserialize)]
struct ReportFacts {
    challenges: Vec<Challenge>,
    results: Vec<OfArea>,
}

#[derive(Deserialize)]
pub struct Challenge {
    pub number: i64,
    pub title_ca: String,
    pub source_line: Option<i64>,
}

/// A result of the report, for the area it stands under.
#[derive(Deserialize)]
struct OfArea {
    area: String,
    source_line: Option<i64>,
}

pub fn draw_up(tx: &mut Tx, cx: &Context) -> Result<(), Refusal> {
    let previous = plan_before(tx, cx, "2022")?;
    let plan = draw_up_plan(
        tx,
        cx,
        &NewPlan {
            slug: "2023".into(),
            title: PLAN.plan.title_ca.clone(),
            first: date(2023, 1, 1),
            last: date(2023, 12, 31),
            owner_body: None,
            previous,
            shape: Shape::Areas,
            text_status: TextStatus::Summarised,
            note: PLAN.plan.note_ca.clone(),
            source: SOURCE.into(),
        },
    )?;
    for fact in &REPORT.challenges {
        add_part(tx, cx, &plan, &challenge(fact, SOURCE))?;
    }
    let names = vocabulary::of(tx, &cx.network.id, Vocabulary::Area)?;
    let mut seen: Vec<&str> = Vec::new();
    for result in &REPORT.results {
        if seen.contains(&result.area.as_str()) {
            continue;
        }
        seen.push(&result.area);
        let name = names.iter().find(|t| t.code == result.area).map_or(result.area.as_str(), |t| t.name_ca.as_str());
        add_part(
            tx,
            cx,
            &plan,
            &NewPart {
                kind: PartKind::Area,
                code: result.area.clone(),
                title: name.to_owned(),
                parent: None,
                // The report has the areas; their names are those of the vocabulary.
                reading: Reading::Inferred,
                source: SOURCE.into(),
                source_line: result.source_line,
            },
        )?;
    }
    record_in_force(tx, cx, &plan, &force_of(2023, SOURCE))
}

pub fn challenge(fact: &Challenge, source: &str) -> NewPart {
    NewPart {
        kind: PartKind::Challenge,
        code: fact.number.to_string(),
        title: fact.title_ca.clone(),
        parent: None,
        reading: Reading::Stated,
        source: source.to_owned(),
        source_line: fact.source_line,
    }
}
