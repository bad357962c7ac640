//! Documents that are an archive of XML parts, as those of office programs are: the packing, and the writing of XML.
//!
//! Promises: the same parts give the same bytes, for no clock is read; the parts stand in the order in which they are
//! given, and one that must be found at a fixed place in the file is kept as it is.

mod xml;

use std::io::{Cursor, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

pub use xml::{Xml, speakable};

/// One file of the archive.
pub struct Part {
    path: String,
    bytes: Vec<u8>,
    packed: bool,
}

impl Part {
    pub fn new(path: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        Self { path: path.into(), bytes: bytes.into(), packed: true }
    }

    /// Kept uncompressed: what a program looks for at the head of the file, and pictures, which are compressed already.
    pub fn plain(path: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        Self { packed: false, ..Self::new(path, bytes) }
    }
}

pub fn pack(parts: impl IntoIterator<Item = Part>) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for part in parts {
        let method = if part.packed { CompressionMethod::Deflated } else { CompressionMethod::Stored };
        let options = SimpleFileOptions::default().compression_method(method);
        archive.start_file(part.path, options).expect("the paths are ours, and few");
        archive.write_all(&part.bytes).expect("writing to memory does not fail");
    }
    archive.finish().expect("writing to memory does not fail").into_inner()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_parts_give_the_same_bytes_and_the_first_is_found_at_the_head() {
        let packed = || pack([Part::plain("mimetype", "a/b"), Part::new("content.xml", "<x/>".repeat(100))]);
        assert_eq!(packed(), packed());
        assert_eq!(&packed()[30..41], b"mimetypea/b");
    }
}
