//! The page where a person says what each column is, and in which row the headings are.

use askama::Template;
use platform::forms::{Control, Draft as Form, Pairs, Problem};
use platform::page::{self, Reply, Shell};
use platform::sheet::{Mapping, Sheet, column_letters};
use platform::web::Request;
use platform::{Refusal, Tx};
use viewer::Context;

use super::{silently, steps::Steps};
use crate::Import;
use crate::draft::{Draft, told_form};

const PREFIX: &str = "imports-columns";
/// The path of the page, below its draft.
pub const PATH: &str = "/columns";
const EXAMPLES: usize = 3;
const NOTICES: usize = 20;
/// An example is cut so that the table keeps its shape.
const EXAMPLE_MAX: usize = 40;

#[derive(Template)]
#[template(path = "pages/columns.html")]
struct Edit {
    page: Shell,
    import: &'static Import,
    steps: Steps,
    address: String,
    file: String,
    rows: usize,
    read_as: String,
    other_tabs: String,
    form: Form,
    /// What an import asks beside the columns.
    own: Vec<Control>,
    columns: Vec<Column>,
    notices: Vec<String>,
    more_notices: usize,
}

struct Column {
    name: String,
    letters: String,
    heading: String,
    examples: Vec<String>,
    choices: Vec<(&'static str, String, bool)>,
}

/// What the form says.
pub struct Read {
    pub mapping: Mapping,
    /// The headings are in another row than before, so the columns are to be proposed anew.
    pub other_head: Option<Sheet>,
}

/// A draft and what its import asks of its columns: `own` are its controls, as the draft or as a form says them.
pub struct Page<'p> {
    pub import: &'static Import,
    pub draft: &'p Draft,
    pub mapping: &'p Mapping,
    pub own: &'p dyn Fn(Option<&Pairs>) -> Vec<Control>,
}

impl Page<'_> {
    pub fn edit(&self, cx: &Context) -> Result<Reply, Refusal> {
        page::show(&self.columns(cx, self.mapping, self.filled(cx), (self.own)(None)))
    }

    /// Reads the form and writes it by the command of the import, which answers false when the draft was changed since
    /// it was seen.
    pub fn set(
        &self,
        cx: &Context,
        request: &Request,
        read_as: impl Fn(&mut Tx, &Draft, &Read) -> Result<bool, Refusal>,
    ) -> Result<Reply, Refusal> {
        let read = self.read(cx, &request.form).map_err(|(mapping, problems)| {
            let form = Form::again(cx.words, PREFIX, &request.form, problems);
            page::mend(&self.columns(cx, &mapping, form, (self.own)(Some(&request.form))))
        })?;
        let seen = self.draft.seen_by(&request.form);
        let address = self.import.draft_href(&self.draft.id);
        let reply = cx.once(&request.form, "platform-saved", |tx| {
            if read_as(tx, &seen, &read)? {
                return Ok(if read.other_head.is_none() { address.clone() } else { format!("{address}{PATH}") });
            }
            let form = Form { problems: vec![Problem::new("", "imports-changed")], ..self.filled(cx) };
            Err(page::changed(&self.columns(cx, self.mapping, form, (self.own)(None))))
        })?;
        Ok(silently(reply))
    }

    /// What the form says; with problems, also the columns so far, so that nothing chosen is lost.
    fn read(&self, cx: &Context, form: &Pairs) -> Result<Read, (Mapping, Vec<Problem>)> {
        let sheet = &self.draft.sheet;
        let pairs = form.0.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        let mapping = Mapping::from_form(pairs, sheet.width(), self.import.fields);
        let now = sheet.rows[sheet.head].number;
        let Ok(head) = form.filled("head").map_or(Ok(now), str::parse) else {
            return Err((mapping, vec![Problem::new("head", "imports-columns-no-row")]));
        };
        if head != now {
            return match sheet.clone().with_head(head) {
                Ok(sheet) => Ok(Read { mapping, other_head: Some(sheet) }),
                Err(problem) => Err((mapping, vec![Problem::new("head", problem.say())])),
            };
        }
        let wrong = (self.import.wrong)(&mapping, cx.words);
        if wrong.is_empty() {
            return Ok(Read { mapping, other_head: None });
        }
        Err((mapping, wrong.into_iter().map(|say| Problem::new("column-0", say)).collect()))
    }

    fn filled(&self, cx: &Context) -> Form {
        let sheet = &self.draft.sheet;
        Form::new(cx.words, PREFIX).with("head", sheet.rows[sheet.head].number).version(self.draft.version)
    }

    fn columns(&self, cx: &Context, mapping: &Mapping, form: Form, own: Vec<Control>) -> Edit {
        let (import, sheet) = (self.import, &self.draft.sheet);
        let headings = sheet.headings();
        let labels: Vec<(&'static str, String)> =
            import.fields.iter().map(|field| (field.key, cx.words.t(&(import.label)(field.key)))).collect();
        let column = |at: usize| Column {
            name: format!("column-{at}"),
            letters: column_letters(at),
            heading: headings
                .get(at)
                .filter(|heading| !heading.is_empty())
                .map_or_else(|| cx.words.t("imports-columns-unnamed"), |heading| cut(heading)),
            examples: examples(sheet, at),
            choices: labels.iter().map(|(key, label)| (*key, label.clone(), mapping.field(at) == Some(*key))).collect(),
        };
        let notices: Vec<_> = sheet.notices.iter().filter(|notice| !(import.asks)(notice)).collect();
        Edit {
            page: import.under_start(cx, cx.page("imports-columns-title")).erring(form.has_problems()),
            import,
            steps: import.steps(cx, self.draft, PATH),
            address: import.draft_href(&self.draft.id),
            file: self.draft.file_name.clone(),
            rows: sheet.body().count(),
            read_as: told_form(sheet.read_as, cx.words),
            other_tabs: sheet.other_tabs.join(", "),
            form,
            own,
            columns: (0..sheet.width()).map(column).collect(),
            more_notices: notices.len().saturating_sub(NOTICES),
            notices: notices.into_iter().take(NOTICES).map(|notice| cx.words.say(&notice.say())).collect(),
        }
    }
}

impl Edit {
    fn all_notices(&self) -> usize {
        self.notices.len() + self.more_notices
    }

    fn has_more_notices(&self) -> bool {
        self.more_notices > 0
    }
}

fn examples(sheet: &Sheet, column: usize) -> Vec<String> {
    sheet.body().map(|row| row.text(column)).filter(|text| !text.is_empty()).take(EXAMPLES).map(cut).collect()
}

fn cut(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().count() <= EXAMPLE_MAX { text } else { text.chars().take(EXAMPLE_MAX).chain(['…']).collect() }
}
