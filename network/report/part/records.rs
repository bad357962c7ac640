//! What every figure of a part counts, below it: a table for each, with a link to each record; the figures above lead
//! there.

use crate::content::Content;
use crate::facts::{Figure, Record};
use crate::show::{
    Cell, ChapterView, Column, Document, Reader, Row, Shape, Table, figure_label, figure_value, labels_value,
};

const KEY: &str = "records";
/// Where the records stand of which nobody knows whether they are of the period.
pub const UNDATED: &str = "f-undated";

/// Adds the records of the figures that are shown, and lets everything that led to the page of a figure lead there.
pub fn below(reader: &Reader, content: &Content, document: &mut Document, here: &str) {
    let led: Vec<&Figure> =
        content.facts.figures.iter().filter(|f| f.value > 0 && leads(document, reader, f)).collect();
    let undated = (!content.facts.undated.is_empty()).then(|| undated(reader, &content.facts.undated));
    let shapes: Vec<Shape> = led.iter().map(|f| table(reader, f)).chain(undated).map(Shape::Table).collect();
    for figure in &led {
        let page = reader.figure_href(&figure.key);
        let place = format!("{here}#{}", place(figure));
        document.each_href(|href| {
            if *href == page {
                href.clone_from(&place);
            }
        });
    }
    if !shapes.is_empty() {
        let title = reader.words.t("report-section-annex");
        document.chapters.push(ChapterView { shapes, ..ChapterView::titled(KEY, title) });
    }
}

fn leads(document: &mut Document, reader: &Reader, figure: &Figure) -> bool {
    let page = reader.figure_href(&figure.key);
    let mut found = false;
    document.each_href(|href| found |= *href == page);
    found
}

fn place(figure: &Figure) -> String {
    format!("f-{}", figure.key.replace('.', "-"))
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
        id: place(figure),
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
