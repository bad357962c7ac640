//! `teixit doctor`: what is wrong with an installation, each finding with what to do. It changes nothing.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use platform::db::Engine;
use platform::files::State;
use platform::{Clock, Db, Refusal, files::Files, history, jobs, trail};

use super::Place;

/// Less than this, or than a twentieth of the disk, is little.
const LITTLE: u64 = 500 * 1024 * 1024;
/// A mail that waits for longer than this, in milliseconds, is stuck.
const LONG: i64 = 60 * 60 * 1000;
/// Files asked for at once.
const SOME: i64 = 500;
/// Files that are named one by one.
const NAMED: usize = 10;

/// One line of the report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    Well(String),
    Note(String),
    /// Needs a person.
    Wrong(String),
}

impl std::fmt::Display for Finding {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Well(said) => write!(f, "ok   {said}"),
            Self::Note(said) => write!(f, "note {said}"),
            Self::Wrong(said) => write!(f, "BAD  {said}"),
        }
    }
}

pub fn run(place: &Place) -> Result<(), String> {
    place.must_be_there()?;
    let db = place.open()?;
    let engine = match db.engine() {
        Engine::Sqlite => "SQLite",
        Engine::Postgres => "PostgreSQL",
    };
    println!("{}", Finding::Well(format!("the database answers ({engine})")));
    if place.database.contains("sslmode=require") || is_remote(&place.database) {
        let said = "the database is on another machine: this binary speaks to it without TLS unless built with it";
        println!("{}", Finding::Note(said.into()));
    }
    let unknown = db.read(history::unknown_steps).map_err(|e| e.to_string())?;
    if !unknown.is_empty() {
        return Err(super::newer(&unknown));
    }
    match db.pending()? {
        0 => println!("{}", Finding::Well("the tables are up to date".into())),
        n => return Err(format!("{n} migrations are missing. Run: teixit migrate --database {}", place.database)),
    }
    let files = Files::in_folder(place.data().join("files"));
    let mut folders = vec![files.folder().to_path_buf()];
    folders.extend((db.engine() == Engine::Sqlite).then(|| place.data()));
    let found = look(&db, &files, &folders, &Clock::System).map_err(|refusal| refusal.to_string())?;
    found.iter().for_each(|finding| println!("{finding}"));
    match found.iter().filter(|finding| matches!(finding, Finding::Wrong(_))).count() {
        0 => Ok(()),
        wrong => Err(format!("{wrong} findings need a person")),
    }
}

/// Everything that is looked at in a database whose tables are up to date, and in the folders around it.
pub fn look(db: &Db, files: &Files, folders: &[PathBuf], clock: &Clock) -> Result<Vec<Finding>, Refusal> {
    let mut found = networks(db)?;
    found.push(audit_trail(db)?);
    found.push(all_jobs(db)?);
    found.push(mails(db, clock)?);
    found.extend(kept_files(db, files)?);
    found.extend(disks(folders));
    Ok(found)
}

fn networks(db: &Db) -> Result<Vec<Finding>, Refusal> {
    let networks = db.read(settings::count_networks)?;
    if networks == 0 {
        let said = "there is no network. Run: teixit network create \"NAME\" --admin ADDRESS";
        return Ok(vec![Finding::Note(said.into())]);
    }
    let mut found = vec![Finding::Well(format!("networks: {networks}"))];
    if networks > 1 {
        found.extend(db.read(settings::without_host)?.into_iter().map(|hidden| {
            let name = hidden.short_name;
            Finding::Wrong(format!("nobody sees the network {name}: run teixit network host \"{name}\" HOST"))
        }));
    }
    Ok(found)
}

fn audit_trail(db: &Db) -> Result<Finding, Refusal> {
    Ok(match db.read(trail::broken_at)? {
        None => Finding::Well("the audit trail is whole".into()),
        Some(number) => {
            Finding::Wrong(format!("the audit trail was changed by hand at entry {number}: compare with a backup"))
        }
    })
}

fn all_jobs(db: &Db) -> Result<Finding, Refusal> {
    let (waiting, given_up) = db.read(jobs::waiting)?;
    Ok(if given_up > 0 {
        Finding::Wrong(format!("{given_up} jobs failed too often; look at the column problem of the table job"))
    } else {
        Finding::Well(format!("jobs waiting: {waiting}"))
    })
}

