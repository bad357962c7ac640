//! Reading text with separators: commas, semicolons, tabs or bars, with quotes, as programs and people write it.
//!
//! Promises: row numbers are those of a spreadsheet program that opened the file, blank lines and line breaks inside
//! quotes included. A quotation mark that nothing closes is a problem with its place, not a cell that swallows the
//! rest. The apostrophe that [`super::write`] puts before a dangerous cell is taken away again.

use super::{
    Cell, Letters, MAX_CELL_CHARACTERS, MAX_CELLS, MAX_COLUMNS, MAX_ROWS, ReadAs, Row, Sheet, SheetProblem, write,
};

/// In the order of preference between equals.
const SEPARATORS: [char; 4] = [';', ',', '\t', '|'];
const ROWS_SAMPLED: usize = 30;
const BYTES_SAMPLED: usize = 64 * 1024;

pub(super) fn read(name: &str, text: &str, letters: Letters) -> Result<Sheet, SheetProblem> {
    let text = text.trim_end_matches('\u{1A}');
    let (told, text) = told_separator(text);
    let separator = told.unwrap_or_else(|| likely_separator(text));
    let mut records = Records::new(text, separator);
    let mut rows = Vec::new();
    let mut cells = 0;
    while let Some(texts) = records.next_record()? {
        if texts.iter().all(|text| text.trim().is_empty()) {
            continue;
        }
        cells += texts.len();
        let row = texts.into_iter().map(|text| Cell::of_text(write::without_guard(text))).collect();
        rows.push(Row { number: records.row, cells: row });
        if rows.len() > MAX_ROWS {
            return Err(SheetProblem::TooManyRows { max: MAX_ROWS });
        }
        if cells > MAX_CELLS {
            return Err(SheetProblem::TooManyCells { max: MAX_CELLS });
        }
    }
    Sheet::assemble(name, ReadAs::Delimited { separator, letters }, rows, Vec::new())
}

/// Excel's first line `sep=;`, which it does not show as a row.
fn told_separator(text: &str) -> (Option<char>, &str) {
    let line = text.lines().next().unwrap_or("");
    let told = line.strip_prefix("sep=").or_else(|| line.strip_prefix("SEP="));
    match told.map(|rest| rest.chars().collect::<Vec<_>>()).as_deref() {
        Some(&[separator]) if SEPARATORS.contains(&separator) => {
            let rest = &text[line.len()..];
            (Some(separator), rest.strip_prefix("\r\n").or_else(|| rest.strip_prefix('\n')).unwrap_or(rest))
        }
        _ => (None, text),
    }
}

/// The separator that cuts most rows of the beginning into the same number of cells, more than one; then the one that
/// cuts into more. So «1,5;2» has two cells, because its headings have no comma.
fn likely_separator(text: &str) -> char {
    let mut end = text.len().min(BYTES_SAMPLED);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let mut best = (0, 0, '\t');
    for separator in SEPARATORS {
        let widths = widths(&text[..end], separator);
        let (agreeing, cells) = agreement(&widths);
        let cuts = widths.first().is_some_and(|first| *first > 1) || agreeing * 2 >= widths.len();
        if cuts && (agreeing, cells) > (best.0, best.1) {
            best = (agreeing, cells, separator);
        }
    }
    best.2
}

fn widths(sample: &str, separator: char) -> Vec<usize> {
    let mut records = Records::new(sample, separator);
    records.max_columns = usize::MAX;
    let mut widths = Vec::new();
    while let Ok(Some(texts)) = records.next_record() {
        if texts.len() > 1 || !texts[0].trim().is_empty() {
            widths.push(texts.len());
        }
        if widths.len() == ROWS_SAMPLED {
            break;
        }
    }
    widths
}

/// How many rows share the commonest width above one, and that width.
fn agreement(widths: &[usize]) -> (usize, usize) {
    widths
        .iter()
        .filter(|&&width| width > 1)
        .map(|&width| (widths.iter().filter(|&&other| other == width).count(), width))
        .max()
        .unwrap_or((0, 0))
}

/// The file cut into records, one at a time.
struct Records<'a> {
    text: std::iter::Peekable<std::str::Chars<'a>>,
    separator: char,
    max_columns: usize,
    /// The number of the record last given, from 1.
    row: usize,
}

impl<'a> Records<'a> {
    fn new(text: &'a str, separator: char) -> Self {
        Records { text: text.chars().peekable(), separator, max_columns: MAX_COLUMNS, row: 0 }
    }

    fn next_record(&mut self) -> Result<Option<Vec<String>>, SheetProblem> {
        if self.text.peek().is_none() {
            return Ok(None);
        }
        self.row += 1;
        let mut cells = Vec::new();
        let mut used = 0;
        loop {
            let (cell, ended) = self.next_cell(cells.len())?;
            let length = cell.chars().count();
            if length > MAX_CELL_CHARACTERS {
                return Err(SheetProblem::CellTooLong {
                    row: self.row,
                    column: cells.len(),
                    length,
                    max: MAX_CELL_CHARACTERS,
                });
            }
            cells.push(cell);
            if !cells[cells.len() - 1].trim().is_empty() {
                used = cells.len();
            }
            if used > self.max_columns {
                return Err(SheetProblem::TooManyColumns { row: self.row, max: MAX_COLUMNS });
            }
            if ended {
                return Ok(Some(cells));
            }
        }
    }

    /// The next cell, and whether the record ends with it.
    fn next_cell(&mut self, column: usize) -> Result<(String, bool), SheetProblem> {
        let mut cell = String::new();
        let mut may_open = true;
        while let Some(character) = self.text.next() {
            match character {
                '"' if may_open && cell.trim().is_empty() => {
                    cell.clear();
                    self.quoted(&mut cell, column)?;
                    may_open = false;
                }
                '\r' => {
                    self.text.next_if_eq(&'\n');
                    return Ok((cell, true));
                }
                '\n' => return Ok((cell, true)),
                other if other == self.separator => return Ok((cell, false)),
                other => cell.push(other),
            }
        }
        Ok((cell, true))
    }

    /// Everything up to the closing mark; two marks are one of the text.
    fn quoted(&mut self, cell: &mut String, column: usize) -> Result<(), SheetProblem> {
        while let Some(character) = self.text.next() {
            match character {
                '"' if self.text.next_if_eq(&'"').is_some() => cell.push('"'),
                '"' => return Ok(()),
                '\r' => {
                    self.text.next_if_eq(&'\n');
                    cell.push('\n');
                }
                other => cell.push(other),
            }
        }
        Err(SheetProblem::UnclosedQuote { row: self.row, column })
    }
}
