//! The words of a network as a table may write them: terms of its vocabularies in three languages, bodies by name,
//! short name and address, kinds of bodies, states.

use std::collections::{HashMap, HashSet};

use activity::Format;
use platform::words::Language;
use platform::words::fold::fold;
use settings::vocabulary::{Term, Vocabulary};

use super::super::cells::list::Lexicon;
use super::super::known::Known;
use crate::action::{DoubtField, Group, Origin, Responsible, Role, Who};
use crate::execution::State;
use crate::namesakes::Namesakes;
use crate::part::PartKind;
use viewer::BodyId;

const ALL_MEMBERS: [&str; 9] = [
    "m",
    "membres",
    "tots els membres",
    "tots els ens membres",
    "miembros",
    "todos los miembros",
    "members",
    "all members",
    "all_members",
];
const ANY_GROUP: [&str; 12] = [
    "gt",
    "grup de treball",
    "grups de treball",
    "qualsevol grup de treball",
    "grup de treball corresponent",
    "grupo de trabajo",
    "grupos de trabajo",
    "cualquier grupo de trabajo",
    "working group",
    "working groups",
    "any working group",
    "any_working_group",
];
const SUPPORTS: [&str; 4] = ["(suport)", "(apoyo)", "(support)", "(dona suport)"];
const LEADS: [&str; 5] = ["(lidera)", "(responsable)", "(lead)", "(leads)", "(principal)"];
const SAMPLES: [&str; 4] = ["(mostra)", "(muestra)", "(sample)", "(de mostra)"];
const GROUP: char = '@';
/// Before a name that several bodies share.
pub const SHARED: char = '?';
const LANGUAGES: [Language; 3] = [Language::Catalan, Language::Spanish, Language::English];

pub struct Lexica {
    pub areas: Lexicon,
    pub instruments: Lexicon,
    pub themes: Lexicon,
    pub funding: Lexicon,
    pub bodies: Lexicon,
    pub namesakes: Namesakes,
    pub states: HashMap<String, State>,
    pub formats: HashMap<String, Format>,
    pub samples: HashSet<String>,
    pub fields: HashMap<String, DoubtField>,
}

impl Lexica {
    pub fn of(known: &Known) -> Self {
        let area_titles =
            known.lines.iter().filter(|l| l.kind == PartKind::Area).map(|l| (l.title.as_str(), l.code.as_str()));
        let areas = area_titles.chain(names_of(&known.terms, Vocabulary::Area));
        let groups = ALL_MEMBERS
            .iter()
            .map(|n| (*n, Group::AllMembers))
            .chain(ANY_GROUP.iter().map(|n| (*n, Group::AnyWorkingGroup)));
        let groups: Vec<(&str, String)> = groups.map(|(name, group)| (name, format!("{GROUP}{group}"))).collect();
        let namesakes = Namesakes::of(&known.bodies);
        let bodies = body_names(known, &namesakes);
        let bodies = bodies.iter().map(|(name, code)| (name.as_str(), code.as_str()));
        let bodies = bodies.chain(groups.iter().map(|(name, code)| (*name, code.as_str())));
        Self {
            areas: Lexicon::new(areas),
            instruments: Lexicon::new(names_of(&known.terms, Vocabulary::Instrument)),
            themes: Lexicon::new(names_of(&known.terms, Vocabulary::Theme)),
            funding: Lexicon::new(names_of(&known.terms, Vocabulary::Funding)),
            bodies: Lexicon::new(bodies),
            namesakes,
            states: in_three_languages(known, State::ALL, State::title),
            formats: in_three_languages(known, Format::ALL, |f| format!("plan-format-{f}")),
            samples: in_three_languages(known, &[()], |()| "plan-sample".to_owned()).into_keys().collect(),
            fields: in_three_languages(known, DoubtField::ALL, |f| format!("plan-doubt-field-{f}")),
        }
    }

    pub fn vocabulary(&self, of: Vocabulary) -> &Lexicon {
        match of {
            Vocabulary::Area => &self.areas,
            Vocabulary::Instrument => &self.instruments,
            Vocabulary::Theme | Vocabulary::Lens => &self.themes,
            Vocabulary::Funding => &self.funding,
        }
    }
}

/// A name that several bodies share is known to be theirs, and not which one it means.
fn body_names(known: &Known, namesakes: &Namesakes) -> Vec<(String, String)> {
    let mut all = Vec::with_capacity(known.bodies.len() * 4);
    for body in &known.bodies {
        for name in [&body.name, &body.short, &body.slug] {
            let is_shared = namesakes.sharing(name).is_some();
            all.push((name.clone(), if is_shared { format!("{SHARED}{name}") } else { body.id.0.clone() }));
        }
        let told = LANGUAGES.map(|language| namesakes.name(body, &known.words.in_language(language)));
        let apart = told.into_iter().filter(|told| namesakes.sharing(told).is_none());
        all.extend(apart.map(|told| (told, body.id.0.clone())));
    }
    all
}

fn names_of(terms: &[Term], vocabulary: Vocabulary) -> impl Iterator<Item = (&str, &str)> {
    let own = terms.iter().filter(move |t| t.vocabulary == vocabulary);
    own.flat_map(|t| [&t.name_ca, &t.name_es, &t.name_en, &t.code].map(|name| (name.as_str(), t.code.as_str())))
}

fn in_three_languages<T: Copy>(known: &Known, all: &[T], key: impl Fn(T) -> String) -> HashMap<String, T> {
    let told = |one: &T| LANGUAGES.map(|language| (fold(&known.words.in_language(language).t(&key(*one))), *one));
    all.iter().flat_map(told).collect()
}

/// A body as a cell names it: with its part in the action, and whether it is an invented example.
pub struct Named<'c> {
    pub name: &'c str,
    pub role: Role,
    pub is_sample: bool,
}

pub fn named(piece: &str, role: Role) -> Named<'_> {
    let mut named = Named { name: piece.trim(), role, is_sample: false };
    loop {
        let Some(at) = named.name.ends_with(')').then(|| named.name.rfind('(')).flatten() else { return named };
        let tail = fold(&named.name[at..]);
        if SUPPORTS.contains(&tail.as_str()) {
            named.role = Role::Support;
        } else if LEADS.contains(&tail.as_str()) {
            named.role = Role::Lead;
        } else if SAMPLES.contains(&tail.as_str()) {
            named.is_sample = true;
        } else {
            return named;
        }
        named.name = named.name[..at].trim_end();
    }
}

/// Whom a code of the lexicon of bodies means.
pub fn who(code: &str) -> Option<Who> {
    match code.strip_prefix(GROUP) {
        Some(group) => Group::from_word(group).map(Who::Group),
        None => Some(Who::Body(BodyId(code.to_owned()))),
    }
}

pub fn group_code(group: Group) -> String {
    format!("{GROUP}{group}")
}

pub fn responsible(code: &str, role: Role) -> Option<Responsible> {
    Some(Responsible { who: who(code)?, role, origin: Origin::Stated })
}
