//! What facts are made of, loaded once: activities, bodies, relations, purposes, and the names of all.
//!
//! Promises: the years before are loaded with the time that is told, in the same queries, however many they are.

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use activity::{Activity, ActivityId, Purpose, PurposeId, PurposeKind, Samples};
use bodies::body::StandingFact;
use bodies::{Body, BodyKind, Term};
use directory::{Organisation, Relation, RelationKind};
use jiff::civil::Date;
use platform::words::Language;
use platform::words::dates::Span;
use platform::{Refusal, Tx};
use settings::vocabulary::{self, Term as Word, Vocabulary};
use viewer::{BodyId, Context, NetworkId, OrganisationId};

use super::scope::Scope;
use super::{Area, Challenge};
use crate::section::Name;

pub(crate) struct Material {
    pub first: Date,
    pub last: Date,
    /// The last day of the time that is told, or today while it lasts.
    pub until: Date,
    /// Oldest first.
    pub activities: Vec<Activity>,
    pub samples: i64,
    pub bodies: Rc<HashMap<BodyId, Body>>,
    pub standings: Rc<HashMap<BodyId, Vec<StandingFact>>>,
    pub terms: Rc<Vec<Term>>,
    pub relations: Rc<Vec<Relation>>,
    pub organisations: Rc<HashMap<OrganisationId, Organisation>>,
    purposes: Rc<Vec<Purpose>>,
    /// The code of the area of each purpose that has one.
    area_of: Rc<HashMap<PurposeId, String>>,
    /// Events that others are a part of and that are not of this scope themselves.
    wholes: Rc<HashSet<ActivityId>>,
    /// Where each activity stands.
    at: HashMap<ActivityId, usize>,
    words: Rc<Vec<Word>>,
}

impl Material {
    /// What is recorded of this scope, and of the time since an earlier day.
    pub fn gather(tx: &mut Tx, cx: &Context, scope: &Scope, since: Date) -> Result<Self, Refusal> {
        let network = &cx.network.id;
        let activities = activity::all(tx, network, &scope.wanted(since, Samples::Leave))?;
        let with_samples = activity::count(tx, network, &scope.wanted(scope.first, Samples::Include))?;
        let samples = with_samples - activity::count(tx, network, &scope.wanted(scope.first, Samples::Leave))?;
        let known: HashSet<&ActivityId> = activities.iter().map(|a| &a.id).collect();
        let parts = activities.iter().filter_map(|a| a.happened.within.as_ref());
        let beyond: Vec<ActivityId> = parts.filter(|whole| !known.contains(whole)).cloned().collect();
        let beyond = activity::by_ids(tx, network, &beyond)?;
        let is_event = |a: &&Activity| a.happened.kind.is_event() && a.withdrawn_at.is_none();
        let wholes = activities.iter().chain(&beyond).filter(is_event).map(|a| a.id.clone()).collect();
        let mut standings: HashMap<BodyId, Vec<StandingFact>> = HashMap::new();
        for fact in bodies::body::standings_of_all(tx, network)? {
            standings.entry(fact.body.clone()).or_default().push(fact);
        }
        let relations = directory::relation::all(tx, network, RelationKind::Member)?;
        let named: HashSet<OrganisationId> = activities
            .iter()
            .flat_map(|a| &a.happened.organisations)
            .chain(relations.iter().map(|r| &r.organisation))
            .cloned()
            .collect();
        let named: Vec<OrganisationId> = named.into_iter().collect();
        let purposes = purposes(tx, network, scope.first, scope.last)?;
        let organisations = directory::organisation::by_ids(tx, network, &named)?;
        Ok(Self {
            first: since.min(scope.first),
            last: scope.last,
            until: scope.last.min(cx.today()).max(scope.first),
            wholes: Rc::new(wholes),
            at: HashMap::new(),
            area_of: Rc::new(purposes.iter().filter_map(|p| Some((p.id.clone(), area_above(&purposes, p)?))).collect()),
            activities,
            samples,
            bodies: Rc::new(bodies::body::all(tx, network)?.into_iter().map(|b| (b.id.clone(), b)).collect()),
            standings: Rc::new(standings),
            terms: Rc::new(bodies::seat::terms_of_all(tx, network)?),
            relations: Rc::new(relations),
            organisations: Rc::new(organisations.into_iter().map(|o| (o.id.clone(), o)).collect()),
            purposes: Rc::new(purposes),
            words: Rc::new(vocabulary::all(tx, network)?),
        })
    }

