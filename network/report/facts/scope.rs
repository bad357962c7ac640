//! What is told: of the whole network, of one body or of one organisation, from one day to another.

use activity::{Samples, Sort, Wanted};
use jiff::civil::Date;
use platform::words::dates::{Precision, Span};
use serde::{Deserialize, Serialize};
use viewer::{BodyId, OrganisationId};

/// Whose records count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Whose {
    Network,
    Body(BodyId),
    Organisation(OrganisationId),
}

/// From one day to another, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Period {
    pub first: Date,
    pub last: Date,
}

impl Period {
    /// The year, half, quarter or month that it is, if it is one.
    pub fn span(self) -> Option<Span> {
        let around = |precision| Span::around(self.first, precision);
        let known =
            [Precision::Year, Precision::Half, Precision::Quarter, Precision::Month, Precision::Day].map(around);
        known.into_iter().find(|span| (span.first(), span.last()) == (self.first, self.last))
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scope {
    pub first: Date,
    pub last: Date,
    pub whose: Whose,
}

impl Scope {
    /// A whole year; none when the calendar does not reach it.
    pub fn year(year: i16, whose: Whose) -> Option<Self> {
        let whole = Span::year(year)?;
        Some(Self { first: whole.first(), last: whole.last(), whose })
    }

    /// Whether it is a whole year and nothing else.
    pub fn is_a_year(&self) -> bool {
        Self::year(self.first.year(), self.whose.clone()).as_ref() == Some(self)
    }

    /// The same with the whole of its first and last years.
    pub(super) fn in_whole_years(&self) -> Option<Self> {
        let (first, last) = (Span::year(self.first.year())?, Span::year(self.last.year())?);
        Some(Self { first: first.first(), last: last.last(), whose: self.whose.clone() })
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
        match &self.whose {
            Whose::Network => {}
            Whose::Body(id) => wanted.bodies.push(id.clone()),
            Whose::Organisation(id) => wanted.organisations.push(id.clone()),
        }
        wanted
    }
}
