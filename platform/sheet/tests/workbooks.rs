//! Workbooks as spreadsheet programs write them.

use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};

use super::super::{Cell, Kind, LooksLike, Notice, ReadAs, SheetProblem, column_letters, read, read_tab};
use super::{archive, list_of_places, numbers, texts, with_part, workbook};

#[test]
fn a_workbook_is_recognised_whatever_its_name() {
    let sheet = read("llista.csv", &list_of_places()).unwrap();
    assert_eq!((sheet.name.as_str(), sheet.read_as), ("Sheet1", ReadAs::Workbook));
    assert_eq!(sheet.headings(), ["Població", "Hores"]);
    assert_eq!(texts(&sheet), [["Tàrrega", "12"], ["Girona", "7"], ["L’Hospitalet & <companyia>", "0"]]);
    assert_eq!(sheet.notices, []);
}

#[test]
fn days_hours_numbers_and_texts_come_as_people_see_them() {
    let bytes = workbook(|tab| {
        let day = Format::new().set_num_format("dd/mm/yyyy");
        let moment = Format::new().set_num_format("dd/mm/yyyy hh:mm");
        let clock = Format::new().set_num_format("hh:mm");
        let hours = Format::new().set_num_format("[h]:mm");
        for (column, heading) in (0..).zip(["Dia", "Moment", "Hora", "Temps", "Codi", "Import", "Suma", "Sí"]) {
            tab.write_string(0, column, heading).unwrap();
        }
        tab.write_with_format(1, 0, ExcelDateTime::from_ymd(2024, 5, 15).unwrap(), &day).unwrap();
        tab.write_with_format(1, 1, ExcelDateTime::from_ymd(2024, 2, 29).unwrap().and_hms(9, 30, 0).unwrap(), &moment)
            .unwrap();
        tab.write_with_format(1, 2, ExcelDateTime::from_hms(18, 5, 0).unwrap(), &clock).unwrap();
        tab.write_number_with_format(1, 3, 1.5 + 0.25 / 24.0, &hours).unwrap();
        tab.write_string(1, 4, "08298").unwrap();
        tab.write_number(1, 5, 1250.0).unwrap();
        tab.write_number(1, 6, 0.1 + 0.2).unwrap();
        tab.write_boolean(1, 7, true).unwrap();
    });
    let sheet = read("a.xlsx", &bytes).unwrap();
    assert_eq!(texts(&sheet), [["2024-05-15", "2024-02-29T09:30", "18:05", "36:15", "08298", "1250", "0.3", "true"]]);
    let kinds: Vec<Kind> = sheet.body().next().unwrap().cells.iter().map(|cell| cell.kind).collect();
    assert_eq!(
        kinds,
        [Kind::Date, Kind::Date, Kind::Date, Kind::Duration, Kind::Text, Kind::Number, Kind::Number, Kind::Truth]
    );
}

#[test]
fn a_workbook_of_an_old_macintosh_counts_its_days_from_1904() {
    let bytes = workbook(|tab| {
        let day = Format::new().set_num_format("dd/mm/yyyy");
        tab.write_string(0, 0, "Dia").unwrap();
        tab.write_number_with_format(1, 0, 43_965.0, &day).unwrap();
    });
    assert_eq!(texts(&read("a.xlsx", &bytes).unwrap()), [["2020-05-14"]]);
    let of_1904 =
        with_part(&bytes, "xl/workbook.xml", |xml| xml.replace("<workbookPr ", "<workbookPr date1904=\"1\" "));
    assert_eq!(texts(&read("a.xlsx", &of_1904).unwrap()), [["2024-05-15"]]);
}

