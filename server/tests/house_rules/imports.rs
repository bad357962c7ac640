//! Rules 1, 2 and 6: a slice knows only those above it, `platform` knows no word of the domain, every route names
//! its act.

use super::sources::{Source, tree};
use super::{catches, holds};

/// The slices in reading order. `viewer` stands before them all.
const ORDER: &[&str] = &[
    "viewer",
    "settings",
    "territory",
    "directory",
    "messages",
    "bodies",
    "account",
    "imports",
    "activity",
    "members",
    "documents",
    "plan",
    "agenda",
    "report",
    "search",
    "home",
];

/// Words that would betray the domain. Catalan ones stand only in message files and tests of grammar.
const DOMAIN: &[&str] = &[
    "municipality",
    "municipalities",
    "comarca",
    "town_council",
    "county_council",
    "town council",
    "county council",
    "assembly",
    "working_group",
    "working group",
    "work plan",
    "xmess",
    "annual_report",
    "advice_case",
    "secretariat",
];

fn knows_only_those_above(source: &Source) -> Vec<String> {
    let Some(slice) = source.slice().filter(|_| source.file_name() == "Cargo.toml") else { return Vec::new() };
    let Some(place) = ORDER.iter().position(|s| *s == slice) else {
        return vec![format!("{slice} is not in the reading order")];
    };
    let dependencies = source.text.split("[dependencies]").nth(1).unwrap_or_default();
    dependencies
        .lines()
        .filter_map(|line| line.split(['.', ' ', '=']).next())
        .filter(|name| {
            ORDER.iter().position(|s| s == name).is_some_and(|other| other >= place)
                || *name == "press"
                || *name == "server"
        })
        .map(|name| format!("{slice} may not know {name}"))
        .collect()
}

#[test]
fn a_slice_knows_only_those_above_it() {
    holds(&["network"], &["Cargo.toml"], knows_only_those_above);
    catches("network/bodies/Cargo.toml", "[dependencies]\nplan.workspace = true\n", knows_only_those_above);
}

fn has_no_word_of_the_domain(source: &Source) -> Vec<String> {
    let text = source.text.to_lowercase();
    DOMAIN.iter().filter(|word| text.contains(*word)).map(|word| format!("« {word} »")).collect()
}

#[test]
fn platform_knows_no_word_of_the_domain() {
    for source in tree(&["platform", "press"], &[".rs", ".html", ".typ"]) {
        if !source.is_test() && !source.path.ends_with("build.rs") {
            let found = has_no_word_of_the_domain(&Source {
                text: source.before_tests().to_owned(),
                path: source.path.clone(),
            });
            assert!(found.is_empty(), "{}: {found:?}", source.path);
        }
    }
    catches("platform/page/list.rs", "// the town council's name", has_no_word_of_the_domain);
}

#[test]
fn every_route_names_an_act_of_its_slice_and_stands_once() {
    let mut seen = std::collections::HashSet::new();
    for slice in server::SLICES {
        for route in slice.routes {
            assert!(
                route.act.starts_with(&format!("{}.", slice.name)),
                "{} is not an act of {}",
                route.act,
                slice.name
            );
            assert!(seen.insert((route.path, format!("{:?}", route.verb))), "{} twice", route.path);
        }
    }
}

#[test]
fn slices_are_registered_in_reading_order() {
    let places: Vec<_> = server::SLICES.iter().map(|s| ORDER.iter().position(|o| *o == s.name)).collect();
    assert!(places.is_sorted(), "{places:?}");
}
