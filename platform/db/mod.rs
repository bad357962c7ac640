//! The database: SQLite (bundled, WAL, one writer) or PostgreSQL (serialisable), one text of queries for both.
//! `read` shows one moment; `write` is one transaction, run again when the engine asks for it, so what is
//! inside it touches nothing but the connection.

mod among;
mod connect;
mod rows;
mod total;
mod types;
pub mod whole;

use std::sync::Arc;
use std::time::Duration;

use diesel::connection::{AnsiTransactionManager, SimpleConnection as _, TransactionManager as _};
use diesel::r2d2::{Pool, PooledConnection};
use diesel::result::{DatabaseErrorKind, Error};
use diesel::{PgConnection, SqliteConnection};
use diesel_migrations::{EmbeddedMigrations, MigrationHarness as _, embed_migrations};

pub use among::AmongMethods;
pub use connect::ConnectProblem;
use connect::STATEMENTS_LAST;
pub use rows::{Cell, insert_rows};
pub use total::{Total, total};
pub use types::Day;

/// The history of the tables, forward only.
pub const HISTORY: EmbeddedMigrations = embed_migrations!("../migrations");

/// How often a write is run again before giving up. Measured: six writers on one row need up to eleven.
const TRIES: u32 = 30;

/// Any number that is ours alone: it keeps two nodes from migrating at once.
const MIGRATION_LOCK: i64 = 7_483_648;

#[derive(diesel::MultiConnection)]
pub enum Conn {
    Pg(PgConnection),
    Lite(SqliteConnection),
}

/// A connection inside a transaction.
pub type Tx = Conn;
pub type Backend = MultiBackend;

#[derive(Clone)]
pub struct Db(Arc<Pools>);

struct Pools {
    readers: Pool<connect::Manager>,
    writers: Pool<connect::Manager>,
    engine: Engine,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Engine {
    Sqlite,
    Postgres,
}

/// Whether a failed transaction should be run again, and how a failure of the engine is wrapped.
pub trait Rerun: From<Error> {
    fn rerun(&self) -> bool;
}

impl Rerun for Error {
    fn rerun(&self) -> bool {
        match self {
            Self::DatabaseError(DatabaseErrorKind::SerializationFailure, _) => true,
            Self::DatabaseError(DatabaseErrorKind::Unknown, told) => {
                told.message().starts_with("deadlock detected") || told.message() == "database is locked"
            }
            Self::RollbackErrorOnCommit { commit_error, .. } => commit_error.rerun(),
            _ => false,
        }
    }
}

impl Db {
    /// Opens a database: a path for SQLite, a `postgres://` URL for PostgreSQL.
    pub fn open(place: &str) -> Result<Self, ConnectProblem> {
        connect::open(place).map(|(readers, writers, engine)| Self(Arc::new(Pools { readers, writers, engine })))
    }

    pub fn engine(&self) -> Engine {
        self.0.engine
    }

    /// Runs the migrations that are missing and says how many there were.
    pub fn migrate(&self) -> Result<usize, String> {
        let mut held = self.0.writers.get().map_err(|e| e.to_string())?;
        let conn = &mut *held;
        connect::check_collation(conn)?;
        lock_migrations(conn, true)?;
        let done = conn.run_pending_migrations(HISTORY).map(|ran| ran.len()).map_err(|e| e.to_string());
        lock_migrations(conn, false)?;
        done
    }

    /// How many migrations this program knows that the database has not run.
    pub fn pending(&self) -> Result<usize, String> {
        let mut held = self.0.writers.get().map_err(|e| e.to_string())?;
        held.pending_migrations(HISTORY).map(|left| left.len()).map_err(|e| e.to_string())
    }

    /// Reads in one moment: nothing that others write meanwhile is seen half.
    pub fn read<T, E: Rerun>(&self, f: impl FnOnce(&mut Conn) -> Result<T, E>) -> Result<T, E> {
        let mut held = self.reader()?;
        let conn = &mut *held;
        match conn {
            Conn::Lite(lite) => AnsiTransactionManager::begin_transaction_sql(lite, "BEGIN"),
            Conn::Pg(pg) => {
                AnsiTransactionManager::begin_transaction_sql(pg, "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
            }
        }?;
        let done = f(conn);
        Manager::rollback_transaction(conn).ok();
        done
    }

    /// Writes in one transaction. `f` may run several times.
    pub fn write<T, E: Rerun>(&self, mut f: impl FnMut(&mut Conn) -> Result<T, E>) -> Result<T, E> {
        let mut held = self.0.writers.get().map_err(busy)?;
        let conn = &mut *held;
        let mut tries = 0;
        loop {
            match once(conn, &mut f) {
                Err(failed) if failed.rerun() && tries < TRIES => {
                    tries += 1;
                    std::thread::sleep(spread(tries));
                }
                other => return other,
            }
        }
    }

    fn reader(&self) -> Result<PooledConnection<connect::Manager>, Error> {
        self.0.readers.get().map_err(busy)
    }

    /// Waits until no statement is running and truncates the write-ahead log, so that the file may be copied.
    pub fn settle(&self) -> Result<(), Error> {
        let mut held = self.0.writers.get().map_err(busy)?;
        match &mut *held {
            Conn::Lite(lite) => lite.batch_execute("PRAGMA wal_checkpoint(TRUNCATE)"),
            Conn::Pg(_) => Ok(()),
        }
    }
}

type Manager = <Conn as diesel::Connection>::TransactionManager;

fn once<T, E: Rerun>(conn: &mut Conn, f: &mut impl FnMut(&mut Conn) -> Result<T, E>) -> Result<T, E> {
    begin_write(conn)?;
    match f(conn) {
        Ok(value) => Ok(Manager::commit_transaction(conn).map(|()| value)?),
        Err(refused) => {
            Manager::rollback_transaction(conn).ok();
            Err(refused)
        }
    }
}

fn begin_write(conn: &mut Conn) -> Result<(), Error> {
    match conn {
        Conn::Lite(lite) => AnsiTransactionManager::begin_transaction_sql(lite, "BEGIN IMMEDIATE"),
        Conn::Pg(pg) => AnsiTransactionManager::begin_transaction_sql(pg, "BEGIN ISOLATION LEVEL SERIALIZABLE"),
    }
}

/// Keeps other nodes from migrating meanwhile. Waiting for them, and an index on a large table, take their time.
fn lock_migrations(conn: &mut Conn, take: bool) -> Result<(), String> {
    let Conn::Pg(pg) = conn else { return Ok(()) };
    let script = if take {
        format!("SET statement_timeout=0; SELECT pg_advisory_lock({MIGRATION_LOCK})")
    } else {
        format!("SELECT pg_advisory_unlock({MIGRATION_LOCK}); SET statement_timeout='{STATEMENTS_LAST}'")
    };
    pg.batch_execute(&script).map_err(|e| e.to_string())
}

fn busy(failed: diesel::r2d2::PoolError) -> Error {
    Error::QueryBuilderError(Box::new(failed))
}

/// A random wait below 2^tries milliseconds, at most 64, so that those who met do not meet again.
fn spread(tries: u32) -> Duration {
    let most = 1u64 << tries.min(6);
    let mut byte = [0u8; 1];
    getrandom::fill(&mut byte).ok();
    Duration::from_millis(u64::from(byte[0]) % most)
}

/// Escapes what a person typed so that LIKE takes it as it is; the escape character is `\`.
pub fn like(typed: &str) -> String {
    format!("%{}%", typed.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_"))
}
