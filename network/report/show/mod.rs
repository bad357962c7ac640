//! From a content to what is shown: chapters of words, tiles, tables and drawings in one reader's language. The page
//! and the paper are two renderings of the same `Document`.

mod blocks;
mod drawings;
mod labels;
pub(crate) mod paper;
mod tables;
mod years;

use platform::Words;

pub use blocks::{Block, available, block_label};
pub use drawings::{Bars, Map, Months};
pub use labels::{figure_label, figure_name, figure_value, value as labels_value};
pub use tables::{Cell, Column, Row, Table, remark};
pub use years::{OverYears, over_years};

use crate::content::{Chapter, Content, TypedFigure};
use crate::facts::{Doubt, Figure};
use crate::narrative::text::{Piece, pieces};
use crate::section::Topic;
use crate::subject::{Of, figure_place};

/// Where the figures of a content are shown: those of the last edition, of an older one, or of what is being written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    Last,
    Edition(i64),
    Draft,
}

impl Shown {
    /// What follows an address that shows the last edition by itself.
    pub fn query(self) -> String {
        match self {
            Self::Last => String::new(),
            Self::Edition(number) => format!("?edition={number}"),
            Self::Draft => "?draft=1".into(),
        }
    }
}

/// Who reads: in which language, and where links lead.
#[derive(Clone, Copy)]
pub struct Reader<'h> {
    pub words: Words,
    pub year: i16,
    pub shown: Shown,
    /// The page that has the records of its figures itself; those of the network have a page each.
    pub here: Option<&'h str>,
}

impl Reader<'_> {
    pub fn figure_href(&self, key: &str) -> String {
        if let Some(here) = self.here {
            return format!("{here}#{}", figure_place(key));
        }
        format!("/report/{}/figures/{key}{}", self.year, self.shown.query())
    }
}

/// A great number, always with the way to what it counts.
#[derive(Debug, Clone)]
pub struct Tile {
    pub value: String,
    pub label: String,
    pub note: String,
    pub href: String,
    /// Typed by hand.
    pub typed: bool,
    /// What it was before, when some year says so.
    pub years: Option<OverYears>,
}

/// A block of facts, ready to be drawn.
pub enum Shape {
    Table(Table),
    Months(Months),
    Map(Box<Map>),
    /// Things said one by one: text, address.
    List {
        id: String,
        items: Vec<(String, String)>,
    },
}

pub struct ChapterView {
    pub key: String,
    pub title: String,
    /// Empty when the words are in the reader's language.
    pub lang: String,
    pub pieces: Vec<Piece>,
    pub tiles: Vec<Tile>,
    pub notes: Vec<String>,
    /// Drawings that stand side by side.
    pub bars: Vec<Bars>,
    pub shapes: Vec<Shape>,
    /// Its figures beside the years before.
    pub years: Option<Table>,
}

#[derive(Default)]
pub struct Document {
    pub chapters: Vec<ChapterView>,
}

impl Document {
    /// Everything that leads somewhere.
    pub fn each_href(&mut self, mut seen: impl FnMut(&mut String)) {
        for chapter in &mut self.chapters {
            chapter.tiles.iter_mut().for_each(|tile| seen(&mut tile.href));
            chapter.bars.iter_mut().flat_map(|bars| &mut bars.rows).for_each(|row| seen(&mut row.href));
            let tables =
                chapter.shapes.iter_mut().filter_map(|s| if let Shape::Table(table) = s { Some(table) } else { None });
            let rows = tables.chain(&mut chapter.years).flat_map(|table| &mut table.rows);
            rows.flat_map(|row| &mut row.cells).for_each(|cell| seen(&mut cell.href));
        }
    }

    /// The titles with their addresses on the page, in two halves for two columns, each with its first number.
    pub fn contents(&self) -> Vec<(usize, &[ChapterView])> {
        let half = self.chapters.len().div_ceil(2).max(1);
        self.chapters.chunks(half).enumerate().map(|(at, some)| (at * half + 1, some)).collect()
    }
}

impl ChapterView {
    /// A chapter with nothing in it yet.
    pub fn titled(key: &str, title: String) -> Self {
        Self {
            key: key.to_owned(),
            title,
            lang: String::new(),
            pieces: Vec::new(),
            tiles: Vec::new(),
            notes: Vec::new(),
            bars: Vec::new(),
            shapes: Vec::new(),
            years: None,
        }
    }

    /// Tiles in rows that fill the width: at most four beside each other, no row with one alone if it can be helped.
    pub fn tile_rows(&self) -> Vec<&[Tile]> {
        let count = self.tiles.len();
        let rows = count.div_ceil(4).max(1);
        self.tiles.chunks(count.div_ceil(rows).max(1)).collect()
    }

    /// A few words and a few tiles stand side by side.
    pub fn is_two_columns(&self) -> bool {
        !self.pieces.is_empty() && (1..=3).contains(&self.tiles.len())
    }

