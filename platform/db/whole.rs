//! Whether a database is whole: what the engine says of its own pages, and which tables are missing of those that the
//! history makes.
//!
//! Promises: nothing here writes, and a damaged database gives an answer and not a panic.

use std::collections::BTreeSet;

use diesel::connection::SimpleConnection as _;
use diesel::prelude::*;
use diesel::sql_types::Text;
use diesel::{QueryableByName, SqliteConnection, sql_query};
use diesel_migrations::MigrationHarness as _;

use super::{Conn, Db, HISTORY};

/// Damages that are told one by one.
const TOLD: usize = 10;

#[derive(QueryableByName)]
struct Named {
    #[diesel(sql_type = Text)]
    name: String,
}

/// What a database holds, compared with what the history of this program makes.
#[derive(Debug, PartialEq, Eq)]
pub enum Tables {
    /// It is empty: nobody has made its tables yet.
    None,
    /// These are not there; of none, it is whole.
    Missing(Vec<String>),
}

/// What the engine finds wrong in its own pages, indexes and references. PostgreSQL watches over its references itself
/// and has no such question to ask.
pub fn damages(db: &Db) -> Vec<String> {
    let found: Result<Vec<String>, diesel::result::Error> = db.read(|tx| match tx {
        Conn::Pg(_) => Ok(Vec::new()),
        Conn::Lite(lite) => {
            let pages = names(lite, &format!("SELECT integrity_check AS name FROM pragma_integrity_check LIMIT {TOLD}"))?;
            let mut damages: Vec<String> = pages.into_iter().filter(|said| said != "ok").collect();
            damages.extend(names(
                lite,
                "SELECT count(*) || ' rows of ' || \"table\" || ' refer to rows of ' || parent || ' that are not there' \
                 AS name FROM pragma_foreign_key_check GROUP BY \"table\", parent",
            )?);
            Ok(damages)
        }
    });
    found.unwrap_or_else(|e| vec![e.to_string()])
}

/// Which tables are missing. Of a database that this program has not brought up to date they may be those to come.
pub fn tables(db: &Db) -> Result<Tables, String> {
    let made = made_by_history()?;
    let there: Result<Vec<Named>, diesel::result::Error> = db.read(|tx| {
        let asked = match tx {
            Conn::Lite(_) => "SELECT name FROM sqlite_master WHERE type = 'table'",
            Conn::Pg(_) => {
                "SELECT table_name::text AS name FROM information_schema.tables WHERE table_schema = current_schema()"
            }
        };
        sql_query(asked).load(tx)
    });
    let there: BTreeSet<String> = there.map_err(|e| e.to_string())?.into_iter().map(|t| t.name).collect();
    if made.is_disjoint(&there) {
        return Ok(Tables::None);
    }
    Ok(Tables::Missing(made.difference(&there).cloned().collect()))
}

/// The tables that the whole history makes, seen by running it in memory.
fn made_by_history() -> Result<BTreeSet<String>, String> {
    let mut conn = SqliteConnection::establish(":memory:").map_err(|e| e.to_string())?;
    conn.batch_execute("PRAGMA foreign_keys=ON").map_err(|e| e.to_string())?;
    conn.run_pending_migrations(HISTORY).map_err(|e| e.to_string())?;
    let made = names(&mut conn, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'");
    made.map(|names| names.into_iter().collect()).map_err(|e| e.to_string())
}

fn names(conn: &mut SqliteConnection, asked: &str) -> QueryResult<Vec<String>> {
    Ok(sql_query(asked).load::<Named>(conn)?.into_iter().map(|found| found.name).collect())
}
