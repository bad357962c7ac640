//! What a slice registers: its routes with their acts, its place in the menu, its words, panels for pages of
//! others, jobs and its part of the demo. Generic over who acts (`C`), so that nothing here knows a
//! word of the domain.

use jiff::civil::Date;

use crate::db::Tx;
use crate::jobs::Job;
use crate::page::Reply;
use crate::refusal::Refusal;
use crate::search::Findable;
use crate::web::Request;
use crate::words::Book;

/// One folder of the domain, as the server sees it.
pub struct Slice<C: 'static> {
    pub name: &'static str,
    pub book: Book,
    pub routes: &'static [Route<C>],
    pub menu: &'static [MenuItem<C>],
    pub panels: &'static [Panel<C>],
    /// What of its things can be found by words.
    pub findable: &'static [Findable<C>],
    pub jobs: &'static [JobKind<C>],
    /// The slice's part of the demo network, one step per thing that happened.
    pub demo: fn() -> Vec<Step<C>>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Verb {
    Get,
    Post,
}

/// An address and the act that it is. `act` is listed in `permissions.txt`: `slice.verb`.
pub struct Route<C: 'static> {
    pub verb: Verb,
    pub path: &'static str,
    pub act: &'static str,
    pub run: Handler<C>,
    /// The most bytes that a form sent here may carry.
    pub most: usize,
}

impl<C> Route<C> {
    /// The same route for forms with files: `megabytes` and the fields around them.
    #[must_use]
    pub const fn taking(self, megabytes: usize) -> Self {
        let Self { verb, path, act, run, .. } = self;
        Self { verb, path, act, run, most: megabytes * 1024 * 1024 + FIELDS }
    }
}

/// What a form may carry without its files: a table of some thousand lines pasted, and more.
pub const FIELDS: usize = 1024 * 1024;

pub type Handler<C> = fn(&C, &Request) -> Result<Reply, Refusal>;

pub const fn get<C>(path: &'static str, act: &'static str, run: Handler<C>) -> Route<C> {
    Route { verb: Verb::Get, path, act, run, most: FIELDS }
}

pub const fn post<C>(path: &'static str, act: &'static str, run: Handler<C>) -> Route<C> {
    Route { verb: Verb::Post, path, act, run, most: FIELDS }
}

/// A place in the main navigation; `order` decides where.
pub struct MenuItem<C: 'static> {
    pub order: u8,
    pub label: &'static str,
    pub href: &'static str,
    /// Addresses that begin so belong to this section.
    pub section: &'static str,
    pub shown: fn(&C) -> bool,
}

/// A piece of page that a slice offers to a page of another: that of a member, a person, a body, an action…
pub struct Panel<C: 'static> {
    pub place: Place,
    pub order: u8,
    /// Ready HTML, or nothing when there is nothing to show. `id` is the subject's.
    pub show: fn(&C, &mut Tx, id: &str) -> Result<Option<String>, Refusal>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Place {
    Organisation,
    Person,
    Body,
    Purpose,
    /// One's own account; the id is the person's.
    Account,
    /// The list of activities; the id is the query of its address.
    Activities,
    Desk,
    Front,
}

/// A kind of job and the command that does it.
pub struct JobKind<C: 'static> {
    pub kind: &'static str,
    pub run: fn(&C, &Job) -> Result<(), Refusal>,
}

/// What a step does.
pub type Doing<C> = Box<dyn Fn(&C) -> Result<(), Refusal>>;

/// Something that happened in the demo network, on its day.
pub struct Step<C: 'static> {
    pub on: Date,
    pub what: String,
    pub run: Doing<C>,
}

impl<C> Step<C> {
    pub fn new(on: Date, what: impl Into<String>, run: impl Fn(&C) -> Result<(), Refusal> + 'static) -> Self {
        Self { on, what: what.into(), run: Box::new(run) }
    }
}
