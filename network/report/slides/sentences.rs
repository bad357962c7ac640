//! The first words of a text: a sentence or two, and the first lines of its list.

use crate::narrative::text::Piece;

/// About three lines on a slide.
const LETTERS: usize = 230;

/// The opening of a text: sentences of its first paragraph as long as they fit, at least one, and so many lines of its
/// first list.
pub fn opening(pieces: &[Piece], bullets: usize) -> Vec<Piece> {
    let first = pieces.iter().find_map(|p| if let Piece::Paragraph(text) = p { Some(text) } else { None });
    let list = pieces.iter().find_map(|p| if let Piece::List(items) = p { Some(items) } else { None });
    let list = list.map(|items| Piece::List(items.iter().take(bullets).cloned().collect())).filter(|_| bullets > 0);
    first.map(|text| Piece::Paragraph(sentences(text))).into_iter().chain(list).collect()
}

fn sentences(text: &str) -> String {
    let mut end = 0;
    for (at, _) in text.match_indices(". ") {
        // An initial or « núm. 3 » ends no sentence: the next begins with a capital or a quotation mark.
        let begins = text[at + 2..].chars().next().is_some_and(|c| c.is_uppercase() || matches!(c, '«' | '“' | '('));
        let after_a_word = text[..at].chars().next_back().is_some_and(|c| !c.is_uppercase());
        if !begins || !after_a_word {
            continue;
        }
        if end > 0 && text[..at].chars().count() > LETTERS {
            return text[..end].to_owned();
        }
        end = at + 1;
    }
    if end > 0 && text.chars().count() > LETTERS { text[..end].to_owned() } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_is_never_cut() {
        let long = format!("Primera frase. Segona {}. Tercera.", "paraula ".repeat(40).trim());
        assert_eq!(sentences(&long), "Primera frase.");
        assert_eq!(sentences("Una. Dues. Tres."), "Una. Dues. Tres.");
        let one = "paraula ".repeat(80);
        assert_eq!(sentences(&one), one, "one sentence stays whole, however long");
        assert_eq!(sentences("El núm. 3 i J. Vila hi van ser."), "El núm. 3 i J. Vila hi van ser.");
    }

    #[test]
    fn a_list_is_shortened_and_a_text_without_paragraph_has_none() {
        let list = Piece::List(vec!["a".into(), "b".into(), "c".into()]);
        assert_eq!(opening(std::slice::from_ref(&list), 2), [Piece::List(vec!["a".into(), "b".into()])]);
        assert_eq!(opening(&[Piece::Paragraph("Sí.".into()), list], 0), [Piece::Paragraph("Sí.".into())]);
    }
}
