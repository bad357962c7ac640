//! Why a request is not done. A handler answers with one of these and the layer in `web` makes the page.

use diesel::result::Error;

use crate::db::Rerun;
use crate::forms::Problem;
use crate::words::Say;

#[derive(Debug)]
pub enum Refusal {
    /// 303 to the sign-in page, and back after it.
    SignIn,
    /// 404: it does not exist, or may not be seen.
    NotFound,
    /// 403: why, until when, who can.
    No(Say),
    /// What a command found wrong with the fields; the handler shows its form again with them.
    Fields(Vec<Problem>),
    /// 422: the slice's own page again, everything kept.
    Invalid(String),
    /// 409: someone changed it meanwhile; both versions side by side.
    Changed(String),
    /// A unique key is taken. Of a form sent twice at once, `Context::once` runs the second again, which then finds the
    /// first answer.
    Taken(Error),
    /// 500: the source stays inside, for the log and for the decision to run again.
    Fault(Fault),
}

#[derive(Debug)]
pub enum Fault {
    Database(Error),
    Template(askama::Error),
    Other(String),
}

impl Refusal {
    pub fn fault(what: impl std::fmt::Display) -> Self {
        Self::Fault(Fault::Other(what.to_string()))
    }

    pub fn field(field: &'static str, say: impl Into<Say>) -> Self {
        Self::Fields(vec![Problem::new(field, say)])
    }

    pub fn no(why: impl Into<Say>) -> Self {
        Self::No(why.into())
    }
}

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        match error {
            Error::NotFound => Self::NotFound,
            Error::DatabaseError(diesel::result::DatabaseErrorKind::UniqueViolation, _) => Self::Taken(error),
            other => Self::Fault(Fault::Database(other)),
        }
    }
}

impl From<askama::Error> for Refusal {
    fn from(error: askama::Error) -> Self {
        Self::Fault(Fault::Template(error))
    }
}

impl Rerun for Refusal {
    fn rerun(&self) -> bool {
        match self {
            Self::Fault(Fault::Database(error)) => error.rerun(),
            _ => false,
        }
    }
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Database(e) => write!(f, "database: {e}"),
            Self::Template(e) => write!(f, "template: {e}"),
            Self::Other(e) => f.write_str(e),
        }
    }
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Fault(fault) => write!(f, "{fault}"),
            Self::Taken(e) => write!(f, "taken: {e}"),
            other => write!(f, "{other:?}"),
        }
    }
}
