//! Reading the reference files. They are part of the program, so a file that cannot be read stops it at once.

use platform::words::{fold, grammar::curly};

use crate::places::{Comarca, Council, Municipality};

const MUNICIPALITIES: &str = include_str!("reference/municipalities.csv");
const COMARQUES: &str = include_str!("reference/comarques.csv");

/// One row by the names of its columns.
struct Row<'a> {
    head: &'a csv::StringRecord,
    cells: csv::StringRecord,
}

impl Row<'_> {
    fn text(&self, column: &str) -> String {
        let at = self
            .head
            .iter()
            .position(|name| name == column)
            .unwrap_or_else(|| panic!("the reference has no column {column}"));
        curly(&self.cells[at])
    }

    fn count(&self, column: &str) -> i64 {
        self.text(column).parse().unwrap_or_else(|_| panic!("{column} is not a whole number in {:?}", self.cells))
    }

    /// `5.47` as 547.
    fn hundredths(&self, column: &str) -> i64 {
        let text = self.text(column);
        let (whole, rest) = text.split_once('.').unwrap_or((&text, "00"));
        format!("{whole}{rest:0<2}")
            .parse()
            .unwrap_or_else(|_| panic!("{column} has other than two decimals in {:?}", self.cells))
    }

    fn degrees(&self, column: &str) -> f64 {
        self.text(column).parse().unwrap_or_else(|_| panic!("{column} is not a number in {:?}", self.cells))
    }
}

fn rows<T>(file: &str, make: impl Fn(&Row) -> T) -> Vec<T> {
    let mut reader = csv::Reader::from_reader(file.as_bytes());
    let head = reader.headers().expect("the reference has a row of headings").clone();
    let row = |cells: csv::StringRecord| make(&Row { head: &head, cells });
    reader.records().map(|cells| row(cells.expect("the reference is sound"))).collect()
}

pub fn municipalities() -> Vec<Municipality> {
    let mut all = rows(MUNICIPALITIES, |row| Municipality {
        ine: row.text("ine"),
        name: row.text("name"),
        sort_name: row.text("sort_name"),
        comarca_code: row.text("comarca_code"),
        comarca: row.text("comarca"),
        vegueria: row.text("vegueria"),
        province_code: row.text("province_code"),
        province: row.text("province"),
        population: row.count("population_2025"),
        area: row.hundredths("area_km2"),
        seat: (row.degrees("seat_lon"), row.degrees("seat_lat")),
    });
    all.sort_by(|a, b| a.ine.cmp(&b.ine));
    all
}

pub fn comarques() -> Vec<Comarca> {
    let mut all = rows(COMARQUES, |row| Comarca {
        slug: fold::slug(&row.text("name")),
        code: row.text("code"),
        name: row.text("name"),
        with_article: row.text("name_with_article"),
        capital: row.text("capital"),
        vegueries: row.text("vegueria").split("; ").map(str::to_owned).collect(),
        provinces: row.text("provinces").split(' ').map(str::to_owned).collect(),
        municipalities: row.count("municipalities"),
        population: row.count("population_2025"),
        area: row.hundredths("area_km2"),
        council_name: row.text("council_name"),
        council: match row.text("council_status").as_str() {
            "active" => Council::Active,
            "abolished" => Council::Abolished,
            "not_constituted" => Council::NotConstituted,
            "special_regime" => Council::SpecialRegime,
            other => panic!("unknown standing of a county council: {other}"),
        },
    });
    all.sort_by_key(|c| fold::sort_key(&c.name));
    all
}
