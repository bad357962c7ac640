//! Drafts from made-up facts of a year to come: whole sentences, with their elisions, articles and lists.

mod counts;

use std::collections::HashMap;
use std::sync::LazyLock;

use activity::{EventRole, Format, Kind};
use jiff::civil::date;
use platform::Words;
use platform::words::dates::Span;
use platform::words::{Book, Language};

use super::draft;
use crate::facts::{
    Area, Attendance, Challenge, Covered, Election, Facts, Figure, Group, Newcomer, Occasion, Place, Record,
    RecordKind, When,
};
use crate::section::{Name, Section, Topic};

const COUNTS: [i64; 5] = [0, 1, 2, 11, 21];

fn words(language: Language) -> Words {
    static SHELF: LazyLock<HashMap<&'static str, Book>> =
        LazyLock::new(|| [crate::BOOK, platform::words::BOOK].map(|book| (book.name, book)).into_iter().collect());
    Words::new(language, &SHELF)
}

fn day(month: i8, day: i8) -> When {
    When(Span::day(date(2031, month, day)))
}

fn figure(key: &str, topic: Topic, value: i64) -> Figure {
    let record = Record {
        kind: RecordKind::Activity,
        id: "r".into(),
        href: "/activities/r".into(),
        label: "Un registre".into(),
        when: None,
        counts: value,
        recorded_at: None,
    };
    Figure::counting(key, topic, vec![record])
}

fn occasion(kind: Kind, when: When, place: &str, title: &str) -> Occasion {
    Occasion {
        id: title.into(),
        href: "/activities/o".into(),
        title: title.into(),
        kind,
        when,
        place: place.into(),
        ine: None,
        role: Some(EventRole::Organiser),
        format: None,
        attendance: Attendance::default(),
        parts: Vec::new(),
    }
}

fn facts(figures: Vec<Figure>) -> Facts {
    Facts { figures, ..Facts::empty(2031) }
}

fn told(language: Language, facts: &Facts, topic: Topic) -> String {
    let section = Section { key: topic.to_string(), topic, title: Name::default(), area: None };
    draft(words(language), facts, &section)
}

fn told_ca(facts: &Facts, topic: Topic) -> String {
    told(Language::Catalan, facts, topic)
}

#[test]
fn a_year_opens_with_what_it_added_up() {
    let mut year = facts(vec![
        figure("assemblies", Topic::Bodies, 2),
        figure("advice_cases", Topic::Advice, 11),
        figure("mentoring_sessions", Topic::Advice, 6),
        figure("new_members", Topic::Members, 1),
        figure("records", Topic::Annex, 11),
    ]);
    assert_eq!(
        told_ca(&year, Topic::Presentation),
        "El 2031 la xarxa ha sumat dues assemblees, 11 assessoraments, sis sessions de mentoria i un nou membre.\n\n\
         Tot el que s’explica aquí surt d’11 registres d’activitat: cada xifra enllaça amb els que compta."
    );
    assert_eq!(
        told(Language::English, &year, Topic::Advice),
        "We supported members with 11 advice cases and six mentoring sessions."
    );
    assert_eq!(
        told(Language::Spanish, &year, Topic::Advice),
        "Hemos acompañado a los miembros con 11 asesoramientos y seis sesiones de mentoría."
    );
    year.figures.push(figure("support_minutes", Topic::Advice, 630));
    year.advice_themes = vec![Name::same("Compra pública"), Name::same("Habitatge")];
    assert_eq!(
        told_ca(&year, Topic::Advice),
        "Hem acompanyat els membres amb 11 assessoraments i sis sessions de mentoria. S’hi han treballat aquests temes: \
         Compra pública i Habitatge. Hi hem dedicat 10\u{a0}h\u{a0}30\u{a0}min."
    );
    for (count, expected) in [(1, "un repte"), (7, "set reptes"), (11, "11 reptes")] {
        year.challenges =
            (0..count).map(|n| Challenge { number: n.to_string(), title: "Un".into(), href: String::new() }).collect();
        assert_eq!(told_ca(&year, Topic::Challenges), format!("Per al 2031, la xarxa s’havia proposat {expected}:"));
    }
}

