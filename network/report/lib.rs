//! The report of a year (*memòria*): facts from the spine, a first draft in whole sentences, a composer for the
//! secretariat, editions that are frozen when they are published, the public page and the PDF. Every figure leads to
//! the records that it counts.

mod composer;
mod content;
mod demo;
mod edition;
pub mod facts;
mod findable;
mod narrative;
mod part;
mod public;
mod rules;
mod section;
mod sheets;
mod show;
mod slides;
mod store;
mod years;

use platform::slice::{MenuItem, Panel, Place, Slice, get, post};
use viewer::Context;

pub use edition::{Published, publish};
pub use public::{docx, html, pdf, published, slides, xlsx};

platform::book!("report");

pub const SLICE: Slice<Context> = Slice {
    name: "report",
    book: BOOK,
    routes: &[
        get("/report", "report.list", public::list),
        get("/report/{year}", "report.see", public::show),
        get("/report/{year}/slides", "report.see_slides", slides::pages::show),
        get("/report/{year}/slides.pdf", "report.see_slides_pdf", slides::pages::pdf),
        get("/report/{year}/figures/{key}", "report.see_figure", public::figure::show),
        get("/report/{year}/editions/{number}", "report.see_edition", public::edition),
        get("/report/{year}/bodies/{body}", "report.see_of_body", part::pages::body),
        get("/report/{year}/members/{member}", "report.see_of_member", part::pages::member),
        get("/report/{year}/follow-up", "report.follow_up", part::pages::follow_up),
        get("/report/{year}/follow-up.pdf", "report.follow_up_pdf", part::pages::follow_up_pdf),
        get("/report/{year}/edit", "report.compose", composer::pages::overview),
        post("/report/{year}/order", "report.arrange", composer::pages::arrange),
        get("/report/{year}/draft", "report.preview", composer::pages::preview),
        get("/report/{year}/draft.pdf", "report.preview_pdf", composer::pages::preview_pdf),
        get("/report/{year}/sections/{section}", "report.see_section", composer::section_pages::edit),
        post("/report/{year}/sections/{section}", "report.write", composer::section_pages::write),
        post("/report/{year}/sections/{section}/draft", "report.back_to_draft", composer::section_pages::back_to_draft),
        post("/report/{year}/sections/{section}/figures", "report.type_figure", composer::section_pages::type_figure),
        post(
            "/report/{year}/sections/{section}/figures/{id}/removal",
            "report.remove_figure",
            composer::section_pages::remove_figure,
        ),
        get("/report/{year}/publication", "report.see_publication", edition::pages::confirm),
        post("/report/{year}/publication", "report.publish", edition::pages::publish),
    ],
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
