//! Bodies of the network (assembly, commissions, secretariat, working groups), their terms and seats, who holds
//! them, who is accredited at them; and, from that, the viewer of a request.

pub mod batch;
pub mod body;
mod choose;
mod demo;
mod history;
mod holder;
mod loading;
mod panels;
mod reading;
mod rules;
pub mod seat;

use body::{edit, facts, list, show};
use platform::slice::{MenuItem, Panel, Place, Slice, get, post};
use seat::{give, people, term};
use viewer::Context;

pub use body::{Body, BodyKind, Certainty, HeldBy, Standing};
/// For the demos of the slices below, which have the same sources.
pub use demo::document as demo_document;
pub use loading::{acting, viewer_of};
pub use rules::{Why, may_edit, may_see_people};
pub use seat::{Accreditation, Capacity, Office, Seat, Term};

platform::book!("bodies");

pub const SLICE: Slice<Context> = Slice {
    name: "bodies",
    book: BOOK,
    routes: &[
        get("/bodies", "bodies.see_all", list::show),
        post("/bodies", "bodies.set_up", edit::create),
        get("/bodies/new", "bodies.ask_set_up", edit::blank),
        get("/bodies/{body}", "bodies.see", show::show),
        get("/bodies/{body}/edit", "bodies.ask_change", edit::edit),
        post("/bodies/{body}/edit", "bodies.change", edit::change),
        get("/bodies/{body}/standings/new", "bodies.ask_record_standing", facts::blank_standing),
        post("/bodies/{body}/standings", "bodies.record_standing", facts::create_standing),
        get("/bodies/{body}/rhythms/new", "bodies.ask_record_rhythm", facts::blank_rhythm),
        post("/bodies/{body}/rhythms", "bodies.record_rhythm", facts::create_rhythm),
        get("/bodies/{body}/terms/new", "bodies.ask_record_term", term::blank),
        post("/bodies/{body}/terms", "bodies.record_term", term::create),
        get("/bodies/{body}/seats/new", "bodies.ask_give_seat", give::blank),
        post("/bodies/{body}/seats", "bodies.give_seat", give::create),
        get("/bodies/{body}/seats/{seat}", "bodies.see_seat", people::show),
        get("/bodies/{body}/seats/{seat}/end", "bodies.ask_end_seat", people::ask_end_seat),
        post("/bodies/{body}/seats/{seat}/end", "bodies.end_seat", people::end_this_seat),
        post("/bodies/{body}/seats/{seat}/accreditations", "bodies.accredit", people::accredit),
        get(
            "/bodies/{body}/seats/{seat}/accreditations/{accreditation}/end",
            "bodies.ask_end_accreditation",
            people::ask_end_accreditation,
        ),
        post(
            "/bodies/{body}/seats/{seat}/accreditations/{accreditation}/end",
            "bodies.end_accreditation",
            people::end_this_accreditation,
        ),
    ],
    menu: &[MenuItem { order: 40, label: "bodies-menu", href: "/bodies", section: "/bodies", shown: |_| true }],
    panels: &[
        Panel { place: Place::Organisation, order: 20, show: panels::of_organisation },
        Panel { place: Place::Person, order: 20, show: panels::of_person },
    ],
    findable: &[body::FINDABLE],
    jobs: &[],
    demo: demo::steps,
};
