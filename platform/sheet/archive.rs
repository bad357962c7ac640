//! The gate before a workbook or a document is opened: an archive is measured by unpacking it into nothing.
//!
//! Promises: no archive passes that unpacks to more than the limits, whatever sizes it declares, nor one that makes
//! the workbook reader set aside memory for texts that are not there, nor one whose XML declares what it is made of.
//! Says what an archive is, also when it is nothing that we read.

use std::io::{self, Cursor, Read, Write};

use zip::ZipArchive;

use super::{LooksLike, MAX_CELLS, MAX_PARTS, MAX_RATIO, MAX_UNZIPPED, SheetProblem};

/// Small parts may shrink a lot: a page of spaces is no bomb.
const RATIO_COUNTS_FROM: u64 = 1024 * 1024;
/// A declaration of the document type stands at the beginning of a part.
const DECLARATION_WITHIN: u64 = 4 * 1024;
/// The list of the parts of an open document, which says whether they are encrypted.
const MAX_MANIFEST: u64 = 1024 * 1024;
/// Spreadsheet programs have 65,490 ways of showing a cell at most, each made of a few things.
const STYLES_MAX: usize = 300_000;
/// Longer than any name of an element that is counted, with its prefix.
const NAME_MAX: usize = 64;

pub(super) type Archive<'a> = ZipArchive<Cursor<&'a [u8]>>;

/// What an archive is that we read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Inside {
    Workbook,
    OpenSheet,
    OpenText,
    WordText,
}

pub(super) fn admit(bytes: &[u8]) -> Result<Inside, SheetProblem> {
    let mut archive = open(bytes)?;
    if archive.len() > MAX_PARTS {
        return Err(SheetProblem::Bomb);
    }
    refuse_declared_size(&mut archive)?;
    let inside = inside(&mut archive)?.map_err(SheetProblem::NotASheet)?;
    refuse_real_size(&mut archive)?;
    Ok(inside)
}

pub(super) fn open(bytes: &[u8]) -> Result<Archive<'_>, SheetProblem> {
    // The directory of an archive is at its end, so without its end there is no archive.
    ZipArchive::new(Cursor::new(bytes)).map_err(|_| SheetProblem::Truncated)
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

fn inside(archive: &mut Archive) -> Result<Result<Inside, LooksLike>, SheetProblem> {
    let names = archive
        .file_names()
        .map(|name| name.map(|name| name.to_lowercase().replace('\\', "/")))
        .collect::<Result<Vec<_>, _>>()
        .map_err(damaged)?;
    let has = |name: &str| names.iter().any(|part| part == name);
    let has_under = |folder: &str| names.iter().any(|part| part.starts_with(folder));
    let has_types = has("[content_types].xml");
    Ok(if has("xl/workbook.bin") {
        Err(LooksLike::BinaryExcel)
    } else if has_types && has_under("xl/") {
        Ok(Inside::Workbook)
    } else if has_types && has_under("word/") {
        Ok(Inside::WordText)
    } else if has_types && has_under("ppt/") {
        Err(LooksLike::Slides)
    } else if has("index.zip") || has("index/document.iwa") {
        Err(LooksLike::Numbers)
    } else if names.first().is_some_and(|name| name == "mimetype") && (has("content.xml") || has("encrypted-package")) {
        open_document(archive)?
    } else {
        Err(LooksLike::Zip)
    })
}

fn open_document(archive: &mut Archive) -> Result<Result<Inside, LooksLike>, SheetProblem> {
    let mut kind = Vec::new();
    archive.by_index(0).map_err(damaged)?.take(100).read_to_end(&mut kind).map_err(damaged)?;
    let Some(kind) = kind.strip_prefix(b"application/vnd.oasis.opendocument.") else {
        return Ok(Err(LooksLike::Zip));
    };
    if is_encrypted(archive)? {
        return Ok(Err(LooksLike::Protected));
    }
    Ok(if kind.starts_with(b"spreadsheet") {
        Ok(Inside::OpenSheet)
    } else if kind.starts_with(b"text") {
        Ok(Inside::OpenText)
    } else {
        Err(LooksLike::Slides)
    })
}

