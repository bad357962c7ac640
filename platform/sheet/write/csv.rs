//! A table as CSV.
//!
//! Promises: RFC 4180 (commas, CRLF, quotes only where needed) in UTF-8 with its mark, so that accents arrive whole
//! in Excel. Commas and not semicolons, because other programs read it too: a Catalan or Spanish Excel splits it with
//! «Data, from text» or our own import. No cell can run as a formula: one that begins like a formula gets a leading
//! apostrophe, unless it is a plain number; [`crate::sheet::read`] takes the apostrophe away again.

use std::borrow::Cow;

use csv::{Terminator, WriterBuilder};

const MARK: &[u8] = b"\xEF\xBB\xBF";

pub fn csv<H, R>(head: H, rows: impl IntoIterator<Item = R>) -> Vec<u8>
where
    H: IntoIterator<Item: AsRef<str>>,
    R: IntoIterator<Item: AsRef<str>>,
{
    let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).flexible(true).from_writer(MARK.to_vec());
    write_row(&mut writer, head);
    for row in rows {
        write_row(&mut writer, row);
    }
    writer.into_inner().expect("writing to memory does not fail")
}

fn write_row(writer: &mut csv::Writer<Vec<u8>>, cells: impl IntoIterator<Item: AsRef<str>>) {
    for cell in cells {
        writer.write_field(guarded(cell.as_ref()).as_bytes()).expect("writing to memory does not fail");
    }
    writer.write_record(None::<&[u8]>).expect("writing to memory does not fail");
}

fn guarded(cell: &str) -> Cow<'_, str> {
    if needs_guard(cell) { Cow::Owned(format!("'{cell}")) } else { Cow::Borrowed(cell) }
}

/// What we wrote as `'=1+1` was `=1+1`.
pub(in crate::sheet) fn without_guard(mut cell: String) -> String {
    if cell.strip_prefix('\'').is_some_and(needs_guard) {
        cell.remove(0);
    }
    cell
}

/// Spreadsheet programs skip spaces before a formula, and some read full-width signs; an apostrophe that stood there
/// already is guarded too, so that reading gives back exactly what was written.
pub(super) fn needs_guard(cell: &str) -> bool {
    let cell = cell.trim_start_matches('\'');
    cell.starts_with(['\t', '\r', '\n'])
        || (cell.trim_start().starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
            && !is_plain_number(cell.trim()))
}

/// A sign, digits, and points or commas between digits: `-1.250,50`, `+34938123456`, `2024`.
pub(in crate::sheet) fn is_plain_number(text: &str) -> bool {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    digits.split(['.', ',']).all(|group| !group.is_empty() && group.bytes().all(|byte| byte.is_ascii_digit()))
}
