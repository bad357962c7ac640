//! People and posts: who is the same, who is known, which side a post is of.

use directory::PostKind;

use super::{TODAY, first_morning, later, plan_of, told, value, way};
use crate::import::draw::{Way, draw};
use crate::import::known::Known;
use crate::import::plan::PostChange;
use platform::sheet;

#[test]
fn a_post_is_elected_or_technical_in_three_languages() {
    use PostKind::{ElectedOfficial, TechnicalOfficer};
    for (title, kind, kept) in [
        ("Regidora d’Economia Social", ElectedOfficial, "Regidora d’Economia Social"),
        ("alcalde", ElectedOfficial, "alcalde"),
        ("Alcaldessa", ElectedOfficial, "Alcaldessa"),
        ("Concejal de Hacienda", ElectedOfficial, "Concejal de Hacienda"),
        ("Mayor", ElectedOfficial, "Mayor"),
        ("Councillor for Housing", ElectedOfficial, "Councillor for Housing"),
        ("càrrec electe", ElectedOfficial, ""),
        ("Tècnica de la regidoria de Promoció", TechnicalOfficer, "Tècnica de la regidoria de Promoció"),
        ("Técnico de empleo", TechnicalOfficer, "Técnico de empleo"),
        ("Technical officer", TechnicalOfficer, "Technical officer"),
        ("Cap de servei", TechnicalOfficer, "Cap de servei"),
        ("Personal tècnic", TechnicalOfficer, ""),
    ] {
        let plan = first_morning(&format!("Ens;Persona;Càrrec\nVic;Persona de contacte;{title}\n"));
        assert_eq!(told(&plan.slips), Vec::<String>::new(), "{title}");
        assert_eq!((plan.posts[0].kind, plan.posts[0].title.as_str()), (kind, kept), "{title}");
    }
}

#[test]
fn a_row_that_does_not_say_which_side_is_refused_unless_a_person_chose_one_for_all() {
    let text = "Ens;Persona;Electe o tècnic;Càrrec\nVic;Persona primera;;Enllaç\nVic;Persona segona;potser;\nVic;Persona tercera;electa;Enllaç\n";
    assert_eq!(told(&first_morning(text).slips), ["2 C no-post", "3 C unknown-post"]);
    let text = "Ens;Persona\nVic;Persona primera\n";
    let sheet = sheet::read("a.csv", text.as_bytes()).unwrap();
    let chosen = Way { post: Some(PostKind::TechnicalOfficer), ..way(text) };
    let plan = draw(&sheet, &chosen, &Known::nothing(TODAY));
    assert_eq!((plan.slips.len(), plan.posts[0].kind), (0, PostKind::TechnicalOfficer));
}

#[test]
fn two_people_never_share_an_address() {
    let plan = first_morning(
        "Ens;Persona;Correu;Càrrec\nVic;Tècnica primera;vic@exemple.cat;tècnica\nVic;Tècnica segona;VIC@exemple.cat;tècnica\n",
    );
    assert_eq!(told(&plan.slips), ["3 C address-twice"]);
    assert_eq!((value(&plan.slips[0], "row"), value(&plan.slips[0], "name")), ("2".into(), "Tècnica primera".into()));
    let plan = later("Ens;Persona;Correu;Càrrec\nVic;Regidora d’Hisenda;ocupacio@exemple.cat;regidora\n");
    assert_eq!(told(&plan.slips), ["2 C address-of-another"]);
}

