//! A line cut into words, numbers and marks, each with its place in the line, so that what is not understood can be
//! given back exactly as it was typed.

use platform::words::fold::fold;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sort {
    Word,
    /// Digits, with points and commas inside: «1,5», «1.200».
    Number,
    /// A comma, a slash, a euro sign…
    Mark,
    /// A sign that is no punctuation: «👍», «<».
    Sign,
}

#[derive(Debug, Clone)]
pub(super) struct Token<'a> {
    /// Where it begins and ends in the line, in bytes; a hyphen or apostrophe that ties it to the next is not in it.
    pub start: usize,
    pub end: usize,
    pub text: &'a str,
    pub folded: String,
    pub sort: Sort,
    /// Nothing stands between it and the one before.
    pub glued: bool,
}

impl Token<'_> {
    pub fn is(&self, words: &[&str]) -> bool {
        words.contains(&self.folded.as_str())
    }

    pub fn is_word(&self) -> bool {
        self.sort == Sort::Word
    }

    pub fn is_capital(&self) -> bool {
        self.text.chars().next().is_some_and(char::is_uppercase)
    }

    /// Words that only join others, and punctuation: they are never a piece by themselves.
    pub fn is_joint(&self) -> bool {
        self.sort == Sort::Mark || (self.is_word() && JOINTS.contains(&self.folded.as_str()))
    }
}

/// Articles, prepositions and conjunctions of the three languages.
const JOINTS: [&str; 47] = [
    "a", "about", "al", "als", "amb", "and", "at", "con", "d", "de", "del", "dels", "des", "e", "el", "els", "en",
    "es", "for", "from", "hem", "fet", "fem", "he", "i", "in", "l", "la", "las", "les", "lo", "los", "of", "on",
    "para", "per", "pel", "pels", "por", "s", "sa", "sobre", "the", "to", "un", "una", "with",
];

pub(super) fn tokens(line: &str) -> Vec<Token<'_>> {
    let mut found: Vec<Token> = Vec::new();
    let mut at = 0;
    while let Some(first) = line[at..].chars().next() {
        if first.is_whitespace() || is_invisible(first) {
            at += first.len_utf8();
            continue;
        }
        let (end, sort) = if first.is_ascii_digit() {
            (number_end(line, at), Sort::Number)
        } else if is_letter(first) {
            (word_end(line, at), Sort::Word)
        } else if is_mark(first) {
            (at + first.len_utf8(), Sort::Mark)
        } else {
            (sign_end(line, at), Sort::Sign)
        };
        let text = &line[at..end];
        let glued = found.last().is_some_and(|before| before.end == at);
        let folded = if sort == Sort::Word { fold(text) } else { text.to_owned() };
        found.push(Token { start: at, end, text, folded, sort, glued });
        at = end;
    }
    found
}

fn is_letter(c: char) -> bool {
    c.is_alphanumeric() || ('\u{300}'..='\u{36f}').contains(&c)
}

/// The middle point of «col·legi» is part of its word.
fn word_end(line: &str, start: usize) -> usize {
    let inside = |c: char| (is_letter(c) && !c.is_ascii_digit()) || matches!(c, '·' | '\u{2022}' | '\u{2027}');
    let end = line[start..].find(|c| !inside(c)).map_or(line.len(), |length| start + length);
    start + line[start..end].trim_end_matches(['·', '\u{2022}', '\u{2027}']).len()
}

fn number_end(line: &str, start: usize) -> usize {
    let bytes = line.as_bytes();
    let mut end = start;
    while end < bytes.len() {
        let joins = matches!(bytes[end], b'.' | b',') && bytes.get(end + 1).is_some_and(u8::is_ascii_digit);
        if !bytes[end].is_ascii_digit() && !joins {
            break;
        }
        end += 1;
    }
    end
}

fn is_mark(c: char) -> bool {
    (c.is_ascii_punctuation() && !matches!(c, '<' | '>'))
        || matches!(
            c,
            '€' | '«'
                | '»'
                | '“'
                | '”'
                | '„'
                | '‘'
                | '’'
                | '´'
                | '…'
                | '¿'
                | '¡'
                | '·'
                | '•'
                | '–'
                | '—'
                | '−'
                | 'ʼ'
        )
}

/// Neighbouring signs are one piece, with the joiners that tie the parts of an emoji.
fn sign_end(line: &str, start: usize) -> usize {
    let inside = |c: char| is_invisible(c) || !(c.is_whitespace() || is_letter(c) || is_mark(c));
    line[start..].find(|c| !inside(c)).map_or(line.len(), |length| start + length)
}

/// Joiners, variation selectors, marks of direction and the byte-order mark.
fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{fe0e}' | '\u{fe0f}' | '\u{feff}')
}
