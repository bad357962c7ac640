//! The analyser: a text as words with their places, and a word as the terms under which it is found: itself folded
//! (accents, apostrophes and l·l forgiven) and its stems in three languages.
//!
//! Promises: what is indexed and what is asked for go the same way. A word and its stem in Catalan, Spanish or English
//! share a term, and so do two forms of one word, with accents and without. Words that say nothing (articles,
//! prepositions) are no terms, unless they are written as names: « Ajuntament de Les ».

use std::collections::BTreeMap;
use std::ops::Range;

use tantivy_stemmers::algorithms;
use unicode_normalization::char::is_combining_mark;

use crate::words::fold::fold;

/// Stems stand apart from words, so that the beginning of a word never matches a stem.
const STEM: char = '~';
/// Nobody writes a longer word; keys of engines have an end.
pub const LONGEST: usize = 60;
/// A stem shorter than this says too little.
const SHORTEST_STEM: usize = 3;

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
    "des", "e", "el", "els", "em", "en", "entre", "es", "et", "for", "from", "ha", "han", "hi", "ho", "i", "in", "is",
    "it", "l", "la", "las", "les", "lo", "los", "m", "n", "na", "ni", "no", "o", "of", "on", "or", "para", "pel",
    "pels", "per", "perque", "por", "que", "s", "se", "si", "sin", "sobre", "t", "the", "this", "to", "u", "un", "una",
    "unas", "unes", "unos", "uns", "was", "with", "y",
];

pub fn is_common(folded: &str) -> bool {
    COMMON.binary_search(&folded).is_ok()
}

/// The stems of a word as it is written, in the three languages: those that are not the word itself, each a term.
pub fn stems(written: &str, folded: &str) -> Vec<String> {
    bare_stems(written, folded).into_iter().filter(|stem| stem != folded).map(|stem| as_term(&stem)).collect()
}

/// The terms under which other forms of a word are kept: its stems, a form that is the stem of the others itself, and
/// those of which it is the stem.
pub fn kin(written: &str, folded: &str) -> Vec<String> {
    let mut kin = bare_stems(written, folded);
    kin.extend(kin.iter().map(|stem| as_term(stem)).collect::<Vec<_>>());
    kin.push(as_term(folded));
    kin.retain(|term| term != folded);
    kin
}

fn as_term(stem: &str) -> String {
    format!("{STEM}{stem}")
}

fn bare_stems(written: &str, folded: &str) -> Vec<String> {
    if folded.chars().any(|c| c.is_ascii_digit()) || folded.chars().count() < SHORTEST_STEM {
        return Vec::new();
    }
    let written = written.to_lowercase();
    let mut found: Vec<String> = [algorithms::catalan, algorithms::spanish, algorithms::english_porter_2]
        .iter()
        .flat_map(|stem| [stem(&written), stem(folded)])
        .map(|stem| fold(&stem).chars().filter(|c| c.is_alphanumeric()).take(LONGEST).collect::<String>())
        .filter(|stem| stem.chars().count() >= SHORTEST_STEM)
        .collect();
    found.sort_unstable();
    found.dedup();
    found
}

/// Whether a term is a word, and not a stem.
pub fn is_word(term: &str) -> bool {
    !term.starts_with(STEM)
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

    fn folded(text: &str) -> Vec<String> {
        words(text).into_iter().map(|w| w.folded).collect()
    }

    fn share_a_term(one: &str, other: &str) -> bool {
        let kept = |text: &str| [vec![fold(text)], stems(text, &fold(text))].concat();
        kin(one, &fold(one)).iter().any(|term| kept(other).contains(term))
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
    fn forms_of_one_word_share_a_term() {
        for (one, other) in [
            ("compra", "compres"),
            ("compra", "comprar"),
            ("cooperativa", "cooperatives"),
            ("economía", "economia"),
            ("economía", "economías"),
            ("organització", "organitzacions"),
            ("organitzacio", "organització"),
            ("municipio", "municipios"),
            ("meeting", "meetings"),
            ("networks", "network"),
            ("col·lectiu", "col·lectius"),
            ("collectiu", "col·lectius"),
        ] {
            assert!(share_a_term(one, other), "{one} and {other}");
        }
        for (one, other) in [("compra", "cooperativa"), ("Manlleu", "Manresa"), ("salut", "Salt")] {
            assert!(!share_a_term(one, other), "{one} and {other}");
        }
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
