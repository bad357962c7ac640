//! `teixit network create`: a real network, empty, with its first administrator.

use directory::NewPerson;
use platform::words::Language;
use platform::{Refusal, mail};
use settings::Founding;
use viewer::{Context, Installation, Network, Role, Viewer};

use super::output::say;
use super::{Place, acting::Acting, console_house, origin::Origin};

#[derive(clap::Args)]
pub struct Arguments {
    #[command(subcommand)]
    what: What,
}

#[derive(clap::Subcommand)]
enum What {
    /// Make a network and its first administrator, who gets a sign-in link
    Create {
        /// The network's whole name
        name: String,
        /// E-mail address of the first administrator
        #[arg(long)]
        admin: String,
        /// Short name, such as an acronym
        #[arg(long, default_value = "")]
        short: String,
        /// Host name that shows this network, when the installation has several
        #[arg(long)]
        host: Option<String>,
        #[command(flatten)]
        origin: Origin,
        #[command(flatten)]
        place: Place,
    },
    /// Give a network the host name that shows it
    Host {
        /// The network's short name
        network: String,
        host: String,
        #[command(flatten)]
        place: Place,
    },
    /// List the networks of an installation
    List {
        #[command(flatten)]
        place: Place,
    },
}

pub fn run(arguments: Arguments) -> Result<(), String> {
    match arguments.what {
        What::Create { name, admin, short, host, origin, place } => {
            let is_guess = short.is_empty();
            let short = if is_guess { short_name(&name) } else { short };
            let founding = Founding { name, short_name: short, host };
            create(&founding, &admin, &origin, &place)?;
            if is_guess {
                say!("Its short name is « {} »: --short sets another, and so do its settings.", founding.short_name);
            }
            Ok(())
        }
        What::Host { network, host, place } => set_host(&network, &host, &place),
        What::List { place } => list(&place),
    }
}

pub(super) fn create(founding: &Founding, admin: &str, origin: &Origin, place: &Place) -> Result<(), String> {
    if !mail::is_address(admin) {
        return Err(format!("« {admin} » is not an e-mail address. Write it as name@domain.cat."));
    }
    if founding.name.trim().is_empty() || founding.name.chars().count() > settings::NAME_MAX {
        return Err(format!("a network's name has 1 to {} characters.", settings::NAME_MAX));
    }
    if founding.short_name.chars().count() > settings::SHORT_NAME_MAX {
        return Err(format!("a short name has at most {} characters; give another --short.", settings::SHORT_NAME_MAX));
    }
    let host = founding.host.as_deref().map(checked_host).transpose()?;
    let founding = &Founding { host, ..founding.clone() };
    let (origin, note) = origin.or_local()?;
    let house = console_house(place.open_migrated()?, place);
    refuse_to_hide(&house, founding, place)?;
    let link = house.db.write(|tx| {
        let network = settings::found(tx, &house.clock, founding)?;
        let mut cx = Context::new(house.clone(), network, Viewer::console(), Language::Catalan);
        origin.clone_into(&mut cx.origin);
        let name = cx.words.t("account-administrator");
        let person = directory::person::enter(tx, &cx, &NewPerson { name, address: Some(admin.into()), batch: None })?;
        directory::person::give_role(tx, &cx, &person.id, Role::Administrator)?;
        account::link_for(tx, &cx, &person.id, false)
    });
    let link = link.map_err(|refusal| match refusal {
        Refusal::Fields(_) => {
            format!("there is a network called {} already; give another name or --short.", founding.short_name)
        }
        Refusal::Taken(_) => "another network has this host name; give another --host.".into(),
        other => other.to_string(),
    })?;
    say!("{} is made. Its administrator signs in here, once, within half an hour:\n  {link}", founding.name);
    note.iter().for_each(|note| say!("{note}"));
    let origin = if note.is_none() { format!(" --origin {origin}") } else { String::new() };
    say!("Serve it with:\n  teixit serve --database {}{origin}", place.shown());
    Ok(())
}

