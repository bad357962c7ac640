//! Which rows and columns a spreadsheet program hides in a tab of an XLSX workbook: the library that reads the cells
//! does not say.
//!
//! Promises: what is hidden is told to the grid; a workbook that does not say where its tab is has nothing hidden.

use super::archive::{self, Archive};
use super::grid::Grid;
use super::xml::{Step, Tag, Xml};
use super::{MAX_COLUMNS, SheetProblem};

pub(super) fn note(grid: &mut Grid, bytes: &[u8], tab: &str) -> Result<(), SheetProblem> {
    let mut archive = archive::open(bytes)?;
    let Some(place) = place_of(&mut archive, tab)? else { return Ok(()) };
    let Ok(part) = archive.by_name(&place) else { return Ok(()) };
    let mut xml = Xml::new(part);
    let mut row = 0_usize;
    loop {
        match xml.next()? {
            Step::Open(tag) if tag.name() == "row" => {
                row = tag.number("r").unwrap_or_else(|| row.saturating_add(1));
                if is_hidden(&tag) {
                    grid.hide_rows(row, row);
                }
                xml.skip()?;
            }
            Step::Open(tag) if tag.name() == "col" && is_hidden(&tag) => {
                if let (Some(first), Some(last)) = (tag.number("min"), tag.number("max")) {
                    grid.hide_columns(first.saturating_sub(1), last.saturating_sub(1).min(MAX_COLUMNS));
                }
            }
            Step::Over => return Ok(()),
            _ => {}
        }
    }
}

fn is_hidden(tag: &Tag) -> bool {
    tag.attribute("hidden").is_some_and(|value| matches!(value.as_str(), "1" | "true"))
}

/// The part that holds the tab: the workbook names a relation, and the list of relations the part.
fn place_of(archive: &mut Archive, tab: &str) -> Result<Option<String>, SheetProblem> {
    let is_tab = |sheet: &Tag| sheet.name() == "sheet" && sheet.attribute("name").as_deref() == Some(tab);
    let Some(relation) = first(archive, "xl/workbook.xml", |sheet| {
        let id = || sheet.attributes().find(|(key, _)| key.ends_with(":id")).map(|(_, id)| id.into_owned());
        if is_tab(sheet) { id() } else { None }
    })?
    else {
        return Ok(None);
    };
    let target = first(archive, "xl/_rels/workbook.xml.rels", |tag| {
        let is_it = tag.attribute("Id").as_deref() == Some(&relation);
        if is_it { tag.attribute("Target") } else { None }
    })?;
    Ok(target.map(|target| match target.strip_prefix('/') {
        Some(from_root) => from_root.to_owned(),
        None => format!("xl/{target}"),
    }))
}

/// What the first element gives that gives anything.
fn first(
    archive: &mut Archive,
    part: &str,
    give: impl Fn(&Tag) -> Option<String>,
) -> Result<Option<String>, SheetProblem> {
    let Ok(part) = archive.by_name(part) else { return Ok(None) };
    let mut xml = Xml::new(part);
    loop {
        match xml.next()? {
            Step::Open(tag) => {
                if let Some(found) = give(&tag) {
                    return Ok(Some(found));
                }
            }
            Step::Over => return Ok(None),
            _ => {}
        }
    }
}
