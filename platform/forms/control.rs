//! The controls of a form, as `web/README.md` describes them: label, hint, error, control.
//! In a template: `{{ form.text("title") }}`, `{{ form.choices("kind", kinds).optional() }}`.

use askama::Template;

use super::Draft;

/// One thing to choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    pub value: String,
    pub label: String,
    pub note: String,
    pub group: String,
}

impl Choice {
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into(), note: String::new(), group: String::new() }
    }

    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = note.into();
        self
    }

    #[must_use]
    pub fn group(mut self, group: impl Into<String>) -> Self {
        self.group = group.into();
        self
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Text,
    Email,
    Date,
    Number,
    Area,
    Select,
    Radios,
    Checks,
    File,
}

/// A control on its way to the page.
#[derive(Template)]
#[template(path = "forms/control.html")]
pub struct Control {
    kind: Kind,
    name: String,
    label: String,
    hint: Option<String>,
    error: Option<String>,
    value: String,
    chosen: Vec<String>,
    choices: Vec<Choice>,
    suggestions: Vec<String>,
    optional: Option<String>,
    error_word: String,
    max: usize,
    rows: usize,
    width: &'static str,
    style: &'static str,
    unit: Option<String>,
    complete: &'static str,
    accept: &'static str,
    empty: Option<String>,
}

impl askama::filters::HtmlSafe for Control {}

impl Draft {
    pub fn text(&self, name: &str) -> Control {
        self.control(Kind::Text, name)
    }

    pub fn email(&self, name: &str) -> Control {
        Control { complete: "email", ..self.control(Kind::Email, name) }
    }

    /// One text field: day, month and year in any usual spelling.
    pub fn date(&self, name: &str) -> Control {
        Control { width: "w-date", ..self.control(Kind::Date, name) }
    }

    pub fn number(&self, name: &str) -> Control {
        Control { width: "w-short", ..self.control(Kind::Number, name) }
    }

    pub fn area(&self, name: &str, rows: usize) -> Control {
        Control { rows, ..self.control(Kind::Area, name) }
    }

    pub fn file(&self, name: &str, accept: &'static str) -> Control {
        Control { accept, ..self.control(Kind::File, name) }
    }

    /// A drop-down list; neighbours of one `group` stand together.
    pub fn select(&self, name: &str, choices: Vec<Choice>) -> Control {
        Control { choices, ..self.control(Kind::Select, name) }
    }

    /// One of a few, as cards.
    pub fn choices(&self, name: &str, choices: Vec<Choice>) -> Control {
        Control { choices, ..self.control(Kind::Radios, name) }
    }

    /// Any of a few, as boxes.
    pub fn checks(&self, name: &str, choices: Vec<Choice>) -> Control {
        Control { choices, style: "choices-tight", ..self.control(Kind::Checks, name) }
    }

    fn control(&self, kind: Kind, name: &str) -> Control {
        let key = format!("{}-{name}", self.prefix);
        Control {
            kind,
            label: self.words.t(&key),
            hint: self.words.maybe(&format!("{key}-hint")),
            error: self.problem(name),
            value: self.value(name).to_owned(),
            chosen: self.values.all(name).map(str::to_owned).collect(),
            choices: Vec::new(),
            suggestions: Vec::new(),
            optional: None,
            error_word: self.words.t("platform-form-error"),
            max: 0,
            rows: 4,
            width: "",
            style: "",
            unit: None,
            complete: "off",
            accept: "",
            empty: None,
            name: name.to_owned(),
        }
    }

    /// The fields that every form carries: its key, and the version it edits.
    pub fn hidden(&self) -> Hidden {
        Hidden { key: self.key.clone(), version: self.version }
    }

    /// The error summary, when there is something to say.
    pub fn summary(&self) -> Summary {
        Summary { title: self.summary_title(), told: self.told() }
    }
}

impl Control {
    #[must_use]
    pub fn optional(mut self, word: impl Into<String>) -> Self {
        self.optional = Some(word.into());
        self
    }

    #[must_use]
    pub fn unit(mut self, unit: impl Into<String>) -> Self {
        self.unit = Some(unit.into());
        self
    }

    /// The most characters it takes; the parser uses the same constant.
    #[must_use]
    pub fn max(mut self, max: impl std::borrow::Borrow<usize>) -> Self {
        self.max = *max.borrow();
        self
    }

    #[must_use]
    pub fn width(mut self, class: &'static str) -> Self {
        self.width = class;
        self
    }

    #[must_use]
    pub fn style(mut self, class: &'static str) -> Self {
        self.style = class;
        self
    }

    #[must_use]
    pub fn complete(mut self, token: &'static str) -> Self {
        self.complete = token;
        self
    }

    /// Words offered while typing.
    #[must_use]
    pub fn suggest(mut self, words: impl IntoIterator<Item = String>) -> Self {
        self.suggestions = words.into_iter().collect();
        self
    }

    /// The first, empty choice of a drop-down list.
    #[must_use]
    pub fn empty(mut self, label: impl Into<String>) -> Self {
        self.empty = Some(label.into());
        self
    }

    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = label.into();
        self
    }

    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    fn input_type(&self) -> &'static str {
        match self.kind {
            Kind::Radios => "radio",
            Kind::Checks => "checkbox",
            Kind::Email => "email",
            _ => "text",
        }
    }

    fn is_number(&self) -> bool {
        self.kind == Kind::Number
    }

    fn is_limited(&self) -> bool {
        self.max > 0
    }

    fn is_chosen(&self, value: &str) -> bool {
        self.chosen.iter().any(|c| c == value)
    }

    fn starts_group(&self, index: &usize) -> bool {
        let group = |i: usize| self.choices.get(i).map_or("", |c| c.group.as_str());
        !group(*index).is_empty() && (*index == 0 || group(index - 1) != group(*index))
    }

    fn ends_group(&self, index: &usize) -> bool {
        let group = |i: usize| self.choices.get(i).map_or("", |c| c.group.as_str());
        !group(*index).is_empty() && group(index + 1) != group(*index)
    }

    fn described_by(&self) -> String {
        let mut ids = Vec::new();
        if self.hint.is_some() {
            ids.push(format!("{}-hint", self.name));
        }
        if self.error.is_some() {
            ids.push(format!("{}-error", self.name));
        }
        ids.join(" ")
    }
}

/// Key and version of a form.
#[derive(Template)]
#[template(
    ext = "html",
    source = r#"<input type="hidden" name="key" value="{{ key }}">{% if let Some(v) = version %}<input type="hidden" name="version" value="{{ v }}">{% endif %}"#
)]
pub struct Hidden {
    key: String,
    version: Option<i64>,
}

impl askama::filters::HtmlSafe for Hidden {}

/// The box before a form that says what to mend, with links to the fields.
#[derive(Template)]
#[template(path = "forms/summary.html")]
pub struct Summary {
    title: String,
    told: Vec<(&'static str, String)>,
}

impl askama::filters::HtmlSafe for Summary {}
