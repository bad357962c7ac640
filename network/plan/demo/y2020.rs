//! The plan of 2020 from `plan-2020.json`: strategic lines with objectives, action lines, 29 actions with the code
//! that the table prints beside the one we read, and what the table leaves open.

use std::sync::LazyLock;

use jiff::civil::{Date, date};
use platform::words::dates::Span;
use platform::{Refusal, Tx};
use serde::Deserialize;
use settings::vocabulary::Vocabulary;
use viewer::Context;

use super::{Units, body_by_code, codes_by_name, known};
use crate::action::commands::{add as add_action, name_responsible};
use crate::action::{
    Cited, Doubt, DoubtField, DoubtWhy, Funding, Group, NewAction, Origin, Responsible, Role, Who, store,
};
use crate::part::{NewPart, PartKind, Reading, add as add_part};
use crate::work_plan::commands::{draw_up as draw_up_plan, note_step, record_in_force, record_mandate};
use crate::work_plan::{
    Certainty, DraftingStep, Mandate, MandateOrigin, NewForce, NewPlan, Shape, StepKind, TextStatus, WorkPlan, by_slug,
};

const SOURCE: &str = "Pla de treball 2020";
const SLUG: &str = "2020";

static FACTS: LazyLock<Facts> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../../data/xmess/plan-2020.json"))
        .expect("the project's own data are well formed")
});

#[derive(Deserialize)]
struct Facts {
    plan: Heading,
    drafting: Vec<Drafting>,
    strategic_lines: Vec<Strategic>,
    action_lines: Vec<LineFact>,
    actions: Vec<ActionFact>,
}

#[derive(Deserialize)]
struct Heading {
    title_ca: String,
}

#[derive(Deserialize)]
struct Drafting {
    step: StepKind,
    date: Option<Date>,
    place: Option<String>,
    note_ca: String,
    source_line: Option<i64>,
}

#[derive(Deserialize)]
struct Strategic {
    code: String,
    title_ca: String,
    objectives: Vec<Objective>,
    source_line: Option<i64>,
}

#[derive(Deserialize)]
struct Objective {
    title_ca: String,
    source_line: Option<i64>,
}

#[derive(Deserialize)]
struct LineFact {
    code: String,
    title_ca: String,
    strategic_line: String,
    strategic_line_inferred: bool,
    source_line: Option<i64>,
}

#[derive(Deserialize)]
struct ActionFact {
    number: i64,
    title_ca: String,
    instrument: String,
    themes: Vec<String>,
    responsible: Vec<String>,
    funding: Vec<String>,
    action_lines_printed: Vec<String>,
    action_lines: Vec<String>,
    strategic_lines: Vec<String>,
    uncertain: Vec<String>,
    notes: Vec<String>,
    source_row: Option<i64>,
    source_line: Option<i64>,
}

pub fn draw_up(tx: &mut Tx, cx: &Context) -> Result<(), Refusal> {
    let plan = draw_up_plan(
        tx,
        cx,
        &NewPlan {
            slug: SLUG.into(),
            title: FACTS.plan.title_ca.clone(),
            first: date(2020, 1, 1),
            last: date(2020, 12, 31),
            owner_body: None,
            previous: None,
            shape: Shape::Lines,
            text_status: TextStatus::Summarised,
            note: String::new(),
            source: SOURCE.into(),
        },
    )?;
    for fact in &FACTS.drafting {
        drafting(tx, cx, &plan, fact)?;
    }
    let lines = lines(tx, cx, &plan)?;
    actions(tx, cx, &plan, &lines)?;
    record_in_force(
        tx,
        cx,
        &plan,
        &NewForce {
            from: date(2020, 1, 1),
            decided: Some(Span::day(date(2019, 11, 29))),
            place: String::new(),
            certainty: Certainty::Planned,
            source: SOURCE.into(),
            note: String::new(),
        },
    )
}

