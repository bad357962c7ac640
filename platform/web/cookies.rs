//! Cookies: the session, the language, and what to say on the next page.

use axum::http::{HeaderValue, header};
use axum::response::Response;

use super::Request;
use crate::words::{Language, Say, Value};

pub const SESSION: &str = "teixit";
pub(super) const SAID: &str = "said";
pub const TYPED: &str = "typed";
const YEAR: i64 = 31_536_000;

/// A cookie that only this site reads, sent along links but not along posts of others (RFC 6265bis).
pub fn cookie(name: &str, value: &str, seconds: Option<i64>, secure: bool) -> String {
    let age = seconds.map(|s| format!("; Max-Age={s}")).unwrap_or_default();
    let only = if secure { "; Secure" } else { "" };
    format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax{age}{only}")
}

/// A cookie that ends another.
pub fn ended(name: &str, secure: bool) -> String {
    cookie(name, "", Some(0), secure)
}

pub(super) fn set(response: &mut Response, cookie: &str) {
    if let Ok(value) = HeaderValue::from_str(cookie) {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
}

/// Keeps a language that was chosen in the address, and forgets what was said once a page has said it.
pub(super) fn remember(response: &mut Response, request: &Request, secure: bool) {
    if let Some(language) = request.query.one("lang").and_then(Language::from_code) {
        set(response, &cookie("lang", language.code(), Some(YEAR), secure));
    }
    let is_page = response
        .headers()
        .get(header::CONTENT_TYPE)
        .is_some_and(|t| t.to_str().is_ok_and(|t| t.starts_with("text/html")));
    if is_page && request.cookie(SAID).is_some_and(|said| !said.is_empty()) {
        set(response, &ended(SAID, secure));
    }
}

/// A message as a cookie's value: only a key and values, so that a stranger's cookie can say nothing of its own.
pub(super) fn write_say(say: &Say) -> String {
    let mut out = form_urlencoded::Serializer::new(String::new());
    out.append_pair("key", &say.key);
    for (name, value) in &say.values {
        match value {
            Value::Text(text) => out.append_pair(&format!("t.{name}"), text),
            Value::Number(n) => out.append_pair(&format!("n.{name}"), &n.to_string()),
        };
    }
    out.finish()
}

impl Request {
    /// What the page before this one wanted said.
    pub fn said(&self) -> Option<(String, Vec<(String, Value)>)> {
        let cookie = self.cookie(SAID).filter(|c| !c.is_empty())?;
        let mut key = String::new();
        let mut values = Vec::new();
        for (name, value) in form_urlencoded::parse(cookie.as_bytes()) {
            match name.split_once('.') {
                Some(("t", name)) => values.push((name.to_owned(), Value::Text(value.into_owned()))),
                Some(("n", name)) => values.push((name.to_owned(), Value::Number(value.parse().ok()?))),
                _ => key = value.into_owned(),
            }
        }
        Some((key, values))
    }

    /// The secret of what was typed before the session ended.
    pub fn typed(&self) -> Option<&str> {
        self.cookie(TYPED).filter(|c| !c.is_empty())
    }
}
