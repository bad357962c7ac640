//! Documents of Word, as it and other programs write them.

use super::super::{LooksLike, Notice, ReadAs, SheetProblem, read, read_tab};
use super::{archive, numbers, texts};

const TYPES: &[u8] = b"<Types/>";
const STYLES: &[u8] =
    b"<w:styles xmlns:w=\"w\"><w:style w:styleId=\"Ttulo1\"><w:name w:val=\"heading 1\"/></w:style></w:styles>";

pub(super) fn docx(body: &str) -> Vec<u8> {
    let document = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:document xmlns:w=\"w\"><w:body>{body}</w:body></w:document>"
    );
    archive(&[("[Content_Types].xml", TYPES), ("word/styles.xml", STYLES), ("word/document.xml", document.as_bytes())])
}

fn p(text: &str) -> String {
    format!("<w:p><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>")
}

fn tc(properties: &str, content: &str) -> String {
    format!("<w:tc><w:tcPr>{properties}</w:tcPr>{content}</w:tc>")
}

pub(super) fn tr(cells: &[&str]) -> String {
    format!("<w:tr>{}</w:tr>", cells.iter().map(|text| tc("", &p(text))).collect::<String>())
}

fn tbl(rows: &[String]) -> String {
    format!("<w:tbl><w:tblPr/><w:tblGrid/>{}</w:tbl>", rows.concat())
}

#[test]
fn the_first_table_with_rows_is_read_and_the_others_are_named() {
    let letterhead = tbl(&[tr(&["Xarxa de municipis"])]);
    let plan = tbl(&[tr(&["Núm.", "Acció"]), tr(&["1", "Guia"]), tr(&["2", "Premi"])]);
    let people = tbl(&[tr(&["Nom", "Correu"]), tr(&["Tècnica", "a@exemple.cat"])]);
    let heading = "<w:p><w:pPr><w:pStyle w:val=\"Ttulo1\"/></w:pPr><w:r><w:t>Pla de 2024</w:t></w:r></w:p>";
    let file = docx(&format!("{letterhead}{heading}{}{plan}{}{people}", p("Accions previstes."), p("Persones:")));
    let sheet = read("pla.xlsx", &file).unwrap();
    assert_eq!((sheet.name.as_str(), sheet.read_as), ("Pla de 2024", ReadAs::Document));
    assert_eq!((numbers(&sheet), texts(&sheet)), (vec![2, 3], vec![vec!["1", "Guia"], vec!["2", "Premi"]]));
    assert_eq!(sheet.other_tabs, ["1", "Persones"]);
    assert_eq!(texts(&read_tab("pla.docx", &file, Some("Persones")).unwrap()), [["Tècnica", "a@exemple.cat"]]);
    let tabs = ["1", "Pla de 2024", "Persones"].map(str::to_owned).to_vec();
    let problem = read_tab("pla.docx", &file, Some("Annex")).unwrap_err();
    assert_eq!(problem, SheetProblem::NoSuchTab { name: "Annex".to_owned(), tabs });
}

#[test]
fn merged_cells_have_their_value_in_the_first_only() {
    let title = format!("<w:tr>{}</w:tr>", tc("<w:gridSpan w:val=\"3\"/>", &p("Pla de 2024")));
    let first = [tc("<w:vMerge w:val=\"restart\"/>", &p("Àmbit A")), tc("", &p("1")), tc("", &p("Guia"))].concat();
    let second = [tc("<w:vMerge/>", &p("")), tc("<w:gridSpan w:val=\"2\"/>", &p("2 i 3"))].concat();
    let third = [tc("<w:vMerge w:val=\"continue\"/>", &p("sobra")), tc("", &p("4")), tc("", &p("Acte"))].concat();
    let rows = [first, second, third].map(|row| format!("<w:tr>{row}</w:tr>"));
    let file = docx(&tbl(&[&[title, tr(&["Àmbit", "Núm.", "Acció"])][..], &rows[..]].concat()));
    let sheet = read("pla.docx", &file).unwrap();
    assert_eq!(sheet.rows[sheet.head].number, 2, "the title stands above the headings");
    assert_eq!(texts(&sheet), [vec!["Àmbit A", "1", "Guia"], vec!["", "2 i 3"], vec!["", "4", "Acte"]]);
    assert_eq!(
        sheet.notices,
        [
            Notice::Merged { row: 1, column: 0, rows: 1, columns: 3 },
            Notice::Merged { row: 3, column: 0, rows: 3, columns: 1 },
            Notice::Merged { row: 4, column: 1, rows: 1, columns: 2 },
        ]
    );
}

