//! One input made of another: bytes changed, pieces doubled, cut or brought from elsewhere, inside the parts of an
//! archive as well as in the archive itself.

use std::io::{Cursor, Read as _, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

/// No input grows beyond this by being doubled.
const LONGEST: usize = 2 * 1024 * 1024;
/// What readers of such files have stumbled over.
const PIECES: [&str; 44] = [
    "<w:tbl>",
    "</w:tbl>",
    "<w:tr>",
    "<w:tc>",
    "</w:tc>",
    "<w:p>",
    "<w:t>",
    "<w:vMerge/>",
    "<w:vMerge w:val=\"restart\"/>",
    "<w:gridSpan w:val=\"3\"/>",
    "<w:gridBefore w:val=\"99999999999\"/>",
    "<w:del/>",
    "<w:trPr>",
    "<w:br/>",
    "<table:table table:name=\"x\">",
    "</table:table>",
    "<table:table-row>",
    "<table:table-cell office:value-type=\"float\">",
    "<table:covered-table-cell/>",
    " table:number-rows-repeated=\"1048576\"",
    " table:number-columns-repeated=\"16384\"",
    " table:number-rows-spanned=\"18446744073709551615\"",
    " table:visibility=\"collapse\"",
    "<text:p>",
    "</text:p>",
    "<text:s text:c=\"4000000000\"/>",
    "<text:line-break/>",
    "<office:annotation>",
    "<!DOCTYPE a [<!ENTITY a \"b\">]>",
    "&a;",
    "&#0;",
    "&#x110000;",
    "&amp;",
    "<![CDATA[",
    "]]>",
    "<!--",
    "<?xml",
    "\u{FEFF}",
    "|---|",
    "\\|",
    "<br>",
    "<mergeCell ref=\"A1:XFD1048576\"/>",
    " hidden=\"1\"",
    "<row r=\"4294967295\">",
];
const NUMBERS: [&str; 12] = [
    "0",
    "-1",
    "1",
    "255",
    "16384",
    "1048576",
    "2147483648",
    "4294967295",
    "18446744073709551615",
    "99999999999999999999",
    "1e308",
    "NaN",
];

/// The same throws for the same seed and number.
pub struct Dice(u64);

impl Dice {
    pub fn of(seed: u64, number: u64) -> Dice {
        // The two are stirred, so that numbers that follow one another throw nothing alike.
        let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ number.wrapping_mul(0xD1B5_4A32_D192_ED03) ^ 0x5EED;
        state ^= state >> 31;
        state = state.wrapping_mul(0xBF58_476D_1CE4_E5B9);
        Dice((state ^ (state >> 29)) | 1)
    }

    pub fn below(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 11).unwrap_or(0) % sides.max(1)
    }

    fn chance(&mut self, one_in: usize) -> bool {
        self.below(one_in) == 0
    }

    fn of_these<'a, T>(&mut self, these: &'a [T]) -> &'a T {
        &these[self.below(these.len())]
    }
}

/// The next input of these seeds.
pub fn input(seeds: &[Vec<u8>], dice: &mut Dice) -> Vec<u8> {
    let seed = dice.of_these(seeds).clone();
    let mut bytes = if seed.starts_with(b"PK") && !dice.chance(8) { repacked(&seed, seeds, dice) } else { seed };
    if !bytes.starts_with(b"PK") || dice.chance(8) {
        for _ in 0..=dice.below(4) {
            change(&mut bytes, seeds, dice);
        }
    }
    bytes
}

/// The archive with something changed inside its parts, packed again as a whole archive.
fn repacked(archive: &[u8], seeds: &[Vec<u8>], dice: &mut Dice) -> Vec<u8> {
    let mut parts = parts(archive);
    for _ in 0..=dice.below(4) {
        let weights: Vec<usize> = parts.iter().map(|(_, part)| part.len().min(20_000) / 500 + 1).collect();
        let mut left = dice.below(weights.iter().sum());
        let at = weights.iter().position(|weight| left.checked_sub(*weight).map(|rest| left = rest).is_none());
        if let Some((_, part)) = at.and_then(|at| parts.get_mut(at)) {
            change(part, seeds, dice);
        }
    }
    if dice.chance(40) && parts.len() > 1 {
        parts.remove(dice.below(parts.len()));
    }
    if dice.chance(60) {
        let double = dice.of_these(&parts).clone();
        parts.push((format!("{}2", double.0), double.1));
    }
    let packing = if dice.chance(2) { CompressionMethod::Stored } else { CompressionMethod::Deflated };
    packed(&parts, packing).unwrap_or_else(|| archive.to_vec())
}

