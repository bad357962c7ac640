//! `teixit doctor`: what is wrong with an installation, each finding with what to do. It changes nothing.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use platform::db::{Engine, whole};
use platform::files::State;
use platform::trail::{self, Chain};
use platform::{Clock, Db, Refusal, files::Files, history, jobs};
use search::Look;

use super::output::say;
use super::{Place, counted};
use crate::site::Start;

/// Less than this, or than a twentieth of the disk, is little.
const LITTLE: u64 = 500 * 1024 * 1024;
/// What was written longer ago than this, in milliseconds, is found.
const LATE: i64 = 60 * 1000;
/// A mail that waits for longer than this, in milliseconds, is stuck.
const LONG: i64 = 60 * 60 * 1000;
/// Mails that were refused are told for a week.
const LATELY: i64 = 7 * 24 * 60 * 60 * 1000;
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
    /// So many more of the last kind, which are not named.
    More(usize),
}

impl Finding {
    /// How many things it tells that need a person.
    pub fn wrongs(&self) -> usize {
        match self {
            Self::Well(_) | Self::Note(_) => 0,
            Self::Wrong(_) => 1,
            Self::More(wrongs) => *wrongs,
        }
    }
}

impl std::fmt::Display for Finding {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Well(said) => write!(f, "ok   {said}"),
            Self::Note(said) => write!(f, "note {said}"),
            Self::Wrong(said) => write!(f, "BAD  {said}"),
            Self::More(wrongs) => write!(f, "BAD  and {} more", counted(*wrongs, "file", "files")),
        }
    }
}

pub fn run(place: &Place) -> Result<(), String> {
    place.must_be_there()?;
    refuse_empty(place)?;
    let db = place.open()?;
    let engine = match db.engine() {
        Engine::Sqlite => "SQLite",
        Engine::Postgres => "PostgreSQL",
    };
    say!("{}", Finding::Well(format!("the database answers ({engine})")));
    if place.database.contains("sslmode=require") || is_remote(&place.database) {
        let said = "the database is on another machine: this binary speaks to it without TLS unless built with it";
        say!("{}", Finding::Note(said.into()));
    }
    let mut found = whole(&db, place)?;
    // What lies in tables that are damaged cannot be looked at.
    if found.iter().all(|finding| finding.wrongs() == 0) {
        let files = Files::in_folder(place.files());
        let mut folders = vec![files.folder().to_path_buf()];
        folders.extend(place.folder());
        found.extend(look(&db, &files, &folders, &Clock::System).map_err(|refusal| refusal.to_string())?);
    }
    found.iter().for_each(|finding| say!("{finding}"));
    match found.iter().map(Finding::wrongs).sum() {
        0 => Ok(()),
        wrongs => Err(counted(wrongs, "finding needs a person", "findings need a person")),
    }
}

/// Opening a file without a byte would write its head.
fn refuse_empty(place: &Place) -> Result<(), String> {
    if place.file().is_some_and(|file| std::fs::metadata(file).is_ok_and(|known| known.len() == 0)) {
        return Err(format!("{} is an empty file. {}", place.shown(), to_fill(place)));
    }
    Ok(())
}

fn to_fill(place: &Place) -> String {
    format!(
        "If there was a network in it, put the last copy back; else run: teixit network create \"NAME\" --admin ADDRESS \
         --database {}",
        place.shown()
    )
}

/// The tables that a damaged database lost, where that can be told: not of one with steps still to take.
fn lost_tables(db: &Db) -> Vec<String> {
    match whole::tables(db) {
        Ok(whole::Tables::Missing(lost)) if !lost.iter().any(|t| t == history::TABLE) && db.pending() == Ok(0) => lost,
        _ => Vec::new(),
    }
}

/// Whether the engine reads all that it holds, and whether all tables are there.
pub fn whole(db: &Db, place: &Place) -> Result<Vec<Finding>, String> {
    const RESTORE: &str = "stop the service, put the last copy in its place and run doctor again";
    let damages = whole::damages(db);
    if !damages.is_empty() {
        let told = |said: String| Finding::Wrong(format!("the database is damaged: {}: {RESTORE}", said.trim()));
        let lost = lost_tables(db).into_iter().map(|t| Finding::Wrong(format!("the table {t} is missing")));
        return Ok(lost.chain(damages.into_iter().map(told)).collect());
    }
    let missing = match whole::tables(db)? {
        whole::Tables::None => return Err(format!("{} holds no table of ours. {}", place.shown(), to_fill(place))),
        whole::Tables::Missing(missing) => missing,
    };
    // Without the history nobody knows which steps were taken, and asking for it would begin it anew.
    if !missing.iter().any(|table| table == history::TABLE) {
        let unknown = db.read(history::unknown_steps).map_err(|e| e.to_string())?;
        if !unknown.is_empty() {
            return Err(super::newer(&unknown));
        }
        match db.pending()? {
            0 => {}
            n => {
                let missing = counted(n, "migration is missing", "migrations are missing");
                return Err(format!("{missing}. Run: teixit migrate --database {}", place.shown()));
            }
        }
    }
    if missing.is_empty() {
        return Ok(vec![Finding::Well("the database is whole and its tables are up to date".into())]);
    }
    Ok(missing.into_iter().map(|t| Finding::Wrong(format!("the table {t} is missing: {RESTORE}"))).collect())
}