fn mails(db: &Db, clock: &Clock) -> Result<Finding, Refusal> {
    let mails = db.read(|tx| jobs::troubled(tx, messages::SEND, clock.millis() - LONG))?;
    let problem = mails.problem.unwrap_or_default();
    Ok(match (mails.failed, mails.waiting) {
        (0, 0) => Finding::Well("no mail is stuck".into()),
        (0, waiting) => Finding::Wrong(format!(
            "{waiting} mails wait for more than an hour: is teixit serve running on this database?"
        )),
        (failed, waiting) => Finding::Wrong(format!(
            "{failed} mails failed and {waiting} wait for more than an hour. The mail server said: {problem}. Look at \
             --smtp of teixit serve."
        )),
    })
}

/// Reads each kept file: a backup that lost one is noticed here, and not when somebody asks for it.
fn kept_files(db: &Db, files: &Files) -> Result<Vec<Finding>, Refusal> {
    let (mut seen, mut damaged) = (HashSet::new(), Vec::new());
    for network in db.read(settings::all_networks)? {
        let mut last = String::new();
        loop {
            let some = db.read(|tx| documents::files_after(tx, &network.id, &last, SOME))?;
            let Some((id, ..)) = some.last() else { break };
            last.clone_from(id);
            for (_, digest, name) in some {
                if !seen.insert(digest.clone()) {
                    continue;
                }
                match files.state(&digest) {
                    Ok(State::Whole) => {}
                    Ok(State::Missing) => damaged.push(format!("« {name} » is missing ({digest})")),
                    Ok(State::Changed) => damaged.push(format!("« {name} » is not what was kept ({digest})")),
                    Err(e) => damaged.push(format!("« {name} » cannot be read: {e} ({digest})")),
                }
            }
        }
    }
    if damaged.is_empty() {
        return Ok(vec![Finding::Well(format!("kept files are whole: {}", seen.len()))]);
    }
    let more = damaged.len().saturating_sub(NAMED);
    let back = format!("put it back into {} from a copy", files.folder().display());
    let mut found: Vec<Finding> =
        damaged.into_iter().take(NAMED).map(|what| Finding::Wrong(format!("the file {what}: {back}"))).collect();
    found.extend((more > 0).then(|| Finding::Wrong(format!("and {more} files more"))));
    Ok(found)
}

/// The disks on which some folders lie, each once.
fn disks(folders: &[PathBuf]) -> Vec<Finding> {
    let mut seen = HashSet::new();
    let mut found = Vec::new();
    for folder in folders {
        let there = there(folder);
        match rustix::fs::statvfs(&there) {
            Ok(disk) if seen.insert(disk.f_fsid) => {
                found.push(disk_of(&there, disk.f_bavail * disk.f_frsize, disk.f_blocks * disk.f_frsize));
            }
            Ok(_) => {}
            Err(e) => found.push(Finding::Wrong(format!("{} cannot be looked at: {e}", there.display()))),
        }
    }
    found
}

/// A folder, or the nearest above it that is there.
fn there(folder: &Path) -> PathBuf {
    let whole = std::path::absolute(folder).unwrap_or_else(|_| folder.to_path_buf());
    whole.ancestors().find(|place| place.exists()).map_or(whole.clone(), Path::to_path_buf)
}

fn disk_of(place: &Path, free: u64, all: u64) -> Finding {
    let megabytes = |bytes: u64| bytes / (1024 * 1024);
    let said = format!("{} MB of {} MB are free at {}", megabytes(free), megabytes(all), place.display());
    if free < LITTLE || free.saturating_mul(20) < all {
        Finding::Wrong(format!("only {said}: make room, or what people write and add cannot be kept"))
    } else {
        Finding::Well(said)
    }
}

fn is_remote(database: &str) -> bool {
    let Some((_, rest)) = database.split_once("://") else { return false };
    let host = rest.rsplit_once('@').map_or(rest, |(_, host)| host);
    !host.starts_with("127.") && !host.starts_with("localhost") && !host.starts_with("[::1]") && !host.starts_with('/')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn little_room_is_told_from_both_sides() {
        const MB: u64 = 1024 * 1024;
        let is_wrong = |free, all| matches!(disk_of(Path::new("/data"), free, all), Finding::Wrong(_));
        assert!(!is_wrong(600 * MB, 8_000 * MB));
        assert!(is_wrong(499 * MB, 8_000 * MB), "less than 500 MB");
        assert!(is_wrong(10_000 * MB, 250_000 * MB), "less than a twentieth");
        let said = disk_of(Path::new("/data"), 499 * MB, 8_000 * MB).to_string();
        assert!(said.starts_with("BAD  only 499 MB of 8000 MB are free at /data"), "{said}");
    }

    #[test]
    fn a_folder_that_is_not_there_yet_is_looked_at_from_above() {
        let folder = std::env::temp_dir();
        assert_eq!(there(&folder.join("no/such/files")), folder);
        assert_eq!(disks(&[folder.clone(), folder]).len(), 1);
    }
}
