//! What the command line says while it works: log lines and progress.

use std::io::IsTerminal as _;

use indicatif::{ProgressBar, ProgressStyle};
use tracing_subscriber::EnvFilter;

/// Log lines on standard error; `TEIXIT_LOG=debug` says more.
pub fn log() {
    let filter = EnvFilter::try_from_env("TEIXIT_LOG").unwrap_or_else(|_| EnvFilter::new("warn"));
    // Colours are for people: in a file or a journal they are noise.
    let coloured = std::io::stderr().is_terminal();
    tracing_subscriber::fmt().with_env_filter(filter).with_ansi(coloured).with_writer(std::io::stderr).try_init().ok();
}

/// A bar for work of known length; silent where nobody looks.
pub fn progress(of: u64) -> ProgressBar {
    let style =
        ProgressStyle::with_template("{bar:32} {pos}/{len} {msg}").unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::new(of).with_style(style)
}