#[test]
fn the_same_person_over_several_rows_is_one() {
    let plan = first_morning(
        "Ens;Persona;Correu;Càrrec;Òrgan\nVic;Tècnica primera;;tècnica;\nVic;TECNICA PRIMERA;vic@exemple.cat;;CE\nTona;Tècnica primera;vic@exemple.cat;tècnica;\n",
    );
    assert_eq!(told(&plan.slips), Vec::<String>::new());
    assert_eq!((plan.people.len(), plan.posts.len()), (1, 2), "one person with a post at each of two councils");
    assert_eq!(plan.people[0].address.as_deref(), Some("vic@exemple.cat"));
    let plan = first_morning(
        "Ens;Persona;Correu;Càrrec\nVic;Tècnica;a@exemple.cat;tècnica\nVic;Tècnica;b@exemple.cat;tècnica\n",
    );
    assert_eq!(told(&plan.slips), ["3 B name-twice"]);
    let plan = first_morning("Ens;Persona;Càrrec\nVic;Persona;regidora\nVic;Persona;tècnica\n");
    assert_eq!(told(&plan.slips), ["3 C posts-differ"]);
}

#[test]
fn an_address_must_be_one() {
    let plan = first_morning(
        "Ens;Persona;Correu;Càrrec\nVic;Primera;vic arrova exemple;tècnica\nVic;Segona;a@exemple.cat, b@exemple.cat;tècnica\nVic;;c@exemple.cat;\nVic;;;tècnica\n",
    );
    assert_eq!(told(&plan.slips), ["2 C platform-form-not-an-address", "3 C two-addresses", "4 B no-name"]);
    assert_eq!(told(&plan.doubts), ["5 D post-of-nobody"]);
}

#[test]
fn name_and_surname_may_stand_in_two_columns() {
    let plan = first_morning("Ens;Nom;Cognoms;Càrrec\nVic;Tècnica;de Promoció;tècnica\n");
    assert_eq!(plan.people[0].name, "Tècnica de Promoció");
}

#[test]
fn a_known_person_is_found_by_address_or_by_name_at_the_council() {
    for row in [
        "Manlleu;Tècnica d'Ocupació;ocupacio@exemple.cat;Tècnica",
        "Manlleu;TECNICA D’OCUPACIO;;tècnica",
        "Manlleu;Tècnica d'Ocupació;;",
    ] {
        let plan = later(&format!("Ens;Persona;Correu;Càrrec\n{row}\n"));
        assert!(plan.changes_nothing() && plan.slips.is_empty() && plan.doubts.is_empty(), "{row}: {plan:?}");
    }
    let plan = later("Ens;Persona;Correu;Càrrec\nManlleu;Tècnica d'Ocupació i Empresa;ocupacio@exemple.cat;tècnica\n");
    assert_eq!(told(&plan.doubts), ["2 B name-stays"]);
    assert!(plan.changes_nothing());
    let plan = later("Ens;Persona;Correu;Càrrec\nManlleu;Tècnica d'Ocupació;nova@exemple.cat;tècnica\n");
    assert_eq!(told(&plan.doubts), ["2 C address-stays"], "an import never changes what signs a person in");
    assert!(plan.changes_nothing());
}

#[test]
fn a_name_with_and_without_its_second_surname_is_one_person_by_the_address() {
    let head = "Ens;Persona;Correu;Càrrec\n";
    let rows =
        "Vic;Tècnica de Promoció;vic@exemple.cat;tècnica\nVic;Tècnica de Promoció Econòmica;vic@exemple.cat;tècnica\n";
    let plan = first_morning(&format!("{head}{rows}"));
    assert_eq!((told(&plan.doubts), plan.people.len()), (vec!["3 B name-stays".to_owned()], 1));
    assert_eq!(told(&plan.slips), Vec::<String>::new());
}

#[test]
fn a_new_post_at_the_same_council_ends_the_one_before() {
    let plan = later("Ens;Persona;Correu;Càrrec\nManlleu;Tècnica d'Ocupació;ocupacio@exemple.cat;Regidora\n");
    assert!(matches!(&plan.posts[0].change, PostChange::Replaces { post, version: 1, .. } if post == "post"));
    assert_eq!(plan.tally().posts_changed, 1);
    let plan = later("Ens;Persona;Correu;Càrrec\nVic;Tècnica d'Ocupació;ocupacio@exemple.cat;Tècnica\n");
    assert_eq!(plan.posts[0].change, PostChange::Given, "another council: another post");
    assert_eq!((plan.tally().people_known, plan.tally().councils_new), (1, 1));
}

