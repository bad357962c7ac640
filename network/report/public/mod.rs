//! What everybody sees: the list of reports, a report as page and PDF, its older editions. And the faces for the
//! command line and the front page.

pub(crate) mod asked;
pub(crate) mod figure;
mod printed;

use askama::Template;
use platform::docx;
use platform::page::{self, File, Reply, Shell};
use platform::web::{Acts as _, Request};
use platform::words::dates;
use platform::{Refusal, Tx};
use viewer::{Context, NetworkId};

use crate::content::{Content, compose};
use crate::edition::{Edition, Published};
use crate::narrative::text::Piece;
use crate::rules::{self, Why};
use crate::sheets;
use crate::show::{Document, Reader, Shape, Shown, document, paper};
use crate::store;
use crate::subject::asked::year_of;
use crate::subject::{Of, Subject};

use asked::Asked;
use printed::{Printed, print};

#[derive(Template)]
#[template(path = "public/list.html")]
struct List {
    page: Shell,
    /// The last edition of each year, with how many there are.
    published: Vec<(Published, usize)>,
    /// Years that are not published, for those who write them.
    open: Vec<i16>,
}

#[derive(Template)]
#[template(path = "public/show.html")]
pub(crate) struct Show {
    pub page: Shell,
    pub year: i16,
    /// Its name as the edition keeps it.
    pub network: String,
    /// None for what is being written.
    pub published: Option<Published>,
    pub is_last: bool,
    pub may_write: bool,
    pub document: Document,
    pub others: Vec<Published>,
}

impl List {
    fn day(&self, published: &Published) -> String {
        dates::day(self.page.words.language, published.day())
    }
}

impl Show {
    fn day(&self, published: &Published) -> String {
        dates::day(self.page.words.language, published.day())
    }

    /// « Edició 1, publicada el 15 de març de 2024 ».
    fn told(&self) -> String {
        match &self.published {
            Some(p) => {
                let on = dates::on_day(self.page.words.language, p.day());
                self.page.t2("report-edition-told", "number", p.number.to_string(), "on", on)
            }
            None => self.page.t("report-draft-told"),
        }
    }

    fn shown(&self) -> Shown {
        match &self.published {
            None => Shown::Draft,
            Some(_) if self.is_last => Shown::Last,
            Some(p) => Shown::Edition(p.number),
        }
    }

    fn pdf_href(&self) -> String {
        format!("{}.pdf", href(self.year, self.shown()))
    }

    /// A file of it with this ending.
    fn kept_href(&self, ending: &str) -> String {
        format!("/report/{}.{ending}{}", self.year, self.shown().query())
    }

    /// The same content in another form: `slides`.
    fn form_href(&self, form: &str) -> String {
        format!("/report/{}/{form}{}", self.year, self.shown().query())
    }

    fn title(cx: &Context, year: i16) -> String {
        cx.words.t1("report-title", "year", year.to_string())
    }
}

pub fn list(cx: &Context, _: &Request) -> Result<Reply, Refusal> {
    let may_write = rules::may_write(&cx.viewer, &Of::Network).is_ok();
    let (all, begun) = cx.read(|tx| {
        let begun = if may_write { store::composer::years(tx, &cx.network.id)? } else { Vec::new() };
        Ok::<_, Refusal>((store::editions::all(tx, &cx.network.id)?, begun))
    })?;
    let mut published: Vec<(Published, usize)> = Vec::new();
    for edition in all {
        match published.last_mut().filter(|(last, _)| last.year == edition.year) {
            Some((_, count)) => *count += 1,
            None => published.push((edition, 1)),
        }
    }
    let this = cx.today().year();
    let mut open: Vec<i16> = if may_write { begun.into_iter().chain([this, this - 1]).collect() } else { Vec::new() };
    open.sort_unstable_by(|a, b| b.cmp(a));
    open.dedup();
    open.retain(|year| published.iter().all(|(p, _)| p.year != *year));
    page::show(&List { page: cx.page("report-list-title"), published, open })
}

