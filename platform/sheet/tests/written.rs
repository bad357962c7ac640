//! What we write, others open; and what we wrote, we read.

use std::io::{Cursor, Read as _};

use jiff::civil::date;

use super::super::write::{Cell, Column, Form, Kind as Look, Table};
use super::super::{Kind, read, write};
use super::texts;
use crate::words::Language;

#[test]
fn a_table_is_written_as_the_standard_says() {
    let bytes = write::csv(["Nom", "Nota"], [["Tàrrega", "diu \"sí\", i més"], ["Vic", "dues\nratlles"]]);
    let text = "\u{FEFF}Nom,Nota\r\nTàrrega,\"diu \"\"sí\"\", i més\"\r\nVic,\"dues\nratlles\"\r\n";
    assert_eq!(String::from_utf8(bytes).unwrap(), text);
    assert_eq!(write::csv(["Nom"], Vec::<Vec<String>>::new()), "\u{FEFF}Nom\r\n".as_bytes(), "headings only");
}

#[test]
fn no_cell_runs_as_a_formula_and_numbers_stay_numbers() {
    for (cell, written) in [
        ("=HYPERLINK(1)", "'=HYPERLINK(1)"),
        ("+34 938 51 50 22", "'+34 938 51 50 22"),
        ("-2+3", "'-2+3"),
        ("- pendent", "'- pendent"),
        ("@SUM(1)", "'@SUM(1)"),
        ("  =1", "'  =1"),
        ("\t=1", "'\t=1"),
        ("＝1", "'＝1"),
        ("-12", "-12"),
        ("-1.250", "-1.250"),
        ("+34938515022", "+34938515022"),
        ("l’altre = aquest", "l’altre = aquest"),
        ("'s-Hertogenbosch", "'s-Hertogenbosch"),
    ] {
        let bytes = write::csv(["a", "b"], [["x", cell]]);
        let text = String::from_utf8(bytes).unwrap();
        assert_eq!(text, format!("\u{FEFF}a,b\r\nx,{written}\r\n"));
    }
    let bytes = write::csv(["a"], [["\r=1"]]);
    assert!(bytes.ends_with(b"\"'\r=1\"\r\n"));
}

#[test]
fn what_was_written_is_read_back_the_same() {
    let rows = [["=1+1", "'=1", "-5"], ["a,b;c", "\"", "dues\nratlles"], ["", "''@x", "à € ’"], ["'", "-", "x"]];
    let sheet = read("a.csv", &write::csv(["Un", "Dos", "Tres"], rows)).unwrap();
    assert_eq!(sheet.headings(), ["Un", "Dos", "Tres"]);
    assert_eq!(texts(&sheet), rows);
}

fn table(rows: Vec<Vec<Cell>>) -> Table {
    let head =
        vec![Column::text("Nom"), Column::whole("=Nombre"), Column::day("Dia"), Column::new("Cost", Look::Money)];
    let (title, author) = ("Llista: [tot]".to_owned(), "Xarxa".to_owned());
    Table { title, author, language: Language::Catalan, on: date(2024, 5, 15), head, rows }
}

#[test]
fn a_workbook_of_ours_is_read_back_with_its_kinds() {
    let row = |name: &str| vec![Cell::text(name), Cell::Whole(-7), Cell::Day(date(2024, 2, 29)), Cell::Money(125_050)];
    let texts = ["=1+1", "0012", "l’hort, « el pla »\ni més", "  @x", "\t+1"];
    let bytes = table(texts.map(row).to_vec()).write(Form::Xlsx).unwrap();
    let sheet = read("a.xlsx", &bytes).unwrap();
    assert_eq!((sheet.name.as_str(), sheet.headings()[1].as_str()), ("Llista   tot", "=Nombre"));
    for (row, text) in sheet.body().zip(texts) {
        let cells: Vec<_> = row.cells.iter().map(|c| (c.text.as_str(), c.kind, c.computed)).collect();
        let kinds = [(text, Kind::Text), ("-7", Kind::Number), ("2024-02-29", Kind::Date), ("1250.5", Kind::Number)];
        assert_eq!(cells, kinds.map(|(text, kind)| (text, kind, false)));
    }
}

