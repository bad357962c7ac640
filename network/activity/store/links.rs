//! Queries on what hangs on an activity: bodies, organisations named and unnamed, people, purposes, themes, links.

use std::collections::HashMap;

use diesel::prelude::*;
use directory::Kind as OrganisationKind;
use platform::db::AmongMethods as _;
use platform::{Refusal, Tx};
use viewer::{BodyId, NetworkId, OrganisationId, PersonId};

use crate::happened::{ActivityId, Happened};
use crate::purpose::PurposeId;

diesel::table! { activity_serving (activity_id, purpose_id) { network_id -> Text, activity_id -> Text, purpose_id -> Text, } }
diesel::table! { activity_body (activity_id, body_id) { network_id -> Text, activity_id -> Text, body_id -> Text, } }
diesel::table! {
    activity_organisation (activity_id, organisation_id) { network_id -> Text, activity_id -> Text, organisation_id -> Text, }
}
diesel::table! { activity_person (activity_id, person_id) { network_id -> Text, activity_id -> Text, person_id -> Text, } }
diesel::table! {
    activity_unnamed (activity_id, kind) { network_id -> Text, activity_id -> Text, kind -> Text, number -> BigInt, }
}
diesel::table! { activity_theme (activity_id, code) { network_id -> Text, activity_id -> Text, code -> Text, } }
diesel::table! {
    activity_link (activity_id, position) { network_id -> Text, activity_id -> Text, position -> BigInt, href -> Text, }
}

use {
    activity_body as b, activity_link as l, activity_organisation as o, activity_person as p, activity_serving as s,
    activity_theme as t, activity_unnamed as u,
};

/// The links of some activities, by activity.
#[derive(Default)]
pub(crate) struct Links {
    pub bodies: HashMap<ActivityId, Vec<BodyId>>,
    pub organisations: HashMap<ActivityId, Vec<OrganisationId>>,
    pub unnamed: HashMap<ActivityId, Vec<(OrganisationKind, i64)>>,
    pub persons: HashMap<ActivityId, Vec<PersonId>>,
    pub hrefs: HashMap<ActivityId, Vec<String>>,
    pub themes: HashMap<ActivityId, Vec<String>>,
    pub serves: HashMap<ActivityId, Vec<PurposeId>>,
}

/// All that hangs on some activities.
pub(crate) fn of(tx: &mut Tx, network: &NetworkId, ids: &[ActivityId]) -> Result<Links, Refusal> {
    if ids.is_empty() {
        return Ok(Links::default());
    }
    Ok(Links {
        persons: gathered(
            p::table
                .filter(p::network_id.eq(network).and(p::activity_id.among(ids)))
                .order((p::activity_id, p::person_id))
                .select((p::activity_id, p::person_id))
                .load(tx)?,
        ),
        hrefs: gathered(
            l::table
                .filter(l::network_id.eq(network).and(l::activity_id.among(ids)))
                .order((l::activity_id, l::position))
                .select((l::activity_id, l::href))
                .load(tx)?,
        ),
        themes: themes(tx, network, ids)?,
        serves: serves(tx, network, ids)?,
        bodies: bodies(tx, network, ids)?,
        organisations: organisations(tx, network, ids)?,
        unnamed: unnamed(tx, network, ids)?,
    })
}

/// What a line of a list shows of who took part: the organisations; where none is named, those without a name;
/// where there are none either, the bodies.
pub(super) fn who(tx: &mut Tx, network: &NetworkId, ids: &[ActivityId]) -> Result<Links, Refusal> {
    let organisations = organisations(tx, network, ids)?;
    let nameless: Vec<_> = ids.iter().filter(|id| !organisations.contains_key(id)).cloned().collect();
    let unnamed = unnamed(tx, network, &nameless)?;
    let alone: Vec<_> = nameless.into_iter().filter(|id| !unnamed.contains_key(id)).collect();
    Ok(Links { bodies: bodies(tx, network, &alone)?, organisations, unnamed, ..Links::default() })
}

/// Only what commitments count by.
pub(super) fn counted(tx: &mut Tx, network: &NetworkId, ids: &[ActivityId]) -> Result<Links, Refusal> {
    if ids.is_empty() {
        return Ok(Links::default());
    }
    Ok(Links {
        bodies: bodies(tx, network, ids)?,
        themes: themes(tx, network, ids)?,
        serves: serves(tx, network, ids)?,
        ..Links::default()
    })
}

type By<T> = HashMap<ActivityId, Vec<T>>;

fn bodies(tx: &mut Tx, network: &NetworkId, ids: &[ActivityId]) -> Result<By<BodyId>, Refusal> {
    if ids.is_empty() {
        return Ok(By::new());
    }
    let asked = b::table.filter(b::network_id.eq(network).and(b::activity_id.among(ids)));
    Ok(gathered(asked.order((b::activity_id, b::body_id)).select((b::activity_id, b::body_id)).load(tx)?))
}

