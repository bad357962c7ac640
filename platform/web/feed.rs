//! Feeds over HTTP: each has a mark made of its bytes (`ETag`), and a program that has these bytes already is told so
//! in a few (304, RFC 9110, 13). There is no `Last-Modified`: what has left a feed has changed it without a date.

use axum::body::Body;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::Response;

use super::Request;
use super::answer::disposition;
use crate::ids;
use crate::page::Feed;

pub(super) fn answer(feed: Feed, request: &Request) -> Response {
    let mark = mark(&feed.bytes);
    let known = is_known(&mark, request.header(header::IF_NONE_MATCH));
    let mut response = if known { Response::new(Body::empty()) } else { Response::new(Body::from(feed.bytes)) };
    if known {
        *response.status_mut() = StatusCode::NOT_MODIFIED;
    }
    let kept = if feed.private { "private, no-cache" } else { "public, no-cache" };
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(feed.media_type));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(kept));
    let made = [(header::ETAG, mark), (header::CONTENT_DISPOSITION, disposition(&feed.name, false))];
    for (name, value) in made {
        if let Ok(value) = HeaderValue::from_str(&value) {
            headers.insert(name, value);
        }
    }
    if feed.private {
        headers.insert(HeaderName::from_static("x-robots-tag"), HeaderValue::from_static("noindex"));
    }
    response
}

/// Weak, because on the way the same text may be compressed.
fn mark(bytes: &[u8]) -> String {
    format!("W/\"{}\"", &ids::digest_of(bytes)[..32])
}

/// Whether one of the marks that a program has is this one, compared as weak ones are.
fn is_known(mark: &str, known: &str) -> bool {
    let bare = |mark: &str| mark.trim().trim_start_matches("W/").to_owned();
    known.trim() == "*" || known.split(',').any(|one| bare(one) == bare(mark))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_known_weak_or_strong_and_among_others() {
        let own = mark(b"BEGIN:VCALENDAR");
        let strong = own.trim_start_matches("W/").to_owned();
        for known in [own.clone(), strong.clone(), format!("\"older\", {strong}"), "*".into()] {
            assert!(is_known(&own, &known), "{known}");
        }
        for other in ["", "\"older\"", "W/\"older\", \"oldest\""] {
            assert!(!is_known(&own, other), "{other}");
        }
        assert_ne!(own, mark(b"BEGIN:VCALENDAR "));
    }
}
