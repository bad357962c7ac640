//! The figures of a report as a workbook: a tab with every figure, one with each list, one with the records behind the
//! figures, one with the years beside each other. Numbers are numbers there, days are days, and every row leads to
//! where it comes from.

use jiff::civil::Date;
use platform::Refusal;
use platform::sheet::write::{Cell, Column, Kind, Table, workbook};
use viewer::Context;

use crate::content::{Content, TypedFigure};
use crate::facts::{Figure, Newcomer, Occasion, When};
use crate::public::asked::Asked;
use crate::section::Topic;
use crate::show::{Reader, figure_label, remark};

struct Book<'a> {
    reader: Reader<'a>,
    content: &'a Content,
    origin: &'a str,
    day: Date,
}

/// The workbook of what was asked for.
pub fn write(cx: &Context, asked: &Asked) -> Result<Vec<u8>, Refusal> {
    let content = &asked.content;
    let book = Book { reader: asked.reader(cx), content, origin: &cx.origin, day: asked.day(cx) };
    let facts = &content.facts;
    let mut tables = vec![book.figures()];
    tables.extend(book.years());
    // Of those that came to an assembly the members are counted, of others all authorities.
    for (block, held, councils) in [
        ("assemblies", &facts.assemblies, "members"),
        ("gatherings", &facts.gatherings, "administrations"),
        ("own_events", &facts.own_events, "administrations"),
        ("outside_events", &facts.outside_events, "administrations"),
    ] {
        tables.extend(book.list(block, held, &occasion_columns(councils), |o| book.occasion(o)));
    }
    tables.extend(book.list("newcomers", &facts.newcomers, &MEMBER, |n| book.member(n)));
    tables.extend(book.list("departed", &facts.departed, &MEMBER, |n| book.member(n)));
    tables.extend(book.list("groups", &facts.groups, &GROUP, |g| {
        let counts = [g.meetings, g.town_councils, g.county_councils, g.other_authorities].map(known);
        [book.link(&g.name, &g.href)].into_iter().chain(counts).collect()
    }));
    tables.extend(book.list("places", &facts.places, &PLACE, |p| {
        let href = book.reader.figure_href(&p.figure());
        vec![book.link(&p.name, &href), Cell::text(&p.comarca), Cell::Whole(p.records)]
    }));
    tables.extend(book.list("challenges", &facts.challenges, &CHALLENGE, |c| {
        vec![Cell::text(&c.number), book.link(&c.title, &c.href)]
    }));
    tables.push(book.records());
    workbook(&tables).map_err(Refusal::fault)
}

fn occasion_columns(councils: &'static str) -> [(&'static str, Kind); 9] {
    [
        ("event", Kind::Text),
        ("first", Kind::Day),
        ("last", Kind::Day),
        ("when", Kind::Text),
        ("place", Kind::Text),
        ("role", Kind::Text),
        ("people", Kind::Whole),
        (councils, Kind::Whole),
        ("organisations", Kind::Whole),
    ]
}

const MEMBER: [(&str, Kind); 5] =
    [("member", Kind::Text), ("comarca", Kind::Text), ("first", Kind::Day), ("last", Kind::Day), ("when", Kind::Text)];
const GROUP: [(&str, Kind); 5] = [
    ("group", Kind::Text),
    ("meetings", Kind::Whole),
    ("town_councils", Kind::Whole),
    ("county_councils", Kind::Whole),
    ("authorities", Kind::Whole),
];
const PLACE: [(&str, Kind); 3] = [("municipality", Kind::Text), ("comarca", Kind::Text), ("records", Kind::Whole)];
const CHALLENGE: [(&str, Kind); 2] = [("number", Kind::Text), ("challenge", Kind::Text)];
const RECORD: [(&str, Kind); 6] = [
    ("figure", Kind::Text),
    ("record", Kind::Text),
    ("first", Kind::Day),
    ("last", Kind::Day),
    ("when", Kind::Text),
    ("counts-as", Kind::Whole),
];

