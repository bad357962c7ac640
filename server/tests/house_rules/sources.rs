//! The files of the tree, as git would take them.

use std::path::{Path, PathBuf};

pub struct Source {
    /// From the root, with slashes.
    pub path: String,
    pub text: String,
}

impl Source {
    pub fn file_name(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or(&self.path)
    }

    pub fn is_test(&self) -> bool {
        self.path.contains("/tests/") || self.path.ends_with("/tests.rs") || self.path.contains("/examples/")
    }

    /// The text before the unit tests at its end.
    pub fn before_tests(&self) -> &str {
        self.text.split("#[cfg(test)]").next().unwrap_or(&self.text)
    }

    /// The slice a file belongs to: `plan` of `network/plan/action/store.rs`.
    pub fn slice(&self) -> Option<&str> {
        self.path.strip_prefix("network/")?.split('/').next()
    }

    /// Whether queries may stand here.
    pub fn is_store(&self) -> bool {
        self.file_name() == "store.rs" || self.path.contains("/store/")
    }

    /// The functions of a file: name and text, roughly, by their indentation.
    pub fn functions(&self) -> Vec<(String, String)> {
        let mut found = Vec::new();
        let lines: Vec<&str> = self.before_tests().lines().collect();
        for (at, line) in lines.iter().enumerate() {
            let bare = line.trim_start();
            let indent = line.len() - bare.len();
            let Some(rest) = bare.split("fn ").nth(1).filter(|_| is_head(bare)) else { continue };
            let name: String = rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            let closing = format!("{}}}", " ".repeat(indent));
            let end = lines[at..].iter().position(|l| *l == closing).map_or(lines.len(), |n| at + n + 1);
            found.push((name, lines[at..end].join("\n")));
        }
        found
    }
}

fn is_head(line: &str) -> bool {
    ["fn ", "pub fn ", "pub(crate) fn ", "pub(super) fn ", "pub const fn ", "const fn "]
        .iter()
        .any(|h| line.starts_with(h))
}

pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_path_buf()
}

/// All files under some folders of the root with some endings.
pub fn tree(under: &[&str], endings: &[&str]) -> Vec<Source> {
    let mut found = Vec::new();
    for folder in under {
        walk(&root().join(folder), endings, &mut found);
    }
    assert!(!found.is_empty(), "nothing found under {under:?}");
    found.sort_by(|a: &Source, b| a.path.cmp(&b.path));
    found
}

fn walk(folder: &Path, endings: &[&str], found: &mut Vec<Source>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for entry in entries.filter_map(Result::ok) {
        let path = entry.path();
        let name = entry.file_name().to_string_lossy().into_owned();
        if path.is_dir() {
            if !matches!(name.as_str(), "target" | "node_modules" | ".git" | "var") {
                walk(&path, endings, found);
            }
        } else if endings.iter().any(|e| name.ends_with(e)) {
            let from_root = path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/");
            if let Ok(text) = std::fs::read_to_string(&path) {
                found.push(Source { path: from_root, text });
            }
        }
    }
}
