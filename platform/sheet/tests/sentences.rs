//! Every problem, notice and slip of a mapping has its sentence in the three languages, with every value in its place.

use super::super::{LooksLike, MappingProblem, Notice, SheetProblem};
use crate::words::{Language, Say, Words};

#[test]
fn everything_that_can_be_wrong_is_said_in_three_languages() {
    let label = |_: &str| "Població".to_owned();
    let mut says: Vec<Say> = problems().iter().map(SheetProblem::say).collect();
    says.extend(notices().iter().map(Notice::say));
    says.extend(slips().iter().map(|slip| slip.say(label)));
    for language in [Language::Catalan, Language::Spanish, Language::English] {
        let words = Words::own(language);
        for say in &says {
            let sentence = words.say(say);
            assert!(!sentence.contains(['⟦', '{', '$']), "{sentence}");
            assert!(sentence.ends_with('.'), "{sentence}");
        }
    }
    let unclosed = SheetProblem::UnclosedQuote { row: 1_012, column: 27 };
    let sentence = Words::own(Language::Catalan).say(&unclosed.say());
    assert!(sentence.starts_with("A la cel·la AB1012 s’obren unes cometes"), "{sentence}");
}

fn problems() -> Vec<SheetProblem> {
    use LooksLike::{
        BinaryExcel, Html, Numbers, OldExcel, OldText, Pdf, Picture, Protected, Slides, Unknown, Xml, Zip,
    };
    let files = [Pdf, OldExcel, BinaryExcel, Protected, Slides, Numbers, OldText, Html, Xml, Picture, Zip, Unknown];
    let text = || "valor".to_owned();
    let others = [
        SheetProblem::Empty,
        SheetProblem::TooLarge { size: 52_428_800, max: 10_485_760 },
        SheetProblem::Truncated,
        SheetProblem::Damaged { detail: text() },
        SheetProblem::Bomb,
        SheetProblem::NoRows { head: 3 },
        SheetProblem::TooManyRows { max: 20_000 },
        SheetProblem::TooManyColumns { row: 2, max: 200 },
        SheetProblem::TooManyCells { max: 1_000_000 },
        SheetProblem::TooMuchText { max: 33_554_432 },
        SheetProblem::CellTooLong { row: 2, column: 1, length: 10_001, max: 10_000 },
        SheetProblem::UnclosedQuote { row: 2, column: 1 },
        SheetProblem::MixedLetters { row: 2 },
        SheetProblem::OddValue { row: 2, value: text() },
        SheetProblem::NoSuchTab { name: text(), tabs: vec![text()] },
        SheetProblem::NoSuchRow { row: 2 },
        SheetProblem::NoTable,
        SheetProblem::TooManyTables { max: 500 },
    ];
    files.into_iter().map(SheetProblem::NotASheet).chain(others).collect()
}

fn notices() -> [Notice; 8] {
    let value = || "valor".to_owned();
    [
        Notice::BeyondHeadings { row: 2, column: 1, value: value() },
        Notice::ErrorCell { row: 2, column: 1, value: value() },
        Notice::Merged { row: 2, column: 1, rows: 2, columns: 1 },
        Notice::FormulaWithoutResult { row: 2, column: 1 },
        Notice::HiddenRows { row: 2, rows: 3 },
        Notice::HiddenColumns { column: 1, columns: 2 },
        Notice::HeadingsRepeated { row: 9 },
        Notice::Continued { row: 9 },
    ]
}

fn slips() -> [MappingProblem; 4] {
    [
        MappingProblem::RequiredWithoutColumn { field: "place" },
        MappingProblem::FieldTwice { field: "place", columns: vec![0, 1] },
        MappingProblem::NoSuchField { column: 0, key: "valor".to_owned() },
        MappingProblem::NoSuchColumn { column: 9 },
    ]
}
