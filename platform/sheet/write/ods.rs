//! A table as an ODS workbook (ODF 1.3).
//!
//! Promises: each value carries its type beside what is shown of it; the headings stay in sight, are repeated on paper
//! and can be filtered by; the language is said, so that days and amounts look as its readers write them. No element
//! of it can hold a formula, and cells with text are marked as such, so that it stays text when somebody edits it.

use super::{Cell, Column, Kind, Table, tab};
use crate::package::{Part, Xml, pack};
use crate::sheet::column_letters;
use crate::words::Language;

const MIME: &str = "application/vnd.oasis.opendocument.spreadsheet";
const VERSION: (&str, &str) = ("office:version", "1.3");
/// Of a letter, in hundredths of a millimetre.
const LETTER: usize = 200;

const NAMESPACES: [(&str, &str); 9] = [
    ("xmlns:office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"),
    ("xmlns:style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"),
    ("xmlns:text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"),
    ("xmlns:table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"),
    ("xmlns:fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"),
    ("xmlns:number", "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"),
    ("xmlns:xlink", "http://www.w3.org/1999/xlink"),
    ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
    ("xmlns:meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"),
];

pub(super) fn write(table: &Table) -> Vec<u8> {
    pack([
        // A program knows the form by these first bytes.
        Part::plain("mimetype", MIME),
        Part::new("content.xml", content(table)),
        Part::new("styles.xml", styles(table.language, table.pages_across())),
        Part::new("meta.xml", meta(table)),
        Part::new("settings.xml", settings(&tab(&table.title))),
        Part::new("META-INF/manifest.xml", manifest()),
    ])
}

fn document(root: &str, inside: impl FnOnce(&mut Xml)) -> Vec<u8> {
    let mut xml = Xml::document();
    let mut attributes = NAMESPACES.to_vec();
    attributes.push(VERSION);
    xml.element(root, &attributes, inside);
    xml.into_bytes()
}

fn manifest() -> Vec<u8> {
    let mut xml = Xml::document();
    let space = ("xmlns:manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0");
    xml.element("manifest:manifest", &[space, ("manifest:version", "1.3")], |xml| {
        let files = ["content.xml", "styles.xml", "meta.xml", "settings.xml"].map(|file| (file, "text/xml"));
        for (path, media) in [("/", MIME)].into_iter().chain(files) {
            xml.empty("manifest:file-entry", &[("manifest:full-path", path), ("manifest:media-type", media)]);
        }
    });
    xml.into_bytes()
}

fn meta(table: &Table) -> Vec<u8> {
    document("office:document-meta", |xml| {
        xml.element("office:meta", &[], |xml| {
            xml.said("dc:title", &[], &table.title);
            xml.said("meta:initial-creator", &[], &table.author);
            xml.said("dc:creator", &[], &table.author);
            xml.said("dc:language", &[], table.language.code());
            xml.said("meta:creation-date", &[], &format!("{}T00:00:00", table.on));
        });
    })
}

/// The row of headings stays where it is when the rest is moved.
fn settings(tab: &str) -> Vec<u8> {
    let mut xml = Xml::document();
    let config = ("xmlns:config", "urn:oasis:names:tc:opendocument:xmlns:config:1.0");
    let (office, ooo) = (NAMESPACES[0], ("xmlns:ooo", "http://openoffice.org/2004/office"));
    xml.element("office:document-settings", &[office, config, ooo, VERSION], |xml| {
        xml.element("office:settings", &[], |xml| {
            xml.element("config:config-item-set", &[("config:name", "ooo:view-settings")], |xml| {
                xml.element("config:config-item-map-indexed", &[("config:name", "Views")], |xml| {
                    xml.element("config:config-item-map-entry", &[], |xml| {
                        item(xml, "ViewId", "string", "view1");
                        xml.element("config:config-item-map-named", &[("config:name", "Tables")], |xml| {
                            xml.element("config:config-item-map-entry", &[("config:name", tab)], frozen);
                        });
                        item(xml, "ActiveTable", "string", tab);
                    });
                });
            });
        });
    });
    xml.into_bytes()
}

