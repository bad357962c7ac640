//! From what a person types to a municipality or a county council: « manlleu », « Ajuntament del Prat de Llobregat »,
//! « Hospitalet de Llobregat, l’ », « Sta. Coloma de Gramenet », « 08112 », « Consell Comarcal de la Selva ».
//!
//! Promises: what is found is what was typed, but for capitals, accents, apostrophes, the article and the usual short
//! forms; anything else is at most the *nearest* one, to be offered and never taken in silence.

use std::collections::HashMap;
use std::sync::LazyLock;

use platform::words::fold;
use platform::words::grammar::{catalan, curly};

use crate::places::{Comarca, Municipality, comarques, municipalities, municipality};

/// Whose council is meant: a municipality's or a comarca's.
#[derive(Debug, Clone, Copy)]
pub enum Place {
    Municipality(&'static Municipality),
    Comarca(&'static Comarca),
}

impl Place {
    /// « Manlleu », « Consell Comarcal de la Selva »: what to offer, and what `find_by_name` finds again.
    /// A comarca that has none has its own name here.
    pub fn name(self) -> &'static str {
        match self {
            Self::Municipality(m) => &m.name,
            Self::Comarca(c) if c.council_name.is_empty() => &c.with_article,
            Self::Comarca(c) => &c.council_name,
        }
    }

    pub fn municipality(self) -> Option<&'static Municipality> {
        match self {
            Self::Municipality(m) => Some(m),
            Self::Comarca(_) => None,
        }
    }
}

#[derive(Debug, Clone, Copy)]
pub enum Match {
    Found(Place),
    /// Not known as typed; this one is near.
    Nearest(Place),
    Unknown,
}

impl Match {
    pub fn found(self) -> Option<Place> {
        match self {
            Self::Found(place) => Some(place),
            _ => None,
        }
    }
}

const TOWN_COUNCILS: [&str; 9] =
    ["ajuntament", "ajunt.", "aj.", "ajt.", "ayuntamiento", "ayto.", "town council", "city council", "municipi"];
const COUNTY_COUNCILS: [&str; 6] =
    ["consell comarcal", "c. comarcal", "cc", "consejo comarcal", "county council", "conselh generau"];
/// What stands between « Ajuntament » and the name. The longer first.
const JOINTS: [&str; 14] = [
    "dels ", "del ", "de les ", "de los ", "de las ", "de l'", "de la ", "de el ", "de ", "des ", "d'", "of the ",
    "of ", "d ",
];

static BY_NAME: LazyLock<HashMap<String, &'static Municipality>> =
    LazyLock::new(|| municipalities().iter().map(|m| (bare(&m.name), m)).collect());

/// The larger first: of equally near names the larger town is the likelier.
static BY_SIZE: LazyLock<Vec<&'static Municipality>> = LazyLock::new(|| {
    let mut all: Vec<_> = municipalities().iter().collect();
    all.sort_by_key(|m| -m.population);
    all
});

/// Finds the council that a text means.
pub fn find_by_name(text: &str) -> Match {
    let typed = tidy(text);
    if let Some(name) = after(&typed, &COUNTY_COUNCILS) {
        return comarca_named(name);
    }
    let name = after(&typed, &TOWN_COUNCILS).unwrap_or(&typed);
    if let Some(found) = by_code(name).or_else(|| by_exact_name(name)) {
        return Match::Found(Place::Municipality(found));
    }
    // « Osona » alone is a comarca: its council is offered, not taken.
    if let Match::Found(council) = comarca_named(name) {
        return Match::Nearest(council);
    }
    let known = BY_SIZE.iter().map(|m| m.name.as_str());
    let near = forms(name).find_map(|form| fold::nearest(form, known.clone()));
    match near.and_then(|near| BY_NAME.get(&bare(near))) {
        Some(found) => Match::Nearest(Place::Municipality(found)),
        None => Match::Unknown,
    }
}

fn comarca_named(name: &str) -> Match {
    let with_council = || comarques().iter().filter(|c| !c.council_name.is_empty() || c.has_council());
    for form in forms(name) {
        if let Some(found) = comarques().iter().find(|c| bare(&c.name) == bare(form)) {
            return Match::Found(Place::Comarca(found));
        }
    }
    let near = forms(name).find_map(|form| fold::nearest(form, with_council().map(|c| c.name.as_str())));
    match near.and_then(|near| comarques().iter().find(|c| c.name == near)) {
        Some(found) => Match::Nearest(Place::Comarca(found)),
        None => Match::Unknown,
    }
}

/// Five digits, or six with the control digit of the Idescat.
fn by_code(text: &str) -> Option<&'static Municipality> {
    let digits = text.bytes().all(|b| b.is_ascii_digit()) && (5..=6).contains(&text.len());
    municipality(text.get(..5).filter(|_| digits)?)
}

fn by_exact_name(text: &str) -> Option<&'static Municipality> {
    forms(text).find_map(|form| BY_NAME.get(&bare(form)).copied())
}

/// The text itself, then without what may stand before a name.
fn forms(text: &str) -> impl Iterator<Item = &str> {
    let joints = JOINTS.into_iter().filter_map(move |joint| text.strip_prefix(joint));
    std::iter::once(text).chain(joints).filter(|form| !form.trim().is_empty())
}

/// What follows one of these words.
fn after<'a>(typed: &'a str, words: &[&str]) -> Option<&'a str> {
    words.iter().find_map(|word| typed.strip_prefix(word)?.strip_prefix(' ').map(str::trim))
}

/// Folded, short forms written out, what stands in brackets left out, a final article put before.
fn tidy(text: &str) -> String {
    let folded = fold::fold(text.split('(').next().unwrap_or_default());
    let long: Vec<&str> = folded
        .split(' ')
        .map(|word| match word {
            "st." | "s." => "sant",
            "sta." => "santa",
            "ntra." => "nostra",
            other => other,
        })
        .collect();
    let long = long.join(" ");
    match long.rsplit_once(", ") {
        Some((name, article @ ("el" | "la" | "els" | "les" | "es"))) => format!("{article} {name}"),
        Some((name, "l'")) => format!("l'{name}"),
        _ => long,
    }
}

/// Folded and without article: no two municipalities are equal then (tested).
pub(crate) fn bare(name: &str) -> String {
    let name = curly(name);
    fold::fold(catalan::split_article(name.trim()).1)
}
