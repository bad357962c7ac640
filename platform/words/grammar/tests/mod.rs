//! Tables of the grammar.

mod figures;
mod nouns;
mod places;

use super::{
    Language::{self, Catalan, English, Spanish},
    curly, sentence_start,
};

#[test]
#[rustfmt::skip] // a table reads better in rows
fn lists_of_none_one_two_and_more() {
    let none: [&str; 0] = [];
    for (language, three) in [(Catalan, "a, b i c"), (Spanish, "a, b y c"), (English, "a, b and c")] {
        assert_eq!(language.list(&none), "");
        assert_eq!(language.list(&["a"]), "a");
        assert_eq!(language.list(&["a", "b", "c"]), three);
    }
    assert_eq!(Catalan.list(&["Vic".to_owned(), "Igualada".to_owned()]), "Vic i Igualada");
    for (last, expected) in [
        ("Igualada", "Vic e Igualada"),
        ("Hijar", "Vic e Hijar"),
        ("Ítaca", "Vic e Ítaca"),
        ("hielo", "Vic y hielo"),
        ("Yecla", "Vic y Yecla"),
        ("Olot", "Vic y Olot"),
    ] {
        assert_eq!(Spanish.list(&["Vic", last]), expected);
    }
    for (last, expected) in [
        ("Olot", "Vic u Olot"),
        ("Hospitalet", "Vic u Hospitalet"),
        ("8", "Vic u 8"),
        ("11", "Vic u 11"),
        ("110", "Vic o 110"),
        ("Berga", "Vic o Berga"),
    ] {
        assert_eq!(Spanish.alternatives(&["Vic", last]), expected);
    }
    assert_eq!(Catalan.alternatives(&["a", "b", "c"]), "a, b o c");
    assert_eq!(English.alternatives(&["a", "b", "c"]), "a, b or c");
}

#[test]
fn names_with_commas_are_parted_by_semicolons() {
    let long = "Castell d’Aro, Platja d’Aro i s’Agaró";
    assert_eq!(Catalan.list(&["Vic", long, "Olot"]), format!("Vic; {long}; i Olot"));
    assert_eq!(Catalan.list(&[long, "Vic"]), format!("{long}; i Vic"));
}

#[test]
fn languages_have_a_code_and_a_name_of_their_own() {
    for language in Language::ALL {
        assert_eq!(Language::from_code(language.code()), Some(language));
    }
    assert_eq!(Language::from_code("ca-ES"), Some(Catalan));
    assert_eq!(Language::from_code("EN_gb"), Some(English));
    assert_eq!(Language::from_code("fr"), None);
    assert_eq!(Language::from_code(""), None);
    assert_eq!(Language::ALL.map(Language::autonym), ["Català", "Español", "English"]);
}

#[test]
fn sentences_start_with_a_capital_and_apostrophes_are_curly() {
    assert_eq!(sentence_start("l’Hospitalet"), "L’Hospitalet");
    assert_eq!(sentence_start("àmbit"), "Àmbit");
    assert_eq!(sentence_start(""), "");
    assert_eq!(curly("l'ESS d`avui"), "l’ESS d’avui");
}
