//! Queries on `directory_person`, `directory_post` and `directory_role`.

use diesel::prelude::*;
use jiff::civil::Date;
use platform::db::{AmongMethods as _, Backend, Day};
use platform::words::fold;
use platform::{Refusal, Tx};
use viewer::{Context, NetworkId, OrganisationId, PersonId, Role};

use super::{NewPerson, NewPost, Person, Post, PostKind};

diesel::table! {
    directory_person (id) {
        id -> Text,
        network_id -> Text,
        name -> Text,
        sort_key -> Text,
        folded -> Text,
        address -> Nullable<Text>,
        language -> Text,
        batch_id -> Nullable<Text>,
        created_at -> BigInt,
        version -> BigInt,
    }
}

diesel::table! {
    directory_post (id) {
        id -> Text,
        network_id -> Text,
        person_id -> Text,
        organisation_id -> Text,
        kind -> Text,
        title -> Text,
        contact -> Nullable<Text>,
        from_on -> Nullable<Text>,
        to_on -> Nullable<Text>,
        batch_id -> Nullable<Text>,
        created_at -> BigInt,
        version -> BigInt,
    }
}

diesel::table! {
    directory_role (id) {
        id -> Text,
        network_id -> Text,
        person_id -> Text,
        role -> Text,
        given_at -> BigInt,
        ended_at -> Nullable<BigInt>,
    }
}

use {directory_person as p, directory_post as o, directory_role as r};

#[derive(Queryable, Selectable)]
#[diesel(table_name = directory_person, check_for_backend(Backend))]
struct PersonRow {
    id: PersonId,
    name: String,
    address: Option<String>,
    language: String,
    version: i64,
}

impl From<PersonRow> for Person {
    fn from(r: PersonRow) -> Self {
        Self { id: r.id, name: r.name, address: r.address, language: r.language, version: r.version }
    }
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = directory_post, check_for_backend(Backend))]
struct PostRow {
    id: String,
    person_id: PersonId,
    organisation_id: OrganisationId,
    kind: PostKind,
    title: String,
    contact: Option<String>,
    from_on: Option<Day>,
    to_on: Option<Day>,
    version: i64,
}

impl From<PostRow> for Post {
    fn from(r: PostRow) -> Self {
        Self {
            id: r.id,
            person: r.person_id,
            organisation: r.organisation_id,
            kind: r.kind,
            title: r.title,
            contact: r.contact,
            from: r.from_on.map(|d| d.0),
            to: r.to_on.map(|d| d.0),
            version: r.version,
        }
    }
}

pub(super) fn insert(tx: &mut Tx, cx: &Context, new: &NewPerson, address: Option<&str>) -> Result<Person, Refusal> {
    let id = PersonId::fresh(cx.clock());
    diesel::insert_into(p::table)
        .values((
            p::id.eq(&id),
            p::network_id.eq(&cx.network.id),
            p::name.eq(&new.name),
            p::sort_key.eq(fold::sort_key(&new.name)),
            p::folded.eq(fold::fold(&new.name)),
            p::address.eq(address),
            p::language.eq(cx.words.language.code()),
            p::batch_id.eq(&new.batch),
            p::created_at.eq(cx.now()),
            p::version.eq(1),
        ))
        .execute(tx)?;
    find(tx, &cx.network.id, &id)
}

/// Writes the name and the address of a person seen at `seen`; false when someone else wrote meanwhile.
pub(super) fn update(
    tx: &mut Tx,
    network: &NetworkId,
    id: &PersonId,
    name: &str,
    address: Option<&str>,
    seen: i64,
) -> Result<bool, Refusal> {
    let changed = diesel::update(p::table.find(id))
        .filter(p::network_id.eq(network).and(p::version.eq(seen)))
        .set((
            p::name.eq(name),
            p::sort_key.eq(fold::sort_key(name)),
            p::folded.eq(fold::fold(name)),
            p::address.eq(address),
            p::version.eq(seen + 1),
        ))
        .execute(tx)?;
    Ok(changed == 1)
}

/// The posts of a person that give one address as contact give another.
pub(super) fn move_contacts(
    tx: &mut Tx,
    network: &NetworkId,
    person: &PersonId,
    old: &str,
    new: Option<&str>,
) -> Result<(), Refusal> {
    diesel::update(o::table.filter(o::network_id.eq(network).and(o::person_id.eq(person)).and(o::contact.eq(old))))
        .set((o::contact.eq(new), o::version.eq(o::version + 1)))
        .execute(tx)?;
    Ok(())
}

pub fn find(tx: &mut Tx, network: &NetworkId, id: &PersonId) -> Result<Person, Refusal> {
    let row: PersonRow =
        p::table.find(id).filter(p::network_id.eq(network)).select(PersonRow::as_select()).first(tx)?;
    Ok(row.into())
}

pub fn by_address(tx: &mut Tx, network: &NetworkId, address: &str) -> Result<Option<Person>, Refusal> {
    let row: Option<PersonRow> = p::table
        .filter(p::network_id.eq(network).and(p::address.eq(address.to_lowercase())))
        .select(PersonRow::as_select())
        .first(tx)
        .optional()?;
    Ok(row.map(Person::from))
}

