//! Signing in and out: by a link that is mailed. It is the same for an address that is known and one that is not.

mod commands;
mod pages;

use platform::slice::{Slice, get, post};
use viewer::Context;

pub use commands::link_for;

platform::book!("account");

pub const SLICE: Slice<Context> = Slice {
    name: "account",
    book: BOOK,
    routes: &[
        get("/sign-in", "account.ask_link", pages::ask),
        post("/sign-in", "account.send_link", pages::send),
        get("/sign-in/sent", "account.see_sent", pages::sent),
        get("/sign-in/{secret}", "account.see_link", pages::open),
        post("/sign-in/{secret}", "account.sign_in", pages::enter),
        post("/sign-out", "account.sign_out", pages::leave),
        get("/account", "account.see", pages::account),
        post("/account/sessions/{session}/end", "account.close_session", pages::close_session),
        post("/account/sessions/end-others", "account.close_other_sessions", pages::close_other_sessions),
        get("/kept", "account.see_kept", pages::kept),
    ],
    menu: &[],
    panels: &[],
    findable: &[],
    jobs: &[],
    demo: Vec::new,
};
