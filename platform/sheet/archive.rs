//! The gate before a workbook is opened: an archive is measured by unpacking it into nothing.
//!
//! Promises: no archive passes that unpacks to more than the limits, whatever sizes it declares, nor one that makes
//! the workbook reader set aside memory for texts that are not there. Says what an archive is when not a workbook.

use std::io::{self, Cursor, Read};

use zip::ZipArchive;

use super::{LooksLike, MAX_CELLS, MAX_PARTS, MAX_RATIO, MAX_UNZIPPED, SheetProblem};

/// Small parts may shrink a lot: a page of spaces is no bomb.
const RATIO_COUNTS_FROM: u64 = 1024 * 1024;

type Archive<'a> = ZipArchive<Cursor<&'a [u8]>>;

pub(super) fn admit_workbook(bytes: &[u8]) -> Result<(), SheetProblem> {
    // The directory of an archive is at its end, so without its end there is no archive.
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| SheetProblem::Truncated)?;
    if archive.len() > MAX_PARTS {
        return Err(SheetProblem::Bomb);
    }
    refuse_declared_size(&mut archive)?;
    if let Some(other) = not_a_workbook(&mut archive)? {
        return Err(SheetProblem::NotASheet(other));
    }
    refuse_real_size(&mut archive)
}

/// Honest bombs are refused without unpacking a byte.
fn refuse_declared_size(archive: &mut Archive) -> Result<(), SheetProblem> {
    let mut total = 0u64;
    for index in 0..archive.len() {
        let part = archive.by_index_raw(index).map_err(damaged)?;
        if part.encrypted() {
            return Err(SheetProblem::NotASheet(LooksLike::Protected));
        }
        total = total.saturating_add(part.size());
        if total > MAX_UNZIPPED || swells(part.size(), part.compressed_size()) {
            return Err(SheetProblem::Bomb);
        }
    }
    Ok(())
}

fn not_a_workbook(archive: &mut Archive) -> Result<Option<LooksLike>, SheetProblem> {
    let names = archive
        .file_names()
        .map(|name| name.map(|name| name.to_lowercase().replace('\\', "/")))
        .collect::<Result<Vec<_>, _>>()
        .map_err(damaged)?;
    let has = |name: &str| names.iter().any(|part| part == name);
    let has_under = |folder: &str| names.iter().any(|part| part.starts_with(folder));
    Ok(if has("xl/workbook.bin") {
        Some(LooksLike::BinaryExcel)
    } else if has("[content_types].xml") && has_under("xl/") {
        None
    } else if has_under("word/") {
        Some(LooksLike::Word)
    } else if has("index.zip") || has("index/document.iwa") {
        Some(LooksLike::Numbers)
    } else if names.first().is_some_and(|name| name == "mimetype") && has("content.xml") {
        Some(open_document(archive)?)
    } else {
        Some(LooksLike::Zip)
    })
}

fn open_document(archive: &mut Archive) -> Result<LooksLike, SheetProblem> {
    let mut kind = Vec::new();
    archive.by_index(0).map_err(damaged)?.take(100).read_to_end(&mut kind).map_err(damaged)?;
    Ok(if kind.starts_with(b"application/vnd.oasis.opendocument.spreadsheet") {
        LooksLike::OpenDocument
    } else if kind.starts_with(b"application/vnd.oasis.opendocument.text") {
        LooksLike::Word
    } else {
        LooksLike::Zip
    })
}

/// Declared sizes can lie, and parts can share their bytes: what counts is what comes out.
fn refuse_real_size(archive: &mut Archive) -> Result<(), SheetProblem> {
    let mut left = MAX_UNZIPPED;
    for index in 0..archive.len() {
        let part = archive.by_index(index).map_err(damaged)?;
        let packed = part.compressed_size();
        let holds_texts = part.name().map_err(damaged)?.to_lowercase().ends_with("sharedstrings.xml");
        let mut limited = part.take(left + 1);
        let size = if holds_texts {
            let mut texts = Vec::new();
            limited.read_to_end(&mut texts).map_err(damaged)?;
            refuse_promised_texts(&mut texts)?;
            texts.len() as u64
        } else {
            io::copy(&mut limited, &mut io::sink()).map_err(damaged)?
        };
        if size > left || swells(size, packed) {
            return Err(SheetProblem::Bomb);
        }
        left -= size;
    }
    Ok(())
}

fn swells(size: u64, packed: u64) -> bool {
    size > RATIO_COUNTS_FROM && size / packed.max(1) > MAX_RATIO
}

/// The table of texts says how many it holds, and calamine 0.38 sets that much memory aside before it reads one: a
/// file of 2 kB could end the process. Zero bytes are dropped to read UTF-16 in the same way as UTF-8; other
/// encodings than these and the plain one-byte families are refused, because the number could hide in them.
fn refuse_promised_texts(texts: &mut Vec<u8>) -> Result<(), SheetProblem> {
    if texts.contains(&0) {
        texts.retain(|&byte| byte != 0);
    }
    let texts = String::from_utf8_lossy(texts);
    let declaration = texts.split_once("?>").map_or("", |(start, _)| start);
    if let Some((_, encoding)) = declaration.split_once("encoding") {
        let encoding = encoding.trim_start_matches(|c: char| !c.is_ascii_alphanumeric()).to_lowercase();
        if !["utf-8", "utf-16", "us-ascii", "iso-8859-", "windows-125"].iter().any(|plain| encoding.starts_with(plain))
        {
            return Err(SheetProblem::Damaged { detail: "the table of texts has an unusual encoding".to_owned() });
        }
    }
    for (at, attribute) in texts.match_indices("uniqueCount") {
        let rest = texts[at + attribute.len()..].trim_start_matches(|c: char| !c.is_ascii_digit() && c != '>');
        let digits: &str = rest.split(|c: char| !c.is_ascii_digit()).next().unwrap_or("");
        let promised = if digits.is_empty() { 0 } else { digits.parse().unwrap_or(usize::MAX) };
        if promised > MAX_CELLS {
            return Err(SheetProblem::Bomb);
        }
    }
    Ok(())
}

fn damaged(cause: impl std::fmt::Display) -> SheetProblem {
    SheetProblem::Damaged { detail: cause.to_string() }
}
