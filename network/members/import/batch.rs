//! What one file did to the network, thing by thing, with ids and no names, so that it can be shown and undone as a
//! whole.

use std::collections::HashMap;

use platform::word;
use viewer::{BodyId, OrganisationId, PersonId};

word!(What {
    Organisation = "organisation",
    Membership = "membership",
    Leaving = "leaving",
    /// It was a collaborator or an observer, and is a member now.
    RelationEnd = "relation_end",
    Person = "person",
    Post = "post",
    PostEnd = "post_end",
    Seat = "seat",
    Accreditation = "accreditation",
});

impl What {
    pub fn key(self) -> String {
        format!("members-import-did-{self}")
    }
}

/// One thing done, and the row that asked for it.
#[derive(Debug, Clone)]
pub struct Change {
    pub row: i64,
    pub what: What,
    pub organisation: Option<OrganisationId>,
    pub person: Option<PersonId>,
    pub body: Option<BodyId>,
    /// The id of what was written, or ended: of all but organisations and people, which are named above.
    pub subject: Option<String>,
    /// The version of that row afterwards: another one says that it was changed since.
    pub version: Option<i64>,
}

impl Change {
    /// Whether what it wrote is as it left it, by the versions that are there now.
    pub fn is_as_left(&self, versions: &HashMap<String, i64>) -> bool {
        let now = self.subject.as_ref().and_then(|id| versions.get(id)).copied();
        now.is_some() && now == self.version
    }

    pub fn new(row: usize, what: What) -> Self {
        let row = i64::try_from(row).unwrap_or(i64::MAX);
        Self { row, what, organisation: None, person: None, body: None, subject: None, version: None }
    }

    #[must_use]
    pub fn at(mut self, organisation: &OrganisationId) -> Self {
        self.organisation = Some(organisation.clone());
        self
    }

    #[must_use]
    pub fn of(mut self, person: &PersonId) -> Self {
        self.person = Some(person.clone());
        self
    }

    #[must_use]
    pub fn in_body(mut self, body: &BodyId) -> Self {
        self.body = Some(body.clone());
        self
    }

    #[must_use]
    pub fn subject(mut self, id: impl Into<String>, version: i64) -> Self {
        self.subject = Some(id.into());
        self.version = Some(version);
        self
    }
}
