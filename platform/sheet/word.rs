//! Reading a table of a Word document (DOCX).
//!
//! Promises: a cell is what the document says when all tracked changes are accepted; footnotes, comments, drawings
//! and what stands in text boxes are no part of it. Paragraphs and line breaks in a cell are lines of its text, and a
//! table inside a cell is text of that cell. Cells that run on from the row above are empty, and told as merged.

use std::collections::{HashMap, HashSet};
use std::io::Read;

use super::archive::{self, Archive, damaged};
use super::grid::{Block, Grid};
use super::prose::Prose;
use super::tables::Tables;
use super::xml::{Step, Tag, Xml};
use super::{Cell, ReadAs, Sheet, SheetProblem};

const STYLES: &str = "word/styles.xml";

pub(super) fn read(bytes: &[u8], table: Option<&str>) -> Result<Sheet, SheetProblem> {
    let mut archive = archive::open(bytes)?;
    let headings = heading_styles(&mut archive)?;
    let document = document_part(&mut archive)?;
    let mut xml = Xml::new(archive.by_name(&document).map_err(damaged)?);
    let mut tables = Tables::default();
    loop {
        match xml.next()? {
            Step::Open(tag) if is_aside(tag.name()) => xml.skip()?,
            Step::Open(tag) => match tag.name() {
                "tbl" => {
                    let (grid, rows) = Table::default().read(&mut xml)?;
                    tables.table(grid, rows)?;
                }
                "p" => match paragraph(&mut xml, &headings)? {
                    (text, true) => tables.heading(&text),
                    (text, false) => tables.paragraph(&text),
                },
                _ => {}
            },
            Step::Over => return tables.into_sheet(ReadAs::Document, table),
            Step::Close(_) | Step::Text(_) => {}
        }
    }
}

/// What stands beside the text, or is no more in it: drawings, deleted words, how things looked before a change.
fn is_aside(name: &str) -> bool {
    matches!(name, "drawing" | "pict" | "object" | "Fallback" | "rPr" | "tabs" | "sectPr" | "moveFrom" | "del" | "rt")
        || name.ends_with("Change")
}

/// The text of the paragraph that has just opened, and whether it is a heading.
fn paragraph<R: Read>(xml: &mut Xml<R>, headings: &HashSet<String>) -> Result<(String, bool), SheetProblem> {
    let mut prose = Prose::default();
    let (mut is_heading, mut is_text, mut depth) = (false, false, 1_usize);
    prose.paragraph();
    while depth > 0 {
        match xml.next()? {
            Step::Open(tag) if is_aside(tag.name()) => xml.skip()?,
            Step::Open(tag) => {
                depth += 1;
                match tag.name() {
                    "t" => is_text = true,
                    "pStyle" => is_heading |= tag.attribute("val").is_some_and(|style| headings.contains(&style)),
                    "outlineLvl" => is_heading |= tag.number("val").is_some_and(|level| level < 9),
                    name => layout(name, &mut prose),
                }
            }
            Step::Close(_) => {
                depth -= 1;
                is_text = false;
            }
            Step::Text(text) if is_text => prose.written(&text),
            Step::Text(_) => {}
            Step::Over => return Err(damaged("a paragraph without end")),
        }
    }
    Ok((prose.take(), is_heading))
}

fn layout(element: &str, prose: &mut Prose) {
    match element {
        "br" | "cr" => prose.line_break(),
        "tab" | "ptab" => prose.spaces(1),
        "noBreakHyphen" => prose.written("-"),
        _ => {}
    }
}

/// The table that has just opened, while it is read.
#[derive(Default)]
struct Table {
    grid: Grid,
    /// Of the row that is being read, from 1.
    row: usize,
    column: usize,
    /// Tables inside this one.
    inside: usize,
    in_row_properties: bool,
    row_is_deleted: bool,
    is_text: bool,
    cell: Option<SeenCell>,
    /// Blocks that may run on in the next row, by their first column.
    open_blocks: HashMap<usize, usize>,
}

#[derive(Default)]
struct SeenCell {
    prose: Prose,
    columns: usize,
    runs: Option<Runs>,
    is_deleted: bool,
}

#[derive(Clone, Copy)]
enum Runs {
    From,
    On,
}

