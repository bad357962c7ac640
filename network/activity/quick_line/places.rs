//! Councils and municipalities inside a line, and whether one of them is where it happened or whom it was for.
//!
//! Promises: only what was surely meant is taken. A name cut short stands for a council of the network when no other
//! council's name begins so, and that is said where another municipality's does.

use directory::Kind;
use platform::words::fold;

use super::amounts::{is_tie, phrase};
use super::lexicon::{Council, Lexicon};
use super::names::{Candidate, Hit, candidates};
use super::tokens::{Token, tokens};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Whose {
    Council(usize),
    /// A municipality without a council in the network.
    Municipality(usize),
}

/// The word before a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Before {
    Nothing,
    /// «a Vic», «al Prat», «en Vic», «in Vic».
    At,
    /// «amb Vic», «de Vic».
    With,
    /// «Ajuntament de Vic».
    Council,
}

#[derive(Debug, Clone, Copy)]
pub(super) struct Mention {
    pub whose: Whose,
    pub before: Before,
    /// The name was cut short and could be another municipality's.
    pub guessed: bool,
    /// Tokens, with the word «Ajuntament» where it stands before.
    pub start: usize,
    pub end: usize,
}

/// Whose council the words before the name say it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Marked {
    Town,
    County,
}

const TOWN: [&[&str]; 9] = [
    &["ajuntament"],
    &["ajunt"],
    &["ajt"],
    &["aj"],
    &["ayuntamiento"],
    &["ayto"],
    &["town", "council"],
    &["city", "council"],
    &["ajuntaments"],
];
const COUNTY: [&[&str]; 6] = [
    &["consell", "comarcal"],
    &["c", "comarcal"],
    &["consejo", "comarcal"],
    &["county", "council"],
    &["cc"],
    &["c", "c"],
];
const AFTER: [&[&str]; 4] = [&["town", "council"], &["city", "council"], &["county", "council"], &["council"]];

/// Words that, with «de» and a name, are another body's name.
const INSTITUTIONS: [&str; 18] = [
    "diputacio",
    "diputacion",
    "universitat",
    "universidad",
    "university",
    "ateneu",
    "ateneo",
    "cambra",
    "camara",
    "area",
    "provincia",
    "demarcacio",
    "arquebisbat",
    "consorci",
    "federacio",
    "agencia",
    "observatori",
    "poligon",
];

/// Every name that stands in the free part of a line, from left to right.
pub(super) fn mentions(lexicon: &Lexicon, tokens: &[Token], is_free: impl Fn(usize) -> bool + Copy) -> Vec<Mention> {
    let mut found: Vec<Mention> = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let mention = if is_free(at) { mention_at(lexicon, tokens, at, is_free, found.last()) } else { None };
        at = mention.map_or(at + 1, |mention| mention.end);
        found.extend(mention);
    }
    found
}

fn mention_at(
    lexicon: &Lexicon,
    tokens: &[Token],
    at: usize,
    is_free: impl Fn(usize) -> bool + Copy,
    before: Option<&Mention>,
) -> Option<Mention> {
    let marked = marked(tokens, at);
    let name_at = marked.map_or(at, |(_, end)| skip_joints(tokens, end));
    let name = tokens.get(name_at)?;
    if name.is_joint() && !is_les(tokens, name_at) {
        return None;
    }
    if marked.is_none() && is_part_of_another_name(tokens, at, is_free) {
        return None;
    }
    let (whose, end, guessed) = named(lexicon, tokens, name_at, marked.map(|(marked, _)| marked), is_free)?;
    let end = AFTER.iter().find_map(|words| phrase(tokens, end, words)).unwrap_or(end);
    let joined = || before.filter(|b| is_list_joint(&tokens[b.end..at])).map(|b| b.before);
    let before = match preposition(tokens, at) {
        _ if marked.is_some() => Before::Council,
        Before::Nothing => joined().unwrap_or(Before::Nothing),
        before => before,
    };
    Some(Mention { whose, before, guessed, start: at, end })
}

/// «Ajuntament», «Consell Comarcal»: which, and the token after it.
pub(super) fn marked(tokens: &[Token], at: usize) -> Option<(Marked, usize)> {
    let find = |all: &[&[&str]]| all.iter().find_map(|words| phrase(tokens, at, words));
    find(&COUNTY).map(|end| (Marked::County, end)).or_else(|| find(&TOWN).map(|end| (Marked::Town, end)))
}

pub(super) fn skip_joints(tokens: &[Token], mut at: usize) -> usize {
    while tokens.get(at).is_some_and(|t| t.is_joint() && !is_les(tokens, at)) {
        at += 1;
    }
    at
}

/// Les, in Aran, whose whole name looks like an article: «a Les», with its capital and no name after it.
fn is_les(tokens: &[Token], at: usize) -> bool {
    let is_name = |t: &Token| t.is_word() && t.is_capital() && !t.is_joint();
    tokens[at].text == "Les" && at > 0 && tokens[at - 1].is(&["a", "de"]) && !tokens.get(at + 1).is_some_and(is_name)
}

