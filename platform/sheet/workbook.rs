//! Reading a tab of an XLSX workbook, cell by cell, so that one far-away cell does not cost a million empty ones.
//!
//! Promises: days come as ISO text in both of Excel's calendars (from 1900 and from 1904), whole numbers without a
//! decimal point, texts as they are. Merged blocks are told, not filled.

use std::collections::HashMap;
use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{DataRef, ExcelDateTime, Reader, SheetType, SheetVisible, Style, Xlsx, XlsxError};

use super::grid::{Block, Grid};
use super::tables::{Chosen, MAX_TABS_TRIED};
use super::value::{dated, duration_text, iso_text, number_text, shown_by};
use super::{Cell, Kind, LooksLike, MAX_CELLS, Notice, ReadAs, Sheet, SheetProblem, hidden};
use crate::words::dates::Precision;

type Workbook<'a> = Xlsx<Cursor<&'a [u8]>>;

pub(super) fn read(bytes: &[u8], tab: Option<&str>) -> Result<Sheet, SheetProblem> {
    // calamine 0.38 adds up cell addresses without looking for overflow, so a made-up address panics in a debug build.
    catch_unwind(AssertUnwindSafe(|| read_admitted(bytes, tab)))
        .unwrap_or_else(|_| Err(SheetProblem::Damaged { detail: "the workbook reader gave up".to_owned() }))
}

fn read_admitted(bytes: &[u8], tab: Option<&str>) -> Result<Sheet, SheetProblem> {
    let mut workbook: Workbook = Xlsx::new(Cursor::new(bytes)).map_err(problem)?;
    let visible: Vec<String> = workbook
        .sheets_metadata()
        .iter()
        .filter(|sheet| sheet.typ == SheetType::WorkSheet && sheet.visible == SheetVisible::Visible)
        .map(|sheet| sheet.name.clone())
        .collect();
    let wanted = match tab {
        Some(name) if !visible.iter().any(|known| known == name) => {
            return Err(SheetProblem::NoSuchTab { name: name.to_owned(), tabs: visible });
        }
        Some(name) => vec![name.to_owned()],
        None => visible.iter().take(MAX_TABS_TRIED).cloned().collect(),
    };
    let mut chosen = Chosen::default();
    for name in wanted {
        if chosen.is_settled() {
            break;
        }
        chosen.offer(read_named(bytes, &mut workbook, &name));
    }
    chosen.among(visible)
}

fn read_named(bytes: &[u8], workbook: &mut Workbook, name: &str) -> Result<Sheet, SheetProblem> {
    let mut grid = Grid::default();
    fill(&mut grid, workbook, name)?;
    for block in workbook.merge_cells_by_sheet_name(name).map_err(problem)? {
        grid.merge(Block {
            row: block.start.0 as usize + 1,
            column: block.start.1 as usize,
            rows: block.end.0.saturating_sub(block.start.0) as usize + 1,
            columns: block.end.1.saturating_sub(block.start.1) as usize + 1,
        })?;
    }
    hidden::note(&mut grid, bytes, name)?;
    grid.into_sheet(name, ReadAs::Workbook)
}

/// What the format of a cell says of its value.
#[derive(Debug, Clone, Copy)]
enum Shows {
    /// Of a date only this, and not the day.
    Only(Precision),
    /// Of a number so many places after the point: 2.1 may stand there as « 2.10 ».
    Places(usize),
}

type Formats = HashMap<(u32, u32), Shows>;

/// The library gives either the formulas or the formats of cells, so where there are formats without a day they are
/// looked at before.
fn formats(workbook: &mut Workbook, name: &str) -> Result<Formats, SheetProblem> {
    let mut reader = workbook.worksheet_cells_reader(name).map_err(problem)?;
    let shown = |style: &Style| {
        let code = &style.number_format.as_ref()?.format_code;
        shown_by(code).map(Shows::Only).or_else(|| places(code).map(Shows::Places))
    };
    let by_style: Vec<Option<Shows>> = reader.styles().iter().map(shown).collect();
    let mut formats = Formats::new();
    if by_style.iter().all(Option::is_none) {
        return Ok(formats);
    }
    while let Some((row, column, style)) = reader.next_style_id().map_err(problem)? {
        let Some(shown) = by_style.get(style).copied().flatten() else { continue };
        formats.insert((row, column), shown);
        if formats.len() > MAX_CELLS {
            return Err(SheetProblem::TooManyCells { max: MAX_CELLS });
        }
    }
    Ok(formats)
}

