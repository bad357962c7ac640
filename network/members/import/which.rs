//! Which council a row speaks of: by its name, by its code, by both.
//!
//! Promises: a name that is not known is never taken for the nearest one, which is offered instead; a code and a name
//! that disagree are said to. A code that a spreadsheet program took for a number gets its zero back.

use directory::Kind;
use platform::Say;
use platform::words::fold::fold;
use platform::words::grammar::curly;
use territory::{Comarca, Match, Municipality, Place, find_by_name, municipality};

use super::fields::{COUNCIL, INE, KIND};
use super::known::Index;
use super::reading;

/// A council as rows tell it, before it is looked up in the directory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Which {
    pub kind: Kind,
    pub name: String,
    pub short: String,
    pub ine: Option<String>,
    pub comarca_code: Option<String>,
}

/// The field that is wrong, and why.
pub type Wrong = (&'static str, Say);

/// What the cells of a row say.
pub struct Told<'a> {
    pub name: &'a str,
    pub code: &'a str,
    pub kind: &'a str,
}

impl Told<'_> {
    pub fn which(&self, index: &Index) -> Result<Which, Wrong> {
        let kind = self.kind()?;
        match (self.name.is_empty(), self.code.is_empty()) {
            (true, true) => Err((COUNCIL, "members-import-slip-no-council".into())),
            (true, false) => Ok(Which::town(self.by_code()?)),
            (false, true) => self.by_name(kind, index),
            (false, false) => self.by_both(kind, index),
        }
    }

    fn kind(&self) -> Result<Option<Kind>, Wrong> {
        if reading::is_nothing(self.kind) {
            return Ok(None);
        }
        let unknown = || (KIND, Say::new("members-import-slip-unknown-kind").with("typed", self.kind));
        reading::kind(self.kind).map(Some).ok_or_else(unknown)
    }

    fn by_code(&self) -> Result<&'static Municipality, Wrong> {
        let unknown = || (INE, Say::new("members-import-slip-unknown-code").with("typed", self.code));
        let digits: String = self.code.chars().filter(|c| !c.is_whitespace()).collect();
        let digits = digits.strip_suffix(".0").unwrap_or(&digits);
        if digits.is_empty() || digits.len() > 6 || !digits.bytes().all(|b| b.is_ascii_digit()) {
            return Err(unknown());
        }
        // Four digits lost a zero as a number; six have the control digit of the Idescat, five may be those without zero.
        let idescat = || municipality(format!("{digits:0>6}").get(..5)?);
        municipality(&format!("{digits:0>5}")).or_else(idescat).ok_or_else(unknown)
    }

    fn by_both(&self, kind: Option<Kind>, index: &Index) -> Result<Which, Wrong> {
        let by_name = self.by_name(kind, index);
        // A county council has no code of a municipality; some lists give that of its capital.
        if let Ok(named) = &by_name
            && named.kind != Kind::TownCouncil
        {
            return by_name;
        }
        let coded = self.by_code()?;
        match by_name {
            Ok(named) if named.ine.as_deref() == Some(coded.ine.as_str()) => Ok(named),
            Ok(named) => {
                let say =
                    Say::new("members-import-slip-code-and-name").with("code", &coded.ine).with("of", &coded.name);
                Err((INE, say.with("name", named.short)))
            }
            Err((_, say)) if say.key.contains("unknown-council") => {
                let say =
                    Say::new("members-import-slip-code-and-name").with("code", &coded.ine).with("of", &coded.name);
                Err((COUNCIL, say.with("name", self.name)))
            }
            Err(other) => Err(other),
        }
    }

    fn by_name(&self, kind: Option<Kind>, index: &Index) -> Result<Which, Wrong> {
        let is_other =
            kind == Some(Kind::OtherAuthority) || (kind.is_none() && reading::names_another_authority(self.name));
        if is_other {
            return Ok(Which::other(self.name));
        }
        let matched = match kind {
            Some(Kind::CountyCouncil) if !is_county_name(self.name) => {
                find_by_name(&format!("consell comarcal {}", self.name))
            }
            _ => find_by_name(self.name),
        };
        match (matched, kind) {
            (Match::Found(Place::Municipality(_)), Some(Kind::CountyCouncil))
            | (Match::Found(Place::Comarca(_)), Some(Kind::TownCouncil)) => Err((
                KIND,
                Say::new("members-import-slip-kind-and-name").with("kind", self.kind).with("name", self.name),
            )),
            (Match::Found(Place::Municipality(found)), _) => Ok(Which::town(found)),
            (Match::Found(Place::Comarca(found)), _) => Which::county(found),
            (Match::Nearest(near), _) => {
                known_authority(self.name, index).ok_or_else(|| (COUNCIL, self.unknown().with("nearest", near.name())))
            }
            (Match::Unknown, _) => known_authority(self.name, index)
                .ok_or_else(|| (COUNCIL, Say::new("members-import-slip-unknown-council").with("typed", self.name))),
        }
    }

    fn unknown(&self) -> Say {
        Say::new("members-import-slip-unknown-council-nearest").with("typed", self.name)
    }
}

/// An authority of another kind that the directory has under this very name.
fn known_authority(name: &str, index: &Index) -> Option<Which> {
    index.named(name).filter(|o| o.kind == Kind::OtherAuthority).map(|o| Which::other(&o.name))
}

fn is_county_name(name: &str) -> bool {
    let name = fold(name);
    ["consell", "consejo", "c. comarcal", "county", "conselh", "cc "].iter().any(|word| name.starts_with(word))
}

impl Which {
    fn town(of: &Municipality) -> Self {
        Self {
            kind: Kind::TownCouncil,
            name: of.council_name(),
            short: of.name.clone(),
            ine: Some(of.ine.clone()),
            comarca_code: Some(of.comarca_code.clone()),
        }
    }

    fn county(of: &Comarca) -> Result<Self, Wrong> {
        if !of.has_council() {
            return Err((COUNCIL, Say::new("members-import-slip-no-county-council").with("name", &of.with_article)));
        }
        Ok(Self {
            kind: Kind::CountyCouncil,
            name: of.council_name.clone(),
            short: of.council_name.clone(),
            ine: None,
            comarca_code: Some(of.code.clone()),
        })
    }

    fn other(name: &str) -> Self {
        let name = curly(name);
        Self { kind: Kind::OtherAuthority, short: name.clone(), name, ine: None, comarca_code: None }
    }

    /// The same council in two rows has the same key.
    pub fn key(&self) -> String {
        let code = match self.kind {
            Kind::TownCouncil => self.ine.as_deref(),
            Kind::CountyCouncil => self.comarca_code.as_deref(),
            _ => None,
        };
        format!("{}:{}", self.kind, code.map_or_else(|| fold(&self.name), str::to_owned))
    }
}
