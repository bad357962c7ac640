//! People as search finds them: by name and by the posts they hold or held, for who has a place in the network. Never by
//! a contact, and never for the public.

use std::collections::HashMap;

use platform::search::{Audience, Findable, Piece, Thing, Touched, Which};
use platform::trail::Entry;
use platform::{Refusal, Tx};
use viewer::{Context, OrganisationId, PersonId};

use super::{Person, Post, store};
use crate::organisation::{self, Named};
use crate::rules;

/// People read at once.
const SOME: i64 = 500;

pub(crate) const FINDABLE: Findable<Context> =
    Findable { kind: "person", label: "directory-findable", order: 20, audience: Audience::Insiders, touched, find };

fn touched(entry: &Entry) -> Touched {
    match entry.act.as_str() {
        "directory.enter_person" | "directory.correct_person" | "directory.give_post" => {
            Touched::This(entry.subject.clone())
        }
        "directory.take_back" => Touched::All,
        _ => Touched::Nothing,
    }
}

fn find(cx: &Context, tx: &mut Tx, which: Which) -> Result<Piece, Refusal> {
    if !rules::may_see_contacts(&cx.viewer) {
        return Ok(Piece::default());
    }
    let network = &cx.network.id;
    let (people, next) = match which {
        Which::These(ids) => {
            let ids: Vec<PersonId> = ids.iter().cloned().map(PersonId).collect();
            (store::by_ids(tx, network, &ids)?, None)
        }
        Which::After(place) => {
            let found = store::after(tx, network, place.unwrap_or_default(), SOME)?;
            let is_full = i64::try_from(found.len()).is_ok_and(|there| there == SOME);
            let next = found.last().filter(|_| is_full).map(|last| last.id.as_str().to_owned());
            (found, next)
        }
    };
    let ids: Vec<PersonId> = people.iter().map(|p| p.id.clone()).collect();
    let posts = store::posts_of_people(tx, network, &ids)?;
    let places: Vec<OrganisationId> = posts.iter().map(|p| p.organisation.clone()).collect();
    let named: HashMap<OrganisationId, Named> =
        organisation::named_by_ids(tx, network, &places)?.into_iter().map(|o| (o.id.clone(), o)).collect();
    let mut by_person: HashMap<PersonId, Vec<Post>> = HashMap::new();
    for post in posts {
        by_person.entry(post.person.clone()).or_default().push(post);
    }
    let own = |p: &Person| by_person.get(&p.id).map_or(&[] as &[Post], Vec::as_slice);
    Ok(Piece { things: people.iter().map(|person| thing(cx, person, own(person), &named)).collect(), next })
}

fn thing(cx: &Context, person: &Person, posts: &[Post], named: &HashMap<OrganisationId, Named>) -> Thing {
    let said = |post: &Post| {
        let organisation = named.get(&post.organisation).map_or("", |o| o.name.as_str());
        [post.title.as_str(), organisation].into_iter().filter(|s| !s.is_empty()).collect::<Vec<_>>().join(", ")
    };
    let held = posts.iter().filter(|post| post.held_on(cx.today())).map(said).collect::<Vec<_>>();
    Thing {
        context: held.join(" · "),
        more: posts.iter().map(said).collect::<Vec<_>>().join(" · "),
        audience: Audience::Insiders,
        ..Thing::new(person.id.as_str(), person.name.as_str(), format!("/people/{}", person.id))
    }
}
