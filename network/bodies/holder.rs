//! Who holds a seat, as pages name it: the council, linked to its page when it is a member; vacant; of the staff;
//! and whoever is accredited there, for those who may see people.

use std::collections::{HashMap, HashSet};

use directory::{Organisation, Person};
use jiff::civil::Date;
use platform::words::dates;
use platform::words::grammar::{Gender, Number};
use platform::{Refusal, Tx};
use viewer::{Context, OrganisationId, PersonId, SeatId};

use crate::body::{Body, HeldBy};
use crate::rules;
use crate::seat::{self, Accreditation, Seat};

/// Seats whose source is this word exist to show the product, and say so.
pub(crate) const SAMPLE: &str = "mostra";

/// One seat on a page.
pub(crate) struct SeatLine {
    /// The page of the seat, for those who see people.
    pub href: Option<String>,
    pub office: Option<String>,
    pub holder: String,
    pub holder_href: Option<String>,
    pub sample: bool,
    /// Whether it sits among members and is none today: its seat is still to be ended.
    pub is_no_member: bool,
    pub dates: Option<String>,
    /// Who is accredited, or that nobody is.
    pub people: String,
}

/// Organisations and people of some seats, loaded by their ids.
pub(crate) struct Holders {
    organisations: HashMap<OrganisationId, Organisation>,
    members: HashSet<OrganisationId>,
    accreditations: Vec<Accreditation>,
    people: HashMap<PersonId, Person>,
}

impl Holders {
    pub fn load(tx: &mut Tx, cx: &Context, seats: &[Seat]) -> Result<Self, Refusal> {
        let network = &cx.network.id;
        let ids: Vec<OrganisationId> = seats.iter().filter_map(|s| s.organisation.clone()).collect();
        let organisations = directory::organisation::by_ids(tx, network, &ids)?;
        let mut accreditations = Vec::new();
        let mut people = Vec::new();
        if rules::may_see_people(&cx.viewer) {
            let seat_ids: Vec<SeatId> = seats.iter().map(|s| s.id.clone()).collect();
            accreditations = seat::accreditations_of(tx, network, &seat_ids)?;
            let who: Vec<PersonId> = accreditations.iter().map(|a| a.person.clone()).collect();
            people = directory::person::by_ids(tx, network, &who)?;
        }
        Ok(Self {
            organisations: organisations.into_iter().map(|o| (o.id.clone(), o)).collect(),
            members: directory::members_on(tx, network, cx.today())?.into_iter().collect(),
            accreditations,
            people: people.into_iter().map(|p| (p.id.clone(), p)).collect(),
        })
    }

    pub fn members(&self) -> usize {
        self.members.len()
    }

    pub fn organisation(&self, seat: &Seat) -> Option<&Organisation> {
        seat.organisation.as_ref().and_then(|id| self.organisations.get(id))
    }

    pub fn accreditations<'a>(&'a self, seat: &'a Seat) -> impl Iterator<Item = (&'a Accreditation, &'a Person)> {
        let of_seat = self.accreditations.iter().filter(|a| a.seat == seat.id);
        of_seat.filter_map(|a| self.people.get(&a.person).map(|p| (a, p)))
    }

    pub fn line(&self, cx: &Context, body: &Body, seat: &Seat) -> SeatLine {
        let organisation = self.organisation(seat);
        let is_member = seat.organisation.as_ref().is_some_and(|id| self.members.contains(id));
        let people: Vec<String> = self
            .accreditations(seat)
            .filter(|(a, _)| a.lasts_on(cx.today()))
            .map(|(a, p)| format!("{} ({})", p.name, cx.words.t(&format!("bodies-capacity-{}", a.capacity))))
            .collect();
        SeatLine {
            href: rules::may_see_people(&cx.viewer).then(|| format!("{}/seats/{}", body.href(), seat.id)),
            office: seat.office.map(|o| cx.words.t(&format!("bodies-office-{o}"))),
            holder: holder(cx, body, organisation),
            holder_href: organisation.filter(|_| is_member).map(|o| format!("/members/{}", o.slug)),
            sample: seat.source == SAMPLE,
            is_no_member: matches!(body.held_by, HeldBy::AllMembers | HeldBy::Members)
                && seat.organisation.is_some()
                && !is_member,
            dates: between(cx, seat.from, seat.to),
            people: if people.is_empty() { cx.words.t("bodies-people-none") } else { people.join(", ") },
        }
    }
}

pub(crate) fn holder(cx: &Context, body: &Body, organisation: Option<&Organisation>) -> String {
    match organisation {
        Some(organisation) => organisation.name.clone(),
        None if body.held_by == HeldBy::Staff => cx.words.t("bodies-holder-staff"),
        None => cx.words.t("bodies-holder-vacant"),
    }
}

/// « des de l’1 de març de 2024 », « fins al 3 de juny de 2024 »: only what differs from the term.
pub(crate) fn between(cx: &Context, from: Option<Date>, to: Option<Date>) -> Option<String> {
    match (from, to) {
        (None, None) => None,
        (Some(from), None) => Some(with_day(cx, "bodies-seat-since", from)),
        (None, Some(to)) => Some(with_day(cx, "bodies-seat-until", to)),
        (Some(from), Some(to)) => Some(dates::range(cx.words.language, from, to, true)),
    }
}

/// A message with a day, in the form that its language needs before one: « l’1 », « de l’1 », « a l’1 ».
pub(crate) fn with_day(cx: &Context, key: &str, day: Date) -> String {
    let language = cx.words.language;
    let written = dates::day(language, day);
    let to = language.to_the(&written, Gender::Masculine, Number::Singular);
    let on = dates::on_day(language, day);
    let of = dates::of_day(language, day);
    cx.words.ta(key, &[("day", written.into()), ("on", on.into()), ("of", of.into()), ("to", to.into())])
}
