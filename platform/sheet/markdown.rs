//! Reading a table of Markdown, as GitHub and most editors write them, out of a text.
//!
//! Promises: the text around tables is left out, and so is what stands between fences. A cell is what a reader of the
//! page would see: emphasis, links and code without their marks, a line where `<br>` breaks it. A bar that is escaped
//! does not end a cell.

use std::iter::Peekable;
use std::str::Lines;

use comrak::nodes::NodeValue;
use comrak::{Arena, Options, parse_document};

use super::grid::Grid;
use super::tables::Tables;
use super::{Cell, Letters, MAX_CELL_CHARACTERS, ReadAs, Sheet, SheetProblem};

/// What a mark can begin with; a cell without any is as it is.
const MARKS: [char; 9] = ['*', '_', '`', '[', ']', '<', '&', '~', '\\'];
/// Tags that only change how letters look. Others stay, because nobody meant them as tags.
const LOOKS: [&str; 18] = [
    "a", "b", "i", "u", "s", "em", "strong", "del", "ins", "sub", "sup", "small", "span", "code", "kbd", "mark",
    "font", "p",
];

pub(super) fn has_table(text: &str) -> bool {
    let mut scan = Scan::new(text);
    while let Some(piece) = scan.next() {
        if matches!(piece, Piece::Headings(_)) {
            return true;
        }
    }
    false
}

pub(super) fn read(text: &str, letters: Letters, table: Option<&str>) -> Result<Sheet, SheetProblem> {
    let mut scan = Scan::new(text);
    let mut tables = Tables::default();
    while let Some(piece) = scan.next() {
        match piece {
            Piece::Heading(line) => tables.heading(without_marks(line)),
            Piece::Line(line) => tables.paragraph(without_marks(line)),
            Piece::Headings(line) => {
                let mut grid = Grid::default();
                put(&mut grid, 1, line)?;
                let mut rows = 1;
                while let Some(line) = scan.next_row() {
                    rows += 1;
                    put(&mut grid, rows, line)?;
                }
                tables.table(grid, rows)?;
            }
        }
    }
    tables.into_sheet(ReadAs::Markdown { letters }, table)
}

fn put(grid: &mut Grid, row: usize, line: &str) -> Result<(), SheetProblem> {
    for (column, cell) in cells(line).into_iter().enumerate() {
        grid.place(row, column, Cell::of_text(seen(&cell)))?;
    }
    Ok(())
}

enum Piece<'t> {
    Heading(&'t str),
    Line(&'t str),
    /// The first row of a table; the line below it has been passed.
    Headings(&'t str),
}

struct Scan<'t> {
    lines: Peekable<Lines<'t>>,
}

impl<'t> Scan<'t> {
    fn new(text: &'t str) -> Self {
        Scan { lines: text.lines().peekable() }
    }

    fn next(&mut self) -> Option<Piece<'t>> {
        loop {
            let line = self.lines.next()?.trim();
            if let Some(fence) = fence(line) {
                // A fence that nothing closes goes to the end.
                self.lines.by_ref().find(|line| line.trim().starts_with(fence));
            } else if self.is_headings(line) {
                self.lines.next();
                return Some(Piece::Headings(line));
            } else if is_heading(line) {
                return Some(Piece::Heading(line));
            } else if !line.is_empty() {
                return Some(Piece::Line(line));
            }
        }
    }

    /// As many cells as the line of dashes below.
    fn is_headings(&mut self, line: &str) -> bool {
        let dashes = self.lines.peek().and_then(|below| dashes(below.trim()));
        dashes.is_some_and(|count| line.contains('|') && cells(line).len() == count)
    }

    /// A table goes on to the next empty line, or to something of another kind.
    fn next_row(&mut self) -> Option<&'t str> {
        let is_row =
            |line: &str| !line.is_empty() && fence(line).is_none() && !is_heading(line) && !line.starts_with('>');
        self.lines.next_if(|line| is_row(line.trim())).map(str::trim)
    }
}

fn fence(line: &str) -> Option<&'static str> {
    ["```", "~~~"].into_iter().find(|fence| line.starts_with(fence))
}

fn is_heading(line: &str) -> bool {
    let rest = line.trim_start_matches('#');
    (1..=6).contains(&(line.len() - rest.len())) && rest.starts_with(' ')
}

/// How many cells the line under the headings has, if it is one: `|---|:-:|`.
fn dashes(line: &str) -> Option<usize> {
    let is_dashes = |cell: &String| {
        let inner = cell.strip_prefix(':').unwrap_or(cell);
        let inner = inner.strip_suffix(':').unwrap_or(inner);
        !inner.is_empty() && inner.bytes().all(|byte| byte == b'-')
    };
    let could_be = line.contains('|') && line.bytes().all(|byte| matches!(byte, b'|' | b':' | b'-' | b' ' | b'\t'));
    let cells = if could_be { cells(line) } else { return None };
    cells.iter().all(is_dashes).then_some(cells.len())
}

/// The line cut at its bars. A bar with a backslash before it is a letter like others.
fn cells(line: &str) -> Vec<String> {
    let inner = line.strip_prefix('|').unwrap_or(line);
    let mut cells = vec![String::new()];
    let mut letters = inner.chars().peekable();
    let mut ended_with_bar = false;
    while let Some(letter) = letters.next() {
        ended_with_bar = letter == '|';
        let cell = cells.last_mut().expect("there is always a cell");
        match letter {
            '|' => cells.push(String::new()),
            '\\' if letters.next_if_eq(&'|').is_some() => cell.push('|'),
            '\\' => {
                cell.push('\\');
                cell.extend(letters.next_if_eq(&'\\'));
            }
            other => cell.push(other),
        }
    }
    if ended_with_bar && cells.len() > 1 {
        cells.pop();
    }
    for cell in &mut cells {
        *cell = cell.trim().to_owned();
    }
    cells
}

/// What the cell shows.
fn seen(cell: &str) -> String {
    if !cell.contains(MARKS) || cell.len() > 4 * MAX_CELL_CHARACTERS {
        return cell.to_owned();
    }
    let mut options = Options::default();
    options.extension.table = true;
    options.extension.strikethrough = true;
    let arena = Arena::new();
    // Inside a table, so that «- pendent» is no list and «# 3» no heading.
    let table = format!("| {} |\n|---|\n", cell.replace('|', "\\|"));
    let mut text = String::new();
    for node in parse_document(&arena, &table, &options).descendants() {
        match &node.data.borrow().value {
            NodeValue::Text(letters) => text.push_str(letters),
            NodeValue::Code(code) => text.push_str(&code.literal),
            NodeValue::SoftBreak => text.push(' '),
            NodeValue::LineBreak => text.push('\n'),
            NodeValue::HtmlInline(tag) => text.push_str(tag_text(tag)),
            _ => {}
        }
    }
    text.lines().map(str::trim).collect::<Vec<_>>().join("\n").trim().to_owned()
}

fn tag_text(tag: &str) -> &str {
    let name = tag.trim_start_matches(['<', '/']).split(|c: char| !c.is_alphanumeric()).next().unwrap_or("");
    let name = name.to_lowercase();
    match name.as_str() {
        "br" => "\n",
        name if LOOKS.contains(&name) => "",
        _ if tag.starts_with("<!--") => "",
        _ => tag,
    }
}

/// A heading as a name.
fn without_marks(line: &str) -> &str {
    line.trim_matches(['#', '*', '_', '=', '-', ' '])
}
