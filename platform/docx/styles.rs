//! How each kind of paragraph looks: few styles, named as office programs name them, so that whoever goes on writing
//! finds them in their own list and can change all of a kind at once.

use super::{MAIN, locale};
use crate::package::Xml;

const BULLETS: &str = "1";
const HEADINGS: &str = "2";

const PINE: &str = "0B5C5A";
const PINE_DARK: &str = "084442";
const TERRACOTTA: &str = "B3441F";
const MUTE: &str = "526064";
const LINE: &str = "DDD5C8";
pub(super) const HEAD_GROUND: &str = "DFF0EC";
const CREAM: &str = "FBF8F2";

/// One style of paragraph: its identity, the name that people see, and what it looks like.
struct Style {
    id: &'static str,
    name: &'static str,
    /// In half points.
    size: &'static str,
    colour: Option<&'static str>,
    bold: bool,
    /// Above and below, in twentieths of a point.
    space: (&'static str, &'static str),
    kept_with_next: bool,
}

const PLAIN: Style =
    Style { id: "", name: "", size: "21", colour: None, bold: false, space: ("0", "120"), kept_with_next: false };

const STYLES: [Style; 13] = [
    Style { id: "Title", name: "Title", size: "56", colour: Some(PINE_DARK), bold: true, space: ("0", "120"), ..PLAIN },
    Style { id: "Subtitle", name: "Subtitle", size: "28", space: ("0", "120"), ..PLAIN },
    Style { id: "Byline", name: "Byline", colour: Some(MUTE), space: ("0", "360"), ..PLAIN },
    Style { id: "TOCHeading", name: "TOC Heading", size: "32", colour: Some(PINE_DARK), bold: true, ..PLAIN },
    Style { id: "TOC1", name: "toc 1", bold: true, space: ("60", "40"), ..PLAIN },
    Style { id: "TOC2", name: "toc 2", space: ("0", "20"), ..PLAIN },
    Style { id: "Lead", name: "Lead", size: "26", colour: Some(PINE_DARK), space: ("0", "200"), ..PLAIN },
    Style { id: "Figure", name: "Figure", space: ("60", "60"), ..PLAIN },
    Style { id: "Note", name: "Note", size: "19", space: ("120", "200"), ..PLAIN },
    Style { id: "Caption", name: "caption", size: "19", bold: true, colour: Some(PINE), space: ("240", "80"), ..PLAIN },
    Style { id: "Cell", name: "Cell", size: "18", space: ("20", "20"), ..PLAIN },
    Style { id: "SmallCell", name: "Small Cell", size: "15", space: ("20", "20"), ..PLAIN },
    Style { id: "FootnoteText", name: "footnote text", size: "17", colour: Some(MUTE), space: ("0", "40"), ..PLAIN },
];

const HEADINGS_LOOK: [Style; 3] = [
    Style {
        id: "Heading1",
        name: "heading 1",
        size: "40",
        colour: Some(PINE_DARK),
        bold: true,
        space: ("480", "160"),
        kept_with_next: true,
    },
    Style {
        id: "Heading2",
        name: "heading 2",
        size: "28",
        colour: Some(PINE),
        bold: true,
        space: ("320", "100"),
        kept_with_next: true,
    },
    Style {
        id: "Heading3",
        name: "heading 3",
        size: "22",
        colour: None,
        bold: true,
        space: ("240", "60"),
        kept_with_next: true,
    },
];