/// A step of the drafting; the assembly that asked for the plan and the session of proposals are mandates too. No
/// source ties an action to them.
fn drafting(tx: &mut Tx, cx: &Context, plan: &WorkPlan, fact: &Drafting) -> Result<(), Refusal> {
    let place = fact.place.clone().unwrap_or_default();
    note_step(
        tx,
        cx,
        plan,
        &DraftingStep {
            kind: fact.step,
            held_on: fact.date,
            place: place.clone(),
            certainty: if fact.step == StepKind::Approval { Certainty::Planned } else { Certainty::Stated },
            note: fact.note_ca.clone(),
            source: SOURCE.into(),
            source_line: fact.source_line,
        },
    )?;
    let origin = match fact.step {
        StepKind::Mandate => MandateOrigin::Assembly,
        StepKind::TechnicalSession => MandateOrigin::TechnicalSession,
        _ => return Ok(()),
    };
    let text = fact.note_ca.clone();
    record_mandate(
        tx,
        cx,
        plan,
        &Mandate { origin, held_on: fact.date, place, text, source: SOURCE.into(), source_line: fact.source_line },
    )
}

fn lines(tx: &mut Tx, cx: &Context, plan: &WorkPlan) -> Result<Units, Refusal> {
    let mut units = Units::new();
    let part = |kind, code: &str, title: &str, source_line| NewPart {
        kind,
        code: code.to_owned(),
        title: title.to_owned(),
        parent: None,
        reading: Reading::Stated,
        source: SOURCE.into(),
        source_line,
    };
    for fact in &FACTS.strategic_lines {
        let unit =
            add_part(tx, cx, plan, &part(PartKind::StrategicLine, &fact.code, &fact.title_ca, fact.source_line))?;
        for (at, objective) in (1..).zip(&fact.objectives) {
            let new =
                part(PartKind::Objective, &format!("{}.{at}", fact.code), &objective.title_ca, objective.source_line);
            add_part(tx, cx, plan, &NewPart { parent: Some(unit.clone()), ..new })?;
        }
        units.insert(fact.code.clone(), unit);
    }
    for fact in &FACTS.action_lines {
        let parent = Some(known(&units, &fact.strategic_line)?.clone());
        let reading = if fact.strategic_line_inferred { Reading::Inferred } else { Reading::Stated };
        let new = part(PartKind::ActionLine, &fact.code, &fact.title_ca, fact.source_line);
        let unit = add_part(tx, cx, plan, &NewPart { parent, reading, ..new })?;
        units.insert(fact.code.clone(), unit);
    }
    Ok(units)
}

fn actions(tx: &mut Tx, cx: &Context, plan: &WorkPlan, lines: &Units) -> Result<(), Refusal> {
    let instruments = codes_by_name(tx, cx, Vocabulary::Instrument)?;
    let themes = codes_by_name(tx, cx, Vocabulary::Theme)?;
    for fact in &FACTS.actions {
        let inferred = fact.uncertain.iter().any(|f| f == "strategic_lines");
        let origin = if inferred { Origin::Inferred } else { Origin::Stated };
        let strategic = |code: &String| Ok(Cited { part: known(lines, code)?.clone(), printed: code.clone(), origin });
        let pairs = fact.action_lines.iter().zip(&fact.action_lines_printed);
        let line = |(read, printed): (&String, &String)| {
            Ok(Cited {
                part: known(lines, read)?.clone(),
                printed: printed.clone(),
                origin: if read == printed { Origin::Stated } else { Origin::Inferred },
            })
        };
        let mut responsible = Vec::new();
        for code in &fact.responsible {
            responsible.extend(who(tx, cx, code)?.map(|who| Responsible {
                who,
                role: Role::Lead,
                origin: Origin::Stated,
            }));
        }
        add_action(
            tx,
            cx,
            plan,
            &NewAction {
                instrument: Some(known(&instruments, &fact.instrument)?.clone()),
                themes: fact.themes.iter().map(|t| known(&themes, t).cloned()).collect::<Result<_, _>>()?,
                funding: fact.funding.iter().map(|code| Funding { code: code.clone(), amount_cents: None }).collect(),
                responsible,
                strategic_lines: fact.strategic_lines.iter().map(strategic).collect::<Result<_, Refusal>>()?,
                action_lines: pairs.map(line).collect::<Result<_, Refusal>>()?,
                doubts: doubts(fact)?,
                source: SOURCE.into(),
                source_line: fact.source_line,
                source_row: fact.source_row,
                ..NewAction::new(fact.number.to_string(), fact.title_ca.as_str())
            },
        )?;
    }
    Ok(())
}

