//! Rules 5, 15 and 16: names, heads of files, lengths, roles only in rules, nothing that speaks of a machine.

use super::sources::Source;
use super::{catches, holds};

const LONGEST: usize = 420;
const CODE: &[&str] = &["platform", "press", "network", "server"];

fn says_what_it_is_for(source: &Source) -> Vec<String> {
    if source.text.starts_with("//!") { Vec::new() } else { vec!["no //! at its head".into()] }
}

#[test]
fn every_file_says_what_it_is_for() {
    holds(CODE, &[".rs"], says_what_it_is_for);
    catches("network/plan/action.rs", "use x;\n", says_what_it_is_for);
}

fn is_short(source: &Source) -> Vec<String> {
    let lines = source.text.lines().count();
    if lines <= LONGEST { Vec::new() } else { vec![format!("{lines} lines")] }
}

#[test]
fn files_are_short() {
    holds(CODE, &[".rs", ".html"], is_short);
    catches("network/plan/action.rs", &"//! x\n".repeat(LONGEST + 1), is_short);
}

fn names_say_something(source: &Source) -> Vec<String> {
    const EMPTY: &[&str] = &["Manager", "Service", "Helper", "Handler", "Util", "Misc"];
    let declared = source.before_tests().lines().filter_map(|line| {
        let bare = line.trim_start().trim_start_matches("pub ").trim_start_matches("pub(crate) ");
        ["struct ", "enum ", "trait ", "type "].iter().find_map(|k| bare.strip_prefix(k))
    });
    let mut findings: Vec<String> = declared
        .filter_map(|rest| rest.split(|c: char| !c.is_alphanumeric()).next())
        .filter(|name| EMPTY.iter().any(|e| name.ends_with(e)) && !ALLOWED.contains(name))
        .map(|name| format!("{name} says nothing"))
        .collect();
    let stem = source.file_name().trim_end_matches(".rs");
    if ["util", "utils", "helper", "helpers", "common", "misc", "manager", "base"].contains(&stem) {
        findings.push(format!("a file called {stem}"));
    }
    findings
}

/// r2d2's own word, and the function type of a route.
const ALLOWED: &[&str] = &["Manager", "Handler"];

#[test]
fn names_say_something_of_the_thing() {
    holds(CODE, &[".rs"], names_say_something);
    catches("network/plan/action.rs", "pub struct ActionHelper;", names_say_something);
}

fn roles_stand_in_rules(source: &Source) -> Vec<String> {
    let known = ["rules.rs", "who.rs", "demo.rs"].contains(&source.file_name())
        || source.path.starts_with("network/viewer/")
        || source.path.starts_with("network/directory/person")
        || source.path.starts_with("server/cli/")
        || source.is_test();
    if known || !source.before_tests().contains("Role::Admin") && !source.before_tests().contains("Role::Secret") {
        return Vec::new();
    }
    vec!["asks for a role; a rule should".into()]
}

#[test]
fn roles_are_named_only_in_rules() {
    holds(&["network", "server"], &[".rs"], roles_stand_in_rules);
    catches("network/plan/pages.rs", "if viewer.roles.contains(&Role::Secretariat) {}", roles_stand_in_rules);
}

fn speaks_of_the_project_alone(source: &Source) -> Vec<String> {
    let words = ["/ro".to_owned() + "ot/", "/wo".to_owned() + "rk/", "/ho".to_owned() + "me/"];
    words.iter().filter(|w| source.text.contains(w.as_str())).map(|w| format!("a machine’s path: {w}")).collect()
}

#[test]
fn nothing_speaks_of_a_machine() {
    holds(&["."], &[".rs", ".md", ".mjs", ".toml", ".sh", ".html", ".ftl", ".sql"], speaks_of_the_project_alone);
    catches("README.md", &("/ro".to_owned() + "ot/project"), speaks_of_the_project_alone);
}
