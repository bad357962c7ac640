//! Writing a table for people who open it in a spreadsheet program: as CSV, as XLSX, as ODS.
//!
//! Promises: one [`Table`] of typed cells gives the three forms with the same headings, the same rows and the same
//! order. Days are days and amounts are numbers where the form can say so. In none of them can a cell run as a formula:
//! what a person typed is text there, whatever it begins with. The same table gives the same bytes.

mod csv;
mod ods;
mod xlsx;

use std::fmt;

use jiff::civil::Date;

use crate::paper;
use crate::words::Language;

pub use csv::csv;
pub(super) use csv::{is_plain_number, without_guard};

/// The narrowest and the widest column, in letters; what is longer is wrapped in its cell.
const NARROWEST: usize = 6;
const WIDEST: usize = 60;
/// So many letters beside each other can be read on A4 across.
const LEGIBLE: usize = 190;
/// Rows looked at for the width of a column.
const MEASURED: usize = 2_000;
const LONGEST_TAB: usize = 31;

/// One table with its headings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// Of the document and of its tab.
    pub title: String,
    /// The organisation that gives it out.
    pub author: String,
    /// Decides how days and amounts look.
    pub language: Language,
    /// The day on which it was made.
    pub on: Date,
    pub head: Vec<Column>,
    /// As long as the headings: what is missing is empty, what is too long is not written.
    pub rows: Vec<Vec<Cell>>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    pub title: String,
    /// How the cells look that somebody adds below.
    pub kind: Kind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Text,
    Whole,
    Decimal,
    Hours,
    Day,
    Money,
    Percent,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    Empty,
    Text(String),
    Whole(i64),
    /// In tenths, hundredths…: `scaled` 125 with one place is 12.5.
    Decimal {
        scaled: i64,
        places: u8,
    },
    /// Given in minutes.
    Hours(i64),
    Day(Date),
    /// Given in cents of a euro.
    Money(i64),
    /// Nothing, when there is no whole to take it of.
    Percent {
        part: i64,
        whole: i64,
    },
    /// A text that leads to a whole address; of one that may not be followed, only the text.
    Link {
        text: String,
        href: String,
    },
}

/// The forms in which a table leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    Csv,
    Xlsx,
    Ods,
}

/// Why a table could not be written: the disk is full, or it has more rows than the form can hold.
#[derive(Debug)]
pub struct WriteFault(String);

impl fmt::Display for WriteFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a table could not be written: {}", self.0)
    }
}

impl std::error::Error for WriteFault {}

impl Form {
    pub const ALL: [Self; 3] = [Self::Xlsx, Self::Ods, Self::Csv];

    pub fn ending(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
            Self::Ods => "ods",
        }
    }

    pub fn of_ending(ending: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|form| form.ending() == ending)
    }

    /// The form that an address asks for by its ending.
    pub fn of_address(path: &str) -> Option<Self> {
        path.rsplit_once('.').and_then(|(_, ending)| Self::of_ending(ending))
    }

    /// As the programs that open it are called.
    pub fn name(self) -> &'static str {
        match self {
            Self::Csv => "CSV",
            Self::Xlsx => "Excel",
            Self::Ods => "OpenDocument",
        }
    }

    pub fn media_type(self) -> &'static str {
        match self {
            Self::Csv => "text/csv; charset=utf-8",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Ods => "application/vnd.oasis.opendocument.spreadsheet",
        }
    }
}

/// Several tables as one Excel workbook, each on its own tab.
pub fn workbook(tables: &[Table]) -> Result<Vec<u8>, WriteFault> {
    xlsx::write(tables)
}

impl Table {
    pub fn write(&self, form: Form) -> Result<Vec<u8>, WriteFault> {
        match form {
            Form::Csv => {
                Ok(csv(self.head.iter().map(|c| &c.title), self.rows.iter().map(|r| r.iter().map(Cell::plain))))
            }
            Form::Xlsx => xlsx::write(std::slice::from_ref(self)),
            Form::Ods => Ok(ods::write(self)),
        }
    }

