//! What the press promises of slides, read back from its bytes by a reader of PDF that is not its own.

use jiff::civil::date;
use lopdf::{Document, Object};
use platform::paper::{
    Block, Cell, Column, Deck, Holds, Inline, Level, Picture, PrintFault, Printer, Slide, SlideColumn, Table, Tile,
};
use press::Press;

const HOSTILE: &str = r#"#eval("1") #import "/data.json" <script> $x^2$ @ref *b* _i_ `raw` // fi "cometes" [x] {y}"#;

fn deck(slides: Vec<Slide>) -> Deck {
    Deck {
        ident: "mostra".into(),
        title: "L’any de l’hort".into(),
        subtitle: Some("Assemblea de primavera".into()),
        language: "ca".into(),
        author: "Associació de mostra".into(),
        day: date(2024, 5, 15),
        dated: "15 de maig de 2024".into(),
        description: "Diapositives de mostra.".into(),
        keywords: Vec::new(),
        draft: Some("Esborrany".into()),
        slides,
    }
}

fn slide(title: &str, columns: Vec<Vec<Block>>) -> Slide {
    let columns = columns.into_iter().map(|blocks| SlideColumn { share: 1, blocks }).collect();
    Slide { title: title.into(), columns }
}

fn picture(alt: &str) -> Block {
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 80\" width=\"40\" height=\"80\"><rect width=\"40\" height=\"80\" fill=\"#0b5c5a\"/></svg>";
    Block::Picture(Picture { svg: svg.into(), alt: alt.into(), caption: Some("Peu".into()), width: 80 })
}

/// One of every block, each with this text.
fn everything(text: &str) -> Vec<Block> {
    vec![
        Block::heading(Level::Section, text),
        Block::Lead { text: vec![Inline::text(text)] },
        Block::paragraph(text),
        Block::List { items: vec![vec![Inline::link(text, "https://example.org"), Inline::strong(text)]] },
        Block::Figures {
            tiles: vec![Tile { value: "12".into(), label: text.into(), note: Some(text.into()), href: None }],
        },
        Block::Table(Table {
            caption: text.into(),
            columns: vec![Column::new("Any", Holds::Name), Column::new("Dies", Holds::Number)],
            rows: vec![vec![Cell::from(text), Cell::from("3")]],
        }),
        picture(text),
        Block::note(text),
    ]
}

fn printed(deck: &Deck) -> (Vec<u8>, Document) {
    let bytes = Press::new().project(deck).expect("the deck can be printed");
    let read = Document::load_mem(&bytes).expect("an independent reader opens it");
    (bytes, read)
}

fn said(document: &Document) -> String {
    let pages: Vec<u32> = document.get_pages().keys().copied().collect();
    document.extract_text(&pages).expect("the text can be extracted").split_whitespace().collect()
}

#[test]
fn slides_are_tagged_and_each_is_one_page_of_16_to_9() {
    let made =
        deck(vec![slide("Un", vec![everything("Text")]), slide("Dos", vec![vec![picture("Tot")], everything("b")])]);
    let (bytes, read) = printed(&made);
    assert_eq!(read.get_pages().len(), 3, "the title and two slides");
    assert_eq!(bytes, printed(&made).0, "the same deck gives the same bytes");
    for page in read.get_pages().values() {
        let sides = read.get_object(*page).unwrap().as_dict().unwrap().get(b"MediaBox").unwrap().as_array().unwrap();
        let side = |at: usize| sides[at].as_float().unwrap();
        assert!((side(2) / side(3) - 16.0 / 9.0).abs() < 0.01, "{sides:?}");
    }
    let kinds: Vec<String> = read
        .objects
        .values()
        .filter_map(|o| o.as_dict().ok()?.get(b"S").and_then(Object::as_name).ok())
        .map(|name| String::from_utf8_lossy(name).into_owned())
        .collect();
    for kind in ["H1", "H2", "LI", "Table", "TH", "Figure", "Link"] {
        assert!(kinds.iter().any(|k| k == kind), "no {kind} among {kinds:?}");
    }
    assert_eq!(kinds.iter().filter(|k| *k == "H1").count(), 2, "one for each slide");
}

#[test]
fn what_asks_for_too_much_room_is_set_smaller_and_stays_on_its_slide() {
    let long = "Una frase que es repeteix fins que la diapositiva és plena. ".repeat(6);
    let rows = |n: usize| Block::List { items: (0..n).map(|at| vec![Inline::text(format!("{at}. {long}"))]).collect() };
    let (_, read) =
        printed(&deck(vec![slide("Plena", vec![vec![rows(4)], vec![rows(4)]]), slide("Buida", vec![Vec::new()])]));
    assert_eq!(read.get_pages().len(), 3);
}

#[test]
fn what_people_type_is_text_and_never_markup() {
    let made = Deck { title: HOSTILE.into(), ..deck(vec![slide(HOSTILE, vec![vec![Block::paragraph(HOSTILE)]])]) };
    let typed: String = HOSTILE.split_whitespace().collect();
    let text = said(&printed(&made).1);
    assert_eq!(text.matches(&typed).count(), 3, "{text}");
}

#[test]
fn a_deck_that_nobody_could_read_is_refused() {
    let press = Press::new();
    let untitled = Deck { title: " ".into(), ..deck(Vec::new()) };
    assert_eq!(press.project(&untitled), Err(PrintFault::Untitled));
    let unknown = Deck { language: "fr".into(), ..deck(Vec::new()) };
    assert_eq!(press.project(&unknown), Err(PrintFault::UnknownLanguage("fr".into())));
    let silent = deck(vec![slide("Un", vec![vec![picture("bé")], vec![picture(" ")]])]);
    assert_eq!(press.project(&silent), Err(PrintFault::PictureWithoutAlt(2)));
}