fn frozen(xml: &mut Xml) {
    item(xml, "HorizontalSplitMode", "short", "0");
    item(xml, "VerticalSplitMode", "short", "2");
    item(xml, "HorizontalSplitPosition", "int", "0");
    item(xml, "VerticalSplitPosition", "int", "1");
    item(xml, "ActiveSplitRange", "short", "2");
    item(xml, "PositionLeft", "int", "0");
    item(xml, "PositionRight", "int", "0");
    item(xml, "PositionTop", "int", "0");
    item(xml, "PositionBottom", "int", "1");
}

fn item(xml: &mut Xml, name: &str, kind: &str, value: &str) {
    xml.said("config:config-item", &[("config:name", name), ("config:type", kind)], value);
}

/// A4 across, so many pages wide and as many long as it takes.
fn styles(language: Language, across: u16) -> Vec<u8> {
    document("office:document-styles", |xml| {
        xml.element("office:styles", &[], |xml| {
            xml.element("style:default-style", &[("style:family", "table-cell")], |xml| {
                let (code, country) = (language.code(), country(language));
                xml.empty("style:text-properties", &[("fo:language", code), ("fo:country", country)]);
            });
        });
        xml.element("office:automatic-styles", &[], |xml| {
            xml.element("style:page-layout", &[("style:name", "across")], |xml| {
                let page = [
                    ("fo:page-width", "297mm"),
                    ("fo:page-height", "210mm"),
                    ("style:print-orientation", "landscape"),
                    ("fo:margin", "12mm"),
                    ("style:scale-to-X", &across.to_string()),
                    ("style:scale-to-Y", "0"),
                ];
                xml.empty("style:page-layout-properties", &page);
            });
        });
        xml.element("office:master-styles", &[], |xml| {
            xml.empty("style:master-page", &[("style:name", "Default"), ("style:page-layout-name", "across")]);
        });
    })
}

fn country(language: Language) -> &'static str {
    match language {
        Language::Catalan | Language::Spanish => "ES",
        Language::English => "GB",
    }
}

fn content(table: &Table) -> Vec<u8> {
    document("office:document-content", |xml| {
        xml.element("office:automatic-styles", &[], |xml| {
            for (at, width) in table.widths().into_iter().enumerate() {
                let width = format!("{}.{:02}mm", width * LETTER / 100, width * LETTER % 100);
                look(xml, &column_style(at), "table-column", None, |xml| {
                    xml.empty("style:table-column-properties", &[("style:column-width", &width)]);
                });
            }
            look(xml, "row", "table-row", None, |xml| {
                xml.empty("style:table-row-properties", &[("style:use-optimal-row-height", "true")]);
            });
            xml.element(
                "style:style",
                &[("style:name", "tab"), ("style:family", "table"), ("style:master-page-name", "Default")],
                |xml| xml.empty("style:table-properties", &[("table:display", "true")]),
            );
            looks_of_cells(xml, table.language);
        });
        xml.element("office:body", &[], |xml| xml.element("office:spreadsheet", &[], |xml| sheet(xml, table)));
    })
}

fn column_style(at: usize) -> String {
    format!("column{at}")
}

fn look(xml: &mut Xml, name: &str, family: &str, format: Option<&str>, inside: impl FnOnce(&mut Xml)) {
    let mut attributes = vec![("style:name", name), ("style:family", family)];
    attributes.extend(format.map(|format| ("style:data-style-name", format)));
    xml.element("style:style", &attributes, inside);
}

