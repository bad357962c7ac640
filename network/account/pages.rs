//! The pages of signing in. Looking at a link does not use it up: mail scanners look too.

use askama::Template;
use platform::forms::{Draft, Pairs};
use platform::page::{self, Reply, Shell};
use platform::slice::Place;
use platform::web::{self, Request};
use platform::words::dates;
use platform::{Refusal, Say, clock, ids, mail, session};
use viewer::Context;

use crate::commands;

const PREFIX: &str = "account-form";

/// Where what was typed when a session had ended is found again.
const KEPT: &str = "/kept";

#[derive(Template)]
#[template(path = "ask.html")]
struct Ask {
    page: Shell,
    form: Draft,
    then: String,
    /// Whether something typed before the session ended waits to be sent.
    typed: bool,
}

impl Ask {
    fn new(cx: &Context, request: &Request, form: Draft, then: &str) -> Self {
        Self {
            page: cx.page("account-title").erring(form.has_problems()),
            form,
            typed: then == KEPT && request.typed().is_some(),
            then: then.to_owned(),
        }
    }
}

#[derive(Template)]
#[template(path = "sent.html")]
struct Sent {
    page: Shell,
    kept: bool,
}

#[derive(Template)]
#[template(path = "open.html")]
struct Open {
    page: Shell,
    name: String,
    action: String,
}

#[derive(Template)]
#[template(path = "stale.html")]
struct Stale {
    page: Shell,
}

#[derive(Template)]
#[template(path = "account.html")]
struct Account {
    page: Shell,
    address: Option<String>,
    councils: Vec<String>,
    seats: Vec<(String, String)>,
    sessions: Vec<Device>,
    /// That of each form that closes sessions.
    key: String,
    today: String,
    panels: Vec<String>,
}

/// An open session, in words.
struct Device {
    name: String,
    since: String,
    used: String,
    /// Where it is closed; the one that is looking is closed by signing out.
    closing: Option<String>,
}

impl Device {
    fn of(cx: &Context, open: &session::open::Open) -> Self {
        Self {
            name: named(cx, &open.device),
            since: when(cx, open.created_at),
            used: when(cx, open.used_at),
            closing: (!open.is_this).then(|| format!("/account/sessions/{}/end", open.handle)),
        }
    }
}

impl Account {
    fn has_others(&self) -> bool {
        self.sessions.iter().any(|session| session.closing.is_some())
    }
}

fn named(cx: &Context, device: &str) -> String {
    if device.is_empty() { cx.words.t("account-device-unknown") } else { device.to_owned() }
}

/// « 15 de maig de 2024, 10.15 h ».
fn when(cx: &Context, at: i64) -> String {
    let local = clock::local(at);
    format!("{}, {}", dates::day(cx.words.language, local.date()), dates::time(cx.words.language, local.time()))
}

#[derive(Template)]
#[template(path = "kept.html")]
struct Kept {
    page: Shell,
    path: String,
    /// The texts among the fields: the rest means nothing to a reader.
    shown: Vec<String>,
    fields: Pairs,
    /// That of the form that was typed: what was recorded meanwhile is not recorded twice.
    key: String,
}

/// Only a path of this site: never another's address. Browsers leave tabs and line ends out of an address and take
/// a backslash for a slash (WHATWG URL, 4.4).
fn place(then: Option<&str>) -> &str {
    let plain = |c: char| c.is_ascii_graphic() && c != '\\';
    then.filter(|t| t.starts_with('/') && !t.starts_with("//") && t.chars().all(plain)).unwrap_or("/desk")
}

fn with_then(path: &str, then: &str) -> String {
    format!("{path}?{}", Pairs(vec![("then".into(), then.into())]).encoded())
}

pub fn ask(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let then = place(request.query.filled("then"));
    if !cx.viewer.is_public() {
        return Ok(page::see(then));
    }
    page::show(&Ask::new(cx, request, Draft::new(cx.words, PREFIX), then))
}

pub fn send(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let typed = request.form.filled("address").unwrap_or_default();
    let then = place(request.form.filled("then"));
    if !mail::is_address(typed) {
        let say = if typed.is_empty() {
            Say::new("account-form-missing")
        } else {
            Say::new("platform-form-not-an-address").with("typed", typed)
        };
        let problems = vec![platform::forms::Problem::new("address", say)];
        let form = Draft::again(cx.words, PREFIX, &request.form, problems);
        return Err(page::mend(&Ask::new(cx, request, form, then)));
    }
    cx.write(|tx| commands::send_link(tx, cx, typed, then))?;
    Ok(page::see("/sign-in/sent"))
}

pub fn sent(cx: &Context, _: &Request) -> Result<Reply, Refusal> {
    page::show(&Sent { page: cx.page("account-sent-title"), kept: !cx.house.carrier.sends() })
}

pub fn open(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let secret = request.param("secret");
    let Some(person) = cx.read(|tx| commands::holder(tx, cx, secret))? else {
        return page::show(&Stale { page: cx.page("account-stale-title") });
    };
    let action = with_then(&format!("/sign-in/{secret}"), place(request.query.filled("then")));
    page::show(&Open { page: cx.page("account-open-title"), name: person.name, action })
}

