//! The page where a person says what each column is, and in which row the headings are.

use askama::Template;
use platform::Refusal;
use platform::forms::{Choice, Draft, Pairs, Problem};
use platform::page::{self, Reply, Shell};
use platform::sheet::{Letters, Mapping, ReadAs, Sheet, column_letters};
use platform::web::Request;
use viewer::Context;

use super::super::draft::Draft as Waiting;
use super::super::draw::Way;
use super::super::{commands, draft, fields};
use super::{draft_address, under_start, waiting};
use directory::PostKind;

const PREFIX: &str = "members-import-columns";
const EXAMPLES: usize = 3;
const NOTICES: usize = 20;
/// An example is cut so that the table keeps its shape.
const EXAMPLE_MAX: usize = 40;

#[derive(Template)]
#[template(path = "import/pages/columns.html")]
struct Edit {
    page: Shell,
    address: String,
    file: String,
    rows: usize,
    read_as: String,
    other_tabs: String,
    form: Draft,
    columns: Vec<Column>,
    notices: Vec<String>,
    more_notices: usize,
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
    if let Some(batch) = &draft.batch {
        return Ok(page::see(format!("/members/import/batches/{batch}")));
    }
    let form = filled(cx, &draft.sheet, draft.way.post).version(draft.version);
    page::show(&columns(cx, &draft, &draft.way, form))
}

pub fn set(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let draft = waiting(cx, request)?;
    if let Some(batch) = &draft.batch {
        return Ok(page::see(format!("/members/import/batches/{batch}")));
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
        let is_certain = !asked.is_other_head;
        if commands::read_as(tx, cx, &seen, &asked.sheet, &asked.way, is_certain)? {
            return Ok(if is_certain { address.clone() } else { format!("{address}/columns") });
        }
        let form = filled(cx, &draft.sheet, draft.way.post).version(draft.version);
        let problem = Problem::new("", "members-import-columns-changed");
        Err(page::changed(&columns(cx, &draft, &draft.way, Draft { problems: vec![problem], ..form })))
    })?;
    Ok(match reply {
        Reply::See { to, .. } => page::see(to),
        other => other,
    })
}

struct Asked {
    sheet: Sheet,
    way: Way,
    /// The headings are in another row than before, so the columns are proposed anew.
    is_other_head: bool,
}

/// What the form says; with problems, also the way so far, so that nothing chosen is lost.
fn asked(cx: &Context, draft: &Waiting, form: &Pairs) -> Result<Asked, (Way, Vec<Problem>)> {
    let width = draft.sheet.width();
    let pairs = form.0.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    let mapping = Mapping::from_form(pairs, width, &fields::FIELDS);
    let way = Way { mapping, post: form.filled("post").and_then(PostKind::from_word) };
    let now = draft.sheet.rows[draft.sheet.head].number;
    let head = form.filled("head").map_or(Ok(now), str::parse);
    let Ok(head) = head else { return Err((way, vec![Problem::new("head", "members-import-columns-no-row")])) };
    if head != now {
        return match draft.sheet.clone().with_head(head) {
            Ok(sheet) => Ok(Asked { way: draft::proposed(&sheet), sheet, is_other_head: true }),
            Err(problem) => Err((way, vec![Problem::new("head", problem.say())])),
        };
    }
    let label = |key: &str| cx.words.t(&fields::label(key));
    let mut problems: Vec<Problem> =
        way.mapping.problems(&fields::FIELDS).iter().map(|problem| Problem::new("", problem.say(label))).collect();
    problems.extend(fields::missing(&way.mapping).map(|say| Problem::new("column-0", say)));
    if problems.is_empty() {
        Ok(Asked { sheet: draft.sheet.clone(), way, is_other_head: false })
    } else {
        Err((way, problems))
    }
}

fn filled(cx: &Context, sheet: &Sheet, post: Option<PostKind>) -> Draft {
    Draft::new(cx.words, PREFIX)
        .with("head", sheet.rows[sheet.head].number)
        .with("post", post.map_or("", PostKind::as_str))
}

fn columns(cx: &Context, draft: &Waiting, way: &Way, form: Draft) -> Edit {
    let sheet = &draft.sheet;
    let headings = sheet.headings();
    let column = |at: usize| Column {
        name: format!("column-{at}"),
        letters: column_letters(at),
        heading: headings
            .get(at)
            .filter(|h| !h.is_empty())
            .map_or_else(|| cx.words.t("members-import-columns-unnamed"), |h| cut(h)),
        examples: sheet
            .body()
            .map(|row| row.text(at))
            .filter(|text| !text.is_empty())
            .take(EXAMPLES)
            .map(cut)
            .collect(),
        choices: fields::FIELDS
            .iter()
            .map(|field| {
                (field.key.to_owned(), cx.words.t(&fields::label(field.key)), way.mapping.field(at) == Some(field.key))
            })
            .collect(),
    };
    Edit {
        page: under_start(cx, cx.page("members-import-columns-title")).erring(form.has_problems()),
        address: draft_address(draft),
        file: draft.file_name.clone(),
        rows: sheet.body().count(),
        read_as: told_form(cx, sheet.read_as),
        other_tabs: sheet.other_tabs.join(", "),
        form,
        columns: (0..sheet.width()).map(column).collect(),
        notices: sheet.notices.iter().take(NOTICES).map(|notice| cx.words.say(&notice.say())).collect(),
        more_notices: sheet.notices.len().saturating_sub(NOTICES),
    }
}

impl Edit {
    fn has_more_notices(&self) -> bool {
        self.more_notices > 0
    }

    fn posts(&self) -> Vec<Choice> {
        [PostKind::TechnicalOfficer, PostKind::ElectedOfficial]
            .map(|post| Choice::new(post.as_str(), self.page.t(format!("members-import-columns-post-{post}"))))
            .to_vec()
    }
}

fn told_form(cx: &Context, form: ReadAs) -> String {
    let (form, letters) = match form {
        ReadAs::Workbook => ("workbook", Letters::Utf8),
        ReadAs::Document => ("document", Letters::Utf8),
        ReadAs::Markdown { letters } => ("markdown", letters),
        ReadAs::Delimited { separator: ';', letters } => ("semicolons", letters),
        ReadAs::Delimited { separator: ',', letters } => ("commas", letters),
        ReadAs::Delimited { separator: '\t', letters } => ("tabs", letters),
        ReadAs::Delimited { letters, .. } => ("bars", letters),
    };
    let columns = cx.words.t(&format!("members-import-form-{form}"));
    match letters {
        Letters::Utf8 | Letters::Utf16 => columns,
        // Nothing in the file says so: it is a guess that a person can check.
        Letters::Windows1252 => format!("{columns} {}", cx.words.t("members-import-form-letters")),
    }
}

fn cut(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().count() <= EXAMPLE_MAX { text } else { text.chars().take(EXAMPLE_MAX).chain(['…']).collect() }
}
