//! What a council holds today and keeps when its membership ends: seats in bodies, people in their posts.

use std::collections::HashMap;

use bodies::seat::{self, Term};
use bodies::{Body, Seat, body};
use directory::{Organisation, Person, Post};
use platform::{Refusal, Tx};
use viewer::{BodyId, Context};

use crate::card::reading::people;
use crate::member;

#[derive(Clone)]
pub(super) struct Holding {
    pub seats: Vec<HeldSeat>,
    pub posts: Vec<HeldPost>,
}

#[derive(Clone)]
pub(super) struct HeldSeat {
    pub href: String,
    pub body: String,
    pub office: Option<String>,
}

#[derive(Clone)]
pub(super) struct HeldPost {
    pub href: String,
    pub name: String,
    pub title: String,
    /// Where the post is ended.
    pub end: String,
}

pub(super) fn held(tx: &mut Tx, cx: &Context, council: &Organisation) -> Result<Holding, Refusal> {
    let here = member::href(council);
    let posts = people(tx, cx, council)?.into_iter().filter(|(post, _)| post.held_on(cx.today()));
    Ok(Holding {
        posts: posts.map(|(post, person)| post_line(cx, &here, post, person)).collect(),
        seats: seats(tx, cx, council)?,
    })
}

fn post_line(cx: &Context, council: &str, post: Post, person: Person) -> HeldPost {
    HeldPost {
        href: format!("/people/{}", person.id),
        name: person.name,
        title: if post.title.is_empty() { cx.words.t(&format!("directory-post-{}", post.kind)) } else { post.title },
        end: format!("{council}/posts/{}/end", post.id),
    }
}

fn seats(tx: &mut Tx, cx: &Context, council: &Organisation) -> Result<Vec<HeldSeat>, Refusal> {
    let (network, today) = (&cx.network.id, cx.today());
    let seats = seat::of_organisation(tx, network, &council.id)?;
    let terms: Vec<String> = seats.iter().filter_map(|s| s.term.clone()).collect();
    let terms = seat::terms_by_ids(tx, network, &terms)?;
    let is_running = |seat: &Seat| match &seat.term {
        Some(term) => terms.iter().any(|t: &Term| t.id == *term && t.lasts_on(today)),
        None => true,
    };
    let held: Vec<&Seat> = seats.iter().filter(|s| s.lasts_on(today) && is_running(s)).collect();
    let ids: Vec<BodyId> = held.iter().map(|s| s.body.clone()).collect();
    let bodies: HashMap<BodyId, Body> =
        body::by_ids(tx, network, &ids)?.into_iter().map(|b| (b.id.clone(), b)).collect();
    let line = |seat: &Seat| {
        let body = bodies.get(&seat.body)?;
        let office = seat.office.map(|office| cx.words.t(&format!("bodies-office-{office}")));
        Some(HeldSeat { href: body.href(), body: body.name.clone(), office })
    };
    Ok(held.into_iter().filter_map(line).collect())
}
