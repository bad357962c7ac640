//! Opening a database and settling each connection, with the engine's own words when it fails.

use std::time::Duration;

use diesel::connection::SimpleConnection as _;
use diesel::r2d2::{CustomizeConnection, ManageConnection, Pool, R2D2Connection as _};
use diesel::{Connection as _, PgConnection, QueryableByName, RunQueryDsl as _, SqliteConnection, sql_query};

use super::{Conn, Engine};

/// Why a database could not be opened, in the engine's words.
#[derive(Debug)]
pub struct ConnectProblem(pub String);

impl std::fmt::Display for ConnectProblem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for ConnectProblem {}

/// How long PostgreSQL works on one statement of a page.
pub(super) const STATEMENTS_LAST: &str = "15s";

type Pair = (Pool<Manager>, Pool<Manager>, Engine);

pub(super) fn open(place: &str) -> Result<Pair, ConnectProblem> {
    if place.starts_with("postgres://") || place.starts_with("postgresql://") {
        PgConnection::establish(place).map_err(|e| ConnectProblem(e.to_string()))?;
        let pool = pool(place, false, false, 10)?;
        return Ok((pool.clone(), pool, Engine::Postgres));
    }
    let path = place.strip_prefix("sqlite://").unwrap_or(place);
    // The file is made by the writer: a reader that came first would find no database.
    let writers = pool(path, true, false, 1)?;
    let readers = pool(path, true, true, 4)?;
    Ok((readers, writers, Engine::Sqlite))
}

fn pool(place: &str, lite: bool, reader: bool, size: u32) -> Result<Pool<Manager>, ConnectProblem> {
    Pool::builder()
        .max_size(size)
        .min_idle(Some(1))
        .connection_timeout(Duration::from_secs(5))
        .connection_customizer(Box::new(Settle { reader }))
        .build(Manager { place: place.to_owned(), lite })
        .map_err(|e| ConnectProblem(e.to_string()))
}

pub(super) struct Manager {
    place: String,
    lite: bool,
}

impl ManageConnection for Manager {
    type Connection = Conn;
    type Error = diesel::r2d2::Error;

    fn connect(&self) -> Result<Conn, Self::Error> {
        use diesel::r2d2::Error::ConnectionError;
        if self.lite {
            SqliteConnection::establish(&self.place).map(Conn::Lite).map_err(ConnectionError)
        } else {
            PgConnection::establish(&self.place).map(Conn::Pg).map_err(ConnectionError)
        }
    }

    fn is_valid(&self, conn: &mut Conn) -> Result<(), Self::Error> {
        match conn {
            // A file does not hang up; asking it would cost each page a query.
            Conn::Lite(_) => Ok(()),
            Conn::Pg(_) => conn.ping().map_err(diesel::r2d2::Error::QueryError),
        }
    }

    fn has_broken(&self, conn: &mut Conn) -> bool {
        std::thread::panicking() || conn.is_broken()
    }
}

#[derive(Debug)]
struct Settle {
    reader: bool,
}

impl CustomizeConnection<Conn, diesel::r2d2::Error> for Settle {
    fn on_acquire(&self, conn: &mut Conn) -> Result<(), diesel::r2d2::Error> {
        match conn {
            Conn::Lite(lite) => lite
                .batch_execute(
                    "PRAGMA busy_timeout=5000; PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; \
                     PRAGMA foreign_keys=ON; PRAGMA cache_size=-8000",
                )
                .and_then(|()| {
                    // Without this a write inside `read` would pass on SQLite and fail only on PostgreSQL.
                    if self.reader { lite.batch_execute("PRAGMA query_only=ON") } else { Ok(()) }
                }),
            Conn::Pg(pg) => pg.batch_execute(&format!(
                "SET TIME ZONE 'UTC'; SET statement_timeout='{STATEMENTS_LAST}'; \
                     SET idle_in_transaction_session_timeout='30s'; SET client_min_messages=warning"
            )),
        }
        .map_err(diesel::r2d2::Error::QueryError)
    }
}

#[derive(QueryableByName)]
struct Collation {
    #[diesel(sql_type = diesel::sql_types::Text)]
    collate: String,
    #[diesel(sql_type = diesel::sql_types::Text)]
    encoding: String,
    #[diesel(sql_type = diesel::sql_types::Text)]
    name: String,
}

/// Refuses a PostgreSQL database that would sort otherwise than SQLite, or that does not hold every letter, with the
/// line that makes a right one.
pub(super) fn check_collation(conn: &mut Conn) -> Result<(), String> {
    let Conn::Pg(pg) = conn else { return Ok(()) };
    let found: Collation = sql_query(
        "SELECT datcollate::text AS collate, pg_encoding_to_char(encoding)::text AS encoding, datname::text AS name \
         FROM pg_database WHERE datname = current_database()",
    )
    .get_result(pg)
    .map_err(|e| e.to_string())?;
    let wrong = if found.encoding != "UTF8" {
        format!("encoding {}; names with letters that it lacks could not be written", found.encoding)
    } else if found.collate != "C" {
        format!("collation {}; lists would be sorted otherwise than on SQLite", found.collate)
    } else {
        return Ok(());
    };
    Err(format!(
        "The database {0} has {wrong}. Make it anew with:\n\
         CREATE DATABASE {0} ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0;",
        found.name
    ))
}
