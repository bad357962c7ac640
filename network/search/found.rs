//! What a query finds: the answers in their order, how many there are of each kind, and those of one page as their
//! slices show them now.

use std::cmp::Reverse;
use std::collections::HashMap;

use platform::search::rank::{self, Posting};
use platform::search::{Audience, Findable, Query, Thing, Which};
use platform::{Refusal, Tx};
use viewer::Context;

use crate::store::{self, Head};

/// All answers to a query, best first.
pub(crate) struct Found {
    pub heads: Vec<Head>,
    pub postings: Vec<Posting>,
}

pub(crate) fn kinds(cx: &Context) -> Vec<&'static Findable<Context>> {
    let mut kinds = cx.house.face.findable.clone();
    kinds.sort_by_key(|kind| kind.order);
    kinds
}

pub(crate) fn look(tx: &mut Tx, cx: &Context, query: &Query, audience: Audience) -> Result<Found, Refusal> {
    let network = &cx.network.id;
    let mut postings = store::postings(tx, network, audience, &query.terms())?;
    if let Some(beginning) = query.beginning() {
        let whole = &beginning.0;
        let begun = store::postings_between(tx, network, audience, &beginning)?;
        postings.extend(begun.into_iter().filter(|p| p.term != *whole));
    }
    let scores: HashMap<i64, i64> = rank::answers(query, &postings).into_iter().collect();
    let numbers: Vec<i64> = scores.keys().copied().collect();
    let mut heads = if numbers.is_empty() { Vec::new() } else { store::heads(tx, network, &numbers)? };
    sort(cx, &mut heads, &scores);
    Ok(Found { heads, postings })
}

/// The best first; of equals the newest, then by kind and name.
fn sort(cx: &Context, heads: &mut [Head], scores: &HashMap<i64, i64>) {
    let orders: HashMap<&str, u8> = cx.house.face.findable.iter().map(|kind| (kind.kind, kind.order)).collect();
    heads.sort_by(|a, b| {
        let place = |head: &Head| (Reverse(scores.get(&head.number).copied()), orders.get(head.kind.as_str()).copied());
        let ((a_score, a_kind), (b_score, b_kind)) = (place(a), place(b));
        a_score
            .cmp(&b_score)
            .then_with(|| b.day_on.cmp(&a.day_on))
            .then_with(|| a_kind.cmp(&b_kind))
            .then_with(|| a.sort_key.cmp(&b.sort_key))
            .then_with(|| a.subject_id.cmp(&b.subject_id))
    });
}

/// The things behind some answers, in their order, as this viewer may see them now: what is gone since is left out.
pub(crate) fn shown(
    tx: &mut Tx,
    cx: &Context,
    heads: &[Head],
) -> Result<Vec<(&'static Findable<Context>, Thing)>, Refusal> {
    let mut there: HashMap<(&str, String), Thing> = HashMap::new();
    let kinds = kinds(cx);
    for kind in &kinds {
        let ids: Vec<String> = heads.iter().filter(|h| h.kind == kind.kind).map(|h| h.subject_id.clone()).collect();
        if !ids.is_empty() {
            let things = (kind.find)(cx, tx, Which::These(&ids))?.things;
            there.extend(things.into_iter().map(|thing| ((kind.kind, thing.id.clone()), thing)));
        }
    }
    let of = |head: &Head| {
        let kind = kinds.iter().find(|kind| kind.kind == head.kind)?;
        Some((*kind, there.remove(&(kind.kind, head.subject_id.clone()))?))
    };
    Ok(heads.iter().filter_map(of).collect())
}
