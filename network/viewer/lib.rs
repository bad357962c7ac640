//! Who acts: a person with the seats held today, the council acted for if any, or the public, the console, the
//! clock; and the `Context` that every command and page is given.

mod context;
mod who;

use platform::id;

pub use context::{Context, Face, Installation};
pub use who::{Actor, HeldSeat, Role, Viewer};

id!(
    /// A network of municipalities; every row of the domain carries it.
    NetworkId
);
id!(PersonId);
id!(
    /// A town or county council, a provider, a partner: any organisation.
    OrganisationId
);
id!(BodyId);
id!(SeatId);

/// The network of a request, as every page needs it.
#[derive(Debug, Clone)]
pub struct Network {
    pub id: NetworkId,
    pub name: String,
    pub short_name: String,
    pub languages: Vec<platform::words::Language>,
}