impl Table {
    /// The grid, and how many rows it has.
    fn read<R: Read>(mut self, xml: &mut Xml<R>) -> Result<(Grid, usize), SheetProblem> {
        self.row = 1;
        loop {
            match xml.next()? {
                Step::Open(tag) if tag.name() == "del" && self.in_row_properties => self.row_is_deleted = true,
                Step::Open(tag) if is_aside(tag.name()) => xml.skip()?,
                Step::Open(tag) => self.open(&tag),
                Step::Close(end) => match end.name() {
                    "tbl" if self.inside == 0 => return Ok((self.grid, self.row - 1)),
                    "tbl" => self.inside -= 1,
                    "t" => self.is_text = false,
                    "trPr" => self.in_row_properties = false,
                    "tc" if self.inside == 0 => self.end_cell()?,
                    "tr" if self.inside == 0 && !self.row_is_deleted => self.row += 1,
                    _ => {}
                },
                Step::Text(text) => {
                    if let Some(cell) = self.cell.as_mut().filter(|_| self.is_text) {
                        cell.prose.written(&text);
                    }
                }
                Step::Over => return Err(damaged("a table without end")),
            }
        }
    }

    fn open(&mut self, tag: &Tag) {
        let is_own = self.inside == 0;
        match (tag.name(), &mut self.cell) {
            ("tbl", _) => self.inside += 1,
            ("tr", _) if is_own => {
                self.column = 0;
                self.row_is_deleted = false;
            }
            ("trPr", _) => self.in_row_properties = is_own,
            ("gridBefore", None) => self.column = self.column.saturating_add(tag.number("val").unwrap_or(0)),
            ("tc", _) if is_own => self.cell = Some(SeenCell { columns: 1, ..SeenCell::default() }),
            ("gridSpan", Some(cell)) if is_own => cell.columns = tag.number("val").unwrap_or(1).max(1),
            ("vMerge", Some(cell)) if is_own => {
                let begins = tag.attribute("val").as_deref() == Some("restart");
                cell.runs = Some(if begins { Runs::From } else { Runs::On });
            }
            ("cellDel", Some(cell)) if is_own => cell.is_deleted = true,
            ("p", Some(cell)) => cell.prose.paragraph(),
            ("t", _) => self.is_text = true,
            (name, Some(cell)) => layout(name, &mut cell.prose),
            _ => {}
        }
    }

    fn end_cell(&mut self) -> Result<(), SheetProblem> {
        let Some(mut seen) = self.cell.take().filter(|cell| !cell.is_deleted && !self.row_is_deleted) else {
            return Ok(());
        };
        let (row, column, columns) = (self.row, self.column, seen.columns);
        self.column = column.saturating_add(columns);
        let block = Block { row, column, rows: 1, columns };
        match seen.runs {
            Some(Runs::On) => {
                let above = self.open_blocks.get(&column).and_then(|at| self.grid.block_mut(*at));
                if let Some(above) = above {
                    above.rows = row + 1 - above.row;
                    return Ok(());
                }
            }
            Some(Runs::From) => {
                self.open_blocks.remove(&column);
                self.open_blocks.insert(column, self.grid.merge(block)?);
            }
            None => {
                self.open_blocks.remove(&column);
                if columns > 1 {
                    self.grid.merge(block)?;
                }
            }
        }
        self.grid.place(row, column, Cell::of_text(seen.prose.take()))
    }
}

/// Programs may give the document's part any name; the list of relations has it.
fn document_part(archive: &mut Archive) -> Result<String, SheetProblem> {
    let usual = "word/document.xml".to_owned();
    let Ok(part) = archive.by_name("_rels/.rels") else { return Ok(usual) };
    let mut xml = Xml::new(part);
    loop {
        match xml.next()? {
            Step::Open(tag) if tag.attribute("Type").is_some_and(|kind| kind.ends_with("/officeDocument")) => {
                let target = tag.attribute("Target").unwrap_or(usual);
                return Ok(target.trim_start_matches('/').to_owned());
            }
            Step::Over => return Ok(usual),
            _ => {}
        }
    }
}

/// The styles of headings, by their ids. Word keeps their English names whatever language it speaks.
fn heading_styles(archive: &mut Archive) -> Result<HashSet<String>, SheetProblem> {
    let mut found = HashSet::new();
    let Ok(part) = archive.by_name(STYLES) else { return Ok(found) };
    let mut xml = Xml::new(part);
    let mut style = String::new();
    loop {
        match xml.next()? {
            Step::Open(tag) => match tag.name() {
                "style" => style = tag.attribute("styleId").unwrap_or_default(),
                "name" if tag.attribute("val").is_some_and(|name| name.to_lowercase().starts_with("heading")) => {
                    found.insert(style.clone());
                }
                "outlineLvl" if tag.number("val").is_some_and(|level| level < 9) => {
                    found.insert(style.clone());
                }
                _ => {}
            },
            Step::Over => return Ok(found),
            Step::Close(_) | Step::Text(_) => {}
        }
    }
}
