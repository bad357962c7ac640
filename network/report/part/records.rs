//! What every figure of a part counts, below it: a table for each, with a link to each record, and those typed by hand
//! with their sources; the figures above lead there.

use crate::content::{Content, TypedFigure};
use crate::facts::{Figure, Record};
use crate::show::{
    Cell, ChapterView, Column, Document, Reader, Row, Shape, Table, figure_label, figure_value, labels_value,
};
use crate::subject::figure_place;

const KEY: &str = "records";
/// Where the records stand of which nobody knows whether they are of the period.
pub const UNDATED: &str = "f-undated";

/// Adds the records of the figures that are shown.
pub fn below(reader: &Reader, content: &Content, document: &mut Document) {
    let led: Vec<&Figure> =
        content.facts.figures.iter().filter(|f| f.value > 0 && leads(document, reader, f)).collect();
    let undated = (!content.facts.undated.is_empty()).then(|| undated(reader, &content.facts.undated));
    let typed: Vec<&TypedFigure> = content.chapters.iter().flat_map(|c| &c.typed).collect();
    let by_hand = (!typed.is_empty()).then(|| by_hand(reader, &typed));
    let tables = led.iter().map(|f| table(reader, f)).chain(by_hand).chain(undated);
    let shapes: Vec<Shape> = tables.map(Shape::Table).collect();
    if !shapes.is_empty() {
        let title = reader.words.t("report-section-annex");
        document.chapters.push(ChapterView { shapes, ..ChapterView::titled(KEY, title) });
    }
}

fn leads(document: &mut Document, reader: &Reader, figure: &Figure) -> bool {
    let place = reader.figure_href(&figure.key);
    let mut found = false;
    document.each_href(|href| found |= *href == place);
    found
}

fn table(reader: &Reader, figure: &Figure) -> Table {
    let words = reader.words;
    let label = figure_label(words, figure);
    let named = if figure.of.is_empty() { label } else { format!("{label} · {}", figure.of) };
    let rows = figure.records.iter().map(|record| {
        let when = record.when.map_or_else(String::new, |w| w.0.write(words.language));
        let counts = labels_value(words, figure.word(), record.counts);
        let cells = [
            Cell { text: record.label.clone(), href: record.href.clone() },
            Cell { text: when.clone(), href: String::new() },
            Cell { text: counts, href: String::new() },
        ];
        Row { cells: cells.to_vec(), under: when }
    });
    Table {
        id: figure_place(&figure.key),
        caption: format!("{named}: {}", figure_value(words, figure)),
        columns: vec![
            column(reader, "record", false, false),
            column(reader, "when", false, true),
            column(reader, "counts-as", true, false),
        ],
        rows: rows.collect(),
    }
}

fn column(reader: &Reader, word: &str, number: bool, wide: bool) -> Column {
    Column { title: reader.words.t(&format!("report-column-{word}")), number, wide }
}

/// Figures that no record holds.
fn by_hand(reader: &Reader, typed: &[&TypedFigure]) -> Table {
    let plain = |text: &str| Cell { text: text.to_owned(), href: String::new() };
    let rows = typed.iter().map(|t| Row {
        cells: vec![plain(&t.label), plain(&t.source), plain(&t.value)],
        under: reader.words.t1("report-typed-note", "source", &t.source),
    });
    Table {
        id: typed.first().map_or_else(String::new, |t| figure_place(&t.key())),
        caption: reader.words.t("report-typed-title"),
        columns: vec![
            column(reader, "figure", false, false),
            Column { title: reader.words.t("report-typed-source"), number: false, wide: true },
            column(reader, "value", true, false),
        ],
        rows: rows.collect(),
    }
}

/// What no figure of a period counts, because its date is not precise enough.
fn undated(reader: &Reader, records: &[Record]) -> Table {
    let rows = records.iter().map(|record| {
        let when = record.when.map_or_else(String::new, |w| w.0.write(reader.words.language));
        let cells = [(record.label.clone(), record.href.clone()), (when.clone(), String::new())];
        Row { cells: cells.map(|(text, href)| Cell { text, href }).to_vec(), under: when }
    });
    Table {
        id: UNDATED.into(),
        caption: reader.words.tn("report-part-undated-table", records.len()),
        columns: vec![column(reader, "record", false, false), column(reader, "when", false, true)],
        rows: rows.collect(),
    }
}
