//! The layers around every route: request id, log line, security headers, compression, panics, CSRF.

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse as _};
use tower_http::CompressionLevel;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::csrf::{CsrfLayer, ProtectionError};
use tower_http::request_id::{MakeRequestUuid, PropagateRequestIdLayer, SetRequestIdLayer};
use tower_http::set_header::SetResponseHeaderLayer;
use tower_http::trace::TraceLayer;

const CSP: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; \
                   connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Brotli's step 5 takes no longer than its default of 4, and maps come out a twentieth smaller.
const COMPRESSION: CompressionLevel = CompressionLevel::Precise(5);

/// The last added is the outermost.
pub(super) fn around(router: Router) -> Router {
    router
        // `Request` counts the bytes itself, so that too many get a page.
        .layer(DefaultBodyLimit::disable())
        .layer(CsrfLayer::new().with_rejection_response(foreign))
        .layer(CatchPanicLayer::new())
        .layer(CompressionLayer::new().quality(COMPRESSION))
        .layer(fixed(header::CONTENT_SECURITY_POLICY, CSP))
        .layer(fixed(header::X_CONTENT_TYPE_OPTIONS, "nosniff"))
        .layer(fixed(header::REFERRER_POLICY, "same-origin"))
        .layer(fixed(HeaderName::from_static("cross-origin-opener-policy"), "same-origin"))
        .layer(PropagateRequestIdLayer::x_request_id())
        .layer(TraceLayer::new_for_http())
        .layer(SetRequestIdLayer::x_request_id(MakeRequestUuid))
}

fn fixed(name: HeaderName, value: &'static str) -> SetResponseHeaderLayer<HeaderValue> {
    SetResponseHeaderLayer::overriding(name, HeaderValue::from_static(value))
}

fn foreign(_: ProtectionError) -> axum::response::Response {
    let text = "<!doctype html><html lang=\"ca\"><meta charset=\"utf-8\"><title>Formulari d’un altre lloc</title>\
                <h1>Formulari d’un altre lloc</h1><p>Aquest formulari no ve d’aquesta xarxa i no l’hem acceptat. \
                No hem desat res.</p>";
    (StatusCode::FORBIDDEN, Html(text)).into_response()
}
