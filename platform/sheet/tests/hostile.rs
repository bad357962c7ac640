//! Files that are broken, or made to break us: every one ends in a problem, quickly, and none in a panic.

use std::io::{Cursor, Read, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use super::super::{LooksLike, MAX_BYTES, MAX_CELLS, MAX_COLUMNS, MAX_TEXT, SheetProblem, read};
use super::open_documents::{ods, row};
use super::{archive, list_of_places, numbers, texts, with_part, workbook};

const TAB: &str = "xl/worksheets/sheet1.xml";
const TEXTS: &str = "xl/sharedStrings.xml";

#[test]
fn a_workbook_cut_at_any_length_is_said_to_be_cut() {
    let whole = list_of_places();
    for length in (4..whole.len()).step_by(97).chain([whole.len() - 22, whole.len() - 1]) {
        assert_eq!(read("a.xlsx", &whole[..length]).unwrap_err(), SheetProblem::Truncated, "cut at {length}");
    }
    for length in 0..4 {
        read("a.xlsx", &whole[..length]).unwrap_err();
    }
}

#[test]
fn fifty_megabytes_are_refused_by_their_size() {
    let size = 50 * 1024 * 1024;
    let problem = read("a.csv", &vec![b'a'; size]).unwrap_err();
    assert_eq!(problem, SheetProblem::TooLarge { size, max: MAX_BYTES });
    let say = problem.say();
    assert_eq!(say.key, "platform-sheet-too-large");
    assert_eq!(say.values, [("size", 50.into()), ("max", 10.into())]);
}

#[test]
fn a_workbook_with_a_password_is_told_from_an_old_one() {
    let stream: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let mut file = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec();
    file.resize(3_000, 0);
    assert_eq!(read("a.xlsx", &file).unwrap_err(), SheetProblem::NotASheet(LooksLike::OldExcel));
    file.extend(stream);
    assert_eq!(read("a.xlsx", &file).unwrap_err(), SheetProblem::NotASheet(LooksLike::Protected));
}

#[test]
fn a_part_that_swells_a_thousand_times_is_a_bomb() {
    let spaces = vec![b' '; 5 * 1024 * 1024];
    let bomb = archive(&[("[Content_Types].xml", b"<x/>"), ("xl/workbook.xml", b"<x/>"), (TAB, &spaces)]);
    assert!(bomb.len() < 10_000);
    assert_eq!(read("a.xlsx", &bomb).unwrap_err(), SheetProblem::Bomb);

    // The same with a directory that declares a hundred bytes: it is left at the hundred and first.
    let declared = u32::try_from(spaces.len()).unwrap().to_le_bytes();
    let mut liar = bomb.clone();
    let places: Vec<usize> = (0..liar.len() - 4).filter(|&at| liar[at..at + 4] == declared).collect();
    assert_eq!(places.len(), 2, "the header and the directory");
    for at in places {
        liar[at..at + 4].copy_from_slice(&100u32.to_le_bytes());
    }
    assert!(matches!(read("a.xlsx", &liar).unwrap_err(), SheetProblem::Damaged { .. }));
}

#[test]
fn many_small_parts_make_a_bomb_too() {
    let megabyte = archive(&[("part", &vec![b' '; 1024 * 1024])]);
    let mut source = ZipArchive::new(Cursor::new(&megabyte)).unwrap();
    let mut big = ZipWriter::new(Cursor::new(Vec::new()));
    for number in 0..101 {
        let part = source.by_index_raw(0).unwrap();
        big.raw_copy_file_rename(part, format!("xl/{number}.xml")).unwrap();
    }
    let big = big.finish().unwrap().into_inner();
    assert!(big.len() < 200_000);
    assert_eq!(read("a.xlsx", &big).unwrap_err(), SheetProblem::Bomb);

    let names: Vec<String> = (0..2_001).map(|number| format!("xl/{number}.xml")).collect();
    let parts: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), &b"x"[..])).collect();
    assert_eq!(read("a.xlsx", &archive(&parts)).unwrap_err(), SheetProblem::Bomb);
}

