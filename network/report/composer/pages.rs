//! The composer's overview: sections with their state and order, the checklist, what differs from the last edition;
//! and the preview.

use askama::Template;
use platform::forms::Draft;
use platform::page::{self, File, Reply, Shell};
use platform::web::Request;
use platform::words::{Language, dates};
use platform::{Refusal, Words};
use viewer::Context;

use super::checklist::{Check, checklist};
use super::{Move, Outcome, arrange as arrange_section};
use crate::content::{Chapter, Composition, Content, compose};
use crate::edition::difference::{self, Difference};
use crate::edition::pages::both;
use crate::edition::{Edition, Published};
use crate::public::asked::Asked;
use crate::public::{draft_page, file_name, print_paper};
use crate::show::{available, figure_name, labels_value};
use crate::subject::asked::to_write;
use crate::subject::{Subject, Work};
use crate::{part, rules};

#[derive(Template)]
#[template(path = "composer/overview.html")]
struct Overview {
    page: Shell,
    /// Where the report is: all that is done with it has addresses below.
    base: String,
    lines: Vec<Line>,
    checks: Vec<Check>,
    differences: Vec<Told>,
    last: Option<Published>,
    /// Whether this person can publish it now.
    can_publish: bool,
    form: Draft,
}

/// A section in the overview.
struct Line {
    key: String,
    title: String,
    /// Word of its state: written, overtaken, draft, missing, facts, empty.
    state: &'static str,
    blocks: usize,
    first: bool,
    last: bool,
}

/// A difference in the reader's words.
pub(crate) struct Told {
    pub what: String,
    pub change: String,
    pub records: Vec<String>,
}

impl Overview {
    fn day(&self, published: &Published) -> String {
        dates::on_day(self.page.words.language, published.day())
    }
}

impl Line {
    fn badge(&self) -> &'static str {
        match self.state {
            "written" => "badge-finished",
            "overtaken" => "badge-at_risk",
            "missing" => "badge-late",
            _ => "badge-info",
        }
    }
}

pub fn overview(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    page::show(&whole(cx, &to_write(cx, request)?)?)
}

fn whole(cx: &Context, subject: &Subject) -> Result<Overview, Refusal> {
    let (composition, last) = both(cx, subject)?;
    let over = rules::can_be_published(subject, cx.today()).is_ok();
    Ok(Overview {
        page: subject.placed_below(cx, subject.title_of(cx.words, Work::Composing)),
        base: subject.address(),
        lines: lines(cx, &composition),
        checks: checklist(cx, &composition),
        differences: differences(cx, &composition.content, last.as_ref()),
        last: last.map(|l| l.published),
        can_publish: over && rules::may_publish(&cx.viewer).is_ok(),
        form: Draft::new(cx.words, "report-order").version(composition.version),
    })
}

fn lines(cx: &Context, composition: &Composition) -> Vec<Line> {
    let content = &composition.content;
    let count = content.chapters.len();
    let line = |(at, chapter): (usize, &Chapter)| Line {
        key: chapter.section.key.clone(),
        title: chapter.section.title.of(cx.words.language).to_owned(),
        state: state(cx, composition, chapter),
        blocks: available(content, &chapter.section).iter().filter(|b| chapter.shows(&b.key())).count(),
        first: at == 0,
        last: at + 1 == count,
    };
    content.chapters.iter().enumerate().map(line).collect()
}

fn state(cx: &Context, composition: &Composition, chapter: &Chapter) -> &'static str {
    let code = cx.words.language.code();
    let own = composition.content.languages.first().map_or("ca", String::as_str);
    let written = chapter.texts.iter().any(|t| t.written && (t.language == code || t.language == own));
    let overtaken = composition.overtaken.iter().any(|(section, _)| *section == chapter.section.key);
    let silent = chapter.words_for(cx.words.language, own).0.trim().is_empty();
    match (overtaken, written, silent) {
        (true, ..) => "overtaken",
        (_, _, true) if composition.content.needs_text(&chapter.section) => "missing",
        (_, _, true) if available(&composition.content, &chapter.section).is_empty() => "empty",
        (_, _, true) => "facts",
        (_, true, _) => "written",
        _ => "draft",
    }
}

fn differences(cx: &Context, now: &Content, last: Option<&Edition>) -> Vec<Told> {
    last.map_or_else(Vec::new, |l| difference::between(&l.content, now).iter().map(|d| Told::of(cx.words, d)).collect())
}

