//! The vocabularies of the demo network: the areas of its plans and the columns of the table of 2020.

use jiff::civil::date;
use platform::slice::Step;
use viewer::Context;

use crate::set_members_about;
use crate::vocabulary::{Vocabulary, Wording, add};

/// Code, Catalan, Spanish, English. The plans of 2022 join events and groups; that of 2024 has both apart.
const AREAS: &[[&str; 4]] = &[
    [
        "member_care",
        "Acollida, atenció, seguiment i cura dels membres",
        "Acogida, atención, seguimiento y cuidado de los miembros",
        "Welcome, follow-up and care of members",
    ],
    ["advice", "Assessoraments i mentories", "Asesoramientos y mentorías", "Advice and mentoring"],
    [
        "governance",
        "Comissions, assemblees i trobada d’electes",
        "Comisiones, asambleas y encuentro de electos",
        "Commissions, assemblies and meeting of elected officials",
    ],
    ["ecosystem", "Relacions amb l’ecosistema", "Relaciones con el ecosistema", "Relations with the ecosystem"],
    ["events", "Jornades", "Jornadas", "Events"],
    ["working_groups", "Grups de treball", "Grupos de trabajo", "Working groups"],
    [
        "events_groups",
        "Jornades, activitats i grups de treball",
        "Jornadas, actividades y grupos de trabajo",
        "Events, activities and working groups",
    ],
    ["communication", "Comunicació", "Comunicación", "Communication"],
    ["other", "Altres", "Otros", "Other"],
];

const INSTRUMENTS: &[[&str; 4]] = &[
    [
        "events_training",
        "Jornades, formacions, tallers",
        "Jornadas, formaciones, talleres",
        "Events, training, workshops",
    ],
    ["materials", "Materials", "Materiales", "Materials"],
    ["governance", "Governança", "Gobernanza", "Governance"],
    ["intercooperation", "Intercooperació", "Intercooperación", "Intercooperation"],
    ["mentoring_advice", "Mentories, assessorament", "Mentorías, asesoramiento", "Mentoring, advice"],
    ["relations", "Relacions amb tercers", "Relaciones con terceros", "Relations with others"],
    ["social_networks", "Xarxes socials", "Redes sociales", "Social networks"],
    ["web", "Web", "Web", "Web"],
];

const THEMES: &[[&str; 4]] = &[
    ["cpr", "CPR", "CPR", "Responsible procurement"],
    ["feminisms", "Feminismes", "Feminismos", "Feminisms"],
    ["youth", "Joves", "Jóvenes", "Youth"],
    ["ecological_transition", "Transició ecològica", "Transición ecológica", "Ecological transition"],
    ["political_participation", "Participació política", "Participación política", "Political participation"],
    ["identity", "Identitat/relat", "Identidad/relato", "Identity/narrative"],
    ["knowledge", "Coneixement/consolidació", "Conocimiento/consolidación", "Knowledge/consolidation"],
    ["expansion", "Expansió", "Expansión", "Expansion"],
];

const FUNDING: &[[&str; 4]] = &[
    ["ordinary_budget", "Pressupost ordinari", "Presupuesto ordinario", "Ordinary budget"],
    ["agreement", "Conveni", "Convenio", "Agreement"],
];

const LENSES: &[[&str; 4]] = &[
    ["intersectionality", "Interseccionalitat", "Interseccionalidad", "Intersectionality"],
    ["ecological_transition", "Transició ecològica", "Transición ecológica", "Ecological transition"],
];

pub fn steps() -> Vec<Step<Context>> {
    vec![Step::new(date(2017, 5, 17), "vocabularies", |cx: &Context| {
        cx.write(|tx| {
            for (vocabulary, terms) in [
                (Vocabulary::Area, AREAS),
                (Vocabulary::Instrument, INSTRUMENTS),
                (Vocabulary::Theme, THEMES),
                (Vocabulary::Funding, FUNDING),
                (Vocabulary::Lens, LENSES),
            ] {
                for [code, ca, es, en] in terms {
                    let wording = Wording { name_ca: (*ca).into(), name_es: (*es).into(), name_en: (*en).into() };
                    add(tx, cx, vocabulary, Some(code), &wording)?;
                }
            }
            set_members_about(tx, cx, Some(67), "xmess.cat")
        })
    })]
}
