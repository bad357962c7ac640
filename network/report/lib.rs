//! The report of a year (*memòria*): facts from the spine, a first draft in whole sentences, a composer for the
//! secretariat, editions that are frozen when they are published, the public page and the PDF. Every figure leads to
//! the records that it counts. The same for a part: a body, a member, some months.

mod composer;
mod content;
mod demo;
mod edition;
pub mod facts;
mod findable;
mod narrative;
mod part;
mod public;
mod routes;
mod rules;
mod section;
mod sheets;
mod show;
mod slides;
mod store;
mod subject;
mod years;

use platform::slice::{MenuItem, Panel, Place, Slice};
use viewer::Context;

pub use edition::Published;
pub use public::{docx, html, pdf, published, slides, xlsx};

platform::book!("report");

pub const SLICE: Slice<Context> = Slice {
    name: "report",
    book: BOOK,
    routes: routes::ROUTES,
    menu: &[MenuItem { order: 50, label: "report-menu", href: "/report", section: "/report", shown: |_| true }],
    panels: &[
        Panel { place: Place::Body, order: 70, show: part::panels::of_body },
        Panel { place: Place::Organisation, order: 70, show: part::panels::of_member },
        Panel { place: Place::Desk, order: 60, show: part::panels::on_desk },
    ],
    findable: &[findable::FINDABLE],
    jobs: &[],
    demo: demo::steps,
};
