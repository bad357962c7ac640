//! Agendas that leave the house: what happens in the network as a calendar (iCalendar) and as news (Atom). The public
//! ones anyone reads; others a person has at a secret address, and can take back. Nothing is recorded here: it is what
//! activities and plans know, as far as whoever made the address may see it today.

mod address;
mod agenda;
mod atom;
mod calendar;
mod chosen;
mod gather;
mod panels;
mod plain;
mod public;
mod rules;

use platform::slice::{Panel, Place, Slice, get, post};
use viewer::Context;

pub use rules::Why;

platform::book!("agenda");

pub const SLICE: Slice<Context> = Slice {
    name: "agenda",
    book: BOOK,
    routes: &[
        get("/activities.ics", "agenda.read_calendar", public::calendar),
        get("/activities.atom", "agenda.read_news", public::news),
        get("/agenda", "agenda.see", address::pages::show),
        get("/agenda/{file}", "agenda.read_secret", address::pages::read),
        post("/agenda/addresses", "agenda.make_address", address::pages::make),
        get("/agenda/addresses/{address}/revocation", "agenda.ask_revocation", address::pages::ask_revocation),
        post("/agenda/addresses/{address}/revocation", "agenda.revoke", address::pages::revoke),
    ],
    menu: &[],
    panels: &[
        Panel { place: Place::Activities, order: 10, show: panels::of_list },
        Panel { place: Place::Body, order: 60, show: panels::of_body },
        Panel { place: Place::Account, order: 20, show: panels::of_account },
        Panel { place: Place::Desk, order: 80, show: panels::of_account },
    ],
    findable: &[],
    jobs: &[],
    demo: Vec::new,
};
