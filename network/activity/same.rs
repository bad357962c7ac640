//! Whether something is recorded already. A row of a paste, which is left out unless it is chosen, must be the same in
//! kind, day, councils, bodies and title; of a form, where the person is asked, either title or those who took part.

use std::collections::HashMap;

use platform::words::fold::fold;
use platform::{Refusal, Tx};
use viewer::{BodyId, Context, OrganisationId};

use crate::happened::{Activity, Happened, MOST, Wanted};
use crate::store;

/// What a row is the same as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Same {
    /// The address of what is recorded.
    Recorded(String),
    /// An earlier row of the same paste.
    Row(usize),
}

/// For each row, what it repeats.
pub(crate) fn of(tx: &mut Tx, cx: &Context, rows: &[(usize, &Happened)]) -> Result<HashMap<usize, Same>, Refusal> {
    let mut known: HashMap<Key, Same> = HashMap::new();
    let all: Vec<&Happened> = rows.iter().map(|(_, happened)| *happened).collect();
    for activity in recorded(tx, cx, &all)? {
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

/// What is recorded of the same kind and span with the same title or the same councils and bodies.
pub(crate) fn like(tx: &mut Tx, cx: &Context, happened: &Happened) -> Result<Option<Activity>, Refusal> {
    let (title, who) = (fold(&happened.title), who(happened));
    let is_like = |other: &Happened| {
        (other.when.first(), other.when.last()) == (happened.when.first(), happened.when.last())
            && (fold(&other.title) == title || !who.is_empty() && self::who(other) == who)
    };
    Ok(recorded(tx, cx, &[happened])?.into_iter().find(|activity| is_like(&activity.happened)))
}

/// What is recorded of these kinds in the time that these span.
fn recorded(tx: &mut Tx, cx: &Context, all: &[&Happened]) -> Result<Vec<Activity>, Refusal> {
    let from = all.iter().map(|happened| happened.when.first()).min();
    let to = all.iter().map(|happened| happened.when.last()).max();
    if from.is_none() {
        return Ok(Vec::new());
    }
    let mut kinds: Vec<_> = all.iter().map(|happened| happened.kind).collect();
    kinds.sort();
    kinds.dedup();
    let mut wanted = Wanted { from, to, kinds, ..Wanted::default() };
    let mut found = Vec::new();
    loop {
        let page = store::list(tx, &cx.network.id, &wanted)?;
        let full = i64::try_from(page.len()).is_ok_and(|n| n >= MOST);
        found.extend(page);
        if !full {
            return Ok(found);
        }
        wanted.page += 1;
    }
}

/// Kind, when, who, and the title.
pub(crate) type Key = (String, String, String, String);

pub(crate) fn key(happened: &Happened) -> Key {
    let when = format!("{}/{}", happened.when.first(), happened.when.last());
    (happened.kind.to_string(), when, who(happened).join(" "), fold(&happened.title))
}

fn who(happened: &Happened) -> Vec<&str> {
    let mut who: Vec<&str> = happened.organisations.iter().map(OrganisationId::as_str).collect();
    who.extend(happened.bodies.iter().map(BodyId::as_str));
    who.sort_unstable();
    who
}
