//! What a file is, told from its bytes: an archive (perhaps a workbook), text and its encoding, or something else.
//!
//! Promises: never asks the file's name. Text is UTF-8, UTF-16 with its mark, or else Windows-1252, which contains
//! Latin-1 and gives a letter to every byte; a file with control characters is not text.

use std::borrow::Cow;

use encoding_rs::{UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::{Letters, LooksLike, SheetProblem};

pub(super) enum Form<'a> {
    Archive,
    Text(Cow<'a, str>, Letters),
}

/// First bytes that no table has.
const SIGNATURES: [(&[u8], LooksLike); 16] = [
    (b"{\\rtf", LooksLike::OldText),
    (b"\x89PNG", LooksLike::Picture),
    (b"\xFF\xD8\xFF", LooksLike::Picture),
    (b"GIF8", LooksLike::Picture),
    (b"II*\0", LooksLike::Picture),
    (b"MM\0*", LooksLike::Picture),
    (b"RIFF", LooksLike::Picture),
    (b"PK\x05\x06", LooksLike::Zip),
    (b"PK\x07\x08", LooksLike::Zip),
    (b"\x1F\x8B", LooksLike::Zip),
    (b"7z\xBC\xAF", LooksLike::Zip),
    (b"Rar!\x1A", LooksLike::Zip),
    (b"\x09\x00\x04\x00", LooksLike::OldExcel),
    (b"\x09\x02\x06\x00", LooksLike::OldExcel),
    (b"\x09\x04\x06\x00", LooksLike::OldExcel),
    (b"\x09\x08\x08\x00", LooksLike::OldExcel),
];
const COMPOUND_FILE: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

pub(super) fn form(bytes: &[u8]) -> Result<Form<'_>, SheetProblem> {
    if bytes.starts_with(b"PK\x03\x04") {
        return Ok(Form::Archive);
    }
    if let Some(other) = not_text(bytes) {
        return Err(SheetProblem::NotASheet(other));
    }
    let (text, letters) = decode(bytes)?;
    if text.trim().is_empty() {
        return Err(SheetProblem::Empty);
    }
    match markup(&text) {
        Some(other) => Err(SheetProblem::NotASheet(other)),
        None if text.chars().any(is_binary) => Err(SheetProblem::NotASheet(LooksLike::Unknown)),
        None => Ok(Form::Text(text, letters)),
    }
}

fn not_text(bytes: &[u8]) -> Option<LooksLike> {
    if bytes.starts_with(COMPOUND_FILE) {
        return Some(compound_file(bytes));
    }
    if contains(&bytes[..bytes.len().min(1024)], b"%PDF-") {
        return Some(LooksLike::Pdf);
    }
    SIGNATURES.iter().find(|(start, _)| bytes.starts_with(start)).map(|(_, what)| *what)
}

/// Microsoft's container holds old workbooks and letters, and also new workbooks that have a password. Its directory
/// names the streams in UTF-16.
fn compound_file(bytes: &[u8]) -> LooksLike {
    let has = |name: &str| {
        let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        contains(bytes, &wide)
    };
    if has("EncryptedPackage") {
        LooksLike::Protected
    } else if has("WordDocument") {
        LooksLike::OldText
    } else {
        LooksLike::OldExcel
    }
}

fn decode(bytes: &[u8]) -> Result<(Cow<'_, str>, Letters), SheetProblem> {
    if let Some(rest) = bytes.strip_prefix(b"\xFF\xFE") {
        return wide(rest, UTF_16LE);
    }
    if let Some(rest) = bytes.strip_prefix(b"\xFE\xFF") {
        return wide(rest, UTF_16BE);
    }
    let marked = bytes.strip_prefix(b"\xEF\xBB\xBF");
    let bytes = marked.unwrap_or(bytes);
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Ok((Cow::Borrowed(text), Letters::Utf8));
    }
    if marked.is_some() || is_mostly_utf8(bytes) {
        return Err(broken_utf8(bytes));
    }
    let (text, _) = WINDOWS_1252.decode_without_bom_handling(bytes);
    Ok((text, Letters::Windows1252))
}

/// Accented letters of Windows-1252 hardly ever make UTF-8 by chance; one letter of it in a file of the other is an
/// accident of pasting.
fn is_mostly_utf8(bytes: &[u8]) -> bool {
    let (mut sound, mut broken) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        sound += chunk.valid().chars().filter(|letter| !letter.is_ascii()).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    sound > 0 && sound * 4 >= broken
}

/// Either the end is missing, or one row was pasted in by another program.
fn broken_utf8(bytes: &[u8]) -> SheetProblem {
    let sound = bytes.utf8_chunks().next().map_or("", |chunk| chunk.valid());
    let cut_short = std::str::from_utf8(bytes).is_err_and(|wrong| wrong.error_len().is_none());
    if cut_short {
        SheetProblem::Truncated
    } else {
        SheetProblem::MixedLetters { row: 1 + sound.matches('\n').count() }
    }
}

fn wide<'a>(
    bytes: &'a [u8],
    encoding: &'static encoding_rs::Encoding,
) -> Result<(Cow<'a, str>, Letters), SheetProblem> {
    if bytes.len() % 2 == 1 {
        return Err(SheetProblem::Truncated);
    }
    let (text, _) = encoding.decode_without_bom_handling(bytes);
    Ok((text, Letters::Utf16))
}

/// Web pages, and the pages that some programs call `.xls`.
fn markup(text: &str) -> Option<LooksLike> {
    let start: String = text.trim_start().chars().take(512).collect::<String>().to_lowercase();
    let is_page = ["<!doctype html", "<html", "<head", "<body", "<table", "<meta", "<style"]
        .iter()
        .any(|tag| start.starts_with(tag));
    if is_page || (start.starts_with("<?xml") && start.contains("<html")) {
        Some(LooksLike::Html)
    } else if start.starts_with("<?xml") {
        Some(LooksLike::Xml)
    } else {
        None
    }
}

/// Old programs end a text with Ctrl-Z; form feeds and vertical tabs are line breaks inside a cell.
fn is_binary(character: char) -> bool {
    matches!(character, '\0'..='\x08' | '\x0E'..='\x19' | '\x1B'..='\x1F')
}

fn contains(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}
