//! The context of a request, a command or a job: database, network, viewer, time, words, and the face of the
//! installation around it.

use std::collections::HashMap;
use std::sync::Arc;

use platform::db::Rerun;
use platform::files::Files;
use platform::forms::Pairs;
use platform::mail::Carrier;
use platform::page::{Link, PersonMenu, Reply, Shell};
use platform::paper::Printer;
use platform::search::Findable;
use platform::slice::{MenuItem, Panel, Place};
use platform::trail::{self, Entry};
use platform::web::{self, Acts, Request};
use platform::words::{Book, Language};
use platform::{Clock, Db, Refusal, Say, Tx, Words, session};

use crate::{Network, Viewer};

/// What is the same for all networks of this process.
pub struct Installation {
    pub db: Db,
    pub clock: Clock,
    pub files: Files,
    pub printer: Arc<dyn Printer>,
    pub carrier: Carrier,
    /// Where the site is reached, without a slash at the end: `https://xarxa.cat`. Empty where no links leave.
    pub origin: String,
    pub secure: bool,
    /// Whether this is the demo, which says so on every page.
    pub demo: bool,
    pub face: Face,
}

/// What the slices show together.
pub struct Face {
    pub shelf: &'static HashMap<&'static str, Book>,
    pub menu: Vec<&'static MenuItem<Context>>,
    pub panels: Vec<&'static Panel<Context>>,
    pub findable: Vec<&'static Findable<Context>>,
}

#[derive(Clone)]
pub struct Context {
    pub house: Arc<Installation>,
    pub network: Network,
    pub viewer: Viewer,
    pub words: Words,
    /// Scheme and host for links in mails: of the network where it has a host name, else of the installation; never
    /// what a request says.
    pub origin: String,
    /// The address of this page, for links back.
    pub address: String,
    said: Option<Say>,
    /// Whether its pages answer a posted form, and so are gone when they are asked for again.
    answers_form: bool,
}

impl Context {
    pub fn new(house: Arc<Installation>, network: Network, viewer: Viewer, language: Language) -> Self {
        let words = Words::new(language, house.face.shelf);
        let origin = house.origin.clone();
        Self { house, network, viewer, words, origin, address: "/".into(), said: None, answers_form: false }
    }

    /// The context of a request: its language, its address, what the page before wanted said.
    pub fn for_request(house: Arc<Installation>, network: Network, viewer: Viewer, request: &Request) -> Self {
        let language = request.language(&network.languages);
        let mut cx = Self::new(house, network, viewer, language);
        cx.address = request.address();
        cx.answers_form = request.posted;
        cx.said = request.said().map(|(key, values)| Say {
            key: key.into(),
            values: values.into_iter().map(|(name, value)| (known_name(&name), value)).collect(),
        });
        cx
    }

    /// The same context for another who acts.
    #[must_use]
    pub fn acting_as(&self, viewer: Viewer) -> Self {
        Self { viewer, ..self.clone() }
    }

    pub fn db(&self) -> &Db {
        &self.house.db
    }

    pub fn clock(&self) -> &Clock {
        &self.house.clock
    }

    pub fn today(&self) -> jiff::civil::Date {
        self.house.clock.today()
    }

    /// Milliseconds since 1970 UTC, for `_at` columns.
    pub fn now(&self) -> i64 {
        self.house.clock.millis()
    }

    pub fn network_id(&self) -> &str {
        self.network.id.as_str()
    }

    pub fn read<T, E: Rerun>(&self, f: impl FnOnce(&mut Tx) -> Result<T, E>) -> Result<T, E> {
        self.house.db.read(f)
    }

    pub fn write<T, E: Rerun>(&self, f: impl FnMut(&mut Tx) -> Result<T, E>) -> Result<T, E> {
        self.house.db.write(f)
    }

    /// Runs the command of a posted form once: a second click with the same key lands where the first did.
    /// `f` returns where to go.
    pub fn once(
        &self,
        form: &Pairs,
        say: impl Into<Say>,
        mut f: impl FnMut(&mut Tx) -> Result<String, Refusal>,
    ) -> Result<Reply, Refusal> {
        let say = Some(say.into());
        let Some(key) = form.filled("key").filter(|k| k.len() <= 80) else {
            return Ok(Reply::See { to: self.write(f)?, say });
        };
        let who = self.viewer.trail_name();
        let mut run = || {
            self.write(|tx| {
                if let Some(before) = session::answered(tx, self.network_id(), key, who)? {
                    return Ok(before);
                }
                let to = f(tx)?;
                session::answer(tx, self.clock(), self.network_id(), key, who, &to)?;
                Ok(to)
            })
        };
        let to = match run() {
            // The same form came at the same moment: its answer is there now.
            Err(Refusal::Taken(_)) => run()?,
            other => other?,
        };
        Ok(Reply::See { to, say })
    }

    /// Writes the audit entry of an act, in the transaction of its command.
    pub fn tell(&self, tx: &mut Tx, act: &str, subject: &str, detail: impl Into<String>) -> Result<(), Refusal> {
        self.tell_for(tx, act, subject, detail, None)
    }

