//! The report on paper: the same chapters as the page, with absolute links to the records of every figure.

use jiff::civil::Date;
use platform::page::charts::{self, Frame, Small, Tone, View};
use platform::paper::{Block, Cell, Column, Holds, Inline, Labels, Level, Paper, Picture, Tile};
use platform::words::dates;

use super::{Bars, ChapterView, Document, Map, Months, Reader, Row, Shape, Table};
use crate::content::Content;
use crate::narrative::text::Piece;

/// What the paper bears besides its content.
pub struct Sheet<'a> {
    /// Where the site is, for links.
    pub origin: &'a str,
    pub day: Date,
    /// None while it is a draft.
    pub edition: Option<i64>,
    /// What the edition corrects of the one before.
    pub note: &'a str,
    /// Names these very bytes.
    pub digest: &'a str,
}

/// How what is drawn leaves: for a text that people go on writing, as tables that they can change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Drawn {
    Pictures,
    Tables,
}

pub fn paper(reader: &Reader, content: &Content, document: &Document, sheet: &Sheet) -> Paper {
    composed(reader, content, document, sheet, Drawn::Pictures)
}

/// The same without a picture: what a drawing shows stands in a table.
pub fn text(reader: &Reader, content: &Content, document: &Document, sheet: &Sheet) -> Paper {
    composed(reader, content, document, sheet, Drawn::Tables)
}

fn composed(reader: &Reader, content: &Content, document: &Document, sheet: &Sheet, drawn: Drawn) -> Paper {
    let words = reader.words;
    let year = content.year.to_string();
    let draft = sheet.edition.is_none().then(|| words.t("report-draft-mark"));
    let mut blocks: Vec<Block> =
        document.chapters.iter().flat_map(|chapter| blocks(reader, chapter, sheet.origin, drawn)).collect();
    if let Some(number) = sheet.edition.filter(|_| !sheet.note.is_empty()) {
        let note = words.t2("report-paper-note", "number", number.to_string(), "note", sheet.note);
        // Below the first heading, which begins a page.
        blocks.insert(blocks.len().min(1), Block::note(note));
    }
    let short = sheet.digest.get(..12).unwrap_or(sheet.digest);
    let footer = match sheet.edition {
        Some(number) => words.t2("report-paper-footer", "number", number.to_string(), "digest", short),
        None => words.t1("report-paper-footer-draft", "day", dates::day(words.language, sheet.day)),
    };
    Paper {
        ident: format!("report-{year}-{}-{}", sheet.digest, words.language.code()),
        // The year stays with its word on the cover.
        title: words.t1("report-title", "year", &year).replace(&format!(" {year}"), &format!("\u{a0}{year}")),
        subtitle: Some(content.network.clone()),
        language: words.language.code().into(),
        author: content.network_short.clone(),
        day: sheet.day,
        dated: dates::day(words.language, sheet.day),
        description: words.t1("report-description", "year", &year),
        keywords: vec![words.t("report-keyword"), content.network_short.clone(), year.clone()],
        cover: true,
        contents: true,
        numbered: true,
        draft,
        footer,
        labels: Labels {
            contents: words.t("report-paper-contents"),
            page: words.t("report-paper-page"),
            of: words.t("report-paper-of"),
            table: words.t("report-paper-table"),
            picture: words.t("report-paper-picture"),
        },
        blocks,
    }
}

fn blocks(reader: &Reader, chapter: &ChapterView, origin: &str, drawn: Drawn) -> Vec<Block> {
    let mut made = vec![Block::heading(Level::Chapter, &chapter.title)];
    for (at, piece) in chapter.pieces.iter().enumerate() {
        made.push(match piece {
            // The first words of a report open it.
            Piece::Paragraph(text) if at == 0 && chapter.key == "presentation" => {
                Block::Lead { text: vec![Inline::text(text)] }
            }
            Piece::Paragraph(text) => Block::paragraph(text),
            Piece::List(items) => Block::List { items: items.iter().map(|i| vec![Inline::text(i)]).collect() },
        });
    }
    for row in chapter.tile_rows() {
        made.push(figures(row, origin));
    }
    made.extend(chapter.notes.iter().map(Block::note));
    made.extend(chapter.bars.iter().map(|bars| match drawn {
        Drawn::Pictures => Block::Picture(bars_picture(bars)),
        Drawn::Tables => Block::Table(bars_table(reader, bars, origin)),
    }));
    made.extend(chapter.shapes.iter().flat_map(|shape| match shape {
        Shape::Table(table) => vec![Block::Table(printed(table, origin))],
        Shape::List { items, .. } => {
            vec![Block::List { items: items.iter().map(|(text, _)| vec![Inline::text(text)]).collect() }]
        }
        Shape::Months(months) => vec![match drawn {
            Drawn::Pictures => Block::Picture(months_picture(months)),
            Drawn::Tables => Block::Table(months_table(reader, months)),
        }],
        Shape::Map(map) => match drawn {
            Drawn::Pictures => map_pictures(reader, map),
            Drawn::Tables => map_told(reader, map),
        },
    }));
    if let Some(table) = &chapter.years {
        made.extend(years_picture(chapter, &table.caption).filter(|_| drawn == Drawn::Pictures).map(Block::Picture));
        made.push(Block::Table(printed(&of_late(table), origin)));
    }
    made
}