fn parts(archive: &[u8]) -> Vec<(String, Vec<u8>)> {
    let Ok(mut archive) = ZipArchive::new(Cursor::new(archive)) else { return Vec::new() };
    let mut parts = Vec::new();
    for index in 0..archive.len() {
        let Ok(part) = archive.by_index(index) else { continue };
        let name = part.name().map(std::borrow::Cow::into_owned).unwrap_or_default();
        let mut content = Vec::new();
        if part.take(LONGEST as u64).read_to_end(&mut content).is_ok() {
            parts.push((name, content));
        }
    }
    parts
}

fn packed(parts: &[(String, Vec<u8>)], packing: CompressionMethod) -> Option<Vec<u8>> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        archive.start_file(name, SimpleFileOptions::default().compression_method(packing)).ok()?;
        archive.write_all(content).ok()?;
    }
    archive.finish().ok().map(Cursor::into_inner)
}

/// One change, of bytes or of a piece.
fn change(bytes: &mut Vec<u8>, seeds: &[Vec<u8>], dice: &mut Dice) {
    let at = dice.below(bytes.len() + 1);
    let longest = 1 << dice.below(12);
    let end = (at + dice.below(longest)).min(bytes.len());
    match dice.below(12) {
        0 if at < bytes.len() => bytes[at] ^= 1 << dice.below(8),
        1 if at < bytes.len() => bytes[at] = b"<>/\"=&;|\\ \n0A\0\xFF\xC3"[dice.below(16)],
        2 => bytes.truncate(at),
        3 => drop(bytes.drain(at..end)),
        4 => {
            let piece = bytes[at..end].to_vec();
            let times = (1 << dice.below(12)).min(LONGEST / (piece.len() + 1));
            let room = LONGEST.saturating_sub(bytes.len()) / (piece.len() + 1);
            insert(bytes, end, &piece.repeat(times.min(room)));
        }
        5 | 6 => number(bytes, at, dice),
        7 => {
            let other = dice.of_these(seeds);
            let from = dice.below(other.len());
            let to = (from + dice.below(2_000)).min(other.len());
            insert(bytes, at, &other[from..to]);
        }
        8 => element(bytes, at, dice),
        _ => {
            let piece = dice.of_these(&PIECES).as_bytes();
            let at = if dice.chance(2) { next(bytes, at, b'<') } else { at };
            insert(bytes, at, piece);
        }
    }
}

/// A number becomes one that programs are afraid of.
fn number(bytes: &mut Vec<u8>, at: usize, dice: &mut Dice) {
    let Some(start) = bytes[at..].iter().position(u8::is_ascii_digit).map(|ahead| at + ahead) else { return };
    let end = start + bytes[start..].iter().take_while(|byte| byte.is_ascii_digit()).count();
    let number = dice.of_these(&NUMBERS).as_bytes().to_vec();
    bytes.splice(start..end, number);
}

/// A whole element goes, or comes twice.
fn element(bytes: &mut Vec<u8>, at: usize, dice: &mut Dice) {
    let start = next(bytes, at, b'<');
    let end = next(bytes, start + 1 + dice.below(400), b'<');
    if dice.chance(2) {
        bytes.drain(start..end);
    } else {
        let element = bytes[start..end].to_vec();
        insert(bytes, end, &element);
    }
}

/// The next such byte, or the end.
fn next(bytes: &[u8], at: usize, wanted: u8) -> usize {
    let at = at.min(bytes.len());
    bytes[at..].iter().position(|byte| *byte == wanted).map_or(bytes.len(), |ahead| at + ahead)
}

fn insert(bytes: &mut Vec<u8>, at: usize, piece: &[u8]) {
    bytes.splice(at..at, piece.iter().copied());
}
