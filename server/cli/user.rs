//! `teixit user link ADDRESS`: a sign-in link for someone who cannot get one by mail.

use platform::words::Language;
use viewer::{Context, Viewer};

use super::output::{remark, say};
use super::{Place, console_house, origin::Origin};

#[derive(clap::Args)]
pub struct Arguments {
    #[command(subcommand)]
    what: What,
}

#[derive(clap::Subcommand)]
enum What {
    /// Print a sign-in link for a person of the network; it works once, within half an hour
    Link {
        /// The person's e-mail address
        address: String,
        /// Which network, by its short name, when the installation has several
        #[arg(long)]
        network: Option<String>,
        #[command(flatten)]
        origin: Origin,
        #[command(flatten)]
        place: Place,
    },
}

pub fn run(arguments: Arguments) -> Result<(), String> {
    let What::Link { address, network, origin, place } = arguments.what;
    let (origin, note) = origin.or_local()?;
    let house = console_house(place.open_existing()?, &place);
    let network = super::network::chosen(&house, network.as_deref())?;
    let mut cx = Context::new(house.clone(), network, Viewer::console(), Language::Catalan);
    cx.origin = origin;
    let link = cx.write(|tx| match directory::person::by_address(tx, &cx.network.id, &address)? {
        Some(person) => account::link_for(tx, &cx, &person.id, false).map(Some),
        None => Ok(None),
    });
    match link.map_err(|refusal| refusal.to_string())? {
        Some(link) => {
            // The link stands alone on standard output, so that it can be passed on.
            say!("{link}");
            note.iter().for_each(|note| remark!("{note}"));
        }
        None => return Err(format!("nobody in {} has the address {address}.", cx.network.short_name)),
    }
    Ok(())
}
