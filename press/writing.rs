//! From what people type to what can be set: only characters that the typefaces draw, and words that can be broken.

use crate::faces::FACES;
use unicode_normalization::UnicodeNormalization;

/// Where the template may break a word that has no syllables; it is never printed.
const MAY_BREAK: char = '\u{200b}';
const WHITE: [char; 4] = [' ', '\n', '\r', '\t'];
/// A word of more letters than this is no word.
const WORD: usize = 24;
/// What stands for a character that nothing here can draw.
const UNKNOWN: char = '?';

/// One line of text, without white at its edges.
pub fn printable(text: &str) -> String {
    let drawn = drawable(text);
    let words: Vec<String> = drawn.split(WHITE).filter(|word| !word.is_empty()).map(breakable).collect();
    words.join(" ")
}

/// One run of a line: white at an edge is what parts it from its neighbour.
pub fn printable_run(text: &str) -> String {
    let inner = printable(text);
    let before = if text.starts_with(WHITE) { " " } else { "" };
    let after = if text.ends_with(WHITE) && !inner.is_empty() { " " } else { "" };
    format!("{before}{inner}{after}")
}

/// Text of which every character can be drawn; spaces and line ends stay.
pub fn drawable(text: &str) -> String {
    let mut drawn = String::with_capacity(text.len());
    for character in text.nfc() {
        match character {
            '\n' | '\t' | ' '..='~' => drawn.push(character),
            '\r' | '\u{2028}' | '\u{2029}' => drawn.push('\n'),
            '\u{a0}' | '\u{2007}' | '\u{202f}' => drawn.push('\u{a0}'),
            '\u{1680}' | '\u{2000}'..='\u{200a}' | '\u{205f}' | '\u{3000}' => drawn.push(' '),
            '\u{2010}' | '\u{2011}' | '\u{2043}' => drawn.push('-'),
            // The letter of old keyboards, written as everybody writes it.
            'ŀ' => drawn.push_str("l·"),
            'Ŀ' => drawn.push_str("L·"),
            '\u{25a0}'..='\u{25ff}' | '✓' | '✔' => drawn.push('•'),
            _ if silent(character) => {}
            _ if FACES.draw(character) => drawn.push(character),
            _ => drawn.extend(nearest(character)),
        }
    }
    drawn
}

/// Characters that show nothing by themselves, or pictures that belong on a screen: controls, marks of direction,
/// joiners, selectors, emoji, private ones.
fn silent(character: char) -> bool {
    character.is_control()
        || matches!(u32::from(character),
            0xad | 0x61c | 0x180e | 0x200b..=0x200f | 0x202a..=0x202e | 0x2060..=0x206f | 0x2600..=0x27bf
            | 0xe000..=0xf8ff | 0xfe00..=0xfe0f | 0xfeff | 0xfff0..=0xffff | 0x1f000..=0x1faff | 0xe0000..=0x0010_ffff)
}

/// The same letter without its ornament, if it has any (№ is No, ﬁ is fi, ḥ is h).
fn nearest(character: char) -> Vec<char> {
    if unicode_normalization::char::is_combining_mark(character) {
        return Vec::new();
    }
    let plain: Vec<char> = [character]
        .into_iter()
        .nfkd()
        .filter(|c| !unicode_normalization::char::is_combining_mark(*c))
        .map(|c| if c.is_whitespace() { ' ' } else { c })
        .collect();
    if !plain.is_empty() && plain.iter().all(|c| *c == ' ' || FACES.draw(*c)) { plain } else { vec![UNKNOWN] }
}

/// Lets an address, or a word that is too long for a column, be broken: after the marks of an address, and where there
/// are none, every dozen letters.
fn breakable(word: &str) -> String {
    if word.chars().count() <= WORD && !word.contains('@') && !word.contains("://") {
        return word.to_owned();
    }
    let mut broken = String::with_capacity(word.len() + 16);
    let mut since = 0;
    let mut letters = word.chars().peekable();
    while let Some(letter) = letters.next() {
        broken.push(letter);
        since += 1;
        let after_a_mark = since > 3 && matches!(letter, '@' | '.' | '/' | '_' | '?' | '&' | '=' | ':' | ',' | ';');
        if letters.peek().is_some() && (after_a_mark || since == 12) {
            broken.push(MAY_BREAK);
            since = 0;
        }
    }
    broken
}

/// At most so many characters, the last of them an ellipsis if something is left out.
pub fn shortened(text: &str, at_most: usize) -> String {
    if text.chars().count() <= at_most {
        return text.to_owned();
    }
    let kept: String = text.chars().take(at_most - 1).collect();
    format!("{}…", kept.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typed_text_becomes_printable() {
        for (typed, printed) in [
            ("  dues   paraules\r\nen tres\tlínies ", "dues paraules en tres línies"),
            ("co\u{140}laborar, Co\u{13f}LABORAR", "col·laborar, CoL·LABORAR"),
            ("e\u{301}s", "és"),
            ("ﬁnal № ḥ", "final № h"),
            ("Иван", "????"),
            ("✓ fet 👍🏽 i ■", "• fet i •"),
            ("12\u{202f}000\u{2011}a", "12\u{a0}000-a"),
            ("a\u{202e}b\u{0}c\u{feff}", "abc"),
            ("« col·lecció » — l’any", "« col·lecció » — l’any"),
        ] {
            assert_eq!(printable(typed), printed);
        }
        assert_eq!(printable_run(" i "), " i ");
        assert_eq!(printable_run("  "), " ");
    }

    #[test]
    fn addresses_and_endless_words_can_be_broken() {
        assert_eq!(printable("secretaria@vila.example.org"), "secretaria@\u{200b}vila.\u{200b}example.\u{200b}org");
        assert_eq!(printable("institucionalització"), "institucionalització");
        assert_eq!(printable(&"m".repeat(36)).matches(MAY_BREAK).count(), 2);
    }
}
