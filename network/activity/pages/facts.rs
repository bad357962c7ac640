//! An activity in words: each field with its label and its value, linked where it has a page. The page of an
//! activity and its history read the same facts.

use directory::organisation::Named as Organisation;
use platform::page::Link;
use platform::words::Words;

use super::Names;
use crate::happened::Happened;
use crate::kind::{EventRole, Format};

/// A labelled value: one text, or several with their links. Empty when nothing is said.
#[derive(Debug, Clone)]
pub(crate) struct Fact {
    /// The word of the field, as in the form.
    pub field: &'static str,
    pub items: Vec<Link>,
}

impl Fact {
    fn text(field: &'static str, text: impl Into<String>) -> Self {
        let text = text.into();
        let items = if text.is_empty() { Vec::new() } else { vec![Link::new("", text)] };
        Self { field, items }
    }

    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// In running text.
    pub fn joined(&self) -> String {
        self.items.iter().map(|i| i.label.as_str()).collect::<Vec<_>>().join("; ")
    }
}

/// All that is said of an activity, in the order in which people ask.
pub(crate) fn of(words: Words, names: &Names, h: &Happened) -> Vec<Fact> {
    let language = words.language;
    let word =
        |prefix: &str, word: Option<&str>| word.map(|w| words.t(&format!("activity-{prefix}-{w}"))).unwrap_or_default();
    let mut facts = vec![
        Fact::text("title", h.title.clone()),
        Fact::text("kind", words.t(&h.kind.title())),
        Fact::text("on", h.when.write(language)),
        Fact::text("quantity", quantity(words, h)),
        Fact { field: "councils", items: organisations(words, names, h) },
        Fact::text("hours", h.minutes.map(|m| language.time_spent(m)).unwrap_or_default()),
        Fact::text("people", h.people.map(|n| words.tn("activity-people", n)).unwrap_or_default()),
        Fact { field: "persons", items: names.persons_of(h).iter().map(|p| Link::new("", &p.name)).collect() },
        Fact {
            field: "bodies",
            items: names.bodies_of(h).iter().map(|b| Link::new(format!("/bodies/{}", b.slug), &b.name)).collect(),
        },
        Fact::text("role", word("role", h.role.map(EventRole::as_str))),
        Fact::text("format", word("format", h.format.map(Format::as_str))),
        Fact::text("place", h.place.clone()),
        Fact::text("cost", h.cost_cents.map(|c| language.money(c)).unwrap_or_default()),
        Fact {
            field: "purposes",
            items: names.purposes_of(h).iter().map(|p| Link::new(&p.href, numbered(&p.code, &p.title))).collect(),
        },
        Fact::text("themes", names.themes_of(language, h).join(", ")),
        Fact::text("note", h.note.clone()),
        Fact { field: "links", items: h.links.iter().map(|l| Link::new(l, l)).collect() },
        Fact::text("source", source(words, h)),
    ];
    let behalf = h.on_behalf_of.as_ref().and_then(|id| names.organisations.get(id));
    facts.push(Fact { field: "on_behalf_of", items: behalf.into_iter().map(linked).collect() });
    facts
}

/// « 11 casos »; nothing when it is one.
pub(crate) fn quantity(words: Words, h: &Happened) -> String {
    if h.quantity == 1 { String::new() } else { words.tn(&format!("activity-unit-{}", h.kind.unit()), h.quantity) }
}

/// « 14. Tallers de compra pública »; the codes of areas are words of the program and are not shown.
pub(crate) fn numbered(code: &str, title: &str) -> String {
    if is_number(code) { format!("{code}. {title}") } else { title.to_owned() }
}

pub(crate) fn is_number(code: &str) -> bool {
    code.starts_with(|c: char| c.is_ascii_digit())
}

fn source(words: Words, h: &Happened) -> String {
    match h.source_line {
        Some(line) if !h.source.is_empty() => {
            words.t2("activity-source-line", "source", &h.source, "line", line.to_string())
        }
        _ => h.source.clone(),
    }
}

fn organisations(words: Words, names: &Names, h: &Happened) -> Vec<Link> {
    let known = names.organisations_of(h).into_iter().map(linked);
    let unnamed = h.unnamed.iter().map(|(kind, n)| Link::new("", words.tn(&format!("activity-unnamed-{kind}"), *n)));
    known.chain(unnamed).collect()
}

/// Town and county councils have a page.
pub(crate) fn linked(organisation: &Organisation) -> Link {
    let href =
        if organisation.kind.is_local_authority() { format!("/members/{}", organisation.slug) } else { String::new() };
    Link::new(href, &organisation.name)
}
