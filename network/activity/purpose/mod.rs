//! A purpose: anything that an activity can serve, registered by whoever owns it when it comes into force: a
//! challenge, an area, an item or an action of a plan, a commitment.

pub(crate) mod store;

use jiff::civil::Date;
use platform::{Refusal, Tx, id, word};
use viewer::Context;

use crate::rules;

pub(crate) use store::broad;
pub use store::{by_ids as purposes_by_ids, of as purposes_of, open_on as purposes_open_on};

id!(PurposeId);

word!(PurposeKind {
    Challenge = "challenge",
    Area = "area",
    Item = "item",
    Action = "action",
    Commitment = "commitment",
});

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Purpose {
    pub id: PurposeId,
    pub kind: PurposeKind,
    /// The address of its plan: `/plan/2024`.
    pub owner: String,
    /// As its document numbers it: « 3 », « 14 », `advice`.
    pub code: String,
    pub title: String,
    /// Its own page.
    pub href: String,
    pub parent: Option<PurposeId>,
    /// From when to when it may be served.
    pub first: Date,
    pub last: Date,
    pub position: i64,
}

impl Purpose {
    pub fn is_open_on(&self, day: Date) -> bool {
        self.first <= day && day <= self.last
    }
}

/// What a list of purposes says of each.
#[derive(Debug, Clone)]
pub(crate) struct Named {
    pub id: PurposeId,
    pub kind: PurposeKind,
    pub owner: String,
    pub code: String,
    pub title: String,
}

impl From<Purpose> for Named {
    fn from(p: Purpose) -> Self {
        Self { id: p.id, kind: p.kind, owner: p.owner, code: p.code, title: p.title }
    }
}

#[derive(Debug, Clone)]
pub struct NewPurpose {
    pub kind: PurposeKind,
    pub owner: String,
    pub code: String,
    pub title: String,
    pub href: String,
    pub parent: Option<PurposeId>,
    pub first: Date,
    pub last: Date,
    pub position: i64,
}

/// Opens a purpose. The same code of the same owner is opened once: opened again, its words and times change and
/// what serves it stays.
pub fn open_purpose(tx: &mut Tx, cx: &Context, new: &NewPurpose) -> Result<PurposeId, Refusal> {
    rules::may_open_purposes(&cx.viewer).map_err(Refusal::no)?;
    if new.last < new.first {
        return Err(Refusal::field("last", "activity-purpose-reversed"));
    }
    let id = match store::known(tx, &cx.network.id, new)? {
        Some(id) => {
            store::update(tx, &cx.network.id, &id, new)?;
            id
        }
        None => store::insert(tx, cx, new)?,
    };
    cx.tell(tx, "activity.open_purpose", id.as_str(), new.href.as_str())?;
    Ok(id)
}

/// Takes purposes back that were opened by mistake and that nothing serves: for an import that is undone.
pub fn take_back_purposes(tx: &mut Tx, cx: &Context, ids: &[PurposeId]) -> Result<(), Refusal> {
    rules::may_open_purposes(&cx.viewer).map_err(Refusal::no)?;
    store::delete(tx, &cx.network.id, ids)?;
    cx.tell(tx, "activity.take_back_purposes", "", ids.len().to_string())
}
