//! 2023 as its report tells it: fifteen dated events, and what the report counts without dates or names, as what it
//! is: one record of eleven cases, not eleven invented ones.

use std::collections::HashMap;

use jiff::civil::{Date, date};
use platform::slice::Step;
use platform::words::dates::{Precision, Span};
use platform::{Refusal, Tx};
use viewer::Context;

use super::{area, bodies_of, filled, span};
use crate::commands::{correct, record};
use crate::happened::{Activity, ActivityId, Happened, Wanted};
use crate::kind::{EventRole, Format, Kind};
use crate::store;

const EVENTS: &str = include_str!("../../../data/xmess/report-2023-events.csv");
const FIGURES: &str = include_str!("../../../data/xmess/report-2023-figures.csv");
const HISTORY: &str = include_str!("../../../data/xmess/history.csv");
const PLAN: &str = "/plan/2023";
/// The report looks back on the whole year.
const REPORTED: Date = date(2023, 12, 31);

/// What the sources add to an event in other words, in the network's language.
const NOTES: [(&str, &str); 6] = [
    ("2023-01", "Quatre tallers: CCPR, cures, transició ecosocial i pols cooperatius."),
    ("2023-03", "La font no diu on va ser."),
    ("2023-05", "La quarta trobada des que se’n fan."),
    ("2023-07", "La font no diu on va ser. Les administracions hi surten totes juntes, siguin membres o no."),
    ("2023-08", "Que va ser presencial es dedueix de la visita."),
    ("2023-11", "Morella és fora de Catalunya (els Ports)."),
];

/// The event within which another of the same day took place.
const WITHIN: [(&str, &str); 2] = [("2023-02", "2023-01"), ("2023-09", "2023-08")];
const FESC: &str = "2023-07";
const AUTUMN_ASSEMBLY: &str = "2023-09";

#[derive(serde::Deserialize, Clone)]
struct Event {
    id: String,
    date: String,
    title_ca: String,
    kind: String,
    role: String,
    format: String,
    place: String,
    ine: String,
    source: String,
    source_line: i64,
}

#[derive(serde::Deserialize, Clone)]
struct Figure {
    code: String,
    name_ca: String,
    value: i64,
    source: String,
    source_line: i64,
}

pub(super) fn steps() -> Vec<Step<Context>> {
    let mut steps: Vec<Step<Context>> = events()
        .into_iter()
        .map(|event| {
            Step::new(span(&event.date).last(), format!("2023: {}", event.title_ca), move |cx: &Context| {
                cx.write(|tx| enter_event(tx, cx, &event))
            })
        })
        .collect();
    steps.push(Step::new(REPORTED, "2023: what the report counts", |cx: &Context| {
        cx.write(|tx| {
            enter_figures(tx, cx)?;
            tie_joinings(tx, cx)
        })
    }));
    steps
}

fn events() -> Vec<Event> {
    csv::Reader::from_reader(EVENTS.as_bytes())
        .deserialize()
        .map(|event| event.expect("the events are sound"))
        .collect()
}

fn figures() -> HashMap<String, Figure> {
    let all = csv::Reader::from_reader(FIGURES.as_bytes()).into_deserialize::<Figure>();
    all.map(|figure| figure.expect("the figures are sound")).map(|figure| (figure.code.clone(), figure)).collect()
}

fn enter_event(tx: &mut Tx, cx: &Context, event: &Event) -> Result<(), Refusal> {
    let kind = Kind::from_word(&event.kind).expect("the kinds of events are known");
    // The report has assemblies and the meeting of elected officials under governance.
    let is_governance = kind.is_assembly() || kind == Kind::Gathering;
    let mut happened = Happened {
        role: EventRole::from_word(&event.role),
        format: Format::from_word(&event.format),
        place: event.place.clone(),
        ine: filled(&event.ine),
        note: NOTES.iter().find(|(id, _)| *id == event.id).map(|(_, note)| (*note).to_owned()).unwrap_or_default(),
        bodies: if kind.is_assembly() { bodies_of(tx, cx, &["assembly"])? } else { Vec::new() },
        serves: area(tx, cx, PLAN, if is_governance { "governance" } else { "events" })?,
        within: within(tx, cx, &event.id)?,
        source: bodies::demo_document(&event.source),
        source_line: Some(event.source_line),
        record_key: Some(key(&event.id)),
        ..Happened::new(kind, &event.title_ca, span(&event.date))
    };
    match event.id.as_str() {
        FESC => count_fesc(&mut happened),
        AUTUMN_ASSEMBLY => count_autumn(&mut happened),
        _ => {}
    }
    record(tx, cx, &happened)?;
    Ok(())
}

fn key(event: &str) -> String {
    format!("event:{event}")
}

fn within(tx: &mut Tx, cx: &Context, event: &str) -> Result<Option<ActivityId>, Refusal> {
    match WITHIN.iter().find(|(part, _)| *part == event) {
        Some((_, whole)) => store::by_record_key(tx, &cx.network.id, &key(whole)),
        None => Ok(None),
    }
}

