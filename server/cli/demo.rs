//! `teixit demo`: the network of XMESS on 15 May 2024, served at once.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use platform::Clock;
use platform::words::Language;
use viewer::{Context, Viewer};

use super::output::say;
use super::{Place, serve, texts};
use crate::demo;
use crate::site::Start;

#[derive(clap::Args)]
pub struct Arguments {
    /// The day on which the demo stands, as 2024-05-15; what is dated later has not happened
    #[arg(long, default_value_t = demo::DAY, value_parser = super::day)]
    on: Date,
    /// Address and port to listen on
    #[arg(long, default_value = "127.0.0.1:8080")]
    listen: String,
    /// Folder of the demo's own database, made anew at each start
    #[arg(long, default_value = "var/demo")]
    data: PathBuf,
    /// Another database, a file or a postgres:// URL; one that holds a demo already is shown as it is
    #[arg(long)]
    database: Option<String>,
    /// Write the sign-in links to this file as JSON
    #[arg(long)]
    links: Option<PathBuf>,
}

pub fn run(arguments: &Arguments) -> Result<(), String> {
    texts::log();
    let listen = serve::address(&arguments.listen)?;
    let listener = serve::bind(listen)?;
    let place = place(arguments)?;
    let start = Start {
        origin: format!("http://{listen}"),
        demo: true,
        ..Start::local(place.open_migrated()?, Clock::standing_on(arguments.on), place.files())
    };
    let house = start.house();
    let cx = match house.db.read(settings::only).map_err(|e| e.to_string())? {
        Some(network) => shown(Context::new(house.clone(), network, Viewer::console(), Language::Catalan), &place)?,
        None => built(&house, arguments.on)?,
    };
    let links = demo::links(&cx).map_err(|e| e.to_string())?;
    if let Some(file) = &arguments.links {
        write_links(file, &links).map_err(|e| format!("the links cannot be written to {}: {e}", file.display()))?;
    }
    say!("\nXMESS on {}: http://{listen}\n{}\n\nStop with Ctrl-C.", arguments.on, sign_in(&links));
    serve::serve(&house, listener)
}

/// Who can sign in, and who of the cast cannot yet.
fn sign_in(links: &[(&str, String)]) -> String {
    let is_absent = |key: &&str| !links.iter().any(|(known, _)| known == key);
    let absent: Vec<&str> = demo::CAST.iter().map(|(key, _)| *key).filter(is_absent).collect();
    let mut lines = Vec::new();
    if !links.is_empty() {
        lines.push("\nSign in as:".to_owned());
        lines.extend(links.iter().map(|(key, link)| format!("  {key:<12} {link}")));
    }
    if !absent.is_empty() {
        lines.push(format!("\nNot in the network yet on this day: {}.", absent.join(", ")));
    }
    lines.join("\n")
}

/// Writes the links as JSON, readable by the owner alone: each of them signs somebody in.
fn write_links(file: &Path, links: &[(&str, String)]) -> std::io::Result<()> {
    use std::os::unix::fs::{OpenOptionsExt as _, PermissionsExt as _};
    let json: serde_json::Map<String, serde_json::Value> =
        links.iter().map(|(key, link)| ((*key).to_owned(), link.clone().into())).collect();
    let mut open = std::fs::OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(file)?;
    // A file that was there before keeps the rights it had; a device or a pipe is everybody's.
    if open.metadata()?.is_file() {
        open.set_permissions(std::fs::Permissions::from_mode(0o600))?;
    }
    open.write_all(serde_json::Value::from(json).to_string().as_bytes())
}

/// A network that was there before, if it is the demo.
fn shown(cx: Context, place: &Place) -> Result<Context, String> {
    if demo::is_one(&cx).map_err(|e| e.to_string())? {
        return Ok(cx);
    }
    Err(format!("{} holds a network that is not the demo. Serve it with: teixit serve", place.shown()))
}

fn built(house: &std::sync::Arc<viewer::Installation>, day: Date) -> Result<Context, String> {
    let bar = texts::progress(0);
    let done = demo::build(house, day, |done, all, what| {
        bar.set_length(all as u64);
        bar.set_position(done as u64);
        bar.set_message(what.to_owned());
    });
    bar.finish_and_clear();
    done.map_err(|refusal| format!("the demo could not be built: {refusal}"))
}

