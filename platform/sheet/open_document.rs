//! Reading tables of the open document formats: the tabs of a spreadsheet (ODS) and the tables of a text (ODT).
//!
//! Promises: a row that repeats a million times costs nothing when it is empty, and ends in a limit when it is not.
//! Values of a spreadsheet come by their type: days as ISO text, numbers as they are kept and not as they are shown.
//! Notes in the margin, footnotes, drawings and deleted text are no part of a cell.

use std::collections::HashSet;
use std::io::Read;

use super::archive::{self, damaged};
use super::date_styles::DateStyles;
use super::grid::{Block, Grid};
use super::prose::Prose;
use super::tables::{Chosen, MAX_TABS_TRIED, Tables};
use super::value::Typed;
use super::xml::{Step, Tag, Xml};
use super::{Cell, Kind, MAX_COLUMNS, Notice, ReadAs, Sheet, SheetProblem};
use crate::words::dates::Precision;

const CONTENT: &str = "content.xml";
/// What stands beside the text: what was deleted, forms, lists of contents.
const ASIDE: [&str; 14] = [
    "tracked-changes",
    "forms",
    "shapes",
    "dde-links",
    "scenario",
    "title",
    "desc",
    "note",
    "annotation",
    "ruby-text",
    "table-of-content",
    "illustration-index",
    "table-index",
    "alphabetical-index",
];
/// Prefixes of drawings.
const DRAWN: [&str; 5] = ["draw", "dr3d", "svg", "chart", "form"];

pub(super) fn read_spreadsheet(bytes: &[u8], tab: Option<&str>) -> Result<Sheet, SheetProblem> {
    let mut archive = archive::open(bytes)?;
    let (mut hidden, mut dates) = (HashSet::new(), DateStyles::of(&mut archive));
    let mut xml = Xml::new(archive.by_name(CONTENT).map_err(damaged)?);
    let mut style = String::new();
    let mut names = Vec::new();
    let mut chosen = Chosen::default();
    let mut tried = 0;
    loop {
        match xml.next()? {
            Step::Open(tag) => match tag.name() {
                name if ASIDE.contains(&name) => xml.skip()?,
                "style" => {
                    style = tag.attribute("name").unwrap_or_default();
                    dates.see(&tag);
                }
                "table-properties" if tag.attribute("display").as_deref() == Some("false") => {
                    hidden.insert(std::mem::take(&mut style));
                }
                "table" if tag.attribute("style-name").is_some_and(|name| hidden.contains(&name)) => xml.skip()?,
                "table" => {
                    let name = tag.attribute("name").unwrap_or_else(|| (names.len() + 1).to_string());
                    names.push(name.clone());
                    let is_wanted = tab.map_or(tried < MAX_TABS_TRIED, |tab| *tab == name);
                    if chosen.is_settled() || !is_wanted {
                        xml.skip()?;
                        continue;
                    }
                    tried += 1;
                    let mut grid = Grid::default();
                    TableRows::new(&mut xml, &mut grid, Some(&dates)).read()?;
                    chosen.offer(grid.into_sheet(&name, ReadAs::Workbook));
                }
                _ => dates.see(&tag),
            },
            Step::Over => break,
            Step::Close(_) | Step::Text(_) => {}
        }
    }
    match tab {
        Some(name) if tried == 0 => Err(SheetProblem::NoSuchTab { name: name.to_owned(), tabs: names }),
        _ => chosen.among(names),
    }
}

pub(super) fn read_text(bytes: &[u8], table: Option<&str>) -> Result<Sheet, SheetProblem> {
    let mut archive = archive::open(bytes)?;
    let mut xml = Xml::new(archive.by_name(CONTENT).map_err(damaged)?);
    let mut tables = Tables::default();
    let mut headings = HashSet::new();
    loop {
        match xml.next()? {
            Step::Open(tag) => match tag.name() {
                name if ASIDE.contains(&name) => xml.skip()?,
                "style" if tag.attribute("parent-style-name").is_some_and(|parent| is_heading_style(&parent)) => {
                    headings.extend(tag.attribute("name"));
                }
                "table" => {
                    let mut grid = Grid::default();
                    let rows = TableRows::new(&mut xml, &mut grid, None).read()?;
                    tables.table(grid, rows)?;
                }
                "h" => tables.heading(&prose(&mut xml, true)?),
                "p" => {
                    let style = tag.attribute("style-name").unwrap_or_default();
                    let text = prose(&mut xml, true)?;
                    if is_heading_style(&style) || headings.contains(&style) {
                        tables.heading(&text);
                    } else {
                        tables.paragraph(&text);
                    }
                }
                _ => {}
            },
            Step::Over => return tables.into_sheet(ReadAs::Document, table),
            Step::Close(_) | Step::Text(_) => {}
        }
    }
}

/// What looks like a heading without being one; the names of these styles are English in every language.
fn is_heading_style(name: &str) -> bool {
    name.starts_with("Heading")
}

/// The rows of the table that has just opened, read into a grid.
struct TableRows<'x, R> {
    xml: &'x mut Xml<R>,
    grid: &'x mut Grid,
    /// Values have types in a spreadsheet, and styles of dates; in a text what is read is what is shown.
    dates: Option<&'x DateStyles>,
    /// Of the row that is being read, from 1, and how many more are the same.
    row: usize,
    row_times: usize,
    column: usize,
    columns_described: usize,
    /// How much of a date is shown where a cell has no style of its own: in the row, and in the columns before each.
    of_row: Option<Precision>,
    of_columns: Vec<(usize, Option<Precision>)>,
}

impl<'x, R: Read> TableRows<'x, R> {
    fn new(xml: &'x mut Xml<R>, grid: &'x mut Grid, dates: Option<&'x DateStyles>) -> Self {
        let (row, row_times, column, columns_described) = (1, 1, 0, 0);
        TableRows { xml, grid, dates, row, row_times, column, columns_described, of_row: None, of_columns: Vec::new() }
    }

