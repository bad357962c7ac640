//! What kind of document some bytes are, told from the bytes alone: what a name or a browser says is no evidence.
//!
//! Promises: nothing is unpacked but the list of an archive and the first hundred bytes of one part. Documents with
//! macros are not recognised, nor is anything that a browser would run.

use std::io::{Cursor, Read as _};

use platform::word;
use zip::ZipArchive;

word!(
    /// The kinds of documents that are taken in.
    MediaType {
        Pdf = "application/pdf",
        Odt = "application/vnd.oasis.opendocument.text",
        Ods = "application/vnd.oasis.opendocument.spreadsheet",
        Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        Csv = "text/csv",
        Png = "image/png",
        Jpeg = "image/jpeg",
    }
);

/// What the browser offers to choose from.
pub const ACCEPT: &str = ".pdf,.odt,.ods,.docx,.xlsx,.csv,.png,.jpg,.jpeg";

/// A document that comes to more than this when it is unpacked is made to fill a disk.
const MOST_UNPACKED: u64 = 200 * 1024 * 1024;
/// An archive of a document has some dozens of parts; one of pictures some hundreds.
const MOST_PARTS: usize = 5000;

impl MediaType {
    /// The kind that bytes are, if it is one that is taken in.
    pub fn of(bytes: &[u8]) -> Option<Self> {
        if bytes.starts_with(b"%PDF-") {
            is_whole_pdf(bytes).then_some(Self::Pdf)
        } else if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
            Some(Self::Png)
        } else if bytes.starts_with(b"\xff\xd8\xff") {
            Some(Self::Jpeg)
        } else if bytes.starts_with(b"PK\x03\x04") {
            of_archive(bytes)
        } else {
            is_table(bytes).then_some(Self::Csv)
        }
    }

    /// The endings that a name of this kind may have; the first is the usual one.
    pub const fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Pdf => &["pdf"],
            Self::Odt => &["odt"],
            Self::Ods => &["ods"],
            Self::Docx => &["docx"],
            Self::Xlsx => &["xlsx"],
            Self::Csv => &["csv"],
            Self::Png => &["png"],
            Self::Jpeg => &["jpg", "jpeg"],
        }
    }

    /// « PDF », « DOCX »: how people call it.
    pub fn called(self) -> String {
        self.endings()[0].to_uppercase()
    }

    /// As the answer to a request names it.
    pub const fn served(self) -> &'static str {
        match self {
            Self::Csv => "text/csv; charset=utf-8",
            other => other.as_str(),
        }
    }
}

fn of_archive(bytes: &[u8]) -> Option<MediaType> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).ok().filter(|a| a.len() <= MOST_PARTS)?;
    let names: Vec<String> = archive.file_names().filter_map(Result::ok).map(|n| n.to_lowercase()).collect();
    let has = |name: &str| names.iter().any(|part| part == name);
    if names.iter().any(|part| is_macro(part)) || unpacked(&mut archive) > MOST_UNPACKED {
        return None;
    }
    if has("[content_types].xml") {
        return match (has("word/document.xml"), has("xl/workbook.xml")) {
            (true, false) => Some(MediaType::Docx),
            (false, true) => Some(MediaType::Xlsx),
            _ => None,
        };
    }
    let mut said = String::new();
    archive.by_name("mimetype").ok()?.take(100).read_to_string(&mut said).ok()?;
    [MediaType::Odt, MediaType::Ods].into_iter().find(|kind| kind.as_str() == said.trim())
}

fn is_macro(part: &str) -> bool {
    part.ends_with("vbaproject.bin") || part.starts_with("basic/")
}

/// What all parts say that they come to; a part that cannot be read counts as too much.
fn unpacked(archive: &mut ZipArchive<Cursor<&[u8]>>) -> u64 {
    (0..archive.len())
        .map(|at| archive.by_index_raw(at).map_or(u64::MAX, |part| part.size()))
        .fold(0, u64::saturating_add)
}

/// A PDF says at its end that it ends: one that was cut off does not.
fn is_whole_pdf(bytes: &[u8]) -> bool {
    let end = &bytes[bytes.len().saturating_sub(2048)..];
    end.windows(5).any(|piece| piece == b"%%EOF")
}

