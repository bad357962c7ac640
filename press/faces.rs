//! The typefaces: Figtree for text and Bricolage Grotesque for titles, in the binary.

use std::sync::LazyLock;
use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

/// All that can be printed with; there are no others, neither of the system nor of Typst.
pub struct Faces {
    pub book: LazyHash<FontBook>,
    pub fonts: Vec<Font>,
}

pub static FACES: LazyLock<Faces> = LazyLock::new(|| {
    let fonts: Vec<Font> = FILES
        .iter()
        .map(|file| Font::new(Bytes::new(*file), 0).expect("the typefaces of the lockfile can be read"))
        .collect();
    Faces { book: LazyHash::new(FontBook::from_fonts(&fonts)), fonts }
});

const FILES: [&[u8]; 4] = [
    include_bytes!(concat!(env!("OUT_DIR"), "/fonts/Figtree_400Regular.ttf")),
    include_bytes!(concat!(env!("OUT_DIR"), "/fonts/Figtree_600SemiBold.ttf")),
    include_bytes!(concat!(env!("OUT_DIR"), "/fonts/Figtree_700Bold.ttf")),
    include_bytes!(concat!(env!("OUT_DIR"), "/fonts/BricolageGrotesque_700Bold.ttf")),
];

impl Faces {
    /// Whether some typeface draws this character. PDF/A forbids the empty box that would stand for it otherwise.
    pub fn draw(&self, character: char) -> bool {
        self.fonts.iter().any(|font| font.info().coverage.contains(u32::from(character)))
    }
}
