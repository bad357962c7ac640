//! Search: one page that finds what the other slices offer (`Slice::findable`), and the index behind it, which follows
//! the trail and can be made again at any time. It owns no fact: every text it shows is read anew from its slice.

mod found;
mod index;
mod pages;
mod rules;
mod store;
mod suggest;

use platform::slice::{Slice, get};
use viewer::Context;

pub use index::{differing, follow, lag, looks, read_networks, rebuild};
pub use store::Look;

platform::book!("search");

pub const SLICE: Slice<Context> = Slice {
    name: "search",
    book: BOOK,
    routes: &[get("/search", "search.see", pages::show)],
    menu: &[],
    panels: &[],
    findable: &[],
    jobs: &[],
    demo: Vec::new,
};
