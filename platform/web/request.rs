//! One request as handlers see it: path, parameters, query, form, files, cookies, host.

use std::time::Duration;

use axum::body::Body;
use axum::extract::{FromRequest as _, Multipart, RawPathParams};
use axum::http::{self, HeaderMap, header};
use http_body_util::BodyExt as _;

use crate::forms::{Pairs, Upload};
use crate::refusal::Refusal;
use crate::slice::FIELDS;
use crate::words::{Language, Say};

pub(super) const TOO_LARGE: &str = "platform-refusal-too-large";
pub(super) const TOO_SLOW: &str = "platform-refusal-too-slow";

/// What is read and thrown away of a body that is too large, so that the browser hears the answer.
const DRAIN: usize = 128 * 1024 * 1024;

#[derive(Debug, Default)]
pub struct Request {
    pub path: String,
    pub params: Vec<(String, String)>,
    pub query: Pairs,
    pub form: Pairs,
    pub files: Vec<Upload>,
    pub host: String,
    pub headers: HeaderMap,
    pub posted: bool,
}

/// How long a body may be silent, and how long it may take to come whole: a small town's line needs a minute for the
/// largest file.
#[derive(Clone, Copy)]
struct Patience {
    silence: Duration,
    whole: Duration,
}

const PATIENCE: Patience = Patience { silence: Duration::from_secs(10), whole: Duration::from_mins(3) };

type Unread = (Request, Refusal);

impl Request {
    pub(super) async fn read(params: &RawPathParams, from: http::Request<Body>, most: usize) -> Result<Self, Unread> {
        let (parts, body) = from.into_parts();
        let mut request = Self::without_body(params, parts.clone());
        if !request.posted {
            return Ok(request);
        }
        let bytes = match all_of(body, most, PATIENCE).await {
            Ok(bytes) => bytes,
            Err(refusal) => return Err((request, refusal)),
        };
        if request.header(header::CONTENT_TYPE).starts_with("multipart/form-data") {
            let again = http::Request::from_parts(parts, Body::from(bytes));
            if let Err(refusal) = request.take_parts(again).await {
                return Err((request, refusal));
            }
        } else {
            request.form = Pairs::parse(&bytes);
        }
        Ok(request)
    }

    pub(super) fn without_body(params: &RawPathParams, parts: http::request::Parts) -> Self {
        let params = params.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        Self { params, ..Self::of(parts) }
    }

    pub(super) fn of(parts: http::request::Parts) -> Self {
        let host = parts.headers.get(header::HOST).and_then(|h| h.to_str().ok()).unwrap_or_default();
        Self {
            path: own_path(parts.uri.path()),
            query: Pairs::parse(parts.uri.query().unwrap_or_default().as_bytes()),
            host: host.to_owned(),
            posted: parts.method == http::Method::POST,
            headers: parts.headers,
            ..Self::default()
        }
    }

    async fn take_parts(&mut self, from: http::Request<Body>) -> Result<(), Refusal> {
        let cut = |_| Refusal::no("platform-refusal-cut-off");
        let mut parts =
            Multipart::from_request(from, &()).await.map_err(|_| Refusal::no("platform-refusal-cut-off"))?;
        while let Some(part) = parts.next_field().await.map_err(cut)? {
            let field = part.name().unwrap_or_default().to_owned();
            if let Some(name) = part.file_name().map(str::to_owned) {
                let bytes = part.bytes().await.map_err(cut)?.to_vec();
                if !name.is_empty() || !bytes.is_empty() {
                    self.files.push(Upload { field, name, bytes });
                }
            } else {
                self.form.add(&field, part.text().await.map_err(cut)?);
            }
        }
        Ok(())
    }

    /// A part of the path, by its name in the route.
    pub fn param(&self, name: &str) -> &str {
        self.params.iter().find(|(n, _)| n == name).map_or("", |(_, v)| v.as_str())
    }

    /// A number in the path; anything else is not found.
    pub fn number(&self, name: &str) -> Result<i64, Refusal> {
        self.param(name).parse().map_err(|_| Refusal::NotFound)
    }

    pub fn upload(&self, field: &str) -> Option<&Upload> {
        self.files.iter().find(|f| f.field == field)
    }

    pub fn header(&self, name: header::HeaderName) -> &str {
        self.headers.get(name).and_then(|v| v.to_str().ok()).unwrap_or_default()
    }

    /// What the program that asks calls itself.
    pub fn user_agent(&self) -> &str {
        self.header(header::USER_AGENT)
    }

