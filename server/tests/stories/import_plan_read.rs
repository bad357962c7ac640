//! What the cells of a plan's table say, read right or asked: merged blocks, amounts and dates as a spreadsheet keeps
//! them, rows without numbers, words that cannot be added; and what leaves a plan comes back to it unchanged.

use std::collections::BTreeMap;

use imports::{Problems, Tally as _};
use plan::import::{Asked, Outcome, from_file};
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook, Worksheet};
use serde_json::{Value, json};

use super::import_plan::{actions, as_new, preview_known, preview_new, upload};
use crate::office;
use crate::world::{World, stories};

fn book(fill: impl FnOnce(&mut Worksheet)) -> Vec<u8> {
    let mut book = Workbook::new();
    fill(book.add_worksheet());
    book.save_to_buffer().expect("a workbook")
}

fn write(tab: &mut Worksheet, rows: &[&[&str]]) {
    for (row, cells) in (0..).zip(rows) {
        for (column, cell) in (0..).zip(*cells).filter(|(_, cell)| !cell.is_empty()) {
            tab.write_string(row, column, *cell).expect("a cell");
        }
    }
}

fn merge(tab: &mut Worksheet, (row, column): (u32, u16), (last_row, last_column): (u32, u16), text: &str) {
    tab.merge_range(row, column, last_row, last_column, text, &Format::new()).expect("a block");
}

fn run(world: &World, plan: &str, file: (&str, &[u8]), answers: &[(&str, &str)]) -> Result<Outcome, Problems> {
    let answers: BTreeMap<String, String> = answers.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect();
    let asked = Asked { plan: plan.to_owned(), answers, ..Asked::default() };
    from_file(&world.console(), file.0, file.1, &asked, &|_, _| {})
}

fn done(world: &World, plan: &str, file: (&str, &[u8]), answers: &[(&str, &str)]) -> Outcome {
    let words = world.console().words;
    run(world, plan, file, answers).unwrap_or_else(|problems| panic!("{:#?}", problems.lines(&words)))
}

/// The problems and the questions with their keys, as a program gets them.
fn refused(
    world: &World,
    plan: &str,
    file: (&str, &[u8]),
    answers: &[(&str, &str)],
) -> (Vec<String>, Vec<(String, String)>) {
    let words = world.console().words;
    let problems = run(world, plan, file, answers).expect_err("something is open");
    let told = problems.json(&words);
    let text = |value: &Value, key: &str| value[key].as_str().unwrap_or_default().to_owned();
    let questions = told["questions"].as_array().expect("a list").iter();
    let questions = questions.map(|q| (text(q, "key"), format!("{}{}", text(q, "column"), q["row"]))).collect();
    (problems.lines(&words), questions)
}

