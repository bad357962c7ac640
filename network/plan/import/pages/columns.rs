//! The page where a person says what each column is, and in which row the headings are.

use askama::Template;
use platform::Refusal;
use platform::forms::{Draft, Pairs, Problem};
use platform::page::{self, Reply, Shell};
use platform::sheet::{Mapping, column_letters};
use platform::web::Request;
use viewer::Context;

use super::super::draft::{Draft as Waiting, Table, Way};
use super::super::{commands, fields};
use super::{draft_address, elsewhere, silently, under_start, waiting};

const PREFIX: &str = "plan-import-columns";
const EXAMPLES: usize = 3;
/// An example is cut so that the table keeps its shape.
const EXAMPLE_MAX: usize = 40;

#[derive(Template)]
#[template(path = "import/pages/columns.html")]
struct Edit {
    page: Shell,
    address: String,
    file: String,
    rows: usize,
    told: Vec<String>,
    other_tabs: String,
    form: Draft,
    columns: Vec<Column>,
}

struct Column {
    name: String,
    letters: String,
    heading: String,
    examples: Vec<String>,
    choices: Vec<(String, String, bool)>,
}

pub fn edit(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let draft = waiting(cx, request)?;
    if let Some(other) = elsewhere(&draft, true) {
        return Ok(other);
    }
    page::show(&columns(cx, &draft, &draft.way, filled(cx, &draft)))
}

pub fn set(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let draft = waiting(cx, request)?;
    if let Some(other) = elsewhere(&draft, true) {
        return Ok(other);
    }
    let asked = match asked(cx, &draft, &request.form) {
        Ok(asked) => asked,
        Err((way, problems)) => {
            let form = Draft::again(cx.words, PREFIX, &request.form, problems);
            return Err(page::mend(&columns(cx, &draft, &way, form)));
        }
    };
    let seen = request.form.one("version").and_then(|v| v.parse().ok()).unwrap_or(0);
    let seen = Waiting { version: seen, ..draft.clone() };
    let address = draft_address(&draft);
    let reply = cx.once(&request.form, "platform-saved", |tx| {
        if commands::read_as(tx, cx, &seen, asked.other_head.as_ref(), &asked.way)? {
            let is_certain = asked.other_head.is_none();
            return Ok(if is_certain { address.clone() } else { format!("{address}/columns") });
        }
        let problem = Problem::new("", "plan-import-columns-changed");
        let form = Draft { problems: vec![problem], ..filled(cx, &draft) };
        Err(page::changed(&columns(cx, &draft, &draft.way, form)))
    })?;
    Ok(silently(reply))
}

struct Asked {
    way: Way,
    /// The headings are in another row than before, so the columns are proposed anew.
    other_head: Option<Table>,
}

/// What the form says; with problems, also the way so far, so that nothing chosen is lost.
fn asked(cx: &Context, draft: &Waiting, form: &Pairs) -> Result<Asked, (Way, Vec<Problem>)> {
    let sheet = &draft.table.sheet;
    let pairs = form.0.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    let mapping = Mapping::from_form(pairs, sheet.width(), &fields::FIELDS);
    let way = Way { mapping, ..draft.way.clone() };
    let now = sheet.rows[sheet.head].number;
    let head = form.filled("head").map_or(Ok(now), str::parse);
    let Ok(head) = head else { return Err((way, vec![Problem::new("head", "plan-import-columns-no-row")])) };
    if head != now {
        return match sheet.clone().with_head(head) {
            Ok(sheet) => {
                let way = Way { target: draft.way.target.clone(), ..Way::proposed(&sheet) };
                let table = Table { sheet, told: draft.table.told.clone() };
                Ok(Asked { way, other_head: Some(table) })
            }
            Err(problem) => Err((way, vec![Problem::new("head", problem.say())])),
        };
    }
    let label = |key: &str| cx.words.t(&fields::label(key));
    let wrong = way.mapping.problems(&fields::FIELDS);
    if wrong.is_empty() {
        return Ok(Asked { way, other_head: None });
    }
    Err((way, wrong.iter().map(|problem| Problem::new("column-0", problem.say(label))).collect()))
}

fn filled(cx: &Context, draft: &Waiting) -> Draft {
    let sheet = &draft.table.sheet;
    Draft::new(cx.words, PREFIX).with("head", sheet.rows[sheet.head].number).version(draft.version)
}

fn columns(cx: &Context, draft: &Waiting, way: &Way, form: Draft) -> Edit {
    let sheet = &draft.table.sheet;
    let headings = sheet.headings();
    let labels: Vec<(&str, String)> =
        fields::FIELDS.iter().map(|f| (f.key, cx.words.t(&fields::label(f.key)))).collect();
    let column = |at: usize| Column {
        name: format!("column-{at}"),
        letters: column_letters(at),
        heading: headings
            .get(at)
            .filter(|h| !h.is_empty())
            .map_or_else(|| cx.words.t("plan-import-columns-unnamed"), |h| cut(h)),
        examples: sheet
            .body()
            .map(|row| row.text(at))
            .filter(|text| !text.is_empty())
            .take(EXAMPLES)
            .map(cut)
            .collect(),
        choices: labels
            .iter()
            .map(|(key, label)| ((*key).to_owned(), label.clone(), way.mapping.field(at) == Some(key)))
            .collect(),
    };
    Edit {
        page: under_start(cx, cx.page("plan-import-columns-title")).erring(form.has_problems()),
        address: draft_address(draft),
        file: draft.file_name.clone(),
        rows: sheet.body().count(),
        told: draft.table.told.clone(),
        other_tabs: sheet.other_tabs.join(", "),
        form,
        columns: (0..sheet.width()).map(column).collect(),
    }
}

fn cut(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().count() <= EXAMPLE_MAX { text } else { text.chars().take(EXAMPLE_MAX).chain(['…']).collect() }
}