    pub fn cookie(&self, name: &str) -> Option<&str> {
        self.headers
            .get_all(header::COOKIE)
            .iter()
            .filter_map(|h| h.to_str().ok())
            .flat_map(|h| h.split(';'))
            .filter_map(|pair| pair.trim().split_once('='))
            .find(|(n, _)| *n == name)
            .map(|(_, value)| value)
    }

    /// Path and query, as a link back to this page.
    pub fn address(&self) -> String {
        match self.query.query_without(&["lang"]) {
            query if query.is_empty() => self.path.clone(),
            query => format!("{}?{query}", self.path),
        }
    }

    /// The language asked for: in the address, in the cookie, by the browser; among those offered.
    pub fn language(&self, offered: &[Language]) -> Language {
        let known = |code: &str| Language::from_code(code).filter(|l| offered.contains(l));
        let browsers = || {
            self.header(header::ACCEPT_LANGUAGE)
                .split(',')
                .filter_map(|part| part.split(';').next())
                .find_map(|tag| known(tag.trim().split('-').next().unwrap_or_default()))
        };
        self.query
            .one("lang")
            .and_then(known)
            .or_else(|| self.cookie("lang").and_then(known))
            .or_else(browsers)
            .or_else(|| offered.first().copied())
            .unwrap_or(Language::Catalan)
    }
}

/// `//other.example/x` in a link would lead to another site (RFC 3986, 4.2).
fn own_path(path: &str) -> String {
    format!("/{}", path.trim_start_matches('/'))
}

async fn all_of(body: Body, most: usize, patience: Patience) -> Result<Vec<u8>, Refusal> {
    let whole = tokio::time::timeout(patience.whole, pieces_of(body, most, patience.silence)).await;
    whole.unwrap_or_else(|_| Err(Refusal::no(TOO_SLOW)))
}

async fn pieces_of(mut body: Body, most: usize, silence: Duration) -> Result<Vec<u8>, Refusal> {
    let mut bytes = Vec::new();
    let mut seen = 0;
    loop {
        let next = tokio::time::timeout(silence, body.frame()).await.map_err(|_| Refusal::no(TOO_SLOW))?;
        let Some(frame) = next else { break };
        let frame = frame.map_err(|_| Refusal::no("platform-refusal-cut-off"))?;
        let Some(data) = frame.data_ref() else { continue };
        seen += data.len();
        if seen > DRAIN {
            break;
        }
        if seen <= most {
            bytes.extend_from_slice(data);
        }
    }
    if seen > most {
        // What is left to the files, where there are any.
        let max = if most > FIELDS { most - FIELDS } else { most };
        let (size, max) = (seen.div_ceil(1 << 20), max.div_ceil(1 << 20));
        return Err(Refusal::no(Say::new(TOO_LARGE).with("size", size).with("max", max)));
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use std::pin::Pin;
    use std::task::{Context, Poll, ready};

    use axum::body::{Bytes, HttpBody};
    use http_body::Frame;

    use super::*;

    /// A body of pieces of one byte, each after a pause.
    struct Trickle {
        left: u8,
        pause: Duration,
        sleep: Option<Pin<Box<tokio::time::Sleep>>>,
    }

    impl HttpBody for Trickle {
        type Data = Bytes;
        type Error = std::convert::Infallible;

        fn poll_frame(
            mut self: Pin<&mut Self>,
            cx: &mut Context<'_>,
        ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
            if self.left == 0 {
                return Poll::Ready(None);
            }
            let pause = self.pause;
            ready!(self.sleep.get_or_insert_with(|| Box::pin(tokio::time::sleep(pause))).as_mut().poll(cx));
            self.sleep = None;
            self.left -= 1;
            Poll::Ready(Some(Ok(Frame::data(Bytes::from_static(b"a")))))
        }
    }

    fn received(pieces: u8, pause: u64) -> Result<Vec<u8>, Refusal> {
        let patience = Patience { silence: Duration::from_millis(200), whole: Duration::from_millis(400) };
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
        let body = Body::new(Trickle { left: pieces, pause: Duration::from_millis(pause), sleep: None });
        runtime.block_on(all_of(body, 100, patience))
    }

    #[test]
    fn a_path_never_names_another_site() {
        assert_eq!(["/", "//other.example/x", "///", "/plan"].map(own_path), ["/", "/other.example/x", "/", "/plan"]);
    }

    #[test]
    fn a_body_that_falls_silent_or_drags_on_is_told_so() {
        let slow = |done: Result<Vec<u8>, Refusal>| matches!(done, Err(Refusal::No(why)) if why.key == TOO_SLOW);
        assert_eq!(received(3, 1).unwrap(), b"aaa");
        assert!(slow(received(1, 2000)), "silent");
        assert!(slow(received(100, 20)), "it drags on");
    }
}
