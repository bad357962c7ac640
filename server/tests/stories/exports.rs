//! What leaves the system as a table, opened again by programs that did not write it.

use std::io::{Cursor, Read as _};

use jiff::civil::date;
use platform::sheet::write::{Cell, Column, Form, Kind, Table};
use platform::sheet::{self, Sheet};
use platform::words::Language;

use crate::office;
use crate::world::stories;

const AS_CSV: &str = "csv:Text - txt - csv (StarCalc):44,34,76";
/// As people try it: each would be worked out by a program that takes it for more than text.
const FORMULAS: [&str; 8] = [
    "=1+1",
    "@SUM(1;2)",
    "+cmd|' /C calc'!A0",
    "-2+3",
    "\t=1+1",
    "\r=1+1",
    "＝1+1",
    "=HYPERLINK(\"https://example.org\")",
];

stories! {
    fn the_table_of_a_plan_opens_in_libreoffice_with_all_its_rows_in_each_form(world) {
        let visitor = world.visitor();
        let ours = visitor.download("/plan/2024/actions.csv").bytes;
        let theirs = office::convert(&ours, "csv", "xlsx");
        let ours = sheet::read("ours.csv", &ours).unwrap();
        assert_eq!(sheet::read("theirs.xlsx", &theirs).unwrap().headings(), ours.headings());
        for form in ["xlsx", "ods"] {
            let theirs = office::convert(&visitor.download(&format!("/plan/2024/actions.{form}")).bytes, form, AS_CSV);
            let theirs = sheet::read("theirs.csv", &theirs).unwrap();
            assert_eq!(theirs.headings(), ours.headings());
            assert_eq!(theirs.body().count(), 62);
            let number = heading(&theirs, "Número");
            for column in ["Número", "Títol", "Responsable", "Quan", "Estat", "Activitats"] {
                assert_eq!(of_column(&theirs, column), of_column(&ours, column), "{form}, {column}");
            }
            assert!(theirs.body().any(|row| row.text(number) == "9.1"), "a number of an action is no number");
        }
    }

    fn days_are_days_and_numbers_can_be_added_up(world) {
        let shown = |form: &str| {
            let bytes = world.visitor().download(&format!("/plan/2024/actions.{form}")).bytes;
            String::from_utf8(office::convert(&bytes, form, "fods")).unwrap()
        };
        let csv = sheet::read("ours.csv", &world.visitor().download("/plan/2024/actions.csv").bytes).unwrap();
        let days: Vec<String> = of_column(&csv, "Des de").into_iter().filter(|day| !day.is_empty()).collect();
        assert!(days.len() >= 5, "{days:?}");
        for form in ["xlsx", "ods"] {
            let shown = shown(form);
            assert_eq!(shown.matches("office:value-type=\"date\"").count(), days.len());
            for day in &days {
                assert!(shown.contains(&format!("office:date-value=\"{day}\"")), "{form}: {day}");
            }
            // Activities, and those of them that are samples, of each action.
            assert_eq!(numbers(&shown), 2 * 62, "{form}");
            assert!(shown.contains("table:display-filter-buttons=\"true\""), "{form} has no filter");
            assert!(!shown.contains("table:formula"), "{form}");
        }
        let (xlsx, ods) = (world.visitor().download("/plan/2024/actions.xlsx").bytes, world.visitor().download("/plan/2024/actions.ods").bytes);
        assert!(part(&xlsx, "xl/worksheets/sheet1.xml").contains("<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"));
        assert!(part(&xlsx, "docProps/core.xml").contains("<dc:title>Pla de treball 2024</dc:title>"));
        assert!(part(&ods, "settings.xml").contains("\"VerticalSplitPosition\" config:type=\"int\">1<"));
        assert!(part(&ods, "content.xml").contains("<table:table-header-rows>"));
    }

    fn no_cell_runs_as_a_formula_in_any_form_and_none_loses_a_letter(world) {
        let _ = world;
        let long = "Què volem fer. ".repeat(1_334);
        let texts: Vec<&str> = FORMULAS.iter().copied().chain(["0012", "2024-05-15", "a  b\n<c>&\"d\"", long.trim_end()]).collect();
        let table = Table {
            title: "Prova: [tot]".into(),
            author: "Xarxa".into(),
            language: Language::Catalan,
            on: date(2024, 5, 15),
            head: vec![Column::text("=Títol"), Column::day("Dia"), Column::new("Cost", Kind::Money), Column::new("Part", Kind::Percent)],
            rows: texts
                .iter()
                .map(|text| vec![Cell::text(*text), Cell::Day(date(2024, 2, 29)), Cell::Money(-125_050), Cell::Percent { part: 1, whole: 4 }])
                .collect(),
        };
        for form in Form::ALL {
            let bytes = table.write(form).unwrap();
            let shown = String::from_utf8(office::convert(&bytes, form.ending(), "fods")).unwrap();
            assert!(!shown.contains("table:formula"), "{form:?} runs something");
            assert!(shown.contains("=Títol") && shown.contains("1+1"));
            if form == Form::Csv {
                continue;
            }
            assert_eq!(shown.matches("office:date-value=\"2024-02-29\"").count(), texts.len());
            assert_eq!(shown.matches("office:value-type=\"currency\" office:currency=\"EUR\" office:value=\"-1250.5\"").count(), texts.len());
            assert_eq!(shown.matches("office:value-type=\"percentage\" office:value=\"0.25\"").count(), texts.len());
            let back = office::convert(&bytes, form.ending(), AS_CSV);
            let back: Vec<String> = fields(&String::from_utf8(back).unwrap());
            for text in &texts {
                assert!(back.iter().any(|field| field == text), "{form:?} lost {text:.40?}");
            }
        }
    }

    fn a_title_that_looks_like_a_formula_leaves_as_the_text_it_is(world) {
        let form = world.sign_in("secretariat").get("/plan/2024/actions/1/wording").fill("Títol", "=1+1");
        form.fill("Què has corregit", "prova").submit().status(200);
        let csv = world.visitor().download("/plan/2024/actions.csv").bytes;
        assert!(String::from_utf8(csv.clone()).unwrap().contains("\r\n1,'=1+1,"));
        assert_eq!(of_column(&sheet::read("a.csv", &csv).unwrap(), "Títol")[0], "=1+1");
        let read = sheet::read("a.xlsx", &world.visitor().download("/plan/2024/actions.xlsx").bytes).unwrap();
        assert_eq!(of_column(&read, "Títol")[0], "=1+1");
        assert!(read.body().all(|row| row.cells.iter().all(|cell| !cell.computed)));
    }

    fn what_a_page_filters_leaves_filtered_in_each_form(world) {
        let table = world.visitor().get("/plan/2024?area=governance");
        let shown = table.all("section[aria-labelledby=actions] tbody tr").len();
        for page in [table, world.visitor().get("/plan/2024/board?area=governance")] {
            let file = |ending: &str| {
                let link = page.links().into_iter().find(|to| to.contains(&format!("actions.{ending}"))).unwrap();
                world.visitor().download(&link).bytes
            };
            for form in Form::ALL {
                let read = sheet::read(&format!("a.{}", form.ending()), &file(form.ending())).unwrap();
                assert_eq!(read.body().count(), shown, "{form:?}");
            }
            let json: serde_json::Value = serde_json::from_slice(&file("json")).unwrap();
            assert_eq!(json["actions"].as_array().map(Vec::len), Some(shown));
        }
    }

    fn a_plan_of_which_only_the_parts_are_known_leaves_as_a_table_without_rows(world) {
        for form in ["xlsx", "ods"] {
            let bytes = world.visitor().download(&format!("/plan/2023/actions.{form}")).bytes;
            let read = String::from_utf8(office::convert(&bytes, form, AS_CSV)).unwrap();
            assert_eq!(read.trim_start_matches('\u{feff}').lines().count(), 1, "{form}: {read}");
            assert!(read.contains("Número,Títol"), "{read}");
        }
    }

    fn several_lines_stand_in_one_cell(world) {
        let bytes = world.visitor().download("/plan/2020/actions.xlsx").bytes;
        let read = sheet::read("a.xlsx", &bytes).unwrap();
        assert_eq!(read.body().count(), 29);
        let lines = of_column(&read, "Línies d’actuació");
        assert!(lines.contains(&"LA6; LA16".to_owned()), "{lines:?}");
    }

    fn the_other_tables_leave_in_the_same_forms(world) {
        let visitor = world.visitor();
        for place in ["/members", "/activities"] {
            let csv = sheet::read("a.csv", &visitor.download(&format!("{place}.csv")).bytes).unwrap();
            let xlsx = sheet::read("a.xlsx", &visitor.download(&format!("{place}.xlsx")).bytes).unwrap();
            assert_eq!((xlsx.headings(), xlsx.body().count()), (csv.headings(), csv.body().count()), "{place}");
            let ods = office::convert(&visitor.download(&format!("{place}.ods")).bytes, "ods", "xlsx");
            let ods = sheet::read("a.xlsx", &ods).unwrap();
            assert_eq!((ods.headings(), ods.body().count()), (csv.headings(), csv.body().count()), "{place}");
            visitor.get(place).sees("Excel").sees("OpenDocument");
        }
        let filtered = sheet::read("a.xlsx", &visitor.download("/members.xlsx?comarca=osona").bytes).unwrap();
        let whole = sheet::read("a.xlsx", &visitor.download("/members.xlsx").bytes).unwrap();
        assert!(filtered.body().count() < whole.body().count(), "the filter of the page holds");
        let template = world.sign_in("secretariat").download("/members/import/template.xlsx");
        assert_eq!(sheet::read("a.xlsx", &template.bytes).unwrap().body().count(), 3);
    }

    fn everybody_may_take_the_plan_away_and_what_is_not_there_is_not_found(world) {
        let visitor = world.visitor();
        for (address, media) in [
            ("/plan/2024/actions.xlsx", Form::Xlsx.media_type()),
            ("/plan/2024/actions.ods", Form::Ods.media_type()),
            ("/plan/2024/actions.csv", Form::Csv.media_type()),
            ("/plan/2024.docx", platform::docx::MEDIA_TYPE),
        ] {
            let answer = visitor.download(address);
            assert_eq!((answer.status.as_u16(), answer.media_type.as_str()), (200, media), "{address}");
        }
        for address in ["/plan/1999.pdf", "/plan/1999.docx", "/plan/1999/actions.xlsx", "/plan/2024.xls", "/plan/2024/actions.xls"] {
            visitor.get(address).status(404);
        }
        visitor.get("/members/import/template.xlsx").is_at("/sign-in?then=%2Fmembers%2Fimport%2Ftemplate.xlsx");
        world.sign_in("delegate").get("/members/import/template.xlsx").status(403);
        let page = visitor.get("/plan/2024").sees("Descarrega el pla sencer (PDF)").sees("Descarrega la taula:");
        for link in ["/plan/2024.pdf", "/plan/2024.docx", "/plan/2024/actions.xlsx", "/plan/2024/actions.ods"] {
            assert!(page.links().iter().any(|l| l == link), "{link} is not on the page");
        }
    }
}

