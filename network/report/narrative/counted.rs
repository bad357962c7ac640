//! A count with its noun: « una assemblea », « dues assemblees », « 11 assessoraments », « cap reunió ».
//!
//! Up to ten in words, with the gender of the noun (`report-noun-…-gender`: f or m); beyond, figures, as a report
//! that is read for its figures wants them.

use platform::Words;
use platform::words::grammar::Gender;

const LAST_IN_WORDS: i64 = 10;

/// The count of a noun in the language of `words`.
pub fn counted(words: Words, noun: &str, count: i64) -> String {
    let gender =
        if words.t(&format!("report-noun-{noun}-gender")) == "f" { Gender::Feminine } else { Gender::Masculine };
    let written = if (0..=LAST_IN_WORDS).contains(&count) {
        words.language.in_words(count, gender)
    } else {
        words.language.number(count)
    };
    words.ta(&format!("report-noun-{noun}"), &[("n", count.into()), ("count", written.into())])
}
