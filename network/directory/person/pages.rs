//! The page of a person: only people of the network see it; for the public there is no such page.

use std::collections::HashMap;

use askama::Template;
use platform::Refusal;
use platform::page::{self, Reply, Shell};
use platform::slice::Place;
use platform::web::{Acts, Request};
use platform::words::dates;
use viewer::{Context, OrganisationId, PersonId};

use super::{Person, Post, find, posts_of_person};
use crate::organisation::{self, Organisation};
use crate::rules;

#[derive(Template)]
#[template(path = "person/show.html")]
struct Show {
    page: Shell,
    person: Person,
    posts: Vec<Line>,
    panels: Vec<String>,
    may_edit: bool,
}

/// A post as the page says it.
struct Line {
    title: String,
    kind: String,
    organisation: Option<Organisation>,
    from: Option<String>,
    to: Option<String>,
    contact: Option<String>,
    held: bool,
}

pub fn show(cx: &Context, request: &Request) -> Result<Reply, Refusal> {
    if !rules::may_see_contacts(&cx.viewer) {
        return Err(Refusal::NotFound);
    }
    let id = PersonId(request.param("id").to_owned());
    let (person, posts, panels) = cx.read(|tx| {
        let person = find(tx, &cx.network.id, &id)?;
        let posts = posts_of_person(tx, &cx.network.id, &id)?;
        let places: Vec<OrganisationId> = posts.iter().map(|p| p.organisation.clone()).collect();
        let known: HashMap<_, _> =
            organisation::by_ids(tx, &cx.network.id, &places)?.into_iter().map(|o| (o.id.clone(), o)).collect();
        let lines: Vec<Line> = posts.into_iter().map(|post| line(cx, &known, post)).collect();
        Ok::<_, Refusal>((person, lines, cx.panels(tx, Place::Person, id.as_str())?))
    })?;
    let may_edit = rules::may_edit(&cx.viewer).is_ok();
    page::show(&Show { page: cx.shell(person.name.clone()), person, posts, panels, may_edit })
}

fn line(cx: &Context, known: &HashMap<OrganisationId, Organisation>, post: Post) -> Line {
    let write = |day: jiff::civil::Date| dates::day(cx.words.language, day);
    Line {
        kind: cx.words.t(&format!("directory-post-{}", post.kind)),
        organisation: known.get(&post.organisation).cloned(),
        from: post.from.map(write),
        to: post.to.map(write),
        held: post.held_on(cx.today()),
        title: post.title,
        contact: post.contact,
    }
}
