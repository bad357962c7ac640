//! The pages that put together what the other slices know: the public front page, the desk of who is signed in,
//! and the four pages of the footer. It owns no table and records nothing.

mod desk;
mod first_steps;
mod footer;
mod front;
mod latest;

use platform::slice::{MenuItem, Slice, get};
use viewer::Context;

platform::book!("home");

pub const SLICE: Slice<Context> = Slice {
    name: "home",
    book: BOOK,
    routes: &[
        get("/", "home.see_front", front::show),
        get("/desk", "home.see_desk", desk::show),
        get("/accessibility", "home.see_accessibility", footer::accessibility),
        get("/privacy", "home.see_privacy", footer::privacy),
        get("/legal", "home.see_legal", footer::legal),
        get("/contact", "home.see_contact", footer::contact),
    ],
    menu: &[
        MenuItem { order: 0, label: "home-menu-front", href: "/", section: "/", shown: |_| true },
        MenuItem {
            order: 5,
            label: "home-menu-desk",
            href: "/desk",
            section: "/desk",
            shown: |cx| !cx.viewer.is_public(),
        },
    ],
    panels: &[],
    findable: &[],
    jobs: &[],
    demo: Vec::new,
};
