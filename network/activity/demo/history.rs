//! The assemblies and steps of the network from `history.csv`. What was only planned is not something that happened,
//! and the assemblies of 2023 stand among the events of that year.

use jiff::civil::{Date, date};
use platform::slice::Step;
use platform::{Refusal, Tx};
use viewer::Context;

use super::{bodies_of, entered_after, filled, span};
use crate::commands::record;
use crate::happened::Happened;
use crate::kind::{Format, Kind};

const HISTORY: &str = include_str!("../../../data/xmess/history.csv");
/// The founding assembly was on the 17th: its bodies are set up the day after.
const FOUNDED: Date = date(2017, 5, 19);
const TOLD_ELSEWHERE: i16 = 2023;

#[derive(serde::Deserialize, Clone)]
struct Line {
    date: String,
    kind: String,
    title_ca: String,
    place: String,
    ine: String,
    format: String,
    members_after: Option<i64>,
    source: String,
}

pub(super) fn steps() -> Vec<Step<Context>> {
    let mut reader = csv::Reader::from_reader(HISTORY.as_bytes());
    let lines = reader.deserialize::<Line>().map(|line| line.expect("the history is sound"));
    let held =
        lines.zip(2i64..).filter(|(line, _)| !is_planned(line) && span(&line.date).first().year() != TOLD_ELSEWHERE);
    held.map(|(line, number)| {
        let on = entered_after(span(&line.date), FOUNDED);
        Step::new(on, format!("history: {}", line.title_ca), move |cx: &Context| {
            cx.write(|tx| enter(tx, cx, &line, number))
        })
    })
    .collect()
}

/// « Assemblea prevista »: the source says that it was planned, no source that it was held.
fn is_planned(line: &Line) -> bool {
    line.title_ca.contains("prevista")
}

fn enter(tx: &mut Tx, cx: &Context, line: &Line, number: i64) -> Result<(), Refusal> {
    let kind = kind_of(&line.kind);
    // Web addresses are links, files are the source.
    let (links, files): (Vec<&str>, Vec<&str>) = line.source.split(" ; ").partition(|s| s.starts_with("http"));
    let source = if files.is_empty() {
        "history.csv".to_owned()
    } else {
        files.into_iter().map(bodies::demo_document).collect::<Vec<_>>().join("; ")
    };
    let happened = Happened {
        bodies: if kind.is_assembly() { bodies_of(tx, cx, &["assembly"])? } else { Vec::new() },
        format: Format::from_word(&line.format),
        place: line.place.clone(),
        ine: filled(&line.ine),
        note: line
            .members_after
            .map(|n| format!("Segons la font, la xarxa tenia {n} membres després."))
            .unwrap_or_default(),
        links: links.into_iter().map(str::to_owned).collect(),
        source_line: (source == "history.csv").then_some(number),
        source,
        record_key: Some(format!("history:{number}")),
        ..Happened::new(kind, &line.title_ca, span(&line.date))
    };
    record(tx, cx, &happened)?;
    Ok(())
}

/// The first meeting was an international gathering.
fn kind_of(word: &str) -> Kind {
    match word {
        "first_meeting" => Kind::Gathering,
        other => Kind::from_word(other).expect("the kinds of the history are known"),
    }
}
