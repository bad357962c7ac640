//! What a table says of an action, in words; of one that is corrected, only what changes, with what it was.

use platform::words::{Words, fold};
use serde_json::{Value, json};
use settings::vocabulary::Vocabulary;

use super::drawn::{Change, Drawn, Wanted};
use super::facts::{CodeCited, Facts};
use super::known::Known;
use crate::action::{Role, Who};
use crate::part::PartKind;

/// One thing that a table says of an action.
#[derive(Debug)]
pub struct Fact {
    /// The message that names it.
    key: &'static str,
    now: String,
    /// Of an action that is corrected.
    was: Option<String>,
}

impl Fact {
    pub fn line(&self, words: Words) -> String {
        let Some(was) = &self.was else { return format!("{}: {}", words.t(self.key), self.now) };
        let said = |text: &str| if text.is_empty() { words.t("plan-import-nothing-said") } else { text.to_owned() };
        let change = words.t2("plan-import-was", "now", said(&self.now), "was", said(was));
        format!("{}: {change}", words.t(self.key))
    }

    fn json(&self, words: Words) -> Value {
        let field = self.key.rsplit_once("field-").map_or(self.key, |(_, field)| field);
        json!({ "field": field, "label": words.t(self.key), "now": self.now, "was": self.was })
    }
}

/// An action that a table changes.
#[derive(Debug)]
pub struct Changed {
    pub number: String,
    title: String,
    /// For programs, and the message for people.
    change: (&'static str, &'static str),
    facts: Vec<Fact>,
}

impl Changed {
    /// Lines for a terminal: what an action says that is new is in the file.
    pub fn lines(&self, words: Words) -> Vec<String> {
        let head = format!("{} {} · {}", self.number, self.title, words.t(self.change.1));
        let facts = self.facts.iter().filter(|_| self.change.0 != ADDED);
        std::iter::once(head).chain(facts.map(|fact| format!("    {}", fact.line(words)))).collect()
    }

    pub fn json(&self, words: Words) -> Value {
        let fields: Vec<Value> = self.facts.iter().map(|fact| fact.json(words)).collect();
        json!({ "number": self.number, "title": self.title, "change": self.change.0, "fields": fields })
    }
}

const ADDED: &str = "added";

/// The actions that a table changes, in its order, and those that it cancels.
pub fn changed(words: Words, known: &Known, drawn: &Drawn) -> Vec<Changed> {
    let one = |action: &Wanted| {
        let change = match action.change {
            Change::Added => ADDED,
            Change::Corrected => "corrected",
            Change::Stays if action.state.is_some() => "state",
            Change::Stays => return None,
        };
        let said = if change == "state" { "plan-import-did-state" } else { action.change.key() };
        let facts = facts(words, known, drawn, action);
        Some(Changed {
            number: action.number.clone(),
            title: action.facts.title.clone(),
            change: (change, said),
            facts,
        })
    };
    let gone = drawn.missing.iter().filter(|_| drawn.cancels).map(|(number, title)| Changed {
        number: number.clone(),
        title: title.clone(),
        change: ("cancelled", "plan-import-did-cancellation"),
        facts: Vec::new(),
    });
    drawn.actions.iter().filter_map(one).chain(gone).collect()
}

/// What it says; of one that is corrected, what changes.
pub fn facts(words: Words, known: &Known, drawn: &Drawn, action: &Wanted) -> Vec<Fact> {
    let telling = Telling { words, known, drawn };
    let now = telling.all(&action.facts);
    let before = known.actions.get(&action.number).filter(|_| action.change == Change::Corrected);
    let new = |(key, now): (&'static str, String)| Fact { key, now, was: None };
    let mut told: Vec<Fact> = match before {
        None if action.change == Change::Stays => Vec::new(),
        None => now.into_iter().skip(1).filter(|(_, text)| !text.is_empty()).map(new).collect(),
        Some(before) => {
            let was = telling.all(&before.facts);
            let changed = now.into_iter().zip(was).filter(|((_, now), (_, was))| now != was);
            changed.map(|((key, now), (_, was))| Fact { key, now, was: Some(was) }).collect()
        }
    };
    if let Some((state, _)) = action.state {
        told.push(new(("plan-field-state", words.t(&state.title()))));
    }
    told
}

struct Telling<'t> {
    words: Words,
    known: &'t Known,
    drawn: &'t Drawn,
}

