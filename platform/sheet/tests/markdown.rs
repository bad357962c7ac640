//! Tables of Markdown in a text, as people write them and programs export them.

use super::super::{Letters, Notice, ReadAs, read, read_tab};
use super::{numbers, texts};

#[test]
fn a_table_is_found_in_the_text_around_it() {
    let text = "# Pla de 2024\n\nTres accions, no més.\n\n| Núm. | Acció | Responsable |\n|:-----|:-----:|---:|\n| 1 | **Guia** de _compra_ | [Comissió](http://x.cat) |\n| 2 | Un `codi` \\| barra |\n3 | Premi<br>Acte<br/>Fi | l’altra\n\nI prou.\n";
    let sheet = read("pla.csv", text.as_bytes()).unwrap();
    assert_eq!((sheet.name.as_str(), sheet.read_as), ("Pla de 2024", ReadAs::Markdown { letters: Letters::Utf8 }));
    assert_eq!(sheet.headings(), ["Núm.", "Acció", "Responsable"]);
    assert_eq!(
        texts(&sheet),
        [
            vec!["1", "Guia de compra", "Comissió"],
            vec!["2", "Un codi | barra"],
            vec!["3", "Premi\nActe\nFi", "l’altra"]
        ]
    );
    assert_eq!(numbers(&sheet), [2, 3, 4], "the line of dashes is no row");
}

#[test]
fn several_tables_are_called_like_the_headings_above_them() {
    let text = "## Accions ##\n\nTotes.\n\n| Núm. | Acció |\n|--|--|\n| 1 | Guia |\n## Persones\n| Nom |\n|--|\n| Tècnica |\n\n| Nom |\n|--|\n| Regidora |\n\n```\n| a | b |\n|--|--|\n| 1 | 2 |\n```\n";
    let sheet = read("pla.md", text.as_bytes()).unwrap();
    assert_eq!((sheet.name.as_str(), sheet.other_tabs.as_slice()), ("Accions", &["Persones".to_owned()][..]));
    let people = read_tab("pla.md", text.as_bytes(), Some("Persones")).unwrap();
    assert_eq!((numbers(&people), texts(&people)), (vec![2, 4], vec![vec!["Tècnica"], vec!["Regidora"]]));
    assert_eq!(people.notices, [Notice::Continued { row: 3 }]);
}

#[test]
fn marks_that_mark_nothing_and_tags_that_are_no_tags_stay() {
    let text = "| a | b |\n|---|---|\n| - pendent | # 3 |\n| 2 * 3 * 4 | snake_case_x |\n| <companyia> & cia. | a < b &amp; c |\n| \\*sense\\* | ~~vell~~ nou |\n| <b>gruix</b> | C:\\pla\\ |\n";
    let sheet = read("a.md", text.as_bytes()).unwrap();
    assert_eq!(
        texts(&sheet),
        [
            ["- pendent", "# 3"],
            ["2 * 3 * 4", "snake_case_x"],
            ["<companyia> & cia.", "a < b & c"],
            ["*sense*", "vell nou"],
            ["gruix", "C:\\pla\\"],
        ]
    );
}

#[test]
fn more_cells_than_headings_are_told_and_letters_may_be_of_any_program() {
    let latin1 = b"| Poblaci\xF3 | Hores |\r\n| --- | --- |\r\n| Vic | 2 | sobra |\r\n";
    let sheet = read("a.txt", latin1).unwrap();
    assert_eq!(sheet.read_as, ReadAs::Markdown { letters: Letters::Windows1252 });
    let value = "sobra".to_owned();
    assert_eq!(
        (sheet.headings()[0].as_str(), sheet.notices),
        ("Població", vec![Notice::BeyondHeadings { row: 2, column: 2, value }])
    );
    let wide: Vec<u8> = "\u{FEFF}| à | b |\n|--|--|\n| 1 | 2 |\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(read("a.md", &wide).unwrap().headings(), ["à", "b"]);
}

#[test]
fn text_with_separators_is_no_markdown() {
    for text in ["a|b\n1|2\n", "a;b\n--;--\n1;2\n", "Nom;Nota\nVic;| - |\n", "a\n---\nb\n", "a,b\n\"x|y\",1\n"] {
        let read_as = read("a.csv", text.as_bytes()).unwrap().read_as;
        assert!(matches!(read_as, ReadAs::Delimited { .. }), "{text}: {read_as:?}");
    }
}

#[test]
fn marks_without_end_are_text() {
    let hostile = ["[", "![", "*a_", "`", "<a ", "[a](", "&", "~~", "**", "\\", "<!--", "_*", "[](", "a**b"];
    for mark in hostile {
        let cell = mark.repeat(9_900 / mark.len());
        let text = format!("| a |\n|---|\n{}", format!("| {cell} |\n").repeat(3));
        assert_eq!(numbers(&read("a.md", text.as_bytes()).unwrap()), [2, 3, 4], "{mark}");
    }
}