#[test]
fn a_table_of_texts_that_promises_a_billion_is_not_believed() {
    for promise in ["99999999999", "99999999999999999999999", "4000000000"] {
        let bytes = with_part(&list_of_places(), TEXTS, |xml| {
            let (start, rest) = xml.split_once("uniqueCount=\"").unwrap();
            let (_, rest) = rest.split_once('"').unwrap();
            format!("{start}uniqueCount = \"{promise}\"{rest}")
        });
        assert_eq!(read("a.xlsx", &bytes).unwrap_err(), SheetProblem::Bomb, "{promise}");
    }
}

#[test]
fn one_long_text_cited_by_every_cell_does_not_fill_the_memory() {
    let long = "a".repeat(9_000);
    let bytes = workbook(|tab| {
        for row in 0..100 {
            for column in 0..50 {
                tab.write_string(row, column, &long).unwrap();
            }
        }
    });
    assert!(bytes.len() < 100_000);
    assert_eq!(read("a.xlsx", &bytes).unwrap_err(), SheetProblem::TooMuchText { max: MAX_TEXT });
}

#[test]
fn addresses_at_the_edge_of_the_sheet_and_beyond_cost_nothing() {
    let moved =
        |address: &str| with_part(&list_of_places(), TAB, |xml| xml.replace("r=\"B4\"", &format!("r=\"{address}\"")));
    let far = read("a.xlsx", &moved("A1048576")).unwrap();
    assert_eq!(numbers(&far).last(), Some(&1_048_576));
    assert_eq!(read("a.xlsx", &moved("XFD4")).unwrap_err(), SheetProblem::TooManyColumns { row: 4, max: MAX_COLUMNS });
    for nonsense in ["ZZZZZZZZZZZZ1", "A99999999999999", "4", "B", "", "B0", "ñ4", "B-4"] {
        assert!(read("a.xlsx", &moved(nonsense)).is_err(), "{nonsense:?}");
    }
}

#[test]
fn a_value_that_no_program_writes_is_named_with_its_row() {
    let odd = with_part(&list_of_places(), TAB, |xml| {
        let (start, end) = xml.rsplit_once("<c r=\"B4\" t=\"s\">").unwrap();
        let (_, end) = end.split_once("</c>").unwrap();
        format!("{start}<c r=\"B4\" t=\"e\"><v>#BOOM!</v></c>{end}")
    });
    let value = "#BOOM!".to_owned();
    assert_eq!(read("a.xlsx", &odd).unwrap_err(), SheetProblem::OddValue { row: 4, value });
}

#[test]
fn broken_insides_are_damage_and_never_a_panic() {
    type Change = fn(String) -> String;
    let cases: [(&str, Change); 6] = [
        (TAB, |xml| xml[..xml.len() / 2].to_owned()),
        (TAB, |xml| xml.replace("<v>0</v>", "<v>99</v>")),
        (TAB, |_| "<a/>".to_owned()),
        (TEXTS, |xml| xml.replace("</si>", "")),
        (TEXTS, |xml| xml.replace("UTF-8", "UTF-7")),
        ("xl/workbook.xml", |xml| xml.replace("r:id=\"rId1\"", "r:id=\"rId99\"")),
    ];
    for (part, change) in cases {
        let problem = read("a.xlsx", &with_part(&list_of_places(), part, change)).unwrap_err();
        assert!(matches!(problem, SheetProblem::Damaged { .. }), "{part}: {problem}");
    }
}

#[test]
fn whatever_byte_changes_the_answer_is_rows_or_a_problem() {
    let csv = "Nom;Nota\r\nTàrrega;\"a \"\"b\"\"\r\nc\"\r\nGirona;=1+1\r\n".as_bytes().to_vec();
    let packed = list_of_places();
    let mut dice = Dice(0x2024_0515);
    for _ in 0..400 {
        for whole in [&csv, &packed] {
            let mut bytes = whole[..whole.len() - dice.below(3) * dice.below(20)].to_vec();
            for _ in 0..=dice.below(4) {
                let at = dice.below(bytes.len());
                bytes[at] = u8::try_from(dice.below(256)).unwrap();
            }
            let _rows_or_problem = read("a", &bytes);
        }
    }
}