stories! {
    fn merged_cells_are_asked_wherever_they_lie(world) {
        let table = book(|tab| {
            write(tab, &[
                &["Núm", "Acció", "Descripció", "Àmbit", "Instrument", "1T", "2T", "3T"],
                &["1", "Fer jornades"],
                &["2", "Fer tallers", "", "", "", "", "", "x"],
                &["3", "Fer memòria"],
            ]);
            merge(tab, (1, 2), (2, 2), "El mateix per a totes dues");
            merge(tab, (1, 5), (1, 7), "x");
            merge(tab, (2, 3), (3, 4), "Jornades");
        });
        for (name, bytes) in [("pla.xlsx", table.clone()), ("pla.ods", office::convert(&table, "xlsx", "ods"))] {
            let (_, questions) = refused(world, "2026", (name, &bytes), &[]);
            let asked: Vec<(&str, &str)> = questions.iter().map(|(key, place)| (key.as_str(), place.as_str())).collect();
            let all = [("merged-text", "C3"), ("merged-area", "D4"), ("across-instrument", "E3"), ("across-q2", "G2"), ("across-q3", "H2")];
            assert!(all.iter().all(|one| asked.contains(one)), "{name}: {asked:?}");
        }
        let answers = [("merged-text", "yes"), ("merged-area", "yes"), ("across-instrument", "no"), ("across-q2", "yes"), ("across-q3", "yes")];
        done(world, "2026", ("pla.xlsx", &table), &answers);
        let all = actions(world, "2026");
        assert_eq!((&all[1]["text"], &all[2]["area"]), (&json!("El mateix per a totes dues"), &all[1]["area"]));
        assert_eq!(all[0]["windows"].as_array().map(Vec::len), Some(3), "{}", all[0]["windows"]);
        assert_eq!(all[2]["instrument"], Value::Null);
        world.visitor().get("/plan/2026/actions/2").sees("La casella és buida perquè estava combinada amb altres.");
    }

    fn an_amount_that_a_formula_gave_is_read_to_the_cent_also_after_a_night(world) {
        let table = book(|tab| {
            write(tab, &[&["Núm", "Acció", "Finançament", "Import"], &["1", "Fer jornades", "Conveni"], &["2", "Fer tallers", "Conveni"], &["3", "Fer memòria", "Conveni", "2.625"]]);
            tab.write_formula(1, 3, Formula::new("=1250.5*1.21").set_result("1513.105")).expect("a cell");
            tab.write_number(2, 3, 2.625).expect("a cell");
        });
        let page = as_new(upload(&world.sign_in("secretariat"), "pla.xlsx", &table), "2026").press("Mostra què importarem");
        page.sees("Conveni: 1.513,11 €").press("Importa-ho tot").sees("Hem importat la taula.");
        let cents: Vec<Value> = actions(world, "2026").iter().map(|a| a["funding_cents"]["agreement"].clone()).collect();
        assert_eq!(cents, [json!(151_311), json!(263), json!(262_500)], "what a person types with three decimals are thousands");
    }

    fn a_month_that_the_spreadsheet_made_a_day_of_is_a_month(world) {
        let table = book(|tab| {
            write(tab, &[&["Núm", "Acció", "Quan"], &["1", "Fer jornades"], &["2", "Fer tallers"]]);
            let day = ExcelDateTime::from_ymd(2026, 3, 1).expect("a day");
            tab.write_with_format(1, 2, &day, &Format::new().set_num_format("mmm-yy")).expect("a cell");
            tab.write_with_format(2, 2, &day, &Format::new().set_num_format("d-mmm-yy")).expect("a cell");
        });
        for (plan, name, bytes) in [("2026", "pla.xlsx", table.clone()), ("2026-b", "pla.ods", office::convert(&table, "xlsx", "ods"))] {
            let page = as_new(upload(&world.sign_in("secretariat"), name, &bytes), plan).press("Mostra què importarem");
            page.press("Importa-ho tot").sees("Hem importat la taula.");
            let all = actions(world, plan);
            assert_eq!(all[0]["windows"][0], json!({ "kind": "month", "from": "2026-03-01", "to": "2026-03-31" }), "{name}");
            assert_eq!(all[1]["windows"][0]["to"], "2026-03-01", "{name}");
        }
    }

    fn rows_without_numbers_are_the_actions_with_their_titles_and_what_is_left_is_asked(world) {
        let secretariat = world.sign_in("secretariat");
        preview_new(&secretariat, "2026", "Acció;Quan\nFer jornades;1T\nFer tallers;2T\nFer memòria;4T\n").press("Importa-ho tot");
        let told = || -> Vec<(String, String)> {
            let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
            actions(world, "2026").iter().map(|a| (text(&a["number"]), text(&a["title"]))).collect()
        };
        // A row on top takes nobody's place.
        let more = "Acció;Quan\nFer una fira;3T\nFer jornades;1T\nFer tallers;2T\nFer memòria;4T\n";
        let page = preview_known(&secretariat, "Pla de treball 2026", more).sees("Una acció nova").does_not_see("que canvi");
        page.press("Importa-ho tot").sees("Hem importat la taula.");
        let with_fair = [("4", "Fer una fira"), ("1", "Fer jornades"), ("2", "Fer tallers"), ("3", "Fer memòria")].map(|(n, t)| (n.to_owned(), t.to_owned()));
        assert_eq!(told(), with_fair);
        // A title that is new while one is gone: the same action, or another?
        let renamed = more.replace("Fer tallers", "Fer cursos");
        let page = preview_known(&secretariat, "Pla de treball 2026", &renamed).does_not_see("Importa-ho tot");
        let asked = "La taula no té números, i hi ha una fila amb un títol que el pla no té: « Fer cursos ». És una acció que ja hi és, amb un altre títol, com la 2 (« Fer tallers »)?";
        let page = page.sees(asked).choose(asked, "Sí: canvia el títol de les que la taula no diu, per ordre, a partir de la 2");
        page.press("Desa les respostes").sees("Una acció que canvia").press("Importa-ho tot").sees("Hem importat la taula.");
        assert_eq!(told()[2], ("2".to_owned(), "Fer cursos".to_owned()));
        let other = renamed.replace("Fer cursos", "Fer visites");
        let page = preview_known(&secretariat, "Pla de treball 2026", &other);
        let asked = asked.replace("Fer cursos", "Fer visites").replace("Fer tallers", "Fer cursos");
        let page = page.choose(&asked, "No: són accions noves").press("Desa les respostes").sees("Una acció nova");
        page.sees("Tota la taula").press("Importa-ho tot").sees("Hem importat la taula.");
        assert_eq!(told().len(), 5);
        assert!(told().contains(&("5".to_owned(), "Fer visites".to_owned())), "{:?}", told());
    }

    fn a_word_that_cannot_be_added_is_said_at_its_row(world) {
        let text = "Núm;Acció;Temes\n1;Fer;+++\n2;Més;C++\n3;Encara;C#\n";
        let (_, questions) = refused(world, "2026", ("pla.csv", text.as_bytes()), &[]);
        let key = |place: &str| questions.iter().find(|(_, at)| at == place).expect("a question").0.clone();
        let (none, first, second) = (key("C2"), key("C3"), key("C4"));
        let mut answers = vec![(none.as_str(), "leave"), (first.as_str(), "add")];
        let (lines, open) = refused(world, "2026", ("pla.csv", text.as_bytes()), &answers);
        assert_eq!(open, [(second.clone(), "C4".to_owned())]);
        assert!(lines[0].starts_with("C4: Temes: no coneixem « C# », i no ho podem afegir amb aquest nom perquè es confondria amb « C++ »."), "{lines:?}");
        answers.push((second.as_str(), "add"));
        let (odd, _) = refused(world, "2026", ("pla.csv", text.as_bytes()), &answers);
        assert!(odd.iter().any(|l| l.contains(&second) && l.contains("add")), "{odd:?}");
        let (lines, _) = refused(world, "2026", ("pla.csv", text.as_bytes()), &[]);
        assert!(lines.iter().any(|l| l.starts_with("C2: Temes: « +++ » no té cap lletra ni xifra")), "{lines:?}");
        assert!(!lines.iter().any(|l| l.contains(&format!("{none}=add"))), "it is not offered: {lines:?}");
        done(world, "2026", ("pla.csv", text.as_bytes()), &[(&none, "leave"), (&first, "add"), (&second, "leave")]);
        assert_eq!(actions(world, "2026")[1]["themes"], json!(["c"]));
    }

    fn a_no_is_no_sample_and_what_is_neither_is_told(world) {
        let text = "Núm;Acció;Estat;Mostra\n1;Fer;finalitzada;no\n2;Més;finalitzada;x\n3;Encara;finalitzada;Mostra\n4;També;finalitzada;-\n";
        let outcome = done(world, "2026", ("pla.csv", text.as_bytes()), &[]);
        assert_eq!(outcome.of_file.tally.states, 2);
        let states: Vec<Value> = actions(world, "2026").iter().map(|a| a["state"].clone()).collect();
        assert_eq!(states, ["finished", "pending", "pending", "finished"].map(Value::from));
        let (lines, _) = refused(world, "2026", ("pla.csv", text.replace(";x", ";potser").as_bytes()), &[]);
        assert!(lines[0].starts_with("D3: No entenem si és una mostra: « potser »."), "{lines:?}");
    }

    fn the_format_of_an_action_comes_and_goes_with_its_table(world) {
        let text = "Núm;Acció;Format\n1;Fer;Presencial\n2;Més;virtual\n3;Encara;híbrid\n4;També;\n";
        let (lines, _) = refused(world, "2026", ("pla.csv", text.replace("virtual", "per ràdio").as_bytes()), &[]);
        assert!(lines[0].starts_with("C3: No entenem el format « per ràdio »."), "{lines:?}");
        done(world, "2026", ("pla.csv", text.as_bytes()), &[]);
        world.visitor().get("/plan/2026/actions/1").sees("Presencial");
        for (kind, copy) in [("csv", "2027"), ("xlsx", "2028"), ("ods", "2029")] {
            let table = world.visitor().download(&format!("/plan/2026/actions.{kind}")).bytes;
            assert!(kind != "csv" || String::from_utf8_lossy(&table).contains("Virtual"));
            let back = done(world, "2026", (&format!("t.{kind}"), &table), &[]);
            assert_eq!((back.of_file.tally.changes(), back.of_file.tally.stay), (0, 4), "{kind}");
            let copy = done(world, copy, (&format!("t.{kind}"), &table), &[]);
            assert_eq!(copy.of_file.tally.added, 4);
        }
        let changed = done(world, "2026", ("pla.csv", text.replace("Presencial", "Híbrid").as_bytes()), &[]);
        assert_eq!((changed.of_file.tally.corrected, changed.of_file.tally.stay), (1, 3));
        world.visitor().get("/plan/2026/actions/1").sees("Híbrid");
    }

    fn the_plans_of_2020_and_2022_come_back_to_themselves_unchanged(world) {
        for plan in ["2020", "2022"] {
            for kind in ["csv", "xlsx", "ods"] {
                let table = world.visitor().download(&format!("/plan/{plan}/actions.{kind}")).bytes;
                let back = done(world, plan, (&format!("accions.{kind}"), &table), &[]);
                assert_eq!((back.of_file.tally.changes(), back.of_file.tally.stay > 20), (0, true), "{plan} {kind}: {:?}", back.of_file.tally);
            }
        }
    }

    fn what_is_of_the_whole_table_says_so(world) {
        let rows: Vec<String> = (1..=10_001).map(|n| format!("{n};Acció {n}\n")).collect();
        let many = format!("Núm;Acció\n{}", rows.concat());
        let (lines, _) = refused(world, "2026", ("pla.csv", many.as_bytes()), &[]);
        assert!(lines[0].starts_with("Tota la taula: Hi ha 10.001 files"), "{lines:?}");
        let counted = done(world, "2026", ("pla.csv", "Acció\nFer\n".as_bytes()), &[]);
        let lines = counted.lines(&world.console().words);
        assert!(lines.iter().any(|l| l.starts_with("Tota la taula: La taula no té columna de números")), "{lines:?}");
    }
}
