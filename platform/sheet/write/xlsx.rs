//! A table, or several, as an Excel workbook.
//!
//! Promises: rows are written out as they come, so memory stays level; the headings stay in sight and can be filtered
//! by; it prints on A4 across, legibly, with the headings on each sheet. Nothing is ever written as a formula, and what
//! looks like one is marked as text, so that it stays one when somebody edits its cell. What is longer than a cell can
//! hold ends with an ellipsis there; the other forms have it whole.

use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, FormatUnderline, Workbook, Worksheet,
    XlsxError,
};

use super::csv::needs_guard;
use super::{Cell, Kind, LONGEST_TAB, Table, WriteFault, tab};
use crate::package::speakable;
use crate::words::Language;

/// Excel counts in halves of UTF-16.
const LONGEST_TEXT: usize = 32_767;
/// So many links a tab can hold; the cells after them have the text alone.
const MOST_LINKS: usize = 65_000;
const A4: u8 = 9;
/// Of a line, and of the tallest row that Excel knows, in points.
const LINE: u16 = 15;
const TALLEST: u16 = 405;
const HEAD_GROUND: Color = Color::RGB(0x00DF_F0EC);
const HEAD_LINE: Color = Color::RGB(0x000B_5C5A);

impl From<XlsxError> for WriteFault {
    fn from(error: XlsxError) -> Self {
        Self(error.to_string())
    }
}

/// A workbook with a tab for each table; the first says what it is called.
pub(super) fn write(tables: &[Table]) -> Result<Vec<u8>, WriteFault> {
    let first = tables.first().ok_or_else(|| WriteFault("a workbook has a table at least".into()))?;
    let mut workbook = Workbook::new();
    let made = first.on.at(0, 0, 0, 0);
    let properties = DocProperties::new().set_title(&first.title).set_author(&first.author);
    workbook.set_properties(&properties.set_creation_datetime(&made));
    let looks = Looks::new(first.language);
    let mut names: Vec<String> = Vec::new();
    for table in tables {
        let name = unlike(&names, tab(&table.title));
        let sheet = workbook.add_worksheet_with_constant_memory()?;
        sheet.set_name(&name)?;
        fill(sheet, table, &looks)?;
        names.push(name);
    }
    Ok(workbook.save_to_buffer()?)
}

/// The name of a tab, with a number when another has it.
fn unlike(names: &[String], name: String) -> String {
    let is_taken = |name: &str| names.iter().any(|known| known.to_lowercase() == name.to_lowercase());
    if !is_taken(&name) {
        return name;
    }
    let bare: String = name.chars().take(LONGEST_TAB - 4).collect();
    let mut numbered = (2..names.len() + 3).map(|n| format!("{bare} {n}"));
    numbered.find(|name| !is_taken(name)).expect("there are more numbers than names")
}

fn fill(sheet: &mut Worksheet, table: &Table, looks: &Looks) -> Result<(), XlsxError> {
    lay_out(sheet, table, looks)?;
    let mut links = 0;
    let widths = table.widths();
    for (at, row) in (1_u32..).zip(&table.rows) {
        if let Some(height) = height(row, &widths) {
            sheet.set_row_height(at, height)?;
        }
        for (column, cell) in (0_u16..).zip(table.full(row)) {
            if cell.followed().is_some() {
                links += 1;
            }
            write_cell(sheet, at, column, cell, looks, links <= MOST_LINKS)?;
        }
    }
    Ok(())
}

/// How the cells of each kind look.
struct Looks {
    head: Format,
    head_right: Format,
    text: Format,
    guarded: Format,
    link: Format,
    guarded_link: Format,
    whole: Format,
    decimal: Format,
    day: Format,
    money: Format,
    percent: Format,
}

impl Looks {
    fn new(language: Language) -> Self {
        let top = Format::new().set_align(FormatAlign::Top);
        let number = |format: &str| top.clone().set_num_format(format);
        let head = Format::new()
            .set_bold()
            .set_text_wrap()
            .set_align(FormatAlign::Bottom)
            .set_background_color(HEAD_GROUND)
            .set_border_bottom(FormatBorder::Medium)
            .set_border_bottom_color(HEAD_LINE);
        let text = top.clone().set_text_wrap();
        let link = text.clone().set_font_color(HEAD_LINE).set_underline(FormatUnderline::Single);
        Self {
            head_right: head.clone().set_align(FormatAlign::Right),
            head,
            guarded: text.clone().set_quote_prefix(),
            text,
            guarded_link: link.clone().set_quote_prefix(),
            link,
            whole: number("#,##0"),
            decimal: number("General"),
            day: number("dd/mm/yyyy"),
            money: number(&format!("#,##0.00 [$€-{}]", place(language))),
            percent: number("0.0%"),
        }
    }

    fn of_text(&self, text: &str, is_link: bool) -> &Format {
        match (is_link, needs_guard(text)) {
            (false, false) => &self.text,
            (false, true) => &self.guarded,
            (true, false) => &self.link,
            (true, true) => &self.guarded_link,
        }
    }

