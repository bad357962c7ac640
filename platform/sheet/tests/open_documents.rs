//! Spreadsheets and texts of the open document formats, as the programs of several makers write them.

use super::super::Kind::{self, Date, Duration, Number, Text, Truth};
use super::super::{LooksLike, MAX_ROWS, Notice, ReadAs, SheetProblem, read, read_tab};
use super::{archive, numbers, texts};

const NAMESPACES: &str = r#"xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0""#;

fn content(kind: &str, styles: &str, body: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content {NAMESPACES}><office:automatic-styles>{styles}</office:automatic-styles><office:body><office:{kind}>{body}</office:{kind}></office:body></office:document-content>"
    )
}

fn package(kind: &str, content: &str) -> Vec<u8> {
    let kind = format!("application/vnd.oasis.opendocument.{kind}");
    archive(&[("mimetype", kind.as_bytes()), ("content.xml", content.as_bytes())])
}

/// A spreadsheet of these tabs, given as XML.
pub(super) fn ods(body: &str) -> Vec<u8> {
    let styles = "<style:style style:name=\"ta2\" style:family=\"table\"><style:table-properties table:display=\"false\"/></style:style>";
    package("spreadsheet", &content("spreadsheet", styles, body))
}

/// A text with this body, given as XML.
pub(super) fn odt(body: &str) -> Vec<u8> {
    package("text", &content("text", "", body))
}

fn tab(name: &str, rows: &str) -> String {
    format!("<table:table table:name=\"{name}\"><table:table-column/>{rows}</table:table>")
}

/// A row of texts.
pub(super) fn row(cells: &[&str]) -> String {
    let cell = |text: &&str| match *text {
        "" => "<table:table-cell/>".to_owned(),
        text => format!("<table:table-cell office:value-type=\"string\"><text:p>{text}</text:p></table:table-cell>"),
    };
    format!("<table:table-row>{}</table:table-row>", cells.iter().map(cell).collect::<String>())
}

fn typed(attributes: &str, shown: &str) -> String {
    format!("<table:table-cell {attributes}><text:p>{shown}</text:p></table:table-cell>")
}

#[test]
fn values_come_by_their_type_and_not_as_they_are_shown() {
    let cells: String = [
        typed("office:value-type=\"date\" office:date-value=\"2024-05-15\"", "15/05/24"),
        typed("office:value-type=\"date\" office:date-value=\"2024-05-15T09:30:00\"", "15 de maig, 9.30"),
        typed("office:value-type=\"time\" office:time-value=\"PT36H15M00S\"", "36:15"),
        typed("office:value-type=\"time\" office:time-value=\"PT09H05M00S\"", "9:05"),
        typed("office:value-type=\"percentage\" office:value=\"0.125\"", "13 %"),
        typed("office:value-type=\"currency\" office:currency=\"EUR\" office:value=\"1250.5\"", "1.250,50 €"),
        typed("office:value-type=\"float\" office:value=\"0.30000000000000004\"", "0,3"),
        typed("office:value-type=\"boolean\" office:boolean-value=\"true\"", "CERT"),
        typed("office:value-type=\"string\"", "08298"),
    ]
    .concat();
    let heads = row(&["Dia", "Moment", "Temps", "Hora", "Part", "Import", "Suma", "Sí", "Codi"]);
    let file = ods(&tab("Dades", &format!("{heads}<table:table-row>{cells}</table:table-row>")));
    let sheet = read("dades.xlsx", &file).unwrap();
    assert_eq!((sheet.name.as_str(), sheet.read_as), ("Dades", ReadAs::Workbook));
    assert_eq!(
        texts(&sheet),
        [["2024-05-15", "2024-05-15T09:30", "36:15", "09:05", "0.125", "1250.5", "0.3", "true", "08298"]]
    );
    let kinds: Vec<Kind> = sheet.body().next().unwrap().cells.iter().map(|cell| cell.kind).collect();
    assert_eq!(kinds, [Date, Date, Duration, Duration, Number, Number, Number, Truth, Text]);
}

