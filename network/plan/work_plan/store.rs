//! Queries on `plan_plan`, `plan_force`, `plan_step` and `plan_mandate`.

use diesel::prelude::*;
use documents::DocumentId;
use platform::db::{Backend, Day};
use platform::words::dates::{Precision, Span};
use platform::{Refusal, Tx, ids};
use viewer::{BodyId, Context, NetworkId};

use super::{
    Certainty, DraftingStep, Force, Mandate, MandateOrigin, NewForce, NewPlan, PlanId, Shape, StepKind, TextStatus,
    WorkPlan,
};

diesel::table! {
    plan_plan (id) {
        id -> Text,
        network_id -> Text,
        slug -> Text,
        title -> Text,
        first_on -> Text,
        last_on -> Text,
        owner_body_id -> Nullable<Text>,
        previous_id -> Nullable<Text>,
        shape -> Text,
        text_status -> Text,
        note -> Text,
        document_id -> Text,
        source -> Text,
        created_at -> BigInt,
        version -> BigInt,
    }
}

diesel::table! {
    plan_force (id) {
        id -> Text,
        network_id -> Text,
        plan_id -> Text,
        from_on -> Text,
        decided_first_on -> Nullable<Text>,
        decided_last_on -> Nullable<Text>,
        decided_precision -> Nullable<Text>,
        place -> Text,
        certainty -> Text,
        source -> Text,
        note -> Text,
        digest -> Text,
        recorded_at -> BigInt,
        recorded_by -> Text,
        replaced_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    plan_step (id) {
        id -> Text,
        network_id -> Text,
        plan_id -> Text,
        position -> BigInt,
        kind -> Text,
        held_on -> Nullable<Text>,
        place -> Text,
        certainty -> Text,
        note -> Text,
        source -> Text,
        source_line -> Nullable<BigInt>,
    }
}

diesel::table! {
    plan_mandate (id) {
        id -> Text,
        network_id -> Text,
        plan_id -> Text,
        position -> BigInt,
        origin -> Text,
        held_on -> Nullable<Text>,
        place -> Text,
        text -> Text,
        source -> Text,
        source_line -> Nullable<BigInt>,
    }
}

diesel::allow_tables_to_appear_in_same_query!(plan_plan, plan_force);

use {plan_force as f, plan_mandate as m, plan_plan as p, plan_step as s};

#[derive(Queryable, Selectable)]
#[diesel(table_name = plan_plan, check_for_backend(Backend))]
struct Row {
    id: PlanId,
    slug: String,
    title: String,
    first_on: Day,
    last_on: Day,
    owner_body_id: Option<BodyId>,
    previous_id: Option<PlanId>,
    shape: Shape,
    text_status: TextStatus,
    note: String,
    document_id: DocumentId,
    source: String,
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = plan_force, check_for_backend(Backend))]
struct ForceRow {
    from_on: Day,
    decided_first_on: Option<Day>,
    decided_last_on: Option<Day>,
    decided_precision: Option<String>,
    place: String,
    certainty: Certainty,
    source: String,
    note: String,
    digest: String,
    recorded_at: i64,
    recorded_by: String,
}

impl From<ForceRow> for Force {
    fn from(r: ForceRow) -> Self {
        let precision = r.decided_precision.as_deref().and_then(Precision::from_code);
        let decided = match (r.decided_first_on, r.decided_last_on, precision) {
            (Some(first), Some(last), Some(precision)) => Span::from_parts(first.0, last.0, precision),
            _ => None,
        };
        let ForceRow { from_on, place, certainty, source, note, digest, recorded_at, recorded_by, .. } = r;
        Self { from: from_on.0, decided, place, certainty, source, note, digest, recorded_at, recorded_by }
    }
}

fn whole((r, force): (Row, Option<ForceRow>)) -> WorkPlan {
    WorkPlan {
        id: r.id,
        slug: r.slug,
        title: r.title,
        first: r.first_on.0,
        last: r.last_on.0,
        owner_body: r.owner_body_id,
        previous: r.previous_id,
        shape: r.shape,
        text_status: r.text_status,
        note: r.note,
        document: r.document_id,
        source: r.source,
        force: force.map(Force::from),
    }
}

