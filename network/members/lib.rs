//! Members: who is in the network since when, the public register with its map, the page of each member, joining and
//! leaving, and how far the network reaches into the territory.

mod card;
mod coverage;
mod demo;
mod filter;
mod findable;
pub mod import;
mod joining;
mod map;
mod member;
mod others;
mod post;
mod reading;
mod register;
mod rules;

use platform::slice::{MenuItem, Slice, get, post};
use viewer::Context;

pub use joining::{Admission, Candidate, Outcome, Telling, admit, council, leave};
pub use member::{Member, Standing, href, standing};
pub use post::{Appointment, appoint};
pub use register::{coverage_of, coverage_on, on};
pub use rules::{Why, may_join, may_keep_register};

platform::book!("members");

pub const SLICE: Slice<Context> = Slice {
    name: "members",
    book: BOOK,
    routes: &[
        get("/members", "members.list", register::pages::list),
        get("/members.csv", "members.csv", register::pages::table),
        get("/members.xlsx", "members.xlsx", register::pages::table),
        get("/members.ods", "members.ods", register::pages::table),
        get("/members.json", "members.json", register::pages::json),
        get("/members/new", "members.new", joining::pages::new),
        post("/members", "members.admit", joining::pages::admit),
        get("/members/others/new", "members.new_other", others::pages::new),
        post("/members/others", "members.enter_other", others::pages::enter),
        get("/members/others/{relation}/end", "members.other_ending", others::pages::ask_end),
        post("/members/others/{relation}/end", "members.end_other", others::pages::end),
        get("/members/{slug}", "members.see", card::pages::show),
        get("/members/{slug}/joining", "members.joining", joining::correction::ask),
        post("/members/{slug}/joining", "members.correct_joining", joining::correction::correct),
        get("/members/{slug}/departure", "members.departure", joining::pages::departure),
        post("/members/{slug}/departure", "members.leave", joining::pages::leave),
        get("/members/{slug}/posts/new", "members.new_post", post::pages::new),
        post("/members/{slug}/posts", "members.appoint", post::pages::create),
        get("/members/{slug}/posts/{post}/end", "members.post_ending", post::pages::end),
        post("/members/{slug}/posts/{post}/end", "members.end_post", post::pages::close),
        get("/members/import", "members.see_import", import::pages::start),
        post("/members/import", "members.read_file", import::pages::take_in).taking(10),
        get("/members/import/template.csv", "members.import_template", import::pages::template),
        get("/members/import/template.xlsx", "members.import_template", import::pages::template),
        get("/members/import/batches", "members.see_batches", import::pages::batches),
        get("/members/import/batches/{batch}", "members.see_batch", import::pages::batch),
        get("/members/import/batches/{batch}/undoing", "members.ask_undo_import", import::pages::ask_undo),
        post("/members/import/batches/{batch}/undoing", "members.undo_import", import::pages::undo),
        get("/members/import/drafts/{draft}", "members.preview_import", import::pages::preview),
        post("/members/import/drafts/{draft}", "members.import", import::pages::confirm),
        get("/members/import/drafts/{draft}/columns", "members.see_columns", import::pages::columns),
        post("/members/import/drafts/{draft}/columns", "members.set_columns", import::pages::set_columns),
        get("/territory", "members.territory", coverage::pages::territory),
        get("/territory/{comarca}", "members.comarca", coverage::pages::comarca),
    ],
    menu: &[
        MenuItem { order: 30, label: "members-menu", href: "/members", section: "/members", shown: |_| true },
        MenuItem {
            order: 60,
            label: "members-territory-menu",
            href: "/territory",
            section: "/territory",
            shown: |_| true,
        },
    ],
    panels: &[],
    findable: &[findable::FINDABLE],
    jobs: &[],
    demo: demo::steps,
};
