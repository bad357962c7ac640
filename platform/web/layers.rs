//! The layers around every route: request id, log line, security headers, compression, panics, CSRF.

use axum::Router;
use axum::body::Body;
use axum::extract::DefaultBodyLimit;
use axum::http::{self, HeaderName, HeaderValue, Method, header};
use axum::middleware::{self, Next};
use axum::response::Response;
use tower::ServiceBuilder;
use tower_http::CompressionLevel;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::csrf::{CsrfLayer, ProtectionError};
use tower_http::request_id::{MakeRequestUuid, PropagateRequestIdLayer, SetRequestIdLayer};
use tower_http::set_header::SetResponseHeaderLayer;
use tower_http::trace::TraceLayer;

use super::{Request, answer};
use crate::refusal::Refusal;
use crate::words::{Language, Words};

const CSP: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; \
                   connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Brotli's step 5 takes no longer than its default of 4, and maps come out a twentieth smaller.
const COMPRESSION: CompressionLevel = CompressionLevel::Precise(5);

/// The first is the outermost. One stack: each `layer` of a router would box every request once more.
pub(super) fn around(router: Router, words: Words) -> Router {
    let foreign = middleware::from_fn(move |from, next| told_of_foreign(words, from, next));
    let stack = ServiceBuilder::new()
        .layer(SetRequestIdLayer::x_request_id(MakeRequestUuid))
        .layer(TraceLayer::new_for_http())
        .layer(PropagateRequestIdLayer::x_request_id())
        .layer(fixed(HeaderName::from_static("cross-origin-opener-policy"), "same-origin"))
        .layer(fixed(header::REFERRER_POLICY, "same-origin"))
        .layer(fixed(header::X_CONTENT_TYPE_OPTIONS, "nosniff"))
        .layer(fixed(header::CONTENT_SECURITY_POLICY, CSP))
        .layer(CompressionLayer::new().quality(COMPRESSION))
        .layer(CatchPanicLayer::new())
        .layer(foreign)
        .layer(CsrfLayer::new())
        // `Request` counts the bytes itself, so that too many get a page.
        .layer(DefaultBodyLimit::disable());
    router.layer(stack)
}

fn fixed(name: HeaderName, value: &'static str) -> SetResponseHeaderLayer<HeaderValue> {
    SetResponseHeaderLayer::overriding(name, HeaderValue::from_static(value))
}

/// Says of a form that another site sent, in the reader's language, that nothing was taken of it.
async fn told_of_foreign(words: Words, from: http::Request<Body>, next: Next) -> Response {
    if from.method() == Method::GET {
        return next.run(from).await;
    }
    let (parts, body) = from.into_parts();
    let request = Request::of(parts.clone());
    let response = next.run(http::Request::from_parts(parts, body)).await;
    if response.extensions().get::<ProtectionError>().is_none() {
        return response;
    }
    answer::bare(words.in_language(request.language(&Language::ALL)), &Refusal::no(answer::FOREIGN))
}