impl Telling<'_> {
    fn format(&self, f: &Facts) -> String {
        f.format.map(|format| self.words.t(&format!("plan-format-{format}"))).unwrap_or_default()
    }

    /// Every fact with the message that names it, in one order.
    fn all(&self, f: &Facts) -> Vec<(&'static str, String)> {
        let cited = |all: &[CodeCited]| {
            let one = |c: &CodeCited| {
                if c.code == c.printed {
                    c.code.clone()
                } else {
                    format!("{} ({})", c.code, self.words.t1("plan-printed", "code", c.printed.as_str()))
                }
            };
            all.iter().map(one).collect::<Vec<_>>().join("; ")
        };
        let windows: Vec<String> = f.windows.iter().map(|w| w.write(self.words, false)).collect();
        let when = f.frequency.map_or_else(|| windows.join("; "), |f| self.words.t(&format!("plan-frequency-{f}")));
        let doubts: Vec<String> =
            f.doubts.iter().map(|d| self.words.t(&format!("plan-doubt-field-{}", d.field))).collect();
        vec![
            ("plan-import-field-title", f.title.clone()),
            ("plan-import-field-text", f.text.clone()),
            ("plan-import-field-parent", f.parent.clone().unwrap_or_default()),
            ("plan-import-field-area", f.area.as_deref().map(|c| self.area(c)).unwrap_or_default()),
            (
                "plan-import-field-instrument",
                f.instrument.as_deref().map(|c| self.term(Vocabulary::Instrument, c)).unwrap_or_default(),
            ),
            ("plan-import-field-themes", self.terms(Vocabulary::Theme, f.themes.iter().map(String::as_str))),
            ("plan-import-field-responsible", self.responsible(f)),
            ("plan-import-field-partners", f.partners.join("; ")),
            ("plan-import-field-when", when),
            ("plan-import-field-format", self.format(f)),
            ("plan-import-field-funding", self.funding(f)),
            ("plan-import-field-strategic-lines", cited(&f.strategic_lines)),
            ("plan-import-field-action-lines", cited(&f.action_lines)),
            ("plan-import-field-condition", f.condition.clone()),
            ("plan-import-field-open", doubts.join("; ")),
        ]
    }

    fn area(&self, code: &str) -> String {
        let lines = self.known.lines.iter().chain(&self.drawn.parts);
        let found = lines.filter(|l| l.kind == PartKind::Area).find(|l| l.code == code);
        found.map_or_else(|| code.to_owned(), |l| l.title.clone())
    }

    fn term(&self, of: Vocabulary, code: &str) -> String {
        let found = self.known.terms.iter().find(|t| t.vocabulary == of && t.code == code);
        let is_new = |(v, name): &&(Vocabulary, String)| *v == of && fold::slug(name) == code;
        let new = || self.drawn.terms.iter().find(is_new).map_or_else(|| code.to_owned(), |(_, name)| name.clone());
        found.map_or_else(new, |t| t.name(self.known.language()).to_owned())
    }

    fn terms<'c>(&self, of: Vocabulary, codes: impl Iterator<Item = &'c str>) -> String {
        codes.map(|code| self.term(of, code)).collect::<Vec<_>>().join("; ")
    }

    fn responsible(&self, f: &Facts) -> String {
        let one = |r: &crate::action::Responsible| {
            let name = match &r.who {
                Who::Body(id) => {
                    self.known.bodies.iter().find(|b| b.id == *id).map(|b| b.name.clone()).unwrap_or_default()
                }
                Who::Group(group) => self.words.t(&format!("plan-group-{group}")),
            };
            if r.role == Role::Support {
                format!("{name} ({})", self.words.t("plan-role-support").to_lowercase())
            } else {
                name
            }
        };
        f.responsible.iter().map(one).collect::<Vec<_>>().join("; ")
    }

    fn funding(&self, f: &Facts) -> String {
        let one = |funding: &crate::action::Funding| {
            let name = self.term(Vocabulary::Funding, &funding.code);
            match funding.amount_cents {
                Some(cents) => format!("{name}: {},{:02} €", self.words.language.number(cents / 100), cents % 100),
                None => name,
            }
        };
        f.funding.iter().map(one).collect::<Vec<_>>().join("; ")
    }
}
