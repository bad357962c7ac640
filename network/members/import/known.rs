//! What the network knows already, as far as a file can speak of it.
//!
//! Promises: read once, in the one moment of its transaction, by the faces of the slices above; looked up by name,
//! code or address without asking again.

use std::collections::HashMap;

use bodies::seat::{self, Accreditation, Seat, Term};
use bodies::{Body, body};
use directory::{Kind, Organisation, Person, Post, Relation, RelationKind};
use jiff::civil::Date;
use platform::words::Language;
use platform::words::fold::fold;
use platform::{Refusal, Tx};
use viewer::{BodyId, Context, OrganisationId, PersonId, SeatId};

const AUTHORITIES: [Kind; 3] = [Kind::TownCouncil, Kind::CountyCouncil, Kind::OtherAuthority];

/// The present state of a network.
#[derive(Debug, Clone)]
pub struct Known {
    pub today: Date,
    /// In which dates are written in what is said about a file.
    pub language: Language,
    pub organisations: Vec<Organisation>,
    pub relations: Vec<Relation>,
    pub people: Vec<Person>,
    pub posts: Vec<Post>,
    pub bodies: Vec<Body>,
    pub seats: Vec<Seat>,
    pub accreditations: Vec<Accreditation>,
    /// The term that runs today, of the bodies that have one.
    pub terms: HashMap<BodyId, Term>,
}

impl Known {
    /// A network on its first morning.
    #[cfg(test)]
    pub fn nothing(today: Date) -> Self {
        Self {
            today,
            language: Language::Catalan,
            organisations: Vec::new(),
            relations: Vec::new(),
            people: Vec::new(),
            posts: Vec::new(),
            bodies: Vec::new(),
            seats: Vec::new(),
            accreditations: Vec::new(),
            terms: HashMap::new(),
        }
    }

    pub fn load(tx: &mut Tx, cx: &Context) -> Result<Self, Refusal> {
        let network = &cx.network.id;
        let today = cx.today();
        let organisations = directory::organisation::all(tx, network, &AUTHORITIES)?;
        let ids: Vec<OrganisationId> = organisations.iter().map(|o| o.id.clone()).collect();
        let bodies = body::all(tx, network)?;
        let body_ids: Vec<BodyId> = bodies.iter().map(|b| b.id.clone()).collect();
        let seats = seat::of_bodies(tx, network, &body_ids)?;
        let seat_ids: Vec<SeatId> = seats.iter().map(|s| s.id.clone()).collect();
        let all_terms = seat::terms_of_all(tx, network)?;
        let running = |body: &BodyId| {
            let own: Vec<Term> = all_terms.iter().filter(|t| t.body == *body).cloned().collect();
            seat::term_on(&own, today).map(|term| (body.clone(), term.clone()))
        };
        Ok(Self {
            today,
            language: cx.words.language,
            relations: directory::relation::all(tx, network, RelationKind::Member)?,
            people: directory::person::all(tx, network)?,
            posts: directory::person::posts_of_organisations(tx, network, &ids)?,
            accreditations: seat::accreditations_of(tx, network, &seat_ids)?,
            terms: body_ids.iter().filter_map(running).collect(),
            organisations,
            bodies,
            seats,
        })
    }

    /// The relation that has not ended.
    pub fn open_relation(&self, organisation: &OrganisationId) -> Option<&Relation> {
        self.relations.iter().find(|r| r.organisation == *organisation && r.to.is_none())
    }

    /// The seats that count today: those of the running term, and those without a term.
    pub fn open_seats(&self, body: &BodyId) -> Vec<&Seat> {
        let here = |seat: &&Seat| seat.body == *body;
        let counting = seat::seats_on(&self.seats, self.terms.get(body), self.today);
        counting.into_iter().filter(here).collect()
    }

    pub fn is_accredited(&self, person: &PersonId, seat: &SeatId) -> bool {
        let here = |a: &&Accreditation| a.person == *person && a.seat == *seat;
        self.accreditations.iter().filter(here).any(|a| a.lasts_on(self.today))
    }

    /// A body by its name, its short name or its address.
    pub fn body_named(&self, typed: &str) -> Option<&Body> {
        let typed = fold(typed);
        self.bodies.iter().find(|b| [&b.name, &b.short, &b.slug].iter().any(|name| fold(name) == typed))
    }

    pub fn name_of(&self, organisation: &OrganisationId) -> &str {
        self.organisations.iter().find(|o| o.id == *organisation).map_or("", |o| o.name.as_str())
    }
}

/// The same by what rows tell: built once per plan, so that two thousand rows do not search two thousand people.
pub struct Index<'a> {
    by_ine: HashMap<&'a str, &'a Organisation>,
    by_comarca: HashMap<&'a str, &'a Organisation>,
    by_name: HashMap<String, &'a Organisation>,
    by_address: HashMap<&'a str, &'a Person>,
    people: HashMap<&'a PersonId, &'a Person>,
    posts: HashMap<&'a OrganisationId, Vec<&'a Post>>,
}

impl<'a> Index<'a> {
    pub fn of(known: &'a Known) -> Self {
        let town = known.organisations.iter().filter(|o| o.kind == Kind::TownCouncil);
        let county = known.organisations.iter().filter(|o| o.kind == Kind::CountyCouncil);
        let mut posts: HashMap<&OrganisationId, Vec<&Post>> = HashMap::new();
        for post in known.posts.iter().filter(|p| p.to.is_none_or(|to| to >= known.today)) {
            posts.entry(&post.organisation).or_default().push(post);
        }
        Self {
            by_ine: town.filter_map(|o| Some((o.ine.as_deref()?, o))).collect(),
            by_comarca: county.filter_map(|o| Some((o.comarca_code.as_deref()?, o))).collect(),
            by_name: known.organisations.iter().map(|o| (fold(&o.name), o)).collect(),
            by_address: known.people.iter().filter_map(|p| Some((p.address.as_deref()?, p))).collect(),
            people: known.people.iter().map(|p| (&p.id, p)).collect(),
            posts,
        }
    }

    pub fn organisation(
        &self,
        kind: Kind,
        ine: Option<&str>,
        comarca: Option<&str>,
        name: &str,
    ) -> Option<&'a Organisation> {
        let by_code = match kind {
            Kind::TownCouncil => ine.and_then(|ine| self.by_ine.get(ine)),
            Kind::CountyCouncil => comarca.and_then(|code| self.by_comarca.get(code)),
            _ => None,
        };
        by_code.or_else(|| self.by_name.get(&fold(name)).filter(|o| o.kind == kind)).copied()
    }

    /// Another authority that is known by this very name.
    pub fn named(&self, name: &str) -> Option<&'a Organisation> {
        self.by_name.get(&fold(name)).copied()
    }

    pub fn by_address(&self, address: &str) -> Option<&'a Person> {
        self.by_address.get(address).copied()
    }

    pub fn posts_at(&self, organisation: &OrganisationId) -> &[&'a Post] {
        self.posts.get(organisation).map_or(&[], Vec::as_slice)
    }

    /// Who has an open post there under this name.
    pub fn person_at(&self, organisation: &OrganisationId, folded: &str) -> Option<&'a Person> {
        let here = self.posts_at(organisation).iter().filter_map(|post| self.people.get(&post.person));
        here.copied().find(|person| fold(&person.name) == folded)
    }
}