#[test]
fn assemblies_have_their_days_and_places() {
    let spring = occasion(Kind::OrdinaryAssembly, day(4, 1), "Argentona", "Primavera");
    let mut autumn = occasion(Kind::OrdinaryAssembly, day(10, 11), "El Prat de Llobregat", "Tardor");
    autumn.attendance = Attendance { people: 58, administrations: 11, organisations: 0 };
    let mut year = facts(vec![figure("assemblies", Topic::Bodies, 1)]);
    year.assemblies = vec![Occasion { format: Some(Format::Hybrid), ..spring.clone() }];
    assert_eq!(told_ca(&year, Topic::Bodies), "Hem celebrat una assemblea en format híbrid, l’1 d’abril a Argentona.");
    let mut year = facts(vec![figure("assemblies", Topic::Bodies, 2)]);
    year.assemblies = vec![spring, autumn];
    year.elections = vec![Election {
        body: "Comissió Executiva".into(),
        href: String::new(),
        on: day(10, 11),
        first_year: 2031,
        last_year: Some(2035),
        seats: Some(9),
    }];
    assert_eq!(
        told_ca(&year, Topic::Bodies),
        "Hem celebrat dues assemblees: l’1 d’abril a Argentona i l’11 d’octubre al Prat de Llobregat. A l’assemblea de \
         l’11 d’octubre vam ser 58 persones d’11 membres. L’11 d’octubre es va elegir la Comissió Executiva per al mandat \
         2031-2035."
    );
    assert_eq!(
        told(Language::English, &year, Topic::Bodies),
        "We held two assemblies: on 1 April in Argentona and on 11 October in El Prat de Llobregat. At the assembly of 11 \
         October there were 58 people of 11 members. On 11 October, the Comissió Executiva was elected for the term \
         2031-2035."
    );
}

#[test]
fn gatherings_and_events_are_named_with_who_came() {
    let mut year = facts(vec![
        figure("assemblies", Topic::Bodies, 0),
        figure("gatherings", Topic::Bodies, 1),
        figure("own_events", Topic::Events, 1),
        figure("outside_events", Topic::Events, 2),
    ]);
    year.gatherings = vec![occasion(Kind::Gathering, day(9, 21), "Les", "Trobada d’electes")];
    assert_eq!(
        told_ca(&year, Topic::Bodies),
        "Aquest any no consta cap assemblea.\n\nTambé hem fet una trobada: « Trobada d’electes », el 21 de setembre a Les."
    );
    for (people, administrations, organisations, expected) in [
        (33, 22, 41, " va aplegar 33 persones de 22 administracions, que hi van trobar 41 organitzacions."),
        (33, 11, 1, " va aplegar 33 persones d’11 administracions, que hi van trobar una organització."),
        (1, 1, 0, " va aplegar una persona d’una administració."),
        (0, 2, 0, " va aplegar dues administracions."),
        (0, 0, 21, " va aplegar 21 organitzacions."),
    ] {
        let came = Attendance { people, administrations, organisations };
        year.own_events = vec![Occasion { attendance: came, ..occasion(Kind::Conference, day(10, 20), "", "Fira") }];
        let first = "Hem organitzat un acte de la xarxa i hem participat en dos actes d’altres entitats.";
        assert_eq!(told_ca(&year, Topic::Events), format!("{first}\n\n« Fira » (20 d’octubre){expected}"));
    }
    year.own_events = vec![occasion(Kind::Conference, When(Span::year(2031).expect("a year")), "", "Sense dia")];
    assert!(!told_ca(&year, Topic::Events).contains("Sense dia"), "nobody came, as far as we know");
}

