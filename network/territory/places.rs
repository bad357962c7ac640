//! The nouns: municipality, comarca, province.

use std::collections::HashMap;
use std::sync::LazyLock;

use platform::words::fold;
use platform::words::grammar::catalan;

use crate::read;

/// A municipality. Names have curly apostrophes and their article in upper case, as lists write them; in running
/// text `Language::place` and its neighbours put the article right.
#[derive(Debug, Clone)]
pub struct Municipality {
    /// Five digits, of the INE.
    pub ine: String,
    pub name: String,
    /// As an index has it: « Hospitalet de Llobregat, l’ ».
    pub sort_name: String,
    pub comarca_code: String,
    pub comarca: String,
    pub vegueria: String,
    pub province_code: String,
    pub province: String,
    pub population: i64,
    /// Hundredths of a square kilometre.
    pub area: i64,
    /// Where the town lies: longitude and latitude, WGS 84.
    pub seat: (f64, f64),
}

impl Municipality {
    /// « Ajuntament d’Argentona », « Ajuntament del Prat de Llobregat ».
    pub fn council_name(&self) -> String {
        format!("Ajuntament {}", catalan::de(&self.name))
    }

    /// The key by which lists sort.
    pub fn sort_key(&self) -> String {
        fold::fold(&self.sort_name)
    }

    pub fn comarca(&self) -> Option<&'static Comarca> {
        comarca(&self.comarca_code)
    }
}

/// Whether a comarca has a county council today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Council {
    Active,
    /// El Barcelonès, since Llei 1/2019.
    Abolished,
    /// El Lluçanès, until the local elections of 2027.
    NotConstituted,
    /// The Conselh Generau d’Aran.
    SpecialRegime,
}

/// A comarca (*county*).
#[derive(Debug, Clone)]
pub struct Comarca {
    /// Two digits.
    pub code: String,
    /// Without article: « Vallès Occidental ».
    pub name: String,
    /// « el Vallès Occidental », « la Selva », « Osona ».
    pub with_article: String,
    /// The part of an address: `valles-occidental`.
    pub slug: String,
    pub capital: String,
    /// One or two of them: l’Anoia is split.
    pub vegueries: Vec<String>,
    /// One or two codes of provinces.
    pub provinces: Vec<String>,
    pub municipalities: i64,
    pub population: i64,
    /// Hundredths of a square kilometre.
    pub area: i64,
    /// « Consell Comarcal de la Selva »; empty where there has been none since the abolition.
    pub council_name: String,
    pub council: Council,
}

impl Comarca {
    /// Whether there is a council that can be a member.
    pub fn has_council(&self) -> bool {
        matches!(self.council, Council::Active | Council::SpecialRegime)
    }
}

/// A province, which is also the district (*demarcació*) of its provincial council.
#[derive(Debug, Clone, Copy)]
pub struct Province {
    pub code: &'static str,
    pub name: &'static str,
}

pub const PROVINCES: [Province; 4] = [
    Province { code: "08", name: "Barcelona" },
    Province { code: "17", name: "Girona" },
    Province { code: "25", name: "Lleida" },
    Province { code: "43", name: "Tarragona" },
];

static MUNICIPALITIES: LazyLock<Vec<Municipality>> = LazyLock::new(read::municipalities);
static COMARQUES: LazyLock<Vec<Comarca>> = LazyLock::new(read::comarques);
static BY_INE: LazyLock<HashMap<&'static str, &'static Municipality>> =
    LazyLock::new(|| municipalities().iter().map(|m| (m.ine.as_str(), m)).collect());

/// All municipalities, by their code.
pub fn municipalities() -> &'static [Municipality] {
    &MUNICIPALITIES
}

pub fn municipality(ine: &str) -> Option<&'static Municipality> {
    BY_INE.get(ine).copied()
}

/// All comarques, by name.
pub fn comarques() -> &'static [Comarca] {
    &COMARQUES
}

pub fn comarca(code: &str) -> Option<&'static Comarca> {
    comarques().iter().find(|c| c.code == code)
}

pub fn comarca_by_slug(slug: &str) -> Option<&'static Comarca> {
    comarques().iter().find(|c| c.slug == slug)
}

/// The municipalities of a comarca, by name.
pub fn municipalities_of(comarca: &str) -> Vec<&'static Municipality> {
    let mut found: Vec<_> = municipalities().iter().filter(|m| m.comarca_code == comarca).collect();
    found.sort_by_key(|m| m.sort_key());
    found
}

pub fn province(code: &str) -> Option<Province> {
    PROVINCES.into_iter().find(|p| p.code == code)
}
