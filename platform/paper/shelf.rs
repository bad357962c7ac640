//! The last papers that were printed: the same paper gives the same bytes, so they are printed once.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use sha2::{Digest as _, Sha256};

use super::{Block, Paper, PrintFault, Printer};

/// A few hundred kilobytes each.
const KEPT: usize = 6;

type Key = [u8; 32];

/// Keeps the last few papers that it printed, as long as the program runs.
#[derive(Debug, Default)]
pub struct Shelf(Mutex<VecDeque<(Key, Arc<Vec<u8>>)>>);

impl Shelf {
    pub const fn new() -> Self {
        Self(Mutex::new(VecDeque::new()))
    }

    pub fn print(&self, printer: &dyn Printer, paper: &Paper) -> Result<Arc<Vec<u8>>, PrintFault> {
        let key = key(paper);
        if let Some(bytes) = self.taken(&key) {
            return Ok(bytes);
        }
        let bytes = Arc::new(printer.print(paper)?);
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.retain(|(known, _)| *known != key);
        kept.push_back((key, bytes.clone()));
        while kept.len() > KEPT {
            kept.pop_front();
        }
        Ok(bytes)
    }

    fn taken(&self, key: &Key) -> Option<Arc<Vec<u8>>> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.iter().find(|(known, _)| known == key).map(|(_, bytes)| bytes.clone())
    }
}

/// Of all that decides what is printed: the words, and the drawings.
fn key(paper: &Paper) -> Key {
    let mut seal = Sha256::new();
    seal.update(serde_json::to_vec(paper).expect("a paper holds nothing that JSON cannot"));
    for block in &paper.blocks {
        if let Block::Picture(picture) = block {
            seal.update(&picture.svg);
            seal.update([0]);
        }
    }
    seal.finalize().into()
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use jiff::civil::date;

    use super::super::{Deck, Labels, Picture};
    use super::*;

    #[derive(Default)]
    struct Counting(AtomicUsize);

    impl Printer for Counting {
        fn print(&self, paper: &Paper) -> Result<Vec<u8>, PrintFault> {
            self.0.fetch_add(1, Ordering::Relaxed);
            Ok(paper.title.clone().into_bytes())
        }

        fn project(&self, deck: &Deck) -> Result<Vec<u8>, PrintFault> {
            Ok(deck.title.clone().into_bytes())
        }
    }

    fn paper(title: &str, svg: &str) -> Paper {
        let none = String::new;
        Paper {
            ident: none(),
            title: title.into(),
            subtitle: None,
            language: none(),
            author: none(),
            day: date(2024, 5, 15),
            dated: none(),
            description: none(),
            keywords: Vec::new(),
            cover: false,
            contents: false,
            numbered: false,
            draft: None,
            footer: none(),
            labels: Labels { contents: none(), page: none(), of: none(), table: none(), picture: none() },
            blocks: vec![Block::Picture(Picture { svg: svg.into(), alt: none(), caption: None, width: 50 })],
        }
    }

    #[test]
    fn a_paper_is_printed_once_and_a_changed_one_again() {
        let (shelf, printer) = (Shelf::new(), Counting::default());
        for (title, svg, printed) in
            [("a", "<svg/>", 1), ("a", "<svg/>", 1), ("b", "<svg/>", 2), ("a", "<svg></svg>", 3)]
        {
            assert_eq!(*shelf.print(&printer, &paper(title, svg)).unwrap(), title.as_bytes());
            assert_eq!(printer.0.load(Ordering::Relaxed), printed);
        }
        for n in 0..KEPT {
            shelf.print(&printer, &paper(&n.to_string(), "")).unwrap();
        }
        let before = printer.0.load(Ordering::Relaxed);
        shelf.print(&printer, &paper("a", "<svg/>")).unwrap();
        assert_eq!(printer.0.load(Ordering::Relaxed), before + 1, "the oldest are let go");
    }
}
