//! `teixit import members FILE`: what the page does, for a file on this machine.

use std::path::PathBuf;

use members::import::{Outcome, Problems};
use platform::words::Language;
use viewer::{Context, Viewer};

use super::{Place, console_house, texts};

#[derive(clap::Args)]
pub struct Arguments {
    #[command(subcommand)]
    what: What,
}

#[derive(clap::Subcommand)]
enum What {
    /// Councils, their people and seats, from a CSV or XLSX file
    Members(File),
}

#[derive(clap::Args)]
struct File {
    path: PathBuf,
    /// Only say what it would do; nothing is written
    #[arg(long)]
    check: bool,
    /// Write counts and problems as JSON
    #[arg(long)]
    json: bool,
    /// Which network, by its short name, when the installation has several
    #[arg(long)]
    network: Option<String>,
    #[command(flatten)]
    place: Place,
}

pub fn run(arguments: Arguments) -> Result<(), String> {
    let What::Members(asked) = arguments.what;
    let bytes = std::fs::read(&asked.path)
        .map_err(|e| format!("the file {} cannot be read: {e}. Check its name.", asked.path.display()))?;
    let name = asked.path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    let house = console_house(asked.place.open_existing()?, &asked.place);
    let network = super::network::chosen(&house, asked.network.as_deref())?;
    let cx = Context::new(house, network, Viewer::console(), Language::Catalan);
    let bar = texts::progress(0);
    let done = members::import::from_file_telling(&cx, &name, &bytes, asked.check, &|done, all| {
        bar.set_length(all as u64);
        bar.set_position(done as u64);
    });
    bar.finish_and_clear();
    tell(&cx, &asked, done)
}

fn tell(cx: &Context, asked: &File, done: Result<Outcome, Problems>) -> Result<(), String> {
    match done {
        Ok(outcome) if asked.json => println!("{:#}", outcome.json(&cx.words)),
        Ok(outcome) => outcome.lines(&cx.words).iter().for_each(|line| println!("{line}")),
        Err(problems) => {
            if asked.json {
                println!("{:#}", problems.json(&cx.words));
            } else {
                problems.lines(&cx.words).iter().for_each(|line| eprintln!("{line}"));
            }
            return Err("nothing was written.".into());
        }
    }
    Ok(())
}
