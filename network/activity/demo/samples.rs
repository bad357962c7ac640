//! Invented activities of January to May 2024, so that the desk, lateness and progress can be seen alive. Every one
//! is a sample: labelled on screen, never in a published figure, hidden by one switch.

use directory::person;
use jiff::civil::{Date, date};
use platform::slice::Step;
use platform::words::dates::{Precision, Span};
use platform::words::fold::fold;
use platform::{Refusal, Tx};
use viewer::Context;

use super::{area, bodies_of, councils_of};
use crate::commands::{record, show_samples};
use crate::happened::Happened;
use crate::kind::{EventRole, Format, Kind};
use crate::purpose::{PurposeId, PurposeKind, purposes_of};

use Recorder::{Coordinator, Delegate, Secretariat, Technician};

const PLAN: &str = "/plan/2024";
const FIRST: Date = date(2024, 1, 16);

#[derive(Clone, Copy)]
enum Recorder {
    Secretariat,
    Coordinator,
    Technician,
    Delegate,
}

impl Recorder {
    fn address(self) -> &'static str {
        match self {
            Secretariat => "secretaria@exemple.cat",
            Coordinator => "coordinacio@exemple.cat",
            Technician => "ocupacio.manlleu@exemple.cat",
            Delegate => "regidoria.salt@exemple.cat",
        }
    }
}

#[derive(Clone, Copy)]
struct Sample {
    /// Month and day of 2024, and how many days later it was recorded.
    on: (i8, i8),
    late: i64,
    by: Recorder,
    kind: Kind,
    title: &'static str,
    minutes: i64,
    people: i64,
    councils: &'static [&'static str],
    bodies: &'static [&'static str],
    themes: &'static [&'static str],
    /// Words of the title of the item that it serves; the area when there is none.
    item: &'static str,
    area: &'static str,
    place: &'static str,
    on_behalf: bool,
}

const NOTHING: Sample = Sample {
    on: (1, 1),
    late: 0,
    by: Secretariat,
    kind: Kind::Other,
    title: "",
    minutes: 0,
    people: 0,
    councils: &[],
    bodies: &[],
    themes: &[],
    item: "",
    area: "",
    place: "",
    on_behalf: false,
};

const fn advice(
    on: (i8, i8),
    late: i64,
    title: &'static str,
    minutes: i64,
    people: i64,
    councils: &'static [&'static str],
) -> Sample {
    Sample { on, late, kind: Kind::AdviceCase, title, minutes, people, councils, area: "advice", ..NOTHING }
}

/// Advice in responsible procurement comes out of the bank of fifty hours.
const fn procurement(
    on: (i8, i8),
    late: i64,
    title: &'static str,
    minutes: i64,
    people: i64,
    councils: &'static [&'static str],
) -> Sample {
    Sample { themes: &["cpr"], item: "bossa de 50 hores", ..advice(on, late, title, minutes, people, councils) }
}

const fn meeting(
    on: (i8, i8),
    late: i64,
    title: &'static str,
    people: i64,
    bodies: &'static [&'static str],
    item: &'static str,
) -> Sample {
    Sample {
        on,
        late,
        kind: Kind::Meeting,
        title,
        minutes: 90,
        people,
        bodies,
        item,
        area: "working_groups",
        ..NOTHING
    }
}

const fn told(on: (i8, i8), late: i64, kind: Kind, title: &'static str, item: &'static str) -> Sample {
    Sample { on, late, by: Coordinator, kind, title, item, area: "communication", ..NOTHING }
}

const fn contact(
    on: (i8, i8),
    kind: Kind,
    title: &'static str,
    minutes: i64,
    councils: &'static [&'static str],
    item: &'static str,
) -> Sample {
    Sample { on, kind, title, minutes, people: 2, councils, item, area: "member_care", ..NOTHING }
}

const GROUPS: &str = "vuit grups actius";
const VIRTUAL: &str = "Mantenir virtuals les comissions";
const TRAINING: &str = "Potenciar la formació tècnica";

