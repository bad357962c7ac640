//! The blocks of a paper as paragraphs and tables; what stands in other parts of the archive (addresses, notes at the
//! foot, pictures) is gathered on the way.

use super::runs::{Gathered, field, field_begins, link, mark, page_break, paragraph, run, runs, styled};
use super::styles::HEAD_GROUND;
use super::{LINKED, MAIN, Png};
use crate::package::Xml;
use crate::paper::{Block, Holds, Level, Paper, Picture, Table, Tile, followed, said, widths};

/// Of the text between its margins, in points, and of a point in the units of pictures.
const TEXT_WIDTH: u64 = 470;
const POINT: u64 = 12_700;
/// A row of more letters may go on at the next page.
const LONG_ROW: usize = 600;

/// The text, and what it refers to.
pub(super) struct Written {
    pub document: Vec<u8>,
    pub footnotes: Vec<u8>,
    /// The address of each link, in the order of their ids.
    pub links: Vec<String>,
    pub pictures: Vec<Png>,
}

pub(super) fn picture_id(at: usize) -> String {
    format!("picture{at}")
}

pub(super) fn write(paper: &Paper, paint: impl Fn(&Picture) -> Option<Png>) -> Written {
    let mut xml = Xml::document();
    let mut gathered = Gathered::default();
    let spaces = [
        MAIN,
        LINKED,
        ("xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
        ("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"),
        ("xmlns:pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"),
    ];
    xml.element("w:document", &spaces, |xml| {
        xml.element("w:body", &[], |xml| {
            front(xml, paper);
            if paper.contents {
                contents(xml, paper);
            }
            for part in &paper.blocks {
                block(xml, &mut gathered, paper, part, &paint);
            }
            section(xml, paper.cover);
        });
    });
    let footnotes = footnotes(&gathered.footnotes);
    Written { document: xml.into_bytes(), footnotes, links: gathered.links, pictures: gathered.pictures }
}

/// A4; a cover bears no number.
fn section(xml: &mut Xml, cover: bool) {
    xml.element("w:sectPr", &[], |xml| {
        xml.empty("w:footerReference", &[("w:type", "default"), ("r:id", "footer")]);
        xml.empty("w:pgSz", &[("w:w", "11906"), ("w:h", "16838")]);
        let margins = [
            ("w:top", "1417"),
            ("w:right", "1247"),
            ("w:bottom", "1417"),
            ("w:left", "1247"),
            ("w:header", "709"),
            ("w:footer", "709"),
            ("w:gutter", "0"),
        ];
        xml.empty("w:pgMar", &margins);
        if cover {
            xml.empty("w:titlePg", &[]);
        }
    });
}

fn front(xml: &mut Xml, paper: &Paper) {
    paragraph(xml, Some("Title"), |xml| run(xml, None, &paper.title));
    if let Some(subtitle) = &paper.subtitle {
        paragraph(xml, Some("Subtitle"), |xml| run(xml, None, subtitle));
    }
    paragraph(xml, Some("Byline"), |xml| run(xml, None, &format!("{} · {}", paper.author, paper.dated)));
    if let Some(draft) = &paper.draft {
        paragraph(xml, Some("Note"), |xml| run(xml, Some("Strong"), draft));
    }
}

// ── Contents ─────────────────────────────────────────────────────────────────────────────────────────────────

/// A field that the office program can bring up to date, with the headings in it already.
fn contents(xml: &mut Xml, paper: &Paper) {
    let entries = entries(paper);
    let Some(last) = entries.len().checked_sub(1) else { return };
    paragraph(xml, Some("TOCHeading"), |xml| run(xml, None, &paper.labels.contents));
    for (at, (heading, style, text)) in entries.iter().enumerate() {
        paragraph(xml, Some(style), |xml| {
            if at == 0 {
                field_begins(xml, "TOC \\o \"1-2\" \\h \\z");
            }
            let anchor = [("w:anchor", &*bookmark(*heading)), ("w:history", "1")];
            xml.element("w:hyperlink", &anchor, |xml| run(xml, None, text));
            if at == last {
                mark(xml, "end");
            }
        });
    }
    page_break(xml);
}

/// The headings down to sections: which heading of the text, its style here, and its words with their number.
fn entries(paper: &Paper) -> Vec<(usize, &'static str, String)> {
    let headings = paper.blocks.iter().filter_map(|block| match block {
        Block::Heading { level, text } => Some((*level, text)),
        _ => None,
    });
    let (mut chapter, mut part) = (0, 0);
    let mut entries = Vec::new();
    for (at, (level, text)) in headings.enumerate() {
        let (style, number) = match level {
            Level::Chapter => {
                (chapter, part) = (chapter + 1, 0);
                ("TOC1", format!("{chapter} "))
            }
            Level::Section => {
                part += 1;
                ("TOC2", format!("{chapter}.{part} "))
            }
            Level::Detail => continue,
        };
        entries.push((at, style, format!("{}{text}", if paper.numbered { number } else { String::new() })));
    }
    entries
}

fn bookmark(heading: usize) -> String {
    format!("_Toc{:08}", heading + 1)
}

// ── Blocks ───────────────────────────────────────────────────────────────────────────────────────────────────

fn block(
    xml: &mut Xml,
    gathered: &mut Gathered,
    paper: &Paper,
    block: &Block,
    paint: &impl Fn(&Picture) -> Option<Png>,
) {
    match block {
        Block::Heading { level, text } => heading(xml, gathered, *level, text),
        Block::Lead { text } => paragraph(xml, Some("Lead"), |xml| runs(xml, gathered, None, text)),
        Block::Paragraph { text } => paragraph(xml, None, |xml| runs(xml, gathered, None, text)),
        Block::Note { text } => paragraph(xml, Some("Note"), |xml| runs(xml, gathered, None, text)),
        Block::List { items } => {
            for item in items {
                paragraph(xml, Some("ListBullet"), |xml| runs(xml, gathered, None, item));
            }
        }
        Block::Figures { tiles } => tiles.iter().for_each(|one| tile(xml, gathered, one)),
        Block::Table(one) => table(xml, gathered, paper, one),
        Block::Picture(one) => picture(xml, gathered, paper, one, paint(one)),
        Block::PageBreak => page_break(xml),
    }
}

fn heading(xml: &mut Xml, gathered: &mut Gathered, level: Level, text: &str) {
    let style = ["Heading1", "Heading2", "Heading3"][usize::from(u8::from(level)) - 1];
    let (id, name) = (gathered.headings.to_string(), bookmark(gathered.headings));
    gathered.headings += 1;
    paragraph(xml, Some(style), |xml| {
        xml.empty("w:bookmarkStart", &[("w:id", &id), ("w:name", &name)]);
        run(xml, None, text);
        xml.empty("w:bookmarkEnd", &[("w:id", &id)]);
    });
}

/// A great number with what it counts, in one line.
fn tile(xml: &mut Xml, gathered: &mut Gathered, tile: &Tile) {
    paragraph(xml, Some("Figure"), |xml| {
        run(xml, Some("Strong"), &tile.value);
        run(xml, None, " ");
        match tile.href.as_deref().and_then(followed) {
            Some(address) => link(xml, gathered, address, &tile.label),
            None => run(xml, None, &tile.label),
        }
        if let Some(note) = &tile.note {
            run(xml, None, &format!(" · {note}"));
        }
    });
}

fn table(xml: &mut Xml, gathered: &mut Gathered, paper: &Paper, table: &Table) {
    if table.columns.is_empty() {
        return;
    }
    gathered.tables += 1;
    caption(xml, &paper.labels.table, gathered.tables, &table.caption);
    let widths: Vec<String> = widths::of(table).into_iter().map(|points| (points * 20).to_string()).collect();
    xml.element("w:tbl", &[], |xml| {
        xml.element("w:tblPr", &[], |xml| {
            xml.empty("w:tblStyle", &[("w:val", "Rows")]);
            xml.empty("w:tblW", &[("w:w", "0"), ("w:type", "auto")]);
            xml.empty("w:tblLayout", &[("w:type", "fixed")]);
            xml.empty("w:tblLook", &[("w:val", "0020"), ("w:firstRow", "1"), ("w:noHBand", "1"), ("w:noVBand", "1")]);
            xml.empty("w:tblCaption", &[("w:val", &table.caption)]);
        });
        xml.element("w:tblGrid", &[], |xml| widths.iter().for_each(|w| xml.empty("w:gridCol", &[("w:w", w)])));
        xml.element("w:tr", &[], |xml| {
            xml.element("w:trPr", &[], |xml| {
                xml.empty("w:cantSplit", &[]);
                xml.empty("w:tblHeader", &[]);
            });
            for (column, width) in table.columns.iter().zip(&widths) {
                let look = Look { width, ground: Some(HEAD_GROUND), small: is_small(table) };
                cell(xml, &look, column.holds, |xml| run(xml, Some("Strong"), &column.title));
            }
        });
        for row in &table.rows {
            rows(xml, gathered, table, &widths, row);
        }
    });
    // Two tables in a row would be one, and a text after one would stand too near.
    paragraph(xml, None, |_| {});
}

fn rows(xml: &mut Xml, gathered: &mut Gathered, table: &Table, widths: &[String], row: &[crate::paper::Cell]) {
    xml.element("w:tr", &[], |xml| {
        if row.iter().all(|cell| said(&cell.0).len() <= LONG_ROW) {
            xml.element("w:trPr", &[], |xml| xml.empty("w:cantSplit", &[]));
        }
        for (at, (column, width)) in table.columns.iter().zip(widths).enumerate() {
            let inlines = row.get(at).map_or(&[][..], |cell| &cell.0);
            let strong = (column.holds == Holds::Name).then_some("Strong");
            let look = Look { width, ground: None, small: is_small(table) };
            cell(xml, &look, column.holds, |xml| runs(xml, gathered, strong, inlines));
        }
    });
}

/// How a cell stands on the page.
struct Look<'a> {
    /// In twentieths of a point.
    width: &'a str,
    ground: Option<&'a str>,
    small: bool,
}

