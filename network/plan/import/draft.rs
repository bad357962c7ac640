//! A table between two steps: its rows as they were read, for which plan they are, how a person wants them read, and
//! what the person answered. It waits a day, so that the steps work without script and without sending it again.
//!
//! Promises: what is kept is what was read (text, errors, merged blocks), at most `KEPT_MAX` of it; a draft that
//! cannot be read back is as one that is not there.

use platform::sheet::{Cell, Kind, Letters, Mapping, Notice, ReadAs, Row, Sheet};
use platform::words::Words;
use platform::words::fold::fold;
use platform::{id, ids};
use serde::{Deserialize, Serialize};

use super::fields::FIELDS;
use super::question::{self, Answers};
use super::target::Target;

id!(DraftId);

pub const LASTS: i64 = 24 * 3_600_000;
/// The most text that is kept of a table: above ten thousand rows of ten columns.
pub const KEPT_MAX: usize = 8 * 1024 * 1024;
const TOLD_MAX: usize = 100;

#[derive(Debug, Clone)]
pub struct Draft {
    pub id: DraftId,
    pub made_by: String,
    pub file_name: String,
    pub table: Table,
    pub way: Way,
    /// What it became.
    pub batch: Option<String>,
    pub version: i64,
}

/// A sheet with what was said of it when it was read.
#[derive(Debug, Clone)]
pub struct Table {
    pub sheet: Sheet,
    pub told: Vec<String>,
}

/// For which plan, and how the rows are to be read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Way {
    pub target: Option<Target>,
    pub mapping: Mapping,
    pub answers: Answers,
}

#[derive(Serialize, Deserialize)]
struct KeptTable {
    name: String,
    head: usize,
    tabs: Vec<String>,
    rows: Vec<(usize, Vec<KeptCell>)>,
    merged: Vec<(usize, usize, usize, usize)>,
    told: Vec<String>,
}

/// Most cells are text; those with an error say so.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum KeptCell {
    Text(String),
    Error { error: String },
}

impl Table {
    /// What was read, with its notices in the reader's language.
    pub fn new(sheet: Sheet, words: &Words) -> Self {
        let mut told = vec![told_form(&sheet, words)];
        let others =
            sheet.notices.iter().filter(|n| !matches!(n, Notice::Merged { .. } | Notice::BeyondHeadings { .. }));
        told.extend(others.take(TOLD_MAX).map(|notice| words.say(&notice.say())));
        Self { sheet, told }
    }

    /// The table as text; nothing when it is longer than what is kept.
    pub fn kept(&self) -> Option<String> {
        let cell = |cell: &Cell| match cell.kind {
            Kind::Error => KeptCell::Error { error: cell.text.clone() },
            _ => KeptCell::Text(cell.text.clone()),
        };
        let merged = |notice: &Notice| match notice {
            Notice::Merged { row, column, rows, columns } => Some((*row, *column, *rows, *columns)),
            _ => None,
        };
        let kept = KeptTable {
            name: self.sheet.name.clone(),
            head: self.sheet.head,
            tabs: self.sheet.other_tabs.clone(),
            rows: self.sheet.rows.iter().map(|row| (row.number, row.cells.iter().map(cell).collect())).collect(),
            merged: self.sheet.notices.iter().filter_map(merged).collect(),
            told: self.told.clone(),
        };
        serde_json::to_string(&kept).ok().filter(|text| text.len() <= KEPT_MAX)
    }

    pub fn of(kept: &str) -> Option<Self> {
        let kept: KeptTable = serde_json::from_str(kept).ok()?;
        let cell = |cell: KeptCell| match cell {
            KeptCell::Error { error } => Cell { text: error, kind: Kind::Error, computed: false },
            KeptCell::Text(text) if text.trim().is_empty() => Cell::default(),
            KeptCell::Text(text) => Cell { text, kind: Kind::Text, computed: false },
        };
        let rows: Vec<Row> = kept
            .rows
            .into_iter()
            .map(|(number, cells)| Row { number, cells: cells.into_iter().map(cell).collect() })
            .collect();
        let merged = kept.merged.into_iter();
        let notices = merged.map(|(row, column, rows, columns)| Notice::Merged { row, column, rows, columns });
        (kept.head < rows.len()).then(|| Self {
            sheet: Sheet {
                name: kept.name,
                read_as: ReadAs::Workbook,
                rows,
                head: kept.head,
                other_tabs: kept.tabs,
                notices: notices.collect(),
            },
            told: kept.told,
        })
    }

    /// The headings by which a way is remembered: the same columns in the same order.
    pub fn headings_key(&self) -> String {
        let headings: Vec<String> = self.sheet.headings().iter().map(|heading| fold(heading)).collect();
        ids::digest(&format!("{headings:?}"))
    }
}

fn told_form(sheet: &Sheet, words: &Words) -> String {
    let ReadAs::Delimited { separator, letters } = sheet.read_as else { return words.t("plan-import-form-table") };
    let columns = match separator {
        ';' => words.t("plan-import-form-semicolons"),
        ',' => words.t("plan-import-form-commas"),
        '\t' => words.t("plan-import-form-tabs"),
        _ => words.t("plan-import-form-bars"),
    };
    match letters {
        // Nothing in the file says so: it is a guess that a person can check.
        Letters::Windows1252 => format!("{columns} {}", words.t("plan-import-form-letters")),
        _ => columns,
    }
}

#[derive(Serialize, Deserialize)]
struct KeptWay {
    target: Option<Target>,
    columns: Vec<(String, String)>,
    answers: Answers,
}

impl Way {
    pub fn kept(&self, width: usize) -> String {
        let kept = KeptWay {
            target: self.target.clone(),
            columns: self.mapping.to_form(width),
            answers: self.answers.clone(),
        };
        serde_json::to_string(&kept).expect("texts are always JSON")
    }

    pub fn of(kept: &str, width: usize) -> Option<Self> {
        let kept: KeptWay = serde_json::from_str(kept).ok()?;
        let columns = kept.columns.iter().map(|(name, key)| (name.as_str(), key.as_str()));
        let mapping = Mapping::from_form(columns, width, &FIELDS);
        Some(Self { target: kept.target, mapping, answers: kept.answers })
    }

    /// What is proposed for a table that has not been seen before.
    pub fn proposed(sheet: &Sheet) -> Self {
        Self { target: None, mapping: platform::sheet::propose(&sheet.headings(), &FIELDS), answers: Answers::new() }
    }

    /// The same for another table or another plan: the columns, and what words mean.
    #[must_use]
    pub fn lasting(self) -> Self {
        Self { answers: question::lasting(&self.answers), ..self }
    }

    pub fn is_mapped(&self) -> bool {
        self.mapping.problems(&FIELDS).is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_comes_back_as_it_was_kept() {
        let sheet = platform::sheet::read("t.csv", "Núm;Acció\n1;Fer\n2;#REF!\n".as_bytes()).expect("a table");
        let table = Table { told: vec!["x".into()], sheet };
        let back = Table::of(&table.kept().expect("short")).expect("whole");
        assert_eq!((back.sheet.headings(), back.told.clone()), (table.sheet.headings(), table.told.clone()));
        assert_eq!(back.sheet.rows[2].cells[1].kind, Kind::Error);
        assert_eq!(back.headings_key(), table.headings_key());
        assert!(Table::of("{}").is_none());
    }
}
