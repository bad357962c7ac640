//! The words of a cell: what is known is read; what is not is asked once for the whole table, with the nearest known
//! word and the ways out: it is that one, it is new, or it stays empty and is noted as open.

use imports::Slip;
use platform::Say;
use platform::words::fold::{self, fold};
use settings::vocabulary::Vocabulary;

use super::super::cells::list::{Piece, one_line, pieces};
use super::super::facts::CodeCited;
use super::super::fields;
use super::super::question::{ADD, IS, LEAVE, NO, Offered, Question, YES, key, word_key};
use super::super::target::{Line as PlanLine, head_of};
use super::Drawing;
use super::shape::Line;
use crate::action::{Doubt, DoubtField, DoubtWhy, Funding, Origin};
use crate::part::PartKind;

/// What an unknown word turned out to be.
pub(super) enum Meant {
    Code(String),
    Added,
    Left,
    /// Nobody has said.
    Open,
}

impl Drawing<'_> {
    /// The codes of a list of terms, in the order of the cell, each once.
    pub(super) fn terms(
        &mut self,
        line: &Line,
        field: &'static str,
        of: Vocabulary,
        doubts: &mut Vec<Doubt>,
    ) -> Vec<String> {
        let column = self.way.mapping.column(field);
        let found = self.lexica.vocabulary(of).read(line.cell(column));
        let mut codes = Vec::new();
        for piece in found {
            match piece {
                Piece::Known(code) => codes.push(code),
                Piece::Together { typed, codes: all } => match self.apart(line, field, of, &typed, &all) {
                    Some(true) => {
                        let read = self.names(of, &all).join("; ");
                        doubts.push(doubt(field, DoubtWhy::RunTogether, &typed, &read));
                        codes.extend(all);
                    }
                    Some(false) => codes.extend(self.term(line, field, of, &typed, doubts)),
                    None => {}
                },
                Piece::Unknown(typed) => codes.extend(self.term(line, field, of, &typed, doubts)),
            }
        }
        let mut seen = std::collections::HashSet::new();
        codes.retain(|code| seen.insert(code.clone()));
        codes
    }

    /// Whether words without anything between them are several; nothing while nobody has said.
    fn apart(
        &mut self,
        line: &Line,
        field: &'static str,
        of: Vocabulary,
        typed: &str,
        codes: &[String],
    ) -> Option<bool> {
        let names = self.words.language.list(&self.names(of, codes));
        let question = Question {
            key: key(&format!("apart-{field}"), typed),
            row: line.row,
            column: self.way.mapping.column(field),
            rows: 1,
            say: Say::new("plan-import-ask-apart").with("typed", typed).with("n", codes.len()).with("names", names),
            choices: vec![
                Offered::say(YES, Say::new("plan-import-answer-apart").with("n", codes.len())),
                Offered::say(NO, "plan-import-answer-one-word"),
            ],
            answer: None,
            must: true,
        };
        self.ask(question).map(|answer| answer == YES)
    }

    fn term(
        &mut self,
        line: &Line,
        field: &'static str,
        of: Vocabulary,
        typed: &str,
        doubts: &mut Vec<Doubt>,
    ) -> Option<String> {
        let known: Vec<(String, String)> = self
            .known
            .terms
            .iter()
            .filter(|t| t.vocabulary == of && !t.retired)
            .map(|t| (t.code.clone(), t.name(self.known.language()).to_owned()))
            .collect();
        match self.meant(line, field, typed, known, true) {
            Meant::Code(code) => Some(code),
            Meant::Added => {
                let name: String = typed.chars().take(settings::vocabulary::NAME_MAX).collect();
                if !self.drawn.terms.iter().any(|(v, n)| *v == of && fold(n) == fold(&name)) {
                    self.drawn.terms.push((of, name.clone()));
                }
                Some(fold::slug(&name))
            }
            Meant::Left => {
                doubts.push(doubt(field, DoubtWhy::UnknownWord, typed, ""));
                None
            }
            Meant::Open => None,
        }
    }

    /// Asks what a word means, or takes the answer; `known` are codes with names.
    pub(super) fn meant(
        &mut self,
        line: &Line,
        field: &'static str,
        typed: &str,
        known: Vec<(String, String)>,
        may_add: bool,
    ) -> Meant {
        let nearest = fold::nearest(typed, known.iter().map(|(_, name)| name.as_str())).map(str::to_owned);
        let say = match &nearest {
            Some(nearest) => Say::new("plan-import-ask-word-nearest").with("nearest", nearest),
            None => Say::new("plan-import-ask-word"),
        };
        let (first, others): (Vec<_>, Vec<_>) = known.into_iter().partition(|(_, name)| Some(name) == nearest.as_ref());
        let mut choices: Vec<Offered> =
            first.into_iter().chain(others).map(|(code, name)| Offered::is(&code, name)).collect();
        if may_add {
            choices.push(Offered::say(ADD, Say::new("plan-import-answer-add").with("typed", typed)));
        }
        choices.push(Offered::say(LEAVE, "plan-import-answer-leave"));
        let question = Question {
            key: word_key(field, typed),
            row: line.row,
            column: self.way.mapping.column(field),
            rows: 1,
            say: say.with("typed", typed).with("field", self.label(field)),
            choices,
            answer: None,
            must: true,
        };
        self.answered(question)
    }

    pub(super) fn answered(&mut self, question: Question) -> Meant {
        match self.ask(question).as_deref() {
            None => Meant::Open,
            Some(ADD) => Meant::Added,
            Some(answer) => answer.strip_prefix(IS).map_or(Meant::Left, |code| Meant::Code(code.to_owned())),
        }
    }

    fn names(&self, of: Vocabulary, codes: &[String]) -> Vec<String> {
        let name = |code: &String| {
            let term = self.known.terms.iter().find(|t| t.vocabulary == of && t.code == *code);
            term.map_or_else(|| code.clone(), |t| t.name(self.known.language()).to_owned())
        };
        codes.iter().map(name).collect()
    }

    pub(super) fn funding(&mut self, line: &Line, field: &'static str, doubts: &mut Vec<Doubt>) -> Vec<Funding> {
        let Some(column) = self.way.mapping.column(field) else { return Vec::new() };
        let mut found: Vec<Funding> = Vec::new();
        for piece in self.sources_in(line.cell(Some(column)), column) {
            match piece {
                Piece::Known(coded) => {
                    let (amount, code) = coded.split_once('|').unwrap_or_default();
                    found.push(Funding { code: code.to_owned(), amount_cents: amount.parse().ok() });
                }
                Piece::Unknown(typed) | Piece::Together { typed, .. } => {
                    let (name, amount_cents) = super::super::cells::money::with_amount(&typed);
                    let code = self.term(line, field, Vocabulary::Funding, name, doubts);
                    found.extend(code.map(|code| Funding { code, amount_cents }));
                }
            }
        }
        found
    }

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

    fn has_line(&self, kind: PartKind, code: &str) -> bool {
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
        let lines = self.known.lines.iter().filter(|l| l.kind == kind);
        let known = lines.map(|l| {
            (l.code.clone(), if l.title == l.code { l.code.clone() } else { format!("{} {}", l.code, l.title) })
        });
        match self.meant(line, field, typed, known.collect(), true) {
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

    /// The area of an action: one of the plan, or of the vocabulary, which the plan then takes.
    pub(super) fn area(&mut self, line: &Line, doubts: &mut Vec<Doubt>) -> Option<String> {
        let typed = one_line(line.cell(self.way.mapping.column(fields::AREA)));
        let all = self.terms(line, fields::AREA, Vocabulary::Area, doubts);
        if all.len() > 1 {
            self.one_alone(line, fields::AREA);
        }
        let code = all.into_iter().next()?;
        if !self.has_line(PartKind::Area, &code) {
            let known = self.names(Vocabulary::Area, std::slice::from_ref(&code)).remove(0);
            let is_its_name = self.lexica.areas.code(&typed) == Some(code.as_str()) && fold(&typed) != fold(&code);
            let title = if is_its_name || known == code { typed } else { known };
            self.add_line(PartKind::Area, &code, &title);
        }
        Some(code)
    }

    pub(super) fn one_alone(&mut self, line: &Line, field: &'static str) {
        let say = Say::new("plan-import-slip-one").with("field", self.label(field));
        self.drawn.slips.push(Slip::at(line.row, self.way.mapping.column(field), say));
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

pub(super) fn doubt(field: &str, why: DoubtWhy, printed: &str, read: &str) -> Doubt {
    Doubt { field: doubt_field(field), why, printed: printed.to_owned(), read: read.to_owned() }
}

/// Where a doubt about a column is shown.
pub(super) fn doubt_field(field: &str) -> DoubtField {
    match field {
        fields::AREA => DoubtField::Area,
        fields::INSTRUMENT => DoubtField::Instrument,
        fields::THEMES => DoubtField::Themes,
        fields::RESPONSIBLE | fields::SUPPORT => DoubtField::Responsible,
        fields::PARTNERS => DoubtField::Partners,
        fields::WHEN | fields::FROM | fields::TO => DoubtField::Schedule,
        q if fields::QUARTERS.contains(&q) => DoubtField::Schedule,
        fields::FUNDING | fields::FUNDING_SECOND | fields::AMOUNT => DoubtField::Funding,
        fields::STRATEGIC_LINES => DoubtField::StrategicLines,
        fields::ACTION_LINES | fields::PRINTED => DoubtField::ActionLines,
        fields::CONDITION => DoubtField::Condition,
        fields::TITLE | fields::TEXT => DoubtField::Title,
        _ => DoubtField::Row,
    }
}
