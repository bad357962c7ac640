//! `teixit search rebuild`: makes what search knows anew, from the records themselves.

use super::output::say;
use super::{Place, console_house};

#[derive(clap::Args)]
pub struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(clap::Subcommand)]
enum Command {
    /// Throw the index away and make it anew; pages keep working, and find nothing until it is made
    Rebuild(Place),
}

pub fn run(arguments: &Arguments) -> Result<(), String> {
    let Command::Rebuild(place) = &arguments.command;
    let db = place.open_existing()?;
    if db.pending()? > 0 {
        return Err(format!("migrations are missing. Run: teixit migrate --database {}", place.shown()));
    }
    let things = ::search::rebuild(&console_house(db, place)).map_err(|refusal| refusal.to_string())?;
    say!("{things} things can be found");
    Ok(())
}
