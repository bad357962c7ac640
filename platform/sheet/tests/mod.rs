//! Stories of files that people send: made as their programs make them, or broken as the world breaks them.

mod columns;
mod headings;
mod hostile;
mod markdown;
mod open_documents;
mod sentences;
mod text_files;
mod word_documents;
mod workbooks;
mod written;

use std::io::{Cursor, Read, Write};

use rust_xlsxwriter::{Workbook, Worksheet};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use super::Sheet;

/// The body of a sheet as texts, for comparing.
fn texts(sheet: &Sheet) -> Vec<Vec<&str>> {
    sheet.body().map(|row| row.cells.iter().map(|cell| cell.text.as_str()).collect()).collect()
}

fn numbers(sheet: &Sheet) -> Vec<usize> {
    sheet.body().map(|row| row.number).collect()
}

/// A workbook with one tab, filled by the test.
fn workbook(fill: impl FnOnce(&mut Worksheet)) -> Vec<u8> {
    let mut book = Workbook::new();
    fill(book.add_worksheet());
    book.save_to_buffer().unwrap()
}

/// A list of places, as somebody would keep it.
fn list_of_places() -> Vec<u8> {
    workbook(|tab| {
        let rows = [("Població", "Hores"), ("Tàrrega", "12"), ("Girona", "7"), ("L’Hospitalet & <companyia>", "0")];
        for (row, (place, hours)) in (0..).zip(rows) {
            tab.write_string(row, 0, place).unwrap().write_string(row, 1, hours).unwrap();
        }
    })
}

/// The same archive with one part changed.
fn with_part(archive: &[u8], part: &str, change: impl Fn(String) -> String) -> Vec<u8> {
    let mut old = ZipArchive::new(Cursor::new(archive)).unwrap();
    let mut new = ZipWriter::new(Cursor::new(Vec::new()));
    let mut changed = false;
    for index in 0..old.len() {
        let mut entry = old.by_index(index).unwrap();
        let name = entry.name().unwrap().into_owned();
        let mut content = Vec::new();
        entry.read_to_end(&mut content).unwrap();
        if name == part {
            let before = String::from_utf8(content).unwrap();
            let after = change(before.clone());
            changed = after != before;
            content = after.into_bytes();
        }
        new.start_file(name, SimpleFileOptions::default()).unwrap();
        new.write_all(&content).unwrap();
    }
    assert!(changed, "nothing changed in {part}");
    new.finish().unwrap().into_inner()
}

fn archive(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut new = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        new.start_file(*name, SimpleFileOptions::default()).unwrap();
        new.write_all(content).unwrap();
    }
    new.finish().unwrap().into_inner()
}
