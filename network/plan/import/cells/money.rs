//! Amounts of money in a cell, in cents: « 1.200,50 € », « 3000 euros », « 1,200.50 ».

use platform::sheet::hundredths;

const CENTS_MAX: i64 = 100_000_000_000;

/// The amount of a cell that is nothing else.
pub fn amount(cell: &str) -> Option<i64> {
    let lower = cell.trim().to_lowercase();
    let bare = lower.trim_start_matches('€').trim_end_matches(['€', '.']).trim();
    let bare = ["euros", "euro", "eur"].iter().find_map(|word| bare.strip_suffix(word)).unwrap_or(bare);
    let digits: String = bare.chars().filter(|c| !c.is_whitespace() && !matches!(c, '\u{a0}' | '\'')).collect();
    hundredths::read(&digits).filter(|cents| *cents <= CENTS_MAX)
}

/// « Conveni: 3.000 € », « Conveni (3.000 €) »: the words and the amount.
pub fn with_amount(piece: &str) -> (&str, Option<i64>) {
    let piece = piece.trim();
    let inside = piece.strip_suffix(')').and_then(|p| p.rsplit_once('('));
    let after = piece.rsplit_once(':');
    for (name, tail) in inside.into_iter().chain(after) {
        if let Some(cents) = amount(tail) {
            return (name.trim(), Some(cents));
        }
    }
    (piece, None)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_in_the_two_ways_of_writing_them() {
        for (cell, cents) in [
            ("1.200,50 €", 120_050),
            ("1,200.50", 120_050),
            ("3000 euros", 300_000),
            ("3.000", 300_000),
            ("€ 12,5", 1250),
            ("1 500 €", 150_000),
            ("2.625", 262_500),
            ("2.6250", 263),
            ("1513.105", 151_311),
            ("0.125", 13),
        ] {
            assert_eq!(amount(cell), Some(cents), "{cell}");
        }
        for cell in ["", "x", "tres mil", "-5", "12.34.56", "999999999999999999"] {
            assert_eq!(amount(cell), None, "{cell}");
        }
        assert_eq!(with_amount("Conveni: 3.000 €"), ("Conveni", Some(300_000)));
        assert_eq!(with_amount("Conveni (3.000 €)"), ("Conveni", Some(300_000)));
        assert_eq!(with_amount("Conveni (Generalitat)"), ("Conveni (Generalitat)", None));
    }
}