    /// The cells of a row, as many as there are headings.
    fn full<'a>(&'a self, row: &'a [Cell]) -> impl Iterator<Item = &'a Cell> {
        (0..self.head.len()).map(|column| row.get(column).unwrap_or(&Cell::Empty))
    }

    /// How wide each column is to be, in letters.
    fn widths(&self) -> Vec<usize> {
        // An arrow of the filter stands beside each heading.
        let mut widths: Vec<usize> = self.head.iter().map(|c| longest_line(&c.title) + 3).collect();
        for row in self.rows.iter().take(MEASURED) {
            for (width, cell) in widths.iter_mut().zip(row) {
                *width = (*width).max(cell.breadth());
            }
        }
        widths.into_iter().map(|w| w.clamp(NARROWEST, WIDEST)).collect()
    }

    /// On how many sheets of paper its columns stand beside each other: as few as leave letters that can be read.
    fn pages_across(&self) -> u16 {
        let widths = self.widths();
        let again: usize = widths.iter().take(self.columns_again()).sum();
        let rest = widths.iter().sum::<usize>() - again;
        u16::try_from(rest.div_ceil(LEGIBLE - again)).unwrap_or(u16::MAX).max(1)
    }

    /// How many of the first columns say which row it is, and stand on each sheet beside another.
    fn columns_again(&self) -> usize {
        let widths = self.widths();
        let is_little = |n: &usize| widths.iter().take(*n).sum::<usize>() <= LEGIBLE / 2;
        [2, 1].into_iter().find(is_little).unwrap_or(0)
    }
}

impl Kind {
    /// Numbers and days stand at the right, under their heading.
    fn is_right(self) -> bool {
        self != Self::Text
    }
}

impl Column {
    pub fn new(title: impl Into<String>, kind: Kind) -> Self {
        Self { title: title.into(), kind }
    }

    pub fn text(title: impl Into<String>) -> Self {
        Self::new(title, Kind::Text)
    }

    pub fn whole(title: impl Into<String>) -> Self {
        Self::new(title, Kind::Whole)
    }

    pub fn day(title: impl Into<String>) -> Self {
        Self::new(title, Kind::Day)
    }
}

impl Cell {
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    pub fn link(text: impl Into<String>, href: impl Into<String>) -> Self {
        Self::Link { text: text.into(), href: href.into() }
    }

    fn kind(&self) -> Kind {
        match self {
            Self::Empty | Self::Text(_) | Self::Link { .. } => Kind::Text,
            Self::Whole(_) => Kind::Whole,
            Self::Decimal { .. } => Kind::Decimal,
            Self::Hours(_) => Kind::Hours,
            Self::Day(_) => Kind::Day,
            Self::Money(_) => Kind::Money,
            Self::Percent { .. } => Kind::Percent,
        }
    }

    /// As a program reads it: days as `2024-05-15`, numbers with a point and without thousands, parts as 0.25.
    fn plain(&self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(text) | Self::Link { text, .. } => text.clone(),
            Self::Day(day) => day.to_string(),
            other => other.number().unwrap_or_default(),
        }
    }

    /// The value of a number, exact.
    fn number(&self) -> Option<String> {
        match *self {
            Self::Whole(n) => Some(n.to_string()),
            Self::Decimal { scaled, places } => Some(decimal(scaled.into(), places.into())),
            Self::Hours(minutes) => Some(decimal(rounded(i128::from(minutes) * 100, 60), 2)),
            Self::Money(cents) => Some(fixed(cents.into(), 2)),
            Self::Percent { part, whole } if whole > 0 => {
                Some(decimal(rounded(i128::from(part) * 10_000, whole.into()), 4))
            }
            Self::Percent { .. } | Self::Empty | Self::Text(_) | Self::Day(_) | Self::Link { .. } => None,
        }
    }

    /// The address of a link that may be followed.
    fn followed(&self) -> Option<String> {
        match self {
            Self::Link { href, .. } => paper::followed(href),
            _ => None,
        }
    }

    /// Roughly how many lines it takes in a column of so many letters.
    fn lines(&self, width: usize) -> usize {
        match self {
            Self::Text(text) | Self::Link { text, .. } => {
                text.split('\n').map(|line| line.chars().count().div_ceil(width).max(1)).sum()
            }
            _ => 1,
        }
    }

    /// Roughly how many letters it takes.
    fn breadth(&self) -> usize {
        match self {
            Self::Empty => 0,
            Self::Text(text) | Self::Link { text, .. } => longest_line(text),
            Self::Day(_) => 11,
            other => other.number().map_or(0, |n| n.len() + n.len() / 3) + 2,
        }
    }
}

