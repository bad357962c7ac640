//! What a row of the file can tell, with the headings that people give it in the three languages.
//!
//! Promises: one row is one council, or one person of a council; the council is told by its name or by its INE code,
//! so neither column is required by itself and `Mapping` alone cannot tell: `missing` does.

use platform::Say;
use platform::sheet::{Field, Mapping};
use platform::words::Words;

pub const COUNCIL: &str = "council";
pub const INE: &str = "ine";
pub const KIND: &str = "kind";
pub const JOINED: &str = "joined";
pub const LEFT: &str = "left";
pub const PERSON: &str = "person";
pub const SURNAME: &str = "surname";
pub const ADDRESS: &str = "address";
pub const POST: &str = "post";
pub const TITLE: &str = "title";
pub const BODY: &str = "body";
pub const OFFICE: &str = "office";

/// In the order in which the template has them.
pub const FIELDS: [Field; 12] = [
    field(
        COUNCIL,
        &[
            "ajuntament",
            "municipi",
            "consell comarcal",
            "ens local",
            "ens",
            "ajuntament o consell",
            "nom de l’ens",
            "membre",
            "entitat",
            "organització",
            "institució",
            "administració",
            "poble",
            "ayuntamiento",
            "municipio",
            "ente local",
            "miembro",
            "entidad",
            "organización",
            "institución",
            "council",
            "local authority",
            "municipality",
            "member",
            "organisation",
            "town",
        ],
    ),
    field(
        INE,
        &[
            "ine",
            "codi ine",
            "codi municipi",
            "codi del municipi",
            "código ine",
            "código municipio",
            "ine code",
            "municipality code",
        ],
    ),
    field(
        KIND,
        &[
            "tipus",
            "tipus d’ens",
            "tipus de membre",
            "tipo",
            "tipo de ente",
            "tipo de miembro",
            "kind",
            "type",
            "kind of member",
        ],
    ),
    field(
        JOINED,
        &[
            "alta",
            "data d’alta",
            "any d’alta",
            "data d’adhesió",
            "any d’adhesió",
            "adhesió",
            "membre des de",
            "des de",
            "fecha de alta",
            "año de alta",
            "fecha de adhesión",
            "adhesión",
            "miembro desde",
            "desde",
            "joined",
            "joined on",
            "joining date",
            "member since",
            "since",
        ],
    ),
    field(
        LEFT,
        &[
            "baixa",
            "data de baixa",
            "membre fins a",
            "fins a",
            "fecha de baja",
            "baja",
            "miembro hasta",
            "hasta",
            "left",
            "left on",
            "until",
        ],
    ),
    // «Contactes» and not «contacte»: a heading «Contacte» is near enough, and «Telèfon de contacte» is not.
    field(
        PERSON,
        &[
            "persona",
            "nom",
            "nom i cognoms",
            "nom complet",
            "persona de contacte",
            "nom de la persona",
            "nom del contacte",
            "contactes",
            "representant",
            "nombre",
            "nombre y apellidos",
            "nombre completo",
            "persona de contacto",
            "contactos",
            "representante",
            "person",
            "name",
            "full name",
            "contact person",
            "contacts",
            "representative",
        ],
    ),
    field(SURNAME, &["cognoms", "cognom", "apellidos", "apellido", "surname", "last name", "family name"]),
    // «Electrònica» and not «adreça electrònica»: «Adreça» alone is that of the building.
    field(
        ADDRESS,
        &[
            "correu electrònic",
            "correu",
            "correu de contacte",
            "correu-e",
            "correus",
            "electrònica",
            "correo electrónico",
            "correo",
            "correo de contacto",
            "electrónica",
            "e-mail",
            "email",
            "mail",
            "e-mail de contacte",
            "email de contacte",
            "e-mail contacte",
            "email contacte",
            "e-mail address",
            "email address",
        ],
    ),
    field(
        POST,
        &[
            "electe o tècnic",
            "tipus de càrrec",
            "tipus de contacte",
            "perfil",
            "vinculació",
            "electo o técnico",
            "tipo de cargo",
            "tipo de contacto",
            "elected or technical",
            "kind of post",
            "profile",
        ],
    ),
    field(
        TITLE,
        &[
            "càrrec",
            "càrrec a l’ajuntament",
            "lloc de treball",
            "responsabilitat",
            "cargo",
            "cargo en el ayuntamiento",
            "puesto",
            "puesto de trabajo",
            "responsabilidad",
            "post",
            "post title",
            "job title",
            "position",
        ],
    ),
    field(
        BODY,
        &[
            "òrgan",
            "òrgan de la xarxa",
            "comissió",
            "grup de treball",
            "grup",
            "órgano",
            "órgano de la red",
            "comisión",
            "grupo de trabajo",
            "grupo",
            "body",
            "commission",
            "committee",
            "working group",
        ],
    ),
    field(
        OFFICE,
        &[
            "càrrec a l’òrgan",
            "càrrec a la xarxa",
            "càrrec a la comissió",
            "funció a l’òrgan",
            "seient",
            "cargo en el órgano",
            "cargo en la red",
            "office",
            "office in the body",
            "seat",
        ],
    ),
];

const fn field(key: &'static str, names: &'static [&'static str]) -> Field {
    Field { key, names, required: false }
}

/// The message that labels a field.
pub fn label(key: &str) -> String {
    format!("members-import-field-{key}")
}

/// What must be put right of the columns before any row is read.
pub fn wrong(mapping: &Mapping, words: Words) -> Vec<Say> {
    let named = |key: &str| words.t(&label(key));
    mapping.problems(&FIELDS).iter().map(|problem| problem.say(named)).chain(missing(mapping)).collect()
}

/// What no mapping can do without: a council by name or by code, and a name where there are addresses.
pub fn missing(mapping: &Mapping) -> Option<Say> {
    let has = |key: &str| mapping.column(key).is_some();
    if !has(COUNCIL) && !has(INE) {
        Some("members-import-columns-no-council".into())
    } else if has(ADDRESS) && !has(PERSON) {
        Some("members-import-columns-no-person".into())
    } else {
        None
    }
}
