//! The words for dates: months, weekdays, and the words people type, folded, in the three
//! languages at once, for nobody changes language to type a date.
//!
//! Promises: what is read here never depends on the language of the screen.

use jiff::civil::Weekday;

use crate::words::{fold::fold, grammar::Language};

pub const MONTHS: [[&str; 3]; 12] = [
    ["gener", "enero", "January"],
    ["febrer", "febrero", "February"],
    ["març", "marzo", "March"],
    ["abril", "abril", "April"],
    ["maig", "mayo", "May"],
    ["juny", "junio", "June"],
    ["juliol", "julio", "July"],
    ["agost", "agosto", "August"],
    ["setembre", "septiembre", "September"],
    ["octubre", "octubre", "October"],
    ["novembre", "noviembre", "November"],
    ["desembre", "diciembre", "December"],
];

pub const WEEKDAYS: [[&str; 3]; 7] = [
    ["dilluns", "lunes", "Monday"],
    ["dimarts", "martes", "Tuesday"],
    ["dimecres", "miércoles", "Wednesday"],
    ["dijous", "jueves", "Thursday"],
    ["divendres", "viernes", "Friday"],
    ["dissabte", "sábado", "Saturday"],
    ["diumenge", "domingo", "Sunday"],
];

/// Short forms of months, in order, folded. Alone they are no date: «mar» and «des» are words.
const SHORT_MONTHS: [&[&str]; 12] = [
    &["gen", "ene", "jan"],
    &["feb", "febr"],
    &["mar"],
    &["abr", "apr"],
    &["may"],
    &["jun"],
    &["jul"],
    &["ago", "ag", "aug"],
    &["set", "sep", "sept", "setiembre"],
    &["oct"],
    &["nov"],
    &["des", "dic", "dec"],
];

/// Words that join the parts of a date and say nothing.
const JOINTS: [&str; 24] = [
    "de", "d", "del", "of", "the", "el", "l", "la", "en", "on", "in", "dia", "any", "ano", "year", "mes", "month",
    "al", "a", "este", "aquest", "this", "er", "o", // of «1.er» and «1.º»
];

/// What counts back from today, in days or months.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    Days(i32),
    Months(i32),
}

pub fn place(language: Language) -> usize {
    match language {
        Language::Catalan => 0,
        Language::Spanish => 1,
        Language::English => 2,
    }
}

pub fn is_joint(word: &str) -> bool {
    JOINTS.contains(&word)
}

/// The month that a folded word names, whole or short.
pub fn month(word: &str) -> Option<i8> {
    whole_month(word).or_else(|| {
        let at = SHORT_MONTHS.iter().position(|short| short.contains(&word))?;
        i8::try_from(at + 1).ok()
    })
}

/// The month that a folded word names in full.
pub fn whole_month(word: &str) -> Option<i8> {
    let names = |names: &[&str; 3]| names.iter().any(|name| fold(name) == word);
    i8::try_from(MONTHS.iter().position(names)? + 1).ok()
}

/// English writes the day after the month: «May 12».
pub fn is_english_month(word: &str) -> bool {
    ["jan", "apr", "aug", "dec"].contains(&word) || MONTHS.iter().any(|names| names[2].to_lowercase() == word)
}

pub fn weekday(word: &str) -> Option<Weekday> {
    let names = |names: &[&str; 3]| names.iter().any(|name| fold(name) == word);
    let at = WEEKDAYS.iter().position(names)?;
    Weekday::from_monday_one_offset(i8::try_from(at + 1).ok()?).ok()
}

/// Days from today, for the words that say so.
pub fn relative(words: &[&str]) -> Option<i32> {
    Some(match words {
        ["avui" | "hoy" | "today"] => 0,
        ["ahir" | "ayer" | "yesterday"] => -1,
        ["anteayer"] | ["abans" | "despus" | "antes", "ahir" | "ayer"] | ["day", "before", "yesterday"] => -2,
        ["dema" | "manana" | "tomorrow"] => 1,
        ["dema", "passat"] | ["pasado", "manana"] | ["day", "after", "tomorrow"] => 2,
        _ => return None,
    })
}

/// «passat», beside a weekday: it changes nothing, for weekdays are past ones anyway.
pub fn is_past(word: &str) -> bool {
    ["passat", "pasado", "last", "proppassat", "ultim"].contains(&word)
}

pub fn unit(word: &str) -> Option<Unit> {
    Some(match word {
        "dia" | "dies" | "dias" | "day" | "days" => Unit::Days(1),
        "setmana" | "setmanes" | "semana" | "semanas" | "week" | "weeks" => Unit::Days(7),
        "mes" | "mesos" | "meses" | "month" | "months" => Unit::Months(1),
        _ => return None,
    })
}

pub fn small_count(word: &str) -> Option<i32> {
    if let Ok(figure) = word.parse() {
        return Some(figure);
    }
    Some(match word {
        "un" | "una" | "a" | "an" | "one" => 1,
        "dos" | "dues" | "two" => 2,
        "tres" | "three" => 3,
        "quatre" | "cuatro" | "four" => 4,
        "cinc" | "cinco" | "five" => 5,
        "sis" | "seis" | "six" => 6,
        "set" | "siete" | "seven" => 7,
        "vuit" | "ocho" | "eight" => 8,
        "nou" | "nueve" | "nine" => 9,
        "deu" | "diez" | "ten" => 10,
        _ => return None,
    })
}

/// «primer», «2n», «3r», «4t», «1.er», «2nd», from first to fourth.
pub fn small_ordinal(word: &str) -> Option<i8> {
    Some(match word {
        "1" | "1r" | "1er" | "1o" | "1st" | "primer" | "primero" | "first" => 1,
        "2" | "2n" | "2on" | "2o" | "2do" | "2nd" | "segon" | "segundo" | "second" => 2,
        "3" | "3r" | "3er" | "3o" | "3rd" | "tercer" | "tercero" | "third" => 3,
        "4" | "4t" | "4rt" | "4o" | "4to" | "4th" | "quart" | "cuarto" | "fourth" => 4,
        _ => return None,
    })
}
