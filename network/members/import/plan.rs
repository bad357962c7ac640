//! What a file would do to the network: the changes, what stands in the way, and what a person should look at.
//!
//! Promises: a plan with slips is never carried out; a plan without changes says so. `print` is the same for the
//! same changes, so that what is confirmed is what was seen.

use bodies::Office;
use directory::{Kind, PostKind};
use imports::{Slip, Tally as _};
use platform::ids;
use platform::words::dates::Span;
use viewer::{BodyId, OrganisationId, PersonId, SeatId};

#[derive(Debug, Clone, Default)]
pub struct Plan {
    /// In the order of the file.
    pub councils: Vec<Council>,
    pub people: Vec<Someone>,
    pub posts: Vec<PostWanted>,
    pub seats: Vec<SeatWanted>,
    /// They stop the import.
    pub slips: Vec<Slip>,
    /// They do not, but a person should know.
    pub doubts: Vec<Slip>,
    /// How many rows were read.
    pub rows: usize,
}

#[derive(Debug, Clone)]
pub struct Council {
    pub rows: Vec<usize>,
    pub kind: Kind,
    pub name: String,
    pub short: String,
    pub ine: Option<String>,
    pub comarca_code: Option<String>,
    pub known: Option<OrganisationId>,
    pub joined: Option<Dated>,
    pub left: Option<Dated>,
    pub membership: Membership,
}

/// A date and the row that says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dated {
    pub row: usize,
    pub span: Span,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Membership {
    /// As it is.
    Stays,
    Begins {
        from: Option<Span>,
        to: Option<Span>,
    },
    Ends {
        relation: String,
        version: i64,
        to: Span,
    },
}

#[derive(Debug, Clone)]
pub struct Someone {
    pub rows: Vec<usize>,
    pub name: String,
    pub address: Option<String>,
    pub known: Option<PersonId>,
}

/// A person at a council; both by their place in the plan.
#[derive(Debug, Clone)]
pub struct PostWanted {
    pub row: usize,
    pub person: usize,
    pub council: usize,
    pub kind: PostKind,
    pub title: String,
    pub change: PostChange,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PostChange {
    Stays,
    Given,
    /// The post so far ends, and this one begins today.
    Replaces {
        post: String,
        version: i64,
        title: String,
        kind: PostKind,
    },
}

/// A council at a body, and the people accredited there (by place, and whether they are already).
#[derive(Debug, Clone)]
pub struct SeatWanted {
    pub row: usize,
    pub council: usize,
    pub body: BodyId,
    pub body_name: String,
    pub office: Option<Office>,
    pub term: Option<String>,
    pub known: Option<SeatId>,
    pub people: Vec<(usize, bool)>,
}

/// How many of each thing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Tally {
    pub councils_new: usize,
    pub councils_known: usize,
    pub memberships_new: usize,
    pub memberships_ended: usize,
    pub people_new: usize,
    pub people_known: usize,
    pub posts_given: usize,
    pub posts_changed: usize,
    pub seats_new: usize,
    pub accreditations_new: usize,
}

/// How a council stands to what is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    New,
    Changes,
    Stays,
}

impl State {
    pub fn key(self) -> &'static str {
        match self {
            Self::New => "members-import-state-new",
            Self::Changes => "members-import-state-changes",
            Self::Stays => "members-import-state-stays",
        }
    }
}

impl Plan {
    pub fn tally(&self) -> Tally {
        let count = |is: fn(&Membership) -> bool| self.councils.iter().filter(|c| is(&c.membership)).count();
        let posts = |is: fn(&PostChange) -> bool| self.posts.iter().filter(|p| is(&p.change)).count();
        Tally {
            councils_new: self.councils.iter().filter(|c| c.known.is_none()).count(),
            councils_known: self.councils.iter().filter(|c| c.known.is_some()).count(),
            memberships_new: count(|m| matches!(m, Membership::Begins { .. })),
            memberships_ended: count(|m| matches!(m, Membership::Ends { .. })),
            people_new: self.people.iter().filter(|p| p.known.is_none()).count(),
            people_known: self.people.iter().filter(|p| p.known.is_some()).count(),
            posts_given: posts(|p| matches!(p, PostChange::Given)),
            posts_changed: posts(|p| matches!(p, PostChange::Replaces { .. })),
            seats_new: self.seats.iter().filter(|s| s.known.is_none()).count(),
            accreditations_new: self.seats.iter().flat_map(|s| &s.people).filter(|(_, known)| !known).count(),
        }
    }

    pub fn changes_nothing(&self) -> bool {
        self.tally().changes() == 0
    }

    pub fn may_be_carried_out(&self) -> bool {
        self.slips.is_empty() && !self.changes_nothing()
    }

    /// A digest of the changes.
    pub fn print(&self) -> String {
        ids::digest(&format!("{:?}{:?}{:?}{:?}{:?}", self.councils, self.people, self.posts, self.seats, self.slips))
    }

    pub fn state_of(&self, council: usize) -> State {
        let it = &self.councils[council];
        let has_change = it.membership != Membership::Stays
            || self.posts.iter().any(|p| p.council == council && p.change != PostChange::Stays)
            || self.seats.iter().any(|s| s.council == council && s.changes());
        match (&it.known, has_change) {
            (None, _) => State::New,
            (Some(_), true) => State::Changes,
            (Some(_), false) => State::Stays,
        }
    }
}

impl SeatWanted {
    pub fn changes(&self) -> bool {
        self.known.is_none() || self.people.iter().any(|(_, known)| !known)
    }
}

impl imports::Tally for Tally {
    fn changes(&self) -> usize {
        self.councils_new
            + self.memberships_new
            + self.memberships_ended
            + self.people_new
            + self.posts_given
            + self.posts_changed
            + self.seats_new
            + self.accreditations_new
    }

    fn told(&self) -> Vec<(&'static str, usize)> {
        [
            ("members-import-count-councils", self.councils_new),
            ("members-import-count-memberships", self.memberships_new),
            ("members-import-count-leavings", self.memberships_ended),
            ("members-import-count-people", self.people_new),
            ("members-import-count-posts", self.posts_given),
            ("members-import-count-posts-changed", self.posts_changed),
            ("members-import-count-seats", self.seats_new),
            ("members-import-count-accreditations", self.accreditations_new),
        ]
        .into_iter()
        .filter(|(_, n)| *n > 0)
        .collect()
    }
}
