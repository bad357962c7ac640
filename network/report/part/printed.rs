//! The report of a part on paper: the same document, under its own title; an edition bears its number and digest, all
//! else the day of its records.

use platform::Refusal;
use platform::paper::{Block, Paper};
use platform::words::dates;
use viewer::Context;

use super::shown::{Part, Told};
use crate::edition::Published;
use crate::show::paper::{Sheet, paper};
use crate::show::{Reader, Shown};

pub fn print(cx: &Context, part: &Part) -> Result<Vec<u8>, Refusal> {
    let (content, words) = (&part.content, cx.words);
    let reader = Reader { words, year: content.year, shown: Shown::Draft, here: None };
    let published = part.published.as_ref();
    let sheet = Sheet {
        origin: &cx.origin,
        day: published.map_or_else(|| cx.today(), Published::day),
        edition: published.map(|p| p.number),
        note: published.map_or("", |p| &p.note),
        digest: &part.digest,
    };
    let made = paper(&reader, content, &part.document, &sheet);
    let notes = part.notes.iter().map(|note| Block::note(&note.text));
    let on = dates::on_day(words.language, cx.today());
    let paper = Paper {
        blocks: notes.chain(made.blocks).collect(),
        ident: format!("part-{}-{}-{}", part.digest, words.language.code(), part.href),
        title: part.title.clone(),
        description: part.lead(words),
        draft: made.draft.filter(|_| part.told == Told::Draft),
        contents: false,
        footer: if published.is_some() { made.footer } else { words.t1("report-part-footer", "on", on) },
        ..made
    };
    cx.house.printer.print(&paper).map_err(Refusal::fault)
}
