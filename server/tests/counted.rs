//! Every counted noun in Catalan with 0, 1, 2, 11 and 21, compared with a file that is reviewed line by line: a new
//! message fails here until someone has read it.

use platform::Words;
use platform::words::{Language, Value};

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/counted.txt");
const COUNTS: [i64; 5] = [0, 1, 2, 11, 21];

#[test]
fn counted_nouns_read_as_they_were_reviewed() {
    let found = table();
    if std::env::var_os("TEIXIT_WRITE_COUNTED").is_some() {
        std::fs::write(FILE, &found).unwrap();
    }
    let reviewed = std::fs::read_to_string(FILE).unwrap_or_default();
    for (now, then) in found.lines().zip(reviewed.lines()) {
        assert_eq!(now, then, "read it aloud, then write it with TEIXIT_WRITE_COUNTED=1");
    }
    assert_eq!(found.lines().count(), reviewed.lines().count(), "counted messages came or went");
}

fn table() -> String {
    let words = Words::new(Language::Catalan, server::site::shelf());
    let mut lines = Vec::new();
    for (key, names) in counted_keys() {
        for n in COUNTS {
            let mut values: Vec<(&'static str, Value)> = vec![("n", n.into())];
            values.extend(names.iter().map(|name| (kept(name), Value::from("…"))));
            let text = words.ta(&key, &values).split_whitespace().collect::<Vec<_>>().join(" ");
            lines.push(format!("{key} {n}: {text}"));
        }
    }
    assert!(lines.len() > 100, "only {} counted messages found", lines.len());
    lines.join("\n") + "\n"
}

/// Names of values are few; a test may keep them for ever.
fn kept(name: &str) -> &'static str {
    Box::leak(name.to_owned().into_boxed_str())
}

/// Keys of Catalan messages that choose by `$n`, with the names of their other values.
fn counted_keys() -> Vec<(String, Vec<String>)> {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
    let folders = server::SLICES.iter().map(|s| format!("{root}/network/{}/words", s.name));
    let mut keys: Vec<(String, Vec<String>)> = folders
        .chain([format!("{root}/platform/words")])
        .filter_map(|folder| std::fs::read_to_string(format!("{folder}/ca.ftl")).ok())
        .flat_map(|text| keys_of(&text))
        .collect();
    keys.sort();
    keys
}

fn keys_of(text: &str) -> Vec<(String, Vec<String>)> {
    let starts = |line: &str| line.starts_with(|c: char| c.is_ascii_lowercase()) && line.contains(" =");
    let mut messages: Vec<String> = Vec::new();
    for line in text.lines() {
        match messages.last_mut() {
            Some(last) if !starts(line) => last.push_str(line),
            _ => messages.push(line.to_owned()),
        }
    }
    messages
        .iter()
        .filter(|m| m.contains("{ $n ->"))
        .filter_map(|m| Some((m.split(" =").next()?.to_owned(), names_in(m))))
        .collect()
}

/// The names of values other than `$n` in a message.
fn names_in(message: &str) -> Vec<String> {
    let named =
        message.split('$').skip(1).map(|rest| rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect());
    let mut names: Vec<String> = named.filter(|name: &String| name != "n").collect();
    names.sort();
    names.dedup();
    names
}
