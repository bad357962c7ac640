//! What the form offers and recognises: organisations, people, bodies, themes of the network.

use std::collections::{HashMap, HashSet};

use bodies::body::{StandingFact, standing_on};
use bodies::{Body, Standing};
use directory::{Kind, Organisation, Person};
use platform::words::fold;
use platform::{Refusal, Tx};
use settings::vocabulary::{self, Term, Vocabulary};
use viewer::{BodyId, Context, OrganisationId, PersonId};

use super::councils;

pub(crate) struct Known {
    pub organisations: Vec<Organisation>,
    pub persons: Vec<Person>,
    pub bodies: Vec<Body>,
    pub themes: Vec<Term>,
    /// Bodies that are closed or became another.
    over: HashSet<BodyId>,
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
            themes: vocabulary::of(tx, network, Vocabulary::Theme)?.into_iter().filter(|t| !t.retired).collect(),
        })
    }

    pub fn is_over(&self, body: &BodyId) -> bool {
        self.over.contains(body)
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

    /// People by the names typed; names have commas in them (« Tècnica d’Ocupació, Ajuntament de Manlleu »), so the
    /// longest run of pieces that is a name counts as one.
    pub fn read_persons(&self, typed: &str) -> (Vec<PersonId>, Vec<String>) {
        let pieces: Vec<&str> = typed.split([',', ';', '\n']).map(str::trim).filter(|p| !p.is_empty()).collect();
        let (mut found, mut unknown) = (Vec::new(), Vec::new());
        let mut at = 0;
        while at < pieces.len() {
            let most = 4.min(pieces.len() - at);
            let read = (1..=most).rev().find_map(|n| {
                let name = fold::fold(&pieces[at..at + n].join(", "));
                self.persons.iter().find(|p| fold::fold(&p.name) == name).map(|p| (n, p.id.clone()))
            });
            if let Some((n, id)) = read {
                found.push(id);
                at += n;
            } else {
                unknown.push(pieces[at].to_owned());
                at += 1;
            }
        }
        (found, unknown)
    }

    pub fn nearest_person(&self, typed: &str) -> Option<&str> {
        fold::nearest(typed, self.persons.iter().map(|p| p.name.as_str()))
    }
}