/// All plans of a network, the newest first; at most a hundred.
pub fn all(tx: &mut Tx, network: &NetworkId) -> Result<Vec<WorkPlan>, Refusal> {
    let rows: Vec<(Row, Option<ForceRow>)> = p::table
        .left_join(f::table.on(f::plan_id.eq(p::id).and(f::replaced_at.is_null())))
        .filter(p::network_id.eq(network))
        .order((p::first_on.desc(), p::slug))
        .limit(100)
        .select((Row::as_select(), Option::<ForceRow>::as_select()))
        .load(tx)?;
    Ok(rows.into_iter().map(whole).collect())
}

pub fn by_slug(tx: &mut Tx, network: &NetworkId, slug: &str) -> Result<WorkPlan, Refusal> {
    let found: (Row, Option<ForceRow>) = p::table
        .left_join(f::table.on(f::plan_id.eq(p::id).and(f::replaced_at.is_null())))
        .filter(p::network_id.eq(network).and(p::slug.eq(slug)))
        .select((Row::as_select(), Option::<ForceRow>::as_select()))
        .first(tx)?;
    Ok(whole(found))
}

pub(super) fn taken(tx: &mut Tx, network: &NetworkId, slug: &str) -> Result<bool, Refusal> {
    let count: i64 = p::table.filter(p::network_id.eq(network).and(p::slug.eq(slug))).count().get_result(tx)?;
    Ok(count > 0)
}

pub(super) fn insert(tx: &mut Tx, cx: &Context, document: &DocumentId, new: &NewPlan) -> Result<PlanId, Refusal> {
    let id = PlanId::fresh(cx.clock());
    diesel::insert_into(p::table)
        .values((
            p::id.eq(&id),
            p::network_id.eq(&cx.network.id),
            p::slug.eq(&new.slug),
            p::title.eq(&new.title),
            p::first_on.eq(Day(new.first)),
            p::last_on.eq(Day(new.last)),
            p::owner_body_id.eq(&new.owner_body),
            p::previous_id.eq(&new.previous),
            p::shape.eq(new.shape),
            p::text_status.eq(new.text_status),
            p::note.eq(&new.note),
            p::document_id.eq(document),
            p::source.eq(&new.source),
            p::created_at.eq(cx.now()),
            p::version.eq(1),
        ))
        .execute(tx)?;
    Ok(id)
}

/// Records that a plan is in force; an earlier record stays as history.
pub(super) fn insert_force(
    tx: &mut Tx,
    cx: &Context,
    plan: &PlanId,
    new: &NewForce,
    digest: &str,
) -> Result<(), Refusal> {
    diesel::update(f::table)
        .filter(f::plan_id.eq(plan).and(f::network_id.eq(&cx.network.id)).and(f::replaced_at.is_null()))
        .set(f::replaced_at.eq(cx.now()))
        .execute(tx)?;
    diesel::insert_into(f::table)
        .values((
            f::id.eq(ids::fresh(cx.clock())),
            f::network_id.eq(&cx.network.id),
            f::plan_id.eq(plan),
            f::from_on.eq(Day(new.from)),
            f::decided_first_on.eq(new.decided.map(|d| Day(d.first()))),
            f::decided_last_on.eq(new.decided.map(|d| Day(d.last()))),
            f::decided_precision.eq(new.decided.map(|d| d.precision().code())),
            f::place.eq(&new.place),
            f::certainty.eq(new.certainty),
            f::source.eq(&new.source),
            f::note.eq(&new.note),
            f::digest.eq(digest),
            f::recorded_at.eq(cx.now()),
            f::recorded_by.eq(cx.viewer.trail_name()),
        ))
        .execute(tx)?;
    Ok(())
}

