//! The paper, or the deck, as its template reads it: JSON, every text of it printable, with the few measures that are
//! easier to take here than there.

use crate::writing;
use platform::paper::{Block, Deck, Paper, PrintFault, Table, followed, widths};
use serde::Serialize;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

#[derive(Serialize)]
struct Sheet<'a> {
    #[serde(flatten)]
    paper: &'a Paper,
    /// Author and title for the head of each page, where there is one line for both.
    house: String,
    short: String,
    /// In points: a long title is set smaller.
    title_size: u8,
    /// Lays the mosaic on the cover: another paper, another cover; the same paper, the same.
    seed: Vec<u8>,
}

#[derive(Serialize)]
struct Wall<'a> {
    #[serde(flatten)]
    deck: &'a Deck,
    /// The author at the foot of each slide.
    house: String,
    title_size: u8,
    seed: Vec<u8>,
}

/// The data file of a paper, or what is missing in it.
pub fn write(paper: &Paper) -> Result<String, PrintFault> {
    complete(&paper.language, &paper.title, &paper.author)?;
    let sheet = Sheet {
        paper,
        house: writing::shortened(&paper.author, 46),
        short: writing::shortened(&paper.title, 46),
        title_size: title_size(paper.title.chars().count()),
        seed: Sha256::digest(paper.ident.as_bytes()).to_vec(),
    };
    let mut value = serde_json::to_value(sheet).expect("a paper holds nothing that JSON cannot");
    measure(&paper.blocks, &mut value["blocks"], &mut 0)?;
    clean(&mut value);
    Ok(value.to_string())
}

/// The same of a deck.
pub fn write_deck(deck: &Deck) -> Result<String, PrintFault> {
    complete(&deck.language, &deck.title, &deck.author)?;
    let wall = Wall {
        deck,
        house: writing::shortened(&deck.author, 60),
        title_size: title_size(deck.title.chars().count()),
        seed: Sha256::digest(deck.ident.as_bytes()).to_vec(),
    };
    let mut value = serde_json::to_value(wall).expect("a deck holds nothing that JSON cannot");
    let mut pictures = 0;
    for (slide, given) in deck.slides.iter().zip(value["slides"].as_array_mut().into_iter().flatten()) {
        for (column, given) in slide.columns.iter().zip(given["columns"].as_array_mut().into_iter().flatten()) {
            measure(&column.blocks, &mut given["blocks"], &mut pictures)?;
        }
    }
    clean(&mut value);
    Ok(value.to_string())
}

fn complete(language: &str, title: &str, author: &str) -> Result<(), PrintFault> {
    if !matches!(language, "ca" | "es" | "en") {
        return Err(PrintFault::UnknownLanguage(language.to_owned()));
    }
    if writing::printable(title).is_empty() || writing::printable(author).is_empty() {
        return Err(PrintFault::Untitled);
    }
    Ok(())
}

/// An SVG with every character that can be drawn, and no other.
pub fn drawing(svg: &str) -> String {
    writing::drawable(svg)
}

pub fn picture_file(number: usize) -> String {
    format!("picture{number}.svg")
}

fn title_size(letters: usize) -> u8 {
    match letters {
        0..=26 => 44,
        27..=60 => 36,
        61..=120 => 28,
        121..=220 => 20,
        _ => 14,
    }
}

/// Gives each table its columns' widths and full rows, each picture its file.
fn measure(blocks: &[Block], given: &mut Value, pictures: &mut usize) -> Result<(), PrintFault> {
    for (block, given) in blocks.iter().zip(given.as_array_mut().into_iter().flatten()) {
        match block {
            Block::Table(table) => {
                given["widths"] = json!(widths::of(table));
                given["small"] = json!(table.columns.len() > widths::MANY);
                given["rows"] = json!(full_rows(table));
            }
            Block::Picture(picture) => {
                given["file"] = json!(format!("/{}", picture_file(*pictures)));
                given["width"] = json!(picture.width.clamp(10, 100));
                *pictures += 1;
                if writing::printable(&picture.alt).is_empty() {
                    return Err(PrintFault::PictureWithoutAlt(*pictures));
                }
            }
            _ => {}
        }
    }
    Ok(())
}

fn full_rows(table: &Table) -> Vec<Value> {
    let columns = table.columns.len();
    table
        .rows
        .iter()
        .map(|row| (0..columns).map(|x| row.get(x).map_or(json!([]), |cell| json!(cell))).collect())
        .collect()
}

/// Makes every text printable and every address one that may be followed, or none.
fn clean(value: &mut Value) {
    match value {
        Value::String(text) => *text = writing::printable(text),
        Value::Array(items) => items.iter_mut().for_each(clean),
        Value::Object(fields) => fields.iter_mut().for_each(|(key, field)| clean_field(key, field)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn clean_field(key: &str, field: &mut Value) {
    match (key, &mut *field) {
        ("href", href) => {
            let whole = href.as_str().and_then(followed);
            *href = whole.map_or(Value::Null, Value::String);
        }
        ("text", Value::String(run)) => *run = writing::printable_run(run),
        // A number and its unit stay together.
        ("value", Value::String(figure)) => {
            *figure = writing::printable(figure).replace(' ', "\u{a0}");
        }
        _ => clean(field),
    }
}
