//! Tables as they really come: the one of 2020 with the defects of its original, merged cells in a workbook, the
//! round trip of a plan that left the system, ten thousand rows; and the command line.

use std::fmt::Write as _;

use imports::{Problems, Tally as _};
use plan::import::{Asked, Outcome, from_file};
use serde_json::{Value, json};

use super::import_plan::{TABLE, actions, as_new, upload};
use crate::office;
use crate::world::{Browser, Page, World, stories};

const FACTS: &str = include_str!("../../../data/xmess/plan-2020-actions.tsv");
const LINES: &str = include_str!("../../../data/xmess/plan-2020.json");

const HEAD: [&str; 13] = [
    "Núm.",
    "Acció",
    "Instrument",
    "Temes",
    "Responsable",
    "1T",
    "2T",
    "3T",
    "4T",
    "Pressupost",
    "Conveni",
    "Línies d’actuació",
    "Línia estratègica",
];

/// The table of 2020 with our words and the defects of the original: instruments in merged cells, five themes in one
/// cell, a row shifted to the right and two to the left, a source in the wrong column of money, lines one behind.
pub fn printed() -> Vec<Vec<String>> {
    let comma = |list: &str| list.replace("; ", ", ");
    FACTS
        .lines()
        .skip(1)
        .map(|line| {
            let f: Vec<&str> = line.split('\t').collect();
            let number: usize = f[0].parse().expect("a number");
            let instrument = if f[3] == "yes" { "" } else { f[2] };
            let themes = f[4].replace("; ", " ");
            let has = |source: &str| f[6].split("; ").any(|s| s == source);
            let first = if has("ordinary_budget") { "Pressupost ordinari" } else { "" };
            let second = if has("agreement") { "Conveni" } else { "" };
            let (first, second) = if number == 3 { ("Conveni", "") } else { (first, second) };
            let mut cells: Vec<String> = [f[0], f[1], instrument, &themes, &comma(f[5])].map(str::to_owned).to_vec();
            cells.extend(vec![String::new(); 4]);
            cells.extend([first.to_owned(), second.to_owned(), comma(f[8]), comma(f[10])]);
            match number {
                8 => {
                    cells.insert(2, String::new());
                    cells.truncate(13);
                }
                9 | 10 => {
                    cells.remove(2);
                }
                _ => {}
            }
            cells
        })
        .collect()
}

fn as_csv(rows: &[Vec<String>]) -> Vec<u8> {
    platform::sheet::write::csv(HEAD, rows)
}

/// The same with the instruments in cells that are really merged.
pub fn as_html(rows: &[Vec<String>]) -> Vec<u8> {
    let merged = |row: &[String]| row.len() == 13 && row[2].is_empty() && row[0] != "8" || row.len() < 13;
    let mut html = String::from("<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body><table><tr>");
    html.extend(HEAD.iter().map(|h| format!("<td>{h}</td>")));
    html.push_str("</tr>");
    for (at, row) in rows.iter().enumerate() {
        let span = 1 + rows[at + 1..].iter().take_while(|r| merged(r) && r.len() == 13).count();
        html.push_str("<tr>");
        for (column, cell) in row.iter().enumerate() {
            if column == 2 && merged(row) && row.len() == 13 {
                continue;
            }
            let rows = if column == 2 && span > 1 && !cell.is_empty() {
                format!(" rowspan=\"{span}\"")
            } else {
                String::new()
            };
            let _ = write!(html, "<td{rows}>{cell}</td>");
        }
        html.push_str("</tr>");
    }
    html.push_str("</table></body></html>");
    html.into_bytes()
}

/// The list of lines as a document prints it: each strategic line with its own below.
pub fn lines() -> String {
    let facts: Value = serde_json::from_str(LINES).expect("our own data");
    let list = |key: &str| facts[key].as_array().expect("a list").clone();
    let told = |v: &Value, key: &str| v[key].as_str().unwrap_or_default().to_owned();
    let mut text = String::new();
    for strategic in list("strategic_lines") {
        let _ = writeln!(text, "{} {}", told(&strategic, "code"), told(&strategic, "title_ca"));
        for line in list("action_lines").iter().filter(|l| l["strategic_line"] == strategic["code"]) {
            let _ = writeln!(text, "{} {}", told(line, "code"), told(line, "title_ca"));
        }
    }
    text
}

