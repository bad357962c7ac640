//! Whether a text could stand in a column: by the vocabulary of its field. What is free text fits anywhere.

use settings::vocabulary::Vocabulary;

use super::super::cells::list::{Piece, one_line, pieces};
use super::super::cells::{is_mark, money, number};
use super::super::fields;
use super::super::target::head_of;
use super::{Drawing, lexica};
use crate::action::Role;
use crate::part::PartKind;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fit {
    Yes,
    No,
    /// Empty, or a column that takes any text.
    Free,
}

impl Drawing<'_> {
    pub(super) fn fit(&mut self, column: usize, text: &str) -> Fit {
        let Some(field) = self.way.mapping.field(column).filter(|_| !text.is_empty()) else { return Fit::Free };
        if let Some(fit) = self.fits.get(field).and_then(|known| known.get(text)) {
            return *fit;
        }
        let fit = self.fit_of(field, column, text);
        self.fits.entry(field).or_default().insert(text.to_owned(), fit);
        fit
    }

    fn fit_of(&self, field: &str, column: usize, text: &str) -> Fit {
        let all_known = |pieces: &[Piece]| !pieces.iter().any(|p| matches!(p, Piece::Unknown(_)));
        let listed = |vocabulary| all_known(&self.lexica.vocabulary(vocabulary).read(text));
        let is_fit = match field {
            fields::NUMBER | fields::PARENT => number(text).is_some(),
            fields::AREA => listed(Vocabulary::Area),
            fields::INSTRUMENT => listed(Vocabulary::Instrument),
            fields::THEMES => listed(Vocabulary::Theme),
            fields::RESPONSIBLE | fields::SUPPORT => all_known(&self.bodies_in(text, Role::Lead)),
            fields::WHEN | fields::FROM | fields::TO => self.when(text).is_ok(),
            fields::FUNDING | fields::FUNDING_SECOND => {
                is_mark(text) && self.source_of_heading(column).is_some() || all_known(&self.sources_in(text, column))
            }
            fields::AMOUNT => money::amount(text).is_some(),
            fields::STRATEGIC_LINES => is_cited(text, PartKind::StrategicLine),
            fields::ACTION_LINES | fields::PRINTED => is_cited(text, PartKind::ActionLine),
            fields::FORMAT => self.lexica.formats.contains_key(&platform::words::fold::fold(text)),
            fields::STATE => self.lexica.states.contains_key(&platform::words::fold::fold(text)),
            q if fields::QUARTERS.contains(&q) => is_mark(text),
            _ => return Fit::Free,
        };
        if is_fit { Fit::Yes } else { Fit::No }
    }

    /// The bodies in a cell; the codes say the part that each has.
    pub(super) fn bodies_in(&self, text: &str, role: Role) -> Vec<Piece> {
        self.lexica.bodies.read_by(text, |piece| {
            let named = lexica::named(piece, role);
            let code = self.lexica.bodies.code(named.name)?;
            Some(format!("{}|{}|{code}", named.role, u8::from(named.is_sample)))
        })
    }

    /// The sources of funding in a cell; the codes say the amount, if there is one.
    pub(super) fn sources_in(&self, text: &str, column: usize) -> Vec<Piece> {
        let of_heading = self.source_of_heading(column);
        self.lexica.funding.read_by(text, |piece| {
            let (name, cents) = money::with_amount(piece);
            let amount = |cents: Option<i64>| cents.map(|c| c.to_string()).unwrap_or_default();
            if let Some(code) = self.lexica.funding.code(name) {
                return Some(format!("{}|{code}", amount(cents)));
            }
            let alone = money::amount(piece);
            let code = of_heading.filter(|_| alone.is_some() || is_mark(piece))?;
            Some(format!("{}|{code}", amount(alone.filter(|_| !is_mark(piece)))))
        })
    }

    /// A column whose heading names the source.
    pub(super) fn source_of_heading(&self, column: usize) -> Option<&str> {
        self.headings.get(column).and_then(|heading| self.lexica.funding.code(heading))
    }
}

fn is_cited(text: &str, kind: PartKind) -> bool {
    let is_figure = |token: &str| token.len() <= 3 && token.bytes().all(|b| b.is_ascii_digit());
    let tokens: Vec<&str> = text.split([',', ';', ' ', '\n']).filter(|t| !t.is_empty()).collect();
    if tokens.iter().all(|t| is_figure(t)) {
        return true;
    }
    pieces(text).all(|piece| head_of(&one_line(piece)).is_some_and(|(found, ..)| found == kind))
}
