//! What a line may mention in this network: its councils, bodies, themes and purposes, with the words for them.
//!
//! Promises: made of what the caller brings, asks nobody; made once for many lines.

use std::collections::HashMap;

use bodies::BodyKind;
use platform::words::fold::fold;
use viewer::{BodyId, OrganisationId};

use super::names::{Gazetteer, Names, content_words};
use super::topics::{KNOWN, Subject};
use crate::purpose::PurposeId;

/// A town or county council, or another local authority, in the network's directory.
#[derive(Debug, Clone)]
pub struct Council {
    pub id: OrganisationId,
    /// «Ajuntament de Vic».
    pub name: String,
    /// «Vic»; «la Selva» for a county council; the whole name for another authority.
    pub place: String,
    pub ine: Option<String>,
    pub kind: directory::Kind,
}

#[derive(Debug, Clone)]
pub struct KnownBody {
    pub id: BodyId,
    pub kind: BodyKind,
    pub name: String,
    pub short: String,
    pub slug: String,
}

#[derive(Debug, Clone)]
pub struct Theme {
    pub code: String,
    /// In all languages.
    pub names: Vec<String>,
}

#[derive(Debug, Clone)]
pub struct Aim {
    pub id: PurposeId,
    pub title: String,
}

/// All that `read` has to know.
pub struct Lexicon {
    pub(super) councils: Vec<Council>,
    /// Town councils by their municipality, other authorities by their name.
    pub(super) towns: Names,
    /// County councils by their comarca.
    pub(super) counties: Names,
    pub(super) bodies: Vec<KnownBody>,
    body_words: HashMap<String, BodyWord>,
    pub(super) subjects: Vec<Subject>,
    subject_words: HashMap<String, usize>,
    /// Folded titles.
    pub(super) aims: Vec<(PurposeId, String)>,
    pub(super) places: &'static Gazetteer,
}

#[derive(Clone, Copy)]
pub(super) struct BodyWord {
    pub body: usize,
    /// The word means other things too: «comunicació», «secretaria».
    pub only_in_meetings: bool,
}

impl Lexicon {
    pub fn new(councils: Vec<Council>, bodies: Vec<KnownBody>, themes: &[Theme], places: &'static Gazetteer) -> Self {
        let is_county = |council: &Council| council.kind == directory::Kind::CountyCouncil;
        let named = |county: bool| {
            let these = councils.iter().enumerate().filter(move |(_, c)| is_county(c) == county);
            Names::new(these.map(|(at, council)| (at, council.place.as_str())))
        };
        let (towns, counties) = (named(false), named(true));
        let (subjects, subject_words) = subjects(themes);
        Self {
            towns,
            counties,
            body_words: body_words(&bodies),
            aims: Vec::new(),
            councils,
            bodies,
            subjects,
            subject_words,
            places,
        }
    }

    /// The purposes that a line may serve.
    pub fn set_aims(&mut self, aims: Vec<Aim>) {
        self.aims = aims.into_iter().map(|aim| (aim.id, fold(&aim.title))).collect();
    }

    pub(super) fn body(&self, key: &str) -> Option<BodyWord> {
        self.body_words.get(key).copied()
    }

    pub(super) fn subject(&self, key: &str) -> Option<usize> {
        self.subject_words.get(key).copied()
    }

    /// The body that one text names: by its name, its short form or its group.
    pub fn body_named(&self, text: &str) -> Option<&BodyId> {
        let words = content_words(text);
        let name: Vec<&str> = words
            .iter()
            .map(String::as_str)
            .filter(|w| !["grup", "gt", "treball", "grupo", "trabajo", "group"].contains(w))
            .collect();
        let key = name.join(" ");
        let group = || self.group_named(&key).or_else(|| self.group_on(self.subject(&key)?));
        let known = self.body(&fold(text)).or_else(|| self.body(&words.join(" "))).map(|word| word.body);
        Some(&self.bodies[known.or_else(|| group().filter(|_| !key.is_empty()))?].id)
    }

