//! Figures beside what they were in the years before: the difference in words, small bars, a table of the years.

use platform::Words;
use platform::page::charts::{self, Column, Frame};
use platform::words::dates::Span;

use super::labels::{figure_label, value};
use super::tables::{self, Cell, Row, Table};
use super::{Block, Reader};
use crate::content::{Chapter, Content};
use crate::facts::Figure;
use crate::subject::Subject;
use crate::years::{InYear, Series};

/// A figure over the years.
#[derive(Debug, Clone)]
pub struct OverYears {
    /// « 3 més que el 2022 », or the last that is known before.
    pub told: String,
    pub columns: Vec<Column>,
    /// Small bars for a page; the table says the same.
    pub spark: String,
    /// The years, the newest first.
    pub rows: Vec<YearRow>,
}

#[derive(Debug, Clone)]
pub struct YearRow {
    pub year: String,
    pub value: String,
    /// Against the year before it.
    pub change: String,
    pub source: String,
    /// The same figure in the edition of that year.
    pub href: String,
}

impl OverYears {
    /// Large bars for the page of the figure.
    pub fn drawing(&self, frame: &Frame) -> String {
        charts::columns(frame, &self.columns)
    }
}

/// None when no other year says anything of the figure.
pub fn over_years(reader: &Reader, content: &Content, figure: &Figure) -> Option<OverYears> {
    let series = content.series(figure)?;
    let words = reader.words;
    let shown = |one: &InYear| shown(words, figure, one);
    let columns: Vec<Column> = series.years.iter().map(|one| column(one, shown(one))).collect();
    let id = format!("years-{}", figure.key.replace(['.', '_'], "-"));
    let last_known = series.years.iter().rev().skip(1).find(|one| one.value.is_some())?;
    let told = match series.change() {
        Some((year, by)) => change(words, figure, year, by),
        None => words.t2("report-years-last", "year", last_known.year.to_string(), "value", shown(last_known)),
    };
    let rows = (0..series.years.len()).rev().map(|at| row(reader, content, figure, &series, at)).collect();
    Some(OverYears { told, spark: charts::spark(&Frame::silent(&id), &columns), columns, rows })
}

fn row(reader: &Reader, content: &Content, figure: &Figure, series: &Series, at: usize) -> YearRow {
    let (words, one) = (reader.words, &series.years[at]);
    let before = at.checked_sub(1).and_then(|at| series.years.get(at));
    // A year that lasts is compared with no other.
    let compared = at + 1 < series.years.len() || series.change().is_some();
    let by = before.zip(one.value).and_then(|(b, now)| Some((b.year, now - b.value?))).filter(|_| compared);
    let source = match (at + 1 == series.years.len(), one.value, one.edition) {
        (true, ..) => words.t("report-years-source-this"),
        (_, None, _) => String::new(),
        (_, _, Some(number)) => words.t1("report-years-source-edition", "number", number.to_string()),
        (_, Some(_), None) => words.t("report-years-source-records"),
    };
    YearRow {
        year: one.year.to_string(),
        value: shown(words, figure, one),
        change: by.map_or_else(String::new, |(year, by)| change(words, figure, year, by)),
        source,
        href: edition_href(content, figure, one),
    }
}

/// The figures of a section beside the years before, as one table; none when nothing is known of any.
pub fn table(reader: &Reader, content: &Content, chapter: &Chapter, shown: &[Block]) -> Option<Table> {
    let figures = shown.iter().flat_map(|block| match block {
        Block::Figure(key) => content.facts.figure(key).into_iter().collect(),
        Block::Headlines => super::headlines(content),
        _ => Vec::new(),
    });
    let mut figures: Vec<&Figure> = figures.collect();
    // What fell to nought is shown nowhere else.
    let fallen = content.facts.figures.iter().filter(|f| f.value == 0 && content.tells(f));
    figures.extend(fallen.filter(|f| content.section_of(f) == Some(chapter.section.key.as_str())));
    let told: Vec<(&Figure, Series)> = figures.into_iter().filter_map(|f| Some((f, content.series(f)?))).collect();
    let oldest = told.iter().filter_map(|(_, series)| series.years.first()).map(|one| one.year).min()?;
    let words = reader.words;
    let mut columns = vec![tables::Column { title: words.t("report-column-figure"), number: false, wide: false }];
    let years: Vec<i16> = (oldest..=content.year).collect();
    columns.extend(years.iter().map(|year| tables::Column { title: year.to_string(), number: true, wide: true }));
    let title = chapter.section.title.of(words.language);
    let rows = told.iter().map(|(figure, series)| year_by_year(reader, content, figure, series, &years));
    Some(Table {
        id: String::new(),
        caption: words.t1("report-years-caption", "section", title),
        columns,
        rows: rows.collect(),
    })
}

fn year_by_year(reader: &Reader, content: &Content, figure: &Figure, series: &Series, years: &[i16]) -> Row {
    let words = reader.words;
    let label = figure_label(words, figure);
    let named = if figure.of.is_empty() { label } else { format!("{label} · {}", figure.of) };
    let of = |year: &i16| {
        let nothing = InYear { year: *year, value: None, edition: None };
        series.years.iter().find(|one| one.year == *year).copied().unwrap_or(nothing)
    };
    let each: Vec<InYear> = years.iter().map(of).collect();
    let known = series.years.iter();
    let said: Vec<String> = known.map(|one| format!("{}: {}", one.year, shown(words, figure, one))).collect();
    let href = |one: &InYear| edition_href(content, figure, one);
    let cells = each.iter().map(|one| Cell { text: shown(words, figure, one), href: href(one) });
    let named = Cell { text: named, href: reader.figure_href(&figure.key) };
    Row { cells: [named].into_iter().chain(cells).collect(), under: said.join(" · ") }
}

fn edition_href(content: &Content, figure: &Figure, one: &InYear) -> String {
    let then = Subject { year: one.year, of: content.of.clone() };
    one.edition.map_or_else(String::new, |number| then.published_figure(number, &figure.key))
}

fn column(one: &InYear, shown: String) -> Column {
    #[expect(clippy::cast_precision_loss, reason = "figures of a year are far below 2^53")]
    let value = one.value.map(|value| value as f64);
    Column { label: one.year.to_string(), value, shown }
}

fn shown(words: Words, figure: &Figure, one: &InYear) -> String {
    one.value.map_or_else(|| words.t("report-years-none"), |n| value(words, figure.word(), n))
}

/// « 3 més que el 2022 ».
fn change(words: Words, figure: &Figure, year: i16, by: i64) -> String {
    let when = Span::year(year).map_or_else(String::new, |year| year.write_when(words.language));
    let key = match by {
        0 => return words.t1("report-years-same", "when", when),
        1.. => "report-years-more",
        _ => "report-years-fewer",
    };
    let of = if figure.word() == "support_minutes" { "time" } else { "count" };
    let by = value(words, figure.word(), by.abs());
    words.ta(key, &[("by", by.into()), ("when", when.into()), ("of", of.into())])
}