    fn is_empty(&self) -> bool {
        self.pieces.is_empty() && self.tiles.is_empty() && self.bars.is_empty() && self.shapes.is_empty()
    }
}

/// The whole report for a reader; chapters with nothing to show are left out.
pub fn document(reader: &Reader, content: &Content) -> Document {
    let chapters = content.chapters.iter().map(|chapter| view(reader, content, chapter));
    Document { chapters: chapters.filter(|c| !c.is_empty()).collect() }
}

/// One chapter for a reader.
pub fn view(reader: &Reader, content: &Content, chapter: &Chapter) -> ChapterView {
    let language = reader.words.language;
    let own = content.languages.first().map_or("ca", String::as_str);
    let (text, lang) = chapter.words_for(language, own);
    let shown: Vec<Block> =
        available(content, &chapter.section).into_iter().filter(|b| chapter.shows(&b.key())).collect();
    let tiles = tiles(reader, content, chapter, &shown);
    let figures =
        shown.iter().filter_map(|b| if let Block::Figure(key) = b { content.facts.figure(key) } else { None });
    ChapterView {
        key: chapter.section.key.clone(),
        title: chapter.section.title.of(language).to_owned(),
        lang: if lang == language.code() { String::new() } else { lang.to_owned() },
        pieces: pieces(text),
        notes: figures.filter_map(|f| doubt_note(reader, f).or_else(|| population_note(reader, content, f))).collect(),
        tiles,
        years: years::table(reader, content, chapter, &shown),
        bars: shown.iter().filter_map(|b| blocks::bars(reader, content, b)).collect(),
        shapes: shown.iter().filter_map(|b| blocks::shape(reader, content, b)).collect(),
    }
}

fn tiles(reader: &Reader, content: &Content, chapter: &Chapter, shown: &[Block]) -> Vec<Tile> {
    let of_figures = shown.iter().flat_map(|block| match block {
        Block::Figure(key) => content.facts.figure(key).into_iter().map(|f| tile(reader, content, f, &f.of)).collect(),
        Block::Headlines => headlines(content).into_iter().map(|f| tile(reader, content, f, "")).collect(),
        _ => Vec::new(),
    });
    of_figures.chain(chapter.typed.iter().map(|t| typed_tile(reader, t))).collect()
}

pub(crate) fn tile(reader: &Reader, content: &Content, figure: &Figure, note: &str) -> Tile {
    Tile {
        value: figure_value(reader.words, figure),
        label: figure_label(reader.words, figure),
        note: note.to_owned(),
        href: reader.figure_href(&figure.key),
        typed: false,
        years: over_years(reader, content, figure),
    }
}

fn typed_tile(reader: &Reader, typed: &TypedFigure) -> Tile {
    Tile {
        value: typed.value.clone(),
        label: typed.label.clone(),
        note: reader.words.t1("report-typed-note", "source", &typed.source),
        href: reader.figure_href(&typed.key()),
        typed: true,
        years: None,
    }
}

/// The figures with which a report opens: the first of these that are not nought.
fn headlines(content: &Content) -> Vec<&Figure> {
    const WANTED: [&str; 12] = [
        "advice_cases",
        "mentoring_sessions",
        "own_events",
        "outside_events",
        "assemblies",
        "commission_meetings",
        "new_members",
        "new_groups",
        "experiences",
        "care_contacts",
        "newsletters",
        "people",
    ];
    WANTED.iter().filter_map(|key| content.facts.figure(key)).filter(|f| f.value > 0).take(8).collect()
}

/// What has to stand beside a figure that its records do not settle.
fn doubt_note(reader: &Reader, figure: &Figure) -> Option<String> {
    let unsettled = figure.doubts.contains(&Doubt::SeveralBodies);
    let label = figure_label(reader.words, figure);
    unsettled.then(|| reader.words.t1("report-doubt-several_bodies-note", "figure", label))
}

/// That the inhabitants are not those of the year that is told: the system has the latest reference data only.
fn population_note(reader: &Reader, content: &Content, figure: &Figure) -> Option<String> {
    let of = content.facts.covered.population_year;
    let other = figure.key == "population" && of != content.year;
    let year = content.year.to_string();
    other.then(|| reader.words.t2("report-population-note", "population_year", of.to_string(), "year", year))
}

/// Whether a drawing, or one of the topic's own tables, says what this figure says of one group, area or place. The
/// report of one group has no table of groups, and all meetings of groups in it are its own.
fn is_told_otherwise(figure: &Figure, topic: Topic, of: &Of) -> bool {
    let drawn = matches!(figure.word(), "area_acts" | "group_meetings_apart" | "place_records");
    let of_one = matches!(of, Of::Body { .. });
    drawn || (topic == Topic::Groups && if of_one { figure.key == "group_meetings" } else { figure.key.contains('.') })
}
