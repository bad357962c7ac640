//! The lexicon of a network: what a line may mention, as the directory, the bodies, the vocabulary of themes and the
//! plans in force have it.

use bodies::Body;
use directory::{Kind, Organisation};
use jiff::civil::Date;
use platform::{Refusal, Tx};
use viewer::Context;

use super::lexicon::{Aim, Council, KnownBody, Lexicon, Theme};
use super::names::Gazetteer;
use super::parse::{Read, read};
use crate::form::Known;
use crate::purpose::{Purpose, PurposeKind, purposes_open_on};

/// Everything but the purposes, which depend on the day.
pub(crate) fn lexicon(known: &Known) -> Lexicon {
    let councils = known.organisations.iter().filter(|o| o.kind.is_local_authority()).map(council).collect();
    let themes: Vec<Theme> = known
        .themes_beside(|_| false)
        .map(|t| Theme { code: t.code.clone(), names: vec![t.name_ca.clone(), t.name_es.clone(), t.name_en.clone()] })
        .collect();
    Lexicon::new(councils, known.bodies.iter().map(body).collect(), &themes, Gazetteer::of_territory())
}

/// Reads a line with the purposes of its own day: a line of last December serves last year's plan.
pub(crate) fn read_with_aims(tx: &mut Tx, cx: &Context, lexicon: &mut Lexicon, line: &str) -> Result<Read, Refusal> {
    let day = read(line, lexicon, cx.today()).when.map_or(cx.today(), platform::words::dates::Span::first);
    lexicon.set_aims(aims(tx, cx, day)?);
    Ok(read(line, lexicon, cx.today()))
}

fn aims(tx: &mut Tx, cx: &Context, day: Date) -> Result<Vec<Aim>, Refusal> {
    let may_be_hinted =
        |p: &Purpose| matches!(p.kind, PurposeKind::Item | PurposeKind::Action | PurposeKind::Commitment);
    let open = purposes_open_on(tx, &cx.network.id, day)?;
    Ok(open.into_iter().filter(may_be_hinted).map(|p| Aim { id: p.id, title: p.title }).collect())
}

fn council(organisation: &Organisation) -> Council {
    Council {
        id: organisation.id.clone(),
        name: organisation.name.clone(),
        place: place(organisation),
        ine: organisation.ine.clone().filter(|_| organisation.kind == Kind::TownCouncil),
        kind: organisation.kind,
    }
}

/// «Vic», «la Selva»; of another authority, its whole name.
fn place(organisation: &Organisation) -> String {
    let comarca = organisation.comarca_code.as_deref().and_then(territory::comarca);
    match (organisation.kind, comarca) {
        (Kind::CountyCouncil, Some(comarca)) => comarca.with_article.clone(),
        (Kind::CountyCouncil, None) => organisation.name.trim_start_matches("Consell Comarcal ").to_owned(),
        _ => crate::form::councils::short(organisation).trim_start_matches("Ajuntament ").to_owned(),
    }
}

fn body(body: &Body) -> KnownBody {
    KnownBody {
        id: body.id.clone(),
        kind: body.kind,
        name: body.name.clone(),
        short: body.short.clone(),
        slug: body.slug.clone(),
    }
}
