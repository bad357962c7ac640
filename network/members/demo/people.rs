//! Sample people: roles instead of names, at addresses that reach nobody.

use directory::{Kind, PostKind, RelationKind};
use jiff::civil::{Date, date};
use platform::slice::Step;
use platform::{Refusal, Tx};
use viewer::Context;

use crate::joining::Candidate;
use crate::others::{Tie, tie};
use crate::post::{Appointment, appoint};

use PostKind::{ElectedOfficial, TechnicalOfficer};

struct Sample {
    /// The council's part of its address.
    at: &'static str,
    kind: PostKind,
    role: &'static str,
    /// What stands before the @.
    address: &'static str,
    from: Date,
}

const fn sample(at: &'static str, kind: PostKind, role: &'static str, address: &'static str, from: Date) -> Sample {
    Sample { at, kind, role, address, from }
}

const PEOPLE: [Sample; 14] = [
    sample("manlleu", TechnicalOfficer, "Tècnica d’Ocupació", "ocupacio.manlleu", date(2020, 9, 1)),
    sample("manlleu", ElectedOfficial, "Regidor de Promoció Econòmica", "regidoria.manlleu", date(2023, 6, 17)),
    sample("salt", ElectedOfficial, "Regidora d’Economia Social", "regidoria.salt", date(2023, 6, 17)),
    sample("salt", TechnicalOfficer, "Tècnic d’Economia Social", "economiasocial.salt", date(2021, 2, 1)),
    sample("mataro", TechnicalOfficer, "Tècnica de Promoció Econòmica", "promocio.mataro", date(2019, 3, 1)),
    sample("mataro", ElectedOfficial, "Regidora d’Ocupació", "regidoria.mataro", date(2023, 6, 17)),
    sample("girona", TechnicalOfficer, "Tècnic d’Economia Social i Solidària", "ess.girona", date(2018, 10, 15)),
    sample("terrassa", TechnicalOfficer, "Tècnica d’Innovació Social", "innovacio.terrassa", date(2022, 1, 10)),
    sample(
        "barcelona",
        TechnicalOfficer,
        "Tècnica d’Economia Cooperativa, Social i Solidària",
        "cooperativa.barcelona",
        date(2020, 1, 7),
    ),
    sample("amposta", ElectedOfficial, "Regidor de Promoció Econòmica", "regidoria.amposta", date(2023, 6, 17)),
    sample("bellpuig", ElectedOfficial, "Regidora de Participació", "regidoria.bellpuig", date(2023, 6, 17)),
    sample(
        "santa-margarida-i-els-monjos",
        TechnicalOfficer,
        "Tècnic de Desenvolupament Local",
        "local.monjos",
        date(2019, 5, 2),
    ),
    sample(
        "vilanova-i-la-geltru",
        TechnicalOfficer,
        "Tècnica de Contractació",
        "contractacio.vilanova",
        date(2021, 11, 2),
    ),
    sample(
        "consell-comarcal-de-la-selva",
        TechnicalOfficer,
        "Tècnic de Promoció Econòmica",
        "promocio.selva",
        date(2022, 3, 1),
    ),
];

/// They are entered after the local elections of 2023, when the posts of elected officials were new.
pub fn steps() -> Vec<Step<Context>> {
    let people = Step::new(date(2023, 7, 3), "people of some members", |cx: &Context| {
        cx.write(|tx| PEOPLE.iter().try_for_each(|person| enter(tx, cx, person)))
    });
    vec![Step::new(date(2017, 5, 19), "a provider (sample)", provides), people]
}

/// The sample that holds the seat of the technical secretariat is a provider of the network.
fn provides(cx: &Context) -> Result<(), Refusal> {
    let provider = Tie {
        candidate: Candidate::other(Kind::Provider, "Proveïdora de la secretaria tècnica (mostra)"),
        kind: RelationKind::Provider,
        since: None,
        evidence: String::new(),
        source: "mostra".to_owned(),
    };
    cx.write(|tx| tie(tx, cx, &provider).map(|_| ()))
}

fn enter(tx: &mut Tx, cx: &Context, person: &Sample) -> Result<(), Refusal> {
    let council = directory::organisation::by_slug(tx, &cx.network.id, person.at)?
        .ok_or_else(|| Refusal::fault(format!("the demo has no council {}", person.at)))?;
    let appointment = Appointment {
        name: format!("{}, {}", person.role, council.name),
        address: Some(format!("{}@exemple.cat", person.address)),
        kind: person.kind,
        title: person.role.to_owned(),
        contact: None,
        from: Some(person.from),
    };
    appoint(tx, cx, &council, &appointment).map(|_| ())
}
