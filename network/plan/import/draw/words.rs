//! The words of a cell: what is known is read; what is not is asked once for the whole table, with the nearest known
//! word and the ways out: it is that one, it is new, or it stays empty and is noted as open.

use imports::Slip;
use platform::Say;
use platform::words::fold::{self, fold};
use settings::vocabulary::Vocabulary;

use super::super::cells::list::{Piece, one_line};
use super::super::fields;
use super::super::question::{ADD, IS, LEAVE, NO, Offered, Question, YES, key, word_key};
use super::Drawing;
use super::shape::Line;
use crate::action::{Doubt, DoubtField, DoubtWhy, Funding};
use crate::part::PartKind;

/// What an unknown word turned out to be.
pub(super) enum Meant {
    Code(String),
    Added,
    Left,
    /// Nobody has said.
    Open,
}

impl Meant {
    pub(super) fn of(answer: Option<&str>) -> Self {
        match answer {
            None => Self::Open,
            Some(ADD) => Self::Added,
            Some(answer) => answer.strip_prefix(IS).map_or(Self::Left, |code| Self::Code(code.to_owned())),
        }
    }
}

/// What an unknown word may mean: something known, by code and name, or something new.
pub(super) struct Choices {
    pub known: Vec<(String, String)>,
    pub adding: Adding,
}

/// Whether an unknown word may be added.
pub(super) enum Adding {
    May,
    Never,
    /// It has no letters to make a code of.
    NoLetters,
    /// Its code would be that of this one.
    Taken(String),
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
        let offered = |drawing: &Self| {
            let known = drawing.known.terms.iter().filter(|t| t.vocabulary == of && !t.retired);
            let known = known.map(|t| (t.code.clone(), t.name(drawing.known.language()).to_owned())).collect();
            Choices { known, adding: drawing.adding(of, typed) }
        };
        match self.meant(line, field, typed, offered) {
            Meant::Code(code) => Some(code),
            Meant::Added => {
                let (name, code) = new_term(typed);
                if self.added_terms.insert((of, code.clone()), fold(&name)).is_none() {
                    self.drawn.terms.push((of, name));
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

    /// Whether a word can be a new term: its code is made of its letters, and no other term may have it.
    fn adding(&self, of: Vocabulary, typed: &str) -> Adding {
        let (name, code) = new_term(typed);
        if code.is_empty() {
            return Adding::NoLetters;
        }
        if let Some(taken) = self.known.terms.iter().find(|t| t.vocabulary == of && t.code == code) {
            return Adding::Taken(taken.name(self.known.language()).to_owned());
        }
        match self.added_terms.get(&(of, code.clone())) {
            Some(folded) if *folded != fold(&name) => {
                let same = self.drawn.terms.iter().find(|(v, n)| *v == of && fold::slug(n) == code);
                Adding::Taken(same.map_or(code, |(_, name)| name.clone()))
            }
            _ => Adding::May,
        }
    }

    /// Asks what a word means, or takes the answer; what may be chosen is looked up for the first row alone.
    pub(super) fn meant(
        &mut self,
        line: &Line,
        field: &'static str,
        typed: &str,
        offered: impl FnOnce(&Self) -> Choices,
    ) -> Meant {
        let key = word_key(field, typed);
        if let Some(asked) = self.asked_before(&key) {
            return Meant::of(asked.answer.as_deref());
        }
        let Choices { known, adding } = offered(self);
        let nearest = fold::nearest(typed, known.iter().map(|(_, name)| name.as_str())).map(str::to_owned);
        let say = match (&adding, &nearest) {
            (Adding::NoLetters, _) => Say::new("plan-import-ask-word-no-letters"),
            (Adding::Taken(other), _) => Say::new("plan-import-ask-word-taken").with("other", other),
            (_, Some(nearest)) => Say::new("plan-import-ask-word-nearest").with("nearest", nearest),
            (_, None) => Say::new("plan-import-ask-word"),
        };
        let (first, others): (Vec<_>, Vec<_>) = known.into_iter().partition(|(_, name)| Some(name) == nearest.as_ref());
        let mut choices: Vec<Offered> =
            first.into_iter().chain(others).map(|(code, name)| Offered::is(&code, name)).collect();
        if matches!(adding, Adding::May) {
            choices.push(Offered::say(ADD, Say::new("plan-import-answer-add").with("typed", typed)));
        }
        choices.push(Offered::say(LEAVE, "plan-import-answer-leave"));
        let question = Question {
            key,
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
        Meant::of(self.ask(question).as_deref())
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

/// The name and the code of a word that is added to a vocabulary.
fn new_term(typed: &str) -> (String, String) {
    let name: String = typed.chars().take(settings::vocabulary::NAME_MAX).collect();
    let code = fold::slug(&name);
    (name, code)
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
