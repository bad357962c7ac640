//! Horizontal bars: parts of a whole, and a value against a minimum and a maximum.

use super::{
    Canvas, Frame, INK, MUTE, Part, TODAY, Target, Tone, escape, framed, lines, number, paint, positive, put, stripes,
    text_width,
};

const WIDTH: f64 = 600.0;
const THICK: f64 = 12.0;
const GAP: f64 = 4.0;
const ROW: f64 = 46.0;
/// The size of letters, and what one more line of a label takes.
const LETTER: f64 = 16.0;
const LINE: f64 = 20.0;
const TRACK: &str = "#e9e2d6";

/// A labelled bar of parts.
#[derive(Debug, Clone)]
pub struct Row {
    pub label: String,
    pub shown: String,
    pub parts: Vec<Part>,
}

/// A value with what was asked: at least `min`, at most `max`.
#[derive(Debug, Clone)]
pub struct Bar {
    pub label: String,
    pub shown: String,
    pub value: f64,
    pub min: Option<f64>,
    pub max: Option<f64>,
    pub tone: Tone,
}

/// One bar of parts, stretched to its room: for rows whose label and figure are text beside it.
pub fn stacked_bar(frame: &Frame, parts: &[Part]) -> String {
    let mut body = stripes(frame, parts.iter().map(|part| part.tone), 0);
    stack(&mut body, frame, parts, 0.0);
    framed(frame, &Canvas::stretched(WIDTH, THICK), &body)
}

/// Several bars of parts with their labels inside the drawing: for paper.
pub fn stacked_bars(frame: &Frame, rows: &[Row]) -> String {
    let mut body = stripes(frame, rows.iter().flat_map(|row| &row.parts).map(|part| part.tone), 0);
    let mut y = 0.0;
    for row in rows {
        label(&mut body, &row.label, &row.shown, (WIDTH, y));
        stack(&mut body, frame, &row.parts, y + 26.0);
        y += ROW;
    }
    framed(frame, &Canvas::new(WIDTH, y.max(THICK)), &body)
}

/// One value on its track with its marks, stretched to its room. `top` is the value at the right end; the bar
/// never leaves the track, and a higher value or mark moves the end.
pub fn bar(frame: &Frame, one: &Bar, top: f64) -> String {
    let mut body = stripes(frame, [one.tone], 0);
    track(&mut body, frame, one, end(top, [one]), (WIDTH, 3.0));
    framed(frame, &Canvas::stretched(WIDTH, THICK + 6.0), &body)
}

/// Several values on one scale with their labels inside the drawing, in as many lines as they need: for paper.
pub fn bars(frame: &Frame, all: &[Bar]) -> String {
    bars_across(frame, all, WIDTH)
}

/// The same for a wall, where letters have to be larger against the bars.
pub fn large_bars(frame: &Frame, all: &[Bar]) -> String {
    bars_across(frame, all, 420.0)
}

fn bars_across(frame: &Frame, all: &[Bar], width: f64) -> String {
    let mut body = stripes(frame, all.iter().map(|one| one.tone), 0);
    let top = end(0.0, all);
    let mut y = 0.0;
    for one in all {
        let said = lines(&one.label, letters(width, &one.shown));
        if let [above @ .., last] = said.as_slice() {
            for line in above {
                words(&mut body, line, y);
                y += LINE;
            }
            words(&mut body, last, y);
        }
        figure(&mut body, &one.shown, (width, y));
        track(&mut body, frame, one, top, (width, y + 26.0));
        y += ROW;
    }
    framed(frame, &Canvas::new(width, y.max(THICK)), &body)
}

/// How many letters of a label stand beside its figure.
fn letters(width: f64, shown: &str) -> usize {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "some dozens")]
    let letters = ((width - text_width(shown, LETTER) - GAP) / text_width("x", LETTER)).max(1.0) as usize;
    letters
}

fn stack(body: &mut String, frame: &Frame, parts: &[Part], y: f64) {
    let shown: Vec<&Part> = parts.iter().filter(|part| positive(part.value) > 0.0).collect();
    let total: f64 = shown.iter().map(|part| part.value).sum();
    if shown.is_empty() {
        rect(body, 0.0, y, WIDTH, THICK, TRACK);
        return;
    }
    #[expect(clippy::cast_precision_loss, reason = "a handful of parts")]
    let room = WIDTH - GAP * (shown.len() - 1) as f64;
    let mut x = 0.0;
    for part in shown {
        let width = room * part.value / total;
        rect(body, x, y, width, THICK, &paint(frame, part.tone));
        x += width + GAP;
    }
}

fn track(body: &mut String, frame: &Frame, one: &Bar, top: f64, (width, y): (f64, f64)) {
    rect(body, 0.0, y, width, THICK, TRACK);
    rect(body, 0.0, y, width * positive(one.value).min(top) / top, THICK, &paint(frame, one.tone));
    for mark in [one.min, one.max].into_iter().flatten() {
        let x = (width * positive(mark) / top).clamp(2.0, width - 2.0);
        let stroke = if frame.target == Target::Page { " vector-effect=\"non-scaling-stroke\"" } else { "" };
        for (color, wide) in
            [("#fff", 6), (if one.max == Some(mark) && one.min != Some(mark) { TODAY } else { INK }, 3)]
        {
            put(
                body,
                format_args!(
                    "<path d=\"M{0} {1}V{2}\" stroke=\"{color}\" stroke-width=\"{wide}\"{stroke}/>",
                    number(x),
                    number(y - 3.0),
                    number(y + THICK + 3.0)
                ),
            );
        }
    }
}

/// The value at the right end: what was asked for, or the highest value or mark.
fn end<'a>(top: f64, all: impl IntoIterator<Item = &'a Bar>) -> f64 {
    let highest = all
        .into_iter()
        .flat_map(|one| [Some(one.value), one.min, one.max])
        .flatten()
        .map(positive)
        .fold(positive(top), f64::max);
    if highest > 0.0 { highest } else { 1.0 }
}

fn label(body: &mut String, text: &str, shown: &str, (width, y): (f64, f64)) {
    words(body, text, y);
    figure(body, shown, (width, y));
}

fn words(body: &mut String, text: &str, y: f64) {
    let (y, text) = (number(y + 17.0), escape(text));
    put(body, format_args!("<text x=\"0\" y=\"{y}\" font-size=\"{LETTER}\" fill=\"{INK}\">{text}</text>"));
}

fn figure(body: &mut String, shown: &str, (width, y): (f64, f64)) {
    let (y, shown) = (number(y + 17.0), escape(shown));
    put(
        body,
        format_args!(
            "<text x=\"{width}\" y=\"{y}\" text-anchor=\"end\" font-size=\"{LETTER}\" font-weight=\"700\" fill=\"{MUTE}\">{shown}</text>"
        ),
    );
}

/// Of nothing no rectangle: what prints the drawing would complain of one without width.
fn rect(body: &mut String, x: f64, y: f64, width: f64, height: f64, fill: &str) {
    if width <= 0.0 {
        return;
    }
    put(
        body,
        format_args!(
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" fill=\"{fill}\"/>",
            number(x),
            number(y),
            number(width),
            number(height)
        ),
    );
}