fn organisations(tx: &mut Tx, network: &NetworkId, ids: &[ActivityId]) -> Result<By<OrganisationId>, Refusal> {
    if ids.is_empty() {
        return Ok(By::new());
    }
    let asked = o::table.filter(o::network_id.eq(network).and(o::activity_id.among(ids)));
    let ordered = asked.order((o::activity_id, o::organisation_id));
    Ok(gathered(ordered.select((o::activity_id, o::organisation_id)).load(tx)?))
}

fn unnamed(tx: &mut Tx, network: &NetworkId, ids: &[ActivityId]) -> Result<By<(OrganisationKind, i64)>, Refusal> {
    if ids.is_empty() {
        return Ok(By::new());
    }
    let asked = u::table.filter(u::network_id.eq(network).and(u::activity_id.among(ids)));
    Ok(gathered(asked.order((u::activity_id, u::kind.desc())).select((u::activity_id, (u::kind, u::number))).load(tx)?))
}

fn themes(tx: &mut Tx, network: &NetworkId, ids: &[ActivityId]) -> Result<By<String>, Refusal> {
    let asked = t::table.filter(t::network_id.eq(network).and(t::activity_id.among(ids)));
    Ok(gathered(asked.order((t::activity_id, t::code)).select((t::activity_id, t::code)).load(tx)?))
}

fn serves(tx: &mut Tx, network: &NetworkId, ids: &[ActivityId]) -> Result<By<PurposeId>, Refusal> {
    let asked = s::table.filter(s::network_id.eq(network).and(s::activity_id.among(ids)));
    Ok(gathered(asked.order((s::activity_id, s::purpose_id)).select((s::activity_id, s::purpose_id)).load(tx)?))
}

fn gathered<T>(pairs: Vec<(ActivityId, T)>) -> By<T> {
    let mut by_activity: By<T> = HashMap::new();
    for (id, linked) in pairs {
        by_activity.entry(id).or_default().push(linked);
    }
    by_activity
}

pub(super) fn insert(tx: &mut Tx, network: &NetworkId, id: &ActivityId, h: &Happened) -> Result<(), Refusal> {
    for body in once(&h.bodies) {
        diesel::insert_into(b::table)
            .values((b::network_id.eq(network), b::activity_id.eq(id), b::body_id.eq(body)))
            .execute(tx)?;
    }
    for organisation in once(&h.organisations) {
        diesel::insert_into(o::table)
            .values((o::network_id.eq(network), o::activity_id.eq(id), o::organisation_id.eq(organisation)))
            .execute(tx)?;
    }
    for (kind, number) in &h.unnamed {
        diesel::insert_into(u::table)
            .values((u::network_id.eq(network), u::activity_id.eq(id), u::kind.eq(*kind), u::number.eq(*number)))
            .execute(tx)?;
    }
    for person in once(&h.persons) {
        diesel::insert_into(p::table)
            .values((p::network_id.eq(network), p::activity_id.eq(id), p::person_id.eq(person)))
            .execute(tx)?;
    }
    for purpose in once(&h.serves) {
        diesel::insert_into(s::table)
            .values((s::network_id.eq(network), s::activity_id.eq(id), s::purpose_id.eq(purpose)))
            .execute(tx)?;
    }
    insert_texts(tx, network, id, h)
}

fn insert_texts(tx: &mut Tx, network: &NetworkId, id: &ActivityId, h: &Happened) -> Result<(), Refusal> {
    for code in once(&h.themes) {
        diesel::insert_into(t::table)
            .values((t::network_id.eq(network), t::activity_id.eq(id), t::code.eq(code)))
            .execute(tx)?;
    }
    for (position, href) in (1i64..).zip(&h.links) {
        diesel::insert_into(l::table)
            .values((l::network_id.eq(network), l::activity_id.eq(id), l::position.eq(position), l::href.eq(href)))
            .execute(tx)?;
    }
    Ok(())
}

/// Each of them once, in the order of first mention.
fn once<T: Eq + std::hash::Hash>(all: &[T]) -> impl Iterator<Item = &T> {
    let mut seen = std::collections::HashSet::new();
    all.iter().filter(move |one| seen.insert(*one))
}

pub(super) fn remove(tx: &mut Tx, network: &NetworkId, id: &ActivityId) -> Result<(), Refusal> {
    diesel::delete(b::table.filter(b::network_id.eq(network).and(b::activity_id.eq(id)))).execute(tx)?;
    diesel::delete(o::table.filter(o::network_id.eq(network).and(o::activity_id.eq(id)))).execute(tx)?;
    diesel::delete(u::table.filter(u::network_id.eq(network).and(u::activity_id.eq(id)))).execute(tx)?;
    diesel::delete(p::table.filter(p::network_id.eq(network).and(p::activity_id.eq(id)))).execute(tx)?;
    diesel::delete(s::table.filter(s::network_id.eq(network).and(s::activity_id.eq(id)))).execute(tx)?;
    diesel::delete(t::table.filter(t::network_id.eq(network).and(t::activity_id.eq(id)))).execute(tx)?;
    diesel::delete(l::table.filter(l::network_id.eq(network).and(l::activity_id.eq(id)))).execute(tx)?;
    Ok(())
}
