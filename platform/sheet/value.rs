//! Values as a cell shows them in text, the same whichever program kept them.
//!
//! Promises: days as `2024-05-15`, moments as `2024-05-15T09:30`, months that show no day as `2024-05`; numbers with a
//! point and fifteen digits, which nobody can take for thousands.

use std::borrow::Cow;

use super::{Cell, Kind, SheetProblem, hundredths};
use crate::words::dates::Precision;

/// Fifteen digits, as spreadsheet programs show: 0.1 + 0.2 is 0.3. Where a person would mean thousands, as with 2.625,
/// a nought more says that these are decimals, also where the kind of the cell is not known any more.
pub(super) fn number_text(number: f64) -> String {
    let text = format!("{number:.14e}").parse().unwrap_or(number).to_string();
    if hundredths::are_thousands(text.trim_start_matches('-')) { format!("{text}0") } else { text }
}

/// A date as it is shown: « mar-26 », typed as a month, is kept as a day that nobody said.
pub(super) fn dated(mut text: String, shown: Option<Precision>) -> String {
    match shown {
        Some(Precision::Year) => text.truncate("2026".len()),
        Some(Precision::Month) => text.truncate("2026-03".len()),
        Some(Precision::Quarter | Precision::Half) => {
            let month: u8 = text.get(5..7).and_then(|month| month.parse().ok()).unwrap_or(1);
            text = format!("{}-T{}", &text[..4], (month.saturating_sub(1)) / 3 + 1);
        }
        Some(Precision::Day) | None => {}
    }
    text
}

/// How much of a date the code of a number's format shows: « mmm-yy » a month. None when it shows the day, or the hour.
pub(super) fn shown_by(format: &str) -> Option<Precision> {
    let first = format.split(';').next().unwrap_or_default();
    let (mut year, mut month, mut letters) = (false, false, first.chars());
    while let Some(letter) = letters.next() {
        match letter.to_ascii_lowercase() {
            'd' | 'h' | 's' => return None,
            'm' => month = true,
            'y' | 'e' => year = true,
            // What is written as it is, and what is no part of the date.
            '"' => letters.by_ref().take_while(|c| *c != '"').for_each(drop),
            '[' => letters.by_ref().take_while(|c| *c != ']').for_each(drop),
            '\\' | '_' | '*' => drop(letters.next()),
            _ => {}
        }
    }
    match (month, year) {
        (true, _) => Some(Precision::Month),
        (false, true) => Some(Precision::Year),
        (false, false) => None,
    }
}

/// A moment without the seconds, and a day without the hour, when these are nothing.
pub(super) fn iso_text(text: &str) -> String {
    let Some((date, clock)) = text.split_once('T') else { return text.to_owned() };
    let whole = clock.split('.').next().unwrap_or(clock);
    match whole.strip_suffix(":00").filter(|minutes| minutes.len() == 5).unwrap_or(whole) {
        "00:00" => date.to_owned(),
        clock => format!("{date}T{clock}"),
    }
}

/// Hours and minutes; hours do not wrap at 24.
pub(super) fn duration_text(days: f64) -> String {
    let minutes = (days.abs() * 24.0 * 60.0).round();
    let sign = if days < 0.0 && minutes > 0.0 { "-" } else { "" };
    format!("{sign}{}:{:02}", (minutes / 60.0).floor(), minutes % 60.0)
}

/// The value of a cell of an open document as its attributes give it.
#[derive(Debug, Default)]
pub(super) struct Typed {
    kind: Option<String>,
    value: Option<String>,
    string: Option<String>,
    is_formula: bool,
    is_error: bool,
    /// How much of a date is shown, when it is not the day.
    pub shown: Option<Precision>,
}

impl Typed {
    pub fn is_formula(&self) -> bool {
        self.is_formula
    }

    /// By its name with prefix: two programs' own types have the same name without it.
    pub fn attribute(&mut self, name: &str, value: Cow<str>) {
        match name {
            "office:value-type" => self.kind = Some(value.into_owned()),
            "office:value" | "office:date-value" | "office:time-value" | "office:boolean-value" => {
                self.value = Some(value.into_owned());
            }
            "office:string-value" => self.string = Some(value.into_owned()),
            "table:formula" => self.is_formula = true,
            "calcext:value-type" => self.is_error = *value == *"error",
            _ => {}
        }
    }

    /// With the text that the cell shows, in the row of that number.
    pub fn into_cell(self, shown: String, row: usize) -> Result<Cell, SheetProblem> {
        let computed = self.is_formula;
        if self.is_error {
            return Ok(Cell { text: shown, kind: Kind::Error, computed });
        }
        let value = self.value.as_deref().unwrap_or("").trim();
        let odd = || SheetProblem::OddValue { row, value: value.chars().take(40).collect() };
        let (text, kind) = match self.kind.as_deref() {
            Some("float" | "percentage" | "currency") => {
                let number = value.parse::<f64>().ok().filter(|number| number.is_finite()).ok_or_else(odd)?;
                (number_text(number), Kind::Number)
            }
            Some("date") if value.starts_with(|c: char| c.is_ascii_digit()) => {
                (dated(iso_text(value), self.shown), Kind::Date)
            }
            Some("time") => (clock_text(value).ok_or_else(odd)?, Kind::Duration),
            Some("date") => return Err(odd()),
            Some("boolean") => (value.to_owned(), Kind::Truth),
            Some(_) if shown.is_empty() => (self.string.unwrap_or_default(), Kind::Text),
            Some(_) => (shown, Kind::Text),
            None => return Ok(Cell { computed, ..Cell::of_text(shown) }),
        };
        // An empty text is a result too.
        Ok(Cell { text, kind, computed })
    }
}

/// `PT09H30M00S` as hours and minutes.
fn clock_text(value: &str) -> Option<String> {
    let rest = value.strip_prefix('-').unwrap_or(value).strip_prefix("PT")?;
    let (mut minutes, mut digits) = (0.0, String::new());
    for letter in rest.chars() {
        let of = match letter {
            'H' => 60.0,
            'M' => 1.0,
            'S' => 1.0 / 60.0,
            _ => {
                digits.push(letter);
                continue;
            }
        };
        minutes += digits.replace(',', ".").parse::<f64>().ok().filter(|number| number.is_finite())? * of;
        digits.clear();
    }
    let text = duration_text(minutes / (24.0 * 60.0));
    let padded = if text.len() == 4 { format!("0{text}") } else { text };
    Some(if value.starts_with('-') { format!("-{padded}") } else { padded })
}
