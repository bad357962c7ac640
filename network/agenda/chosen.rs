//! What of the public agenda is wanted: one body's, one kind; the words are those of the list of activities. Read by a
//! program, an address that says something else is not found, so that nobody takes a mistyped one for an empty agenda;
//! on a page what it does not know is left out, because there everyone sees what was chosen.

use activity::{Kind, Unit};
use bodies::Body;
use platform::forms::Pairs;
use platform::{Refusal, Tx};
use viewer::Context;

#[derive(Default)]
pub(crate) struct Chosen {
    /// The word of the address; empty for all.
    pub kind: String,
    pub kinds: Vec<Kind>,
    pub body: Option<Body>,
}

/// What people gather for, on a day: not cases, news or publications.
pub(crate) fn is_gathering(kind: Kind) -> bool {
    kind.is_event() || kind.unit() == Unit::Meeting
}

pub(crate) fn gatherings() -> Vec<Kind> {
    Kind::ALL.iter().copied().filter(|k| is_gathering(*k)).collect()
}

/// The gatherings that a word of an address stands for: all of its kinds, or it stands for none.
fn named(word: &str) -> Vec<Kind> {
    let kinds = activity::kinds_of_word(word);
    if kinds.iter().all(|k| is_gathering(*k)) { kinds } else { Vec::new() }
}

/// Whether an address asks for what no agenda can be asked.
fn asks_more(query: &Pairs) -> bool {
    !query.query_without(&["kind", "body", "lang"]).is_empty()
}

impl Chosen {
    /// That of a program, which asks for what there is or is not answered.
    pub fn read(tx: &mut Tx, cx: &Context, query: &Pairs) -> Result<Self, Refusal> {
        if asks_more(query) {
            return Err(Refusal::NotFound);
        }
        let kind = query.filled("kind").unwrap_or_default().to_owned();
        let kinds = if kind.is_empty() { gatherings() } else { named(&kind) };
        let body = match query.filled("body") {
            Some(slug) => Some(bodies::body::by_slug(tx, &cx.network.id, slug)?.ok_or(Refusal::NotFound)?),
            None => None,
        };
        if kinds.is_empty() { Err(Refusal::NotFound) } else { Ok(Self { kind, kinds, body }) }
    }

    /// What of the filters of a page an agenda can be asked for, and whether others are left.
    pub fn of_page(tx: &mut Tx, cx: &Context, query: &Pairs) -> Result<(Self, bool), Refusal> {
        let asked = query.filled("kind");
        let kind = asked.filter(|word| !named(word).is_empty()).unwrap_or_default().to_owned();
        let body = match query.filled("body") {
            Some(slug) => bodies::body::by_slug(tx, &cx.network.id, slug)?,
            None => None,
        };
        let once = ["kind", "body"].iter().all(|name| query.all(name).count() < 2);
        let is_wider = asks_more(query) || !once || asked.is_some_and(|word| word != kind);
        Ok((Self { kind, kinds: Vec::new(), body }, is_wider))
    }

    /// A path of this agenda with what is chosen: `/activities.ics?body=assembly`.
    pub fn at(&self, path: &str) -> String {
        let mut query = Pairs::default();
        if !self.kind.is_empty() {
            query.add("kind", self.kind.clone());
        }
        if let Some(body) = &self.body {
            query.add("body", body.slug.clone());
        }
        match query.encoded() {
            none if none.is_empty() => path.to_owned(),
            query => format!("{path}?{query}"),
        }
    }
}
