//! `teixit demo`: the network of XMESS on 15 May 2024, served at once.

use std::path::PathBuf;

use jiff::civil::Date;
use platform::Clock;
use viewer::{Context, Viewer};

use super::{Place, serve, texts};
use crate::demo;
use crate::site::Start;

#[derive(clap::Args)]
pub struct Arguments {
    /// The day on which the demo stands, as 2024-05-15; what is dated later has not happened
    #[arg(long, default_value_t = demo::DAY)]
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
        ..Start::local(place.open_migrated()?, Clock::standing_on(arguments.on), &place.data())
    };
    let house = start.house();
    let cx = match house.db.read(settings::only).map_err(|e| e.to_string())? {
        Some(network) => Context::new(house.clone(), network, Viewer::console(), platform::words::Language::Catalan),
        None => built(&house, arguments.on)?,
    };
    if !demo::is_one(&cx).map_err(|e| e.to_string())? {
        return Err(format!("{} holds a network that is not the demo. Serve it with: teixit serve", place.database));
    }
    let links = demo::links(&cx).map_err(|e| e.to_string())?;
    if let Some(file) = &arguments.links {
        let json: serde_json::Map<String, serde_json::Value> =
            links.iter().map(|(key, link)| ((*key).to_owned(), link.clone().into())).collect();
        std::fs::write(file, serde_json::Value::from(json).to_string())
            .map_err(|e| format!("the links cannot be written to {}: {e}", file.display()))?;
    }
    println!("\nXMESS on {}: http://{listen}\n\nSign in as:", arguments.on);
    links.iter().for_each(|(key, link)| println!("  {key:<12} {link}"));
    println!("\nStop with Ctrl-C.");
    serve::serve(&house, listener)
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
        return Ok(Place { database: database.clone() });
    }
    let file = arguments.data.join("demo.sqlite");
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
    Ok(Place { database: file.display().to_string() })
}
