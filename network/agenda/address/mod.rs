//! A secret address: of whom, of what, since when, and on which day it was last asked. Whoever has it reads what its
//! person may see. Only the digest of what makes it secret is kept: it is shown once, when it is made.

pub(crate) mod commands;
pub(crate) mod pages;
pub(crate) mod store;

use jiff::civil::Date;
use platform::forms::{Pairs, Problem};
use platform::id;
use viewer::{BodyId, PersonId};

id!(AddressId);

/// What an address is of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Of {
    /// What its person, their councils and bodies take part in.
    Own,
    Body(BodyId),
}

/// The word of the form for one's own; the others are ids of bodies.
const OWN: &str = "own";

impl Of {
    pub fn word(&self) -> &str {
        match self {
            Self::Own => OWN,
            Self::Body(body) => body.as_str(),
        }
    }

    /// That of a posted form; whether it may be had is the rule's affair.
    pub fn parse(form: &Pairs) -> Result<Self, Vec<Problem>> {
        match form.filled("what") {
            None => Err(vec![Problem::new("what", "platform-form-choose")]),
            Some(OWN) => Ok(Self::Own),
            Some(body) => Ok(Self::Body(BodyId(body.to_owned()))),
        }
    }
}

#[derive(Debug, Clone)]
pub(crate) struct Address {
    pub id: AddressId,
    pub person: PersonId,
    pub of: Of,
    pub made_at: i64,
    /// The last day on which anything asked for it.
    pub used: Option<Date>,
    pub revoked_at: Option<i64>,
}
