//! The command line: what it takes, and errors that say what to do.

// A line that is not read any more must not end a command: `output` writes them all.
#![deny(clippy::print_stdout, clippy::print_stderr)]

mod acting;
mod demo;
pub mod doctor;
mod import;
mod network;
mod origin;
mod output;
mod plan;
mod report;
mod search;
mod serve;
mod telling;
mod texts;
mod user;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use platform::slice::Verb;
use platform::{Clock, Db, history};

use crate::SLICES;
use output::{remark, say};

/// The system that runs a network of municipalities.
#[derive(Parser)]
#[command(name = "teixit", version, arg_required_else_help = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Make a fresh network with the data of XMESS and serve it at once, with sign-in links
    Demo(demo::Arguments),
    /// Serve the site and run the jobs
    Serve(serve::Arguments),
    /// Bring the tables of a database up to date
    Migrate(Place),
    /// Make networks
    Network(network::Arguments),
    /// Make sign-in links for people
    User(user::Arguments),
    /// Take in a file
    Import(import::Arguments),
    /// Write the annual report of a year to a file
    Report(report::Arguments),
    /// What can be found by words
    Search(search::Arguments),
    /// Write a plan to a file: its actions as a table, or the whole of it
    Plan(plan::Arguments),
    /// Look at the installation and say what is wrong
    Doctor(Place),
    /// List the routes: method, path, act
    Routes,
}

/// Which database.
#[derive(clap::Args, Clone)]
pub struct Place {
    /// A file for SQLite, or a postgres:// URL
    #[arg(long, env = "TEIXIT_DATABASE", hide_env_values = true, default_value = "var/teixit.sqlite")]
    pub database: String,
    /// The folder of the documents that people add: beside a SQLite file unless said, else var/files
    #[arg(long, env = "TEIXIT_FILES")]
    pub files: Option<PathBuf>,
}

pub fn run() -> ExitCode {
    let done = match Cli::parse().command {
        Command::Demo(arguments) => demo::run(&arguments),
        Command::Serve(arguments) => serve::run(&arguments),
        Command::Migrate(place) => migrate(&place),
        Command::Network(arguments) => network::run(arguments),
        Command::User(arguments) => user::run(arguments),
        Command::Import(arguments) => import::run(arguments),
        Command::Report(arguments) => report::run(&arguments),
        Command::Search(arguments) => search::run(&arguments),
        Command::Plan(arguments) => plan::run(&arguments),
        Command::Doctor(place) => doctor::run(&place),
        Command::Routes => {
            routes();
            Ok(())
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            remark!("teixit: {problem}");
            ExitCode::FAILURE
        }
    }
}

impl Place {
    /// A database with its files where they usually are.
    pub fn at(database: &str) -> Self {
        Self { database: database.into(), files: None }
    }

    /// Opens the database, making the folder of a file that is not there yet.
    pub fn open(&self) -> Result<Db, String> {
        if let Some(folder) = self.folder() {
            std::fs::create_dir_all(&folder).map_err(|e| {
                format!("the folder {} cannot be made: {e}. Choose another with --database.", folder.display())
            })?;
        }
        if let Some(file) = self.file() {
            history::stranger(file)?;
        }
        self.make_private()?;
        Db::open(&self.database).map_err(|e| {
            format!(
                "the database {} does not open: {}. Give a file or a postgres:// URL with --database.",
                self.shown(),
                self.without_password(e.to_string().trim_end())
            )
        })
    }

    /// Opens a database that must be there already.
    pub fn open_existing(&self) -> Result<Db, String> {
        self.must_be_there()?;
        let db = self.open()?;
        refuse_newer(&db)?;
        Ok(db)
    }

    /// How it is shown on the console and in logs: without the password of its address.
    pub fn shown(&self) -> String {
        self.without_password(&self.database)
    }

    /// A text about this database, without the password of its address. Of an address whose password has letters that
    /// end it the engine repeats pieces: then nothing of what it said is shown.
    fn without_password(&self, text: &str) -> String {
        let mut shown = text.to_owned();
        for password in self.passwords() {
            if text != self.database && password.contains(['/', '@', '?', '#', ':', '[', ' ']) {
                return "its address is not understood; in a password write / as %2F, @ as %40, : as %3A, ? as %3F and \
                        # as %23"
                    .into();
            }
            shown = shown
                .replace(&format!(":{password}@"), ":***@")
                .replace(&format!("password={password}"), "password=***");
        }
        shown
    }

    /// What stands in its address where a password does.
    fn passwords(&self) -> Vec<&str> {
        let Some((_, rest)) = self.database.split_once("://") else { return Vec::new() };
        let before_host = rest.rsplit_once('@').and_then(|(who, _)| who.split_once(':')).map(|(_, password)| password);
        let named = rest.split_once("password=").map(|(_, after)| after.split('&').next().unwrap_or(after));
        before_host.into_iter().chain(named).filter(|password| !password.is_empty()).collect()
    }

    fn must_be_there(&self) -> Result<(), String> {
        match self.file() {
            Some(file) if !file.exists() => Err(format!("there is no database {}. Check --database.", self.shown())),
            _ => Ok(()),
        }
    }

