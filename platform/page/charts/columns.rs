//! Upright bars over years: what was counted in each. A year of which nothing is known has a dashed place and no bar.

use super::{Canvas, Frame, HAIRLINE, INK, MUTE, RULE, Tone, escape, framed, number, positive, put};

/// One year. Without a value nothing is known of it, which is not nought.
#[derive(Debug, Clone)]
pub struct Column {
    pub label: String,
    pub value: Option<f64>,
    /// The value as the reader reads it, or that there is none.
    pub shown: String,
}

/// Room for the figures of a year, and for the least number of years.
const YEAR: f64 = 56.0;
const LEAST: f64 = 4.0;
const HEIGHT: f64 = 210.0;
const TOP: f64 = 34.0;
const FLOOR: f64 = 170.0;

const SPARK_WIDTH: f64 = 120.0;
const SPARK_HEIGHT: f64 = 28.0;

/// Where the bars stand.
pub(super) struct Field {
    pub width: f64,
    pub top: f64,
    pub floor: f64,
    /// The widest that a bar may be.
    pub bar: f64,
}

/// The bars with their figures above and their years below; the last one stands out.
pub fn columns(frame: &Frame, all: &[Column]) -> String {
    let width = YEAR * count(all).max(LEAST);
    let field = Field { width, top: TOP, floor: FLOOR, bar: 40.0 };
    let line = (number(FLOOR), number(width));
    let mut body = format!("<path d=\"M0 {}H{}\" stroke=\"{HAIRLINE}\" stroke-width=\"1.5\"/>", line.0, line.1);
    bars(&mut body, &field, all);
    for (at, one) in all.iter().enumerate() {
        let (x, height) = (field.middle(at, all), field.height(one, all));
        let (colour, weight) = if one.value.is_some() { (INK, 700) } else { (MUTE, 400) };
        let y = FLOOR - height.unwrap_or(0.0) - 9.0;
        let shown = if one.value.is_some() { one.shown.as_str() } else { "–" };
        letters(&mut body, x, y, &format!("font-weight=\"{weight}\" fill=\"{colour}\""), shown);
        letters(&mut body, x, FLOOR + 25.0, &format!("fill=\"{MUTE}\""), &one.label);
    }
    framed(frame, &Canvas::new(width, HEIGHT), &body)
}

/// The bars alone, small enough to stand beside a figure: the numbers are text near it.
pub fn spark(frame: &Frame, all: &[Column]) -> String {
    let field = Field { width: SPARK_WIDTH, top: 2.0, floor: SPARK_HEIGHT - 1.0, bar: 18.0 };
    let mut body = String::new();
    bars(&mut body, &field, all);
    framed(frame, &Canvas { class: "spark", ..Canvas::new(SPARK_WIDTH, SPARK_HEIGHT) }, &body)
}

impl Field {
    pub fn step(&self, all: &[Column]) -> f64 {
        (self.width / count(all).max(1.0)).min(self.bar * 1.6)
    }

    pub fn middle(&self, at: usize, all: &[Column]) -> f64 {
        #[expect(clippy::cast_precision_loss, reason = "a handful of years")]
        let at = at as f64;
        self.step(all) * (at + 0.5)
    }

    /// How high the bar of a year is; none when nothing is known of it.
    pub fn height(&self, one: &Column, all: &[Column]) -> Option<f64> {
        let top = all.iter().filter_map(|c| c.value).map(positive).fold(0.0, f64::max);
        let share = positive(one.value?) / if top > 0.0 { top } else { 1.0 };
        // Of nought a line is left: it is known.
        Some(((self.floor - self.top) * share).max(1.5))
    }
}

#[expect(clippy::cast_precision_loss, reason = "a handful of years")]
fn count(all: &[Column]) -> f64 {
    all.len() as f64
}

pub(super) fn bars(body: &mut String, field: &Field, all: &[Column]) {
    let wide = (field.step(all) * 0.66).min(field.bar);
    for (at, one) in all.iter().enumerate() {
        let x = field.middle(at, all) - wide / 2.0;
        let Some(height) = field.height(one, all) else {
            let (y, end) = (number(field.floor - 1.0), number(x + wide));
            put(
                body,
                format_args!(
                    "<path d=\"M{} {y}H{end}\" stroke=\"{RULE}\" stroke-width=\"2\" stroke-dasharray=\"3 3\"/>",
                    number(x)
                ),
            );
            continue;
        };
        let tone = if at + 1 == all.len() { Tone::Brand } else { Tone::Soft };
        put(
            body,
            format_args!(
                "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" fill=\"{}\"/>",
                number(x),
                number(field.floor - height),
                number(wide),
                number(height),
                tone.fill()
            ),
        );
    }
}

fn letters(body: &mut String, x: f64, y: f64, how: &str, text: &str) {
    let (x, y, text) = (number(x), number(y), escape(text));
    put(body, format_args!("<text x=\"{x}\" y=\"{y}\" text-anchor=\"middle\" font-size=\"16\" {how}>{text}</text>"));
}
