//! An organisation: a town or county council, another authority, a provider, a partner.

mod store;

use platform::words::fold;
use platform::{Refusal, Tx, word};
use territory::{Comarca, Municipality};
use viewer::{Context, OrganisationId};

use crate::rules;

pub use store::{after, all, authorities_named, by_ids, by_ine, by_slug, find, named_by_ids};

word!(Kind {
    TownCouncil = "town_council",
    CountyCouncil = "county_council",
    OtherAuthority = "other_authority",
    Provider = "provider",
    Partner = "partner",
});

impl Kind {
    /// Town and county councils and other authorities: those that can be members.
    pub fn is_local_authority(self) -> bool {
        matches!(self, Self::TownCouncil | Self::CountyCouncil | Self::OtherAuthority)
    }
}

#[derive(Debug, Clone)]
pub struct Organisation {
    pub id: OrganisationId,
    pub slug: String,
    pub kind: Kind,
    /// As it is called in full: «Ajuntament de Manlleu».
    pub name: String,
    /// Five digits, of a town council's municipality.
    pub ine: Option<String>,
    pub comarca_code: Option<String>,
    pub web: String,
    pub source: String,
    pub version: i64,
}

/// What a list of organisations says of each.
#[derive(Debug, Clone)]
pub struct Named {
    pub id: OrganisationId,
    pub slug: String,
    pub kind: Kind,
    pub name: String,
    pub ine: Option<String>,
}

impl Organisation {
    /// As lists call it: the municipality for a town council, the full name for all others.
    pub fn short_name(&self) -> &str {
        self.municipality().map_or(&self.name, |m| &m.name)
    }

    pub fn municipality(&self) -> Option<&'static Municipality> {
        territory::municipality(self.ine.as_deref()?)
    }

    pub fn comarca(&self) -> Option<&'static Comarca> {
        territory::comarca(self.comarca_code.as_deref().or_else(|| Some(&self.municipality()?.comarca_code))?)
    }
}

#[derive(Debug, Clone)]
pub struct NewOrganisation {
    pub kind: Kind,
    pub name: String,
    /// What it is sorted and addressed by: the municipality's name for a town council.
    pub short: String,
    pub ine: Option<String>,
    pub comarca_code: Option<String>,
    pub source: String,
    pub batch: Option<String>,
}

/// Enters an organisation in the directory. A municipality has one town council.
pub fn enter(tx: &mut Tx, cx: &Context, new: &NewOrganisation) -> Result<Organisation, Refusal> {
    rules::may_edit(&cx.viewer).map_err(Refusal::no)?;
    if let Some(ine) = &new.ine
        && by_ine(tx, &cx.network.id, new.kind, ine)?.is_some()
    {
        return Err(Refusal::field("name", "directory-organisation-taken"));
    }
    let slug = free_slug(tx, cx, &fold::slug(&new.short))?;
    let entered = store::insert(tx, cx, &OrganisationId::fresh(cx.clock()), &slug, new)?;
    cx.tell(tx, "directory.enter_organisation", entered.id.as_str(), entered.name.as_str())?;
    Ok(entered)
}

/// The address part of a name, with a number behind it when another has it.
fn free_slug(tx: &mut Tx, cx: &Context, wanted: &str) -> Result<String, Refusal> {
    let mut slug = wanted.to_owned();
    let mut number = 2;
    while by_slug(tx, &cx.network.id, &slug)?.is_some() {
        slug = format!("{wanted}-{number}");
        number += 1;
    }
    Ok(slug)
}