    fn of(&self, kind: Kind) -> &Format {
        match kind {
            Kind::Text => &self.text,
            Kind::Whole => &self.whole,
            Kind::Decimal | Kind::Hours => &self.decimal,
            Kind::Day => &self.day,
            Kind::Money => &self.money,
            Kind::Percent => &self.percent,
        }
    }
}

/// The language and the country in the numbers that Windows gives them ([MS-LCID]).
fn place(language: Language) -> &'static str {
    match language {
        Language::Catalan => "403",
        Language::Spanish => "C0A",
        Language::English => "809",
    }
}

/// All that stands above the rows and around them.
fn lay_out(sheet: &mut Worksheet, table: &Table, looks: &Looks) -> Result<(), XlsxError> {
    sheet.set_landscape().set_paper_size(A4).set_print_fit_to_pages(table.pages_across(), 0);
    sheet.set_repeat_rows(0, 0)?.set_freeze_panes(1, 0)?;
    if let (2.., Some(last)) = (table.pages_across(), table.columns_again().checked_sub(1)) {
        sheet.set_repeat_columns(0, u16::try_from(last).unwrap_or(0))?;
    }
    for ((at, column), width) in (0_u16..).zip(&table.head).zip(table.widths()) {
        sheet.set_column_width(at, u16::try_from(width).unwrap_or(u16::MAX))?;
        sheet.set_column_format(at, looks.of(column.kind))?;
        let look = if column.kind.is_right() { &looks.head_right } else { &looks.head };
        sheet.write_string_with_format(0, at, fitting(&column.title), look)?;
    }
    if let Some(last) = table.head.len().checked_sub(1) {
        let rows = u32::try_from(table.rows.len()).unwrap_or(u32::MAX);
        sheet.autofilter(0, 0, rows, u16::try_from(last).unwrap_or(u16::MAX))?;
    }
    Ok(())
}

fn write_cell(
    sheet: &mut Worksheet,
    row: u32,
    column: u16,
    cell: &Cell,
    looks: &Looks,
    linked: bool,
) -> Result<(), XlsxError> {
    let look = looks.of(cell.kind());
    match cell {
        Cell::Empty => {}
        Cell::Text(text) => write_text(sheet, row, column, text, looks)?,
        Cell::Link { text, .. } => match cell.followed().filter(|_| linked) {
            Some(href) => {
                let look = looks.of_text(text, true);
                sheet.write_url_with_options(row, column, href.as_str(), fitting(text), "", Some(look))?;
            }
            None => write_text(sheet, row, column, text, looks)?,
        },
        Cell::Day(day) => {
            match ExcelDateTime::from_ymd(day.year().unsigned_abs(), part(day.month()), part(day.day())) {
                Ok(known) if day.year() >= 1900 => {
                    sheet.write_datetime_with_format(row, column, &known, look)?;
                }
                // Before its first day the calendar of spreadsheet programs has no numbers.
                _ => write_text(sheet, row, column, &day.to_string(), looks)?,
            }
        }
        _ => {
            // The text of the number is exact, so this is the nearest that a spreadsheet can hold.
            if let Some(number) = cell.number().and_then(|n| n.parse::<f64>().ok()) {
                sheet.write_number_with_format(row, column, number, look)?;
            }
        }
    }
    Ok(())
}

fn write_text(sheet: &mut Worksheet, row: u32, column: u16, text: &str, looks: &Looks) -> Result<(), XlsxError> {
    if text.is_empty() {
        return Ok(());
    }
    sheet.write_string_with_format(row, column, fitting(text), looks.of_text(text, false)).map(|_| ())
}

/// Of a row of several lines, in points. Excel would find it out by itself, others would not.
fn height(row: &[Cell], widths: &[usize]) -> Option<u16> {
    let lines = row.iter().zip(widths).map(|(cell, width)| cell.lines(*width)).max().unwrap_or(1);
    (lines > 1).then(|| u16::try_from(lines).map_or(TALLEST, |lines| TALLEST.min(lines.saturating_mul(LINE))))
}

fn part(of_a_day: i8) -> u8 {
    of_a_day.unsigned_abs()
}

/// What a cell can hold of a text.
fn fitting(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let spoken = text.chars().filter(|c| speakable(*c));
    if text.encode_utf16().count() <= LONGEST_TEXT {
        return spoken.collect();
    }
    let mut left = LONGEST_TEXT - 1;
    let kept: String = spoken
        .take_while(|c| {
            let fits = c.len_utf16() <= left;
            left = left.saturating_sub(c.len_utf16());
            fits
        })
        .collect();
    kept + "…"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_is_too_long_says_that_it_goes_on() {
        assert_eq!(fitting(&"a".repeat(LONGEST_TEXT)).len(), LONGEST_TEXT);
        let cut = fitting(&"𝄞".repeat(LONGEST_TEXT));
        assert!(cut.ends_with('…') && cut.encode_utf16().count() <= LONGEST_TEXT);
    }
}
