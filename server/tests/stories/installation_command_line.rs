//! The program itself, run as people run it: what it prints and what its files hold.

use std::process::{Command, Output, Stdio};

use crate::world::{World, stories};

stories! {
    fn the_report_as_a_file_leads_to_the_site(world) {
        world.drain();
        let page = folder(world).join("report.html");
        let told = teixit(world, &["report", "2023", "--format", "html", "--origin", "https://xarxa.cat", "-o", &page.display().to_string()]);
        assert!(told.status.success(), "{}", said(&told));
        let html = std::fs::read_to_string(&page).unwrap();
        assert!(html.contains("href=\"https://xarxa.cat/report/2023/figures/"), "figures lead to their records");
        assert!(html.contains("<style>") && !html.contains("=\"/"), "nothing is left that a file alone cannot find");
        assert!(said(&told).contains("This is a demo: the report is told as of 2024-05-15"), "{}", said(&told));

        let printed = folder(world).join("report.pdf");
        let told = teixit(world, &["report", "2023", "-o", &printed.display().to_string()]);
        assert!(told.status.success() && said(&told).contains("give --origin"), "{}", said(&told));
        let links = links(&printed);
        assert!(links.iter().any(|l| l.starts_with("http://127.0.0.1:8080/report/2023/figures/")), "{links:?}");
        assert!(links.iter().all(|l| l.contains("://") || l.starts_with("mailto:")), "{links:?}");
    }

    fn a_link_says_where_it_leads_when_nobody_said_it(world) {
        let told = teixit(world, &["user", "link", "secretaria@exemple.cat"]);
        assert!(String::from_utf8_lossy(&told.stdout).starts_with("http://127.0.0.1:8080/sign-in/"));
        assert!(said(&told).contains("nobody said where people reach the site"), "{}", said(&told));
        let told = teixit(world, &["user", "link", "secretaria@exemple.cat", "--origin", "https://xarxa.cat"]);
        assert!(said(&told).starts_with("https://xarxa.cat/sign-in/") && !said(&told).contains("nobody said"), "{}", said(&told));
    }

    fn an_import_knows_the_day_of_a_demo_and_speaks_one_language(world) {
        let list = folder(world).join("llista.csv");
        std::fs::write(&list, "Tipus;Data;Municipis\nreunió;2/2/2025;Manlleu\n").unwrap();
        let list = list.display().to_string();
        let told = teixit(world, &["import", "facts", &list]);
        assert!(!told.status.success() && said(&told).starts_with("És una demostració: aquí avui és 15 de maig de 2024."), "{}", said(&told));
        assert!(said(&told).contains("B2: ") && said(&told).ends_with("teixit: no s’ha desat res.\n"), "{}", said(&told));
        let told = teixit(world, &["import", "plan", &list, "--plan", "2025", "--from", "1/1/2025"]);
        assert!(said(&told).contains("Write year, month and day, as 2023-12-31"), "{}", said(&told));
    }

    fn who_has_read_enough_ends_nothing(world) {
        let mut asking = Command::new(env!("CARGO_BIN_EXE_teixit"));
        asking.args(["import", "undo-facts", "--database", world.database()]);
        let mut asked = asking.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(asked.stdout.take());
        let told = asked.wait_with_output().unwrap();
        assert!(told.status.success() && !said(&told).contains("panicked"), "{}", said(&told));
    }

    fn a_network_is_made_with_a_short_name_of_whole_words(world) {
        let database = folder(world).join("new.sqlite").display().to_string();
        let told = run(&["network", "create", "Xarxa de prova d'ajuntaments", "--admin", "a@exemple.cat", "--database", &database]);
        assert!(told.status.success(), "{}", said(&told));
        assert!(said(&told).contains("Its short name is « Xarxa de prova »: --short sets another"), "{}", said(&told));
        assert!(said(&told).contains("give --origin"), "{}", said(&told));
        let _ = world;
    }
}

fn folder(world: &World) -> std::path::PathBuf {
    world.house.files.folder().parent().unwrap().to_path_buf()
}

fn teixit(world: &World, arguments: &[&str]) -> Output {
    run(&[arguments, &["--database", world.database()]].concat())
}

fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_teixit")).env_remove("TEIXIT_ORIGIN").args(arguments).output().unwrap()
}

fn said(told: &Output) -> String {
    String::from_utf8_lossy(&told.stdout).into_owned() + &String::from_utf8_lossy(&told.stderr)
}

/// The addresses that the links of a PDF lead to.
fn links(file: &std::path::Path) -> Vec<String> {
    let document = lopdf::Document::load(file).unwrap();
    let dictionaries = document.objects.values().filter_map(|object| object.as_dict().ok());
    let actions = dictionaries.filter_map(|d| d.get(b"A").and_then(lopdf::Object::as_dict).ok().or(Some(d)));
    let addresses = actions.filter_map(|a| a.get(b"URI").and_then(lopdf::Object::as_str).ok());
    addresses.map(|address| String::from_utf8_lossy(address).into_owned()).collect()
}
