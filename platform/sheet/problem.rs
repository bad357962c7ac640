//! What can be wrong with a file, as values: where it is and what was found there.
//!
//! Promises: every problem and notice says which sentence tells it (`platform-sheet-…`) with the values that fill it;
//! columns come as the letters that the spreadsheet program shows. A caller may also look at the values and say more.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::column_letters;
use crate::words::Say;

/// Why nothing could be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SheetProblem {
    /// No bytes, or no cell with anything in it.
    Empty,
    TooLarge {
        size: usize,
        max: usize,
    },
    NotASheet(LooksLike),
    /// The end of the file is missing: an upload or a copy that stopped half-way.
    Truncated,
    /// It is all there, but its inside is broken. `detail` is for the log, in the library's own words.
    Damaged {
        detail: String,
    },
    /// It would grow beyond reason when unpacked.
    Bomb,
    /// Headings in row `head`, and nothing below.
    NoRows {
        head: usize,
    },
    TooManyRows {
        max: usize,
    },
    TooManyColumns {
        row: usize,
        max: usize,
    },
    TooManyCells {
        max: usize,
    },
    TooMuchText {
        max: usize,
    },
    CellTooLong {
        row: usize,
        column: usize,
        length: usize,
        max: usize,
    },
    /// A quotation mark opens here and nothing closes it, so the rest of the file would be one cell.
    UnclosedQuote {
        row: usize,
        column: usize,
    },
    /// The row has letters of another encoding than the rest.
    MixedLetters {
        row: usize,
    },
    /// A value that no spreadsheet program writes, in the row or the one after.
    OddValue {
        row: usize,
        value: String,
    },
    NoSuchTab {
        name: String,
        tabs: Vec<String>,
    },
    NoSuchRow {
        row: usize,
    },
    /// A document that is only text.
    NoTable,
    TooManyTables {
        max: usize,
    },
}

/// What a file is when it is not a table that we read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LooksLike {
    Pdf,
    /// Excel before 2007.
    OldExcel,
    /// Excel's binary workbook, `.xlsb`.
    BinaryExcel,
    /// A workbook or a document saved with a password.
    Protected,
    /// A presentation or a drawing.
    Slides,
    Numbers,
    /// A text of Word before 2007, or RTF.
    OldText,
    Html,
    Xml,
    Picture,
    Zip,
    Unknown,
}

/// What could be read but a person should look at. Columns count from 0.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Notice {
    /// A value to the right of the last heading: often a row whose cells slipped.
    BeyondHeadings { row: usize, column: usize, value: String },
    /// `#REF!` and the like.
    ErrorCell { row: usize, column: usize, value: String },
    /// The value stands in the first cell only; the others of the block are read as empty.
    Merged { row: usize, column: usize, rows: usize, columns: usize },
    /// A formula saved without its result, read as empty.
    FormulaWithoutResult { row: usize, column: usize },
    /// Rows that the program hides, from `row` on; they are read.
    HiddenRows { row: usize, rows: usize },
    /// Columns that the program hides, from `column` on; they are read.
    HiddenColumns { column: usize, columns: usize },
    /// A row that says the headings once more, left out.
    HeadingsRepeated { row: usize },
    /// From this row on it was a table of its own in the document, with the same headings.
    Continued { row: usize },
}

impl SheetProblem {
    /// The sentence, with rows as the spreadsheet program numbers them and sizes in whole megabytes, rounded up.
    pub fn say(&self) -> Say {
        let say = Say::new(self.key());
        match self {
            Self::TooLarge { size, max } => say.with("size", megabytes(*size)).with("max", megabytes(*max)),
            Self::TooMuchText { max } => say.with("max", megabytes(*max)),
            Self::TooManyRows { max } | Self::TooManyCells { max } | Self::TooManyTables { max } => {
                say.with("max", *max)
            }
            Self::TooManyColumns { row, max } => say.with("row", place_number(*row)).with("max", *max),
            Self::CellTooLong { row, column, length, max } => {
                at(say, *row, *column).with("length", *length).with("max", *max)
            }
            Self::UnclosedQuote { row, column } => at(say, *row, *column),
            Self::NoRows { head: row } | Self::MixedLetters { row } | Self::NoSuchRow { row } => {
                say.with("row", place_number(*row))
            }
            Self::OddValue { row, value } => say.with("row", place_number(*row)).with("value", value),
            Self::NoSuchTab { name, tabs } => say.with("name", name).with("tabs", tabs.join(", ")),
            Self::Empty | Self::NotASheet(_) | Self::Truncated | Self::Damaged { .. } | Self::Bomb | Self::NoTable => {
                say
            }
        }
    }