#[test]
fn a_value_that_is_no_number_is_named_with_its_row() {
    for attributes in [
        "office:value-type=\"float\" office:value=\"molts\"",
        "office:value-type=\"float\"",
        "office:value-type=\"date\" office:date-value=\"maig\"",
        "office:value-type=\"time\" office:time-value=\"PTXH\"",
    ] {
        let rows = format!("{}<table:table-row>{}</table:table-row>", row(&["Nom"]), typed(attributes, "x"));
        let problem = read("a.ods", &ods(&tab("Full", &rows))).unwrap_err();
        assert!(matches!(problem, SheetProblem::OddValue { row: 2, .. }), "{attributes}: {problem}");
    }
}

#[test]
fn a_million_empty_rows_cost_nothing_and_a_million_full_ones_are_too_many() {
    let empty = "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>";
    let file =
        ods(&tab("Full", &format!("{}{}{empty}{}", row(&["Nom", "Codi"]), row(&["Vic", "08298"]), row(&["Les"]))));
    let sheet = read("a.ods", &file).unwrap();
    assert_eq!((numbers(&sheet), texts(&sheet)), (vec![2, 1_048_003], vec![vec!["Vic", "08298"], vec!["Les"]]));

    let full = row(&["Vic"]).replace("<table:table-row>", "<table:table-row table:number-rows-repeated=\"1048576\">");
    let problem = read("a.ods", &ods(&tab("Full", &format!("{}{full}", row(&["Nom"]))))).unwrap_err();
    assert_eq!(problem, SheetProblem::TooManyRows { max: MAX_ROWS });
    let wide =
        row(&["Vic"]).replace("<table:table-cell ", "<table:table-cell table:number-columns-repeated=\"16384\" ");
    let problem = read("a.ods", &ods(&tab("Full", &format!("{}{wide}", row(&["Nom"]))))).unwrap_err();
    assert!(matches!(problem, SheetProblem::TooManyColumns { row: 2, .. }), "{problem}");
    let twice = row(&["7"]).replace("<table:table-row>", "<table:table-row table:number-rows-repeated=\"3\">");
    let sheet = read("a.ods", &ods(&tab("Full", &format!("{}{twice}", row(&["Nom"]))))).unwrap();
    assert_eq!((numbers(&sheet), texts(&sheet)), (vec![2, 3, 4], vec![vec!["7"]; 3]));
}

#[test]
fn merged_cells_hidden_rows_formulas_and_errors_are_told() {
    let body = concat!(
        "<table:table-row><table:table-cell table:number-columns-spanned=\"2\" table:number-rows-spanned=\"2\" office:value-type=\"string\"><text:p>Osona</text:p></table:table-cell>",
        "<table:covered-table-cell><text:p>amagat</text:p></table:covered-table-cell></table:table-row>",
        "<table:table-row table:visibility=\"collapse\"><table:covered-table-cell table:number-columns-repeated=\"2\"/>",
        "<table:table-cell table:formula=\"of:=[.A1]\"/></table:table-row>",
        "<table:table-row table:visibility=\"filter\"><table:table-cell table:formula=\"of:=NA()\" office:value-type=\"string\" office:string-value=\"\" calcext:value-type=\"error\"><text:p>#N/A</text:p></table:table-cell>",
        "<table:table-cell table:formula=\"of:=1+2\" office:value-type=\"float\" office:value=\"3\"><text:p>3</text:p></table:table-cell></table:table-row>",
    );
    let columns = "<table:table-column/><table:table-column table:visibility=\"collapse\"/>";
    let file = ods(&format!("<table:table table:name=\"F\">{columns}{}{body}</table:table>", row(&["A", "B", "C"])));
    let sheet = read("a.ods", &file).unwrap();
    assert_eq!(texts(&sheet), [vec!["Osona"], vec!["#N/A", "3"]]);
    assert!(sheet.body().nth(1).unwrap().cells.iter().all(|cell| cell.computed));
    let value = "#N/A".to_owned();
    assert_eq!(
        sheet.notices,
        [
            Notice::FormulaWithoutResult { row: 3, column: 2 },
            Notice::Merged { row: 2, column: 0, rows: 2, columns: 2 },
            Notice::HiddenRows { row: 4, rows: 1 },
            Notice::HiddenColumns { column: 1, columns: 1 },
            Notice::ErrorCell { row: 4, column: 0, value },
        ]
    );
}

