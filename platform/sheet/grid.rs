//! The cells of one table while they come in, in whatever order the file holds them.
//!
//! Promises: a far-away cell costs no empty ones between; every limit is watched at every cell; what a merged block
//! covers is read as empty, whatever a program left there; hidden rows and columns are read and told.

use std::collections::BTreeMap;

use super::{
    Cell, MAX_CELL_CHARACTERS, MAX_CELLS, MAX_COLUMNS, MAX_NOTICES, MAX_ROWS, MAX_TEXT, Notice, ReadAs, Row, Sheet,
    SheetProblem,
};

/// Cells looked at for all the merged blocks of a table: more than it can hold, unless the blocks lie over each other.
const MAX_COVERED: usize = 2 * MAX_CELLS;
const MAX_HIDDEN_RANGES: usize = 100_000;

#[derive(Debug, Default)]
pub(super) struct Grid {
    rows: BTreeMap<usize, Vec<Cell>>,
    cells: usize,
    text: usize,
    notices: Vec<Notice>,
    /// How many of the notices are no merged block.
    told: usize,
    blocks: Vec<Block>,
    /// First and last, in the order of the file.
    hidden_rows: Vec<(usize, usize)>,
    /// First and last, in the order of the file.
    hidden_columns: Vec<(usize, usize)>,
}

/// Merged cells: `row` from 1, `column` from 0.
#[derive(Debug, Clone, Copy)]
pub(super) struct Block {
    pub row: usize,
    pub column: usize,
    pub rows: usize,
    pub columns: usize,
}

impl Grid {
    /// Puts a cell in the row of that number, from 1. An empty one takes no place.
    pub fn place(&mut self, row: usize, column: usize, cell: Cell) -> Result<(), SheetProblem> {
        if cell.is_empty() {
            return Ok(());
        }
        if column >= MAX_COLUMNS {
            return Err(SheetProblem::TooManyColumns { row, max: MAX_COLUMNS });
        }
        let length = cell.text.chars().count();
        if length > MAX_CELL_CHARACTERS {
            return Err(SheetProblem::CellTooLong { row, column, length, max: MAX_CELL_CHARACTERS });
        }
        self.text += cell.text.len();
        let cells = self.rows.entry(row).or_default();
        self.cells += (column + 1).saturating_sub(cells.len());
        if column >= cells.len() {
            cells.resize_with(column + 1, Cell::default);
        }
        cells[column] = cell;
        self.within_limits()
    }

    fn within_limits(&self) -> Result<(), SheetProblem> {
        if self.rows.len() > MAX_ROWS {
            Err(SheetProblem::TooManyRows { max: MAX_ROWS })
        } else if self.cells > MAX_CELLS {
            Err(SheetProblem::TooManyCells { max: MAX_CELLS })
        } else if self.text > MAX_TEXT {
            Err(SheetProblem::TooMuchText { max: MAX_TEXT })
        } else {
            Ok(())
        }
    }

    pub fn note(&mut self, notice: Notice) {
        if self.told < MAX_NOTICES {
            self.told += 1;
            self.notices.push(notice);
        }
    }

    /// Keeps a merged block, and says where, so that it can grow while the rows below come in. All are kept, because
    /// a block that is not known is read as cells that somebody left empty.
    pub fn merge(&mut self, block: Block) -> Result<usize, SheetProblem> {
        if self.blocks.len() == MAX_CELLS {
            return Err(SheetProblem::TooManyCells { max: MAX_CELLS });
        }
        self.blocks.push(block);
        Ok(self.blocks.len() - 1)
    }

    pub fn block_mut(&mut self, at: usize) -> Option<&mut Block> {
        self.blocks.get_mut(at)
    }

    pub fn hide_rows(&mut self, first: usize, last: usize) {
        lengthen(&mut self.hidden_rows, MAX_HIDDEN_RANGES, (first, last));
    }

    pub fn hide_columns(&mut self, first: usize, last: usize) {
        lengthen(&mut self.hidden_columns, MAX_COLUMNS, (first, last));
    }

    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    pub fn cells(&self) -> usize {
        self.cells
    }

    pub fn text(&self) -> usize {
        self.text
    }

    pub fn into_sheet(mut self, name: &str, read_as: ReadAs) -> Result<Sheet, SheetProblem> {
        self.empty_what_is_covered()?;
        self.note_hidden();
        let rows = self.rows.into_iter().map(|(number, cells)| Row { number, cells }).collect();
        Sheet::assemble(name, read_as, rows, self.notices)
    }

    fn empty_what_is_covered(&mut self) -> Result<(), SheetProblem> {
        let mut left = MAX_COVERED;
        for Block { row, column, rows, columns } in std::mem::take(&mut self.blocks) {
            if rows <= 1 && columns <= 1 {
                continue;
            }
            for (number, cells) in self.rows.range_mut(row..row.saturating_add(rows)) {
                let end = column.saturating_add(columns).min(cells.len());
                let start = if *number == row { column.saturating_add(1) } else { column };
                left = left.saturating_sub(1 + end.saturating_sub(start));
                cells.get_mut(start..end).into_iter().flatten().for_each(|cell| *cell = Cell::default());
            }
            if left == 0 {
                return Err(SheetProblem::Damaged { detail: "merged blocks lie over each other".to_owned() });
            }
            self.notices.push(Notice::Merged { row, column, rows, columns });
        }
        Ok(())
    }

    /// Only where something stands in what is hidden.
    fn note_hidden(&mut self) {
        for (first, last) in std::mem::take(&mut self.hidden_rows) {
            let mut inside = self.rows.range(first..=last.max(first)).map(|(number, _)| *number);
            if let Some(row) = inside.next() {
                let rows = inside.next_back().unwrap_or(row) - row + 1;
                self.note(Notice::HiddenRows { row, rows });
            }
        }
        for (first, last) in std::mem::take(&mut self.hidden_columns) {
            let shown = |column: &usize| self.rows.values().any(|row| row.get(*column).is_some_and(|c| !c.is_empty()));
            let used: Vec<usize> = (first..=last.min(MAX_COLUMNS - 1)).filter(shown).collect();
            if let (Some(&column), Some(end)) = (used.first(), used.last()) {
                self.note(Notice::HiddenColumns { column, columns: end - column + 1 });
            }
        }
    }
}

/// Ranges that follow one another are one.
fn lengthen(ranges: &mut Vec<(usize, usize)>, most: usize, (first, last): (usize, usize)) {
    if let Some((_, end)) = ranges.last_mut().filter(|(_, end)| end.checked_add(1) == Some(first)) {
        *end = last;
    } else if ranges.len() < most {
        ranges.push((first, last));
    }
}
