//! The same plan from each kind of file, as an office program writes them, and from text: the same actions; and what
//! a merged cell is asked about in a document as in a workbook.

use imports::Problems;
use jiff::civil::date;
use plan::import::{Asked, from_file};
use serde_json::Value;

use super::import_plan::{TABLE, actions};
use super::import_plan_forms::{as_html, lines, printed};
use crate::office;
use crate::world::{World, stories};

fn cells() -> impl Iterator<Item = Vec<&'static str>> {
    TABLE.lines().map(|line| line.split(';').collect())
}

fn table_html() -> Vec<u8> {
    let row = |cells: Vec<&str>| format!("<tr><td>{}</td></tr>", cells.join("</td><td>"));
    let rows: String = cells().map(row).collect();
    format!("<html><head><meta charset=\"utf-8\"></head><body><h1>Pla</h1><table border=1>{rows}</table></body></html>")
        .into_bytes()
}

fn markdown() -> Vec<u8> {
    let mut rows: Vec<String> = cells().map(|cells| format!("| {} |", cells.join(" | "))).collect();
    rows.insert(1, format!("|{}", " --- |".repeat(7)));
    format!("# Pla\n\n{}\n\nFins aquí.\n", rows.join("\n")).into_bytes()
}

/// The actions without the file that each came from, and the row in which it stood there.
fn facts(world: &World, slug: &str) -> Vec<Value> {
    let mut all = actions(world, slug);
    for action in &mut all {
        (action["source"], action["source_row"]) = (Value::Null, Value::Null);
    }
    all
}

fn asked(slug: &str) -> Asked {
    Asked { plan: slug.to_owned(), from: Some(date(2026, 1, 1)), to: Some(date(2026, 12, 31)), ..Asked::default() }
}

stories! {
    fn each_kind_of_file_gives_the_same_plan(world) {
        let console = world.console();
        let html = table_html();
        let files = [
            ("csv", TABLE.as_bytes().to_vec()),
            ("tsv", TABLE.replace(';', "\t").into_bytes()),
            ("md", markdown()),
            ("xlsx", office::convert(&html, "xls", "xlsx")),
            ("ods", office::convert(&html, "xls", "ods")),
            ("docx", office::convert(&html, "html", "docx:MS Word 2007 XML")),
            ("odt", office::convert(&html, "html", "odt:writer8")),
        ];
        for (kind, bytes) in &files {
            let name = format!("pla.{kind}");
            let done = from_file(&console, &name, bytes, &asked(&format!("2026-{kind}")), &|_, _| {});
            let done = done.unwrap_or_else(|problems| panic!("{kind}: {:?}", problems.lines(&console.words)));
            assert_eq!((kind, done.of_file.tally.added, done.of_file.notes.len()), (kind, 4, 0));
        }
        let first = facts(world, "2026-csv");
        for (kind, _) in &files[1..] {
            assert_eq!(facts(world, &format!("2026-{kind}")), first, "{kind}");
        }
    }

    fn merged_cells_of_a_document_are_asked_about_as_those_of_a_workbook(world) {
        let console = world.console();
        let html = as_html(&printed());
        for (kind, filter) in [("odt", "odt:writer8"), ("docx", "docx:MS Word 2007 XML")] {
            let file = office::convert(&html, "html", filter);
            let wanted = Asked {
                lines: lines(),
                from: Some(date(2020, 1, 1)),
                to: Some(date(2020, 12, 31)),
                ..asked("2020-document")
            };
            let problems = from_file(&console, &format!("pla.{kind}"), &file, &wanted, &|_, _| {}).expect_err("questions");
            assert!(matches!(&problems, Problems::Rows { slips, .. } if slips.is_empty()), "{kind}: {problems:?}");
            let told = problems.json(&console.words);
            let asked: Vec<&str> = told["questions"].as_array().expect("a list").iter().filter_map(|q| q["problem"].as_str()).collect();
            for question in ["plan-import-ask-merged", "plan-import-ask-apart", "plan-import-ask-shift-right", "plan-import-ask-behind"] {
                assert!(asked.contains(&question), "{kind}: {asked:?}");
            }
            assert_eq!(asked.iter().filter(|q| **q == "plan-import-ask-shift-left").count(), 2, "{kind}");
        }
    }
}
