//! The report of a year as slides for an assembly: of each chapter the figures, a sentence or two and the first of its
//! lists, large enough for a wall. Made from the same `Document` as the page; nothing is typed here.

mod deck;
pub(crate) mod pages;
mod sentences;

use platform::Words;
use platform::page::charts::{self, Column, Frame};

use crate::content::Content;
use crate::narrative::text::Piece;
use crate::section::Topic;
use crate::show::{Bars, ChapterView, Document, Map, OverYears, Reader, Shape, Table, Tile};

pub(crate) use deck::deck;

/// More than these are not read from the back of a room.
const TILES: usize = 8;
const TILES_BESIDE: usize = 4;
const BARS: usize = 8;
const BULLETS: usize = 7;
const ROWS: usize = 12;
const OVER_YEARS: usize = 6;
/// The last years, this one among them.
const YEARS: usize = 5;

/// One slide: what stands on it from left to right, top to bottom.
pub struct Slide {
    pub title: String,
    /// The language of its words, when it is not the reader's.
    pub lang: String,
    pub words: Vec<Piece>,
    pub tiles: Vec<Tile>,
    pub bars: Vec<Bars>,
    pub lists: Vec<Listing>,
    pub map: Option<Box<Map>>,
    pub years: Vec<YearChart>,
    /// Where the whole chapter is read.
    pub more: String,
}

/// The first of a list: what, where it leads, when and where.
pub struct Listing {
    pub title: String,
    pub rows: Vec<Line>,
    /// How many more there are.
    pub left: usize,
}

pub struct Line {
    pub name: String,
    pub href: String,
    pub told: String,
}

/// A figure over the years.
pub struct YearChart {
    pub title: String,
    pub told: String,
    /// The years and their values in words.
    pub description: String,
    pub columns: Vec<Column>,
    pub href: String,
    /// Its drawing for a page.
    pub svg: String,
}

impl Slide {
    fn titled(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            lang: String::new(),
            words: Vec::new(),
            tiles: Vec::new(),
            bars: Vec::new(),
            lists: Vec::new(),
            map: None,
            years: Vec::new(),
            more: String::new(),
        }
    }

    /// Whether words and figures stand at the left of something.
    pub fn is_two_columns(&self) -> bool {
        let beside = !self.lists.is_empty() || self.map.is_some();
        beside && !(self.words.is_empty() && self.tiles.is_empty())
    }

    pub fn lists_side_by_side(&self) -> bool {
        !self.is_two_columns() && self.lists.len() > 1
    }
}

/// The slides between the title and the last one.
pub fn slides(reader: &Reader, content: &Content, document: Document) -> Vec<Slide> {
    let topic = |key: &str| content.chapter(key).map(|c| c.section.topic);
    let over_years = over_years(reader, &document);
    let mut made: Vec<Slide> = Vec::new();
    for mut chapter in document.chapters {
        match topic(&chapter.key) {
            Some(Topic::Annex) | None => {}
            Some(Topic::Presentation) => {
                let bars = std::mem::take(&mut chapter.bars);
                made.push(opening(chapter));
                made.extend(spread(reader.words, bars));
            }
            Some(_) => made.push(of_chapter(chapter)),
        }
    }
    let last_words = made.iter().position(|s| s.more.ends_with("#s-conclusions")).unwrap_or(made.len());
    made.splice(last_words..last_words, over_years);
    for slide in &mut made {
        if !slide.more.is_empty() {
            slide.more = format!("{}{}", crate::public::href(reader.year, reader.shown), slide.more);
        }
    }
    made
}

/// The year in figures.
fn opening(chapter: ChapterView) -> Slide {
    let more = format!("#s-{}", chapter.key);
    let words = sentences::opening(&chapter.pieces, 0);
    let tiles = chapter.tiles.into_iter().take(TILES).collect();
    Slide { words, tiles, lang: chapter.lang, more, ..Slide::titled(chapter.title) }
}

fn spread(words: Words, bars: Vec<Bars>) -> Option<Slide> {
    let first = |bars: Bars| {
        let left = bars.rows.len().saturating_sub(BARS);
        let note = if left > 0 { words.tn("report-slides-left", left) } else { String::new() };
        Bars { rows: bars.rows.into_iter().take(BARS).collect(), note, ..bars }
    };
    let bars: Vec<Bars> = bars.into_iter().map(first).collect();
    (!bars.is_empty()).then(|| Slide {
        bars,
        more: "#s-presentation".into(),
        ..Slide::titled(words.t("report-slides-spread"))
    })
}

fn of_chapter(chapter: ChapterView) -> Slide {
    let more = format!("#s-{}", chapter.key);
    let mut lists = Vec::new();
    let mut map = None;
    let tables = chapter.shapes.iter().filter(|s| matches!(s, Shape::Table(_))).count().max(1);
    for shape in chapter.shapes {
        match shape {
            Shape::Table(table) if map.is_none() => lists.push(listing(&table, ROWS / tables)),
            Shape::List { items, .. } => lists.push(named(items)),
            Shape::Map(drawn) => map = Some(drawn),
            Shape::Months(_) | Shape::Table(_) => {}
        }
    }
    let bullets = if lists.is_empty() && chapter.tiles.is_empty() { BULLETS } else { 3 };
    Slide {
        words: sentences::opening(&chapter.pieces, bullets),
        tiles: chapter.tiles.into_iter().take(TILES_BESIDE).collect(),
        lang: chapter.lang,
        lists,
        map,
        more,
        ..Slide::titled(chapter.title)
    }
}

fn listing(table: &Table, most: usize) -> Listing {
    let line = |row: &crate::show::Row| Line {
        name: row.name().text.clone(),
        href: row.name().href.clone(),
        told: row.under.clone(),
    };
    Listing {
        title: table.caption.clone(),
        rows: table.rows.iter().take(most).map(line).collect(),
        left: table.rows.len().saturating_sub(most),
    }
}

fn named(items: Vec<(String, String)>) -> Listing {
    let left = items.len().saturating_sub(ROWS);
    let line = |(name, href)| Line { name, href, told: String::new() };
    Listing { title: String::new(), rows: items.into_iter().take(ROWS).map(line).collect(), left }
}

/// What is known of earlier years, of the figures that stand on some slide.
fn over_years(reader: &Reader, document: &Document) -> Option<Slide> {
    let told = document.chapters.iter().flat_map(|c| &c.tiles).filter_map(|t| Some((t, t.years.as_ref()?)));
    // Of a wall too small for all years, those figures that were known lately say most.
    let lately = |over: &OverYears| over.columns.iter().rev().take(YEARS).filter(|c| c.value.is_some()).count();
    let told = told.filter(|(_, over)| lately(over) > 1);
    let mut years: Vec<YearChart> = Vec::new();
    for (tile, over) in told {
        let again = years.iter().any(|known| known.href == tile.href);
        if again || years.len() == OVER_YEARS {
            continue;
        }
        let columns = over.columns[over.columns.len().saturating_sub(YEARS)..].to_vec();
        let description = columns.iter().map(|c| format!("{}: {}", c.label, c.shown)).collect::<Vec<_>>().join("; ");
        let title = if tile.note.is_empty() { tile.label.clone() } else { format!("{} · {}", tile.label, tile.note) };
        let id = format!("over-years-{}", years.len());
        years.push(YearChart {
            svg: charts::columns(&Frame::page(&id, &title, &description), &columns),
            columns,
            told: over.told.clone(),
            href: tile.href.clone(),
            description,
            title,
        });
    }
    let title = reader.words.t("report-slides-years");
    (!years.is_empty()).then(|| Slide { years, ..Slide::titled(title) })
}
