//! The slides as a page that needs no script, and as a PDF.

use std::borrow::Borrow;

use askama::Template;
use platform::Refusal;
use platform::page::{self, File, Reply, Shell, assets};
use platform::web::{Acts as _, Request};
use platform::words::dates;
use viewer::Context;

use super::Slide;
use crate::narrative::text::Piece;
use crate::public::asked::{Asked, asked};
use crate::public::{file_name, href, print_slides};
use crate::show::document;

#[derive(Template)]
#[template(path = "slides/show.html")]
struct Show {
    page: Shell,
    /// The title of the report.
    heading: String,
    network: String,
    /// « Edició 1, publicada el… ».
    told: String,
    is_draft: bool,
    /// The report that they are of.
    report: String,
    pdf: String,
    /// The whole address of the report, for who sees it on a wall.
    address: String,
    slides: Vec<Slide>,
}

impl Show {
    fn css(&self) -> &'static str {
        assets::SLIDES_CSS.path
    }

    fn js(&self) -> &'static str {
        assets::SLIDES_JS.path
    }

    /// The title before them and the last one after.
    fn count(&self) -> usize {
        self.slides.len() + 2
    }

    fn place(&self, number: impl Borrow<usize>) -> String {
        self.page.t2("report-slides-place", "n", number.borrow().to_string(), "all", self.count().to_string())
    }
}

pub fn show(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let asked = asked(cx, request)?;
    let reader = asked.reader(cx);
    let content = &asked.content;
    let report = href(reader.year, reader.shown);
    let page = cx.shell(cx.words.t1("report-slides-title", "year", content.year.to_string()));
    page::show(&Show {
        page,
        heading: cx.words.t1("report-title", "year", content.year.to_string()),
        network: content.network.clone(),
        told: told(cx, &asked),
        is_draft: asked.published.is_none(),
        pdf: format!("/report/{}/slides.pdf{}", reader.year, reader.shown.query()),
        address: format!("{}{report}", cx.origin),
        report,
        slides: super::slides(&reader, content, document(&reader, content)),
    })
}

fn told(cx: &Context, asked: &Asked) -> String {
    let Some(published) = &asked.published else { return cx.words.t("report-draft-mark") };
    let on = dates::on_day(cx.words.language, published.day());
    cx.words.t2("report-edition-told", "number", published.number.to_string(), "on", on)
}

pub fn pdf(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let asked = asked(cx, request)?;
    let bytes = print_slides(cx, &asked)?;
    let name = file_name(&asked.content, &cx.words.t("report-slides-keyword"), "pdf");
    Ok(Reply::File(File { bytes, media_type: "application/pdf", name, keep: false }))
}