/// `/report/2023`, and `/report/2023.pdf`, `.docx`, `.xlsx`: one route, because a part of a path is one parameter. What is
/// written is asked for with `?draft=1`, an older edition with `?edition=`.
pub fn show(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let (year, form) = form_of(request.param("year"))?;
    if matches!(form, Form::Workbook | Form::Text) {
        return kept(cx, &asked::asked(cx, request)?, form);
    }
    let Some(edition) = cx.read(|tx| store::editions::find(tx, &cx.network.id, &Subject::network(year), None))? else {
        return unpublished(cx, year);
    };
    match form {
        Form::Paper => file(cx, edition, Shown::Last),
        _ => page::show(&shown(cx, edition, Shown::Last)?),
    }
}

/// A file that is kept and opened elsewhere.
fn kept(cx: &Context, asked: &Asked, form: Form) -> Result<Reply, Refusal> {
    let (bytes, media_type, ending) = match form {
        Form::Workbook => (sheets::write(cx, asked)?, platform::sheet::write::Form::Xlsx.media_type(), "xlsx"),
        _ => (text_of(cx, asked), docx::MEDIA_TYPE, "docx"),
    };
    let name = file_name(&asked.content, &cx.words.t("report-keyword"), ending);
    Ok(Reply::File(File { bytes, media_type, name, keep: true }))
}

fn text_of(cx: &Context, asked: &Asked) -> Vec<u8> {
    let (reader, content) = (asked.reader(cx), &asked.content);
    docx::write(&paper::text(&reader, content, &document(&reader, content), &asked.sheet(cx)), |_| None)
}

pub fn edition(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let year = year_of(request.param("year"))?;
    let asked = request.param("number");
    let bare = asked.strip_suffix(".pdf");
    let as_pdf = bare.is_some();
    let number: i64 = bare.unwrap_or(asked).parse().map_err(|_| Refusal::NotFound)?;
    let found = cx.read(|tx| store::editions::find(tx, &cx.network.id, &Subject::network(year), Some(number)))?;
    let edition = found.ok_or(Refusal::NotFound)?;
    if as_pdf {
        file(cx, edition, Shown::Edition(number))
    } else {
        page::show(&shown(cx, edition, Shown::Edition(number))?)
    }
}

/// The public finds nothing; those of the network hear why; those who write it go on writing.
fn unpublished(cx: &Context, year: i16) -> Result<Reply, Refusal> {
    may_see_draft(cx, year).map(|()| page::see(format!("/report/{year}/edit")))
}

/// Whether this person may see a year that is not published.
fn may_see_draft(cx: &Context, year: i16) -> Result<(), Refusal> {
    if cx.viewer.is_public() || !rules::can_be_told(year, cx.today()) {
        return Err(Refusal::NotFound);
    }
    rules::may_write(&cx.viewer, &Of::Network).map_err(|_| Refusal::no(Why::NotPublished(year)))
}

/// Where a report is read.
pub(crate) fn href(year: i16, shown: Shown) -> String {
    match shown {
        Shown::Last => format!("/report/{year}"),
        Shown::Edition(number) => format!("/report/{year}/editions/{number}"),
        Shown::Draft => format!("/report/{year}/draft"),
    }
}

/// How a report leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    Page,
    Paper,
    Workbook,
    /// For those who go on writing elsewhere.
    Text,
}

/// A year in an address, without or with the ending of a form.
fn form_of(asked: &str) -> Result<(i16, Form), Refusal> {
    let ends = [("pdf", Form::Paper), ("xlsx", Form::Workbook), ("docx", Form::Text)];
    let form = ends.iter().find(|(ending, _)| asked.rsplit_once('.').is_some_and(|(_, end)| end == *ending));
    let bare = asked.split_once('.').map_or(asked, |(year, _)| year);
    let (_, form) = form.unwrap_or(&("", Form::Page));
    let whole = if *form == Form::Page { asked } else { bare };
    Ok((year_of(whole)?, *form))
}

fn shown(cx: &Context, edition: Edition, shown: Shown) -> Result<Show, Refusal> {
    let year = edition.content.year;
    let others = cx.read(|tx| store::editions::of(tx, &cx.network.id, &Subject::network(year)))?;
    let is_last = others.first().is_some_and(|last| last.number == edition.published.number);
    let reader = Reader { words: cx.words, year, shown, here: None };
    let page = cx.shell(Show::title(cx, year)).under("/report", cx.words.t("report-list-title"));
    Ok(Show {
        page,
        year,
        document: document(&reader, &edition.content),
        network: edition.content.network,
        is_last,
        may_write: rules::may_write(&cx.viewer, &Of::Network).is_ok(),
        others: others.into_iter().filter(|p| p.number != edition.published.number).collect(),
        published: Some(edition.published),
    })
}