    /// The file of a SQLite database; none of an address of a server.
    fn file(&self) -> Option<&Path> {
        let bare = self.database.strip_prefix("sqlite://").unwrap_or(&self.database);
        (!bare.contains("://")).then(|| Path::new(bare))
    }

    /// Opens it and brings its tables up to date.
    pub fn open_migrated(&self) -> Result<Db, String> {
        let db = self.open()?;
        refuse_newer(&db)?;
        db.migrate()?;
        Ok(db)
    }

    /// Makes the file of a new database readable by its owner alone: it holds people's addresses and sessions.
    fn make_private(&self) -> Result<(), String> {
        use std::os::unix::fs::OpenOptionsExt as _;
        let Some(file) = self.file().filter(|file| !file.exists()) else { return Ok(()) };
        let made = std::fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(file);
        made.map(drop).map_err(|e| format!("the database {} cannot be made: {e}.", self.database))
    }

    /// Where the file of a SQLite database lies.
    fn folder(&self) -> Option<PathBuf> {
        let folder = self.file()?.parent()?;
        // A bare name has an empty parent: it lies where the program runs.
        Some(if folder.as_os_str().is_empty() { PathBuf::from(".") } else { folder.to_path_buf() })
    }

    pub fn files(&self) -> PathBuf {
        let beside = || self.folder().unwrap_or_else(|| PathBuf::from("var")).join("files");
        self.files.clone().unwrap_or_else(beside)
    }
}

/// A program that does not know all of a database would write rows that the newer one does not expect.
fn refuse_newer(db: &Db) -> Result<(), String> {
    let unknown = db.read(history::unknown_steps).map_err(|e| e.to_string())?;
    if unknown.is_empty() { Ok(()) } else { Err(newer(&unknown)) }
}

/// What to do with a database of a newer program.
pub fn newer(unknown: &[String]) -> String {
    format!(
        "the database was made by a newer version of this program, which ran steps that this one does not know ({}). \
         Put the newer version back, or the copy of the database from before it.",
        unknown.join(", ")
    )
}

fn migrate(place: &Place) -> Result<(), String> {
    let db = place.open()?;
    refuse_newer(&db)?;
    match db.migrate()? {
        0 => say!("The tables are up to date."),
        n => say!("{n} migrations run; the tables are up to date."),
    }
    Ok(())
}

fn routes() {
    for route in SLICES.iter().flat_map(|s| s.routes) {
        let verb = if route.verb == Verb::Get { "GET" } else { "POST" };
        say!("{verb} {} {}", route.path, route.act);
    }
    say!("GET /health server.health");
}

/// Reads a day as the command line takes it.
fn day(text: &str) -> Result<jiff::civil::Date, String> {
    text.parse().map_err(|_| format!("« {text} » is not a day. Write year, month and day, as 2023-12-31."))
}

/// So many of a thing, in words.
fn counted(n: usize, one: &str, many: &str) -> String {
    format!("{n} {}", if n == 1 { one } else { many })
}

/// The house of the command line: the machine's own clock, no mail. What a network does or tells on a day begins with
/// `Acting`; links end by the clock of the machine that serves.
pub(crate) fn console_house(db: Db, place: &Place) -> std::sync::Arc<viewer::Installation> {
    crate::site::Start::local(db, Clock::System, place.files()).house()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kept_files_lie_beside_the_file_also_of_a_bare_name() {
        assert_eq!(Place::at("bare.sqlite").files(), Path::new("./files"));
        assert_eq!(Place::at("data/teixit.sqlite").files(), Path::new("data/files"));
        assert_eq!(Place::at("/teixit.sqlite").files(), Path::new("/files"));
        assert_eq!(Place::at("sqlite://data/teixit.sqlite").files(), Path::new("data/files"));
        assert_eq!(Place::at("postgres://teixit@127.0.0.1/teixit").files(), Path::new("var/files"));
    }

    #[test]
    fn a_password_is_never_shown() {
        let shown = [
            ("postgres://teixit:secret@127.0.0.1:1/teixit", "postgres://teixit:***@127.0.0.1:1/teixit"),
            (
                "postgres://127.0.0.1:1/teixit?user=t&password=secret",
                "postgres://127.0.0.1:1/teixit?user=t&password=***",
            ),
            ("postgres://teixit:se/cr@et@127.0.0.1:1/teixit", "postgres://teixit:***@127.0.0.1:1/teixit"),
            ("postgres://teixit@127.0.0.1/teixit", "postgres://teixit@127.0.0.1/teixit"),
            ("var/teixit.sqlite", "var/teixit.sqlite"),
        ];
        for (address, told) in shown {
            assert_eq!(Place::at(address).shown(), told);
        }
        for address in [shown[0].0, shown[1].0, shown[2].0] {
            let said = Place::at(address).open().err().expect("nobody listens there");
            assert!(!said.contains("secret") && !said.contains("se/cr") && !said.contains("\"se\""), "{said}");
            assert!(said.contains("***") && said.contains("does not open"), "{said}");
        }
    }

    #[test]
    fn a_day_says_how_it_is_written() {
        assert_eq!(day("2023-12-31"), Ok(jiff::civil::date(2023, 12, 31)));
        assert!(day("31/12/2023").unwrap_err().contains("as 2023-12-31"));
    }
}
