//! Reports of a part: of a working group or another body, of one member's year, of some months for the executive
//! commission. They are composed from the same facts as the report of the network, of a narrower scope, and show their
//! records below; nobody writes in them, and they are not published.

pub(crate) mod pages;
pub(crate) mod panels;
mod printed;
mod records;
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
    pub content: Content,
    pub document: Document,
}

impl Part {
    pub fn pdf(&self) -> String {
        format!("{}.pdf{}", self.href, self.query)
    }
}
