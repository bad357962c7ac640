//! Text files as Excel, other programs, and people write them.

use super::super::{Kind, Letters, LooksLike, MAX_COLUMNS, MAX_ROWS, Notice, ReadAs, SheetProblem, read};
use super::{numbers, texts};

fn separator(text: &str) -> char {
    match read("list.csv", text.as_bytes()).unwrap().read_as {
        ReadAs::Delimited { separator, .. } => separator,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_file_of_an_old_excel_in_latin_1_keeps_its_accents() {
    let latin1 = b"Poblaci\xF3;Comarca\r\nT\xE0rrega;Girona\r\n";
    let sheet = read("Llista d'octubre.csv", latin1).unwrap();
    assert_eq!(sheet.headings(), ["Població", "Comarca"]);
    assert_eq!(texts(&sheet), [["Tàrrega", "Girona"]]);
    assert_eq!(sheet.read_as, ReadAs::Delimited { separator: ';', letters: Letters::Windows1252 });
    assert_eq!(sheet.name, "Llista d'octubre.csv");

    let curly = read("a.csv", b"Nom;Import\nl\x92Escala;5 \x80\n").unwrap();
    assert_eq!(texts(&curly), [["l’Escala", "5 €"]]);
}

#[test]
fn marks_of_utf_8_and_utf_16_are_no_part_of_the_first_heading() {
    let plain = "Població\tHores\r\nVic\t2\r\nLes\t3\r\n";
    let marked = [b"\xEF\xBB\xBF", plain.as_bytes()].concat();
    let little: Vec<u8> = [0xFF, 0xFE].into_iter().chain(plain.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let big: Vec<u8> = [0xFE, 0xFF].into_iter().chain(plain.encode_utf16().flat_map(u16::to_be_bytes)).collect();
    for (bytes, letters) in [(marked, Letters::Utf8), (little, Letters::Utf16), (big, Letters::Utf16)] {
        let sheet = read("a.txt", &bytes).unwrap();
        assert_eq!(sheet.headings(), ["Població", "Hores"]);
        assert_eq!(texts(&sheet), [["Vic", "2"], ["Les", "3"]]);
        assert_eq!(sheet.read_as, ReadAs::Delimited { separator: '\t', letters });
    }
}

#[test]
fn the_separator_is_the_one_that_the_headings_and_the_rows_agree_on() {
    assert_eq!(separator("a,b\n1,2\n"), ',');
    assert_eq!(separator("a|b\n1|2\n"), '|');
    assert_eq!(separator("Poble;Hores\nVic;1,5\nOlot;2,5\n"), ';', "decimal commas are no separators");
    assert_eq!(separator("Nom,Lloc\n\"Vic; Osona\",a\n\"Olot; Garrotxa\",b\n"), ',', "what is quoted does not count");
    assert_eq!(separator("sep=|\na;b|c\n1;2|3\n"), '|', "Excel's first line says it");
    let single = read("a.csv", "Població\nVic\nOlot, a la Garrotxa\nLes\n".as_bytes()).unwrap();
    assert_eq!(texts(&single), [["Vic"], ["Olot, a la Garrotxa"], ["Les"]]);
}

#[test]
fn rows_have_the_numbers_of_the_spreadsheet_program() {
    let file = "Nom;Nota\r\n\r\n\"Vic\";\"primera\r\nsegona\"\r\n;;\r\nOlot;\"diu \"\"sí\"\"\"\r\n;;\r\n\r\n";
    let sheet = read("a.csv", file.as_bytes()).unwrap();
    assert_eq!(numbers(&sheet), [3, 5]);
    assert_eq!(texts(&sheet), [["Vic", "primera\nsegona"], ["Olot", "diu \"sí\""]]);
}

#[test]
fn a_title_and_a_first_tier_of_headings_stand_above_the_headings() {
    let file = "Llista de 2024;;;\n;;;\nDades;;Contacte;\nNom;Codi;Correu;Telèfon\nVic;08298;a@b.cat;93\n";
    let sheet = read("a.csv", file.as_bytes()).unwrap();
    assert_eq!(sheet.headings(), ["Nom", "Codi", "Correu", "Telèfon"]);
    assert_eq!(sheet.rows[sheet.head].number, 4);
    assert_eq!(texts(&sheet), [["Vic", "08298", "a@b.cat", "93"]], "a leading zero is kept");

    let other = sheet.with_head(3).unwrap();
    assert_eq!(other.headings(), ["Dades", "", "Contacte"]);
    assert_eq!(numbers(&other), [4, 5]);
    assert_eq!(other.clone().with_head(2).unwrap_err(), SheetProblem::NoSuchRow { row: 2 }, "an empty row");
    assert_eq!(other.with_head(5).unwrap_err(), SheetProblem::NoRows { head: 5 });
}

#[test]
fn ragged_rows_are_read_and_what_slipped_is_told() {
    let file = "Nom;Comarca\nVic\nOlot;Garrotxa;1.234\nManlleu;#REF!;\n";
    let sheet = read("a.csv", file.as_bytes()).unwrap();
    assert_eq!(sheet.headings(), ["Nom", "Comarca"], "a row one cell wider is not the headings");
    let first = sheet.body().next().unwrap();
    assert_eq!((first.text(0), first.text(1), first.text(9)), ("Vic", "", ""));
    let value = "1.234".to_owned();
    let error = "#REF!".to_owned();
    assert_eq!(
        sheet.notices,
        [Notice::BeyondHeadings { row: 3, column: 2, value }, Notice::ErrorCell { row: 4, column: 1, value: error },]
    );
}

#[test]
fn html_and_formulas_in_cells_are_texts_like_any_other() {
    let file = "Nom;Nota\n<script>alert(1)</script>;=HYPERLINK(\"http://x\")\n<b>Vic</b>;+34 93\n";
    let sheet = read("a.csv", file.as_bytes()).unwrap();
    assert_eq!(texts(&sheet), [["<script>alert(1)</script>", "=HYPERLINK(\"http://x\")"], ["<b>Vic</b>", "+34 93"]]);
    assert!(sheet.body().all(|row| row.cells.iter().all(|cell| cell.kind == Kind::Text && !cell.computed)));
}

#[test]
fn a_quotation_mark_that_nothing_closes_is_named_with_its_place() {
    let file = "Nom;Nota\nVic;bé\nOlot;\"a mig\nManlleu;bé\n";
    assert_eq!(read("a.csv", file.as_bytes()).unwrap_err(), SheetProblem::UnclosedQuote { row: 3, column: 1 });
    let inches = read("a.csv", "Nom;Nota\nVic;pantalla de 24\" nova\n".as_bytes()).unwrap();
    assert_eq!(texts(&inches), [["Vic", "pantalla de 24\" nova"]], "a mark inside a cell opens nothing");
}

#[test]
fn a_row_in_other_letters_and_a_cut_file_are_told_apart() {
    let pasted = [&b"Nom;Nota\nT\xC3\xA0rrega;b\xC3\xA9\n"[..], b"L\xE8rida;s\xED\n"].concat();
    assert_eq!(read("a.csv", &pasted).unwrap_err(), SheetProblem::MixedLetters { row: 3 });
    let whole = "Nom;Nota\nTàrrega;bé".as_bytes();
    assert_eq!(read("a.csv", &whole[..whole.len() - 1]).unwrap_err(), SheetProblem::Truncated);
}

#[test]
fn nothing_or_only_headings_is_said_as_that() {
    for nothing in [&b""[..], b"\xEF\xBB\xBF", b"\xFF\xFE", b" \r\n\t\n", b";;;\r\n;;;\r\n"] {
        assert_eq!(read("a.csv", nothing).unwrap_err(), SheetProblem::Empty, "{nothing:?}");
    }
    assert_eq!(read("a.csv", b"\n\nNom;Hores\n\n").unwrap_err(), SheetProblem::NoRows { head: 3 });
}

#[test]
fn limits_are_named_where_they_are_passed() {
    let rows = |count: usize| format!("Nom;Hores\n{}", "Vic;1\n".repeat(count));
    assert_eq!(read("a.csv", rows(MAX_ROWS - 1).as_bytes()).unwrap().body().count(), MAX_ROWS - 1);
    assert_eq!(read("a.csv", rows(MAX_ROWS).as_bytes()).unwrap_err(), SheetProblem::TooManyRows { max: MAX_ROWS });

    let wide = format!("a;b\n{}x\n", ";".repeat(MAX_COLUMNS));
    assert_eq!(read("a.csv", wide.as_bytes()).unwrap_err(), SheetProblem::TooManyColumns { row: 2, max: MAX_COLUMNS });
    let emptily_wide = format!("a;b\n1;2{}\n", ";".repeat(MAX_COLUMNS));
    assert_eq!(texts(&read("a.csv", emptily_wide.as_bytes()).unwrap()), [["1", "2"]], "empty columns are no columns");

    let long = format!("Nom;Nota\nVic;{}\n", "à".repeat(10_001));
    assert_eq!(
        read("a.csv", long.as_bytes()).unwrap_err(),
        SheetProblem::CellTooLong { row: 2, column: 1, length: 10_001, max: 10_000 }
    );
}

#[test]
fn what_is_no_table_is_called_by_its_name() {
    let files: [(&[u8], LooksLike); 10] = [
        (b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n", LooksLike::Pdf),
        (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1W\0o\0r\0k\0b\0o\0o\0k\0", LooksLike::OldExcel),
        (b"\x09\x08\x08\x00\x00\x05", LooksLike::OldExcel),
        (b"\n <!DOCTYPE html>\n<table><tr><td>Vic", LooksLike::Html),
        (b"<table border=1><tr><td>Vic</td></tr></table>", LooksLike::Html),
        (b"<?xml version=\"1.0\"?><Workbook>", LooksLike::Xml),
        (b"\x89PNG\r\n\x1A\n", LooksLike::Picture),
        (b"{\\rtf1\\ansi Vic}", LooksLike::OldText),
        (b"\x1F\x8B\x08\x00", LooksLike::Zip),
        (b"\x7FELF\x02\x01\x01\0\0\0", LooksLike::Unknown),
    ];
    for (bytes, expected) in files {
        assert_eq!(read("list.csv", bytes).unwrap_err(), SheetProblem::NotASheet(expected), "{bytes:?}");
    }
}