/// Whom a code of the table means; « GT » and « M » are kinds, not bodies. None: the body comes with the plan itself.
fn who(tx: &mut Tx, cx: &Context, code: &str) -> Result<Option<Who>, Refusal> {
    let slug = match code {
        "GT" => return Ok(Some(Who::Group(Group::AnyWorkingGroup))),
        "M" => return Ok(Some(Who::Group(Group::AllMembers))),
        "CE" => "executive_commission",
        "CT" => "technical_commission",
        "ST" => "technical_secretariat",
        "C" | "A" => return Ok(None),
        other => return Err(Refusal::fault(format!("the table of 2020 names the body {other}"))),
    };
    body_by_code(tx, cx, slug)?
        .map(|body| Some(Who::Body(body)))
        .ok_or_else(|| Refusal::fault(format!("no body {slug} in the demo")))
}

/// The two support bodies of the table.
pub fn name_later_bodies(tx: &mut Tx, cx: &Context) -> Result<(), Refusal> {
    let plan = by_slug(tx, &cx.network.id, SLUG)?;
    for (code, slug) in [("C", "communication"), ("A", "administration")] {
        let body = body_by_code(tx, cx, slug)?.ok_or_else(|| Refusal::fault(format!("no body {slug} in the demo")))?;
        for fact in FACTS.actions.iter().filter(|f| f.responsible.iter().any(|r| r == code)) {
            let action = store::by_number(tx, &cx.network.id, &plan.id, &fact.number.to_string())?;
            name_responsible(tx, cx, &action, &body, Role::Lead, Origin::Stated)?;
        }
    }
    Ok(())
}

/// The source notes as coded doubts, each at its field.
fn doubts(fact: &ActionFact) -> Result<Vec<Doubt>, Refusal> {
    let mut found = Vec::new();
    for note in &fact.notes {
        let (fields, why): (&[DoubtField], DoubtWhy) =
            match note.split([' ', ':', ';']).take(4).collect::<Vec<_>>().join(" ").as_str() {
                "Calendar shading lost in" => (&[DoubtField::Schedule], DoubtWhy::ShadingLost),
                "Instrument cell blank " => (&[DoubtField::Instrument], DoubtWhy::MergedCell),
                "Five themes run together" => (&[DoubtField::Themes], DoubtWhy::RunTogether),
                "Printed action-line number does" => (&[DoubtField::ActionLines], DoubtWhy::NumberingBehind),
                "Row shifted one column" if note.contains("right") => {
                    (&[DoubtField::StrategicLines, DoubtField::Instrument], DoubtWhy::ShiftedRight)
                }
                "Row shifted one column" => (&[DoubtField::Row], DoubtWhy::ShiftedLeft),
                "“Conveni” printed in the" => (&[DoubtField::Funding], DoubtWhy::FirstColumn),
                _ => return Err(Refusal::fault(format!("a note of the table of 2020 that we do not know: {note}"))),
            };
        let (printed, read) = if why == DoubtWhy::NumberingBehind {
            (fact.action_lines_printed.join(", "), fact.action_lines.join(", "))
        } else {
            Default::default()
        };
        found.extend(fields.iter().map(|field| Doubt {
            field: *field,
            why,
            printed: printed.clone(),
            read: read.clone(),
        }));
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_note_of_the_source_is_understood_and_every_uncertain_field_is_explained() {
        for fact in &FACTS.actions {
            let explained: Vec<&str> = doubts(fact)
                .expect("known notes")
                .iter()
                .map(|d| if d.field == DoubtField::Schedule { "quarters" } else { d.field.as_str() })
                .collect();
            for field in &fact.uncertain {
                assert!(explained.contains(&field.as_str()), "action {}: {field}", fact.number);
            }
        }
    }
}
