//! Articles and prepositions before nouns, acronyms and figures.

use super::super::{
    Gender::{Feminine, Masculine},
    Language::{Catalan, English, Spanish},
    Number::{Plural, Singular},
};

#[test]
#[rustfmt::skip] // a table reads better in rows
fn the_catalan_article_elides_where_it_is_heard() {
    // Singular, as the language guides of the public bodies list them.
    for (word, gender, expected) in [
        ("agost", Masculine, "l’agost"),
        ("handbol", Masculine, "l’handbol"),
        ("intèrpret", Masculine, "l’intèrpret"),
        ("iogurt", Masculine, "el iogurt"),
        ("ió", Masculine, "l’ió"),
        ("pla", Masculine, "el pla"),
        ("IPC", Masculine, "l’IPC"),
        ("FMI", Masculine, "l’FMI"),
        ("PDF", Masculine, "el PDF"),
        ("XI Congrés", Masculine, "l’XI Congrés"),
        ("IV Congrés", Masculine, "el IV Congrés"),
        ("II Congrés", Masculine, "el II Congrés"),
        ("1 d’abril", Masculine, "l’1 d’abril"),
        ("11 d’octubre", Masculine, "l’11 d’octubre"),
        ("2 de maig", Masculine, "el 2 de maig"),
        ("1r trimestre", Masculine, "el 1r trimestre"),
        ("11è punt", Masculine, "l’11è punt"),
        ("eina", Feminine, "l’eina"),
        ("economia", Feminine, "l’economia"),
        ("habitació", Feminine, "l’habitació"),
        ("anormalitat", Feminine, "l’anormalitat"),
        ("urna", Feminine, "l’urna"),
        ("illa", Feminine, "l’illa"),
        ("única", Feminine, "l’única"),
        ("índia", Feminine, "l’índia"),
        ("ONG", Feminine, "l’ONG"),
        ("ESS", Feminine, "l’ESS"),
        ("FP", Feminine, "l’FP"),
        ("UCI", Feminine, "l’UCI"),
        ("XI edició", Feminine, "l’XI edició"),
        ("IV edició", Feminine, "la IV edició"),
        ("AP-7", Feminine, "l’AP-7"),
        ("infància", Feminine, "la infància"),
        ("instància", Feminine, "la instància"),
        ("idea", Feminine, "la idea"),
        ("història", Feminine, "la història"),
        ("humanitat", Feminine, "la humanitat"),
        ("igualtat", Feminine, "la igualtat"),
        ("il·lusió", Feminine, "la il·lusió"),
        ("indústria", Feminine, "la indústria"),
        ("universitat", Feminine, "la universitat"),
        ("unió", Feminine, "la unió"),
        ("iaia", Feminine, "la iaia"),
        ("hiena", Feminine, "la hiena"),
        ("UAB", Feminine, "la UAB"),
        ("UOC", Feminine, "la UOC"),
        ("UE", Feminine, "la UE"),
        ("IA", Feminine, "la IA"),
        ("ITV", Feminine, "la ITV"),
        ("una", Feminine, "la una"),
        ("ira", Feminine, "la ira"),
        ("host", Feminine, "la host"),
        ("e", Feminine, "la e"),
        ("xarxa", Feminine, "la xarxa"),
        ("1a edició", Feminine, "la 1a edició"),
    ] {
        assert_eq!(Catalan.the(word, gender, Singular), expected);
    }
    for (word, gender, expected) in [("ens", Masculine, "els ens"), ("eines", Feminine, "les eines")] {
        assert_eq!(Catalan.the(word, gender, Plural), expected);
    }
}

#[test]
fn the_catalan_article_contracts() {
    for (word, gender, number, of, to) in [
        ("pla", Masculine, Singular, "del pla", "al pla"),
        ("ens", Masculine, Plural, "dels ens", "als ens"),
        ("ens", Masculine, Singular, "de l’ens", "a l’ens"),
        ("economia", Feminine, Singular, "de l’economia", "a l’economia"),
        ("història", Feminine, Singular, "de la història", "a la història"),
        ("eines", Feminine, Plural, "de les eines", "a les eines"),
        ("11 d'octubre", Masculine, Singular, "de l’11 d’octubre", "a l’11 d’octubre"),
    ] {
        assert_eq!(Catalan.of_the(word, gender, number), of);
        assert_eq!(Catalan.to_the(word, gender, number), to);
    }
}

#[test]
fn de_elides_before_every_vowel_that_is_heard() {
    for (word, expected) in [
        ("octubre", "d’octubre"),
        ("maig", "de maig"),
        ("història", "d’història"),
        ("igualtat", "d’igualtat"),
        ("iode", "de iode"),
        ("ions", "d’ions"),
        ("uixer", "d’uixer"),
        ("hores", "d’hores"),
        ("FP", "d’FP"),
        ("1 persona", "d’1 persona"),
        ("11 persones", "d’11 persones"),
        ("12 persones", "de 12 persones"),
        ("8 persones", "de 8 persones"),
        ("1,5 hores", "d’1,5 hores"),
        ("111 persones", "de 111 persones"),
        ("1.000 persones", "de 1.000 persones"),
        ("11.000 persones", "d’11.000 persones"),
        ("1.000.000 d’euros", "d’1.000.000 d’euros"),
        ("una persona", "d’una persona"),
        ("onze persones", "d’onze persones"),
        ("«Art i ofici»", "d’«Art i ofici»"),
        ("ç", "de ç"),
        ("", "de "),
    ] {
        assert_eq!(Catalan.of_word(word), expected);
    }
}

#[test]
fn the_spanish_article_is_el_before_a_stressed_a() {
    for (word, gender, number, the, of, to) in [
        ("plan", Masculine, Singular, "el plan", "del plan", "al plan"),
        ("acta", Feminine, Singular, "el acta", "del acta", "al acta"),
        ("área", Feminine, Singular, "el área", "del área", "al área"),
        ("aula", Feminine, Singular, "el aula", "del aula", "al aula"),
        ("agenda", Feminine, Singular, "la agenda", "de la agenda", "a la agenda"),
        ("acción", Feminine, Singular, "la acción", "de la acción", "a la acción"),
        ("alianza", Feminine, Singular, "la alianza", "de la alianza", "a la alianza"),
        ("asamblea", Feminine, Singular, "la asamblea", "de la asamblea", "a la asamblea"),
        ("actas", Feminine, Plural, "las actas", "de las actas", "a las actas"),
        ("planes", Masculine, Plural, "los planes", "de los planes", "a los planes"),
    ] {
        assert_eq!(Spanish.the(word, gender, number), the);
        assert_eq!(Spanish.of_the(word, gender, number), of);
        assert_eq!(Spanish.to_the(word, gender, number), to);
    }
    assert_eq!(English.of_the("plan", Masculine, Singular), "of the plan");
    assert_eq!(English.to_the("plan", Masculine, Singular), "to the plan");
}
