//! Amounts as people write them, and as spreadsheets give them: « 1.250,50 », « 1,250.50 », « 2.625 », `2.6250`.
//!
//! Promises: a mark with three figures behind it, and one to three before it, parts thousands; any other last mark
//! parts the decimals. What is beyond hundredths is rounded, halves away from nothing. What could be neither is none.

/// Above any amount; what is longer is no number that somebody typed.
const LENGTH_MAX: usize = 24;

/// A number without sign, in hundredths.
pub fn read(text: &str) -> Option<i64> {
    let is_figure_or_mark = |b: u8| b.is_ascii_digit() || b == b'.' || b == b',';
    if text.is_empty() || text.len() > LENGTH_MAX || !text.bytes().all(is_figure_or_mark) {
        return None;
    }
    let (units, decimals) = parts(text)?;
    let units: i64 = units.replace(['.', ','], "").parse().ok()?;
    let mut figures = decimals.bytes().map(|b| i64::from(b - b'0')).chain(std::iter::repeat(0));
    let mut figure = || figures.next().unwrap_or(0);
    let (tenths, rest, beyond) = (figure(), figure(), figure());
    units.checked_mul(100)?.checked_add(tenths * 10 + rest + i64::from(beyond >= 5))
}

/// Whether the only mark of a number parts its thousands: « 2.625 », « 120,000 ».
pub fn are_thousands(text: &str) -> bool {
    text.contains(['.', ',']) && is_grouped(text)
}

/// What is before the decimals, and the decimals.
fn parts(text: &str) -> Option<(&str, &str)> {
    if is_grouped(text) {
        return Some((text, ""));
    }
    let at = text.rfind(['.', ','])?;
    let (units, decimals) = (&text[..at], &text[at + 1..]);
    let is_other_mark = !units.contains(&text[at..=at]);
    (!decimals.is_empty() && is_other_mark && is_grouped(units)).then_some((units, decimals))
}

/// Figures alone, or groups of three with the same mark between them.
fn is_grouped(text: &str) -> bool {
    let Some(at) = text.find(['.', ',']) else { return !text.is_empty() };
    let mut groups = text.split(&text[at..=at]);
    let is_first = groups.next().is_some_and(|first| (1..=3).contains(&first.len()) && !first.starts_with('0'));
    is_first && groups.all(|group| group.len() == 3 && group.bytes().all(|b| b.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_in_every_way_of_writing_them() {
        for (text, hundredths) in [
            ("300", 30_000),
            ("1.250,50", 125_050),
            ("1,250.50", 125_050),
            ("1250.5", 125_050),
            ("2.625", 262_500),
            ("1.513.105", 151_310_500),
            ("0,5", 50),
            ("0.125", 13),
            ("2.6250", 263),
            ("1513.105", 151_311),
            ("1.250,505", 125_051),
            ("0,333333333333333", 33),
            ("120,000", 12_000_000),
        ] {
            assert_eq!(read(text), Some(hundredths), "{text}");
        }
        for text in ["", "12.34.56", "10,", ",5", "1.2345.678", "1..2", "-3", "9999999999999999999", "x"] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn thousands_are_told_from_decimals() {
        assert!(["2.625", "120,000", "1.513.105"].iter().all(|text| are_thousands(text)));
        assert!(["1513.105", "0.125", "2.6250", "2.5", "300"].iter().all(|text| !are_thousands(text)));
    }
}
