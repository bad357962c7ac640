//! Which council a row speaks of, and when it joined and left.

use directory::Kind;
use platform::words::dates::Span;

use super::{first_morning, later, told, value};
use crate::import::plan::{Membership, State};

#[test]
fn a_council_is_told_by_its_name_its_code_or_both() {
    for (head, row, name) in [
        ("Municipi", "manlleu", "Ajuntament de Manlleu"),
        ("Ajuntament", "Ajuntament de l'Hospitalet de Llobregat", "Ajuntament de l’Hospitalet de Llobregat"),
        ("Ens", "Ayuntamiento de El Prat de Llobregat", "Ajuntament del Prat de Llobregat"),
        ("Codi INE", "08112", "Ajuntament de Manlleu"),
        ("Codi INE", "8112", "Ajuntament de Manlleu"),
        ("Codi INE", "081120", "Ajuntament de Manlleu"),
        ("Codi INE", "81120", "Ajuntament de Manlleu"),
        ("Municipi;Codi INE", "Manlleu;8112", "Ajuntament de Manlleu"),
        ("Ens", "Consell Comarcal del Berguedà", "Consell Comarcal del Berguedà"),
        ("Ens;Tipus", "Berguedà;consell comarcal", "Consell Comarcal del Berguedà"),
        ("Ens;Tipus", "la Selva;Consejo comarcal", "Consell Comarcal de la Selva"),
        ("Ens", "Mancomunitat de la Plana", "Mancomunitat de la Plana"),
        ("Ens;Tipus", "Localret;altres", "Localret"),
    ] {
        let plan = first_morning(&format!("{head};Nota\n{row};x\n"));
        assert_eq!(told(&plan.slips), Vec::<String>::new(), "{row}");
        assert_eq!(plan.councils[0].name, name, "{row}");
        assert_eq!(plan.state_of(0), State::New);
    }
}

#[test]
fn kinds_are_guessed_from_the_name() {
    let plan = first_morning("Ens\nVic\nConsell Comarcal d'Osona\nConsorci de l'Alta Garrotxa\n");
    let kinds: Vec<Kind> = plan.councils.iter().map(|c| c.kind).collect();
    assert_eq!(kinds, [Kind::TownCouncil, Kind::CountyCouncil, Kind::OtherAuthority]);
    assert_eq!(plan.councils[1].comarca_code.as_deref(), Some("24"));
}

#[test]
fn an_unknown_council_is_refused_with_the_nearest_one() {
    let plan = first_morning(
        "Municipi;Codi INE\nTarega;\nAjuntament de Manleu;\nMontevideo;\n;99999\n;\nVic;08112\nConsell Comarcal del Barcelonès;\n",
    );
    let slips = [
        "2 A unknown-council-nearest",
        "3 A unknown-council-nearest",
        "4 A unknown-council",
        "5 B unknown-code",
        "7 B code-and-name",
        "8 A no-county-council",
    ];
    assert_eq!(told(&plan.slips), slips);
    assert_eq!(value(&plan.slips[0], "nearest"), "Tàrrega");
    assert_eq!(value(&plan.slips[1], "nearest"), "Manlleu");
    assert!(plan.councils.is_empty());
}

#[test]
fn kind_and_name_must_agree_and_a_row_must_have_a_council() {
    let plan = first_morning("Ens;Tipus;Persona\nConsell Comarcal d'Osona;Ajuntament;\nVic;regne;\n;;Tècnica\n");
    assert_eq!(told(&plan.slips), ["2 B kind-and-name", "3 B unknown-kind", "4 A no-council"]);
}

#[test]
fn a_council_over_several_rows_is_one_and_its_rows_agree() {
    let plan = first_morning("Ens;Alta\nVic;2017\nAjuntament de Vic;\nVIC;2017\nVic;2018\n");
    assert_eq!(plan.councils.len(), 1);
    assert_eq!(plan.councils[0].rows, [2, 3, 4, 5]);
    assert_eq!(told(&plan.slips), ["5 B dates-differ"]);
    assert_eq!(value(&plan.slips[0], "row"), "2");
}

#[test]
fn the_same_row_twice_is_done_once_and_shown() {
    let plan = first_morning("Ens;Alta\nVic;2017\nVic;2017\n");
    assert_eq!(told(&plan.doubts), ["3 - repeats"]);
    assert_eq!((plan.councils.len(), plan.tally().memberships_new), (1, 1));
}

#[test]
fn a_date_is_as_precise_as_it_is_written() {
    for (typed, from) in [
        ("2017", Span::year(2017)),
        ("maig 2018", Span::month(2018, 5)),
        ("mayo de 2018", Span::month(2018, 5)),
        ("12/5/2019", Some(Span::day(jiff::civil::date(2019, 5, 12)))),
        ("2019-05-12", Some(Span::day(jiff::civil::date(2019, 5, 12)))),
        ("2019-05-12 00:00", Some(Span::day(jiff::civil::date(2019, 5, 12)))),
        ("segon semestre de 2018", Span::half(2018, 2)),
        ("", None),
        ("?", None),
        ("no consta", None),
    ] {
        let plan = first_morning(&format!("Ens;Data d’alta\nVic;{typed}\n"));
        assert_eq!(told(&plan.slips), Vec::<String>::new(), "{typed}");
        assert_eq!(plan.councils[0].membership, Membership::Begins { from, to: None }, "{typed}");
    }
}

#[test]
fn a_wrong_date_is_refused_at_its_cell() {
    for (typed, slip) in [
        ("aviat", "2 B date"),
        ("31/2/2019", "2 B no-such-day"),
        ("5/13/2019", "2 B no-such-day"),
        ("1812", "2 B year"),
        ("dilluns, 14 de maig de 2024", "2 B weekday"),
        ("2024", "2 B members-since-not-over"),
        ("16/5/2024", "2 B members-since-not-over"),
        ("2025", "2 B members-since-not-over"),
    ] {
        assert_eq!(told(&first_morning(&format!("Ens;Alta\nVic;{typed}\n")).slips), [slip], "{typed}");
    }
    assert_eq!(told(&first_morning("Ens;Alta;Baixa\nVic;2020;2018\n").slips), ["2 C reversed"]);
    assert_eq!(told(&later("Ens;Baixa\nManlleu;2015\n").slips), ["2 B reversed"]);
    assert_eq!(told(&later("Ens;Baixa\nManlleu;2024\n").slips), ["2 B members-since-not-over"]);
    assert_eq!(told(&first_morning("Ens;Alta;Baixa\nVic;2018;2024\n").slips), ["2 C members-since-not-over"]);
}

#[test]
fn what_is_known_stays_as_it_is_and_is_not_done_again() {
    let plan = later("Ens;Alta\nManlleu;2017\n");
    assert!(plan.changes_nothing() && plan.slips.is_empty() && plan.doubts.is_empty());
    assert_eq!(plan.state_of(0), State::Stays);
    let plan = later("Ens;Alta\nManlleu;2018\n");
    assert_eq!(told(&plan.doubts), ["2 B date-stays"]);
    assert!(plan.changes_nothing());
}

#[test]
fn a_member_that_left_ends_its_membership() {
    let plan = later("Ens;Baixa\nManlleu;31/12/2023\n");
    let to = Span::day(jiff::civil::date(2023, 12, 31));
    assert_eq!(plan.councils[0].membership, Membership::Ends { relation: "r".into(), version: 1, to });
    assert_eq!(plan.state_of(0), State::Changes);
}
