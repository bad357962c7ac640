//! Replies and refusals as HTTP: each refusal is a page in the reader's language with a way out.

use askama::Template;
use axum::body::Body;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Response};

use super::request::{TOO_LARGE, TOO_SLOW};
use super::{Acts, Request, cookies, feed};
use crate::forms::Pairs;
use crate::page::{File, Link, Reply, Shell, in_address};
use crate::refusal::Refusal;
use crate::words::Words;

/// What the server answers while it holds no network.
pub const NO_NETWORK: &str = "platform-refusal-no-network";
/// What is said of an address that is there for another verb; the router names in `Allow` those that it takes.
pub(super) const OTHER_METHOD: &str = "platform-refusal-other-method";

/// What is said of a form that another site sent.
pub(super) const FOREIGN: &str = "platform-refusal-foreign";
/// What is said when the work goes on and is not waited for any longer.
pub(super) const LONG: &str = "platform-refusal-long";

#[derive(Template)]
#[template(path = "refusal.html")]
struct RefusalPage {
    page: Shell,
    heading: String,
    text: String,
    ways: Vec<Link>,
    incident: Option<String>,
}

pub(super) fn reply(reply: Reply, request: &Request, secure: bool) -> Response {
    match reply {
        Reply::Page(html) => page(StatusCode::OK, html),
        Reply::File(file) => download(file),
        Reply::Feed(sent) => feed::answer(sent, request),
        Reply::See { to, say } => see(&to, say.as_ref(), secure),
        Reply::SeeWith { to, say, cookies } => {
            let mut response = see(&to, say.as_ref(), secure);
            cookies.iter().for_each(|c| cookies::set(&mut response, c));
            response
        }
    }
}

pub(super) fn refusal<C: Acts>(cx: &C, request: &Request, refusal: Refusal, secure: bool) -> Response {
    match refusal {
        Refusal::SignIn => sign_in(cx, request, secure),
        Refusal::Invalid(html) => page(StatusCode::UNPROCESSABLE_ENTITY, html),
        Refusal::Changed(html) => page(StatusCode::CONFLICT, html),
        other => told(cx, request, &other),
    }
}

/// A refusal before a network is known: the platform's own page, without menu.
pub(super) fn bare(words: Words, refusal: &Refusal) -> Response {
    let (code, key) = name(refusal);
    let incident = incident(refusal);
    let heading = words.t(&format!("platform-refusal-{key}-title"));
    let text = match refusal {
        Refusal::No(why) => words.say(why),
        _ => words.t(&format!("platform-refusal-{key}")),
    };
    render(code, &RefusalPage { page: Shell::bare(words, heading.clone()), heading, text, ways: Vec::new(), incident })
}

pub(super) fn status(code: StatusCode) -> Response {
    code.into_response()
}

fn told<C: Acts>(cx: &C, request: &Request, refusal: &Refusal) -> Response {
    let words = cx.words();
    let (code, key) = name(refusal);
    let heading = words.t(&format!("platform-refusal-{key}-title"));
    let text = match refusal {
        Refusal::No(why) => words.say(why),
        Refusal::Fields(problems) => problems.iter().map(|p| words.say(&p.say)).collect::<Vec<_>>().join(" "),
        _ => words.t(&format!("platform-refusal-{key}")),
    };
    let mut ways = Vec::new();
    if let Some(above) = above(&request.path) {
        ways.push(Link::new(above, words.t("platform-refusal-above")));
    }
    ways.push(Link::new("/", words.t("platform-refusal-home")));
    let page = cx.shell(heading.clone());
    render(code, &RefusalPage { page, heading, text, ways, incident: incident(refusal) })
}

fn name(refusal: &Refusal) -> (StatusCode, &'static str) {
    match refusal {
        Refusal::NotFound | Refusal::SignIn => (StatusCode::NOT_FOUND, "not-found"),
        Refusal::No(why) if why.key == TOO_LARGE => (StatusCode::PAYLOAD_TOO_LARGE, "no"),
        Refusal::No(why) if why.key == TOO_SLOW => (StatusCode::REQUEST_TIMEOUT, "no"),
        Refusal::No(why) if why.key == OTHER_METHOD => (StatusCode::METHOD_NOT_ALLOWED, "no"),
        Refusal::No(why) if why.key == FOREIGN => (StatusCode::FORBIDDEN, "foreign"),
        Refusal::No(why) if why.key == LONG => (StatusCode::SERVICE_UNAVAILABLE, "long"),
        Refusal::No(why) if why.key == NO_NETWORK => (StatusCode::SERVICE_UNAVAILABLE, "no-network"),
        Refusal::No(_) => (StatusCode::FORBIDDEN, "no"),
        Refusal::Fields(_) | Refusal::Invalid(_) => (StatusCode::UNPROCESSABLE_ENTITY, "fields"),
        Refusal::Changed(_) | Refusal::Taken(_) => (StatusCode::CONFLICT, "taken"),
        Refusal::Fault(_) => (StatusCode::INTERNAL_SERVER_ERROR, "fault"),
    }
}