    fn key(&self) -> &'static str {
        match self {
            Self::Empty => "platform-sheet-empty",
            Self::TooLarge { .. } => "platform-sheet-too-large",
            Self::NotASheet(what) => what.key(),
            Self::Truncated => "platform-sheet-truncated",
            Self::Damaged { .. } => "platform-sheet-damaged",
            Self::Bomb => "platform-sheet-bomb",
            Self::NoRows { .. } => "platform-sheet-no-rows",
            Self::TooManyRows { .. } => "platform-sheet-too-many-rows",
            Self::TooManyColumns { .. } => "platform-sheet-too-many-columns",
            Self::TooManyCells { .. } => "platform-sheet-too-many-cells",
            Self::TooMuchText { .. } => "platform-sheet-too-much-text",
            Self::CellTooLong { .. } => "platform-sheet-cell-too-long",
            Self::UnclosedQuote { .. } => "platform-sheet-unclosed-quote",
            Self::MixedLetters { .. } => "platform-sheet-mixed-letters",
            Self::OddValue { .. } => "platform-sheet-odd-value",
            Self::NoSuchTab { .. } => "platform-sheet-no-such-tab",
            Self::NoSuchRow { .. } => "platform-sheet-no-such-row",
            Self::NoTable => "platform-sheet-no-table",
            Self::TooManyTables { .. } => "platform-sheet-too-many-tables",
        }
    }
}

impl LooksLike {
    fn key(self) -> &'static str {
        match self {
            Self::Pdf => "platform-sheet-is-pdf",
            Self::OldExcel => "platform-sheet-is-old-excel",
            Self::BinaryExcel => "platform-sheet-is-binary-excel",
            Self::Protected => "platform-sheet-is-protected",
            Self::Slides => "platform-sheet-is-slides",
            Self::Numbers => "platform-sheet-is-numbers",
            Self::OldText => "platform-sheet-is-old-text",
            Self::Html => "platform-sheet-is-html",
            Self::Xml => "platform-sheet-is-xml",
            Self::Picture => "platform-sheet-is-picture",
            Self::Zip => "platform-sheet-is-zip",
            Self::Unknown => "platform-sheet-is-unknown",
        }
    }
}

impl Notice {
    /// A merged block, of which there may be as many as there are cells.
    pub fn is_block(&self) -> bool {
        matches!(self, Self::Merged { .. })
    }

    pub fn say(&self) -> Say {
        let (row, column) = self.place();
        match self {
            Self::BeyondHeadings { value, .. } => {
                at("platform-sheet-notice-beyond-headings".into(), row, column).with("value", value)
            }
            Self::ErrorCell { value, .. } => {
                at("platform-sheet-notice-error-cell".into(), row, column).with("value", value)
            }
            Self::Merged { rows, columns, .. } => {
                at("platform-sheet-notice-merged".into(), row, column).with("rows", *rows).with("columns", *columns)
            }
            Self::FormulaWithoutResult { .. } => at("platform-sheet-notice-formula-without-result".into(), row, column),
            Self::HiddenRows { rows, .. } => Say::new("platform-sheet-notice-hidden-rows")
                .with("row", place_number(row))
                .with("last", place_number(row + rows - 1)),
            Self::HiddenColumns { columns, .. } => Say::new("platform-sheet-notice-hidden-columns")
                .with("column", column_letters(column))
                .with("last", column_letters(column + columns - 1)),
            Self::HeadingsRepeated { .. } => {
                Say::new("platform-sheet-notice-headings-repeated").with("row", place_number(row))
            }
            Self::Continued { .. } => Say::new("platform-sheet-notice-continued").with("row", place_number(row)),
        }
    }

    /// The same, in a table that goes on below that many rows of another.
    #[must_use]
    pub(super) fn moved_down(mut self, rows: usize) -> Notice {
        match &mut self {
            Self::BeyondHeadings { row, .. }
            | Self::ErrorCell { row, .. }
            | Self::Merged { row, .. }
            | Self::FormulaWithoutResult { row, .. }
            | Self::HiddenRows { row, .. }
            | Self::HeadingsRepeated { row }
            | Self::Continued { row } => *row = row.saturating_add(rows),
            Self::HiddenColumns { .. } => {}
        }
        self
    }

    /// Row as the spreadsheet program numbers it, column from 0; the first of either where all are meant.
    pub fn place(&self) -> (usize, usize) {
        match self {
            Self::BeyondHeadings { row, column, .. }
            | Self::ErrorCell { row, column, .. }
            | Self::Merged { row, column, .. }
            | Self::FormulaWithoutResult { row, column } => (*row, *column),
            Self::HiddenRows { row, .. } | Self::HeadingsRepeated { row } | Self::Continued { row } => (*row, 0),
            Self::HiddenColumns { column, .. } => (1, *column),
        }
    }
}

/// For logs; a person reads what `say` says.
impl fmt::Display for SheetProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self:?}")
    }
}

impl std::error::Error for SheetProblem {}

fn at(say: Say, row: usize, column: usize) -> Say {
    say.with("row", place_number(row)).with("column", column_letters(column))
}

/// A text, because the number of a row has no thousands' point.
fn place_number(row: usize) -> String {
    row.to_string()
}

fn megabytes(bytes: usize) -> usize {
    bytes.div_ceil(1024 * 1024)
}
