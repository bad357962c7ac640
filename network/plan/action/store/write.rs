//! Writing actions and what hangs from them.

use activity::PurposeId;
use diesel::prelude::*;
use documents::UnitId;
use platform::db::{AmongMethods as _, Day};
use platform::{Refusal, Tx, ids};
use viewer::{BodyId, Context, NetworkId};

use super::{LinkKind, a, d, l, w};
use crate::action::{Doubt, NewAction, Origin, Role, Who, Window};
use crate::work_plan::PlanId;

pub(crate) fn insert(
    tx: &mut Tx,
    cx: &Context,
    plan: &PlanId,
    unit: &UnitId,
    position: i64,
    new: &NewAction,
) -> Result<(), Refusal> {
    diesel::insert_into(a::table)
        .values((
            a::unit_id.eq(unit),
            a::network_id.eq(&cx.network.id),
            a::plan_id.eq(plan),
            a::number.eq(&new.number),
            a::position.eq(position),
            a::parent_id.eq(&new.parent),
            a::area_id.eq(&new.area),
            a::instrument.eq(&new.instrument),
            a::format.eq(new.format),
            a::frequency.eq(new.frequency),
            a::condition.eq(&new.condition),
            a::source.eq(&new.source),
            a::source_line.eq(new.source_line),
            a::source_row.eq(new.source_row),
            a::created_at.eq(cx.now()),
        ))
        .execute(tx)?;
    Ok(())
}

/// One line of what hangs from an action.
pub(crate) struct NewLink<'n> {
    pub kind: LinkKind,
    pub code: &'n str,
    pub body: Option<&'n BodyId>,
    pub part: Option<&'n UnitId>,
    pub role: Option<Role>,
    pub amount_cents: Option<i64>,
    pub origin: Origin,
}

pub(crate) fn insert_link(
    tx: &mut Tx,
    cx: &Context,
    plan: &PlanId,
    action: &UnitId,
    position: i64,
    new: &NewLink,
) -> Result<(), Refusal> {
    diesel::insert_into(l::table)
        .values((
            l::id.eq(ids::fresh(cx.clock())),
            l::network_id.eq(&cx.network.id),
            l::plan_id.eq(plan),
            l::action_id.eq(action),
            l::kind.eq(new.kind),
            l::position.eq(position),
            l::code.eq(new.code),
            l::body_id.eq(new.body),
            l::part_id.eq(new.part),
            l::role.eq(new.role),
            l::amount_cents.eq(new.amount_cents),
            l::origin.eq(new.origin),
        ))
        .execute(tx)?;
    Ok(())
}

pub(crate) fn last_link(tx: &mut Tx, network: &NetworkId, action: &UnitId) -> Result<i64, Refusal> {
    let of_action = l::table.filter(l::action_id.eq(action).and(l::network_id.eq(network)));
    let last: Option<i64> = of_action.order(l::position.desc()).select(l::position).first(tx).optional()?;
    Ok(last.unwrap_or(0))
}

/// Takes a body off an action; false when it was not on it.
pub(crate) fn delete_body(tx: &mut Tx, network: &NetworkId, action: &UnitId, body: &BodyId) -> Result<bool, Refusal> {
    let gone = diesel::delete(l::table)
        .filter(l::action_id.eq(action).and(l::network_id.eq(network)))
        .filter(l::kind.eq(LinkKind::Body).and(l::body_id.eq(body)))
        .execute(tx)?;
    Ok(gone > 0)
}

fn insert_window(tx: &mut Tx, cx: &Context, plan: &PlanId, action: &UnitId, window: &Window) -> Result<(), Refusal> {
    diesel::insert_into(w::table)
        .values((
            w::id.eq(ids::fresh(cx.clock())),
            w::network_id.eq(&cx.network.id),
            w::plan_id.eq(plan),
            w::action_id.eq(action),
            w::kind.eq(window.kind),
            w::first_on.eq(Day(window.first)),
            w::last_on.eq(Day(window.last)),
        ))
        .execute(tx)?;
    Ok(())
}

fn insert_doubt(tx: &mut Tx, cx: &Context, action: &UnitId, position: i64, doubt: &Doubt) -> Result<(), Refusal> {
    diesel::insert_into(d::table)
        .values((
            d::id.eq(ids::fresh(cx.clock())),
            d::network_id.eq(&cx.network.id),
            d::action_id.eq(action),
            d::position.eq(position),
            d::field.eq(doubt.field),
            d::why.eq(doubt.why),
            d::printed.eq(&doubt.printed),
            d::read.eq(&doubt.read),
        ))
        .execute(tx)?;
    Ok(())
}

