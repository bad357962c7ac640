//! Saved views: the filters and groups of a plan's table or board, kept under a name by a person, with an address that
//! the others of the network can open. Whoever opens it reads what they may see; « my bodies » are the reader's own.

mod bar;
pub(crate) mod commands;
pub(crate) mod pages;
pub(crate) mod store;

use platform::forms::Pairs;
use platform::{id, word};
use viewer::PersonId;

use crate::work_plan::WorkPlan;
pub(crate) use bar::ViewBar;

id!(ViewId);

word!(Layout { Table = "table", Board = "board" });

pub(crate) const NAME_MAX: usize = 60;
/// The most that the filters of a view may say, as an address writes them.
pub(crate) const QUERY_MAX: usize = 1_000;
/// The most that a person keeps of one plan.
pub(crate) const MOST: i64 = 20;

#[derive(Debug, Clone)]
pub(crate) struct SavedView {
    pub id: ViewId,
    pub owner: PersonId,
    pub slug: String,
    pub name: String,
    pub layout: Layout,
    /// The filters, as an address says them.
    pub query: String,
    pub version: i64,
}

/// What a view is kept with.
#[derive(Debug, Clone)]
pub(crate) struct NewView {
    pub name: String,
    pub layout: Layout,
    pub query: String,
}

impl SavedView {
    pub fn href(&self, plan: &WorkPlan) -> String {
        format!("{}/views/{}", plan.href(), self.slug)
    }

    /// Where its table or board begins.
    pub fn link(&self, plan: &WorkPlan) -> String {
        let part = if self.layout == Layout::Table { "#actions" } else { "" };
        format!("{}{part}", self.href(plan))
    }

    pub fn chosen(&self) -> Pairs {
        Pairs::parse(self.query.as_bytes())
    }
}
