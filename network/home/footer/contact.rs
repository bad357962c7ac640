//! How to reach the network. People of the network see who is in the secretariat and the coordination, with their
//! work addresses; the public never does (LOPDGDD 19), and reads which council or body to turn to.

use std::collections::HashSet;

use askama::Template;
use bodies::seat;
use bodies::{Body, BodyKind, body};
use directory::{Person, may_see_contacts, person};
use platform::page::{self, Reply, Shell};
use platform::web::Request;
use platform::{Refusal, Tx};
use viewer::{Context, PersonId, SeatId};

#[derive(Template)]
#[template(path = "footer/contact.html")]
struct Contact {
    page: Shell,
    signed_in: bool,
    /// Whether names and addresses are shown at all.
    sees_people: bool,
    /// What the network says in its settings; may be empty.
    address: String,
    phone: String,
    /// The bodies that answer: secretariat and coordination.
    bodies: Vec<Body>,
    people: Vec<Person>,
}

pub fn contact(cx: &Context, _: &Request) -> Result<Reply, Refusal> {
    let (own, bodies, people) = cx.read(|tx| {
        let own = settings::settings_of(tx, &cx.network.id)?;
        let answering: Vec<Body> = body::all(tx, &cx.network.id)?.into_iter().filter(|b| answers(b.kind)).collect();
        let people = if may_see_contacts(&cx.viewer) { people(tx, cx, &answering)? } else { Vec::new() };
        Ok::<_, Refusal>((own, answering, people))
    })?;
    page::show(&Contact {
        page: cx.page("home-contact-title"),
        signed_in: !cx.viewer.is_public(),
        sees_people: may_see_contacts(&cx.viewer),
        address: own.contact_address,
        phone: own.contact_phone,
        bodies,
        people,
    })
}

fn answers(kind: BodyKind) -> bool {
    matches!(kind, BodyKind::TechnicalSecretariat | BodyKind::Coordination)
}

/// Who is accredited today at a seat of these bodies.
fn people(tx: &mut Tx, cx: &Context, bodies: &[Body]) -> Result<Vec<Person>, Refusal> {
    let (network, today) = (&cx.network.id, cx.today());
    let ids: Vec<_> = bodies.iter().map(|b| b.id.clone()).collect();
    let seats = seat::of_bodies(tx, network, &ids)?;
    let seats: Vec<SeatId> = seats.into_iter().filter(|s| s.lasts_on(today)).map(|s| s.id).collect();
    let held = seat::accreditations_of(tx, network, &seats)?;
    let persons: HashSet<PersonId> = held.into_iter().filter(|a| a.lasts_on(today)).map(|a| a.person).collect();
    let mut found = person::by_ids(tx, network, &persons.into_iter().collect::<Vec<_>>())?;
    found.sort_by_cached_key(|p| platform::words::fold::sort_key(&p.name));
    Ok(found)
}
