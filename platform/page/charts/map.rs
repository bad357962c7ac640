//! A map of areas by code: outline, borders, the areas that matter, a dot for each so that the small ones are seen.

use super::shapes::{self, Shape};
use super::{Canvas, Frame, INK, RULE, Target, Tone, escape, framed, number, put, text_width};

const LAND: &str = "#e8e0d3";
const SEA: &str = "#dbe8e8";
const FRAME: &str = "#b3441f";
const DOT: f64 = 9.0;
const LETTERS: f64 = 27.0;
/// Room is kept for larger letters: phones show the same map smaller.
const ROOM: f64 = 34.0;

/// An area to show. A label is written where there is room for it, in the order given.
#[derive(Debug, Clone)]
pub struct Mark {
    pub code: String,
    pub tone: Tone,
    pub label: Option<String>,
}

impl Mark {
    pub fn new(code: impl Into<String>, tone: Tone) -> Self {
        Self { code: code.into(), tone, label: None }
    }

    #[must_use]
    pub fn labelled(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }
}

/// Which part of the map.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum View {
    Whole,
    /// The whole with a frame around the part that `Inset` shows.
    WholeWithInset,
    /// The crowded part, large.
    Inset,
}

/// The map. Marks with the tone `Soft` are areas without a dot (what is covered, not who); unknown codes are left out.
pub fn area_map(frame: &Frame, marks: &[Mark], view: View) -> String {
    let known: Vec<(&Mark, &'static Shape)> =
        marks.iter().filter_map(|mark| shapes::area(&mark.code).map(|shape| (mark, shape))).collect();
    match view {
        View::Inset => inset(frame, &known),
        View::Whole | View::WholeWithInset => whole(frame, &known, view == View::WholeWithInset),
    }
}

fn whole(frame: &Frame, marks: &[(&Mark, &'static Shape)], window: bool) -> String {
    let mut body = format!(
        "<path d=\"{}\" fill=\"{LAND}\" stroke=\"{RULE}\" stroke-width=\"1.6\" stroke-linejoin=\"round\"/>",
        shapes::OUTLINE
    );
    areas(&mut body, marks, 0.8, |shape| shape.path);
    put(
        &mut body,
        format_args!(
            "<path d=\"{}\" fill=\"none\" stroke=\"{RULE}\" stroke-width=\"1.4\" stroke-dasharray=\"6 5\"/>",
            shapes::BORDERS
        ),
    );
    if window {
        let [x, y, w, h] = shapes::INSET.map(number);
        put(
            &mut body,
            format_args!(
                "<rect x=\"{x}\" y=\"{y}\" width=\"{w}\" height=\"{h}\" fill=\"none\" stroke=\"{FRAME}\" stroke-width=\"3\"/>"
            ),
        );
    }
    let dotted: Vec<(f64, f64)> =
        marks.iter().filter(|(mark, _)| mark.tone != Tone::Soft).map(|(_, shape)| (shape.x, shape.y)).collect();
    for (mark, shape) in marks.iter().filter(|(mark, _)| mark.tone != Tone::Soft) {
        put(
            &mut body,
            format_args!(
                "<circle cx=\"{}\" cy=\"{}\" r=\"{}\" fill=\"{}\" stroke=\"#fff\" stroke-width=\"2.5\"/>",
                number(shape.x),
                number(shape.y),
                number(DOT),
                mark.tone.fill()
            ),
        );
    }
    body.push_str(&labels(frame, marks, &dotted));
    framed(frame, &Canvas::new(shapes::WIDTH, shapes::HEIGHT), &body)
}

fn inset(frame: &Frame, marks: &[(&Mark, &'static Shape)]) -> String {
    let [left, top, width, height] = shapes::INSET;
    let near = |mark: &Mark, shape: &Shape| {
        // A large area reaches farther from its middle than what is marked in it.
        let far = if mark.tone == Tone::Soft { 90.0 } else { 14.0 };
        (left - far..left + width + far).contains(&shape.x) && (top - far..top + height + far).contains(&shape.y)
    };
    let shown: Vec<(&Mark, &'static Shape)> = marks.iter().copied().filter(|(mark, shape)| near(mark, shape)).collect();
    let mut body = String::new();
    put(
        &mut body,
        format_args!(
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" fill=\"{SEA}\"/>",
            number(left),
            number(top),
            number(width),
            number(height)
        ),
    );
    put(&mut body, format_args!("<path d=\"{}\" fill=\"{LAND}\"/>", shapes::INSET_LAND));
    put(
        &mut body,
        format_args!("<path d=\"{}\" fill=\"none\" stroke=\"{RULE}\" stroke-width=\".3\"/>", shapes::INSET_BORDERS),
    );
    areas(&mut body, &shown, 0.5, Shape::near);
    let mut taken: Vec<Place> = Vec::new();
    let mut text = String::new();
    for (mark, shape) in shown.iter().filter(|(mark, _)| mark.tone != Tone::Soft) {
        let Some(label) = &mark.label else { continue };
        let place = Place::centred(shape.x, shape.y, text_width(label, 5.2), 7.5);
        if place.within(left, top, left + width, top + height) && !taken.iter().any(|other| other.meets(&place)) {
            put(
                &mut text,
                format_args!(
                    "<text x=\"{}\" y=\"{}\" text-anchor=\"middle\">{}</text>",
                    number(shape.x),
                    number(shape.y + 1.8),
                    escape(label)
                ),
            );
            taken.push(place);
        }
    }
    put(
        &mut body,
        format_args!(
            "<g font-size=\"5.2\" font-weight=\"600\" fill=\"#fff\" stroke=\"{}\" stroke-width=\"1.2\" stroke-linejoin=\"round\" paint-order=\"stroke\">{text}</g>",
            Tone::Brand.fill()
        ),
    );
    framed(frame, &Canvas { left, top, width, height, stretched: false, class: "map-inset" }, &body)
}

/// The pale areas first, so that no dark one is covered.
fn areas(body: &mut String, marks: &[(&Mark, &'static Shape)], stroke: f64, path: fn(&Shape) -> &'static str) {
    for soft in [true, false] {
        for (mark, shape) in marks.iter().filter(|(mark, _)| (mark.tone == Tone::Soft) == soft) {
            put(
                body,
                format_args!(
                    "<path d=\"{}\" fill=\"{}\" stroke=\"#fff\" stroke-width=\"{}\"/>",
                    path(shape),
                    mark.tone.fill(),
                    number(stroke)
                ),
            );
        }
    }
}

fn labels(frame: &Frame, marks: &[(&Mark, &'static Shape)], dots: &[(f64, f64)]) -> String {
    let mut taken: Vec<Place> = dots.iter().map(|(x, y)| Place::centred(*x, *y, DOT * 2.0, DOT * 2.0)).collect();
    let mut text = String::new();
    for (mark, shape) in marks {
        let Some(label) = &mark.label else { continue };
        let away = if mark.tone == Tone::Soft { 0.0 } else { DOT + 9.0 };
        let wide = text_width(label, ROOM);
        let (x, y) = (shape.x, shape.y);
        let sides = [
            ("start", x + away, x + away + wide / 2.0, y),
            ("end", x - away, x - away - wide / 2.0, y),
            ("middle", x, x, y - ROOM),
            ("middle", x, x, y + ROOM),
        ];
        let free = sides.into_iter().find_map(|(anchor, at, centre, line)| {
            let place = Place::centred(centre, line, wide, ROOM);
            (place.within(0.0, 0.0, shapes::WIDTH, shapes::HEIGHT) && !taken.iter().any(|other| other.meets(&place)))
                .then_some((anchor, at, line, place))
        });
        if let Some((anchor, at, line, place)) = free {
            put(
                &mut text,
                format_args!(
                    "<text x=\"{}\" y=\"{}\" text-anchor=\"{anchor}\">{}</text>",
                    number(at),
                    number(line + LETTERS / 3.0),
                    escape(label)
                ),
            );
            taken.push(place);
        }
    }
    let class = if frame.target == Target::Page { " class=\"map-labels\"" } else { "" };
    format!(
        "<g{class} font-size=\"{LETTERS}\" font-weight=\"500\" fill=\"{INK}\" stroke=\"#fff\" stroke-width=\"6\" stroke-linejoin=\"round\" paint-order=\"stroke\">{text}</g>"
    )
}

/// A box that something occupies.
struct Place {
    left: f64,
    top: f64,
    right: f64,
    bottom: f64,
}

impl Place {
    fn centred(x: f64, y: f64, width: f64, height: f64) -> Self {
        Self { left: x - width / 2.0, top: y - height / 2.0, right: x + width / 2.0, bottom: y + height / 2.0 }
    }

    fn meets(&self, other: &Self) -> bool {
        self.left < other.right && other.left < self.right && self.top < other.bottom && other.top < self.bottom
    }

    fn within(&self, left: f64, top: f64, right: f64, bottom: f64) -> bool {
        self.left >= left && self.top >= top && self.right <= right && self.bottom <= bottom
    }
}
