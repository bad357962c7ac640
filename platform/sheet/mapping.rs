//! Which column holds which field: proposed from the headings, corrected by a person, and checked.
//!
//! Promises: a proposal gives each column at most one field and each field at most one column, the surest first.
//! A mapping goes into a form and comes back unchanged; one that somebody tampered with has problems, not effects.

use std::collections::{BTreeMap, HashMap};

use super::{Row, column_letters};
use crate::words::Say;
use crate::words::fold::fold;

/// Something that a row can tell, and the headings people give it in any of their languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field {
    pub key: &'static str,
    pub names: &'static [&'static str],
    pub required: bool,
}

/// Column to field. Two columns may have the same field until [`Mapping::problems`] is asked.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Mapping {
    fields: BTreeMap<usize, &'static str>,
    unknown: Vec<MappingProblem>,
}

/// Columns count from 0.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MappingProblem {
    RequiredWithoutColumn { field: &'static str },
    FieldTwice { field: &'static str, columns: Vec<usize> },
    NoSuchField { column: usize, key: String },
    NoSuchColumn { column: usize },
}

/// The best guess for these headings. Equal headings first, then those where one contains the other's words (the
/// longest first, so «Nom del poble» is the place and not the name), then the nearest by spelling.
pub fn propose(head: &[String], fields: &[Field]) -> Mapping {
    let mut candidates = Vec::new();
    for (column, heading) in head.iter().enumerate() {
        let heading = plain(heading);
        for (index, field) in fields.iter().enumerate() {
            let likeness = field.names.iter().filter_map(|name| Likeness::of(&heading, &plain(name))).min();
            candidates.extend(likeness.map(|likeness| (likeness, column, index)));
        }
    }
    candidates.sort();
    let mut mapping = Mapping::default();
    for (_, column, index) in candidates {
        let key = fields[index].key;
        if mapping.column(key).is_none() {
            mapping.fields.entry(column).or_insert(key);
        }
    }
    mapping
}

impl Mapping {
    /// Gives the column a field, or none.
    pub fn set(&mut self, column: usize, field: Option<&'static str>) {
        match field {
            Some(key) => self.fields.insert(column, key),
            None => self.fields.remove(&column),
        };
    }

    pub fn field(&self, column: usize) -> Option<&'static str> {
        self.fields.get(&column).copied()
    }

    pub fn column(&self, key: &str) -> Option<usize> {
        self.fields.iter().find(|(_, field)| **field == key).map(|(column, _)| *column)
    }

    /// What the row says of the field, without spaces around; empty when it says nothing or no column has the field.
    pub fn value<'a>(&self, row: &'a Row, key: &str) -> &'a str {
        self.column(key).map_or("", |column| row.text(column))
    }

    /// The headings that no field has: what a file says and nobody reads.
    pub fn left_out(&self, headings: &[String]) -> Vec<String> {
        let unread = headings.iter().enumerate().filter(|(column, _)| self.field(*column).is_none());
        unread.map(|(_, heading)| heading.trim().to_owned()).filter(|heading| !heading.is_empty()).collect()
    }

    /// The values of the form, by name: `column-0` = `place`. Every column of the sheet has one, so that a
    /// column set to nothing stays so.
    pub fn to_form(&self, width: usize) -> Vec<(String, String)> {
        (0..width).map(|column| (form_name(column), self.field(column).unwrap_or("").to_owned())).collect()
    }

    /// Reads `to_form` back; other values of the form are not looked at.
    pub fn from_form<'a>(
        form: impl IntoIterator<Item = (&'a str, &'a str)>,
        width: usize,
        fields: &[Field],
    ) -> Mapping {
        let mut mapping = Mapping::default();
        for (name, key) in form {
            let Some(column) = name.strip_prefix("column-").and_then(|number| number.parse::<usize>().ok()) else {
                continue;
            };
            if key.is_empty() {
                continue;
            }
            match fields.iter().find(|field| field.key == key) {
                _ if column >= width => mapping.unknown.push(MappingProblem::NoSuchColumn { column }),
                None => mapping.unknown.push(MappingProblem::NoSuchField { column, key: key.to_owned() }),
                Some(field) => {
                    mapping.fields.insert(column, field.key);
                }
            }
        }
        mapping
    }

    /// What must be put right before any row is read with this mapping.
    pub fn problems(&self, fields: &[Field]) -> Vec<MappingProblem> {
        let mut problems = self.unknown.clone();
        let mut columns: HashMap<&str, Vec<usize>> = HashMap::new();
        for (column, key) in &self.fields {
            columns.entry(key).or_default().push(*column);
        }
        for field in fields {
            match columns.get(field.key) {
                None if field.required => problems.push(MappingProblem::RequiredWithoutColumn { field: field.key }),
                Some(many) if many.len() > 1 => {
                    problems.push(MappingProblem::FieldTwice { field: field.key, columns: many.clone() });
                }
                _ => {}
            }
        }
        problems
    }
}

impl MappingProblem {
    /// The sentence; `label` is the field as the person knows it, in the person's language.
    pub fn say(&self, label: impl Fn(&str) -> String) -> Say {
        match self {
            Self::RequiredWithoutColumn { field } => {
                Say::new("platform-sheet-mapping-required").with("field", label(field))
            }
            Self::FieldTwice { field, columns } => {
                let columns: Vec<String> = columns.iter().copied().map(column_letters).collect();
                Say::new("platform-sheet-mapping-twice").with("field", label(field)).with("columns", columns.join(", "))
            }
            Self::NoSuchField { column, key } => Say::new("platform-sheet-mapping-no-such-field")
                .with("column", column_letters(*column))
                .with("key", key),
            Self::NoSuchColumn { column } => {
                Say::new("platform-sheet-mapping-no-such-column").with("column", column_letters(*column))
            }
        }
    }
}

fn form_name(column: usize) -> String {
    format!("column-{column}")
}

/// Smaller is surer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Likeness {
    Equal,
    /// One has all the words of the other; the more letters in common the surer.
    Contained {
        letters_missing: usize,
    },
    Near {
        distance: usize,
    },
}

impl Likeness {
    fn of(heading: &str, name: &str) -> Option<Likeness> {
        const LETTERS_AT_MOST: usize = 1_000;
        if heading.is_empty() || name.is_empty() {
            return None;
        }
        if heading == name {
            return Some(Likeness::Equal);
        }
        let shorter = if heading.len() < name.len() { heading } else { name };
        let letters = shorter.chars().count();
        if letters >= 3 && (has_words(heading, name) || has_words(name, heading)) {
            return Some(Likeness::Contained { letters_missing: LETTERS_AT_MOST.saturating_sub(letters) });
        }
        let distance = strsim::osa_distance(heading, name);
        (distance <= letters / 4).then_some(Likeness::Near { distance })
    }
}

/// Only letters and digits, one space between words.
fn plain(heading: &str) -> String {
    let folded = fold(heading);
    folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

fn has_words(text: &str, part: &str) -> bool {
    format!(" {text} ").contains(&format!(" {part} "))
}