pub(super) fn styles(language: &str, numbered: bool) -> Vec<u8> {
    let mut xml = Xml::document();
    xml.element("w:styles", &[MAIN], |xml| {
        defaults(xml, locale(language));
        xml.element("w:style", &[("w:type", "paragraph"), ("w:default", "1"), ("w:styleId", "Normal")], |xml| {
            xml.empty("w:name", &[("w:val", "Normal")]);
            xml.empty("w:qFormat", &[]);
        });
        for style in &STYLES {
            paragraph_style(xml, style, |xml| around(xml, style.id));
        }
        for (level, style) in HEADINGS_LOOK.iter().enumerate() {
            paragraph_style(xml, style, |xml| {
                if numbered {
                    numbered_as(xml, HEADINGS, level);
                }
            });
        }
        paragraph_style(xml, &Style { id: "ListBullet", name: "List Bullet", space: ("0", "60"), ..PLAIN }, |xml| {
            numbered_as(xml, BULLETS, 0);
        });
        let footer = Style { id: "Footer", name: "footer", size: "17", colour: Some(MUTE), ..PLAIN };
        paragraph_style(xml, &footer, |xml| {
            xml.element("w:tabs", &[], |xml| xml.empty("w:tab", &[("w:val", "right"), ("w:pos", "9400")]));
        });
        letters(xml);
        table(xml);
    });
    xml.into_bytes()
}

fn defaults(xml: &mut Xml, locale: &str) {
    xml.element("w:docDefaults", &[], |xml| {
        xml.element("w:rPrDefault", &[], |xml| {
            xml.element("w:rPr", &[], |xml| {
                let face = "Calibri";
                xml.empty("w:rFonts", &[("w:ascii", face), ("w:hAnsi", face), ("w:cs", face), ("w:eastAsia", face)]);
                xml.empty("w:sz", &[("w:val", PLAIN.size)]);
                xml.empty("w:szCs", &[("w:val", PLAIN.size)]);
                xml.empty("w:lang", &[("w:val", locale), ("w:eastAsia", locale), ("w:bidi", "ar-SA")]);
            });
        });
        xml.element("w:pPrDefault", &[], |xml| {
            xml.element("w:pPr", &[], |xml| {
                xml.empty("w:spacing", &[("w:after", "120"), ("w:line", "264"), ("w:lineRule", "auto")]);
            });
        });
    });
}

fn paragraph_style(xml: &mut Xml, style: &Style, more: impl FnOnce(&mut Xml)) {
    xml.element("w:style", &[("w:type", "paragraph"), ("w:styleId", style.id)], |xml| {
        xml.empty("w:name", &[("w:val", style.name)]);
        xml.empty("w:basedOn", &[("w:val", "Normal")]);
        if style.kept_with_next {
            xml.empty("w:next", &[("w:val", "Normal")]);
        }
        xml.empty("w:qFormat", &[]);
        xml.element("w:pPr", &[], |xml| {
            if style.kept_with_next || matches!(style.id, "Caption" | "TOCHeading") {
                xml.empty("w:keepNext", &[]);
            }
            more(xml);
            xml.empty("w:spacing", &[("w:before", style.space.0), ("w:after", style.space.1)]);
            if style.id == "TOC2" {
                xml.empty("w:ind", &[("w:left", "280")]);
            }
            if let Some(level) = style.id.strip_prefix("Heading").and_then(|n| n.parse::<u8>().ok()) {
                xml.empty("w:outlineLvl", &[("w:val", &(level - 1).to_string())]);
            }
        });
        xml.element("w:rPr", &[], |xml| {
            if style.bold {
                xml.empty("w:b", &[]);
            }
            if let Some(colour) = style.colour {
                xml.empty("w:color", &[("w:val", colour)]);
            }
            xml.empty("w:sz", &[("w:val", style.size)]);
            xml.empty("w:szCs", &[("w:val", style.size)]);
        });
    });
}

/// A note is set apart by a line at its side.
fn around(xml: &mut Xml, id: &str) {
    if id != "Note" {
        return;
    }
    xml.element("w:pBdr", &[], |xml| {
        let side = [("w:val", "single"), ("w:sz", "18"), ("w:space", "10"), ("w:color", TERRACOTTA)];
        xml.empty("w:left", &side);
    });
    xml.empty("w:shd", &[("w:val", "clear"), ("w:color", "auto"), ("w:fill", CREAM)]);
}

fn numbered_as(xml: &mut Xml, list: &str, level: usize) {
    xml.element("w:numPr", &[], |xml| {
        xml.empty("w:ilvl", &[("w:val", &level.to_string())]);
        xml.empty("w:numId", &[("w:val", list)]);
    });
}