#[test]
fn the_text_of_a_cell_has_its_lines_and_no_notes_or_drawings() {
    let cell = concat!(
        "<table:table-cell office:value-type=\"string\"><office:annotation><text:p>compte!</text:p></office:annotation>",
        "<draw:frame><draw:text-box><text:p>quadre</text:p></draw:text-box><svg:desc>foto</svg:desc></draw:frame>",
        "<text:p>l’<text:span>Esca\n   la</text:span> &amp;<text:s text:c=\"2\"/>més</text:p><text:p/>",
        "<text:p>segona<text:line-break/>tercera<text:tab/>fi &#233;&lt;</text:p></table:table-cell>",
    );
    let file = ods(&tab("F", &format!("{}<table:table-row>{cell}</table:table-row>", row(&["Nom"]))));
    assert_eq!(texts(&read("a.ods", &file).unwrap()), [["l’Esca la &  més\n\nsegona\ntercera fi é<"]]);
}

#[test]
fn the_first_visible_tab_with_rows_is_read_and_the_others_are_named() {
    let hidden = tab("Llistes", &row(&["amagat"])).replace("table:name", "table:style-name=\"ta2\" table:name");
    let body = [tab("Portada", &row(&["Xarxa"])), hidden, tab("Pobles", &[row(&["Nom"]), row(&["Vic"])].concat())];
    let persons = tab("Persones", &[row(&["Nom"]), row(&["Regidora"])].concat());
    let file = ods(&format!("{}{persons}", body.concat()));
    let sheet = read("a.ods", &file).unwrap();
    assert_eq!(
        (sheet.name.as_str(), sheet.other_tabs.as_slice()),
        ("Pobles", &["Portada".into(), "Persones".into()][..])
    );
    assert_eq!(texts(&read_tab("a.ods", &file, Some("Persones")).unwrap()), [["Regidora"]]);
    assert_eq!(read_tab("a.ods", &file, Some("Portada")).unwrap_err(), SheetProblem::NoRows { head: 1 });
    let tabs = ["Portada", "Pobles", "Persones"].map(str::to_owned).to_vec();
    let problem = read_tab("a.ods", &file, Some("Llistes")).unwrap_err();
    assert_eq!(problem, SheetProblem::NoSuchTab { name: "Llistes".to_owned(), tabs });
}

#[test]
fn tables_of_a_text_are_called_like_the_heading_before_them() {
    let first = format!(
        "<table:table table:name=\"Taula1\"><table:table-header-rows>{}</table:table-header-rows>{}</table:table>",
        row(&["Núm.", "Acció"]),
        row(&["1", "Guia"])
    );
    let second = tab("Taula2", &[row(&["Nom", "Correu"]), row(&["Tècnica", "a@exemple.cat"])].concat());
    let body = format!(
        "<text:tracked-changes><text:p>esborrat</text:p></text:tracked-changes><text:p>Pròleg</text:p><text:h>Accions de 2024:</text:h><text:p>Les que hi ha.</text:p>{first}<text:p>Contactes</text:p>{second}{first}"
    );
    let sheet = read("pla.odt", &odt(&body)).unwrap();
    assert_eq!((sheet.name.as_str(), sheet.read_as), ("Accions de 2024", ReadAs::Document));
    assert_eq!(
        (sheet.headings(), texts(&sheet)),
        (vec!["Núm.".to_owned(), "Acció".to_owned()], vec![vec!["1", "Guia"]])
    );
    assert_eq!(sheet.other_tabs, ["Contactes", "Contactes (2)"]);
    assert_eq!(texts(&read_tab("pla.odt", &odt(&body), Some("Contactes")).unwrap()), [["Tècnica", "a@exemple.cat"]]);
}

#[test]
fn a_table_that_goes_on_over_pages_is_one() {
    let head = row(&["Núm.", "Acció"]);
    let first = tab("T1", &[head.clone(), row(&["1", "Guia"]), head.clone(), row(&["2", "Premi"])].concat());
    let second = tab("T2", &[head, row(&["3", "Acte"])].concat());
    let sheet = read("pla.odt", &odt(&format!("{first}<text:p/>{second}"))).unwrap();
    assert_eq!(
        (numbers(&sheet), texts(&sheet)),
        (vec![2, 4, 6], vec![vec!["1", "Guia"], vec!["2", "Premi"], vec!["3", "Acte"]])
    );
    assert_eq!(sheet.notices, [Notice::HeadingsRepeated { row: 3 }, Notice::Continued { row: 5 }]);
    assert_eq!((sheet.name.as_str(), sheet.other_tabs.len()), ("1", 0));
    let apart = read("pla.odt", &odt(&format!("{first}<text:p>Any 2025</text:p>{second}"))).unwrap();
    assert_eq!((apart.body().count(), apart.other_tabs.as_slice()), (2, &["Any 2025".to_owned()][..]));
}

