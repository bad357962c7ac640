//! Whether a row is recorded already: the same kind, day, councils, bodies and title.

use std::collections::HashMap;

use platform::words::fold::fold;
use platform::{Refusal, Tx};
use viewer::Context;

use crate::happened::{Activity, Happened, MOST, Wanted};
use crate::store;

/// What a row is the same as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Same {
    /// The address of what is recorded.
    Recorded(String),
    /// An earlier row of the same paste.
    Row(usize),
}

/// For each row, what it repeats.
pub(super) fn of(tx: &mut Tx, cx: &Context, rows: &[(usize, &Happened)]) -> Result<HashMap<usize, Same>, Refusal> {
    let mut known: HashMap<Key, Same> = HashMap::new();
    for activity in recorded(tx, cx, rows)? {
        known.insert(key(&activity.happened), Same::Recorded(activity.href()));
    }
    let mut found = HashMap::new();
    for (number, happened) in rows {
        let key = key(happened);
        match known.get(&key) {
            Some(same) => {
                found.insert(*number, same.clone());
            }
            None => {
                known.insert(key, Same::Row(*number));
            }
        }
    }
    Ok(found)
}

/// What is recorded of these kinds in the time that the rows span.
fn recorded(tx: &mut Tx, cx: &Context, rows: &[(usize, &Happened)]) -> Result<Vec<Activity>, Refusal> {
    let from = rows.iter().map(|(_, happened)| happened.when.first()).min();
    let to = rows.iter().map(|(_, happened)| happened.when.last()).max();
    if from.is_none() {
        return Ok(Vec::new());
    }
    let mut kinds: Vec<_> = rows.iter().map(|(_, happened)| happened.kind).collect();
    kinds.sort();
    kinds.dedup();
    let mut wanted = Wanted { from, to, kinds, ..Wanted::default() };
    let mut all = Vec::new();
    loop {
        let page = store::list(tx, &cx.network.id, &wanted)?;
        let full = i64::try_from(page.len()).is_ok_and(|n| n >= MOST);
        all.extend(page);
        if !full {
            return Ok(all);
        }
        wanted.page += 1;
    }
}

type Key = (String, String, String, String);

fn key(happened: &Happened) -> Key {
    let when = format!("{}/{}", happened.when.first(), happened.when.last());
    let mut who: Vec<&str> = happened.organisations.iter().map(viewer::OrganisationId::as_str).collect();
    who.extend(happened.bodies.iter().map(viewer::BodyId::as_str));
    who.sort_unstable();
    (happened.kind.to_string(), when, who.join(" "), fold(&happened.title))
}
