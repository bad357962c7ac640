//! Drawings for pages and paper: SVG made of plain numbers and labels that are already in the reader's language.
//!
//! Each drawing is a picture with a title and a description, has ids of its own, and carries its colours as
//! attributes, so that a PDF and an e-mail show the same. "Blocked" is striped, never only red. The numbers stand
//! beside the drawing as text (`legend`, a table, a list): a drawing never says anything alone.

mod bars;
mod columns;
mod donut;
mod legend;
mod line;
mod map;
pub mod shapes;
mod small;
mod strip;

pub use bars::{Bar, Row, bar, bars, large_bars, stacked_bar, stacked_bars};
pub use columns::{Column, columns, spark};
pub use donut::donut;
pub use legend::{legend, legend_row};
pub use line::{Point, line};
pub use map::{Mark, View, area_map};
pub use small::{Small, small_columns};
pub use strip::{Lane, month_strip, quarter_strip, scale};

use std::fmt::Write;

const INK: &str = "#1d2a2c";
const MUTE: &str = "#526064";
const HAIRLINE: &str = "#ddd5c8";
const RULE: &str = "#a89c88";
const TODAY: &str = "#b3441f";

/// Where the drawing is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// Inside an HTML page.
    Page,
    /// A file of its own for a PDF or an e-mail: name space, embedded font, white ground.
    Paper,
}

/// What a colour stands for. The fills have at least 3:1 on white and keep apart for colour-blind readers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    Done,
    Progress,
    Late,
    Blocked,
    Todo,
    Brand,
    Soft,
    Accent,
    Gold,
}

impl Tone {
    pub fn fill(self) -> &'static str {
        match self {
            Self::Done => "#2b6e3f",
            Self::Progress => "#1b7ea6",
            Self::Late => "#c27600",
            Self::Blocked => "#b01e2e",
            Self::Todo => "#87929a",
            Self::Brand => "#0b5c5a",
            Self::Soft => "#9cc9c2",
            Self::Accent => "#b3441f",
            Self::Gold => "#f2b632",
        }
    }

    /// The word of the class `key-…` in the legend.
    pub fn key(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Progress => "prog",
            Self::Late => "late",
            Self::Blocked => "block",
            Self::Todo => "todo",
            Self::Brand => "brand",
            Self::Soft => "soft",
            Self::Accent => "accent",
            Self::Gold => "gold",
        }
    }
}

/// The name of a drawing on its page, what it is called and what it shows in words.
#[derive(Debug, Clone, Copy)]
pub struct Frame<'a> {
    /// Unique on the page; letters, digits and hyphens.
    pub id: &'a str,
    /// Empty when the same is said in text beside it: then assistive technology skips the drawing.
    pub title: &'a str,
    pub description: &'a str,
    pub target: Target,
}

impl<'a> Frame<'a> {
    pub fn page(id: &'a str, title: &'a str, description: &'a str) -> Self {
        Self { id, title, description, target: Target::Page }
    }

    pub fn paper(id: &'a str, title: &'a str, description: &'a str) -> Self {
        Self { id, title, description, target: Target::Paper }
    }

    /// A drawing of what the text beside it says already.
    pub fn silent(id: &'a str) -> Self {
        Self { id, title: "", description: "", target: Target::Page }
    }
}

/// One part of a whole.
#[derive(Debug, Clone)]
pub struct Part {
    pub label: String,
    pub value: f64,
    /// The value as the reader reads it: "1.234", "54 %".
    pub shown: String,
    pub tone: Tone,
}

impl Part {
    pub fn new(label: impl Into<String>, value: f64, shown: impl Into<String>, tone: Tone) -> Self {
        Self { label: label.into(), value, shown: shown.into(), tone }
    }
}

/// What the view box is and whether the drawing may be stretched to the room it gets.
struct Canvas {
    left: f64,
    top: f64,
    width: f64,
    height: f64,
    stretched: bool,
    class: &'static str,
}

impl Canvas {
    fn new(width: f64, height: f64) -> Self {
        Self { left: 0.0, top: 0.0, width, height, stretched: false, class: "" }
    }

    fn stretched(width: f64, height: f64) -> Self {
        Self { stretched: true, ..Self::new(width, height) }
    }
}

