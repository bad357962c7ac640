//! The drawings of a report with the numbers beside them: bars over kinds and areas, a line over months, the map.

use platform::page::charts::{self, Frame, Mark, Point, Tone, View};
use platform::words::dates;
use territory::{comarca, municipality};

use super::Reader;
use super::labels::figure_label;
use crate::content::Content;
use crate::facts::Share;

/// One bar: what it is, how much, where it leads.
pub struct Bar {
    pub label: String,
    pub shown: String,
    pub value: f64,
    pub href: String,
    /// Its drawing for a page.
    pub svg: String,
}

pub struct Bars {
    pub id: String,
    pub title: String,
    pub note: String,
    pub rows: Vec<Bar>,
}

pub struct Months {
    pub id: String,
    pub title: String,
    pub note: String,
    pub description: String,
    /// Name and value of each month.
    pub rows: Vec<(String, String)>,
    pub points: Vec<Point>,
    pub svg: String,
}

impl Months {
    /// The months in which something happened: of the others there is nothing to say.
    pub fn told(&self) -> Vec<&(String, String)> {
        self.rows.iter().zip(&self.points).filter(|(_, point)| point.value > 0.0).map(|(row, _)| row).collect()
    }
}

pub struct Map {
    pub title: String,
    pub description: String,
    pub marks: Vec<Mark>,
    pub svg: String,
    pub inset: String,
    /// What has to stand beside every map.
    pub attribution: String,
    /// Names of the known members' municipalities and county councils.
    pub members: Vec<String>,
}

pub(super) fn kinds(reader: &Reader, content: &Content) -> Bars {
    let label = |key: &str| content.facts.figure(key).map_or_else(String::new, |f| figure_label(reader.words, f));
    let title = reader.words.t("report-chart-kinds");
    bars(
        reader,
        "kinds",
        title,
        counts_note(reader, content),
        &content.facts.by_kind,
        |key| (label(key), reader.figure_href(key)),
        Tone::Brand,
    )
}

pub(super) fn areas(reader: &Reader, content: &Content) -> Bars {
    let facts = &content.facts;
    let name = |code: &str| {
        facts.areas.iter().find(|a| a.code == code).map_or("", |a| a.name.of(reader.words.language)).to_owned()
    };
    let href = |code: &str| reader.figure_href(&format!("area_acts.{code}"));
    let title = reader.words.t("report-chart-areas");
    let note = format!("{} {}", counts_note(reader, content), reader.words.t("report-chart-areas-note"));
    bars(reader, "areas", title, note, &facts.by_area, |code| (name(code), href(code)), Tone::Accent)
}

/// What the drawings count, and how much of it one record can be.
fn counts_note(reader: &Reader, content: &Content) -> String {
    let counted = content.facts.by_kind.iter().filter_map(|share| content.facts.figure(&share.key));
    let most = counted.flat_map(|figure| &figure.records).map(|record| record.counts).max().unwrap_or(1);
    reader.words.tn("report-chart-counts", most)
}

fn bars(
    reader: &Reader,
    id: &str,
    title: String,
    note: String,
    shares: &[Share],
    named: impl Fn(&str) -> (String, String),
    tone: Tone,
) -> Bars {
    let top = number(shares.iter().map(|s| s.acts).max().unwrap_or(0));
    let rows = shares.iter().enumerate().map(|(at, share)| {
        let (label, href) = named(&share.key);
        let (value, shown) = (number(share.acts), reader.words.language.number(share.acts));
        let bar = charts::Bar { label: label.clone(), shown: shown.clone(), value, min: None, max: None, tone };
        let svg = charts::bar(&Frame::silent(&format!("{id}-{at}")), &bar, top);
        Bar { label, shown, value, href, svg }
    });
    Bars { id: id.to_owned(), title, note, rows: rows.collect() }
}

pub(super) fn months(reader: &Reader, content: &Content) -> Months {
    let language = reader.words.language;
    let facts = &content.facts;
    let rows: Vec<(String, String)> = facts
        .by_month
        .iter()
        .map(|m| (dates::month_name(language, m.number).to_owned(), language.number(m.acts)))
        .collect();
    let short = reader.words.t("report-months-short");
    let points: Vec<Point> = facts
        .by_month
        .iter()
        .zip(&rows)
        .map(|(m, (_, shown))| {
            let at = usize::try_from(m.number - 1).unwrap_or_default();
            let name = short.split_whitespace().nth(at).unwrap_or_default();
            Point { label: name.to_owned(), value: number(m.acts), shown: shown.clone() }
        })
        .collect();
    let said: Vec<String> = facts
        .by_month
        .iter()
        .zip(&rows)
        .filter(|(m, _)| m.acts > 0)
        .map(|(_, (name, shown))| format!("{name}: {shown}"))
        .collect();
    let title = reader.words.t("report-chart-months");
    let mut note = counts_note(reader, content);
    if facts.without_month > 0 {
        note = format!("{note} {}", reader.words.tn("report-chart-months-without", facts.without_month));
    }
    let description = said.join("; ");
    let svg = charts::line(&Frame::page("months", &title, &description), &points);
    Months { id: "months".into(), title, note, description, rows, points, svg }
}

pub(super) fn map(reader: &Reader, content: &Content) -> Map {
    let facts = &content.facts;
    let mut marks: Vec<Mark> = facts.places.iter().map(|p| Mark::new(&p.ine, Tone::Accent).labelled(&p.name)).collect();
    let held = |ine: &str| facts.places.iter().any(|p| p.ine == ine);
    marks.extend(facts.covered.municipalities.iter().filter(|ine| !held(ine)).map(|ine| Mark::new(ine, Tone::Brand)));
    marks.extend(facts.covered.county_councils.iter().map(|code| Mark::new(code, Tone::Soft)));
    let title = reader.words.t("report-chart-map");
    let (places, towns) = (facts.places.len(), facts.covered.municipalities.len());
    let description = reader.words.t2("report-chart-map-description", "places", places, "municipalities", towns);
    let towns = facts.covered.municipalities.iter().filter_map(|ine| municipality(ine)).map(|m| m.name.clone());
    let councils =
        facts.covered.county_councils.iter().filter_map(|code| comarca(code)).map(|c| c.council_name.clone());
    Map {
        svg: charts::area_map(&Frame::page("map", &title, &description), &marks, View::WholeWithInset),
        inset: charts::area_map(&Frame::silent("map-inset"), &marks, View::Inset),
        members: towns.chain(councils).collect(),
        attribution: reader.words.t("members-attribution"),
        title,
        description,
        marks,
    }
}

#[expect(clippy::cast_precision_loss, reason = "acts of a year are thousands at most")]
fn number(acts: i64) -> f64 {
    acts as f64
}
