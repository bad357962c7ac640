//! What every figure of a part counts, below it: a table for each, with a link to each record; the figures above lead
//! there.

use crate::content::Content;
use crate::facts::Figure;
use crate::show::{
    Cell, ChapterView, Column, Document, Reader, Row, Shape, Table, figure_label, figure_value, labels_value,
};

const KEY: &str = "records";

/// Adds the records of the figures that are shown, and lets everything that led to the page of a figure lead there.
pub fn below(reader: &Reader, content: &Content, document: &mut Document, here: &str) {
    let led: Vec<&Figure> =
        content.facts.figures.iter().filter(|f| f.value > 0 && leads(document, reader, f)).collect();
    let shapes: Vec<Shape> = led.iter().map(|f| Shape::Table(table(reader, f))).collect();
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
    let column = |word: &str, number: bool, wide: bool| Column {
        title: words.t(&format!("report-column-{word}")),
        number,
        wide,
    };
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
        columns: vec![column("record", false, false), column("when", false, true), column("counts-as", true, false)],
        rows: rows.collect(),
    }
}
