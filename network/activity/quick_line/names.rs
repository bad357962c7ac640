//! Names of places as people type them: without articles and joints, without accents, cut after a whole word.
//!
//! Promises: «Prat Llobregat», «el prat de llobregat» and «PRAT DE LLOBREGAT» have the same key; a key that several
//! names begin with stands for none of them.

use std::collections::HashMap;
use std::sync::LazyLock;

use platform::words::fold::nearest;

use super::tokens::{Sort, Token, tokens};

/// The longest name has five words that count; two more for what stands before it.
const LONGEST: usize = 7;

/// Which of a list of names a key is, or begins.
#[derive(Debug, Default)]
struct Entry {
    whole: Option<usize>,
    begun: Vec<usize>,
}

#[derive(Debug, Default)]
pub(super) struct Names {
    entries: HashMap<String, Entry>,
}

/// How a key stands for a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Hit {
    Whole(usize),
    /// The only name of the list that begins so.
    Begun(usize),
}

impl Names {
    pub fn new<'a>(names: impl Iterator<Item = (usize, &'a str)>) -> Self {
        let mut all = Self::default();
        for (place, name) in names {
            let words = content_words(name);
            for count in 1..=words.len() {
                let entry = all.entries.entry(words[..count].join(" ")).or_default();
                if count == words.len() {
                    entry.whole.get_or_insert(place);
                }
                entry.begun.push(place);
            }
        }
        all
    }

    pub fn find(&self, key: &str) -> Option<Hit> {
        let entry = self.entries.get(key)?;
        match (entry.whole, entry.begun.as_slice()) {
            (Some(place), _) => Some(Hit::Whole(place)),
            (None, [only]) => Some(Hit::Begun(*only)),
            _ => None,
        }
    }

    /// How many names begin so.
    pub fn begun(&self, key: &str) -> usize {
        self.entries.get(key).map_or(0, |entry| entry.begun.len())
    }

    /// The only name whose first word begins with these letters.
    pub fn with_letters(&self, letters: &str) -> Option<usize> {
        let mut found: Vec<usize> = self
            .entries
            .iter()
            .filter(|(key, _)| key.starts_with(letters))
            .flat_map(|(_, e)| e.begun.iter().copied())
            .collect();
        found.sort_unstable();
        found.dedup();
        match found.as_slice() {
            [only] => Some(*only),
            _ => None,
        }
    }
}

/// The words of a text that count, folded, short forms written out.
pub(super) fn content_words(text: &str) -> Vec<String> {
    tokens(text).iter().filter(|t| !t.is_joint()).map(|t| written_out(&t.folded).to_owned()).collect()
}

fn written_out(word: &str) -> &str {
    match word {
        "st" => "sant",
        "sta" => "santa",
        other => other,
    }
}

/// A key that begins at a token, and the token after its last word.
pub(super) struct Candidate {
    pub key: String,
    pub end: usize,
}

/// All keys that begin at a token, the longest first. A comma ends a name, and so does what was understood already.
pub(super) fn candidates(tokens: &[Token], at: usize, is_free: impl Fn(usize) -> bool) -> Vec<Candidate> {
    let mut found = Vec::new();
    let mut key = String::new();
    for (place, token) in tokens.iter().enumerate().skip(at) {
        let ends = token.is(&[",", ";", "/", "(", ")", "+", "&", ":"]) || token.sort == Sort::Sign || !is_free(place);
        if ends || found.len() == LONGEST {
            break;
        }
        if token.is_joint() {
            continue;
        }
        if !key.is_empty() {
            key.push(' ');
        }
        key.push_str(written_out(&token.folded));
        found.push(Candidate { key: key.clone(), end: place + 1 });
    }
    found.reverse();
    found
}

/// The first letter of the first word that counts.
fn initial(name: &str) -> Option<char> {
    content_words(name).first().and_then(|word| word.chars().next())
}

/// The municipalities of the country: reference data, the same for every network.
pub struct Gazetteer {
    pub(super) places: Vec<Municipality>,
    pub(super) names: Names,
    /// The first letter of each, without accents.
    initials: Vec<Option<char>>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Municipality {
    pub ine: String,
    pub name: String,
}

impl Gazetteer {
    pub fn new(places: Vec<Municipality>) -> Self {
        let names = Names::new(places.iter().enumerate().map(|(at, place)| (at, place.name.as_str())));
        let initials = places.iter().map(|place| initial(&place.name)).collect();
        Self { places, names, initials }
    }

    /// The municipality whose name is most like what was typed, among those that begin with the same letter.
    pub(super) fn nearest(&self, typed: &str) -> Option<&str> {
        let letter = initial(typed)?;
        let alike = self.places.iter().zip(&self.initials).filter(|(_, i)| **i == Some(letter));
        nearest(typed, alike.map(|(place, _)| place.name.as_str()))
    }

    pub fn of_territory() -> &'static Self {
        static ALL: LazyLock<Gazetteer> = LazyLock::new(|| {
            let known = territory::municipalities().iter();
            Gazetteer::new(known.map(|m| Municipality { ine: m.ine.clone(), name: m.name.clone() }).collect())
        });
        &ALL
    }
}