impl Book<'_> {
    fn t(&self, key: &str) -> String {
        self.reader.words.t(key)
    }

    fn table(&self, title: String, head: Vec<Column>, rows: Vec<Vec<Cell>>) -> Table {
        let (author, language) = (self.content.network_short.clone(), self.reader.words.language);
        Table { title, author, language, on: self.day, head, rows }
    }

    fn head(&self, columns: &[(&str, Kind)]) -> Vec<Column> {
        columns.iter().map(|(word, kind)| Column::new(self.t(&format!("report-column-{word}")), *kind)).collect()
    }

    /// A list of the report, unless it is empty or nobody is shown it.
    fn list<T>(
        &self,
        block: &str,
        things: &[T],
        columns: &[(&str, Kind)],
        row: impl Fn(&T) -> Vec<Cell>,
    ) -> Option<Table> {
        let shown = self.content.chapters.iter().all(|c| c.shows(block)) && !things.is_empty();
        let title = self.t(&format!("report-sheet-{block}"));
        shown.then(|| self.table(title, self.head(columns), things.iter().map(row).collect()))
    }

    fn link(&self, text: &str, href: &str) -> Cell {
        if href.is_empty() { Cell::text(text) } else { Cell::link(text, format!("{}{href}", self.origin)) }
    }

    /// First and last day, and the same in words: a date is kept as precisely as it is known.
    fn when(&self, when: Option<When>) -> [Cell; 3] {
        let Some(When(span)) = when else { return [Cell::Empty, Cell::Empty, Cell::Empty] };
        let written = Cell::text(span.write(self.reader.words.language));
        [Cell::Day(span.first()), Cell::Day(span.last()), written]
    }

    fn occasion(&self, o: &Occasion) -> Vec<Cell> {
        let role = o.role.map_or(Cell::Empty, |role| Cell::text(self.t(&format!("report-role-{role}"))));
        let came = &o.attendance;
        let counts = [came.people, came.administrations, came.organisations].map(known);
        let said = [Cell::text(&o.place), role];
        [self.link(&o.title, &o.href)].into_iter().chain(self.when(Some(o.when))).chain(said).chain(counts).collect()
    }

    fn member(&self, n: &Newcomer) -> Vec<Cell> {
        let named = [self.link(&n.full_name, &n.href), Cell::text(&n.comarca)];
        named.into_iter().chain(self.when(Some(n.when))).collect()
    }

    /// Every figure that is not nought, as in the annex; those of the places have their own tab.
    fn told(&self) -> impl Iterator<Item = &Figure> {
        self.content.facts.figures.iter().filter(|f| f.value > 0 && f.word() != "place_records")
    }

    fn figures(&self) -> Table {
        let before = self.content.year - 1;
        let text = |word: &str| Column::text(self.t(&format!("report-column-{word}")));
        let head = vec![
            text("figure"),
            text("of"),
            text("section"),
            Column::new(self.t("report-column-value"), Kind::Decimal),
            text("unit"),
            Column::new(before.to_string(), Kind::Decimal),
            Column::whole(self.t("report-column-counts")),
            text("what"),
            text("remark"),
        ];
        let typed = self.content.chapters.iter().flat_map(|c| c.typed.iter().map(move |t| (c, t)));
        let typed = typed.map(|(c, t)| self.typed_row(c.section.title.of(self.reader.words.language), t));
        let rows = self.told().map(|figure| self.figure_row(figure)).chain(typed).collect();
        self.table(self.t("report-sheet-figures"), head, rows)
    }

    fn figure_row(&self, figure: &Figure) -> Vec<Cell> {
        let words = self.reader.words;
        let section = self.content.section_of(figure).and_then(|key| self.content.chapter(key));
        let section = section.map_or("", |c| c.section.title.of(words.language));
        let before = self.content.series(figure).and_then(|s| s.years.iter().rev().nth(1)?.value);
        let unit = match figure.word() {
            "support_minutes" => "hours",
            "people" | "people_at" => "people",
            "population" => "inhabitants",
            _ => "count",
        };
        vec![
            self.link(&figure_label(words, figure), &self.reader.figure_href(&figure.key)),
            Cell::text(&figure.of),
            Cell::text(section),
            number(figure, figure.value),
            Cell::text(self.t(&format!("report-unit-{unit}"))),
            before.map_or(Cell::Empty, |value| number(figure, value)),
            Cell::Whole(i64::try_from(figure.records.len()).unwrap_or(i64::MAX)),
            Cell::text(self.t(&format!("report-counts-{}", figure.word()))),
            Cell::text(remark(self.reader.words, figure)),
        ]
    }

    /// What a person wrote is text: nobody knows what it counts.
    fn typed_row(&self, section: &str, typed: &TypedFigure) -> Vec<Cell> {
        let source = self.reader.words.t1("report-typed-note", "source", &typed.source);
        vec![
            self.link(&typed.label, &self.reader.figure_href(&typed.key())),
            Cell::Empty,
            Cell::text(section),
            Cell::text(&typed.value),
            Cell::Empty,
            Cell::Empty,
            Cell::Empty,
            Cell::text(self.t("report-typed")),
            Cell::text(source),
        ]
    }

    /// The figures beside the years before; a year of which nothing is known has an empty cell.
    fn years(&self) -> Option<Table> {
        let compared =
            self.content.facts.figures.iter().filter(|f| self.content.tells(f) && f.word() != "place_records");
        let told: Vec<_> = compared.filter_map(|f| Some((f, self.content.series(f)?))).collect();
        let oldest = told.iter().filter_map(|(_, s)| s.years.first()).map(|one| one.year).min()?;
        let years: Vec<i16> = (oldest..=self.content.year).collect();
        let mut head = vec![Column::text(self.t("report-column-figure")), Column::text(self.t("report-column-of"))];
        head.extend(years.iter().map(|year| Column::new(year.to_string(), Kind::Decimal)));
        let rows = told.iter().map(|(figure, series)| {
            let label = figure_label(self.reader.words, figure);
            let named = [self.link(&label, &self.reader.figure_href(&figure.key)), Cell::text(&figure.of)];
            let value = |year: &i16| series.years.iter().find(|one| one.year == *year).and_then(|one| one.value);
            let each = years.iter().map(|year| value(year).map_or(Cell::Empty, |value| number(figure, value)));
            named.into_iter().chain(each).collect()
        });
        Some(self.table(self.t("report-years-title"), head, rows.collect()))
    }

    /// Every record with what it counts in each figure.
    fn records(&self) -> Table {
        let told = self.told().filter(|f| f.topic != Topic::Annex);
        let rows = told.flat_map(|figure| {
            let label = figure_label(self.reader.words, figure);
            let named = if figure.of.is_empty() { label } else { format!("{label} · {}", figure.of) };
            figure.records.iter().map(move |record| {
                let first = [Cell::text(&named), self.link(&record.label, &record.href)];
                first.into_iter().chain(self.when(record.when)).chain([number(figure, record.counts)]).collect()
            })
        });
        self.table(self.t("report-sheet-records"), self.head(&RECORD), rows.collect())
    }
}

/// What nobody said is no nought.
fn known(n: i64) -> Cell {
    if n > 0 { Cell::Whole(n) } else { Cell::Empty }
}

fn number(figure: &Figure, value: i64) -> Cell {
    if figure.word() == "support_minutes" { Cell::Hours(value) } else { Cell::Whole(value) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_said_is_an_empty_cell() {
        assert!(matches!(known(0), Cell::Empty));
        assert!(matches!(known(41), Cell::Whole(41)));
        assert!(occasion_columns("members").iter().any(|(word, _)| *word == "members"));
        assert!(GROUP.iter().all(|(word, _)| *word != "administrations"));
    }
}
