//! XML as it is written for other programs.
//!
//! Promises: each element that is opened is closed, for its inside is a closure; text is always escaped; a character
//! that XML cannot hold (a control, half of a pair) is left out, so that no text can make a document unreadable.

use std::fmt::Write as _;

pub struct Xml(String);

impl Xml {
    /// A document with its declaration.
    pub fn document() -> Self {
        Self("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".to_owned())
    }

    pub fn element(&mut self, name: &str, attributes: &[(&str, &str)], inside: impl FnOnce(&mut Self)) {
        self.open(name, attributes);
        self.0.push('>');
        inside(self);
        write!(self.0, "</{name}>").expect("writing to memory does not fail");
    }

    /// An element with nothing in it.
    pub fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.open(name, attributes);
        self.0.push_str("/>");
    }

    /// An element with text in it.
    pub fn said(&mut self, name: &str, attributes: &[(&str, &str)], text: &str) {
        self.element(name, attributes, |xml| xml.text(text));
    }

    pub fn text(&mut self, text: &str) {
        for character in text.chars().filter(|c| speakable(*c)) {
            match character {
                '&' => self.0.push_str("&amp;"),
                '<' => self.0.push_str("&lt;"),
                '>' => self.0.push_str("&gt;"),
                '"' => self.0.push_str("&quot;"),
                // Readers turn a bare one into a line end.
                '\r' => self.0.push_str("&#13;"),
                _ => self.0.push(character),
            }
        }
    }

    pub fn into_bytes(self) -> Vec<u8> {
        self.0.into_bytes()
    }

    /// White that a reader would make plain spaces of is written by its number.
    fn attribute(&mut self, value: &str) {
        for (at, line) in value.split('\n').enumerate() {
            self.0.push_str(if at > 0 { "&#10;" } else { "" });
            for (at, piece) in line.split('\t').enumerate() {
                self.0.push_str(if at > 0 { "&#9;" } else { "" });
                self.text(piece);
            }
        }
    }

    fn open(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.0.push('<');
        self.0.push_str(name);
        for (name, value) in attributes {
            write!(self.0, " {name}=\"").expect("writing to memory does not fail");
            self.attribute(value);
            self.0.push('"');
        }
    }
}

/// Whether XML can hold a character.
pub fn speakable(character: char) -> bool {
    matches!(character, '\t' | '\n' | '\r') || (character >= ' ' && !matches!(character, '\u{fffe}' | '\u{ffff}'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_can_leave_its_element() {
        let mut xml = Xml(String::new());
        xml.element("a", &[("b", "\"><c d=\"&\n\t")], |xml| xml.text("</a>\u{0}\u{b}\u{ffff}l’« x »\r\n"));
        xml.empty("e", &[]);
        let written = String::from_utf8(xml.into_bytes()).unwrap();
        assert_eq!(written, "<a b=\"&quot;&gt;&lt;c d=&quot;&amp;&#10;&#9;\">&lt;/a&gt;l’« x »&#13;\n</a><e/>");
    }
}