/// Logs a fault under a number that the person can quote; its source stays inside.
fn incident(refusal: &Refusal) -> Option<String> {
    let Refusal::Fault(fault) = refusal else { return None };
    let number = crate::ids::secret()[..8].to_owned();
    tracing::error!(incident = number, "{fault}");
    Some(number)
}

/// The nearest place above a path.
fn above(path: &str) -> Option<String> {
    let cut = path.trim_end_matches('/').rsplit_once('/')?.0;
    (!cut.is_empty()).then(|| cut.to_owned())
}

fn sign_in<C: Acts>(cx: &C, request: &Request, secure: bool) -> Response {
    let sign_in_for = |place: &str| {
        let mut back = Pairs::default();
        back.add("then", place.to_owned());
        see(&format!("/sign-in?{}", back.encoded()), None, secure)
    };
    if !request.posted {
        return sign_in_for(&request.address());
    }
    match cx.keep_typed(request) {
        Ok(Some(secret)) => {
            let mut response = sign_in_for("/kept");
            cookies::set(&mut response, &cookies::cookie(cookies::TYPED, &secret, Some(86_400), secure));
            response
        }
        Ok(None) => sign_in_for("/desk"),
        Err(refusal) => told(cx, request, &refusal),
    }
}

fn see(to: &str, say: Option<&crate::words::Say>, secure: bool) -> Response {
    let mut response = StatusCode::SEE_OTHER.into_response();
    // Header values are ASCII; an address with other letters is percent-encoded by whoever made it.
    let place = HeaderValue::from_str(to).unwrap_or(HeaderValue::from_static("/"));
    response.headers_mut().insert(header::LOCATION, place);
    if let Some(say) = say {
        cookies::set(&mut response, &cookies::cookie(cookies::SAID, &cookies::write_say(say), Some(120), secure));
    }
    response
}

fn render(code: StatusCode, template: &impl Template) -> Response {
    match template.render() {
        Ok(html) => page(code, html),
        Err(e) => {
            tracing::error!("a refusal could not be rendered: {e}");
            status(StatusCode::INTERNAL_SERVER_ERROR)
        }
    }
}

fn page(code: StatusCode, html: String) -> Response {
    let headers = [(header::CONTENT_TYPE, "text/html; charset=utf-8"), (header::CACHE_CONTROL, "no-store")];
    (code, headers, html).into_response()
}

/// How a file is to be taken, with its name twice: in the letters that any header may carry, and whole (RFC 6266).
pub(super) fn disposition(name: &str, keep: bool) -> String {
    let how = if keep { "attachment" } else { "inline" };
    let plain: String =
        name.chars().map(|c| if matches!(c, ' '..='~') && !matches!(c, '"' | '\\' | '%') { c } else { '_' }).collect();
    if plain == name {
        return format!("{how}; filename=\"{plain}\"");
    }
    format!("{how}; filename=\"{plain}\"; filename*=UTF-8''{}", in_address(name))
}

fn download(file: File) -> Response {
    let disposition = disposition(&file.name, file.keep);
    let mut response = Response::new(Body::from(file.bytes));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(file.media_type));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    if let Ok(value) = HeaderValue::from_str(&disposition) {
        headers.insert(header::CONTENT_DISPOSITION, value);
    }
    response
}

#[cfg(test)]
mod tests {
    use super::disposition;

    #[test]
    fn a_name_with_accents_still_says_how_the_file_is_taken() {
        assert_eq!(disposition("pla.pdf", false), "inline; filename=\"pla.pdf\"");
        let accents = disposition("Memòria «2023».pdf", true);
        assert_eq!(
            accents,
            "attachment; filename=\"Mem_ria _2023_.pdf\"; filename*=UTF-8''Mem%C3%B2ria%20%C2%AB2023%C2%BB.pdf"
        );
        assert!(!disposition("a\"\r\nX: 1", true).contains(['\r', '\n']));
    }
}
