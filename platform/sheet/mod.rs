//! Reading a table that somebody made in a spreadsheet program or a text program, and writing one back.
//!
//! Promises: bytes in, a [`Sheet`] or a [`SheetProblem`] out, and nothing else happens. The format is recognised by
//! what is in the file, never by its name. No input makes it panic, run for long, or use much more memory than the
//! limits below. Rows keep the numbers that the person sees in the spreadsheet program, so that a problem can say
//! where it is. Nothing is guessed in silence: what is odd but readable comes beside the rows as a [`Notice`].
//! No sentence is written here: problems carry a key and values, and the books of words have the sentences.

mod archive;
mod date_styles;
mod delimited;
mod grid;
mod head;
mod hidden;
pub mod hundredths;
pub mod mapping;
mod markdown;
mod open_document;
mod problem;
mod prose;
mod recognise;
mod tables;
#[cfg(test)]
mod tests;
mod value;
mod word;
mod workbook;
pub mod write;
mod xml;

use archive::Inside;
pub use mapping::{Field, Mapping, MappingProblem, propose};
pub use problem::{LooksLike, Notice, SheetProblem};
use recognise::Form;
use serde::{Deserialize, Serialize};

/// What a page lets a person choose; what a file is, is recognised by its content.
pub const ACCEPT: &str = ".xlsx,.ods,.docx,.odt,.csv,.tsv,.txt,.md";
/// The limits. They are far above any list kept by hand and far below what would trouble the server.
pub const MAX_BYTES: usize = 10 * 1024 * 1024;
pub const MAX_UNZIPPED: u64 = 100 * 1024 * 1024;
pub const MAX_PARTS: usize = 2_000;
pub const MAX_RATIO: u64 = 200;
pub const MAX_ROWS: usize = 20_000;
pub const MAX_COLUMNS: usize = 200;
pub const MAX_CELLS: usize = 1_000_000;
pub const MAX_CELL_CHARACTERS: usize = 10_000;
/// One shared text can be cited by a million cells, so the text of a whole sheet has a limit of its own.
pub const MAX_TEXT: usize = 32 * 1024 * 1024;
const MAX_NOTICES: usize = 1_000;

/// One table: the first visible tab with rows of a workbook, the first table with rows of a document, or a whole text
/// file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// The tab's name in a workbook, the heading before the table in a document, the file's name otherwise.
    pub name: String,
    /// How it was read, to be told to the person: a wrong guess shows in strange letters or in one single column.
    pub read_as: ReadAs,
    /// Only rows with something in them, also those hidden in the spreadsheet program.
    pub rows: Vec<Row>,
    /// Which of `rows` holds the headings. A person may choose another with [`Sheet::with_head`].
    pub head: usize,
    /// The workbook's other visible tabs, or the document's other tables, which were not read.
    pub other_tabs: Vec<String>,
    /// What is odd and a person should look at; at most a thousand, and every merged block.
    pub notices: Vec<Notice>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum ReadAs {
    /// XLSX or ODS.
    Workbook,
    /// A table in a DOCX or ODT.
    Document,
    /// A table of Markdown in a text.
    Markdown {
        letters: Letters,
    },
    Delimited {
        separator: char,
        letters: Letters,
    },
}

/// The encoding of a text file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Letters {
    Utf8,
    Utf16,
    Windows1252,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// As the spreadsheet program numbers it, from 1; in a table of a document, which row of the table it is.
    pub number: usize,
    /// Without the empty cells at the end.
    pub cells: Vec<Cell>,
}

/// A value as text: days as `2024-05-15`, times as `10:30`, numbers without thousands and with a point, and never with
/// three decimals alone, which a person writes for thousands: see [`hundredths`]. What is shown without its day, or
/// without its month, comes so: `2024-05`, `2024`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Cell {
    pub text: String,
    pub kind: Kind,
    /// The text is what a formula gave when the workbook was last saved.
    pub computed: bool,
}

/// Text files and documents have only `Empty`, `Text` and `Error`: «08505» there is text, and keeps its zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Kind {
    #[default]
    Empty,
    Text,
    Number,
    Date,
    Duration,
    Truth,
    Error,
}

/// Reads the file: of a workbook or a document, the first tab or table that has rows.
pub fn read(name: &str, bytes: &[u8]) -> Result<Sheet, SheetProblem> {
    read_tab(name, bytes, None)
}

/// Reads the named tab of a workbook, or table of a document; a text with separators has none and is read whole.
pub fn read_tab(name: &str, bytes: &[u8], tab: Option<&str>) -> Result<Sheet, SheetProblem> {
    if bytes.len() > MAX_BYTES {
        return Err(SheetProblem::TooLarge { size: bytes.len(), max: MAX_BYTES });
    }
    match recognise::form(bytes)? {
        Form::Archive => match archive::admit(bytes)? {
            Inside::Workbook => workbook::read(bytes, tab),
            Inside::OpenSheet => open_document::read_spreadsheet(bytes, tab),
            Inside::OpenText => open_document::read_text(bytes, tab),
            Inside::WordText => word::read(bytes, tab),
        },
        Form::Text(text, letters) if markdown::has_table(&text) => markdown::read(&text, letters, tab),
        Form::Text(text, letters) => delimited::read(name, &text, letters),
    }
}

