//! The text of a section as it is typed: paragraphs parted by an empty line, lists of lines that begin with a hyphen.
//! No mark in it means anything else.

/// The most characters that a section's text may have.
pub const TEXT_MAX: usize = 12_000;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    Paragraph(String),
    List(Vec<String>),
}

/// What was typed, in pieces.
pub fn pieces(text: &str) -> Vec<Piece> {
    let mut found: Vec<Piece> = Vec::new();
    let mut open = false;
    for line in text.lines().map(str::trim) {
        let item = ["-", "•", "*"]
            .iter()
            .find_map(|mark| line.strip_prefix(mark).filter(|rest| rest.is_empty() || rest.starts_with(' ')));
        let item = item.map(str::trim);
        match (item, found.last_mut()) {
            (Some(""), _) => {}
            (Some(item), Some(Piece::List(items))) if open => items.push(item.to_owned()),
            (Some(item), _) => found.push(Piece::List(vec![item.to_owned()])),
            (None, _) if line.is_empty() => {}
            (None, Some(Piece::Paragraph(before))) if open => {
                before.push(' ');
                before.push_str(line);
            }
            (None, _) => found.push(Piece::Paragraph(line.to_owned())),
        }
        open = !line.is_empty();
    }
    found
}

/// As it is kept: one kind of line end, no white at the edges, curly apostrophes.
pub fn tidy(text: &str) -> String {
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    platform::words::grammar::curly(lines.join("\n").trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_and_lists_are_told_apart() {
        let paragraph = |t: &str| Piece::Paragraph(t.into());
        let list = |items: &[&str]| Piece::List(items.iter().map(|i| (*i).into()).collect());
        for (typed, expected) in [
            ("", vec![]),
            ("Un paràgraf\nen dues línies.", vec![paragraph("Un paràgraf en dues línies.")]),
            ("Un.\n\nDos.", vec![paragraph("Un."), paragraph("Dos.")]),
            ("Som:\n- a\n- b\n\nI prou.", vec![paragraph("Som:"), list(&["a", "b"]), paragraph("I prou.")]),
            ("- a\n\n- b", vec![list(&["a"]), list(&["b"])]),
            ("- a\r\n-\r\n* c\r\nfi", vec![list(&["a", "c"]), paragraph("fi")]),
            ("-3 graus\n<b>res</b>", vec![paragraph("-3 graus <b>res</b>")]),
        ] {
            assert_eq!(pieces(typed), expected, "{typed:?}");
        }
        assert_eq!(tidy("  l'any  \r\n\r\n- d'or \n\n"), "l’any\n\n- d’or");
    }
}