#[test]
fn a_text_without_table_and_a_file_with_a_password_say_so() {
    assert_eq!(read("a.odt", &odt("<text:p>Només text</text:p>")).unwrap_err(), SheetProblem::NoTable);
    let kind = b"application/vnd.oasis.opendocument.spreadsheet";
    let manifest = b"<manifest:manifest><manifest:file-entry manifest:full-path=\"content.xml\"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>";
    let old = archive(&[("mimetype", kind), ("content.xml", b"\x01\x02"), ("META-INF/manifest.xml", manifest)]);
    let new = archive(&[("mimetype", kind), ("encrypted-package", b"\x01\x02")]);
    for file in [old, new] {
        assert_eq!(read("a.ods", &file).unwrap_err(), SheetProblem::NotASheet(LooksLike::Protected));
    }
}

#[test]
fn a_part_that_is_cut_or_declares_entities_is_refused() {
    let whole = content("spreadsheet", "", &tab("F", &[row(&["Nom"]), row(&["Vic"])].concat()));
    for length in (10..whole.len() - 1).step_by(41) {
        let problem = read("a.ods", &package("spreadsheet", &whole[..length])).unwrap_err();
        assert!(matches!(problem, SheetProblem::Damaged { .. }), "cut at {length}: {problem}");
    }
    let laughs =
        whole.replace("?><", "?><!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]><").replace("Vic", "&b;");
    assert_eq!(read("a.ods", &package("spreadsheet", &laughs)).unwrap_err(), SheetProblem::Bomb);
    let unknown = whole.replace("Vic", "&vic;");
    assert!(matches!(read("a.ods", &package("spreadsheet", &unknown)).unwrap_err(), SheetProblem::Damaged { .. }));
}

#[test]
fn a_date_shows_as_much_as_its_style_whether_the_cell_the_row_or_the_column_has_it() {
    let style = |name: &str, parts: &str| {
        format!(
            "<number:date-style style:name=\"N{name}\">{parts}</number:date-style><style:style style:name=\"{name}\" style:family=\"table-cell\" style:data-style-name=\"N{name}\"/>"
        )
    };
    let styles = [
        style("mes", "<number:month number:textual=\"true\"/><number:text>-</number:text><number:year/>"),
        style("any", "<number:year number:style=\"long\"/>"),
        style("trimestre", "<number:quarter/><number:year/>"),
        style("dia", "<number:day/><number:month/><number:year/>"),
    ]
    .concat();
    let cell = |style: &str| {
        let named = if style.is_empty() { String::new() } else { format!(" table:style-name=\"{style}\"") };
        typed(&format!("office:value-type=\"date\" office:date-value=\"2026-05-01\"{named}"), "x")
    };
    let column = |style: &str| format!("<table:table-column table:default-cell-style-name=\"{style}\"/>");
    let cells = [cell("mes"), cell("any"), cell("trimestre"), cell("dia"), cell(""), cell("")].concat();
    let rows = format!(
        "{}<table:table-row>{cells}</table:table-row><table:table-row table:default-cell-style-name=\"any\">{}</table:table-row>",
        row(&["A", "B", "C", "D", "E", "F"]),
        cell(""),
    );
    let columns =
        format!("<table:table-column table:number-columns-repeated=\"4\"/>{}{}", column("mes"), column("dia"));
    let body = format!("<table:table table:name=\"F\">{columns}{rows}</table:table>");
    let namespaces = "xmlns:number=\"urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0\"";
    let text = content("spreadsheet", &styles, &body).replacen(" xmlns", &format!(" {namespaces} xmlns"), 1);
    let sheet = read("a.ods", &package("spreadsheet", &text)).unwrap();
    assert_eq!(
        texts(&sheet),
        [vec!["2026-05", "2026", "2026-T2", "2026-05-01", "2026-05", "2026-05-01"], vec!["2026"]]
    );
}
