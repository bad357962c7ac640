//! Whether the organisations of a record were members when it happened, and when they joined if they were not.

use directory::relation;
use directory::{Kind, Organisation, RelationKind};
use platform::words::dates::Span;
use platform::words::grammar::{Gender, Language, Number};
use platform::{Refusal, Say, Tx};
use viewer::{Context, OrganisationId};

/// An organisation that was surely not a member at the time.
pub(crate) struct Absence {
    pub name: String,
    pub slug: String,
    /// « el 3 de maig de 2023 ».
    pub at: String,
    /// « l’octubre de 2024 », if it joined later.
    pub joined: Option<String>,
}

impl Absence {
    pub fn say(&self, key: &'static str) -> Say {
        let said =
            Say::new(key).with("council", platform::words::grammar::sentence_start(&self.name)).with("at", &self.at);
        match &self.joined {
            Some(joined) => said.with("joined", joined),
            None => said,
        }
    }
}

/// Which of some organisations that can be members surely were none at any moment of `when`.
pub(crate) fn absences(
    tx: &mut Tx,
    cx: &Context,
    organisations: &[OrganisationId],
    when: Span,
) -> Result<Vec<Absence>, Refusal> {
    if organisations.is_empty() {
        return Ok(Vec::new());
    }
    let language = cx.words.language;
    let member = relation::all(tx, &cx.network.id, RelationKind::Member)?;
    let found = directory::organisation::by_ids(tx, &cx.network.id, organisations)?;
    let absent = found.into_iter().filter(|o| o.kind.is_local_authority()).filter_map(|o| {
        let own: Vec<_> = member.iter().filter(|r| r.organisation == o.id).collect();
        if own.iter().any(|r| r.may_hold(when)) {
            return None;
        }
        let later = own.iter().filter_map(|r| r.from).filter(|from| from.first() > when.last()).min();
        Some(Absence {
            name: with_article(language, &o),
            slug: o.slug,
            at: when.write_when(language),
            joined: later.map(|from| from.write_when(language)),
        })
    });
    Ok(absent.collect())
}

/// « l’Ajuntament de Manresa », « el Consell Comarcal d’Osona ».
pub(crate) fn with_article(language: Language, organisation: &Organisation) -> String {
    let council = matches!(organisation.kind, Kind::TownCouncil | Kind::CountyCouncil);
    if council && language != Language::English {
        language.the(&organisation.name, Gender::Masculine, Number::Singular)
    } else {
        organisation.name.clone()
    }
}
