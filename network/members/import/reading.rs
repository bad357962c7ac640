//! How people write kinds of members, posts and offices, in the three languages and both genders.
//!
//! Promises: what is not in these lists is not guessed. In a title the first word that says something decides:
//! «tècnica de la regidoria» is technical, «regidora i tècnica» is elected.

use bodies::Office;
use directory::{Kind, PostKind};
use platform::words::fold::fold;

const TOWN: [&str; 9] = [
    "ajuntament",
    "municipi",
    "ayuntamiento",
    "municipio",
    "town council",
    "city council",
    "municipality",
    "ajuntaments",
    "council",
];
const COUNTY: [&str; 6] =
    ["consell comarcal", "comarcal", "comarca", "consejo comarcal", "county council", "conselh generau"];
const OTHER: [&str; 14] = [
    "altres",
    "altre",
    "altre ens",
    "mancomunitat",
    "consorci",
    "diputacio",
    "emd",
    "entitat municipal descentralitzada",
    "otra",
    "otros",
    "mancomunidad",
    "consorcio",
    "other",
    "other authority",
];
/// With these a name says by itself that it is neither a town nor a county council.
const OTHER_NAMES: [&str; 9] = [
    "mancomunitat",
    "mancomunidad",
    "consorci",
    "consorcio",
    "diputacio",
    "diputacion",
    "area metropolitana",
    "entitat municipal descentralitzada",
    "emd",
];

const ELECTED: [&str; 28] = [
    "electe",
    "electa",
    "electes",
    "electo",
    "electos",
    "elected",
    "regidor",
    "regidora",
    "regidoria",
    "alcalde",
    "alcaldessa",
    "alcaldesa",
    "alcaldia",
    "tinent",
    "tinenta",
    "teniente",
    "concejal",
    "concejala",
    "concejalia",
    "councillor",
    "councilor",
    "mayor",
    "politic",
    "politica",
    "politico",
    "conseller",
    "consellera",
    "presidenta",
];
const TECHNICAL: [&str; 34] = [
    "tecnic",
    "tecnica",
    "tecnics",
    "tecniques",
    "tecnico",
    "tecnicos",
    "technical",
    "technician",
    "officer",
    "staff",
    "cap",
    "coordinador",
    "coordinadora",
    "director",
    "directora",
    "gerent",
    "gerente",
    "agent",
    "agente",
    "funcionari",
    "funcionaria",
    "funcionario",
    "dinamitzador",
    "dinamitzadora",
    "administratiu",
    "administrativa",
    "administrativo",
    "assessor",
    "assessora",
    "asesor",
    "asesora",
    "jefe",
    "jefa",
    "head",
];
/// These say of which side a person is, and nothing else: they are no title.
const BARE: [&str; 13] = [
    "electe",
    "electa",
    "carrec electe",
    "electo",
    "cargo electo",
    "elected",
    "elected official",
    "personal tecnic",
    "carrec tecnic",
    "personal tecnico",
    "technical",
    "staff",
    "politic",
];

const OFFICES: [(Office, &[&str]); 5] = [
    (Office::Chair, &["presidencia", "president", "presidenta", "presidente", "chair", "chairperson"]),
    (
        Office::DeputyChair,
        &[
            "vicepresidencia",
            "vicepresident",
            "vicepresidenta",
            "vicepresidente",
            "deputy chair",
            "vice-chair",
            "vice chair",
            "sotspresidencia",
        ],
    ),
    (Office::Secretary, &["secretaria", "secretari", "secretario", "secretary"]),
    (Office::Treasurer, &["tresoreria", "tresorer", "tresorera", "tesoreria", "tesorero", "tesorera", "treasurer"]),
    (Office::BoardMember, &["vocalia", "vocal", "vocals", "board member"]),
];
/// A seat without office.
const PLAIN: [&str; 8] =
    ["membre", "membres", "miembro", "miembros", "member", "participant", "representant", "representante"];
/// What people write in a cell that they have nothing for.
const NOTHING: [&str; 11] =
    ["-", "--", "?", "??", "n/d", "n/a", "no consta", "desconegut", "desconeguda", "desconocido", "unknown"];

/// The kind of member that a cell names.
pub fn kind(typed: &str) -> Option<Kind> {
    let typed = fold(typed);
    let typed = typed.as_str();
    if COUNTY.contains(&typed) {
        Some(Kind::CountyCouncil)
    } else if TOWN.contains(&typed) {
        Some(Kind::TownCouncil)
    } else {
        OTHER.contains(&typed).then_some(Kind::OtherAuthority)
    }
}

/// Whether a name says that it is an authority of another kind: «Mancomunitat La Plana».
pub fn names_another_authority(name: &str) -> bool {
    let name = fold(name);
    OTHER_NAMES.iter().any(|word| name.strip_prefix(word).is_some_and(|rest| rest.starts_with(' ')))
}

/// Which side a post is of, by the first word that says it.
pub fn post(typed: &str) -> Option<PostKind> {
    let folded = fold(typed);
    folded.split(|c: char| !c.is_alphanumeric()).find_map(|word| match word {
        _ if ELECTED.contains(&word) => Some(PostKind::ElectedOfficial),
        _ if TECHNICAL.contains(&word) => Some(PostKind::TechnicalOfficer),
        _ => None,
    })
}

/// Whether a cell only says elected or technical, and so is no title.
pub fn is_bare_post(typed: &str) -> bool {
    BARE.contains(&fold(typed).as_str())
}

/// A word that is in none of the lists.
pub struct NotUnderstood;

/// The office that a cell names; none for a seat without office.
pub fn office(typed: &str) -> Result<Option<Office>, NotUnderstood> {
    let folded = fold(typed);
    let typed = folded.as_str();
    if PLAIN.contains(&typed) {
        return Ok(None);
    }
    let found = OFFICES.iter().find(|(_, names)| names.contains(&typed));
    found.map(|(office, _)| Some(*office)).ok_or(NotUnderstood)
}

/// Whether a cell says that there is nothing to say.
pub fn is_nothing(typed: &str) -> bool {
    let folded = fold(typed);
    folded.is_empty() || NOTHING.contains(&folded.as_str())
}

/// Something that a browser or a spreadsheet program could take for more than text.
pub fn looks_like_code(typed: &str) -> bool {
    let has_tag = typed.find('<').is_some_and(|at| typed[at..].contains('>'));
    has_tag || typed.starts_with(['=', '@', '+']) && typed.chars().nth(1).is_some_and(char::is_alphabetic)
}
