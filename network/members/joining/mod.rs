//! Joining and leaving: which council, since when (as precisely as it is known), who says so.

mod commands;
pub(crate) mod correction;
mod holding;
pub(crate) mod pages;

use directory::{Confidence, Kind};
use jiff::civil::Date;
use platform::Say;
use platform::forms::{Pairs, Problem};
use platform::words::dates::Span;
use platform::words::grammar::curly;
use territory::{Comarca, Match, Municipality, Place};

use crate::rules;

pub use commands::{Outcome, admit, correct, council, leave};

pub const NAME_MAX: usize = 160;
pub const SOURCE_MAX: usize = 300;
pub const EVIDENCE_MAX: usize = 300;

/// An authority that can be a member, tied to the territory where it has one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    pub kind: Kind,
    /// « Ajuntament de Manlleu ».
    pub name: String,
    /// What it is sorted and addressed by.
    pub short: String,
    pub ine: Option<String>,
    pub comarca_code: Option<String>,
}

impl Candidate {
    pub fn town(municipality: &Municipality) -> Self {
        Self {
            kind: Kind::TownCouncil,
            name: municipality.council_name(),
            short: municipality.name.clone(),
            ine: Some(municipality.ine.clone()),
            comarca_code: Some(municipality.comarca_code.clone()),
        }
    }

    pub fn county(comarca: &Comarca) -> Self {
        Self {
            kind: Kind::CountyCouncil,
            name: comarca.council_name.clone(),
            short: comarca.council_name.clone(),
            ine: None,
            comarca_code: Some(comarca.code.clone()),
        }
    }

    /// What is known by its name alone.
    pub fn other(kind: Kind, name: &str) -> Self {
        let name = curly(name);
        Self { kind, short: name.clone(), name, ine: None, comarca_code: None }
    }
}

/// Whether an admission is also something that happened, for the activities, or only a line of the register (what
/// was so long before the network began to record).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Telling {
    AsActivity,
    RegisterOnly,
}

#[derive(Debug, Clone)]
pub struct Admission {
    pub candidate: Candidate,
    /// Nothing: the date is not known.
    pub since: Option<Span>,
    pub confidence: Confidence,
    pub evidence: String,
    pub source: String,
    pub source_line: Option<i64>,
    pub batch: Option<String>,
    pub telling: Telling,
}

impl Admission {
    pub(crate) fn parse(form: &Pairs, today: Date) -> Result<Self, Vec<Problem>> {
        let mut problems = Vec::new();
        let candidate = candidate(form, Kind::is_local_authority, &mut problems);
        let since = crate::reading::span(form, "since", today, &mut problems);
        let typed = form.filled("since").unwrap_or_default();
        if let Some(Err(say)) = since.map(|since| rules::must_be_over(since, today, typed)) {
            problems.push(Problem::new("since", say));
        }
        let evidence = crate::reading::text(form, "evidence", EVIDENCE_MAX, &mut problems);
        let source = crate::reading::needed(form, "source", SOURCE_MAX, &mut problems);
        match candidate {
            Some(candidate) if problems.is_empty() => Ok(Self {
                candidate,
                since,
                confidence: Confidence::High,
                evidence,
                source,
                source_line: None,
                batch: None,
                telling: Telling::AsActivity,
            }),
            _ => Err(problems),
        }
    }
}

/// Whom a form speaks of: its kind, if it is one that is asked for, and its name.
pub(crate) fn candidate(form: &Pairs, asked: fn(Kind) -> bool, problems: &mut Vec<Problem>) -> Option<Candidate> {
    let kind = form.filled("kind").and_then(Kind::from_word).filter(|k| asked(*k));
    if kind.is_none() {
        problems.push(Problem::new("kind", "platform-form-choose"));
    }
    let typed = crate::reading::needed(form, "name", NAME_MAX, problems);
    if typed.is_empty() {
        return None;
    }
    match named(kind?, &typed) {
        Ok(candidate) => Some(candidate),
        Err(say) => {
            problems.push(Problem::new("name", say));
            None
        }
    }
}

