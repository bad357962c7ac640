//! What changed between two wordings, word by word, for people who read them side by side.
//!
//! Promises: the pieces of a side, put together, are that side as it was; only words differ, never halves of words.

use similar::{Algorithm, ChangeTag, TextDiff};

/// A stretch of a wording: both sides have it, or only this one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    pub text: String,
    pub own: bool,
}

/// Two wordings of one thing, each in pieces.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    pub before: Vec<Piece>,
    pub after: Vec<Piece>,
}

impl Difference {
    pub fn of(before: &str, after: &str) -> Self {
        let diff = TextDiff::configure().algorithm(Algorithm::Patience).diff_unicode_words(before, after);
        let mut found = Self { before: Vec::new(), after: Vec::new() };
        for change in diff.iter_all_changes() {
            let text = change.value();
            if change.tag() != ChangeTag::Insert {
                put(&mut found.before, text, change.tag() == ChangeTag::Delete);
            }
            if change.tag() != ChangeTag::Delete {
                put(&mut found.after, text, change.tag() == ChangeTag::Insert);
            }
        }
        join_over_spaces(&mut found.before);
        join_over_spaces(&mut found.after);
        found
    }

    pub fn is_none(&self) -> bool {
        self.before.iter().chain(&self.after).all(|piece| !piece.own)
    }
}

fn put(side: &mut Vec<Piece>, text: &str, own: bool) {
    match side.last_mut().filter(|last| last.own == own) {
        Some(last) => last.text.push_str(text),
        None => side.push(Piece { text: text.to_owned(), own }),
    }
}

/// « un altre », both words new with an old space between, is one change and not two.
fn join_over_spaces(side: &mut Vec<Piece>) {
    let mut at = 1;
    while at + 1 < side.len() {
        let between = !side[at].own && side[at].text.chars().all(char::is_whitespace);
        if between && side[at - 1].own && side[at + 1].own {
            let rest: String = side.drain(at..=at + 1).map(|piece| piece.text).collect();
            side[at - 1].text.push_str(&rest);
        } else {
            at += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(side: &[Piece]) -> String {
        side.iter().map(|p| if p.own { format!("[{}]", p.text) } else { p.text.clone() }).collect()
    }

    #[test]
    fn the_words_that_differ_are_marked_on_their_side() {
        let found = Difference::of(
            "Fer assemblees ordinàries híbrides al març o abril i al setembre",
            "Fer assemblees ordinàries híbrides al març o abril i a l’octubre o novembre",
        );
        assert_eq!(shown(&found.before), "Fer assemblees ordinàries híbrides al març o abril i [al setembre]");
        assert_eq!(
            shown(&found.after),
            "Fer assemblees ordinàries híbrides al març o abril i [a l’octubre o novembre]"
        );
    }

    #[test]
    fn each_side_is_as_it_was_and_equal_wordings_have_no_difference() {
        for (before, after) in [("", ""), ("", "Nou de trinca"), ("col·lectiu\nsegona línia", "col·lectiva\n\nsegona")]
        {
            let found = Difference::of(before, after);
            let whole = |side: &[Piece]| side.iter().map(|p| p.text.as_str()).collect::<String>();
            assert_eq!((whole(&found.before).as_str(), whole(&found.after).as_str()), (before, after));
            assert_eq!(found.is_none(), before == after);
        }
    }
}
