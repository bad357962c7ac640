//! Every figure of the report of 2023: its link leads to the records that it counts, and they add up to it.

use std::collections::BTreeSet;

use crate::world::{Page, stories};

/// A number as a page writes it.
fn number(text: &str) -> i64 {
    text.replace('.', "").parse().unwrap_or_else(|_| panic!("« {text} » is no number"))
}

fn figures_of(page: &Page) -> BTreeSet<String> {
    page.links().into_iter().filter(|href| href.starts_with("/report/2023/figures/")).collect()
}

/// The addresses of the records of a figure, after adding up what they count.
fn records_of(page: &Page) -> Vec<String> {
    let counted = page.all("tbody td.num");
    let (total, each) = counted.split_last().unwrap_or_else(|| panic!("{} counts nothing", page.address));
    let sum: i64 = each.iter().map(|n| number(n)).sum();
    assert_eq!(sum, number(total), "{}: {counted:?}", page.address);
    assert_eq!(page.all(".tile-lead .figure"), std::slice::from_ref(total), "{}", page.address);
    let records: Vec<String> = page.links().into_iter().filter(|href| is_record(href)).collect();
    assert_eq!(records.len(), each.len(), "{}: each record has its link", page.address);
    records
}

fn is_record(href: &str) -> bool {
    ["/activities/", "/members/", "/bodies/"].iter().any(|place| href.starts_with(place))
}

stories! {
    fn every_figure_leads_to_records_that_add_up_to_it(world) {
        let public = world.visitor();
        let page = public.get("/report/2023");
        let figures = figures_of(&page);
        assert!(figures.len() > 30, "{figures:?}");
        let mut records = BTreeSet::new();
        for href in &figures {
            let figure = public.get(href).status(200).sees("Xifra de l’edició 1, publicada el 15 de març de 2024");
            if figure.text().contains("Cap registre no hi compta.") {
                assert_eq!(figure.all(".tile-lead .figure"), ["0"], "{href}");
                continue;
            }
            records.extend(records_of(&figure));
        }
        for record in records {
            public.get(&record).status(200);
        }
    }

    fn the_tiles_say_what_their_figures_say(world) {
        let public = world.visitor();
        let page = public.get("/report/2023");
        let (values, tiles) = (page.all(".tile .figure"), page.all(".tile .figure a"));
        assert_eq!(values, tiles, "every tile is a link");
        for (code, key, expected) in [
            ("advice_cases", "advice_cases", 11), ("mentoring_sessions", "mentoring_sessions", 6), ("guide_experiences", "experiences", 51),
            ("new_members", "new_members", 3), ("commission_meetings", "commission_meetings", 4), ("ordinary_assemblies", "assemblies", 2),
            ("elected_officials_meetings", "gatherings", 1), ("working_groups_start", "groups_at_start", 7), ("working_groups_new", "new_groups", 1),
            ("training_group_meetings", "meetings_of.training", 6), ("training_group_town_councils", "town_councils_in.training", 13),
            ("training_group_county_councils", "county_councils_in.training", 1), ("own_events", "own_events", 3), ("outside_events", "outside_events", 9),
            ("web_news", "news", 4), ("newsletters", "newsletters", 4),
        ] {
            let figure = public.get(&format!("/report/2023/figures/{key}"));
            assert_eq!(figure.all(".tile-lead .figure"), [expected.to_string()], "{code}");
        }
    }

    fn the_draft_has_the_same_figures(world) {
        let secretariat = world.sign_in("secretariat");
        let page = secretariat.get("/report/2023/draft");
        for href in figures_of(&page) {
            assert!(href.ends_with("?draft=1"), "{href}");
            let figure = secretariat.get(&href).status(200).sees("Xifra de l’esborrany");
            if !figure.text().contains("Cap registre no hi compta.") {
                records_of(&figure);
            }
        }
    }
}
