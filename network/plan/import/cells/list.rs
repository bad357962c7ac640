//! Lists in a cell: pieces between semicolons or on lines of their own; between commas only where every piece is a
//! known word; and known words that were written one after the other without anything between.

use std::cell::RefCell;
use std::collections::HashMap;

use platform::words::fold::fold;

/// What a list of words was found to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    Known(String),
    /// Known words run together: a proposal for a person, with their codes.
    Together {
        typed: String,
        codes: Vec<String>,
    },
    Unknown(String),
}

/// Names, folded, with the code that each stands for.
#[derive(Debug, Clone, Default)]
pub struct Lexicon {
    names: HashMap<String, String>,
    /// Letters and figures alone, the longest first.
    bare: Vec<(String, String)>,
    /// What unknown texts were found to be made of: most rows repeat one of few.
    made_of: RefCell<HashMap<String, Option<Vec<String>>>>,
}

impl Lexicon {
    pub fn new<'n>(names: impl IntoIterator<Item = (&'n str, &'n str)>) -> Self {
        let mut lexicon = Self::default();
        for (name, code) in names {
            let folded = fold(name);
            if folded.is_empty() {
                continue;
            }
            let bare = letters(&folded);
            if bare.chars().count() > 1 && !lexicon.bare.iter().any(|(known, _)| *known == bare) {
                lexicon.bare.push((bare, code.to_owned()));
            }
            lexicon.names.entry(folded).or_insert_with(|| code.to_owned());
            // As most tables write it, so that it is found without being folded again.
            lexicon.names.entry(name.to_owned()).or_insert_with(|| code.to_owned());
        }
        lexicon.bare.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
        lexicon
    }

    pub fn code(&self, typed: &str) -> Option<&str> {
        self.names.get(typed).or_else(|| self.names.get(&fold(typed))).map(String::as_str)
    }

    pub fn read(&self, cell: &str) -> Vec<Piece> {
        self.read_by(cell, |piece| self.code(piece).map(str::to_owned))
    }

    /// The same, where a piece may say more than a name: `known` finds what it says.
    pub fn read_by(&self, cell: &str, known: impl Fn(&str) -> Option<String>) -> Vec<Piece> {
        if let Some(code) = known(&one_line(cell)) {
            return vec![Piece::Known(code)];
        }
        pieces(cell).flat_map(|piece| self.piece(piece, &known)).collect()
    }

    fn piece(&self, piece: &str, known: &impl Fn(&str) -> Option<String>) -> Vec<Piece> {
        if let Some(code) = known(piece) {
            return vec![Piece::Known(code)];
        }
        if let Some(all) = between_commas(piece, known) {
            return all;
        }
        match self.together(piece) {
            Some(codes) => vec![Piece::Together { typed: piece.to_owned(), codes }],
            None => vec![Piece::Unknown(piece.to_owned())],
        }
    }

    /// The known words that a text is made of, when it is made of nothing else and of two at least.
    fn together(&self, typed: &str) -> Option<Vec<String>> {
        if let Some(known) = self.made_of.borrow().get(typed) {
            return known.clone();
        }
        let found = self.made_of(typed);
        self.made_of.borrow_mut().insert(typed.to_owned(), found.clone());
        found
    }

    fn made_of(&self, typed: &str) -> Option<Vec<String>> {
        const LETTERS_MAX: usize = 200;
        let text = letters(&fold(typed));
        if text.len() > LETTERS_MAX {
            return None;
        }
        let mut ways: Vec<Option<Vec<&str>>> = vec![None; text.len() + 1];
        ways[0] = Some(Vec::new());
        for at in 0..text.len() {
            let Some(so_far) = ways[at].clone() else { continue };
            for (name, code) in &self.bare {
                let end = at + name.len();
                if text.as_bytes()[at..].starts_with(name.as_bytes()) && ways[end].is_none() {
                    ways[end] = Some(so_far.iter().copied().chain([code.as_str()]).collect());
                }
            }
        }
        let found = ways.pop().flatten()?;
        (found.len() > 1).then(|| found.into_iter().map(str::to_owned).collect())
    }
}

/// Known words between commas, where a word may have commas of its own; nothing when any is unknown.
fn between_commas(piece: &str, known: &impl Fn(&str) -> Option<String>) -> Option<Vec<Piece>> {
    let parts: Vec<&str> = piece.split(',').collect();
    let mut found = Vec::new();
    let mut at = 0;
    while at < parts.len() {
        let (code, end) =
            (at + 1..=parts.len()).rev().find_map(|end| Some((known(parts[at..end].join(",").trim())?, end)))?;
        found.push(Piece::Known(code));
        at = end;
    }
    (parts.len() > 1 && parts.len() < 30).then_some(found)
}

pub fn pieces(cell: &str) -> impl Iterator<Item = &str> {
    cell.split([';', '\n']).map(|piece| piece.trim().trim_start_matches(['•', '·']).trim()).filter(|p| !p.is_empty())
}

pub fn one_line(cell: &str) -> String {
    cell.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn letters(folded: &str) -> String {
    folded.chars().filter(char::is_ascii_alphanumeric).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn themes() -> Lexicon {
        Lexicon::new([
            ("CPR", "cpr"),
            ("Feminismes", "feminisms"),
            ("Joves", "youth"),
            ("Transició ecològica", "ecological"),
            ("Jornades, formacions, tallers", "events"),
        ])
    }

    fn known(code: &str) -> Piece {
        Piece::Known(code.to_owned())
    }

    #[test]
    fn a_comma_parts_a_list_only_where_all_pieces_are_known() {
        assert_eq!(themes().read("CPR; joves\nFEMINISMES"), [known("cpr"), known("youth"), known("feminisms")]);
        assert_eq!(themes().read("CPR, Joves"), [known("cpr"), known("youth")]);
        assert_eq!(themes().read("Jornades, formacions, tallers"), [known("events")]);
        assert_eq!(themes().read("CPR, aigua"), [Piece::Unknown("CPR, aigua".into())]);
    }

    #[test]
    fn words_run_together_are_a_proposal_and_not_a_reading() {
        let codes = vec!["cpr".to_owned(), "feminisms".to_owned(), "youth".to_owned(), "ecological".to_owned()];
        for typed in ["CPR Feminismes Joves Transició ecològica", "CPRFeminismesJovesTransicióecològica"] {
            assert_eq!(themes().read(typed), [Piece::Together { typed: typed.into(), codes: codes.clone() }]);
        }
        assert_eq!(themes().read("CPR i aigua"), [Piece::Unknown("CPR i aigua".into())]);
    }
}
