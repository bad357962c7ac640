//! Texts that people typed, without what neither a calendar nor XML can carry: control characters, and the many ways
//! to end a line. What remains is escaped by whoever writes it.

/// Of one line.
pub(crate) fn line(text: &str) -> String {
    lines(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Of one line or several, each ended by one `\n`.
pub(crate) fn lines(text: &str) -> String {
    let ended = text.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}'], "\n");
    ended.chars().filter(|c| *c == '\n' || !(c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}'))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_end_in_one_way_and_nothing_invisible_stays() {
        assert_eq!(lines("a\r\nb\rc\u{2028}d\u{0}\u{7}\u{ffff}"), "a\nb\nc\nd");
        assert_eq!(line(" Acta;\r\n\tl’ESS, « 100 % » 🧵 "), "Acta; l’ESS, « 100 % » 🧵");
    }
}
