//! What the pages of a plan count: the same action, activity or commitment is told alike wherever it stands.

use std::collections::BTreeMap;

use activity::{Happened, Kind, Purpose};
use jiff::civil::date;
use platform::words::dates::Span;

use crate::world::{Page, World, stories};

/// The purpose of an action of 2024.
fn purpose(world: &World, number: &str) -> Purpose {
    let network = world.console().network.id;
    let href = format!("/plan/2024/actions/{number}");
    let all = world.read(|tx| activity::purposes_of(tx, &network, "/plan/2024"));
    all.into_iter().find(|p| p.href == href).unwrap_or_else(|| panic!("no purpose of {href}"))
}

fn record_for(world: &World, numbers: &[&str]) {
    let cx = world.console();
    let serves = numbers.iter().map(|number| purpose(world, number).id).collect();
    let happened = Happened { serves, ..Happened::new(Kind::Other, "Una feina del pla", Span::day(date(2024, 5, 2))) };
    world.write(|tx| activity::record(tx, &cx, &happened).map(|_| ()));
}

fn name(world: &World, number: &str, body: &str) {
    let form = world.sign_in("secretariat").get(&format!("/plan/2024/actions/{number}/responsible"));
    form.choose("Òrgan", body).choose("Què hi fa", "responsable").submit().status(200);
}

/// The row of a table that begins with these words.
fn row(page: &Page, begins: &str) -> String {
    let rows = page.all("main tr, main li");
    rows.into_iter().find(|row| row.contains(begins)).unwrap_or_else(|| panic!("no row « {begins} »: {}", page.text()))
}

stories! {
    fn a_cell_of_the_matrix_leads_to_the_actions_that_it_counts(world) {
        let visitor = world.visitor();
        let page = visitor.get("/plan/2020/matrix");
        let cells: BTreeMap<String, String> = page
            .links()
            .into_iter()
            .filter(|href| href.contains("?line="))
            .zip(page.all("td.on"))
            .collect();
        assert!(cells.len() > 10, "{cells:?}");
        for (href, count) in cells {
            let shown = visitor.get(href.split('#').next().unwrap());
            assert_eq!(shown.all("table.list tbody tr").len().to_string(), count, "{href}");
        }
    }

    fn what_was_done_for_a_part_of_an_action_keeps_it_from_being_late_everywhere(world) {
        name(world, "9", "Formació");
        let visitor = world.visitor();
        let is_late = |page: Page| {
            let rows = page.sees("Fer assemblees ordinàries híbrides").all("main tr, main li");
            rows.iter().any(|row| row.contains("Fer assemblees ordinàries híbrides") && row.contains("Amb retard"))
        };
        assert!(is_late(visitor.get("/plan/2024?q=híbrides")));
        assert!(is_late(visitor.get("/bodies/training")));
        assert!(is_late(world.sign_in("technician").get("/desk")));
        record_for(world, &["9.1"]);
        assert!(!is_late(visitor.get("/plan/2024?q=híbrides")));
        assert!(!is_late(visitor.get("/bodies/training")));
        assert!(!is_late(world.sign_in("technician").get("/desk")));
    }

    fn an_activity_that_serves_two_actions_of_a_body_is_one_of_its_activities(world) {
        for number in ["13", "14"] {
            name(world, number, "Administració");
        }
        let of_body = || {
            let told = row(&world.visitor().get("/plan/2024/tracking"), "Administració");
            told.split_whitespace().last().unwrap().parse::<i64>().unwrap()
        };
        let before = of_body();
        record_for(world, &["13", "14"]);
        assert_eq!(of_body(), before + 1);
    }

    fn a_limit_is_kept_when_its_time_is_over_and_not_before(world) {
        let told = |page: &Page, standing: &str| page.all(".meters .badge").iter().filter(|said| *said == standing).count();
        let met = |page: &Page| page.all(".tile-lead .figure").remove(0).split_whitespace().next().unwrap().to_owned();
        let page = world.visitor().get("/plan/2024");
        let (before, within) = (told(&page, "Complert"), told(&page, "Dins del límit"));
        assert!(within > 0);
        assert_eq!(met(&page), before.to_string());
        world.move_clock_to(date(2025, 1, 2));
        let page = world.visitor().get("/plan/2024").does_not_see("Dins del límit");
        assert_eq!(met(&page), (before + within).to_string(), "what was not too much until the end is kept");
    }

    fn the_table_of_a_plan_says_which_of_it_are_samples(world) {
        let (visitor, console) = (world.visitor(), world.console());
        world.write(|tx| activity::show_samples(tx, &console, true));
        let shown = String::from_utf8(visitor.download("/plan/2024/actions.csv").bytes).unwrap();
        assert!(shown.lines().next().unwrap().contains("Des de,Mostra,Activitats,Activitats que són mostres"), "{shown}");
        assert!(shown.lines().skip(1).any(|line| line.contains(",Mostra,")), "{shown}");
        let json: serde_json::Value = serde_json::from_slice(&visitor.download("/plan/2024/actions.json").bytes).unwrap();
        let samples = |json: &serde_json::Value| -> i64 {
            json["actions"].as_array().unwrap().iter().map(|a| a["sample_activities"].as_i64().unwrap()).sum()
        };
        assert!(samples(&json) > 0);
        world.write(|tx| activity::show_samples(tx, &console, false));
        let hidden = String::from_utf8(visitor.download("/plan/2024/actions.csv").bytes).unwrap();
        assert!(!hidden.lines().skip(1).any(|line| line.contains(",Mostra,")));
    }
}
