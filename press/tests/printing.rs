//! What the press promises, read back from its bytes by a reader of PDF that is not its own.

mod specimen;

use lopdf::{Dictionary, Document, Object};
use platform::paper::{Block, Cell, Column, Holds, Inline, Level, Paper, Picture, PrintFault, Printer, Table, Tile};
use press::Press;
use specimen::{blank, yearbook};

/// Every kind of attack that a text may bring, in one line.
const HOSTILE: &str = r#"#eval("1") #import "/data.json" <script>alert(1)</script> $x^2$ @ref \u{41} *b* _i_ `raw` // fi "cometes" 'dins' [x] {y} = "#;

fn print(paper: &Paper) -> Document {
    let bytes = Press::new().print(paper).expect("the paper can be printed");
    assert!(bytes.starts_with(b"%PDF-1.7"), "PDF/A-2 is PDF 1.7");
    Document::load_mem(&bytes).expect("an independent reader opens it")
}

fn with(blocks: Vec<Block>) -> Paper {
    Paper { blocks, ..blank() }
}

fn everything_said(document: &Document) -> String {
    let pages: Vec<u32> = document.get_pages().keys().copied().collect();
    document.extract_text(&pages).expect("the text can be extracted").split_whitespace().collect()
}

/// The types of all elements of structure, and their alternative texts.
fn tags(document: &Document) -> (Vec<String>, Vec<String>) {
    let (mut kinds, mut alts) = (Vec::new(), Vec::new());
    for object in document.objects.values() {
        let Ok(element) = object.as_dict() else {
            continue;
        };
        if element.get(b"Type").and_then(Object::as_name).ok() != Some(b"StructElem".as_slice()) {
            continue;
        }
        if let Ok(kind) = element.get(b"S").and_then(Object::as_name) {
            kinds.push(String::from_utf8_lossy(kind).into_owned());
        }
        if let Ok(alt) = element.get(b"Alt") {
            alts.push(lopdf::decode_text_string(alt).expect("an alternative text is text"));
        }
    }
    (kinds, alts)
}

fn root(document: &Document) -> &Dictionary {
    document.catalog().expect("a PDF has a catalogue")
}

#[test]
fn the_yearbook_is_an_accessible_book_in_catalan() {
    let book = print(&yearbook());
    assert_eq!(book.get_pages().len(), 11);
    let root = root(&book);
    assert_eq!(root.get(b"Lang").and_then(Object::as_str).expect("a language"), b"ca");
    let marks = root.get_deref(b"MarkInfo", &book).and_then(Object::as_dict).expect("marks");
    assert!(marks.get(b"Marked").and_then(Object::as_bool).expect("marked"));
    assert!(root.has(b"StructTreeRoot") && root.has(b"Outlines"), "tags and bookmarks");
    let metadata = root.get_deref(b"Metadata", &book).and_then(Object::as_stream).expect("metadata");
    let metadata = String::from_utf8_lossy(&metadata.content);
    for said in [
        "Anuari del jardí comunitari 2023",
        "Associació de Jardins Compartits",
        "pdfuaid:part>1<",
        "pdfaid:part>2<",
        "2024-05-15",
    ] {
        assert!(metadata.contains(said), "the metadata say {said}: {metadata}");
    }
}

#[test]
fn the_tags_say_what_each_thing_is() {
    let (kinds, alts) = tags(&print(&yearbook()));
    let count = |kind: &str| kinds.iter().filter(|k| *k == kind).count();
    assert_eq!((count("H1"), count("H2"), count("H3")), (7, 8, 1), "six chapters and the contents");
    assert_eq!(count("Table"), 3);
    assert_eq!(count("TOCI"), 6 + 8);
    assert_eq!(count("LI"), 3);
    assert_eq!(count("Note"), 1);
    // Heads of columns and of rows; the head that is printed again on the next page is no tag.
    assert_eq!(count("TH"), (5 + 64) + (9 + 7) + (4 + 4));
    assert!(alts.iter().any(|alt| alt.starts_with("Barres de les jornades per estació")), "{alts:?}");
    assert!(alts.iter().any(|alt| alt.starts_with("Anella: el 54 %")), "{alts:?}");
}

