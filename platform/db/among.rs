//! `column IN (…)` whose statement is prepared once. Diesel prepares its own `eq_any` anew each time, because each
//! length of the list would be another statement to keep; here lists are filled up to few lengths by their last value.

use diesel::backend::Backend;
use diesel::expression::{AppearsOnTable, SelectableExpression, ValidGrouping};
use diesel::query_builder::{AstPass, QueryFragment, QueryId};
use diesel::serialize::ToSql;
use diesel::sql_types::{Bool, HasSqlType, SqlType};
use diesel::{Expression, QueryResult};

/// Lists above this are filled up to a multiple of it: doubling them would pass what an engine takes.
const STEP: usize = 1024;

#[derive(Debug, Clone)]
pub struct Among<C, V> {
    column: C,
    values: Vec<V>,
}

pub trait AmongMethods: Expression + Sized {
    /// Whether the column is one of these values; of none, it never is.
    fn among<V: Clone>(self, values: &[V]) -> Among<Self, V> {
        Among { column: self, values: values.to_vec() }
    }
}

impl<C: Expression> AmongMethods for C {}

fn length(values: usize) -> usize {
    if values <= STEP { values.next_power_of_two() } else { values.next_multiple_of(STEP) }
}

impl<C: Expression, V> Expression for Among<C, V> {
    type SqlType = Bool;
}

impl<C, V, DB> QueryFragment<DB> for Among<C, V>
where
    DB: Backend + HasSqlType<C::SqlType>,
    C: Expression + QueryFragment<DB>,
    C::SqlType: SqlType,
    V: ToSql<C::SqlType, DB>,
{
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, DB>) -> QueryResult<()> {
        let Some(last) = self.values.last() else {
            out.push_sql("1 = 0");
            return Ok(());
        };
        self.column.walk_ast(out.reborrow())?;
        out.push_sql(" IN (");
        let filled = self.values.iter().chain(std::iter::repeat(last)).take(length(self.values.len()));
        for (at, value) in filled.enumerate() {
            if at > 0 {
                out.push_sql(", ");
            }
            out.push_bind_param::<C::SqlType, V>(value)?;
        }
        out.push_sql(")");
        Ok(())
    }
}

// The text of the statement, which holds the length of the list, is what it is kept under.
impl<C, V> QueryId for Among<C, V> {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl<C, V, Table> AppearsOnTable<Table> for Among<C, V> where C: AppearsOnTable<Table> {}

impl<C, V, Table> SelectableExpression<Table> for Among<C, V> where C: SelectableExpression<Table> {}

impl<C, V, Groups> ValidGrouping<Groups> for Among<C, V>
where
    C: ValidGrouping<Groups>,
{
    type IsAggregate = C::IsAggregate;
}

#[cfg(test)]
mod tests {
    use super::length;

    #[test]
    fn lists_have_few_lengths_and_never_pass_what_sqlite_takes() {
        assert_eq!([1, 2, 3, 5, 64, 65].map(length), [1, 2, 4, 8, 64, 128]);
        assert_eq!([1024, 1025, 30_000].map(length), [1024, 2048, 30_720]);
    }
}
