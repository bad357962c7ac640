//! How wide each column of a table is, in points. Numbers, days and other short contents keep their line, no column is
//! narrower than its longest word, and what is left goes to those who have most to say. A table of few words stays
//! narrow: an eye that crosses an empty page loses its row.

use super::{Holds, Table, said};

/// Between the margins.
const PAGE: u32 = 470;
/// In tenths of a point: a letter, a figure (bold letters are as wide), and the white at both sides of a cell.
const LETTER: u32 = 46;
const FIGURE: u32 = 52;
/// A letter of a heading: bold, and of a word so short that its wide letters are not made up for.
const HEADING: u32 = 60;
const WHITE: u32 = 140;
/// With more columns than this the table is set smaller, by so many percent.
pub const MANY: usize = 6;
const SMALL: u32 = 86;
/// What is no longer than a written day keeps its line.
const SHORT: u32 = 21;
/// Nobody's column asks for more reading than that, and no word for more room.
const MUCH: u32 = 60;
const WORD: u32 = 22;
const SHORT_WORD: u32 = 8;

/// What a column asks for.
#[derive(Clone, Copy)]
struct Wish {
    text: bool,
    /// Less would break a word.
    word: u32,
    /// Less would break what should keep its line.
    line: u32,
    /// Enough for most of its cells to stand on one line.
    ease: u32,
}

pub fn of(table: &Table) -> Vec<u32> {
    let wishes: Vec<Wish> = (0..table.columns.len()).map(|x| wish(table, x)).collect();
    let total = |part: fn(&Wish) -> u32| wishes.iter().map(part).sum::<u32>();
    if total(|w| w.word) > PAGE {
        return crowded(&wishes);
    }
    let least: fn(&Wish) -> u32 = if total(|w| w.line) > PAGE { |w| w.word } else { |w| w.line };
    let ease = total(|w| w.ease);
    if ease <= PAGE {
        let wide = PAGE.min(ease * 8 / 5);
        return wishes.iter().map(|w| w.ease * wide / ease.max(1)).collect();
    }
    // Between what each needs and what each would like: the same part of the way for all.
    let (left, asked) = (PAGE - total(least), ease - total(least));
    wishes.iter().map(|w| least(w) + (w.ease - least(w)) * left / asked).collect()
}

/// Not even the words have room. Those of texts and titles can be hyphenated, so they give way to names and numbers, as
/// long as something is left of them.
fn crowded(wishes: &[Wish]) -> Vec<u32> {
    let sum = |texts: bool| wishes.iter().filter(|w| w.text == texts).map(|w| w.word).sum::<u32>();
    let (texts, firm) = (sum(true), sum(false));
    if texts > 0 && firm < PAGE && (PAGE - firm) * 5 > texts * 2 {
        return wishes.iter().map(|w| if w.text { w.word * (PAGE - firm) / texts } else { w.word }).collect();
    }
    wishes.iter().map(|w| w.word * PAGE / (texts + firm)).collect()
}

fn wish(table: &Table, x: usize) -> Wish {
    let column = &table.columns[x];
    let title = longest_word(&column.title).min(WORD);
    let title = title * if title <= SHORT_WORD { HEADING } else { FIGURE };
    let letter = if column.holds == Holds::Text { LETTER } else { FIGURE };
    let mut word = 0;
    let mut lengths: Vec<u32> = Vec::with_capacity(table.rows.len());
    for cell in table.rows.iter().filter_map(|row| row.get(x)) {
        let text = said(&cell.0);
        word = word.max(longest_word(&text));
        lengths.push(letters(&text));
    }
    lengths.sort_unstable();
    let longest = lengths.last().copied().unwrap_or(0);
    let most = lengths.get(lengths.len() * 9 / 10).copied().unwrap_or(0);
    let word = (word.min(WORD) * letter).max(title);
    let line = if longest <= SHORT { word.max(longest * letter) } else { word };
    let ease = line.max(most.min(MUCH) * letter).max(letters(&column.title).min(SHORT) * FIGURE);
    let points = |tenths: u32| (tenths + WHITE) * if table.columns.len() > MANY { SMALL } else { 100 } / 1000 + 1;
    Wish { text: column.holds == Holds::Text, word: points(word), line: points(line), ease: points(ease) }
}

fn longest_word(text: &str) -> u32 {
    text.split_whitespace().map(letters).max().unwrap_or(0)
}

fn letters(text: &str) -> u32 {
    u32::try_from(text.chars().count()).unwrap_or(u32::MAX).min(10_000)
}

#[cfg(test)]
mod tests {
    use super::super::{Cell, Column};
    use super::*;

    fn table(columns: &[(&str, Holds)], row: &[&str]) -> Table {
        Table {
            caption: "Prova".into(),
            columns: columns.iter().map(|(title, holds)| Column::new(*title, *holds)).collect(),
            rows: vec![row.iter().map(|text| Cell::from(*text)).collect()],
        }
    }

    #[test]
    fn a_table_of_few_words_stays_narrow() {
        let few = of(&table(&[("Mes", Holds::Name), ("Dies", Holds::Number)], &["gener", "31"]));
        assert!(few.iter().sum::<u32>() < PAGE / 2, "{few:?}");
    }

    #[test]
    fn a_day_keeps_its_line_beside_a_long_text() {
        let long = "paraula ".repeat(60);
        let widths = of(&table(&[("Data", Holds::Text), ("Què", Holds::Text)], &["21 de novembre de 2023", &long]));
        let day = of(&table(&[("Data", Holds::Text)], &["1 de novembre de 2023"]));
        assert!(widths.iter().sum::<u32>() <= PAGE);
        assert!(widths[0] >= 50 && widths[1] > widths[0] * 2, "{widths:?}");
        assert!(day[0] * 10 >= 21 * LETTER, "{day:?}");
    }

    #[test]
    fn no_table_is_wider_than_the_page() {
        for count in 1..40 {
            let columns = vec![("Extraordinàriament", Holds::Name); count];
            let widths = of(&table(&columns, &vec!["responsabilitats compartides"; count]));
            assert_eq!(widths.len(), count);
            assert!(widths.iter().sum::<u32>() <= PAGE, "{count}: {widths:?}");
        }
        assert!(of(&table(&[], &[])).is_empty());
    }
}
