//! How a figure is called and written in the reader's language.

use platform::Words;
use platform::words::grammar::sentence_start;

use crate::facts::Figure;

/// « Assessoraments »: the name of a figure, in the number of its value.
pub fn figure_label(words: Words, figure: &Figure) -> String {
    figure_name(words, figure.word(), figure.value)
}

/// The same for the word of a figure and a value of it.
pub fn figure_name(words: Words, word: &str, value: i64) -> String {
    sentence_start(&words.tn(&format!("report-figure-{word}"), value))
}

/// « 11 »; « 12 h 30 min » for time.
pub fn figure_value(words: Words, figure: &Figure) -> String {
    value(words, figure.word(), figure.value)
}

/// A value as a figure of this word writes it.
pub fn value(words: Words, word: &str, value: i64) -> String {
    if word == "support_minutes" { words.language.time_spent(value) } else { words.language.number(value) }
}
