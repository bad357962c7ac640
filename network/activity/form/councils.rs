//! From the councils that a person types, several separated by commas, to organisations of the directory.
//!
//! Promises: nothing is taken that was not typed, but for capitals, accents, articles and short forms; what is not
//! known comes back with the nearest known name.

use std::collections::HashMap;

use directory::{Kind, Organisation};
use platform::Say;
use platform::words::fold::{self, fold};
use territory::{Match, Place};
use viewer::OrganisationId;

/// Names as long as « Castell d’Aro, Platja d’Aro i s’Agaró » have this many commas and one.
const LONGEST: usize = 3;
const AND: [&str; 3] = [" i ", " y ", " and "];

/// A name that leads to no organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Unknown {
    /// A name of the directory is near.
    Nearest {
        typed: String,
        nearest: String,
    },
    /// The place exists, its council is not in the directory.
    NotInDirectory {
        typed: String,
        council: String,
    },
    Nothing {
        typed: String,
    },
}

impl Unknown {
    pub fn say(&self) -> Say {
        match self {
            Self::Nearest { typed, nearest } => {
                Say::new("platform-form-nearest").with("typed", typed).with("nearest", nearest)
            }
            Self::NotInDirectory { typed, council } => {
                Say::new("activity-problem-not-in-directory").with("typed", typed).with("council", council)
            }
            Self::Nothing { typed } => Say::new("activity-problem-council").with("typed", typed),
        }
    }
}

/// Where the organisations of a directory stand in it, by all the names that people use: made once for many rows.
pub(crate) struct CouncilNames(HashMap<String, usize>);

impl CouncilNames {
    pub fn of(directory: &[Organisation]) -> Self {
        let mut by_name = HashMap::new();
        for (at, organisation) in directory.iter().enumerate() {
            for name in [organisation.name.as_str(), &organisation.slug, short(organisation)] {
                by_name.entry(fold(name)).or_insert(at);
            }
        }
        Self(by_name)
    }
}

/// The organisations of a directory as people name them.
pub(crate) struct Councils<'d> {
    pub directory: &'d [Organisation],
    pub names: &'d CouncilNames,
}

impl<'d> Councils<'d> {
    fn named(&self, folded: &str) -> Option<&'d Organisation> {
        self.names.0.get(folded).map(|at| &self.directory[*at])
    }

    /// Reads a list of names.
    pub fn read(&self, typed: &str) -> (Vec<OrganisationId>, Vec<Unknown>) {
        let pieces: Vec<&str> = typed.split([',', ';', '\n']).map(str::trim).filter(|p| !p.is_empty()).collect();
        let (mut found, mut unknown): (Vec<OrganisationId>, Vec<Unknown>) = (Vec::new(), Vec::new());
        let mut at = 0;
        while at < pieces.len() {
            let most = LONGEST.min(pieces.len() - at);
            let whole =
                (1..=most).rev().find_map(|n| self.one(&pieces[at..at + n].join(", ")).ok().map(|id| (n, vec![id])));
            let read = whole.or_else(|| self.joined(pieces[at]).map(|ids| (1, ids)));
            let (taken, ids) = read.unwrap_or_else(|| {
                unknown.extend(self.one(pieces[at]).err());
                (1, Vec::new())
            });
            found.extend(ids);
            at += taken;
        }
        let mut seen = std::collections::HashSet::new();
        found.retain(|id| seen.insert(id.clone()));
        (found, unknown)
    }

    /// « Vic i Manlleu », when each is known.
    fn joined(&self, piece: &str) -> Option<Vec<OrganisationId>> {
        AND.iter().find_map(|and| {
            let parts: Vec<&str> = piece.split(and).collect();
            if parts.len() < 2 {
                return None;
            }
            parts.iter().map(|part| self.one(part).ok()).collect()
        })
    }

    fn one(&self, typed: &str) -> Result<OrganisationId, Unknown> {
        if let Some(known) = self.named(&fold(typed)) {
            return Ok(known.id.clone());
        }
        let place = territory::find_by_name(typed);
        if let Match::Found(place) = place {
            return match self.council_of(place) {
                Some(known) => Ok(known.id.clone()),
                None => Err(Unknown::NotInDirectory { typed: typed.to_owned(), council: council_name(place) }),
            };
        }
        let names = self.directory.iter().map(short).chain(self.directory.iter().map(|o| o.name.as_str()));
        Err(match (fold::nearest(typed, names), place) {
            (Some(near), _) => Unknown::Nearest { typed: typed.to_owned(), nearest: near.to_owned() },
            (None, Match::Nearest(place)) => {
                Unknown::Nearest { typed: typed.to_owned(), nearest: place.name().to_owned() }
            }
            _ => Unknown::Nothing { typed: typed.to_owned() },
        })
    }

    fn council_of(&self, place: Place) -> Option<&'d Organisation> {
        self.directory.iter().find(|o| match place {
            Place::Municipality(m) => o.kind == Kind::TownCouncil && o.ine.as_deref() == Some(m.ine.as_str()),
            Place::Comarca(c) => o.kind == Kind::CountyCouncil && o.comarca_code.as_deref() == Some(c.code.as_str()),
        })
    }
}