/// Many columns find room in smaller letters; the widths count on it.
fn is_small(table: &Table) -> bool {
    table.columns.len() > widths::MANY
}

fn cell(xml: &mut Xml, look: &Look, holds: Holds, inside: impl FnOnce(&mut Xml)) {
    xml.element("w:tc", &[], |xml| {
        xml.element("w:tcPr", &[], |xml| {
            xml.empty("w:tcW", &[("w:w", look.width), ("w:type", "dxa")]);
            if let Some(ground) = look.ground {
                xml.empty("w:shd", &[("w:val", "clear"), ("w:color", "auto"), ("w:fill", ground)]);
            }
        });
        xml.element("w:p", &[], |xml| {
            xml.element("w:pPr", &[], |xml| {
                xml.empty("w:pStyle", &[("w:val", if look.small { "SmallCell" } else { "Cell" })]);
                if holds == Holds::Number {
                    xml.empty("w:jc", &[("w:val", "right")]);
                }
            });
            inside(xml);
        });
    });
}

fn caption(xml: &mut Xml, label: &str, number: usize, text: &str) {
    paragraph(xml, Some("Caption"), |xml| {
        run(xml, None, &format!("{label} "));
        field(xml, &format!("SEQ {label} \\* ARABIC"), &number.to_string());
        if !text.is_empty() {
            run(xml, None, &format!(". {text}"));
        }
    });
}