/// The authority of a kind that a name means, or what to say at the field.
pub(crate) fn named(kind: Kind, typed: &str) -> Result<Candidate, Say> {
    let nearest = |place: Place| Say::new("platform-form-nearest").with("typed", typed).with("nearest", place.name());
    let said = |key: &'static str| Say::new(key).with("typed", typed);
    match (kind, territory::find_by_name(typed)) {
        (Kind::TownCouncil, Match::Found(Place::Municipality(m))) => Ok(Candidate::town(m)),
        (Kind::TownCouncil, Match::Nearest(Place::Comarca(c))) if !c.has_council() => {
            Err(said("members-name-unknown-municipality"))
        }
        (Kind::TownCouncil, Match::Nearest(near)) => Err(nearest(near)),
        (Kind::TownCouncil, Match::Unknown) => Err(said("members-name-unknown-municipality")),
        (Kind::CountyCouncil, Match::Found(Place::Municipality(_))) => Err(said("members-name-is-town-council")),
        (Kind::CountyCouncil, _) => match county(typed) {
            Match::Found(Place::Comarca(c)) if c.has_council() => Ok(Candidate::county(c)),
            Match::Found(_) => Err(said("members-name-no-council")),
            Match::Nearest(near) => Err(nearest(near)),
            Match::Unknown => Err(said("members-name-unknown-comarca")),
        },
        (_, Match::Found(Place::Municipality(_))) => Err(said("members-name-is-town-council")),
        (_, Match::Found(Place::Comarca(_))) => Err(said("members-name-is-county-council")),
        _ => Ok(Candidate::other(kind, typed)),
    }
}

/// « Osona » is enough once the person has said that it is a county council.
fn county(typed: &str) -> Match {
    match territory::find_by_name(typed) {
        found @ Match::Found(_) => found,
        _ => territory::find_by_name(&format!("Consell Comarcal {typed}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn form(fields: &[(&str, &str)]) -> Pairs {
        Pairs(fields.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect())
    }

    #[test]
    fn a_council_is_known_by_its_name_or_the_nearest_is_offered() {
        use Kind::{CountyCouncil, OtherAuthority, TownCouncil};
        for (kind, typed, answer) in [
            (TownCouncil, "manlleu", Ok("Ajuntament de Manlleu")),
            (TownCouncil, "Ajuntament del Prat de Llobregat", Ok("Ajuntament del Prat de Llobregat")),
            (TownCouncil, "Manleu", Err("platform-form-nearest")),
            (TownCouncil, "Montevideo", Err("members-name-unknown-municipality")),
            (TownCouncil, "Osona", Err("platform-form-nearest")),
            (TownCouncil, "Barcelonès", Err("members-name-unknown-municipality")),
            (TownCouncil, "Consell Comarcal d'Osona", Err("members-name-is-county-council")),
            (CountyCouncil, "Osona", Ok("Consell Comarcal d’Osona")),
            (CountyCouncil, "el Berguedà", Ok("Consell Comarcal del Berguedà")),
            (CountyCouncil, "Aran", Ok("Conselh Generau d’Aran")),
            (CountyCouncil, "Manlleu", Err("members-name-is-town-council")),
            (CountyCouncil, "Barcelonès", Err("members-name-no-council")),
            (CountyCouncil, "Lluçanès", Err("members-name-no-council")),
            (CountyCouncil, "Garotxa", Err("platform-form-nearest")),
            (CountyCouncil, "Montevideo", Err("members-name-unknown-comarca")),
            (OtherAuthority, "Mancomunitat de la Plana", Ok("Mancomunitat de la Plana")),
            (OtherAuthority, "Vic", Err("members-name-is-town-council")),
            (Kind::Provider, "Cooperativa de serveis", Ok("Cooperativa de serveis")),
        ] {
            let got = named(kind, typed);
            let told = got.as_ref().map(|c| c.name.as_str()).map_err(|say| say.key.as_ref());
            assert_eq!(told, answer, "{kind} {typed}");
        }
    }

    #[test]
    fn what_is_wrong_is_said_at_its_field_and_all_at_once() {
        let today = date(2024, 5, 15);
        let wrong = |fields: &[(&str, &str)]| {
            let problems = Admission::parse(&form(fields), today).expect_err("something is wrong");
            problems.into_iter().map(|p| (p.field, p.say.key.into_owned())).collect::<Vec<_>>()
        };
        assert_eq!(
            wrong(&[]),
            [
                ("kind", "platform-form-choose".to_owned()),
                ("name", "platform-form-missing".to_owned()),
                ("source", "platform-form-missing".to_owned()),
            ]
        );
        let whole = [("kind", "town_council"), ("name", "Olot"), ("source", "acta")];
        for (since, key) in [
            ("31/2/2023", "members-date-impossible"),
            ("fa temps", "members-date-not-understood"),
            ("2024", "members-since-not-over"),
            ("16/5/2024", "members-since-not-over"),
        ] {
            let fields: Vec<_> = whole.into_iter().chain([("since", since)]).collect();
            assert_eq!(wrong(&fields), [("since", key.to_owned())], "{since}");
        }
        let admitted = Admission::parse(&form(&whole), today).expect("a date may be unknown");
        assert_eq!((admitted.since, admitted.candidate.ine.as_deref()), (None, Some("17114")));
    }
}
