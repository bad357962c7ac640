//! The lines that a cell cites, by their codes as they are printed or by their titles.

use platform::words::fold::fold;

use super::super::cells::list::{one_line, pieces};
use super::super::facts::CodeCited;
use super::super::target::{Line as PlanLine, head_of};
use super::Drawing;
use super::shape::Line;
use super::words::{Adding, Choices, Meant, doubt};
use crate::action::{Doubt, DoubtWhy, Origin};
use crate::part::PartKind;

impl Drawing<'_> {
    /// The lines that a cell names. A new plan gets those that it does not have; of a plan that is there it is asked.
    pub(super) fn cited(
        &mut self,
        line: &Line,
        field: &'static str,
        kind: PartKind,
        doubts: &mut Vec<Doubt>,
    ) -> Vec<CodeCited> {
        let cell = line.cell(self.way.mapping.column(field)).to_owned();
        let mut found: Vec<CodeCited> = Vec::new();
        for piece in pieces(&cell) {
            for (printed, code, title) in codes_in(&one_line(piece), kind) {
                let code = match code.filter(|code| self.has_line(kind, code) || self.takes_line(kind, code, &title)) {
                    Some(code) => Some(code),
                    None => self.line_meant(line, field, kind, &printed, &title, doubts),
                };
                if let Some(code) = code.filter(|code| !found.iter().any(|c| c.code == *code)) {
                    let origin =
                        if code == printed || code.ends_with(&printed) { Origin::Stated } else { Origin::Inferred };
                    found.push(CodeCited { code, printed, origin });
                }
            }
        }
        found
    }

    pub(super) fn has_line(&self, kind: PartKind, code: &str) -> bool {
        self.known.line(kind, code).is_some() || self.new_line(kind, code)
    }

    fn new_line(&self, kind: PartKind, code: &str) -> bool {
        self.drawn.parts.iter().any(|l| l.kind == kind && l.code == code)
    }

    /// Whether the plan takes a line from its table: a new plan does, unless its own list of lines leaves it out.
    fn takes_line(&mut self, kind: PartKind, code: &str, title: &str) -> bool {
        let has_list = self.known.lines.iter().any(|l| l.kind == kind);
        if self.known.plan.is_some() || has_list {
            return false;
        }
        self.add_line(kind, code, title);
        true
    }

    pub(super) fn add_line(&mut self, kind: PartKind, code: &str, title: &str) {
        let title = if title.is_empty() { code } else { title };
        let line = PlanLine { kind, code: code.to_owned(), title: title.to_owned(), parent: None, unit: None };
        self.drawn.parts.push(line);
    }

    fn line_meant(
        &mut self,
        line: &Line,
        field: &'static str,
        kind: PartKind,
        printed: &str,
        title: &str,
        doubts: &mut Vec<Doubt>,
    ) -> Option<String> {
        let by_title = |l: &&PlanLine| l.kind == kind && !title.is_empty() && fold(&l.title) == fold(title);
        if let Some(known) = self.known.lines.iter().find(by_title) {
            return Some(known.code.clone());
        }
        let typed = if printed.is_empty() { title } else { printed };
        let offered = |drawing: &Self| {
            let lines = drawing.known.lines.iter().filter(|l| l.kind == kind);
            let told =
                |l: &PlanLine| if l.title == l.code { l.code.clone() } else { format!("{} {}", l.code, l.title) };
            Choices { known: lines.map(|l| (l.code.clone(), told(l))).collect(), adding: Adding::May }
        };
        match self.meant(line, field, typed, offered) {
            Meant::Code(code) => Some(code),
            Meant::Added => {
                let code = head_of(printed).map_or_else(|| self.free_code(kind), |(_, code, _)| code);
                if !self.has_line(kind, &code) {
                    self.add_line(kind, &code, title);
                }
                Some(code)
            }
            Meant::Left => {
                doubts.push(doubt(field, DoubtWhy::UnknownWord, typed, ""));
                None
            }
            Meant::Open => None,
        }
    }

    /// The next code after those that the plan has.
    fn free_code(&self, kind: PartKind) -> String {
        let prefix = prefix(kind);
        let all = self.known.lines.iter().chain(&self.drawn.parts).filter(|l| l.kind == kind);
        let last = all.filter_map(|l| l.code.strip_prefix(prefix)?.parse::<u32>().ok()).max().unwrap_or(0);
        format!("{prefix}{}", last + 1)
    }
}

pub(super) fn prefix(kind: PartKind) -> &'static str {
    if kind == PartKind::StrategicLine { "LE" } else { "LA" }
}

/// What a piece of a cell cites: as printed, the code if it is one, and a title after it. « LA7, LA8 » are two.
fn codes_in(piece: &str, kind: PartKind) -> Vec<(String, Option<String>, String)> {
    let one = |token: &str| -> Option<(String, Option<String>, String)> {
        let digits = token.len() <= 3 && !token.is_empty() && token.bytes().all(|b| b.is_ascii_digit());
        if digits {
            let bare = token.trim_start_matches('0');
            return Some((token.to_owned(), Some(format!("{}{bare}", prefix(kind))), String::new()));
        }
        let (found, code, title) = head_of(token)?;
        (found == kind).then(|| (code.clone(), Some(code), title))
    };
    let tokens: Vec<&str> =
        piece.split([',', ' ', '/', '+']).filter(|t| !t.is_empty() && !matches!(*t, "i" | "y" | "and")).collect();
    let several: Option<Vec<_>> = tokens.iter().map(|t| one(t).filter(|(.., title)| title.is_empty())).collect();
    match several {
        Some(all) if !all.is_empty() => all,
        _ => vec![one(piece).unwrap_or_else(|| (String::new(), None, piece.to_owned()))],
    }
}
