//! A file between two steps: its rows as they were read, and how a person wants them read. It waits a day for the
//! person who sent it, so that the steps work without script and without sending the file again. How the columns of a
//! file are read is remembered for the next one with the same headings.
//!
//! Promises: what is kept is what was read (text, errors, notices), at most `KEPT_MAX` of it; a draft that cannot be
//! read back is as one that is not there. What a way says is the business of its slice, which keeps it as text.

use platform::sheet::{Cell, Kind, Letters, Notice, ReadAs, Row, Sheet};
use platform::words::Words;
use platform::words::fold::fold;
use platform::{Say, id, ids};
use serde::{Deserialize, Serialize};

use crate::BatchId;

pub use crate::store::drafts::{became, find, forget, keep, remember, remembered, set_way, sweep};

id!(DraftId);

/// A draft is kept for a day.
pub const LASTS: i64 = 24 * 3_600_000;
/// The most text that is kept of a file: above ten thousand rows of ten columns.
const KEPT_MAX: usize = 8 * 1024 * 1024;
/// The most of the name of a file.
const NAME_MAX: usize = 120;

#[derive(Debug, Clone)]
pub struct Draft {
    pub id: DraftId,
    pub made_by: String,
    pub file_name: String,
    pub sheet: Sheet,
    /// As its slice wrote it.
    pub way: String,
    /// What it became.
    pub batch: Option<BatchId>,
    pub version: i64,
}

impl Draft {
    /// As a form saw it: what another window wrote since is not overwritten.
    #[must_use]
    pub fn seen_by(&self, form: &platform::forms::Pairs) -> Self {
        Self { version: form.one("version").and_then(|v| v.parse().ok()).unwrap_or(0), ..self.clone() }
    }
}

/// A sheet as it is kept.
#[derive(Debug)]
pub struct Kept(pub(crate) String);

#[derive(Serialize, Deserialize)]
struct KeptSheet {
    name: String,
    read_as: ReadAs,
    head: usize,
    tabs: Vec<String>,
    rows: Vec<(usize, Vec<KeptCell>)>,
    notices: Vec<Notice>,
}

/// Most cells are text; those with an error say so.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum KeptCell {
    Text(String),
    Error { error: String },
}

/// The sheet as text; else what to do when it is longer than what is kept.
pub fn kept(sheet: &Sheet) -> Result<Kept, Say> {
    let cell = |cell: &Cell| match cell.kind {
        Kind::Error => KeptCell::Error { error: cell.text.clone() },
        _ => KeptCell::Text(cell.text.clone()),
    };
    let kept = KeptSheet {
        name: sheet.name.clone(),
        read_as: sheet.read_as,
        head: sheet.head,
        tabs: sheet.other_tabs.clone(),
        rows: sheet.rows.iter().map(|row| (row.number, row.cells.iter().map(cell).collect())).collect(),
        notices: sheet.notices.clone(),
    };
    let too_much = || Say::new("imports-too-much").with("n", sheet.rows.len()).with("columns", sheet.width());
    let text = serde_json::to_string(&kept).ok().filter(|text| text.len() <= KEPT_MAX);
    text.map(Kept).ok_or_else(too_much)
}

/// The sheet of a text that was kept.
pub(crate) fn sheet_of(kept: &str) -> Option<Sheet> {
    let kept: KeptSheet = serde_json::from_str(kept).ok()?;
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
    (kept.head < rows.len()).then_some(Sheet {
        name: kept.name,
        read_as: kept.read_as,
        rows,
        head: kept.head,
        other_tabs: kept.tabs,
        notices: kept.notices,
    })
}

/// The headings by which a way is remembered: the same columns in the same order.
pub fn headings_key(sheet: &Sheet) -> String {
    let headings: Vec<String> = sheet.headings().iter().map(|heading| fold(heading)).collect();
    ids::digest(&format!("{headings:?}"))
}

/// What kind of file it was, and how its columns were told apart.
pub fn told_form(form: ReadAs, words: Words) -> String {
    let (form, letters) = match form {
        ReadAs::Workbook => ("workbook", Letters::Utf8),
        ReadAs::Document => ("document", Letters::Utf8),
        ReadAs::Markdown { letters } => ("markdown", letters),
        ReadAs::Delimited { separator: ';', letters } => ("semicolons", letters),
        ReadAs::Delimited { separator: ',', letters } => ("commas", letters),
        ReadAs::Delimited { separator: '\t', letters } => ("tabs", letters),
        ReadAs::Delimited { letters, .. } => ("bars", letters),
    };
    let columns = words.t(&format!("imports-form-{form}"));
    match letters {
        Letters::Utf8 | Letters::Utf16 => columns,
        // Nothing in the file says so: it is a guess that a person can check.
        Letters::Windows1252 => format!("{columns} {}", words.t("imports-form-letters")),
    }
}

/// The name of a file without folders, which old browsers send, and not longer than a line.
pub fn file_name(sent: &str) -> String {
    sent.rsplit(['/', '\\']).next().unwrap_or_default().chars().filter(|c| !c.is_control()).take(NAME_MAX).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sheet_comes_back_as_it_was_kept() {
        let text = "Llista de membres\nEns;Alta;Persona\nVic;#REF!;\"Tècnica\nd’Ocupació\"\n;;\nTona;2017;;fora\n";
        let sheet = platform::sheet::read("membres.csv", text.as_bytes()).expect("a table");
        let back = sheet_of(&kept(&sheet).expect("short").0).expect("whole");
        assert_eq!((back.headings(), back.head, &back.notices), (sheet.headings(), sheet.head, &sheet.notices));
        assert_eq!((back.read_as, headings_key(&back)), (sheet.read_as, headings_key(&sheet)));
        assert!(!back.notices.is_empty());
        let cells = |sheet: &Sheet| -> Vec<(usize, Vec<(String, bool)>)> {
            let cell = |cell: &Cell| (cell.text.clone(), cell.kind == Kind::Error);
            sheet.rows.iter().map(|row| (row.number, row.cells.iter().map(cell).collect())).collect()
        };
        assert_eq!(cells(&back), cells(&sheet));
        assert_eq!(sheet_of("{}"), None);
    }

    #[test]
    fn too_much_text_is_not_kept() {
        let row = format!("Vic;{}\n", "a".repeat(9_000));
        let sheet = platform::sheet::read("a.csv", format!("Ens;Nota\n{}", row.repeat(1_000)).as_bytes());
        let say = kept(&sheet.expect("a table")).expect_err("too much");
        assert_eq!(say, Say::new("imports-too-much").with("n", 1_001).with("columns", 2));
    }

    #[test]
    fn the_name_of_a_file_is_its_last_part() {
        assert_eq!(file_name("C:\\llistes\\membres\n.csv"), "membres.csv");
        assert_eq!(file_name(&"x".repeat(500)).len(), NAME_MAX);
    }
}
