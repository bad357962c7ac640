//! The text of a cell, or of a paragraph before a table, while its pieces come in.
//!
//! Promises: paragraphs and line breaks are one newline each; no more is kept than a cell may have, but all of it is
//! counted, so that what is too long can be told.

use super::MAX_CELL_CHARACTERS;

/// Bytes are quicker to count than letters, and none has more than four.
const LETTERS_KEPT: usize = 4 * MAX_CELL_CHARACTERS;

#[derive(Debug, Default)]
pub(super) struct Prose {
    text: String,
    left_out: usize,
    /// Spaces that follow one another are one in an open document.
    after_space: bool,
    paragraphs: usize,
}

impl Prose {
    pub fn paragraph(&mut self) {
        if self.paragraphs > 0 {
            self.push('\n');
        }
        self.paragraphs += 1;
        self.after_space = true;
    }

    pub fn line_break(&mut self) {
        self.push('\n');
        self.after_space = true;
    }

    /// Letters as they are.
    pub fn written(&mut self, text: &str) {
        text.chars().for_each(|letter| self.push(letter));
    }

    /// Letters where line breaks and repeated spaces only lay out the file.
    pub fn flowing(&mut self, text: &str) {
        for letter in text.chars() {
            let is_space = matches!(letter, ' ' | '\t' | '\r' | '\n');
            if !is_space {
                self.push(letter);
            } else if !self.after_space {
                self.push(' ');
            }
            self.after_space = is_space;
        }
    }

    /// Spaces that are meant.
    pub fn spaces(&mut self, count: usize) {
        let kept = count.min(LETTERS_KEPT.saturating_sub(self.text.len()));
        self.text.extend(std::iter::repeat_n(' ', kept));
        self.left_out = self.left_out.saturating_add(count - kept);
        self.after_space = false;
    }

    /// What was written, without the empty lines around it; longer than any cell may be when it was.
    pub fn take(&mut self) -> String {
        let Prose { mut text, left_out, .. } = std::mem::take(self);
        if left_out == 0 {
            text.truncate(text.trim_end().len());
        } else {
            text.push_str(&"…".repeat(left_out.min(MAX_CELL_CHARACTERS)));
        }
        let lines = text.len() - text.trim_start_matches(['\n', ' ']).len();
        text.split_off(lines)
    }

    fn push(&mut self, letter: char) {
        if self.text.len() < LETTERS_KEPT {
            self.text.push(letter);
        } else {
            self.left_out = self.left_out.saturating_add(1);
        }
    }
}
