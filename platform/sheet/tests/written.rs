//! What we write, others open; and what we wrote, we read.

use super::super::{read, write};
use super::texts;

#[test]
fn a_table_is_written_as_the_standard_says() {
    let bytes = write::csv(["Nom", "Nota"], [["Tàrrega", "diu \"sí\", i més"], ["Vic", "dues\nratlles"]]);
    let text = "\u{FEFF}Nom,Nota\r\nTàrrega,\"diu \"\"sí\"\", i més\"\r\nVic,\"dues\nratlles\"\r\n";
    assert_eq!(String::from_utf8(bytes).unwrap(), text);
    assert_eq!(write::csv(["Nom"], Vec::<Vec<String>>::new()), "\u{FEFF}Nom\r\n".as_bytes(), "headings only");
}

#[test]
fn no_cell_runs_as_a_formula_and_numbers_stay_numbers() {
    for (cell, written) in [
        ("=HYPERLINK(1)", "'=HYPERLINK(1)"),
        ("+34 938 51 50 22", "'+34 938 51 50 22"),
        ("-2+3", "'-2+3"),
        ("- pendent", "'- pendent"),
        ("@SUM(1)", "'@SUM(1)"),
        ("  =1", "'  =1"),
        ("\t=1", "'\t=1"),
        ("＝1", "'＝1"),
        ("-12", "-12"),
        ("-1.250", "-1.250"),
        ("+34938515022", "+34938515022"),
        ("l’altre = aquest", "l’altre = aquest"),
        ("'s-Hertogenbosch", "'s-Hertogenbosch"),
    ] {
        let bytes = write::csv(["a", "b"], [["x", cell]]);
        let text = String::from_utf8(bytes).unwrap();
        assert_eq!(text, format!("\u{FEFF}a,b\r\nx,{written}\r\n"));
    }
    let bytes = write::csv(["a"], [["\r=1"]]);
    assert!(bytes.ends_with(b"\"'\r=1\"\r\n"));
}

#[test]
fn what_was_written_is_read_back_the_same() {
    let rows = [["=1+1", "'=1", "-5"], ["a,b;c", "\"", "dues\nratlles"], ["", "''@x", "à € ’"], ["'", "-", "x"]];
    let sheet = read("a.csv", &write::csv(["Un", "Dos", "Tres"], rows)).unwrap();
    assert_eq!(sheet.headings(), ["Un", "Dos", "Tres"]);
    assert_eq!(texts(&sheet), rows);
}