#[test]
fn groups_are_named_and_new_ones_told() {
    let group = |name: &str, new: bool, meetings, town_councils, county_councils| Group {
        slug: name.to_lowercase(),
        name: name.into(),
        href: String::new(),
        at_start: !new,
        new,
        meetings,
        town_councils,
        county_councils,
        other_authorities: 0,
    };
    let mut year = facts(vec![
        figure("groups_at_start", Topic::Groups, 2),
        figure("new_groups", Topic::Groups, 1),
        figure("group_meetings", Topic::Groups, 6),
    ]);
    year.groups =
        vec![group("Cures", false, 0, 0, 0), group("Energia", false, 0, 0, 0), group("Formació", true, 6, 11, 1)];
    assert_eq!(
        told_ca(&year, Topic::Groups),
        "L’any va començar amb dos grups de treball: Cures i Energia. S’ha creat un grup nou: Formació.\n\n\
         El grup Formació ha fet sis reunions, amb la participació d’11 ajuntaments i un consell comarcal."
    );
    year.groups[0].meetings = 15;
    year.figures[2] = figure("group_meetings", Topic::Groups, 21);
    assert!(told_ca(&year, Topic::Groups).ends_with("En total, els grups han sumat 21 reunions."));
    year.groups[2] = group("Formació", true, 0, 0, 0);
    assert!(!told_ca(&year, Topic::Groups).contains("El grup Formació"), "nothing is known of it");
}

#[test]
fn members_are_named_with_their_article() {
    let named = |name: &str| Newcomer {
        name: name.into(),
        full_name: name.into(),
        href: String::new(),
        when: When(Span::year(2031).expect("a year")),
        ine: None,
        comarca: String::new(),
    };
    let mut year = facts(vec![figure("new_members", Topic::Members, 3), figure("departed_members", Topic::Members, 1)]);
    year.newcomers = ["Argentona", "El Prat de Llobregat", "La Seu d’Urgell"].map(named).into();
    year.departed = vec![named("Les")];
    assert_eq!(
        told_ca(&year, Topic::Members),
        "Donem la benvinguda a tres nous membres: Argentona, el Prat de Llobregat i la Seu d’Urgell. Ha deixat la xarxa un \
         membre: Les."
    );
}

#[test]
fn the_territory_is_told_with_the_year_of_its_population() {
    let mut year = facts(vec![
        figure("places", Topic::Territory, 2),
        figure("municipalities", Topic::Territory, 21),
        figure("comarques", Topic::Territory, 11),
        figure("population", Topic::Territory, 11),
    ]);
    let place = |name: &str| Place { ine: String::new(), name: name.into(), comarca: String::new(), records: 1 };
    year.places = vec![place("Ripoll"), place("El Prat de Llobregat")];
    year.covered = Covered { population_of: 100, population_year: 2030, ..Covered::default() };
    assert_eq!(
        told_ca(&year, Topic::Territory),
        "Hem fet activitat en dos municipis: Ripoll i el Prat de Llobregat.\n\nAl final de l’any, els membres coneguts eren \
         a 21 municipis d’11 comarques, on viu l’11\u{a0}% de la població de Catalunya (padró del 2030)."
    );
}

#[test]
fn what_was_gathered_stands_with_the_area_that_it_serves() {
    let experiences = Figure { area: Some("advice".into()), ..figure("experiences", Topic::Communication, 51) };
    let mut year =
        facts(vec![experiences, figure("advice_cases", Topic::Advice, 1), figure("news", Topic::Communication, 4)]);
    year.areas = vec![Area { code: "advice".into(), name: Name::default(), href: String::new() }];
    let section = |topic: Topic, area: &str| Section {
        key: topic.to_string(),
        topic,
        title: Name::default(),
        area: Some(area.into()),
    };
    let advice = draft(words(Language::Catalan), &year, &section(Topic::Advice, "advice"));
    assert!(advice.ends_with("\n\nHem aplegat 51 experiències noves (al registre: « Un registre »)."), "{advice}");
    assert_eq!(
        draft(words(Language::Catalan), &year, &section(Topic::Communication, "communication")),
        "Hem publicat quatre notícies."
    );
}

#[test]
fn nothing_is_left_unsaid_in_any_language() {
    for language in Language::ALL {
        for topic in Topic::ALL {
            for count in COUNTS {
                let keys = [
                    "advice_cases",
                    "own_events",
                    "assemblies",
                    "gatherings",
                    "new_members",
                    "new_groups",
                    "agreements",
                    "news",
                ];
                let year = facts(keys.map(|key| figure(key, *topic, count)).into());
                let text = told(language, &year, *topic);
                assert!(
                    !text.contains('⟦') && !text.contains("  ") && !text.contains(" ,"),
                    "{language:?} {topic} {count}: {text}"
                );
            }
        }
    }
}
