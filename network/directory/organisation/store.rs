//! Queries on `directory_organisation`.

use diesel::prelude::*;
use platform::db::{AmongMethods as _, Backend};
use platform::words::fold;
use platform::{Refusal, Tx};
use viewer::{Context, NetworkId, OrganisationId};

use super::{Kind, Named, NewOrganisation, Organisation};

diesel::table! {
    directory_organisation (id) {
        id -> Text,
        network_id -> Text,
        slug -> Text,
        kind -> Text,
        name -> Text,
        sort_key -> Text,
        folded -> Text,
        ine -> Nullable<Text>,
        comarca_code -> Nullable<Text>,
        web -> Text,
        source -> Text,
        batch_id -> Nullable<Text>,
        created_at -> BigInt,
        version -> BigInt,
    }
}
use directory_organisation as t;

#[derive(Queryable, Selectable)]
#[diesel(table_name = directory_organisation, check_for_backend(Backend))]
struct Row {
    id: OrganisationId,
    slug: String,
    kind: Kind,
    name: String,
    ine: Option<String>,
    comarca_code: Option<String>,
    web: String,
    source: String,
    version: i64,
}

impl From<Row> for Organisation {
    fn from(r: Row) -> Self {
        Self {
            id: r.id,
            slug: r.slug,
            kind: r.kind,
            name: r.name,
            ine: r.ine,
            comarca_code: r.comarca_code,
            web: r.web,
            source: r.source,
            version: r.version,
        }
    }
}

pub(super) fn insert(
    tx: &mut Tx,
    cx: &Context,
    id: &OrganisationId,
    slug: &str,
    new: &NewOrganisation,
) -> Result<Organisation, Refusal> {
    diesel::insert_into(t::table)
        .values((
            t::id.eq(id),
            t::network_id.eq(&cx.network.id),
            t::slug.eq(slug),
            t::kind.eq(new.kind),
            t::name.eq(&new.name),
            t::sort_key.eq(fold::sort_key(&new.short)),
            t::folded.eq(fold::fold(&new.name)),
            t::ine.eq(&new.ine),
            t::comarca_code.eq(&new.comarca_code),
            t::web.eq(""),
            t::source.eq(&new.source),
            t::batch_id.eq(&new.batch),
            t::created_at.eq(cx.now()),
            t::version.eq(1),
        ))
        .execute(tx)?;
    find(tx, &cx.network.id, id)
}

pub fn find(tx: &mut Tx, network: &NetworkId, id: &OrganisationId) -> Result<Organisation, Refusal> {
    let row: Row = t::table.find(id).filter(t::network_id.eq(network)).select(Row::as_select()).first(tx)?;
    Ok(row.into())
}

pub fn by_slug(tx: &mut Tx, network: &NetworkId, slug: &str) -> Result<Option<Organisation>, Refusal> {
    let row: Option<Row> = t::table
        .filter(t::network_id.eq(network).and(t::slug.eq(slug)))
        .select(Row::as_select())
        .first(tx)
        .optional()?;
    Ok(row.map(Organisation::from))
}

pub fn by_ine(tx: &mut Tx, network: &NetworkId, kind: Kind, ine: &str) -> Result<Option<Organisation>, Refusal> {
    let row: Option<Row> = t::table
        .filter(t::network_id.eq(network).and(t::kind.eq(kind)).and(t::ine.eq(ine)))
        .select(Row::as_select())
        .first(tx)
        .optional()?;
    Ok(row.map(Organisation::from))
}

/// The named organisations, in the order of their names.
pub fn by_ids(tx: &mut Tx, network: &NetworkId, ids: &[OrganisationId]) -> Result<Vec<Organisation>, Refusal> {
    let rows: Vec<Row> = t::table
        .filter(t::network_id.eq(network).and(t::id.among(ids)))
        .order((t::sort_key, t::id))
        .select(Row::as_select())
        .load(tx)?;
    Ok(rows.into_iter().map(Organisation::from).collect())
}

/// Some organisations in the order of their ids, those after one of them.
pub fn after(tx: &mut Tx, network: &NetworkId, last: &str, most: i64) -> Result<Vec<Organisation>, Refusal> {
    let rows: Vec<Row> = t::table
        .filter(t::network_id.eq(network).and(t::id.gt(last)))
        .order(t::id)
        .limit(most)
        .select(Row::as_select())
        .load(tx)?;
    Ok(rows.into_iter().map(Organisation::from).collect())
}

type Names = (OrganisationId, String, Kind, String, Option<String>);

fn name_of((id, slug, kind, name, ine): Names) -> Named {
    Named { id, slug, kind, name, ine }
}

/// As `by_ids`, of each only its names.
pub fn named_by_ids(tx: &mut Tx, network: &NetworkId, ids: &[OrganisationId]) -> Result<Vec<Named>, Refusal> {
    let rows: Vec<Names> = t::table
        .filter(t::network_id.eq(network).and(t::id.among(ids)))
        .order((t::sort_key, t::id))
        .select((t::id, t::slug, t::kind, t::name, t::ine))
        .load(tx)?;
    Ok(rows.into_iter().map(name_of).collect())
}

/// Councils and other authorities, of each only its names, in their order.
pub fn authorities_named(tx: &mut Tx, network: &NetworkId) -> Result<Vec<Named>, Refusal> {
    use Kind::{CountyCouncil, OtherAuthority, TownCouncil};
    let rows: Vec<Names> = t::table
        .filter(t::network_id.eq(network))
        .filter(t::kind.eq(TownCouncil).or(t::kind.eq(CountyCouncil)).or(t::kind.eq(OtherAuthority)))
        .order((t::sort_key, t::id))
        .limit(5000)
        .select((t::id, t::slug, t::kind, t::name, t::ine))
        .load(tx)?;
    Ok(rows.into_iter().map(name_of).collect())
}

/// All organisations of some kinds, in the order of their names: a network has hundreds at most.
pub fn all(tx: &mut Tx, network: &NetworkId, kinds: &[Kind]) -> Result<Vec<Organisation>, Refusal> {
    let rows: Vec<Row> = t::table
        .filter(t::network_id.eq(network).and(t::kind.among(kinds)))
        .order((t::sort_key, t::id))
        .limit(5000)
        .select(Row::as_select())
        .load(tx)?;
    Ok(rows.into_iter().map(Organisation::from).collect())
}
