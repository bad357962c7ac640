//! Place names. `place-names.tsv` holds every one of the reference data with its forms after «de»
//! and «a», read line by line by eye: it is the measure of the program, not its output.

use std::collections::HashSet;

use super::super::{
    Language::{Catalan, English, Spanish},
    catalan,
};
use crate::words::fold;

const PLACE_NAMES: &str = include_str!("../place-names.tsv");

fn place_names() -> impl Iterator<Item = [&'static str; 3]> {
    PLACE_NAMES.lines().map(|line| {
        let columns: Vec<&str> = line.split('\t').collect();
        columns.try_into().expect("name, de, a")
    })
}

#[test]
fn every_place_name_after_de_and_a_is_as_the_reviewed_table_says() {
    let mut names = HashSet::new();
    for [name, de, a] in place_names() {
        let as_in_the_data = name.replace('’', "'");
        for written in [name, &as_in_the_data] {
            assert_eq!(catalan::de(written), de);
            assert_eq!(catalan::a(written), a);
        }
        names.insert(name);
    }
    assert_eq!(names.len(), 947, "each name once");
}

#[test]
fn every_place_name_has_an_address_and_a_place_in_the_index_of_its_own() {
    let addresses: HashSet<String> = place_names().map(|[name, ..]| fold::slug(name)).collect();
    let keys: HashSet<String> = place_names().map(|[name, ..]| fold::sort_key(name)).collect();
    assert_eq!((addresses.len(), keys.len()), (947, 947));
}

#[test]
fn a_place_name_is_found_again_without_capitals_accents_and_article() {
    let names: Vec<&str> = place_names().map(|[name, ..]| name).collect();
    // Every twelfth of them, so that the table takes no seconds, and the hardest.
    for name in names.iter().step_by(12).chain(&["Les", "Es Bòrdes", "La Pera"]) {
        let typed = fold::fold(catalan::split_article(name).1);
        assert_eq!(fold::nearest(&typed, names.iter().copied()), Some(*name), "{typed}");
    }
}

#[test]
#[rustfmt::skip] // a table reads better in rows
fn the_traps() {
    // name, de, a, in running text
    for (name, de, a, running) in [
        ("Les", "de Les", "a Les", "Les"),
        ("Es Bòrdes", "d’Es Bòrdes", "a Es Bòrdes", "Es Bòrdes"),
        ("El Prat de Llobregat", "del Prat de Llobregat", "al Prat de Llobregat", "el Prat de Llobregat"),
        ("La Seu d'Urgell", "de la Seu d’Urgell", "a la Seu d’Urgell", "la Seu d’Urgell"),
        ("Argentona", "d’Argentona", "a Argentona", "Argentona"),
        ("L'Hospitalet de Llobregat", "de l’Hospitalet de Llobregat", "a l’Hospitalet de Llobregat", "l’Hospitalet de Llobregat"),
        ("L’Ametlla de Mar", "de l’Ametlla de Mar", "a l’Ametlla de Mar", "l’Ametlla de Mar"),
        ("Els Hostalets de Pierola", "dels Hostalets de Pierola", "als Hostalets de Pierola", "els Hostalets de Pierola"),
        ("Les Borges Blanques", "de les Borges Blanques", "a les Borges Blanques", "les Borges Blanques"),
        ("La Iglesuela", "de la Iglesuela", "a la Iglesuela", "la Iglesuela"),
        ("Ulldecona", "d’Ulldecona", "a Ulldecona", "Ulldecona"),
        ("Òdena", "d’Òdena", "a Òdena", "Òdena"),
        ("Àger", "d’Àger", "a Àger", "Àger"),
        ("Hostalric", "d’Hostalric", "a Hostalric", "Hostalric"),
        ("Ivorra", "d’Ivorra", "a Ivorra", "Ivorra"),
        ("Ivars d'Urgell", "d’Ivars d’Urgell", "a Ivars d’Urgell", "Ivars d’Urgell"),
        ("Isòvol", "d’Isòvol", "a Isòvol", "Isòvol"),
        ("Ullà", "d’Ullà", "a Ullà", "Ullà"),
        ("Oix", "d’Oix", "a Oix", "Oix"),
        ("Os de Balaguer", "d’Os de Balaguer", "a Os de Balaguer", "Os de Balaguer"),
        ("Elna", "d’Elna", "a Elna", "Elna"),
        ("Lleida", "de Lleida", "a Lleida", "Lleida"),
        ("Sant Cugat del Vallès", "de Sant Cugat del Vallès", "a Sant Cugat del Vallès", "Sant Cugat del Vallès"),
        ("Sabadell", "de Sabadell", "a Sabadell", "Sabadell"),
        ("Esplugues de Llobregat", "d’Esplugues de Llobregat", "a Esplugues de Llobregat", "Esplugues de Llobregat"),
        ("Sa Pobla", "de sa Pobla", "a sa Pobla", "sa Pobla"),
        ("S'Agaró", "de s’Agaró", "a s’Agaró", "s’Agaró"),
        ("Ses Salines", "de ses Salines", "a ses Salines", "ses Salines"),
        ("Es Mercadal", "des Mercadal", "as Mercadal", "es Mercadal"),
        ("Huelva", "de Huelva", "a Huelva", "Huelva"),
        ("Iowa", "de Iowa", "a Iowa", "Iowa"),
        ("Hiroshima", "d’Hiroshima", "a Hiroshima", "Hiroshima"),
        // with the article as running text has it
        ("l'Alt Camp", "de l’Alt Camp", "a l’Alt Camp", "l’Alt Camp"),
        ("el Bages", "del Bages", "al Bages", "el Bages"),
        ("les Garrigues", "de les Garrigues", "a les Garrigues", "les Garrigues"),
        ("Osona", "d’Osona", "a Osona", "Osona"),
    ] {
        assert_eq!(catalan::de(name), de);
        assert_eq!(catalan::a(name), a);
        assert_eq!(catalan::in_running_text(name), running);
    }
}

#[test]
fn place_names_keep_their_form_in_spanish_and_english() {
    for (language, of, inside, to, running) in [
        (Catalan, "del Prat", "al Prat", "al Prat", "el Prat"),
        (Spanish, "de El Prat", "en El Prat", "a El Prat", "El Prat"),
        (English, "of El Prat", "in El Prat", "to El Prat", "El Prat"),
    ] {
        assert_eq!(language.of_place("El Prat"), of);
        assert_eq!(language.in_place("El Prat"), inside);
        assert_eq!(language.to_place("El Prat"), to);
        assert_eq!(language.place("El Prat"), running);
    }
    assert_eq!(Spanish.of_place("L'Hospitalet"), "de L’Hospitalet");
    assert_eq!(English.of_place("La Seu d'Urgell"), "of La Seu d’Urgell");
}
