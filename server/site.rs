//! The site: routes of all slices, and the way from a request to its network and its viewer.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::Arc;

use axum::Router;
use axum::http::StatusCode;
use axum::routing::get;
use platform::files::Files;
use platform::mail::Carrier;
use platform::web::{self, Request, Site};
use platform::words::{self, Book, Language};
use platform::{Clock, Db, Refusal, Tx, Words, session};
use viewer::{Context, Face, Installation, Network, PersonId, Viewer};

use crate::SLICES;

/// What an installation is started with.
pub struct Start {
    pub db: Db,
    pub clock: Clock,
    pub files: PathBuf,
    pub carrier: Carrier,
    pub origin: String,
    pub secure: bool,
    pub demo: bool,
}

impl Start {
    /// An installation that sends no mail and is reached on loopback: for the demo, the command line and stories.
    pub fn local(db: Db, clock: Clock, files: impl Into<PathBuf>) -> Self {
        Self {
            db,
            clock,
            files: files.into(),
            carrier: Carrier::Nobody,
            origin: String::new(),
            secure: false,
            demo: false,
        }
    }

    pub fn house(self) -> Arc<Installation> {
        Arc::new(Installation {
            db: self.db,
            clock: self.clock,
            files: Files::in_folder(self.files),
            printer: Arc::new(press::Press::new()),
            carrier: self.carrier,
            origin: self.origin,
            secure: self.secure,
            demo: self.demo,
            face: face(),
        })
    }
}

/// All messages by the first word of their keys.
pub fn shelf() -> &'static HashMap<&'static str, Book> {
    static SHELF: std::sync::OnceLock<HashMap<&'static str, Book>> = std::sync::OnceLock::new();
    SHELF.get_or_init(|| SLICES.iter().map(|s| s.book).chain([words::BOOK]).map(|book| (book.name, book)).collect())
}

fn face() -> Face {
    Face {
        shelf: shelf(),
        menu: SLICES.iter().flat_map(|s| s.menu).collect(),
        panels: SLICES.iter().flat_map(|s| s.panels).collect(),
        findable: SLICES.iter().flat_map(|s| s.findable).collect(),
    }
}

/// Everything that answers.
pub fn router(house: &Arc<Installation>) -> Router {
    let opening = house.clone();
    let site = Site {
        routes: SLICES.iter().flat_map(|s| s.routes).collect(),
        open: Arc::new(move |request| open(&opening, request)),
        words: Words::new(Language::Catalan, shelf()),
        secure: house.secure,
    };
    let health = house.clone();
    site.router().route("/health", get(move || async move { well(health).await }))
}

/// Ready when the database answers.
async fn well(house: Arc<Installation>) -> (StatusCode, &'static str) {
    let asked = tokio::task::spawn_blocking(move || house.db.read(settings::count_networks)).await;
    match asked {
        Ok(Ok(_)) => (StatusCode::OK, "ok\n"),
        _ => (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n"),
    }
}

fn open(house: &Arc<Installation>, request: &Request) -> Result<Context, Refusal> {
    let (network, own_host, viewer, stale) = house.db.read(|tx| {
        let (network, own_host) = network_of(tx, &request.host)?;
        let (viewer, stale) = viewer_of(tx, house, &network, request)?;
        Ok::<_, Refusal>((network, own_host, viewer, stale))
    })?;
    if let Some(secret) = stale {
        // Whoever only reads is not refused because something else is being written, or the disk is full.
        if let Err(refusal) = house.db.write(|tx| session::touch(tx, &house.clock, secret)) {
            tracing::warn!("the last use of a session was not written: {refusal}");
        }
    }
    let mut cx = Context::for_request(house.clone(), network, viewer, request);
    // Links in mails never follow the request's word: only a host name that the database knows, or the origin.
    if let Some(host) = own_host {
        cx.origin = origin_at(&house.origin, house.secure, &host);
    }
    Ok(cx)
}

/// The installation's origin with the host name of a network: behind the same proxy, so with its scheme and port.
fn origin_at(origin: &str, secure: bool, host: &str) -> String {
    let (scheme, rest) = origin.split_once("://").unwrap_or((if secure { "https" } else { "http" }, ""));
    let port = rest.rsplit_once(':').map(|(_, port)| port).filter(|p| p.bytes().all(|b| b.is_ascii_digit()));
    format!("{scheme}://{host}{}", port.map(|port| format!(":{port}")).unwrap_or_default())
}

/// The host name chooses the network; with one network every host name shows it.
fn network_of(tx: &mut Tx, host: &str) -> Result<(Network, Option<String>), Refusal> {
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name).trim_end_matches('.').to_lowercase();
    if let Some(network) = settings::by_host(tx, &name)? {
        return Ok((network, Some(name)));
    }
    match settings::only(tx)? {
        Some(network) => Ok((network, None)),
        None if settings::count_networks(tx)? == 0 => Err(Refusal::no(web::NO_NETWORK)),
        None => Err(Refusal::NotFound),
    }
}

fn viewer_of<'r>(
    tx: &mut Tx,
    house: &Installation,
    network: &Network,
    request: &'r Request,
) -> Result<(Viewer, Option<&'r str>), Refusal> {
    let Some(secret) = request.cookie(web::SESSION) else { return Ok((Viewer::public(), None)) };
    let Some(signed) = session::find(tx, &house.clock, network.id.as_str(), secret)? else {
        return Ok((Viewer::public(), None));
    };
    let viewer = bodies::viewer_of(tx, &network.id, &PersonId(signed.person_id), house.clock.today())?;
    Ok((viewer, signed.stale.then_some(secret)))
}

#[cfg(test)]
mod tests {
    use super::origin_at;

    #[test]
    fn links_of_a_network_keep_the_scheme_and_the_port_of_the_site() {
        assert_eq!(origin_at("https://xarxa.cat:8443", true, "altra.cat"), "https://altra.cat:8443");
        assert_eq!(origin_at("http://[::1]", false, "altra.cat"), "http://altra.cat");
        assert_eq!(origin_at("", true, "altra.cat"), "https://altra.cat");
    }
}
