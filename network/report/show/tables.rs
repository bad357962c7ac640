//! The tables of a report. On phones the wide columns go and the line under the name says the same.

use platform::Words;
use platform::words::Value;
use platform::words::grammar::sentence_start;

use super::Reader;
use super::labels::{figure_label, figure_value};
use crate::content::Content;
use crate::facts::{Doubt, Figure, Newcomer, Occasion};
use crate::narrative::counted;

#[derive(Clone)]
pub struct Column {
    pub title: String,
    pub number: bool,
    /// Hidden on phones.
    pub wide: bool,
}

/// Some text, and where it leads.
#[derive(Clone, Default)]
pub struct Cell {
    pub text: String,
    pub href: String,
}

pub struct Row {
    /// The first of them names the row.
    pub cells: Vec<Cell>,
    /// What the hidden columns say.
    pub under: String,
}

pub struct Table {
    /// Where other things lead to it; empty when nothing does.
    pub id: String,
    pub caption: String,
    pub columns: Vec<Column>,
    pub rows: Vec<Row>,
}

impl Table {
    /// Cells with what their column says of them.
    pub fn cells<'t>(&'t self, row: &'t Row) -> impl Iterator<Item = (&'t Cell, &'t Column)> {
        row.cells.iter().zip(&self.columns).skip(1)
    }
}

impl Row {
    pub fn name(&self) -> &Cell {
        &self.cells[0]
    }
}

impl Cell {
    fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), href: String::new() }
    }

    fn linked(text: impl Into<String>, href: impl Into<String>) -> Self {
        Self { text: text.into(), href: href.into() }
    }
}

fn table(reader: &Reader, word: &str, count: usize, columns: &[(&str, &str)], rows: Vec<Row>) -> Table {
    let columns = columns
        .iter()
        .map(|(title, traits)| Column {
            title: reader.words.t(&format!("report-column-{title}")),
            number: traits.contains('n'),
            wide: traits.contains('w'),
        })
        .collect();
    Table { id: String::new(), caption: reader.words.tn(&format!("report-table-{word}"), count), columns, rows }
}

pub(super) fn members(reader: &Reader, word: &str, who: &[Newcomer]) -> Table {
    let language = reader.words.language;
    let rows = who.iter().map(|n| {
        let when = n.when.0.write(language);
        let under = joined([n.comarca.clone(), when.clone()]);
        Row { cells: vec![Cell::linked(&n.full_name, &n.href), Cell::new(&n.comarca), Cell::new(when)], under }
    });
    table(reader, word, who.len(), &[("member", ""), ("comarca", "w"), ("when", "w")], rows.collect())
}

/// What the network held: when, where, how, and who came.
pub(super) fn held(reader: &Reader, word: &str, held: &[Occasion]) -> Table {
    let language = reader.words.language;
    let rows = held.iter().map(|o| {
        let when = o.when.0.write(language);
        let format = o.format.map_or_else(String::new, |f| reader.words.t(&format!("report-format-{f}")));
        let came = attendance(reader, o);
        let under = joined([when.clone(), o.place.clone(), came.clone()]);
        let cells = vec![
            Cell::linked(&o.title, &o.href),
            Cell::new(when),
            Cell::new(&o.place),
            Cell::new(format),
            Cell::new(came),
        ];
        Row { cells, under }
    });
    let first = if word == "assemblies" { "assembly" } else { "event" };
    let columns = [(first, ""), ("when", "w"), ("place", "w"), ("format", "w"), ("came", "w")];
    without_empty_columns(table(reader, word, held.len(), &columns, rows.collect()))
}

pub(super) fn outside(reader: &Reader, held: &[Occasion]) -> Table {
    let language = reader.words.language;
    let rows = held.iter().map(|o| {
        let when = o.when.0.write(language);
        let role = o.role.map_or_else(String::new, |r| reader.words.t(&format!("report-role-{r}")));
        let under = joined([when.clone(), o.place.clone()]);
        Row {
            cells: vec![Cell::linked(&o.title, &o.href), Cell::new(when), Cell::new(&o.place), Cell::new(role)],
            under,
        }
    });
    let columns = [("event", ""), ("when", "w"), ("place", "w"), ("role", "w")];
    without_empty_columns(table(reader, "outside_events", held.len(), &columns, rows.collect()))
}

fn attendance(reader: &Reader, occasion: &Occasion) -> String {
    let came = &occasion.attendance;
    let council = if occasion.kind.is_assembly() { "members_there" } else { "administrations" };
    let said: Vec<String> =
        [("people", came.people), (council, came.administrations), ("organisations", came.organisations)]
            .into_iter()
            .filter(|(_, n)| *n > 0)
            .map(|(noun, n)| if n > 10 { figures_first(reader, noun, n) } else { counted(reader.words, noun, n) })
            .collect();
    let parts: i64 = occasion.parts.iter().filter(|(kind, ..)| kind.is_event()).map(|(_, _, n)| n).sum();
    let parts = (parts > 0).then(|| reader.words.tn("report-parts", parts));
    sentence_start(&said.into_iter().chain(parts).collect::<Vec<_>>().join(", "))
}

