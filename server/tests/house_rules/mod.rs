//! The rules of the house that a machine can hold (`docs/architecture.md`). Each rule is a function from sources to
//! findings, tried on the tree, where it must find nothing, and on a sample that breaks it.

mod forms_of_code;
mod imports;
mod markup;
mod sources;
mod tables;
mod texts;

use sources::{Source, tree};

/// Runs a rule over the files of the tree with one of these endings, under one of these folders.
#[track_caller]
fn holds(under: &[&str], endings: &[&str], rule: fn(&Source) -> Vec<String>) {
    let findings: Vec<String> = tree(under, endings)
        .iter()
        .flat_map(|source| rule(source).into_iter().map(|f| format!("{}: {f}", source.path)))
        .collect();
    assert!(findings.is_empty(), "{} findings:\n{}", findings.len(), findings.join("\n"));
}

/// A sample that breaks a rule must be caught.
#[track_caller]
fn catches(path: &str, text: &str, rule: fn(&Source) -> Vec<String>) {
    let sample = Source { path: path.to_owned(), text: text.to_owned() };
    assert!(!rule(&sample).is_empty(), "the rule overlooks its sample in {path}");
}
