//! What was pasted: a table with headings, or one line per activity. Cells of a table become fields of the form.

use platform::Say;
use platform::forms::Pairs;
use platform::sheet::{self, Field, Mapping, Row, Sheet};

use crate::kind::{EventRole, Format, Kind};
use crate::quick_line::{self, Lexicon};

pub(crate) const fn field(key: &'static str, names: &'static [&'static str]) -> Field {
    Field { key, names, required: false }
}

/// The names of the fields are those of the form.
#[rustfmt::skip] // a table reads better in rows
pub(crate) const FIELDS: [Field; 16] = [
    field("kind", &["tipus", "tipus d'activitat", "mena", "tipo", "tipo de actividad", "type", "kind"]),
    field("on", &["data", "dia", "quan", "fecha", "día", "cuándo", "date", "day", "when"]),
    field("title", &["títol", "què va passar", "descripció", "título", "qué pasó", "title"]),
    field("councils", &["ajuntament", "ajuntaments", "ajuntaments i consells comarcals", "municipi", "municipis", "membre", "membres", "ens", "ens local", "ayuntamiento", "ayuntamientos", "municipio", "municipios", "council", "councils", "member"]),
    field("hours", &["hores", "durada", "temps", "horas", "duración", "hours", "duration"]),
    field("people", &["persones", "quantes persones", "assistents", "participants", "personas", "asistentes", "people", "attendees"]),
    field("place", &["lloc", "lugar", "place"]),
    field("format", &["format", "modalitat", "formato", "modalidad"]),
    field("role", &["paper", "paper de la xarxa", "rol", "papel", "role"]),
    field("bodies", &["òrgan", "òrgans", "òrgans i grups", "grup", "grup de treball", "comissió", "órgano", "órganos", "grupo", "body", "group"]),
    field("themes", &["tema", "temes", "temas", "theme", "themes", "topic"]),
    field("quantity", &["quantitat", "nombre", "quantes en són", "cantidad", "número", "quantity", "count"]),
    field("cost", &["cost", "import", "coste", "importe", "cost (€)"]),
    field("note", &["nota", "notes", "observacions", "comentaris", "notas", "observaciones", "comentarios", "note", "comments"]),
    field("links", &["enllaç", "enllaços", "enlace", "enlaces", "link", "links", "url"]),
    field("source", &["font", "fuente", "source"]),
];

pub(super) enum Layout {
    Table(Sheet, Mapping),
    /// With the number of each line.
    Lines(Vec<(usize, String)>),
}

impl Layout {
    /// How many activities it may have.
    pub fn rows(&self) -> usize {
        match self {
            Self::Table(sheet, _) => sheet.body().count(),
            Self::Lines(lines) => lines.len(),
        }
    }

    /// The headings of columns that are not read.
    pub fn left_out(&self) -> Vec<String> {
        match self {
            Self::Table(sheet, mapping) => mapping.left_out(&sheet.headings()),
            Self::Lines(_) => Vec::new(),
        }
    }
}

/// A table when the first line is headings; lines otherwise.
pub(super) fn layout(text: &str) -> Result<Layout, Say> {
    let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    let lines: Vec<(usize, String)> = lines.map(|(at, line)| (at + 1, line.trim().to_owned())).collect();
    let Some((first, head)) = lines.first() else { return Ok(Layout::Lines(lines)) };
    if !is_heading(head) {
        return Ok(Layout::Lines(lines));
    }
    let sheet =
        sheet::read("", text.as_bytes()).and_then(|sheet| sheet.with_head(*first)).map_err(|problem| problem.say())?;
    let mapping = sheet::propose(&sheet.headings(), &FIELDS);
    Ok(Layout::Table(sheet, mapping))
}

/// Headings have no figures, name the date or the kind, and are mostly known.
fn is_heading(line: &str) -> bool {
    [';', '\t', ',', '|'].into_iter().any(|separator| {
        let cells: Vec<String> = line.split(separator).map(|cell| cell.trim().trim_matches('"').to_owned()).collect();
        let named = cells.iter().filter(|cell| !cell.is_empty()).count();
        let mapping = sheet::propose(&cells, &FIELDS);
        let known = (0..cells.len()).filter(|column| mapping.field(*column).is_some()).count();
        let tells = mapping.column("on").is_some() || mapping.column("kind").is_some();
        known >= 2 && known * 2 >= named && tells && !line.contains(|c: char| c.is_ascii_digit())
    })
}

/// A row of a table in the fields of the form, and what of it nobody knows: field and sentence.
pub(crate) fn as_form(
    row: &Row,
    mapping: &Mapping,
    lexicon: &Lexicon,
    fields: &[Field],
) -> (Pairs, Vec<(&'static str, Say)>) {
    let mut form = Pairs::default();
    let mut problems = Vec::new();
    for field in fields {
        let typed = mapping.value(row, field.key);
        if typed.is_empty() {
            continue;
        }
        match coded(field.key, typed, lexicon) {
            Ok(values) => values.into_iter().for_each(|value| form.add(field.key, value)),
            Err(say) => problems.push((field.key, say)),
        }
    }
    if form.filled("title").is_none() {
        form.add("title", made_title(row, mapping, lexicon));
    }
    (form, problems)
}

/// Choices by their codes; anything else as typed.
fn coded(field: &str, typed: &str, lexicon: &Lexicon) -> Result<Vec<String>, Say> {
    let unknown = |key: &'static str| Say::new(key).with("typed", typed);
    let pieces = || typed.split([',', ';', '/']).map(str::trim).filter(|piece| !piece.is_empty());
    match field {
        "kind" => Kind::from_word(typed)
            .or_else(|| quick_line::kind_named(typed))
            .map(|kind| vec![kind.to_string()])
            .ok_or_else(|| unknown("activity-paste-problem-kind")),
        "format" => Format::from_word(typed)
            .or_else(|| quick_line::format_named(typed))
            .map(|format| vec![format.to_string()])
            .ok_or_else(|| unknown("activity-paste-problem-choice")),
        "role" => EventRole::from_word(typed)
            .or_else(|| quick_line::role_named(typed))
            .map(|role| vec![role.to_string()])
            .ok_or_else(|| match quick_line::role_meant(typed) {
                Some(meant) => unknown("platform-form-nearest").with("nearest", meant),
                None => unknown("activity-paste-problem-role"),
            }),
        "bodies" => pieces()
            .map(|piece| {
                lexicon.body_named(piece).map(ToString::to_string).ok_or_else(|| unknown("activity-paste-problem-body"))
            })
            .collect(),
        "themes" => pieces()
            .map(|piece| lexicon.theme_named(piece).ok_or_else(|| unknown("activity-paste-problem-choice")))
            .collect(),
        _ => Ok(vec![typed.to_owned()]),
    }
}

/// The title that a line with the same words would propose.
fn made_title(row: &Row, mapping: &Mapping, lexicon: &Lexicon) -> String {
    let said: Vec<&str> = ["kind", "bodies", "councils", "themes"]
        .into_iter()
        .map(|key| mapping.value(row, key))
        .filter(|typed| !typed.is_empty())
        .collect();
    quick_line::read(&said.join(", "), lexicon, jiff::civil::Date::ZERO).title
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_told_from_notes() {
        for head in [
            "Data\tTipus\tAjuntament\tHores",
            "data;tipus;municipi",
            "Fecha, Tipo, Municipio",
            "\"Data\";\"Tipus\";\"Nota\"",
        ] {
            assert!(is_heading(head), "{head}");
        }
        for line in [
            "12/5 assessorament Vic 2h CCPR",
            "reunió amb ajuntament, 2 hores",
            "Reunió de la comissió, grup de treball, notes",
            "Dia llarg",
            "",
        ] {
            assert!(!is_heading(line), "{line}");
        }
    }

    #[test]
    fn a_column_that_is_not_read_is_told() {
        let Ok(table) = layout("Data;Tipus;Hores;Color\n12/5;reunió;2;blau\n") else { panic!("a table") };
        assert_eq!(table.left_out(), ["Color"]);
    }

    #[test]
    fn a_table_keeps_the_numbers_of_its_rows() {
        let Ok(Layout::Table(sheet, mapping)) = layout("\nData;Tipus;Hores\n\n12/5;reunió;2\n") else {
            panic!("a table")
        };
        let rows: Vec<usize> = sheet.body().map(|row| row.number).collect();
        assert_eq!(rows, [4]);
        assert_eq!(mapping.value(sheet.body().next().expect("a row"), "hours"), "2");
    }
}
