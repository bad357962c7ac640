//! What is to be printed, said without a word of the domain and without a word of the printer.
//!
//! A slice composes a [`Paper`]; whoever was handed in as [`Printer`] makes a PDF of it. The same paper gives the
//! same bytes: nothing in it is taken from the clock, and every word on the page comes from here.

mod address;
mod shelf;
pub mod widths;

pub use address::followed;
pub use shelf::Shelf;

use jiff::civil::Date;
use serde::Serialize;
use std::error::Error;
use std::fmt;

/// One document, from its cover to its last table.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Paper {
    /// Names this document for ever; two editions of a report have two.
    pub ident: String,
    pub title: String,
    pub subtitle: Option<String>,
    /// "ca", "es" or "en": decides hyphenation, and what a screen reader speaks.
    pub language: String,
    /// The organisation that signs.
    pub author: String,
    /// The day that the document bears.
    pub day: Date,
    /// The same day as people write it, for the cover ("15 de maig de 2024").
    pub dated: String,
    /// One sentence for catalogues and search; it is not printed.
    pub description: String,
    pub keywords: Vec<String>,
    /// A page of its own in front; without it the title stands above the first block.
    pub cover: bool,
    /// A table of contents with page numbers.
    pub contents: bool,
    /// Headings carry 1, 1.1, 1.1.1.
    pub numbered: bool,
    /// A mark on every page, for what is not final ("Esborrany").
    pub draft: Option<String>,
    /// A line at the foot of every page.
    pub footer: String,
    pub labels: Labels,
    pub blocks: Vec<Block>,
}

/// The few words that a printer needs of its own, in the language of the paper.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Labels {
    /// Over the table of contents: "Índex".
    pub contents: String,
    /// Before the page's number: "Pàgina".
    pub page: String,
    /// Between the page's number and the last: "de".
    pub of: String,
    /// Before a table's number: "Taula".
    pub table: String,
    /// Before a picture's number: "Figura".
    pub picture: String,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum Block {
    Heading {
        level: Level,
        text: String,
    },
    /// A sentence or two in larger type, for what matters most in a chapter.
    Lead {
        text: Vec<Inline>,
    },
    Paragraph {
        text: Vec<Inline>,
    },
    List {
        items: Vec<Vec<Inline>>,
    },
    /// The great numbers, side by side.
    Figures {
        tiles: Vec<Tile>,
    },
    Table(Table),
    Picture(Picture),
    /// Set apart: a reservation, a source, an instruction.
    Note {
        text: Vec<Inline>,
    },
    PageBreak,
}

/// How deep a heading stands. The title of the paper is above all three.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(into = "u8")]
pub enum Level {
    Chapter,
    Section,
    Detail,
}

impl From<Level> for u8 {
    fn from(level: Level) -> u8 {
        match level {
            Level::Chapter => 1,
            Level::Section => 2,
            Level::Detail => 3,
        }
    }
}

/// A run of text. It is printed as written: no mark in it means anything to the printer.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum Inline {
    Text {
        text: String,
    },
    Strong {
        text: String,
    },
    /// `href` is a whole address (`https:`, `http:` or `mailto:`); of any other only the text is printed.
    Link {
        text: String,
        href: String,
    },
    /// A remark or a source at the foot of the page, with its number here.
    Footnote {
        text: String,
    },
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Tile {
    pub value: String,
    pub label: String,
    /// What the number is to be compared with.
    pub note: Option<String>,
    /// Where the records behind the number can be seen; same rule as for [`Inline::Link`].
    pub href: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Table {
    /// Every table says what it is.
    pub caption: String,
    pub columns: Vec<Column>,
    /// A row shorter than the columns is filled with empty cells; what is too long is not printed.
    pub rows: Vec<Vec<Cell>>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Column {
    pub title: String,
    pub holds: Holds,
}

/// What stands in a column: it decides alignment, width, and what a screen reader repeats.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Holds {
    /// What the row is about: read out with each of its cells.
    Name,
    Text,
    /// Aligned by its last digit, never broken.
    Number,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Cell(pub Vec<Inline>);

/// A drawing made by us. Text in it uses "Figtree" or "Bricolage Grotesque", colours are concrete.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Picture {
    #[serde(skip)]
    pub svg: String,
    /// What the picture says, for those who do not see it; never empty.
    pub alt: String,
    pub caption: Option<String>,
    /// Part of the text's width, in percent.
    pub width: u8,
}

/// What is shown on a wall: slides of 16 to 9 in large type.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Deck {
    /// Names this document for ever.
    pub ident: String,
    pub title: String,
    pub subtitle: Option<String>,
    /// "ca", "es" or "en".
    pub language: String,
    pub author: String,
    pub day: Date,
    /// The same day as people write it.
    pub dated: String,
    pub description: String,
    pub keywords: Vec<String>,
    /// A mark on every slide, for what is not final.
    pub draft: Option<String>,
    /// After the title, which is a slide of its own.
    pub slides: Vec<Slide>,
}

