//! Catalan: prepositions and articles before place names and nouns, numerals and ordinals.
//!
//! Promises, for place names written as official lists write them (initial article in upper case,
//! either apostrophe): `de`, `a` and `in_running_text` give the form of running text, where the
//! article is in lower case and contracts («del Prat», «als Hostalets»), with ’. What the rules
//! cannot know stands in `NO_ARTICLE`, with its reason.

use unicode_normalization::UnicodeNormalization;

use super::{Gender, Number, curly, stress};

/// Names whose first word looks like a Catalan article and is none. The Aranese article of Es
/// Bòrdes belongs to a name in another language, so it neither contracts nor loses its capital:
/// public bodies write «d’Es Bòrdes». Les, also in Aran, needs no line here: an
/// article must have a name after it. Without capitals and accents, as people type them.
const NO_ARTICLE: [&str; 1] = ["es bordes"];

/// An initial article, in lower case. The last four are those of the coast and the islands.
const ARTICLES: [&str; 9] = ["el ", "la ", "l’", "els ", "les ", "es ", "sa ", "s’", "ses "];

/// Feminine nouns that keep «la» whole by tradition.
const WHOLE_LA: [&str; 4] = ["una", "ira", "host", "haia"];

/// «d’Argentona», «del Prat de Llobregat», «de la Seu d’Urgell», «de l’Hospitalet», «de Les».
pub fn de(name: &str) -> String {
    let name = curly(name);
    match split_article(&name) {
        (Some(article), rest) => match article.as_str() {
            "el " => format!("del {rest}"),
            "els " => format!("dels {rest}"),
            "es " => format!("des {rest}"),
            _ => format!("de {article}{rest}"),
        },
        (None, name) => de_word(name),
    }
}

/// «a Vic», «al Prat de Llobregat», «a la Seu d’Urgell», «a l’Hospitalet», «als Hostalets».
pub fn a(name: &str) -> String {
    let name = curly(name);
    match split_article(&name) {
        (Some(article), rest) => match article.as_str() {
            "el " => format!("al {rest}"),
            "els " => format!("als {rest}"),
            "es " => format!("as {rest}"),
            _ => format!("a {article}{rest}"),
        },
        (None, name) => format!("a {name}"),
    }
}

/// «el Prat de Llobregat», «l’Hospitalet de Llobregat», «Vic».
pub fn in_running_text(name: &str) -> String {
    let name = curly(name);
    match split_article(&name) {
        (Some(article), rest) => format!("{article}{rest}"),
        (None, name) => name.to_owned(),
    }
}

/// The initial article in lower case, with the space or apostrophe that ties it, and the name.
/// Expects ’ as apostrophe.
pub fn split_article(name: &str) -> (Option<String>, &str) {
    for article in ARTICLES {
        if let Some((start, rest)) = name.split_at_checked(article.len())
            && start.to_lowercase() == article
            && !rest.trim().is_empty()
            && !NO_ARTICLE.contains(&bare(name.chars()).as_str())
        {
            return (Some(article.to_owned()), rest);
        }
    }
    (None, name)
}

/// The preposition before a word, name or figure without article: «d’octubre», «de maig»,
/// «d’11 persones», «de iogurt», «d’«Art i ofici»».
pub fn de_word(word: &str) -> String {
    let word = curly(word);
    if begins_with_vowel(&word) { format!("d’{word}") } else { format!("de {word}") }
}

/// «el pla», «l’economia», «la infància», «l’illa», «els ens», «l’11 d’octubre».
pub fn el_word(word: &str, gender: Gender, number: Number) -> String {
    article_before("", word, gender, number)
}

/// «del pla», «de l’economia», «de la història», «dels ens».
pub fn del_word(word: &str, gender: Gender, number: Number) -> String {
    article_before("de", word, gender, number)
}

/// «al pla», «a l’economia», «a la història», «als ens».
pub fn al_word(word: &str, gender: Gender, number: Number) -> String {
    article_before("a", word, gender, number)
}

fn article_before(preposition: &str, word: &str, gender: Gender, number: Number) -> String {
    use Gender::{Feminine, Masculine};
    use Number::{Plural, Singular};
    let word = curly(word);
    let article = match (gender, number) {
        (Masculine, Singular) if begins_with_vowel(&word) => "l’",
        (Feminine, Singular) if elides_la(&word) => "l’",
        (Masculine, Singular) => "el ",
        (Masculine, Plural) => "els ",
        (Feminine, Singular) => "la ",
        (Feminine, Plural) => "les ",
    };
    match (preposition, article) {
        ("", article) => format!("{article}{word}"),
        ("de", "el " | "els ") => format!("d{article}{word}"),
        ("a", "el " | "els ") => format!("a{}{word}", &article[1..]),
        (preposition, article) => format!("{preposition} {article}{word}"),
    }
}

/// The feminine article is whole before unstressed i and u, with or without h: «la història».
fn elides_la(word: &str) -> bool {
    let start = bare_start(word);
    if WHOLE_LA.contains(&start.as_str()) || !begins_with_vowel(word) {
        return false;
    }
    match start.trim_start_matches('h').chars().next() {
        // «la ITV» is spelled and its first letter unstressed; «l’UCI» is read as a word.
        Some('i' | 'u') if is_acronym(word) && vowels_of(&start) < 2 => false,
        Some('i' | 'u') => stress::on_first_vowel_catalan(opened(word)),
        _ => true,
    }
}

