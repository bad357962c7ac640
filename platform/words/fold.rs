//! Texts made comparable: for search, for sorting, for addresses, and to offer the nearest known
//! name when a typed one is unknown.
//!
//! Promises: `fold` is idempotent, and forgives what people leave out or type differently: capitals, accents,
//! the tails of ç and ñ (keyboards without them are common, and no two names differ only there),
//! the point of l·l, the shape of apostrophes and dashes, doubled spaces. Lists sort by
//! `sort_key`, so that the order is the same on every engine.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use super::grammar::{catalan, curly};

/// «Coŀlegi  d’Òdena» and «col·legi d'odena» are both `collegi d'odena`.
pub fn fold(text: &str) -> String {
    let apostrophes_first: String = text
        .chars()
        .map(|c| match c {
            '’' | '‘' | '`' | '\u{b4}' | '\u{2bc}' | '\u{2032}' => '\'',
            '\u{2010}'..='\u{2015}' | '−' => '-',
            other => other,
        })
        .collect();
    // Compatibility forms also turn ŀ into l·, º into o, and the no-break space into a space.
    let plain: String =
        apostrophes_first.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).collect();
    let single = without_middle_points(&plain);
    single.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn without_middle_points(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let is_between_l = |at: usize| at > 0 && letters[at - 1] == 'l' && letters.get(at + 1) == Some(&'l');
    letters
        .iter()
        .enumerate()
        .filter(|&(at, c)| !(matches!(c, '·' | '•' | '‧' | '.') && is_between_l(at)))
        .map(|(_, c)| *c)
        .collect()
}

/// The name as an index writes it, its initial article behind: «Hospitalet de Llobregat, l’».
pub fn index_form(name: &str) -> String {
    let name = curly(name);
    match catalan::split_article(&name) {
        (Some(article), rest) => format!("{rest}, {}", article.trim_end()),
        (None, name) => name.to_owned(),
    }
}

/// The key by which a list of names sorts: the index form, folded.
pub fn sort_key(name: &str) -> String {
    fold(&index_form(name))
}

/// The name in an address: `l-hospitalet-de-llobregat`.
pub fn slug(name: &str) -> String {
    fold(name).split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-")
}

/// The known name that someone most likely meant, or none when nothing is near. The article may
/// be missing («Prat de Llobregat»), and so may the end («Hospitalet»); of equals the first wins.
pub fn nearest<'a>(candidate: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let typed = without_article(candidate);
    let reach = match typed.chars().count() {
        0 => return None,
        1..=4 => 1,
        5..=8 => 2,
        longer => longer / 4,
    };
    known
        .map(|name| (distance(&typed, &without_article(name)), name))
        .filter(|(distance, _)| *distance <= reach)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}

fn distance(typed: &str, known: &str) -> usize {
    let whole = strsim::osa_distance(typed, known);
    let words = typed.split(' ').count();
    let head: Vec<&str> = known.split(' ').take(words).collect();
    // A name cut short costs one, so that a whole name that is as near comes first.
    whole.min(strsim::osa_distance(typed, &head.join(" ")) + 1)
}

fn without_article(name: &str) -> String {
    let name = curly(name);
    fold(catalan::split_article(name.trim()).1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_leave_out_does_not_matter_in_a_search() {
        for (typed, folded) in [
            ("Òdena", "odena"),
            ("L’Hospitalet", "l'hospitalet"),
            ("L´Hospitalet", "l'hospitalet"),
            ("Col·laboració", "collaboracio"),
            ("Coŀlaboració", "collaboracio"),
            ("COL.LABORACIÓ", "collaboracio"),
            ("Arboç", "arboc"),
            ("Logroño", "logrono"),
            ("  Sant\u{a0}Pere   de Ribes ", "sant pere de ribes"),
            ("Pla d’acció – 2n", "pla d'accio - 2n"),
            ("Vielha e Mijaran", "vielha e mijaran"),
            ("Freixe del mig·dia", "freixe del mig·dia"),
        ] {
            assert_eq!(fold(typed), folded, "{typed}");
            assert_eq!(fold(folded), folded, "folding {folded} twice");
        }
    }

    #[test]
    fn an_index_puts_the_article_behind() {
        for (name, index) in [
            ("L'Hospitalet de Llobregat", "Hospitalet de Llobregat, l’"),
            ("La Seu d'Urgell", "Seu d’Urgell, la"),
            ("Els Hostalets de Pierola", "Hostalets de Pierola, els"),
            ("Les", "Les"),
            ("Es Bòrdes", "Es Bòrdes"),
            ("Lleida", "Lleida"),
        ] {
            assert_eq!(index_form(name), index);
        }
        assert_eq!(sort_key("L'Hospitalet de Llobregat"), "hospitalet de llobregat, l'");
    }

    #[test]
    fn names_sort_under_their_first_full_word() {
        let mut names = ["Òdena", "La Seu d’Urgell", "Olot", "El Prat", "Àger", "Sant Boi", "Vic"];
        names.sort_by_key(|name| sort_key(name));
        assert_eq!(names, ["Àger", "Òdena", "Olot", "El Prat", "Sant Boi", "La Seu d’Urgell", "Vic"]);
    }

    #[test]
    fn an_address_has_only_letters_digits_and_hyphens() {
        for (name, address) in [
            ("L'Hospitalet de Llobregat", "l-hospitalet-de-llobregat"),
            ("L’Hospitalet de Llobregat", "l-hospitalet-de-llobregat"),
            ("Manlleu", "manlleu"),
            ("Santa Coloma de Gramenet", "santa-coloma-de-gramenet"),
            ("La Seu d'Urgell", "la-seu-d-urgell"),
            ("Castell d’Aro, Platja d’Aro i s’Agaró", "castell-d-aro-platja-d-aro-i-s-agaro"),
            ("Vila-rodona", "vila-rodona"),
            ("Intercol·legial (2a)", "intercollegial-2a"),
        ] {
            assert_eq!(slug(name), address);
        }
    }

    #[test]
    fn an_unknown_name_gets_the_nearest_known_one() {
        let known = [
            "Granollers",
            "Manlleu",
            "Manresa",
            "L'Hospitalet de Llobregat",
            "El Prat de Llobregat",
            "Santa Coloma de Gramenet",
            "Vic",
            "Rubí",
            "Sant Cugat del Vallès",
        ];
        for (typed, meant) in [
            ("Granolers", Some("Granollers")),
            ("granollres", Some("Granollers")),
            ("Manleu", Some("Manlleu")),
            ("MANRESA", Some("Manresa")),
            ("Hospitalet", Some("L'Hospitalet de Llobregat")),
            ("L’Ospitalet de Llobregat", Some("L'Hospitalet de Llobregat")),
            ("Prat de Llobregat", Some("El Prat de Llobregat")),
            ("El Prat", Some("El Prat de Llobregat")),
            ("Sta. Coloma de Gramenet", Some("Santa Coloma de Gramenet")),
            ("sant cugat", Some("Sant Cugat del Vallès")),
            ("vich", Some("Vic")),
            ("rubi", Some("Rubí")),
            ("Montevideo", None),
            ("", None),
        ] {
            assert_eq!(nearest(typed, known.into_iter()), meant, "{typed}");
        }
    }
}
