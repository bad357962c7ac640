//! The plan of 2024 from `plan-2024.json`: its windows of time, what its scan misread, and four commitments bound as
//! data.

use std::sync::LazyLock;

use jiff::civil::date;
use platform::sheet::write::Form;
use platform::{Refusal, Tx};
use viewer::Context;

use super::areas::{Document, Facts, ItemFact};
use super::{Units, force_of, known};
use crate::action::store::by_number;
use crate::action::{Doubt, DoubtField, DoubtWhy, Window};
use crate::commitment::{CountedUnit, Counts, Filter, FilterField, NewCommitment, commit};
use crate::compare::Verdict;
use crate::compare::commands::{Told, say};
use crate::export::{self, Format};
use crate::part::PartKind;
use crate::part::store::of_plan;
use crate::work_plan::commands::record_in_force;
use crate::work_plan::{WorkPlan, by_slug};

const SOURCE: &str = "Pla de treball 2024";
const YEAR: i16 = 2024;

static FACTS: LazyLock<Facts> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../../data/xmess/plan-2024.json"))
        .expect("the project's own data are well formed")
});

fn document() -> Document {
    Document { year: YEAR, source: SOURCE, facts: &FACTS, previous: Some("2023"), windows, doubts }
}

pub fn draw_up(tx: &mut Tx, cx: &Context) -> Result<(), Refusal> {
    let (plan, items) = document().draw_up(tx, cx)?;
    commitments(tx, cx, &plan, &items)?;
    record_in_force(tx, cx, &plan, &force_of(YEAR, SOURCE))
}

const OUR_READING: &str = "Lectura nostra dels dos documents.";
/// What plainly goes on from the plan of 2022, by the numbers of both; the rest is left for people to say.
const ACTIONS_OF_2022: [(&str, &str); 5] = [("6", "8"), ("7", "9"), ("8", "10"), ("11", "24"), ("22", "13")];
/// The same for the challenges of 2023.
const CHALLENGES_OF_2023: [(&str, &str); 4] = [("3", "3"), ("4", "5"), ("5", "6"), ("6", "8")];

pub fn match_with_2022(tx: &mut Tx, cx: &Context) -> Result<(), Refusal> {
    let network = &cx.network.id;
    let (older, newer) = (by_slug(tx, network, "2022")?, by_slug(tx, network, "2024")?);
    for (before, after) in ACTIONS_OF_2022 {
        let from = by_number(tx, network, &older.id, before)?.id;
        let unit = by_number(tx, network, &newer.id, after)?.id;
        say(tx, cx, (&older, &newer), &Told { from: &from, unit: &unit, verdict: Verdict::Same, reason: OUR_READING })?;
    }
    Ok(())
}

pub fn match_with_2023(tx: &mut Tx, cx: &Context) -> Result<(), Refusal> {
    let network = &cx.network.id;
    let (older, newer) = (by_slug(tx, network, "2023")?, by_slug(tx, network, "2024")?);
    let (before, after) = (challenges(tx, cx, &older)?, challenges(tx, cx, &newer)?);
    for (from, unit) in CHALLENGES_OF_2023 {
        let (from, unit) = (known(&before, from)?, known(&after, unit)?);
        say(tx, cx, (&older, &newer), &Told { from, unit, verdict: Verdict::Same, reason: OUR_READING })?;
    }
    Ok(())
}

fn challenges(tx: &mut Tx, cx: &Context, plan: &WorkPlan) -> Result<Units, Refusal> {
    let parts = of_plan(tx, &cx.network.id, &plan.id)?.into_iter().filter(|p| p.kind == PartKind::Challenge);
    Ok(parts.map(|p| (p.code, p.id)).collect())
}

/// The document of the plan is not ours to publish: what is attached is our own table of it, and its name says so.
pub fn attach_table(cx: &Context) -> Result<(), Refusal> {
    let table = export::file(cx, &YEAR.to_string(), Format::Table(Form::Csv))?;
    let received = documents::receive(cx, "Actuacions del pla del 2024 (text resumit).csv", &table.bytes)?;
    cx.write(|tx| {
        let plan = by_slug(tx, &cx.network.id, &YEAR.to_string())?;
        crate::files::commands::add(tx, cx, &plan, &received, documents::Role::Annex).map(drop)
    })
}