#[test]
fn html_and_formulas_are_text() {
    let plan = first_morning(
        "Ens;Persona;Càrrec\nVic;<b>Tècnica</b>;tècnica\nVic;'=HYPERLINK(\"x\");tècnica\n<script>alert(1)</script>;;\n",
    );
    assert_eq!(told(&plan.doubts), ["2 B code", "3 B code", "4 A code"]);
    assert_eq!(told(&plan.slips), ["4 A unknown-council"]);
    assert_eq!(plan.people[0].name, "<b>Tècnica</b>");
}

#[test]
fn the_same_file_gives_the_same_print_and_another_state_another() {
    let text = "Ens;Persona;Càrrec\nVic;Tècnica;tècnica\n";
    assert_eq!(first_morning(text).print(), first_morning(text).print());
    let manlleu = "Ens;Persona;Càrrec\nManlleu;Tècnica;tècnica\n";
    assert_ne!(first_morning(manlleu).print(), plan_of(manlleu.as_bytes(), &super::known()).print());
}

/// The technician of Manlleu is its councillor too.
fn with_two_posts() -> Known {
    let mut known = super::known();
    let mut second = known.posts[0].clone();
    (second.id, second.kind) = ("second".into(), PostKind::ElectedOfficial);
    second.title = "Presidenta del Patronat".into();
    known.posts.push(second);
    known
}

#[test]
fn of_two_posts_the_one_that_the_file_names_stays() {
    let row = |post: &str| {
        let text = format!("Ens;Persona;Correu;Càrrec\nManlleu;Tècnica d'Ocupació;ocupacio@exemple.cat;{post}\n");
        plan_of(text.as_bytes(), &with_two_posts())
    };
    for post in ["Presidenta del Patronat", "Tècnica", "personal tècnic", "càrrec electe"] {
        let plan = row(post);
        assert_eq!((&plan.posts[0].change, plan.doubts.len()), (&PostChange::Stays, 0), "{post}");
    }
    let third = row("Regidora");
    assert_eq!(third.posts[0].change, PostChange::Given, "which of the two it follows is not known");
    assert_eq!(told(&third.doubts), ["2 D posts-stay"]);
}

#[test]
fn an_address_in_a_later_row_is_never_dropped_in_silence() {
    let head = "Ens;Persona;Correu;Càrrec\n";
    let plan = later(&format!("{head}Manlleu;Tècnica d'Ocupació;;\nManlleu;Tècnica d'Ocupació;nova@exemple.cat;\n"));
    assert_eq!((told(&plan.slips), told(&plan.doubts)), (vec![], vec!["3 C address-stays".to_owned()]));
    let mut known = super::known();
    known.people[0].address = None;
    let text = format!("{head}Manlleu;Tècnica d'Ocupació;;\nManlleu;Tècnica d'Ocupació;nova@exemple.cat;\n");
    let plan = plan_of(text.as_bytes(), &known);
    assert_eq!((told(&plan.slips), told(&plan.doubts)), (vec![], vec!["3 C address-not-given".to_owned()]));
    // Whom a later row makes known is known in the earlier one too.
    let plan =
        later(&format!("{head}Vic;Tècnica d'Ocupació;;tècnica\nVic;Tècnica d'Ocupació;ocupacio@exemple.cat;tècnica\n"));
    assert_eq!((told(&plan.slips), told(&plan.doubts), plan.tally().people_new), (vec![], vec![], 0));
    let plan =
        later(&format!("{head}Vic;Persona primera;;tècnica\nVic;Persona primera;ocupacio@exemple.cat;tècnica\n"));
    assert_eq!(told(&plan.slips), ["3 C address-of-another"]);
}
