//! Where the headings are when the first row is not all of them.

use super::super::{Notice, read};
use super::{numbers, texts, workbook};
use rust_xlsxwriter::Format;

#[test]
fn two_rows_of_headings_are_read_together() {
    let file = "Núm.;Nom;Calendari;;Import\n;;Inici;Fi;\n1;Guia;2024-01-01;2024-06-30;100\n";
    let sheet = read("a.csv", file.as_bytes()).unwrap();
    assert_eq!(sheet.headings(), ["Núm.", "Nom", "Inici", "Fi", "Import"]);
    assert_eq!((numbers(&sheet), sheet.notices.as_slice()), (vec![3], &[][..]));
    let upper = sheet.with_head(1).unwrap();
    assert_eq!(upper.headings(), ["Núm.", "Nom", "Calendari", "", "Import"], "a person may choose the other");
    assert_eq!(numbers(&upper), [2, 3]);
}

#[test]
fn headings_that_are_the_same_take_the_one_above_them() {
    let file = "Acció;Previst;;Real;\n;Inici;Fi;Inici;Fi\nGuia;1;2;3;4\n";
    let sheet = read("a.csv", file.as_bytes()).unwrap();
    assert_eq!(sheet.headings(), ["Acció", "Previst Inici", "Previst Fi", "Real Inici", "Real Fi"]);
    assert_eq!(texts(&sheet), [["Guia", "1", "2", "3", "4"]]);
}

#[test]
fn a_row_of_values_below_whole_headings_is_a_row() {
    let file = "Núm.;Nom;Estat\n1;Guia;feta\n;Premi;pendent\n";
    assert_eq!(numbers(&read("a.csv", file.as_bytes()).unwrap()), [2, 3]);
    let years = "Nom;Lloc;2024\nGuia;Vic;feta\n";
    assert_eq!(numbers(&read("a.csv", years.as_bytes()).unwrap()), [2], "a year may be a heading");
    let gap = "Núm.;Nom;;Estat\n;x;y;z\n";
    let sheet = read("a.csv", gap.as_bytes()).unwrap();
    assert_eq!(sheet.rows[sheet.head].number, 1, "what stands below a heading of its own column is a value");
}

#[test]
fn merged_titles_and_empty_rows_stand_above_the_headings() {
    let bytes = workbook(|tab| {
        tab.merge_range(0, 0, 0, 3, "Pla d’accions", &Format::new()).unwrap();
        tab.merge_range(1, 0, 1, 3, "", &Format::new()).unwrap();
        tab.merge_range(3, 0, 4, 0, "Núm.", &Format::new()).unwrap();
        tab.merge_range(3, 1, 4, 1, "Nom", &Format::new()).unwrap();
        tab.merge_range(3, 2, 3, 3, "Calendari", &Format::new()).unwrap();
        for (column, text) in [(2, "Inici"), (3, "Fi")] {
            tab.write_string(4, column, text).unwrap();
        }
        for (column, text) in (0..).zip(["1", "Guia", "gener", "juny"]) {
            tab.write_string(5, column, text).unwrap();
        }
    });
    let sheet = read("pla.xlsx", &bytes).unwrap();
    assert_eq!((sheet.rows[sheet.head].number, numbers(&sheet)), (5, vec![6]));
    assert_eq!(sheet.headings(), ["Núm.", "Nom", "Inici", "Fi"]);
    assert!(sheet.notices.contains(&Notice::Merged { row: 4, column: 2, rows: 1, columns: 2 }));
}
