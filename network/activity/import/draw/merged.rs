//! Merged cells of a list: what one of them covers is empty in the file, and an activity would lose it in silence.

use imports::Slip;
use platform::Say;
use platform::sheet::{Mapping, Notice, Sheet, column_letters};
use viewer::Context;

use super::super::fields;

/// A slip for each block that covers a cell of a column that is read, in a row with an activity.
pub(super) fn slips(cx: &Context, sheet: &Sheet, mapping: &Mapping) -> Vec<Slip> {
    let head = sheet.rows[sheet.head].number;
    let body: Vec<usize> = sheet.body().map(|row| row.number).collect();
    let slip = |notice: &Notice| {
        let Notice::Merged { row, column, rows, columns } = *notice else { return None };
        let at = sheet.rows.binary_search_by_key(&row, |r| r.number).ok()?;
        if row <= head || sheet.rows[at].text(column).is_empty() {
            return None;
        }
        let first = body.partition_point(|number| *number < row);
        let inside = body[first..].iter().take_while(|number| **number < row.saturating_add(rows));
        let columns = column..column.saturating_add(columns).min(sheet.width());
        let mut cells = inside.flat_map(|number| columns.clone().map(|column| (*number, column)));
        let (covered, own, field) = cells.find_map(|(number, at)| {
            let field = mapping.field(at).filter(|_| (number, at) != (row, column))?;
            Some((number, at, field))
        })?;
        let say = Say::new("activity-import-merged")
            .with("field", fields::label(&cx.words, field))
            .with("cell", format!("{}{row}", column_letters(column)))
            .with("value", sheet.rows[at].text(column));
        Some(Slip { row: covered, column: Some(own), say })
    };
    sheet.notices.iter().filter_map(slip).collect()
}
