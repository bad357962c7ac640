//! The page of agendas, the forms that make a secret address and take it back, and what is read at one.

use std::collections::HashMap;

use askama::Template;
use platform::forms::{Choice, Draft, Problem};
use platform::page::{self, Feed, Reply, Shell};
use platform::web::{self, Request};
use platform::words::dates;
use platform::{Refusal, Tx, clock, ids};
use viewer::{BodyId, Context};

use super::{Address, AddressId, Of, commands, store};
use crate::agenda::Addresses;
use crate::chosen::{self, Chosen};
use crate::public::{CALENDAR, NEWS};
use crate::{atom, calendar, gather, rules};

const PREFIX: &str = "agenda-form";
const PAGE: &str = "/agenda";
/// 160 bits of chance in hexadecimal digits: nobody guesses one, and it can still be read over.
const SECRET: usize = 40;

#[derive(Template)]
#[template(path = "address/show.html")]
struct Show {
    page: Shell,
    chosen: Chosen,
    public: Addresses,
    kinds: Vec<Choice>,
    bodies: Vec<Choice>,
    form: Draft,
    own: Own,
}

/// What the page knows of its reader's own addresses.
enum Own {
    /// Nobody has signed in.
    Nobody,
    /// Signed in, without a place in the network.
    NoPlace {
        lines: Vec<Line>,
    },
    Has {
        lines: Vec<Line>,
        may_make: Vec<Choice>,
    },
}

struct Line {
    what: String,
    made: String,
    /// The hour tells apart those of one day.
    made_at: String,
    used: Option<String>,
    /// Whether it answers: one of a seat that has ended does not.
    answers: bool,
    revocation: String,
}

impl Show {
    fn lines(&self) -> &[Line] {
        match &self.own {
            Own::Nobody => &[],
            Own::NoPlace { lines } | Own::Has { lines, .. } => lines,
        }
    }

    fn is_signed_in(&self) -> bool {
        !matches!(self.own, Own::Nobody)
    }

    /// What an address can be made of; nothing for who may have none.
    fn may_make(&self) -> Option<Vec<Choice>> {
        match &self.own {
            Own::Has { may_make, .. } => Some(may_make.clone()),
            Own::Nobody | Own::NoPlace { .. } => None,
        }
    }

    fn is_body(&self, choice: &Choice) -> bool {
        self.chosen.body.as_ref().is_some_and(|b| b.slug == choice.value)
    }

    fn is_open(&self) -> bool {
        self.chosen.kind.is_empty() && self.chosen.body.is_none()
    }
}

pub(crate) fn show(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let shown = cx.read(|tx| asked(tx, cx, request, Draft::new(cx.words, PREFIX)))?;
    page::show(&shown)
}

fn asked(tx: &mut Tx, cx: &Context, request: &Request, form: Draft) -> Result<Show, Refusal> {
    let (chosen, _) = Chosen::of_page(tx, cx, &request.query)?;
    let mut bodies = bodies::body::named(tx, &cx.network.id)?;
    bodies.sort_by_key(|b| b.position);
    Ok(Show {
        page: cx.page("agenda-title").erring(form.has_problems()),
        public: gather::public_addresses(cx, &chosen),
        kinds: kinds(cx),
        bodies: bodies.iter().map(|b| Choice::new(b.slug.as_str(), b.name_in_list(&cx.words))).collect(),
        own: own(tx, cx)?,
        form,
        chosen,
    })
}

/// Those that people count together first, in the words of the list of activities.
fn kinds(cx: &Context) -> Vec<Choice> {
    let together = [("assembly", "activity-kinds-all-assemblies"), ("event", "activity-kinds-all-events")];
    let together = together.map(|(word, key)| Choice::new(word, cx.words.t(key)));
    let each = chosen::gatherings().into_iter().map(|k| Choice::new(k.as_str(), cx.words.t(&k.title())));
    together.into_iter().chain(each).collect()
}

fn own(tx: &mut Tx, cx: &Context) -> Result<Own, Refusal> {
    let Some(person) = cx.viewer.person() else { return Ok(Own::Nobody) };
    let addresses = store::of_person(tx, &cx.network.id, person)?;
    let names = names(tx, cx, &addresses)?;
    let lines = addresses.iter().map(|a| line(cx, &names, a)).collect();
    Ok(match rules::may_have_any(&cx.viewer) {
        Ok(_) => Own::Has { lines, may_make: may_make(cx) },
        Err(_) => Own::NoPlace { lines },
    })
}

/// One's own, and each body where one sits.
fn may_make(cx: &Context) -> Vec<Choice> {
    let mut choices = vec![Choice::new(Of::Own.word(), cx.words.t("agenda-of-own"))];
    for seat in &cx.viewer.seats {
        if !choices.iter().any(|c| c.value == seat.body.as_str()) {
            choices.push(Choice::new(seat.body.as_str(), seat.body_name.as_str()));
        }
    }
    choices
}

fn names(tx: &mut Tx, cx: &Context, addresses: &[Address]) -> Result<HashMap<BodyId, String>, Refusal> {
    let ids: Vec<BodyId> = addresses
        .iter()
        .filter_map(|a| match &a.of {
            Of::Body(body) => Some(body.clone()),
            Of::Own => None,
        })
        .collect();
    Ok(bodies::body::by_ids(tx, &cx.network.id, &ids)?.into_iter().map(|b| (b.id, b.name)).collect())
}

