//! Paper: makes an accessible PDF (PDF/UA-1 and PDF/A-2a) of a [`Paper`], or of a [`Deck`] of slides, with Typst, which
//! no other crate knows.
//!
//! Promises: what a person typed is printed as text and never read as markup; the same paper gives the same bytes;
//! one paper is printed at a time and nothing of it is remembered afterwards, so memory stays level.

mod desk;
mod faces;
mod sheet;
mod writing;

use desk::Desk;
use platform::paper::{Deck, Paper, PrintFault, Printer};
use std::sync::{Mutex, PoisonError};
use typst::diag::SourceDiagnostic;
use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

/// The printer. Typefaces and the library of Typst are loaded at the first print.
#[derive(Debug, Default)]
pub struct Press {
    /// Printing is heavy (tens of megabytes while it lasts): who comes second waits.
    turn: Mutex<()>,
}

impl Press {
    pub fn new() -> Self {
        Self::default()
    }
}

impl Printer for Press {
    fn print(&self, paper: &Paper) -> Result<Vec<u8>, PrintFault> {
        self.press(&Desk::lay(paper)?, &paper.ident)
    }

    fn project(&self, deck: &Deck) -> Result<Vec<u8>, PrintFault> {
        self.press(&Desk::lay_deck(deck)?, &deck.ident)
    }
}

impl Press {
    fn press(&self, desk: &Desk, ident: &str) -> Result<Vec<u8>, PrintFault> {
        // A panic while another paper was printed leaves nothing behind that this one could trip over.
        let _turn = self.turn.lock().unwrap_or_else(PoisonError::into_inner);
        let printed = pressed(desk, ident);
        // Typst keeps some 50 MB for each paper, for whoever edits it next. Nobody does.
        typst::comemo::evict(0);
        printed
    }
}

fn pressed(desk: &Desk, ident: &str) -> Result<Vec<u8>, PrintFault> {
    let document = typst::compile::<PagedDocument>(desk).output.map_err(|faults| refused(&faults))?;
    let standards = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1])
        .map_err(|fault| PrintFault::Refused(fault.message().to_string()))?;
    let options = PdfOptions {
        ident: Smart::Custom(ident.to_owned()),
        timestamp: Some(Timestamp::new_utc(desk.day())),
        standards,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(&document, &options).map_err(|faults| refused(&faults))
}

fn refused(faults: &[SourceDiagnostic]) -> PrintFault {
    let said: Vec<&str> = faults.iter().map(|fault| fault.message.as_str()).collect();
    PrintFault::Refused(said.join("; "))
}