#[test]
fn a_formula_gives_its_result_and_says_when_it_has_none() {
    let bytes = workbook(|tab| {
        tab.write_string(0, 0, "Nom").unwrap().write_string(0, 1, "Hores").unwrap();
        tab.write_string(1, 0, "Vic").unwrap();
        tab.write_formula(1, 1, Formula::new("=1+2").set_result("3")).unwrap();
        tab.write_string(2, 0, "Olot").unwrap();
        tab.write_formula(2, 1, Formula::new("=Z1").set_result("7777")).unwrap();
        tab.write_string(3, 0, "Les").unwrap();
        tab.write_formula(3, 1, Formula::new("=NA()").set_result("#N/A")).unwrap();
    });
    let without_result = with_part(&bytes, "xl/worksheets/sheet1.xml", |xml| xml.replace("<v>7777</v>", ""));
    let sheet = read("a.xlsx", &without_result).unwrap();
    assert_eq!(texts(&sheet), [vec!["Vic", "3"], vec!["Olot"], vec!["Les", "#N/A"]]);
    let three = Cell { text: "3".to_owned(), kind: Kind::Number, computed: true };
    assert_eq!(sheet.body().next().unwrap().cells[1], three);
    assert_eq!(
        sheet.notices,
        [
            Notice::FormulaWithoutResult { row: 3, column: 1 },
            Notice::ErrorCell { row: 4, column: 1, value: "#N/A".to_owned() },
        ]
    );
}

#[test]
fn merged_cells_are_told_and_hidden_and_distant_rows_are_read() {
    let bytes = workbook(|tab| {
        tab.write_string(1, 0, "Comarca").unwrap().write_string(1, 1, "Poble").unwrap();
        tab.merge_range(2, 0, 3, 0, "Osona", &Format::new()).unwrap();
        tab.write_string(2, 1, "Vic").unwrap().write_string(3, 1, "Manlleu").unwrap();
        tab.set_row_hidden(3).unwrap();
        tab.write_string(99, 0, "Segrià").unwrap();
        tab.write_blank(1_000_000, 500, &Format::new().set_bold()).unwrap();
    });
    let sheet = read("a.xlsx", &bytes).unwrap();
    assert_eq!(sheet.rows[sheet.head].number, 2);
    assert_eq!(numbers(&sheet), [3, 4, 100]);
    assert_eq!(texts(&sheet), [vec!["Osona", "Vic"], vec!["", "Manlleu"], vec!["Segrià"]], "the block is not filled");
    assert_eq!(
        sheet.notices,
        [Notice::Merged { row: 3, column: 0, rows: 2, columns: 1 }, Notice::HiddenRows { row: 4, rows: 1 }]
    );
}

#[test]
fn the_first_visible_tab_with_rows_is_read_and_the_others_are_named() {
    let mut book = Workbook::new();
    book.add_worksheet().set_name("Portada").unwrap();
    book.add_worksheet().set_name("Llistes").unwrap().set_hidden(true).write_string(0, 0, "amagat").unwrap();
    for name in ["Pobles", "Persones"] {
        let tab = book.add_worksheet().set_name(name).unwrap();
        tab.write_string(0, 0, name).unwrap().write_string(1, 0, "valor").unwrap();
    }
    let bytes = book.save_to_buffer().unwrap();
    let sheet = read("a.xlsx", &bytes).unwrap();
    assert_eq!((sheet.name.as_str(), sheet.headings()), ("Pobles", vec!["Pobles".to_owned()]));
    assert_eq!(sheet.other_tabs, ["Portada", "Persones"]);
    assert_eq!(read_tab("a.xlsx", &bytes, Some("Persones")).unwrap().headings(), ["Persones"]);
    assert_eq!(read_tab("a.xlsx", &bytes, Some("Portada")).unwrap_err(), SheetProblem::Empty);
    let tabs = vec!["Portada".to_owned(), "Pobles".to_owned(), "Persones".to_owned()];
    assert_eq!(
        read_tab("a.xlsx", &bytes, Some("Llistes")).unwrap_err(),
        SheetProblem::NoSuchTab { name: "Llistes".to_owned(), tabs }
    );
}

#[test]
fn a_workbook_without_rows_says_so() {
    assert_eq!(read("a.xlsx", &workbook(|_| {})).unwrap_err(), SheetProblem::Empty);
    let headings = workbook(|tab| {
        tab.write_string(2, 0, "Nom").unwrap();
    });
    assert_eq!(read("a.xlsx", &headings).unwrap_err(), SheetProblem::NoRows { head: 3 });
}

