//! What Typst sees: one template, one file of data, the pictures, and nothing else of the world.
//!
//! Paths are few and fixed. Typst never forgets a path that it has heard, and stops for ever after 65,535 of them.

use crate::faces::FACES;
use crate::sheet;
use platform::paper::{Block, Paper, PrintFault};
use std::sync::LazyLock;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};

/// More pictures than any report has; each costs a path for ever.
const PICTURES: usize = 120;

static TEMPLATE: LazyLock<Source> = LazyLock::new(|| Source::new(path("/paper.typ"), include_str!("paper.typ").into()));
static DATA: LazyLock<FileId> = LazyLock::new(|| path("/data.json"));
static PICTURE: LazyLock<Vec<FileId>> =
    LazyLock::new(|| (0..PICTURES).map(|n| path(&format!("/{}", sheet::picture_file(n)))).collect());
/// With the cells that head a row, which Typst still calls an extra.
static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| {
    LazyHash::new(Library::builder().with_features([Feature::A11yExtras].into_iter().collect()).build())
});

/// The desk with one paper laid out on it.
pub struct Desk {
    data: Bytes,
    pictures: Vec<Bytes>,
    day: Datetime,
}

impl Desk {
    pub fn lay(paper: &Paper) -> Result<Self, PrintFault> {
        let pictures: Vec<_> = paper
            .blocks
            .iter()
            .filter_map(|block| if let Block::Picture(picture) = block { Some(picture) } else { None })
            .collect();
        if pictures.len() > PICTURES {
            return Err(PrintFault::TooManyPictures { given: pictures.len(), at_most: PICTURES });
        }
        Ok(Self {
            data: Bytes::from_string(sheet::write(paper)?),
            pictures: pictures.iter().map(|picture| Bytes::from_string(sheet::drawing(&picture.svg))).collect(),
            day: day_of(paper),
        })
    }

    pub fn day(&self) -> Datetime {
        self.day
    }
}

fn day_of(paper: &Paper) -> Datetime {
    let number = |part: i8| u8::try_from(part).expect("months and days are positive");
    Datetime::from_ymd_hms(paper.day.year().into(), number(paper.day.month()), number(paper.day.day()), 0, 0, 0)
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
        TEMPLATE.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == TEMPLATE.id() { Ok(TEMPLATE.clone()) } else { Err(FileError::AccessDenied) }
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