/// The name that begins at a token: the longest, and of equally long ones a council's before a municipality's.
fn named(
    lexicon: &Lexicon,
    tokens: &[Token],
    at: usize,
    marked: Option<Marked>,
    is_free: impl Fn(usize) -> bool,
) -> Option<(Whose, usize, bool)> {
    if is_les(tokens, at) {
        let les = lexicon.places.places.iter().position(|place| place.name == "Les")?;
        return Some((of_municipality(lexicon, les), at + 1, false));
    }
    for Candidate { key, end } in candidates(tokens, at, is_free) {
        let shown = || marked.is_some() || is_shown_as_name(tokens, at);
        if marked != Some(Marked::County) {
            match lexicon.towns.find(&key) {
                Some(Hit::Whole(council)) => return Some((Whose::Council(council), end, false)),
                Some(Hit::Begun(_)) | None
                    if lexicon.places.names.find(&key).is_some_and(|hit| matches!(hit, Hit::Whole(_))) =>
                {
                    let Some(Hit::Whole(place)) = lexicon.places.names.find(&key) else { continue };
                    if key.chars().count() > 4 || shown() {
                        return Some((Whose::Municipality(place), end, false));
                    }
                }
                Some(Hit::Begun(council)) if key.chars().count() > 2 => {
                    return Some((Whose::Council(council), end, lexicon.places.names.begun(&key) > 1));
                }
                _ => {}
            }
        }
        if marked != Some(Marked::Town)
            && let Some(Hit::Whole(council)) = lexicon.counties.find(&key)
        {
            return Some((Whose::Council(council), end, false));
        }
        if marked != Some(Marked::County)
            && key.chars().count() > 3
            && shown()
            && let Some(Hit::Begun(place)) = lexicon.places.names.find(&key)
        {
            return Some((Whose::Municipality(place), end, true));
        }
    }
    cut_word(lexicon, tokens, at, marked)
}

fn of_municipality(lexicon: &Lexicon, place: usize) -> Whose {
    let ine = &lexicon.places.places[place].ine;
    let council = lexicon.councils.iter().position(|c| c.ine.as_ref() == Some(ine));
    council.map_or(Whose::Municipality(place), Whose::Council)
}

/// «Granoll» for Granollers: enough letters, and one council only. Words of six letters need no capital.
fn cut_word(lexicon: &Lexicon, tokens: &[Token], at: usize, marked: Option<Marked>) -> Option<(Whose, usize, bool)> {
    let token = &tokens[at];
    let letters = token.folded.chars().count();
    let sure = letters >= 6 || (letters >= 4 && (token.is_capital() || marked == Some(Marked::Town)));
    if !sure || !token.is_word() || marked == Some(Marked::County) {
        return None;
    }
    let council = lexicon.towns.with_letters(&token.folded)?;
    Some((Whose::Council(council), at + 1, true))
}

/// With a capital, or after a word that wants a place.
fn is_shown_as_name(tokens: &[Token], at: usize) -> bool {
    tokens[at].is_capital() || preposition(tokens, at) == Before::At
}

/// What the joints right before a token say.
fn preposition(tokens: &[Token], at: usize) -> Before {
    let joints = tokens[..at].iter().rev().take_while(|t| t.is_joint() && !t.is(&[",", ";", ":"]));
    let mut said = Before::Nothing;
    for joint in joints {
        said = match joint.folded.as_str() {
            "a" | "al" | "als" | "en" | "at" | "in" => Before::At,
            "amb" | "con" | "with" | "de" | "del" | "dels" | "d" | "of" | "from" | "per" | "para" | "for" => {
                Before::With
            }
            _ => continue,
        };
        break;
    }
    said
}

/// Only «i», «y», commas and articles between two names.
fn is_list_joint(between: &[Token]) -> bool {
    !between.is_empty()
        && between
            .iter()
            .all(|t| t.is(&["i", "y", "e", "and", ",", "/", "+", "&", "el", "la", "l", "els", "les"]) || is_tie(t))
}

/// «Diputació de Barcelona» is not Barcelona.
fn is_part_of_another_name(tokens: &[Token], at: usize, is_free: impl Fn(usize) -> bool) -> bool {
    let joints = tokens[..at].iter().rev().take_while(|t| t.is_joint()).count();
    let tied = tokens[at - joints..at].iter().any(|t| t.is(&["de", "del", "d", "dels", "des", "of"]));
    let Some(owner) = at.checked_sub(joints + 1).filter(|owner| tied && is_free(*owner)) else { return false };
    let owner = &tokens[owner];
    INSTITUTIONS.contains(&owner.folded.as_str()) || (owner.is_word() && owner.is_capital() && !is_all_capitals(tokens))
}

fn is_all_capitals(tokens: &[Token]) -> bool {
    tokens.iter().filter(|t| t.is_word()).all(|t| t.text.chars().all(|c| !c.is_lowercase()))
}

/// The council of the network whose name is most like what was typed, or else the municipality.
pub(super) fn nearest(lexicon: &Lexicon, typed: &str) -> Option<String> {
    let tokens = tokens(typed);
    let (owner, name) = marked(&tokens, 0).map_or((None, 0), |(marked, end)| (Some(marked), skip_joints(&tokens, end)));
    let bare = &typed[tokens.get(name)?.start..];
    let is_meant = |council: &&Council| {
        owner.is_none() || (council.kind == Kind::CountyCouncil) == (owner == Some(Marked::County))
    };
    let near = fold::nearest(bare, lexicon.councils.iter().filter(is_meant).map(|c| c.place.as_str()));
    let near = near.or_else(|| lexicon.places.nearest(bare).filter(|_| owner != Some(Marked::County)));
    near.map(str::to_owned)
}