pub fn by_ids(tx: &mut Tx, network: &NetworkId, ids: &[PersonId]) -> Result<Vec<Person>, Refusal> {
    let rows: Vec<PersonRow> = p::table
        .filter(p::network_id.eq(network).and(p::id.among(ids)))
        .order((p::sort_key, p::id))
        .select(PersonRow::as_select())
        .load(tx)?;
    Ok(rows.into_iter().map(Person::from).collect())
}

/// Some people in the order of their ids, those after one of them.
pub(super) fn after(tx: &mut Tx, network: &NetworkId, last: &str, most: i64) -> Result<Vec<Person>, Refusal> {
    let rows: Vec<PersonRow> = p::table
        .filter(p::network_id.eq(network).and(p::id.gt(last)))
        .order(p::id)
        .limit(most)
        .select(PersonRow::as_select())
        .load(tx)?;
    Ok(rows.into_iter().map(Person::from).collect())
}

/// All people of a network, by name: some hundreds.
pub fn all(tx: &mut Tx, network: &NetworkId) -> Result<Vec<Person>, Refusal> {
    let rows: Vec<PersonRow> = p::table
        .filter(p::network_id.eq(network))
        .order((p::sort_key, p::id))
        .limit(5000)
        .select(PersonRow::as_select())
        .load(tx)?;
    Ok(rows.into_iter().map(Person::from).collect())
}

pub(super) fn insert_post(tx: &mut Tx, cx: &Context, new: &NewPost) -> Result<String, Refusal> {
    let id = platform::ids::fresh(cx.clock());
    diesel::insert_into(o::table)
        .values((
            o::id.eq(&id),
            o::network_id.eq(&cx.network.id),
            o::person_id.eq(&new.person),
            o::organisation_id.eq(&new.organisation),
            o::kind.eq(new.kind),
            o::title.eq(&new.title),
            o::contact.eq(&new.contact),
            o::from_on.eq(new.from.map(Day)),
            o::batch_id.eq(&new.batch),
            o::created_at.eq(cx.now()),
            o::version.eq(1),
        ))
        .execute(tx)?;
    Ok(id)
}

pub(super) fn end_post(tx: &mut Tx, network: &NetworkId, post: &str, on: Date, seen: i64) -> Result<bool, Refusal> {
    let changed = diesel::update(o::table.find(post))
        .filter(o::network_id.eq(network).and(o::version.eq(seen)))
        .set((o::to_on.eq(Day(on)), o::version.eq(seen + 1)))
        .execute(tx)?;
    Ok(changed == 1)
}

pub fn find_post(tx: &mut Tx, network: &NetworkId, post: &str) -> Result<Post, Refusal> {
    let row: PostRow = o::table.find(post).filter(o::network_id.eq(network)).select(PostRow::as_select()).first(tx)?;
    Ok(row.into())
}

pub fn posts_of_person(tx: &mut Tx, network: &NetworkId, person: &PersonId) -> Result<Vec<Post>, Refusal> {
    let rows: Vec<PostRow> = o::table
        .filter(o::network_id.eq(network).and(o::person_id.eq(person)))
        .order((o::from_on, o::id))
        .select(PostRow::as_select())
        .load(tx)?;
    Ok(rows.into_iter().map(Post::from).collect())
}

pub(super) fn posts_of_people(tx: &mut Tx, network: &NetworkId, people: &[PersonId]) -> Result<Vec<Post>, Refusal> {
    let rows: Vec<PostRow> = o::table
        .filter(o::network_id.eq(network).and(o::person_id.among(people)))
        .order((o::from_on, o::id))
        .select(PostRow::as_select())
        .load(tx)?;
    Ok(rows.into_iter().map(Post::from).collect())
}

pub fn posts_of_organisation(
    tx: &mut Tx,
    network: &NetworkId,
    organisation: &OrganisationId,
) -> Result<Vec<Post>, Refusal> {
    posts_of_organisations(tx, network, std::slice::from_ref(organisation))
}

pub fn posts_of_organisations(
    tx: &mut Tx,
    network: &NetworkId,
    organisations: &[OrganisationId],
) -> Result<Vec<Post>, Refusal> {
    let rows: Vec<PostRow> = o::table
        .filter(o::network_id.eq(network).and(o::organisation_id.among(organisations)))
        .order((o::from_on, o::id))
        .select(PostRow::as_select())
        .load(tx)?;
    Ok(rows.into_iter().map(Post::from).collect())
}

pub(super) fn insert_role(tx: &mut Tx, cx: &Context, person: &PersonId, role: Role) -> Result<(), Refusal> {
    diesel::insert_into(r::table)
        .values((
            r::id.eq(platform::ids::fresh(cx.clock())),
            r::network_id.eq(&cx.network.id),
            r::person_id.eq(person),
            r::role.eq(role),
            r::given_at.eq(cx.now()),
        ))
        .execute(tx)?;
    Ok(())
}

pub fn roles_of(tx: &mut Tx, network: &NetworkId, person: &PersonId) -> Result<Vec<Role>, Refusal> {
    Ok(r::table
        .filter(r::network_id.eq(network).and(r::person_id.eq(person)).and(r::ended_at.is_null()))
        .order(r::given_at)
        .select(r::role)
        .load(tx)?)
}