pub fn enter(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let device = session::device(request.user_agent());
    let Some(begun) = cx.write(|tx| commands::sign_in(tx, cx, request.param("secret"), &device))? else {
        return page::show(&Stale { page: cx.page("account-stale-title") });
    };
    let cookie = web::cookie(web::SESSION, &begun.secret, Some(30 * 86_400), cx.house.secure);
    let then = place(request.query.filled("then"));
    let to = if request.typed().is_some() && then != KEPT { with_then(KEPT, then) } else { then.to_owned() };
    let say = match begun.before {
        Some((at, device)) => {
            Say::new("account-welcome-back").with("when", when(cx, at)).with("device", named(cx, &device))
        }
        None => Say::new("account-welcome"),
    };
    Ok(Reply::SeeWith { to, say: Some(say), cookies: vec![cookie] })
}

pub fn leave(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    if let Some(secret) = request.cookie(web::SESSION) {
        cx.write(|tx| commands::sign_out(tx, cx, secret))?;
    }
    // The secret opens nothing any more; it says whose the form is that is still open in another window.
    let secret = request.cookie(web::SESSION).unwrap_or_default();
    let cookies = vec![web::cookie(web::SESSION, secret, Some(86_400), cx.house.secure)];
    Ok(Reply::SeeWith { to: "/".into(), say: Some(Say::new("account-goodbye")), cookies })
}

pub fn account(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let Some(person) = cx.viewer.person() else { return Err(Refusal::SignIn) };
    let secret = request.cookie(web::SESSION).unwrap_or_default();
    let (person, panels, open) = cx.read(|tx| {
        let panels = cx.panels(tx, Place::Account, person.as_str())?;
        let open = session::open::open_of(tx, cx.clock(), cx.network_id(), person.as_str(), secret)?;
        Ok::<_, Refusal>((directory::person::find(tx, &cx.network.id, person)?, panels, open))
    })?;
    let seats = cx.viewer.seats.iter().map(|s| {
        let office = s.office.as_deref().map(|o| cx.words.t(&format!("bodies-office-{o}"))).unwrap_or_default();
        (s.body_name.clone(), office)
    });
    page::show(&Account {
        page: cx.page("account-own-title"),
        address: person.address,
        councils: cx.viewer.councils().map(|(_, name)| name.clone()).collect(),
        seats: seats.collect(),
        sessions: open.iter().map(|session| Device::of(cx, session)).collect(),
        key: ids::secret(),
        today: dates::day(cx.words.language, cx.today()),
        panels,
    })
}

pub fn close_session(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    cx.signed_in()?;
    cx.once(&request.form, "account-session-closed", |tx| {
        commands::close_session(tx, cx, request.param("session"))?;
        Ok("/account#sessions".into())
    })
}

pub fn close_other_sessions(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    cx.signed_in()?;
    let secret = request.cookie(web::SESSION).unwrap_or_default();
    cx.once(&request.form, "account-sessions-closed", |tx| {
        commands::close_other_sessions(tx, cx, secret)?;
        Ok("/account#sessions".into())
    })
}

/// What was typed when the session had ended, to be sent again.
pub fn kept(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let Some(person) = cx.viewer.person() else { return Err(Refusal::SignIn) };
    let then = place(request.query.filled("then"));
    let Some(secret) = request.typed() else { return Ok(page::see(then)) };
    let find = |tx: &mut _| session::typed::find(tx, cx.clock(), cx.network_id(), person.as_str(), secret);
    let Some((path, mut fields)) = cx.read(find)? else {
        let cookies = vec![web::ended(web::TYPED, cx.house.secure)];
        return Ok(Reply::SeeWith { to: then.into(), say: None, cookies });
    };
    let key = fields.take("key").unwrap_or_default();
    let shown = fields.0.iter().map(|(_, value)| value.trim()).filter(|v| is_text(v)).map(str::to_owned).collect();
    page::show(&Kept { page: cx.page("account-kept-title"), path, shown, fields, key })
}

/// Whether a person wrote it, rather than chose it from a list or never saw it: codes, ids and numbers are single
/// words of small letters, digits and marks.
fn is_text(value: &str) -> bool {
    let of_code = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "_-.:".contains(c);
    !value.starts_with('/') && !value.chars().all(of_code)
}

#[cfg(test)]
mod tests {
    use super::{is_text, place};

    #[test]
    fn after_signing_in_nobody_is_led_to_another_site() {
        for away in ["//x.example", "/\t/x.example", "/\n/x.example", "/\\x.example", "https://x.example", "x", ""] {
            assert_eq!(place(Some(away)), "/desk", "{away:?}");
        }
        assert_eq!(place(Some("/plan/2024?area=1#a")), "/plan/2024?area=1#a");
    }

    #[test]
    fn what_a_person_wrote_is_told_from_codes_and_ids() {
        for text in ["Reunió de la comissió", "14/5/2024", "Vic", "algu@exemple.cat", "dues hores"] {
            assert!(is_text(text), "{text}");
        }
        for code in ["advice_case", "3", "018f7c3e-0000-7000-8000-000000000000", "17.2", "", "/activities"] {
            assert!(!is_text(code), "{code}");
        }
    }
}