    /// The same, when the act was done on behalf of an organisation.
    pub fn tell_for(
        &self,
        tx: &mut Tx,
        act: &str,
        subject: &str,
        detail: impl Into<String>,
        behalf: Option<&str>,
    ) -> Result<(), Refusal> {
        let mut entry = Entry::new(self.clock(), self.network_id(), Some(self.viewer.trail_name()), act, subject);
        entry.detail = detail.into();
        entry.on_behalf_of = behalf.map(str::to_owned);
        trail::append(tx, &entry)
    }

    /// Refuses the public with the sign-in page, so that a person who signs in comes back here.
    pub fn signed_in(&self) -> Result<(), Refusal> {
        if self.viewer.is_public() { Err(Refusal::SignIn) } else { Ok(()) }
    }

    /// What other slices show at a place of a subject's page, in order.
    pub fn panels(&self, tx: &mut Tx, place: Place, id: &str) -> Result<Vec<String>, Refusal> {
        let mut here: Vec<_> = self.house.face.panels.iter().filter(|p| p.place == place).collect();
        here.sort_by_key(|p| p.order);
        let mut shown = Vec::new();
        for panel in here {
            shown.extend((panel.show)(self, tx, id)?);
        }
        Ok(shown)
    }

    /// The shell of a page whose title is a message.
    pub fn page(&self, key: &str) -> Shell {
        self.shell(self.words.t(key))
    }

    fn menu(&self) -> (Vec<Link>, String) {
        let path = self.address.split('?').next().unwrap_or("/");
        let mut items: Vec<_> = self.house.face.menu.iter().filter(|m| (m.shown)(self)).collect();
        items.sort_by_key(|m| m.order);
        let here = |section: &str| {
            if section == "/" { path == "/" } else { path == section || path.starts_with(&format!("{section}/")) }
        };
        let links: Vec<Link> =
            items.iter().map(|m| Link::new(m.href, self.words.t(m.label)).current(here(m.section))).collect();
        let section = links.iter().find(|l| l.current).map(|l| l.label.clone()).unwrap_or_default();
        (links, section)
    }

    /// None on a page that answers a form: in another language what was typed, or shown once, would be lost.
    fn languages(&self) -> Vec<Link> {
        if self.answers_form {
            return Vec::new();
        }
        let bare = self.address.clone();
        let joint = if bare.contains('?') { '&' } else { '?' };
        self.network
            .languages
            .iter()
            .map(|l| Link {
                href: format!("{bare}{joint}lang={}", l.code()),
                label: l.autonym().to_owned(),
                lang: l.code(),
                current: *l == self.words.language,
            })
            .collect()
    }

    fn banner(&self) -> Option<String> {
        let day = platform::words::dates::day(self.words.language, self.today());
        self.house.demo.then(|| self.words.t1("platform-demo-banner", "day", day))
    }
}

impl Acts for Context {
    fn shell(&self, title: String) -> Shell {
        let (menu, section) = self.menu();
        let t = |key: &str| self.words.t(key);
        let person = self.viewer.person().map(|_| PersonMenu {
            name: self.viewer.name.clone(),
            initials: self.viewer.initials(),
            council: self.viewer.council.as_ref().map(|(_, name)| name.clone()),
        });
        let person_menu = if person.is_some() {
            vec![Link::new("/desk", t("platform-shell-desk")), Link::new("/account", t("platform-shell-account"))]
        } else {
            Vec::new()
        };
        Shell {
            lang: self.words.language.code(),
            network: self.network.name.clone(),
            network_short: self.network.short_name.clone(),
            section,
            menu,
            languages: self.languages(),
            crumbs: Vec::new(),
            person,
            person_menu,
            flash: self.said.as_ref().map(|say| self.words.say(say)),
            banner: self.banner(),
            footer: [
                ("/accessibility", "accessibility"),
                ("/privacy", "privacy"),
                ("/legal", "legal"),
                ("/contact", "contact"),
            ]
            .map(|(href, key)| Link::new(href, t(&format!("platform-shell-{key}"))))
            .to_vec(),
            has_errors: false,
            robots: true,
            finds: true,
            words: self.words,
            title,
        }
    }

    fn words(&self) -> Words {
        self.words
    }

    fn keep_typed(&self, request: &Request) -> Result<Option<String>, Refusal> {
        let Some(ended) = request.cookie(web::SESSION) else { return Ok(None) };
        self.write(|tx| match session::holder(tx, self.network_id(), ended)? {
            Some(person) => {
                session::typed::keep(tx, self.clock(), self.network_id(), &person, &request.path, &request.form)
            }
            None => Ok(None),
        })
    }
}

/// Names of values are few and fixed; a cookie cannot bring new ones.
fn known_name(name: &str) -> &'static str {
    const NAMES: &[&str] = &[
        "n", "name", "title", "day", "count", "file", "address", "what", "year", "people", "members", "seats", "when",
        "device",
    ];
    NAMES.iter().find(|known| **known == name).copied().unwrap_or("other")
}