impl Told {
    pub fn of(words: Words, difference: &Difference) -> Self {
        let plain = |what: String, change: String| Self { what, change, records: Vec::new() };
        let section =
            |name: &crate::section::Name| words.t1("report-difference-section", "section", name.of(words.language));
        match difference {
            Difference::Figure { word, of, before, now, came, went, .. } => {
                Self::of_figure(words, (word, of), (*before, *now), came, went)
            }
            Difference::Told { before, now } => {
                let (before, now) = (before.written(words.language), now.written(words.language));
                let change = if before == now {
                    words.t("report-difference-detail")
                } else {
                    words.t1("report-difference-now", "now", &now)
                };
                plain(before, change)
            }
            Difference::List(list) => {
                plain(words.t(&format!("report-difference-list-{list}")), words.t("report-difference-list"))
            }
            Difference::Text { section: name, languages } => {
                let languages: Vec<&str> =
                    languages.iter().filter_map(|c| Language::from_code(c)).map(Language::autonym).collect();
                plain(section(name), words.t1("report-difference-text", "languages", languages.join(", ")))
            }
            Difference::Section { section: name, came } => {
                plain(section(name), words.t(if *came { "report-difference-came" } else { "report-difference-went" }))
            }
            Difference::Blocks { section: name } => plain(section(name), words.t("report-difference-blocks")),
            Difference::Order => plain(words.t("report-difference-order"), String::new()),
        }
    }

    fn of_figure(
        words: Words,
        (word, of): (&str, &str),
        (before, now): (Option<i64>, Option<i64>),
        came: &[crate::facts::Record],
        went: &[crate::facts::Record],
    ) -> Self {
        let label = figure_name(words, word, now.or(before).unwrap_or_default());
        let value = |n: i64| labels_value(words, word, n);
        let said = |key: &'static str, records: &[crate::facts::Record]| -> Vec<String> {
            records.iter().take(5).map(|r| words.t1(key, "record", &r.label)).collect()
        };
        let change = match (before, now) {
            (before, now) if before == now => words.t("report-difference-records"),
            (Some(before), Some(now)) => {
                words.t2("report-difference-figure", "before", value(before), "now", value(now))
            }
            (None, Some(now)) => words.t1("report-difference-now", "now", value(now)),
            (_, None) => words.t("report-difference-went"),
        };
        Self {
            what: if of.is_empty() { label } else { format!("{label} ({of})") },
            change,
            records: [said("report-difference-record-came", came), said("report-difference-record-went", went)]
                .concat(),
        }
    }
}

pub fn arrange(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let subject = to_write(cx, request)?;
    let section = request.form.filled("section").ok_or(Refusal::NotFound)?;
    let to = match request.form.filled("to") {
        Some("up") => Move::Up,
        Some("down") => Move::Down,
        _ => return Err(Refusal::NotFound),
    };
    let seen = request.form.one("version").and_then(|v| v.parse().ok()).unwrap_or(0);
    cx.once(&request.form, "report-arranged", |tx| match arrange_section(tx, cx, &subject, section, to, seen)? {
        Outcome::Done => Ok(format!("{}/edit", subject.address())),
        // Nothing was typed: the page as it is now is all that is needed to choose again.
        Outcome::Changed => Err(page::changed(&whole(cx, &subject)?)),
    })
}

pub fn preview(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let subject = to_write(cx, request)?;
    if !subject.of.is_network() {
        return part::pages::preview(cx, subject);
    }
    let content = cx.read(|tx| compose(tx, cx, &subject))?.content;
    page::show(&draft_page(cx, &content))
}

pub fn preview_pdf(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let subject = to_write(cx, request)?;
    if !subject.of.is_network() {
        return part::pages::preview_pdf(cx, subject);
    }
    let content = cx.read(|tx| compose(tx, cx, &subject))?.content;
    let asked = Asked::of_draft(content)?;
    let bytes = print_paper(cx, &asked)?;
    let mark = cx.words.t("report-draft-mark").to_lowercase();
    let name = format!("{mark}-{}", file_name(&asked.content, &cx.words.t("report-keyword"), "pdf"));
    Ok(Reply::File(File { bytes, media_type: "application/pdf", name, keep: false }))
}