pub(crate) fn bind_purpose(
    tx: &mut Tx,
    network: &NetworkId,
    action: &UnitId,
    purpose: &PurposeId,
) -> Result<(), Refusal> {
    diesel::update(a::table.find(action))
        .filter(a::network_id.eq(network))
        .set(a::purpose_id.eq(purpose))
        .execute(tx)?;
    Ok(())
}

/// Writes the fields of an action anew, all but its number, its place and its words.
pub(crate) fn update(tx: &mut Tx, cx: &Context, unit: &UnitId, new: &NewAction) -> Result<(), Refusal> {
    diesel::update(a::table.find(unit))
        .filter(a::network_id.eq(&cx.network.id))
        .set((
            a::parent_id.eq(&new.parent),
            a::area_id.eq(&new.area),
            a::instrument.eq(&new.instrument),
            a::format.eq(new.format),
            a::frequency.eq(new.frequency),
            a::condition.eq(&new.condition),
        ))
        .execute(tx)?;
    Ok(())
}

/// Takes off what hangs from an action, but for who answers for it as an invented example.
pub(crate) fn clear(tx: &mut Tx, network: &NetworkId, unit: &UnitId) -> Result<(), Refusal> {
    diesel::delete(l::table)
        .filter(l::action_id.eq(unit).and(l::network_id.eq(network)))
        .filter(l::origin.ne(Origin::Sample))
        .execute(tx)?;
    diesel::delete(w::table.filter(w::action_id.eq(unit).and(w::network_id.eq(network)))).execute(tx)?;
    diesel::delete(d::table.filter(d::action_id.eq(unit).and(d::network_id.eq(network)))).execute(tx)?;
    Ok(())
}

pub(crate) fn set_position(tx: &mut Tx, network: &NetworkId, unit: &UnitId, position: i64) -> Result<(), Refusal> {
    diesel::update(a::table.find(unit)).filter(a::network_id.eq(network)).set(a::position.eq(position)).execute(tx)?;
    Ok(())
}

/// Deletes actions with all that hangs from them, for an import that is undone.
pub(crate) fn delete(tx: &mut Tx, network: &NetworkId, units: &[UnitId]) -> Result<(), Refusal> {
    diesel::delete(l::table.filter(l::action_id.among(units).and(l::network_id.eq(network)))).execute(tx)?;
    diesel::delete(w::table.filter(w::action_id.among(units).and(w::network_id.eq(network)))).execute(tx)?;
    diesel::delete(d::table.filter(d::action_id.among(units).and(d::network_id.eq(network)))).execute(tx)?;
    diesel::update(a::table.filter(a::unit_id.among(units).and(a::network_id.eq(network))))
        .set(a::parent_id.eq(None::<UnitId>))
        .execute(tx)?;
    diesel::delete(a::table.filter(a::unit_id.among(units).and(a::network_id.eq(network)))).execute(tx)?;
    Ok(())
}

/// What hangs from an action: themes, money, who answers, lines, times, doubts.
pub(crate) fn hang(tx: &mut Tx, cx: &Context, plan: &PlanId, unit: &UnitId, new: &NewAction) -> Result<(), Refusal> {
    for (at, link) in (1..).zip(links(new)) {
        insert_link(tx, cx, plan, unit, at, &link)?;
    }
    for window in &new.windows {
        insert_window(tx, cx, plan, unit, window)?;
    }
    for (at, doubt) in (1..).zip(&new.doubts) {
        insert_doubt(tx, cx, unit, at, doubt)?;
    }
    Ok(())
}

fn links(new: &NewAction) -> Vec<NewLink<'_>> {
    let plain = |kind, code| NewLink {
        kind,
        code,
        body: None,
        part: None,
        role: None,
        amount_cents: None,
        origin: Origin::Stated,
    };
    let mut all: Vec<NewLink> = new.themes.iter().map(|t| plain(LinkKind::Theme, t.as_str())).collect();
    all.extend(new.responsible.iter().map(|r| match &r.who {
        Who::Body(body) => {
            NewLink { body: Some(body), role: Some(r.role), origin: r.origin, ..plain(LinkKind::Body, "") }
        }
        Who::Group(group) => NewLink { role: Some(r.role), origin: r.origin, ..plain(LinkKind::Group, group.as_str()) },
    }));
    all.extend(new.partners.iter().map(|p| plain(LinkKind::Partner, p.as_str())));
    all.extend(
        new.funding
            .iter()
            .map(|f| NewLink { amount_cents: f.amount_cents, ..plain(LinkKind::Funding, f.code.as_str()) }),
    );
    for (kind, cited) in [(LinkKind::StrategicLine, &new.strategic_lines), (LinkKind::ActionLine, &new.action_lines)] {
        all.extend(cited.iter().map(|c| NewLink {
            part: Some(&c.part),
            origin: c.origin,
            ..plain(kind, c.printed.as_str())
        }));
    }
    all
}
