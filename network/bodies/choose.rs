//! Whom a person means by what was typed: an organisation or a person of the directory, or the nearest one there is.

use directory::{Kind, NewPerson, Organisation, Person, organisation, person};
use platform::forms::Problem;
use platform::words::fold;
use platform::{Refusal, Say, Tx, mail};
use territory::{Match, Place};
use viewer::{Context, NetworkId, PersonId};

/// All who can hold a seat, in the order of their names.
pub(crate) fn holders(tx: &mut Tx, network: &NetworkId) -> Result<Vec<Organisation>, Refusal> {
    organisation::all(tx, network, Kind::ALL)
}

/// The organisation that was typed: its name, or the municipality or comarca it is of.
pub(crate) fn organisation_of<'a>(known: &'a [Organisation], typed: &str) -> Result<&'a Organisation, Problem> {
    let wanted = fold::slug(typed);
    if let Some(found) = known.iter().find(|o| fold::slug(&o.name) == wanted || o.slug == wanted) {
        return Ok(found);
    }
    let say = match territory::find_by_name(typed) {
        Match::Found(place) => match council_of(known, place) {
            Some(found) => return Ok(found),
            None => Say::new("bodies-holder-not-in-directory").with("typed", typed),
        },
        Match::Nearest(place) => {
            unknown(typed, Some(council_of(known, place).map_or(place.name(), |o| o.name.as_str())))
        }
        Match::Unknown => unknown(typed, fold::nearest(typed, known.iter().map(|o| o.name.as_str()))),
    };
    Err(Problem::new("organisation", say))
}

fn council_of(known: &[Organisation], place: Place) -> Option<&Organisation> {
    known.iter().find(|o| match place {
        Place::Municipality(m) => o.kind == Kind::TownCouncil && o.ine.as_deref() == Some(&m.ine),
        Place::Comarca(c) => o.kind == Kind::CountyCouncil && o.comarca_code.as_deref() == Some(&c.code),
    })
}

/// Whom a person means: someone who is known, or someone to be entered.
pub(crate) enum Whom {
    Known(Person),
    New { name: String, address: String },
}

impl Whom {
    pub fn name(&self) -> &str {
        match self {
            Self::Known(person) => &person.name,
            Self::New { name, .. } => name,
        }
    }

    /// The person, entered now if need be.
    pub fn person(&self, tx: &mut Tx, cx: &Context) -> Result<PersonId, Refusal> {
        match self {
            Self::Known(person) => Ok(person.id.clone()),
            Self::New { name, address } => {
                let new = NewPerson { name: name.clone(), address: Some(address.clone()), batch: None };
                Ok(person::enter(tx, cx, &new)?.id)
            }
        }
    }
}

/// The person that was typed, by address or by name; a new one when both name and address are there and nobody has
/// that address. An address and a name that are not of the same person mean nobody.
pub(crate) fn whom(tx: &mut Tx, network: &NetworkId, name: &str, address: &str) -> Result<Whom, Refusal> {
    let wanted = fold::fold(name);
    if !address.is_empty() {
        if !mail::is_address(address) {
            return Err(Refusal::field("address", Say::new("platform-form-not-an-address").with("typed", address)));
        }
        return match person::by_address(tx, network, address)? {
            Some(found) if name.is_empty() || fold::fold(&found.name) == wanted => Ok(Whom::Known(found)),
            Some(found) => {
                Err(Refusal::field("address", Say::new("bodies-person-address-taken").with("name", found.name)))
            }
            None if name.is_empty() => Err(Refusal::field("name", "bodies-person-new")),
            None => Ok(Whom::New { name: name.into(), address: address.into() }),
        };
    }
    if name.is_empty() {
        return Err(Refusal::field("name", "platform-form-missing"));
    }
    let known = person::all(tx, network)?;
    let mut same = known.iter().filter(|p| fold::fold(&p.name) == wanted);
    match (same.next(), same.next()) {
        (Some(one), None) => Ok(Whom::Known(one.clone())),
        (Some(_), Some(_)) => Err(Refusal::field("address", "bodies-person-several")),
        (None, _) => match fold::nearest(name, known.iter().map(|p| p.name.as_str())) {
            Some(near) => {
                let say = Say::new("bodies-person-nearest").with("name", name).with("nearest", near);
                Err(Refusal::field("name", say))
            }
            None => Err(Refusal::field("address", Say::new("bodies-person-address").with("name", name))),
        },
    }
}

fn unknown(typed: &str, nearest: Option<&str>) -> Say {
    match nearest {
        Some(nearest) => Say::new("platform-form-nearest").with("typed", typed).with("nearest", nearest),
        None => Say::new("platform-form-not-known").with("typed", typed),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use viewer::OrganisationId;

    fn council(kind: Kind, name: &str, slug: &str, ine: Option<&str>, comarca: &str) -> Organisation {
        Organisation {
            id: OrganisationId(slug.into()),
            slug: slug.into(),
            kind,
            name: name.into(),
            ine: ine.map(str::to_owned),
            comarca_code: Some(comarca.into()),
            web: String::new(),
            source: String::new(),
            version: 1,
        }
    }

    #[test]
    fn a_council_is_known_by_its_place_and_a_misspelt_one_gets_the_nearest() {
        let known = [
            council(Kind::TownCouncil, "Ajuntament de Manlleu", "manlleu", Some("08112"), "24"),
            council(Kind::TownCouncil, "Ajuntament del Prat de Llobregat", "el-prat-de-llobregat", Some("08169"), "11"),
            council(Kind::CountyCouncil, "Consell Comarcal d’Osona", "osona", None, "24"),
        ];
        for (typed, found) in [
            ("Ajuntament de Manlleu", "manlleu"),
            ("manlleu", "manlleu"),
            ("El Prat de Llobregat", "el-prat-de-llobregat"),
            ("Consell comarcal d'Osona", "osona"),
        ] {
            assert_eq!(organisation_of(&known, typed).map(|o| o.slug.as_str()), Ok(found), "{typed}");
        }
        let problem = |typed: &str| organisation_of(&known, typed).err().map(|p| (p.field, p.say));
        assert_eq!(problem("Manleu"), Some(("organisation", unknown("Manleu", Some("Ajuntament de Manlleu")))));
        assert_eq!(
            problem("Vic"),
            Some(("organisation", Say::new("bodies-holder-not-in-directory").with("typed", "Vic")))
        );
        assert_eq!(problem("Montevideo"), Some(("organisation", unknown("Montevideo", None))));
    }
}
