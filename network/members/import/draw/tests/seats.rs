//! Seats at bodies, offices, and who is accredited there.

use std::collections::HashMap;

use bodies::Office;
use bodies::seat::{Composition, Term};
use platform::words::dates::Span;
use viewer::BodyId;

use super::{TODAY, first_morning, known, later, plan_of, told, value};
use crate::import::known::Known;

#[test]
fn a_seat_is_told_by_body_and_office_in_three_languages() {
    for (body, office, read) in [
        ("Comissió executiva", "Presidència", Some(Office::Chair)),
        ("comissio executiva", "vicepresidenta", Some(Office::DeputyChair)),
        ("CE", "secretària", Some(Office::Secretary)),
        ("CE", "Secretario", Some(Office::Secretary)),
        ("CE", "Treasurer", Some(Office::Treasurer)),
        ("CE", "vocal", Some(Office::BoardMember)),
        ("CE", "membre", None),
        ("CE", "", None),
    ] {
        let plan = first_morning(&format!("Ens;Òrgan;Càrrec a l’òrgan\nVic;{body};{office}\n"));
        assert_eq!(told(&plan.slips), Vec::<String>::new(), "{body} {office}");
        assert_eq!(plan.seats[0].office, read, "{body} {office}");
    }
}

#[test]
fn what_is_not_known_of_a_body_is_refused() {
    let plan = first_morning(
        "Ens;Òrgan;Càrrec a l’òrgan\nVic;Comisio executiva;\nVic;Consell de savis;\nTona;CE;emperadriu\nTona;;vocal\nTona;Secretaria tècnica;\n",
    );
    let slips = [
        "2 B unknown-body-nearest",
        "3 B unknown-body",
        "4 C unknown-office",
        "5 C office-without-body",
        "6 B body-not-of-members",
    ];
    assert_eq!(told(&plan.slips), slips);
    assert_eq!(value(&plan.slips[0], "nearest"), "Comissió executiva");
}

#[test]
fn an_office_is_borne_by_one() {
    let plan = first_morning("Ens;Òrgan;Càrrec a l’òrgan\nVic;CE;presidència\nTona;CE;presidència\nTona;CE;vocal\n");
    assert_eq!(told(&plan.slips), ["3 C office-twice"]);
    let plan = later("Ens;Òrgan;Càrrec a l’òrgan\nManlleu;CE;\nVic;CE;vocal\n");
    assert_eq!(told(&plan.slips), Vec::<String>::new());
    assert_eq!(plan.tally().seats_new, 1, "Manlleu has its seat already");
}

#[test]
fn a_known_seat_stays_and_gets_the_people_of_the_file() {
    let head = "Ens;Persona;Correu;Càrrec;Òrgan;Càrrec a l’òrgan\n";
    let plan = later(&format!("{head}Manlleu;Tècnica d'Ocupació;ocupacio@exemple.cat;Tècnica;CE;vocal\n"));
    assert_eq!((plan.tally().seats_new, plan.tally().accreditations_new), (0, 1));
    let plan = later(&format!("{head}Manlleu;Tècnica d'Ocupació;ocupacio@exemple.cat;Tècnica;CE;presidència\n"));
    assert_eq!(told(&plan.doubts), ["2 F office-stays"]);
    assert_eq!((plan.tally().seats_new, plan.tally().accreditations_new), (0, 1));
}

#[test]
fn two_people_of_a_council_share_its_seat() {
    let plan = first_morning(
        "Ens;Persona;Càrrec;Òrgan;Càrrec a l’òrgan\nVic;Regidora;regidora;CE;\nVic;Tècnica;tècnica;CE;presidència\nVic;Tercera;tècnica;CE;vocal\n",
    );
    assert_eq!(told(&plan.slips), ["4 E offices-differ"]);
    assert_eq!((plan.seats.len(), plan.seats[0].people.len(), plan.seats[0].office), (1, 2, Some(Office::Chair)));
}

#[test]
fn a_term_takes_as_many_seats_as_it_has() {
    let term = |seats, composition| Term {
        id: "t".into(),
        body: BodyId("ce".into()),
        mirrors: None,
        elected_on: None,
        from: Span::year(2023).unwrap(),
        to: None,
        seats,
        composition,
        note: String::new(),
        source: String::new(),
    };
    let with = |term: Term| Known {
        terms: HashMap::from([(BodyId("ce".into()), term)]),
        bodies: known().bodies,
        ..Known::nothing(TODAY)
    };
    let text = "Ens;Òrgan\nVic;CE\nTona;CE\n";
    let plan = plan_of(text.as_bytes(), &with(term(Some(1), Composition::Known)));
    assert_eq!(told(&plan.slips), ["3 B no-room"]);
    assert_eq!(plan.seats[0].term.as_deref(), Some("t"), "a seat is of the running term");
    let plan = plan_of(text.as_bytes(), &with(term(None, Composition::Unknown)));
    assert_eq!(told(&plan.slips), ["2 B unknown-composition", "3 B unknown-composition"]);
}
