//! The addresses of reports with their acts: those of the network's own year, which everybody reads, and those of its
//! parts. What is composed, and how, is the same below each of the four.

use platform::slice::{Route, get, post};
use viewer::Context;

use crate::composer::{pages, section_pages as section};
use crate::{edition, part, public, slides};

pub(crate) const ROUTES: &[Route<Context>] = &[
    get("/report", "report.list", public::list),
    get("/report/{year}", "report.see", public::show),
    get("/report/{year}/slides", "report.see_slides", slides::pages::show),
    get("/report/{year}/slides.pdf", "report.see_slides_pdf", slides::pages::pdf),
    get("/report/{year}/figures/{key}", "report.see_figure", public::figure::show),
    get("/report/{year}/editions/{number}", "report.see_edition", public::edition),
    get("/report/{year}/edit", "report.compose", pages::overview),
    post("/report/{year}/order", "report.arrange", pages::arrange),
    get("/report/{year}/draft", "report.preview", pages::preview),
    get("/report/{year}/draft.pdf", "report.preview_pdf", pages::preview_pdf),
    get("/report/{year}/sections/{section}", "report.see_section", section::edit),
    post("/report/{year}/sections/{section}", "report.write", section::write),
    post("/report/{year}/sections/{section}/draft", "report.back_to_draft", section::back_to_draft),
    post("/report/{year}/sections/{section}/figures", "report.type_figure", section::type_figure),
    post("/report/{year}/sections/{section}/figures/{id}/removal", "report.remove_figure", section::remove_figure),
    get("/report/{year}/publication", "report.see_publication", edition::pages::confirm),
    post("/report/{year}/publication", "report.publish", edition::pages::publish),
    // A body's year.
    get("/report/{year}/bodies/{body}", "report.see_of_body", part::pages::show),
    get("/report/{year}/bodies/{body}/editions/{number}", "report.see_edition_of_body", part::pages::edition),
    get("/report/{year}/bodies/{body}/edit", "report.compose_of_body", pages::overview),
    post("/report/{year}/bodies/{body}/order", "report.arrange_of_body", pages::arrange),
    get("/report/{year}/bodies/{body}/draft", "report.preview_of_body", pages::preview),
    get("/report/{year}/bodies/{body}/draft.pdf", "report.preview_pdf_of_body", pages::preview_pdf),
    get("/report/{year}/bodies/{body}/sections/{section}", "report.see_section_of_body", section::edit),
    post("/report/{year}/bodies/{body}/sections/{section}", "report.write_of_body", section::write),
    post(
        "/report/{year}/bodies/{body}/sections/{section}/draft",
        "report.back_to_draft_of_body",
        section::back_to_draft,
    ),
    post("/report/{year}/bodies/{body}/sections/{section}/figures", "report.type_figure_of_body", section::type_figure),
    post(
        "/report/{year}/bodies/{body}/sections/{section}/figures/{id}/removal",
        "report.remove_figure_of_body",
        section::remove_figure,
    ),
    get("/report/{year}/bodies/{body}/publication", "report.see_publication_of_body", edition::pages::confirm),
    post("/report/{year}/bodies/{body}/publication", "report.publish_of_body", edition::pages::publish),
    // A member's own year.
    get("/report/{year}/members/{member}", "report.see_of_member", part::pages::show),
    get("/report/{year}/members/{member}/editions/{number}", "report.see_edition_of_member", part::pages::edition),
    get("/report/{year}/members/{member}/edit", "report.compose_of_member", pages::overview),
    post("/report/{year}/members/{member}/order", "report.arrange_of_member", pages::arrange),
    get("/report/{year}/members/{member}/draft", "report.preview_of_member", pages::preview),
    get("/report/{year}/members/{member}/draft.pdf", "report.preview_pdf_of_member", pages::preview_pdf),
    get("/report/{year}/members/{member}/sections/{section}", "report.see_section_of_member", section::edit),
    post("/report/{year}/members/{member}/sections/{section}", "report.write_of_member", section::write),
    post(
        "/report/{year}/members/{member}/sections/{section}/draft",
        "report.back_to_draft_of_member",
        section::back_to_draft,
    ),
    post(
        "/report/{year}/members/{member}/sections/{section}/figures",
        "report.type_figure_of_member",
        section::type_figure,
    ),
    post(
        "/report/{year}/members/{member}/sections/{section}/figures/{id}/removal",
        "report.remove_figure_of_member",
        section::remove_figure,
    ),
    get("/report/{year}/members/{member}/publication", "report.see_publication_of_member", edition::pages::confirm),
    post("/report/{year}/members/{member}/publication", "report.publish_of_member", edition::pages::publish),
    // Some months.
    get("/report/{year}/follow-up", "report.follow_up", part::pages::follow_up),
    get("/report/{year}/follow-up.pdf", "report.follow_up_pdf", part::pages::follow_up_pdf),
    get("/report/{year}/follow-up/{first}/{last}", "report.see_of_period", part::pages::show),
    get(
        "/report/{year}/follow-up/{first}/{last}/editions/{number}",
        "report.see_edition_of_period",
        part::pages::edition,
    ),
    get("/report/{year}/follow-up/{first}/{last}/edit", "report.compose_of_period", pages::overview),
    post("/report/{year}/follow-up/{first}/{last}/order", "report.arrange_of_period", pages::arrange),
    get("/report/{year}/follow-up/{first}/{last}/draft", "report.preview_of_period", pages::preview),
    get("/report/{year}/follow-up/{first}/{last}/draft.pdf", "report.preview_pdf_of_period", pages::preview_pdf),
    get("/report/{year}/follow-up/{first}/{last}/sections/{section}", "report.see_section_of_period", section::edit),
    post("/report/{year}/follow-up/{first}/{last}/sections/{section}", "report.write_of_period", section::write),
    post(
        "/report/{year}/follow-up/{first}/{last}/sections/{section}/draft",
        "report.back_to_draft_of_period",
        section::back_to_draft,
    ),
    post(
        "/report/{year}/follow-up/{first}/{last}/sections/{section}/figures",
        "report.type_figure_of_period",
        section::type_figure,
    ),
    post(
        "/report/{year}/follow-up/{first}/{last}/sections/{section}/figures/{id}/removal",
        "report.remove_figure_of_period",
        section::remove_figure,
    ),
    get(
        "/report/{year}/follow-up/{first}/{last}/publication",
        "report.see_publication_of_period",
        edition::pages::confirm,
    ),
    post("/report/{year}/follow-up/{first}/{last}/publication", "report.publish_of_period", edition::pages::publish),
];