fn looks_of_cells(xml: &mut Xml, language: Language) {
    formats(xml, language);
    for (name, align) in [("head", "start"), ("head-right", "end")] {
        look(xml, name, "table-cell", Some("as-text"), |xml| {
            let ground = [
                ("fo:background-color", "#dff0ec"),
                ("fo:border-bottom", "1pt solid #0b5c5a"),
                ("fo:wrap-option", "wrap"),
                ("style:vertical-align", "bottom"),
                ("style:text-align-source", "fix"),
            ];
            xml.empty("style:table-cell-properties", &ground);
            xml.empty("style:paragraph-properties", &[("fo:text-align", align)]);
            xml.empty("style:text-properties", &[("fo:font-weight", "bold")]);
        });
    }
    for (name, format, wraps) in [
        ("text", "as-text", true),
        ("whole", "as-whole", false),
        ("decimal", "as-decimal", false),
        ("day", "as-day", false),
        ("money", "as-money", false),
        ("percent", "as-percent", false),
    ] {
        look(xml, name, "table-cell", Some(format), |xml| {
            let wrap = if wraps { "wrap" } else { "no-wrap" };
            xml.empty("style:table-cell-properties", &[("fo:wrap-option", wrap), ("style:vertical-align", "top")]);
        });
    }
}

/// How the values are shown, in the language of the table.
fn formats(xml: &mut Xml, language: Language) {
    let named = |name: &'static str| {
        [("style:name", name), ("number:language", language.code()), ("number:country", country(language))]
    };
    xml.element("number:text-style", &named("as-text"), |xml| xml.empty("number:text-content", &[]));
    let grouped = [("number:min-integer-digits", "1"), ("number:decimal-places", "0"), ("number:grouping", "true")];
    xml.element("number:number-style", &named("as-whole"), |xml| xml.empty("number:number", &grouped));
    let general = [("number:min-integer-digits", "1")];
    xml.element("number:number-style", &named("as-decimal"), |xml| xml.empty("number:number", &general));
    xml.element("number:date-style", &named("as-day"), |xml| {
        xml.empty("number:day", &[("number:style", "long")]);
        xml.said("number:text", &[], "/");
        xml.empty("number:month", &[("number:style", "long")]);
        xml.said("number:text", &[], "/");
        xml.empty("number:year", &[("number:style", "long")]);
    });
    let cents = [
        ("number:min-integer-digits", "1"),
        ("number:decimal-places", "2"),
        ("number:min-decimal-places", "2"),
        ("number:grouping", "true"),
    ];
    xml.element("number:currency-style", &named("as-money"), |xml| {
        xml.empty("number:number", &cents);
        xml.said("number:text", &[], " ");
        xml.said("number:currency-symbol", &[("number:language", "ca"), ("number:country", "ES")], "€");
    });
    let tenths =
        [("number:min-integer-digits", "1"), ("number:decimal-places", "1"), ("number:min-decimal-places", "1")];
    xml.element("number:percentage-style", &named("as-percent"), |xml| {
        xml.empty("number:number", &tenths);
        xml.said("number:text", &[], "%");
    });
}

fn style_of(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "text",
        Kind::Whole => "whole",
        Kind::Decimal | Kind::Hours => "decimal",
        Kind::Day => "day",
        Kind::Money => "money",
        Kind::Percent => "percent",
    }
}

fn sheet(xml: &mut Xml, table: &Table) {
    let name = tab(&table.title);
    xml.element("table:table", &[("table:name", &name), ("table:style-name", "tab")], |xml| {
        let again = if table.pages_across() > 1 { table.columns_again() } else { 0 };
        let (first, rest) = table.head.split_at(again.min(table.head.len()));
        if !first.is_empty() {
            xml.element("table:table-header-columns", &[], |xml| columns(xml, first, 0));
        }
        columns(xml, rest, first.len());
        xml.element("table:table-header-rows", &[], |xml| {
            row(xml, |xml| {
                for column in &table.head {
                    text(xml, if column.kind.is_right() { "head-right" } else { "head" }, &column.title, None);
                }
            });
        });
        for cells in &table.rows {
            row(xml, |xml| table.full(cells).for_each(|one| cell(xml, one)));
        }
    });
    if let Some(last) = table.head.len().checked_sub(1) {
        let quoted = name.replace('\'', "''");
        let range = format!("'{quoted}'.A1:'{quoted}'.{}{}", column_letters(last), table.rows.len() + 1);
        xml.element("table:database-ranges", &[], |xml| {
            let range = [
                ("table:name", "__Anonymous_Sheet_DB__0"),
                ("table:target-range-address", range.as_str()),
                ("table:display-filter-buttons", "true"),
            ];
            xml.empty("table:database-range", &range);
        });
    }
}

