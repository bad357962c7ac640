//! Carrying a plan out, through the commands of the slices above, in the caller's transaction: all or nothing.
//!
//! Promises: everything written carries the batch, and each thing done is noted with the row that asked for it.

use std::cell::Cell;

use bodies::Capacity;
use bodies::seat::{NewAccreditation, NewSeat, accredit, give_seat};
use directory::{Confidence, NewPerson, NewPost, RelationKind};
use directory::{person, relation};
use imports::{BatchId, Progress};
use platform::words::dates::Span;
use platform::{Refusal, Tx};
use viewer::{Context, OrganisationId, PersonId, SeatId};

use super::batch::{Change, What};
use super::plan::{Council, Membership, Plan, PostChange, PostWanted, SeatWanted, Someone};
use crate::joining::{Admission, Candidate, Outcome, Telling};

pub(super) struct Carrying<'a> {
    pub cx: &'a Context,
    pub batch: &'a BatchId,
    pub source: &'a str,
    pub progress: Progress<'a>,
    /// The row that is being carried out, for whoever has to say where a command refused.
    pub row: &'a Cell<usize>,
}

/// What was written, thing by thing.
struct Done {
    changes: Vec<Change>,
    organisations: Vec<OrganisationId>,
    people: Vec<PersonId>,
}