/// Everything that is looked at in a database whose tables are up to date, and in the folders around it.
pub fn look(db: &Db, files: &Files, folders: &[PathBuf], clock: &Clock) -> Result<Vec<Finding>, Refusal> {
    let mut found = networks(db)?;
    found.push(audit_trail(db)?);
    found.push(all_jobs(db)?);
    found.extend(mails(db, clock)?);
    found.extend(searching(db, files, clock)?);
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
    let (chain, open) = db.read(|tx| Ok::<_, Refusal>((trail::check(tx)?, trail::open(tx)?)))?;
    Ok(match chain {
        // The server seals once a second: what is open was written while none ran, and may be changed unseen.
        Chain::Whole { entries: 0, .. } => Finding::Well(format!("the audit trail is whole: none sealed, {open} open")),
        Chain::Whole { entries, head } => {
            Finding::Well(format!("the audit trail is whole: {entries} sealed, {open} open, the last is {head}"))
        }
        Chain::Broken { number } => {
            Finding::Wrong(format!("the audit trail was changed by hand at entry {number}: compare with a backup"))
        }
    })
}

fn all_jobs(db: &Db) -> Result<Finding, Refusal> {
    let (waiting, given_up) = db.read(jobs::waiting)?;
    Ok(if given_up > 0 {
        let failed = counted(usize::try_from(given_up).unwrap_or(usize::MAX), "job", "jobs");
        Finding::Wrong(format!("{failed} failed too often; look at the column problem of the table job"))
    } else {
        Finding::Well(format!("jobs waiting: {waiting}"))
    })
}

/// A mail that was refused has a bad address; one that does not leave has a bad way. Each has its own advice.
fn mails(db: &Db, clock: &Clock) -> Result<Vec<Finding>, Refusal> {
    let mut found = Vec::new();
    for network in db.read(settings::all_networks)? {
        let refused = db.read(|tx| messages::refused(tx, &network.id, clock.millis() - LATELY))?;
        let Some((address, words)) = refused.last() else { continue };
        let mails = counted(refused.len(), "mail was", "mails were");
        found.push(Finding::Wrong(format!(
            "{mails} refused for good within a week, the last one to {address}. The mail server said: {words}. Correct \
             the address of that person in {}",
            network.short_name
        )));
    }
    let stuck = db.read(|tx| jobs::troubled(tx, messages::SEND, clock.millis() - LONG))?;
    let mails = |n: i64| counted(usize::try_from(n).unwrap_or(usize::MAX), "mail", "mails");
    if stuck.failed > 0 {
        found.push(Finding::Wrong(format!(
            "{} could not be sent. The last try ended with: {}. Look whether the mail server runs and at --smtp of \
             teixit serve; no address is at fault",
            mails(stuck.failed),
            stuck.problem.unwrap_or_default()
        )));
    }
    if stuck.waiting > 0 {
        found.push(Finding::Wrong(format!(
            "{} waiting for more than an hour: is teixit serve running on this database?",
            mails(stuck.waiting)
        )));
    }
    if found.is_empty() {
        found.push(Finding::Well("no mail is stuck".into()));
    }
    Ok(found)
}

/// Whether what was written is found. Things are compared one by one where nothing is on its way.
fn searching(db: &Db, files: &Files, clock: &Clock) -> Result<Vec<Finding>, Refusal> {
    let (waits, open) = db.read(|tx| Ok::<_, Refusal>((search::lag(tx)?, trail::open(tx)?)))?;
    if waits.is_some_and(|since| since < clock.millis() - LATE) {
        let said = "search is behind by more than a minute: is teixit serve running on this database?";
        return Ok(vec![Finding::Wrong(said.into())]);
    }
    let (networks, looks) =
        db.read(|tx| Ok::<_, Refusal>((settings::all_networks(tx)?, search::looks(tx, clock.today())?)))?;
    let house = Start::local(db.clone(), clock.clone(), files.folder()).house();
    let mut found = Vec::new();
    for network in networks {
        let name = network.short_name.clone();
        let unread = |why: String| {
            Finding::Wrong(format!(
                "search cannot read everything of {name}, which is found as it was before: {why}. teixit serve tries \
                 again every minute"
            ))
        };
        match looks.get(&network.id) {
            None => {
                let said = format!("search has not looked over {name} today: teixit serve does it within a minute");
                found.push(Finding::Note(said));
            }
            Some(Look::Failed(why)) => found.push(unread(why.clone())),
            Some(Look::Done) if waits.is_none() && open == 0 => match search::differing(&house, network) {
                Ok(0) => {}
                Ok(differing) => {
                    let things = counted(differing, "thing is", "things are");
                    let said = format!("{things} not found as they stand in {name}: run teixit search rebuild");
                    found.push(Finding::Wrong(said));
                }
                Err(refusal) => found.push(unread(refusal.to_string())),
            },
            Some(Look::Done) => {}
        }
    }
    if found.is_empty() {
        found.push(Finding::Well("search finds what is there".into()));
    }
    Ok(found)
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
    found.extend((more > 0).then_some(Finding::More(more)));
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
    fn what_is_not_named_is_counted_all_the_same() {
        let found = [Finding::Well("a".into()), Finding::Wrong("b".into()), Finding::More(5)];
        assert_eq!(found.iter().map(Finding::wrongs).sum::<usize>(), 6);
        assert_eq!(found[2].to_string(), "BAD  and 5 files more");
    }

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