    /// The theme of the vocabulary that one text names, by its code.
    pub fn theme_named(&self, text: &str) -> Option<String> {
        let subject = self.subject(&content_words(text).join(" "))?;
        self.subjects[subject].topic.code.clone()
    }

    pub(super) fn first_body_of(&self, kind: BodyKind) -> Option<usize> {
        self.bodies.iter().position(|body| body.kind == kind)
    }

    /// The working group that works on a subject.
    pub(super) fn group_on(&self, subject: usize) -> Option<usize> {
        let subject = &self.subjects[subject];
        let works_on_it =
            |body: &KnownBody| subject.is_mentioned_in(&fold(&body.slug)) || subject.is_mentioned_in(&fold(&body.name));
        self.bodies.iter().position(|body| body.kind == BodyKind::WorkingGroup && works_on_it(body))
    }

    /// The only working group in whose name all these words stand: «emprenedoria», «compra contractacio».
    pub(super) fn group_named(&self, words: &str) -> Option<usize> {
        let typed: Vec<&str> = words.split(' ').collect();
        let mut fitting = self.bodies.iter().enumerate().filter(|(_, body)| {
            let own = content_words(&body.name);
            body.kind == BodyKind::WorkingGroup
                && (body.slug == words || typed.iter().all(|word| own.iter().any(|known| known == word)))
        });
        match (fitting.next(), fitting.next()) {
            (Some((only, _)), None) => Some(only),
            _ => None,
        }
    }
}

/// What people call the bodies that every network has.
const USUAL: [(BodyKind, &[&str], bool); 7] = [
    (BodyKind::ExecutiveCommission, &["comissio executiva", "comision ejecutiva", "executive commission"], false),
    (BodyKind::ExecutiveCommission, &["executiva", "ejecutiva", "executive"], true),
    (BodyKind::TechnicalCommission, &["comissio tecnica", "comision tecnica", "technical commission"], false),
    (BodyKind::TechnicalSecretariat, &["secretaria tecnica", "technical secretariat"], false),
    (BodyKind::TechnicalSecretariat, &["secretaria", "secretariat"], true),
    (BodyKind::Coordination, &["coordinacio", "coordinacion", "coordination"], true),
    (BodyKind::Communication, &["comunicacio", "comunicacion", "communication"], true),
];

fn body_words(bodies: &[KnownBody]) -> HashMap<String, BodyWord> {
    let mut words = HashMap::new();
    for (at, body) in bodies.iter().enumerate() {
        let name = content_words(&body.name);
        let short = fold(&body.short);
        // One letter is too little to be sure: «A» is the administration and a preposition.
        if short.chars().count() > 1 {
            words.entry(short).or_insert(BodyWord { body: at, only_in_meetings: false });
        }
        let only_in_meetings = name.len() < 2 || body.kind == BodyKind::WorkingGroup;
        words.entry(name.join(" ")).or_insert(BodyWord { body: at, only_in_meetings });
    }
    for (kind, phrases, only_in_meetings) in USUAL {
        let Some(body) = bodies.iter().position(|body| body.kind == kind) else { continue };
        for phrase in phrases {
            words.entry((*phrase).to_owned()).or_insert(BodyWord { body, only_in_meetings });
        }
    }
    words
}

fn subjects(themes: &[Theme]) -> (Vec<Subject>, HashMap<String, usize>) {
    let mut subjects = Vec::new();
    let mut words = HashMap::new();
    for known in KNOWN {
        let in_vocabulary = themes.iter().any(|theme| theme.code == known.code);
        for word in known.words {
            words.insert(content_words(word).join(" "), subjects.len());
        }
        subjects.push(Subject::known(known, in_vocabulary));
    }
    for theme in themes {
        let at = KNOWN.iter().position(|known| known.code == theme.code).unwrap_or_else(|| {
            let name = theme.names.first().map_or("", String::as_str);
            subjects.push(Subject::own(&theme.code, name));
            subjects.len() - 1
        });
        for name in theme.names.iter().filter(|name| !name.is_empty()) {
            words.entry(content_words(name).join(" ")).or_insert(at);
        }
    }
    (subjects, words)
}
