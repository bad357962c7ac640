//! A [`Paper`] as a text that people go on writing in an office program (DOCX, Office Open XML).
//!
//! Promises: the same content and the same order as on paper. What is a heading, a list, a note, a caption or the head
//! of a table is one there too, by style and not by looks alone, so that it can be restyled, read aloud and imported
//! again; title, author and language are said. What a person typed is text and never markup or a field; a link leads to
//! a whole address or nowhere. The same paper gives the same bytes.

mod body;
mod runs;
mod styles;

use crate::package::{Part, Xml, pack};
use crate::paper::{Paper, Picture};
use body::Written;

const WORDS: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const MAIN: (&str, &str) = ("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main");
const LINKED: (&str, &str) = ("xmlns:r", RELATIONS);

pub const MEDIA_TYPE: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// A drawing as dots, for programs that draw no SVG.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Png {
    pub bytes: Vec<u8>,
    /// In dots.
    pub width: u32,
    pub height: u32,
}

/// Of a picture that `paint` does not draw, the text alternative is written.
pub fn write(paper: &Paper, paint: impl Fn(&Picture) -> Option<Png>) -> Vec<u8> {
    let written = body::write(paper, paint);
    let relations = relations(&written);
    let mut parts = vec![
        Part::new("[Content_Types].xml", content_types()),
        Part::new("_rels/.rels", relations_of_the_package()),
        Part::new("docProps/core.xml", core(paper)),
        Part::new("word/document.xml", written.document),
        Part::new("word/styles.xml", styles::styles(&paper.language, paper.numbered)),
        Part::new("word/numbering.xml", styles::numbering()),
        Part::new("word/settings.xml", settings(&paper.language)),
        Part::new("word/footnotes.xml", written.footnotes),
        Part::new("word/footer1.xml", footer(paper)),
        Part::new("word/_rels/document.xml.rels", relations),
    ];
    let pictures = written.pictures.into_iter().enumerate();
    parts.extend(pictures.map(|(at, png)| Part::plain(format!("word/{}", picture_path(at)), png.bytes)));
    pack(parts)
}

fn picture_path(at: usize) -> String {
    format!("media/picture{}.png", at + 1)
}

/// "ca" is "ca-ES": office programs look for their dictionaries by language and country.
fn locale(language: &str) -> &'static str {
    match language {
        "es" => "es-ES",
        "en" => "en-GB",
        _ => "ca-ES",
    }
}

fn content_types() -> Vec<u8> {
    let mut xml = Xml::document();
    xml.element("Types", &[("xmlns", &format!("{PACKAGE}/content-types"))], |xml| {
        for (ending, media) in [
            ("rels", "application/vnd.openxmlformats-package.relationships+xml"),
            ("xml", "application/xml"),
            ("png", "image/png"),
        ] {
            xml.empty("Default", &[("Extension", ending), ("ContentType", media)]);
        }
        for (part, kind) in [
            ("document", "document.main"),
            ("styles", "styles"),
            ("numbering", "numbering"),
            ("settings", "settings"),
            ("footnotes", "footnotes"),
            ("footer1", "footer"),
        ] {
            let (part, media) = (format!("/word/{part}.xml"), format!("{WORDS}.{kind}+xml"));
            xml.empty("Override", &[("PartName", &part), ("ContentType", &media)]);
        }
        let core = "application/vnd.openxmlformats-package.core-properties+xml";
        xml.empty("Override", &[("PartName", "/docProps/core.xml"), ("ContentType", core)]);
    });
    xml.into_bytes()
}

fn related(inside: impl FnOnce(&mut Xml)) -> Vec<u8> {
    let mut xml = Xml::document();
    xml.element("Relationships", &[("xmlns", &format!("{PACKAGE}/relationships"))], inside);
    xml.into_bytes()
}

fn relation(xml: &mut Xml, id: &str, kind: &str, target: &str) {
    xml.empty("Relationship", &[("Id", id), ("Type", &format!("{RELATIONS}/{kind}")), ("Target", target)]);
}

fn relations_of_the_package() -> Vec<u8> {
    related(|xml| {
        relation(xml, "document", "officeDocument", "word/document.xml");
        let core = format!("{PACKAGE}/relationships/metadata/core-properties");
        xml.empty("Relationship", &[("Id", "core"), ("Type", &core), ("Target", "docProps/core.xml")]);
    })
}

fn relations(written: &Written) -> Vec<u8> {
    related(|xml| {
        for part in ["styles", "numbering", "settings", "footnotes"] {
            relation(xml, part, part, &format!("{part}.xml"));
        }
        relation(xml, "footer", "footer", "footer1.xml");
        for at in 0..written.pictures.len() {
            relation(xml, &body::picture_id(at), "image", &picture_path(at));
        }
        for (at, address) in written.links.iter().enumerate() {
            let (id, kind) = (runs::link_id(at), format!("{RELATIONS}/hyperlink"));
            xml.empty("Relationship", &[("Id", &id), ("Type", &kind), ("Target", address), ("TargetMode", "External")]);
        }
    })
}

fn core(paper: &Paper) -> Vec<u8> {
    let mut xml = Xml::document();
    let spaces = [
        ("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
        ("xmlns:dcterms", "http://purl.org/dc/terms/"),
        ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
    ];
    let made = format!("{}T00:00:00Z", paper.day);
    xml.element("cp:coreProperties", &spaces, |xml| {
        xml.said("dc:title", &[], &paper.title);
        xml.said("dc:creator", &[], &paper.author);
        xml.said("dc:description", &[], &paper.description);
        xml.said("dc:identifier", &[], &paper.ident);
        xml.said("dc:language", &[], locale(&paper.language));
        xml.said("cp:keywords", &[], &paper.keywords.join(", "));
        xml.said("cp:lastModifiedBy", &[], &paper.author);
        xml.said("dcterms:created", &[("xsi:type", "dcterms:W3CDTF")], &made);
        xml.said("dcterms:modified", &[("xsi:type", "dcterms:W3CDTF")], &made);
    });
    xml.into_bytes()
}

fn settings(language: &str) -> Vec<u8> {
    let mut xml = Xml::document();
    xml.element("w:settings", &[MAIN], |xml| {
        xml.element("w:footnotePr", &[], |xml| {
            xml.empty("w:footnote", &[("w:id", "-1")]);
            xml.empty("w:footnote", &[("w:id", "0")]);
        });
        xml.element("w:compat", &[], |xml| {
            let uri = "http://schemas.microsoft.com/office/word";
            xml.empty("w:compatSetting", &[("w:name", "compatibilityMode"), ("w:uri", uri), ("w:val", "15")]);
        });
        xml.empty("w:themeFontLang", &[("w:val", locale(language))]);
    });
    xml.into_bytes()
}

/// What stands at the foot of every page, with its number.
fn footer(paper: &Paper) -> Vec<u8> {
    let mut xml = Xml::document();
    xml.element("w:ftr", &[MAIN], |xml| {
        runs::paragraph(xml, Some("Footer"), |xml| {
            runs::run(xml, None, &format!("{}\t{} ", paper.footer, paper.labels.page));
            runs::field(xml, "PAGE", "1");
            runs::run(xml, None, &format!(" {} ", paper.labels.of));
            runs::field(xml, "NUMPAGES", "1");
        });
    });
    xml.into_bytes()
}

#[cfg(test)]
mod tests;
