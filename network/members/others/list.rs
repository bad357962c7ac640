//! The organisations that are no local authorities, as the secretariat's list shows them.

use std::collections::HashMap;

use directory::{Kind, Organisation, Relation, organisation, relation};
use platform::{Refusal, Tx};
use viewer::{Context, OrganisationId};

use super::KINDS;
use crate::member;

pub(crate) struct Other {
    pub name: String,
    pub kind: String,
    /// What it is and was, the latest last.
    pub ties: Vec<Line>,
    pub is_tied: bool,
    /// Where it is tied to the network anew.
    pub again: String,
}

/// What an organisation is to the network, and where that is ended.
pub(crate) struct Line {
    /// « Proveïdor ».
    pub what: String,
    /// « des de març de 2024 », « … fins al 30 d’abril de 2024 ».
    pub time: String,
    /// Where it is ended; nothing once it is.
    pub end: Option<String>,
}

/// What an organisation is and was besides a member, as lines.
pub(crate) fn lines(cx: &Context, relations: &[Relation]) -> Vec<Line> {
    let line = |r: &Relation| {
        let since = member::since(cx.words, r.from);
        Line {
            what: cx.words.t(&format!("directory-relation-{}", r.kind)),
            time: r.to.map_or_else(|| since.clone(), |to| format!("{since} {}", member::until(cx.words, to))),
            end: r.to.is_none().then(|| format!("/members/others/{}/end", r.id)),
        }
    };
    relations.iter().filter(|r| KINDS.contains(&r.kind)).map(line).collect()
}

/// Providers and partners, by name.
pub(crate) fn others(tx: &mut Tx, cx: &Context) -> Result<Vec<Other>, Refusal> {
    let mut tied: HashMap<OrganisationId, Vec<Relation>> = HashMap::new();
    for kind in KINDS {
        for relation in relation::all(tx, &cx.network.id, kind)? {
            tied.entry(relation.organisation.clone()).or_default().push(relation);
        }
    }
    let known = organisation::all(tx, &cx.network.id, &[Kind::Provider, Kind::Partner])?;
    let other = |o: Organisation| Other {
        kind: cx.words.t(&format!("directory-kind-{}", o.kind)),
        is_tied: tied.get(&o.id).is_some_and(|all| all.iter().any(|r| r.to.is_none())),
        ties: lines(cx, tied.get(&o.id).map_or(&[], Vec::as_slice)),
        again: format!("/members/others/new?kind={}&of={}", o.kind, o.slug),
        name: o.name,
    };
    Ok(known.into_iter().map(other).collect())
}
