//! The sample people of the demo, by their roles, at seats that say « mostra ».

use directory::person::{self, NewPerson, NewPost, Person, PostKind};
use directory::{Kind, NewOrganisation, organisation};
use platform::{Refusal, Tx};
use viewer::{BodyId, Context, OrganisationId, SeatId};

use super::body_of;
use super::facts::council;
use crate::holder::SAMPLE;
use crate::seat::{self, Capacity, NewAccreditation, NewSeat, accredit, give_seat};

/// Two technical officers of the provider that holds the technical secretariat.
pub fn secretariat(tx: &mut Tx, cx: &Context) -> Result<(), Refusal> {
    let provider = NewOrganisation {
        kind: Kind::Provider,
        name: "Proveïdora de la secretaria tècnica (mostra)".into(),
        short: "Proveïdora de la secretaria tècnica".into(),
        ine: None,
        comarca_code: None,
        source: SAMPLE.into(),
        batch: None,
    };
    let provider = organisation::enter(tx, cx, &provider)?.id;
    let body = body_of(tx, cx, "technical_secretariat")?.id;
    let seat = sample_seat(tx, cx, &body, Some(provider.clone()))?;
    for (name, address) in [
        ("Tècnica de la secretaria tècnica", "secretaria@exemple.cat"),
        ("Tècnic de la secretaria tècnica", "secretaria2@exemple.cat"),
    ] {
        let person = enter(tx, cx, name, address)?;
        let post = NewPost {
            person: person.id.clone(),
            organisation: provider.clone(),
            kind: PostKind::Staff,
            title: name.into(),
            contact: Some(address.into()),
            from: None,
            batch: None,
        };
        person::give_post(tx, cx, &post)?;
        at(tx, cx, &seat, &person, Capacity::Staff)?;
    }
    Ok(())
}

pub fn coordination(tx: &mut Tx, cx: &Context) -> Result<(), Refusal> {
    let body = body_of(tx, cx, "coordination")?.id;
    let seat = sample_seat(tx, cx, &body, None)?;
    let person = enter(tx, cx, "Coordinadora de la xarxa", "coordinacio@exemple.cat")?;
    at(tx, cx, &seat, &person, Capacity::Staff)
}

/// The delegate of Salt represents it at its seat of chair in the executive commission.
pub fn delegate(tx: &mut Tx, cx: &Context) -> Result<(), Refusal> {
    let salt = council(tx, cx, "Salt")?;
    let body = body_of(tx, cx, "executive_commission")?.id;
    let terms = seat::terms_of(tx, &cx.network.id, &body)?;
    let term = seat::term_on(&terms, cx.today()).map(|t| t.id.clone());
    let seats = seat::of_organisation(tx, &cx.network.id, &salt)?;
    let chair = seats.iter().find(|s| s.body == body && s.term == term);
    let chair = chair.ok_or_else(|| Refusal::fault("Salt has no seat in the executive commission"))?;
    let person = known(tx, cx, "regidoria.salt@exemple.cat")?;
    at(tx, cx, &chair.id, &person, Capacity::Representative)
}

/// The technical officer of Manlleu takes part in two groups.
pub fn technician(tx: &mut Tx, cx: &Context) -> Result<(), Refusal> {
    let manlleu = council(tx, cx, "Manlleu")?;
    let person = known(tx, cx, "ocupacio.manlleu@exemple.cat")?;
    for group in ["ccpr", "training"] {
        let body = body_of(tx, cx, group)?.id;
        let seat = sample_seat(tx, cx, &body, Some(manlleu.clone()))?;
        at(tx, cx, &seat, &person, Capacity::Technical)?;
    }
    Ok(())
}

fn sample_seat(
    tx: &mut Tx,
    cx: &Context,
    body: &BodyId,
    organisation: Option<OrganisationId>,
) -> Result<SeatId, Refusal> {
    let seat = NewSeat {
        body: body.clone(),
        term: None,
        organisation,
        office: None,
        position: 0,
        from: None,
        to: None,
        source: SAMPLE.into(),
        batch: None,
    };
    Ok(give_seat(tx, cx, &seat)?.seat)
}

fn at(tx: &mut Tx, cx: &Context, seat: &SeatId, person: &Person, capacity: Capacity) -> Result<(), Refusal> {
    let new = NewAccreditation { seat: seat.clone(), person: person.id.clone(), capacity, from: None, batch: None };
    accredit(tx, cx, &new).map(|_| ())
}

fn enter(tx: &mut Tx, cx: &Context, name: &str, address: &str) -> Result<Person, Refusal> {
    person::enter(tx, cx, &NewPerson { name: name.into(), address: Some(address.into()), batch: None })
}

/// Someone whom the demo of the members has entered by now.
fn known(tx: &mut Tx, cx: &Context, address: &str) -> Result<Person, Refusal> {
    person::by_address(tx, &cx.network.id, address)?
        .ok_or_else(|| Refusal::fault(format!("nobody in the directory has the address {address}")))
}
