//! The register read: who is a member on a day, and how much of the territory that covers.

mod files;
pub(crate) mod pages;
mod wanted;

use std::collections::HashMap;

use directory::{RelationKind, organisation, relation};
use jiff::civil::Date;
use platform::{Refusal, Tx};
use territory::Coverage;
use viewer::{NetworkId, OrganisationId};

use crate::member::Member;

/// The members of a day, by name. Who joined later is not among them.
pub fn on(tx: &mut Tx, network: &NetworkId, day: Date) -> Result<Vec<Member>, Refusal> {
    let mut relations: HashMap<OrganisationId, directory::Relation> = relation::all(tx, network, RelationKind::Member)?
        .into_iter()
        .filter(|r| r.holds_on(day))
        .map(|r| (r.organisation.clone(), r))
        .collect();
    let ids: Vec<OrganisationId> = relations.keys().cloned().collect();
    let named = organisation::by_ids(tx, network, &ids)?;
    Ok(named
        .into_iter()
        .filter_map(|organisation| {
            let relation = relations.remove(&organisation.id)?;
            Some(Member { organisation, relation })
        })
        .collect())
}

/// What the town councils that are members on a day cover. County councils are not counted: they are shown apart.
pub fn coverage_on(tx: &mut Tx, network: &NetworkId, day: Date) -> Result<Coverage, Refusal> {
    Ok(coverage_of(&on(tx, network, day)?))
}

pub fn coverage_of(members: &[Member]) -> Coverage {
    territory::coverage(members.iter().filter(|m| m.is_town_council()).filter_map(|m| m.organisation.ine.as_deref()))
}