/// The SVG around a drawing.
fn framed(frame: &Frame, canvas: &Canvas, body: &str) -> String {
    let mut svg = String::with_capacity(body.len() + 600);
    svg.push_str("<svg");
    if frame.target == Target::Paper {
        svg.push_str(" xmlns=\"http://www.w3.org/2000/svg\" font-family=\"Figtree\"");
    } else if !canvas.class.is_empty() {
        put(&mut svg, format_args!(" class=\"{}\"", canvas.class));
    }
    let view = [canvas.left, canvas.top, canvas.width, canvas.height].map(number).join(" ");
    put(
        &mut svg,
        format_args!(" viewBox=\"{view}\" width=\"{}\" height=\"{}\"", number(canvas.width), number(canvas.height)),
    );
    if canvas.stretched && frame.target == Target::Page {
        svg.push_str(" preserveAspectRatio=\"none\"");
    }
    let (id, title) = (escape(frame.id), escape(frame.title));
    if title.is_empty() {
        svg.push_str(" aria-hidden=\"true\" focusable=\"false\">");
    } else if frame.description.is_empty() {
        put(&mut svg, format_args!(" role=\"img\" aria-labelledby=\"{id}-t\"><title id=\"{id}-t\">{title}</title>"));
    } else {
        put(
            &mut svg,
            format_args!(
                " role=\"img\" aria-labelledby=\"{id}-t\" aria-describedby=\"{id}-d\"><title id=\"{id}-t\">{title}</title><desc id=\"{id}-d\">{}</desc>",
                escape(frame.description)
            ),
        );
    }
    if frame.target == Target::Paper {
        let [x, y, w, h] = [canvas.left, canvas.top, canvas.width, canvas.height].map(number);
        put(&mut svg, format_args!("<rect x=\"{x}\" y=\"{y}\" width=\"{w}\" height=\"{h}\" fill=\"#fff\"/>"));
    }
    svg.push_str(body);
    svg.push_str("</svg>");
    svg
}

/// The value of `fill` for a tone: a plain colour, or the stripes defined by `stripes`.
fn paint(frame: &Frame, tone: Tone) -> String {
    if tone == Tone::Blocked { format!("url(#{}-stripes)", escape(frame.id)) } else { tone.fill().to_owned() }
}

/// The stripes of "blocked", when any of these tones needs them.
fn stripes(frame: &Frame, tones: impl IntoIterator<Item = Tone>, angle: u16) -> String {
    if !tones.into_iter().any(|tone| tone == Tone::Blocked) {
        return String::new();
    }
    let turned = if angle == 0 { String::new() } else { format!(" patternTransform=\"rotate({angle})\"") };
    format!(
        "<defs><pattern id=\"{}-stripes\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\"{turned}><rect width=\"8\" height=\"8\" fill=\"#fff\"/><rect width=\"5\" height=\"8\" fill=\"{}\"/></pattern></defs>",
        escape(frame.id),
        Tone::Blocked.fill()
    )
}

/// A font for the few large figures: the display face on pages, the embedded one on paper.
fn display_font(frame: &Frame) -> &'static str {
    match frame.target {
        Target::Page => " font-family=\"Bricolage, Figtree, sans-serif\"",
        Target::Paper => "",
    }
}

fn put(out: &mut String, what: std::fmt::Arguments) {
    out.write_fmt(what).expect("writing to memory does not fail");
}

/// At most two decimals, none that is not needed.
fn number(value: f64) -> String {
    // In whole hundredths: writing a fraction out exactly is most of what a drawing would cost.
    #[expect(clippy::cast_possible_truncation, reason = "coordinates and figures of a drawing, far below 2^53")]
    let hundredths = if value.is_finite() { (value * 100.0).round() as i64 } else { 0 };
    let sign = if hundredths < 0 { "-" } else { "" };
    let (whole, rest) = (hundredths.unsigned_abs() / 100, hundredths.unsigned_abs() % 100);
    match (rest, rest % 10) {
        (0, _) => format!("{sign}{whole}"),
        (_, 0) => format!("{sign}{whole}.{}", rest / 10),
        _ => format!("{sign}{whole}.{rest:02}"),
    }
}

fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            _ => out.push(c),
        }
    }
    out
}

/// About how wide a line of text is. Good enough to leave room for it.
fn text_width(text: &str, size: f64) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "labels are short")]
    let letters = text.chars().count() as f64;
    letters * size * 0.56
}

/// A text in lines of about this many letters; a word is never broken.
fn lines(text: &str, letters: usize) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match all.last_mut().filter(|line| line.chars().count() + 1 + word.chars().count() <= letters) {
            Some(line) => {
                line.push(' ');
                line.push_str(word);
            }
            None => all.push(word.to_owned()),
        }
    }
    all
}

fn positive(value: f64) -> f64 {
    if value.is_finite() && value > 0.0 { value } else { 0.0 }
}

#[cfg(test)]
mod tests;
