//! The report of a part on paper: the same document, under its own title, marked as a draft of its day.

use platform::Refusal;
use platform::paper::{Block, Paper};
use platform::words::dates;
use viewer::Context;

use super::Part;
use crate::show::paper::{Sheet, paper};
use crate::show::{Reader, Shown};

pub fn print(cx: &Context, part: &Part) -> Result<Vec<u8>, Refusal> {
    let content = &part.content;
    let reader = Reader { words: cx.words, year: content.year, shown: Shown::Draft };
    let digest = content.digest()?;
    let sheet = Sheet { origin: &cx.origin, day: cx.today(), edition: None, note: "", digest: &digest };
    let made = paper(&reader, content, &part.document, &sheet);
    let day = dates::on_day(cx.words.language, cx.today());
    let notes = part.notes.iter().map(|note| Block::note(&note.text));
    let paper = Paper {
        blocks: notes.chain(made.blocks).collect(),
        ident: format!("part-{digest}-{}-{}", cx.words.language.code(), part.href),
        title: part.title.clone(),
        description: part.lead.clone(),
        draft: None,
        contents: false,
        footer: cx.words.t1("report-part-footer", "on", day),
        ..made
    };
    cx.house.printer.print(&paper).map_err(Refusal::fault)
}
