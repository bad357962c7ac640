//! The network itself: its name, languages, rules with their legal default, and the vocabularies it keeps.

mod commands;
mod demo;
pub mod legal;
mod network;
mod pages;
mod rules;
mod store;
pub mod vocabulary;

use platform::slice::{MenuItem, Slice, get, post};
use viewer::Context;

pub use commands::{found, set_host, set_members_about};
pub use legal::{Rule, rule};
pub use network::{Founding, NAME_MAX, SHORT_NAME_MAX, Settings};
pub use store::{
    by_host, by_slug, count as count_networks, everyone as all_networks, founded_at, of as settings_of, only,
    without_host,
};

platform::book!("settings");

pub const SLICE: Slice<Context> = Slice {
    name: "settings",
    book: BOOK,
    routes: &[
        get("/settings", "settings.see", pages::edit),
        post("/settings", "settings.change", pages::change),
        get("/settings/rules", "settings.see_rules", legal::pages::show),
        get("/settings/rules/{rule}", "settings.ask_change_rule", legal::pages::edit),
        post("/settings/rules/{rule}", "settings.change_rule", legal::pages::change),
        get("/settings/vocabularies/{vocabulary}", "settings.see_vocabulary", vocabulary::pages::show),
        post("/settings/vocabularies/{vocabulary}", "settings.add_term", vocabulary::pages::add),
        get("/settings/vocabularies/{vocabulary}/{code}", "settings.see_term", vocabulary::pages::edit),
        post("/settings/vocabularies/{vocabulary}/{code}", "settings.change_term", vocabulary::pages::change),
    ],
    menu: &[MenuItem {
        order: 90,
        label: "settings-menu",
        href: "/settings",
        section: "/settings",
        shown: |cx| rules::may_change(&cx.viewer).is_ok() && !cx.viewer.is_public(),
    }],
    panels: &[],
    findable: &[],
    jobs: &[],
    demo: demo::steps,
};