#[test]
fn archives_that_are_no_workbook_are_called_by_their_name() {
    let odp = b"application/vnd.oasis.opendocument.presentation";
    let files = [
        (archive(&[("mimetype", odp), ("content.xml", b"<x/>")]), LooksLike::Slides),
        (archive(&[("[Content_Types].xml", b"<x/>"), ("ppt/presentation.xml", b"<x/>")]), LooksLike::Slides),
        (archive(&[("[Content_Types].xml", b"<x/>"), ("xl/workbook.bin", b"x")]), LooksLike::BinaryExcel),
        (archive(&[("Index/Document.iwa", b"x")]), LooksLike::Numbers),
        (archive(&[("mimetype", b"application/epub+zip"), ("content.xml", b"<x/>")]), LooksLike::Zip),
        (archive(&[("fotos/1.jpg", b"x")]), LooksLike::Zip),
    ];
    for (bytes, expected) in files {
        assert_eq!(read("a.xlsx", &bytes).unwrap_err(), SheetProblem::NotASheet(expected));
    }
}

#[test]
fn columns_have_the_letters_that_the_program_shows() {
    let letters: Vec<String> = [0, 25, 26, 51, 52, 701, 702].map(column_letters).to_vec();
    assert_eq!(letters, ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
}

#[test]
fn a_date_that_shows_no_day_is_a_month_and_one_that_shows_no_month_a_year() {
    let bytes = workbook(|tab| {
        for (column, format) in (0..).zip(["mmm-yy", "mmmm \"de\" yyyy", "yyyy", "d-mmm-yy", "yyyy-mm-dd hh:mm"]) {
            tab.write_string(0, column, format!("Data {column}")).unwrap();
            let day = ExcelDateTime::from_ymd(2026, 3, 1).unwrap();
            tab.write_with_format(1, column, day, &Format::new().set_num_format(format)).unwrap();
        }
    });
    assert_eq!(texts(&read("a.xlsx", &bytes).unwrap()), [["2026-03", "2026-03", "2026", "2026-03-01", "2026-03-01"]]);
}

#[test]
fn a_number_with_three_decimals_is_not_taken_for_thousands() {
    let bytes = workbook(|tab| {
        tab.write_string(0, 0, "Import").unwrap().write_string(0, 1, "Hores").unwrap();
        tab.write_formula(1, 0, Formula::new("=1250.5*1.21").set_result("1513.105")).unwrap();
        tab.write_number(1, 1, 2.625).unwrap();
    });
    let sheet = read("a.xlsx", &bytes).unwrap();
    assert_eq!(texts(&sheet), [["1513.105", "2.6250"]]);
    let read: Vec<_> = texts(&sheet)[0].iter().map(|text| super::super::hundredths::read(text)).collect();
    assert_eq!(read, [Some(151_311), Some(263)]);
}

#[test]
fn every_merged_block_is_known_however_many_there_are() {
    let bytes = workbook(|tab| {
        tab.write_string(0, 0, "Àrea").unwrap().write_string(0, 1, "Acció").unwrap();
        for block in 0..1_200 {
            tab.merge_range(1 + block * 2, 0, 2 + block * 2, 0, "Cures", &Format::new()).unwrap();
            tab.write_string(1 + block * 2, 1, "Una").unwrap().write_string(2 + block * 2, 1, "=DIV").unwrap();
        }
        for row in 0..1_200 {
            tab.write_string(row + 1, 3, "sobra").unwrap();
        }
    });
    let sheet = read("a.xlsx", &bytes).unwrap();
    let (blocks, others): (Vec<&Notice>, Vec<&Notice>) = sheet.notices.iter().partition(|notice| notice.is_block());
    assert_eq!((blocks.len(), others.len()), (1_200, 1_000), "what is told has a limit, and what is read has none");
    assert_eq!(blocks[1_199], &Notice::Merged { row: 2_400, column: 0, rows: 2, columns: 1 });
}
