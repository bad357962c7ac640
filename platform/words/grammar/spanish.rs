//! Spanish: prepositions and articles before place names and nouns, conjunctions, numerals and
//! ordinals.
//!
//! Promises: the article of a proper name keeps its capital and does not contract («de El Prat de
//! Llobregat», «a El Masnou»), that of a noun does («del plan»).

use super::{Gender, Number, curly, stress};

/// «de El Prat de Llobregat», «de Vic».
pub fn de(name: &str) -> String {
    format!("de {}", curly(name))
}

/// «a El Prat de Llobregat», «a Vic».
pub fn a(name: &str) -> String {
    format!("a {}", curly(name))
}

/// «en El Prat de Llobregat», «en Vic».
pub fn en(name: &str) -> String {
    format!("en {}", curly(name))
}

/// «el plan», «la economía», «el acta» (feminine, stressed a), «las actas».
pub fn el_word(word: &str, gender: Gender, number: Number) -> String {
    format!("{} {}", article(word, gender, number), curly(word))
}

/// «del plan», «de la economía», «del acta».
pub fn del_word(word: &str, gender: Gender, number: Number) -> String {
    match article(word, gender, number) {
        "el" => format!("del {}", curly(word)),
        article => format!("de {article} {}", curly(word)),
    }
}

/// «al plan», «a la economía», «al acta».
pub fn al_word(word: &str, gender: Gender, number: Number) -> String {
    match article(word, gender, number) {
        "el" => format!("al {}", curly(word)),
        article => format!("a {article} {}", curly(word)),
    }
}

fn article(word: &str, gender: Gender, number: Number) -> &'static str {
    match (gender, number) {
        (Gender::Masculine, Number::Singular) => "el",
        (Gender::Masculine, Number::Plural) => "los",
        (Gender::Feminine, Number::Plural) => "las",
        (Gender::Feminine, Number::Singular) => {
            let lower = word.to_lowercase();
            let sound = lower.strip_prefix('h').unwrap_or(&lower);
            let has_stressed_a = sound.starts_with(['a', 'á']) && stress::on_first_vowel_spanish(&lower);
            if has_stressed_a { "el" } else { "la" }
        }
    }
}

/// «y», which is «e» before the sound i: «Vic e Igualada», but «agua y hielo».
pub(super) fn and_before(word: &str) -> &'static str {
    let lower = word.trim_start_matches(['«', '“', '"', '(']).to_lowercase();
    let sound = lower.strip_prefix('h').unwrap_or(&lower);
    let mut letters = sound.chars();
    let next_is_vowel = |letters: &mut std::str::Chars| letters.next().is_some_and(|next| "aeouáéóú".contains(next));
    match letters.next() {
        Some('í') => "e",
        Some('i') if !next_is_vowel(&mut letters) => "e",
        Some('y') if !next_is_vowel(&mut letters) && sound.len() > 1 => "e",
        _ => "y",
    }
}

/// «o», which is «u» before the sound o, also in figures: «siete u ocho», «10 u 11».
pub(super) fn or_before(word: &str) -> &'static str {
    let lower = word.trim_start_matches(['«', '“', '"', '(']).to_lowercase();
    let sound = lower.strip_prefix('h').unwrap_or(&lower);
    let end = sound.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(sound.len());
    let digits: String = sound[..end].chars().filter(char::is_ascii_digit).collect();
    let reads_once = digits.starts_with("11") && digits.len() % 3 == 2;
    if sound.starts_with(['o', 'ó', '8']) || reads_once { "u" } else { "o" }
}

const UNITS: [&str; 30] = [
    "cero",
    "un",
    "dos",
    "tres",
    "cuatro",
    "cinco",
    "seis",
    "siete",
    "ocho",
    "nueve",
    "diez",
    "once",
    "doce",
    "trece",
    "catorce",
    "quince",
    "dieciséis",
    "diecisiete",
    "dieciocho",
    "diecinueve",
    "veinte",
    "veintiún",
    "veintidós",
    "veintitrés",
    "veinticuatro",
    "veinticinco",
    "veintiséis",
    "veintisiete",
    "veintiocho",
    "veintinueve",
];
const TENS: [&str; 10] =
    ["", "diez", "veinte", "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"];
const HUNDREDS: [&str; 10] = [
    "",
    "ciento",
    "doscientos",
    "trescientos",
    "cuatrocientos",
    "quinientos",
    "seiscientos",
    "setecientos",
    "ochocientos",
    "novecientos",
];

/// A number up to 999 before its noun: «un», «veintiuna», «treinta y una», «doscientas».
pub(super) fn numeral(number: u16, gender: Gender) -> String {
    let (hundreds, rest) = (usize::from(number / 100), number % 100);
    let hundreds = match (hundreds, rest, gender) {
        (0, _, _) => return below_hundred(rest, gender),
        (1, 0, _) => return "cien".to_owned(),
        (2.., _, Gender::Feminine) => HUNDREDS[hundreds].trim_end_matches("os").to_owned() + "as",
        _ => HUNDREDS[hundreds].to_owned(),
    };
    if rest == 0 { hundreds } else { format!("{hundreds} {}", below_hundred(rest, gender)) }
}

fn below_hundred(number: u16, gender: Gender) -> String {
    match (number, gender) {
        (1, Gender::Feminine) => "una".to_owned(),
        (21, Gender::Feminine) => "veintiuna".to_owned(),
        (0..=29, _) => UNITS[usize::from(number)].to_owned(),
        _ if number.is_multiple_of(10) => TENS[usize::from(number / 10)].to_owned(),
        _ => {
            let unit = below_hundred(number % 10, gender);
            format!("{} y {unit}", TENS[usize::from(number / 10)])
        }
    }
}

const ORDINALS: [&str; 20] = [
    "primero",
    "segundo",
    "tercero",
    "cuarto",
    "quinto",
    "sexto",
    "séptimo",
    "octavo",
    "noveno",
    "décimo",
    "undécimo",
    "duodécimo",
    "decimotercero",
    "decimocuarto",
    "decimoquinto",
    "decimosexto",
    "decimoséptimo",
    "decimoctavo",
    "decimonoveno",
    "vigésimo",
];

/// The ordinal before its noun: «primer», «primera», «vigésimo»; nothing beyond twenty.
pub(super) fn ordinal(place: u32, gender: Gender) -> Option<String> {
    let at = usize::try_from(place).ok()?.checked_sub(1)?;
    let masculine = *ORDINALS.get(at)?;
    let stem = masculine.strip_suffix('o').unwrap_or(masculine);
    Some(match (gender, place) {
        (Gender::Feminine, _) => format!("{stem}a"),
        (Gender::Masculine, 1 | 3 | 13) => stem.to_owned(),
        (Gender::Masculine, _) => masculine.to_owned(),
    })
}

/// «1.er», «2.º», «1.ª», before their noun.
pub(super) fn ordinal_short(place: u32, gender: Gender) -> String {
    let is_short = matches!(place % 10, 1 | 3) && place % 100 != 11;
    match gender {
        Gender::Feminine => format!("{place}.ª"),
        Gender::Masculine if is_short => format!("{place}.er"),
        Gender::Masculine => format!("{place}.º"),
    }
}