/// What the document says of time; most items say nothing.
fn windows(fact: &ItemFact) -> Vec<Window> {
    let whole_year = fact.frequency.is_some() || fact.hours_per_year.is_some();
    let mut all: Vec<Window> = fact.quarter.into_iter().filter_map(|q| Window::quarter(YEAR, q)).collect();
    if whole_year {
        all.push(Window::all_year(date(YEAR, 1, 1), date(YEAR, 12, 31)));
    }
    // « Al març o abril i a l’octubre o novembre » stands in its words only.
    if fact.id == "2024-governance-02" {
        all.extend([Window::between(YEAR, 3, 4), Window::between(YEAR, 10, 11)].into_iter().flatten());
    }
    all
}

/// The two acronyms that the scan misread: what it prints, and what it probably means.
fn doubts(fact: &ItemFact) -> Vec<Doubt> {
    let Some(note) = &fact.source_note else { return Vec::new() };
    let printed = note.split(['“', '”']).nth(1).unwrap_or_default().to_owned();
    let read = note
        .split("probably ")
        .nth(1)
        .unwrap_or_default()
        .split(" (")
        .next()
        .unwrap_or_default()
        .replace(" and ", " i ");
    let field = if fact.partners.is_empty() { DoubtField::Title } else { DoubtField::Partners };
    vec![Doubt { field, why: DoubtWhy::PoorScan, printed, read }]
}

fn commitments(tx: &mut Tx, cx: &Context, plan: &WorkPlan, items: &Units) -> Result<(), Refusal> {
    let fact = |id: &str| FACTS.item(id);
    let filter = |field: FilterField, values: &[&str]| {
        values.iter().map(|v| Filter { field, value: (*v).to_owned() }).collect::<Vec<_>>()
    };
    let new = |id: &str, code: &str, title: &str, counts, unit, filters: Vec<Vec<Filter>>| {
        Ok::<_, Refusal>(NewCommitment {
            code: code.into(),
            title: title.into(),
            action: Some(known(items, id)?.clone()),
            counts,
            unit,
            minimum: fact(id)?.target,
            maximum: fact(id)?.target_max,
            first: plan.first,
            last: plan.last,
            filters: filters.concat(),
            source: SOURCE.into(),
            source_line: fact(id)?.source_line,
        })
    };
    let events = ["conference", "workshop", "gathering", "visit", "round_table", "fair", "festival"];
    let kinds = |all: &[&str]| filter(FilterField::Kind, all);
    let own = vec![kinds(&events), filter(FilterField::Role, &["organiser"])];
    let own = new("2024-events-02", "own_events", "Jornades pròpies", Counts::Quantity, CountedUnit::Event, own)?;
    let groups = vec![filter(FilterField::BodyKind, &["working_group"])];
    let groups = new(
        "2024-working_groups-02",
        "active_groups",
        "Grups de treball actius",
        Counts::ActiveBodies,
        CountedUnit::Group,
        groups,
    )?;
    let advice = vec![kinds(&["advice_case"]), filter(FilterField::Theme, &["cpr"])];
    let advice = new(
        "2024-advice-08",
        "procurement_hours",
        "Assessorament en compra i contractació responsable",
        Counts::Minutes,
        CountedUnit::Hour,
        advice,
    )?;
    let minutes = fact("2024-advice-08")?.hours_per_year.map(|hours| hours * 60);
    let advice = NewCommitment { minimum: minutes, maximum: minutes, ..advice };
    let assemblies = vec![kinds(&["ordinary_assembly"])];
    let assemblies = new(
        "2024-governance-02",
        "ordinary_assemblies",
        "Assemblees ordinàries",
        Counts::Quantity,
        CountedUnit::Meeting,
        assemblies,
    )?;
    for one in [own, groups, advice, assemblies] {
        commit(tx, cx, plan, &one)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_are_numbered_in_the_order_of_the_document() {
        let all = FACTS.numbered();
        let number = |id: &str| all.iter().find(|(_, f)| f.id == id).map(|(n, _)| n.as_str());
        assert_eq!(all.len(), 62);
        assert_eq!(number("2024-member_care-01"), Some("1"));
        assert_eq!(number("2024-member_care-05"), Some("1.4"));
        assert_eq!(number("2024-advice-08"), Some("5"));
        assert_eq!(number("2024-communication-04"), Some("28.1.2"));
        assert_eq!(number("2024-communication-12"), Some("29.2"));
    }

    #[test]
    fn misread_acronyms_say_what_is_printed_and_what_is_read() {
        let all: Vec<Doubt> = FACTS.items.iter().flat_map(doubts).collect();
        let told: Vec<(&str, &str)> = all.iter().map(|d| (d.printed.as_str(), d.read.as_str())).collect();
        assert_eq!(told, [("FCMC i TAMC", "FMC i ACM"), ("EAP", "EAPC")]);
    }
}