/// One slide: a title, and columns side by side. What asks for more room than there is, is set smaller.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Slide {
    pub title: String,
    pub columns: Vec<SlideColumn>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SlideColumn {
    /// Its part of the width, beside the others.
    pub share: u8,
    /// A heading is that of a part of the slide; a picture's width is also how much of the height it may take.
    pub blocks: Vec<Block>,
}

/// Makes a PDF of a paper, or of a deck of slides.
pub trait Printer: Send + Sync {
    fn print(&self, paper: &Paper) -> Result<Vec<u8>, PrintFault>;

    fn project(&self, deck: &Deck) -> Result<Vec<u8>, PrintFault>;
}

/// Why a paper could not be printed. The fault is always in what was composed, never in what a person typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PrintFault {
    /// Neither "ca", "es" nor "en".
    UnknownLanguage(String),
    /// An accessible document has a title and names its author.
    Untitled,
    /// The picture with this number, from 1, has no alternative text.
    PictureWithoutAlt(usize),
    TooManyPictures {
        given: usize,
        at_most: usize,
    },
    /// The printer refused, in its own words: an SVG that is none, or a rule of PDF/UA.
    Refused(String),
}

impl fmt::Display for PrintFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownLanguage(language) => {
                write!(f, "paper in an unknown language: {language:?}")
            }
            Self::Untitled => f.write_str("paper without a title or an author"),
            Self::PictureWithoutAlt(number) => {
                write!(f, "picture {number} has no alternative text")
            }
            Self::TooManyPictures { given, at_most } => {
                write!(f, "{given} pictures, at most {at_most} can be printed")
            }
            Self::Refused(reason) => write!(f, "the printer refused: {reason}"),
        }
    }
}

impl Error for PrintFault {}

impl Inline {
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text { text: text.into() }
    }

    pub fn strong(text: impl Into<String>) -> Self {
        Self::Strong { text: text.into() }
    }

    pub fn link(text: impl Into<String>, href: impl Into<String>) -> Self {
        Self::Link { text: text.into(), href: href.into() }
    }

    pub fn footnote(text: impl Into<String>) -> Self {
        Self::Footnote { text: text.into() }
    }
}

impl Block {
    pub fn heading(level: Level, text: impl Into<String>) -> Self {
        Self::Heading { level, text: text.into() }
    }

    /// A paragraph without links or emphasis.
    pub fn paragraph(text: impl Into<String>) -> Self {
        Self::Paragraph { text: vec![Inline::text(text)] }
    }

    /// A note without links or emphasis.
    pub fn note(text: impl Into<String>) -> Self {
        Self::Note { text: vec![Inline::text(text)] }
    }
}

impl Column {
    pub fn new(title: impl Into<String>, holds: Holds) -> Self {
        Self { title: title.into(), holds }
    }
}

impl<T: Into<String>> From<T> for Cell {
    fn from(text: T) -> Self {
        Self(vec![Inline::text(text)])
    }
}

/// What is read of a run of text, for measuring it.
pub fn said(inlines: &[Inline]) -> String {
    inlines
        .iter()
        .map(|inline| match inline {
            Inline::Text { text } | Inline::Strong { text } | Inline::Link { text, .. } => text.as_str(),
            Inline::Footnote { .. } => "",
        })
        .collect()
}
