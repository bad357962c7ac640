//! A row of a timeline: windows of time over a period, the day of today, a hatched band for what is not set.

use super::{Canvas, Frame, HAIRLINE, RULE, TODAY, Target, Tone, escape, framed, number, paint, put, stripes};

const WIDTH: f64 = 1000.0;

/// What one lane of a row shows. Places are shares of the period: 0 its first instant, 1 its last.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Lane {
    Window {
        from: f64,
        to: f64,
        tone: Tone,
    },
    /// Something on one day.
    Day {
        at: f64,
        tone: Tone,
    },
    /// It belongs to the period, but nobody has said when.
    Unset,
}

/// A row over whole years, with a line at each quarter and a darker one at each year.
pub fn quarter_strip(frame: &Frame, years: usize, lanes: &[Lane], today: Option<f64>) -> String {
    strip(frame, years * 4, 4, lanes, today)
}

/// A row over months, with a darker line at each quarter.
pub fn month_strip(frame: &Frame, months: usize, lanes: &[Lane], today: Option<f64>) -> String {
    strip(frame, months, 3, lanes, today)
}

/// The names of the years or months above the rows. The rows say the same in words.
pub fn scale(labels: &[String]) -> String {
    let spans = labels.iter().map(|label| format!("<span>{}</span>", escape(label))).collect::<Vec<_>>().concat();
    format!("<div class=\"timeline-scale\" aria-hidden=\"true\">{spans}</div>")
}

fn strip(frame: &Frame, divisions: usize, major: usize, lanes: &[Lane], today: Option<f64>) -> String {
    let (pitch, thick) = if lanes.len() < 2 { (26.0, 12.0) } else { (12.0, 8.0) };
    #[expect(clippy::cast_precision_loss, reason = "a handful of lanes")]
    let height = (lanes.len().max(1) as f64 * pitch + 4.0).max(28.0);
    let still = if frame.target == Target::Page { " vector-effect=\"non-scaling-stroke\"" } else { "" };
    let mut body = stripes(frame, lanes.iter().map(|lane| lane.tone()), 0);
    grid(&mut body, divisions, major, height, still);
    if lanes.contains(&Lane::Unset) {
        let id = escape(frame.id);
        put(
            &mut body,
            format_args!(
                "<defs><pattern id=\"{id}-unset\" width=\"9\" height=\"9\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><rect width=\"9\" height=\"9\" fill=\"#fff\"/><rect width=\"2\" height=\"9\" fill=\"#a3aaa8\"/></pattern></defs>"
            ),
        );
    }
    let mut y = 2.0 + pitch / 2.0;
    for lane in lanes {
        match *lane {
            Lane::Window { from, to, tone } => {
                let (from, to) = (place(from.min(to)), place(to.max(from)));
                let width = (to - from - 4.0).max(4.0);
                put(
                    &mut body,
                    format_args!(
                        "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"3\" fill=\"{}\"/>",
                        number((from + 2.0).min(WIDTH - width)),
                        number(y - thick / 2.0),
                        number(width),
                        number(thick),
                        paint(frame, tone)
                    ),
                );
            }
            // A stroke of no length with round ends is a disc, and stays one when the row is stretched.
            Lane::Day { at, tone } => put(
                &mut body,
                format_args!(
                    "<path d=\"M{0} {1}h.01\" stroke=\"{2}\" stroke-width=\"{3}\" stroke-linecap=\"round\"{still}/>",
                    number(place(at).clamp(7.0, WIDTH - 7.0)),
                    number(y),
                    tone.fill(),
                    number(thick + 2.0)
                ),
            ),
            Lane::Unset => put(
                &mut body,
                format_args!(
                    "<rect x=\"2\" y=\"{}\" width=\"{}\" height=\"{}\" fill=\"url(#{}-unset)\" stroke=\"#a3aaa8\" stroke-width=\"1\"{still}/>",
                    number(y - thick / 2.0),
                    number(WIDTH - 4.0),
                    number(thick),
                    escape(frame.id)
                ),
            ),
        }
        y += pitch;
    }
    if let Some(day) = today.filter(|day| (0.0..=1.0).contains(day)) {
        put(
            &mut body,
            format_args!(
                "<path d=\"M{} 0V{}\" stroke=\"{TODAY}\" stroke-width=\"2.5\"{still}/>",
                number(place(day).clamp(1.0, WIDTH - 1.0)),
                number(height)
            ),
        );
    }
    framed(frame, &Canvas::stretched(WIDTH, height), &body)
}

fn grid(body: &mut String, divisions: usize, major: usize, height: f64, still: &str) {
    let at = |division: usize| {
        #[expect(clippy::cast_precision_loss, reason = "at most a few hundred divisions")]
        let share = division as f64 / divisions.max(1) as f64;
        format!("M{} 0V{}", number((share * WIDTH).clamp(0.5, WIDTH - 0.5)), number(height))
    };
    let (years, rest): (Vec<usize>, Vec<usize>) = (0..=divisions).partition(|division| division % major == 0);
    let (thin, dark): (String, String) = (rest.into_iter().map(at).collect(), years.into_iter().map(at).collect());
    if !thin.is_empty() {
        put(body, format_args!("<path d=\"{thin}\" stroke=\"{HAIRLINE}\" stroke-width=\"1\" fill=\"none\"{still}/>"));
    }
    put(body, format_args!("<path d=\"{dark}\" stroke=\"{RULE}\" stroke-width=\"1.2\" fill=\"none\"{still}/>"));
}

fn place(share: f64) -> f64 {
    if share.is_finite() { share.clamp(0.0, 1.0) * WIDTH } else { 0.0 }
}

impl Lane {
    fn tone(self) -> Tone {
        match self {
            Self::Window { tone, .. } | Self::Day { tone, .. } => tone,
            Self::Unset => Tone::Todo,
        }
    }
}
