//! What Typst sees: a template with what both share, one file of data, the pictures, and nothing else of the world.
//!
//! Paths are few and fixed. Typst never forgets a path that it has heard, and stops for ever after 65,535 of them.

use crate::faces::FACES;
use crate::sheet;
use jiff::civil::Date;
use platform::paper::{Block, Deck, Paper, Picture, PrintFault};
use std::sync::LazyLock;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};

/// More pictures than any report has; each costs a path for ever.
const PICTURES: usize = 120;

static PAPER: LazyLock<Source> = LazyLock::new(|| Source::new(path("/paper.typ"), include_str!("paper.typ").into()));
static SLIDES: LazyLock<Source> = LazyLock::new(|| Source::new(path("/slides.typ"), include_str!("slides.typ").into()));
/// Colours, faces and the mosaic.
static LOOK: LazyLock<Source> = LazyLock::new(|| Source::new(path("/look.typ"), include_str!("look.typ").into()));
static DATA: LazyLock<FileId> = LazyLock::new(|| path("/data.json"));
static PICTURE: LazyLock<Vec<FileId>> =
    LazyLock::new(|| (0..PICTURES).map(|n| path(&format!("/{}", sheet::picture_file(n)))).collect());
/// With the cells that head a row, which Typst still calls an extra.
static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| {
    LazyHash::new(Library::builder().with_features([Feature::A11yExtras].into_iter().collect()).build())
});

/// The desk with one paper, or one deck, laid out on it.
pub struct Desk {
    template: &'static Source,
    data: Bytes,
    pictures: Vec<Bytes>,
    day: Datetime,
}

impl Desk {
    pub fn lay(paper: &Paper) -> Result<Self, PrintFault> {
        Self::laid(&PAPER, paper.blocks.iter(), paper.day, || sheet::write(paper))
    }

    pub fn lay_deck(deck: &Deck) -> Result<Self, PrintFault> {
        let blocks = deck.slides.iter().flat_map(|slide| &slide.columns).flat_map(|column| &column.blocks);
        Self::laid(&SLIDES, blocks, deck.day, || sheet::write_deck(deck))
    }

    fn laid<'b>(
        template: &'static Source,
        blocks: impl Iterator<Item = &'b Block>,
        day: Date,
        data: impl FnOnce() -> Result<String, PrintFault>,
    ) -> Result<Self, PrintFault> {
        let pictures: Vec<&Picture> =
            blocks.filter_map(|block| if let Block::Picture(picture) = block { Some(picture) } else { None }).collect();
        if pictures.len() > PICTURES {
            return Err(PrintFault::TooManyPictures { given: pictures.len(), at_most: PICTURES });
        }
        Ok(Self {
            template,
            data: Bytes::from_string(data()?),
            pictures: pictures.iter().map(|picture| Bytes::from_string(sheet::drawing(&picture.svg))).collect(),
            day: day_of(day),
        })
    }

    pub fn day(&self) -> Datetime {
        self.day
    }
}

fn day_of(day: Date) -> Datetime {
    let number = |part: i8| u8::try_from(part).expect("months and days are positive");
    Datetime::from_ymd_hms(day.year().into(), number(day.month()), number(day.day()), 0, 0, 0)
        .expect("both calendars have the same days")
}

fn path(name: &str) -> FileId {
    FileId::new(RootedPath::new(VirtualRoot::Project, VirtualPath::new(name).expect("the paths are ours")))
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &FACES.book
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let known = [self.template, &*LOOK].into_iter().find(|source| source.id() == id);
        known.cloned().ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == *DATA {
            return Ok(self.data.clone());
        }
        let number = PICTURE.iter().position(|known| *known == id).ok_or(FileError::AccessDenied)?;
        self.pictures.get(number).cloned().ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        FACES.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        Some(self.day)
    }
}