    /// The part of it that surely lies from one day to another.
    pub fn within(&self, first: Date, last: Date) -> Self {
        let there = |a: &&Activity| a.happened.when.is_within(first, last);
        let activities: Vec<Activity> = self.activities.iter().filter(there).cloned().collect();
        Self {
            first,
            last,
            until: last.min(self.until).max(first),
            at: activities.iter().enumerate().map(|(at, a)| (a.id.clone(), at)).collect(),
            activities,
            samples: if last == self.last { self.samples } else { 0 },
            bodies: self.bodies.clone(),
            standings: self.standings.clone(),
            terms: self.terms.clone(),
            relations: self.relations.clone(),
            organisations: self.organisations.clone(),
            purposes: self.purposes.clone(),
            area_of: self.area_of.clone(),
            wholes: self.wholes.clone(),
            words: self.words.clone(),
        }
    }

    pub fn find(&self, id: &ActivityId) -> Option<&Activity> {
        self.at.get(id).map(|at| &self.activities[*at])
    }

    /// Whether what is so known is an event, of this scope or beyond it.
    pub fn is_event(&self, id: &ActivityId) -> bool {
        self.wholes.contains(id)
    }

    /// Whether an organisation can have been a member at the time.
    pub fn is_member(&self, organisation: &OrganisationId, when: Span) -> bool {
        self.relations.iter().any(|r| r.organisation == *organisation && r.may_hold(when))
    }

    /// The kinds of the bodies of an activity.
    pub fn body_kinds(&self, activity: &Activity) -> Vec<BodyKind> {
        activity.happened.bodies.iter().filter_map(|id| self.bodies.get(id)).map(|b| b.kind).collect()
    }

    /// Bodies in their order on the page of all.
    pub fn bodies_in_order(&self, kind: impl Fn(BodyKind) -> bool) -> Vec<&Body> {
        let mut found: Vec<&Body> = self.bodies.values().filter(|b| kind(b.kind)).collect();
        found.sort_by(|a, b| (a.position, &a.name).cmp(&(b.position, &b.name)));
        found
    }

    pub fn challenges(&self) -> Vec<Challenge> {
        self.of_kind(PurposeKind::Challenge)
            .map(|p| Challenge { number: p.code.clone(), title: p.title.clone(), href: p.href.clone() })
            .collect()
    }

    /// The areas of the plans of the year, in their order; an area that several plans have comes once.
    pub fn areas(&self) -> Vec<Area> {
        let mut seen = HashSet::new();
        self.of_kind(PurposeKind::Area)
            .filter(|p| seen.insert(p.code.clone()))
            .map(|p| Area {
                code: p.code.clone(),
                name: self.worded(Vocabulary::Area, &p.code, &p.title),
                href: p.href.clone(),
            })
            .collect()
    }

    /// The areas that an activity serves, itself or through an item of one.
    pub fn areas_of(&self, activity: &Activity) -> Vec<&str> {
        let mut codes: Vec<&str> =
            activity.happened.serves.iter().filter_map(|id| self.area_of.get(id)).map(String::as_str).collect();
        codes.sort_unstable();
        codes.dedup();
        codes
    }

    /// The area that all of these serve, if it is one and the same.
    pub fn only_area(&self, activities: &[&Activity]) -> Option<String> {
        let mut served = activities.iter().map(|a| self.areas_of(a));
        let first = served.next()?;
        let [only] = first.as_slice() else { return None };
        served.all(|areas| areas == [*only]).then(|| (*only).to_owned())
    }

    /// The name of a term of a vocabulary; in the network's own language the words of the plan stand.
    pub fn worded(&self, vocabulary: Vocabulary, code: &str, own: &str) -> Name {
        let Some(term) = self.words.iter().find(|t| t.vocabulary == vocabulary && t.code == code) else {
            return Name::same(own);
        };
        Name::each(|language| match language {
            Language::Catalan if !own.is_empty() => own.to_owned(),
            other => term.name(other).to_owned(),
        })
    }

    fn of_kind(&self, kind: PurposeKind) -> impl Iterator<Item = &Purpose> {
        self.purposes.iter().filter(move |p| p.kind == kind)
    }
}

/// The code of the area that a purpose is or belongs to.
fn area_above(purposes: &[Purpose], purpose: &Purpose) -> Option<String> {
    let mut at = purpose;
    // A plan is a few levels deep; the bound is for a circle that should not be.
    for _ in 0..10 {
        if at.kind == PurposeKind::Area {
            return Some(at.code.clone());
        }
        let above = at.parent.as_ref()?;
        at = purposes.iter().find(|p| p.id == *above)?;
    }
    None
}

/// What could be served in the year: a plan that ends in it, and one that begins in it.
fn purposes(tx: &mut Tx, network: &NetworkId, first: Date, last: Date) -> Result<Vec<Purpose>, Refusal> {
    let mut found = activity::purposes_open_on(tx, network, last)?;
    for purpose in activity::purposes_open_on(tx, network, first)? {
        if !found.iter().any(|p| p.id == purpose.id) {
            found.push(purpose);
        }
    }
    Ok(found)
}
