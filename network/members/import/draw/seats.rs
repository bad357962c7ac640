//! The seats that rows give a council at a body, with their office and the people accredited there.

use bodies::seat::{Composition, Seat};
use bodies::{Body, HeldBy, Office};
use platform::Say;
use platform::words::fold;

use super::{Drawing, Line, Noted};
use crate::import::fields::{BODY, OFFICE};
use crate::import::plan::SeatWanted;
use crate::import::reading;

/// One council at a time bears these at a body.
const SINGLE: [Office; 4] = [Office::Chair, Office::DeputyChair, Office::Secretary, Office::Treasurer];

impl Drawing<'_> {
    pub(super) fn seat(&mut self, line: &Line, council: usize, person: Option<usize>) {
        let Ok(office) = self.office(line) else { return };
        let Some(body) = self.body(line) else { return };
        let key = (council, body.id.as_str().to_owned());
        if let Some(&place) = self.seats.get(&key) {
            self.another_at(line, place, office, person);
            return;
        }
        let known = self.seat_held(line, council, &body, office);
        if self.is_borne_by_another(line, council, &body, office) || (known.is_none() && self.has_no_room(line, &body))
        {
            return;
        }
        let accredited = |person: usize| self.is_accredited(person, known.as_ref());
        let people = person.map(|person| (person, accredited(person))).into_iter().collect();
        let seat = SeatWanted {
            row: line.number(),
            council,
            term: self.known.terms.get(&body.id).map(|term| term.id.clone()),
            body: body.id,
            body_name: body.name,
            office,
            known: known.map(|s| s.id),
            people,
        };
        self.seats.insert(key, self.plan.seats.len());
        self.plan.seats.push(seat);
    }

    /// The office of a row, if it says one. An office without a body is wrong.
    fn office(&mut self, line: &Line) -> Result<Option<Office>, Noted> {
        let typed = line.text(OFFICE);
        if reading::is_nothing(&typed) {
            return Ok(None);
        }
        if reading::is_nothing(&line.text(BODY)) {
            self.plan
                .slips
                .push(line.slip(OFFICE, Say::new("members-import-slip-office-without-body").with("typed", typed)));
            return Err(Noted);
        }
        reading::office(&typed).map_err(|reading::NotUnderstood| {
            let say = Say::new("members-import-slip-unknown-office").with("typed", typed);
            self.plan.slips.push(line.slip(OFFICE, say));
            Noted
        })
    }

    fn body(&mut self, line: &Line) -> Option<Body> {
        let typed = line.text(BODY);
        if reading::is_nothing(&typed) {
            return None;
        }
        let Some(body) = self.known.body_named(&typed) else {
            let near = fold::nearest(&typed, self.known.bodies.iter().map(|b| b.name.as_str()));
            let say = match near {
                Some(near) => Say::new("members-import-slip-unknown-body-nearest").with("nearest", near),
                None => Say::new("members-import-slip-unknown-body"),
            };
            self.plan.slips.push(line.slip(BODY, say.with("typed", typed)));
            return None;
        };
        if !matches!(body.held_by, HeldBy::Members | HeldBy::AllMembers) {
            self.plan
                .slips
                .push(line.slip(BODY, Say::new("members-import-slip-body-not-of-members").with("name", &body.name)));
            return None;
        }
        Some(body.clone())
    }

    /// A second row about the same seat: another person at it, or another office, which is wrong.
    fn another_at(&mut self, line: &Line, place: usize, office: Option<Office>, person: Option<usize>) {
        let (seat_office, is_new) = (self.plan.seats[place].office, self.plan.seats[place].known.is_none());
        if office.is_some() && seat_office.is_none() && is_new {
            let body = self.known.bodies.iter().find(|b| b.id == self.plan.seats[place].body).cloned();
            if body.is_some_and(|body| self.is_borne_by_another(line, self.plan.seats[place].council, &body, office)) {
                return;
            }
            self.plan.seats[place].office = office;
        }
        let seat = &self.plan.seats[place];
        if office.is_some() && office != seat.office && is_new {
            let say = Say::new("members-import-slip-offices-differ").with("row", seat.row.to_string());
            self.plan.slips.push(line.slip(OFFICE, say));
            return;
        }
        let Some(person) = person.filter(|person| seat.people.iter().all(|(other, _)| other != person)) else { return };
        let held = seat.known.as_ref().and_then(|id| self.known.seats.iter().find(|s| s.id == *id));
        let accredited = self.is_accredited(person, held);
        self.plan.seats[place].people.push((person, accredited));
    }

    fn is_accredited(&self, person: usize, seat: Option<&Seat>) -> bool {
        let known = self.plan.people[person].known.as_ref();
        known.zip(seat).is_some_and(|(person, seat)| self.known.is_accredited(person, &seat.id))
    }

    /// The seat that the council has there already. Its office stays as it is: who bears an office was elected.
    fn seat_held(&mut self, line: &Line, council: usize, body: &Body, office: Option<Office>) -> Option<Seat> {
        let organisation = self.plan.councils[council].known.as_ref()?;
        let here: Vec<&Seat> = self
            .known
            .open_seats(&body.id)
            .into_iter()
            .filter(|s| s.organisation.as_ref() == Some(organisation))
            .collect();
        let first = *here.first()?;
        let same = here.iter().copied().find(|s| office.is_none() || s.office == office);
        if same.is_none() {
            let key = match first.office {
                Some(_) => "members-import-doubt-office-stays",
                None => "members-import-doubt-office-not-given",
            };
            self.plan.doubts.push(line.slip(OFFICE, Say::new(key).with("name", &body.name)));
        }
        Some(same.unwrap_or(first).clone())
    }

    /// A term has so many seats, and one of which no source says who held them takes none.
    fn has_no_room(&mut self, line: &Line, body: &Body) -> bool {
        let Some(term) = self.known.terms.get(&body.id) else { return false };
        let say = if term.composition == Composition::Unknown {
            Say::new("members-import-slip-unknown-composition")
        } else {
            let planned = self.plan.seats.iter().filter(|s| s.body == body.id && s.known.is_none()).count();
            let held = self.known.open_seats(&body.id).iter().filter(|s| s.term.as_ref() == Some(&term.id)).count();
            let Some(all) = term.seats.filter(|all| i64::try_from(planned + held).is_ok_and(|taken| taken >= *all))
            else {
                return false;
            };
            Say::new("members-import-slip-no-room").with("n", all)
        };
        self.plan.slips.push(line.slip(BODY, say.with("body", &body.name)));
        true
    }

    fn is_borne_by_another(&mut self, line: &Line, council: usize, body: &Body, office: Option<Office>) -> bool {
        let Some(office) = office.filter(|office| SINGLE.contains(office)) else { return false };
        let own = self.plan.councils[council].known.as_ref();
        let borne = |s: &&Seat| s.office == Some(office) && s.organisation.as_ref() != own;
        let known = self.known.open_seats(&body.id).into_iter().find(borne);
        if let Some(holder) = known.and_then(|seat| seat.organisation.as_ref()) {
            let say = Say::new("members-import-slip-office-taken")
                .with("name", self.known.name_of(holder))
                .with("body", &body.name);
            self.plan.slips.push(line.slip(OFFICE, say));
            return true;
        }
        let in_file = self.plan.seats.iter().find(|s| s.body == body.id && s.office == Some(office));
        if let Some(earlier) = in_file {
            let say = Say::new("members-import-slip-office-twice")
                .with("row", earlier.row.to_string())
                .with("body", &body.name);
            self.plan.slips.push(line.slip(OFFICE, say));
            return true;
        }
        false
    }
}