fn picture(xml: &mut Xml, gathered: &mut Gathered, paper: &Paper, picture: &Picture, png: Option<Png>) {
    gathered.captioned_pictures += 1;
    let number = gathered.captioned_pictures;
    match png {
        Some(ref png) => paragraph(xml, None, |xml| {
            xml.element("w:r", &[], |xml| drawing(xml, gathered.pictures.len(), picture, png));
        }),
        None => paragraph(xml, None, |xml| run(xml, None, &picture.alt)),
    }
    gathered.pictures.extend(png);
    caption(xml, &paper.labels.picture, number, picture.caption.as_deref().unwrap_or_default());
}

fn drawing(xml: &mut Xml, at: usize, picture: &Picture, png: &Png) {
    let across = TEXT_WIDTH * POINT * u64::from(picture.width.clamp(10, 100)) / 100;
    let down = across * u64::from(png.height) / u64::from(png.width.max(1));
    let (across, down, number) = (across.to_string(), down.to_string(), (at + 1).to_string());
    let size = [("cx", across.as_str()), ("cy", down.as_str())];
    xml.element("w:drawing", &[], |xml| {
        let flush = [("distT", "0"), ("distB", "0"), ("distL", "0"), ("distR", "0")];
        xml.element("wp:inline", &flush, |xml| {
            xml.empty("wp:extent", &size);
            let named = [("id", number.as_str()), ("name", &picture_id(at)), ("descr", &picture.alt)];
            xml.empty("wp:docPr", &named);
            let kind = "http://schemas.openxmlformats.org/drawingml/2006/picture";
            xml.element("a:graphic", &[], |xml| {
                xml.element("a:graphicData", &[("uri", kind)], |xml| {
                    xml.element("pic:pic", &[], |xml| {
                        xml.element("pic:nvPicPr", &[], |xml| {
                            xml.empty("pic:cNvPr", &named);
                            xml.empty("pic:cNvPicPr", &[]);
                        });
                        xml.element("pic:blipFill", &[], |xml| {
                            xml.empty("a:blip", &[("r:embed", &picture_id(at))]);
                            xml.element("a:stretch", &[], |xml| xml.empty("a:fillRect", &[]));
                        });
                        xml.element("pic:spPr", &[], |xml| {
                            xml.element("a:xfrm", &[], |xml| {
                                xml.empty("a:off", &[("x", "0"), ("y", "0")]);
                                xml.empty("a:ext", &size);
                            });
                            xml.element("a:prstGeom", &[("prst", "rect")], |xml| xml.empty("a:avLst", &[]));
                        });
                    });
                });
            });
        });
    });
}

fn footnotes(texts: &[String]) -> Vec<u8> {
    let mut xml = Xml::document();
    xml.element("w:footnotes", &[MAIN], |xml| {
        for (id, line) in [("-1", "separator"), ("0", "continuationSeparator")] {
            xml.element("w:footnote", &[("w:type", line), ("w:id", id)], |xml| {
                paragraph(xml, None, |xml| {
                    xml.element("w:r", &[], |xml| xml.empty(&format!("w:{line}"), &[]));
                });
            });
        }
        for (at, text) in texts.iter().enumerate() {
            xml.element("w:footnote", &[("w:id", &(at + 1).to_string())], |xml| {
                paragraph(xml, Some("FootnoteText"), |xml| {
                    styled(xml, Some("FootnoteReference"), |xml| xml.empty("w:footnoteRef", &[]));
                    run(xml, None, &format!(" {text}"));
                });
            });
        }
    });
    xml.into_bytes()
}
