//! Runs of text inside a paragraph, and the paragraph around them.

use super::Png;
use crate::package::Xml;
use crate::paper::{Inline, followed};

/// What a text refers to and what was counted in it so far.
#[derive(Default)]
pub(super) struct Gathered {
    pub links: Vec<String>,
    pub footnotes: Vec<String>,
    pub pictures: Vec<Png>,
    pub headings: usize,
    pub tables: usize,
    pub captioned_pictures: usize,
}

pub(super) fn link_id(at: usize) -> String {
    format!("link{at}")
}

pub(super) fn runs(xml: &mut Xml, gathered: &mut Gathered, style: Option<&str>, inlines: &[Inline]) {
    for inline in inlines {
        match inline {
            Inline::Text { text } => run(xml, style, text),
            Inline::Strong { text } => run(xml, Some("Strong"), text),
            Inline::Link { text, href } => match followed(href) {
                Some(address) => link(xml, gathered, address, text),
                None => run(xml, style, text),
            },
            Inline::Footnote { text } => {
                gathered.footnotes.push(text.clone());
                let id = gathered.footnotes.len().to_string();
                styled(xml, Some("FootnoteReference"), |xml| xml.empty("w:footnoteReference", &[("w:id", &id)]));
            }
        }
    }
}

pub(super) fn link(xml: &mut Xml, gathered: &mut Gathered, address: String, text: &str) {
    let id = link_id(gathered.links.len());
    gathered.links.push(address);
    xml.element("w:hyperlink", &[("r:id", &id), ("w:history", "1")], |xml| run(xml, Some("Hyperlink"), text));
}

pub(super) fn paragraph(xml: &mut Xml, style: Option<&str>, inside: impl FnOnce(&mut Xml)) {
    xml.element("w:p", &[], |xml| {
        if let Some(style) = style {
            xml.element("w:pPr", &[], |xml| xml.empty("w:pStyle", &[("w:val", style)]));
        }
        inside(xml);
    });
}

pub(super) fn page_break(xml: &mut Xml) {
    paragraph(xml, None, |xml| xml.element("w:r", &[], |xml| xml.empty("w:br", &[("w:type", "page")])));
}

pub(super) fn styled(xml: &mut Xml, style: Option<&str>, inside: impl FnOnce(&mut Xml)) {
    xml.element("w:r", &[], |xml| {
        if let Some(style) = style {
            xml.element("w:rPr", &[], |xml| xml.empty("w:rStyle", &[("w:val", style)]));
        }
        inside(xml);
    });
}

/// Text, with its line ends and tabs.
pub(super) fn run(xml: &mut Xml, style: Option<&str>, text: &str) {
    if text.is_empty() {
        return;
    }
    styled(xml, style, |xml| {
        for (at, line) in text.lines().enumerate() {
            if at > 0 {
                xml.empty("w:br", &[]);
            }
            for (at, piece) in line.split('\t').enumerate() {
                if at > 0 {
                    xml.empty("w:tab", &[]);
                }
                xml.said("w:t", &[("xml:space", "preserve")], piece);
            }
        }
    });
}

/// Something that the office program works out, with what it was when the file was made.
pub(super) fn field(xml: &mut Xml, instruction: &str, shown: &str) {
    field_begins(xml, instruction);
    run(xml, None, shown);
    mark(xml, "end");
}

pub(super) fn field_begins(xml: &mut Xml, instruction: &str) {
    mark(xml, "begin");
    xml.element("w:r", &[], |xml| {
        xml.said("w:instrText", &[("xml:space", "preserve")], &format!(" {instruction} "));
    });
    mark(xml, "separate");
}

pub(super) fn mark(xml: &mut Xml, kind: &str) {
    xml.element("w:r", &[], |xml| xml.empty("w:fldChar", &[("w:fldCharType", kind)]));
}
