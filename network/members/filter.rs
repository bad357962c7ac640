//! A drop-down list of a filter bar: its label is the message `…-filter-NAME`, its empty choice `…-filter-NAME-any`.

use platform::words::Words;

pub(crate) struct Filter {
    pub name: &'static str,
    pub label: String,
    pub any: String,
    /// Value, label, whether chosen.
    pub choices: Vec<(String, String, bool)>,
}

impl Filter {
    pub fn new(words: Words, slice: &str, name: &'static str, chosen: &str, choices: Vec<(String, String)>) -> Self {
        Self {
            name,
            label: words.t(&format!("{slice}-filter-{name}")),
            any: words.t(&format!("{slice}-filter-{name}-any")),
            choices: choices.into_iter().map(|(value, label)| (value.clone(), label, value == chosen)).collect(),
        }
    }
}
