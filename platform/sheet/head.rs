//! Which row of a table has the headings, and what they are when two rows share them.
//!
//! Promises: looks no further than the first rows with something in them; a person may always choose another row.

use super::{Cell, Row, Sheet};

const ROWS_SEARCHED: usize = 5;

/// People put a title, or a first tier of headings with gaps, above the headings proper. So a later row of the first
/// five takes over when it names more columns, and the row above it is either full of gaps or half as wide: a row of
/// values one cell wider than whole headings is a slip in that row, not the headings. The lower of two tiers takes
/// over too when all it names stands below merged headings of the upper one.
pub(super) fn find(rows: &[Row]) -> usize {
    let mut head = 0;
    for (index, row) in rows.iter().enumerate().take(ROWS_SEARCHED).skip(1) {
        let ((above, has_gaps), here) = (named_together(rows, head), row.named_cells());
        let above_is_partial = has_gaps || above * 2 <= here;
        let names_more = here > above && above_is_partial;
        if names_more || (index == head + 1 && is_lower_tier(&rows[head], row)) {
            head = index;
        }
    }
    head
}

/// How many columns have a heading in this row or in the tier above it, and whether any column has nothing.
fn named_together(rows: &[Row], head: usize) -> (usize, bool) {
    let tiers: Vec<&Row> = upper_tier(rows, head).into_iter().chain([&rows[head]]).collect();
    let width = tiers.iter().map(|row| row.cells.len()).max().unwrap_or(0);
    let any = |column: usize, is: fn(&Cell) -> bool| tiers.iter().any(|row| row.cells.get(column).is_some_and(is));
    let named = (0..width).filter(|&column| any(column, Cell::could_be_heading)).count();
    (named, (0..width).any(|column| !any(column, |cell| !cell.is_empty())))
}

/// The row above, unless it is a title: that is one text alone.
fn upper_tier(rows: &[Row], head: usize) -> Option<&Row> {
    head.checked_sub(1).map(|above| &rows[above]).filter(|above| above.named_cells() >= 2)
}

/// « Núm. | Nom | Calendari | » above « | | Inici | Fi »: whatever the lower row names is below a heading that
/// reaches over several columns, and it is empty below the others.
fn is_lower_tier(upper: &Row, lower: &Row) -> bool {
    let width = upper.cells.len().max(lower.cells.len());
    let named = |row: &Row, column: usize| !row.text(column).is_empty();
    let follows_on = |column: usize| column + 1 < width && !named(upper, column + 1);
    let spans = |column: usize| !named(upper, column) || follows_on(column);
    let below = lower.named_cells();
    let all_are_headings = lower.cells.iter().filter(|cell| !cell.is_empty()).count() == below;
    let singles: Vec<usize> = (0..width).filter(|&column| !spans(column)).collect();
    below >= 2
        && all_are_headings
        && !singles.is_empty()
        && upper.named_cells() >= 2
        && singles.iter().all(|&column| !named(lower, column))
}

/// The headings of the sheet's head row. Where it has none and the row above has one of several, that one; of two
/// that are the same, each with what stands above it: « Previst Inici », « Real Inici ».
pub(super) fn headings(sheet: &Sheet) -> Vec<String> {
    let row = &sheet.rows[sheet.head];
    let upper = upper_tier(&sheet.rows, sheet.head);
    let plain = |row: &Row, column: usize| row.text(column).split_whitespace().collect::<Vec<_>>().join(" ");
    let own: Vec<String> = (0..row.cells.len()).map(|column| plain(row, column)).collect();
    let Some(upper) = upper else { return own };
    let width = own.len().max(upper.cells.len());
    let mut all: Vec<String> = (0..width).map(|column| own.get(column).cloned().unwrap_or_default()).collect();
    for (column, heading) in all.iter_mut().enumerate() {
        if heading.is_empty() {
            *heading = plain(upper, column);
        } else if own.iter().filter(|other| *other == heading).count() > 1 {
            let above = (0..=column).rev().map(|left| plain(upper, left)).find(|text| !text.is_empty());
            *heading = above.map_or_else(|| heading.clone(), |above| format!("{above} {heading}"));
        }
    }
    let used = all.iter().rposition(|heading| !heading.is_empty()).map_or(0, |last| last + 1);
    all.truncate(used);
    all
}

/// Whether the row says the same as the headings once more, as at the top of a new page.
pub(super) fn repeats(head: &Row, row: &Row) -> bool {
    head.named_cells() >= 2
        && head.cells.len() == row.cells.len()
        && (0..head.cells.len()).all(|column| head.text(column) == row.text(column))
}
