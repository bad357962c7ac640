//! `teixit doctor`: what is wrong with an installation, each finding with what to do.

use platform::db::Engine;
use platform::{jobs, trail};

use super::Place;

pub fn run(place: &Place) -> Result<(), String> {
    let db = place.open_existing()?;
    let engine = match db.engine() {
        Engine::Sqlite => "SQLite",
        Engine::Postgres => "PostgreSQL",
    };
    println!("ok   the database answers ({engine})");
    if place.database.contains("sslmode=require") || is_remote(&place.database) {
        println!("note the database is on another machine: this binary speaks to it without TLS unless built with it");
    }
    match db.pending()? {
        0 => println!("ok   the tables are up to date"),
        n => return Err(format!("{n} migrations are missing. Run: teixit migrate --database {}", place.database)),
    }
    let mut wrong = 0;
    let networks = db.read(settings::count_networks).map_err(|e| e.to_string())?;
    if networks == 0 {
        println!("note there is no network. Run: teixit network create \"NAME\" --admin ADDRESS");
    } else {
        println!("ok   networks: {networks}");
    }
    if networks > 1 {
        for hidden in db.read(settings::without_host).map_err(|e| e.to_string())? {
            wrong += 1;
            println!("BAD  nobody sees the network {0}: run teixit network host \"{0}\" HOST", hidden.short_name);
        }
    }
    match db.read(trail::broken_at).map_err(|e| e.to_string())? {
        None => println!("ok   the audit trail is whole"),
        Some(number) => {
            wrong += 1;
            println!("BAD  the audit trail was changed by hand at entry {number}: compare with a backup");
        }
    }
    let (waiting, given_up) = db.read(jobs::waiting).map_err(|e| e.to_string())?;
    if given_up > 0 {
        wrong += 1;
        println!("BAD  {given_up} jobs failed too often; look at the column problem of the table job");
    } else {
        println!("ok   jobs waiting: {waiting}");
    }
    if wrong == 0 { Ok(()) } else { Err(format!("{wrong} findings need a person")) }
}

fn is_remote(database: &str) -> bool {
    let Some((_, rest)) = database.split_once("://") else { return false };
    let host = rest.rsplit_once('@').map_or(rest, |(_, host)| host);
    !host.starts_with("127.") && !host.starts_with("localhost") && !host.starts_with("[::1]") && !host.starts_with('/')
}