/// Great numbers side by side.
pub(crate) fn figures(tiles: &[super::Tile], origin: &str) -> Block {
    let tiles = tiles.iter().map(|t| Tile {
        value: t.value.clone(),
        label: t.label.clone(),
        note: noted(t),
        href: Some(format!("{origin}{}", t.href)),
    });
    Block::Figures { tiles: tiles.collect() }
}

/// What stands below a figure: of what it is, and what it was the year before.
fn noted(tile: &super::Tile) -> Option<String> {
    let parts = [tile.note.as_str(), tile.years.as_ref().map_or("", |y| y.told.as_str())];
    let said: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    (!said.is_empty()).then(|| said.join(" · "))
}

/// More years than these have no room beside a name without breaking figures; the page and the workbook have them all.
const YEARS_BESIDE: usize = 5;

/// The figures of a chapter over the years, of which at least two say something.
fn years_picture(chapter: &ChapterView, title: &str) -> Option<Picture> {
    let small = |tile: &super::Tile| {
        let all = &tile.years.as_ref()?.columns;
        let columns = all[all.len().saturating_sub(YEARS_BESIDE)..].to_vec();
        let title = if tile.note.is_empty() { tile.label.clone() } else { format!("{} · {}", tile.label, tile.note) };
        (columns.iter().filter(|one| one.value.is_some()).count() > 1).then_some(Small { title, columns })
    };
    let all: Vec<Small> = chapter.tiles.iter().filter_map(small).collect();
    let told = |one: &Small| {
        let years: Vec<String> = one.columns.iter().map(|c| format!("{}: {}", c.label, c.shown)).collect();
        format!("{} ({})", one.title, years.join("; "))
    };
    let alt = format!("{title}. {}.", all.iter().map(told).collect::<Vec<_>>().join(", "));
    let width = if all.len() < 3 { 33 * u8::try_from(all.len()).unwrap_or(3) } else { 100 };
    let svg = charts::small_columns(&Frame::paper(&format!("years-{}", chapter.key), title, ""), &all);
    (!all.is_empty()).then_some(Picture { svg, alt, caption: None, width })
}

/// A table of years with the last of them.
fn of_late(table: &Table) -> Table {
    let left_out = table.columns.len().saturating_sub(YEARS_BESIDE + 1);
    let row = |row: &Row| Row { cells: late(&row.cells, left_out), under: row.under.clone() };
    Table {
        id: table.id.clone(),
        caption: table.caption.clone(),
        columns: late(&table.columns, left_out),
        rows: table.rows.iter().map(row).collect(),
    }
}

/// The first and the last of some things.
fn late<T: Clone>(all: &[T], left_out: usize) -> Vec<T> {
    let rest = all.iter().skip(1 + left_out);
    all.iter().take(1).chain(rest).cloned().collect()
}

fn printed(table: &Table, origin: &str) -> platform::paper::Table {
    let holds = |at: usize, number: bool| match (at, number) {
        (0, _) => Holds::Name,
        (_, true) => Holds::Number,
        _ => Holds::Text,
    };
    let columns = table.columns.iter().enumerate().map(|(at, c)| Column::new(&c.title, holds(at, c.number)));
    let cell = |cell: &super::Cell| {
        let inline = if cell.href.is_empty() {
            Inline::text(&cell.text)
        } else {
            Inline::link(&cell.text, format!("{origin}{}", cell.href))
        };
        Cell(if cell.text.is_empty() { Vec::new() } else { vec![inline] })
    };
    platform::paper::Table {
        caption: table.caption.clone(),
        columns: columns.collect(),
        rows: table.rows.iter().map(|row| row.cells.iter().map(cell).collect()).collect(),
    }
}

fn bars_picture(bars: &Bars) -> Picture {
    Picture {
        svg: charts::bars(&Frame::paper(&bars.id, &bars.title, ""), &drawn_bars(bars)),
        alt: bars_told(bars),
        caption: Some(captioned(&bars.title, &bars.note)),
        width: 62,
    }
}

