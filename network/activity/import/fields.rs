//! What the columns of a file may tell: all that a pasted table may, and what only a list kept for years has: a code
//! of its own for each row, the action of the plan, and those who took part without being named.

use platform::Say;
use platform::sheet::{Field, Mapping, MappingProblem};
use platform::words::Words;

use crate::paste::{FIELDS as PASTED, field};

pub const ID: &str = "id";
/// The list that the codes are of.
pub const LIST: &str = "list";
pub const PURPOSES: &str = "purposes";
pub const KIND: &str = "kind";
pub const ON: &str = "on";
pub const ROLE: &str = "role";

#[rustfmt::skip] // a table reads better in rows
const OWN: [Field; 6] = [
    field(ID, &["id", "codi", "referència", "identificador", "código", "referencia", "code", "reference"]),
    field(LIST, &["llista", "nom de la llista", "llistat", "lista", "nombre de la lista", "list", "name of the list"]),
    field(PURPOSES, &["actuacions", "actuació", "accions", "acció", "acció del pla", "accions del pla", "pla", "finalitat", "finalitats", "actuaciones", "actuación", "acciones", "acción", "plan", "finalidad", "actions", "action", "items", "item", "purpose", "purposes"]),
    field("unnamed_town_councils", &["ajuntaments sense nom", "nombre d'ajuntaments", "altres ajuntaments", "ayuntamientos sin nombre", "número de ayuntamientos", "unnamed town councils", "number of town councils"]),
    field("unnamed_county_councils", &["consells comarcals sense nom", "nombre de consells comarcals", "altres consells comarcals", "consejos comarcales sin nombre", "unnamed county councils", "number of county councils"]),
    field("persons", &["qui hi va ser", "noms", "qui", "quién", "nombres", "who", "names"]),
];

pub fn all() -> Vec<Field> {
    let pasted = PASTED.into_iter().map(|field| Field { required: matches!(field.key, KIND | ON), ..field });
    pasted.chain(OWN).collect()
}

/// Those that the form of an activity has too, as they are typed there.
pub fn of_form() -> Vec<Field> {
    all().into_iter().filter(|field| ![ID, LIST, PURPOSES].contains(&field.key)).collect()
}

/// The name of a column as the person knows it.
pub fn label(words: &Words, key: &str) -> String {
    let own = words.maybe(&format!("activity-import-field-{key}"));
    own.or_else(|| words.maybe(&format!("activity-form-{key}"))).unwrap_or_else(|| key.to_owned())
}

/// What must be put right before any row is read.
pub fn problems(words: &Words, mapping: &Mapping) -> Vec<Say> {
    let told = |problem: &MappingProblem| problem.say(|key| label(words, key));
    mapping.problems(&all()).iter().map(told).collect()
}