    /// To the end of the table; how many rows it had.
    fn read(mut self) -> Result<usize, SheetProblem> {
        loop {
            match self.xml.next()? {
                Step::Open(tag) => match tag.name() {
                    "table-column" => {
                        let first = self.columns_described;
                        self.columns_described = first.saturating_add(times(&tag, "number-columns-repeated"));
                        if first < MAX_COLUMNS {
                            self.of_columns.push((self.columns_described, shown_in(self.dates, &tag)));
                        }
                        if is_hidden(&tag) {
                            self.grid.hide_columns(first, self.columns_described - 1);
                        }
                    }
                    "table-row" => {
                        self.row_times = times(&tag, "number-rows-repeated");
                        self.column = 0;
                        self.of_row = shown_in(self.dates, &tag);
                        if is_hidden(&tag) {
                            self.grid.hide_rows(self.row, self.row.saturating_add(self.row_times - 1));
                        }
                    }
                    "table-cell" => {
                        let mut seen = SeenCell::of(&tag);
                        if let (Some(dates), Some(style)) = (self.dates, tag.attribute("style-name")) {
                            seen.typed.shown = dates.shown(&style);
                        } else {
                            seen.typed.shown = self.of_row.or_else(|| self.shown_in_column());
                        }
                        self.cell(seen)?;
                    }
                    "covered-table-cell" => {
                        self.column = self.column.saturating_add(times(&tag, "number-columns-repeated"));
                        self.xml.skip()?;
                    }
                    name if ASIDE.contains(&name) || DRAWN.contains(&tag.prefix()) => self.xml.skip()?,
                    _ => {}
                },
                Step::Close(end) => match end.name() {
                    "table-row" => self.row = self.row.saturating_add(self.row_times),
                    "table" => return Ok(self.row - 1),
                    _ => {}
                },
                Step::Text(_) => {}
                Step::Over => return Err(damaged("a table without end")),
            }
        }
    }

    fn shown_in_column(&self) -> Option<Precision> {
        self.of_columns.iter().find(|(end, _)| self.column < *end).and_then(|(_, shown)| *shown)
    }

    fn cell(&mut self, seen: SeenCell) -> Result<(), SheetProblem> {
        let (row, column) = (self.row, self.column);
        self.column = column.saturating_add(seen.times);
        if seen.rows > 1 || seen.columns > 1 {
            self.grid.merge(Block { row, column, rows: seen.rows, columns: seen.columns })?;
        }
        let text = prose(self.xml, false)?;
        let computed = seen.typed.is_formula();
        let cell = if self.dates.is_some() { seen.typed.into_cell(text, row)? } else { Cell::of_text(text) };
        if cell.is_empty() {
            if computed && cell.kind == Kind::Empty {
                self.grid.note(Notice::FormulaWithoutResult { row, column });
            }
            return Ok(());
        }
        for column in column..self.column {
            for row in row..row.saturating_add(self.row_times) {
                self.grid.place(row, column, cell.clone())?;
            }
        }
        Ok(())
    }
}

/// What a cell says of itself before its text.
struct SeenCell {
    times: usize,
    rows: usize,
    columns: usize,
    typed: Typed,
}

impl SeenCell {
    fn of(tag: &Tag) -> SeenCell {
        let mut seen = SeenCell { times: 1, rows: 1, columns: 1, typed: Typed::default() };
        for (name, value) in tag.attributes() {
            let number = || value.trim().parse().unwrap_or(1).max(1);
            match name {
                "table:number-columns-repeated" => seen.times = number(),
                "table:number-rows-spanned" => seen.rows = number(),
                "table:number-columns-spanned" => seen.columns = number(),
                _ => seen.typed.attribute(name, value),
            }
        }
        seen
    }
}

/// The paragraphs inside the element that has just opened, which may be one itself.
fn prose<R: Read>(xml: &mut Xml<R>, is_paragraph: bool) -> Result<String, SheetProblem> {
    let mut prose = Prose::default();
    let mut paragraphs = usize::from(is_paragraph);
    if is_paragraph {
        prose.paragraph();
    }
    let mut depth = 1_usize;
    while depth > 0 {
        match xml.next()? {
            Step::Open(tag) => match tag.name() {
                name if ASIDE.contains(&name) || DRAWN.contains(&tag.prefix()) => xml.skip()?,
                name => {
                    depth += 1;
                    match name {
                        "p" | "h" => {
                            paragraphs += 1;
                            prose.paragraph();
                        }
                        "s" => prose.spaces(tag.number("c").unwrap_or(1)),
                        "tab" => prose.spaces(1),
                        "line-break" => prose.line_break(),
                        _ => {}
                    }
                }
            },
            Step::Close(end) => {
                depth -= 1;
                if matches!(end.name(), "p" | "h") {
                    paragraphs = paragraphs.saturating_sub(1);
                }
            }
            Step::Text(text) if paragraphs > 0 => prose.flowing(&text),
            Step::Text(_) => {}
            Step::Over => return Err(damaged("a text without end")),
        }
    }
    Ok(prose.take())
}

/// What the cells of a row or a column show of a date when they do not say it themselves.
fn shown_in(dates: Option<&DateStyles>, tag: &Tag) -> Option<Precision> {
    dates?.shown(&tag.attribute("default-cell-style-name")?)
}

fn times(tag: &Tag, name: &str) -> usize {
    tag.number(name).unwrap_or(1).max(1)
}

fn is_hidden(tag: &Tag) -> bool {
    tag.attribute("visibility").is_some_and(|value| matches!(value.as_str(), "collapse" | "filter"))
}