#[test]
fn the_same_paper_gives_the_same_bytes() {
    let press = Press::new();
    let first = press.print(&yearbook()).expect("printed");
    assert_eq!(first, press.print(&yearbook()).expect("printed again"));
    let other = Paper { ident: "anuari-de-mostra-2023-2".into(), ..yearbook() };
    assert_ne!(first, press.print(&other).expect("another edition"));
}

#[test]
fn what_people_type_is_text_and_never_markup() {
    let mut paper = yearbook();
    paper.title = HOSTILE.into();
    paper.subtitle = Some(HOSTILE.into());
    paper.author = HOSTILE.into();
    paper.draft = Some(HOSTILE.into());
    paper.blocks = vec![
        Block::heading(Level::Chapter, HOSTILE),
        Block::paragraph(HOSTILE),
        Block::note(HOSTILE),
        Block::List { items: vec![vec![Inline::strong(HOSTILE), Inline::footnote(HOSTILE)]] },
        Block::Figures {
            tiles: vec![Tile { value: HOSTILE.into(), label: HOSTILE.into(), note: Some(HOSTILE.into()), href: None }],
        },
        Block::Table(Table {
            caption: HOSTILE.into(),
            columns: vec![Column::new(HOSTILE, Holds::Name), Column::new(HOSTILE, Holds::Number)],
            rows: vec![vec![Cell::from(HOSTILE), Cell::from(HOSTILE)]],
        }),
    ];
    let said = everything_said(&print(&paper));
    let typed: String = HOSTILE.split_whitespace().collect();
    assert!(said.contains(&typed), "{said}");
}

#[test]
fn links_lead_to_the_web_and_nowhere_else() {
    let links = [
        "https://example.org/à",
        "mailto:a@example.org",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "/members",
        "https://",
        "",
    ];
    let paper = with(vec![Block::Paragraph { text: links.iter().map(|href| Inline::link("aquí ", *href)).collect() }]);
    let document = print(&paper);
    let mut targets: Vec<String> = document
        .objects
        .values()
        .filter_map(|object| {
            object.as_dict().ok()?.get_deref(b"A", &document).ok()?.as_dict().ok()?.get(b"URI").ok()?.as_str().ok()
        })
        .map(|uri| String::from_utf8_lossy(uri).into_owned())
        .collect();
    targets.sort();
    assert_eq!(targets, ["https://example.org/%C3%A0", "mailto:a@example.org"]);
}

#[test]
fn any_character_can_be_typed() {
    let every: Vec<char> = (1..0x3_0000_u32).filter_map(char::from_u32).collect();
    let paragraphs = every.chunks(400).map(|some| Block::paragraph(some.iter().collect::<String>()));
    let said = everything_said(&print(&with(paragraphs.collect())));
    for kept in ["ç", "ñ", "€", "«", "ș"] {
        assert!(said.contains(kept), "{kept} is drawn");
    }
    let written = everything_said(&print(&with(vec![Block::paragraph("Co\u{140}laboració e\u{301}s № 5 👍🏽 de Łódź")])));
    assert!(written.contains("Col·laboracióés№5deŁódź"), "{written}");
}

#[test]
fn words_without_end_stay_on_the_page() {
    let endless = "m".repeat(400);
    let address = "secretaria.tecnica.de.comunicacio@ajuntamentdelaviladedalt.example.org";
    let columns = vec![
        Column::new("Nom", Holds::Name),
        Column::new("Adreça", Holds::Text),
        Column::new("Nombre", Holds::Number),
        Column::new("Observacions", Holds::Text),
    ];
    let rows = vec![vec![
        Cell::from(endless.as_str()),
        Cell::from(address),
        Cell::from(endless.as_str()),
        Cell::from(endless.as_str()),
    ]];
    let document = print(&with(vec![
        Block::heading(Level::Chapter, endless.as_str()),
        Block::paragraph(endless.as_str()),
        Block::Table(Table { caption: endless.clone(), columns, rows }),
    ]));
    let said = everything_said(&document);
    assert!(said.contains(&endless), "nothing is put between the letters");
    assert!(said.contains(address), "an address can be copied: {said}");
}

