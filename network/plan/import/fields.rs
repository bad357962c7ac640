//! What a column of a plan's table can be, with the headings that people give it in the three languages.
//!
//! Promises: every field has its label; the only one that no table can do without is the title of the action.

use platform::Say;
use platform::sheet::{Field, Mapping};
use platform::words::Words;

pub const NUMBER: &str = "number";
pub const TITLE: &str = "title";
pub const TEXT: &str = "text";
pub const PARENT: &str = "parent";
pub const AREA: &str = "area";
pub const INSTRUMENT: &str = "instrument";
pub const FORMAT: &str = "format";
pub const THEMES: &str = "themes";
pub const RESPONSIBLE: &str = "responsible";
pub const SUPPORT: &str = "support";
pub const PARTNERS: &str = "partners";
pub const WHEN: &str = "when";
pub const FROM: &str = "from";
pub const TO: &str = "to";
pub const QUARTERS: [&str; 4] = ["q1", "q2", "q3", "q4"];
pub const FUNDING: &str = "funding";
pub const FUNDING_SECOND: &str = "funding-second";
pub const AMOUNT: &str = "amount";
pub const STRATEGIC_LINES: &str = "strategic-lines";
pub const ACTION_LINES: &str = "action-lines";
pub const PRINTED: &str = "printed";
pub const CONDITION: &str = "condition";
pub const STATE: &str = "state";
pub const SINCE: &str = "since";
pub const SAMPLE: &str = "sample";
pub const OPEN: &str = "open";

/// In the order in which the page of columns offers them.
pub const FIELDS: [Field; 29] = [
    field(NUMBER, &["número", "núm", "n", "nº", "num", "numero", "codi", "código", "number", "no", "code", "#"]),
    required(
        TITLE,
        &[
            "títol",
            "acció",
            "actuació",
            "accions",
            "actuacions",
            "nom de l’acció",
            "títol de l’acció",
            "títol de l’actuació",
            "título",
            "acción",
            "actuación",
            "acciones",
            "actuaciones",
            "title",
            "action",
            "item",
        ],
    ),
    field(TEXT, &["descripció", "detall", "explicació", "descripción", "detalle", "description", "text"]),
    field(PARENT, &["forma part de", "acció mare", "depèn de", "forma parte de", "depende de", "part of", "parent"]),
    field(AREA, &["àmbit", "àmbits", "ámbito", "ámbitos", "area", "àrea de treball"]),
    field(INSTRUMENT, &["instrument", "instruments", "tipus d’acció", "instrumento", "tipo de acción", "kind"]),
    field(FORMAT, &["format", "modalitat", "formato", "modalidad", "mode"]),
    field(THEMES, &["tema", "temes", "temàtica", "eix", "temas", "temática", "theme", "themes", "topic"]),
    field(
        RESPONSIBLE,
        &[
            "responsable",
            "responsables",
            "qui",
            "òrgan responsable",
            "equip",
            "equip responsable",
            "responsable principal",
            "órgano responsable",
            "quién",
            "responsible",
            "who",
            "lead",
            "in charge",
        ],
    ),
    field(
        SUPPORT,
        &[
            "suport",
            "òrgans de suport",
            "amb el suport de",
            "apoyo",
            "órganos de apoyo",
            "con el apoyo de",
            "support",
            "supporting bodies",
        ],
    ),
    field(
        PARTNERS,
        &[
            "amb qui",
            "entitats",
            "entitats col·laboradores",
            "col·laboració",
            "col·laboradors",
            "con quién",
            "entidades",
            "colaboración",
            "partners",
            "with whom",
        ],
    ),
    field(
        WHEN,
        &[
            "quan",
            "calendari",
            "data",
            "dates",
            "termini",
            "temporització",
            "trimestre",
            "mes",
            "cuándo",
            "calendario",
            "fecha",
            "fechas",
            "plazo",
            "when",
            "schedule",
            "date",
            "timing",
        ],
    ),
    field(FROM, &["inici", "data d’inici", "comença", "inicio", "fecha de inicio", "start", "start date"]),
    field(TO, &["final", "fi", "data de fi", "acaba", "fin", "fecha de fin", "end", "end date", "deadline"]),
    field(QUARTERS[0], &["1t", "t1", "1r trimestre", "primer trimestre", "1r t", "q1", "1er trimestre"]),
    field(QUARTERS[1], &["2t", "t2", "2n trimestre", "segon trimestre", "2n t", "q2", "segundo trimestre"]),
    field(QUARTERS[2], &["3t", "t3", "3r trimestre", "tercer trimestre", "3r t", "q3", "3er trimestre"]),
    field(QUARTERS[3], &["4t", "t4", "4t trimestre", "quart trimestre", "4t t", "q4", "cuarto trimestre"]),
    field(
        FUNDING,
        &[
            "finançament",
            "pressupost",
            "pressupost ordinari",
            "font de finançament",
            "financiación",
            "presupuesto",
            "presupuesto ordinario",
            "funding",
            "budget",
            "ordinary budget",
        ],
    ),
    field(
        FUNDING_SECOND,
        &["segon finançament", "altre finançament", "conveni", "convenio", "second funding", "agreement"],
    ),
    field(AMOUNT, &["import", "imports", "cost", "euros", "importe", "coste", "amount"]),
    field(
        STRATEGIC_LINES,
        &[
            "línia estratègica",
            "línies estratègiques",
            "le",
            "línea estratégica",
            "líneas estratégicas",
            "strategic line",
        ],
    ),
    field(
        ACTION_LINES,
        &["línia d’actuació", "línies d’actuació", "la", "línea de actuación", "líneas de actuación", "action line"],
    ),
    field(
        PRINTED,
        &[
            "línies tal com surten impreses",
            "línies impreses",
            "líneas tal como salen impresas",
            "líneas impresas",
            "lines as printed",
        ],
    ),
    field(CONDITION, &["condició", "condicions", "condición", "condiciones", "condition", "conditions"]),
    field(STATE, &["estat", "situació", "execució", "estado", "situación", "ejecución", "state", "status"]),
    field(SINCE, &["des de", "estat des de", "desde", "since", "state since"]),
    field(SAMPLE, &["mostra", "és una mostra", "muestra", "sample"]),
    field(
        OPEN,
        &[
            "camps que la font no aclareix",
            "dubtes",
            "campos que la fuente no aclara",
            "dudas",
            "fields the source leaves open",
            "doubts",
        ],
    ),
];

const fn field(key: &'static str, names: &'static [&'static str]) -> Field {
    Field { key, names, required: false }
}

const fn required(key: &'static str, names: &'static [&'static str]) -> Field {
    Field { key, names, required: true }
}

/// What must be put right of the columns before any row is read.
pub fn wrong(mapping: &Mapping, words: Words) -> Vec<Say> {
    let named = |key: &str| words.t(&label(key));
    mapping.problems(&FIELDS).iter().map(|problem| problem.say(named)).collect()
}

/// The message that labels a field.
pub fn label(key: &str) -> String {
    format!("plan-import-field-{key}")
}
