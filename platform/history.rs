//! What is known of a database before it is worked in: whether it is ours at all, and whether a newer program has
//! been there.
//!
//! Promises: nothing here writes. A file is looked at through a connection of its own that can only read, because
//! opening it for work already changes its head.

use std::collections::BTreeSet;
use std::path::Path;

use diesel::migration::MigrationSource;
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel::sql_types::Text;
use diesel::{QueryableByName, SqliteConnection, sql_query};

use crate::db::{Conn, HISTORY, Tx};

/// Where the steps that were taken are written.
pub const TABLE: &str = "__diesel_schema_migrations";

#[derive(QueryableByName)]
struct Named {
    #[diesel(sql_type = Text)]
    name: String,
}

/// Says what a file is when it is not a database of ours; an empty one, or none, may become one.
pub fn stranger(file: &Path) -> Result<(), String> {
    if std::fs::metadata(file).map_or(0, |known| known.len()) == 0 {
        return Ok(());
    }
    let place = file.display();
    let tables = tables_of(file).map_err(|e| format!("{place} {}; nothing was changed.", what_is_wrong(&e)))?;
    let known = ours();
    match tables {
        Tables::Others(first) => Err(format!(
            "{place} is a database of another program: it has the table « {first} » and no history of ours. Nothing \
             was changed. Name another file with --database."
        )),
        Tables::WithHistory(steps) if !steps.is_empty() && steps.iter().all(|step| !known.contains(step)) => {
            Err(format!(
                "{place} is a database of another program: its history has no step of ours. Nothing was changed. Name \
                 another file with --database."
            ))
        }
        Tables::None | Tables::WithHistory(_) => Ok(()),
    }
}

/// What an engine's words about a file mean for whoever looks after it.
fn what_is_wrong(said: &str) -> String {
    if said.contains("malformed") {
        format!("is damaged ({said}): put the last copy in its place")
    } else if said.contains("unable to open") || said.contains("I/O error") {
        format!("cannot be read ({said}): look at its permissions, and that it is a file")
    } else {
        format!("is not a SQLite database, or it is damaged ({said})")
    }
}

enum Tables {
    None,
    /// The name of the first.
    Others(String),
    /// The steps that were taken.
    WithHistory(Vec<String>),
}

fn tables_of(file: &Path) -> Result<Tables, String> {
    let escaped = file.display().to_string().replace('%', "%25").replace('?', "%3f").replace('#', "%23");
    let mut conn = SqliteConnection::establish(&format!("file:{escaped}?mode=ro")).map_err(|e| e.to_string())?;
    let tables: Vec<Named> =
        sql_query("SELECT name FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name")
            .load(&mut conn)
            .map_err(|e| e.to_string())?;
    if tables.iter().any(|t| t.name == TABLE) {
        let steps: Vec<Named> = sql_query(format!("SELECT version AS name FROM {TABLE} ORDER BY version"))
            .load(&mut conn)
            .map_err(|e| e.to_string())?;
        return Ok(Tables::WithHistory(steps.into_iter().map(|s| s.name).collect()));
    }
    Ok(tables.into_iter().next().map_or(Tables::None, |t| Tables::Others(t.name)))
}

/// The steps in a database that this program does not know, in their order: a newer one took them.
pub fn unknown_steps(tx: &mut Tx) -> Result<Vec<String>, diesel::result::Error> {
    if !has_history(tx)? {
        return Ok(Vec::new());
    }
    let steps: Vec<Named> = sql_query(format!("SELECT version AS name FROM {TABLE} ORDER BY version")).load(tx)?;
    let known = ours();
    Ok(steps.into_iter().map(|s| s.name).filter(|step| !known.contains(step)).collect())
}

fn has_history(tx: &mut Tx) -> Result<bool, diesel::result::Error> {
    let asked = match tx {
        Conn::Lite(_) => format!("SELECT name FROM sqlite_master WHERE type = 'table' AND name = '{TABLE}'"),
        Conn::Pg(_) => format!(
            "SELECT table_name::text AS name FROM information_schema.tables \
             WHERE table_schema = current_schema() AND table_name = '{TABLE}'"
        ),
    };
    let found: Vec<Named> = sql_query(asked).load(tx)?;
    Ok(!found.is_empty())
}

/// The steps that this program knows.
fn ours() -> BTreeSet<String> {
    let known = MigrationSource::<Pg>::migrations(&HISTORY).expect("the steps are part of the program");
    known.iter().map(|step| step.name().version().to_string()).collect()
}

#[cfg(test)]
mod tests {
    use diesel::connection::SimpleConnection as _;

    use super::*;

    fn file(made_with: &str) -> std::path::PathBuf {
        let file = std::env::temp_dir().join(format!("stranger {}#?.sqlite", crate::ids::secret()));
        if !made_with.is_empty() {
            let escaped = file.display().to_string().replace('#', "%23").replace('?', "%3f");
            let mut conn = SqliteConnection::establish(&format!("file:{escaped}")).unwrap();
            conn.batch_execute(made_with).unwrap();
        }
        file
    }

    #[test]
    fn a_file_of_another_program_is_told_and_left_as_it_was() {
        let table = [
            ("CREATE TABLE bookmarks (id INTEGER)", "the table « bookmarks »"),
            (
                "CREATE TABLE __diesel_schema_migrations (version TEXT, run_on TEXT); \
                 INSERT INTO __diesel_schema_migrations VALUES ('20240101', '')",
                "its history has no step of ours",
            ),
        ];
        for (made_with, told) in table {
            let file = file(made_with);
            let before = std::fs::read(&file).unwrap();
            let said = stranger(&file).unwrap_err();
            assert!(said.contains(told) && said.contains("Nothing was changed"), "{said}");
            assert_eq!(std::fs::read(&file).unwrap(), before);
            std::fs::remove_file(file).unwrap();
        }
    }

    #[test]
    fn what_is_no_database_is_told_and_what_is_empty_may_become_one() {
        let text = file("");
        std::fs::write(&text, "una llista de la compra, que no és cap base de dades; ".repeat(40)).unwrap();
        assert!(stranger(&text).unwrap_err().contains("is not a SQLite database"));
        std::fs::write(&text, "").unwrap();
        assert_eq!(stranger(&text), Ok(()));
        std::fs::remove_file(&text).unwrap();
        assert_eq!(stranger(&text), Ok(()));
    }
}
