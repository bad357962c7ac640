//! Finding things by words: what a slice offers to be found (`Findable`, `Thing`), the one analyser of texts and of what
//! people type (`words`, `stems`), what was asked (`query`), the order of the answers (`rank`), their marks (`mark`) and
//! what may have been meant instead (`near`).
//!
//! Promises: engines only keep words and weights; what matches, in which order, is decided here, so that both give the
//! same. No word of the domain is known here, and no engine.

pub mod mark;
pub mod near;
pub mod query;
pub mod rank;
pub mod stems;
pub mod words;

use jiff::civil::Date;

use crate::db::Tx;
use crate::refusal::Refusal;
use crate::trail::Entry;
use crate::words::fold;

pub use query::{Query, Unasked};

/// Who may find a thing. Each sees what those before it see.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Audience {
    Everyone,
    /// Who has a place in the network today.
    Insiders,
    /// Who keeps the records.
    Keepers,
}

impl Audience {
    /// As it is stored, so that « at most » is a comparison.
    pub fn level(self) -> i64 {
        match self {
            Self::Everyone => 0,
            Self::Insiders => 1,
            Self::Keepers => 2,
        }
    }
}

/// Something that can be found, in the words of who asks.
#[derive(Debug, Clone)]
pub struct Thing {
    pub id: String,
    pub title: String,
    /// Other names of it: each counts as much as its title.
    pub also: Vec<String>,
    /// A line under the title: shown, not searched.
    pub context: String,
    /// Searched, and shown where it matches.
    pub text: String,
    /// Searched and not shown: words of other languages, of things it belongs to.
    pub more: String,
    pub href: String,
    pub audience: Audience,
    /// Of equals the newest comes first.
    pub on: Option<Date>,
}

impl Thing {
    pub fn new(id: impl Into<String>, title: impl Into<String>, href: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            title: title.into(),
            also: Vec::new(),
            context: String::new(),
            text: String::new(),
            more: String::new(),
            href: href.into(),
            audience: Audience::Everyone,
            on: None,
        }
    }

    /// The terms under which it is found, each with its weight.
    pub fn terms(&self) -> Vec<(String, i64)> {
        let mut terms = words::Terms::default();
        for title in std::iter::once(&self.title).chain(&self.also) {
            terms.title(title);
        }
        terms.text(&self.text);
        terms.aside(&self.more);
        terms.into_sorted()
    }

    /// What comes first of things that match equally well and are equally new.
    pub fn sort_key(&self) -> String {
        fold::sort_key(&self.title)
    }
}

/// Which things are asked for.
#[derive(Debug, Clone, Copy)]
pub enum Which<'w> {
    These(&'w [String]),
    /// Some of all, those that come after this place in the slice's own order; the first have none before them.
    After(Option<&'w str>),
}

/// Things, and the place after which to ask for more.
#[derive(Debug, Default)]
pub struct Piece {
    pub things: Vec<Thing>,
    pub next: Option<String>,
}

impl Piece {
    pub fn last(things: Vec<Thing>) -> Self {
        Self { things, next: None }
    }
}

/// What an entry of the trail has changed among the things of a kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Touched {
    Nothing,
    This(String),
    /// Any of them: all are looked at again, and what is as before stays.
    All,
}

/// A kind of thing that can be found.
pub struct Findable<C: 'static> {
    /// As it stands in addresses.
    pub kind: &'static str,
    /// The message of its name, of many.
    pub label: &'static str,
    pub order: u8,
    /// The widest audience of any of them.
    pub audience: Audience,
    pub touched: fn(&Entry) -> Touched,
    /// Those that this viewer may see; what is not there any more is left out.
    pub find: fn(&C, &mut Tx, Which) -> Result<Piece, Refusal>,
}