impl Carrying<'_> {
    pub fn out(&self, tx: &mut Tx, plan: &Plan) -> Result<Vec<Change>, Refusal> {
        let mut done = Done { changes: Vec::new(), organisations: Vec::new(), people: Vec::new() };
        let all = plan.councils.len() + plan.people.len() + plan.posts.len() + plan.seats.len();
        let mut so_far = 0;
        let mut told = || {
            so_far += 1;
            (self.progress)(so_far, all);
        };
        for council in &plan.councils {
            self.row.set(council.rows[0]);
            let id = self.council(tx, council, &mut done.changes)?;
            done.organisations.push(id);
            told();
        }
        for someone in &plan.people {
            self.row.set(someone.rows[0]);
            let id = self.person(tx, someone, &mut done.changes)?;
            done.people.push(id);
            told();
        }
        for post in &plan.posts {
            self.row.set(post.row);
            self.post(tx, post, &mut done)?;
            told();
        }
        for seat in &plan.seats {
            self.row.set(seat.row);
            self.seat(tx, seat, &mut done)?;
            told();
        }
        Ok(done.changes)
    }

    fn council(&self, tx: &mut Tx, council: &Council, changes: &mut Vec<Change>) -> Result<OrganisationId, Refusal> {
        let row = council.rows[0];
        let network = &self.cx.network.id;
        let (from, to) = match &council.membership {
            Membership::Begins { from, to } => (*from, *to),
            Membership::Stays => {
                return council.known.clone().ok_or_else(|| Refusal::fault("a new council begins as a member"));
            }
            Membership::Ends { relation, version, to } => {
                unchanged(&crate::leave(tx, self.cx, relation, *to, self.source, *version)?)?;
                let id = council.known.clone().ok_or_else(|| Refusal::fault("only a known membership ends"))?;
                changes.push(
                    Change::new(council.left.map_or(row, |d| d.row), What::Leaving)
                        .at(&id)
                        .subject(relation, version + 1),
                );
                return Ok(id);
            }
        };
        if let Some(known) = &council.known {
            let before = relation::of_organisation(tx, network, known)?;
            let ending = before.iter().filter(|r| r.kind != RelationKind::Member && r.to.is_none());
            changes.extend(ending.map(|r| Change::new(row, What::RelationEnd).at(known).subject(&r.id, r.version + 1)));
        }
        let id = crate::admit(tx, self.cx, &self.admission(council, from))?.id;
        if council.known.is_none() {
            changes.push(Change::new(row, What::Organisation).at(&id));
        }
        let open = relation::of_organisation(tx, network, &id)?;
        let begun = open.iter().find(|r| r.kind == RelationKind::Member && r.to.is_none());
        let begun = begun.ok_or_else(|| Refusal::fault("an admission begins a membership"))?;
        let version = begun.version + i64::from(to.is_some());
        changes.push(
            Change::new(council.joined.map_or(row, |d| d.row), What::Membership).at(&id).subject(&begun.id, version),
        );
        if let Some(to) = to {
            unchanged(&crate::leave(tx, self.cx, &begun.id, to, self.source, begun.version)?)?;
        }
        Ok(id)
    }

    /// What a list says was so, perhaps for years: a line of the register, and nothing that happened today.
    fn admission(&self, council: &Council, since: Option<Span>) -> Admission {
        Admission {
            candidate: Candidate {
                kind: council.kind,
                name: council.name.clone(),
                short: council.short.clone(),
                ine: council.ine.clone(),
                comarca_code: council.comarca_code.clone(),
            },
            since,
            confidence: Confidence::High,
            evidence: String::new(),
            source: self.source.to_owned(),
            source_line: i64::try_from(council.rows[0]).ok(),
            batch: Some(self.batch.as_str().to_owned()),
            telling: Telling::RegisterOnly,
        }
    }

    fn person(&self, tx: &mut Tx, someone: &Someone, changes: &mut Vec<Change>) -> Result<PersonId, Refusal> {
        if let Some(id) = &someone.known {
            return Ok(id.clone());
        }
        let new = NewPerson {
            name: someone.name.clone(),
            address: someone.address.clone(),
            batch: Some(self.batch.as_str().to_owned()),
        };
        let entered = person::enter(tx, self.cx, &new)?;
        changes.push(Change::new(someone.rows[0], What::Person).of(&entered.id));
        Ok(entered.id)
    }

    fn post(&self, tx: &mut Tx, post: &PostWanted, done: &mut Done) -> Result<(), Refusal> {
        let (person, organisation) = (&done.people[post.person], &done.organisations[post.council]);
        let from = match &post.change {
            PostChange::Stays => return Ok(()),
            PostChange::Given => None,
            PostChange::Replaces { post: before, version, .. } => {
                let today = self.cx.today();
                if !person::end_post(tx, self.cx, before, today, *version)? {
                    return Err(Refusal::no("members-import-changed-meanwhile"));
                }
                done.changes.push(
                    Change::new(post.row, What::PostEnd).at(organisation).of(person).subject(before, version + 1),
                );
                Some(today)
            }
        };
        let new = NewPost {
            person: person.clone(),
            organisation: organisation.clone(),
            kind: post.kind,
            title: post.title.clone(),
            contact: None,
            from,
            batch: Some(self.batch.as_str().to_owned()),
        };
        let id = person::give_post(tx, self.cx, &new)?;
        done.changes.push(Change::new(post.row, What::Post).at(organisation).of(person).subject(id, 1));
        Ok(())
    }

    fn seat(&self, tx: &mut Tx, seat: &SeatWanted, done: &mut Done) -> Result<(), Refusal> {
        let organisation = &done.organisations[seat.council];
        let id = match &seat.known {
            Some(id) => id.clone(),
            None => self.new_seat(tx, seat, organisation, &mut done.changes)?,
        };
        for (person, is_known) in &seat.people {
            if *is_known {
                continue;
            }
            let person = &done.people[*person];
            let new = NewAccreditation {
                seat: id.clone(),
                person: person.clone(),
                capacity: Capacity::Representative,
                from: None,
                batch: Some(self.batch.as_str().to_owned()),
            };
            let accreditation = accredit(tx, self.cx, &new)?;
            let change = Change::new(seat.row, What::Accreditation).at(organisation).of(person).in_body(&seat.body);
            done.changes.push(change.subject(accreditation, 1));
        }
        Ok(())
    }

    /// A seat, and those that it opens in bodies that mirror this one.
    fn new_seat(
        &self,
        tx: &mut Tx,
        seat: &SeatWanted,
        organisation: &OrganisationId,
        changes: &mut Vec<Change>,
    ) -> Result<SeatId, Refusal> {
        let new = NewSeat {
            body: seat.body.clone(),
            term: seat.term.clone(),
            organisation: Some(organisation.clone()),
            office: seat.office,
            // After those that are there.
            position: 0,
            from: None,
            to: None,
            source: self.source.to_owned(),
            batch: Some(self.batch.as_str().to_owned()),
        };
        let given = give_seat(tx, self.cx, &new)?;
        let all = std::iter::once((&given.seat, &seat.body)).chain(given.mirrored.iter().map(|(id, body)| (id, body)));
        changes.extend(all.map(|(id, body)| {
            Change::new(seat.row, What::Seat).at(organisation).in_body(body).subject(id.as_str(), 1)
        }));
        Ok(given.seat)
    }
}

fn unchanged(outcome: &Outcome) -> Result<(), Refusal> {
    match outcome {
        Outcome::Done => Ok(()),
        Outcome::Changed => Err(Refusal::no("members-import-changed-meanwhile")),
    }
}