fn figures_first(reader: &Reader, noun: &str, n: i64) -> String {
    let values: [(&'static str, Value); 2] = [("n", n.into()), ("count", reader.words.language.number(n).into())];
    reader.words.ta(&format!("report-noun-{noun}"), &values)
}

/// Working groups with their figures, each leading to what it counts.
pub(super) fn groups(reader: &Reader, content: &Content) -> Table {
    let facts = &content.facts;
    let figure = |word: &str, slug: &str| facts.figure(&format!("{word}.{slug}")).filter(|f| f.value > 0);
    let rows = facts.groups.iter().map(|g| {
        let cell = |word: &str| {
            figure(word, &g.slug)
                .map_or_else(Cell::default, |f| Cell::linked(figure_value(reader.words, f), reader.figure_href(&f.key)))
        };
        let said =
            [("meetings", g.meetings), ("town_councils", g.town_councils), ("county_councils", g.county_councils)];
        let said = said.into_iter().filter(|(_, n)| *n > 0).map(|(noun, n)| figures_first(reader, noun, n));
        let state = reader.words.t(if g.new {
            "report-group-new"
        } else if g.at_start {
            "report-group-before"
        } else {
            "report-group-other"
        });
        Row {
            under: joined([state.clone()].into_iter().chain(said)),
            cells: vec![
                Cell::linked(&g.name, &g.href),
                Cell::new(state),
                cell("meetings_of"),
                cell("town_councils_in"),
                cell("county_councils_in"),
            ],
        }
    });
    let columns =
        [("group", ""), ("state", "w"), ("meetings", "nw"), ("town_councils", "nw"), ("county_councils", "nw")];
    without_empty_columns(table(reader, "groups", facts.groups.len(), &columns, rows.collect()))
}

pub(super) fn places(reader: &Reader, content: &Content) -> Table {
    let rows = content.facts.places.iter().map(|p| {
        let cells = vec![
            Cell::linked(&p.name, reader.figure_href(&p.figure())),
            Cell::new(&p.comarca),
            Cell::new(reader.words.language.number(p.records)),
        ];
        Row { cells, under: p.comarca.clone() }
    });
    let columns = [("municipality", ""), ("comarca", "w"), ("records", "n")];
    table(reader, "places", content.facts.places.len(), &columns, rows.collect())
}

/// Every figure that is not nought, but for those of the places, which have a table: its value, how many records it
/// counts, when the last was recorded, what is uncertain.
pub(super) fn annex(reader: &Reader, content: &Content) -> Table {
    let told = |f: &&Figure| f.value > 0 && f.word() != "place_records";
    let figures: Vec<&Figure> = content.facts.figures.iter().filter(told).collect();
    let mut rows: Vec<Row> = figures.iter().map(|f| annex_row(reader, f)).collect();
    for typed in content.chapters.iter().flat_map(|c| &c.typed) {
        let source = reader.words.t1("report-typed-note", "source", &typed.source);
        let cells = vec![
            Cell::linked(&typed.label, reader.figure_href(&typed.key())),
            Cell::new(&typed.value),
            Cell::default(),
            Cell::new(&source),
        ];
        rows.push(Row { cells, under: source });
    }
    let columns = [("figure", ""), ("value", "n"), ("counts", "nw"), ("remark", "w")];
    table(reader, "annex", rows.len(), &columns, rows)
}

fn annex_row(reader: &Reader, figure: &Figure) -> Row {
    let label = figure_label(reader.words, figure);
    let named = if figure.of.is_empty() { label } else { format!("{label} · {}", figure.of) };
    let number = i64::try_from(figure.records.len()).unwrap_or(i64::MAX);
    let remark = remark(reader.words, figure);
    let cells = vec![
        Cell::linked(named, reader.figure_href(&figure.key)),
        Cell::new(figure_value(reader.words, figure)),
        Cell::new(reader.words.language.number(number)),
        Cell::new(&remark),
    ];
    Row { cells, under: remark }
}

/// What is uncertain in a figure, in few words.
pub fn remark(words: Words, figure: &Figure) -> String {
    let doubts = figure.doubts.iter().filter(|d| **d != Doubt::KnownMembers);
    joined(doubts.map(|d| words.t(&format!("report-doubt-{d}-short"))))
}

/// A column in which no row says anything is noise.
fn without_empty_columns(mut table: Table) -> Table {
    let empty = |at: usize| table.rows.iter().all(|r| r.cells.get(at).is_none_or(|c| c.text.is_empty()));
    let gone: Vec<usize> = (1..table.columns.len()).filter(|at| empty(*at)).collect();
    for at in gone.into_iter().rev() {
        table.columns.remove(at);
        for row in &mut table.rows {
            row.cells.remove(at);
        }
    }
    table
}

fn joined(parts: impl IntoIterator<Item = String>) -> String {
    parts.into_iter().filter(|p| !p.is_empty()).collect::<Vec<_>>().join(" · ")
}
