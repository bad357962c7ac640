//! The words asked for, marked where they stand: in a title, and in the piece of a text where most of them are.
//!
//! Promises: what comes out is HTML in which only `<mark>` is ours; all else is escaped.

use std::ops::Range;

use super::query::Query;
use super::words::words;

/// About as many characters of a text are shown.
const SHOWN: usize = 200;
/// So much of it stands before the first mark.
const BEFORE: usize = 60;

/// A text with its marks.
pub fn marked(query: &Query, text: &str) -> String {
    written(text, &places(query, text), 0..text.len())
}

/// The piece of a text around the most marks; nothing when it has none.
pub fn excerpt(query: &Query, text: &str) -> Option<String> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let marks = places(query, &text);
    let first = densest(&marks)?;
    let from = start(&text, first.start);
    let to = end(&text, from);
    let before = if from > 0 { "…\u{a0}" } else { "" };
    let after = if to < text.len() { "\u{a0}…" } else { "" };
    let inside: Vec<Range<usize>> = marks.into_iter().filter(|m| m.start >= from && m.end <= to).collect();
    Some(format!("{before}{}{after}", written(&text, &inside, from..to)))
}

/// The beginning of a text, when nothing in it is marked.
pub fn beginning(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let to = end(&text, 0);
    let after = if to < text.len() { "\u{a0}…" } else { "" };
    format!("{}{after}", escaped(&text[..to]))
}

fn places(query: &Query, text: &str) -> Vec<Range<usize>> {
    words(text).into_iter().filter(|w| query.means(&text[w.at.clone()], &w.folded)).map(|w| w.at).collect()
}

/// The mark that most others follow closely.
fn densest(marks: &[Range<usize>]) -> Option<&Range<usize>> {
    let followers = |m: &Range<usize>| marks.iter().filter(|o| o.start >= m.start && o.end <= m.start + SHOWN).count();
    // Of equals the first: max_by_key would take the last.
    marks.iter().rev().max_by_key(|m| followers(m))
}

/// Some way before a mark, at the beginning of a word.
fn start(text: &str, mark: usize) -> usize {
    if mark <= BEFORE {
        return 0;
    }
    let near = text.floor_char_boundary(mark - BEFORE);
    text[near..mark].find(' ').map_or(mark, |space| near + space + 1)
}

fn end(text: &str, from: usize) -> usize {
    let Some((far, _)) = text[from..].char_indices().nth(SHOWN) else { return text.len() };
    let far = from + far;
    text[from..far].rfind(' ').map_or(far, |space| from + space)
}

fn written(text: &str, marks: &[Range<usize>], whole: Range<usize>) -> String {
    let mut html = String::new();
    let mut at = whole.start;
    for mark in marks {
        html.push_str(&escaped(&text[at..mark.start]));
        html.push_str("<mark>");
        html.push_str(&escaped(&text[mark.clone()]));
        html.push_str("</mark>");
        at = mark.end;
    }
    html.push_str(&escaped(&text[at..whole.end]));
    html
}

fn escaped(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            other => html.push(other),
        }
    }
    html
}

#[cfg(test)]
mod tests {
    use super::*;

    fn query(typed: &str) -> Query {
        Query::parse(typed).unwrap()
    }

    #[test]
    fn forms_of_the_words_are_marked_and_all_else_is_escaped() {
        for (typed, text, html) in [
            ("compra", "Compres públiques & més", "<mark>Compres</mark> públiques &amp; més"),
            ("economía", "L’economia <b>", "L’<mark>economia</mark> &lt;b&gt;"),
            ("collectiu", "Un col·lectiu", "Un <mark>col·lectiu</mark>"),
            ("coop", "Les cooperatives", "Les <mark>cooperatives</mark>"),
            ("script", "<script>x</script>", "&lt;<mark>script</mark>&gt;x&lt;/<mark>script</mark>&gt;"),
            ("res", "Cap", "Cap"),
        ] {
            assert_eq!(marked(&query(typed), text), html, "{typed}");
        }
    }

    #[test]
    fn an_excerpt_stands_where_most_words_are() {
        let far = format!("compra {} compra pública responsable {}", "lletra ".repeat(80), "més ".repeat(80));
        let shown = excerpt(&query("compra pública"), &far).unwrap();
        assert!(shown.starts_with("…\u{a0}lletra") && shown.ends_with("\u{a0}…"), "{shown}");
        assert!(shown.contains("<mark>compra</mark> <mark>pública</mark> responsable"), "{shown}");
        assert!(shown.chars().count() < 260, "{shown}");
        assert_eq!(excerpt(&query("altra"), &far), None);
        assert_eq!(excerpt(&query("curt"), "Un text curt").as_deref(), Some("Un text <mark>curt</mark>"));
    }

    #[test]
    fn a_text_without_spaces_is_cut_at_a_letter() {
        let long = "à".repeat(1000);
        assert_eq!(beginning(&long).chars().count(), SHOWN + 2);
        assert!(excerpt(&query("fi"), &format!("{long} fi {long}")).unwrap().contains("<mark>fi</mark>"));
    }
}