/// With several networks the host name chooses: one without a host would be seen by nobody.
fn refuse_to_hide(house: &Installation, founding: &Founding, place: &Place) -> Result<(), String> {
    let hidden = house.db.read(settings::without_host).map_err(|e| e.to_string())?;
    if let Some(first) = hidden.first() {
        return Err(format!(
            "with a second network nobody would see {0} any more, because it has no host name. First run:\n  \
             teixit network host \"{0}\" HOST --database {1}",
            first.short_name,
            place.shown()
        ));
    }
    let others = house.db.read(settings::count_networks).map_err(|e| e.to_string())?;
    if founding.host.is_none() && others > 0 {
        return Err("there is another network already: say with --host which host name shows this one.".into());
    }
    Ok(())
}

fn checked_host(host: &str) -> Result<String, String> {
    let bare = host.trim_end_matches('.').to_lowercase();
    let fits = !bare.is_empty() && bare.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-'));
    if fits { Ok(bare) } else { Err(format!("« {host} » is not a host name. Write it as xarxa.cat.")) }
}

fn set_host(name: &str, host: &str, place: &Place) -> Result<(), String> {
    let host = checked_host(host)?;
    let cx = Acting::begin(place, Some(name), Language::Catalan, None)?.cx;
    cx.write(|tx| settings::set_host(tx, &cx, &host)).map_err(|refusal| match refusal {
        Refusal::Taken(_) => format!("another network has the host name {host}."),
        other => other.to_string(),
    })?;
    say!("{} is shown at {host}.", cx.network.short_name);
    Ok(())
}

/// The network that a command is about: the one named, or the only one.
pub(super) fn chosen(house: &Installation, name: Option<&str>) -> Result<Network, String> {
    let all = house.db.read(settings::all_networks).map_err(|e| e.to_string())?;
    let names = || all.iter().map(|n| n.short_name.as_str()).collect::<Vec<_>>().join(", ");
    match name {
        Some(name) => all
            .iter()
            .find(|n| n.short_name.eq_ignore_ascii_case(name))
            .cloned()
            .ok_or_else(|| format!("there is no network {name}. There are: {}.", names())),
        None if all.len() == 1 => Ok(all[0].clone()),
        None if all.is_empty() => {
            Err("there is no network. Run: teixit network create \"NAME\" --admin ADDRESS".into())
        }
        None => Err(format!("say which network with --network. There are: {}.", names())),
    }
}

fn list(place: &Place) -> Result<(), String> {
    let db = place.open_existing()?;
    for network in db.read(settings::all_networks).map_err(|e| e.to_string())? {
        say!("{}\t{}", network.short_name, network.name);
    }
    Ok(())
}

/// The most letters of a short name that is made here.
const SHORT: usize = 24;

/// What a network is called until someone says better: the initials of its name, or as many whole words as fit.
fn short_name(name: &str) -> String {
    let initials: String = name.split_whitespace().filter_map(initial).collect();
    if initials.chars().count() >= 2 {
        return initials;
    }
    let mut words: Vec<&str> = Vec::new();
    for word in name.split_whitespace() {
        let length: usize = words.iter().map(|w| w.chars().count() + 1).sum();
        if length + word.chars().count() > SHORT {
            break;
        }
        words.push(word);
    }
    if words.len() < name.split_whitespace().count() {
        // « Xarxa de » says less than « Xarxa ».
        while words.len() > 1 && words.last().is_some_and(|word| word.chars().count() <= 3) {
            words.pop();
        }
    }
    if words.is_empty() { name.trim().chars().take(SHORT).collect() } else { words.join(" ") }
}

/// The capital that a word begins with, after an elided article: that of « l’Economia » is E.
fn initial(word: &str) -> Option<char> {
    let bare = match word.split_once(['\'', '’']) {
        Some((article, rest)) if article.chars().count() <= 2 => rest,
        _ => word,
    };
    bare.chars().find(|c| c.is_alphanumeric()).filter(|c| c.is_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_name_is_made_of_initials_or_of_whole_words() {
        let table = [
            ("Xarxa de Municipis per l’Economia Social i Solidària", "XMESS"),
            ("Xarxa de Municipis per l'Economia Social i Solidària", "XMESS"),
            ("Associació d'Ajuntaments de L’Hospitalet", "AAH"),
            ("Xarxa de prova d'ajuntaments", "Xarxa de prova"),
            ("Xarxa de municipis", "Xarxa de municipis"),
            ("Xarxa de municipis petits de muntanya", "Xarxa de municipis"),
            ("Mancomunitatintermunicipalísssima", "Mancomunitatintermunicip"),
        ];
        for (name, short) in table {
            assert_eq!(short_name(name), short, "{name}");
        }
    }
}
