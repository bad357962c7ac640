//! What the form offers and recognises: organisations, people, bodies, themes of the network.

use std::cell::OnceCell;
use std::collections::{HashMap, HashSet};

use bodies::body::{StandingFact, standing_on};
use bodies::{Body, Standing};
use directory::{Kind, Organisation, Person};
use platform::words::fold;
use platform::{Refusal, Tx};
use settings::vocabulary::{self, Term, Vocabulary};
use viewer::{BodyId, Context, OrganisationId, PersonId};

use super::councils::{self, CouncilNames, Councils};

/// What was typed in place of a person and leads to none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Unread {
    Nobody(String),
    /// Several people are called so.
    Several(String),
}

pub(crate) struct Known {
    pub organisations: Vec<Organisation>,
    pub persons: Vec<Person>,
    pub bodies: Vec<Body>,
    /// The retired ones too, which what was recorded keeps.
    themes: Vec<Term>,
    /// Bodies that are closed or became another.
    over: HashSet<BodyId>,
    council_names: OnceCell<CouncilNames>,
}

impl Known {
    pub fn load(tx: &mut Tx, cx: &Context) -> Result<Self, Refusal> {
        let network = &cx.network.id;
        let mut standings: HashMap<BodyId, Vec<StandingFact>> = HashMap::new();
        for fact in bodies::body::standings_of_all(tx, network)? {
            standings.entry(fact.body.clone()).or_default().push(fact);
        }
        let is_over = |facts: &[StandingFact]| {
            let now = standing_on(facts, cx.today()).map(|f| f.standing);
            matches!(now, Some(Standing::Closed | Standing::Converted))
        };
        Ok(Self {
            over: standings.into_iter().filter(|(_, facts)| is_over(facts)).map(|(body, _)| body).collect(),
            organisations: directory::organisation::all(tx, network, Kind::ALL)?,
            persons: directory::person::all(tx, network)?,
            bodies: bodies::body::all(tx, network)?,
            themes: vocabulary::of(tx, network, Vocabulary::Theme)?,
            council_names: OnceCell::new(),
        })
    }

    pub fn councils(&self) -> Councils<'_> {
        let names = self.council_names.get_or_init(|| CouncilNames::of(&self.organisations));
        Councils { directory: &self.organisations, names }
    }

    pub fn is_over(&self, body: &BodyId) -> bool {
        self.over.contains(body)
    }

    /// Those in use, and what is chosen.
    pub fn themes_beside(&self, chosen: impl Fn(&str) -> bool) -> impl Iterator<Item = &Term> {
        self.themes.iter().filter(move |t| !t.retired || chosen(&t.code))
    }

    pub fn short_name(&self, id: &OrganisationId) -> Option<&str> {
        self.organisations.iter().find(|o| o.id == *id).map(councils::short)
    }

    /// In the directory's order.
    pub fn short_names(&self, ids: &[OrganisationId]) -> Vec<&str> {
        self.organisations.iter().filter(|o| ids.contains(&o.id)).map(councils::short).collect()
    }

    pub fn person_names(&self, ids: &[PersonId]) -> Vec<&str> {
        self.persons.iter().filter(|p| ids.contains(&p.id)).map(|p| p.name.as_str()).collect()
    }

    /// People by their names, by the addresses with which they sign in or by those of their pages; names have commas
    /// in them (« Tècnica d’Ocupació, Ajuntament de Manlleu »), so the longest run of pieces that is a name counts as
    /// one. Of several people of one name those of `before` stay; who of them is meant is asked when that does not say
    /// it.
    pub fn read_persons(&self, typed: &str, before: &[PersonId]) -> (Vec<PersonId>, Vec<Unread>) {
        let (mut found, mut unread): (Vec<PersonId>, Vec<Unread>) = (Vec::new(), Vec::new());
        let mut called: Vec<(String, Vec<&PersonId>, usize)> = Vec::new();
        for piece in self.names_in(typed) {
            match piece {
                Ok((name, who)) => match called.iter_mut().find(|(_, known, _)| *known == who) {
                    Some((_, _, times)) => *times += 1,
                    None => called.push((name, who, 1)),
                },
                Err(nobody) => unread.push(Unread::Nobody(nobody)),
            }
        }
        for (name, who, times) in called {
            let kept: Vec<&PersonId> = who.iter().copied().filter(|id| before.contains(id)).collect();
            match who.as_slice() {
                [only] => found.push((*only).clone()),
                _ if kept.len() == times => found.extend(kept.into_iter().cloned()),
                _ => unread.push(Unread::Several(name)),
            }
        }
        let mut seen = HashSet::new();
        found.retain(|id| seen.insert(id.clone()));
        (found, unread)
    }

    /// The names in a list, each with all who are called so; or what is nobody's.
    fn names_in(&self, typed: &str) -> Vec<Result<(String, Vec<&PersonId>), String>> {
        let pieces: Vec<&str> = typed.split([',', ';', '\n']).map(str::trim).filter(|p| !p.is_empty()).collect();
        let mut read = Vec::new();
        let mut at = 0;
        while at < pieces.len() {
            let most = 4.min(pieces.len() - at);
            let found = (1..=most).rev().find_map(|n| {
                let name = pieces[at..at + n].join(", ");
                let who = self.called(&name);
                (!who.is_empty()).then_some((n, name, who))
            });
            let taken = found.as_ref().map_or(1, |(n, ..)| *n);
            read.push(found.map(|(_, name, who)| (name, who)).ok_or_else(|| pieces[at].to_owned()));
            at += taken;
        }
        read
    }

    fn called(&self, name: &str) -> Vec<&PersonId> {
        let (folded, address) = (fold::fold(name), name.to_lowercase());
        let page = name.rsplit_once("/people/").map_or("", |(_, id)| id);
        let is_called = |p: &&Person| {
            fold::fold(&p.name) == folded || p.address.as_ref() == Some(&address) || p.id.as_str() == page
        };
        self.persons.iter().filter(is_called).map(|p| &p.id).collect()
    }

    pub fn nearest_person(&self, typed: &str) -> Option<&str> {
        fold::nearest(typed, self.persons.iter().map(|p| p.name.as_str()))
    }
}
