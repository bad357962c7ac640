//! What a table leaves open and a person answers: which word is meant, what a merged or a shifted cell says, which
//! numbering a column follows. Nothing is carried out while one that matters has no answer.
//!
//! Promises: a question has the same key as long as it is about the same thing, and no other question has it. What a
//! word of a vocabulary or the name of a body means serves the next table with the same headings; what was said of
//! rows, of cells and of actions of a plan serves its own table alone.

use platform::ids;
use platform::words::fold::fold;

use super::fields;

pub use imports::{Answers, IS, Offered, Question};

pub const ADD: &str = "add";
pub const LEAVE: &str = "leave";
pub const YES: &str = "yes";
pub const NO: &str = "no";
const WORD: &str = "word-";

/// A key for a question about words.
pub fn key(about: &str, words: &str) -> String {
    format!("{about}-{}", &ids::digest(&fold(words))[..12])
}

/// Whether actions that the table does not have are cancelled: who agreed to these said nothing of others.
pub fn missing_key(numbers: &[&str]) -> String {
    key("missing", &numbers.join("; "))
}

/// What an unknown word of a column means.
pub fn word_key(field: &str, typed: &str) -> String {
    key(&format!("{WORD}{field}"), typed)
}

/// The answers that say no more than what a word of the network means, whatever the table and its plan: lines are
/// those of one plan.
pub fn lasting(answers: &Answers) -> Answers {
    let is_of_network = |key: &str| {
        key.strip_prefix(WORD)
            .is_some_and(|rest| [fields::STRATEGIC_LINES, fields::ACTION_LINES].iter().all(|f| !rest.starts_with(f)))
    };
    let lasts = |(key, answer): &(&String, &String)| is_of_network(key) && answer.starts_with(IS);
    answers.iter().filter(lasts).map(|(key, answer)| (key.clone(), answer.clone())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_a_word_means_outlasts_its_table() {
        let said = |key: String, answer: &str| (key, answer.to_owned());
        let theme = said(word_key(fields::THEMES, "Feminisme"), "is:feminisms");
        let all: Answers = [
            theme.clone(),
            said(word_key(fields::THEMES, "Aigua"), LEAVE),
            said(word_key(fields::ACTION_LINES, "LA99"), "is:LA9"),
            said(key("missing", "1; 2"), YES),
            said("merged-area".to_owned(), YES),
            said("shift-3-0123456789ab".to_owned(), YES),
            said("unnumbered".to_owned(), YES),
        ]
        .into();
        assert_eq!(lasting(&all), [theme].into());
    }
}
