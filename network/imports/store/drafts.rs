//! Queries on `imports_draft` and `imports_way`.

use diesel::prelude::*;
use platform::db::Backend;
use platform::sheet::Sheet;
use platform::{Clock, Refusal, Tx};
use viewer::{Context, NetworkId};

use crate::draft::{self, Draft, DraftId, Kept};
use crate::{BatchId, Key};

diesel::table! {
    imports_draft (id) {
        id -> Text,
        network_id -> Text,
        import_key -> Text,
        made_by -> Text,
        file_name -> Text,
        sheet -> Text,
        way -> Text,
        batch_id -> Nullable<Text>,
        created_at -> BigInt,
        ends_at -> BigInt,
        version -> BigInt,
    }
}

diesel::table! {
    imports_way (network_id, import_key, headings) {
        network_id -> Text,
        import_key -> Text,
        headings -> Text,
        way -> Text,
        used_at -> BigInt,
    }
}

use {imports_draft as d, imports_way as w};

#[derive(Queryable, Selectable)]
#[diesel(table_name = imports_draft, check_for_backend(Backend))]
struct DraftRow {
    id: DraftId,
    made_by: String,
    file_name: String,
    sheet: String,
    way: String,
    batch_id: Option<BatchId>,
    version: i64,
}

/// Throws away the drafts whose day is over; returns how many there were.
pub fn sweep(tx: &mut Tx, clock: &Clock, network: &NetworkId) -> Result<usize, Refusal> {
    Ok(diesel::delete(d::table.filter(d::network_id.eq(network).and(d::ends_at.lt(clock.millis())))).execute(tx)?)
}

/// Keeps a file's rows for its person, and how they are to be read.
pub fn keep(tx: &mut Tx, cx: &Context, key: Key, file_name: &str, sheet: &Kept, way: &str) -> Result<DraftId, Refusal> {
    let id = DraftId::fresh(cx.clock());
    diesel::insert_into(d::table)
        .values((
            d::id.eq(&id),
            d::network_id.eq(&cx.network.id),
            d::import_key.eq(key.0),
            d::made_by.eq(cx.viewer.trail_name()),
            d::file_name.eq(file_name),
            d::sheet.eq(&sheet.0),
            d::way.eq(way),
            d::created_at.eq(cx.now()),
            d::ends_at.eq(cx.now() + draft::LASTS),
            d::version.eq(1),
        ))
        .execute(tx)?;
    Ok(id)
}

/// The draft while its day lasts.
pub fn find(tx: &mut Tx, cx: &Context, key: Key, id: &str) -> Result<Option<Draft>, Refusal> {
    let row: Option<DraftRow> = d::table
        .find(id)
        .filter(d::network_id.eq(&cx.network.id).and(d::import_key.eq(key.0)).and(d::ends_at.gt(cx.now())))
        .select(DraftRow::as_select())
        .first(tx)
        .optional()?;
    Ok(row.and_then(|r| {
        Some(Draft {
            sheet: draft::sheet_of(&r.sheet)?,
            id: r.id,
            made_by: r.made_by,
            file_name: r.file_name,
            way: r.way,
            batch: r.batch_id,
            version: r.version,
        })
    }))
}

/// Writes how a draft is to be read, and its rows when the headings are in another one; false when it was changed
/// since it was seen.
pub fn set_way(tx: &mut Tx, cx: &Context, seen: &Draft, other: Option<&Sheet>, way: &str) -> Result<bool, Refusal> {
    let own = d::table.find(&seen.id);
    let own = own.filter(d::network_id.eq(&cx.network.id).and(d::version.eq(seen.version)).and(d::batch_id.is_null()));
    let next = (d::way.eq(way), d::version.eq(seen.version + 1));
    let changed = match other {
        Some(sheet) => {
            let kept = draft::kept(sheet).map_err(|_| Refusal::fault("a draft grew when its headings were moved"))?;
            diesel::update(own).set((d::sheet.eq(kept.0), next)).execute(tx)?
        }
        None => diesel::update(own).set(next).execute(tx)?,
    };
    Ok(changed == 1)
}

pub fn became(tx: &mut Tx, cx: &Context, id: &DraftId, batch: &BatchId) -> Result<(), Refusal> {
    diesel::update(d::table.find(id))
        .filter(d::network_id.eq(&cx.network.id))
        .set(d::batch_id.eq(batch))
        .execute(tx)?;
    Ok(())
}

/// How files with these headings were read the last time.
pub fn remembered(tx: &mut Tx, cx: &Context, key: Key, headings: &str) -> Result<Option<String>, Refusal> {
    Ok(w::table.find((&cx.network.id, key.0, headings)).select(w::way).first(tx).optional()?)
}

pub fn remember(tx: &mut Tx, cx: &Context, key: Key, headings: &str, way: &str) -> Result<(), Refusal> {
    let known = diesel::update(w::table.find((&cx.network.id, key.0, headings)))
        .set((w::way.eq(way), w::used_at.eq(cx.now())))
        .execute(tx)?;
    if known == 0 {
        diesel::insert_into(w::table)
            .values((
                w::network_id.eq(&cx.network.id),
                w::import_key.eq(key.0),
                w::headings.eq(headings),
                w::way.eq(way),
                w::used_at.eq(cx.now()),
            ))
            .execute(tx)?;
    }
    Ok(())
}

/// Forgets how files with these headings are read.
pub fn forget(tx: &mut Tx, cx: &Context, key: Key, headings: &str) -> Result<(), Refusal> {
    diesel::delete(w::table.find((&cx.network.id, key.0, headings))).execute(tx)?;
    Ok(())
}
