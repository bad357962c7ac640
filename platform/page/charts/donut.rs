//! A whole and its parts, as a ring with one large figure in the middle.

use super::{Canvas, Frame, INK, MUTE, Part, display_font, escape, framed, number, paint, positive, put, stripes};
use std::f64::consts::TAU;

const SIDE: f64 = 168.0;
const OUTER: f64 = 82.0;
const INNER: f64 = 55.0;

/// A ring of parts in the order given, clockwise from the top; `figure` and `unit` stand in its middle.
/// Without any value the ring is a pale circle.
pub fn donut(frame: &Frame, parts: &[Part], figure: &str, unit: &str) -> String {
    let total: f64 = parts.iter().map(|part| positive(part.value)).sum();
    let mut body = stripes(frame, parts.iter().map(|part| part.tone), 45);
    let shown: Vec<&Part> = parts.iter().filter(|part| positive(part.value) > 0.0).collect();
    match shown.as_slice() {
        [] => ring(&mut body, "#ebedee"),
        [only] => ring(&mut body, &paint(frame, only.tone)),
        several => {
            let mut from = 0.0;
            for part in several {
                let to = from + part.value / total;
                put(
                    &mut body,
                    format_args!(
                        "<path d=\"{}\" fill=\"{}\" stroke=\"#fff\" stroke-width=\"2.5\"/>",
                        segment(from, to),
                        paint(frame, part.tone)
                    ),
                );
                from = to;
            }
        }
    }
    let middle = number(SIDE / 2.0);
    let lift = if unit.is_empty() { 96.0 } else { 90.0 };
    put(
        &mut body,
        format_args!(
            "<text x=\"{middle}\" y=\"{}\" text-anchor=\"middle\" font-size=\"38\" font-weight=\"700\" fill=\"{INK}\"{}>{}</text>",
            number(lift),
            display_font(frame),
            escape(figure)
        ),
    );
    if !unit.is_empty() {
        put(
            &mut body,
            format_args!(
                "<text x=\"{middle}\" y=\"109\" text-anchor=\"middle\" font-size=\"13\" fill=\"{MUTE}\">{}</text>",
                escape(unit)
            ),
        );
    }
    framed(frame, &Canvas::new(SIDE, SIDE), &body)
}

fn ring(body: &mut String, fill: &str) {
    let middle = number(SIDE / 2.0);
    put(
        body,
        format_args!(
            "<circle cx=\"{middle}\" cy=\"{middle}\" r=\"{}\" fill=\"none\" stroke=\"{fill}\" stroke-width=\"{}\"/>",
            number(f64::midpoint(OUTER, INNER)),
            number(OUTER - INNER)
        ),
    );
}

/// A piece of the ring between two shares of the whole.
fn segment(from: f64, to: f64) -> String {
    let at = |share: f64, radius: f64| {
        let angle = share * TAU;
        format!("{} {}", number(SIDE / 2.0 + radius * angle.sin()), number(SIDE / 2.0 - radius * angle.cos()))
    };
    let large = u8::from(to - from > 0.5);
    format!(
        "M{}A{OUTER} {OUTER} 0 {large} 1 {}L{}A{INNER} {INNER} 0 {large} 0 {}z",
        at(from, OUTER),
        at(to, OUTER),
        at(to, INNER),
        at(from, INNER)
    )
}