#[test]
fn a_table_of_a_thousand_rows_has_every_row() {
    let rows = (1..=1000)
        .map(|n| vec![Cell::from(format!("fila-{n}.")), Cell::from("text"), Cell::from(n.to_string())])
        .collect();
    let columns =
        vec![Column::new("Fila", Holds::Name), Column::new("Text", Holds::Text), Column::new("Nombre", Holds::Number)];
    let document = print(&with(vec![Block::Table(Table { caption: "Mil files".into(), columns, rows })]));
    assert!(document.get_pages().len() > 20);
    let said = everything_said(&document);
    for n in [1, 500, 1000] {
        assert!(said.contains(&format!("fila-{n}.")), "row {n}");
    }
}

#[test]
fn nothing_to_say_is_a_page_too() {
    assert_eq!(print(&blank()).get_pages().len(), 1);
    let hollow = vec![
        Block::heading(Level::Chapter, ""),
        Block::paragraph(""),
        Block::Lead { text: Vec::new() },
        Block::List { items: Vec::new() },
        Block::List { items: vec![Vec::new()] },
        Block::Figures { tiles: Vec::new() },
        Block::Table(Table { caption: String::new(), columns: Vec::new(), rows: Vec::new() }),
        Block::Table(Table {
            caption: String::new(),
            columns: vec![Column::new("", Holds::Name)],
            rows: vec![Vec::new()],
        }),
        Block::Note { text: Vec::new() },
        Block::PageBreak,
    ];
    let paper = Paper { cover: true, contents: true, numbered: true, ..with(hollow) };
    assert!(!print(&paper).get_pages().is_empty());
}

#[test]
fn short_and_long_rows_fit_their_columns() {
    let columns = vec![Column::new("Nom", Holds::Name), Column::new("Nota", Holds::Text)];
    let rows = vec![vec![Cell::from("només")], vec![Cell::from("tot"), Cell::from("dos"), Cell::from("sobrant")]];
    let said = everything_said(&print(&with(vec![Block::Table(Table { caption: "Files".into(), columns, rows })])));
    assert!(said.contains("només") && said.contains("dos") && !said.contains("sobrant"), "{said}");
}

#[test]
fn what_was_composed_wrongly_is_refused_with_its_reason() {
    let refused = |paper: Paper| Press::new().print(&paper).expect_err("cannot be printed");
    let picture =
        |svg: &str, alt: &str| Block::Picture(Picture { svg: svg.into(), alt: alt.into(), caption: None, width: 50 });
    let drawing = r#"<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>"#;
    assert_eq!(refused(Paper { language: "xx".into(), ..blank() }), PrintFault::UnknownLanguage("xx".into()));
    assert_eq!(refused(Paper { title: " ".into(), ..blank() }), PrintFault::Untitled);
    assert_eq!(refused(with(vec![picture(drawing, "a"), picture(drawing, " ")])), PrintFault::PictureWithoutAlt(2));
    assert!(matches!(refused(with(vec![picture("no és cap dibuix", "a")])), PrintFault::Refused(_)));
    assert_eq!(
        refused(with(vec![picture(drawing, "a"); 121])),
        PrintFault::TooManyPictures { given: 121, at_most: 120 }
    );
}

#[test]
fn spanish_and_english_papers_say_so() {
    for language in ["es", "en"] {
        let document = print(&Paper { language: language.into(), ..blank() });
        assert_eq!(root(&document).get(b"Lang").and_then(Object::as_str).expect("a language"), language.as_bytes());
    }
}
