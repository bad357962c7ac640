//! A page: the shell around it, what a handler answers, and the drawings inside it.

pub mod assets;
pub mod charts;
pub mod pager;
mod shell;

pub use pager::Pager;
pub use shell::{Link, PersonMenu, Shell};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::refusal::Refusal;
use crate::sheet::write::{Form, Table};
use crate::words::Say;

/// What a handler answers when all went well.
pub enum Reply {
    /// 200 with a page.
    Page(String),
    /// 303 to another page, with what to say there.
    See { to: String, say: Option<Say> },
    /// Bytes to show or keep.
    File(File),
    /// What programs ask for again and again, and are sent only when it has changed.
    Feed(Feed),
    /// 303 and cookies to set: only the pages of signing in need it.
    SeeWith { to: String, say: Option<Say>, cookies: Vec<String> },
}

pub struct File {
    pub bytes: Vec<u8>,
    pub media_type: &'static str,
    pub name: String,
    /// Whether the browser should offer to keep it instead of showing it.
    pub keep: bool,
}

impl File {
    /// A table in one of its forms, to be kept; `name` without its ending.
    pub fn table(form: Form, name: &str, table: &Table) -> Result<Self, Refusal> {
        let bytes = table.write(form).map_err(Refusal::fault)?;
        Ok(Self { bytes, media_type: form.media_type(), name: format!("{name}.{}", form.ending()), keep: true })
    }
}

/// A text that programs subscribe to.
pub struct Feed {
    pub bytes: Vec<u8>,
    pub media_type: &'static str,
    pub name: String,
    /// Whether its address is a secret of one person: no store between keeps it, no search engine lists it.
    pub private: bool,
}

/// A text as one part of an address: every letter but those that stand for nothing else (RFC 3986, unreserved).
pub fn in_address(text: &str) -> String {
    const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
    utf8_percent_encode(text, RESERVED).to_string()
}

/// Renders a template as a page.
pub fn show(template: &impl askama::Template) -> Result<Reply, Refusal> {
    Ok(Reply::Page(template.render()?))
}

/// The page again with what has to be mended (422).
pub fn mend(template: &impl askama::Template) -> Refusal {
    match template.render() {
        Ok(html) => Refusal::Invalid(html),
        Err(e) => e.into(),
    }
}

/// The page with both versions, because someone changed it meanwhile (409).
pub fn changed(template: &impl askama::Template) -> Refusal {
    match template.render() {
        Ok(html) => Refusal::Changed(html),
        Err(e) => e.into(),
    }
}

pub fn see(to: impl Into<String>) -> Reply {
    Reply::See { to: to.into(), say: None }
}

pub fn see_saying(to: impl Into<String>, say: impl Into<Say>) -> Reply {
    Reply::See { to: to.into(), say: Some(say.into()) }
}
