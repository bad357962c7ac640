//! Reading a table that somebody made in a spreadsheet program, and writing one back.
//!
//! Promises: bytes in, a [`Sheet`] or a [`SheetProblem`] out, and nothing else happens. The format is recognised by
//! what is in the file, never by its name. No input makes it panic, run for long, or use much more memory than the
//! limits below. Rows keep the numbers that the person sees in the spreadsheet program, so that a problem can say
//! where it is. Nothing is guessed in silence: what is odd but readable comes beside the rows as a [`Notice`].
//! No sentence is written here: problems carry a key and values, and the books of words have the sentences.

mod archive;
mod delimited;
pub mod mapping;
mod problem;
mod recognise;
#[cfg(test)]
mod tests;
mod workbook;
pub mod write;

pub use mapping::{Field, Mapping, MappingProblem, propose};
pub use problem::{LooksLike, Notice, SheetProblem};
use recognise::Form;

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
const ROWS_SEARCHED_FOR_HEAD: usize = 5;

/// One table: the first visible tab with rows of a workbook, or a whole text file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// The tab's name in a workbook, the file's name otherwise.
    pub name: String,
    /// How it was read, to be told to the person: a wrong guess shows in strange letters or in one single column.
    pub read_as: ReadAs,
    /// Only rows with something in them, also those hidden in the spreadsheet program.
    pub rows: Vec<Row>,
    /// Which of `rows` holds the headings. A person may choose another with [`Sheet::with_head`].
    pub head: usize,
    /// The workbook's other visible tabs, which were not read.
    pub other_tabs: Vec<String>,
    /// What is odd and a person should look at; at most a thousand.
    pub notices: Vec<Notice>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReadAs {
    Workbook,
    Delimited { separator: char, letters: Letters },
}

/// The encoding of a text file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Letters {
    Utf8,
    Utf16,
    Windows1252,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// As the spreadsheet program numbers it, from 1.
    pub number: usize,
    /// Without the empty cells at the end.
    pub cells: Vec<Cell>,
}

/// A value as text: days as `2024-05-15`, times as `10:30`, numbers without thousands and with a point.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Cell {
    pub text: String,
    pub kind: Kind,
    /// The text is what a formula gave when the workbook was last saved.
    pub computed: bool,
}

/// Text files have only `Empty`, `Text` and `Error`: «08505» there is text, and keeps its zero.
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

/// Reads the file: of a workbook, the first visible tab that has rows.
pub fn read(name: &str, bytes: &[u8]) -> Result<Sheet, SheetProblem> {
    read_tab(name, bytes, None)
}

/// Reads the named tab of a workbook; a text file has no tabs and is read whole.
pub fn read_tab(name: &str, bytes: &[u8], tab: Option<&str>) -> Result<Sheet, SheetProblem> {
    if bytes.len() > MAX_BYTES {
        return Err(SheetProblem::TooLarge { size: bytes.len(), max: MAX_BYTES });
    }
    match recognise::form(bytes)? {
        Form::Archive => workbook::read(bytes, tab),
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
    /// The last step of both readers: drops what is empty, finds the headings, notes what is odd.
    fn assemble(
        name: &str,
        read_as: ReadAs,
        mut rows: Vec<Row>,
        other_tabs: Vec<String>,
        notices: Vec<Notice>,
    ) -> Result<Sheet, SheetProblem> {
        for row in &mut rows {
            let used = row.cells.iter().rposition(|cell| !cell.is_empty()).map_or(0, |last| last + 1);
            row.cells.truncate(used);
        }
        rows.retain(|row| !row.cells.is_empty());
        if rows.is_empty() {
            return Err(SheetProblem::Empty);
        }
        let head = find_head(&rows);
        let mut sheet = Sheet { name: name.to_owned(), read_as, rows, head, other_tabs, notices };
        if sheet.body().next().is_none() {
            return Err(SheetProblem::NoRows { head: sheet.rows[head].number });
        }
        sheet.note_odd_cells();
        Ok(sheet)
    }

    /// The headings, one per column up to the last one named; a column without heading is an empty text.
    pub fn headings(&self) -> Vec<String> {
        self.rows[self.head]
            .cells
            .iter()
            .map(|cell| cell.text.split_whitespace().collect::<Vec<_>>().join(" "))
            .collect()
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
        if self.body().next().is_none() {
            return Err(SheetProblem::NoRows { head: number });
        }
        self.notices.retain(|notice| !matches!(notice, Notice::BeyondHeadings { .. } | Notice::ErrorCell { .. }));
        self.note_odd_cells();
        Ok(self)
    }

    fn note_odd_cells(&mut self) {
        let named = self.rows[self.head].cells.len();
        let mut found = Vec::new();
        for row in self.body() {
            for (column, cell) in row.cells.iter().enumerate() {
                if cell.kind == Kind::Error {
                    found.push(Notice::ErrorCell { row: row.number, column, value: cell.text.clone() });
                } else if column >= named && !cell.is_empty() {
                    found.push(Notice::BeyondHeadings { row: row.number, column, value: cell.text.clone() });
                }
            }
            if self.notices.len() + found.len() >= MAX_NOTICES {
                break;
            }
        }
        self.notices.append(&mut found);
        self.notices.truncate(MAX_NOTICES);
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

    fn has_gaps(&self) -> bool {
        self.cells.iter().any(Cell::is_empty)
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

/// People put a title, or a first tier of headings with gaps, above the headings proper. So a later row of the first
/// five takes over when it names more columns, and the row above it is either full of gaps or half as wide: a row of
/// values one cell wider than whole headings is a slip in that row, not the headings.
fn find_head(rows: &[Row]) -> usize {
    let mut head = 0;
    for (index, row) in rows.iter().enumerate().take(ROWS_SEARCHED_FOR_HEAD).skip(1) {
        let (above, here) = (rows[head].named_cells(), row.named_cells());
        let above_is_partial = rows[head].has_gaps() || above * 2 <= here;
        if here > above && above_is_partial {
            head = index;
        }
    }
    head
}
