//! A browser of a story: it keeps cookies, follows redirects, sends forms as a browser without JavaScript does,
//! and looks at every page as a careful reader would (`lint`).

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::http::{Request, Response, StatusCode, header};
use http_body_util::BodyExt as _;
use tower::ServiceExt as _;

use super::{Page, lint};

#[derive(Clone)]
pub struct Browser {
    router: Router,
    runtime: Arc<tokio::runtime::Runtime>,
    cookies: Rc<RefCell<BTreeMap<String, String>>>,
}

/// What a server answered, redirects followed.
pub struct Answer {
    pub address: String,
    pub status: StatusCode,
    pub media_type: String,
    pub bytes: Vec<u8>,
}

/// A form on its way: fields, and files as (field, name, bytes).
pub struct Sending {
    pub action: String,
    pub get: bool,
    pub multipart: bool,
    pub fields: Vec<(String, String)>,
    pub files: Vec<(String, String, Vec<u8>)>,
}

impl Browser {
    pub fn new(router: Router, runtime: Arc<tokio::runtime::Runtime>) -> Self {
        Self { router, runtime, cookies: Rc::default() }
    }

    pub fn get(&self, address: &str) -> Page {
        self.page(self.ask(address, None))
    }

    /// Posts fields to an address as a program would, without opening the form.
    pub fn post(&self, address: &str, fields: &[(&str, &str)]) -> Page {
        let fields = fields.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect();
        self.send(Sending { action: address.into(), get: false, multipart: false, fields, files: Vec::new() })
    }

    /// The bytes of a file.
    pub fn download(&self, address: &str) -> Answer {
        self.ask(address, None)
    }

    pub fn cookie(&self, name: &str) -> Option<String> {
        self.cookies.borrow().get(name).cloned()
    }

    pub fn set_cookie(&self, name: &str, value: &str) {
        self.cookies.borrow_mut().insert(name.into(), value.into());
    }

    pub(super) fn send(&self, form: Sending) -> Page {
        if form.get {
            let bare = form.action.split('?').next().unwrap_or_default().to_owned();
            return self.get(&format!("{bare}?{}", encoded(&form.fields)));
        }
        let (kind, body) = if form.multipart { multipart(&form) } else { plain(&form.fields) };
        self.page(self.ask(&form.action, Some((kind, body))))
    }

    fn page(&self, answer: Answer) -> Page {
        assert_ne!(answer.status, StatusCode::INTERNAL_SERVER_ERROR, "{} failed: {}", answer.address, text(&answer));
        let html = text(&answer);
        if answer.media_type.starts_with("text/html") {
            let problems = lint::read(&html);
            assert!(problems.is_empty(), "{}: {}", answer.address, problems.join("; "));
        }
        Page::new(self.clone(), answer, html)
    }

    fn ask(&self, address: &str, posted: Option<(String, Vec<u8>)>) -> Answer {
        let mut address = address.to_owned();
        let mut posted = posted;
        for _ in 0..6 {
            let response = self.once(&address, posted.take());
            self.keep_cookies(&response);
            let next = response.headers().get(header::LOCATION).and_then(|l| l.to_str().ok()).map(str::to_owned);
            match next.filter(|_| response.status() == StatusCode::SEE_OTHER) {
                Some(to) => address = to,
                None => return self.read(address, response),
            }
        }
        panic!("{address} redirects in a circle");
    }

    fn once(&self, address: &str, posted: Option<(String, Vec<u8>)>) -> Response<Body> {
        let cookies: Vec<String> = self.cookies.borrow().iter().map(|(n, v)| format!("{n}={v}")).collect();
        let build = Request::builder()
            .uri(address)
            .header(header::HOST, "localhost")
            .header(header::COOKIE, cookies.join("; "))
            .header("sec-fetch-site", "same-origin");
        let request = match posted {
            Some((kind, body)) => build.method("POST").header(header::CONTENT_TYPE, kind).body(Body::from(body)),
            None => build.method("GET").body(Body::empty()),
        };
        self.runtime.block_on(self.router.clone().oneshot(request.unwrap())).unwrap()
    }

    fn keep_cookies(&self, response: &Response<Body>) {
        for set in response.headers().get_all(header::SET_COOKIE) {
            let set = set.to_str().unwrap();
            let (pair, rest) = set.split_once(';').unwrap_or((set, ""));
            let (name, value) = pair.split_once('=').unwrap();
            if rest.contains("Max-Age=0") {
                self.cookies.borrow_mut().remove(name);
            } else {
                self.cookies.borrow_mut().insert(name.into(), value.into());
            }
        }
    }

    fn read(&self, address: String, response: Response<Body>) -> Answer {
        let status = response.status();
        let media_type =
            response.headers().get(header::CONTENT_TYPE).map(|t| t.to_str().unwrap().to_owned()).unwrap_or_default();
        let bytes = self.runtime.block_on(response.into_body().collect()).unwrap().to_bytes().to_vec();
        Answer { address, status, media_type, bytes }
    }
}

fn text(answer: &Answer) -> String {
    String::from_utf8_lossy(&answer.bytes).into_owned()
}

fn encoded(fields: &[(String, String)]) -> String {
    platform::forms::Pairs(fields.to_vec()).encoded()
}

fn plain(fields: &[(String, String)]) -> (String, Vec<u8>) {
    ("application/x-www-form-urlencoded".into(), encoded(fields).into_bytes())
}

fn multipart(form: &Sending) -> (String, Vec<u8>) {
    const LINE: &str = "----story";
    let mut body = Vec::new();
    for (name, value) in &form.fields {
        body.extend(format!("--{LINE}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").bytes());
    }
    for (field, name, bytes) in &form.files {
        let head = format!(
            "--{LINE}\r\nContent-Disposition: form-data; name=\"{field}\"; filename=\"{name}\"\r\n\
             Content-Type: application/octet-stream\r\n\r\n"
        );
        body.extend(head.bytes());
        body.extend(bytes);
        body.extend(b"\r\n");
    }
    body.extend(format!("--{LINE}--\r\n").bytes());
    (format!("multipart/form-data; boundary={LINE}"), body)
}