fn council_name(place: Place) -> String {
    match place {
        Place::Municipality(m) => m.council_name(),
        Place::Comarca(c) => c.council_name.clone(),
    }
}

/// What it is called among people who know what is spoken of: « Manlleu » for its town council.
pub(crate) fn short(organisation: &Organisation) -> &str {
    short_of(organisation.kind, organisation.ine.as_deref(), &organisation.name)
}

pub(crate) fn short_of<'n>(kind: Kind, ine: Option<&str>, name: &'n str) -> &'n str {
    let council = ine.filter(|_| kind == Kind::TownCouncil);
    council.and_then(territory::municipality).map_or(name, |m| &m.name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn council(ine: &str) -> Organisation {
        let place = territory::municipality(ine).expect("a municipality");
        Organisation {
            id: OrganisationId(ine.to_owned()),
            slug: fold::slug(&place.name),
            kind: Kind::TownCouncil,
            name: place.council_name(),
            ine: Some(ine.to_owned()),
            comarca_code: Some(place.comarca_code.clone()),
            web: String::new(),
            source: String::new(),
            version: 1,
        }
    }

    #[test]
    fn councils_are_found_by_what_people_call_them() {
        // Manlleu, Vic, el Prat, Santa Coloma de Gramenet, Castell d’Aro.
        let directory: Vec<Organisation> = ["08112", "08298", "08169", "08245", "17048"].map(council).to_vec();
        let names = CouncilNames::of(&directory);
        let councils = Councils { directory: &directory, names: &names };
        for (typed, expected) in [
            ("Manlleu", vec!["08112"]),
            ("manlleu, VIC", vec!["08112", "08298"]),
            ("Ajuntament de Vic", vec!["08298"]),
            ("Vic i Manlleu", vec!["08298", "08112"]),
            ("Prat de Llobregat; vic", vec!["08169", "08298"]),
            ("Sta. Coloma de Gramenet", vec!["08245"]),
            ("Castell d’Aro, Platja d’Aro i s’Agaró, Vic", vec!["17048", "08298"]),
            ("Vic, Vic", vec!["08298"]),
            ("", vec![]),
        ] {
            let (found, unknown) = councils.read(typed);
            assert_eq!(found.iter().map(OrganisationId::as_str).collect::<Vec<_>>(), expected, "{typed}");
            assert!(unknown.is_empty(), "{typed}: {unknown:?}");
        }
    }

    #[test]
    fn an_unknown_council_comes_back_with_the_nearest_or_with_what_to_do() {
        let directory = vec![council("08112"), council("08298")];
        let names = CouncilNames::of(&directory);
        let councils = Councils { directory: &directory, names: &names };
        let (found, unknown) = councils.read("Manleu, Vic");
        assert_eq!(found, [OrganisationId("08298".into())]);
        assert_eq!(unknown, [Unknown::Nearest { typed: "Manleu".into(), nearest: "Manlleu".into() }]);
        let (_, unknown) = councils.read("Berga");
        assert_eq!(unknown, [Unknown::NotInDirectory { typed: "Berga".into(), council: "Ajuntament de Berga".into() }]);
        let (_, unknown) = councils.read("Montevideo");
        assert_eq!(unknown, [Unknown::Nothing { typed: "Montevideo".into() }]);
    }
}
