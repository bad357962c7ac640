//! A table of what is wrong or odd, each thing at its place.

use askama::Template;
use askama::filters::HtmlSafe;
use platform::words::Words;

use crate::Slip;

/// More are counted, not listed: whoever has so many mends the column, not the cells.
pub const SHOWN: usize = 200;

#[derive(Template)]
#[template(path = "pages/places.html")]
pub struct Places {
    words: Words,
    caption: String,
    rows: Vec<(String, String)>,
    all: usize,
    is_captioned: bool,
}

impl HtmlSafe for Places {}

pub fn places(words: Words, caption: String, slips: &[Slip]) -> Places {
    let row = |slip: &Slip| (slip.place(&words), words.say(&slip.say));
    Places { caption, rows: slips.iter().take(SHOWN).map(row).collect(), all: slips.len(), is_captioned: false, words }
}

impl Places {
    /// With its caption to be seen, where no heading says the same.
    #[must_use]
    pub fn captioned(self) -> Self {
        Self { is_captioned: true, ..self }
    }

    pub fn is_empty(&self) -> bool {
        self.all == 0
    }

    pub fn count(&self) -> usize {
        self.all
    }

    fn more(&self) -> usize {
        self.all - self.rows.len()
    }
}
