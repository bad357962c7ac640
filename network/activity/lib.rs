//! The spine: what happened, how many of what unit, and which purposes of a plan it serves. Progress, indicators,
//! coverage, report and justification count only from here; whoever does something records it here in the same
//! transaction.

mod check;
mod commands;
mod demo;
mod findable;
mod form;
mod happened;
pub mod import;
mod kind;
mod membership;
mod pages;
mod panels;
pub mod paste;
mod purpose;
pub mod quick_line;
mod rules;
mod same;
mod store;
#[cfg(test)]
mod tests;

use platform::slice::{MenuItem, Panel, Place, Slice, get, post};
use viewer::Context;

pub use commands::{Outcome, correct, record, restore, show_samples, withdraw};
pub use happened::{
    Activity, ActivityId, Happened, MOST, Samples, Sort, TITLE_MAX, Tally, Wanted, Withdrawn, span_as_text,
};
pub use kind::{EventRole, Format, Kind, Unit};
pub use pages::filters::kinds_of as kinds_of_word;
pub use pages::list::ready as list_ready;
pub use purpose::{
    NewPurpose, Purpose, PurposeId, PurposeKind, open_purpose, purposes_by_ids, purposes_of, purposes_open_on,
    take_back_purposes,
};
pub use rules::{Why, may_record, may_record_something};
pub use store::counted::{Counted, counted};
pub use store::counts::{count, serving_of, tally, tally_by_purpose, tally_of};
pub use store::every::all;
pub use store::past::{Changes, Former, Withdrawal, changes_of, former, withdrawals};
pub use store::switch::samples_shown;
pub use store::{by_ids, by_record_key, find, gone_among, list, parts_of};

platform::book!("activity");

pub const SLICE: Slice<Context> = Slice {
    name: "activity",
    book: BOOK,
    routes: &[
        get("/activities", "activity.list", pages::list::show),
        get("/activities.csv", "activity.list", pages::export::table),
        get("/activities.xlsx", "activity.list", pages::export::table),
        get("/activities.ods", "activity.list", pages::export::table),
        get("/activities.json", "activity.list", pages::export::json),
        post("/activities", "activity.record", pages::write::create),
        post("/activities/samples", "activity.show_samples", pages::list::switch),
        get("/activities/new", "activity.new", pages::write::new),
        get("/activities/line", "activity.read_line", quick_line::pages::take),
        get("/activities/paste", "activity.paste_form", paste::pages::show),
        post("/activities/paste", "activity.paste", paste::pages::take),
        get("/activities/{id}", "activity.see", pages::show::show),
        get("/activities/{id}/edit", "activity.edit", pages::write::edit),
        post("/activities/{id}/edit", "activity.correct", pages::write::correct),
        get("/activities/{id}/withdrawal", "activity.ask_withdrawal", pages::withdrawal::ask),
        post("/activities/{id}/withdrawal", "activity.withdraw", pages::withdrawal::withdraw),
        post("/activities/{id}/restoration", "activity.restore", pages::withdrawal::restore),
    ],
    menu: &[MenuItem {
        order: 20,
        label: "activity-title",
        href: "/activities",
        section: "/activities",
        shown: |_| true,
    }],
    panels: &[
        Panel { place: Place::Organisation, order: 20, show: panels::of_organisation },
        Panel { place: Place::Body, order: 20, show: panels::of_body },
        Panel { place: Place::Person, order: 20, show: panels::of_person },
        Panel { place: Place::Purpose, order: 20, show: panels::of_purpose },
    ],
    findable: &[findable::FINDABLE],
    jobs: &[],
    demo: demo::steps,
};
