//! Bodies that share a name with another: a closed group and the body that took its name over. In a table or a list a
//! bare name would not say which one is meant.
//!
//! Promises: what `name` writes of a body no other body is called, unless both are of one kind.

use std::collections::{HashMap, HashSet};

use bodies::{Body, BodyKind};
use platform::words::Words;
use platform::words::fold::fold;
use viewer::BodyId;

/// Names, folded, with the bodies that share each.
#[derive(Debug, Clone, Default)]
pub(crate) struct Namesakes(HashMap<String, Vec<BodyId>>);

impl Namesakes {
    pub fn of<'b>(bodies: impl IntoIterator<Item = &'b Body>) -> Self {
        let mut by_name: HashMap<String, Vec<BodyId>> = HashMap::new();
        for body in bodies {
            let names: HashSet<String> = [&body.name, &body.short, &body.slug].map(|name| fold(name)).into();
            for name in names.into_iter().filter(|name| !name.is_empty()) {
                by_name.entry(name).or_default().push(body.id.clone());
            }
        }
        by_name.retain(|_, bodies| bodies.len() > 1);
        Self(by_name)
    }

    /// The bodies that a text may mean, when they are several.
    pub fn sharing(&self, name: &str) -> Option<&[BodyId]> {
        self.0.get(&fold(name)).map(Vec::as_slice)
    }

    /// Its name, with its kind when another body is called the same.
    pub fn name(&self, body: &Body, words: &Words) -> String {
        match body.kind {
            _ if self.sharing(&body.name).is_none() => body.name.clone(),
            BodyKind::WorkingGroup => body.name_in_list(words),
            _ => words.t1("plan-body-in-list", "name", body.name.as_str()),
        }
    }
}
