//! The analyser: a text as words with their places, and a word as the terms under which it is found: itself folded
//! (accents, apostrophes and l·l forgiven) and its stems (`stems`).
//!
//! Promises: what is indexed and what is asked for go the same way. Words that say nothing (articles, prepositions) are
//! no terms, unless they are written as names: « Ajuntament de Les ».

use std::collections::BTreeMap;
use std::ops::Range;

use unicode_normalization::char::is_combining_mark;

use super::stems::stems;
use crate::words::fold::fold;

/// Nobody writes a longer word; keys of engines have an end.
pub const LONGEST: usize = 60;

/// A word of a text: where it stands, and how it reads folded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    pub at: Range<usize>,
    pub folded: String,
}

/// The words of a text: runs of letters and digits; the points of l·l do not end one.
pub fn words(text: &str) -> Vec<Word> {
    let letters: Vec<(usize, char)> = text.char_indices().collect();
    let is_inside = |at: usize| {
        let (_, c) = letters[at];
        c.is_alphanumeric() || is_combining_mark(c) || is_point_of_l(&letters, at)
    };
    let mut found = Vec::new();
    let mut at = 0;
    while at < letters.len() {
        if !is_inside(at) {
            at += 1;
            continue;
        }
        let begin = at;
        while at < letters.len() && is_inside(at) {
            at += 1;
        }
        let end = letters.get(at).map_or(text.len(), |(byte, _)| *byte);
        let range = letters[begin].0..end;
        let folded: String = fold(&text[range.clone()]).chars().filter(|c| c.is_alphanumeric()).take(LONGEST).collect();
        if !folded.is_empty() {
            found.push(Word { at: range, folded });
        }
    }
    found
}

fn is_point_of_l(letters: &[(usize, char)], at: usize) -> bool {
    let is_l = |place: Option<&(usize, char)>| place.is_some_and(|(_, c)| matches!(c, 'l' | 'L'));
    matches!(letters[at].1, '·' | '•' | '‧' | '.' | '\u{2219}' | '\u{22c5}')
        && at > 0
        && is_l(letters.get(at - 1))
        && is_l(letters.get(at + 1))
}

/// Articles, prepositions, conjunctions and what an apostrophe cuts off.
const COMMON: &[&str] = &[
    "a", "al", "als", "amb", "an", "and", "are", "as", "at", "be", "by", "com", "con", "d", "da", "de", "del", "dels",
    "des", "e", "el", "els", "em", "en", "entre", "es", "et", "fins", "for", "from", "ha", "han", "hi", "ho", "i",
    "in", "is", "it", "l", "la", "las", "les", "lo", "los", "m", "n", "na", "ni", "no", "o", "of", "on", "or", "para",
    "pel", "pels", "per", "perque", "por", "que", "s", "se", "si", "sin", "sobre", "t", "the", "this", "to", "u", "un",
    "una", "unas", "unes", "unos", "uns", "was", "with", "y",
];

pub fn is_common(folded: &str) -> bool {
    COMMON.binary_search(&folded).is_ok()
}

/// The terms of a thing, each with the weight of its weightiest place.
#[derive(Debug, Default)]
pub struct Terms(BTreeMap<String, i64>);

impl Terms {
    /// A name: a word of a short one says more.
    pub fn title(&mut self, text: &str) {
        let words = words(text);
        let telling = words.iter().filter(|w| !is_common(&w.folded)).count().max(1);
        let share = 60 / i64::try_from(telling).unwrap_or(60);
        for (place, word) in words.iter().enumerate() {
            if is_common(&word.folded) {
                // A common word that begins with a capital within a name is a name.
                let is_name = place > 0 && text[word.at.clone()].starts_with(char::is_uppercase);
                if is_name {
                    self.keep(word.folded.clone(), 60 + share);
                }
                continue;
            }
            self.add(text, word, 60 + share, 36 + share / 2);
        }
    }

    pub fn text(&mut self, text: &str) {
        self.words_of(text, 12, 8);
    }

    pub fn aside(&mut self, text: &str) {
        self.words_of(text, 6, 4);
    }

    fn words_of(&mut self, text: &str, of_word: i64, of_stem: i64) {
        for word in words(text).iter().filter(|w| !is_common(&w.folded)) {
            self.add(text, word, of_word, of_stem);
        }
    }

    fn add(&mut self, text: &str, word: &Word, of_word: i64, of_stem: i64) {
        for stem in stems(&text[word.at.clone()], &word.folded) {
            self.keep(stem, of_stem);
        }
        self.keep(word.folded.clone(), of_word);
    }

    fn keep(&mut self, term: String, weight: i64) {
        let kept = self.0.entry(term).or_default();
        *kept = weight.max(*kept);
    }

    pub fn into_sorted(self) -> Vec<(String, i64)> {
        self.0.into_iter().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::stems::is_word;

    fn folded(text: &str) -> Vec<String> {
        words(text).into_iter().map(|w| w.folded).collect()
    }

    #[test]
    fn the_common_words_are_in_order_so_that_they_are_found() {
        assert!(COMMON.is_sorted(), "{:?}", COMMON.windows(2).find(|w| w[0] > w[1]));
        assert!(COMMON.iter().all(|word| fold(word) == *word));
    }

    #[test]
    fn words_are_read_as_people_write_them() {
        for (text, read) in [
            ("l’economia d'aquí", "l economia d aqui"),
            ("Col·lectiu, col.lectiu COL•LECTIU coŀlectiu", "collectiu collectiu collectiu collectiu"),
            ("2024-2027: acció 1.b", "2024 2027 accio 1 b"),
            ("Arboç\u{301} – L´Hospitalet", "arboc l hospitalet"),
            ("🙂 % _ \" <script>", "script"),
            ("final.", "final"),
            ("", ""),
        ] {
            assert_eq!(folded(text).join(" "), read, "{text}");
        }
        let text = "L’economia és";
        assert_eq!(words(text)[1].at, 4..12, "« economia », by its bytes");
        assert_eq!(words(&"a".repeat(5000))[0].folded.len(), LONGEST);
    }

    #[test]
    fn a_common_word_is_a_term_where_it_is_a_name() {
        let of = |title: &str| {
            let mut terms = Terms::default();
            terms.title(title);
            terms.into_sorted().into_iter().map(|(term, _)| term).filter(|t| is_word(t)).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(of("Ajuntament de Les"), "ajuntament les");
        assert_eq!(of("Les actes de la comissió"), "actes comissio");
    }

    #[test]
    fn a_word_of_a_short_name_weighs_more_than_one_of_a_long_one_or_of_a_text() {
        let weight = |fill: fn(&mut Terms)| {
            let mut terms = Terms::default();
            fill(&mut terms);
            terms.into_sorted().into_iter().find(|(term, _)| term == "manlleu").unwrap().1
        };
        let short = weight(|t| t.title("Manlleu"));
        let long = weight(|t| t.title("Tècnica d’Ocupació, Ajuntament de Manlleu"));
        let text = weight(|t| t.text("Va ser a Manlleu"));
        assert!(short > long && long > text, "{short} {long} {text}");
    }
}
