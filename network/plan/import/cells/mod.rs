//! What a cell says, read alone: lists, words of a vocabulary, times, money, marks. Pure.

pub mod list;
pub mod money;
pub mod when;

use platform::words::fold::fold;

/// An X, a tick, a yes: what people put into a box.
pub fn is_mark(cell: &str) -> bool {
    const MARKS: [&str; 21] = [
        "x",
        "xx",
        "•",
        "·",
        "✓",
        "✔",
        "☑",
        "☒",
        "■",
        "●",
        "1",
        "si",
        "sí",
        "yes",
        "s",
        "y",
        "ok",
        "true",
        "cert",
        "cierto",
        "verdadero",
    ];
    let folded = fold(cell);
    MARKS.contains(&folded.as_str()) || MARKS.contains(&cell.trim())
}

/// A no: what people put into a box that is not meant.
pub fn is_no(cell: &str) -> bool {
    ["", "no", "n", "0", "-", "–", "—", "false", "fals", "falso"].contains(&fold(cell).as_str())
}

/// The number of an action as plans have it: « 3. » is 3, « Acció 3.1 » is 3.1. Nothing when it is none.
pub fn number(cell: &str) -> Option<String> {
    let bare = cell.trim().trim_end_matches(['.', ')', ':', 'º', '-']).trim();
    let bare = match bare.rsplit_once(char::is_whitespace) {
        Some((word, number)) if word.chars().all(|c| c.is_alphabetic() || c == '.') => number,
        Some(_) => return None,
        None => bare,
    };
    let is_sound = bare.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-'))
        && bare.chars().any(|c| c.is_ascii_digit())
        && bare.len() <= crate::action::NUMBER_MAX;
    (is_sound && !is_day(bare)).then(|| bare.to_owned())
}

/// « 2026-03-01 », « 1.3.2026 »: what a spreadsheet makes of « 1.3 ».
fn is_day(bare: &str) -> bool {
    let parts: Vec<&str> = bare.split(['-', '.']).collect();
    let [first, middle, last] = parts.as_slice() else { return false };
    let is_figures = parts.iter().all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()));
    is_figures && middle.len() <= 2 && (first.len() == 4 || last.len() == 4)
}

/// The number that this one is within: 3 of « 3.1 ».
pub fn number_above(number: &str) -> Option<&str> {
    number.rsplit_once('.').map(|(above, _)| above).filter(|above| !above.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_people_write_them() {
        for (cell, read) in [
            ("3", Some("3")),
            (" 3. ", Some("3")),
            ("Acció 3.1", Some("3.1")),
            ("28.1.2", Some("28.1.2")),
            ("A-4", Some("A-4")),
        ] {
            assert_eq!(number(cell).as_deref(), read, "{cell}");
        }
        for cell in ["", "Crear un grup", "tres", "3 o 4 jornades", "1/2", "2026-03-01", "1.3.2026"] {
            assert_eq!(number(cell), None, "{cell}");
        }
        assert_eq!((number_above("28.1.2"), number_above("3")), (Some("28.1"), None));
    }
}
