//! What to try when nothing is found: the nearest word that can be found, as it is written; or each word alone.

use platform::search::stems::{is_word, kin};
use platform::search::words::words;
use platform::search::{Audience, Query, near};
use platform::{Refusal, Tx};
use viewer::Context;

use crate::found::{self, Found};
use crate::store::{self, Place};

/// So many words of a query are corrected: each costs a look at all that begin like it.
const MOST_CORRECTED: usize = 2;
/// The things in which the spelling of a word is looked for.
const SPELLERS: i64 = 3;

/// Other queries that find something: at most one of all words together, and each word alone.
pub(crate) fn others(
    tx: &mut Tx,
    cx: &Context,
    query: &Query,
    found: &Found,
    audience: Audience,
) -> Result<Vec<String>, Refusal> {
    let (mut right, mut tried, mut corrected) = (Vec::new(), 0, false);
    for (asked, known) in query.asked.iter().zip(&found.known) {
        if *known {
            right.push(asked.written.clone());
        } else if tried < MOST_CORRECTED {
            tried += 1;
            if let Some(near) = nearest(tx, Place { network: &cx.network.id, audience }, &asked.word)? {
                corrected = true;
                right.push(spelled(tx, cx, near, audience)?);
            }
        }
    }
    if right.len() < 2 {
        let is_asked = query.asked.len() == 1 && !corrected;
        return Ok(if is_asked { Vec::new() } else { right });
    }
    let together = right.join(" ");
    let mut finding = Vec::new();
    if corrected && finds(tx, cx, &together, audience)? {
        finding.push(together);
    }
    // Each of them is a word that something has.
    finding.extend(right);
    Ok(finding)
}

fn finds(tx: &mut Tx, cx: &Context, typed: &str, audience: Audience) -> Result<bool, Refusal> {
    let Ok(query) = Query::parse(typed) else { return Ok(false) };
    Ok(!found::look(tx, cx, &query, audience)?.heads.is_empty())
}

/// The nearest word: of those with the same first letter, unless one that only begins otherwise is nearer.
fn nearest(tx: &mut Tx, place: Place, word: &str) -> Result<Option<String>, Refusal> {
    let Some(initial) = word.chars().next() else { return Ok(None) };
    let known = store::words_between(tx, place, &initial.to_string(), &format!("{initial}\u{10ffff}"))?;
    let near = near::nearest(word, known.iter().map(String::as_str).filter(|term| is_word(term)));
    if let Some((0 | 1, near)) = near {
        return Ok(Some(near.to_owned()));
    }
    Ok(begun_otherwise(tx, place, word)?.or_else(|| near.map(|(_, near)| near.to_owned())))
}

/// The word that something has, or else of which something has another form, of those that only begin otherwise.
fn begun_otherwise(tx: &mut Tx, place: Place, word: &str) -> Result<Option<String>, Refusal> {
    let tried: Vec<(String, Vec<String>)> = near::begun_otherwise(word)
        .into_iter()
        .map(|word| {
            let kin = kin(&word, &word);
            (word, kin)
        })
        .collect();
    let terms: Vec<&str> =
        tried.iter().flat_map(|(word, kin)| std::iter::once(word).chain(kin)).map(String::as_str).collect();
    let known = store::known_terms(tx, place, &terms)?;
    let is_known = |(word, _): &&(String, Vec<String>)| known.contains(word);
    let has_forms = |(_, kin): &&(String, Vec<String>)| kin.iter().any(|term| known.contains(term));
    Ok(tried.iter().find(is_known).or_else(|| tried.iter().find(has_forms)).map(|(word, _)| word.clone()))
}

/// A word as a thing that has it writes it.
fn spelled(tx: &mut Tx, cx: &Context, word: String, audience: Audience) -> Result<String, Refusal> {
    let heads = store::some_with(tx, Place { network: &cx.network.id, audience }, &word, SPELLERS)?;
    let shown = found::shown(tx, cx, &heads)?;
    let texts = shown.iter().flat_map(|(_, thing)| [&thing.title, &thing.text]);
    let mut spelled = texts.flat_map(|text| {
        words(text).into_iter().filter(|w| w.folded == word).map(|w| text[w.at].to_owned()).collect::<Vec<_>>()
    });
    Ok(spelled.next().unwrap_or(word))
}
