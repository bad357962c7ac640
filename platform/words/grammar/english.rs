//! English: prepositions before place names and nouns, numerals and ordinals.
//!
//! Promises: place names stay as their own language writes them, with their article («of El Prat
//! de Llobregat»), only with curly apostrophes.

use super::curly;

/// «of Vic».
pub fn of(name: &str) -> String {
    format!("of {}", curly(name))
}

/// «in Vic».
pub fn in_place(name: &str) -> String {
    format!("in {}", curly(name))
}

/// «to Vic».
pub fn to(name: &str) -> String {
    format!("to {}", curly(name))
}

/// «the plan».
pub fn the(word: &str) -> String {
    format!("the {}", curly(word))
}

const UNITS: [&str; 20] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];
const TENS: [&str; 10] = ["", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/// A number up to 999: «twenty-one», «two hundred and five».
pub(super) fn numeral(number: u16) -> String {
    let (tens, unit) = (usize::from(number / 10 % 10), usize::from(number % 10));
    match number {
        0..=19 => UNITS[usize::from(number)].to_owned(),
        20..=99 if unit == 0 => TENS[tens].to_owned(),
        20..=99 => format!("{}-{}", TENS[tens], UNITS[unit]),
        _ if number.is_multiple_of(100) => format!("{} hundred", UNITS[usize::from(number / 100)]),
        _ => format!("{} hundred and {}", UNITS[usize::from(number / 100)], numeral(number % 100)),
    }
}

const ORDINALS: [&str; 20] = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
];

/// «first» to «twentieth»; nothing beyond.
pub(super) fn ordinal(place: u32) -> Option<String> {
    let at = usize::try_from(place).ok()?.checked_sub(1)?;
    ORDINALS.get(at).map(|&word| word.to_owned())
}

/// «1st», «12th», «23rd».
pub(super) fn ordinal_short(place: u32) -> String {
    let ending = match (place % 10, place % 100) {
        (_, 11..=13) => "th",
        (1, _) => "st",
        (2, _) => "nd",
        (3, _) => "rd",
        _ => "th",
    };
    format!("{place}{ending}")
}