impl From<Option<i64>> for Cell {
    fn from(number: Option<i64>) -> Self {
        number.map_or(Self::Empty, Self::Whole)
    }
}

impl From<Option<Date>> for Cell {
    fn from(day: Option<Date>) -> Self {
        day.map_or(Self::Empty, Self::Day)
    }
}

fn longest_line(text: &str) -> usize {
    text.lines().map(|line| line.chars().take(WIDEST).count()).max().unwrap_or(0)
}

/// Halves are rounded away from nought.
fn rounded(dividend: i128, divisor: i128) -> i128 {
    (2 * dividend.abs() + divisor) / (2 * divisor) * dividend.signum()
}

/// Without noughts at the end: 150 with two places is 1.5.
fn decimal(scaled: i128, places: u32) -> String {
    let whole = fixed(scaled, places);
    if places == 0 { whole } else { whole.trim_end_matches('0').trim_end_matches('.').to_owned() }
}

/// With all its places: 150 with two is 1.50.
fn fixed(scaled: i128, places: u32) -> String {
    let unit = 10_i128.pow(places);
    let sign = if scaled < 0 { "-" } else { "" };
    let (whole, rest) = (scaled.abs() / unit, scaled.abs() % unit);
    let width = places as usize;
    if places == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{rest:0width$}") }
}

/// A name that every program takes for a tab.
fn tab(title: &str) -> String {
    let letters = title.chars().map(|c| if "[]:*?/\\".contains(c) || c.is_control() { ' ' } else { c });
    let short: String = letters.take(LONGEST_TAB).collect();
    let named = short.trim_matches(|c: char| c.is_whitespace() || c == '\'');
    if named.is_empty() { "1".to_owned() } else { named.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tab_has_a_name_that_excel_takes() {
        assert_eq!(tab("Actuacions: 2020/2021 [tot]"), "Actuacions  2020 2021  tot");
        assert_eq!(tab("'"), "1");
        assert_eq!(tab(&"à".repeat(40)).chars().count(), LONGEST_TAB);
    }

    #[test]
    fn many_columns_stand_on_several_sheets_with_the_first_ones_again() {
        let table = |titles: &[&str]| Table {
            title: "Prova".into(),
            author: "Xarxa".into(),
            language: Language::Catalan,
            on: jiff::civil::date(2024, 5, 15),
            head: titles.iter().map(|title| Column::text(*title)).collect(),
            rows: Vec::new(),
        };
        assert_eq!(table(&["Número", "Títol", "Estat"]).pages_across(), 1);
        let long = "a".repeat(WIDEST);
        let wide = table(&[["Número", "Títol"].as_slice(), &[long.as_str(); 9]].concat());
        assert_eq!((wide.columns_again(), wide.pages_across()), (2, 4));
        assert_eq!(table(&[long.as_str(); 4]).columns_again(), 1);
        assert_eq!(table(&[]).pages_across(), 1);
    }

    #[test]
    fn numbers_are_exact_and_plain() {
        let plain = |cell: Cell| cell.plain();
        assert_eq!(plain(Cell::Hours(90)), "1.5");
        assert_eq!(plain(Cell::Hours(20)), "0.33");
        assert_eq!(plain(Cell::Money(-125_050)), "-1250.50");
        assert_eq!(plain(Cell::Decimal { scaled: -5, places: 2 }), "-0.05");
        assert_eq!(plain(Cell::Percent { part: 1, whole: 3 }), "0.3333");
        assert_eq!(plain(Cell::Percent { part: 1, whole: 0 }), "");
        assert_eq!(plain(Cell::Day(jiff::civil::date(2024, 5, 15))), "2024-05-15");
    }
}
