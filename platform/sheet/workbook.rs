//! Reading a tab of an XLSX workbook, cell by cell, so that one far-away cell does not cost a million empty ones.
//!
//! Promises: only archives that passed the gate are opened. Days come as ISO text in both of Excel's calendars (from
//! 1900 and from 1904), whole numbers without a decimal point, texts as they are. Merged blocks are told, not filled.

use std::collections::BTreeMap;
use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{DataRef, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx, XlsxError};

use super::{
    Cell, Kind, LooksLike, MAX_CELL_CHARACTERS, MAX_CELLS, MAX_COLUMNS, MAX_NOTICES, MAX_ROWS, MAX_TEXT, Notice,
    ReadAs, Row, Sheet, SheetProblem, archive,
};

type Workbook<'a> = Xlsx<Cursor<&'a [u8]>>;

pub(super) fn read(bytes: &[u8], tab: Option<&str>) -> Result<Sheet, SheetProblem> {
    archive::admit_workbook(bytes)?;
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
        None => visible.clone(),
    };
    let mut outcome = Err(SheetProblem::Empty);
    for name in wanted {
        let others = visible.iter().filter(|other| **other != name).cloned().collect();
        outcome = read_named(&mut workbook, &name, others);
        if !matches!(outcome, Err(SheetProblem::Empty)) {
            break;
        }
    }
    outcome
}

fn read_named(workbook: &mut Workbook, name: &str, others: Vec<String>) -> Result<Sheet, SheetProblem> {
    let mut gathered = Gathered::default();
    gathered.fill(workbook, name)?;
    for block in workbook.merge_cells_by_sheet_name(name).map_err(problem)?.into_iter().take(MAX_NOTICES) {
        let rows = block.end.0.saturating_sub(block.start.0) as usize + 1;
        let columns = block.end.1.saturating_sub(block.start.1) as usize + 1;
        let (row, column) = (block.start.0 as usize + 1, block.start.1 as usize);
        gathered.notices.push(Notice::Merged { row, column, rows, columns });
    }
    let Gathered { rows, notices, .. } = gathered;
    let rows = rows.into_iter().map(|(row, cells)| Row { number: row as usize + 1, cells }).collect();
    Sheet::assemble(name, ReadAs::Workbook, rows, others, notices)
}

/// The cells of a tab while they come in; a file may hold them in any order.
#[derive(Default)]
struct Gathered {
    rows: BTreeMap<u32, Vec<Cell>>,
    cells: usize,
    text: usize,
    notices: Vec<Notice>,
}

impl Gathered {
    fn fill(&mut self, workbook: &mut Workbook, name: &str) -> Result<(), SheetProblem> {
        let mut reader = workbook.worksheet_cells_reader(name).map_err(problem)?;
        let mut last_row = 0;
        loop {
            let record = match reader.next_cell_with_formula_metadata() {
                Ok(Some(record)) => record,
                Ok(None) => return Ok(()),
                Err(XlsxError::CellError(value)) => return Err(SheetProblem::OddValue { row: last_row, value }),
                Err(other) => return Err(problem(other)),
            };
            let (row, column) = (record.pos.0, record.pos.1 as usize);
            last_row = row as usize + 1;
            let computed = record.formula.is_some();
            let (text, kind) = shown(&record.value);
            if text.trim().is_empty() {
                if computed && matches!(record.value, DataRef::Empty) && self.notices.len() < MAX_NOTICES {
                    self.notices.push(Notice::FormulaWithoutResult { row: last_row, column });
                }
                continue;
            }
            self.place(row, column, Cell { text, kind, computed })?;
        }
    }

    fn place(&mut self, row: u32, column: usize, cell: Cell) -> Result<(), SheetProblem> {
        let number = row as usize + 1;
        if column >= MAX_COLUMNS {
            return Err(SheetProblem::TooManyColumns { row: number, max: MAX_COLUMNS });
        }
        let length = cell.text.chars().count();
        if length > MAX_CELL_CHARACTERS {
            return Err(SheetProblem::CellTooLong { row: number, column, length, max: MAX_CELL_CHARACTERS });
        }
        self.text += cell.text.len();
        let cells = self.rows.entry(row).or_default();
        let grown = (column + 1).saturating_sub(cells.len());
        self.cells += grown;
        if grown > 0 {
            cells.resize_with(column + 1, Cell::default);
        }
        cells[column] = cell;
        if self.rows.len() > MAX_ROWS {
            Err(SheetProblem::TooManyRows { max: MAX_ROWS })
        } else if self.cells > MAX_CELLS {
            Err(SheetProblem::TooManyCells { max: MAX_CELLS })
        } else if self.text > MAX_TEXT {
            Err(SheetProblem::TooMuchText { max: MAX_TEXT })
        } else {
            Ok(())
        }
    }
}

fn shown(value: &DataRef) -> (String, Kind) {
    match value {
        DataRef::Empty => (String::new(), Kind::Empty),
        DataRef::Int(number) => (number.to_string(), Kind::Number),
        DataRef::Float(number) => (number_text(*number), Kind::Number),
        DataRef::String(text) => (text.clone(), Kind::Text),
        DataRef::SharedString(text) => ((*text).to_owned(), Kind::Text),
        DataRef::Bool(truth) => (truth.to_string(), Kind::Truth),
        DataRef::DateTime(moment) if moment.is_duration() => (duration_text(moment.as_f64()), Kind::Duration),
        DataRef::DateTime(moment) => (moment_text(moment), Kind::Date),
        DataRef::DateTimeIso(text) => (iso_text(text), Kind::Date),
        DataRef::DurationIso(text) => (text.clone(), Kind::Duration),
        DataRef::Error(error) => (error.to_string(), Kind::Error),
    }
}

/// Fifteen digits, as spreadsheet programs show: 0.1 + 0.2 is 0.3.
fn number_text(number: f64) -> String {
    format!("{number:.14e}").parse().unwrap_or(number).to_string()
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

fn iso_text(text: &str) -> String {
    match text.split_once('T') {
        Some((date, clock)) if clock.chars().all(|c| matches!(c, '0' | ':' | '.' | 'Z')) => date.to_owned(),
        _ => text.to_owned(),
    }
}

/// Hours and minutes; hours do not wrap at 24.
fn duration_text(days: f64) -> String {
    let minutes = (days.abs() * 24.0 * 60.0).round();
    let sign = if days < 0.0 && minutes > 0.0 { "-" } else { "" };
    format!("{sign}{}:{:02}", (minutes / 60.0).floor(), minutes % 60.0)
}

fn problem(error: XlsxError) -> SheetProblem {
    match error {
        XlsxError::Password => SheetProblem::NotASheet(LooksLike::Protected),
        other => SheetProblem::Damaged { detail: other.to_string() },
    }
}