/// The sentence for a file that is not taken.
pub(super) fn why_unknown(name: &str, bytes: &[u8]) -> &'static str {
    let archive = bytes.starts_with(b"PK\x03\x04").then(|| ZipArchive::new(Cursor::new(bytes)).ok()).flatten();
    let has_macros =
        archive.is_some_and(|a| a.file_names().filter_map(Result::ok).any(|part| is_macro(&part.to_lowercase())));
    if has_macros {
        "documents-file-macros"
    } else if name.to_lowercase().ends_with(".csv") && std::str::from_utf8(bytes).is_err() {
        "documents-file-not-utf8"
    } else {
        "documents-file-unknown"
    }
}

/// Text in UTF-8 with something that parts columns; markup is no table.
fn is_table(bytes: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(bytes) else { return false };
    let text = text.trim_start_matches('\u{feff}').trim_start();
    let first = text.lines().next().unwrap_or_default();
    first.contains([';', ',', '\t'])
        && !text.starts_with('<')
        && !text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t'))
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    use super::*;

    fn archive(parts: &[(&str, &str)]) -> Vec<u8> {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, text) in parts {
            writer.start_file(*name, SimpleFileOptions::default()).unwrap();
            writer.write_all(text.as_bytes()).unwrap();
        }
        writer.finish().unwrap().into_inner()
    }

    #[test]
    fn a_document_with_macros_is_told_so_and_one_that_would_fill_a_disk_is_not_known() {
        let macros = archive(&[("[Content_Types].xml", ""), ("word/document.xml", ""), ("word/vbaProject.bin", "x")]);
        assert_eq!(MediaType::of(&macros), None);
        assert_eq!(why_unknown("acta.docx", &macros), "documents-file-macros");
        let zeros = "0".repeat(usize::try_from(MOST_UNPACKED).unwrap() / 8);
        let parts: Vec<String> = (0..9).map(|n| format!("word/{n}.xml")).collect();
        let mut all = vec![("[Content_Types].xml", ""), ("word/document.xml", "")];
        all.extend(parts.iter().map(|name| (name.as_str(), zeros.as_str())));
        let bomb = archive(&all);
        assert!(bomb.len() < 1024 * 1024, "it looks small");
        assert_eq!(MediaType::of(&bomb), None);
        assert_eq!(why_unknown("acta.docx", &bomb), "documents-file-unknown");
    }

    #[test]
    fn documents_are_known_by_their_bytes() {
        let word = archive(&[("[Content_Types].xml", ""), ("word/document.xml", "")]);
        let sheet = archive(&[("[Content_Types].xml", ""), ("xl/workbook.xml", "")]);
        let open = archive(&[("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "")]);
        let table = [
            (b"%PDF-1.7\n%%EOF\n".to_vec(), Some(MediaType::Pdf)),
            (b"\x89PNG\r\n\x1a\nIHDR".to_vec(), Some(MediaType::Png)),
            (b"\xff\xd8\xff\xe0JFIF".to_vec(), Some(MediaType::Jpeg)),
            (word, Some(MediaType::Docx)),
            (sheet, Some(MediaType::Xlsx)),
            (open, Some(MediaType::Odt)),
            ("\u{feff}N\u{fa}mero;T\u{ed}tol\n1;Acollida\n".as_bytes().to_vec(), Some(MediaType::Csv)),
        ];
        for (bytes, kind) in table {
            assert_eq!(MediaType::of(&bytes), kind);
        }
    }

    #[test]
    fn what_is_no_document_of_ours_is_not_taken_for_one() {
        let macros = archive(&[("[Content_Types].xml", ""), ("word/document.xml", ""), ("word/vbaProject.bin", "")]);
        let plain = archive(&[("photo.png", "")]);
        let cut = archive(&[("mimetype", "application/vnd.oasis.opendocument.text")])[..40].to_vec();
        let others: [Vec<u8>; 7] = [
            macros,
            plain,
            cut,
            b"MZ\x90\x00".to_vec(),
            b"<html><script>1,2</script>".to_vec(),
            b"N\xfamero;T\xedtol\n".to_vec(),
            b"a;b\0\n".to_vec(),
        ];
        for bytes in others {
            assert_eq!(MediaType::of(&bytes), None, "{:?}", String::from_utf8_lossy(&bytes));
        }
    }
}