/// How many places after the point a plain format of numbers shows: « 0.00 », « #,##0.0 ».
fn places(code: &str) -> Option<usize> {
    let (whole, after) = code.split_once('.')?;
    let is_plain = whole.chars().all(|c| matches!(c, '0' | '#' | ',')) && after.chars().all(|c| c == '0');
    (is_plain && !after.is_empty()).then_some(after.len())
}

/// As many places as the cell shows, and never fewer than the number has.
fn with_places(text: String, places: usize) -> String {
    match text.split_once('.') {
        Some((_, after)) if after.len() < places => format!("{text}{}", "0".repeat(places - after.len())),
        _ => text,
    }
}

fn fill(grid: &mut Grid, workbook: &mut Workbook, name: &str) -> Result<(), SheetProblem> {
    let formats = formats(workbook, name)?;
    let mut reader = workbook.worksheet_cells_reader(name).map_err(problem)?;
    let mut last_row = 0;
    loop {
        let record = match reader.next_cell_with_formula_metadata() {
            Ok(Some(record)) => record,
            Ok(None) => return Ok(()),
            Err(XlsxError::CellError(value)) => return Err(SheetProblem::OddValue { row: last_row, value }),
            Err(other) => return Err(problem(other)),
        };
        let (row, column) = (record.pos.0 as usize + 1, record.pos.1 as usize);
        last_row = row;
        let computed = record.formula.is_some();
        let (text, kind) = shown(&record.value, formats.get(&record.pos).copied());
        if computed && matches!(record.value, DataRef::Empty) {
            grid.note(Notice::FormulaWithoutResult { row, column });
        }
        grid.place(row, column, Cell { text, kind, computed })?;
    }
}

fn shown(value: &DataRef, shows: Option<Shows>) -> (String, Kind) {
    let (precision, places) = match shows {
        Some(Shows::Only(precision)) => (Some(precision), 0),
        Some(Shows::Places(places)) => (None, places),
        None => (None, 0),
    };
    match value {
        DataRef::Empty => (String::new(), Kind::Empty),
        DataRef::Int(number) => (number.to_string(), Kind::Number),
        DataRef::Float(number) => (with_places(number_text(*number), places), Kind::Number),
        DataRef::String(text) => (text.clone(), Kind::Text),
        DataRef::SharedString(text) => ((*text).to_owned(), Kind::Text),
        DataRef::Bool(truth) => (truth.to_string(), Kind::Truth),
        DataRef::DateTime(moment) if moment.is_duration() => (duration_text(moment.as_f64()), Kind::Duration),
        DataRef::DateTime(moment) => (dated(moment_text(moment), precision), Kind::Date),
        DataRef::DateTimeIso(text) => (dated(iso_text(text), precision), Kind::Date),
        DataRef::DurationIso(text) => (text.clone(), Kind::Duration),
        DataRef::Error(error) => (error.to_string(), Kind::Error),
    }
}

fn moment_text(moment: &ExcelDateTime) -> String {
    let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
    let clock =
        if second == 0 { format!("{hour:02}:{minute:02}") } else { format!("{hour:02}:{minute:02}:{second:02}") };
    if (0.0..1.0).contains(&moment.as_f64()) {
        return clock;
    }
    let date = format!("{year:04}-{month:02}-{day:02}");
    if (hour, minute, second) == (0, 0, 0) { date } else { format!("{date}T{clock}") }
}

fn problem(error: XlsxError) -> SheetProblem {
    match error {
        XlsxError::Password => SheetProblem::NotASheet(LooksLike::Protected),
        other => SheetProblem::Damaged { detail: other.to_string() },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_has_the_places_that_its_cell_shows() {
        for (code, shown) in
            [("0.00", Some(2)), ("#,##0.0", Some(1)), ("0", None), ("0.00%", None), ("#,##0.00 [$€-403]", None)]
        {
            assert_eq!(places(code), shown, "{code}");
        }
        assert_eq!(with_places("2.1".into(), 2), "2.10");
        assert_eq!(with_places("2.125".into(), 2), "2.125");
        assert_eq!(with_places("2".into(), 2), "2");
    }
}