#[test]
fn each_form_has_all_the_rows_and_the_same_bytes_each_time() {
    let whole = table((0..3_000).map(|n| vec![Cell::link("fila", "https://example.org"), Cell::Whole(n)]).collect());
    for form in Form::ALL {
        assert!(whole.write(form).unwrap() == whole.write(form).unwrap(), "{form:?} has two forms");
        assert!(!table(Vec::new()).write(form).unwrap().is_empty());
        assert_eq!(Form::of_address(&format!("/a.b/list.{}", form.ending())), Some(form));
    }
    let sheet = read("a.xlsx", &whole.write(Form::Xlsx).unwrap()).unwrap();
    assert_eq!(sheet.body().count(), 3_000);
    assert_eq!(sheet.body().last().map(|row| row.text(1)), Some("2999"));
}

#[test]
fn what_a_form_cannot_hold_is_written_as_near_as_it_can() {
    let rows = vec![
        vec![Cell::Empty, Cell::Whole(1), Cell::Day(date(1714, 9, 11)), Cell::Empty, Cell::text("a row too long")],
        vec![Cell::link("text", "javascript:alert(1)")],
        vec![Cell::text("à".repeat(40_000)), Cell::Percent { part: 1, whole: 0 }],
    ];
    let sheet = read("a.xlsx", &table(rows[..2].to_vec()).write(Form::Xlsx).unwrap()).unwrap();
    assert_eq!(texts(&sheet), [vec!["", "1", "1714-09-11"], vec!["text"]]);
    for form in [Form::Xlsx, Form::Ods] {
        let mut archive = zip::ZipArchive::new(Cursor::new(table(rows.clone()).write(form).unwrap())).unwrap();
        for at in 0..archive.len() {
            let mut part = String::new();
            archive.by_index(at).unwrap().read_to_string(&mut part).unwrap();
            assert!(!part.contains("javascript"), "{form:?} has the address of a script");
        }
    }
}

#[test]
fn a_link_that_looks_like_a_formula_stays_a_text_when_its_cell_is_edited() {
    let style_of = |text: &str| {
        let rows = vec![vec![Cell::link(text, "https://example.org")]];
        let mut archive = zip::ZipArchive::new(Cursor::new(table(rows).write(Form::Xlsx).unwrap())).unwrap();
        let mut part = |name: &str| {
            let mut text = String::new();
            archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
            text
        };
        let sheet = part("xl/worksheets/sheet1.xml");
        let cell = &sheet[sheet.find("<c r=\"A2\" s=\"").unwrap() + 13..];
        let style: usize = cell[..cell.find('"').unwrap()].parse().unwrap();
        let styles = part("xl/styles.xml");
        let cells = &styles[styles.find("<cellXfs").unwrap()..];
        cells.match_indices("<xf ").nth(style).map(|(at, _)| cells[at..].split('>').next().unwrap().to_owned()).unwrap()
    };
    assert!(style_of("=HYPERLINK(\"https://example.org\")").contains("quotePrefix=\"1\""));
    assert!(!style_of("Una fira").contains("quotePrefix"));
}

#[test]
fn a_workbook_has_a_tab_for_each_table_and_no_two_of_one_name() {
    let named = |title: &str, rows| Table { title: title.into(), ..table(rows) };
    let row = |name: &str| vec![vec![Cell::text(name)]];
    let tables = [named("Actes", row("un")), named("actes", row("dos")), named(&"llarg ".repeat(9), Vec::new())];
    let bytes = write::workbook(&tables).unwrap();
    assert_eq!(read("a.xlsx", &bytes).unwrap().body().next().unwrap().text(0), "un");
    let second = super::super::read_tab("a.xlsx", &bytes, Some("actes 2")).unwrap();
    assert_eq!(second.body().next().unwrap().text(0), "dos");
    assert!(write::workbook(&[]).is_err(), "a workbook without a tab is none");
}
