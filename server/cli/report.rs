//! `teixit report YEAR`: the annual report as a page or as a PDF; a year that is not published yet comes as a draft.

use std::io::Write as _;
use std::path::PathBuf;

use platform::Refusal;
use platform::words::Language;
use viewer::{Context, Viewer};

use super::{Place, console_house};

#[derive(clap::Args)]
pub struct Arguments {
    year: i16,
    #[arg(long, default_value = "pdf")]
    format: Format,
    /// Where to write it; - is standard output
    #[arg(short, long)]
    output: PathBuf,
    /// Which network, by its short name, when the installation has several
    #[arg(long)]
    network: Option<String>,
    /// Language: ca, es or en
    #[arg(long, default_value = "ca")]
    language: String,
    #[command(flatten)]
    place: Place,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Format {
    Html,
    Pdf,
}

pub fn run(arguments: &Arguments) -> Result<(), String> {
    let house = console_house(arguments.place.open_existing()?, &arguments.place.data());
    let network = super::network::chosen(&house, arguments.network.as_deref())?;
    let language = Language::from_code(&arguments.language)
        .ok_or_else(|| format!("« {} » is not a language of Teixit: write ca, es or en.", arguments.language))?;
    let cx = Context::new(house, network, Viewer::console(), language);
    let bytes = match arguments.format {
        Format::Html => ::report::html(&cx, arguments.year).map(String::into_bytes),
        Format::Pdf => ::report::pdf(&cx, arguments.year),
    };
    let bytes = bytes.map_err(|refusal| match refusal {
        Refusal::NotFound => format!("there is no report of {}.", arguments.year),
        other => other.to_string(),
    })?;
    if arguments.output.as_os_str() == "-" {
        return std::io::stdout().write_all(&bytes).map_err(|e| format!("standard output cannot be written to: {e}"));
    }
    std::fs::write(&arguments.output, &bytes)
        .map_err(|e| format!("{} cannot be written: {e}", arguments.output.display()))?;
    println!("{} ({} kB)", arguments.output.display(), bytes.len() / 1024);
    Ok(())
}
