//! The data of `data/xmess`, as written there, and what its sources and notes are called on screen.

use std::sync::LazyLock;

use serde::Deserialize;

#[derive(Deserialize)]
pub struct Bodies {
    pub bodies: Vec<BodyFact>,
    pub terms: Vec<TermFact>,
}

#[derive(Deserialize)]
pub struct BodyFact {
    pub code: String,
    pub name_ca: String,
    #[serde(default)]
    pub short: String,
    pub kind: crate::BodyKind,
    pub held_by: crate::HeldBy,
    pub seats: Option<i64>,
    pub mirrors: Option<String>,
    #[serde(default)]
    pub rhythm: Vec<RhythmLine>,
    pub status: Option<String>,
    pub since: Option<String>,
    pub source: String,
}

#[derive(Deserialize)]
pub struct RhythmLine {
    pub from: String,
    pub rhythm: String,
    pub source: String,
}

#[derive(Deserialize)]
pub struct TermFact {
    pub body: String,
    pub elected_on: Option<jiff::civil::Date>,
    pub from: String,
    pub to: String,
    pub members: Option<Vec<String>>,
    #[serde(default)]
    pub offices: std::collections::BTreeMap<String, String>,
    pub source: Option<String>,
    pub elected_as: Option<String>,
    pub note: Option<String>,
}

#[derive(Deserialize)]
pub struct GroupFact {
    pub code: String,
    pub name_ca: String,
    pub status: String,
    pub evidence: Vec<Evidence>,
}

#[derive(Deserialize)]
pub struct Evidence {
    pub year: String,
    pub source: String,
    pub note: String,
}

impl Evidence {
    /// « 2017-2018 » speaks of both years.
    pub fn years(&self) -> Vec<i16> {
        let ends: Vec<i16> = self.year.split('-').filter_map(|y| y.parse().ok()).collect();
        match ends.as_slice() {
            [first, last] => (*first..=*last).collect(),
            _ => ends,
        }
    }
}

pub static BODIES: LazyLock<Bodies> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../../data/xmess/bodies.json")).expect("bodies.json is as described")
});

pub static GROUPS: LazyLock<Vec<GroupFact>> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../../data/xmess/working-groups.json"))
        .expect("working-groups.json is as described")
});

/// The documents of the data, by the first digits of their files: the year they speak of and what they are called.
const DOCUMENTS: &[(&str, i16, &str)] = &[
    ("000_", 2024, "Pla de treball del 2024"),
    ("001_", 2022, "Pla de treball del 2022"),
    ("002_", 2020, "Pla de treball del 2020"),
    ("003_", 2023, "Memòria d’activitat del 2023"),
    ("004_", 2018, "Presentació de l’associació"),
];

pub fn year_of(source: &str) -> i16 {
    DOCUMENTS.iter().find(|(file, ..)| source.starts_with(file)).map_or(2017, |(_, year, _)| *year)
}

/// The document that a file of the data is, as people call it; an address stays as it is.
pub fn document(source: &str) -> String {
    let known = DOCUMENTS.iter().find(|(file, ..)| source.starts_with(file));
    known.map_or(source, |(_, _, name)| name).to_owned()
}

/// The same of several.
pub fn source_name(sources: &str) -> String {
    sources.split(';').map(|source| document(source.trim())).collect::<Vec<_>>().join("; ")
}

/// The notes of the data in the network's own language.
pub fn note_ca(note: &str) -> String {
    match note {
        "Compra Pública Responsable" => "Amb el nom de « Compra Pública Responsable ».".into(),
        "Monedes Locals i Socials" => "Amb el nom de « Monedes Locals i Socials ».".into(),
        "planned, action 8" => "Previst a l’acció 8 del pla.".into(),
        "planned, action 9" => "Previst a l’acció 9 del pla.".into(),
        "possible new group" => "El pla el proposa com a grup possible.".into(),
        "created 2023; 6 meetings; 13 town councils and 1 county council" => "Creat el 2023.".into(),
        "ends when the next commission begins; exact day not found" => {
            "Acaba quan comença la comissió següent; no en sabem el dia.".into()
        }
        "composition not found: leave unknown, do not invent" => String::new(),
        "list of nine" => "Elegida com a llista de nou.".into(),
        "four virtual meetings in the year, with the executive" => {
            "Quatre reunions virtuals en tot l’any, amb l’executiva.".into()
        }
        other => other.into(),
    }
}
