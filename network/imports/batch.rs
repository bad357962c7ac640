//! A batch: what one file did, so that it can be shown and undone as a whole. What it did thing by thing is kept by the
//! slice that did it.

use diesel::result::{DatabaseErrorKind, Error};
use platform::refusal::Fault;
use platform::words::Words;
use platform::{Refusal, id};
use serde::Serialize;
use serde::de::DeserializeOwned;

pub use crate::store::batches::{by_ids, count, insert, list, mark_undone, one};

id!(BatchId);

/// How many of each thing a file did, or would do.
pub trait Tally: Serialize + DeserializeOwned + Default {
    /// Each count with its message, those that are not nought.
    fn told(&self) -> Vec<(&'static str, usize)>;

    /// How many things are written.
    fn changes(&self) -> usize;

    fn in_words(&self, words: &Words) -> Vec<String> {
        self.told().into_iter().map(|(key, n)| words.tn(key, n)).collect()
    }
}

#[derive(Debug, Clone)]
pub struct Batch {
    pub id: BatchId,
    /// What it is about, when that is something of its own: a plan.
    pub subject: Option<Subject>,
    /// The headings of its file, when it is undone with how they were read.
    pub headings: String,
    pub file_name: String,
    pub rows: i64,
    pub tally: String,
    /// A person's id, or `console`.
    pub made_by: String,
    pub made_at: i64,
    pub undone: Option<Undone>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subject {
    /// As its address says it.
    pub slug: String,
    /// Whether the batch made it.
    pub is_new: bool,
}

/// Who undid a batch, and when.
#[derive(Debug, Clone)]
pub struct Undone {
    pub by: String,
    pub at: i64,
}

/// A batch that has just been made.
pub struct NewBatch<'n> {
    pub id: &'n BatchId,
    pub subject: Option<Subject>,
    pub headings: &'n str,
    pub file_name: &'n str,
    pub rows: usize,
}

impl Batch {
    pub fn counts<T: Tally>(&self, words: Words) -> Vec<String> {
        serde_json::from_str::<T>(&self.tally).unwrap_or_default().in_words(&words)
    }

    /// What it is about, as its address says it.
    pub fn slug(&self) -> &str {
        self.subject.as_ref().map_or("", |subject| &subject.slug)
    }

    pub fn made_its_subject(&self) -> bool {
        self.subject.as_ref().is_some_and(|subject| subject.is_new)
    }
}

/// Whether the database refused because a row outside the batch refers to one of it.
pub fn is_referred_to(refusal: &Refusal) -> bool {
    let Refusal::Fault(Fault::Database(error)) = refusal else { return false };
    matches!(error, Error::DatabaseError(DatabaseErrorKind::ForeignKeyViolation, _))
}
