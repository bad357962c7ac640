//! An agenda as it is handed to whoever writes it down: its words are ready, its addresses whole. Of the moment at which
//! it is asked for it only knows what time takes away: what happened long ago, and that something was withdrawn. Else
//! what has not changed has the same bytes.

use jiff::civil::Date;
use platform::words::Language;
use platform::words::dates::Span;

pub(crate) struct Agenda {
    /// What it is called for ever (RFC 4287, 4.2.6).
    pub id: String,
    pub title: String,
    /// What is in it, in a sentence or two.
    pub about: String,
    /// What a calendar leaves out of it, because nobody knows its day.
    pub left_out: Option<String>,
    /// Whose it is.
    pub network: String,
    pub language: Language,
    /// The page where people read the same.
    pub page: String,
    /// Where the public one is found; a secret address does not stand in what is read there.
    pub found_at: Option<Addresses>,
    /// Behind the @ of what it names.
    pub host: String,
    pub entries: Vec<Entry>,
    pub gone: Vec<Gone>,
    /// When something was last withdrawn from it.
    pub withdrawn_at: Option<i64>,
    /// Since when it is there.
    pub since: i64,
}

/// Where one agenda is read in its two forms.
pub(crate) struct Addresses {
    pub calendar: String,
    pub news: String,
}

/// Something that happened, or until when something is to be done.
pub(crate) struct Entry {
    pub name: Name,
    pub title: String,
    pub when: Span,
    /// A few lines.
    pub about: Vec<String>,
    pub place: String,
    pub category: String,
    pub href: String,
    pub recorded_at: i64,
    pub changed_at: i64,
    /// How often it was changed.
    pub changes: i64,
}

/// What an entry is called for ever, whatever changes in it.
pub(crate) struct Name {
    /// In a calendar, before the host.
    pub uid: String,
    /// Among news.
    pub iri: String,
}

/// What was withdrawn lately: that it is off, and nothing of what it said.
pub(crate) struct Gone {
    pub uid: String,
    pub title: String,
    pub on: Date,
    pub changed_at: i64,
    pub changes: i64,
}

impl Agenda {
    /// When something of it was last written, corrected or withdrawn. What leaves because its day is long past, or
    /// because what the plan asks for is done, is no change.
    pub fn changed_at(&self) -> i64 {
        self.entries.iter().map(|e| e.changed_at).chain(self.withdrawn_at).max().unwrap_or(self.since)
    }
}
