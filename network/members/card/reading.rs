//! What the page of a council needs to know, read in few questions.

use std::collections::HashMap;

use directory::{Organisation, Person, Post, Relation, organisation, person, relation};
use platform::{Refusal, Tx};
use viewer::{Context, PersonId};

use crate::member::{Standing, standing};
use crate::rules;

/// A council that this viewer may see, with what it was and is to the network.
pub(crate) struct Subject {
    pub organisation: Organisation,
    pub relations: Vec<Relation>,
}

/// Members, and those that were, are public. A council that is only known is there for the secretariat alone.
pub(crate) fn subject(tx: &mut Tx, cx: &Context, slug: &str) -> Result<Subject, Refusal> {
    let organisation = organisation::by_slug(tx, &cx.network.id, slug)?.ok_or(Refusal::NotFound)?;
    if !organisation.kind.is_local_authority() {
        return Err(Refusal::NotFound);
    }
    let relations = relation::of_organisation(tx, &cx.network.id, &organisation.id)?;
    let hidden = matches!(standing(&relations, cx.today()), Standing::NotYet);
    if hidden && !rules::may_see_prospects(&cx.viewer) {
        return Err(Refusal::NotFound);
    }
    Ok(Subject { organisation, relations })
}

/// The posts at a council with their people, those held today first.
pub(crate) fn people(tx: &mut Tx, cx: &Context, organisation: &Organisation) -> Result<Vec<(Post, Person)>, Refusal> {
    let posts = person::posts_of_organisation(tx, &cx.network.id, &organisation.id)?;
    let ids: Vec<PersonId> = posts.iter().map(|p| p.person.clone()).collect();
    let people: HashMap<PersonId, Person> =
        person::by_ids(tx, &cx.network.id, &ids)?.into_iter().map(|p| (p.id.clone(), p)).collect();
    let mut found: Vec<(Post, Person)> = posts
        .into_iter()
        .filter_map(|post| Some((people.get(&post.person)?.clone(), post)))
        .map(|(p, post)| (post, p))
        .collect();
    found.sort_by_key(|(post, _)| (!post.held_on(cx.today()), post.kind));
    Ok(found)
}
