//! What is in the archive that an office program opens. That it opens there, and what is read there, is a story.

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _};

use jiff::civil::date;

use super::{Png, write};
use crate::paper::{Block, Cell, Column, Holds, Inline, Labels, Level, Paper, Picture, Table};

fn paper(blocks: Vec<Block>) -> Paper {
    let labels = ["Índex", "Pàgina", "de", "Taula", "Figura"].map(str::to_owned);
    let [contents, page, of, table, picture] = labels;
    Paper {
        ident: "a".into(),
        title: "El pla & la resta".into(),
        subtitle: None,
        language: "ca".into(),
        author: "Xarxa".into(),
        day: date(2024, 5, 15),
        dated: "15 de maig de 2024".into(),
        description: String::new(),
        keywords: vec!["pla".into(), "xarxa".into()],
        cover: false,
        contents: true,
        numbered: true,
        draft: None,
        footer: "Peu".into(),
        labels: Labels { contents, page, of, table, picture },
        blocks,
    }
}

fn parts(paper: &Paper, png: Option<&Png>) -> BTreeMap<String, Vec<u8>> {
    let mut archive = zip::ZipArchive::new(Cursor::new(write(paper, |_| png.cloned()))).unwrap();
    let mut parts = BTreeMap::new();
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).unwrap();
        let (name, mut bytes) = (part.name().unwrap().into_owned(), Vec::new());
        part.read_to_end(&mut bytes).unwrap();
        parts.insert(name, bytes);
    }
    parts
}

fn text(parts: &BTreeMap<String, Vec<u8>>, path: &str) -> String {
    String::from_utf8(parts[path].clone()).unwrap()
}

#[test]
fn a_heading_is_one_by_style_and_stands_in_the_contents_with_its_number() {
    let heading = |level, text| Block::heading(level, text);
    let parts = parts(
        &paper(vec![
            heading(Level::Chapter, "Un"),
            heading(Level::Chapter, "Dos"),
            heading(Level::Section, "Dins"),
            heading(Level::Detail, "Més avall"),
        ]),
        None,
    );
    let document = text(&parts, "word/document.xml");
    for (style, name) in [("Heading1", "Un"), ("Heading1", "Dos"), ("Heading2", "Dins"), ("Heading3", "Més avall")] {
        let at = document.find(&format!(">{name}</w:t>")).unwrap();
        assert!(document[..at].ends_with("xml:space=\"preserve\""));
        assert_eq!(document[..at].rsplit("w:pStyle w:val=\"").next().unwrap().split('"').next(), Some(style));
    }
    assert!(document.contains("w:anchor=\"_Toc00000003\"") && document.contains(">2.1 Dins<"));
    assert!(!document.contains("2.1.1"), "details are not in the contents");
}

#[test]
fn the_head_of_a_table_is_repeated_and_short_rows_are_filled() {
    let table = Table {
        caption: "Tot".into(),
        columns: vec![Column::new("Número", Holds::Name), Column::new("Títol", Holds::Text)],
        rows: vec![vec![Cell::from("1")], vec![Cell::from("2"), Cell::from("b"), Cell::from("too much")]],
    };
    let document = text(&parts(&paper(vec![Block::Table(table)]), None), "word/document.xml");
    assert_eq!(document.matches("<w:tblHeader/>").count(), 1);
    assert_eq!(document.matches("<w:tc>").count(), 6);
    assert!(document.contains("<w:tblCaption w:val=\"Tot\"/>") && !document.contains("too much"));
}

#[test]
fn what_was_typed_is_text_and_only_whole_addresses_are_followed() {
    let typed = "</w:t><w:p/> {HYPERLINK} \u{1}\u{fffe}dues\nlínies\tfi";
    let runs = vec![
        Inline::text(typed),
        Inline::link("un", "https://example.org/?a=1&b=2"),
        Inline::link("dos", "javascript:alert(1)"),
        Inline::footnote("al peu < tot"),
    ];
    let parts = parts(&paper(vec![Block::Paragraph { text: runs }]), None);
    let document = text(&parts, "word/document.xml");
    assert!(document.contains("&lt;/w:t&gt;&lt;w:p/&gt; {HYPERLINK} dues</w:t><w:br/><w:t"));
    let relations = text(&parts, "word/_rels/document.xml.rels");
    assert!(relations.contains("Target=\"https://example.org/?a=1&amp;b=2\" TargetMode=\"External\""));
    assert!(parts.values().all(|part| !String::from_utf8_lossy(part).contains("javascript")));
    assert!(text(&parts, "word/footnotes.xml").contains(" al peu &lt; tot"));
    assert!(text(&parts, "docProps/core.xml").contains("<dc:title>El pla &amp; la resta</dc:title>"));
}

#[test]
fn a_picture_is_drawn_or_told() {
    let picture = Picture { svg: String::new(), alt: "Dues barres".into(), caption: None, width: 50 };
    let with = paper(vec![Block::Picture(picture)]);
    let png = Png { bytes: b"\x89PNG".to_vec(), width: 200, height: 100 };
    let drawn = parts(&with, Some(&png));
    assert_eq!(drawn["word/media/picture1.png"], png.bytes);
    assert!(text(&drawn, "word/document.xml").contains("<wp:extent cx=\"2984500\" cy=\"1492250\"/>"));
    assert!(text(&drawn, "word/document.xml").contains("descr=\"Dues barres\""));
    let told = parts(&with, None);
    assert!(text(&told, "word/document.xml").contains(">Dues barres</w:t>") && told.len() + 1 == drawn.len());
}

#[test]
fn the_same_paper_gives_the_same_bytes() {
    let paper = paper(vec![Block::note("Un avís")]);
    assert_eq!(write(&paper, |_| None), write(&paper, |_| None));
}
