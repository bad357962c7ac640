//! The names behind the ids of some activities, loaded by lists of ids.

use std::collections::{BTreeSet, HashMap, HashSet};

use bodies::body::Named as Body;
use directory::Person;
use directory::organisation::Named as Organisation;
use platform::words::Language;
use platform::{Refusal, Tx};
use settings::vocabulary::{self, Term, Vocabulary};
use viewer::{BodyId, Context, OrganisationId, PersonId};

use crate::form::councils;
use crate::happened::{Activity, Happened};
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
        Self::default().and_of(tx, cx, all)
    }

    /// Those of some activities that a page has loaded already.
    pub fn among(bodies: &[Body], organisations: &[Organisation], activities: &[Activity]) -> Self {
        let happened = || activities.iter().map(|a| &a.happened);
        let there: HashSet<_> = happened().flat_map(|h| &h.organisations).collect();
        let held: HashSet<_> = happened().flat_map(|h| &h.bodies).collect();
        let named = organisations.iter().filter(|o| there.contains(&o.id));
        Self {
            organisations: named.map(|o| (o.id.clone(), o.clone())).collect(),
            bodies: bodies.iter().filter(|b| held.contains(&b.id)).map(|b| (b.id.clone(), b.clone())).collect(),
            ..Self::default()
        }
    }

    /// These and those of some activities.
    pub fn and_of<'h>(
        mut self,
        tx: &mut Tx,
        cx: &Context,
        all: impl Iterator<Item = &'h Happened> + Clone,
    ) -> Result<Self, Refusal> {
        let network = &cx.network.id;
        let mut organisations = ids(all.clone().flat_map(|h| h.organisations.iter().chain(&h.on_behalf_of)));
        organisations.retain(|id| !self.organisations.contains_key(id));
        let mut bodies = ids(all.clone().flat_map(|h| &h.bodies));
        bodies.retain(|id| !self.bodies.contains_key(id));
        let purposes = ids(all.clone().flat_map(|h| &h.serves));
        let has_themes = all.clone().any(|h| !h.themes.is_empty());
        let persons = if rules::may_see_names(&cx.viewer) { ids(all.flat_map(|h| &h.persons)) } else { Vec::new() };
        if !organisations.is_empty() {
            let found = directory::organisation::named_by_ids(tx, network, &organisations)?;
            self.organisations.extend(found.into_iter().map(|o| (o.id.clone(), o)));
        }
        if !bodies.is_empty() {
            let found = bodies::body::named(tx, network)?;
            self.bodies.extend(found.into_iter().map(|b| (b.id.clone(), b)));
        }
        if !persons.is_empty() {
            let found = directory::person::by_ids(tx, network, &persons)?;
            self.persons = found.into_iter().map(|p| (p.id.clone(), p)).collect();
        }
        if has_themes {
            self.themes = vocabulary::of(tx, network, Vocabulary::Theme)?;
        }
        self.purposes = purposes_by_ids(tx, network, &purposes)?.into_iter().map(|p| (p.id.clone(), p)).collect();
        Ok(self)
    }

    /// In the order of the directory's sort key, as nearly as the names tell.
    pub fn organisations_of(&self, happened: &Happened) -> Vec<&Organisation> {
        let mut found: Vec<_> = happened.organisations.iter().filter_map(|id| self.organisations.get(id)).collect();
        found.sort_by_cached_key(|o| {
            platform::words::fold::sort_key(councils::short_of(o.kind, o.ine.as_deref(), &o.name))
        });
        found
    }

    pub fn bodies_of(&self, happened: &Happened) -> Vec<&Body> {
        let mut found: Vec<_> = happened.bodies.iter().filter_map(|id| self.bodies.get(id)).collect();
        found.sort_by_key(|b| b.position);
        found
    }

    pub fn persons_of(&self, happened: &Happened) -> Vec<&Person> {
        let mut found: Vec<_> = happened.persons.iter().filter_map(|id| self.persons.get(id)).collect();
        found.sort_by_cached_key(|p| platform::words::fold::sort_key(&p.name));
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
