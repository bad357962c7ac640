//! A whole plan as it leaves: on paper, read back by poppler; as a text to go on writing, opened by `soffice`; and by
//! the command line.

use std::path::PathBuf;
use std::process::Command;

use platform::sheet;

use super::exports::part;
use crate::office;
use crate::world::{World, stories};

stories! {
    fn a_plan_on_paper_can_be_read_by_everyone(world) {
        let file = printed(world, "2024");
        let about = poppler("pdfinfo", &[], &file);
        assert!(about.contains("Tagged:          yes"), "{about}");
        assert!(about.lines().any(|l| l.starts_with("Title:") && l.contains("Pla de treball 2024")), "{about}");
        let meta = poppler("pdfinfo", &["-meta"], &file);
        for said in ["<pdfuaid:part>1</pdfuaid:part>", "<pdfaid:part>2</pdfaid:part>"] {
            assert!(meta.contains(said), "the metadata do not say {said}:\n{meta}");
        }
        let tags = poppler("pdfinfo", &["-struct-text"], &file);
        for tag in ["Document", "H1", "H2", "H3", "Table", "TH", "TD", "TOC"] {
            assert!(tags.contains(tag), "no {tag} among the tags");
        }
    }

    fn the_paper_says_all_that_the_pages_say_in_their_order(world) {
        let text = squeezed(&poppler("pdftotext", &["-enc", "UTF-8"], &printed(world, "2024")));
        let mut from = 0;
        for words in [
            "Pla de treball 2024",
            "A dia 15 de maig de 2024",
            "Índex",
            "62 actuacions",
            "Text resumit, no oficial.",
            "Reptes",
            "Actuacions per àmbit",
            "(nom deduït)",
            "9.1 ",
            "Compromisos",
            "62 actuacions, per ordre del document",
            "Fonts i segell",
            "Segell del text",
        ] {
            from += text[from..].find(words).unwrap_or_else(|| panic!("« {words} » is missing or out of order"));
        }
        let csv = sheet::read("a.csv", &world.visitor().download("/plan/2024/actions.csv").bytes).unwrap();
        let bare = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
        let whole = bare(&text);
        for row in csv.body() {
            assert!(whole.contains(&bare(row.text(1))), "« {} » is not on paper", row.text(1));
        }
    }

    fn a_plan_of_lines_has_its_lines_and_one_without_actions_its_areas(world) {
        let text = squeezed(&poppler("pdftotext", &["-enc", "UTF-8"], &printed(world, "2020")));
        for words in ["LE1. ", "Objectius", "Accions per instrument", "(imprès: LA15)", "29 accions, per ordre del document", "(deduïda)"] {
            assert!(text.contains(words), "« {words} » is not on paper");
        }
        let text = squeezed(&poppler("pdftotext", &["-enc", "UTF-8"], &printed(world, "2023")));
        assert!(text.contains("Àmbits") && text.contains("Reptes") && !text.contains("Compromisos"), "{text}");
    }

    fn a_plan_to_go_on_writing_opens_in_libreoffice_as_what_it_is(world) {
        let docx = world.visitor().download("/plan/2024.docx").bytes;
        let text = String::from_utf8(office::convert(&docx, "docx", "txt:Text (encoded):UTF8")).unwrap();
        let csv = sheet::read("a.csv", &world.visitor().download("/plan/2024/actions.csv").bytes).unwrap();
        for row in csv.body() {
            let heading = format!("{} {}", row.text(0), row.text(1));
            assert!(text.lines().any(|line| line.trim_start_matches('\u{feff}') == heading), "« {heading} » is not in it");
        }
        let shown = String::from_utf8(office::convert(&docx, "docx", "fodt")).unwrap();
        for (level, title) in [(1, "Actuacions per àmbit"), (1, "Compromisos"), (2, "Grups de treball (nom deduït)")] {
            let heading = shown.lines().find(|l| l.contains("<text:h ") && l.contains(title));
            assert!(heading.is_some_and(|h| h.contains(&format!("text:outline-level=\"{level}\""))), "{title}: {heading:?}");
        }
        assert!(shown.contains("<table:table-header-rows>"), "the head of the table is not repeated");
        assert!(shown.contains("fo:language=\"ca\" fo:country=\"ES\""), "the language is not said");
        assert!(shown.contains("<dc:title>Pla de treball 2024</dc:title>"));
        assert!(office::convert(&docx, "docx", "pdf").starts_with(b"%PDF-"));
    }

    fn the_table_in_the_text_has_the_headings_of_the_other_exports(world) {
        let document = part(&world.visitor().download("/plan/2020.docx").bytes, "word/document.xml");
        let table = document.rsplit("<w:tblHeader/>").find(|t| t.contains("Títol")).unwrap();
        let csv = sheet::read("a.csv", &world.visitor().download("/plan/2020/actions.csv").bytes).unwrap();
        let shown = ["Número", "Títol", "Instrument", "Responsable", "Finançament", "Línies estratègiques", "Línies d’actuació", "Estat"];
        let whole = document.split("<w:tblHeader/>").find(|t| t.contains(">Línies estratègiques</w:t>")).unwrap();
        for title in shown {
            assert!(csv.headings().iter().any(|h| h == title), "{title}");
            assert!(whole.contains(&format!(">{title}</w:t>")), "{title} heads no column");
        }
        assert!(!whole.contains(">Quan</w:t></w:r></w:p></w:tc>"), "a column with nothing in it is left out");
        assert!(table.contains("<w:tr>"));
    }

    fn what_was_invented_is_marked_in_the_table_too(world) {
        let document = part(&world.visitor().download("/plan/2024.docx").bytes, "word/document.xml");
        let table = document.split("<w:tblHeader/>").find(|t| t.contains(">Estat</w:t>")).unwrap();
        let csv = sheet::read("a.csv", &world.visitor().download("/plan/2024/actions.csv").bytes).unwrap();
        let at = |title: &str| csv.headings().iter().position(|h| h == title).unwrap();
        let (state, mark) = (at("Estat"), at("Mostra"));
        let samples: Vec<&str> = csv.body().filter(|row| row.text(mark) == "Mostra").map(|row| row.text(state)).collect();
        let states: std::collections::BTreeSet<&str> = samples.iter().copied().collect();
        let marked: usize = states.iter().map(|s| table.matches(&format!(">{s} (mostra)</w:t>")).count()).sum();
        assert!(!samples.is_empty() && marked == samples.len(), "{marked} of {}", samples.len());
        assert!(!table.contains("(Mostra)"), "the mark is the same everywhere");
    }

    fn the_command_line_writes_a_plan_in_each_form(world) {
        world.drain();
        for (form, begins) in [("pdf", "%PDF-"), ("docx", "PK"), ("xlsx", "PK"), ("ods", "PK"), ("csv", "\u{feff}Número,"), ("json", "{")] {
            let file = folder(world).join(format!("pla.{form}"));
            let told = teixit(world, &["plan", "2024", "--format", form, "--origin", "https://xarxa.cat", "-o", &file.display().to_string()]);
            assert!(told.0, "{form}: {}", told.1);
            assert!(told.1.contains("This is a demo: the plan is told as of 2024-05-15"), "{}", told.1);
            let bytes = std::fs::read(&file).unwrap();
            assert!(bytes.starts_with(begins.as_bytes()), "{form} begins with {:?}", &bytes[..4]);
        }
        let docx = std::fs::read(folder(world).join("pla.docx")).unwrap();
        assert!(part(&docx, "word/_rels/document.xml.rels").contains("https://xarxa.cat/plan/2024/actions/1\""));
        let told = teixit(world, &["plan", "1999", "-o", &folder(world).join("no.pdf").display().to_string()]);
        assert!(!told.0 && told.1.contains("there is no plan « 1999 » in this network."), "{}", told.1);
        assert!(!folder(world).join("no.pdf").exists());
        let told = teixit(world, &["plan", "2024", "--format", "odt", "-o", "-"]);
        assert!(!told.0 && told.1.contains("csv, json, xlsx, ods, pdf, docx"), "{}", told.1);
    }
}

