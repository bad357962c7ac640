//! What is told: of the whole network, of one body or of one organisation, from one day to another.

use activity::{Samples, Sort, Wanted};
use jiff::civil::Date;
use platform::words::dates::Span;
use viewer::{BodyId, OrganisationId};

/// Whose records count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Of {
    Network,
    Body(BodyId),
    Organisation(OrganisationId),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scope {
    pub first: Date,
    pub last: Date,
    pub of: Of,
}

impl Scope {
    /// A whole year; none when the calendar does not reach it.
    pub fn year(year: i16, of: Of) -> Option<Self> {
        let whole = Span::year(year)?;
        Some(Self { first: whole.first(), last: whole.last(), of })
    }

    /// Whether it is a whole year and nothing else.
    pub fn is_a_year(&self) -> bool {
        Self::year(self.first.year(), self.of.clone()).as_ref() == Some(self)
    }

    /// Its records, oldest first, and those from an earlier day on.
    pub(super) fn wanted(&self, since: Date, samples: Samples) -> Wanted {
        let mut wanted = Wanted {
            from: Some(since.min(self.first)),
            to: Some(self.last),
            sort: Sort::Oldest,
            samples,
            ..Wanted::default()
        };
        match &self.of {
            Of::Network => {}
            Of::Body(id) => wanted.bodies.push(id.clone()),
            Of::Organisation(id) => wanted.organisations.push(id.clone()),
        }
        wanted
    }
}
