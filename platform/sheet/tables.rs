//! Which table of a file is read when it holds several, and the tables of a document gathered one after the other.
//!
//! Promises: without a name the first table with rows is read and the others are named, so that a person may ask for
//! another. A table that goes on below another with the same headings is one with it, and that is told. Tables of a
//! document are called like the heading or the paragraph before them, or by their number.

use std::collections::HashSet;

use super::grid::Grid;
use super::{MAX_CELLS, MAX_ROWS, MAX_TEXT, Notice, ReadAs, Sheet, SheetProblem};

/// Tabs looked at for the first with rows; a person may name any other.
pub(super) const MAX_TABS_TRIED: usize = 12;
const MAX_TABLES: usize = 500;
const NAME_CHARACTERS: usize = 80;

/// The first that could be read; until then, the first reason why not.
#[derive(Debug, Default)]
pub(super) struct Chosen(Option<Result<Sheet, SheetProblem>>);

impl Chosen {
    /// A tab without rows does not keep the next from being tried. Anything else that is wrong is told.
    pub fn is_settled(&self) -> bool {
        !matches!(&self.0, None | Some(Err(SheetProblem::Empty | SheetProblem::NoRows { .. })))
    }

    pub fn offer(&mut self, read: Result<Sheet, SheetProblem>) {
        let is_better = match &self.0 {
            None | Some(Err(SheetProblem::Empty)) => true,
            Some(Err(SheetProblem::NoRows { .. })) => !matches!(read, Err(SheetProblem::Empty)),
            Some(_) => false,
        };
        if is_better && !self.is_settled() {
            self.0 = Some(read);
        }
    }

    /// With the names of the others.
    pub fn among(self, names: Vec<String>) -> Result<Sheet, SheetProblem> {
        let mut sheet = self.0.unwrap_or(Err(SheetProblem::Empty))?;
        sheet.other_tabs = names.into_iter().filter(|name| *name != sheet.name).collect();
        Ok(sheet)
    }
}

/// The tables of a document, in their order.
#[derive(Debug, Default)]
pub(super) struct Tables {
    found: Vec<Found>,
    /// What the next table is called like.
    heading: Option<String>,
    paragraph: Option<String>,
    cells: usize,
    text: usize,
}

#[derive(Debug)]
struct Found {
    name: Option<String>,
    grid: Grid,
    /// With the empty ones.
    rows: usize,
    /// Nothing is written between this table and the one above.
    goes_on: bool,
}

impl Tables {
    pub fn heading(&mut self, text: &str) {
        if let Some(name) = name_of(text) {
            self.heading = Some(name);
            self.paragraph = None;
        }
    }

    pub fn paragraph(&mut self, text: &str) {
        if let Some(name) = name_of(text) {
            self.paragraph = Some(name);
        }
    }

    /// A table with all its rows, of which there were so many, the empty ones counted.
    pub fn table(&mut self, grid: Grid, rows: usize) -> Result<(), SheetProblem> {
        if grid.is_empty() {
            return Ok(());
        }
        self.cells += grid.cells();
        self.text += grid.text();
        let name = self.heading.take();
        let paragraph = self.paragraph.take();
        let goes_on = name.is_none() && paragraph.is_none() && !self.found.is_empty();
        let name = name.or(paragraph).or_else(|| self.found.last()?.name.clone());
        self.found.push(Found { name, grid, rows, goes_on });
        if self.found.len() > MAX_TABLES {
            Err(SheetProblem::TooManyTables { max: MAX_TABLES })
        } else if self.cells > MAX_CELLS {
            Err(SheetProblem::TooManyCells { max: MAX_CELLS })
        } else if self.text > MAX_TEXT {
            Err(SheetProblem::TooMuchText { max: MAX_TEXT })
        } else {
            Ok(())
        }
    }

    /// The wanted table, or the first with rows.
    pub fn into_sheet(self, read_as: ReadAs, wanted: Option<&str>) -> Result<Sheet, SheetProblem> {
        if self.found.is_empty() {
            return Err(SheetProblem::NoTable);
        }
        let tables = joined(named(self.found, read_as))?;
        let names: Vec<String> = tables.iter().map(|(name, _)| name.clone()).collect();
        if let Some(name) = wanted.filter(|wanted| !names.iter().any(|name| name == wanted)) {
            return Err(SheetProblem::NoSuchTab { name: name.to_owned(), tabs: names });
        }
        let mut chosen = Chosen::default();
        for (name, sheet) in tables {
            if wanted.is_none_or(|wanted| *wanted == name) {
                chosen.offer(sheet);
            }
        }
        chosen.among(names)
    }
}

struct Table {
    name: String,
    sheet: Result<Sheet, SheetProblem>,
    rows: usize,
    goes_on: bool,
}

/// Two tables never have the same name.
fn named(found: Vec<Found>, read_as: ReadAs) -> Vec<Table> {
    let mut seen = HashSet::new();
    let one = |(index, found): (usize, Found)| {
        let wanted = found.name.unwrap_or_else(|| (index + 1).to_string());
        let mut name = wanted.clone();
        let mut times = 1;
        while !seen.insert(name.clone()) {
            times += 1;
            name = format!("{wanted} ({times})");
        }
        let sheet = found.grid.into_sheet(&name, read_as);
        Table { name, sheet, rows: found.rows, goes_on: found.goes_on }
    };
    found.into_iter().enumerate().map(one).collect()
}

type Named = (String, Result<Sheet, SheetProblem>);

/// Tables that go on in the next one, with the same headings, are one.
fn joined(tables: Vec<Table>) -> Result<Vec<Named>, SheetProblem> {
    let mut all: Vec<Table> = Vec::new();
    for table in tables {
        let above = all.last_mut();
        match (above, table.sheet) {
            (Some(Table { sheet: Ok(above), rows, .. }), Ok(below))
                if table.goes_on && above.headings() == below.headings() =>
            {
                append(above, below, *rows)?;
                *rows = rows.saturating_add(table.rows);
            }
            (_, sheet) => all.push(Table { sheet, ..table }),
        }
    }
    Ok(all.into_iter().map(|table| (table.name, table.sheet)).collect())
}

/// Rows keep the numbers that they would have in one table, its repeated headings counted.
fn append(above: &mut Sheet, below: Sheet, rows: usize) -> Result<(), SheetProblem> {
    let moved = below.notices.into_iter().map(|notice| notice.moved_down(rows));
    above.note([Notice::Continued { row: rows.saturating_add(1) }].into_iter().chain(moved).collect());
    above.rows.extend(below.rows.into_iter().skip(below.head + 1).map(|mut row| {
        row.number = row.number.saturating_add(rows);
        row
    }));
    if above.rows.len() > MAX_ROWS { Err(SheetProblem::TooManyRows { max: MAX_ROWS }) } else { Ok(()) }
}

fn name_of(text: &str) -> Option<String> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let name: String = text.trim_end_matches(':').chars().take(NAME_CHARACTERS).collect();
    (!name.is_empty()).then(|| name.trim_end().to_owned())
}