/// People, administrations and organisations at the conference within the fair stand among the figures.
fn count_fesc(happened: &mut Happened) {
    let figures = figures();
    let value = |code: &str| figures.get(code).map(|f| f.value);
    happened.people = value("fesc_people");
    for (kind, code) in
        [(directory::Kind::OtherAuthority, "fesc_administrations"), (directory::Kind::Partner, "fesc_organisations")]
    {
        happened.unnamed.extend(value(code).map(|n| (kind, n)));
    }
}

/// The news of the autumn assembly says how many people of how many members there were: « …; 58 persones de 41 membres ».
fn count_autumn(happened: &mut Happened) {
    let day = happened.when.first().to_string();
    let mut history = csv::Reader::from_reader(HISTORY.as_bytes());
    let told = history.records().filter_map(Result::ok).find(|line| line.get(0) == Some(day.as_str()));
    let Some(line) = told else { return };
    let counted = line.get(2).and_then(|title| title.rsplit("; ").next()).unwrap_or_default();
    let mut numbers = counted.split(' ').filter_map(|word| word.parse::<i64>().ok());
    happened.people = numbers.next();
    // Members are town and county councils: the news does not say how many of each.
    happened.unnamed.extend(numbers.next().map(|n| (directory::Kind::OtherAuthority, n)));
    happened.note = format!("{}.", counted.trim_end_matches('.'));
    let links = line.get(7).unwrap_or_default().split(" ; ").filter(|s| s.starts_with("http"));
    happened.links = links.map(str::to_owned).collect();
}

/// What the report counts without a dated record. Its other figures are what our counts must come to.
fn enter_figures(tx: &mut Tx, cx: &Context) -> Result<(), Refusal> {
    const RECORDS: [(&str, Kind, &str, &[&str], &str); 7] = [
        (
            "advice_cases",
            Kind::AdviceCase,
            "advice",
            &[],
            "La font en diu el nombre, però no les dates ni els ajuntaments.",
        ),
        (
            "mentoring_sessions",
            Kind::MentoringSession,
            "advice",
            &[],
            "La font en diu el nombre, però no les dates ni els membres.",
        ),
        ("guide_experiences", Kind::Experience, "advice", &[], "Publicades al segon volum de la Guia ABC."),
        (
            "commission_meetings",
            Kind::Meeting,
            "governance",
            &["executive_commission", "technical_commission"],
            "La font no diu si les quatre reunions són conjuntes, quatre en total o quatre de cada comissió.",
        ),
        (
            "training_group_meetings",
            Kind::Meeting,
            "working_groups",
            &["training"],
            "La font no diu quins dies es van fer.",
        ),
        ("web_news", Kind::News, "communication", &[], ""),
        ("newsletters", Kind::Newsletter, "communication", &[], ""),
    ];
    let figures = figures();
    for (code, kind, area_code, bodies, note) in RECORDS {
        let figure = figures.get(code).ok_or_else(|| Refusal::fault(format!("the figures of 2023 have no {code}")))?;
        let mut happened = Happened {
            quantity: figure.value,
            bodies: bodies_of(tx, cx, bodies)?,
            serves: area(tx, cx, PLAN, area_code)?,
            note: note.to_owned(),
            source: bodies::demo_document(&figure.source),
            source_line: Some(figure.source_line),
            record_key: Some(format!("figure-2023:{code}")),
            ..Happened::new(kind, &figure.name_ca, Span::around(REPORTED, Precision::Year))
        };
        if matches!(code, "commission_meetings") {
            happened.format = Some(Format::Online);
        }
        if code == "training_group_meetings" {
            happened.unnamed = training_group(&figures);
        }
        record(tx, cx, &happened)?;
    }
    Ok(())
}

fn training_group(figures: &HashMap<String, Figure>) -> Vec<(directory::Kind, i64)> {
    [
        (directory::Kind::TownCouncil, "training_group_town_councils"),
        (directory::Kind::CountyCouncil, "training_group_county_councils"),
    ]
    .into_iter()
    .filter_map(|(kind, code)| figures.get(code).map(|f| (kind, f.value)))
    .collect()
}

/// The members that joined in the year are recorded as they join; the report ties them to the care of members.
fn tie_joinings(tx: &mut Tx, cx: &Context) -> Result<(), Refusal> {
    let serves = area(tx, cx, PLAN, "member_care")?;
    let wanted = Wanted { kinds: vec![Kind::Joining], ..Wanted::of_year(2023) };
    let figure = figures().remove("new_members");
    let joined: Vec<Activity> = store::list(tx, &cx.network.id, &wanted)?;
    for activity in joined {
        let happened = Happened {
            serves: serves.clone(),
            source_line: activity.happened.source_line.or(figure.as_ref().map(|f| f.source_line)),
            ..activity.happened.clone()
        };
        correct(tx, cx, &activity.id, activity.version, &happened)?;
    }
    Ok(())
}
