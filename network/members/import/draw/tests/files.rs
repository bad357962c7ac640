//! The forms in which lists come: letters, separators, workbooks, titles above the headings.

use std::collections::HashMap;
use std::sync::LazyLock;

use directory::PostKind;
use platform::sheet;
use platform::words::{Book, Language, Words};
use rust_xlsxwriter::Workbook;

use super::{TODAY, first_morning, plan_of, told};
use crate::import::fields::{ADDRESS, COUNCIL, FIELDS, JOINED, PERSON, TITLE, label};
use crate::import::known::Known;
use crate::import::way::Way;

fn names(bytes: &[u8]) -> Vec<String> {
    let plan = plan_of(bytes, &Known::nothing(TODAY));
    assert_eq!(told(&plan.slips), Vec::<String>::new());
    plan.councils.into_iter().map(|council| council.name).collect()
}

#[test]
fn any_letters_and_separators_are_read() {
    let expected = ["Ajuntament de Tàrrega", "Ajuntament d’Òdena"];
    let utf8 = "Municipi;Alta\nTàrrega;2017\nÒdena;2018\n";
    let latin1: Vec<u8> = utf8.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    let with_mark = [b"\xEF\xBB\xBF".as_slice(), utf8.as_bytes()].concat();
    let utf16: Vec<u8> = "\u{feff}".encode_utf16().chain(utf8.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let commas = utf8.replace(';', ",").into_bytes();
    let tabs = utf8.replace(';', "\t").replace('\n', "\r\n").into_bytes();
    for bytes in [utf8.as_bytes().to_vec(), latin1, with_mark, utf16, commas, tabs] {
        assert_eq!(names(&bytes), expected);
    }
}

#[test]
fn a_workbook_that_took_the_code_for_a_number_gets_its_zero_back() {
    let mut book = Workbook::new();
    let tab = book.add_worksheet();
    tab.write_row(0, 0, ["Codi INE", "Any d’alta"]).unwrap();
    tab.write_row(1, 0, [8112.0, 2017.0]).unwrap();
    tab.write_row(2, 0, [17155.0, 2018.0]).unwrap();
    let bytes = book.save_to_buffer().unwrap();
    assert_eq!(names(&bytes), ["Ajuntament de Manlleu", "Ajuntament de Salt"]);
    let plan = plan_of(&bytes, &Known::nothing(TODAY));
    assert_eq!(plan.councils[0].joined.map(|d| d.span), platform::words::dates::Span::year(2017));
}

#[test]
fn a_cell_with_an_error_is_refused_where_it_is() {
    let plan = first_morning("Ens;Alta\n#REF!;2017\nVic;#N/A\n");
    assert_eq!(told(&plan.slips), ["2 A error-cell", "3 B error-cell"]);
}

#[test]
fn columns_are_proposed_from_the_headings_that_people_use() {
    for (head, expected) in [
        ("Ajuntament;Nom i cognoms;Correu electrònic;Càrrec", [COUNCIL, PERSON, ADDRESS, TITLE]),
        ("Municipio;Persona de contacto;Correo electrónico;Cargo", [COUNCIL, PERSON, ADDRESS, TITLE]),
        ("Local authority;Contact person;E-mail;Job title", [COUNCIL, PERSON, ADDRESS, TITLE]),
        ("Ens local;Contacte;Correu de contacte;Lloc de treball", [COUNCIL, PERSON, ADDRESS, TITLE]),
    ] {
        let sheet = sheet::read("a.csv", format!("{head}\nVic;x;y;z\n").as_bytes()).unwrap();
        let mapping = Way::proposed(&sheet).mapping;
        assert_eq!((0..4).map(|column| mapping.field(column)).collect::<Vec<_>>(), expected.map(Some), "{head}");
    }
    let sheet = sheet::read(
        "a.csv",
        "Nom;Membre des de;Telèfon de contacte;Adreça\nVic;2017;938 00 00 00;Carrer Major\n".as_bytes(),
    )
    .unwrap();
    let mapping = Way::proposed(&sheet).mapping;
    let columns: Vec<_> = (0..4).map(|column| mapping.field(column)).collect();
    assert_eq!(
        columns,
        [Some(COUNCIL), Some(JOINED), None, None],
        "a list of names alone is of councils; telephones are not kept"
    );
}

#[test]
fn the_headings_of_the_template_are_understood_in_each_language() {
    static SHELF: LazyLock<HashMap<&str, Book>> = LazyLock::new(|| HashMap::from([(crate::BOOK.name, crate::BOOK)]));
    for language in Language::ALL {
        let words = Words::new(language, &SHELF);
        let head: Vec<String> = FIELDS.iter().map(|field| words.t(&label(field.key))).collect();
        let mapping = sheet::propose(&head, &FIELDS);
        for (column, field) in FIELDS.iter().enumerate() {
            assert_eq!(mapping.field(column), Some(field.key), "{}", head[column]);
        }
    }
}

#[test]
fn a_way_is_read_back_as_it_was_kept() {
    let sheet = sheet::read("membres.csv", "Ens;Alta;Persona\nVic;2017;Tècnica\n".as_bytes()).unwrap();
    let way = Way { post: Some(PostKind::ElectedOfficial), ..Way::proposed(&sheet) };
    assert_eq!(Way::of(&way.kept(sheet.width()), sheet.width()), Some(way));
    assert_eq!(Way::of("{}", 3), None);
}