/// The preview of the table of 2020 as a new plan, with its lines.
fn preview_2020(browser: &Browser, name: &str, bytes: &[u8], slug: &str) -> Page {
    let page = upload(browser, name, bytes).status(200).choose("Pla", "Un pla nou");
    let page = page.fill("Títol", "Pla de treball 2020, de la taula").fill("Adreça", slug).fill("Comença", "1/1/2020");
    let page =
        page.fill("S’acaba", "31/12/2020").fill("D’on surt", "Pla de treball 2020").fill("Llista de línies", &lines());
    let made = "Línies estratègiques i d’actuació, amb una taula d’accions";
    let page = page.choose("Com està fet", made).press("Continua").status(200);
    assert_eq!(page.value("Què és la columna J"), "funding");
    assert_eq!(page.value("Què és la columna K"), "funding-second");
    assert_eq!(page.value("Què és la columna L"), "action-lines");
    page.press("Mostra què importarem").status(200)
}

/// Answers each question with the first answer that proposes something.
fn answered(browser: &Browser, mut page: Page) -> Page {
    for _ in 0..4 {
        let (action, fields) =
            page.form_fields_of(&page.posts().into_iter().find(|p| p.ends_with("/answers")).expect("questions"));
        let open: Vec<String> =
            fields.iter().filter(|(n, v)| n.starts_with("answer-") && v.is_empty()).map(|(n, _)| n.clone()).collect();
        if open.is_empty() {
            return page;
        }
        let filled: Vec<(String, String)> =
            fields.into_iter().map(|(n, v)| if open.contains(&n) { (n, "yes".to_owned()) } else { (n, v) }).collect();
        let pairs: Vec<(&str, &str)> = filled.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        page = browser.post(&action, &pairs).status(200);
    }
    page
}

/// Without where each stood in its own source.
fn facts(world: &World, slug: &str) -> Vec<Value> {
    let mut all = actions(world, slug);
    for action in &mut all {
        for place in ["source_line", "source_row"] {
            action[place] = Value::Null;
        }
    }
    all
}

fn asked(plan: &str) -> Asked {
    Asked { plan: plan.to_owned(), ..Asked::default() }
}

fn run(world: &World, text: &str, asked: &Asked) -> Result<Outcome, Problems> {
    from_file(&world.console(), "pla.csv", text.as_bytes(), asked, &|_, _| {})
}

