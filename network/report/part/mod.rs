//! Reports of a part: of a working group or another body, of one member's year, of some months for the executive
//! commission. They are composed from the same facts as the report of the network, of a narrower scope, and show their
//! records below; nobody writes in them, and they are not published.

pub(crate) mod pages;
pub(crate) mod panels;
mod printed;
mod records;
mod seats;
mod told;

use crate::content::Content;
use crate::show::Document;

/// A report of a part, ready to be shown.
pub(crate) struct Part {
    pub title: String,
    /// What it is of: the body, the member, the network.
    pub of: String,
    pub lead: String,
    /// Its address without ending and question.
    pub href: String,
    /// What follows the address: the days of a period.
    pub query: String,
    /// What the figures leave out.
    pub notes: Vec<Note>,
    pub content: Content,
    pub document: Document,
}

/// A remark above the chapters, and where what it speaks of stands below; empty when it stands nowhere.
pub(crate) struct Note {
    pub text: String,
    pub href: String,
}

impl Part {
    pub fn pdf(&self) -> String {
        format!("{}.pdf{}", self.href, self.query)
    }
}
