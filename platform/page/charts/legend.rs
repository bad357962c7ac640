//! The words and numbers beside a drawing, as HTML.

use super::{Part, escape};

/// One line for each part: colour, label, figure.
pub fn legend(parts: &[Part]) -> String {
    list("legend", parts)
}

/// The same in a row, for under a timeline or above bars.
pub fn legend_row(parts: &[Part]) -> String {
    list("legend legend-row", parts)
}

fn list(class: &str, parts: &[Part]) -> String {
    let lines = parts.iter().map(line).collect::<Vec<_>>().concat();
    format!("<ul class=\"{class}\">{lines}</ul>")
}

fn line(part: &Part) -> String {
    let figure = if part.shown.is_empty() { String::new() } else { format!("<b>{}</b>", escape(&part.shown)) };
    format!("<li><span class=\"key key-{}\"></span><span>{}</span>{figure}</li>", part.tone.key(), escape(&part.label))
}