pub(super) fn insert_step(
    tx: &mut Tx,
    cx: &Context,
    plan: &PlanId,
    position: i64,
    new: &DraftingStep,
) -> Result<(), Refusal> {
    diesel::insert_into(s::table)
        .values((
            s::id.eq(ids::fresh(cx.clock())),
            s::network_id.eq(&cx.network.id),
            s::plan_id.eq(plan),
            s::position.eq(position),
            s::kind.eq(new.kind),
            s::held_on.eq(new.held_on.map(Day)),
            s::place.eq(&new.place),
            s::certainty.eq(new.certainty),
            s::note.eq(&new.note),
            s::source.eq(&new.source),
            s::source_line.eq(new.source_line),
        ))
        .execute(tx)?;
    Ok(())
}

/// The steps in which a plan was drawn up, in order.
pub(crate) fn steps_of(tx: &mut Tx, network: &NetworkId, plan: &PlanId) -> Result<Vec<DraftingStep>, Refusal> {
    type Cells = (StepKind, Option<Day>, String, Certainty, String, String, Option<i64>);
    let rows: Vec<Cells> = s::table
        .filter(s::network_id.eq(network).and(s::plan_id.eq(plan)))
        .order(s::position)
        .select((s::kind, s::held_on, s::place, s::certainty, s::note, s::source, s::source_line))
        .load(tx)?;
    let step = |(kind, held, place, certainty, note, source, source_line): Cells| DraftingStep {
        kind,
        held_on: held.map(|d| d.0),
        place,
        certainty,
        note,
        source,
        source_line,
    };
    Ok(rows.into_iter().map(step).collect())
}

pub(super) fn insert_mandate(
    tx: &mut Tx,
    cx: &Context,
    plan: &PlanId,
    position: i64,
    new: &Mandate,
) -> Result<(), Refusal> {
    diesel::insert_into(m::table)
        .values((
            m::id.eq(ids::fresh(cx.clock())),
            m::network_id.eq(&cx.network.id),
            m::plan_id.eq(plan),
            m::position.eq(position),
            m::origin.eq(new.origin),
            m::held_on.eq(new.held_on.map(Day)),
            m::place.eq(&new.place),
            m::text.eq(&new.text),
            m::source.eq(&new.source),
            m::source_line.eq(new.source_line),
        ))
        .execute(tx)?;
    Ok(())
}

pub(crate) fn mandates_of(tx: &mut Tx, network: &NetworkId, plan: &PlanId) -> Result<Vec<Mandate>, Refusal> {
    type Cells = (MandateOrigin, Option<Day>, String, String, String, Option<i64>);
    let rows: Vec<Cells> = m::table
        .filter(m::network_id.eq(network).and(m::plan_id.eq(plan)))
        .order(m::position)
        .select((m::origin, m::held_on, m::place, m::text, m::source, m::source_line))
        .load(tx)?;
    let mandate = |(origin, held, place, text, source, source_line): Cells| Mandate {
        origin,
        held_on: held.map(|d| d.0),
        place,
        text,
        source,
        source_line,
    };
    Ok(rows.into_iter().map(mandate).collect())
}

pub(super) fn count_steps(tx: &mut Tx, network: &NetworkId, plan: &PlanId) -> Result<i64, Refusal> {
    Ok(s::table.filter(s::network_id.eq(network).and(s::plan_id.eq(plan))).count().get_result(tx)?)
}

pub(super) fn count_mandates(tx: &mut Tx, network: &NetworkId, plan: &PlanId) -> Result<i64, Refusal> {
    Ok(m::table.filter(m::network_id.eq(network).and(m::plan_id.eq(plan))).count().get_result(tx)?)
}

/// Deletes a plan that an import drew up, when nothing hangs from it any more.
pub(crate) fn delete(tx: &mut Tx, network: &NetworkId, plan: &PlanId) -> Result<(), Refusal> {
    diesel::delete(p::table.filter(p::id.eq(plan).and(p::network_id.eq(network)))).execute(tx)?;
    Ok(())
}
