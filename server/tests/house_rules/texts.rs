//! Rule of words: the three languages have the same keys, none is missing, none is dead, none is empty.

use std::collections::{BTreeMap, BTreeSet};

use super::sources::{Source, tree};

/// Keys of a message file with their texts.
fn messages(source: &Source) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut last = String::new();
    for line in source.text.lines() {
        let starts_key = line.starts_with(|c: char| c.is_ascii_lowercase());
        match line.split_once(" =").filter(|_| starts_key) {
            Some((key, text)) => {
                key.clone_into(&mut last);
                let before = found.insert(last.clone(), text.trim().to_owned());
                assert!(before.is_none(), "{}: {last} twice", source.path);
            }
            None if !last.is_empty() && !line.starts_with('#') => found.get_mut(&last).unwrap().push_str(line),
            None => {}
        }
    }
    found
}

fn books() -> BTreeMap<String, Vec<(String, BTreeMap<String, String>)>> {
    let mut books: BTreeMap<String, Vec<_>> = BTreeMap::new();
    for source in tree(&["platform/words", "network"], &[".ftl"]) {
        let folder = source.path.rsplit_once('/').unwrap().0.to_owned();
        books.entry(folder).or_default().push((source.file_name().to_owned(), messages(&source)));
    }
    books
}

#[test]
fn the_three_languages_say_the_same_things() {
    let mut findings = Vec::new();
    for (folder, files) in books() {
        assert_eq!(files.len(), 3, "{folder} has {} languages", files.len());
        let all: BTreeSet<&String> = files.iter().flat_map(|(_, m)| m.keys()).collect();
        for (name, messages) in &files {
            findings.extend(
                all.iter().filter(|k| !messages.contains_key(**k)).map(|k| format!("{folder}/{name} lacks {k}")),
            );
            findings.extend(
                messages
                    .iter()
                    .filter(|(_, t)| t.trim().is_empty())
                    .map(|(k, _)| format!("{folder}/{name}: {k} is empty")),
            );
        }
    }
    assert!(findings.is_empty(), "{}", findings.join("\n"));
}

#[test]
fn keys_begin_with_the_word_of_their_slice() {
    for (folder, files) in books() {
        let word = if folder.starts_with("platform") { "platform" } else { folder.split('/').nth(1).unwrap() };
        for key in files.iter().flat_map(|(_, m)| m.keys()) {
            assert!(key.starts_with(&format!("{word}-")), "{folder}: {key}");
        }
    }
}

/// All literal keys and beginnings of keys (`"plan-state-{}"`) in code and templates.
fn mentioned() -> (BTreeSet<String>, Vec<String>) {
    let mut whole = BTreeSet::new();
    let mut begun = Vec::new();
    for source in tree(&["platform", "press", "network", "server"], &[".rs", ".html"]) {
        for piece in
            source.text.split('"').filter(|p| p.len() < 120 && p.contains('-') && !p.contains(' ') && !p.contains('<'))
        {
            match piece.find(['{', '}']) {
                Some(at) => begun.push(piece[..at].to_owned()),
                None => {
                    whole.insert(piece.to_owned());
                }
            }
        }
    }
    (whole, begun)
}

#[test]
fn no_message_is_dead() {
    let (whole, begun) = mentioned();
    let begun: BTreeSet<String> = begun.into_iter().filter(|b| b.contains('-')).collect();
    let lives = |key: &str| {
        let bare = key.strip_suffix("-hint").unwrap_or(key);
        whole.contains(key)
            || whole.contains(bare)
            || begun.iter().any(|b| key.starts_with(b.as_str()))
            // Labels of a form: its prefix and the field's name.
            || whole.iter().any(|prefix| bare.len() > prefix.len() && bare.starts_with(prefix.as_str()) && bare.as_bytes()[prefix.len()] == b'-')
    };
    let dead: Vec<String> = books()
        .into_values()
        .flatten()
        .filter(|(name, _)| name == "ca.ftl")
        .flat_map(|(_, m)| m.into_keys())
        .filter(|key| !lives(key))
        .collect();
    assert!(dead.is_empty(), "{} dead messages:\n{}", dead.len(), dead.join("\n"));
}

#[test]
fn no_message_is_missing() {
    let known: BTreeSet<String> =
        books().into_values().flatten().filter(|(name, _)| name == "ca.ftl").flat_map(|(_, m)| m.into_keys()).collect();
    let slices: BTreeSet<&str> = server::SLICES.iter().map(|s| s.name).chain(["platform"]).collect();
    let mut missing = Vec::new();
    for source in tree(&["platform", "network", "server"], &[".html"]) {
        for call in source.text.split("page.t").skip(1) {
            let Some(key) = call.split('"').nth(1).filter(|_| call.starts_with(['(', 'n', '1', '2'])) else { continue };
            let owned = key.split('-').next().is_some_and(|word| slices.contains(word));
            if owned && !known.contains(key) && !key.contains('{') {
                missing.push(format!("{}: {key}", source.path));
            }
        }
    }
    assert!(missing.is_empty(), "{} missing messages:\n{}", missing.len(), missing.join("\n"));
}
