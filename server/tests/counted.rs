//! Every counted noun in Catalan with 0, 1, 2, 11 and 21, compared with a file that is reviewed line by line: a new
//! message fails here until someone has read it.

use platform::Words;
use platform::words::Language;

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
    for key in counted_keys() {
        for n in COUNTS {
            let text = words.tn(&key, n).split_whitespace().collect::<Vec<_>>().join(" ");
            lines.push(format!("{key} {n}: {text}"));
        }
    }
    assert!(lines.len() > 100, "only {} counted messages found", lines.len());
    lines.join("\n") + "\n"
}

/// Keys of Catalan messages that choose by `$n`, of the slices that are registered.
fn counted_keys() -> Vec<String> {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
    let folders = server::SLICES.iter().map(|s| format!("{root}/network/{}/words", s.name));
    let mut keys: Vec<String> = folders
        .chain([format!("{root}/platform/words")])
        .filter_map(|folder| std::fs::read_to_string(format!("{folder}/ca.ftl")).ok())
        .flat_map(|text| keys_of(&text))
        .collect();
    keys.sort();
    keys
}

fn keys_of(text: &str) -> Vec<String> {
    let mut last = String::new();
    let mut found = Vec::new();
    for line in text.lines() {
        if let Some((key, _)) = line.split_once(" =").filter(|_| line.starts_with(|c: char| c.is_ascii_lowercase())) {
            key.clone_into(&mut last);
        }
        if line.contains("{ $n ->") && found.last() != Some(&last) {
            found.push(last.clone());
        }
    }
    found
}
