//! Many rows in one statement, which Diesel does not write on two engines at once. They go in by few lengths, so that
//! few statements are prepared.

use diesel::query_builder::{AstPass, QueryFragment, QueryId};
use diesel::sql_types::{BigInt, Text};
use diesel::{QueryResult, RunQueryDsl};

use super::{Backend, Conn};

/// The most rows of one statement.
const MOST: usize = 128;

/// What stands in a column of a row.
#[derive(Debug, Clone, Copy)]
pub enum Cell<'v> {
    Text(&'v str),
    Number(i64),
}

/// Rows of one table, each with a cell for each column.
struct Rows<'v, const N: usize> {
    table: &'static str,
    columns: [&'static str; N],
    cells: &'v [[Cell<'v>; N]],
}

/// Writes rows into a table. The names of table and columns come from the program and never from outside.
pub fn insert_rows<const N: usize>(
    tx: &mut Conn,
    table: &'static str,
    columns: [&'static str; N],
    rows: &[[Cell; N]],
) -> QueryResult<()> {
    let mut rest = rows;
    while !rest.is_empty() {
        let (some, others) = rest.split_at(length(rest.len()));
        Rows { table, columns, cells: some }.execute(tx)?;
        rest = others;
    }
    Ok(())
}

/// The largest power of two that is not above what is left.
fn length(left: usize) -> usize {
    MOST.min(1 << left.ilog2())
}

impl<const N: usize> QueryFragment<Backend> for Rows<'_, N> {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Backend>) -> QueryResult<()> {
        out.push_sql("INSERT INTO ");
        out.push_identifier(self.table)?;
        for (at, column) in self.columns.iter().enumerate() {
            out.push_sql(if at == 0 { " (" } else { ", " });
            out.push_identifier(column)?;
        }
        for (at, row) in self.cells.iter().enumerate() {
            out.push_sql(if at == 0 { ") VALUES (" } else { "), (" });
            for (at, cell) in row.iter().enumerate() {
                if at > 0 {
                    out.push_sql(", ");
                }
                match cell {
                    Cell::Text(text) => out.push_bind_param::<Text, str>(text)?,
                    Cell::Number(number) => out.push_bind_param::<BigInt, i64>(number)?,
                }
            }
        }
        out.push_sql(")");
        Ok(())
    }
}

// The text of the statement, which holds the number of rows, is what it is kept under.
impl<const N: usize> QueryId for Rows<'_, N> {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl<const N: usize> RunQueryDsl<Conn> for Rows<'_, N> {}

#[cfg(test)]
mod tests {
    use super::length;

    #[test]
    fn rows_go_in_by_few_lengths() {
        assert_eq!([1, 2, 3, 100, 128, 5000].map(length), [1, 2, 2, 64, 128, 128]);
    }
}