fn begins_with_vowel(word: &str) -> bool {
    let start = bare_start(word);
    if opened(word).starts_with(|c: char| c.is_ascii_digit()) {
        return figure_begins_with_vowel(opened(word));
    }
    if is_acronym(word) {
        if start.chars().all(|c| "ivxlc".contains(c)) {
            return start == "xi"; // «l’XI Jornada» (onzena), «la IV Jornada» (quarta)
        }
        if is_spelled(&start) {
            return start.starts_with(['f', 'h', 'l', 'm', 'n', 'r', 's']); // «l’FP» (efa pe)
        }
    }
    let sound = start.strip_prefix('h').unwrap_or(&start);
    match sound.as_bytes() {
        // The name of a letter («de la e»), and the consonants of «uadi» and «Huelva».
        [] | [_] | [b'u', b'a' | b'e' | b'o', ..] => false,
        // A consonant in «iogurt», a vowel in «ió».
        [b'i', b'a' | b'e' | b'o' | b'u', ..] => matches!(sound, "io" | "ions"),
        [first, ..] => b"aeiou".contains(first),
    }
}

/// «d’1», «d’11», «d’11.000», «d’1.000.000» (un milió), but «de 1.000» (mil) and «del 1r» (primer).
fn figure_begins_with_vowel(word: &str) -> bool {
    let end = word.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(word.len());
    let is_ordinal = word[end..].starts_with(|c: char| c.is_alphabetic());
    let mut parts = word[..end].split('.');
    let first = parts.next().unwrap_or_default();
    let groups = 1 + parts.take_while(|part| part.len() == 3).count();
    match first {
        "1" => !is_ordinal && !groups.is_multiple_of(2),
        "11" => true,
        _ => false,
    }
}

/// Nobody can say «FMI» as a word, for no vowel follows its first letters.
fn is_spelled(acronym: &str) -> bool {
    let can_begin_a_word = matches!(acronym.get(..2), Some("fl" | "fr")) && vowels_of(acronym) > 0;
    vowels_of(&acronym[..acronym.len().min(2)]) == 0 && !can_begin_a_word
}

fn vowels_of(bare: &str) -> usize {
    bare.chars().filter(|letter| "aeiou".contains(*letter)).count()
}

/// Two capitals or more and nothing else in the first word.
fn is_acronym(word: &str) -> bool {
    let first = opened(word).split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    first.chars().count() > 1 && first.chars().all(char::is_uppercase)
}

/// Without opening quotes and brackets: «d’«Art i ofici»» elides through them.
fn opened(word: &str) -> &str {
    word.trim_start_matches(['«', '“', '‘', '"', '(', '[', ' '])
}

/// The first word in lower case and without accents.
fn bare_start(word: &str) -> String {
    bare(opened(word).chars().take_while(|c| c.is_alphabetic()))
}

fn bare(letters: impl Iterator<Item = char>) -> String {
    letters.flat_map(char::to_lowercase).nfd().filter(char::is_ascii).collect()
}

const UNITS: [&str; 21] = [
    "zero", "un", "dos", "tres", "quatre", "cinc", "sis", "set", "vuit", "nou", "deu", "onze", "dotze", "tretze",
    "catorze", "quinze", "setze", "disset", "divuit", "dinou", "vint",
];
const TENS: [&str; 10] =
    ["", "deu", "vint", "trenta", "quaranta", "cinquanta", "seixanta", "setanta", "vuitanta", "noranta"];

/// A number up to 999 before its noun: «una», «vint-i-una», «dues-centes», «cent dos».
pub(super) fn numeral(number: u16, gender: Gender) -> String {
    let (hundreds, rest) = (number / 100, number % 100);
    let hundreds = match (hundreds, gender) {
        (0, _) => return below_hundred(rest, gender),
        (1, _) => "cent".to_owned(),
        (_, Gender::Masculine) => format!("{}-cents", below_hundred(hundreds, gender)),
        (_, Gender::Feminine) => format!("{}-centes", below_hundred(hundreds, gender)),
    };
    if rest == 0 { hundreds } else { format!("{hundreds} {}", below_hundred(rest, gender)) }
}

fn below_hundred(number: u16, gender: Gender) -> String {
    let (tens, unit) = (usize::from(number / 10), number % 10);
    match (number, gender) {
        (1, Gender::Feminine) => "una".to_owned(),
        (2, Gender::Feminine) => "dues".to_owned(),
        (0..=20, _) => UNITS[usize::from(number)].to_owned(),
        (21..=29, _) => format!("vint-i-{}", below_hundred(unit, gender)),
        _ if unit == 0 => TENS[tens].to_owned(),
        _ => format!("{}-{}", TENS[tens], below_hundred(unit, gender)),
    }
}

const ORDINALS: [&str; 20] = [
    "primer", "segon", "tercer", "quart", "cinquè", "sisè", "setè", "vuitè", "novè", "desè", "onzè", "dotzè", "tretzè",
    "catorzè", "quinzè", "setzè", "dissetè", "divuitè", "dinovè", "vintè",
];

/// «primera», «cinquena», «vintè»; nothing beyond twenty.
pub(super) fn ordinal(place: u32, gender: Gender) -> Option<String> {
    let at = usize::try_from(place).ok()?.checked_sub(1)?;
    let masculine = *ORDINALS.get(at)?;
    Some(match (gender, masculine.strip_suffix('è')) {
        (Gender::Masculine, _) => masculine.to_owned(),
        (Gender::Feminine, Some(stem)) => format!("{stem}ena"),
        (Gender::Feminine, None) => format!("{masculine}a"),
    })
}

/// «1r», «2n», «3r», «4t», «5è»; «1a».
pub(super) fn ordinal_short(place: u32, gender: Gender) -> String {
    let ending = match (gender, place) {
        (Gender::Feminine, _) => "a",
        (Gender::Masculine, 1 | 3) => "r",
        (Gender::Masculine, 2) => "n",
        (Gender::Masculine, 4) => "t",
        (Gender::Masculine, _) => "è",
    };
    format!("{place}{ending}")
}
