//! The history of imports, the page of one with what it did, thing by thing, and its undoing.

use std::collections::HashMap;

use imports::pages::batches::{self as shared, Did, One};
use imports::pages::undoing;
use platform::page::{self, Pager, Reply};
use platform::web::Request;
use platform::{Refusal, Tx};
use viewer::{BodyId, Context, OrganisationId, PersonId};

use super::super::batch::Change;
use super::super::undoing as command;
use super::super::{IMPORT, store};
use super::entered;

pub fn batches(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    entered(cx)?;
    shared::list(cx, request, &IMPORT)
}

pub fn batch(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    entered(cx)?;
    page::show(&cx.read(|tx| one(tx, cx, request))?)
}

pub fn ask_undo(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    entered(cx)?;
    undoing::ask(cx, request, &IMPORT, command::in_the_way)
}

pub fn undo(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    entered(cx)?;
    undoing::undo(cx, request, &IMPORT, command::undo)
}

fn one(tx: &mut Tx, cx: &Context, request: &Request) -> Result<One, Refusal> {
    let batch = imports::batch::one(tx, cx, IMPORT.key, request.param("batch"))?;
    let all = store::count_changes(tx, &cx.network.id, &batch.id)?;
    let pager = Pager::long(&request.path, &request.query, all);
    let changes = store::changes(tx, &cx.network.id, &batch.id, pager.offset(), pager.size)?;
    let changes = in_words(tx, cx, &changes)?;
    let onward = Some(("/members".to_owned(), "members-import-to-members"));
    shared::one(tx, cx, &IMPORT, batch, Did { changes, all, pager, onward })
}

fn in_words(tx: &mut Tx, cx: &Context, changes: &[Change]) -> Result<Vec<shared::Change>, Refusal> {
    let network = &cx.network.id;
    let organisations: Vec<OrganisationId> = changes.iter().filter_map(|c| c.organisation.clone()).collect();
    let people: Vec<PersonId> = changes.iter().filter_map(|c| c.person.clone()).collect();
    let bodies: Vec<BodyId> = changes.iter().filter_map(|c| c.body.clone()).collect();
    let organisations: HashMap<_, _> =
        directory::organisation::by_ids(tx, network, &organisations)?.into_iter().map(|o| (o.id.clone(), o)).collect();
    let people: HashMap<_, _> =
        directory::person::by_ids(tx, network, &people)?.into_iter().map(|p| (p.id, p.name)).collect();
    let bodies: HashMap<_, _> =
        bodies::body::by_ids(tx, network, &bodies)?.into_iter().map(|b| (b.id, b.name)).collect();
    let told = |change: &Change| {
        let organisation = change.organisation.as_ref().and_then(|id| organisations.get(id));
        let person = change.person.as_ref().and_then(|id| people.get(id).cloned());
        let body = change.body.as_ref().and_then(|id| bodies.get(id).cloned());
        let parts: Vec<String> = [person, organisation.map(|o| o.name.clone()), body].into_iter().flatten().collect();
        shared::Change {
            row: change.row,
            what: cx.words.t(&change.what.key()),
            of: if parts.is_empty() { "—".to_owned() } else { parts.join(" · ") },
            href: organisation.map(|o| format!("/members/{}", o.slug)),
        }
    };
    Ok(changes.iter().map(told).collect())
}