stories! {
    fn the_table_of_2020_with_its_defects_becomes_the_plan_of_2020(world) {
        let secretariat = world.sign_in("secretariat");
        let page = preview_2020(&secretariat, "taula-2020.csv", &as_csv(&printed()), "2020-taula");
        let page = page.does_not_see("Importa-ho tot").sees("s’ha desplaçat una columna a la dreta").sees("s’ha desplaçat una columna a l’esquerra");
        let page = page.sees("sembla 5 paraules escrites seguides").sees("« Conveni » surt a la primera de les dues columnes");
        let page = answered(&secretariat, page).sees("La numeració de les línies sembla que va una enrere a partir de LA9");
        let page = page.sees("Les columnes dels trimestres són buides").sees("29 accions noves");
        let page = page.press("Importa-ho tot").sees("Hem importat la taula.");
        page.sees("29 accions noves");
        let (ours, theirs) = (facts(world, "2020"), facts(world, "2020-taula"));
        for (ours, theirs) in ours.iter().zip(&theirs) {
            assert_eq!(ours, theirs);
        }
        assert_eq!(ours.len(), theirs.len());
        let third = world.visitor().get("/plan/2020-taula/actions/3").sees("imprès: LA15").sees("Llegim LA6, LA16");
        third.sees("« Conveni » surt imprès a la primera");
    }

    fn merged_cells_of_a_workbook_are_flagged_as_such(world) {
        let book = office::convert(&as_html(&printed()), "xls", "xlsx");
        let secretariat = world.sign_in("secretariat");
        let page = preview_2020(&secretariat, "taula-2020.xlsx", &book, "2020-llibre");
        let page = page.sees("són buides perquè estaven combinades amb la de sobre");
        let page = answered(&secretariat, page).press("Importa-ho tot").sees("Hem importat la taula.");
        page.sees("29 accions noves");
        let all = facts(world, "2020-llibre");
        assert_eq!(all[3]["instrument"], "materials");
        assert_eq!(all[3]["uncertain"][1], "instrument");
    }

    fn a_plan_that_left_as_a_table_comes_back_the_same(world) {
        let secretariat = world.sign_in("secretariat");
        // What is invented is no fact to carry over.
        let console = world.console();
        world.write(|tx| activity::show_samples(tx, &console, false));
        let table = world.visitor().download("/plan/2024/actions.csv").bytes;
        let page = upload(&secretariat, "actuacions-2024.csv", &table).status(200).choose("Pla", "Un pla nou");
        let page = page.fill("Títol", "Pla de treball 2024").fill("Adreça", "2024-b").fill("Comença", "1/1/2024");
        let page = page.fill("S’acaba", "31/12/2024").fill("D’on surt", "Pla de treball 2024").press("Continua");
        let page = page.press("Mostra què importarem").status(200).sees("62 accions noves");
        page.press("Importa-ho tot").sees("Hem importat la taula.");
        let told = |slug: &str| {
            let mut all = facts(world, slug);
            for action in &mut all {
                // Activities serve the plan that is in force, and no copy of it.
                (action["activities"], action["late"]) = (Value::Null, Value::Null);
            }
            serde_json::to_vec(&all).expect("JSON")
        };
        assert_eq!(String::from_utf8_lossy(&told("2024-b")), String::from_utf8_lossy(&told("2024")));
    }

    fn a_plan_that_left_as_a_table_and_comes_back_to_itself_changes_nothing(world) {
        let console = world.console();
        for kind in ["csv", "xlsx", "ods"] {
            let name = format!("actuacions-2024.{kind}");
            let table = world.visitor().download(&format!("/plan/2024/actions.{kind}")).bytes;
            let done = from_file(&console, &name, &table, &asked("2024"), &|_, _| {});
            let done = done.unwrap_or_else(|problems| panic!("{kind}: {:?}", problems.lines(&console.words)));
            assert_eq!((kind, done.of_file.tally.changes(), done.of_file.tally.stay > 50), (kind, 0, true), "{:?}", done.of_file.tally);
        }
    }

    fn a_table_of_more_than_a_megabyte_is_read(world) {
        let mut text = String::from("Núm;Acció;Descripció\n");
        for number in 1..=400 {
            let _ = writeln!(text, "{number};Acció {number};{}", "paraules de prova ".repeat(200));
        }
        assert!(text.len() > 1_200_000);
        as_new(upload(&world.sign_in("secretariat"), "llarga.csv", text.as_bytes()), "2026").sees("Hem llegit 400 files.");
    }

    fn ten_thousand_rows_are_one_import_and_one_more_is_refused(world) {
        let table = |rows: usize| {
            let mut text = String::from("Núm;Acció;Temes;Quan\n");
            for number in 1..=rows {
                let _ = writeln!(text, "{number};Acció de prova número {number};CPR;{}T", number % 4 + 1);
            }
            text
        };
        let checked = run(world, &table(10_000), &Asked { check: true, ..asked("2026") }).expect("a good table");
        assert_eq!((checked.of_file.rows, checked.of_file.tally.added, checked.of_file.batch.is_none()), (10_000, 10_000, true));
        let more = run(world, &table(10_001), &asked("2026")).expect_err("too many");
        assert!(more.lines(&world.console().words)[0].contains("10.001 files"), "{more:?}");
        // A tenth is written: what is measured is the benchmark's business.
        run(world, &table(1000), &asked("2026")).expect("a good table");
        let again = run(world, &table(1000), &asked("2026")).expect("the same table");
        assert_eq!((again.of_file.tally.stay, again.of_file.tally.changes()), (1000, 0));
        let page = world.visitor().get("/plan/2026.pdf").status(403).sees("en un PDF n’hi caben 500");
        page.sees("Baixa’l com a document de text");
        assert!(!world.visitor().get("/plan/2026").links().contains(&"/plan/2026.pdf".to_owned()));
    }

    fn the_command_line_checks_imports_answers_and_tells_what_is_wrong(world) {
        let console = world.console();
        let checked = run(world, TABLE, &Asked { check: true, ..asked("2026") }).expect("a good table");
        assert_eq!((checked.of_file.batch.is_none(), checked.of_file.tally.added), (true, 4));
        assert!(checked.lines(&console.words).contains(&"Només ho hem comprovat: no hem desat res.".to_owned()));
        world.visitor().get("/plan/2026").status(404);
        let done = run(world, TABLE, &asked("2026")).expect("a good table");
        assert_eq!((done.of_file.batch.is_some(), done.json(&console.words)["counts"]["added"].as_u64()), (true, Some(4)));
        world.visitor().get("/plan/2026").status(200).sees("Pla de treball 2026");
        let again = run(world, TABLE, &asked("2026")).expect("a good table");
        assert_eq!((again.of_file.batch.is_none(), again.of_file.tally.changes()), (true, 0));
        let wrong = run(world, "Núm;Acció;Quan;Temes\n1;Fer;aviat;Feminisme\n", &asked("2027")).expect_err("a slip and a question");
        let lines = wrong.lines(&console.words);
        assert!(lines[0].starts_with("C2: No entenem quan: « aviat »."), "{lines:?}");
        let told = wrong.json(&console.words);
        assert_eq!((&told["problems"][0]["row"], &told["problems"][0]["column"]), (&json!(2), &json!("C")));
        let question = &told["questions"][0];
        assert_eq!((&question["column"], &question["choices"][0]["value"]), (&json!("D"), &json!("is:feminisms")));
        let key = question["key"].as_str().expect("a key").to_owned();
        let answered = Asked { answers: [(key, "is:feminisms".to_owned())].into(), ..asked("2027") };
        let done = run(world, "Núm;Acció;Quan;Temes\n1;Fer;març;Feminisme\n", &answered).expect("answered");
        assert_eq!(done.of_file.tally.added, 1);
        assert_eq!(actions(world, "2027")[0]["themes"], json!(["feminisms"]));
        let nameless = run(world, TABLE, &asked("proves")).expect_err("no period");
        assert!(nameless.lines(&console.words)[0].contains("--from 2026-01-01"), "{nameless:?}");
        let columns = run(world, "Nota;Color\na;b\n", &asked("2028")).expect_err("no title");
        assert!(matches!(columns, Problems::Columns { .. }), "{columns:?}");
        let pdf = from_file(&console, "pla.pdf", b"%PDF-1.7", &asked("2028"), &|_, _| {}).expect_err("no table");
        assert!(matches!(pdf, Problems::File(_)));
        world.sign_in("secretariat").get("/plan/import/batches").sees("Línia d’ordres");
    }

    fn a_row_beyond_the_headings_is_flagged(world) {
        let text = "Núm;Acció;Temes;Quan\n1;Fer;;CPR;1T\n2;Més;Joves;2T;nota\n";
        let page = as_new(upload(&world.sign_in("secretariat"), "pla.csv", text.as_bytes()), "2026").press("Mostra què importarem");
        let page = page.sees("Sembla que aquesta fila s’ha desplaçat una columna a la dreta").sees("La fila diu « nota » més enllà de l’última columna");
        let beyond = "La fila diu « nota » més enllà de l’última columna amb encapçalament. Què en fem?";
        let shifted = "Sembla que aquesta fila s’ha desplaçat una columna a la dreta: els valors encaixen amb la columna d’abans. La tornem a lloc?";
        let page = page.choose(beyond, "No llegeixis aquest valor").choose(shifted, "Torna la fila al seu lloc").press("Desa les respostes");
        page.press("Importa-ho tot").sees("Hem importat la taula.");
        let all = actions(world, "2026");
        assert_eq!((&all[0]["themes"], &all[1]["themes"]), (&json!(["cpr"]), &json!(["youth"])));
    }
}
