//! From an account to a viewer: the person, the councils of open posts, the seats held today, the roles.

use directory::person;
use platform::{Refusal, Tx};
use viewer::{Actor, Context, HeldSeat, NetworkId, OrganisationId, PersonId, Viewer};

use crate::seat;

/// The viewer that a person is today; who is not in the network any more is the public.
pub fn viewer_of(
    tx: &mut Tx,
    network: &NetworkId,
    person_id: &PersonId,
    today: jiff::civil::Date,
) -> Result<Viewer, Refusal> {
    let known = person::by_ids(tx, network, std::slice::from_ref(person_id))?.pop();
    let Some(person) = known else { return Ok(Viewer::public()) };
    let posts = person::posts_of_person(tx, network, person_id)?;
    let employers: Vec<OrganisationId> =
        posts.iter().filter(|p| p.held_on(today)).map(|p| p.organisation.clone()).collect();
    let mut councils = directory::organisation::by_ids(tx, network, &employers)?
        .into_iter()
        .filter(|o| o.kind.is_local_authority())
        .map(|o| (o.id, o.name));
    let seats = seat::store::held_by_person(tx, network, person_id, today)?;
    Ok(Viewer {
        actor: Actor::Person(person.id),
        name: person.name,
        council: councils.next(),
        other_councils: councils.collect(),
        seats: seats.into_iter().map(HeldSeat::from).collect(),
        roles: person::roles_of(tx, network, person_id)?,
    })
}

/// The same, for a command run in a person's name by a story or the demo.
pub fn acting(tx: &mut Tx, cx: &Context, person_id: &PersonId) -> Result<Viewer, Refusal> {
    viewer_of(tx, &cx.network.id, person_id, cx.today())
}
