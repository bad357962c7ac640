//! The shell of every page: band, menu, breadcrumb, messages, footer.

use super::assets;
use crate::words::{Value, Words};

/// A link with what assistive technology needs to know about it.
#[derive(Debug, Clone, Default)]
pub struct Link {
    pub href: String,
    pub label: String,
    pub lang: &'static str,
    pub current: bool,
}

impl Link {
    pub fn new(href: impl Into<String>, label: impl Into<String>) -> Self {
        Self { href: href.into(), label: label.into(), lang: "", current: false }
    }

    #[must_use]
    pub fn current(mut self, current: bool) -> Self {
        self.current = current;
        self
    }
}

/// Who is signed in, as the band shows it.
#[derive(Debug, Clone)]
pub struct PersonMenu {
    pub name: String,
    pub initials: String,
    pub council: Option<String>,
}

/// Everything around the content. The field `page` of each template.
#[derive(Clone)]
pub struct Shell {
    pub words: Words,
    pub lang: &'static str,
    pub title: String,
    pub network: String,
    pub network_short: String,
    pub section: String,
    pub menu: Vec<Link>,
    pub languages: Vec<Link>,
    pub crumbs: Vec<Link>,
    pub person: Option<PersonMenu>,
    pub person_menu: Vec<Link>,
    pub flash: Option<String>,
    pub banner: Option<String>,
    pub footer: Vec<Link>,
    pub has_errors: bool,
    pub robots: bool,
    /// Whether the band has the field that searches everything.
    pub finds: bool,
}

impl Shell {
    /// A shell with nothing but a title: for pages that come before a network is known.
    pub fn bare(words: Words, title: String) -> Self {
        Self {
            lang: words.language.code(),
            words,
            title,
            network: "Teixit".into(),
            network_short: "Teixit".into(),
            section: String::new(),
            menu: Vec::new(),
            languages: Vec::new(),
            crumbs: Vec::new(),
            person: None,
            person_menu: Vec::new(),
            flash: None,
            banner: None,
            footer: Vec::new(),
            has_errors: false,
            robots: false,
            finds: false,
        }
    }

    /// Adds a place above this page.
    #[must_use]
    pub fn under(mut self, href: impl Into<String>, label: impl Into<String>) -> Self {
        self.crumbs.push(Link::new(href, label));
        self
    }

    #[must_use]
    pub fn erring(mut self, erring: bool) -> Self {
        self.has_errors = erring;
        self
    }

    /// Leaves the field of the band to a page that has one of its own.
    #[must_use]
    pub fn without_find(mut self) -> Self {
        self.finds = false;
        self
    }

    pub fn t(&self, key: impl AsRef<str>) -> String {
        self.words.t(key.as_ref())
    }

    pub fn tn(&self, key: impl AsRef<str>, n: impl Into<Value>) -> String {
        self.words.tn(key.as_ref(), n)
    }

    pub fn t1(&self, key: impl AsRef<str>, name: &'static str, value: impl Into<Value>) -> String {
        self.words.t1(key.as_ref(), name, value)
    }

    pub fn t2(
        &self,
        key: impl AsRef<str>,
        n1: &'static str,
        v1: impl Into<Value>,
        n2: &'static str,
        v2: impl Into<Value>,
    ) -> String {
        self.words.t2(key.as_ref(), n1, v1, n2, v2)
    }

    pub fn css(&self) -> &'static str {
        assets::APP_CSS.path
    }

    pub fn js(&self) -> &'static str {
        assets::APP_JS.path
    }

    pub fn htmx(&self) -> &'static str {
        assets::HTMX_JS.path
    }

    pub fn logo(&self) -> &'static str {
        assets::LOGO.path
    }

    pub fn favicon(&self) -> &'static str {
        assets::FAVICON.path
    }
}
