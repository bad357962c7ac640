//! The slides as a deck for the printer: the same as on the page, with absolute links to the records of every figure.

use platform::page::charts::{self, Frame, View};
use platform::paper::{Block, Deck, Inline, Level, Picture, SlideColumn};
use platform::words::dates;

use super::{Listing, Slide, YearChart};
use crate::content::Content;
use crate::narrative::text::Piece;
use crate::show::paper::{Sheet, bars_told, drawn_bars, figures};
use crate::show::{Bars, Document, Reader};

pub fn deck(reader: &Reader, content: &Content, document: Document, sheet: &Sheet) -> Deck {
    let words = reader.words;
    let year = content.year.to_string();
    let made = super::slides(reader, content, document);
    let slides = made.iter().map(|s| printed(reader, s, sheet.origin)).chain([last(reader, sheet)]);
    Deck {
        ident: format!("report-slides-{year}-{}-{}", sheet.digest, words.language.code()),
        title: words.t1("report-title", "year", &year).replace(&format!(" {year}"), &format!("\u{a0}{year}")),
        subtitle: Some(content.network.clone()),
        language: words.language.code().into(),
        author: content.network_short.clone(),
        day: sheet.day,
        dated: dates::day(words.language, sheet.day),
        description: words.t1("report-description", "year", &year),
        keywords: vec![words.t("report-keyword"), content.network_short.clone(), year],
        draft: sheet.edition.is_none().then(|| words.t("report-draft-mark")),
        slides: slides.collect(),
    }
}

fn printed(reader: &Reader, slide: &Slide, origin: &str) -> platform::paper::Slide {
    let column = |share: u8, blocks: Vec<Block>| SlideColumn { share, blocks };
    let left: Vec<Block> = said(slide).into_iter().chain(tiles(slide, origin)).collect();
    let lists = slide.lists.iter().map(|list| listed(reader, list, origin));
    let columns = match &slide.map {
        Some(map) => {
            let svg = charts::area_map(&Frame::paper("map", &map.title, ""), &map.marks, View::Whole);
            let alt = format!("{}. {}", map.title, map.description);
            let caption = format!("{}. {}", reader.words.t("report-chart-map-key"), map.attribution);
            let picture = Picture { svg, alt, caption: Some(caption), width: 78 };
            vec![column(4, left), column(5, vec![Block::Picture(picture)])]
        }
        None if !slide.bars.is_empty() => {
            let titled = |bars: &Bars| {
                let svg = charts::large_bars(&Frame::paper(&bars.id, &bars.title, ""), &drawn_bars(bars));
                let picture = Picture { svg, alt: bars_told(bars), caption: None, width: 100 };
                let left = (!bars.note.is_empty()).then(|| Block::note(&bars.note));
                let drawn = [Block::heading(Level::Section, &bars.title), Block::Picture(picture)];
                drawn.into_iter().chain(left).collect()
            };
            slide.bars.iter().map(|bars| column(1, titled(bars))).collect()
        }
        None if !slide.years.is_empty() => over_years(slide, origin),
        None if slide.is_two_columns() => vec![column(4, left), column(5, lists.flatten().collect())],
        None if slide.lists_side_by_side() => lists.map(|blocks| column(1, blocks)).collect(),
        None => vec![column(1, left.into_iter().chain(lists.flatten()).collect())],
    };
    platform::paper::Slide { title: slide.title.clone(), columns }
}

fn said(slide: &Slide) -> Vec<Block> {
    let piece = |piece: &Piece| match piece {
        Piece::Paragraph(text) => Block::Lead { text: vec![Inline::text(text)] },
        Piece::List(items) => Block::List { items: items.iter().map(|i| vec![Inline::text(i)]).collect() },
    };
    slide.words.iter().map(piece).collect()
}

fn tiles(slide: &Slide, origin: &str) -> Option<Block> {
    (!slide.tiles.is_empty()).then(|| figures(&slide.tiles, origin))
}

fn listed(reader: &Reader, list: &Listing, origin: &str) -> Vec<Block> {
    let mut items: Vec<Vec<Inline>> = Vec::new();
    for line in &list.rows {
        let mut item = vec![Inline::link(&line.name, format!("{origin}{}", line.href))];
        if !line.told.is_empty() {
            item.push(Inline::text(format!(" · {}", line.told)));
        }
        items.push(item);
    }
    let title = (!list.title.is_empty()).then(|| Block::heading(Level::Section, &list.title));
    let left = (list.left > 0).then(|| Block::note(reader.words.tn("report-slides-left", list.left)));
    title.into_iter().chain([Block::List { items }]).chain(left).collect()
}

/// Three beside each other, in two rows.
fn over_years(slide: &Slide, origin: &str) -> Vec<SlideColumn> {
    let across = slide.years.len().min(3);
    let of_column = |at: usize| {
        let charts = slide.years.iter().skip(at).step_by(across);
        SlideColumn { share: 1, blocks: charts.flat_map(|chart| drawn(chart, origin)).collect() }
    };
    (0..across).map(of_column).collect()
}

fn drawn(chart: &YearChart, origin: &str) -> [Block; 3] {
    let svg = charts::columns(&Frame::paper("years", &chart.title, ""), &chart.columns);
    let alt = format!("{}. {}.", chart.title, chart.description);
    [
        Block::heading(Level::Section, &chart.title),
        Block::Picture(Picture { svg, alt, caption: None, width: 44 }),
        Block::Note { text: vec![Inline::link(&chart.told, format!("{origin}{}", chart.href))] },
    ]
}

/// Where to read on.
fn last(reader: &Reader, sheet: &Sheet) -> platform::paper::Slide {
    let words = reader.words;
    let address = format!("{}{}", sheet.origin, crate::public::href(reader.year, reader.shown));
    let short = sheet.digest.get(..12).unwrap_or(sheet.digest);
    let told = match sheet.edition {
        Some(number) => words.t2("report-paper-footer", "number", number.to_string(), "digest", short),
        None => words.t1("report-paper-footer-draft", "day", dates::day(words.language, sheet.day)),
    };
    let blocks = vec![
        Block::Lead { text: vec![Inline::text(words.t("report-slides-more-why"))] },
        Block::Lead { text: vec![Inline::link(&address, &address)] },
        Block::note(told),
    ];
    platform::paper::Slide { title: words.t("report-slides-more"), columns: vec![SlideColumn { share: 1, blocks }] }
}