#[test]
fn a_cell_says_what_the_document_says_once_its_changes_are_accepted() {
    let cell = concat!(
        "<w:tc><w:tcPr><w:tcPrChange><w:tcPr><w:gridSpan w:val=\"9\"/></w:tcPr></w:tcPrChange></w:tcPr>",
        "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr><w:r><w:t xml:space=\"preserve\">Fer la </w:t></w:r>",
        "<w:del><w:r><w:delText>vella</w:delText><w:t>vella</w:t></w:r></w:del><w:ins><w:r><w:t>guia &amp; l’acte</w:t></w:r></w:ins>",
        "<w:moveFrom><w:r><w:t>mogut</w:t></w:r></w:moveFrom><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>",
        "<w:p><w:r><w:t>Fase 1</w:t><w:br/><w:t>Fase 2</w:t><w:tab/><w:t>fi</w:t></w:r></w:p>",
        "<w:p><w:r><w:drawing><w:p><w:r><w:t>dins d’un dibuix</w:t></w:r></w:p></w:drawing></w:r></w:p></w:tc>",
    );
    let deleted = "<w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p><w:r><w:t>fila esborrada</w:t></w:r></w:p></w:tc></w:tr>";
    let inside = tbl(&[tr(&["a", "b"]), tr(&["c", "d"])]);
    let nested = format!("<w:tr>{}{}</w:tr>", tc("", &format!("{}{inside}", p("Dins:"))), tc("", &p("x")));
    let rows = [tr(&["Acció", "Nota"]), deleted.to_owned(), format!("<w:tr>{cell}{}</w:tr>", tc("", &p("sí"))), nested];
    let sheet = read("pla.docx", &docx(&tbl(&rows))).unwrap();
    assert_eq!(texts(&sheet), [["Fer la guia & l’acte\nFase 1\nFase 2 fi", "sí"], ["Dins:\na\nb\nc\nd", "x"]]);
    assert_eq!(numbers(&sheet), [2, 3], "a deleted row is no row");
    assert_eq!(sheet.notices, []);
}

#[test]
fn a_table_that_continues_over_pages_is_one() {
    let head = || tr(&["Núm.", "Acció"]);
    let first = tbl(&[head(), tr(&["1", "Guia"]), head(), tr(&["2", "Premi"])]);
    let second =
        tbl(&[head(), tr(&["3", "Acte"]), format!("<w:tr>{}</w:tr>", tc("<w:gridSpan w:val=\"2\"/>", &p("4")))]);
    let sheet = read("pla.docx", &docx(&format!("{first}<w:p/>{second}"))).unwrap();
    assert_eq!(numbers(&sheet), [2, 4, 6, 7]);
    assert_eq!(texts(&sheet), [vec!["1", "Guia"], vec!["2", "Premi"], vec!["3", "Acte"], vec!["4"]]);
    assert_eq!(
        sheet.notices,
        [
            Notice::HeadingsRepeated { row: 3 },
            Notice::Continued { row: 5 },
            Notice::Merged { row: 7, column: 0, rows: 1, columns: 2 },
        ]
    );
    assert!(sheet.other_tabs.is_empty());
}

#[test]
fn rows_that_begin_further_in_and_the_document_under_another_name_are_read() {
    let shifted = format!("<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>{}</w:tr>", tc("", &p("Premi")));
    let body = tbl(&[tr(&["Núm.", "Acció"]), tr(&["1", "Guia"]), shifted]);
    let document = format!("<w:document xmlns:w=\"w\"><w:body>{body}</w:body></w:document>");
    let relations = b"<Relationships><Relationship Type=\"http://x/relationships/officeDocument\" Target=\"/word/document2.xml\"/></Relationships>";
    let file = archive(&[
        ("[Content_Types].xml", TYPES),
        ("_rels/.rels", relations),
        ("word/document2.xml", document.as_bytes()),
    ]);
    assert_eq!(texts(&read("pla.docx", &file).unwrap()), [vec!["1", "Guia"], vec!["", "Premi"]]);
}

#[test]
fn a_document_without_table_with_a_password_or_cut_short_says_so() {
    assert_eq!(read("a.docx", &docx(&p("Només text"))).unwrap_err(), SheetProblem::NoTable);
    assert_eq!(read("a.docx", &docx(&tbl(&[tr(&["", ""])]))).unwrap_err(), SheetProblem::NoTable);
    let stream: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let protected = [b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".as_slice(), &stream].concat();
    assert_eq!(read("a.docx", &protected).unwrap_err(), SheetProblem::NotASheet(LooksLike::Protected));
    let whole = docx(&tbl(&[tr(&["Núm.", "Acció"]), tr(&["1", "Guia"])]));
    for length in (4..whole.len()).step_by(53) {
        assert_eq!(read("a.docx", &whole[..length]).unwrap_err(), SheetProblem::Truncated, "cut at {length}");
    }
    let bomb = docx(&p(&" ".repeat(5 * 1024 * 1024)));
    assert_eq!(read("a.docx", &bomb).unwrap_err(), SheetProblem::Bomb);
    let laughs = archive(&[
        ("[Content_Types].xml", TYPES),
        ("word/document.xml", b"<!DOCTYPE a [<!ENTITY a \"ha\">]><w:document>&a;</w:document>"),
    ]);
    assert_eq!(read("a.docx", &laughs).unwrap_err(), SheetProblem::Bomb);
}

#[test]
fn a_cell_longer_than_any_and_a_table_deep_inside_others_end_in_limits() {
    let long = docx(&tbl(&[tr(&["Núm.", "Acció"]), tr(&["1", &"à".repeat(10_001)])]));
    assert!(matches!(read("a.docx", &long).unwrap_err(), SheetProblem::CellTooLong { row: 2, column: 1, .. }));
    let deep = format!("{}{}", "<w:tbl><w:tr><w:tc>".repeat(20_000), "</w:tc></w:tr></w:tbl>".repeat(20_000));
    assert_eq!(read("a.docx", &docx(&deep)).unwrap_err(), SheetProblem::NoTable);
    let wide = docx(&tbl(&[
        tr(&["Núm.", "Acció"]),
        format!("<w:tr>{}{}</w:tr>", tc("<w:gridSpan w:val=\"4000000000\"/>", ""), tc("", &p("x"))),
    ]));
    assert!(matches!(read("a.docx", &wide).unwrap_err(), SheetProblem::TooManyColumns { row: 2, .. }));
}