#[test]
fn whatever_byte_changes_inside_a_part_the_answer_is_rows_or_a_problem() {
    let whole = list_of_places();
    let mut parts: Vec<(String, Vec<u8>)> = Vec::new();
    let mut source = ZipArchive::new(Cursor::new(&whole)).unwrap();
    for index in 0..source.len() {
        let mut part = source.by_index(index).unwrap();
        let mut content = Vec::new();
        part.read_to_end(&mut content).unwrap();
        parts.push((part.name().unwrap().into_owned(), content));
    }
    let mut dice = Dice(0x1904_0101);
    let (mut read_whole, mut refused) = (0, 0);
    for _ in 0..300 {
        let mut changed = parts.clone();
        let part = dice.below(changed.len());
        let at = dice.below(changed[part].1.len());
        changed[part].1[at] = b"<>/\"=0 9Zr\0\xFF"[dice.below(12)];
        let borrowed: Vec<(&str, &[u8])> =
            changed.iter().map(|(name, content)| (name.as_str(), content.as_slice())).collect();
        match read("a.xlsx", &archive(&borrowed)) {
            Ok(sheet) => read_whole += usize::from(!texts(&sheet).is_empty()),
            Err(_) => refused += 1,
        }
    }
    assert!(read_whole > 50 && refused > 20, "the changes reach the reader: {read_whole} read, {refused} refused");
}

#[test]
#[expect(clippy::disallowed_methods, reason = "that it is quick is what is measured")]
fn millions_of_spaces_in_a_few_letters_are_counted_and_not_written() {
    let cell = "<text:s text:c=\"99999\"/>".repeat(400_000);
    let body = format!(
        "{}<table:table-row><table:table-cell office:value-type=\"string\"><text:p>a{cell}b</text:p></table:table-cell></table:table-row>",
        row(&["Nom"])
    );
    let file = ods(&format!("<table:table table:name=\"F\">{body}</table:table>"));
    let began = std::time::Instant::now();
    assert!(matches!(read("a.ods", &file).unwrap_err(), SheetProblem::CellTooLong { row: 2, .. }));
    assert!(began.elapsed().as_secs() < 20, "{:?}", began.elapsed());
}

#[test]
fn a_workbook_of_millions_of_empty_texts_or_styles_is_refused_before_it_is_opened() {
    let too_many = |part: &str, end: &str, element: &str, times: usize| {
        let bytes = list_of_places();
        let mut old = ZipArchive::new(Cursor::new(&bytes)).unwrap();
        let mut new = ZipWriter::new(Cursor::new(Vec::new()));
        let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
        for index in 0..old.len() {
            let mut entry = old.by_index(index).unwrap();
            let (name, mut text) = (entry.name().unwrap().into_owned(), String::new());
            entry.read_to_string(&mut text).unwrap();
            if name == part {
                assert!(text.contains(end), "{text}");
                text = text.replace(end, &format!("{}{end}", element.repeat(times)));
            }
            new.start_file(name, stored).unwrap();
            new.write_all(text.as_bytes()).unwrap();
        }
        read("a.xlsx", &new.finish().unwrap().into_inner())
    };
    let refused = Err(SheetProblem::TooManyCells { max: MAX_CELLS });
    assert_eq!(too_many(TEXTS, "</sst>", "<si/>", MAX_CELLS + 1), refused);
    assert_eq!(too_many("xl/styles.xml", "</cellXfs>", "<xf\n/>", 300_001), refused);
    assert!(too_many(TEXTS, "</sst>", "<si/>", 1_000).is_ok());
}

/// The same throws at every run (xorshift).
struct Dice(u64);

impl Dice {
    fn below(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 11).unwrap() % sides
    }
}
