//! Files that `LibreOffice` wrote, read here: the same table in each form gives the same rows.

use platform::sheet::{Notice, ReadAs, Sheet, read, read_tab};
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};

use crate::office;

fn rows(sheet: &Sheet) -> Vec<Vec<&str>> {
    sheet.body().map(|row| row.cells.iter().map(|cell| cell.text.as_str()).collect()).collect()
}

fn numbers(sheet: &Sheet) -> Vec<usize> {
    sheet.body().map(|row| row.number).collect()
}

/// A workbook with a title, merged cells, a hidden row and column, days, times, formulas, numbers kept as texts, and
/// lines inside a cell.
fn workbook() -> Vec<u8> {
    let mut book = Workbook::new();
    let tab = book.add_worksheet().set_name("Activitats").unwrap();
    let day = Format::new().set_num_format("dd/mm/yyyy");
    let hours = Format::new().set_num_format("[h]:mm");
    let percent = Format::new().set_num_format("0%");
    tab.merge_range(0, 0, 0, 6, "Activitats de 2024", &Format::new()).unwrap();
    for (column, heading) in (0..).zip(["Comarca", "Títol", "Dia", "Hores", "Part", "Codi", "Suma"]) {
        tab.write_string(2, column, heading).unwrap();
    }
    tab.merge_range(3, 0, 4, 0, "Osona", &Format::new()).unwrap();
    for (row, title, part, code) in [(3, "Fira\nde primavera", 0.5, "08298"), (4, "Jornada", 0.25, "08112")] {
        tab.write_string(row, 1, title).unwrap();
        tab.write_with_format(row, 2, ExcelDateTime::from_ymd(2024, 5, 15).unwrap(), &day).unwrap();
        tab.write_number_with_format(row, 3, 1.5, &hours).unwrap();
        tab.write_number_with_format(row, 4, part, &percent).unwrap();
        tab.write_string(row, 5, code).unwrap();
        tab.write_formula(row, 6, Formula::new("=1+2").set_result("3")).unwrap();
    }
    tab.set_row_hidden(4).unwrap().set_column_hidden(5).unwrap();
    let other = book.add_worksheet().set_name("Persones").unwrap();
    other.write_string(0, 0, "Nom").unwrap().write_string(1, 0, "Tècnica").unwrap();
    book.save_to_buffer().unwrap()
}

#[test]
fn a_spreadsheet_that_libreoffice_saved_again_says_the_same() {
    let ours = workbook();
    let xlsx = read("a.xlsx", &ours).unwrap();
    let ods = read("a.csv", &office::convert(&ours, "xlsx", "ods")).unwrap();
    let row = |title, part, code| vec![title, "2024-05-15", "36:00", part, code, "3"];
    let expected = [
        [vec!["Osona"], row("Fira\nde primavera", "0.5", "08298")].concat(),
        [vec![""], row("Jornada", "0.25", "08112")].concat(),
    ];
    for sheet in [&xlsx, &ods] {
        assert_eq!((sheet.name.as_str(), sheet.read_as), ("Activitats", ReadAs::Workbook));
        assert_eq!((rows(sheet), numbers(sheet)), (expected.to_vec(), vec![4, 5]));
        assert_eq!(sheet.headings(), xlsx.headings());
        assert_eq!(sheet.other_tabs, ["Persones"]);
        for notice in [
            Notice::Merged { row: 1, column: 0, rows: 1, columns: 7 },
            Notice::Merged { row: 4, column: 0, rows: 2, columns: 1 },
            Notice::HiddenRows { row: 5, rows: 1 },
            Notice::HiddenColumns { column: 5, columns: 1 },
        ] {
            assert!(sheet.notices.contains(&notice), "{notice:?} in {:?}", sheet.notices);
        }
        assert!(sheet.body().all(|row| row.cells[6].computed));
    }
    let again = office::convert(&office::convert(&ours, "xlsx", "ods"), "ods", "xlsx");
    assert_eq!(rows(&read("a.ods", &again).unwrap()), expected);
}

const DOCUMENT: &str = "<html><head><meta charset=\"utf-8\"></head><body><h1>Accions de 2024</h1><p>Les que hi ha previstes.</p>
<table border=1><thead><tr><th>Núm.</th><th>Acció</th><th>Quan</th></tr></thead>
<tr><td rowspan=2>1</td><td>Guia de compra<br>i l’acte</td><td>març</td></tr><tr><td>Fulletó</td><td>2n trimestre</td></tr>
<tr><td>2</td><td colspan=2><p>Premi</p><p>Lliurament</p></td></tr></table>
<p>Contactes</p><table><tr><td>Nom</td><td>Correu</td></tr><tr><td>Tècnica</td><td>a@exemple.cat</td></tr></table></body></html>";

#[test]
fn the_tables_of_a_document_that_libreoffice_wrote_are_read_from_either_form() {
    for (form, filter) in [("odt", "odt:writer8"), ("docx", "docx:MS Word 2007 XML")] {
        let file = office::convert(DOCUMENT.as_bytes(), "html", filter);
        let sheet = read("pla.txt", &file).unwrap();
        assert_eq!((sheet.name.as_str(), sheet.read_as), ("Accions de 2024", ReadAs::Document), "{form}");
        assert_eq!(sheet.headings(), ["Núm.", "Acció", "Quan"]);
        assert_eq!(
            rows(&sheet),
            [
                vec!["1", "Guia de compra\ni l’acte", "març"],
                vec!["", "Fulletó", "2n trimestre"],
                vec!["2", "Premi\nLliurament"],
            ],
            "{form}"
        );
        assert_eq!(numbers(&sheet), [2, 3, 4]);
        assert_eq!(
            sheet.notices,
            [
                Notice::Merged { row: 2, column: 0, rows: 2, columns: 1 },
                Notice::Merged { row: 4, column: 1, rows: 1, columns: 2 },
            ],
            "{form}"
        );
        assert_eq!(sheet.other_tabs, ["Contactes"]);
        assert_eq!(rows(&read_tab("pla", &file, Some("Contactes")).unwrap()), [["Tècnica", "a@exemple.cat"]]);
    }
}

#[test]
fn a_long_list_that_libreoffice_saved_has_all_its_rows() {
    let list: Vec<String> = (0..10_000).map(|row| format!("{row}{}", ",Manlleu".repeat(19))).collect();
    let heads: Vec<String> = (0..20).map(|column| format!("Columna {column}")).collect();
    let csv = format!("{}\n{}\n", heads.join(","), list.join("\n"));
    for form in ["ods", "xlsx"] {
        let sheet = read("llista", &office::convert(csv.as_bytes(), "csv", form)).unwrap();
        assert_eq!((sheet.body().count(), sheet.width()), (10_000, 20), "{form}");
        assert_eq!(sheet.rows[10_000].cells[0].text, "9999", "{form}");
    }
}
