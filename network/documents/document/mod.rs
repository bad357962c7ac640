//! A document and its units: small typed pieces (a challenge, an area, an action) whose identity stays while their
//! words change. Each wording is a version that is never overwritten, with a digest of its own.
//!
//! Who may write is asked by the slice that owns the document: a plan, a regulation. Here only the words are checked.

pub(crate) mod store;

use platform::forms::Problem;
use platform::words::Language;
use platform::{Refusal, Say, Tx, id, ids, word};
use viewer::{Context, NetworkId};

pub use store::{current as texts, current_of as text_of, history};

id!(DocumentId);
id!(
    /// What a unit is through all its versions.
    UnitId
);

word!(DocumentKind { WorkPlan = "work_plan", Regulation = "regulation", Narrative = "narrative" });

word!(UnitKind {
    Challenge = "challenge",
    Area = "area",
    StrategicLine = "strategic_line",
    Objective = "objective",
    ActionLine = "action_line",
    Action = "action",
    Commitment = "commitment",
});

word!(
    /// How much a version changes: a minor correction touches no meaning and needs no new approval.
    Weight { First = "first", Minor = "minor", Major = "major" }
);

pub const TITLE_MAX: usize = 300;
pub const TEXT_MAX: usize = 8000;
pub const REASON_MAX: usize = 300;

/// The words of a unit.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wording {
    pub title: String,
    pub text: String,
}

impl Wording {
    pub fn titled(title: impl Into<String>) -> Self {
        Self { title: title.into(), text: String::new() }
    }

    /// What is wrong with these words, at the fields `title` and `text`.
    fn problems(&self) -> Vec<Problem> {
        let mut found = Vec::new();
        if self.title.trim().is_empty() {
            found.push(Problem::new("title", "documents-missing-title"));
        }
        for (field, typed, max) in [("title", &self.title, TITLE_MAX), ("text", &self.text, TEXT_MAX)] {
            let now = typed.chars().count();
            if now > max {
                found.push(Problem::new(field, Say::new("platform-form-too-long").with("max", max).with("now", now)));
            }
        }
        found
    }
}

/// One wording of a unit, as it was recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    pub unit: UnitId,
    pub number: i64,
    pub title: String,
    pub text: String,
    pub digest: String,
    pub weight: Weight,
    pub reason: String,
    pub recorded_at: i64,
    /// The person's id, or `console`.
    pub recorded_by: String,
}

/// How a unit reads now, as a page needs it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// The number of the version, for a form that revises it.
    pub number: i64,
    pub title: String,
    pub text: String,
}

/// What came of a revision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Revised {
    /// The number of the new version.
    Done(i64),
    /// The words are the same: no version is made.
    Same,
    /// Someone else revised it meanwhile: this is how it reads now.
    Changed(Version),
}

/// Opens a document in the language it is written in.
pub fn open(
    tx: &mut Tx,
    cx: &Context,
    kind: DocumentKind,
    title: &str,
    language: Language,
) -> Result<DocumentId, Refusal> {
    let id = store::insert_document(tx, cx, kind, title, language)?;
    cx.tell(tx, "documents.open", id.as_str(), kind.as_str())?;
    Ok(id)
}

/// Adds a unit at the end of a document, with its first version.
pub fn add_unit(
    tx: &mut Tx,
    cx: &Context,
    document: &DocumentId,
    kind: UnitKind,
    wording: &Wording,
) -> Result<UnitId, Refusal> {
    let problems = wording.problems();
    if !problems.is_empty() {
        return Err(Refusal::Fields(problems));
    }
    let unit = store::insert_unit(tx, cx, document, kind)?;
    store::insert_version(tx, cx, document, &version(cx, &unit, 1, wording, Weight::First, ""))?;
    cx.tell(tx, "documents.add_unit", unit.as_str(), kind.as_str())?;
    Ok(unit)
}

/// Adds units at the end of a document, in this order, each with its first version: for a text that comes in whole.
pub fn add_units(
    tx: &mut Tx,
    cx: &Context,
    document: &DocumentId,
    kind: UnitKind,
    wordings: &[Wording],
) -> Result<Vec<UnitId>, Refusal> {
    let problems: Vec<Problem> = wordings.iter().flat_map(Wording::problems).collect();
    if !problems.is_empty() {
        return Err(Refusal::Fields(problems));
    }
    let last = store::last_position(tx, &cx.network.id, document)?;
    let mut units = Vec::with_capacity(wordings.len());
    for (position, wording) in (last + 1..).zip(wordings) {
        let unit = store::insert_unit_at(tx, cx, document, kind, position)?;
        store::insert_version(tx, cx, document, &version(cx, &unit, 1, wording, Weight::First, ""))?;
        units.push(unit);
    }
    cx.tell(tx, "documents.add_units", document.as_str(), units.len().to_string())?;
    Ok(units)
}

/// Takes units back with all their words, as if they had never been added: for an import that is undone. The slice
/// that owns the document sees to it that nothing refers to them any more.
pub fn take_back_units(tx: &mut Tx, cx: &Context, document: &DocumentId, units: &[UnitId]) -> Result<(), Refusal> {
    store::delete_units(tx, &cx.network.id, units)?;
    cx.tell(tx, "documents.take_back_units", document.as_str(), units.len().to_string())
}

/// Takes a whole document back with all its units. It must have no files.
pub fn take_back(tx: &mut Tx, cx: &Context, document: &DocumentId) -> Result<(), Refusal> {
    store::delete_document(tx, &cx.network.id, document)?;
    cx.tell(tx, "documents.take_back", document.as_str(), "")
}

/// Records new words of a unit whose version `seen` was on the page. The old version stays readable.
pub fn revise(
    tx: &mut Tx,
    cx: &Context,
    unit: &UnitId,
    seen: i64,
    wording: &Wording,
    weight: Weight,
    reason: &str,
) -> Result<Revised, Refusal> {
    let mut problems = wording.problems();
    let now = reason.chars().count();
    if now > REASON_MAX {
        problems
            .push(Problem::new("reason", Say::new("platform-form-too-long").with("max", REASON_MAX).with("now", now)));
    }
    if !problems.is_empty() {
        return Err(Refusal::Fields(problems));
    }
    let (document, current) = store::current_of_unit(tx, &cx.network.id, unit)?;
    if current.number != seen {
        return Ok(Revised::Changed(current));
    }
    if current.title == wording.title.trim() && current.text == wording.text.trim() {
        return Ok(Revised::Same);
    }
    store::replace(tx, cx, unit, seen)?;
    store::insert_version(tx, cx, &document, &version(cx, unit, seen + 1, wording, weight, reason))?;
    cx.tell(tx, "documents.revise", unit.as_str(), weight.as_str())?;
    Ok(Revised::Done(seen + 1))
}

/// One digest for the whole document as it reads now: that of its units' digests in their order.
pub fn seal_of(tx: &mut Tx, network: &NetworkId, document: &DocumentId) -> Result<String, Refusal> {
    let digests = store::digests_in_order(tx, network, document)?;
    Ok(ids::digest(&digests.join("\n")))
}

fn version(cx: &Context, unit: &UnitId, number: i64, wording: &Wording, weight: Weight, reason: &str) -> Version {
    let (title, text) = (wording.title.trim().to_owned(), wording.text.trim().to_owned());
    Version {
        unit: unit.clone(),
        number,
        digest: ids::digest(&format!("{unit}\n{number}\n{title}\n{text}")),
        title,
        text,
        weight,
        reason: reason.to_owned(),
        recorded_at: cx.now(),
        recorded_by: cx.viewer.trail_name().to_owned(),
    }
}
