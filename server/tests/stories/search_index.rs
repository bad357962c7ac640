//! What search keeps of the records: that it follows them, that a large network is searched as a small one, and what
//! is done when something cannot be read.

use std::collections::BTreeMap;

use activity::{Happened, Kind};
use diesel::RunQueryDsl as _;
use jiff::civil::date;
use platform::search::Query;
use platform::words::dates::Span;
use server::cli::doctor::{Finding, look};
use server::jobs;
use settings::Founding;

use super::search::{find, follow, record, titles};
use crate::world::{World, stories};

stories! {
    fn a_word_that_thousands_have_leaves_a_rare_one_to_be_found(world) {
        record(world, "Trobada d’ajuntaments a Vallfosca", date(2024, 5, 13));
        let visitor = world.visitor();
        let before = find(&visitor, "ajuntament").does_not_see("o més");
        fill(world, 7000);
        for typed in ["Vallfosca ajuntament", "ajuntament Vallfosca", "ajunt Vallfosca", "Vallfosca ajunt", "Vallfosca aju"] {
            let page = find(&visitor, typed);
            assert_eq!(titles(&page), ["Trobada d’ajuntaments a Vallfosca"], "{typed}");
            page.sees("Un resultat");
        }
        find(&visitor, "Vallfosca xkcdwq").sees("No hem trobat res");
        // More have it than are read: those that have it in their names are there, in the same order, and it is said.
        let page = find(&visitor, "ajuntament").sees("7.065 resultats o més").sees("Tot (7.065 o més)");
        let page = page.sees("Afegeix-hi una paraula per veure’n menys.");
        assert_eq!(titles(&page), titles(&before));
        find(&visitor, "consistori ajuntament").sees("resultats o més");
        // Fewer than are read, and more than a rare word has.
        for typed in ["paranimf", "ajuntament paranimf", "consistori paranimf"] {
            find(&visitor, typed).sees("7.000 resultats").does_not_see("o més");
        }
    }

    fn a_network_that_cannot_be_read_stops_no_other(world) {
        let ours = world.console();
        let founding = Founding { name: "Xarxa veïna".into(), short_name: "Veïna".into(), host: Some("veina.example".into()) };
        let theirs = world.write(|tx| settings::found(tx, &world.house.clock, &founding));
        let cx = viewer::Context::new(world.house.clone(), theirs, viewer::Viewer::console(), platform::words::Language::Catalan);
        let dated = |day: &str| {
            let sql = format!("UPDATE plan_plan SET first_on = '{day}' WHERE slug = '2022'");
            world.write(|tx| Ok(diesel::sql_query(&sql).execute(tx)?));
        };
        dated("0000");
        let happened = |title: &str| Happened::new(Kind::Workshop, title, Span::day(date(2024, 5, 2)));
        world.write(|tx| {
            activity::record(tx, &ours, &happened("Taller de teulades solars"))?;
            activity::record(tx, &cx, &happened("Taller de teulades solars"))?;
            ours.tell(tx, "plan.draw_up", "a plan", "")
        });
        follow(world);
        assert!(world.on_host("veina.example", "/search?q=teulades").contains("de <mark>teulades</mark> solars"));
        assert!(wrong(world).contains("search cannot read everything of XMESS"), "{}", wrong(world));
        assert_eq!(jobs::follow(&world.house).unwrap(), 0, "what was told is not told again");
        // It is looked at again, and the other network with it, whether that is mended or not.
        assert_eq!(search::read_networks(&world.house).unwrap(), 1);
        assert!(search::rebuild(&world.house).unwrap_err().to_string().starts_with("XMESS"));
        assert!(wrong(world).contains("search cannot read everything of XMESS"));
        dated("2022-01-01");
        assert_eq!(search::read_networks(&world.house).unwrap(), 1);
        assert!(!wrong(world).contains("search"), "{}", wrong(world));
    }

    fn the_command_line_makes_it_anew_and_the_doctor_knows_when(world) {
        follow(world);
        let said = || wrong(world);
        assert_eq!(said(), "");
        world.write(|tx| Ok(diesel::sql_query("UPDATE search_entry SET digest = 'x' WHERE kind = 'member'").execute(tx)?));
        assert!(said().contains("run teixit search rebuild"), "{}", said());
        world.write(|tx| Ok(diesel::sql_query("DELETE FROM search_posting").execute(tx)?));
        find(&world.visitor(), "Manlleu").sees("No hem trobat res");
        assert!(search::rebuild(&world.house).unwrap() > 100);
        assert_eq!(said(), "");
        assert_eq!(titles(&find(&world.visitor(), "Manlleu"))[0], "Ajuntament de Manlleu");
        // What is sealed and not followed for more than a minute is told.
        world.write(|tx| activity::show_samples(tx, &world.console(), true));
        jobs::seal(&world.house).unwrap();
        assert_eq!(said(), "", "it was written just now");
        world.write(|tx| Ok(diesel::sql_query("UPDATE trail_entry SET at = at - 61000 WHERE act = 'activity.show_samples'").execute(tx)?));
        assert!(said().contains("search is behind"), "{}", said());
    }

    fn a_day_that_passes_is_looked_over(world) {
        assert_eq!(search::read_networks(&world.house).unwrap(), 0, "the demo was looked over on its day");
        world.move_clock_to(date(2024, 5, 16));
        assert_eq!(search::read_networks(&world.house).unwrap(), 1);
        assert_eq!(search::read_networks(&world.house).unwrap(), 0);
    }

    fn following_twice_changes_nothing(world) {
        record(world, "Jornada que només hi és una vegada", date(2024, 5, 14));
        assert_eq!(jobs::follow(&world.house).unwrap(), 0);
        world.write(|tx| {
                Ok(diesel::sql_query("DELETE FROM trail_reader").execute(tx)?)
        });
        assert!(jobs::follow(&world.house).unwrap() > 500, "all of the trail once more");
        assert_eq!(titles(&find(&world.visitor(), "només hi és una vegada")), ["Jornada que només hi és una vegada"]);
        assert_eq!(wrong(world).lines().filter(|l| l.contains("search")).count(), 0);
    }
}

