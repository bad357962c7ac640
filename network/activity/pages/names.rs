//! The names behind the ids of some activities, loaded by lists of ids.

use std::collections::{BTreeSet, HashMap};

use bodies::Body;
use directory::{Organisation, Person};
use platform::words::Language;
use platform::{Refusal, Tx};
use settings::vocabulary::{self, Term, Vocabulary};
use viewer::{BodyId, Context, OrganisationId, PersonId};

use crate::form::councils;
use crate::happened::Happened;
use crate::purpose::{Purpose, PurposeId, purposes_by_ids};
use crate::rules;

#[derive(Default)]
pub(crate) struct Names {
    pub organisations: HashMap<OrganisationId, Organisation>,
    pub bodies: HashMap<BodyId, Body>,
    /// Empty for the public.
    pub persons: HashMap<PersonId, Person>,
    pub purposes: HashMap<PurposeId, Purpose>,
    /// Empty when no activity has a theme.
    pub themes: Vec<Term>,
}

impl Names {
    pub fn of<'h>(tx: &mut Tx, cx: &Context, all: impl Iterator<Item = &'h Happened> + Clone) -> Result<Self, Refusal> {
        let network = &cx.network.id;
        let organisations = ids(all.clone().flat_map(|h| h.organisations.iter().chain(&h.on_behalf_of)));
        let bodies = ids(all.clone().flat_map(|h| &h.bodies));
        let purposes = ids(all.clone().flat_map(|h| &h.serves));
        let has_themes = all.clone().any(|h| !h.themes.is_empty());
        let persons = if rules::may_see_names(&cx.viewer) { ids(all.flat_map(|h| &h.persons)) } else { Vec::new() };
        let mut names = Self::default();
        if !organisations.is_empty() {
            let found = directory::organisation::by_ids(tx, network, &organisations)?;
            names.organisations = found.into_iter().map(|o| (o.id.clone(), o)).collect();
        }
        if !bodies.is_empty() {
            let found = bodies::body::by_ids(tx, network, &bodies)?;
            names.bodies = found.into_iter().map(|b| (b.id.clone(), b)).collect();
        }
        if !persons.is_empty() {
            let found = directory::person::by_ids(tx, network, &persons)?;
            names.persons = found.into_iter().map(|p| (p.id.clone(), p)).collect();
        }
        if has_themes {
            names.themes = vocabulary::of(tx, network, Vocabulary::Theme)?;
        }
        names.purposes = purposes_by_ids(tx, network, &purposes)?.into_iter().map(|p| (p.id.clone(), p)).collect();
        Ok(names)
    }

    /// In the order of the directory's sort key, as nearly as the names tell.
    pub fn organisations_of(&self, happened: &Happened) -> Vec<&Organisation> {
        let mut found: Vec<_> = happened.organisations.iter().filter_map(|id| self.organisations.get(id)).collect();
        found.sort_by_key(|o| platform::words::fold::sort_key(councils::short(o)));
        found
    }

    pub fn bodies_of(&self, happened: &Happened) -> Vec<&Body> {
        let mut found: Vec<_> = happened.bodies.iter().filter_map(|id| self.bodies.get(id)).collect();
        found.sort_by_key(|b| b.position);
        found
    }

    pub fn persons_of(&self, happened: &Happened) -> Vec<&Person> {
        let mut found: Vec<_> = happened.persons.iter().filter_map(|id| self.persons.get(id)).collect();
        found.sort_by_key(|p| platform::words::fold::sort_key(&p.name));
        found
    }

    /// A code that the vocabulary does not have stays as it is.
    pub fn themes_of(&self, language: Language, happened: &Happened) -> Vec<String> {
        let name = |code: &String| {
            self.themes.iter().find(|t| t.code == *code).map_or(code.as_str(), |t| t.name(language)).to_owned()
        };
        happened.themes.iter().map(name).collect()
    }

    pub fn purposes_of(&self, happened: &Happened) -> Vec<&Purpose> {
        let mut found: Vec<_> = happened.serves.iter().filter_map(|id| self.purposes.get(id)).collect();
        found.sort_by(|a, b| (&b.owner, a.position, &a.code).cmp(&(&a.owner, b.position, &b.code)));
        found
    }
}

fn ids<'i, T: Ord + Clone + 'i>(all: impl Iterator<Item = &'i T>) -> Vec<T> {
    all.cloned().collect::<BTreeSet<T>>().into_iter().collect()
}
