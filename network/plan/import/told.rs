//! What a table says of an action, in words; of one that is corrected, only what changes, with what it was.

use platform::words::{Words, fold};
use settings::vocabulary::Vocabulary;

use super::super::drawn::{Change, Drawn, Wanted};
use super::super::facts::Facts;
use super::super::known::Known;
use crate::action::{Role, Who};
use crate::part::PartKind;

/// One line for each thing that it says.
pub fn facts(words: Words, known: &Known, drawn: &Drawn, action: &Wanted) -> Vec<String> {
    let telling = Telling { words, known, drawn };
    let now = telling.all(&action.facts);
    let before = known.actions.get(&action.number).filter(|_| action.change == Change::Corrected);
    let mut told: Vec<String> = match before {
        None if action.change == Change::Stays => Vec::new(),
        None => {
            now.iter().skip(1).filter(|(_, text)| !text.is_empty()).map(|(key, text)| telling.line(key, text)).collect()
        }
        Some(before) => {
            let was = telling.all(&before.facts);
            let changed = now.iter().zip(&was).filter(|((_, now), (_, was))| now != was);
            changed.map(|((key, now), (_, was))| telling.changed(key, now, was)).collect()
        }
    };
    if let Some((state, _)) = action.state {
        told.push(telling.line("plan-field-state", &words.t(&state.title())));
    }
    told
}

struct Telling<'t> {
    words: Words,
    known: &'t Known,
    drawn: &'t Drawn,
}

impl Telling<'_> {
    fn line(&self, key: &str, text: &str) -> String {
        format!("{}: {text}", self.words.t(key))
    }

    fn changed(&self, key: &str, now: &str, was: &str) -> String {
        let nothing = self.words.t("plan-import-nothing-said");
        let said = |text: &str| if text.is_empty() { nothing.clone() } else { text.to_owned() };
        format!("{}: {}", self.words.t(key), self.words.t2("plan-import-was", "now", said(now), "was", said(was)))
    }

    /// Every fact with the message that names it, in one order.
    fn all(&self, f: &Facts) -> Vec<(&'static str, String)> {
        let cited = |all: &[super::super::facts::CodeCited]| {
            let one = |c: &super::super::facts::CodeCited| {
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