/// Gives the network so many things more, with all terms of two words and, of a third, the word alone.
fn fill(world: &World, things: usize) {
    let network = world.console().network.id;
    let asked = Query::parse("ajuntament consistori").unwrap().asked;
    let mut terms: Vec<(String, i64)> =
        asked.iter().flat_map(|a| a.terms().into_iter().map(|term| (term, 1))).collect();
    terms.extend([("ajuntament".to_owned(), 2), ("paranimf".to_owned(), 1)]);
    let terms: BTreeMap<String, i64> = terms.into_iter().collect();
    let written = terms.iter().map(|(term, weight)| format!("{term}:{weight}")).collect::<Vec<_>>().join(" ");
    let (first, last) = (1_000_000, 1_000_000 + things - 1);
    let entries = format!(
        "WITH RECURSIVE n (i) AS (SELECT {first} UNION ALL SELECT i + 1 FROM n WHERE i < {last}) INSERT INTO search_entry \
         (network_id, number, kind, subject_id, audience, day_on, sort_key, terms, digest) \
         SELECT '{network}', i, 'member', 'filled ' || i, 0, '', '', '{written}', '' FROM n"
    );
    world.write(|tx| Ok(diesel::sql_query(&entries).execute(tx)?));
    for (term, weight) in terms {
        let postings = format!(
            "INSERT INTO search_posting (network_id, term, number, audience, weight) \
             SELECT network_id, '{term}', number, audience, {weight} FROM search_entry WHERE number >= {first}"
        );
        world.write(|tx| Ok(diesel::sql_query(&postings).execute(tx)?));
    }
}

fn wrong(world: &World) -> String {
    let found = look(&world.house.db, &world.house.files, &[], &world.house.clock).unwrap();
    let wrong = found.iter().filter(|f| matches!(f, Finding::Wrong(_)));
    wrong.map(ToString::to_string).collect::<Vec<_>>().join("\n")
}
