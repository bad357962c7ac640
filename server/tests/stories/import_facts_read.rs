//! What the cells of a list of activities say, read right or told: codes of another list, merged cells, amounts; and
//! what a correction changes.

use activity::import::{Outcome, from_file};
use activity::{Activity, Wanted};
use imports::Problems;
use rust_xlsxwriter::{Format, Formula, Workbook, Worksheet};

use crate::world::{World, stories};

const LIST_A: &str = "Codi;Data;Tipus;Títol;Ajuntaments\n1;3/5/2024;assessorament;Assessorament de compra;Manlleu\n";
const LIST_B: &str = "Codi;Data;Tipus;Títol;Ajuntaments\n1;9/2/2023;assessorament;Clàusules socials;Vic\n";

fn run(world: &World, (name, bytes): (&str, &[u8]), check: bool) -> Result<Outcome, Problems> {
    from_file(&world.console(), (name, bytes, None), check, &|_, _| {})
}

fn done(world: &World, text: &str) -> Outcome {
    let words = world.console().words;
    run(world, ("llista.csv", text.as_bytes()), false)
        .unwrap_or_else(|problems| panic!("{:#?}", problems.lines(&words)))
}

fn wrong(world: &World, file: (&str, &[u8])) -> Vec<String> {
    run(world, file, false).expect_err("something is wrong").lines(&world.console().words)
}

fn titled(world: &World, title: &str) -> Vec<Activity> {
    let wanted = Wanted { words: title.to_owned(), ..Wanted::default() };
    world.read(|tx| activity::list(tx, &world.console().network.id, &wanted))
}

fn book(fill: impl FnOnce(&mut Worksheet)) -> Vec<u8> {
    let mut book = Workbook::new();
    fill(book.add_worksheet());
    book.save_to_buffer().expect("a workbook")
}

stories! {
    fn the_code_of_another_list_takes_nothing_from_it(world) {
        done(world, LIST_A);
        let bought = titled(world, "Assessorament de compra").remove(0);
        let told = wrong(world, ("llista-b.csv", LIST_B.as_bytes()));
        let says = format!("A2: El codi « 1 » ja és el d’una altra activitat: « Assessorament de compra », 3 de maig de 2024 ({}).", bought.href());
        assert!(told[0].starts_with(&says) && told[0].contains("afegeix una columna « Llista »"), "{told:?}");
        assert_eq!(titled(world, "Assessorament de compra")[0].happened, bought.happened);
        // With the name of the list it has codes of its own, and so has each other list.
        let named = |list: &str| LIST_B.replace("Codi;", "Llista;Codi;").replace("\n1;", &format!("\n{list};1;"));
        assert_eq!(done(world, &named("Osona")).tally.recorded, 1);
        assert_eq!(done(world, &named("osona")).tally.known, 1);
        assert_eq!(titled(world, "Clàusules socials").len(), 1);
    }

    fn a_correction_is_told_with_what_it_was_before_it_is_done(world) {
        done(world, LIST_A);
        let corrected = LIST_A.replace("Assessorament de compra", "Assessorament de compra pública").replace("Manlleu", "Manlleu, Vic");
        let checked = run(world, ("llista.csv", corrected.as_bytes()), true).expect("a good list");
        assert_eq!((checked.tally.corrected, checked.batch.is_none()), (1, true));
        let told = checked.lines(&world.console().words);
        let line = told.iter().find(|l| l.starts_with("fila 2: Canvia « Assessorament de compra »")).expect("the correction");
        assert!(line.contains("Què va passar: Assessorament de compra pública (abans: Assessorament de compra)"), "{line}");
        assert!(line.contains("Ajuntaments i consells comarcals: ") && line.contains("Vic"), "{line}");
        assert!(!line.contains("Data"), "only what changes: {line}");
        // Another day and another title may be a correction while the rest is the same.
        let moved = LIST_A.replace("3/5/2024", "4/5/2024").replace("de compra", "sobre compres");
        assert_eq!(done(world, &moved).tally.corrected, 1);
    }

    fn a_merged_column_is_told_and_nothing_is_recorded_without_it(world) {
        let list = book(|tab| {
            for (row, cells) in (0..).zip([["Codi", "Tipus", "Data", "Títol", "Municipis", "Color"], ["v1", "assessorament", "2024-03-02", "Una", "", "blau"], ["v2", "assessorament", "2024-03-03", "Dues", "", ""]]) {
                for (column, cell) in (0..).zip(cells) {
                    tab.write_string(row, column, cell).expect("a cell");
                }
            }
            tab.merge_range(1, 4, 2, 4, "Manlleu", &Format::new()).expect("a block");
            tab.merge_range(1, 5, 2, 5, "blau", &Format::new()).expect("a block");
        });
        let told = wrong(world, ("llista.xlsx", &list));
        assert!(told[0].starts_with("E3: Ajuntaments i consells comarcals: la cel·la és buida perquè està combinada amb E2 (« Manlleu »)."), "{told:?}");
        assert!(!told.iter().any(|l| l.starts_with("F3")), "nobody reads that column: {told:?}");
        assert!(titled(world, "Dues").iter().all(|a| a.happened.title != "Dues"));
    }

    fn an_amount_with_three_decimals_is_read_as_the_spreadsheet_means_it(world) {
        let list = book(|tab| {
            for (column, heading) in (0..).zip(["Tipus", "Data", "Títol", "Cost", "Hores"]) {
                tab.write_string(0, column, heading).expect("a cell");
            }
            for (column, cell) in (0..).zip(["assessorament", "2024-03-02", "Assessorament a mida"]) {
                tab.write_string(1, column, cell).expect("a cell");
            }
            tab.write_formula(1, 3, Formula::new("=2.625*1").set_result("2.625")).expect("a cell");
            tab.write_number(1, 4, 1.125).expect("a cell");
        });
        run(world, ("llista.xlsx", &list), false).expect("a good list");
        let happened = titled(world, "Assessorament a mida").remove(0).happened;
        assert_eq!((happened.cost_cents, happened.minutes), (Some(263), Some(68)));
    }
}
