//! Several figures over the same years, small, three beside each other: for paper, with their table below.

use super::columns::{Field, bars};
use super::{Canvas, Column, Frame, HAIRLINE, INK, MUTE, escape, framed, lines, number, put, text_width};

/// One figure over the years.
#[derive(Debug, Clone)]
pub struct Small {
    pub title: String,
    pub columns: Vec<Column>,
}

const ACROSS: usize = 3;
const WIDE: f64 = 190.0;
const GAP: f64 = 15.0;
const LETTER: f64 = 13.0;
const LINE: f64 = 16.0;
const TITLE: f64 = 14.0;
const LETTERS: usize = 25;
/// From the title to the highest bar, with the figure above it.
const ABOVE: f64 = 24.0;
const BARS: f64 = 60.0;
/// The years below the bars, and the room to the next row.
const BELOW: f64 = 34.0;

/// The drawings in rows, each with its title above, its figures over the bars and its years below.
pub fn small_columns(frame: &Frame, all: &[Small]) -> String {
    let mut body = String::new();
    let mut y = 0.0;
    for row in all.chunks(ACROSS) {
        let titles: Vec<Vec<String>> = row.iter().map(|one| lines(&one.title, LETTERS)).collect();
        let head = LINE * count(titles.iter().map(Vec::len).max().unwrap_or(0));
        for (at, (one, title)) in row.iter().zip(&titles).enumerate() {
            let x = count(at) * (WIDE + GAP);
            put(&mut body, format_args!("<g transform=\"translate({} {})\">", number(x), number(y)));
            for (at, line) in title.iter().enumerate() {
                let from = Letters { x: 0.0, y: LINE * count(at + 1) - 3.0, size: TITLE, anchor: "start", fill: INK };
                from.put(&mut body, 700, line);
            }
            drawn(&mut body, one, head);
            body.push_str("</g>");
        }
        y += head + ABOVE + BARS + BELOW;
    }
    let across = count(all.len().clamp(1, ACROSS));
    framed(frame, &Canvas::new(across * (WIDE + GAP) - GAP, y), &body)
}

fn drawn(body: &mut String, one: &Small, head: f64) {
    let floor = head + ABOVE + BARS;
    let field = Field { width: WIDE, top: head + ABOVE, floor, bar: 26.0 };
    put(body, format_args!("<path d=\"M0 {}H{WIDE}\" stroke=\"{HAIRLINE}\" stroke-width=\"1.5\"/>", number(floor)));
    bars(body, &field, &one.columns);
    let step = field.step(&one.columns);
    let fits = one.columns.iter().all(|column| text_width(&column.shown, LETTER) <= step || column.value.is_none());
    let last = one.columns.len().saturating_sub(1);
    for (at, column) in one.columns.iter().enumerate() {
        let x = field.middle(at, &one.columns);
        let below = Letters { x, y: floor + 16.0, size: LETTER, anchor: "middle", fill: MUTE };
        below.put(body, 400, &column.label);
        let Some(height) = field.height(column, &one.columns).filter(|_| fits || at == last) else { continue };
        // Long figures would run into each other: the last one alone, and the others stand in the table.
        let (x, anchor) = if fits { (x, "middle") } else { (x + step / 2.0, "end") };
        Letters { x, y: floor - height - 6.0, size: LETTER, anchor, fill: INK }.put(body, 700, &column.shown);
    }
}

/// Where letters stand, and how.
struct Letters {
    x: f64,
    y: f64,
    size: f64,
    anchor: &'static str,
    fill: &'static str,
}

impl Letters {
    fn put(&self, body: &mut String, weight: u16, text: &str) {
        let (x, y, text) = (number(self.x), number(self.y), escape(text));
        let Self { size, anchor, fill, .. } = self;
        put(
            body,
            format_args!(
                "<text x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\" font-size=\"{size}\" font-weight=\"{weight}\" fill=\"{fill}\">{text}</text>"
            ),
        );
    }
}

#[expect(clippy::cast_precision_loss, reason = "a handful of figures")]
fn count(n: usize) -> f64 {
    n as f64
}
