//! The plan of 2022 from `plan-2022.json`: its windows of time stand in a drawing of the year beside the items (« març
//! o abril », « juliol com a molt tard », all year), and its assemblies and gatherings are bound as commitments.

use std::sync::LazyLock;

use jiff::civil::date;
use platform::{Refusal, Tx};
use viewer::Context;

use super::areas::{Calendar, Document, Facts, ItemFact, Milestone, Rule};
use super::{force_of, known};
use crate::action::Window;
use crate::commitment::{CountedUnit, Counts, Filter, FilterField, NewCommitment, commit};
use crate::work_plan::commands::record_in_force;

const SOURCE: &str = "Pla de treball 2022";
const YEAR: i16 = 2022;
/// What is to be held a certain number of times: item, code, title, and the kind of activity where one kind says it;
/// the others are counted by what says that it serves them. How many groups there were in 2022 no source tells, so
/// the seven of the document are no figure to be counted.
const HELD: [(&str, &str, &str, Option<&str>); 4] = [
    ("2022-governance-02", "ordinary_assemblies", "Assemblees ordinàries", Some("ordinary_assembly")),
    ("2022-governance-03", "elected_gathering", "Trobada de càrrecs electes", None),
    ("2022-events_groups-10", "groups_gathering", "Trobada plenària dels grups de treball", None),
    ("2022-events_groups-11", "fair_activity", "Activitat dins de la FESC", None),
];

static FACTS: LazyLock<Facts> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../../data/xmess/plan-2022.json"))
        .expect("the project's own data are well formed")
});

pub fn draw_up(tx: &mut Tx, cx: &Context) -> Result<(), Refusal> {
    // The plan of 2021 is not among the documents, so the one before it is not known.
    let document =
        Document { year: YEAR, source: SOURCE, facts: &FACTS, previous: None, windows, doubts: |_| Vec::new() };
    let (plan, items) = document.draw_up(tx, cx)?;
    for (id, code, title, kind) in HELD {
        let fact = FACTS.item(id)?;
        let new = NewCommitment {
            code: code.into(),
            title: title.into(),
            action: Some(known(&items, id)?.clone()),
            counts: Counts::Quantity,
            unit: if kind.is_some() { CountedUnit::Meeting } else { CountedUnit::Event },
            minimum: fact.target,
            maximum: None,
            first: plan.first,
            last: plan.last,
            filters: kind.map(|k| Filter { field: FilterField::Kind, value: k.into() }).into_iter().collect(),
            source: SOURCE.into(),
            source_line: fact.source_line,
        };
        commit(tx, cx, &plan, &new)?;
    }
    record_in_force(tx, cx, &plan, &force_of(YEAR, SOURCE))
}

fn windows(fact: &ItemFact) -> Vec<Window> {
    let Calendar { dated, all_year } = &FACTS.calendar;
    let mut all: Vec<Window> = dated.iter().filter(|m| m.items.contains(&fact.id)).filter_map(window).collect();
    if all_year.iter().any(|strand| strand.items.contains(&fact.id)) {
        all.push(Window::all_year(date(YEAR, 1, 1), date(YEAR, 12, 31)));
    }
    all
}

/// None when the data name no month.
fn window(milestone: &Milestone) -> Option<Window> {
    let (first, last) = (*milestone.months.first()?, *milestone.months.last()?);
    match milestone.rule {
        Rule::In => Window::month(YEAR, first),
        Rule::OneOf => Window::between(YEAR, first, last),
        Rule::NoLaterThan => Some(Window::until(date(YEAR, 1, 1), Window::month(YEAR, last).map(|month| month.last)?)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::action::WindowKind;

    #[test]
    fn the_drawing_of_the_year_gives_the_items_their_time_and_the_others_none() {
        let of = |id: &str| windows(FACTS.item(id).unwrap());
        let assemblies = of("2022-governance-02");
        let kinds: Vec<WindowKind> = assemblies.iter().map(|w| w.kind).collect();
        assert_eq!(kinds, [WindowKind::Between, WindowKind::Month], "March or April, and September");
        let gathering = of("2022-governance-03")[0];
        assert_eq!((gathering.kind, gathering.last), (WindowKind::Until, date(2022, 7, 31)));
        assert_eq!(of("2022-communication-03")[0].kind, WindowKind::AllYear);
        assert!(of("2022-other-01").is_empty(), "the document does not say when");
    }

    #[test]
    fn every_entry_of_the_drawing_is_an_item() {
        let entries =
            FACTS.calendar.dated.iter().map(|m| &m.items).chain(FACTS.calendar.all_year.iter().map(|s| &s.items));
        let named: Vec<&String> = entries.inspect(|items| assert!(!items.is_empty())).flatten().collect();
        assert_eq!(named.len(), 13);
        assert!(named.iter().all(|id| FACTS.item(id).is_ok()));
    }
}
