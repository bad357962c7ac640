//! Hours, people and money as people type them in their own fields: « 1,5 », « 1 h 30 », « 90 min », « 1.250,50 € ».

use platform::sheet::hundredths;

/// Minutes. A plain number is hours.
pub(crate) fn minutes(typed: &str) -> Option<i64> {
    let text = typed.to_lowercase().replace(['\u{a0}', '\u{202f}'], " ");
    let text = text.trim();
    let negative = text.starts_with(['-', '−']);
    let text = text.trim_start_matches(['-', '−', '+']).trim();
    let total = clock(text).or_else(|| units(text))?;
    Some(if negative { -total } else { total })
}

/// « 1:30 ».
fn clock(text: &str) -> Option<i64> {
    let (hours, minutes) = text.trim_end_matches(['h', ' ']).split_once(':')?;
    let minutes: i64 = minutes.trim().parse().ok().filter(|m| (0..60).contains(m))?;
    Some(hours.trim().parse::<i64>().ok()? * 60 + minutes)
}

/// « 1,5 », « 2 h », « 1 h 30 », « 1h30min », « 90 min », « dues hores » is not read.
fn units(text: &str) -> Option<i64> {
    let (first, rest) = number(text)?;
    let (word, rest) = word(rest);
    match word.as_str() {
        "" if rest.is_empty() => Some(of_hours(first, has_two_decimals(text))),
        "h" | "hora" | "hores" | "horas" | "hour" | "hours" => {
            let whole = of_hours(first, has_two_decimals(text));
            if rest.is_empty() {
                return Some(whole);
            }
            let rest = rest.trim_start_matches(['i', 'y']).trim();
            let (more, rest) = number(rest)?;
            let unit = self::word(rest).0;
            (unit.is_empty() || unit.starts_with("min")).then(|| whole + more / 100)
        }
        minutes if minutes == "m" || minutes.starts_with("min") => rest.is_empty().then_some((first + 50) / 100),
        _ => None,
    }
}

/// Minutes of hundredths of an hour. Two decimals are either hundredths or minutes: « 1,30 » is an hour and a half, as
/// nobody counts in thirtieths; « 1,25 » and « 1,75 » are quarters.
pub(crate) fn of_hours(hundredths: i64, two_decimals: bool) -> i64 {
    let (hours, rest) = (hundredths / 100, hundredths % 100);
    if two_decimals && rest < 60 && rest % 25 != 0 { hours * 60 + rest } else { (hundredths * 60 + 50) / 100 }
}

fn has_two_decimals(text: &str) -> bool {
    let figures = text.split(|c: char| !c.is_ascii_digit() && c != ',' && c != '.').next().unwrap_or_default();
    figures.rsplit_once([',', '.']).is_some_and(|(_, decimals)| decimals.len() == 2)
}

/// A number at the beginning, in hundredths, and what follows it.
fn number(text: &str) -> Option<(i64, &str)> {
    let end = text.find(|c: char| !c.is_ascii_digit() && c != ',' && c != '.').unwrap_or(text.len());
    let value = hundredths::read(&text[..end])?;
    Some((value, text[end..].trim()))
}

fn word(text: &str) -> (String, &str) {
    let end = text.find(|c: char| !c.is_alphabetic()).unwrap_or(text.len());
    (text[..end].to_owned(), text[end..].trim_start_matches('.').trim())
}

/// Cents: « 1.250,50 € », « 1250.5 », « 300 ».
pub(crate) fn cents(typed: &str) -> Option<i64> {
    let text: String = typed.chars().filter(|c| !c.is_whitespace()).collect();
    let text = text.to_lowercase();
    let text = text.trim_end_matches("euros").trim_end_matches("eur").replace('€', "");
    let digits = text.strip_prefix(['-', '−']);
    let value = hundredths::read(digits.unwrap_or(&text))?;
    Some(if digits.is_some() { -value } else { value })
}

/// A whole number: « 58 », « 1.200 ».
pub(crate) fn whole(typed: &str) -> Option<i64> {
    let text: String = typed.chars().filter(|c| !c.is_whitespace()).collect();
    let digits = text.strip_prefix(['-', '−']);
    let value = hundredths::read(digits.unwrap_or(&text)).filter(|v| v % 100 == 0)? / 100;
    Some(if digits.is_some() { -value } else { value })
}

/// Minutes as they are typed again: « 1,5 », « 2 », « 0:50 » when tenths would not be exact.
pub(crate) fn typed_minutes(minutes: i64) -> String {
    match minutes % 60 {
        0 => (minutes / 60).to_string(),
        15 | 30 | 45 => platform::words::Language::Catalan.quantity(minutes * 100 / 60, 2),
        rest => format!("{}:{rest:02}", minutes / 60),
    }
}

/// Cents as they are typed again: « 1250,50 ».
pub(crate) fn typed_cents(cents: i64) -> String {
    if cents % 100 == 0 { (cents / 100).to_string() } else { format!("{},{:02}", cents / 100, cents % 100) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_are_read_as_people_type_them() {
        for (typed, minutes) in [
            ("2", Some(120)),
            ("1,5", Some(90)),
            ("1.5", Some(90)),
            ("0,25", Some(15)),
            ("1.30", Some(90)),
            ("1,30 h", Some(90)),
            ("1,3", Some(78)),
            ("2.45", Some(165)),
            ("1,75", Some(105)),
            ("2.6250", Some(158)),
            ("2 h", Some(120)),
            ("2h", Some(120)),
            ("1 h 30", Some(90)),
            ("1h30", Some(90)),
            ("1 h i 15 min", Some(75)),
            ("1:30", Some(90)),
            ("1:30 h", Some(90)),
            ("90 min", Some(90)),
            ("90 minuts", Some(90)),
            ("3 hores", Some(180)),
            ("-2", Some(-120)),
            ("1:75", None),
            ("dues", None),
            ("2 dies", None),
            ("2 h tarda", None),
            ("", None),
        ] {
            assert_eq!(super::minutes(typed), minutes, "{typed}");
        }
    }

    #[test]
    fn money_and_people_are_read_with_points_and_commas() {
        for (typed, read) in [
            ("1.250,50 €", Some(125_050)),
            ("1250.5", Some(125_050)),
            ("300", Some(30_000)),
            ("1.250", Some(125_000)),
            ("0,5", Some(50)),
            ("2.625", Some(262_500)),
            ("2.6250", Some(263)),
            ("1513.105", Some(151_311)),
            ("-1513.105", Some(-151_311)),
            ("-10", Some(-1000)),
            ("12.34.56", None),
            ("gratis", None),
            ("10,", None),
        ] {
            assert_eq!(cents(typed), read, "{typed}");
        }
        for (typed, read) in [("58", Some(58)), ("1.200", Some(1200)), ("2,5", None), ("-3", Some(-3)), ("molts", None)]
        {
            assert_eq!(whole(typed), read, "{typed}");
        }
    }

    #[test]
    fn what_was_typed_comes_back_and_means_the_same() {
        for minutes in [15, 50, 60, 90, 120, 1440] {
            assert_eq!(super::minutes(&typed_minutes(minutes)), Some(minutes));
        }
        for cents in [0, 50, 30_000, 125_050] {
            assert_eq!(super::cents(&typed_cents(cents)), Some(cents));
        }
    }
}
