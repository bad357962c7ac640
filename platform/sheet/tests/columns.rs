//! Which column is which: headings in three languages, with the slips of people who type them.

use super::super::{Field, Mapping, MappingProblem, propose, read};

const FIELDS: [Field; 5] = [
    Field { key: "place", names: &["població", "poble", "localidad", "place"], required: true },
    Field { key: "name", names: &["nom", "nombre", "name"], required: true },
    Field { key: "surname", names: &["cognoms", "apellidos", "surname"], required: false },
    Field {
        key: "address", names: &["correu electrònic", "correu", "correo electrónico", "e-mail"], required: false
    },
    Field { key: "since", names: &["data d’alta", "fecha de alta", "since"], required: false },
];

fn proposed(head: &[&str]) -> Vec<Option<&'static str>> {
    let head: Vec<String> = head.iter().map(ToString::to_string).collect();
    let mapping = propose(&head, &FIELDS);
    (0..head.len()).map(|column| mapping.field(column)).collect()
}

#[test]
fn headings_are_found_in_any_language_capitals_and_accents_aside() {
    assert_eq!(proposed(&["POBLACIO", "Nom", "Cognoms"]), [Some("place"), Some("name"), Some("surname")]);
    assert_eq!(proposed(&["Apellidos", "Nombre", "Localidad"]), [Some("surname"), Some("name"), Some("place")]);
    assert_eq!(proposed(&["E-mail", " name ", "Since:"]), [Some("address"), Some("name"), Some("since")]);
    assert_eq!(proposed(&["Data d'alta"]), [Some("since")], "either apostrophe");
}

#[test]
fn the_longest_words_in_common_win() {
    assert_eq!(proposed(&["Nom del poble", "Nom"]), [Some("place"), Some("name")]);
    assert_eq!(proposed(&["Nom del poble", "Nom de la persona"]), [Some("place"), Some("name")]);
    assert_eq!(proposed(&["Correu electrònic de contacte"]), [Some("address")]);
}

#[test]
fn a_slip_of_the_keyboard_is_forgiven_and_a_short_word_is_not_guessed() {
    assert_eq!(
        proposed(&["Cogonms", "Poblaicó", "Correu eletronic"]),
        [Some("surname"), Some("place"), Some("address")]
    );
    assert_eq!(proposed(&["Nif", "Codi", "", "Observacions"]), [None; 4]);
}

#[test]
fn a_column_has_one_field_and_a_field_one_column() {
    assert_eq!(proposed(&["Nom", "Nom"]), [Some("name"), None]);
    assert_eq!(proposed(&["Poble", "Població"]), [Some("place"), None], "the first of two equals");
}

#[test]
fn a_mapping_goes_through_a_form_unchanged() {
    let head = ["Nom", "Edat", "Poble"].map(str::to_owned);
    let mapping = propose(&head, &FIELDS);
    let form = mapping.to_form(3);
    let as_sent = [("column-0", "name"), ("column-1", ""), ("column-2", "place")];
    assert_eq!(form, as_sent.map(|(name, key)| (name.to_owned(), key.to_owned())));
    let sent = form.iter().map(|(name, key)| (name.as_str(), key.as_str())).chain([("confirm", "1")]);
    let back = Mapping::from_form(sent, 3, &FIELDS);
    assert_eq!(back, mapping);
    assert_eq!(back.problems(&FIELDS), []);
}

#[test]
fn a_mapping_that_cannot_work_says_why() {
    let form = [
        ("column-0", "name"),
        ("column-1", "name"),
        ("column-2", "iban"),
        ("column-9", "place"),
        ("column-x", "place"),
    ];
    let mapping = Mapping::from_form(form, 3, &FIELDS);
    assert_eq!(
        mapping.problems(&FIELDS),
        [
            MappingProblem::NoSuchField { column: 2, key: "iban".to_owned() },
            MappingProblem::NoSuchColumn { column: 9 },
            MappingProblem::RequiredWithoutColumn { field: "place" },
            MappingProblem::FieldTwice { field: "name", columns: vec![0, 1] },
        ]
    );
    let say = mapping.problems(&FIELDS)[3].say(|key| format!("«{key}»"));
    assert_eq!(say.key, "platform-sheet-mapping-twice");
    assert_eq!(say.values, [("field", "«name»".into()), ("columns", "A, B".into())]);
}

#[test]
fn a_person_corrects_the_proposal_and_reads_the_rows_with_it() {
    let sheet = read("a.csv", "Qui;Poble\n Maria ;Vic\nJoan\n".as_bytes()).unwrap();
    let mut mapping = propose(&sheet.headings(), &FIELDS);
    assert_eq!(mapping.column("name"), None);
    mapping.set(0, Some("name"));
    let rows: Vec<(&str, &str)> =
        sheet.body().map(|row| (mapping.value(row, "name"), mapping.value(row, "place"))).collect();
    assert_eq!(rows, [("Maria", "Vic"), ("Joan", "")]);
    mapping.set(1, None);
    assert_eq!(mapping.problems(&FIELDS), [MappingProblem::RequiredWithoutColumn { field: "place" }]);
}
