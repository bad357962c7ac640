//! `teixit serve`: pages and jobs until told to stop; requests in hand are finished, unless they keep it waiting.

use std::net::{SocketAddr, ToSocketAddrs as _};
use std::sync::Arc;
use std::time::Duration;

use platform::Clock;
use platform::mail::Carrier;
use viewer::Installation;

use super::output::say;
use super::{Place, origin::Origin};
use crate::jobs;
use crate::site::{self, Start};

#[derive(clap::Args)]
pub struct Arguments {
    #[command(flatten)]
    place: Place,
    /// Address and port to listen on
    #[arg(long, env = "TEIXIT_LISTEN", default_value = "127.0.0.1:8080")]
    listen: String,
    #[command(flatten)]
    origin: Origin,
    /// Mail server: <smtp://user:password@host:587> or <smtps://…>; without one mail stays in the outbox
    #[arg(long, env = "TEIXIT_SMTP", hide_env_values = true)]
    smtp: Option<String>,
}

pub fn run(arguments: &Arguments) -> Result<(), String> {
    super::texts::log();
    let listen = address(&arguments.listen)?;
    let origin = origin(arguments.origin.given()?, listen, arguments.smtp.is_some())?;
    let listener = bind(listen)?;
    let db = arguments.place.open_migrated()?;
    let networks = db.read(settings::count_networks).map_err(|e| e.to_string())?;
    if networks == 0 {
        say!(
            "There is no network yet. In another terminal run:\n  teixit network create \"NAME\" --admin ADDRESS --database {}",
            arguments.place.shown()
        );
    }
    let start = Start {
        db,
        clock: Clock::System,
        files: arguments.place.files(),
        carrier: Carrier::from_url(arguments.smtp.as_deref()).map_err(|e| {
            format!("the mail server is not understood: {e}. Write it as smtp://user:password@host:587.")
        })?,
        secure: origin.starts_with("https://") || !listen.ip().is_loopback(),
        origin,
        demo: false,
    };
    let house = start.house();
    say!("Teixit listens on http://{listen}");
    serve(&house, listener)
}

/// Where links in mails lead: the address given, or that of this machine. Never what a request says of itself.
fn origin(given: Option<String>, listen: SocketAddr, mails: bool) -> Result<String, String> {
    match given {
        Some(given) => Ok(given),
        None if mails => Err(
            "with a mail server, say where people reach the site, for the links in mails: --origin https://xarxa.cat"
                .into(),
        ),
        None => Ok(format!("http://{listen}")),
    }
}

/// Takes the port, before anything else is touched.
pub(super) fn bind(listen: SocketAddr) -> Result<std::net::TcpListener, String> {
    std::net::TcpListener::bind(listen)
        .and_then(|listener| listener.set_nonblocking(true).map(|()| listener))
        .map_err(|e| format!("{listen} cannot be listened on: {e}. Choose another with --listen."))
}

pub(super) fn address(text: &str) -> Result<SocketAddr, String> {
    text.to_socket_addrs()
        .ok()
        .and_then(|mut found| found.next())
        .ok_or_else(|| format!("« {text} » is not an address to listen on. Write it as 127.0.0.1:8080."))
}

/// Serves until SIGINT or SIGTERM.
pub(super) fn serve(house: &Arc<Installation>, listener: std::net::TcpListener) -> Result<(), String> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().map_err(|e| e.to_string())?;
    jobs::run_for_ever(house);
    let done = runtime.block_on(async {
        let listener = tokio::net::TcpListener::from_std(listener).map_err(|e| e.to_string())?;
        let (told, hears) = tokio::sync::oneshot::channel();
        let stop = async move {
            told_to_stop().await;
            told.send(()).ok();
        };
        tokio::select! {
            served = axum::serve(listener, site::router(house)).with_graceful_shutdown(stop) => served.map_err(|e| e.to_string()),
            () = out_of_patience(hears) => Ok(()),
        }
    });
    // What still runs on a blocking thread is a transaction, which the engine takes back.
    runtime.shutdown_timeout(LAST_WORDS);
    done
}

/// How long requests in hand are waited for, and then what is being written.
const GRACE: Duration = Duration::from_secs(7);
const LAST_WORDS: Duration = Duration::from_secs(1);

/// Some time after being told to stop: a request that never comes whole must not keep the process.
async fn out_of_patience(told: tokio::sync::oneshot::Receiver<()>) {
    if told.await.is_err() {
        std::future::pending::<()>().await;
    }
    tokio::time::sleep(GRACE).await;
}

async fn told_to_stop() {
    use tokio::signal::unix::{SignalKind, signal};
    let Ok(mut term) = signal(SignalKind::terminate()) else { return };
    tokio::select! { _ = tokio::signal::ctrl_c() => {}, _ = term.recv() => {} }
}