const SAMPLES: [Sample; 27] = [
    procurement((1, 16), 0, "Clàusules socials en un contracte de neteja", 120, 2, &["mataro"]),
    Sample {
        by: Technician,
        councils: &["manlleu"],
        ..meeting((1, 18), 1, "Reunió del grup de Formació", 9, &["training"], TRAINING)
    },
    contact(
        (1, 24),
        Kind::CareContact,
        "Seguiment amb un equip de govern nou",
        30,
        &["salt"],
        "Contactar periòdicament",
    ),
    told((1, 31), 0, Kind::Circular, "Circular de gener", "circular mensual"),
    Sample {
        on_behalf: true,
        ..procurement((2, 6), 3, "Compra d’aliments per a menjadors escolars", 150, 3, &["manlleu"])
    },
    meeting((2, 8), 0, "Reunió del grup de Compra i Contractació Pública Responsable", 12, &["ccpr"], GROUPS),
    Sample {
        kind: Kind::MentoringSession,
        ..advice(
            (2, 15),
            4,
            "Mentoria: els primers passos d’una moneda local",
            90,
            4,
            &["santa-coloma-de-gramenet", "reus"],
        )
    },
    Sample {
        area: "governance",
        ..meeting((2, 20), 1, "Reunió de la Comissió Executiva", 9, &["executive_commission"], VIRTUAL)
    },
    Sample {
        area: "governance",
        ..meeting((2, 27), 0, "Reunió de la Comissió Tècnica", 8, &["technical_commission"], VIRTUAL)
    },
    told((2, 29), 4, Kind::Circular, "Circular de febrer", "circular mensual"),
    procurement((3, 5), 0, "Reserva de contractes a centres especials de treball", 180, 2, &["terrassa"]),
    meeting((3, 7), 0, "Reunió del grup de Cures", 7, &["care"], GROUPS),
    advice((3, 12), 2, "Un pla local d’economia social", 120, 3, &["bellpuig"]),
    Sample {
        kind: Kind::Training,
        minutes: 180,
        by: Coordinator,
        ..meeting((3, 21), 5, "Formació: criteris socials en la contractació", 34, &["training"], TRAINING)
    },
    told((3, 27), 6, Kind::Circular, "Circular de març", "circular mensual"),
    Sample {
        on_behalf: true,
        ..procurement((4, 9), 2, "Clàusules ambientals en un contracte d’obres", 150, 2, &["girona"])
    },
    meeting((4, 11), 0, "Reunió del grup de Compra i Contractació Pública Responsable", 11, &["ccpr"], GROUPS),
    Sample {
        kind: Kind::Conference,
        by: Coordinator,
        minutes: 300,
        people: 40,
        on: (4, 16),
        late: 3,
        title: "Jornada sobre comerç local i cooperatives",
        item: "com a màxim tres jornades",
        area: "events",
        place: "43014",
        ..NOTHING
    },
    Sample {
        kind: Kind::MentoringSession,
        by: Delegate,
        ..advice((4, 18), 0, "Mentoria: habitatge cooperatiu en sòl públic", 60, 3, &["salt", "palafrugell"])
    },
    contact(
        (4, 23),
        Kind::CareContact,
        "Reunió de necessitats amb un membre nou",
        60,
        &["llagostera"],
        "reunions de necessitats",
    ),
    told((4, 25), 0, Kind::Newsletter, "Butlletí de primavera", "Potenciar la comunicació externa"),
    told((4, 30), 2, Kind::Circular, "Circular d’abril", "circular mensual"),
    procurement((5, 2), 0, "Compra pública de roba de treball", 120, 2, &["sant-boi-de-llobregat"]),
    Sample {
        by: Technician,
        councils: &["manlleu"],
        ..meeting((5, 6), 1, "Reunió del grup de Formació", 8, &["training"], TRAINING)
    },
    contact((5, 7), Kind::CareContact, "Trucada de seguiment", 30, &["amposta"], "Contactar periòdicament"),
    Sample { by: Technician, ..procurement((5, 9), 1, "Plec d’un contracte de jardineria", 90, 2, &["manlleu"]) },
    Sample {
        area: "ecosystem",
        item: "entitats municipalistes",
        ..contact((5, 13), Kind::Contact, "Contacte amb una entitat municipalista", 30, &[], "")
    },
];

pub(super) fn steps() -> Vec<Step<Context>> {
    let mut steps =
        vec![Step::new(FIRST, "samples are shown", |cx: &Context| cx.write(|tx| show_samples(tx, cx, true)))];
    for sample in SAMPLES {
        let recorded = happened_on(&sample).saturating_add(jiff::Span::new().days(sample.late));
        steps.push(Step::new(recorded, format!("sample: {}", sample.title), move |cx: &Context| {
            cx.write(|tx| enter(tx, cx, &sample))
        }));
    }
    steps
}

fn happened_on(sample: &Sample) -> Date {
    date(2024, sample.on.0, sample.on.1)
}

fn enter(tx: &mut Tx, cx: &Context, sample: &Sample) -> Result<(), Refusal> {
    let councils = councils_of(tx, cx, sample.councils)?;
    let is_event = sample.kind.is_event();
    let some = |n: i64| (n > 0).then_some(n);
    let place = territory::municipality(sample.place);
    let happened = Happened {
        minutes: some(sample.minutes),
        people: some(sample.people),
        role: is_event.then_some(EventRole::Organiser),
        format: (sample.kind == Kind::Meeting).then_some(Format::Online).or(place.map(|_| Format::InPerson)),
        place: place.map(|m| m.name.clone()).unwrap_or_default(),
        ine: place.map(|m| m.ine.clone()),
        bodies: bodies_of(tx, cx, sample.bodies)?,
        themes: sample.themes.iter().map(|t| (*t).to_owned()).collect(),
        serves: serves(tx, cx, sample)?,
        on_behalf_of: if sample.on_behalf { councils.first().cloned() } else { None },
        organisations: councils,
        sample: true,
        ..Happened::new(sample.kind, sample.title, Span::around(happened_on(sample), Precision::Day))
    };
    let cx = acting(tx, cx, sample.by)?;
    record(tx, &cx, &happened)?;
    Ok(())
}

/// The item of the plan whose title has these words, and its area.
fn serves(tx: &mut Tx, cx: &Context, sample: &Sample) -> Result<Vec<PurposeId>, Refusal> {
    let mut serves = Vec::new();
    if !sample.item.is_empty() {
        let words = fold(sample.item);
        let all = purposes_of(tx, &cx.network.id, PLAN)?;
        serves.extend(
            all.into_iter().find(|p| p.kind == PurposeKind::Item && fold(&p.title).contains(&words)).map(|p| p.id),
        );
    }
    serves.extend(area(tx, cx, PLAN, sample.area)?);
    Ok(serves)
}

/// The sample person who recorded it; the console while nobody of that address is in the directory.
fn acting(tx: &mut Tx, cx: &Context, by: Recorder) -> Result<Context, Refusal> {
    Ok(match person::by_address(tx, &cx.network.id, by.address())? {
        Some(person) => cx.acting_as(bodies::viewer_of(tx, &cx.network.id, &person.id, cx.today())?),
        None => cx.clone(),
    })
}
