//! Files as people have them, read into a plan: what is found, what is refused and where, what is only shown.

mod councils;
mod files;
mod people;
mod seats;

use bodies::{Body, BodyKind, HeldBy, Seat};
use directory::{Confidence, Kind, Organisation, Person, Post, PostKind, Relation, RelationKind};
use imports::Slip;
use jiff::civil::{Date, date};
use platform::sheet;
use platform::words::dates::Span;
use viewer::{BodyId, OrganisationId, PersonId, SeatId};

use super::{Way, draw};
use crate::import::known::Known;
use crate::import::plan::Plan;

const TODAY: Date = date(2024, 5, 15);

/// A network that knows Manlleu (member since 2017) with one technician, and an executive commission where Manlleu
/// is a board member.
fn known() -> Known {
    let manlleu = OrganisationId("manlleu".into());
    let commission = BodyId("ce".into());
    Known {
        organisations: vec![Organisation {
            id: manlleu.clone(),
            slug: "manlleu".into(),
            kind: Kind::TownCouncil,
            name: "Ajuntament de Manlleu".into(),
            ine: Some("08112".into()),
            comarca_code: Some("24".into()),
            web: String::new(),
            source: String::new(),
            version: 1,
        }],
        relations: vec![Relation {
            id: "r".into(),
            organisation: manlleu.clone(),
            kind: RelationKind::Member,
            from: Span::year(2017),
            to: None,
            to_source: String::new(),
            confidence: Confidence::High,
            evidence: String::new(),
            source: String::new(),
            version: 1,
        }],
        people: vec![Person {
            id: PersonId("p".into()),
            name: "Tècnica d’Ocupació".into(),
            address: Some("ocupacio@exemple.cat".into()),
            language: "ca".into(),
            version: 1,
        }],
        posts: vec![Post {
            id: "post".into(),
            person: PersonId("p".into()),
            organisation: manlleu.clone(),
            kind: PostKind::TechnicalOfficer,
            title: "Tècnica".into(),
            contact: None,
            from: None,
            to: None,
            version: 1,
        }],
        bodies: vec![
            body("ce", BodyKind::ExecutiveCommission, "Comissió executiva", "CE", HeldBy::Members),
            body("st", BodyKind::TechnicalSecretariat, "Secretaria tècnica", "ST", HeldBy::Provider),
        ],
        seats: vec![Seat {
            id: SeatId("s".into()),
            body: commission,
            term: None,
            organisation: Some(manlleu),
            office: Some(bodies::Office::BoardMember),
            position: 1,
            from: None,
            to: None,
            source: String::new(),
            version: 1,
        }],
        ..Known::nothing(TODAY)
    }
}

fn body(id: &str, kind: BodyKind, name: &str, short: &str, held_by: HeldBy) -> Body {
    Body {
        id: BodyId(id.into()),
        slug: short.to_lowercase(),
        kind,
        name: name.into(),
        short: short.into(),
        held_by,
        purpose: String::new(),
        mirrors: None,
        position: 1,
        source: String::new(),
        version: 1,
    }
}

fn plan_of(bytes: &[u8], known: &Known) -> Plan {
    let sheet = sheet::read("membres.csv", bytes).expect("a readable file");
    draw(&sheet, &Way::proposed(&sheet), known)
}

/// The plan of a file in a network that knows nothing yet.
fn first_morning(text: &str) -> Plan {
    plan_of(text.as_bytes(), &Known { bodies: known().bodies, ..Known::nothing(TODAY) })
}

fn later(text: &str) -> Plan {
    plan_of(text.as_bytes(), &known())
}

/// Row, column and message of each: `2 A unknown-council`.
fn told(slips: &[Slip]) -> Vec<String> {
    let column = |slip: &Slip| slip.column.map_or_else(|| "-".to_owned(), sheet::column_letters);
    let key = |slip: &Slip| {
        let key = slip.say.key.as_ref();
        key.trim_start_matches("members-import-slip-").trim_start_matches("members-import-doubt-").to_owned()
    };
    slips.iter().map(|slip| format!("{} {} {}", slip.row, column(slip), key(slip))).collect()
}

fn value(slip: &Slip, name: &str) -> String {
    let found = slip.say.values.iter().find(|(known, _)| *known == name).map(|(_, value)| value.clone());
    match found {
        Some(platform::words::Value::Text(text)) => text,
        other => panic!("{name} is {other:?}"),
    }
}

fn way(text: &str) -> Way {
    Way::proposed(&sheet::read("membres.csv", text.as_bytes()).expect("a readable file"))
}