/// The letters of a column as spreadsheet programs show them: 0 is `A`, 26 is `AA`.
pub fn column_letters(column: usize) -> String {
    let mut letters = Vec::new();
    let mut left = column + 1;
    while left > 0 {
        letters.push(char::from(b'A' + u8::try_from((left - 1) % 26).expect("below 26")));
        left = (left - 1) / 26;
    }
    letters.iter().rev().collect()
}

impl Sheet {
    /// The last step of every reader: drops what is empty, finds the headings, notes what is odd.
    fn assemble(name: &str, read_as: ReadAs, mut rows: Vec<Row>, notices: Vec<Notice>) -> Result<Sheet, SheetProblem> {
        for row in &mut rows {
            let used = row.cells.iter().rposition(|cell| !cell.is_empty()).map_or(0, |last| last + 1);
            row.cells.truncate(used);
        }
        rows.retain(|row| !row.cells.is_empty());
        if rows.is_empty() {
            return Err(SheetProblem::Empty);
        }
        let head = head::find(&rows);
        let mut sheet = Sheet { name: name.to_owned(), read_as, rows, head, other_tabs: Vec::new(), notices };
        sheet.drop_repeated_headings();
        if sheet.body().next().is_none() {
            return Err(SheetProblem::NoRows { head: sheet.rows[head].number });
        }
        sheet.note_odd_cells();
        Ok(sheet)
    }

    /// The headings, one per column up to the last one named; a column without heading is an empty text. Where two
    /// rows share the headings, a column without one in the lower row has that of the upper.
    pub fn headings(&self) -> Vec<String> {
        head::headings(self)
    }

    /// A table that goes over pages may have its headings at the top of each.
    fn drop_repeated_headings(&mut self) {
        let head = self.rows[self.head].clone();
        let (mut index, at, mut repeated) = (0, self.head, Vec::new());
        self.rows.retain(|row| {
            let is_repeated = index > at && head::repeats(&head, row);
            if is_repeated {
                repeated.push(Notice::HeadingsRepeated { row: row.number });
            }
            index += 1;
            !is_repeated
        });
        self.note(repeated);
    }

    /// The rows below the headings.
    pub fn body(&self) -> impl Iterator<Item = &Row> {
        self.rows.iter().skip(self.head + 1)
    }

    /// The widest row, headings included.
    pub fn width(&self) -> usize {
        self.rows.iter().map(|row| row.cells.len()).max().unwrap_or(0)
    }

    /// The same sheet with the headings in the row that the spreadsheet program numbers so.
    pub fn with_head(mut self, number: usize) -> Result<Sheet, SheetProblem> {
        self.head =
            self.rows.iter().position(|row| row.number == number).ok_or(SheetProblem::NoSuchRow { row: number })?;
        self.drop_repeated_headings();
        if self.body().next().is_none() {
            return Err(SheetProblem::NoRows { head: number });
        }
        self.notices.retain(|notice| !matches!(notice, Notice::BeyondHeadings { .. } | Notice::ErrorCell { .. }));
        self.note_odd_cells();
        Ok(self)
    }

    fn note_odd_cells(&mut self) {
        let named = self.headings().len();
        let mut found = Vec::new();
        for row in self.body() {
            for (column, cell) in row.cells.iter().enumerate() {
                if cell.kind == Kind::Error {
                    found.push(Notice::ErrorCell { row: row.number, column, value: cell.text.clone() });
                } else if column >= named && !cell.is_empty() {
                    found.push(Notice::BeyondHeadings { row: row.number, column, value: cell.text.clone() });
                }
            }
            if found.len() >= MAX_NOTICES {
                break;
            }
        }
        self.note(found);
    }

    /// As many as a person would look at; merged blocks are no part of these.
    fn note(&mut self, found: Vec<Notice>) {
        let told = self.notices.iter().filter(|notice| !notice.is_block()).count();
        let mut left = MAX_NOTICES.saturating_sub(told);
        self.notices.extend(found.into_iter().filter(|notice| {
            let is_taken = left > 0 || notice.is_block();
            left -= usize::from(is_taken && !notice.is_block());
            is_taken
        }));
    }
}

impl Row {
    /// The text of a cell without the spaces around it; empty where the row is shorter.
    pub fn text(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", |cell| cell.text.trim())
    }

    fn named_cells(&self) -> usize {
        self.cells.iter().filter(|cell| cell.could_be_heading()).count()
    }
}

impl Cell {
    /// Nothing but spaces is empty.
    pub fn is_empty(&self) -> bool {
        self.text.trim().is_empty()
    }

    /// As found in a text file, where only the errors of a spreadsheet program show as what they are.
    fn of_text(text: String) -> Cell {
        const ERRORS: [&str; 12] = [
            "#REF!",
            "#N/A",
            "#NAME?",
            "#VALUE!",
            "#DIV/0!",
            "#NULL!",
            "#NUM!",
            "#¡REF!",
            "#N/D",
            "#¿NOMBRE?",
            "#¡VALOR!",
            "#¡DIV/0!",
        ];
        let kind = match text.trim() {
            "" => Kind::Empty,
            trimmed if ERRORS.contains(&trimmed) => Kind::Error,
            _ => Kind::Text,
        };
        Cell { text, kind, computed: false }
    }

    fn could_be_heading(&self) -> bool {
        self.kind == Kind::Text && !write::is_plain_number(self.text.trim())
    }
}