/// The database: the one named, or the demo's own file, begun afresh.
fn place(arguments: &Arguments) -> Result<Place, String> {
    if let Some(database) = &arguments.database {
        return Ok(Place::at(database));
    }
    let file = arguments.data.join("demo.sqlite");
    must_be_a_demo(&file)?;
    // A write-ahead log beside another database would be taken for its own.
    for ending in ["", "-wal", "-shm"] {
        let old = PathBuf::from(format!("{}{ending}", file.display()));
        match std::fs::remove_file(&old) {
            Err(e) if e.kind() != std::io::ErrorKind::NotFound => {
                return Err(format!(
                    "the old demo {} cannot be removed: {e}. Choose another folder with --data.",
                    old.display()
                ));
            }
            _ => {}
        }
    }
    Ok(Place::at(&file.display().to_string()))
}

/// Refuses to begin a file afresh that is somebody's: of another program, or of a network that is not the demo.
fn must_be_a_demo(file: &Path) -> Result<(), String> {
    if std::fs::metadata(file).map_or(0, |known| known.len()) == 0 {
        return Ok(());
    }
    let kept = |why: String| {
        let file = file.display();
        format!("{file} was there and is kept, because {why}. Choose another folder with --data, or move it away.")
    };
    let place = Place::at(&file.display().to_string());
    let db = place.open().map_err(|e| kept(format!("it is no demo: {}", e.trim_end_matches('.'))))?;
    let house = Start::local(db, Clock::standing_on(demo::DAY), place.files()).house();
    let unknown = |e: platform::Refusal| kept(format!("it cannot be told whether it is a demo: {e}"));
    for network in house.db.read(settings::all_networks).map_err(unknown)? {
        let cx = Context::new(house.clone(), network, Viewer::console(), Language::Catalan);
        if !demo::is_one(&cx).map_err(unknown)? {
            return Err(kept(format!("it holds the network {}, which is not the demo", cx.network.short_name)));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;

    #[test]
    fn the_links_are_for_their_owner_alone_also_when_the_file_was_there() {
        let file = std::env::temp_dir().join(format!("links-{}", platform::ids::secret()));
        std::fs::write(&file, "{}").unwrap();
        let rights = |place: &Path| std::fs::metadata(place).unwrap().permissions().mode();
        let before = rights(Path::new("/dev/null"));
        write_links(Path::new("/dev/null"), &[]).unwrap();
        assert_eq!(rights(Path::new("/dev/null")), before, "what is no plain file keeps its rights");
        std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o644)).unwrap();
        write_links(&file, &[("secretariat", "http://localhost/sign-in/x".into())]).unwrap();
        assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
        assert_eq!(std::fs::read_to_string(&file).unwrap(), "{\"secretariat\":\"http://localhost/sign-in/x\"}");
        std::fs::remove_file(&file).unwrap();
    }

    #[test]
    fn a_file_that_is_no_demo_is_kept() {
        let data = std::env::temp_dir().join(format!("demo-{}", platform::ids::secret()));
        std::fs::create_dir_all(&data).unwrap();
        let file = data.join("demo.sqlite");
        assert_eq!(must_be_a_demo(&file), Ok(()), "there is none yet");

        let other = rusqlite::Connection::open(&file).unwrap();
        other.execute_batch("CREATE TABLE photos (id INTEGER PRIMARY KEY)").unwrap();
        drop(other);
        let said = must_be_a_demo(&file).unwrap_err();
        assert!(said.contains("is kept") && said.contains("another program") && said.contains("--data"), "{said}");
        std::fs::remove_file(&file).unwrap();

        let place = Place::at(&file.display().to_string());
        let founding = settings::Founding { name: "Xarxa veïna".into(), short_name: "XV".into(), host: None };
        crate::cli::network::create(&founding, "a@exemple.cat", &crate::cli::origin::Origin::default(), &place)
            .unwrap();
        let said = must_be_a_demo(&file).unwrap_err();
        assert!(said.contains("is kept") && said.contains("it holds the network XV"), "{said}");
        std::fs::remove_dir_all(&data).unwrap();
    }

    #[test]
    fn who_is_not_in_the_network_yet_is_named() {
        let told = sign_in(&[("secretariat", "http://localhost/sign-in/x".into())]);
        assert!(told.contains("secretariat  http://localhost/sign-in/x"), "{told}");
        assert!(told.contains("Not in the network yet on this day: technician, delegate, coordinator."), "{told}");
        assert!(!sign_in(&[]).contains("Sign in as"));
    }
}
