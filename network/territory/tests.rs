//! The reference is whole and agrees with itself; names are found as people write them; coverage is counted well.

use std::collections::HashSet;

use platform::words::grammar::Language;

use super::*;

fn total(of: impl Iterator<Item = i64>) -> i64 {
    of.sum()
}

#[test]
fn the_reference_is_whole() {
    assert_eq!(municipalities().len(), 947);
    assert_eq!(comarques().len(), 43);
    assert_eq!(total(municipalities().iter().map(|m| m.population)), 8_146_265);
    assert_eq!(total(municipalities().iter().map(|m| m.area)), 3_210_776, "hundredths of a square kilometre");
    let per_province = PROVINCES.map(|p| municipalities().iter().filter(|m| m.province_code == p.code).count());
    assert_eq!(per_province, [311, 221, 231, 184]);
}

#[test]
fn each_comarca_is_the_sum_of_its_municipalities() {
    for comarca in comarques() {
        let own = municipalities_of(&comarca.code);
        assert_eq!(own.len().to_string(), comarca.municipalities.to_string(), "{}", comarca.name);
        assert_eq!(total(own.iter().map(|m| m.population)), comarca.population, "{}", comarca.name);
        assert!(own.iter().all(|m| m.comarca == comarca.name), "{}", comarca.name);
        assert!(own.iter().all(|m| comarca.provinces.contains(&m.province_code)), "{}", comarca.name);
        assert_eq!(comarca_by_slug(&comarca.slug).map(|c| &c.code), Some(&comarca.code));
    }
    let with_council = comarques().iter().filter(|c| c.council == Council::Active).count();
    assert_eq!(with_council, 40);
}

#[test]
fn names_are_curly_and_differ_even_without_article_and_accents() {
    assert!(municipalities().iter().all(|m| !m.name.contains('\'') && !m.sort_name.contains('\'')));
    let different: HashSet<String> = municipalities().iter().map(|m| naming::bare(&m.name)).collect();
    assert_eq!(different.len(), 947);
}

#[test]
fn the_council_of_each_municipality_is_found_by_its_name_by_the_bare_name_and_by_its_code() {
    for one in municipalities() {
        for typed in
            [one.council_name(), one.name.clone(), one.name.to_uppercase(), one.sort_name.clone(), one.ine.clone()]
        {
            let found = find_by_name(&typed).found().and_then(Place::municipality);
            assert_eq!(found.map(|m| m.ine.as_str()), Some(one.ine.as_str()), "{typed}");
        }
    }
}

#[test]
fn the_council_of_each_comarca_is_found_by_its_name() {
    for one in comarques().iter().filter(|c| !c.council_name.is_empty()) {
        let Match::Found(Place::Comarca(found)) = find_by_name(&one.council_name) else {
            panic!("{} is not found", one.council_name)
        };
        assert_eq!(found.code, one.code);
    }
}

#[test]
fn a_name_is_found_as_people_write_it() {
    for (typed, name) in [
        ("manlleu", "Manlleu"),
        ("  AJUNTAMENT DE MANLLEU ", "Manlleu"),
        ("Ajuntament d'Argentona", "Argentona"),
        ("Ajuntament d’Argentona", "Argentona"),
        ("Prat de Llobregat", "El Prat de Llobregat"),
        ("Ajuntament del Prat de Llobregat", "El Prat de Llobregat"),
        ("Prat de Llobregat, El", "El Prat de Llobregat"),
        ("Hospitalet de Llobregat, L'", "L’Hospitalet de Llobregat"),
        ("Ayuntamiento de L'Hospitalet de Llobregat", "L’Hospitalet de Llobregat"),
        ("seu d'urgell", "La Seu d’Urgell"),
        ("Aj. de la Seu d'Urgell", "La Seu d’Urgell"),
        ("Les", "Les"),
        ("Ajuntament de Les", "Les"),
        ("Es Bòrdes", "Es Bòrdes"),
        ("Ajuntament d’Es Bòrdes", "Es Bòrdes"),
        ("Sta. Coloma de Gramenet", "Santa Coloma de Gramenet"),
        ("St. Boi de Llobregat", "Sant Boi de Llobregat"),
        ("Vic (Osona)", "Vic"),
        ("Deltebre", "Deltebre"),
        ("08112", "Manlleu"),
        ("081120", "Manlleu"),
        ("Castell d'Aro, Platja d'Aro i s'Agaró", "Castell d’Aro, Platja d’Aro i s’Agaró"),
    ] {
        let found = find_by_name(typed).found().map(Place::name);
        assert_eq!(found, Some(name), "{typed}");
    }
}

#[test]
fn what_is_not_known_gets_the_nearest_one_and_never_becomes_it() {
    for (typed, offered) in [
        ("Manleu", "Manlleu"),
        ("Ajuntament de Granolers", "Granollers"),
        ("el Prat", "El Prat de Llobregat"),
        ("Hospitalet", "L’Hospitalet de Llobregat"),
        ("Osona", "Consell Comarcal d’Osona"),
        ("Barcelonès", "el Barcelonès"),
        ("Consell Comarcal del Berguera", "Consell Comarcal del Berguedà"),
        ("Consell Comarcal de Garotxa", "Consell Comarcal de la Garrotxa"),
    ] {
        let Match::Nearest(near) = find_by_name(typed) else { panic!("{typed} is {:?}", find_by_name(typed)) };
        assert_eq!(near.name(), offered, "{typed}");
    }
    for typed in ["", "   ", "Montevideo", "99999", "Ajuntament", "Consell Comarcal", "<b>x</b>"] {
        assert!(matches!(find_by_name(typed), Match::Unknown), "{typed:?} is {:?}", find_by_name(typed));
    }
}

#[test]
fn a_comarca_without_council_is_still_recognised_so_that_the_refusal_can_name_it() {
    let Match::Found(Place::Comarca(found)) = find_by_name("Consell Comarcal del Barcelonès") else {
        panic!("not found")
    };
    assert_eq!(found.council, Council::Abolished);
    assert!(!found.has_council());
}

#[test]
fn nothing_covers_nothing_and_all_cover_all() {
    let none = coverage(Vec::<String>::new());
    assert_eq!((none.whole.municipalities, none.whole.population, none.comarques), (0, 0, 0));
    assert_eq!(none.blank().count(), 43);
    let all = coverage(municipalities().iter().map(|m| &m.ine));
    assert_eq!(
        all.whole,
        Share { municipalities: 947, municipalities_of: 947, population: 8_146_265, population_of: 8_146_265 }
    );
    assert_eq!((all.comarques, all.comarques_of, all.blank().count()), (43, 43, 0));
}

#[test]
fn coverage_counts_each_municipality_once_and_no_unknown_one() {
    let some = coverage(["08112", "08298", "08112", "00000", "17155"]);
    let people: i64 =
        ["08112", "08298", "17155"].iter().filter_map(|ine| municipality(ine)).map(|m| m.population).sum();
    assert_eq!((some.whole.municipalities, some.whole.population, some.comarques), (3, people, 2));
    assert_eq!(some.blank().count(), 41);
    let osona = some.of_comarca("24");
    assert_eq!((osona.municipalities, osona.municipalities_of), (2, 42));
    assert_eq!(Language::Catalan.percent(osona.municipalities, osona.municipalities_of).as_deref(), Some("5\u{a0}%"));
}
