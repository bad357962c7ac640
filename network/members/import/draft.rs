//! A file between two steps: its rows as they were read, and how a person wants them read. It waits a day for the
//! person who sent it, so that the steps work without script and without sending the file again.
//!
//! Promises: what is kept is what was read (text, errors, notices), at most `KEPT_MAX` of it; a draft that cannot be
//! read back is as one that is not there.

use directory::PostKind;
use platform::sheet::{Cell, Kind, Mapping, Notice, ReadAs, Row, Sheet};
use platform::words::fold::fold;
use platform::{id, ids};
use serde::{Deserialize, Serialize};

use super::draw::Way;
use super::fields::{FIELDS, PERSON};

id!(DraftId);

/// A draft is kept for a day.
pub const LASTS: i64 = 24 * 3_600_000;
/// The most text that is kept of a file: ten times any list of members.
pub const KEPT_MAX: usize = 2 * 1024 * 1024;

#[derive(Debug, Clone)]
pub struct Draft {
    pub id: DraftId,
    pub made_by: String,
    pub file_name: String,
    pub sheet: Sheet,
    pub way: Way,
    /// What it became.
    pub batch: Option<String>,
    pub version: i64,
}

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

/// The sheet as text; nothing when it is longer than what is kept.
pub fn kept(sheet: &Sheet) -> Option<String> {
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
    serde_json::to_string(&kept).ok().filter(|text| text.len() <= KEPT_MAX)
}

pub fn sheet_of(kept: &str) -> Option<Sheet> {
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

/// The way as text: `column-0=council` and so on, and the side of people whose row does not say.
#[derive(Serialize, Deserialize)]
struct KeptWay {
    columns: Vec<(String, String)>,
    post: Option<String>,
}

pub fn kept_way(way: &Way, width: usize) -> String {
    let kept = KeptWay { columns: way.mapping.to_form(width), post: way.post.map(|post| post.as_str().to_owned()) };
    serde_json::to_string(&kept).expect("texts are always JSON")
}

pub fn way_of(kept: &str, width: usize) -> Option<Way> {
    let kept: KeptWay = serde_json::from_str(kept).ok()?;
    let columns = kept.columns.iter().map(|(name, key)| (name.as_str(), key.as_str()));
    let post = kept.post.as_deref().and_then(PostKind::from_word);
    Some(Way { mapping: Mapping::from_form(columns, width, &FIELDS), post })
}

/// The way proposed for a file that has not been seen before.
pub fn proposed(sheet: &Sheet) -> Way {
    let mut mapping = platform::sheet::propose(&sheet.headings(), &FIELDS);
    // «Nom» in a list without people is that of the council.
    if super::fields::missing(&mapping).is_some()
        && let Some(column) = mapping.column(PERSON)
        && mapping.column(super::fields::ADDRESS).is_none()
    {
        mapping.set(column, Some(super::fields::COUNCIL));
    }
    Way { mapping, post: None }
}

/// The headings by which a way is remembered: the same columns in the same order.
pub fn headings_key(sheet: &Sheet) -> String {
    let headings: Vec<String> = sheet.headings().iter().map(|heading| fold(heading)).collect();
    ids::digest(&format!("{headings:?}"))
}
