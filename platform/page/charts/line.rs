//! Values over years, as a line with its figures.

use super::{Canvas, Frame, HAIRLINE, INK, MUTE, Tone, escape, framed, number, positive, put};

const WIDTH: f64 = 520.0;
const HEIGHT: f64 = 230.0;
const LEFT: f64 = 34.0;
const TOP: f64 = 42.0;
const FLOOR: f64 = 190.0;

#[derive(Debug, Clone)]
pub struct Point {
    pub label: String,
    pub value: f64,
    pub shown: String,
}

/// A line from zero upwards; each point carries its figure above and its year below.
pub fn line(frame: &Frame, points: &[Point]) -> String {
    let top = points.iter().map(|point| positive(point.value)).fold(0.0, f64::max);
    let top = if top > 0.0 { top } else { 1.0 };
    let places: Vec<(f64, f64)> = points
        .iter()
        .enumerate()
        .map(|(i, point)| (across(i, points.len()), FLOOR - (FLOOR - TOP) * positive(point.value) / top))
        .collect();
    let mut body = String::new();
    put(
        &mut body,
        format_args!("<path d=\"M0 {0}H{WIDTH}\" stroke=\"{HAIRLINE}\" stroke-width=\"1.5\"/>", number(FLOOR)),
    );
    if places.len() > 1 {
        let path: Vec<String> = places.iter().map(|(x, y)| format!("{} {}", number(*x), number(*y))).collect();
        put(
            &mut body,
            format_args!(
                "<path d=\"M{}\" fill=\"none\" stroke=\"{}\" stroke-width=\"3\" stroke-linejoin=\"round\"/>",
                path.join("L"),
                Tone::Brand.fill()
            ),
        );
    }
    for (point, (x, y)) in points.iter().zip(&places) {
        let x = number(*x);
        put(
            &mut body,
            format_args!(
                "<circle cx=\"{x}\" cy=\"{}\" r=\"5.5\" fill=\"{}\" stroke=\"#fff\" stroke-width=\"2\"/>",
                number(*y),
                Tone::Brand.fill()
            ),
        );
        put(
            &mut body,
            format_args!(
                "<text x=\"{x}\" y=\"{}\" text-anchor=\"middle\" font-size=\"17\" font-weight=\"700\" fill=\"{INK}\">{}</text>",
                number(y - 14.0),
                escape(&point.shown)
            ),
        );
        put(
            &mut body,
            format_args!(
                "<text x=\"{x}\" y=\"{}\" text-anchor=\"middle\" font-size=\"16\" fill=\"{MUTE}\">{}</text>",
                number(FLOOR + 26.0),
                escape(&point.label)
            ),
        );
    }
    framed(frame, &Canvas::new(WIDTH, HEIGHT), &body)
}

fn across(index: usize, count: usize) -> f64 {
    if count < 2 {
        return WIDTH / 2.0;
    }
    #[expect(clippy::cast_precision_loss, reason = "a handful of years")]
    let share = index as f64 / (count - 1) as f64;
    LEFT + share * (WIDTH - 2.0 * LEFT)
}