/// An open document with a password is an archive like any other whose parts cannot be read; its list of parts, or a
/// single part with everything inside, says so.
fn is_encrypted(archive: &mut Archive) -> Result<bool, SheetProblem> {
    if archive.by_name("encrypted-package").is_ok() {
        return Ok(true);
    }
    let Ok(manifest) = archive.by_name("META-INF/manifest.xml") else { return Ok(false) };
    let mut text = Vec::new();
    manifest.take(MAX_MANIFEST).read_to_end(&mut text).map_err(damaged)?;
    Ok(String::from_utf8_lossy(&text).contains("encryption-data"))
}

/// Declared sizes can lie, and parts can share their bytes: what counts is what comes out.
fn refuse_real_size(archive: &mut Archive) -> Result<(), SheetProblem> {
    let mut left = MAX_UNZIPPED;
    for index in 0..archive.len() {
        let part = archive.by_index(index).map_err(damaged)?;
        let packed = part.compressed_size();
        let name = part.name().map_err(damaged)?.to_lowercase();
        let mut counted = Counted::default();
        let mut limited = part.take(left + 1);
        let mut start = Vec::new();
        if name.rsplit('.').next().is_some_and(|ending| matches!(ending, "xml" | "rels")) {
            limited.by_ref().take(DECLARATION_WITHIN).read_to_end(&mut start).map_err(damaged)?;
            refuse_declared_entities(&start)?;
        }
        let size = if name.ends_with("sharedstrings.xml") {
            limited.read_to_end(&mut start).map_err(damaged)?;
            counted.read(&start);
            refuse_promised_texts(&mut start)?;
            start.len() as u64
        } else {
            counted.read(&start);
            start.len() as u64 + io::copy(&mut limited, &mut counted).map_err(damaged)?
        };
        if counted.is_too_much() {
            return Err(SheetProblem::TooManyCells { max: MAX_CELLS });
        }
        if size > left || swells(size, packed) {
            return Err(SheetProblem::Bomb);
        }
        left -= size;
    }
    Ok(())
}

/// What the workbook reader keeps of a workbook before anything is asked of it, counted while a part goes by: the
/// smallest takes four bytes of a part, and next to nothing of the file.
#[derive(Default)]
struct Counted {
    /// Of the element that is opening; nothing between elements.
    name: Option<Vec<u8>>,
    texts: usize,
    styles: usize,
    blocks: usize,
}

impl Counted {
    fn read(&mut self, bytes: &[u8]) {
        for &byte in bytes.iter().filter(|byte| **byte != 0) {
            match (byte, &mut self.name) {
                (b'<', name) => *name = Some(Vec::new()),
                (_, None) => {}
                (b'>' | b'/' | b' ' | b'\t' | b'\r' | b'\n', name) => {
                    let name = name.take().unwrap_or_default();
                    self.element(name.rsplit(|byte| *byte == b':').next().unwrap_or_default());
                }
                (_, Some(name)) if name.len() < NAME_MAX => name.push(byte),
                (_, name) => *name = None,
            }
        }
    }

    fn element(&mut self, name: &[u8]) {
        match name {
            b"si" => self.texts += 1,
            b"xf" | b"font" | b"fill" | b"border" | b"numFmt" | b"dxf" => self.styles += 1,
            b"mergeCell" => self.blocks += 1,
            _ => {}
        }
    }

    fn is_too_much(&self) -> bool {
        self.texts > MAX_CELLS || self.blocks > MAX_CELLS || self.styles > STYLES_MAX
    }
}

impl Write for Counted {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.read(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// No program writes a document type into these files; one that is there declares entities made of entities.
fn refuse_declared_entities(start: &[u8]) -> Result<(), SheetProblem> {
    let letters: Vec<u8> = start.iter().copied().filter(|byte| *byte != 0).collect();
    let declares =
        ["<!DOCTYPE", "<!ENTITY"].iter().any(|word| letters.windows(word.len()).any(|w| w == word.as_bytes()));
    if declares { Err(SheetProblem::Bomb) } else { Ok(()) }
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

pub(super) fn damaged(cause: impl std::fmt::Display) -> SheetProblem {
    SheetProblem::Damaged { detail: cause.to_string() }
}