fn columns(xml: &mut Xml, columns: &[Column], from: usize) {
    for (at, column) in (from..).zip(columns) {
        let (style, cell) = (column_style(at), style_of(column.kind));
        let named = [("table:style-name", style.as_str()), ("table:default-cell-style-name", cell)];
        xml.empty("table:table-column", &named);
    }
}

fn row(xml: &mut Xml, cells: impl FnOnce(&mut Xml)) {
    xml.element("table:table-row", &[("table:style-name", "row")], cells);
}

fn cell(xml: &mut Xml, cell: &Cell) {
    match cell {
        Cell::Empty => xml.empty("table:table-cell", &[]),
        Cell::Text(said) if said.is_empty() => xml.empty("table:table-cell", &[]),
        Cell::Text(said) => text(xml, "text", said, None),
        Cell::Link { text: said, .. } => text(xml, "text", said, cell.followed().as_deref()),
        Cell::Day(day) => {
            let day = day.to_string();
            value(xml, cell, &[("office:value-type", "date"), ("office:date-value", &day)], &day);
        }
        Cell::Whole(_) | Cell::Decimal { .. } | Cell::Hours(_) | Cell::Money(_) | Cell::Percent { .. } => {
            let Some(number) = cell.number() else { return xml.empty("table:table-cell", &[]) };
            let kind = match cell.kind() {
                Kind::Money => "currency",
                Kind::Percent => "percentage",
                _ => "float",
            };
            let mut typed = vec![("office:value-type", kind), ("office:value", number.as_str())];
            if kind == "currency" {
                typed.push(("office:currency", "EUR"));
            }
            value(xml, cell, &typed, &number);
        }
    }
}

fn value(xml: &mut Xml, cell: &Cell, typed: &[(&str, &str)], shown: &str) {
    let mut attributes = vec![("table:style-name", style_of(cell.kind()))];
    attributes.extend(typed);
    xml.element("table:table-cell", &attributes, |xml| xml.said("text:p", &[], shown));
}

fn text(xml: &mut Xml, style: &str, said: &str, href: Option<&str>) {
    let said = &said.replace("\r\n", "\n");
    let mut typed = vec![("table:style-name", style), ("office:value-type", "string")];
    // LibreOffice forgets a tab in a cell, unless the whole text is said beside it too.
    if said.contains('\t') {
        typed.push(("office:string-value", said));
    }
    xml.element("table:table-cell", &typed, |xml| {
        for line in said.split('\n') {
            xml.element("text:p", &[], |xml| match href {
                Some(href) => {
                    xml.element("text:a", &[("xlink:href", href), ("xlink:type", "simple")], |xml| run(xml, line));
                }
                None => run(xml, line),
            });
        }
    });
}

/// Spaces in a row, and tabs, are elements here; as letters they would be one space.
fn run(xml: &mut Xml, line: &str) {
    let mut rest = line;
    let mut after_space = true;
    while let Some(letter) = rest.chars().next() {
        let plain = rest.find([' ', '\t']).unwrap_or(rest.len());
        if plain > 0 {
            xml.text(&rest[..plain]);
            after_space = false;
            rest = &rest[plain..];
            continue;
        }
        match letter {
            '\t' => xml.empty("text:tab", &[]),
            _ if after_space => xml.empty("text:s", &[]),
            _ => xml.text(" "),
        }
        after_space = true;
        rest = &rest[1..];
    }
}