/// The bars as they are drawn where nothing can be followed.
pub(crate) fn drawn_bars(bars: &Bars) -> Vec<charts::Bar> {
    let tone = if bars.id == "areas" { Tone::Accent } else { Tone::Brand };
    let drawn = |r: &super::drawings::Bar| charts::Bar {
        label: r.label.clone(),
        shown: r.shown.clone(),
        value: r.value,
        min: None,
        max: None,
        tone,
    };
    bars.rows.iter().map(drawn).collect()
}

/// What they say, for who does not see them.
pub(crate) fn bars_told(bars: &Bars) -> String {
    let said: Vec<String> = bars.rows.iter().map(|r| format!("{}: {}", r.label, r.shown)).collect();
    format!("{}. {}.", bars.title, said.join("; "))
}

fn months_picture(months: &Months) -> Picture {
    Picture {
        svg: charts::line(&Frame::paper(&months.id, &months.title, &months.description), &months.points),
        alt: format!("{}. {}.", months.title, months.description),
        caption: Some(captioned(&months.title, &months.note)),
        width: 62,
    }
}

fn map_pictures(reader: &Reader, map: &Map) -> Vec<Block> {
    let words = reader.words;
    let picture = |view: View, id: &str, alt: String, caption: String, width: u8| {
        let svg = charts::area_map(&Frame::paper(id, &map.title, ""), &map.marks, view);
        Block::Picture(Picture { svg, alt, caption: Some(caption), width })
    };
    let attribution = format!("{}. {}", words.t("report-chart-map-key"), map.attribution);
    let inset = words.t("report-chart-map-inset");
    let whole = picture(
        View::WholeWithInset,
        "map",
        format!("{}. {}", map.title, map.description),
        captioned(&map.title, &attribution),
        47,
    );
    let near = picture(View::Inset, "map-inset", format!("{}. {}", map.title, inset), inset.clone(), 40);
    let members = words.t2("report-chart-map-members", "n", map.members.len(), "names", map.members.join(", "));
    vec![whole, near, Block::paragraph(members)]
}

fn bars_table(reader: &Reader, bars: &Bars, origin: &str) -> platform::paper::Table {
    let words = reader.words;
    let row = |r: &super::drawings::Bar| {
        vec![Cell(vec![Inline::link(&r.label, format!("{origin}{}", r.href))]), Cell::from(r.shown.as_str())]
    };
    platform::paper::Table {
        caption: captioned(&bars.title, &bars.note),
        columns: vec![
            Column::new(words.t("report-column-figure"), Holds::Name),
            Column::new(words.t("report-column-acts"), Holds::Number),
        ],
        rows: bars.rows.iter().map(row).collect(),
    }
}

fn months_table(reader: &Reader, months: &Months) -> platform::paper::Table {
    let words = reader.words;
    let row = |(name, shown): &(String, String)| vec![Cell::from(name.as_str()), Cell::from(shown.as_str())];
    platform::paper::Table {
        caption: captioned(&months.title, &months.note),
        columns: vec![
            Column::new(words.t("report-column-month"), Holds::Name),
            Column::new(words.t("report-column-acts"), Holds::Number),
        ],
        rows: months.rows.iter().map(row).collect(),
    }
}

/// What the map shows, in words; the places have a table of their own.
fn map_told(reader: &Reader, map: &Map) -> Vec<Block> {
    let members = reader.words.t2("report-chart-map-members", "n", map.members.len(), "names", map.members.join(", "));
    vec![Block::paragraph(format!("{}: {}", map.title, map.description)), Block::paragraph(members)]
}

fn captioned(title: &str, note: &str) -> String {
    if note.is_empty() { title.to_owned() } else { format!("{title}. {note}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paper_has_the_name_and_the_last_years() {
        assert_eq!(late(&["Actes", "2020", "2021", "2022"], 2), ["Actes", "2022"]);
        let column = |title: String| crate::show::Column { title, number: true, wide: true };
        let cell = |text: String| crate::show::Cell { text, href: String::new() };
        for (years, shown) in [(2, 3), (5, 6), (10, 6)] {
            let named: Vec<String> = (0..=years).map(|n| n.to_string()).collect();
            let cells = named.iter().cloned().map(cell).collect();
            let table = Table {
                id: String::new(),
                caption: String::new(),
                columns: named.into_iter().map(column).collect(),
                rows: vec![Row { cells, under: String::new() }],
            };
            let printed = of_late(&table);
            assert_eq!((printed.columns.len(), printed.rows[0].cells.len()), (shown, shown));
            assert_eq!(
                (printed.columns[0].title.as_str(), printed.rows[0].cells[shown - 1].text.as_str()),
                ("0", years.to_string().as_str())
            );
        }
    }
}
