//! The members of the demo network, from the list of those that a source names; and people with roles as names, at
//! some of them, so that pages can be seen alive.

mod people;

use directory::{Confidence, Kind, NewRelation, RelationKind, relation};
use jiff::civil::{Date, date};
use platform::slice::Step;
use platform::words::dates::Span;
use platform::words::grammar::sentence_start;
use viewer::Context;

use crate::joining::{Admission, Candidate, Telling, admit, council};

const KNOWN: &str = include_str!("../../data/xmess/members-known.csv");
/// The founding assembly: those of unknown date are entered on it.
const FOUNDING: Date = date(2017, 5, 17);
/// What came before stands in the register alone; the activities that we recorded begin with this year.
const RECORDED_SINCE: i16 = 2023;

struct Known {
    candidate: Candidate,
    since: Option<Span>,
    confidence: Confidence,
    evidence: String,
    source: String,
    source_line: Option<i64>,
    collaborator_before: bool,
}

pub fn steps() -> Vec<Step<Context>> {
    let mut steps = Vec::new();
    for one in known() {
        if one.collaborator_before {
            steps.push(collaborates(&one));
        }
        steps.push(joins(one));
    }
    steps.extend(people::steps());
    steps
}

/// The day on which the register learns of it: the first day that the date may be.
fn entered_on(since: Option<Span>) -> Date {
    since.map_or(FOUNDING, |since| since.first().max(FOUNDING))
}

fn joins(one: Known) -> Step<Context> {
    let told = one.since.is_some_and(|since| since.first().year() >= RECORDED_SINCE);
    let admission = Admission {
        candidate: one.candidate,
        since: one.since,
        confidence: one.confidence,
        evidence: one.evidence,
        source: one.source,
        source_line: one.source_line,
        batch: None,
        telling: if told { Telling::AsActivity } else { Telling::RegisterOnly },
    };
    Step::new(entered_on(one.since), format!("joins: {}", admission.candidate.name), move |cx: &Context| {
        cx.write(|tx| admit(tx, cx, &admission).map(|_| ()))
    })
}

fn collaborates(one: &Known) -> Step<Context> {
    let (candidate, source) = (one.candidate.clone(), one.source.clone());
    let evidence = "Hi col·labora, segons una notícia posterior";
    Step::new(FOUNDING, format!("collaborates: {}", candidate.name), move |cx: &Context| {
        cx.write(|tx| {
            let organisation = council(tx, cx, &candidate, &source, None)?;
            let relation = NewRelation {
                organisation: organisation.id,
                kind: RelationKind::Collaborator,
                from: None,
                confidence: Confidence::High,
                evidence: evidence.to_owned(),
                source: source.clone(),
                batch: None,
            };
            relation::begin(tx, cx, &relation).map(|_| ())
        })
    })
}

fn known() -> Vec<Known> {
    let mut reader = csv::Reader::from_reader(KNOWN.as_bytes());
    reader.deserialize::<Line>().map(|line| line.expect("the list is sound").known()).collect()
}

#[derive(serde::Deserialize)]
struct Line {
    kind: String,
    ine: String,
    comarca_code: String,
    since: String,
    confidence: String,
    evidence: String,
    source: String,
}

impl Line {
    fn known(self) -> Known {
        let candidate = if self.kind == Kind::TownCouncil.as_str() {
            Candidate::town(territory::municipality(&self.ine).expect("a municipality of the reference"))
        } else {
            Candidate::county(territory::comarca(&self.comarca_code).expect("a comarca of the reference"))
        };
        let since = (!self.since.is_empty()).then(|| written(&self.since));
        Known {
            collaborator_before: self.evidence.contains("collaborator before"),
            evidence: in_catalan(&self.evidence),
            source_line: self.source.starts_with("003_").then_some(REPORT_LINE_OF_JOININGS),
            source: self.source.split(" ; ").map(bodies::demo_document).collect::<Vec<_>>().join(" ; "),
            confidence: Confidence::from_word(&self.confidence).expect("a confidence of the list"),
            candidate,
            since,
        }
    }
}

/// Where the report of 2023 names its three new members.
const REPORT_LINE_OF_JOININGS: i64 = 61;

/// « 2017 », « 2018-04 ».
fn written(since: &str) -> Span {
    let span = match since.split_once('-') {
        Some((year, month)) => Span::month(number(year), i8::try_from(number(month)).expect("a month")),
        None => Span::year(number(since)),
    };
    span.expect("a year or a month of the list")
}

fn number(text: &str) -> i16 {
    text.parse().expect("figures")
}

/// The list's notes, in the language of the network.
fn in_catalan(evidence: &str) -> String {
    let one = |note: &str| {
        let known = NOTES.iter().find(|(english, _)| *english == note);
        known.unwrap_or_else(|| panic!("a note of the list without its Catalan: {note}")).1
    };
    sentence_start(&evidence.split(" ; ").map(one).collect::<Vec<_>>().join("; "))
}

const NOTES: [(&str, &str); 12] = [
    ("founding member", "membre fundador"),
    ("executive commission 2023-2027", "és a la comissió executiva del 2023 al 2027"),
    ("admitted April 2018", "admès l’abril de 2018"),
    (
        "admitted April 2018 (also in the founders list: sources disagree)",
        "una altra font diu que el van admetre l’abril de 2018",
    ),
    ("admitted November 2018", "admès el novembre de 2018"),
    ("admitted November 2020", "admès el novembre de 2020"),
    ("admitted 2023", "admès el 2023"),
    ("admitted October 2024", "admès l’octubre de 2024"),
    ("admitted October 2024 (collaborator before)", "admès l’octubre de 2024; abans hi col·laborava"),
    ("admitted October 2025", "admès l’octubre de 2025"),
    ("named as XMESS county council", "surt com a consell comarcal de la XMESS"),
    ("named as XMESS town council", "surt com a ajuntament de la XMESS"),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn surely_members_on(day: Date) -> usize {
        known().iter().filter(|one| one.since.is_none_or(|since| since.last() <= day)).count()
    }

    #[test]
    fn the_list_grows_to_51_with_the_years() {
        assert_eq!(known().len(), 51);
        assert_eq!(surely_members_on(date(2024, 5, 15)), 46);
        assert_eq!(surely_members_on(date(2024, 11, 1)), 50);
        assert_eq!(surely_members_on(date(2025, 12, 1)), 51);
    }

    #[test]
    fn three_joined_in_2023_and_one_was_a_collaborator() {
        let of_2023 = known().into_iter().filter(|one| one.since == Span::year(2023));
        let mut names: Vec<String> = of_2023.map(|one| one.candidate.short).collect();
        names.sort();
        assert_eq!(names, ["Llagostera", "Premià de Mar", "Sant Esteve de Palautordera"]);
        let before: Vec<String> =
            known().into_iter().filter(|o| o.collaborator_before).map(|o| o.candidate.short).collect();
        assert_eq!(before, ["Manresa"]);
    }

    #[test]
    fn nothing_of_the_files_shows_on_the_page() {
        for one in known() {
            assert!(!one.source.contains(".txt"), "{}", one.source);
            assert!(!one.evidence.is_empty() && !one.evidence.contains("admitted"), "{}", one.evidence);
        }
    }
}
