//! What a query finds: the answers in their order, how many there are of each kind, and those of one page as their
//! slices show them now.

use std::cmp::Reverse;
use std::collections::HashMap;

use platform::search::rank::{self, Heard, Posting};
use platform::search::{Audience, Findable, Query, Thing, Which};
use platform::{Refusal, Tx};
use viewer::Context;

use crate::store::{self, Head, Place};

/// The most postings that are read of a word when no other is rarer.
const MOST: usize = 20_000;

/// The answers to a query, best first.
pub(crate) struct Found {
    pub heads: Vec<Head>,
    /// Whether more things answer than were looked at: the others are less like what was asked.
    pub more: bool,
    /// For each word asked for, whether anything has it.
    pub known: Vec<bool>,
}

pub(crate) fn kinds(cx: &Context) -> Vec<&'static Findable<Context>> {
    let mut kinds = cx.house.face.findable.clone();
    kinds.sort_by_key(|kind| kind.order);
    kinds
}

pub(crate) fn look(tx: &mut Tx, cx: &Context, query: &Query, audience: Audience) -> Result<Found, Refusal> {
    let place = Place { network: &cx.network.id, audience };
    let (heard, more) = heard(tx, place, query)?;
    let scores = rank::answers(&heard);
    let numbers: Vec<i64> = scores.keys().copied().collect();
    let mut heads = if numbers.is_empty() { Vec::new() } else { store::heads(tx, place.network, &numbers)? };
    sort(cx, &mut heads, &scores);
    Ok(Found { heads, more, known: heard.iter().map(|heard| !heard.is_nowhere()).collect() })
}

/// What is read of each word: all that the rare ones have, of the common ones only what they have of that. When none
/// is rare, all that those have which are not very common; when all are, what the first of them has in the weightiest
/// places, and whether that leaves some out.
fn heard(tx: &mut Tx, place: Place, query: &Query) -> Result<(Vec<Heard>, bool), Refusal> {
    for most in [rank::FEW, MOST] {
        let mut whole = Vec::new();
        for asked in &query.asked {
            whole.push(store::postings(tx, place, asked, most)?);
        }
        if whole.iter().any(Option::is_some) {
            return Ok((beside(tx, place, query, &whole)?, false));
        }
    }
    let mut whole = vec![None; query.asked.len()];
    if let (Some(slot), Some(first)) = (whole.first_mut(), query.asked.first()) {
        *slot = Some(store::weightiest(tx, place, first, MOST)?);
    }
    Ok((beside(tx, place, query, &whole)?, true))
}

/// Of the words that were not read whole, what the things have that have all those which were.
fn beside(tx: &mut Tx, place: Place, query: &Query, whole: &[Option<Vec<Posting>>]) -> Result<Vec<Heard>, Refusal> {
    let each = || query.asked.iter().zip(whole);
    let rare: Vec<Heard> = each().filter_map(|(asked, all)| Some(Heard::whole(asked, all.as_ref()?))).collect();
    if rare.len() == whole.len() {
        return Ok(rare);
    }
    let left: Vec<i64> = rank::answers(&rare).into_keys().collect();
    let theirs = store::postings_of(tx, place.network, &left)?;
    let mut rare = rare.into_iter();
    Ok(each()
        .map(|(asked, all)| all.as_ref().and_then(|_| rare.next()).unwrap_or_else(|| Heard::among(asked, &theirs)))
        .collect())
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