fn heading(sheet: &Sheet, title: &str) -> usize {
    sheet.headings().iter().position(|h| h == title).unwrap_or_else(|| panic!("no column « {title} »"))
}

fn of_column(sheet: &Sheet, title: &str) -> Vec<String> {
    let at = heading(sheet, title);
    sheet.body().map(|row| row.text(at).to_owned()).collect()
}

/// One of the files in an archive, as text.
pub fn part(archive: &[u8], path: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(archive)).unwrap();
    let mut text = String::new();
    archive.by_name(path).unwrap().read_to_string(&mut text).unwrap();
    text
}

/// The cells with a number in a flat spreadsheet, in which equal neighbours are written once.
fn numbers(shown: &str) -> usize {
    let cells = shown.split("<table:table-cell ").skip(1).filter_map(|cell| cell.split('>').next());
    let times = |cell: &str| {
        let said = cell.split("table:number-columns-repeated=\"").nth(1)?;
        said.split('"').next()?.parse().ok()
    };
    cells.filter(|cell| cell.contains("office:value-type=\"float\"")).map(|cell| times(cell).unwrap_or(1)).sum()
}

/// All fields of a CSV file as they are, with what our own reader would take for decoration.
fn fields(csv: &str) -> Vec<String> {
    let (mut fields, mut field, mut quoted) = (Vec::new(), String::new(), false);
    let mut letters = csv.trim_start_matches('\u{feff}').chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => field.extend(letters.next()),
            '"' => quoted = !quoted,
            ',' | '\n' if !quoted => fields.push(std::mem::take(&mut field)),
            _ => field.push(letter),
        }
    }
    fields
}
