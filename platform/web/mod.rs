//! Requests and replies: one adapter between the network and the handlers, which are plain synchronous functions
//! run on a blocking thread. It reads the body, finds who acts, runs the handler and turns refusals into pages.

mod answer;
mod cookies;
mod feed;
mod layers;
mod request;

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::{RawPathParams, State};
use axum::http;
use axum::response::Response;
use axum::routing::{MethodRouter, get, post};
use tokio::sync::Semaphore;

pub use answer::NO_NETWORK;
pub use cookies::{SESSION, TYPED, cookie, ended};
pub use request::Request;

use crate::page::{Shell, assets};
use crate::refusal::Refusal;
use crate::slice::{FIELDS, Route, Verb};
use crate::words::{Language, Words};

/// How long a handler may take. The time that a body takes to come is not counted: `request` has its own patience.
const LONGEST: Duration = Duration::from_secs(30);

/// Forms with files that are in memory at once; others wait their turn.
static LARGE: Semaphore = Semaphore::const_new(16);

/// What this layer must be able to ask of whoever acts.
pub trait Acts: Send + Sync + Sized + 'static {
    /// The shell of a page with this title.
    fn shell(&self, title: String) -> Shell;
    fn words(&self) -> Words;
    /// Keeps what was typed by someone whose session had ended, and returns the secret that finds it again; nothing
    /// when it is not known whose it is.
    fn keep_typed(&self, request: &Request) -> Result<Option<String>, Refusal>;
}

/// Finds the network and who acts.
pub type Open<C> = Arc<dyn Fn(&Request) -> Result<C, Refusal> + Send + Sync>;

/// All that answers requests.
pub struct Site<C: 'static> {
    pub routes: Vec<&'static Route<C>>,
    pub open: Open<C>,
    /// Messages for when no network is known.
    pub words: Words,
    /// Off only on loopback http.
    pub secure: bool,
}

impl<C: Acts> Site<C> {
    pub fn router(self) -> Router {
        let mut by_path: Vec<(&'static str, MethodRouter<Arc<Self>>)> = Vec::new();
        for route in self.routes.iter().copied() {
            let handler = move |State(site): State<Arc<Self>>, params: RawPathParams, request: http::Request<Body>| {
                site.serve(route, params, request)
            };
            let method = match route.verb {
                Verb::Get => get(handler),
                Verb::Post => post(handler),
            };
            match by_path.iter_mut().find(|(path, _)| *path == route.path) {
                Some((_, known)) => *known = std::mem::take(known).merge(method),
                None => by_path.push((route.path, method)),
            }
        }
        let missing = |State(site): State<Arc<Self>>, params: RawPathParams, request: http::Request<Body>| {
            site.refuse(params, request, Refusal::NotFound)
        };
        let other_method = |State(site): State<Arc<Self>>, params: RawPathParams, request: http::Request<Body>| {
            site.refuse(params, request, Refusal::no(answer::OTHER_METHOD))
        };
        let mut router = Router::new().route("/assets/{file}", get(asset)).fallback(missing);
        for (path, methods) in by_path {
            router = router.route(path, methods.fallback(other_method));
        }
        let words = self.words;
        layers::around(router.with_state(Arc::new(self)), words)
    }

    async fn serve(
        self: Arc<Self>,
        route: &'static Route<C>,
        params: RawPathParams,
        from: http::Request<Body>,
    ) -> Response {
        let _turn = if route.most > FIELDS { LARGE.acquire().await.ok() } else { None };
        match Request::read(&params, from, route.most).await {
            Ok(request) => self.blocking(request, route.run).await,
            Err((mut request, refusal)) => {
                request.params.clear();
                self.blocking(request, move |_, _| Err(refusal)).await
            }
        }
    }

    /// Answers a request that no route takes, without its body.
    async fn refuse(self: Arc<Self>, params: RawPathParams, from: http::Request<Body>, refusal: Refusal) -> Response {
        let request = Request::without_body(&params, from.into_parts().0);
        self.blocking(request, move |_, _| Err(refusal)).await
    }

    async fn blocking(
        self: Arc<Self>,
        request: Request,
        run: impl FnOnce(&C, &Request) -> Result<crate::page::Reply, Refusal> + Send + 'static,
    ) -> Response {
        let site = self.clone();
        let words = self.words.in_language(request.language(&Language::ALL));
        let working = tokio::task::spawn_blocking(move || site.answer(&request, run));
        match tokio::time::timeout(LONGEST, working).await {
            Ok(done) => done.unwrap_or_else(|fell| answer::bare(words, &Refusal::fault(fell))),
            Err(_) => answer::bare(words, &Refusal::no(answer::LONG)),
        }
    }

    fn answer(
        &self,
        request: &Request,
        run: impl FnOnce(&C, &Request) -> Result<crate::page::Reply, Refusal>,
    ) -> Response {
        let cx = match (self.open)(request) {
            Ok(cx) => cx,
            Err(refusal) => return answer::bare(self.words.in_language(request.language(&Language::ALL)), &refusal),
        };
        let mut response = match run(&cx, request) {
            Ok(reply) => answer::reply(reply, request, self.secure),
            Err(refusal) => answer::refusal(&cx, request, refusal, self.secure),
        };
        cookies::remember(&mut response, request, self.secure);
        response
    }
}

async fn asset(axum::extract::Path(file): axum::extract::Path<String>, headers: http::HeaderMap) -> Response {
    let Some(asset) = assets::find(&format!("/assets/{file}")) else {
        return answer::status(http::StatusCode::NOT_FOUND);
    };
    let takes_brotli = headers
        .get(http::header::ACCEPT_ENCODING)
        .and_then(|v| v.to_str().ok())
        .is_some_and(|v| v.split(',').any(|e| e.trim().split(';').next() == Some("br")));
    let build = Response::builder()
        .header(http::header::CONTENT_TYPE, asset.media_type)
        .header(http::header::VARY, "accept-encoding")
        .header(http::header::CACHE_CONTROL, "public, max-age=31536000, immutable");
    let built = match asset.brotli.filter(|_| takes_brotli) {
        Some(small) => build.header(http::header::CONTENT_ENCODING, "br").body(Body::from(small)),
        None => build.body(Body::from(asset.bytes)),
    };
    built.unwrap_or_else(|_| answer::status(http::StatusCode::INTERNAL_SERVER_ERROR))
}