fn printed(world: &World, plan: &str) -> PathBuf {
    let answer = world.visitor().download(&format!("/plan/{plan}.pdf"));
    assert_eq!((answer.status.as_u16(), answer.media_type.as_str()), (200, "application/pdf"));
    let file = folder(world).join(format!("plan-{plan}.pdf"));
    std::fs::write(&file, answer.bytes).unwrap();
    file
}

fn folder(world: &World) -> PathBuf {
    world.house.files.folder().parent().unwrap().to_path_buf()
}

fn poppler(tool: &str, options: &[&str], file: &std::path::Path) -> String {
    let mut command = Command::new(tool);
    command.args(options).arg(file);
    if tool == "pdftotext" {
        command.arg("-");
    }
    let done = command.output().unwrap_or_else(|e| panic!("{tool} of poppler-utils is needed: {e}"));
    assert!(done.status.success(), "{tool}: {}", String::from_utf8_lossy(&done.stderr));
    String::from_utf8_lossy(&done.stdout).into_owned()
}

fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether the program did it, and all that it said.
fn teixit(world: &World, arguments: &[&str]) -> (bool, String) {
    let mut program = Command::new(env!("CARGO_BIN_EXE_teixit"));
    let done =
        program.env_remove("TEIXIT_ORIGIN").args(arguments).args(["--database", world.database()]).output().unwrap();
    let said = [done.stdout, done.stderr].concat();
    (done.status.success(), String::from_utf8_lossy(&said).into_owned())
}
