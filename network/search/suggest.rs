//! What to try when nothing is found: the nearest word that can be found, as it is written; or each word alone.

use std::collections::HashSet;

use platform::search::rank::Posting;
use platform::search::words::{is_word, words};
use platform::search::{Audience, Query};
use platform::words::fold;
use platform::{Refusal, Tx};
use viewer::Context;

use crate::{found, store};

/// Other queries that find something: at most one of all words together, or one of each word.
pub(crate) fn others(
    tx: &mut Tx,
    cx: &Context,
    query: &Query,
    postings: &[Posting],
    audience: Audience,
) -> Result<Vec<String>, Refusal> {
    let known: HashSet<&str> = postings.iter().map(|p| p.term.as_str()).collect();
    let is_known = |asked: &platform::search::query::Asked| {
        std::iter::once(&asked.word).chain(&asked.kin).any(|term| known.contains(term.as_str()))
    };
    let mut right = Vec::new();
    let mut corrected = false;
    for asked in &query.asked {
        if is_known(asked) {
            right.push(asked.written.clone());
        } else if let Some(near) = nearest(tx, cx, &asked.word, audience)? {
            corrected = true;
            right.push(near);
        }
    }
    let mut tries = if corrected { vec![right.join(" ")] } else { Vec::new() };
    if query.asked.len() > 1 {
        tries.extend(right);
    }
    let mut finding = Vec::new();
    for typed in tries {
        if let Ok(query) = Query::parse(&typed)
            && !found::look(tx, cx, &query, audience)?.heads.is_empty()
        {
            finding.push(typed);
        }
    }
    Ok(finding)
}

/// The nearest word that begins with the same letter, written as a thing that has it writes it.
fn nearest(tx: &mut Tx, cx: &Context, word: &str, audience: Audience) -> Result<Option<String>, Refusal> {
    let Some(initial) = word.chars().next() else { return Ok(None) };
    let (from, to) = (initial.to_string(), format!("{initial}\u{10ffff}"));
    let known = store::words_between(tx, &cx.network.id, audience, &from, &to)?;
    let words = known.iter().map(String::as_str).filter(|term| is_word(term));
    let Some(near) = fold::nearest(word, words) else { return Ok(None) };
    written(tx, cx, near, audience).map(|found| Some(found.unwrap_or_else(|| near.to_owned())))
}

fn written(tx: &mut Tx, cx: &Context, word: &str, audience: Audience) -> Result<Option<String>, Refusal> {
    let Ok(query) = Query::parse(word) else { return Ok(None) };
    let found = found::look(tx, cx, &query, audience)?;
    let shown = found::shown(tx, cx, &found.heads[..found.heads.len().min(3)])?;
    let texts = shown.iter().flat_map(|(_, thing)| [&thing.title, &thing.text]);
    let mut spelled = texts.flat_map(|text| {
        words(text).into_iter().filter(|w| w.folded == word).map(|w| text[w.at].to_owned()).collect::<Vec<_>>()
    });
    Ok(spelled.next())
}