/// What is being written, as its readers will see it.
pub(crate) fn draft_page(cx: &Context, content: &Content) -> Show {
    let year = content.year;
    let reader = Reader { words: cx.words, year, shown: Shown::Draft, here: None };
    let page = cx
        .shell(cx.words.t1("report-draft-title", "year", year.to_string()))
        .under("/report", cx.words.t("report-list-title"))
        .under(format!("/report/{year}/edit"), cx.words.t1("report-compose-title", "year", year.to_string()));
    Show {
        page,
        year,
        network: content.network.clone(),
        published: None,
        is_last: false,
        may_write: true,
        document: document(&reader, content),
        others: Vec::new(),
    }
}

fn file(cx: &Context, edition: Edition, shown: Shown) -> Result<Reply, Refusal> {
    let asked = Asked::of_edition(edition, shown);
    let name = file_name(&asked.content, &cx.words.t("report-keyword"), "pdf");
    let bytes = print_paper(cx, &asked)?;
    Ok(Reply::File(File { bytes, media_type: "application/pdf", name, keep: false }))
}

/// « memoria-xmess-2023.pdf ».
pub(crate) fn file_name(content: &Content, word: &str, ending: &str) -> String {
    let slug = platform::words::fold::slug;
    format!("{}-{}-{}.{ending}", slug(word), slug(&content.network_short), content.year)
}

pub(crate) fn print_paper(cx: &Context, asked: &Asked) -> Result<Vec<u8>, Refusal> {
    print(cx, asked, Printed::Paper)
}

pub(crate) fn print_slides(cx: &Context, asked: &Asked) -> Result<Vec<u8>, Refusal> {
    print(cx, asked, Printed::Slides)
}

fn last_or_draft(cx: &Context, year: i16) -> Result<Result<Edition, Content>, Refusal> {
    cx.read(|tx| {
        if let Some(edition) = store::editions::find(tx, &cx.network.id, &Subject::network(year), None)? {
            return Ok(Ok(edition));
        }
        if !rules::can_be_told(year, cx.today()) {
            return Err(Refusal::NotFound);
        }
        rules::may_write(&cx.viewer, &Of::Network).map_err(|_| Refusal::no(Why::NotPublished(year)))?;
        Ok(Err(compose(tx, cx, &Subject::network(year))?.content))
    })
}

/// The report of a year as a page: its last edition, or the draft for those who write it.
pub fn html(cx: &Context, year: i16) -> Result<String, Refusal> {
    let page = match last_or_draft(cx, year)? {
        Ok(edition) => shown(cx, edition, Shown::Last)?,
        Err(content) => draft_page(cx, &content),
    };
    Ok(page.render()?)
}

/// The same as a PDF.
pub fn pdf(cx: &Context, year: i16) -> Result<Vec<u8>, Refusal> {
    print_paper(cx, &asked_for(cx, year)?)
}

/// The same as slides, a PDF too.
pub fn slides(cx: &Context, year: i16) -> Result<Vec<u8>, Refusal> {
    print_slides(cx, &asked_for(cx, year)?)
}

/// Its figures as a workbook.
pub fn xlsx(cx: &Context, year: i16) -> Result<Vec<u8>, Refusal> {
    sheets::write(cx, &asked_for(cx, year)?)
}

/// The report as a text, for those who must write in it elsewhere.
pub fn docx(cx: &Context, year: i16) -> Result<Vec<u8>, Refusal> {
    Ok(text_of(cx, &asked_for(cx, year)?))
}

fn asked_for(cx: &Context, year: i16) -> Result<Asked, Refusal> {
    match last_or_draft(cx, year)? {
        Ok(edition) => Ok(Asked::of_edition(edition, Shown::Last)),
        Err(content) => Asked::of_draft(content),
    }
}

/// What was published of all years, newest first: for the front page.
pub fn published(tx: &mut Tx, network: &NetworkId) -> Result<Vec<Published>, Refusal> {
    store::editions::all(tx, network)
}
