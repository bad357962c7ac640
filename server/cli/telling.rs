//! What every command has that writes to a file what the network tells: which network, in which language, as of which
//! day, with links to where, and the file.

use std::path::PathBuf;

use jiff::civil::Date;
use platform::words::Language;
use viewer::Context;

use super::output::say;
use super::{Place, acting::Acting, origin::Origin, output};

#[derive(clap::Args)]
pub struct Telling {
    /// Where to write it; - is standard output
    #[arg(short, long)]
    output: PathBuf,
    /// Which network, by its short name, when the installation has several
    #[arg(long)]
    network: Option<String>,
    /// Language: ca, es or en
    #[arg(long, default_value = "ca")]
    language: String,
    /// The day as of which it is told, where that is not settled, as 2024-05-15; a demo stands on its own
    #[arg(long, value_parser = super::day)]
    on: Option<Date>,
    #[command(flatten)]
    origin: Origin,
    #[command(flatten)]
    place: Place,
}

/// The network, ready to tell; and what had to be assumed.
pub struct Begun {
    pub cx: Context,
    pub assumed: Vec<String>,
}

impl Telling {
    /// `what` is told, for the sentence that says as of when.
    pub fn begin(&self, what: &str) -> Result<Begun, String> {
        let (origin, note) = self.origin.or_local()?;
        let language = Language::from_code(&self.language)
            .ok_or_else(|| format!("« {} » is not a language of Teixit: write ca, es or en.", self.language))?;
        let Acting { mut cx, demo_day } = Acting::begin(&self.place, self.network.as_deref(), language, self.on)?;
        let assumed =
            demo_day.map(|day| format!("This is a demo: {what} is told as of {day}, unless --on says another day."));
        cx.origin = origin;
        Ok(Begun { cx, assumed: assumed.into_iter().chain(note).collect() })
    }

    pub fn write(&self, bytes: &[u8]) -> Result<(), String> {
        if self.output.as_os_str() == "-" {
            return output::bytes(bytes);
        }
        let was_there = self.output.exists();
        std::fs::write(&self.output, bytes).map_err(|e| {
            // Half a file that was begun here is worse than none.
            if !was_there {
                std::fs::remove_file(&self.output).ok();
            }
            format!("{} cannot be written: {e}", self.output.display())
        })?;
        say!("{} ({} kB)", self.output.display(), bytes.len() / 1024);
        Ok(())
    }
}