fn line(cx: &Context, names: &HashMap<BodyId, String>, address: &Address) -> Line {
    let language = cx.words.language;
    Line {
        what: match &address.of {
            Of::Own => cx.words.t("agenda-of-own"),
            Of::Body(body) => names.get(body).cloned().unwrap_or_default(),
        },
        made: dates::day(language, clock::local(address.made_at).date()),
        made_at: dates::time(language, clock::local(address.made_at).time()),
        used: address.used.map(|day| dates::day(language, day)),
        answers: rules::may_have(&cx.viewer, &address.of).is_ok(),
        revocation: format!("/agenda/addresses/{}/revocation", address.id),
    }
}

#[derive(Template)]
#[template(path = "address/made.html")]
struct Made {
    page: Shell,
    what: String,
    addresses: Addresses,
}

/// Shows the address in its answer: it is kept nowhere from where another page could take it.
pub(crate) fn make(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    cx.signed_in()?;
    rules::may_have_any(&cx.viewer).map_err(Refusal::no)?;
    let of = Of::parse(&request.form).map_err(|problems| again(cx, request, problems))?;
    let secret = secret(request);
    let make = || cx.write(|tx| commands::make(tx, cx, &of, &secret));
    match make() {
        // The same form came at the same moment: what it made is there now.
        Err(Refusal::Taken(_)) => make()?,
        done => done?,
    }
    let whole = |ending: &str| format!("{}/agenda/{secret}.{ending}", cx.origin);
    let addresses = Addresses { calendar: whole("ics"), news: whole("atom") };
    let what = match &of {
        Of::Own => cx.words.t("agenda-of-own"),
        Of::Body(body) => cx.read(|tx| bodies::body::find(tx, &cx.network.id, body))?.name,
    };
    page::show(&Made { page: cx.page("agenda-made-title").under(PAGE, cx.words.t("agenda-title")), what, addresses })
}

/// Of the session's secret and the form's key: so the same form, sent twice by a hasty hand, brings the same one, and
/// no table holds what would give it away.
fn secret(request: &Request) -> String {
    let session = request.cookie(web::SESSION).unwrap_or_default();
    let key = request.form.filled("key").unwrap_or_default();
    ids::digest(&format!("agenda {session} {key}"))[..SECRET].to_owned()
}

fn again(cx: &Context, request: &Request, problems: Vec<Problem>) -> Refusal {
    let form = Draft::again(cx.words, PREFIX, &request.form, problems);
    match cx.read(|tx| asked(tx, cx, request, form)) {
        Ok(shown) => page::mend(&shown),
        Err(refusal) => refusal,
    }
}

#[derive(Template)]
#[template(path = "address/revocation.html")]
struct Revocation {
    page: Shell,
    line: Line,
    form: Draft,
}

pub(crate) fn ask_revocation(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let person = cx.viewer.person().ok_or(Refusal::SignIn)?;
    let id = AddressId(request.param("address").to_owned());
    let line = cx.read(|tx| {
        let address = store::find(tx, &cx.network.id, person, &id)?;
        let names = names(tx, cx, std::slice::from_ref(&address))?;
        Ok::<_, Refusal>(line(cx, &names, &address))
    })?;
    let page = cx.page("agenda-revoke-title").under(PAGE, cx.words.t("agenda-title"));
    page::show(&Revocation { page, line, form: Draft::new(cx.words, PREFIX) })
}

pub(crate) fn revoke(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    cx.signed_in()?;
    let id = AddressId(request.param("address").to_owned());
    cx.once(&request.form, "agenda-revoked", |tx| {
        commands::revoke(tx, cx, &id)?;
        Ok(PAGE.into())
    })
}

/// What is read at a secret address, by whoever has it: as far as its person may see it now. Of one that was never
/// made, was taken back, or whose seat has ended, there is nothing.
pub(crate) fn read(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    let (secret, ending) = request.param("file").rsplit_once('.').ok_or(Refusal::NotFound)?;
    let (address, found) = cx.read(|tx| {
        let known = store::by_digest(tx, &cx.network.id, &ids::digest(secret))?;
        let address = known.filter(|a| a.revoked_at.is_none()).ok_or(Refusal::NotFound)?;
        let own = gather::in_own_language(cx, bodies::acting(tx, cx, &address.person)?);
        rules::may_have(&own.viewer, &address.of).map_err(|_| Refusal::NotFound)?;
        let found = gather::of_address(tx, &own, &address)?;
        Ok::<_, Refusal>((address, found))
    })?;
    let (bytes, media_type, name) = match ending {
        "ics" => (calendar::write(&found), CALENDAR, "agenda.ics"),
        "atom" => (atom::write(&found)?, NEWS, "agenda.atom"),
        _ => return Err(Refusal::NotFound),
    };
    note_use(cx, &address);
    Ok(Reply::Feed(Feed { bytes, media_type, name: name.into(), private: true }))
}

/// Once a day. Whoever only reads is not refused because something else is being written, or the disk is full.
fn note_use(cx: &Context, address: &Address) {
    let today = cx.today();
    if address.used == Some(today) {
        return;
    }
    if let Err(refusal) = cx.write(|tx| store::touch(tx, &cx.network.id, &address.id, today)) {
        tracing::warn!("the last use of an agenda's address was not written: {refusal}");
    }
}
