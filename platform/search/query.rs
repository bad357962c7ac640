//! What a person asked for: the telling words of what was typed, the last of them perhaps not typed to its end.

use super::stems::{is_word, kin, stems};
use super::words::{is_common, words};

/// The most that is read of what is typed.
pub const LONGEST: usize = 200;
/// Nobody looks for more words at once.
const MOST_WORDS: usize = 10;
/// From so many letters on the beginning of a word stands for the word.
const SHORTEST_BEGINNING: usize = 2;
/// Forms of one word have at least so many letters at their beginning in common.
const ALIKE: usize = 2;

/// Why nothing was looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unasked {
    Nothing,
    /// More than `LONGEST` characters: so many.
    TooLong(usize),
    /// Neither a letter nor a digit.
    NoWord,
}

/// A word that must be found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// As it was typed.
    pub written: String,
    /// Folded.
    pub word: String,
    /// The terms of its other forms.
    pub kin: Vec<String>,
    /// Whether words that begin with it will do.
    pub may_begin: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Query {
    pub asked: Vec<Asked>,
    /// Whether it is of nothing but articles and prepositions, which are found as names alone.
    pub only_common: bool,
}

impl Query {
    pub fn parse(typed: &str) -> Result<Self, Unasked> {
        if typed.trim().is_empty() {
            return Err(Unasked::Nothing);
        }
        let length = typed.trim().chars().count();
        if length > LONGEST {
            return Err(Unasked::TooLong(length));
        }
        let all = words(typed);
        if all.is_empty() {
            return Err(Unasked::NoWord);
        }
        let only_common = all.iter().all(|w| is_common(&w.folded));
        let mut asked: Vec<Asked> = Vec::new();
        for word in all.iter().filter(|w| only_common || !is_common(&w.folded)) {
            if asked.len() < MOST_WORDS && !asked.iter().any(|a| a.word == word.folded) {
                let written = typed[word.at.clone()].to_owned();
                let kin = if only_common { Vec::new() } else { kin(&written, &word.folded) };
                asked.push(Asked { written, word: word.folded.clone(), kin, may_begin: false });
            }
        }
        if let Some(last) = asked.last_mut() {
            last.may_begin = !only_common && last.word.chars().count() >= SHORTEST_BEGINNING;
        }
        Ok(Self { asked, only_common })
    }

    /// Whether one of the words asked for is this one, or a form of it.
    pub fn means(&self, written: &str, folded: &str) -> bool {
        // A form begins as the word does: all other words of a long text are passed over before they are stemmed.
        let first = |word: &str| word.chars().take(ALIKE).collect::<String>();
        let beginning = first(folded);
        if !self.asked.iter().any(|a| first(&a.word) == beginning) {
            return false;
        }
        let mut own = stems(written, folded);
        own.push(folded.to_owned());
        self.asked.iter().any(|a| own.iter().any(|term| a.answered_by(term).is_some()))
    }
}

impl Asked {
    /// The terms to be looked up as they are.
    pub fn terms(&self) -> Vec<String> {
        let mut terms: Vec<String> = std::iter::once(&self.word).chain(&self.kin).cloned().collect();
        terms.sort_unstable();
        terms.dedup();
        terms
    }

    /// The terms that this word is the beginning of lie between these two.
    pub fn beginning(&self) -> Option<(String, String)> {
        self.may_begin.then(|| (self.word.clone(), format!("{}\u{10ffff}", self.word)))
    }

    fn is_begun_by(&self, folded: &str) -> bool {
        self.may_begin && folded.starts_with(&self.word)
    }

    /// How well a term answers this word, in tenths of the term's weight; nothing when it does not.
    pub(super) fn answered_by(&self, term: &str) -> Option<i64> {
        if term == self.word {
            return Some(10);
        }
        if self.kin.iter().any(|kin| kin == term) {
            // A stem was weighed as one when it was kept.
            return Some(if is_word(term) { 6 } else { 10 });
        }
        self.is_begun_by(term).then_some(6)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(typed: &str) -> String {
        match Query::parse(typed) {
            Ok(query) => query.asked.iter().map(|a| a.word.as_str()).collect::<Vec<_>>().join(" "),
            Err(why) => format!("{why:?}"),
        }
    }

    #[test]
    fn the_telling_words_are_asked_for() {
        for (typed, asked) in [
            ("l’economia de la Compra", "economia compra"),
            ("compra compra COMPRA", "compra"),
            ("de la", "de la"),
            ("  ", "Nothing"),
            ("%_\"'🙂", "NoWord"),
            ("<script>alert(1)</script>", "script alert 1"),
        ] {
            assert_eq!(read(typed), asked, "{typed}");
        }
        assert_eq!(read(&"compra ".repeat(800)), "TooLong(5599)");
        assert_eq!(read("b c f g h j k p q r v w x z"), "b c f g h j k p q r", "ten words are enough");
    }

    #[test]
    fn only_the_last_word_may_be_a_beginning() {
        let beginning = |query: &Query| query.asked.iter().map(Asked::beginning).collect::<Vec<_>>();
        let query = Query::parse("compra coop").unwrap();
        assert_eq!(beginning(&query), [None, Some(("coop".into(), "coop\u{10ffff}".into()))]);
        assert_eq!(beginning(&Query::parse("c").unwrap()), [None]);
        assert_eq!(beginning(&Query::parse("de la").unwrap()), [None, None]);
        assert!(query.means("Cooperatives", "cooperatives") && query.means("compres", "compres"));
        assert!(!query.means("comptes", "comptes"));
    }
}
