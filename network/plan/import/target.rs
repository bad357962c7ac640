//! Which plan a table is for: a new one, with what a table does not say of it, or one that is there and is corrected.

use documents::UnitId;
use jiff::civil::Date;
use platform::Say;
use platform::forms::{Pairs, Problem};
use platform::words::dates::{self, Span};
use serde::{Deserialize, Serialize};
use viewer::BodyId;

use crate::part::PartKind;
use crate::work_plan::{NewPlan, SOURCE_MAX, Shape, TITLE_MAX, TextStatus};

pub const SLUG_MAX: usize = 40;
pub const LINES_MAX: usize = 20_000;
/// Addresses under `/plan` that are no plan's.
const RESERVED: [&str; 1] = ["import"];

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Target {
    New(Box<Heading>),
    /// By its slug.
    Known(String),
}

impl Target {
    pub fn slug(&self) -> &str {
        match self {
            Self::New(heading) => &heading.slug,
            Self::Known(slug) => slug,
        }
    }
}

/// What a new plan is drawn up with, beside its table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heading {
    pub slug: String,
    pub title: String,
    pub first: Date,
    pub last: Date,
    pub shape: Shape,
    pub text_status: TextStatus,
    pub owner: Option<BodyId>,
    pub source: String,
    /// The list of its lines as its document prints them, one a line.
    pub lines: String,
}

impl Line {
    /// As people know it: an area by its name, a line by its code and its name.
    pub fn told(&self) -> String {
        match self.kind {
            _ if self.code == self.title => self.code.clone(),
            PartKind::Area | PartKind::Challenge => self.title.clone(),
            PartKind::StrategicLine | PartKind::Objective | PartKind::ActionLine => {
                format!("{} {}", self.code, self.title)
            }
        }
    }
}

impl Heading {
    pub fn parse(form: &Pairs, today: Date) -> Result<Self, Vec<Problem>> {
        let mut problems = Vec::new();
        let typed = |field: &str| form.filled(field).unwrap_or_default().trim().to_owned();
        let (slug, title, source, lines) = (typed("slug"), typed("title"), typed("source"), typed("lines"));
        if slug.is_empty() || slug.chars().count() > SLUG_MAX || !is_address(&slug) {
            problems.push(Problem::new("slug", "plan-import-odd-slug"));
        }
        if title.is_empty() {
            problems.push(Problem::new("title", "platform-form-missing"));
        }
        let limits = [("title", &title, TITLE_MAX), ("source", &source, SOURCE_MAX), ("lines", &lines, LINES_MAX)];
        for (field, text, max) in limits {
            let now = text.chars().count();
            if now > max {
                problems
                    .push(Problem::new(field, Say::new("platform-form-too-long").with("max", max).with("now", now)));
            }
        }
        let first = form.filled("first").and_then(|t| dates::parse_span(t, today).ok()).map(Span::first);
        let last = form.filled("last").and_then(|t| dates::parse_span(t, today).ok()).map(Span::last);
        for (field, day) in [("first", first), ("last", last)] {
            if day.is_none() {
                problems.push(Problem::new(field, "plan-import-odd-day"));
            }
        }
        if matches!((first, last), (Some(first), Some(last)) if last < first) {
            problems.push(Problem::new("last", "plan-period-reversed"));
        }
        let shape = form.filled("shape").and_then(Shape::from_word);
        let text_status = form.filled("text_status").and_then(TextStatus::from_word);
        for (field, is_missing) in [("shape", shape.is_none()), ("text_status", text_status.is_none())] {
            if is_missing {
                problems.push(Problem::new(field, "platform-form-choose"));
            }
        }
        let owner = form.filled("owner").map(|id| BodyId(id.to_owned()));
        match (first, last, shape, text_status) {
            (Some(first), Some(last), Some(shape), Some(text_status)) if problems.is_empty() => {
                Ok(Self { slug, title, first, last, shape, text_status, owner, source, lines })
            }
            _ => Err(problems),
        }
    }

    pub fn new_plan(&self) -> NewPlan {
        NewPlan {
            slug: self.slug.clone(),
            title: self.title.clone(),
            first: self.first,
            last: self.last,
            owner_body: self.owner.clone(),
            previous: None,
            shape: self.shape,
            text_status: self.text_status,
            note: String::new(),
            source: self.source.clone(),
        }
    }
}

fn is_address(slug: &str) -> bool {
    slug.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-') && !RESERVED.contains(&slug)
}

/// A strategic or an action line, or an area, that a plan has or is to have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    pub kind: PartKind,
    pub code: String,
    pub title: String,
    /// The code of the strategic line that an action line belongs to.
    pub parent: Option<String>,
    pub unit: Option<UnitId>,
}

/// « LE1 Enfortir… » with the lines « LA1 … » below that belong to it.
pub fn listed(text: &str) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    let mut above: Option<String> = None;
    for typed in text.lines() {
        let Some((kind, code, title)) = head_of(typed) else { continue };
        if lines.iter().any(|l| l.code == code) {
            continue;
        }
        let parent = if kind == PartKind::ActionLine {
            above.clone()
        } else {
            above = Some(code.clone());
            None
        };
        lines.push(Line { kind, title: if title.is_empty() { code.clone() } else { title }, code, parent, unit: None });
    }
    lines
}

/// The code at the head of a line and the title after it: « LA 7. Compartir » is LA7 and « Compartir ».
pub fn head_of(typed: &str) -> Option<(PartKind, String, String)> {
    let typed = typed.trim().trim_start_matches(['-', '•', '*', '·']).trim_start();
    let upper: String = typed.chars().take(2).flat_map(char::to_uppercase).collect();
    let kind = match upper.as_str() {
        "LE" => PartKind::StrategicLine,
        "LA" => PartKind::ActionLine,
        _ => return None,
    };
    let rest = typed.get(2..)?.trim_start_matches([' ', '.', '-', '\u{a0}']);
    let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
    let digits = rest[..end].trim_start_matches('0');
    if digits.is_empty() || digits.len() > 4 {
        return None;
    }
    let tail = &rest[end..];
    if tail.starts_with(char::is_alphabetic) {
        return None;
    }
    let title = tail.trim_start_matches([' ', '.', ':', '-', '–', '—', ')', '\t', '\u{a0}']).trim().to_owned();
    Some((kind, format!("{upper}{digits}"), title))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_of_lines_says_which_belongs_to_which() {
        let lines = listed(
            "LE1 Enfortir l’ESS\n - LA1: Fer estudis\nla 02. Estendre\n\nLE2\nLA3 Influir\nLA3 Un altre cop\nnota",
        );
        let told: Vec<(&str, &str, Option<&str>)> =
            lines.iter().map(|l| (l.code.as_str(), l.title.as_str(), l.parent.as_deref())).collect();
        assert_eq!(
            told,
            [
                ("LE1", "Enfortir l’ESS", None),
                ("LA1", "Fer estudis", Some("LE1")),
                ("LA2", "Estendre", Some("LE1")),
                ("LE2", "LE2", None),
                ("LA3", "Influir", Some("LE2")),
            ]
        );
        assert_eq!(head_of("Lacteris 3"), None);
        assert_eq!(head_of("LA7b"), None);
    }
}