fn letters(xml: &mut Xml) {
    let mut style = |id: &str, name: &str, look: fn(&mut Xml)| {
        xml.element("w:style", &[("w:type", "character"), ("w:styleId", id)], |xml| {
            xml.empty("w:name", &[("w:val", name)]);
            xml.element("w:rPr", &[], look);
        });
    };
    style("Strong", "Strong", |xml| xml.empty("w:b", &[]));
    style("Hyperlink", "Hyperlink", |xml| {
        xml.empty("w:color", &[("w:val", PINE)]);
        xml.empty("w:u", &[("w:val", "single")]);
    });
    style("FootnoteReference", "footnote reference", |xml| xml.empty("w:vertAlign", &[("w:val", "superscript")]));
}

fn table(xml: &mut Xml) {
    xml.element("w:style", &[("w:type", "table"), ("w:default", "1"), ("w:styleId", "TableNormal")], |xml| {
        xml.empty("w:name", &[("w:val", "Normal Table")]);
    });
    xml.element("w:style", &[("w:type", "table"), ("w:styleId", "Rows")], |xml| {
        xml.empty("w:name", &[("w:val", "Rows")]);
        xml.empty("w:basedOn", &[("w:val", "TableNormal")]);
        xml.element("w:tblPr", &[], |xml| {
            xml.element("w:tblBorders", &[], |xml| {
                for side in ["w:bottom", "w:insideH"] {
                    xml.empty(side, &[("w:val", "single"), ("w:sz", "4"), ("w:space", "0"), ("w:color", LINE)]);
                }
            });
            xml.element("w:tblCellMar", &[], |xml| {
                for side in ["w:left", "w:right"] {
                    xml.empty(side, &[("w:w", "70"), ("w:type", "dxa")]);
                }
            });
        });
        xml.element("w:tblStylePr", &[("w:type", "firstRow")], |xml| {
            xml.element("w:rPr", &[], |xml| {
                xml.empty("w:b", &[]);
                xml.empty("w:color", &[("w:val", PINE_DARK)]);
            });
        });
    });
}

/// Bullets, and headings that count by their depth.
pub(super) fn numbering() -> Vec<u8> {
    let mut xml = Xml::document();
    xml.element("w:numbering", &[MAIN], |xml| {
        xml.element("w:abstractNum", &[("w:abstractNumId", BULLETS)], |xml| {
            level(xml, 0, "bullet", "•", |xml| xml.empty("w:ind", &[("w:left", "360"), ("w:hanging", "260")]));
        });
        xml.element("w:abstractNum", &[("w:abstractNumId", HEADINGS)], |xml| {
            xml.empty("w:multiLevelType", &[("w:val", "multilevel")]);
            for (at, text) in ["%1", "%1.%2", "%1.%2.%3"].into_iter().enumerate() {
                let indent = ["480", "620", "760"][at];
                level(xml, at, "decimal", text, |xml| {
                    xml.empty("w:ind", &[("w:left", indent), ("w:hanging", indent)]);
                });
            }
        });
        for list in [BULLETS, HEADINGS] {
            xml.element("w:num", &[("w:numId", list)], |xml| xml.empty("w:abstractNumId", &[("w:val", list)]));
        }
    });
    xml.into_bytes()
}

fn level(xml: &mut Xml, at: usize, form: &str, text: &str, indent: impl FnOnce(&mut Xml)) {
    xml.element("w:lvl", &[("w:ilvl", &at.to_string())], |xml| {
        xml.empty("w:start", &[("w:val", "1")]);
        xml.empty("w:numFmt", &[("w:val", form)]);
        if form == "decimal" {
            xml.empty("w:pStyle", &[("w:val", HEADINGS_LOOK[at].id)]);
        }
        xml.empty("w:lvlText", &[("w:val", text)]);
        xml.empty("w:lvlJc", &[("w:val", "left")]);
        xml.element("w:pPr", &[], indent);
        xml.element("w:rPr", &[], |xml| xml.empty("w:color", &[("w:val", TERRACOTTA)]));
    });
}
