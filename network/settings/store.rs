//! Queries on `settings_network`.

use diesel::prelude::*;
use platform::db::Backend;
use platform::{Refusal, Tx};
use viewer::{Network, NetworkId};

use crate::network::{Change, Settings, languages_of, stored_languages};

diesel::table! {
    settings_network (id) {
        id -> Text,
        slug -> Text,
        host -> Nullable<Text>,
        name -> Text,
        short_name -> Text,
        languages -> Text,
        members_about -> Nullable<BigInt>,
        members_about_source -> Text,
        contact_address -> Text,
        contact_phone -> Text,
        created_at -> BigInt,
        version -> BigInt,
    }
}

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = settings_network, check_for_backend(Backend))]
pub(crate) struct Row {
    pub id: NetworkId,
    pub slug: String,
    pub host: Option<String>,
    pub name: String,
    pub short_name: String,
    pub languages: String,
    pub members_about: Option<i64>,
    pub members_about_source: String,
    pub contact_address: String,
    pub contact_phone: String,
    pub created_at: i64,
    pub version: i64,
}

/// What every request asks for.
#[derive(Queryable, Selectable)]
#[diesel(table_name = settings_network, check_for_backend(Backend))]
struct Brief {
    id: NetworkId,
    name: String,
    short_name: String,
    languages: String,
}

impl From<Brief> for Network {
    fn from(row: Brief) -> Self {
        Self { id: row.id, name: row.name, short_name: row.short_name, languages: languages_of(&row.languages) }
    }
}

pub fn count(tx: &mut Tx) -> Result<i64, Refusal> {
    Ok(settings_network::table.count().get_result(tx)?)
}

/// The network that a host name chooses.
pub fn by_host(tx: &mut Tx, host: &str) -> Result<Option<Network>, Refusal> {
    let row: Option<Brief> = settings_network::table
        .filter(settings_network::host.eq(host))
        .select(Brief::as_select())
        .first(tx)
        .optional()?;
    Ok(row.map(Network::from))
}

pub fn by_slug(tx: &mut Tx, slug: &str) -> Result<Option<Network>, Refusal> {
    let row: Option<Brief> = settings_network::table
        .filter(settings_network::slug.eq(slug))
        .select(Brief::as_select())
        .first(tx)
        .optional()?;
    Ok(row.map(Network::from))
}

/// The one network of an installation that has just one: every host name shows it.
pub fn only(tx: &mut Tx) -> Result<Option<Network>, Refusal> {
    let mut rows: Vec<Brief> = settings_network::table.select(Brief::as_select()).limit(2).load(tx)?;
    Ok(if rows.len() == 1 { rows.pop().map(Network::from) } else { None })
}

/// When a network was founded.
pub fn founded_at(tx: &mut Tx, network: &NetworkId) -> Result<i64, Refusal> {
    Ok(settings_network::table.find(network).select(settings_network::created_at).first(tx)?)
}

/// Networks that no host name shows.
pub fn without_host(tx: &mut Tx) -> Result<Vec<Network>, Refusal> {
    let rows: Vec<Brief> = settings_network::table
        .filter(settings_network::host.is_null())
        .limit(1000)
        .select(Brief::as_select())
        .load(tx)?;
    Ok(rows.into_iter().map(Network::from).collect())
}

pub(crate) fn set_host(tx: &mut Tx, network: &NetworkId, host: &str) -> Result<(), Refusal> {
    diesel::update(settings_network::table.find(network)).set(settings_network::host.eq(host)).execute(tx)?;
    Ok(())
}

/// All networks of an installation, for jobs and the command line; at most a thousand.
pub fn everyone(tx: &mut Tx) -> Result<Vec<Network>, Refusal> {
    let rows: Vec<Brief> =
        settings_network::table.order(settings_network::slug).limit(1000).select(Brief::as_select()).load(tx)?;
    Ok(rows.into_iter().map(Network::from).collect())
}

pub fn of(tx: &mut Tx, network: &NetworkId) -> Result<Settings, Refusal> {
    let row: Row = settings_network::table.find(network).select(Row::as_select()).first(tx)?;
    Ok(Settings {
        languages: languages_of(&row.languages),
        id: row.id,
        slug: row.slug,
        name: row.name,
        short_name: row.short_name,
        members_about: row.members_about,
        members_about_source: row.members_about_source,
        contact_address: row.contact_address,
        contact_phone: row.contact_phone,
        version: row.version,
    })
}

pub(crate) fn insert(tx: &mut Tx, row: &Row) -> Result<(), Refusal> {
    diesel::insert_into(settings_network::table).values(row).execute(tx)?;
    Ok(())
}

/// Writes a change of what was seen at `change.version`; false when someone else wrote meanwhile.
pub(crate) fn update(tx: &mut Tx, network: &NetworkId, change: &Change) -> Result<bool, Refusal> {
    let changed = diesel::update(settings_network::table.find(network))
        .filter(settings_network::version.eq(change.version))
        .set((
            settings_network::name.eq(&change.name),
            settings_network::short_name.eq(&change.short_name),
            settings_network::languages.eq(stored_languages(&change.languages)),
            settings_network::contact_address.eq(&change.contact_address),
            settings_network::contact_phone.eq(&change.contact_phone),
            settings_network::version.eq(change.version + 1),
        ))
        .execute(tx)?;
    Ok(changed == 1)
}

pub(crate) fn set_members_about(
    tx: &mut Tx,
    network: &NetworkId,
    about: Option<i64>,
    source: &str,
) -> Result<(), Refusal> {
    diesel::update(settings_network::table.find(network))
        .set((settings_network::members_about.eq(about), settings_network::members_about_source.eq(source)))
        .execute(tx)?;
    Ok(())
}
