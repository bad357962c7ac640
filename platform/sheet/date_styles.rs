//! How dates are shown in a spreadsheet of the open document formats: a style of dates is made of its parts, and a
//! style of cells names one.
//!
//! Promises: says of a cell's style how much of its date it shows, when that is not the day.

use std::collections::HashMap;

use super::archive::Archive;
use super::xml::{Step, Tag, Xml};
use crate::words::dates::Precision;

/// Above what spreadsheet programs write.
const STYLES_MAX: usize = 70_000;

#[derive(Debug, Default)]
pub(super) struct DateStyles {
    /// The finest part of each style of dates.
    dates: HashMap<String, Option<Precision>>,
    /// By the style of cells.
    of_cells: HashMap<String, String>,
    /// The style of dates whose parts come in.
    open: Option<String>,
}

impl DateStyles {
    /// Those that stand beside the content. A workbook without them, or with broken ones, is read all the same.
    pub fn of(archive: &mut Archive) -> Self {
        let mut styles = Self::default();
        let Ok(part) = archive.by_name("styles.xml") else { return styles };
        let mut xml = Xml::new(part);
        while let Ok(step) = xml.next() {
            match step {
                Step::Open(tag) => styles.see(&tag),
                Step::Over => break,
                Step::Close(_) | Step::Text(_) => {}
            }
        }
        styles
    }

    /// Looks at what opens before the tables.
    pub fn see(&mut self, tag: &Tag) {
        match tag.name() {
            "date-style" => {
                self.open = tag.attribute("name").filter(|_| self.dates.len() < STYLES_MAX);
                self.dates.extend(self.open.clone().map(|name| (name, None)));
            }
            "style" => {
                self.open = None;
                if self.of_cells.len() < STYLES_MAX {
                    self.of_cells.extend(tag.attribute("name").zip(tag.attribute("data-style-name")));
                }
            }
            name if name.ends_with("-style") => self.open = None,
            name => {
                if let Some(finest) = self.open.as_ref().and_then(|open| self.dates.get_mut(open)) {
                    *finest = finest.iter().copied().chain(part(name)).min();
                }
            }
        }
    }

    pub fn shown(&self, style: &str) -> Option<Precision> {
        self.dates.get(self.of_cells.get(style)?)?.filter(|finest| *finest != Precision::Day)
    }
}

/// How much of a date one of its parts shows.
fn part(name: &str) -> Option<Precision> {
    Some(match name {
        "day" | "day-of-week" | "hours" | "minutes" | "seconds" => Precision::Day,
        "month" => Precision::Month,
        "quarter" => Precision::Quarter,
        "year" => Precision::Year,
        _ => return None,
    })
}
