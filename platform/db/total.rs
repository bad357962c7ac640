//! A sum of whole numbers as a whole number: PostgreSQL sums BIGINT to NUMERIC, and nothing to NULL. As an expression
//! of its own, and not a piece of SQL, so that the statement is prepared once.

use diesel::Expression;
use diesel::QueryResult;
use diesel::backend::Backend;
use diesel::expression::{AppearsOnTable, SelectableExpression, ValidGrouping, is_aggregate};
use diesel::query_builder::{AstPass, QueryFragment, QueryId};
use diesel::sql_types::BigInt;

#[derive(Debug, Clone, Copy, QueryId)]
pub struct Total<C>(C);

/// The sum of a column over the rows of a group; of no rows, 0.
pub fn total<C: Expression>(column: C) -> Total<C> {
    Total(column)
}

impl<C: Expression> Expression for Total<C> {
    type SqlType = BigInt;
}

impl<C, DB> QueryFragment<DB> for Total<C>
where
    DB: Backend,
    C: QueryFragment<DB>,
{
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, DB>) -> QueryResult<()> {
        out.push_sql("CAST(COALESCE(SUM(");
        self.0.walk_ast(out.reborrow())?;
        out.push_sql("), 0) AS BIGINT)");
        Ok(())
    }
}

impl<C, Table> AppearsOnTable<Table> for Total<C> where C: AppearsOnTable<Table> {}

impl<C, Table> SelectableExpression<Table> for Total<C> where C: SelectableExpression<Table> {}

impl<C, Groups> ValidGrouping<Groups> for Total<C> {
    type IsAggregate = is_aggregate::Yes;
}
