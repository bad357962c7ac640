//! What every command has that writes to a file what the network tells: which network, in which language, as of which
//! day, with links to where, and the file.

use std::io::Write as _;
use std::path::PathBuf;

use jiff::civil::Date;
use platform::words::Language;
use platform::{Clock, Db};
use viewer::{Context, Viewer};

use super::{Place, console_house, origin::Origin};
use crate::demo;
use crate::site::Start;

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
        let (mut cx, assumed) = self.context(language, what)?;
        cx.origin = origin;
        Ok(Begun { cx, assumed: assumed.into_iter().chain(note).collect() })
    }

    /// The network on the day asked for, on today, or, of a demo, on the day on which demos stand; and what was
    /// assumed.
    fn context(&self, language: Language, what: &str) -> Result<(Context, Option<String>), String> {
        let db: Db = self.place.open_existing()?;
        let house = console_house(db.clone(), &self.place);
        let network = super::network::chosen(&house, self.network.as_deref())?;
        let cx = Context::new(house, network.clone(), Viewer::console(), language);
        let (day, assumed) = match self.on {
            Some(day) => (day, None),
            None if demo::is_one(&cx).map_err(|e| e.to_string())? => {
                let said = format!("This is a demo: {what} is told as of {}, unless --on says another day.", demo::DAY);
                (demo::DAY, Some(said))
            }
            None => return Ok((cx, None)),
        };
        let start = Start::local(db, Clock::standing_on(day), self.place.files());
        Ok((Context::new(start.house(), network, Viewer::console(), language), assumed))
    }

    pub fn write(&self, bytes: &[u8]) -> Result<(), String> {
        if self.output.as_os_str() == "-" {
            let written = std::io::stdout().write_all(bytes);
            return written.map_err(|e| format!("standard output cannot be written to: {e}"));
        }
        let was_there = self.output.exists();
        std::fs::write(&self.output, bytes).map_err(|e| {
            // Half a file that was begun here is worse than none.
            if !was_there {
                std::fs::remove_file(&self.output).ok();
            }
            format!("{} cannot be written: {e}", self.output.display())
        })?;
        println!("{} ({} kB)", self.output.display(), bytes.len() / 1024);
        Ok(())
    }
}
