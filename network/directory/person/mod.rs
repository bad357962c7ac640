//! A person, the posts held at organisations, and the roles given by the network.

pub(crate) mod edit;
mod findable;
pub(crate) mod pages;
mod store;

use jiff::civil::Date;
use platform::words::dates;
use platform::{Refusal, Say, Tx, mail, session, word};
use viewer::{Context, OrganisationId, PersonId, Role};

use crate::rules;

pub(crate) use findable::FINDABLE;
pub use store::{
    all, by_address, by_ids, find, find_post, posts_of_organisation, posts_of_organisations, posts_of_person, roles_of,
};

word!(PostKind { ElectedOfficial = "elected_official", TechnicalOfficer = "technical_officer", Staff = "staff" });

#[derive(Debug, Clone)]
pub struct Person {
    pub id: PersonId,
    pub name: String,
    /// The address that signs in; in lower case.
    pub address: Option<String>,
    pub language: String,
    pub version: i64,
}

#[derive(Debug, Clone)]
pub struct Post {
    pub id: String,
    pub person: PersonId,
    pub organisation: OrganisationId,
    pub kind: PostKind,
    pub title: String,
    pub contact: Option<String>,
    pub from: Option<Date>,
    pub to: Option<Date>,
    pub version: i64,
}

impl Post {
    pub fn held_on(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| to >= day)
    }
}

#[derive(Debug, Clone)]
pub struct NewPerson {
    pub name: String,
    pub address: Option<String>,
    pub batch: Option<String>,
}

#[derive(Debug, Clone)]
pub struct NewPost {
    pub person: PersonId,
    pub organisation: OrganisationId,
    pub kind: PostKind,
    pub title: String,
    pub contact: Option<String>,
    pub from: Option<Date>,
    pub batch: Option<String>,
}

/// Enters a person. Two people never share an address.
pub fn enter(tx: &mut Tx, cx: &Context, new: &NewPerson) -> Result<Person, Refusal> {
    rules::may_edit(&cx.viewer).map_err(Refusal::no)?;
    let address = free_address(tx, cx, new.address.as_deref(), None)?;
    let person = store::insert(tx, cx, new, address.as_deref())?;
    cx.tell(tx, "directory.enter_person", person.id.as_str(), "")?;
    Ok(person)
}

/// An address in lower case, if it is one and nobody else has it.
fn free_address(
    tx: &mut Tx,
    cx: &Context,
    typed: Option<&str>,
    of: Option<&PersonId>,
) -> Result<Option<String>, Refusal> {
    let Some(address) = typed.map(str::to_lowercase) else { return Ok(None) };
    if !mail::is_address(&address) {
        return Err(Refusal::field("address", Say::new("platform-form-not-an-address").with("typed", address)));
    }
    match by_address(tx, &cx.network.id, &address)? {
        Some(other) if Some(&other.id) != of => Err(Refusal::field("address", "directory-person-taken")),
        _ => Ok(Some(address)),
    }
}

/// What can be put right about a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Details {
    pub name: String,
    pub address: Option<String>,
}

/// Corrects the name and the address of a person seen at `seen`; false when they were changed meanwhile. The new
/// address signs in from now on and the old one does not, nor a link that was sent to it; of another person every
/// session ends, for it may be a stranger's; and posts that gave the old address as contact give the new.
pub fn correct(tx: &mut Tx, cx: &Context, id: &PersonId, right: &Details, seen: i64) -> Result<bool, Refusal> {
    rules::may_edit(&cx.viewer).map_err(Refusal::no)?;
    rules::may_be_without_address(&cx.viewer, id, right).map_err(|why| Refusal::field("address", why))?;
    let before = find(tx, &cx.network.id, id)?;
    let address = free_address(tx, cx, right.address.as_deref(), Some(id))?;
    if before.version == seen && before.name == right.name && before.address == address {
        return Ok(true);
    }
    if before.address != address {
        let roles = store::roles_of(tx, &cx.network.id, id)?;
        rules::may_change_address(&cx.viewer, &roles).map_err(|why| Refusal::field("address", why))?;
    }
    if !store::update(tx, &cx.network.id, id, &right.name, address.as_deref(), seen)? {
        return Ok(false);
    }
    if let Some(old) = before.address.filter(|old| Some(old) != address.as_ref()) {
        store::move_contacts(tx, &cx.network.id, id, &old, address.as_deref())?;
        session::end_links(tx, cx.clock(), cx.network_id(), id.as_str())?;
        if cx.viewer.person() != Some(id) {
            session::end_all(tx, cx.clock(), cx.network_id(), id.as_str())?;
        }
    }
    cx.tell(tx, "directory.correct_person", id.as_str(), "")?;
    Ok(true)
}

/// Gives a person a post at an organisation; its id.
pub fn give_post(tx: &mut Tx, cx: &Context, new: &NewPost) -> Result<String, Refusal> {
    rules::may_edit(&cx.viewer).map_err(Refusal::no)?;
    let id = store::insert_post(tx, cx, new)?;
    cx.tell(tx, "directory.give_post", new.person.as_str(), new.organisation.as_str())?;
    Ok(id)
}

/// Ends a post; its years stay. It cannot end before it began.
pub fn end_post(tx: &mut Tx, cx: &Context, post: &str, on: Date, seen: i64) -> Result<bool, Refusal> {
    rules::may_edit(&cx.viewer).map_err(Refusal::no)?;
    let held = find_post(tx, &cx.network.id, post)?;
    if let Some(from) = held.from.filter(|from| on < *from) {
        let began = dates::day(cx.words.language, from);
        return Err(Refusal::field("to", Say::new("directory-post-reversed").with("began", began)));
    }
    let done = store::end_post(tx, &cx.network.id, post, on, seen)?;
    if done {
        cx.tell(tx, "directory.end_post", post, "")?;
    }
    Ok(done)
}

/// Gives a person a role in the network.
pub fn give_role(tx: &mut Tx, cx: &Context, person: &PersonId, role: Role) -> Result<(), Refusal> {
    if !cx.viewer.administers() {
        return Err(Refusal::no(rules::Why::OnlySecretariat));
    }
    store::insert_role(tx, cx, person, role)?;
    cx.tell(tx, "directory.give_role", person.as_str(), role.as_str())
}
